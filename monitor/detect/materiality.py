"""How material a registrant says its incident is: by what is affirmed, denied and left open, part by part."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from monitor.detect.passages import folded
from monitor.detect.words import materiality as words
from monitor.domain import Materiality, MaterialityState

Stance = Literal["affirmed", "likely", "denied_past", "denied_future", "denied_beside", "open"]


@dataclass(frozen=True)
class Said:
    """What one clause says of materiality. `parts` is empty and `whole` true where it speaks of the incident itself."""

    stance: Stance
    parts: frozenset[str]
    whole: bool
    quote: str


def materiality(told: Iterable[str]) -> Materiality:
    """By the product's order: mixed, the strongest affirmed, denied for good, denied so far, open, unstated."""
    said = [one for sentence in told for one in sayings(sentence)]
    if _mixed(said):
        return _of("mixed", said, "affirmed", "likely")
    stances = {one.stance for one in said}
    if "affirmed" in stances:
        return _of("material", said, "affirmed")
    if "likely" in stances:
        return _of("reasonably_likely", said, "likely")
    if "denied_future" in stances and "open" not in stances:
        return _of("not_material", said, "denied_past", "denied_future")
    if "denied_past" in stances or "denied_future" in stances:
        return _of("not_so_far", said, "denied_past", "denied_future")
    return _of("undetermined", said, "open") if "open" in stances else Materiality("unstated", None)


def sayings(sentence: str) -> Iterator[Said]:
    """What each clause says of materiality, or leaves open of the impact."""
    for clause in words.TURN.split(folded(sentence)):
        lowered = clause.lower()
        if any(stem in lowered for stem in words.STEMS):
            for stance in _stances(clause):
                yield Said(stance, _parts(clause), bool(words.WHOLE.search(clause)), sentence)


def _of(state: MaterialityState, said: Iterable[Said], *stances: Stance) -> Materiality:
    return Materiality(state, next((one.quote for one in said if one.stance in stances), None))


def _mixed(said: Iterable[Said]) -> bool:
    """One part affirmed and another denied. Where the incident itself is called material, what is denied is a part; so
    is the guidance for the year, or the long term."""
    affirmed = [one for one in said if one.stance in ("affirmed", "likely")]
    denied = [one for one in said if one.stance in ("denied_past", "denied_future")]
    if affirmed and any(one.stance == "denied_beside" for one in said):
        return True
    if any(one.whole for one in affirmed):
        return bool(denied)
    yes = frozenset[str]().union(*(one.parts for one in affirmed))
    no = frozenset[str]().union(*(one.parts for one in denied))
    return bool(yes - no) and bool(no - yes)


def _stances(clause: str) -> tuple[Stance, ...]:
    if words.BESIDE.search(clause):
        return ("denied_beside",) if _denied(clause) else ()
    if words.NOT_AT_ALL.search(clause):
        return ("denied_past", "denied_future")
    return _one_sided(clause)


def _denied(clause: str) -> bool:
    return "materi" in clause.lower() and bool(words.DENIED_FUTURE.search(clause) or words.DENIED_PAST.search(clause))


def _one_sided(clause: str) -> tuple[Stance, ...]:
    if words.DENIED_FUTURE.search(clause):
        return _denied_future(clause)
    if words.OPEN.search(clause):
        return ("open",)
    if "materi" in clause.lower() and words.DENIED_PAST.search(clause):
        return ("denied_past",)
    if _affirms(clause):
        return ("affirmed",)
    return ("likely",) if any(_sure(clause, match.start()) for match in words.LIKELY.finditer(clause)) else ()


def _denied_future(clause: str) -> tuple[Stance, ...]:
    if words.FOR_NOW.search(clause):
        return ("denied_past",)
    return ("denied_past", "denied_future") if words.ALSO_PAST.search(clause) else ("denied_future",)


def _affirms(clause: str) -> bool:
    matches = (*words.WHOLE.finditer(clause), *words.PAST.finditer(clause))
    return any(_sure(clause, match.start()) for match in matches)


def _sure(clause: str, at: int) -> bool:
    return not words.UNSURE.search(clause[:at])


def _parts(clause: str) -> frozenset[str]:
    rest = words.RESULTS.sub("", clause)
    found = {"results"} if rest != clause else set()
    return frozenset(found | ({"operations"} if words.OPERATIONS.search(rest) else set()))
