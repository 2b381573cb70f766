"""Care of the database: what is old and needed no more, and everything in it as portable rows."""

import base64
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby, islice
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Date, LargeBinary, Table, and_, delete, func, insert, select

from monitor.domain import ANNUAL_FORMS
from monitor.errors import Malformed, Misconfigured
from monitor.store.tables import Utc, alerts, attempts, deliveries, disclosures, extractions, filings, metadata, notices
from monitor.store.transactions import Database

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Pruned:
    """How many rows were let go, or would be."""

    unread_filings: int
    texts: int
    attempts: int
    notices: int


class Care:
    """Work on the whole database, for a person who asks for it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def prune(self, before: datetime, *, dry_run: bool) -> Pruned:
        """Let go of what was older than that and serves nothing any more.

        Filings that nobody wanted read; the texts of current reports (not of annual ones: the next is compared with
        them); the log of deliveries that were made; what the service itself had to say. Alerts, disclosures and the
        stages of deliveries stay: an alert that was told is never told again.
        """
        old = filings.c.accepted_at < before
        told = select(disclosures.c.accession)
        unread = and_(
            old, filings.c.stage == "found", filings.c.due_at.is_(None), filings.c.accession.not_in(told)
        )  # fmt: skip
        current = select(filings.c.accession).where(
            old, filings.c.form.not_in(ANNUAL_FORMS), filings.c.due_at.is_(None)
        )  # fmt: skip
        said = select(notices.c.id).where(notices.c.created_at < before)
        settled = deliveries.c.stage.in_(("sent", "failed"))
        wanted: list[tuple[Table, Any]] = [
            (filings, unread),
            (extractions, extractions.c.accession.in_(current)),
            (attempts, and_(attempts.c.at < before, attempts.c.outcome == "sent")),
            (notices, notices.c.id.in_(said)),
        ]
        with self._database.write() as connection:
            counts = [_count(connection, table, condition) for table, condition in wanted]
            if not dry_run:
                connection.execute(delete(deliveries).where(deliveries.c.alert.in_(said), settled))
                for table, condition in wanted:
                    connection.execute(delete(table).where(condition))
        return Pruned(*counts)

    def rows(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every row of every table as what JSON takes, in an order in which they can be put back; one moment of all."""
        with self._database.read() as connection:
            if connection.dialect.name == "postgresql":
                connection.execution_options(isolation_level="REPEATABLE READ")
            for table in metadata.sorted_tables:
                for row in connection.execute(select(table).order_by(*table.primary_key.columns)).mappings():
                    yield table.name, {column.name: _portable(row[column.name]) for column in table.columns}

    def put_back(self, rows: Iterable[tuple[str, Mapping[str, Any]]]) -> int:
        """Fill an empty database, all or nothing. Raises `Misconfigured` where it holds anything, `Malformed` where a
        row is not one of its tables."""
        count = 0
        with self._database.write() as connection:
            if any(_count(connection, table, None) for table in (filings, alerts)):
                raise Misconfigured("the database is not empty: import goes into a new one, after `monitor migrate`")
            for table in metadata.sorted_tables:
                connection.execute(delete(table))
            for batch in _batches(rows):
                count += len(batch)
                for table, values in _by_table(batch):
                    connection.execute(insert(table), values)
        return count


def _count(connection: Connection, table: Table, condition: Any) -> int:
    query = select(func.count()).select_from(table)
    return connection.execute(query if condition is None else query.where(condition)).scalar_one()


def _batches(rows: Iterable[tuple[str, Mapping[str, Any]]]) -> Iterator[list[tuple[str, Mapping[str, Any]]]]:
    rest = iter(rows)
    while batch := list(islice(rest, _AT_ONCE)):
        yield batch


def _by_table(batch: Iterable[tuple[str, Mapping[str, Any]]]) -> Iterator[tuple[Table, list[dict[str, Any]]]]:
    """Rows of one table that follow each other, together."""
    for name, rows in groupby(batch, key=itemgetter(0)):
        values = [_typed(name, row) for _, row in rows]
        yield metadata.tables[name], values


def _typed(name: str, row: Mapping[str, Any]) -> dict[str, Any]:
    table = metadata.tables.get(name)
    if table is None or set(row) != {column.name for column in table.columns}:
        raise Malformed(f"a row of '{name}' does not fit this version's tables")
    # numbers that the database gives are given anew, in the same order
    given = {column.name for column in table.primary_key.columns if column.autoincrement is True}
    try:
        return {key: _value(table.columns[key].type, value) for key, value in row.items() if key not in given}
    except (TypeError, ValueError) as error:
        raise Malformed(f"a row of '{name}' holds a value that is none: {error}") from error


def _portable(value: Any) -> Any:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value.isoformat() if isinstance(value, date) else value


def _value(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(kind, Utc):
        return datetime.fromisoformat(value)
    if isinstance(kind, Date):
        return date.fromisoformat(value)
    return base64.b64decode(value, validate=True) if isinstance(kind, LargeBinary) else value
