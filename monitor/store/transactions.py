"""Reading and writing transactions, and the few statements that every table needs."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, RowMapping, Select, Table, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import OperationalError

from monitor.domain import AccessionNumber, Filing
from monitor.errors import CouldNotAsk
from monitor.store import rows
from monitor.store.tables import filers, filings


class Database:
    """Transactions over one engine, from any thread. Raise `CouldNotAsk` when the database is away."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writer = engine.execution_options(writes=True)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        try:
            with self._engine.connect() as connection:
                yield connection
        except OperationalError as error:
            raise CouldNotAsk(f"the database does not answer: {error.orig}") from error

    @contextmanager
    def write(self) -> Iterator[Connection]:
        try:
            with self._writer.begin() as connection:
                yield connection
        except OperationalError as error:
            raise CouldNotAsk(f"the database does not answer: {error.orig}") from error


def insert_into(connection: Connection, table: Table) -> Any:
    """An INSERT that knows ON CONFLICT, in the dialect of the database."""
    return (postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert)(table)


def insert_or_ignore(connection: Connection, table: Table, values: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """Insert what is not there yet; gives the primary keys of what was."""
    if not values:
        return []
    insert = insert_into(connection, table).values(values).on_conflict_do_nothing()
    return [tuple(row) for row in connection.execute(insert.returning(*table.primary_key.columns))]


def free(table: Table, now: datetime) -> Any:
    """The condition that nobody holds the row."""
    return or_(table.c.claimed_until.is_(None), table.c.claimed_until <= now)


def move_on(connection: Connection, accession: AccessionNumber, from_stage: str, **values: object) -> bool:
    """Move a filing out of a stage; False where it is no longer in it."""
    mine = (filings.c.accession == accession.dashed) & (filings.c.stage == from_stage)
    return connection.execute(update(filings).where(mine).values(**values)).rowcount == 1


def filings_of(*ciks: int) -> Select[tuple[str]]:
    """The accession numbers of filers, in whatever role."""
    return select(filers.c.accession).where(filers.c.cik.in_(ciks))


def filers_of(connection: Connection, accession: str) -> Sequence[RowMapping]:
    query = select(filers).where(filers.c.accession == accession).order_by(filers.c.position, filers.c.cik)
    return connection.execute(query).mappings().all()


def with_filers(connection: Connection, found: Sequence[RowMapping]) -> tuple[Filing, ...]:
    wanted = [row["accession"] for row in found]
    query = select(filers).where(filers.c.accession.in_(wanted)).order_by(filers.c.position, filers.c.cik)
    by_accession = rows.grouped(connection.execute(query).mappings().all(), "accession")
    return tuple(rows.filing_from(row, by_accession[row["accession"]]) for row in found)
