"""What a stretch of time held, counted for the weekly message."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, case, func, select

from monitor.store.among import Among
from monitor.store.tables import alerts, deliveries, filings
from monitor.store.transactions import Database


@dataclass(frozen=True, slots=True)
class Week:
    """Filings of our forms that were found, all and those of the filers watched; of these, how many were read, failed
    or are still on their way. Alerts by kind; how many of their deliveries failed, or wait."""

    seen: int
    watched: int
    read: int
    failed: int
    waiting: int
    alerts: tuple[tuple[str, int], ...]
    undelivered: int
    undecided: int


class Weeks:
    """Counts from one moment to another."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(
        self,
        since: datetime,
        until: datetime,
        *,
        watchlist: str,
        among: Among | None,
    ) -> Week:
        """What `watchlist` had to do with, whose filers are `among` (None: everyone); baseline filings count for
        nothing."""
        found = and_(filings.c.found_at >= since, filings.c.found_at < until, filings.c.baseline.is_(False))
        mine = found if among is None else and_(found, among.have_filed(filings.c.accession))
        with self._database.read() as connection:
            seen = connection.execute(select(func.count()).select_from(filings).where(found)).scalar_one()
            stages = _stages(connection, mine)
            made = (alerts.c.watchlist == watchlist) & (alerts.c.created_at >= since) & (alerts.c.created_at < until)
            kinds = connection.execute(
                select(alerts.c.kind, func.count()).where(made).group_by(alerts.c.kind).order_by(alerts.c.kind)
            )
            letters = _letters(connection, made)
            return Week(
                seen=seen,
                watched=sum(stages.values()),
                read=stages.get("detected", 0),
                failed=stages.get("failed", 0),
                waiting=stages.get("open", 0),
                alerts=tuple((kind, count) for kind, count in kinds),
                undelivered=letters.get("failed", 0),
                undecided=letters.get("pending", 0),
            )


def _stages(connection: Connection, mine: Any) -> dict[str, int]:
    stage = case((filings.c.due_at.is_not(None), "open"), else_=filings.c.stage).label("shown")
    return {
        row.shown: row.n
        for row in connection.execute(select(stage, func.count().label("n")).where(mine).group_by("shown"))
    }


def _letters(connection: Connection, made: Any) -> dict[str, int]:
    query = (
        select(deliveries.c.stage, func.count().label("n"))
        .join(alerts, alerts.c.id == deliveries.c.alert)
        .where(made)
        .group_by(deliveries.c.stage)
    )
    return {row.stage: row.n for row in connection.execute(query)}
