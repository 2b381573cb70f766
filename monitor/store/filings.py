"""Filings on their way: found -> extracted -> detected, or waiting, or failed."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, select, update

from monitor.domain import ANNUAL_FORMS, AccessionNumber, Extraction, Filing
from monitor.store import rows
from monitor.store.tables import extractions, filers, filings
from monitor.store.transactions import (
    Database,
    filers_of,
    filings_of,
    free,
    insert_into,
    insert_or_ignore,
    move_on,
    with_filers,
)  # fmt: skip

_AT_ONCE = 5000
_IN_HEADER = ("items", "period", "accepted_at", "filed_on")


@dataclass(frozen=True, slots=True)
class Job:
    """A filing that is ours to work on until the claim runs out. `attempts` counts this one."""

    filing: Filing
    attempts: int
    found_at: datetime
    baseline: bool


class Filings:
    """The filings of the store. Every move is one conditional statement: "no row" means another worker has it."""

    def __init__(self, database: Database, reader: str = "") -> None:
        self._database = database
        self._reader = reader

    def add(
        self,
        found: Sequence[Filing],
        *,
        now: datetime,
        due_at: datetime,
        wanted: Callable[[Filing], bool],
        baseline: Callable[[Filing], bool],
    ) -> tuple[AccessionNumber, ...]:
        """Record filings, oldest first, and give those whose documents are now wanted and were not before.

        A known filing may gain a filer: the entries of co-registrants can stand on different pages.
        """
        known = self._known_filers([filing.accession.dashed for filing in found])
        fresh = [f for f in found if {(e.cik, e.role) for e in f.filers} - known.get(f.accession.dashed, set())]
        if not fresh:
            return ()
        with self._database.write() as connection:
            for filing in sorted(fresh, key=lambda each: each.accepted_at):
                row = rows.filing_row(filing) | {
                    "stage": "found", "baseline": baseline(filing), "found_at": now, "attempts": 0,
                }  # fmt: skip
                insert_or_ignore(connection, filings, [row])
                insert_or_ignore(connection, filers, rows.filer_rows(filing))
            return tuple(f.accession for f in fresh if wanted(f) and _make_due(connection, f.accession, due_at))

    def add_baseline(self, filing: Filing, *, now: datetime, due_at: datetime) -> bool:
        """Record a past filing to be read and told to nobody; False where it was read already, or is being read."""
        with self._database.write() as connection:
            row = rows.filing_row(filing) | {"stage": "found", "baseline": True, "found_at": now, "attempts": 0}
            insert_or_ignore(connection, filings, [row])
            insert_or_ignore(connection, filers, rows.filer_rows(filing))
            mine = (filings.c.accession == filing.accession.dashed) & (filings.c.stage == "found")
            change = update(filings).where(mine, filings.c.due_at.is_(None)).values(due_at=due_at, baseline=True)
            return connection.execute(change).rowcount == 1

    def stages(self, accessions: Sequence[str]) -> Mapping[str, tuple[str, datetime | None]]:
        """The stage of each that is known, and when it is due again; null where nothing is to be done."""
        found: dict[str, tuple[str, datetime | None]] = {}
        with self._database.read() as connection:
            query = select(filings.c.accession, filings.c.stage, filings.c.due_at)
            # SQLite takes 32,766 values in a statement
            for at in range(0, len(accessions), _AT_ONCE):
                wanted = query.where(filings.c.accession.in_(accessions[at : at + _AT_ONCE]))
                found |= {row.accession: (row.stage, row.due_at) for row in connection.execute(wanted)}
        return found

    def add_past(self, filing: Filing, extraction: Extraction, *, now: datetime) -> None:
        """Record a filing that was read only to be compared with: nobody is told of it. Another reader's extraction
        gives way to this one."""
        with self._database.write() as connection:
            row = rows.filing_row(filing) | {
                "stage": "detected", "baseline": True, "found_at": now, "detected_at": now, "attempts": 0,
            }  # fmt: skip
            insert_or_ignore(connection, filings, [row])
            insert_or_ignore(connection, filers, rows.filer_rows(filing))
            self._save_extraction(connection, filing.accession, extraction)

    def claim(self, accession: AccessionNumber, stage: str, *, now: datetime, until: datetime) -> Job | None:
        """The filing as ours until then; None where it is in another stage or another worker has it."""
        with self._database.write() as connection:
            mine = (
                (filings.c.accession == accession.dashed) & (filings.c.stage == stage) & filings.c.due_at.is_not(None)
            )
            claim = (
                update(filings)
                .where(mine, free(filings, now))
                .values(claimed_until=until, due_at=until, attempts=filings.c.attempts + 1)
                .returning(filings)
            )
            row = connection.execute(claim).mappings().one_or_none()
            if row is None:
                return None
            filing = rows.filing_from(row, filers_of(connection, accession.dashed))
            return Job(filing, row["attempts"], row["found_at"], row["baseline"])

    def waits(self, accession: AccessionNumber, *, until: datetime, reason: str) -> None:
        """Let go of a claimed filing; nobody takes it up before `until`."""
        self._move(accession, claimed_until=until, due_at=until, reason=reason)

    def failed(self, accession: AccessionNumber, *, reason: str) -> None:
        """Give a filing up; `reason` is for a person."""
        self._move(accession, stage="failed", claimed_until=None, due_at=None, reason=reason)

    def save_extraction(
        self, filing: Filing, extraction: Extraction, *, due_at: datetime, baseline: bool = False
    ) -> bool:
        """found -> extracted, with what the header knows better. False: another worker was first."""
        with self._database.write() as connection:
            moved = move_on(
                connection, filing.accession, "found",
                stage="extracted", claimed_until=None, due_at=due_at, attempts=0, reason=None,
                baseline=baseline,
                **{key: value for key, value in rows.filing_row(filing).items() if key in _IN_HEADER},
            )  # fmt: skip
            if moved:
                for row in rows.filer_rows(filing):
                    _upsert_filer(connection, row)
                self._save_extraction(connection, filing.accession, extraction)
            return moved

    def unknown(self, found: Sequence[Filing]) -> tuple[Filing, ...]:
        """Those of which the store does not know the accession number, or not each filer."""
        known = self._known_filers([filing.accession.dashed for filing in found])
        return tuple(
            filing
            for filing in found
            if {filer.cik for filer in filing.filers} - {cik for cik, _ in known.get(filing.accession.dashed, set())}
        )

    def extraction(self, accession: AccessionNumber, *, current: bool = False) -> Extraction | None:
        """What was read in a filing; with `current`, only where this version of the reader read it."""
        with self._database.read() as connection:
            query = select(extractions.c.body).where(extractions.c.accession == accession.dashed)
            if current:
                query = query.where(extractions.c.reader == self._reader)
            body = connection.execute(query).scalar_one_or_none()
            return None if body is None else rows.unpack(body)

    def reader_of(self, accession: AccessionNumber) -> str | None:
        """The version of the reader that read a filing: empty where it is not known, None where nobody read it."""
        with self._database.read() as connection:
            query = select(extractions.c.reader).where(extractions.c.accession == accession.dashed)
            return connection.execute(query).scalar_one_or_none()

    def get(self, accession: AccessionNumber) -> Filing | None:
        with self._database.read() as connection:
            query = select(filings).where(filings.c.accession == accession.dashed)
            row = connection.execute(query).mappings().one_or_none()
            return None if row is None else rows.filing_from(row, filers_of(connection, accession.dashed))

    def annual(self, cik: int) -> tuple[Filing, ...]:
        """A filer's annual reports that were read, amendments too, the latest accepted first."""
        with self._database.read() as connection:
            query = (
                select(filings)
                .join(extractions, extractions.c.accession == filings.c.accession)
                .where(filings.c.accession.in_(filings_of(cik)))
                .where(filings.c.form.in_(ANNUAL_FORMS))
                .order_by(filings.c.accepted_at.desc())
            )
            return with_filers(connection, connection.execute(query).mappings().all())

    def earlier_open(self, filing: Filing, forms: Collection[str]) -> bool:
        """Whether an earlier filing of one of its filers, of one of these forms, is still on its way."""
        ciks = [filer.cik for filer in filing.filers]
        with self._database.read() as connection:
            query = (
                select(filings.c.accession)
                .where(
                    filings.c.accession.in_(filings_of(*ciks)),
                    filings.c.due_at.is_not(None),
                    filings.c.accession != filing.accession.dashed,
                    filings.c.accepted_at < filing.accepted_at,
                    filings.c.form.in_(forms),
                )
                .limit(1)
            )
            return connection.execute(query).first() is not None

    def _move(self, accession: AccessionNumber, **values: object) -> None:
        with self._database.write() as connection:
            connection.execute(update(filings).where(filings.c.accession == accession.dashed).values(**values))

    def _save_extraction(self, connection: Connection, accession: AccessionNumber, extraction: Extraction) -> None:
        made = {"body": rows.pack(extraction), "reader": self._reader}
        insert = insert_into(connection, extractions).values(accession=accession.dashed, **made)
        connection.execute(insert.on_conflict_do_update(index_elements=["accession"], set_=made))

    def _known_filers(self, accessions: Sequence[str]) -> Mapping[str, set[tuple[int, str]]]:
        with self._database.read() as connection:
            query = select(filers.c.accession, filers.c.cik, filers.c.role).where(filers.c.accession.in_(accessions))
            known: dict[str, set[tuple[int, str]]] = {}
            for accession, cik, role in connection.execute(query):
                known.setdefault(accession, set()).add((cik, role))
            return known


def _make_due(connection: Connection, accession: AccessionNumber, due_at: datetime) -> bool:
    untouched = and_(filings.c.stage == "found", filings.c.due_at.is_(None), filings.c.baseline.is_(False))
    change = update(filings).where(filings.c.accession == accession.dashed, untouched).values(due_at=due_at)
    return connection.execute(change).rowcount == 1


def _upsert_filer(connection: Connection, row: dict[str, Any]) -> None:
    insert = insert_into(connection, filers).values(row)
    known_better = {"name": row["name"], "sic": row["sic"]} if row["sic"] else {"name": row["name"]}
    connection.execute(insert.on_conflict_do_update(index_elements=["accession", "cik", "role"], set_=known_better))
