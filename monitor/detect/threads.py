"""Which known incident a filing goes on with, and what it says of it that was not told before.

A thread is an incident of one filer. A filing joins the one that it is in already, or names (by accession number, by
the day of an earlier report, by the filer's own name for the incident), or whose days it repeats; an amendment or an
update that names nothing joins the latest that its days do not contradict. What is told as new starts a thread of its
own, so two incidents of one filer stay apart.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from monitor.domain import EASTERN, Filing, Incident, MaterialityState, News, Thread, Turn

_LATEST_WITHIN = timedelta(days=365)
_SAME_DAYS_WITHIN = timedelta(days=120)
# From "it is nothing" to "it is grave"; who does not say stands nowhere.
_GRAVITY: dict[MaterialityState, int] = {
    "not_material": 0,
    "not_so_far": 1,
    "undetermined": 2,
    "mixed": 3,
    "reasonably_likely": 4,
    "material": 5,
}
_FRESH = 5  # new sentences that an update shows


def thread_of(filing: Filing, incident: Incident, threads: Sequence[Thread]) -> Thread | None:
    """The thread that the incident belongs to; None where it is new. `threads` go from the latest told of."""
    own = [thread for thread in threads if _is_of(thread, filing)]
    before = [thread for thread in own if not _holds(thread, filing)]
    return (
        _likest(incident, [thread for thread in own if _holds(thread, filing)])
        or _likest(incident, [thread for thread in before if _is_named(thread, filing, incident)])
        or _by_member(incident, before)
        or _by_days(filing, incident, before)
        or _followed(filing, incident, before)
    )


def event_of(filing: Filing, incident: Incident, threads: Sequence[Thread], *, number: int = 1) -> str:
    """The name of the incident's thread: one that the filing is in or follows, else a new one. `number` tells apart
    the incidents that one filing tells of."""
    followed = thread_of(filing, incident, threads)
    return followed.event if followed else own_event(filing, number)


def own_event(filing: Filing, number: int = 1) -> str:
    name = f"incident/{filing.registrant.cik}/{filing.accession}"
    return name if number == 1 else f"{name}/{number}"


def news_of(filing: Filing, incident: Incident, thread: Thread) -> News | None:
    """What the filing says beside what the thread's earlier filings told; None where there were none."""
    before = [known for known in thread.filings if known.accession != filing.accession]
    if not before:
        return None
    told = [known for of, known in thread.accounts if known is not None and of.accession != filing.accession]
    said = {_squeezed(sentence) for known in told for sentence in _sentences(known)}
    return News(
        since=before[-1].accession,
        materiality=_turn(told, incident),
        dates=tuple(one for one in incident.dates if (one.what, one.date) not in _days(told)),
        kinds=tuple(kind for kind in incident.kinds if kind != "other" and all(kind not in one.kinds for one in told)),
        sentences=tuple(one for one in _sentences(incident) if _squeezed(one) not in said)[:_FRESH],
        reaches_own_item=incident.told_under == "1.05" and bool(told) and all(one.told_under != "1.05" for one in told),
    )


# --- joining ------------------------------------------------------------------------------------------------


def _is_of(thread: Thread, filing: Filing) -> bool:
    ciks = {filer.cik for filer in filing.filers}
    return any(filer.cik in ciks for known in thread.filings for filer in known.filers)


def _holds(thread: Thread, filing: Filing) -> bool:
    return any(known.accession == filing.accession for known in thread.filings)


def _is_named(thread: Thread, filing: Filing, incident: Incident) -> bool:
    """Whether the text names a filing of the thread, by accession number or by the day it was filed."""
    accessions = {reference.accession for reference in incident.refers_to if reference.accession}
    days = {reference.filed_on for reference in incident.refers_to if reference.filed_on}
    return any(
        known.accession in accessions or (known.accepted_at <= filing.accepted_at and bool(days & _days_of(known)))
        for known in thread.filings
    )


def _days_of(filing: Filing) -> set[date]:
    """A report names its official date or the day it was sent; after 17:30 Eastern they differ."""
    return {filing.accepted_at.astimezone(EASTERN).date()} | ({filing.filed_on} if filing.filed_on else set())


def _likest(incident: Incident, threads: Sequence[Thread]) -> Thread | None:
    """Of several that a filing names (it told of two), the one whose account this incident most looks like."""
    if not threads:
        return None
    return max(threads, key=lambda thread: max((_likeness(incident, known) for known in _told(thread)), default=0))


def _likeness(incident: Incident, known: Incident) -> int:
    """Days count double: two attacks may both be ransomware, but hardly both of the same day."""
    member = 4 if incident.member and incident.member == known.member else 0
    days = len({(one.what, one.date) for one in incident.dates} & {(one.what, one.date) for one in known.dates})
    against = 2 if _contradicts(incident, known) else 0
    return member + 2 * days + len(set(incident.kinds) & set(known.kinds) - {"other"}) - against


def _by_member(incident: Incident, threads: Iterable[Thread]) -> Thread | None:
    if incident.member is None:
        return None
    return next((thread for thread in threads if any(one.member == incident.member for one in _told(thread))), None)


def _by_days(filing: Filing, incident: Incident, threads: Iterable[Thread]) -> Thread | None:
    """The thread that tells of the same day of discovery or of the event itself, not long before."""
    mine = _own_days(incident)
    for thread in threads:
        recent = filing.accepted_at - thread.filings[-1].accepted_at <= _SAME_DAYS_WITHIN
        if recent and any(mine & _own_days(known) for known in _told(thread)):
            return thread
    return None


def _followed(filing: Filing, incident: Incident, threads: Sequence[Thread]) -> Thread | None:
    """For what only says that it follows something: the latest within a year, whose days it does not contradict.

    An amendment amends some report, so for want of a better one it joins the latest all the same.
    """
    if not filing.is_amendment and incident.verdict != "update":
        return None
    recent = [
        (thread.filings[-1].accepted_at, thread.event, thread)
        for thread in threads
        if timedelta(0) <= filing.accepted_at - thread.filings[-1].accepted_at <= _LATEST_WITHIN
    ]
    ordered = [thread for _, _, thread in sorted(recent, key=lambda each: each[:2], reverse=True)]
    fitting = [thread for thread in ordered if not any(_contradicts(incident, known) for known in _told(thread))]
    return next(iter(fitting), None) or (next(iter(ordered), None) if filing.is_amendment else None)


def _contradicts(incident: Incident, known: Incident) -> bool:
    """Whether both tell when it was detected, or when it occurred, and not of the same day."""
    for what in ("detected", "occurred"):
        mine = {one.date for one in incident.dates if one.what == what and not one.about}
        theirs = {one.date for one in known.dates if one.what == what and not one.about}
        if mine and theirs and not mine & theirs:
            return True
    return False


def _own_days(incident: Incident) -> set[tuple[str, date]]:
    return {(one.what, one.date) for one in incident.dates if one.what != "determined" and not one.about}


def _told(thread: Thread) -> tuple[Incident, ...]:
    return tuple(known for _, known in thread.accounts if known is not None)


# --- what is new --------------------------------------------------------------------------------------------


def _turn(told: Sequence[Incident], incident: Incident) -> Turn | None:
    """How the word on materiality changed, against the last that was said."""
    now = incident.materiality.state
    states = [one.materiality.state for one in told if one.materiality.state != "unstated"]
    if now == "unstated" or (states and states[-1] == now):
        return None
    if not states:
        return Turn("unstated", now, "said") if told else None
    raised = _GRAVITY[now] > _GRAVITY[states[-1]]
    return Turn(states[-1], now, "raised" if raised else "lowered")


def _days(told: Iterable[Incident]) -> set[tuple[str, date]]:
    return {(one.what, one.date) for known in told for one in known.dates}


def _sentences(incident: Incident) -> tuple[str, ...]:
    """Every sentence that the incident quotes, the ones that tell of the event first."""
    quotes: list[str | None] = [*incident.evidence, incident.materiality.quote]
    quotes += [date.quote for date in incident.dates] + [data.quote for data in incident.data]
    quotes += [named.quote for named in (*incident.systems, *incident.regulators)]
    grounds = incident.grounds
    quotes += [grounds.operations_disrupted, grounds.contained, grounds.law_enforcement]
    quotes += [said.quote for said in (incident.insurance, incident.delayed) if said]
    quotes += [incident.supplier.quote] if incident.supplier else []
    return tuple(dict.fromkeys(quote for quote in quotes if quote))


def _squeezed(sentence: str) -> str:
    return "".join(sentence.split()).casefold()
