"""What people ask of incidents: the threads, each with every filing that told of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from monitor import records
from monitor.domain import Disclosure, Filing
from monitor.store import rows
from monitor.store.reports import Wish, between, of_filings
from monitor.store.tables import alerts, disclosures, filings
from monitor.store.transactions import Database, with_filers


@dataclass(frozen=True, slots=True)
class Telling:
    """A filing that told of an incident, and what was concluded from it; `baseline`: nobody was told of it."""

    filing: Filing
    disclosure: Disclosure
    baseline: bool


@dataclass(frozen=True, slots=True)
class IncidentReport:
    """An incident of a filer: who told of it, oldest first, and the watchlists that were told."""

    event: str
    tellings: tuple[Telling, ...]
    watchlists: tuple[str, ...]


class Incidents:
    """Read-only questions about incidents."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def threads(self, wish: Wish) -> tuple[IncidentReport, ...]:
        """Incidents, latest told of first. A thread is given whole where one of its filings is as wished."""
        with self._database.read() as connection:
            events = _events(connection, wish)
            told = _told(connection, events)
            watchlists = _watchlists(connection, events)
        found = {event: tuple(_tellings(group)) for event, group in told.items()}
        return tuple(IncidentReport(event, found[event], watchlists.get(event, ())) for event in events)


def _events(connection: Connection, wish: Wish) -> list[str]:
    query = (
        select(disclosures.c.event)
        .join(filings, filings.c.accession == disclosures.c.accession)
        .where(disclosures.c.kind == "incident")
        .order_by(filings.c.accepted_at.desc(), disclosures.c.event)
    )
    wished = of_filings(query, filings.c.accession, replace(wish, kind=None))
    rows_ = connection.execute(between(wished, filings.c.accepted_at, replace(wish, limit=None))).scalars()
    return list(dict.fromkeys(rows_))[: wish.limit]


def _told(connection: Connection, events: Sequence[str]) -> dict[str, list[tuple[Filing, RowMapping]]]:
    query = (
        select(disclosures.c.event, disclosures.c.body, filings)
        .join(filings, filings.c.accession == disclosures.c.accession)
        .where(disclosures.c.event.in_(events), disclosures.c.kind == "incident")
        .order_by(filings.c.accepted_at, disclosures.c.created_at)
    )
    found = connection.execute(query).mappings().all()
    groups = rows.grouped(found, "event")
    return {
        event: list(zip(with_filers(connection, group), group, strict=True)) for event, group in groups.items()
    }  # fmt: skip


def _tellings(group: Sequence[tuple[Filing, RowMapping]]) -> Sequence[Telling]:
    """One a filing: what was read, where it was told from the feed before."""
    last = {filing.accession: (filing, row) for filing, row in group}
    return [Telling(filing, _disclosure(row["body"]), row["baseline"]) for filing, row in last.values()]


def _disclosure(body: Any) -> Disclosure:
    return records.read(Disclosure, body)


def _watchlists(connection: Connection, events: Sequence[str]) -> dict[str, tuple[str, ...]]:
    query = select(alerts.c.event, alerts.c.watchlist).where(alerts.c.event.in_(events)).distinct()
    told: dict[str, list[str]] = {}
    for row in connection.execute(query.order_by(alerts.c.watchlist)):
        told.setdefault(row.event, []).append(row.watchlist)
    return {event: tuple(names) for event, names in told.items()}
