"""What is due: rows that nobody has moved on in time. The queue may lose every message; this finds them again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, Table, select, update

from monitor.store.deliveries import release
from monitor.store.tables import deliveries, filings
from monitor.store.transactions import Database


@dataclass(frozen=True, slots=True)
class Due:
    """Keys of rows that nobody has moved on in time, by what they wait for."""

    extract: tuple[str, ...] = ()
    detect: tuple[str, ...] = ()
    notify: tuple[tuple[str, str], ...] = ()


class Sweep:
    """Finds overdue rows of filings and deliveries by their index; costs nothing where nothing is due."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def take_due(self, *, now: datetime, again_at: datetime, limit: int = 500, one_by_one: int = 0) -> Due:
        """Rows that are due, each put off to `again_at` so that the next sweep does not name it too.

        Alerts whose quiet hours are over are let go `one_by_one`, more of a rule than so many as a digest.
        """
        if not self._anything_due(now):
            return Due()
        with self._database.write() as connection:
            release(connection, now, one_by_one)
            late = connection.execute(_due(filings, now, limit, filings.c.accession, filings.c.stage)).all()
            letters = connection.execute(
                _due(deliveries, now, limit, deliveries.c.alert, deliveries.c.target, deliveries.c.bundle)
            ).all()
            _put_off(connection, late, letters, again_at)
        return Due(
            extract=tuple(row.accession for row in late if row.stage == "found"),
            detect=tuple(row.accession for row in late if row.stage == "extracted"),
            notify=tuple(_first_of_each(letters)),
        )

    def _anything_due(self, now: datetime) -> bool:
        with self._database.read() as connection:
            return any(
                connection.execute(select(table.c.due_at).where(table.c.due_at <= now).limit(1)).first()
                for table in (filings, deliveries)
            )


def _due(table: Table, now: datetime, limit: int, *columns: Any) -> Select[Any]:
    query = select(*columns).where(table.c.due_at <= now).order_by(table.c.due_at).limit(limit)
    # two sweeps at once (PostgreSQL) each take their own rows; SQLite has one writer anyway and ignores this
    return query.with_for_update(skip_locked=True)


def _first_of_each(letters: Sequence[Row[Any]]) -> Iterator[tuple[str, str]]:
    """One of each digest, whose claim takes the others too."""
    seen = set()
    for row in letters:
        if row.bundle is None or (row.bundle, row.target) not in seen:
            yield row.alert, row.target
        seen.add((row.bundle, row.target))


def _put_off(connection: Connection, late: Sequence[Row[Any]], letters: Sequence[Row[Any]], until: datetime) -> None:
    if late:
        wanted = filings.c.accession.in_([row.accession for row in late])
        connection.execute(update(filings).where(wanted).values(due_at=until))
    for row in letters:
        mine = (deliveries.c.alert == row.alert) & (deliveries.c.target == row.target)
        connection.execute(update(deliveries).where(mine).values(due_at=until))
