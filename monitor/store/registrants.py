"""Who has filed, as far as the store has seen."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from monitor.store.tables import filers, filings
from monitor.store.transactions import Database

# SQLite takes 32,766 values in a statement.
_AT_ONCE = 10_000


@dataclass(frozen=True, slots=True)
class FilerReport:
    """A filer, by its latest name, and how much of our forms the store has seen of it."""

    cik: int
    name: str
    sic: str | None
    filings: int
    last_accepted_at: datetime


class Registrants:
    """Read-only questions about filers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def by_cik(self, ciks: Collection[int]) -> dict[int, FilerReport]:
        """Those of the filers that have filed."""
        wanted = sorted(ciks)
        found: dict[int, FilerReport] = {}
        for at in range(0, len(wanted), _AT_ONCE):
            found |= {each.cik: each for each in self._filers(filers.c.cik.in_(wanted[at : at + _AT_ONCE]))}
        return found

    def of_industry(self, sic: str) -> tuple[FilerReport, ...]:
        """Everyone of an industry that has filed, by name."""
        return tuple(sorted(self._filers(filers.c.sic == sic), key=lambda each: (each.name.casefold(), each.cik)))

    def _filers(self, condition: Any) -> Sequence[FilerReport]:
        with self._database.read() as connection:
            latest = (
                select(
                    filers.c.cik, filers.c.name, filers.c.sic, filings.c.accepted_at,
                    func.count().over(partition_by=filers.c.cik).label("filings"),
                    func.row_number()
                    .over(partition_by=filers.c.cik, order_by=(filings.c.accepted_at.desc(), filings.c.accession))
                    .label("place"),
                )
                .join(filings, filings.c.accession == filers.c.accession)
                .where(condition)
                .subquery()
            )  # fmt: skip
            rows = connection.execute(select(latest).where(latest.c.place == 1))
            return [FilerReport(row.cik, row.name, row.sic, row.filings, row.accepted_at) for row in rows]
