"""Who reports to whom: lines of oversight that came or went between those who are named in both years."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile

from monitor.detect.cadences import NOT_STATED
from monitor.detect.sentences import normal
from monitor.detect.statements import Both, Statements, is_one_sentence
from monitor.detect.things import key_of
from monitor.detect.wording import words_of
from monitor.detect.words.offices import TITLES
from monitor.domain import Change, Profile

# As the profile words an activity: `Chief Information Officer reports incidents to Audit Committee`.
_REPORTS = re.compile(r"^(?P<who>.+?) reports (?:.+ )?to (?P<whom>.+)$")

_REPORTS_TO = re.compile(r"\breport(?:s|ing)? (?:directly )?to (?:(?:the|our|its) )?(?:[\w ]{3,30} and )?$")
_IN_TURN = re.compile(r"\bin turn\b")
_ITSELF_IN_TURN = re.compile(r",?(?: which| who)?(?: \w+){0,2},? in turn\b")

_REPORTING = re.compile(r"\breport|\bescalat|\bupdat|\bbrief|\binform")
# One officer in both years, of whom one sentence tells the rank and another does not (0001273441-26-000010).
_RANK = re.compile(r"\b[es](?=vp\b)")


@dataclass(frozen=True)
class Line:
    who: str
    whom: str
    quote: str


_Ends = tuple[str, str]  # the keys of who reports and to whom
_Lines = dict[_Ends, Line]


def oversight_changes(
    old: Profile,
    new: Profile,
    both: Both | None,
    renamed: Mapping[str, str],
    left: Collection[str] = (),
    joined: Collection[str] = (),
) -> list[Change]:
    """A line that only one year draws, where no sentence of the other names both its ends.

    `left` are the keys of offices and bodies that are told of as gone: their lines went with them. `joined` are those
    of offices told of as new: where one of them stands in the place of whoever reported to the same, no line is new.
    """
    before, after = _lines(old, renamed), _lines(new, {})
    before, after = _without_inherited(before, after, {*renamed.values()}, joined)
    gone = {ends: line for ends, line in before.items() if ends not in after and not _drawn(line, both, 1)}
    came = {ends: line for ends, line in after.items() if ends not in before and not _drawn(line, both, 0)}
    if both is not None:
        gone, came = _as_said(gone, both[0]), _as_said(came, both[1])
    return [*_changes(gone, came, left)]


def is_another_superior(before: tuple[str, str], after: tuple[str, str]) -> bool:
    """Whether two sentences, each behind the office that it names, name these as the one to whom another reports; a
    Chief Information and Digital Officer is the Chief Information Officer of last year."""
    fields = [{*words_of(name)} - TITLES for name, _ in (before, after)]
    return fields[0].isdisjoint(fields[1]) and _is_superior(*before) and _is_superior(*after)


def is_told_with(line: Change, told: Iterable[Change]) -> bool:
    """Whether a line came in the very sentence that names an office or a body for the first time: one thing, told of
    already."""
    return any(
        (one.before, one.after) == (line.before, line.after)
        and one.kind in ("role_added", "body_added")
        and line.what.startswith(f"{one.what} reports ")
        for one in told
    )


def with_rhythms(lines: Iterable[Change], cadences: Sequence[Change]) -> tuple[list[Change], list[Change]]:
    """The lines, each with the rhythm that came or went with it, and the cadences without these: who reports for the
    first time did not do it at another rhythm before. A line that goes on at another rhythm is that rhythm's change."""
    found, left = [], list(cadences)
    for line in lines:
        rhythm = next((one for one in left if _is_its_rhythm(one, line)), None)
        if rhythm is None:
            found.append(line)
            continue
        before, _, after = rhythm.what.rpartition(": ")[2].partition(" → ")
        if NOT_STATED in (before, after):
            left.remove(rhythm)
            found.append(replace(line, what=f"{line.what} ({after if before == NOT_STATED else f'was {before}'})"))
    return found, left


def _is_its_rhythm(one: Change, line: Change) -> bool:
    """Whether this rhythm is the line's, and came or went as the line did."""
    drawn = line.what.replace(" no longer reports ", " reports ")
    same = (bool(one.before), bool(one.after)) == (bool(line.before), bool(line.after))
    return same and one.what.startswith(f"{drawn}:")


def _is_superior(name: str, quote: str) -> bool:
    before, found, _ = normal(quote).partition(normal(name))
    return bool(found) and _REPORTS_TO.search(before) is not None


def _changes(gone: _Lines, came: _Lines, told: Collection[str]) -> Iterator[Change]:
    """A line to another body in the place of one that went is told with it."""
    left = dict(gone)
    for (who, _), line in came.items():
        ends = next((each for each in left if each[0] == who), None)
        lost = left.pop(ends) if ends else None
        what = f"{line.who} reports to {line.whom}" + (f", no longer to {lost.whom}" if lost else "")
        yield Change("oversight_changed", "medium", what, None, (), lost.quote if lost else None, line.quote)
    for line in (line for ends, line in left.items() if not {*ends} & {*told}):
        what = f"{line.who} no longer reports to {line.whom}"
        yield Change("oversight_changed", "medium", what, None, (), line.quote, None)


def _lines(profile: Profile, renamed: Mapping[str, str]) -> _Lines:
    lines: _Lines = {}
    for line in (*_of_bodies(profile), *_of_reports(profile)):
        who, whom = (_RANK.sub("", renamed.get(key_of(end), key_of(end))) for end in (line.who, line.whom))
        lines.setdefault((who, whom), line)
    return lines


def _without_inherited(
    before: _Lines, after: _Lines, renamed: Collection[str], joined: Collection[str]
) -> tuple[_Lines, _Lines]:
    """Without the lines of one sentence in two years that differ by who reports: one of those `joined`, and in the old
    year whoever has another title now."""
    same = [
        (was, now)
        for now, line in after.items()
        for was, other in before.items()
        if now[0] in joined and now[1] == was[1] and is_one_sentence(line.quote, other.quote)
    ]
    came, gone = {now for _, now in same}, {was for was, _ in same if was[0] in renamed}
    return _without(before, gone), _without(after, came)


def _without(lines: _Lines, some: Collection[_Ends]) -> _Lines:
    return {ends: line for ends, line in lines.items() if ends not in some}


def _as_said(lines: Mapping[_Ends, Line], text: Statements) -> _Lines:
    """Each line with a sentence that names to whom it leads; a body is quoted where it is first told of."""
    return {ends: replace(line, quote=_says(line, text) or line.quote) for ends, line in lines.items()}


def _says(line: Line, text: Statements) -> str | None:
    """The sentence that draws the line: behind the quote `the committee` may be all that it calls the body."""
    whom = text.plain_of(line.whom)
    if whom in text.plain_of(line.quote):
        return line.quote
    quoted = text.key_of(line.quote)
    behind = dropwhile(lambda each: each.key != quoted, text)
    return next((each.text for each in behind if whom in each.normal and _REPORTING.search(each.normal)), None)


def _of_bodies(profile: Profile) -> Iterator[Line]:
    for body in profile.bodies:
        if body.reports_to:
            yield Line(body.name, body.reports_to, body.quote)


def _of_reports(profile: Profile) -> Iterator[Line]:
    """Only between those whom the profile names as roles and bodies: what else is written there may be anything. Nor
    from a body of the board to an officer, whose reports it receives (0001530721-26-000047), nor through another, who
    "in turn" reports (0001628280-26-011060)."""
    roles, bodies = {key_of(role.name) for role in profile.roles}, {key_of(body.name) for body in profile.bodies}
    boards = {key_of(body.name) for body in profile.bodies if body.level == "board"}
    for cadence in profile.cadences:
        found = _REPORTS.match(cadence.what)
        if found is None:
            continue
        who, whom = key_of(found["who"]), key_of(found["whom"])
        upside_down = who in boards and whom in roles
        if {who, whom} <= roles | bodies and not upside_down and not _goes_through_another(found, cadence.quote):
            yield Line(found["who"], found["whom"], cadence.quote)


def _goes_through_another(line: re.Match[str], quote: str) -> bool:
    before, _, _ = normal(quote).partition(normal(line["whom"]))
    _, found, between = before.rpartition(normal(line["who"]))
    return bool(found) and _IN_TURN.search(between) is not None and _ITSELF_IN_TURN.match(between) is None


def _drawn(line: Line, both: Both | None, year: int) -> bool:
    if both is None:
        return False
    other = both[year]
    named = any(text.plain_of(line.whom) in text.plain_of(line.quote) for text in both)
    return (named and other.holds(line.quote)) or other.joins(line.who, line.whom)
