"""The SEC's cybersecurity taxonomy (CYD) as a table.

Local names and labels are those of the SEC's own Financial Statement and Notes data (tag.tsv), the same for 2024,
2025 and 2026. Facts are always in the namespace `http://xbrl.sec.gov/cyd/YYYY`; `cyd-af` and `cyd-cr` hold roles
only. The year there is the taxonomy's, not the filing's: reports of May 2026 still use 2024.
"""

import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

KNOWN_YEARS: Final = frozenset({"2024", "2025", "2026"})

_NAMESPACE = re.compile(r"https?://xbrl\.sec\.gov/cyd/(\d{4})")
_DEI_NAMESPACE = re.compile(r"https?://xbrl\.sec\.gov/dei/\d{4}")

Family = Literal["annual", "current"]


@dataclass(frozen=True, slots=True)
class Element:
    """One concept that can hold a fact. `rule` is the provision it mirrors (20-F Item 16K uses the same letters)."""

    name: str
    label: str
    rule: str
    family: Family

    @property
    def is_flag(self) -> bool:
        """A boolean; every other element is a text block, also the one that looks like a committee's name."""
        return self.name.endswith("Flag")


def _annual(name: str, title: str, provision: str) -> Element:
    return Element(name, _label(name, title), f"Regulation S-K Item 106{provision}", "annual")


def _current(name: str, title: str) -> Element:
    return Element(name, _label(name, title), "Form 8-K Item 1.05", "current")


def _label(name: str, title: str) -> str:
    return f"{title} [{'Flag' if name.endswith('Flag') else 'Text Block'}]"


ELEMENTS: Final = (
    _annual(
        "CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock",
        "Cybersecurity Risk Management Processes for Assessing, Identifying, and Managing Threats",
        "(b)(1)",
    ),
    _annual(
        "CybersecurityRiskManagementProcessesIntegratedFlag",
        "Cybersecurity Risk Management Processes Integrated",
        "(b)(1)(i)",
    ),
    _annual(
        "CybersecurityRiskManagementProcessesIntegratedTextBlock",
        "Cybersecurity Risk Management Processes Integrated",
        "(b)(1)(i)",
    ),
    _annual(
        "CybersecurityRiskManagementThirdPartyEngagedFlag",
        "Cybersecurity Risk Management Third Party Engaged",
        "(b)(1)(ii)",
    ),
    _annual(
        "CybersecurityRiskThirdPartyOversightAndIdentificationProcessesFlag",
        "Cybersecurity Risk Third Party Oversight and Identification Processes",
        "(b)(1)(iii)",
    ),
    _annual(
        "CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag",
        "Cybersecurity Risk Materially Affected or Reasonably Likely to Materially Affect Registrant",
        "(b)(2)",
    ),
    _annual(
        "CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantTextBlock",
        "Cybersecurity Risk Materially Affected or Reasonably Likely to Materially Affect Registrant",
        "(b)(2)",
    ),
    _annual(
        "CybersecurityRiskBoardOfDirectorsOversightTextBlock",
        "Cybersecurity Risk Board of Directors Oversight",
        "(c)(1)",
    ),
    _annual(
        "CybersecurityRiskBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock",
        "Cybersecurity Risk Board Committee or Subcommittee Responsible for Oversight",
        "(c)(1)",
    ),
    _annual(
        "CybersecurityRiskProcessForInformingBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock",
        "Cybersecurity Risk Process for Informing Board Committee or Subcommittee Responsible for Oversight",
        "(c)(1)",
    ),
    _annual(
        "CybersecurityRiskRoleOfManagementTextBlock",
        "Cybersecurity Risk Role of Management",
        "(c)(2)",
    ),
    _annual(
        "CybersecurityRiskManagementPositionsOrCommitteesResponsibleFlag",
        "Cybersecurity Risk Management Positions or Committees Responsible",
        "(c)(2)(i)",
    ),
    _annual(
        "CybersecurityRiskManagementPositionsOrCommitteesResponsibleTextBlock",
        "Cybersecurity Risk Management Positions or Committees Responsible",
        "(c)(2)(i)",
    ),
    _annual(
        "CybersecurityRiskManagementExpertiseOfManagementResponsibleTextBlock",
        "Cybersecurity Risk Management Expertise of Management Responsible",
        "(c)(2)(i)",
    ),
    _annual(
        "CybersecurityRiskProcessForInformingManagementOrCommitteesResponsibleTextBlock",
        "Cybersecurity Risk Process for Informing Management or Committees Responsible",
        "(c)(2)(ii)",
    ),
    _annual(
        "CybersecurityRiskManagementPositionsOrCommitteesResponsibleReportToBoardFlag",
        "Cybersecurity Risk Management Positions or Committees Responsible Report to Board",
        "(c)(2)(iii)",
    ),
    _current(
        "MaterialCybersecurityIncidentNatureTextBlock",
        "Material Cybersecurity Incident Nature",
    ),
    _current(
        "MaterialCybersecurityIncidentScopeTextBlock",
        "Material Cybersecurity Incident Scope",
    ),
    _current(
        "MaterialCybersecurityIncidentTimingTextBlock",
        "Material Cybersecurity Incident Timing",
    ),
    _current(
        "MaterialCybersecurityIncidentMaterialImpactOrReasonablyLikelyMaterialImpactTextBlock",
        "Material Cybersecurity Incident Material Impact or Reasonably Likely Material Impact",
    ),
    _current(
        "MaterialCybersecurityIncidentInformationNotAvailableOrUndeterminedTextBlock",
        "Material Cybersecurity Incident Information Not Available or Undetermined",
    ),
)

BY_NAME: Final = MappingProxyType({element.name: element for element in ELEMENTS})

SCOPE: Final = BY_NAME["MaterialCybersecurityIncidentScopeTextBlock"]
TIMING: Final = BY_NAME["MaterialCybersecurityIncidentTimingTextBlock"]


def taxonomy_of(namespace_uri: str) -> str | None:
    """`cyd/2024` for any year's CYD namespace, http or https, known year or not; None for every other namespace."""
    match = _NAMESPACE.match(namespace_uri)
    return f"cyd/{match[1]}" if match else None


def is_known(taxonomy: str) -> bool:
    """Whether we have seen this year's taxonomy. An unknown one is read all the same, and warned of."""
    return taxonomy.removeprefix("cyd/") in KNOWN_YEARS


def is_cover(namespace_uri: str) -> bool:
    """Whether this is the DEI taxonomy, which tags the cover page."""
    return _DEI_NAMESPACE.match(namespace_uri) is not None


def _key(label: str) -> str:
    return "".join(label.split()).casefold()


_BY_LABEL: Final = {_key(element.label): element for element in ELEMENTS}


def by_label(label: str) -> Element | None:
    """The element that a rendered page means by this label; spaces and case do not count.

    In the 2024 taxonomy the Scope element carries the label of Timing: where `TIMING` is returned twice for one
    column of a page, the first is `SCOPE` (they stand in the order nature, scope, timing).
    """
    return _BY_LABEL.get(_key(label)) if label.rstrip().endswith("]") else None
