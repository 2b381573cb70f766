"""Particulars of an incident that a report states plainly: days, kinds, earlier reports, consequences."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Literal

from monitor.detect.passages import folded
from monitor.detect.words.incident import DENIED, HYPOTHETICAL, REPORT, UPDATE
from monitor.domain import AccessionNumber, IncidentDate, IncidentKind, Reference

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY = re.compile(rf"\b(?P<day>(?:{_MONTH}) \d{{1,2}}, \d{{4}})\b")
_ACCESSION = re.compile(r"\b\d{10}-\d{2}-\d{6}\b")
_ABOUT = re.compile(r"\b(?:on or (?:about|around)|about|approximately|around)\s*$", re.IGNORECASE)

_What = Literal["occurred", "detected", "determined"]
# The first telling verb after the day says what the day is of; "determined" only where materiality is what was determined.
_VERBS: tuple[tuple[_What, re.Pattern[str]], ...] = (
    ("determined", re.compile(r"\b(?:determined|concluded)\b(?=.*\bmaterial)", re.IGNORECASE)),
    (
        "detected",
        re.compile(
            r"\b(?:identified|detected|discovered|(?:became|was made) aware|learned|was (?:notified|informed|alerted)|received)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "occurred",
        re.compile(
            r"\b(?:experienced|suffered|occurred|began|was (?:the )?(?:target|victim|subject))\b", re.IGNORECASE
        ),
    ),
)
_FILED_BEFORE_DAY = re.compile(
    r"\b(?:filed|furnished|report(?:ed)?|dated)\b[^.;]{0,100}$|\bForm 8-K\b[^.;]{0,100}$", re.IGNORECASE
)

_KINDS: tuple[tuple[IncidentKind, re.Pattern[str]], ...] = (
    ("ransomware", re.compile(r"ransom ?ware|\bencrypt(?:ed|ion)\b(?! key)", re.IGNORECASE)),
    (
        "data theft",
        re.compile(
            r"exfiltrat|\bstole(?:n)?\b|\bdata theft\b|\b(?:copied|obtained|acquired|taken|taking|downloaded)\b[^.;]{0,80}"
            r"\b(?:data|information|files|records|logs|systems)\b|\b(?:data|files|information)\b[^.;]{0,60}"
            r"\b(?:obtained|taken|acquired|copied|downloaded)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "unauthorised access",
        re.compile(
            r"unauthori[sz]ed (?:\w+[- ])?(?:\w+ )?(?:access|activity|part|actor|third)|gained access|unlawfully accessed|\bintrusion\b",
            re.IGNORECASE,
        ),
    ),
    (
        "funds lost",
        re.compile(
            r"\b(?:transferred|diverted|misappropriated|stole|wired)\b[^.;]{0,60}\b(?:funds|bitcoin|cash|million|crypto|digital assets)",
            re.IGNORECASE,
        ),
    ),
    ("denial of service", re.compile(r"denial[- ]of[- ]service|\bddos\b", re.IGNORECASE)),
    (
        "supplier",
        re.compile(
            r"\b(?:third[- ]party|outside|external|software|service|cloud)[- ](?:\w+ )?(?:provider|vendor|supplier|platform|hosted)"
            r"|\bvendor\b|\b(?:incident|attack|breach) (?:experienced by|at|affecting) (?:a|an|its|our|one)\b",
            re.IGNORECASE,
        ),
    ),
    ("insider", re.compile(r"\bformer employee|\binsider|\b(?:contractors|employees) (?:or|and)? ?(?:employees|contractors)? ?(?:working|who)", re.IGNORECASE)),
    (
        "extortion",
        re.compile(r"\bextort|\bransom (?:demand|payment|note)|\bdemand(?:ed|ing)\b[^.;]{0,40}\b(?:money|payment|ransom)|\bthreatened to (?:release|publish|disclose)", re.IGNORECASE),
    ),
    ("vandalism", re.compile(r"\bdefaced|\bwiped\b|\bdestroyed\b", re.IGNORECASE)),
)  # fmt: skip

_DISRUPTED = re.compile(
    r"\b(?:disrupted|disruptions?|temporarily impacted|outage|interrupt(?:ed|ion))\b|\btaking\b[^.]{0,40}\boffline\b"
    r"|\bimpacting (?:some|certain) of our operations",
    re.IGNORECASE,
)
_UNDISRUPTED = re.compile(
    r"\b(?:no|not)\b[^.;]{0,60}\bdisrupt|\bdid not (?:impact|affect|involve a disruption)\b[^.;]{0,40}operations"
    r"|\bcontinue to be operational\b|\boperations (?:have|were) (?:not|unaffected)",
    re.IGNORECASE,
)
_POLICE = re.compile(r"\blaw enforcement\b", re.IGNORECASE)
_POLICE_DEED = re.compile(
    r"\b(?:notif(?:ied|ying)|report(?:ed|ing)|work(?:ed|ing)|cooperat(?:ed|ing)|contact(?:ed|ing)|assistance|engag(?:ed|ing)|support(?:ed|ing)|coordinat)",
    re.IGNORECASE,
)


def dates(told: Iterable[str]) -> tuple[IncidentDate, ...]:
    """Days on which it occurred, was detected or was determined to be material, as the sentences say them."""
    found: dict[tuple[_What, date], IncidentDate] = {}
    for sentence in told:
        for one in _dates_of(sentence):
            found.setdefault((one.what, one.date), one)
    return tuple(found.values())


def kinds(told: Iterable[str]) -> tuple[IncidentKind, ...]:
    """Every kind that is affirmed somewhere; `other` where none is."""
    sentences = [folded(sentence) for sentence in told]
    found = tuple(kind for kind, pattern in _KINDS if any(affirmed(pattern, sentence) for sentence in sentences))
    return found or ("other",)


def references(told: Iterable[str]) -> tuple[Reference, ...]:
    """Earlier reports that the text names, by accession number or by the day they were filed."""
    return tuple(reference for sentence in told for reference in _references_of(sentence))


def is_update(told: Iterable[str]) -> bool:
    """Whether it says that an earlier report told of the same incident."""
    return any(UPDATE.search(folded(sentence)) and REPORT.search(folded(sentence)) for sentence in told)


def operations_disrupted(told: Iterable[str]) -> bool | None:
    """True where a disruption is told of, False where one is denied and none told of, else None."""
    sentences = [folded(sentence) for sentence in told]
    if any(affirmed(_DISRUPTED, sentence) for sentence in sentences):
        return True
    return False if any(_UNDISRUPTED.search(sentence) for sentence in sentences) else None


def law_enforcement(told: Iterable[str]) -> bool | None:
    """True where law enforcement was told or works on it; silence is None, never False."""
    sentences = [folded(sentence) for sentence in told]
    return True if any(_POLICE.search(sentence) and _POLICE_DEED.search(sentence) for sentence in sentences) else None


def affirmed(pattern: re.Pattern[str], sentence: str) -> bool:
    """Whether the pattern stands in the sentence without a "not", "no", "may" or "if" shortly before it."""
    return any(not _doubted(sentence[: match.start()]) for match in pattern.finditer(sentence))


def _doubted(before: str) -> bool:
    clause = re.split(r"[;:]|, (?:but|and|which|while|although)\b", before)[-1][-70:]
    return bool(DENIED.search(clause) or HYPOTHETICAL.search(clause))


def _dates_of(sentence: str) -> Iterator[IncidentDate]:
    text = folded(sentence)
    for match in _DAY.finditer(text):
        what = _what(text[: match.start()], text[match.end() : match.end() + 160])
        day = _parsed(match["day"])
        if what is not None and day is not None:
            yield IncidentDate(what, day, None, bool(_ABOUT.search(text[: match.start()])), sentence)


def _what(before: str, after: str) -> _What | None:
    """By the first telling verb after "On <day>, …"; "determined on <day>" has it before."""
    if re.search(r"\b(?:determined|concluded) on\s*$", before, re.IGNORECASE):
        return "determined" if re.search(r"\bmaterial\b", after, re.IGNORECASE) else None
    if not re.search(r"\b(?:on|about|around|approximately)\s*$", before, re.IGNORECASE) or _FILED_BEFORE_DAY.search(
        before
    ):
        return None
    verbs = [(match.start(), what) for what, pattern in _VERBS if (match := pattern.search(after))]
    return min(verbs)[1] if verbs else None


def _references_of(sentence: str) -> Iterator[Reference]:
    text = folded(sentence)
    if not REPORT.search(text) and not _ACCESSION.search(text):
        return
    for accession in _ACCESSION.findall(text):
        yield Reference(AccessionNumber(accession), None, sentence)
    for match in _DAY.finditer(text):
        day = _parsed(match["day"])
        if day is not None and _FILED_BEFORE_DAY.search(text[: match.start()]):
            yield Reference(None, day, sentence)


def _parsed(text: str) -> date | None:
    try:
        return datetime.strptime(text, "%B %d, %Y").date()  # noqa: DTZ007 - a day in prose has no time zone
    except ValueError:
        return None  # "June 31, 2024" is the filer's slip: no day can be taken from it
