"""The ledger: what other witnesses than the feed list, beside what became of it."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import RowMapping, Select, and_, literal_column, or_, select

from monitor.domain import Filing, FoundBy, IndexAnswer, LedgerDay, Listing
from monitor.store.tables import EPOCH, filings, ledger, ledger_days
from monitor.store.transactions import Database, insert_into

# By their indexes: from the days of the ledger a fortnight of filings would be read, by every process at every look.
# SQLite sees that the index of failed filings holds these only where the word stands in the question itself.
_UNDONE = or_(filings.c.due_at > EPOCH, filings.c.stage == literal_column("'failed'"))


class Asked(NamedTuple):
    """What became of asking for a day's index, so far."""

    answer: IndexAnswer
    asked_at: datetime
    read_at: datetime | None
    listed: int | None


class Gap(NamedTuple):
    """A day with filings that the feed never gave and that are not dealt with; whether one of them was given up."""

    day: date
    filings: int
    oldest: datetime
    failed: bool


class Ledger:
    """A row for each filing that a witness named, and for each day whose index was asked for."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def enter(self, named: Sequence[Filing], *, day: date | None, now: datetime) -> None:
        """Keep what a witness named: under the `day` whose index it stands in, else under its day of filing."""
        rows = [
            {"accession": filing.accession.dashed, "day": day or filing.filed_on, "form": filing.form,
             "witness": filing.found_by, "indexed": day is not None, "listed_at": now}
            for filing in named
        ]  # fmt: skip
        if not rows:
            return
        with self._database.write() as connection:
            insert = insert_into(connection, ledger)
            if day is None:
                connection.execute(insert.on_conflict_do_nothing(), rows)
                return
            newly = {"day": insert.excluded.day, "indexed": True}
            connection.execute(
                insert.on_conflict_do_update(index_elements=["accession"], set_=newly, where=~ledger.c.indexed), rows
            )

    def note(
        self, day: date, answer: IndexAnswer, *, now: datetime, listed: int | None = None, reason: str | None = None
    ) -> None:
        """Keep what came of asking for a day's index."""
        with self._database.write() as connection:
            row: dict[str, Any] = {"asked_at": now, "answer": answer, "reason": reason}
            if answer == "read":
                row |= {"read_at": now, "listed": listed}
            insert = insert_into(connection, ledger_days).values(day=day, **row)
            connection.execute(insert.on_conflict_do_update(index_elements=["day"], set_=row))

    def asked(self, since: date) -> dict[date, Asked]:
        """What came of asking, for each day from `since` on that was asked about."""
        with self._database.read() as connection:
            query = select(ledger_days).where(ledger_days.c.day >= since)
            return {
                row["day"]: Asked(row["answer"], row["asked_at"], row["read_at"], row["listed"])
                for row in connection.execute(query).mappings()
            }

    def day(self, day: date) -> LedgerDay:
        """The day as it stands now."""
        with self._database.read() as connection:
            asked = connection.execute(select(ledger_days).where(ledger_days.c.day == day)).mappings().one_or_none()
            listings = tuple(_listing(row) for row in connection.execute(_belonging(day)).mappings())
        if asked is None:
            return LedgerDay(day, "not_asked", None, None, None, listings)
        return LedgerDay(day, asked["answer"], asked["asked_at"], asked["read_at"], asked["reason"], listings)

    def days(self, limit: int) -> tuple[date, ...]:
        """The latest days that were asked about, latest first."""
        with self._database.read() as connection:
            query = select(ledger_days.c.day).order_by(ledger_days.c.day.desc()).limit(limit)
            return tuple(connection.execute(query).scalars())

    def gaps(self, since: date) -> tuple[Gap, ...]:
        """The days with a filing that the feed never gave and that is not dealt with, oldest first."""
        by_day: dict[date, list[RowMapping]] = {}
        with self._database.read() as connection:
            query = (
                select(ledger.c.day, filings.c.found_at, filings.c.stage)
                .join(ledger, ledger.c.accession == filings.c.accession)
                .where(filings.c.found_by != "feed", filings.c.stage != "detected", _UNDONE)
            )
            # grouped here: for the sake of the days SQLite would begin with them, and read them all
            for row in connection.execute(query).mappings():
                by_day.setdefault(row["day"], []).append(row)
        return tuple(_gap(day, by_day[day]) for day in sorted(by_day) if day >= since)

    def last_form_at(self) -> datetime | None:
        """When the latest filing of our forms was accepted that the feed gave."""
        with self._database.read() as connection:
            query = select(filings.c.accepted_at).where(filings.c.found_by == "feed")
            return connection.execute(query.order_by(filings.c.accepted_at.desc()).limit(1)).scalar_one_or_none()

    def fed_on(self, day: date) -> bool:
        """Whether the feed gave anything with this day of filing."""
        with self._database.read() as connection:
            query = select(filings.c.accession).where(filings.c.filed_on == day, filings.c.found_by == "feed")
            return connection.execute(query.limit(1)).first() is not None


def _gap(day: date, undone: Sequence[RowMapping]) -> Gap:
    failed = any(row["stage"] == "failed" for row in undone)
    return Gap(day, len(undone), min(row["found_at"] for row in undone), failed)


def _belonging(day: date) -> Select[Any]:
    """What was named for the day, and what the feed gave with the day as its day of filing."""
    columns = (
        filings.c.accession, filings.c.form, filings.c.found_by, filings.c.found_at, filings.c.stage,
        filings.c.detected_at, filings.c.due_at, filings.c.reason, filings.c.baseline, ledger.c.indexed,
    )  # fmt: skip
    fed = and_(filings.c.filed_on == day, ledger.c.accession.is_(None), filings.c.found_by == "feed")
    return (
        select(*columns)
        .select_from(filings.outerjoin(ledger, ledger.c.accession == filings.c.accession))
        .where(or_(filings.c.accession.in_(select(ledger.c.accession).where(ledger.c.day == day)), fed))
        .order_by(filings.c.form, filings.c.accession)
    )


def _listing(row: RowMapping) -> Listing:
    found_by: FoundBy = row["found_by"]
    waits = row["due_at"] is not None and row["reason"] is not None
    return Listing(
        accession=row["accession"],
        form=row["form"],
        indexed=bool(row["indexed"]),
        found_by=found_by,
        found_at=row["found_at"],
        stage="waiting" if waits else row["stage"],
        detected_at=row["detected_at"],
        reason=row["reason"],
        wanted=row["due_at"] is not None or row["stage"] != "found",
    )
