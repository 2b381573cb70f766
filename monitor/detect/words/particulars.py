"""Words for the particulars of an incident: of what a day was, of what kind it is, what followed."""

import re

from monitor.detect.words.patterns import any_of
from monitor.detect.words.registrant import THE_REGISTRANT
from monitor.domain import IncidentKind

DETERMINED = any_of(r"\b(?:determined|concluded)\b(?=.*\bmaterial)")
DETECTED = any_of(
    r"\b(?:identified|detected|discovered|learned|learnt|received)\b",
    r"\b(?:became|was made) aware\b",
    r"\bwas (?:notified|informed|alerted)\b",
)
OCCURRED = any_of(r"\b(?:experienced|suffered|occurred|began)\b", r"\bwas (?:the )?(?:target|victim|subject)\b")

# What makes the day after it the day of a filing: the word that files, with nothing told in between.
FILED = any_of(
    r"\b(?:filed|furnished|submitted)\b",
    r"\b(?:form 8-k|form 6-k|report)(?: \([^)]*\))?,? dated\b",
)
TELLING_BETWEEN = any_of(
    r"\b(?:determined|concluded|identified|detected|discovered|learned|experienced|aware|announced)\b"
)

_NEAR = r"[^.;]{0,80}"
_TAKEN = r"(?:copied|obtained|acquired|taken|taking|downloaded)"
_THINGS = r"(?:data|information|files|records|logs)"

KINDS: tuple[tuple[IncidentKind, re.Pattern[str]], ...] = (
    ("ransomware", any_of(r"ransom ?ware", r"\bencrypted\b", r"\bencryption (?:of|and)\b")),
    (
        "data theft",
        any_of(
            r"exfiltrat",
            r"\bstolen?\b",
            r"\bdata theft\b",
            rf"\b{_TAKEN}\b{_NEAR}\b{_THINGS}\b",
            rf"\b{_THINGS}\b{_NEAR}\b{_TAKEN}\b",
        ),
    ),
    (
        "unauthorised access",
        any_of(
            r"unauthori[sz]ed (?:\w+[- ])?(?:\w+ )?(?:access|activity|part|actor|third)",
            r"gained access",
            r"unlawfully accessed",
            r"\bintrusion\b",
        ),
    ),
    (
        "funds lost",
        any_of(
            r"\b(?:transferred|diverted|misappropriated|stole|wired)\b[^;]{0,60}"
            r"\b(?:funds|bitcoin|cash|million|crypto|digital assets)"
        ),
    ),
    ("denial of service", any_of(r"denial[- ]of[- ]service", r"\bddos\b")),
    (
        "supplier",
        any_of(
            r"\b(?:third[- ]party|outside|external|software|service|cloud)[- ](?:\w+ )?"
            r"(?:provider|vendor|supplier|platform|hosted)",
            r"\bvendor\b",
            rf"\b(?:incident|attack|breach) (?:experienced by|affecting) (?!{THE_REGISTRANT}\b|us\b|our\b)",
        ),
    ),
    (
        "insider",
        any_of(r"\bformer employee", r"\binsider", r"\b(?:contractors|employees) (?:or employees )?(?:working|who)"),
    ),
    (
        "extortion",
        any_of(
            r"\bextort",
            r"\bransom (?:demand|payment|note)",
            r"\bdemand(?:ed|ing)\b[^.;]{0,40}\b(?:money|payment|ransom)",
            r"\bthreatened to (?:release|publish|disclose)",
        ),
    ),
    ("vandalism", any_of(r"\bdefaced", r"\bwiped\b")),
)

DISRUPTED = any_of(
    r"\b(?:disrupted|disruptions?|temporarily impacted|outage|interrupt(?:ed|ion))\b",
    r"\btaking\b[^.]{0,40}\boffline\b",
    r"\bimpacting (?:some|certain) of our operations",
)
UNDISRUPTED = any_of(
    r"\b(?:no|not)\b[^.;]{0,60}\bdisrupt",
    r"\bdid not (?:impact|affect|involve a disruption)\b[^.;]{0,40}operations",
    r"\bcontinue to be operational\b",
    r"\boperations (?:have|were) (?:not|unaffected)",
)
# British reports name them: the police, the National Crime Agency.
POLICE = any_of(r"\blaw enforcement\b", r"\bpolice\b", r"\bnational crime agency\b")
POLICE_DEED = any_of(
    r"\b(?:notif(?:ied|ying)|report(?:ed|ing)|work(?:ed|ing)|cooperat(?:ed|ing)|contact(?:ed|ing))\b",
    r"\b(?:assistance|engag(?:ed|ing)|support(?:ed|ing)|coordinat\w+)\b",
)
