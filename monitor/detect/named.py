"""Things that a disclosure names: which came, which went, and of which something else is said now.

A reading may see in one year what it missed in the other. So nothing came or went whose name stands in the other
year's text, or whose sentence does: that is a reading's difference, not the filer's.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import get_args

from rapidfuzz import fuzz

from monitor.detect.cadences import cadence_changes
from monitor.detect.expertise import expertise_changes
from monitor.detect.leading import is_said, leads
from monitor.detect.meanwhile import interim_changes
from monitor.detect.membership import membership_changes
from monitor.detect.officers import Grading, Officers
from monitor.detect.oversight import is_another_superior, is_told_with, oversight_changes, with_rhythms
from monitor.detect.passing import as_grave, is_named_in_a_career, is_one_unit
from monitor.detect.sentences import normal, unspaced
from monitor.detect.standing import names_a_board, stands
from monitor.detect.statements import Both, Statements
from monitor.detect.superiors import superior_changes
from monitor.detect.things import RELATIONS, Named, bodies_in, controls_in, firms_in, key_of, roles_in, standards_in
from monitor.detect.titles import are_but_ranks, goes_on, is_of_one_field
from monitor.detect.vacancies import without_vacancies
from monitor.detect.wording import content
from monitor.detect.words.elements import EVERYBODYS_BODIES
from monitor.detect.words.wording import CLAIMING
from monitor.domain import Change, ChangeKind, Profile, Severity

_KINDS: dict[str, ChangeKind] = {kind: kind for kind in get_args(ChangeKind)}
_SAME_PLACE = 90.0  # from here on the words around two names are alike enough for one thing renamed
_NEIGHBOURS = 40  # characters on each side of a name
# What belongs to a title that was read without it: "our VP, Chief Information Security Officer (CISO) & Operations".
_RANK_BEFORE = re.compile(r"\b(?:(?:senior |executive )*vice president|[es]?vp),? (?:and |& )?$")
_TITLE_GOES_ON = re.compile(r"^(?: ?\([^()]{1,30}\))?(?: & (?:[\w-]+ ){0,3}?[\w-]+(?=[,.;]| is\b| has\b| leads\b))?")


@dataclass(frozen=True)
class Topic:
    """A list of the profile and how its things are held against each other."""

    kind: str
    old: dict[str, Named]
    new: dict[str, Named]
    renames: bool = False
    loss: Grading = lambda *_: "medium"


def named_changes(old: Profile, new: Profile, both: Both | None = None) -> list[Change]:
    """All changes of standards, firms, roles, bodies, controls, expertise, cadences and lines of oversight.

    `both` are the sentences of the two years; without them the profiles alone are held against each other.
    """
    if both is not None:
        old, new = without_vacancies(old, both[0]), without_vacancies(new, both[1])
    found = topics(old, new, both)
    changes = [change for topic in found for change in changes_of(topic, both)]
    bodies = {(change.deed, key_of(change.what)) for change in changes if change.topic == "body"}
    changes = [one for one in changes if not (one.topic == "control" and _deeds_and_keys(one) & bodies)]
    splits = {topic.kind: _split(topic, both) for topic in found}
    renamed = {before.key: after.key for _, _, pairs in splits.values() for before, after in pairs}
    gone, came, pairs = splits["role"]
    offices = {thing.key for thing in (*gone, *came, *(one for pair in pairs for one in pair))}
    changes += membership_changes(old.bodies, new.bodies, both, offices)
    if both is not None:
        changes += interim_changes(old.roles, new.roles, both, offices)
    left = {thing.key for thing in (*gone, *splits["body"][0])}
    cadences = [
        one for one in cadence_changes(old.cadences, new.cadences, both) if not _comes_with_its_control(one, changes)
    ]
    lines = oversight_changes(old, new, both, renamed, left, {thing.key for thing in came})
    lines, cadences = with_rhythms(lines, cadences)
    changes += [line for line in lines if not is_told_with(line, changes)]
    if both is not None:
        changes = _with_superiors(changes, superior_changes(old.roles, new.roles, both, _retitled(pairs, changes)))
    changes += expertise_changes(old.expertise, new.expertise, both, renamed)
    return changes + cadences


def _retitled(pairs: Iterable[tuple[Named, Named]], told: Iterable[Change]) -> dict[str, str]:
    """The offices that are told of as having another title, not as being another superior."""
    titles = {one.what for one in told if one.kind == "role_changed"}
    return {before.key: after.key for before, after in pairs if f"{before.what} → {after.what}" in titles}


def _with_superiors(told: Iterable[Change], superiors: Sequence[Change]) -> list[Change]:
    """With whose superior is another in the place of the line that only tells which superior went."""
    lines = [each.what for each in superiors]
    kept = [one for one in told if one.topic != "oversight" or not any(line.endswith(f" {one.what}") for line in lines)]
    return [*kept, *superiors]


def _comes_with_its_control(cadence: Change, told: Iterable[Change]) -> bool:
    """Whether a rhythm came or went with the very control that it times: one sentence, told of already."""
    activity = content(cadence.what.rpartition(": ")[0])
    return any(
        (one.before, one.after) == (cadence.before, cadence.after) and activity <= content(one.what)
        for one in told
        if one.topic == "control"
    )


def _deeds_and_keys(change: Change) -> set[tuple[str, str]]:
    """By its name and as it is written: a security operations center is told of as the body that the text calls it."""
    return {(change.deed, key_of(name)) for name in (change.what, change.as_written) if name}


def topics(old: Profile, new: Profile, both: Both | None = None) -> tuple[Topic, ...]:
    return (
        Topic("standard", standards_in(old), standards_in(new)),
        Topic("third_party", firms_in(old), firms_in(new)),
        Topic("role", roles_in(old), roles_in(new), renames=True, loss=Officers(old, new, both).loss),
        Topic("body", bodies_in(old), bodies_in(new), renames=True, loss=_loss_of_body(old, new)),
        Topic("control", controls_in(old), controls_in(new)),
    )


def changes_of(topic: Topic, both: Both | None = None) -> list[Change]:
    gone, came, renamed = _split(topic, both)
    stayed = [(thing, topic.new[key]) for key, thing in topic.old.items() if key in topic.new]
    changes = [_renaming(topic, before, after, both) for before, after in renamed]
    changes += [
        _changed(f"{topic.kind}_changed", before, after, _what_changed(topic.kind, before, after))
        for before, after in stayed
        if before.says != after.says and not _only_read(topic.kind, before, after, both) and not _is_a_careers(after)
    ]
    changes += [as_grave(_gone(topic, thing, both), both and both[1]) for thing in gone]
    changes += [as_grave(_came(topic, thing), both and both[0]) for thing in came]
    return changes


def _split(topic: Topic, both: Both | None) -> tuple[list[Named], list[Named], list[tuple[Named, Named]]]:
    """What went, what came, and what was only renamed."""
    old, new = topic.old, topic.new
    if both is not None and topic.kind == "body":
        old, new = _without_letters(old, both[0]), _without_letters(new, both[1])
    gone = [thing for key, thing in old.items() if key not in topic.new]
    came = [thing for key, thing in new.items() if key not in topic.old]
    before, after = gone, came
    if both is not None:
        gone, came = _lacking(topic.kind, gone, *both), _lacking(topic.kind, came, both[1], both[0])
        before, after = _with_parts(gone, before, came), _with_parts(came, after, gone)
    renamed = _renamed(before, after, both) if topic.renames else []
    return (
        _longest([thing for thing in gone if all(thing is not before for before, _ in renamed)]),
        _longest([thing for thing in came if all(thing is not after for _, after in renamed)]),
        renamed,
    )


def _without_letters(things: dict[str, Named], text: Statements) -> dict[str, Named]:
    """Without those that are only the letters by which the year calls another (0001628280-26-012995)."""
    letters = {text.plain_of(thing.what) for thing in things.values() if " " in thing.what}
    return {key: thing for key, thing in things.items() if " " in thing.what or thing.what.casefold() not in letters}


def _lacking(kind: str, things: Iterable[Named], own: Statements, other: Statements) -> list[Named]:
    """Those of a year that the other one does not have, and that are the filer's."""
    return [each for each in things if not (_is_there(kind, each, own, other) or _is_elsewhere(kind, each))]


def _is_there(kind: str, thing: Named, own: Statements, other: Statements) -> bool:
    """Whether the other year has it, a body also by what its own year calls it: `Risk Oversight Committee (the “Risk
    Committee”)` where the other has a Risk Committee, and means no other by it (0001367859-26-000017)."""
    short = own.terms.own.get(normal(thing.what), "") if kind == "body" else ""
    called = " " in short and short not in other.terms.own.values() and other.names(short)
    return called or stands(kind, thing, other)


def _is_elsewhere(kind: str, thing: Named) -> bool:
    """Whether it is a unit of another company, where somebody once was (0001921963-26-000015)."""
    return kind == "body" and is_named_in_a_career(thing.what, thing.quote)


def _longest(things: Sequence[Named]) -> list[Named]:
    """Without those whose name is a part of another's: one office that was read twice."""
    names = [normal(thing.what) for thing in things]
    return [
        thing
        for thing, name in zip(things, names, strict=True)
        if not any(other != name and other.startswith(f"{name} ") for other in names)
    ]


def _with_parts(some: Sequence[Named], all_of_year: Sequence[Named], others: Sequence[Named]) -> list[Named]:
    """With those that stand in the other year as a part of a longer title that only that one has: `Vice President of
    Quality` where a `Senior Vice President of Quality` came."""
    longer = [f" {normal(each.what)} " for each in others]
    parts = [thing for thing in all_of_year if any(f" {normal(thing.what)} " in name for name in longer)]
    return [*some, *(thing for thing in parts if thing not in some)]


def _only_read(kind: str, before: Named, after: Named, both: Both | None) -> bool:
    """Whether the other year says the same of a thing that stayed, in a sentence that its reading passed over."""
    if both is None:
        return False
    if kind != "standard":
        return both[0].holds(after.quote) or both[1].holds(before.quote)
    if _claim_alike(before, after):
        return True
    stronger = RELATIONS.index(after.says[0]) < RELATIONS.index(before.says[0])
    return both[0].holds(after.quote) if stronger else both[1].holds(before.quote)


def _is_a_careers(thing: Named) -> bool:
    """Whether it is only named among what somebody did: then nothing else is claimed of it."""
    return is_named_in_a_career(thing.written, thing.quote)


def _claim_alike(before: Named, after: Named) -> bool:
    """Whether both years claim no more than to follow a standard, and do so in the same words."""
    if "certified" in (before.says[0], after.says[0]) or "assessed" in (before.says[0], after.says[0]):
        return False
    was, now = ({claim.lower() for claim in CLAIMING.findall(quote)} for quote in (before.quote, after.quote))
    return was == now


def _gone(topic: Topic, thing: Named, both: Both | None) -> Change:
    kind, severity = _KINDS[f"{topic.kind}_removed"], topic.loss(thing, None)
    if severity == "high" and topic.kind == "body" and both is not None and both[1].once(names_a_board):
        severity = "medium"  # its committee went, the board did not
    return Change(kind, severity, thing.what, thing.as_written, (), thing.quote, None)


def _came(topic: Topic, thing: Named) -> Change:
    severity: Severity = "low" if topic.kind == "body" and thing.key in EVERYBODYS_BODIES else "medium"
    return Change(_KINDS[f"{topic.kind}_added"], severity, thing.what, thing.as_written, (), None, thing.quote)


def _changed(kind: str, before: Named, after: Named, what: str, severity: Severity = "medium") -> Change:
    return Change(_KINDS[kind], severity, what, after.as_written, (), before.quote, after.quote)


def _renaming(topic: Topic, before: Named, after: Named, both: Both | None) -> Change:
    """Another superior in the old one's place is no new title, unless the old one led as well."""
    one, other = ((each.written, each.quote) for each in (before, after))
    if is_another_superior(one, other) and not (both is not None and is_said(leads, before.what, both[0])):
        what = f"reports to {after.what}, no longer to {before.what}"
        return replace(_changed("oversight_changed", before, after, what), as_written=None)
    return _changed(f"{topic.kind}_changed", before, after, f"{before.what} → {after.what}", topic.loss(before, after))


def _what_changed(kind: str, before: Named, after: Named) -> str:
    return f"{after.what} ({before.says[0]} → {after.says[0]})" if kind == "standard" else after.what


def _renamed(gone: Sequence[Named], came: Sequence[Named], both: Both | None) -> list[tuple[Named, Named]]:
    """Each that went with the first that came in its place."""
    pairs: list[tuple[Named, Named]] = []
    for before in gone:
        for after in came:
            free = all(after is not taken for _, taken in pairs)
            if free and _is_renamed(before, after, both):
                pairs.append((before, after))
                break
    return pairs


def _is_renamed(before: Named, after: Named, both: Both | None) -> bool:
    """Whether they differ by a rank, one is the other with more behind it or raised, they go by the same short name, or
    stand in the same place of the same sentence."""
    names = before.what, after.what
    same = are_but_ranks(*names) or is_of_one_field(*names) or goes_on(*sorted(map(normal, names), key=len))
    return same or _is_raised(*names, both) or _go_by_one_name(*names, both) or _in_one_place(before, after)


def _go_by_one_name(before: str, after: str, both: Both | None) -> bool:
    """`The Audit and Finance Committee (the Audit Committee)`, and the Audit and Risk Committee by that short name."""
    if both is None or normal(before) == normal(after):
        return False
    was, now = both[0].terms.own.get(normal(before)), both[1].terms.own.get(normal(after))
    return was is not None and was == now


def _is_raised(before: str, after: str, both: Both | None) -> bool:
    """`Information Security Officer`, and a Chief Information Security Officer where no other is left; or the other way
    round."""
    if both is None:
        return False
    raised = after == f"Chief {before}" and not both[1].spells(before, without="chief")
    return raised or (before == f"Chief {after}" and not both[0].spells(after, without="chief"))


def _in_one_place(before: Named, after: Named) -> bool:
    return any(fuzz.ratio(*both) >= _SAME_PLACE for both in zip(_around(before), _around(after), strict=True))


def _around(thing: Named) -> tuple[str, str]:
    """The words right before and after the name, and those around its whole title: in a list of six officers only
    those tell which was renamed."""
    before, name, after = _parted(normal(thing.quote), normal(thing.written))
    sides = (before, after), (unspaced(_RANK_BEFORE.sub("", before)), unspaced(_TITLE_GOES_ON.sub("", after)))
    near, whole = (f"{left[-_NEIGHBOURS:]}{right[:_NEIGHBOURS]}" if name else before for left, right in sides)
    return near, whole


def _parted(quote: str, name: str) -> tuple[str, str, str]:
    """The quote around the name, whose first word may be a possessive there: `the CISO's team` is the CISO team."""
    first, _, rest = name.partition(" ")
    if name in quote or not rest:
        return quote.partition(name)
    possessive = re.search(rf"\b{re.escape(first)}'?s {re.escape(rest)}\b", quote)
    return quote.partition(possessive[0] if possessive else name)


def _loss_of_body(old: Profile, new: Profile) -> Grading:
    boards = {key_of(body.name) for body in old.bodies if body.level == "board"}
    remains = any(body.level == "board" for body in new.bodies)

    def loss(thing: Named, successor: Named | None) -> Severity:
        if thing.key in boards and not remains:
            return "high"
        renamed = successor is not None and is_one_unit(thing.what, successor.what)
        return "low" if renamed or thing.key in EVERYBODYS_BODIES else "medium"

    return loss
