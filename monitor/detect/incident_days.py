"""The days of an incident: when it occurred, when it was detected, when it was determined to be material.

A report writes "March 11, 2026", "9 March", "between April 14 and April 25, 2024", "the night of 19 September", "late
November 2023". A year that is not written is the one that puts the day last before the report. Which day it is, is
told by the nearest verb; a day with no such verb is taken to mean nothing.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from monitor.detect.passages import folded
from monitor.detect.words import days as words
from monitor.domain import IncidentDate

What = Literal["occurred", "detected", "determined"]

_AHEAD = 320  # characters from a day to its verb: a long definition of the registrant's name stands between
_SINCE = 120  # characters from the filing word to its day: the filer's name and the SEC's stand between
_PART = {"early": 1, "mid": 11, "late": 21}


@dataclass(frozen=True, slots=True)
class Span:
    """A day, or days from one to another, where they stand in a sentence. `about` where only the month is told."""

    first: date
    last: date | None
    about: bool
    start: int
    end: int


def dates(
    told: Sequence[str], leads: frozenset[str] = frozenset(), reported: date | None = None
) -> tuple[IncidentDate, ...]:
    """The first of each kind, in the order of the text, an exact one before one that is not.

    `leads` are the sentences that tell of the event itself; `reported` is the day of the report, which years that are
    not written are counted from.
    """
    anchor = reported or _latest(told)
    found: dict[What, IncidentDate] = {}
    for sentence in told:
        for one in _dates_of(sentence, sentence in leads, anchor):
            if one.what not in found or (found[one.what].about and not one.about):
                found[one.what] = one
    return tuple(found.values())


def spans(text: str, anchor: date | None) -> tuple[Span, ...]:
    """Every day that folded text writes, in order."""
    found = [*_single(text, anchor), *_numbered(text)]
    return tuple(_joined(text, sorted(found, key=lambda span: span.start)))


def files(before: str) -> bool:
    """Whether the day after these words is the day of a filing, or one of several in a row."""
    filed = [match.end() for match in words.FILED.finditer(before)]
    between = before[filed[-1] :] if filed else ""
    if not filed or len(between) > _SINCE or words.TELLING_BETWEEN.search(between):
        return False
    return not words.DAY.search(between) or bool(words.JOINED.search(between))


def _latest(told: Iterable[str]) -> date | None:
    """The last day that is written out: good enough to give the others their year."""
    days = [span.first for sentence in told for span in spans(folded(sentence), None)]
    return max(days, default=None)


def _single(text: str, anchor: date | None) -> Iterator[Span]:
    for match in words.DAY.finditer(text):
        year = _year(text, match, anchor)
        day = _day(match, year) if year else None
        if day:
            yield Span(day, None, match["day"] is None and match["day2"] is None, match.start(), match.end())


def _numbered(text: str) -> Iterator[Span]:
    for match in words.NUMBERED_DAY.finditer(text):
        try:
            day = date(int(match["year"]), int(match["month"]), int(match["day"]))
        except ValueError:
            continue  # a number of a document, not a day
        yield Span(day, None, False, match.start(), match.end())


def _year(text: str, match: re.Match[str], anchor: date | None) -> int | None:
    """As written, as written of the day that ends the span, or the one that makes the day the last before `anchor`."""
    if match["year"]:
        return int(match["year"])
    ends = words.SPAN_TO.match(text, match.end())
    following = words.DAY.match(text, ends.end()) if ends else None
    if following and following["year"]:
        return int(following["year"])
    if anchor is None:
        return None
    day = _day(match, anchor.year)
    return None if day is None else anchor.year if day <= anchor else anchor.year - 1


def _day(match: re.Match[str], year: int) -> date | None:
    number = match["day"] or match["day2"]
    month = words.MONTHS[match["month"][:3].lower()]
    part = (match["part"] or "").lower().rstrip("- ")
    try:
        return date(year, month, int(number) if number else _PART.get(part, 1))
    except ValueError:
        return None  # "June 31, 2024" is the filer's slip: no day can be taken from it


def _joined(text: str, singles: Sequence[Span]) -> Iterator[Span]:
    """Two days with "to", "through" or, after "between" and "weekend of", "and" in between are one span."""
    place = 0
    while place < len(singles):
        one, other = singles[place], singles[place + 1] if place + 1 < len(singles) else None
        if other and one.first < other.first and _reaches(text, one, other):
            yield Span(one.first, other.first, one.about or other.about, one.start, other.end)
            place += 2
        else:
            yield _two_days(text, one)
            place += 1


def _reaches(text: str, one: Span, other: Span) -> bool:
    between = text[one.end : other.start]
    if words.UNTIL.fullmatch(between):
        return True
    return words.AND.fullmatch(between) is not None and words.BETWEEN.search(text[: one.start]) is not None


def _two_days(text: str, one: Span) -> Span:
    """ "7 and 8 February 2026": the first has neither month nor year of its own."""
    before = words.BARE_DAY.search(text[: one.start])
    if before is None or int(before["day"]) >= one.first.day:
        return one
    return Span(one.first.replace(day=int(before["day"])), one.first, one.about, before.start("day"), one.end)


def _dates_of(sentence: str, leads: bool, anchor: date | None) -> Iterator[IncidentDate]:
    text = folded(sentence)
    for span in spans(text, anchor):
        before, after = text[: span.start], text[span.end : span.end + _AHEAD]
        if files(before) or words.TOLD_ON.search(before) or (anchor and span.first > anchor):
            continue
        what = _told_before(before, after) or _told_after(span, before, after, leads)
        if what is not None:
            about = span.about or bool(words.ABOUT.search(before))
            yield IncidentDate(what, span.first, span.last, about, sentence)


def _told_before(before: str, after: str) -> What | None:
    """By the words that lead to the day: "detected on …", "beginning in …", "determined on … that it was material"."""
    if words.DETERMINED_ON.search(before):
        return "determined" if words.MATERIAL.search(after) or words.MATERIAL.search(before[-80:]) else "detected"
    if words.DETECTED_ON.search(before):
        return "detected"
    return "occurred" if words.OCCURRED_ON.search(before) else None


def _told_after(span: Span, before: str, after: str, leads: bool) -> What | None:
    """By the first telling verb after "On <day>, …". A sentence that tells of the event tells when it occurred."""
    if not words.ON.search(before) or (span.about and not words.BEGINS.search(before)):
        return None
    kinds_of_day: tuple[tuple[What, re.Pattern[str]], ...] = (
        ("determined", words.DETERMINED),
        ("detected", words.DETECTED),
        ("occurred", words.OCCURRED),
    )
    verbs = [(match.start(), what) for what, pattern in kinds_of_day if (match := pattern.search(after))]
    if verbs:
        return min(verbs)[1]
    return "occurred" if leads and not words.NO_DAY_OF_IT.search(after) else None
