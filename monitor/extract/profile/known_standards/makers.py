"""Makers of standards and agencies that are named without one of their standards."""

import re

from monitor.extract.profile.known_standards.makers_names import NERC, NIST, SOC
from monitor.extract.profile.signs import signs_of

_MAKERS: dict[str, tuple[str, ...]] = {
    "NIST": (NIST,),
    "ISO": (
        r"International (?:Organi[sz]ation (?:for|of|on) Standard(?:i[sz]ation)?s?"
        r"|Standard(?:i[sz]ation)?s? Organi[sz]ation)",
        r"\bISO\b(?= (?:\w+ )?(?:standards?|frameworks?|certi(?:fi)?c|certified|guidelines?|requirements?))",
        r"\bISO\b(?=,? (?:and |or |& )?(?:NIST|PCI|SOC|HITRUST|COBIT|CIS\b))",
        r"(?:(?<=SOC2, )|(?<=SOC 2, )|(?<=NIST, )|(?<=PCI, )|(?<=NIST/))ISO\b(?! \d)",
        r"\bNIST,? and \bISO\b",
        r"\bISO/IEC\b",
    ),
    "CIS": (
        r"Cent(?:er|re) (?:[Ff]or|of|on) Internet Securit(?:y|ies)",
        r"(?<=NIST and )\bCIS\b",
        r"(?<=NIST, )\bCIS\b",
        r"\bCIS\b(?=,? (?:and )?NIST)",
        r"\bCIS\b(?= (?:frameworks?|standards?|guidelines?|best practices)\b)",
    ),
    "NERC": (NERC,),
    "SOC": (
        rf"{SOC}(?=[”\")]* (?:\w+ )?(?:reports?\b(?! to\b)|audits?|attestations?|certific|compliance))",
        r"(?:Systems?|Services?) (?:and )?Organi[sz]ation(?:al)? Controls?",
        r"\bsystems? and organi[sz]ation(?:al)? controls?\b|\bservice organi[sz]ation(?:al)? controls? reports?\b",
        r"(?:(?<=certifications \(such as )|(?<=reports \(such as ))SOC\b(?! [123])",
        r"\bSOC\b(?=,? (?:and |& )?(?:SOX|PCI|HIPAA|ISO|NIST|HITRUST|GDPR)\b)",
        r"(?:(?<=SOX, )|(?<=PCI, )|(?<=PCI DSS, )|(?<=HIPAA, )|(?<=ISO, )|(?<=NIST, ))(?:and )?\bSOC\b(?! [123])",
    ),
}
MAKERS = tuple((name, signs_of(patterns), re.compile("|".join(patterns))) for name, patterns in _MAKERS.items())
# Agencies count where they stand in one list with a standard: `standards of NIST, DHS and CISA` (0001104659-26-031280).
_AGENCIES = (
    r"(?:Cybersecurity (?:and|&) Infrastructure Security Agency|Department of (?:Homeland Security|Defense|Energy)"
    r"|Food and Drug Administration|SysAdmin, Audit, Network,? (?:and )?Security"
    r"|Cloud (?:Security|Service) Alliance) \([“\"]*(?:the )?"  # the slip in 0001728688-25-000122
)
ALONE = re.compile(
    rf"\b(?:(?P<letters>ISO|CIS|SOC)|(?:{_AGENCIES})?(?P<named>CISA|CSA|DHS|DoD|DOE|FDA|SANS))\b"
    r"(?![”\")]*\) [A-Z])"  # `Department of Defense (DoD) Cybersecurity Maturity Model Certification` is one name
    r"(?=[”\")]*[,;./)”\"]|[”\")]* (?:and|or|&|frameworks?|standards?|guidelines?)\b|$)"
)
# A maker is not reported beside one of its standards: in the same sentence never, elsewhere where it is plain which of
# them is meant, the one that goes by the maker's name. In a text with several standards of ISO `ISO standards` are
# those, but an organization named in full or in a list (`NIST, the International Organization for Standardization and
# others`) is told by itself.
MAKERS_STANDARDS = {
    "NIST": ("NIST",),
    "ISO": ("ISO", "IEC"),
    "CIS": ("CIS",),
    "SOC": ("SOC",),
    "NERC": ("NERC",),
    "Trust Services Criteria": ("SOC 2",),  # what its report measures by
}
BY_THE_MAKERS_NAME = {
    "NIST": "NIST CSF",
    "ISO": "ISO/IEC 27001",
    "CIS": "CIS Controls",
    "SOC": "SOC 2",
    "NERC": "NERC CIP",
    "Trust Services Criteria": "SOC 2",
}
