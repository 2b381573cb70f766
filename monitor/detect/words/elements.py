"""The CYD elements that rules speak of, and what each loss of one means."""

MATERIALLY_AFFECTED = "CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag"
INTEGRATED = "CybersecurityRiskManagementProcessesIntegratedFlag"
ASSESSORS = "CybersecurityRiskManagementThirdPartyEngagedFlag"
SUPPLIERS = "CybersecurityRiskThirdPartyOversightAndIdentificationProcessesFlag"
OFFICERS = "CybersecurityRiskManagementPositionsOrCommitteesResponsibleFlag"
REPORT_TO_BOARD = "CybersecurityRiskManagementPositionsOrCommitteesResponsibleReportToBoardFlag"

# Flags whose turning from true to false is a safeguard gone: Regulation S-K 106(b)(1)(ii), (iii), (c)(2)(i), (iii).
SAFEGUARDS = frozenset({ASSESSORS, SUPPLIERS, OFFICERS, REPORT_TO_BOARD})

BOARD_BLOCKS = (
    "CybersecurityRiskBoardOfDirectorsOversightTextBlock",
    "CybersecurityRiskBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock",
)

# The items of annual reports that hold the disclosure: Form 10-K and Form 20-F.
ANNUAL_ITEMS = ("1C", "16K")

# Officers whose work is technology or security, by the words of their titles.
OFFICE_WORDS = ("officer", "head", "director", "president", "manager", "chief", "cso", "ciso", "lead")
SECURITY_WORDS = ("security", "cyber", "cso", "ciso")
TECHNOLOGY_WORDS = ("technolog", "information", "digital", " it", "it ", "engineering")

# Every registrant has these: that one is spoken of, or no longer, says nothing of who does what.
EVERYBODYS_BODIES = frozenset(
    {
        "management", "senior management", "executive management", "management team", "senior management team",
        "senior leadership", "senior leadership team", "executive leadership", "leadership team", "executive team",
        "executive leadership team", "senior executives", "legal department", "legal team", "it team", "it department",
        "security staff", "security team", "finance team", "finance department",
    }
)  # fmt: skip

# Words that only describe a unit: without one it is the same.
DESCRIBING = frozenset({"cybersecurity", "cyber", "cross-functional", "internal", "dedicated", "global", "corporate"})
