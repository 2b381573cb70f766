"""Like changes in one line: "outside firms: +EY, +BSI; −ioXt Alliance" is read at a glance, four lines are not."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from monitor.domain import GRAVE, THINGS, Change, naming, told_by_themselves
from monitor.notify.written import written

_SORTS = {
    "standard": "standards",
    "third_party": "outside firms",
    "role": "offices",
    "body": "bodies",
    "control": "controls",
    "expertise": "experience",
    "cadence": "how often",
    "oversight": "oversight",
    "flag": "tagging",
}
_MARKS = {"added": "+", "appeared": "+", "removed": "−", "disappeared": "−", "changed": ""}
# From here on two sentences are one in two years.
_ALIKE = 68.0
_FEW_REWORDED = 3  # each shown; of more a number is enough

_Sides = tuple[str | None, str | None]
# A sentence before, one after, and the changes that they show.
Told = tuple[str | None, str | None, tuple[Change, ...]]


@dataclass(frozen=True, slots=True)
class Group:
    """Changes that are told together, in one line. The sentences are each told once, in the order of the changes.

    A `folded` group is only counted by its line, where there is no room to unfold it.
    """

    severity: str
    line: str
    changes: tuple[Change, ...]
    folded: bool = False

    @property
    def passages(self) -> tuple[Told, ...]:
        """The sentences before and after, each once, with the changes that they show.

        A sentence that went and one like it that came are one sentence in two years: firms that left a list and
        firms that joined it. What another change holds against a sentence of the other year stands there alone.
        """
        sides: dict[_Sides, list[Change]] = {}
        for change in self.changes:
            if change.before or change.after:
                sides.setdefault((change.before, change.after), []).append(change)
        beside = dict(_shown_beside(sides))
        left = [each for each in sides if each not in beside]
        beside |= {each: (went[0], came[1]) for went, came in _like_ones(left) for each in (went, came)}
        paired: dict[_Sides, list[Change]] = {}
        for each, shown in sides.items():
            paired.setdefault(beside.get(each, each), []).extend(shown)
        return tuple((before, after, tuple(shown)) for (before, after), shown in paired.items())

    @property
    def elements(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(element for change in self.changes for element in change.elements))


def _shown_beside(sides: Iterable[_Sides]) -> Iterator[tuple[_Sides, _Sides]]:
    """Each sentence that went or came alone, with the two sides of which it is one."""
    known = tuple(sides)
    two_sided = [each for each in known if all(each)]
    for one in known:
        went, came = one
        if not all(one):
            yield from ((one, both) for both in two_sided if both[0] == went or both[1] == came)


def _like_ones(sides: Iterable[_Sides]) -> Iterator[tuple[_Sides, _Sides]]:
    """Pairs of a sentence that only went and one that only came, the likeliest first, each sentence once."""
    known = tuple(sides)
    alike = [
        (fuzz.ratio(went[0], came[1]), went, came)
        for went in known
        for came in known
        if went[0] and not went[1] and came[1] and not came[0]
    ]
    taken: set[_Sides] = set()
    for likeness, went, came in sorted(alike, key=lambda pair: -pair[0]):
        if likeness >= _ALIKE and taken.isdisjoint((went, came)):
            taken |= {went, came}
            yield went, came


def grouped(changes: Iterable[Change]) -> tuple[Group, ...]:
    """The changes as people read them, in the order of the first of each group.

    Named things of one sort and one severity are one group; many passages that were slightly reworded are counted.
    """
    groups: dict[tuple[str, str, bool], list[Change]] = {}
    for number, change in enumerate(told_by_themselves(tuple(changes))):
        groups.setdefault((change.severity, _sort(change) or str(number), _is_bare(change)), []).append(change)
    return tuple(group for (_, sort, _), some in groups.items() for group in _told(sort, some))


def line(change: Change) -> str:
    """One change by itself: what became of what."""
    if change.topic not in THINGS:
        return f"{change.kind.replace('_', ' ')}: {change.what}"
    return f"{THINGS[change.topic]} {naming(change)}: {change.what}"


def _sort(change: Change) -> str | None:
    """What a change is told together with; None where it stands alone, as everything grave does."""
    sort = change.topic
    if change.severity in GRAVE or (sort == "flag" and change.severity != "low"):
        return None
    wording = change.kind == "text_reworded" and change.severity == "low" and change.after is not None
    return sort if sort in _SORTS else "wording" if wording else None


def _is_bare(change: Change) -> bool:
    """Whether it is a tag that no words stand for: told with others, the words of these would seem to be its own."""
    return change.topic == "flag" and not (change.before or change.after)


def _told(sort: str, some: Sequence[Change]) -> Iterator[Group]:
    if sort == "wording" and len(some) > _FEW_REWORDED:
        yield Group("low", f"slightly reworded: {len(some)} passages", tuple(some), folded=True)
    elif sort in _SORTS and len(some) > 1:
        yield Group(some[0].severity, f"{_SORTS[sort]}: {_listed(some)}", tuple(some))
    else:
        yield from (Group(change.severity, line(change), (change,)) for change in some)


def _listed(some: Sequence[Change]) -> str:
    """What came, then what changed, then what went; what is no name but says something stands off by more."""
    parts = []
    between = "; " if some[0].kind in ("cadence_changed", "oversight_changed") else ", "
    for deeds in (("added", "appeared"), ("changed",), ("removed", "disappeared")):
        names = [f"{_MARKS[one.deed]}{_name(one)}" for one in some if one.deed in deeds]
        parts += [between.join(names)] if names else []
    return "; ".join(parts)


def _name(change: Change) -> str:
    """A control is called by its kind, which the text may never name."""
    return change.what + (written(change) if change.topic == "control" else "")
