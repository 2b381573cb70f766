"""Whether a current report tells of a cybersecurity incident, and what it says of it.

Item 1.05 decides by its number: whoever files under it says that there was an incident. Half of all incidents are
told elsewhere (7.01, 8.01, a news release, a 6-K, which has no items), and there the words decide, sentence by
sentence. When in doubt the incident is only `possible`, and what was passed over is kept with the reason.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from monitor.detect import particulars
from monitor.detect.deadline import deadline
from monitor.detect.materiality import materiality
from monitor.detect.passages import Passage, folded, passages, sounds_of_one
from monitor.detect.registrant import Registrant, registrant_of
from monitor.detect.words.incident import (
    DEED,
    DENIED,
    EVENT,
    GENERIC,
    HYPOTHETICAL,
    LEGAL,
    PRODUCT,
    RESULTS,
    SUPPORT,
    TOLD,
)
from monitor.domain import (
    Confidence,
    Dismissal,
    Extraction,
    Filing,
    Incident,
    IncidentDate,
    Judgement,
    Materiality,
)

_OWN_ITEM = "1.05"
_DISMISSALS_A_REASON = 3  # a risk-factor exhibit has hundreds; three show what was passed over
_APART = 160  # characters between a telling verb and the event it tells of
_EVIDENCE = 5
_UNNAMED = Registrant()
_ABOUT_SOMETHING_ELSE = (
    ("risk-factor wording", GENERIC),
    ("about products or other companies", PRODUCT),
    ("a legal proceeding", LEGAL),
)


@dataclass(frozen=True)
class _Place:
    """A passage beside the names of the registrant it speaks of."""

    passage: Passage
    registrant: Registrant

    @cached_property
    def leads(self) -> tuple[str, ...]:
        """The sentences that tell of an event."""
        return tuple(sentence for sentence in self.passage.telling if tells(sentence, self.registrant))


def judge(extraction: Extraction) -> Judgement:
    """The incident that a current report tells of (one at most, from all its places), and what was dismissed."""
    registrant = registrant_of(extraction)
    places = tuple(_Place(passage, registrant) for passage in passages(extraction))
    own = _own_item(extraction)
    dismissed = _dismissals(places)
    if own:
        return Judgement((_told_under_own_item(extraction, places, own),), dismissed)
    telling = [place for place in places if place.leads]
    if not telling:
        return Judgement((), dismissed)
    return Judgement((_told_elsewhere(extraction, telling),), dismissed)


def from_feed(filing: Filing) -> Incident | None:
    """What the feed entry alone says: an Item 1.05 is an incident, nothing else is known yet."""
    if not filing.has_item(_OWN_ITEM):
        return None
    verdict: Literal["incident", "update"] = "update" if filing.is_amendment else "incident"
    return Incident(
        verdict, "confirmed", ("Item 1.05 in EDGAR's feed",), _OWN_ITEM, False, Materiality("unstated", None)
    )  # fmt: skip


def tells(sentence: str, registrant: Registrant = _UNNAMED) -> bool:
    """Whether one sentence tells of an event that happened, not of one that may, did not, or is for sale."""
    return why_not(sentence, registrant) is None


def why_not(sentence: str, registrant: Registrant = _UNNAMED) -> str | None:
    """Why a sentence with cyber words tells of no incident; None where it tells of one."""
    text = folded(sentence)
    if not sounds_of_one(text):
        return "no event"
    for reason, pattern in _ABOUT_SOMETHING_ELSE:
        if pattern.search(text) and not (pattern is PRODUCT and registrant.tells_of_itself(sentence)):
            return reason
    return None if particulars.refers_back(sentence) else _not_told(text)


def _not_told(text: str) -> str | None:
    starts = [match.start() for match in DEED.finditer(text)] + list(_tellings(text))
    befores = [_clause_before(text, start) for start in starts]
    if not befores:
        return "hypothetical" if HYPOTHETICAL.search(text) else "mentioned, not told as an event"
    if all(DENIED.search(before) for before in befores):
        return "denied"
    doubted = all(DENIED.search(before) or HYPOTHETICAL.search(before) for before in befores)
    return "hypothetical" if doubted else None


def _tellings(text: str) -> Iterable[int]:
    """Where a telling verb is followed by the event it tells of."""
    events = [match.start() for match in EVENT.finditer(text)]
    return (
        match.start()
        for match in TOLD.finditer(text)
        if any(match.start() <= event <= match.end() + _APART for event in events)
    )


def _clause_before(text: str, start: int) -> str:
    return re.split(r"[;:]|, (?:and|but|while|although|which)\b", text[:start])[-1][-80:]


def _own_item(extraction: Extraction) -> tuple[str, ...]:
    basis = []
    if any(item.item == _OWN_ITEM for item in extraction.items):
        basis.append("Item 1.05 in the header")
    if extraction.section(_OWN_ITEM) is not None:
        basis.append("Item 1.05 in the document")
    return tuple(basis)


def _told_under_own_item(extraction: Extraction, places: tuple[_Place, ...], basis: tuple[str, ...]) -> Incident:
    own = [place for place in places if place.passage.under == _OWN_ITEM and place.passage.telling]
    return _incident(extraction, own or places, "confirmed", basis, _OWN_ITEM)


def _told_elsewhere(extraction: Extraction, telling: list[_Place]) -> Incident:
    place = max(telling, key=_strength)
    under = place.passage.under
    where = f"Item {under}" if "." in under[:2] else under
    return _incident(extraction, telling, _confidence(place), (f"words in {where}",), under)


def _strength(place: _Place) -> tuple[bool, int]:
    return _confidence(place) == "likely", len(place.leads)


def _confidence(place: _Place) -> Confidence:
    """Likely where a sentence tells of the event itself and another of the response; a bare mention is possible.

    A sentence of quarterly figures is a mention: it counts the cost of something told before.
    """
    plain = [sentence for sentence in place.leads if not RESULTS.search(folded(sentence))]
    others = [sentence for sentence in place.passage.telling if sentence not in plain[:1]]
    support = [sentence for sentence in others if SUPPORT.search(folded(sentence))]
    return "likely" if plain and support else "possible"


def _incident(
    extraction: Extraction, places: Sequence[_Place], confidence: Confidence, basis: tuple[str, ...], under: str
) -> Incident:
    told = [sentence for place in places for sentence in place.passage.telling]
    amendment = (extraction.form or "").endswith("/A")
    dates = particulars.dates(told)
    return Incident(
        verdict="update" if amendment or particulars.is_update(told) else "incident",
        confidence=confidence,
        basis=basis,
        told_under=under,
        wrong_item=under != _OWN_ITEM and (extraction.form or "8-K").startswith("8-K"),
        materiality=materiality(told),
        dates=dates,
        kinds=particulars.kinds(told) if told else (),
        operations_disrupted=particulars.operations_disrupted(told),
        law_enforcement=particulars.law_enforcement(told),
        deadline=_deadline(dates),
        refers_to=particulars.references(told),
        evidence=_evidence(places, told),
    )


def _evidence(places: Sequence[_Place], told: list[str]) -> tuple[str, ...]:
    """The sentences that tell, else the first of what there is: an Item 1.05 need not use our words."""
    leads = [sentence for place in places for sentence in place.leads]
    return tuple((leads or told)[:_EVIDENCE])


def _deadline(dates: Iterable[IncidentDate]) -> date | None:
    determined = [one.date for one in dates if one.what == "determined"]
    return deadline(min(determined)) if determined else None


def _dismissals(places: Iterable[_Place]) -> tuple[Dismissal, ...]:
    kept: dict[str, list[Dismissal]] = {}
    for reason, sentence in _passed_over(places):
        same = kept.setdefault(reason, [])
        if len(same) < _DISMISSALS_A_REASON:
            same.append(Dismissal(reason, sentence))
    return tuple(dismissal for same in kept.values() for dismissal in same)


def _passed_over(places: Iterable[_Place]) -> Iterable[tuple[str, str]]:
    for place in places:
        for sentence in place.passage.telling:
            reason = why_not(sentence, place.registrant)
            if reason not in (None, "no event"):
                yield str(reason), sentence
        for sentence in place.passage.cautionary:
            if EVENT.search(folded(sentence)):
                yield "in a forward-looking or risk-factor part", sentence
