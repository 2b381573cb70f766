"""How material a registrant says its incident is: by what is affirmed, denied and left open, part by part."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from monitor.detect.passages import folded
from monitor.domain import Materiality, MaterialityState

Stance = Literal["affirmed", "likely", "denied_past", "denied_future", "open"]

_IMPACT = r"(?:(?:[\w-]+ ){0,2}(?:impact|effect|disruption|operational impact|harm))"
_NOT_ASKED = re.compile(r"\b(?:whether|if|not|unable|cannot|may|could|might|would)\b[^.;]{0,90}$", re.IGNORECASE)

_WHOLE = re.compile(
    r"\b(?:incident|event|attack|matter|breach|disruption)s?(?: is| was| are| were| to be| constitutes?d?)(?: a)? material\b"
    r"|\b(?:experienced|suffered|constitutes?|constituted|was|is) a material (?:cyber|security|ransomware|data|incident|event)",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:has|have|had)(?: likely| already| also)?(?: had| resulted in| caused)?(?: and [a-z ]{0,40}?)? (?:a |any )?"
    rf"material(?:ly)? (?:adverse )?(?:{_IMPACT}|affected|impacted|disrupted)"
    r"|\b(?:was|were|been) materially (?:adversely )?(?:affected|impacted|disrupted)",
    re.IGNORECASE,
)
_LIKELY = re.compile(
    r"\breasonably likely to (?:have|result in|cause|materially)|\b(?:is|are|will) (?:expected to )?have a material",
    re.IGNORECASE,
)
_DENIED_PAST = re.compile(
    r"\b(?:not|never)(?: yet| to date| so far)?(?: been| appear to have| believe\w*[^.;]{0,40}has)?(?: had| have| resulted in| caused"
    r"| experienced)?,?[^.;]{0,90}?\bmaterial|\bno material\b|\bnot been materially|\bdid not materially",
    re.IGNORECASE,
)
_DENIED_FUTURE = re.compile(
    r"\b(?:not|nor)(?: currently| presently| otherwise| also)? (?:believe|expect|anticipate|reasonably likely|expected|likely|anticipated)"
    r"[^.;]{0,160}\bmateri|\bunlikely to\b[^.;]{0,80}\bmateri|\bnot (?:currently )?(?:believe|expect)[^.;]{0,120}reasonably likely",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\bnot(?: yet| been| currently)*(?: \w+){0,2} (?:determined|known|ascertainable|concluded|finali[sz]ed|able to (?:determine|estimate))"
    r"|\b(?:cannot|unable to|can not)\b[^.;]{0,40}\b(?:determine|estimate|quantify|be determined|predict)"
    r"|\bwhether\b|\b(?:could|may|might)\b[^.;]{0,80}\bmaterial|\bpotentially material\b"
    r"|\b(?:evaluat|assess)\w*\b[^.;]{0,80}\b(?:impact|material|scope)",
    re.IGNORECASE,
)
# The denial of one quarter leaves the rest open; of guidance or the long term it says nothing of the incident itself.
_FOR_NOW = re.compile(
    r"\b(?:three|six|nine) months ended|\bquarter (?:ended|ending)|\bfor the (?:\w+ )?quarter", re.IGNORECASE
)
_BESIDE = re.compile(r"\bguidance\b|\blong[- ]term\b", re.IGNORECASE)
_RESULTS = re.compile(
    r"results? of operations?|financial (?:condition|results?|statements?|position|impact)|\bcosts?\b|expenses|revenue",
    re.IGNORECASE,
)
_OPERATIONS = re.compile(r"\boperation(?:s|al)\b", re.IGNORECASE)
_TURN = re.compile(
    r";|, (?:but|however|although|while|though)\b|\bbut (?=has|have|is|it)|, and (?=(?:the|our|its|this|such) |we |it )|\. |\bnevertheless\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Statement:
    """What one clause says of materiality; `parts` may be empty where it speaks of the incident as a whole."""

    stance: Stance
    parts: frozenset[str]
    whole: bool
    quote: str


def materiality(told: Iterable[str]) -> Materiality:
    """By the product's order: mixed, the strongest affirmed, denied for good, denied so far, open, unstated."""
    said = [statement for sentence in told for statement in statements(sentence)]
    by: dict[Stance, list[Statement]] = {}
    for statement in said:
        by.setdefault(statement.stance, []).append(statement)
    state, deciding = _state(by)
    return Materiality(state, deciding.quote if deciding else None)


def _state(by: dict[Stance, list[Statement]]) -> tuple[MaterialityState, Statement | None]:
    affirmed, likely, open_ = by.get("affirmed", []), by.get("likely", []), by.get("open", [])
    past, future = by.get("denied_past", []), by.get("denied_future", [])
    if affirmed + likely and _mixed(affirmed + likely, past + future):
        return "mixed", (affirmed + likely)[0]
    if affirmed:
        return "material", affirmed[0]
    if likely:
        return "reasonably_likely", likely[0]
    if past and future and not open_:
        return "not_material", past[0]
    if past:
        return "not_so_far", past[0]
    if future and not open_:
        return "not_material", future[0]
    if open_:
        return "undetermined", open_[0]
    return "unstated", None


def _mixed(affirmed: list[Statement], denied: list[Statement]) -> bool:
    """One part affirmed and another denied. Who calls the incident itself material affirms the whole."""
    if any(statement.whole for statement in affirmed):
        return False
    yes = frozenset[str]().union(*(statement.parts for statement in affirmed))
    no = frozenset[str]().union(*(statement.parts for statement in denied))
    return bool(yes - no) and bool(no - yes)


def statements(sentence: str) -> Iterator[Statement]:
    """What each clause that speaks of materiality, or leaves the impact open, says."""
    text = folded(sentence)
    for clause in _clauses(text):
        if "materi" in clause.lower() or re.search(r"\bimpact|\bscope", clause):
            for stance in _stances(clause):
                yield Statement(stance, _parts(clause), bool(_WHOLE.search(clause)), sentence)


def _clauses(text: str) -> list[str]:
    return [clause.strip() for clause in _TURN.split(text) if clause and clause.strip()]


def _stances(clause: str) -> list[Stance]:
    if _BESIDE.search(clause):
        return []
    found: list[Stance] = []
    material = "materi" in clause.lower()
    if material and _DENIED_FUTURE.search(clause):
        found.append("denied_past" if _FOR_NOW.search(clause) else "denied_future")
    if _OPEN.search(clause) and "denied_future" not in found:
        return [*found, "open"]
    if (material and not found and _DENIED_PAST.search(clause)) or (material and "denied_future" in found and re.search(r"\bnot had\b|\bnot resulted\b|\bnot have had\b", clause)):
        found.append("denied_past")
    if found or not material:
        return found
    if _affirms(_WHOLE, clause) or _affirms(_PAST, clause):
        return ["affirmed"]
    return ["likely"] if _affirms(_LIKELY, clause) else []


def _affirms(pattern: re.Pattern[str], clause: str) -> bool:
    return any(not _NOT_ASKED.search(clause[: match.start()]) for match in pattern.finditer(clause))


def _parts(clause: str) -> frozenset[str]:
    rest = _RESULTS.sub("", clause)
    found = {"results"} if rest != clause else set()
    return frozenset(found | ({"operations"} if _OPERATIONS.search(rest) else set()))
