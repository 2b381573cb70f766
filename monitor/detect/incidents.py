"""Whether a current report tells of cybersecurity incidents, and what it says of them.

Item 1.05 decides by its number: whoever files under it says that there was an incident. Half of all incidents are
told elsewhere (7.01, 8.01, a news release, a 6-K, which has no items), and there the words decide, sentence by
sentence. When in doubt the incident is only `possible`, and what was passed over is kept with the reason.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import islice
from typing import Literal

from monitor.detect import concerned, consequences, incident_days, particulars
from monitor.detect.apart import Account, accounts, squeezed
from monitor.detect.deadline import deadline
from monitor.detect.materiality import materiality
from monitor.detect.passages import passages, speaks_of_events
from monitor.detect.registrant import Registrant, registrant_of
from monitor.detect.telling import Place
from monitor.domain import (
    EASTERN,
    Dismissal,
    Extraction,
    Filing,
    Grounds,
    Incident,
    IncidentDate,
    Judgement,
    Materiality,
)

OWN_ITEM = "1.05"
AXIS = "MaterialCybersecurityIncidentAxis"
_DISMISSALS_A_REASON = 3  # a risk-factor exhibit has hundreds; three show what was passed over
_EVIDENCE = 5


def judge(extraction: Extraction) -> Judgement:
    """The incidents that a current report tells of, from all its places, and what was dismissed."""
    found = passages(extraction)
    basis = _own_item(extraction)
    tells = basis or any(passage.sounding for passage in found)
    registrant = registrant_of(extraction) if tells else Registrant()
    places = tuple(Place(passage, registrant) for passage in found)
    told = _accounts(extraction, places, basis)
    incidents = tuple(_incident(extraction, account, basis, registrant) for account in told)
    return Judgement(incidents, _dismissals(places))


def from_feed(filing: Filing) -> Incident | None:
    """What the feed entry alone says: an Item 1.05 is an incident, nothing else is known yet."""
    if not filing.has_item(OWN_ITEM):
        return None
    verdict: Literal["incident", "update"] = "update" if filing.is_amendment else "incident"
    return Incident(
        verdict, "confirmed", ("Item 1.05 in EDGAR's feed",), OWN_ITEM, False, Materiality("unstated", None)
    )  # fmt: skip


def _accounts(extraction: Extraction, places: Sequence[Place], basis: tuple[str, ...]) -> tuple[Account, ...]:
    tagged = tagged_words(extraction)
    told = accounts(places, OWN_ITEM if basis else "", _reported(extraction), tagged)
    if not basis or any(account.under == OWN_ITEM for account in told):
        return told
    # an Item 1.05 need not use our words, nor be found as a section
    sentences = tuple(sentence for place in places for sentence in place.passage.telling)
    leads = tuple(sentence for place in places for sentence in place.leads)
    return (Account(OWN_ITEM, "confirmed", sentences, leads, next(iter(tagged)) if len(tagged) == 1 else None),)


def _reported(extraction: Extraction) -> date | None:
    """The day of the report, in Eastern time."""
    accepted = extraction.accepted_at.astimezone(EASTERN).date() if extraction.accepted_at else None
    return accepted or extraction.filed_on


def _own_item(extraction: Extraction) -> tuple[str, ...]:
    basis = []
    if any(item.item == OWN_ITEM for item in extraction.items):
        basis.append("Item 1.05 in the header")
    if extraction.section(OWN_ITEM) is not None:
        basis.append("Item 1.05 in the document")
    return tuple(basis)


def _incident(extraction: Extraction, account: Account, own_basis: tuple[str, ...], registrant: Registrant) -> Incident:
    told, under, reported = account.told, account.under, _reported(extraction)
    amendment = (extraction.form or "").endswith("/A")
    dates = incident_days.dates(told, frozenset(account.leads), reported)
    disrupted, police = consequences.operations_disrupted(told), consequences.law_enforcement(told)
    over = consequences.contained(told)
    supplier = concerned.supplier(told, registrant.names)
    kinds = particulars.kinds(told, supplier=supplier is not None) if told else ()
    delayed = consequences.delayed(told)
    return Incident(
        verdict="update" if amendment or particulars.is_update(told) else "incident",
        confidence=account.confidence,
        basis=own_basis if under == OWN_ITEM else (f"words in {_place(under)}",),
        told_under=under,
        wrong_item=under != OWN_ITEM and (extraction.form or "8-K").startswith("8-K"),
        materiality=materiality(told),
        dates=dates,
        kinds=kinds,
        operations_disrupted=disrupted.known,
        law_enforcement=police.known,
        deadline=None if delayed else _deadline(dates),
        refers_to=particulars.references(told, reported),
        evidence=(account.leads or told)[:_EVIDENCE],
        contained=over.known,
        supplier=supplier,
        systems=concerned.systems(told),
        data=concerned.data(told),
        regulators=concerned.regulators(told),
        insurance=consequences.insurance(told),
        delayed=delayed,
        member=account.member,
        grounds=Grounds(disrupted.quote, police.quote, over.quote),
    )


def _place(under: str) -> str:
    return f"Item {under}" if "." in under[:2] else under


def _deadline(dates: Iterable[IncidentDate]) -> date | None:
    determined = [one.date for one in dates if one.what == "determined" and not one.about]
    return deadline(min(determined)) if determined else None


# --- what was passed over -----------------------------------------------------------------------------------


def _dismissals(places: Iterable[Place]) -> tuple[Dismissal, ...]:
    kept: dict[str, list[Dismissal]] = {}
    for reason, sentence in _passed_over(places):
        same = kept.setdefault(reason, [])
        if len(same) < _DISMISSALS_A_REASON:
            same.append(Dismissal(reason, sentence))
    return tuple(dismissal for same in kept.values() for dismissal in same)


def _passed_over(places: Iterable[Place]) -> Iterable[tuple[str, str]]:
    for place in places:
        yield from place.passed_over
        hedged = (sentence for sentence in place.passage.cautionary if speaks_of_events(sentence))
        for sentence in islice(hedged, _DISMISSALS_A_REASON):
            yield "in a forward-looking or risk-factor part", sentence
        for sentence in place.passage.beyond:
            yield "after more such sentences than any report has", sentence


# --- the filer's own names ----------------------------------------------------------------------------------


def tagged_words(extraction: Extraction) -> dict[str, str]:
    """What is tagged for each member of the incident axis, without white space: the filer's own name of an incident."""
    words: dict[str, str] = {}
    for fact in extraction.facts:
        member = next((m for axis, m in fact.dimensions.items() if axis.rpartition(":")[2] == AXIS), None)
        if member is not None and isinstance(fact.value, str):
            words[member] = words.get(member, "") + squeezed(fact.value)
    return words
