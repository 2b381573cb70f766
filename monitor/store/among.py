"""Which filers a question is about: those of a watchlist, by CIK and by industry."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, or_, select

from monitor.domain import Watchlist
from monitor.store.tables import filers


@dataclass(frozen=True, slots=True)
class Among:
    """Filers by CIK, and industries by SIC code."""

    ciks: frozenset[int]
    sics: frozenset[str]

    @classmethod
    def those_of(cls, watchlist: Watchlist) -> "Among | None":
        """Those whom a watchlist names; None where it watches everyone."""
        if watchlist.everyone:
            return None
        return cls(
            frozenset(wanted.cik for wanted in watchlist.filers if wanted.cik is not None),
            frozenset(wanted.sic for wanted in watchlist.filers if wanted.sic is not None),
        )

    def have_filed(self, accession: Any) -> ColumnElement[bool]:
        """That the filing of this accession number is of one of them."""
        # one parameter a filer: a watchlist of more than SQLite takes is of a kind that nobody writes line by line
        named = or_(filers.c.cik.in_(self.ciks), filers.c.sic.in_(self.sics))
        filed: ColumnElement[bool] = accession.in_(select(filers.c.accession).where(named))
        return filed
