"""Families whose members are written as lists: `ISO/IEC 27001, 27017 and 27701`, `SOC 1 and 2`."""

import re

from monitor.extract.profile.known_standards.makers_names import AND, NIST, NIST_ASIDE, SOC

_ISO_NUMBER = r"\d{4,6}(?:/\d\b)?(?:[-:]\d{1,4})*(?! ?\d)"
_ISO = (
    r"(?:\bISO\b(?:,? ?/? ?(?:and )?(?:the )?(?:International Electrotechnical Commission|I{1,2}EC|ECN|SAE|TS|TR))?"
    r"|International (?:Organi[sz]ation (?:(?:for|of) )?Standardi[sz]ation|Standards? Organi[sz]ation"
    r"|Organi[sz]ation Standard)s?[^.;]{0,80}?)"
)
ISO_LIST = re.compile(
    rf"{_ISO}(?:[”\")’(]|’s|standards?|certification|number|compliant|\s|-|/|:){{0,6}}?"
    rf"(?P<numbers>{_ISO_NUMBER}(?:{AND}(?:(?:ISO)?(?: ?/ ?IEC)?[ -]?){_ISO_NUMBER})*)"
    rf"|\bISO(?:/IEC)?(?P<glued>{_ISO_NUMBER})"
)
SOC_NUMBER = r"(?:[123]|I{1,3}\b|One\b|Two\b)"
# `SOC Type 2` is how many write of a SOC 2 report.
SOC_LIST = re.compile(
    rf"{SOC}[ -]?(?:[Tt]ypes? )?(?P<numbers>{SOC_NUMBER}(?:{AND}(?:SOC[ -]?)?{SOC_NUMBER})*)(?!\d)"
    r"(?:,? ?[Tt]ype ?(?:[12]|I{1,2})\b)?"
)
SP_NUMBER = r"800(?: ?[-–] ?| |\.(?=\d))\d+[A-Z]?"
SP_LIST = re.compile(
    rf"(?:{NIST}(?:(?!Framework|CSF|and NIST)[^.;,]){{0,30}}? ?)?"
    rf"(?:{NIST}{NIST_ASIDE}Cyber[ -]?[Ss]ecurity Framework(?: \()?"
    r"|\bSP|[Ss]pecial [Pp]ublications?|\bNIST(?: Standard)?|Technology(?:[’']?s)?"
    r"|\b[Pp]ublications?(?=[^.;]{0,20}of the N))[”\")]*[ -]*"
    r"(?:\(SP\) ?)?"
    rf"(?P<numbers>{SP_NUMBER}(?:{AND}(?:NIST )?(?:SP )?{SP_NUMBER})*)(?: (?:Rev\.?|Revision) ?\d)?"
)
PCI_MEMBER = r"\b(?:DSS|PTS|P[Ii][Nn]|P2PE|SSF|3DS|PA-DSS)\b"
PCI_LIST = re.compile(rf"\bPCI(?: SSC)?[ -]?\(?(?P<numbers>{PCI_MEMBER}(?:{AND}(?:PCI[ -])?{PCI_MEMBER})+)\)?")
FAMILY_SIGNS = ("ISO", "International ", "SOC", "rgani", "800", "PCI", "NIST", "National Institut")

# What ISO publishes with IEC or others; every other number is `ISO n`.
_WITH_IEC = """
    5230 15408 17020 17021 17025 19770 20000 23894 27000 27001 27002 27003 27004 27005 27006 27010 27014 27017 27018
    27031 27032 27033 27034 27035 27036 27037 27040 27050 27100 27110 27400 27552 27557 27701 29100 29134 29147 30111
    33001 33002 33004 33020 38500 42001
"""
ISO_NAMES = {number: f"ISO/IEC {number}" for number in _WITH_IEC.split()} | {
    "21434": "ISO/SAE 21434",
    "62443": "IEC 62443",
}
# Slips of the pen seen in filings; no standard bears these numbers.
ISO_SLIPS = {
    "270001": "27001",
    "207001": "27001",
    "27101": "27001",
    "270002": "27002",
    "270017": "27017",
    "270018": "27018",
    "277001": "27701",
    "22031": "22301",
}
