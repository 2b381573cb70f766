"""Words for the particulars of an incident: of what kind it is, and which earlier report it names."""

import re

from monitor.detect.words.patterns import any_of
from monitor.domain import IncidentKind

# A day on which something was told before: "that it disclosed on …", "on … we told the market that".
TOLD_ON = any_of(r"\b(?:disclosed|reported|announced|told|communicated|furnished|filed) (?:\w+ ){0,2}on $")
ON_DAY = any_of(r"^on $", r"\bnotice of $")
DAY_TOLD = any_of(r",? ?(?:we|the \w+|[\w&]+) (?:had )?(?:told|informed|announced|disclosed|reported) (?!today)")

_NEAR = r"[^.;]{0,80}"
_TAKEN = r"(?:copied|obtained|acquired|taken|downloaded|saved|removed|captured|leaked|stolen)"
_TOOK = r"(?:copied|obtained|able to obtain|acquired|taking|took|downloaded|saved|removed|captured|leaked)"
_THINGS = r"(?:data|information|files|records|logs|documents|drawings|source code|card numbers|details)"

KINDS: tuple[tuple[IncidentKind, re.Pattern[str]], ...] = (
    (
        "ransomware",
        any_of(
            r"ransom ?ware",
            r"(?<!hashed and )\b(?<!is )(?<!are )encrypted\b(?! (?:passwords?|form|data fields|credentials))",
            r"\bencryption (?:of|and|software)\b",
        ),
    ),
    (
        "data theft",
        any_of(
            r"exfiltrat",
            r"(?<!passwords )(?<!credentials )\bstolen?\b(?! (?:assets?|funds|coins?|bitcoin|credentials|log-?in))"
            r"|\bstole\b",
            r"\bdata (?:theft|leak)\b|\bleak(?:age)? of\b|\bwere leaked\b|\bhad been leaked\b",
            rf"\b{_TOOK}\b (?!(?:steps|action|measures|control|access|additional|all)\b){_NEAR}\b{_THINGS}\b",
            rf"\b{_THINGS}\b{_NEAR}\b(?:was|were|been|being) (?:[\w-]+ ){{0,2}}{_TAKEN}\b",
            rf"\bunauthori[sz]ed disclosure of\b{_NEAR}\b{_THINGS}\b",
            r"\bobtained the (?:names?|phone|e-?mail)",
            r"\bcopied (?:\w+ ){0,3}records\b",
        ),
    ),
    (
        "unauthorised access",
        any_of(
            r"unauthori[sz]ed (?:[\w-]+[- ])?(?:[\w-]+ )?(?:access|activity|part|actor|third|entry|user)",
            r"\bgain(?:ed|ing)? (?:\w+ )?(?:access|entry)|\bobtained access\b|\btemporarily had access\b",
            r"\bused (?:[\w-]+ ){0,6}?(?:passwords?|credentials?|log-?in)\b[^.;]{0,60}\bto (?:log|enter|access)",
            r"\bunauthori[sz]ed person\b[^.;]{0,40}\bhad access|\bgained (?:\w+ )?access",
            r"\b(?:unlawfully|improperly|illegally) accessed\b|\baccounts were accessed\b",
            r"\b(?:broke|broken|got|hacked|logged|entered) in(?:to)?\b",
            r"\bintru(?:sion|ders?)\b|\bhacked\b|\bhijacked\b|\bto enter (?:our|its)\b|\bhad entered the\b",
        ),
    ),
    (
        "funds lost",
        any_of(
            r"\b(?:transferred|diverted|misappropriated|stole|wired|drained|withdrew)\b[^;]{0,60}"
            r"(?:\b(?:funds|bitcoin|cash|million|crypto|digital assets)|\$ ?\d)",
            r"\bwire transfers? to\b|\bmisdirected (?:\w+ )?payments\b|\bunrecovered funds\b",
        ),
    ),
    ("denial of service", any_of(r"denial[- ]of[- ]service", r"\bddos\b")),
    (
        "insider",
        any_of(
            r"\bformer employee",
            r"\binsider",
            r"\b(?:contractors|employees) (?:or employees )?(?:working|who)",
            r"\binternal incident\b|\ban employee(?:'s)? (?:had |of \w+ )?(?:used|using|use of|copied|accessed"
            r"|uploaded)",
        ),
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
    ("vandalism", any_of(r"\bdefac", r"\bwiped\b", r"\b(?:website|home page)\b[^.;]{0,60}\b(?:altered|replaced)\b")),
)
