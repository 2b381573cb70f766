"""Things that a disclosure names: which came, which went, and of which something else is said now."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import get_args

from rapidfuzz import fuzz

from monitor.detect.sentences import normal
from monitor.detect.words.elements import SECURITY_OFFICERS
from monitor.domain import (
    Body,
    Cadence,
    Change,
    ChangeKind,
    Expertise,
    Profile,
    Relation,
    Role,
    Severity,
    Standard,
    ThirdParty,
)

_KINDS: dict[str, ChangeKind] = {kind: kind for kind in get_args(ChangeKind)}
_RELATIONS: tuple[Relation, ...] = get_args(Relation)
_SAME_PLACE = 90.0  # from here on the words around two names are alike enough for one thing renamed
_NEIGHBOURS = 40  # characters on each side of a name


@dataclass(frozen=True)
class Named:
    """One named thing. `key` is what makes it the same next year; `says` what may be said differently of it."""

    key: str
    what: str
    as_written: str | None
    says: tuple[object, ...]
    quote: str


@dataclass(frozen=True)
class Topic:
    """A list of the profile and how its things are held against each other."""

    kind: str
    old: dict[str, Named]
    new: dict[str, Named]
    renames: bool = False
    loss: Callable[[Named], Severity] = lambda _: "medium"


def named_changes(old: Profile, new: Profile) -> list[Change]:
    """All changes of standards, firms, roles, bodies, controls, expertise and cadences."""
    changes = [change for topic in topics(old, new) for change in changes_of(topic)]
    return changes + _expertise(old, new) + _cadences(old, new)


def topics(old: Profile, new: Profile) -> tuple[Topic, ...]:
    return (
        Topic(
            "standard",
            _first(map(_standard, _strongest(old.standards))),
            _first(map(_standard, _strongest(new.standards))),
        ),
        Topic(
            "third_party", _first(map(_third_party, old.third_parties)), _first(map(_third_party, new.third_parties))
        ),
        Topic("role", _first(map(_role, old.roles)), _first(map(_role, new.roles)), True, _loss_of_role(new)),
        Topic("body", _first(map(_body, old.bodies)), _first(map(_body, new.bodies)), True, _loss_of_body(old, new)),
        Topic(
            "control",
            _first(Named(_key(c.name), c.name, None, (), c.quote) for c in old.controls),
            _first(Named(_key(c.name), c.name, None, (), c.quote) for c in new.controls),
        ),
    )


def changes_of(topic: Topic) -> list[Change]:
    gone = [thing for key, thing in topic.old.items() if key not in topic.new]
    came = [thing for key, thing in topic.new.items() if key not in topic.old]
    stayed = [(thing, topic.new[key]) for key, thing in topic.old.items() if key in topic.new]
    renamed = _renamed(gone, came) if topic.renames else []
    changes = [_changed(f"{topic.kind}_changed", b, a, f"{b.what} → {a.what}") for b, a in renamed]
    changes += [_changed(f"{topic.kind}_changed", b, a, a.what) for b, a in stayed if b.says != a.says]
    changes += [_gone(topic, thing) for thing in gone if all(thing is not before for before, _ in renamed)]
    changes += [_came(topic, thing) for thing in came if all(thing is not after for _, after in renamed)]
    return changes


def _gone(topic: Topic, thing: Named) -> Change:
    kind = _KINDS[f"{topic.kind}_removed"]
    return Change(kind, topic.loss(thing), thing.what, thing.as_written, (), thing.quote, None)


def _came(topic: Topic, thing: Named) -> Change:
    return Change(_KINDS[f"{topic.kind}_added"], "medium", thing.what, thing.as_written, (), None, thing.quote)


def _changed(kind: str, before: Named, after: Named, what: str, severity: Severity = "medium") -> Change:
    return Change(_KINDS[kind], severity, what, after.as_written, (), before.quote, after.quote)


def _renamed(gone: Sequence[Named], came: Sequence[Named]) -> list[tuple[Named, Named]]:
    """Pairs that stand in the same place of the same sentence."""
    pairs: list[tuple[Named, Named]] = []
    for before in gone:
        for after in came:
            free = all(after is not taken for _, taken in pairs)
            if free and fuzz.ratio(_around(before), _around(after)) >= _SAME_PLACE:
                pairs.append((before, after))
                break
    return pairs


def _around(thing: Named) -> str:
    """The words right before and after the name: in a list of six officers only those tell which was renamed."""
    before, name, after = normal(thing.quote).partition(normal(thing.as_written or thing.what))
    return f"{before[-_NEIGHBOURS:]}{after[:_NEIGHBOURS]}" if name else before


def _strongest(standards: Iterable[Standard]) -> list[Standard]:
    return sorted(standards, key=lambda standard: _RELATIONS.index(standard.relation))


def _standard(standard: Standard) -> Named:
    return Named(_key(standard.name), standard.name, standard.as_written, (standard.relation,), standard.quote)


def _third_party(firm: ThirdParty) -> Named:
    # Not by purpose: which words tell it depends on who else is listed before them, so a firm that stayed would be
    # told as changed whenever its neighbours did. A new purpose shows as a reworded sentence.
    return Named(_key(firm.name), firm.name, firm.as_written, (), firm.quote)


def _role(role: Role) -> Named:
    return Named(_key(role.name), role.name, role.as_written, (), role.quote)


def _body(body: Body) -> Named:
    says = (body.level, body.chair, tuple(sorted(body.members)))
    return Named(_key(body.name), body.name, None, says, body.quote)


def _first(things: Iterable[Named]) -> dict[str, Named]:
    found: dict[str, Named] = {}
    for thing in things:
        found.setdefault(thing.key, thing)
    return found


def _key(name: str) -> str:
    return normal(name)


def _loss_of_role(new: Profile) -> Callable[[Named], Severity]:
    remains = any(_is_security_officer(role.name) for role in new.roles)
    return lambda thing: "high" if _is_security_officer(thing.what) and not remains else "medium"


def _is_security_officer(name: str) -> bool:
    return any(officer in name.casefold() for officer in SECURITY_OFFICERS)


def _loss_of_body(old: Profile, new: Profile) -> Callable[[Named], Severity]:
    boards = {_key(body.name) for body in old.bodies if body.level == "board"}
    remains = any(body.level == "board" for body in new.bodies)
    return lambda thing: "high" if thing.key in boards and not remains else "medium"


def _reports(old: Profile, new: Profile) -> list[Change]:
    """Who reports to whom, of bodies that stayed."""
    before = {_key(body.name): body for body in old.bodies}
    return [
        Change(
            "oversight_changed", "medium", f"{body.name} reports to {body.reports_to or 'nobody named'}",
            None, (), before[_key(body.name)].quote, body.quote,
        )
        for body in new.bodies
        if _key(body.name) in before and before[_key(body.name)].reports_to != body.reports_to
    ]  # fmt: skip


def _expertise(old: Profile, new: Profile) -> list[Change]:
    """Expertise by the role that has it. One more year than a year ago is the calendar, not news."""
    before = {_key(e.role or ""): e for e in reversed(old.expertise)}
    after = {_key(e.role or ""): e for e in reversed(new.expertise)}
    changes = _reports(old, new)
    for key in sorted(before.keys() | after.keys()):
        change = _expertise_change(before.get(key), after.get(key))
        if change is not None:
            changes.append(change)
    return changes


def _expertise_change(before: Expertise | None, after: Expertise | None) -> Change | None:
    if before is None:
        return None if after is None else Change("expertise_added", "medium", _of(after), None, (), None, after.quote)
    if after is None:
        return Change("expertise_removed", "medium", _of(before), None, (), before.quote, None)
    if (before.years, set(before.certificates)) == (after.years, set(after.certificates)):
        return None
    rolled = set(before.certificates) == set(after.certificates) and after.years == (before.years or 0) + 1
    severity: Severity = "low" if rolled else "medium"
    return Change("expertise_changed", severity, _of(after), None, (), before.quote, after.quote)


def _of(expertise: Expertise) -> str:
    return expertise.role or "management"


def _cadences(old: Profile, new: Profile) -> list[Change]:
    before, after = _by_what(old.cadences), _by_what(new.cadences)
    return [
        _cadence_changed(before.get(key, ()), after.get(key, ()))
        for key in sorted(before.keys() | after.keys())
        if _rhythms(before.get(key, ())) != _rhythms(after.get(key, ()))
    ]


def _cadence_changed(before: Sequence[Cadence], after: Sequence[Cadence]) -> Change:
    """What came or went of an activity's rhythms: "annually and as needed" is two of one activity."""
    gone = [each for each in before if _rhythm(each) not in _rhythms(after)] or [*before]
    come = [each for each in after if _rhythm(each) not in _rhythms(before)] or [*after]
    return Change(
        "cadence_changed", "medium", (come or gone)[0].what, None, (),
        gone[0].quote if gone else None, come[0].quote if come else None,
    )  # fmt: skip


def _by_what(cadences: Iterable[Cadence]) -> dict[str, tuple[Cadence, ...]]:
    activities: dict[str, tuple[Cadence, ...]] = {}
    for cadence in cadences:
        activities[_key(cadence.what)] = (*activities.get(_key(cadence.what), ()), cadence)
    return activities


def _rhythms(cadences: Iterable[Cadence]) -> frozenset[tuple[str, bool]]:
    return frozenset(map(_rhythm, cadences))


def _rhythm(cadence: Cadence) -> tuple[str, bool]:
    return cadence.every, cadence.at_least
