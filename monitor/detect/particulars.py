"""Particulars of an incident that a report states plainly: days, kinds, earlier reports, consequences."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Literal

from monitor.detect.passages import folded
from monitor.detect.words import particulars as words
from monitor.detect.words.incident import DENIED, EVENT, HYPOTHETICAL, REPORT, UPDATE
from monitor.domain import AccessionNumber, IncidentDate, IncidentKind, Reference

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
# "May 3, 2026", and "3 May 2026" where the filer is British.
_DAY = re.compile(rf"\b((?:{_MONTH}) \d{{1,2}}, \d{{4}}|\d{{1,2}} (?:{_MONTH}) \d{{4}})\b")
_ACCESSION = re.compile(r"\b\d{10}-\d{2}-\d{6}\b")
_ABOUT = re.compile(r"\b(?:about|approximately|around)\s*$", re.IGNORECASE)
_ON = re.compile(r"\b(?:on|about|around|approximately)\s*$", re.IGNORECASE)
_DETERMINED_ON = re.compile(r"\b(?:determined|concluded) on\s*$", re.IGNORECASE)
_JOINED = re.compile(r"(?:\band|,)\s*$")
_SINCE = 120  # characters from the filing word to its day: the filer's name and the SEC's stand between
_AHEAD = 320  # characters from a day to its verb: a long definition of the registrant's name stands between

_What = Literal["occurred", "detected", "determined"]


def dates(told: Iterable[str]) -> tuple[IncidentDate, ...]:
    """Days on which it occurred, was detected and was determined to be material; the earliest of each."""
    found: dict[_What, IncidentDate] = {}
    for sentence in told:
        for one in _dates_of(sentence):
            known = found.get(one.what)
            if known is None or one.date < known.date:
                found[one.what] = one
    return tuple(found.values())


def kinds(told: Iterable[str]) -> tuple[IncidentKind, ...]:
    """Every kind that is affirmed somewhere; `other` where none is."""
    sentences = [folded(sentence) for sentence in told]
    found = tuple(kind for kind, pattern in words.KINDS if any(affirmed(pattern, sentence) for sentence in sentences))
    return found or ("other",)


def references(told: Iterable[str]) -> tuple[Reference, ...]:
    """Earlier reports that the text names, by accession number or by the day they were filed."""
    return tuple(reference for sentence in told for reference in _references_of(sentence))


def is_update(told: Iterable[str]) -> bool:
    """Whether it says that an earlier report told of the same incident."""
    return any(refers_back(sentence) for sentence in told)


def refers_back(sentence: str) -> bool:
    text = folded(sentence)
    return bool(UPDATE.search(text) and REPORT.search(text) and (EVENT.search(text) or "incident" in text.lower()))


def operations_disrupted(told: Iterable[str]) -> bool | None:
    """True where a disruption is told of, False where one is denied and none told of, else None."""
    sentences = [folded(sentence) for sentence in told]
    if any(affirmed(words.DISRUPTED, sentence) for sentence in sentences):
        return True
    return False if any(words.UNDISRUPTED.search(sentence) for sentence in sentences) else None


def law_enforcement(told: Iterable[str]) -> bool | None:
    """True where law enforcement was told or works on it; silence is None, never False."""
    sentences = [folded(sentence) for sentence in told]
    known = any(words.POLICE.search(sentence) and words.POLICE_DEED.search(sentence) for sentence in sentences)
    return True if known else None


def affirmed(pattern: re.Pattern[str], sentence: str) -> bool:
    """Whether the pattern stands in the sentence without a "not", "no", "may" or "if" shortly before it."""
    return any(not _doubted(sentence[: match.start()]) for match in pattern.finditer(sentence))


def _doubted(before: str) -> bool:
    clause = re.split(r"[;:]|, (?:but|and|which|while|although)\b", before)[-1][-70:]
    return bool(DENIED.search(clause) or HYPOTHETICAL.search(clause))


def _dates_of(sentence: str) -> Iterator[IncidentDate]:
    text = folded(sentence)
    for match in _DAY.finditer(text):
        before = text[: match.start()]
        what = _what(before, text[match.end() : match.end() + _AHEAD])
        day = _parsed(match[1])
        if what is not None and day is not None:
            yield IncidentDate(what, day, None, bool(_ABOUT.search(before)), sentence)


def _what(before: str, after: str) -> _What | None:
    """By the first telling verb after "On <day>, …"; "determined on <day>" has it before."""
    if _DETERMINED_ON.search(before):
        return "determined" if re.search(r"\bmaterial\b", after, re.IGNORECASE) else None
    if not _ON.search(before) or _files(before):
        return None
    kinds_of_day: tuple[tuple[_What, re.Pattern[str]], ...] = (
        ("determined", words.DETERMINED),
        ("detected", words.DETECTED),
        ("occurred", words.OCCURRED),
    )
    verbs = [(match.start(), what) for what, pattern in kinds_of_day if (match := pattern.search(after))]
    return min(verbs)[1] if verbs else None


def _files(before: str) -> bool:
    """Whether the day after these words is the day of a filing, or one of several in a row."""
    filed = [match.end() for match in words.FILED.finditer(before)]
    between = before[filed[-1] :] if filed else ""
    if not filed or len(between) > _SINCE or words.TELLING_BETWEEN.search(between):
        return False
    return not _DAY.search(between) or bool(_JOINED.search(between))


def _references_of(sentence: str) -> Iterator[Reference]:
    text = folded(sentence)
    for accession in _ACCESSION.findall(text):
        yield Reference(AccessionNumber(accession), None, sentence)
    for match in _DAY.finditer(text):
        day = _parsed(match[1])
        if day is not None and REPORT.search(text) and _files(text[: match.start()]):
            yield Reference(None, day, sentence)


def _parsed(text: str) -> date | None:
    form = "%d %B %Y" if text[0].isdigit() else "%B %d, %Y"
    try:
        return datetime.strptime(text, form).date()  # noqa: DTZ007 - a day in prose has no time zone
    except ValueError:
        return None  # "June 31, 2024" is the filer's slip: no day can be taken from it
