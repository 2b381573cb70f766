"""Holding other witnesses against the feed: daily indexes, filers' lists, full-text search.

A reading names filings. Those that nobody knows are recorded, late, and go the way of every other filing. But EDGAR
may show a filing in one place a moment before it does in another, so whoever reads waits for a walk of the feed that
began after the reading, and settles it then.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import structlog

from monitor.domain import EASTERN, OUR_FORMS, Filing
from monitor.errors import CouldNotAsk, NotThere, Paused
from monitor.pipeline.addressing import watching
from monitor.pipeline.services import Index, Nudge, Services
from monitor.pipeline.starts import started_at

log = structlog.get_logger()

# How far back a filer's list and the search are believed to name what the feed should have given: what is older was
# judged by the index of its day.
_LOOK_BACK = timedelta(days=10)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a witness named of our forms. `day` is the index's; `unknown` are those that the store did not know."""

    day: date | None
    filings: tuple[Filing, ...]
    unknown: tuple[Filing, ...]
    listed: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Settled:
    """What a reading led to: how many filings it named, which of them were missing, and what to nudge, oldest first."""

    named: int
    missing: tuple[Filing, ...]
    nudges: tuple[Nudge, ...]


def first_day(services: Services) -> date:
    """The day of the very first start: nothing before it was ever watched."""
    return started_at(services).astimezone(EASTERN).date()


def read_index(services: Services, day: date) -> Reading | None:
    """The index of a day; None where there is none, or nobody answered: then the ledger says so."""
    now = services.now()
    try:
        index = _whole_index(services, day)
    except NotThere as error:
        services.store.ledger.note(day, "no_file", now=now, reason=str(error))
        return None
    except Paused:
        raise
    except CouldNotAsk as error:
        log.warning("reconcile.no_answer", index=day.isoformat(), reason=str(error))
        services.store.ledger.note(day, "no_answer", now=now, reason=str(error))
        return None
    for mistake in index.mistakes:
        log.error("reconcile.unreadable", index=day.isoformat(), reason=mistake)
    return _reading(services, index.filings, day, now)


def read_list(services: Services, cik: int) -> Reading | None:
    """What a filer's own list names; None where nobody answered, or EDGAR has no list of it."""
    since = max(first_day(services), _today(services) - _LOOK_BACK)
    now = services.now()
    named = []
    try:
        for filing in services.edgar.filings_of(cik):
            if filing.filed_on is not None and filing.filed_on < since:
                break
            named.append(filing)
    except Paused:
        raise
    except (CouldNotAsk, NotThere) as error:
        log.warning("reconcile.no_answer", filer=cik, reason=str(error))
        return None
    return _reading(services, named, None, now)


def read_search(services: Services) -> Reading | None:
    """What the full-text search names with Item 1.05; None where it did not answer, which it need not."""
    today, now = _today(services), services.now()
    since = max(first_day(services), today - _LOOK_BACK)
    try:
        # what is accepted in the evening has the date of the next business day
        named = services.edgar.told_of_incidents(since, today + timedelta(days=5))
    except Paused:
        raise
    except (CouldNotAsk, NotThere) as error:
        log.warning("reconcile.no_answer", search="Item 1.05", reason=str(error))
        services.store.state.remember("search_trouble", str(error), now=now)
        return None
    services.store.state.remember("search_trouble", "", now=now)
    return _reading(services, named, None, now)


def settle(services: Services, reading: Reading) -> Settled:
    """Record what is still unknown of a reading, late, and keep in the ledger what was named."""
    now, start = services.now(), first_day(services)
    missing = services.store.filings.unknown(reading.unknown)
    wanted = services.store.filings.add(
        [replace(filing, late=True) for filing in missing],
        now=now,
        due_at=now + services.overdue,
        wanted=lambda filing: bool(watching(services, filing.filers)),
        baseline=lambda filing: filing.filed_on is not None and filing.filed_on < start,
    )
    services.store.ledger.enter(reading.filings, day=reading.day, now=now)
    if reading.day is not None:
        services.store.ledger.note(reading.day, "read", now=reading.at, listed=reading.listed)
    for filing in missing:
        log.warning("reconcile.missing", accession=filing.accession.dashed, form=filing.form, found_by=filing.found_by)
    return Settled(len(reading.filings), missing, tuple(Nudge("extract", each.dashed) for each in wanted))


def _whole_index(services: Services, day: date) -> Index:
    """The index; raises where it lists fewer than it did before: it has been cut off at a row's end."""
    index = services.edgar.index_of(day)
    before = services.store.ledger.asked(day).get(day)
    if before is not None and len(index.filings) < (before.listed or 0):
        raise CouldNotAsk(f"daily index of {day}: {len(index.filings)} filings, {before.listed} before")
    return index


def _reading(services: Services, named: Iterable[Filing], day: date | None, now: datetime) -> Reading:
    everything = tuple(named)
    ours = sorted((each for each in everything if each.form in OUR_FORMS), key=lambda each: each.accepted_at)
    return Reading(day, tuple(ours), services.store.filings.unknown(ours), len(everything), now)


def _today(services: Services) -> date:
    return services.now().astimezone(EASTERN).date()
