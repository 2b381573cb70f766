"""Whom each rhythm of one act is said of: `reports quarterly to the committee and annually to the Board`."""

import re

from monitor.extract.profile.clauses import DETERMINED, Act, Clause
from monitor.extract.profile.rhythms import Rhythm

_TOLD = frozenset(("reports", "escalates", "meets", "discusses"))
_BEHIND = re.compile(rf",? (?:to|with){DETERMINED} ", re.IGNORECASE)
_BETWEEN = re.compile(rf",?(?: and| or|;)?(?: (?:to|with))?{DETERMINED} ", re.IGNORECASE)


def addressee(clause: Clause, act: Act, before: Rhythm | None, rhythm: Rhythm) -> str:
    """Who is told at a rhythm behind an act, where the words name somebody for it; else nobody. `Reports directly to
    the CEO and, as discussed below, periodically to the Board`."""
    if act.name not in _TOLD or (before or rhythm).start < act.end:
        return ""
    behind = (a for a in clause.actors if a.start >= rhythm.end and _BEHIND.fullmatch(clause.text, rhythm.end, a.start))
    between = (
        actor
        for actor in clause.actors
        if before
        and before.end <= actor.start < rhythm.start
        and _BETWEEN.fullmatch(clause.text, before.end, actor.start)
    )
    found = next(behind, None) or next(between, None)
    return found.name if found else ""


def told_to(what: str, name: str) -> str:
    """The same telling to somebody else."""
    for joint in (" to ", " with "):
        head, found, _ = what.rpartition(joint)
        if found and head.partition(" ")[0] != name:
            return f"{head}{found}{name}"
    return what
