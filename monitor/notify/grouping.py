"""Like changes in one line: "outside firms: +EY, +BSI; −ioXt Alliance" is read at a glance, four lines are not."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from monitor.domain import Change

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
_PASSAGES = ("text_added", "text_removed")
_FEW_REWORDED = 3  # each shown; of more a number is enough


@dataclass(frozen=True, slots=True)
class Group:
    """Changes that are told together, in one line. The sentences are each told once, in the order of the changes."""

    severity: str
    line: str
    changes: tuple[Change, ...]

    @property
    def before(self) -> str:
        return _joined(change.before for change in self.changes)

    @property
    def after(self) -> str:
        return _joined(change.after for change in self.changes)

    @property
    def elements(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(element for change in self.changes for element in change.elements))


def grouped(changes: Iterable[Change]) -> tuple[Group, ...]:
    """The changes as people read them, in the order of the first of each group.

    Named things of one sort and one severity are one group. A new or a dropped passage that says no more than the
    sentence which a group quotes is told by the group; many passages that are only worded otherwise are counted.
    """
    groups: dict[tuple[str, str], list[Change]] = {}
    for number, change in enumerate(changes):
        groups.setdefault((change.severity, _sort(change) or str(number)), []).append(change)
    named = [change for (_, sort), some in groups.items() if sort in _SORTS for change in some]
    quoted = {side for change in named for side in (change.before, change.after)}
    return tuple(
        group
        for (_, sort), some in groups.items()
        for group in _told(sort, some)
        if not (some[0].kind in _PASSAGES and (some[0].after or some[0].before) in quoted)
    )


def line(change: Change) -> str:
    """One change by itself: what became of what."""
    return f"{change.kind.replace('third_party', 'outside_firm').replace('_', ' ')}: {change.what}"


def _sort(change: Change) -> str | None:
    """What a change is told together with; None where it stands alone, as everything grave does."""
    sort = change.kind.rpartition("_")[0]
    if change.severity in ("high", "critical") or (sort == "flag" and change.severity != "low"):
        return None
    wording = change.kind == "text_reworded" and change.severity == "low" and change.after is not None
    return sort if sort in _SORTS else "wording" if wording else None


def _told(sort: str, some: Sequence[Change]) -> Iterator[Group]:
    if sort == "wording" and len(some) > _FEW_REWORDED:
        yield Group("low", f"only worded otherwise: {len(some)} passages", ())
    elif sort in _SORTS and len(some) > 1:
        yield Group(some[0].severity, f"{_SORTS[sort]}: {_listed(some)}", tuple(some))
    else:
        yield from (Group(change.severity, line(change), (change,)) for change in some)


def _listed(some: Sequence[Change]) -> str:
    """What came, then what changed, then what went."""
    parts = []
    for deeds in (("added", "appeared"), ("changed",), ("removed", "disappeared")):
        names = [f"{_MARKS[deed]}{one.what}" for one in some if (deed := one.kind.rpartition("_")[2]) in deeds]
        parts += [", ".join(names)] if names else []
    return "; ".join(parts)


def _joined(sides: Iterable[str | None]) -> str:
    return " […] ".join(dict.fromkeys(side for side in sides if side))
