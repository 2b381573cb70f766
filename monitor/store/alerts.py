"""Disclosures, the alerts made of them, and their deliveries: pending -> sent, or waiting, or failed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, select, update

from monitor import records
from monitor.domain import AccessionNumber, Alert, Attempt, Disclosure, Thread
from monitor.store import rows
from monitor.store.tables import alerts, attempts, deliveries, disclosures, filings
from monitor.store.transactions import Database, filings_of, free, insert_or_ignore, move_on, with_filers


@dataclass(frozen=True, slots=True)
class Parcel:
    """A delivery that is ours to make until the claim runs out. `attempts` counts this one."""

    alert: Alert
    target: str
    attempts: int


class Alerts:
    """The alerts of the store: unique by (event, revision, watchlist, rule), one delivery per (alert, target)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def threads(self, cik: int) -> tuple[Thread, ...]:
        """The incidents known of a filer, latest first."""
        with self._database.read() as connection:
            query = (
                select(disclosures.c.event, filings)
                .join(filings, filings.c.accession == disclosures.c.accession)
                .where(filings.c.accession.in_(filings_of(cik)), disclosures.c.kind == "incident")
                .order_by(filings.c.accepted_at)
            )
            told = connection.execute(query).mappings().all()
            threads = [
                Thread(event, with_filers(connection, group)) for event, group in rows.grouped(told, "event").items()
            ]
            return tuple(sorted(threads, key=lambda thread: thread.filings[-1].accepted_at, reverse=True))

    def conclude(
        self,
        accession: AccessionNumber,
        concluded: Sequence[Disclosure],
        addressed: Sequence[tuple[Alert, Sequence[str]]],
        *,
        now: datetime,
        due_at: datetime,
    ) -> tuple[tuple[str, str], ...]:
        """extracted -> detected, with the disclosures, alerts and deliveries, all or nothing.

        Gives the (alert, target) pairs that are new; none where another worker was first.
        """
        with self._database.write() as connection:
            moved = move_on(
                connection, accession, "extracted",
                stage="detected", detected_at=now, claimed_until=None, due_at=None, reason=None,
            )  # fmt: skip
            return _address(connection, concluded, addressed, now, due_at) if moved else ()

    def tell(
        self,
        concluded: Sequence[Disclosure],
        addressed: Sequence[tuple[Alert, Sequence[str]]],
        *,
        now: datetime,
        due_at: datetime,
    ) -> tuple[tuple[str, str], ...]:
        """The same for what is told before the document could be read: the filing's stage does not move."""
        with self._database.write() as connection:
            return _address(connection, concluded, addressed, now, due_at)

    def claim_delivery(self, alert: str, target: str, *, now: datetime, until: datetime) -> Parcel | None:
        """The delivery as ours until then; None where it is made, given up, or another worker has it."""
        with self._database.write() as connection:
            mine = (deliveries.c.alert == alert) & (deliveries.c.target == target) & (deliveries.c.stage == "pending")
            claim = (
                update(deliveries)
                .where(mine, free(deliveries, now))
                .values(claimed_until=until, due_at=until, attempts=deliveries.c.attempts + 1)
                .returning(deliveries.c.attempts)
            )
            tries = connection.execute(claim).scalar_one_or_none()
            return None if tries is None else Parcel(_alert(connection, alert), target, tries)

    def record_attempt(
        self, alert: str, target: str, attempt: Attempt, *, stage: str, due_at: datetime | None = None
    ) -> None:
        """What became of a claimed delivery: `sent` or `failed` for good, or `pending` until `due_at`."""
        with self._database.write() as connection:
            insert_or_ignore(
                connection, attempts,
                [{"alert": alert, "target": target, "at": attempt.at, "outcome": attempt.outcome,
                  "answer": attempt.answer, "seconds": attempt.seconds}],
            )  # fmt: skip
            sent_at = attempt.at + timedelta(seconds=attempt.seconds) if stage == "sent" else None
            connection.execute(
                update(deliveries)
                .where(deliveries.c.alert == alert, deliveries.c.target == target)
                .values(stage=stage, claimed_until=due_at, due_at=due_at, sent_at=sent_at)
            )


def _address(
    connection: Connection,
    concluded: Sequence[Disclosure],
    addressed: Sequence[tuple[Alert, Sequence[str]]],
    now: datetime,
    due_at: datetime,
) -> tuple[tuple[str, str], ...]:
    insert_or_ignore(connection, disclosures, [rows.disclosure_row(each, now) for each in concluded])
    fresh = []
    for alert, targets in addressed:
        row = _alert_row(alert) | {"updates": _latest_alert(connection, alert)}
        if not insert_or_ignore(connection, alerts, [row]):
            continue
        letters = [
            {"alert": alert.id, "target": target, "stage": "pending", "attempts": 0, "due_at": due_at}
            for target in targets
        ]
        fresh += [(key[0], key[1]) for key in insert_or_ignore(connection, deliveries, letters)]
    return tuple(fresh)


def _alert_row(alert: Alert) -> dict[str, Any]:
    told = alert.disclosure
    return {
        "id": alert.id, "event": told.event, "revision": told.revision, "watchlist": alert.watchlist,
        "rule": alert.rule, "accession": told.filing.accession.dashed, "kind": told.kind, "level": told.level,
        "created_at": alert.created_at,
    }  # fmt: skip


def _latest_alert(connection: Connection, alert: Alert) -> str | None:
    query = (
        select(alerts.c.id)
        .where(
            alerts.c.event == alert.disclosure.event,
            alerts.c.watchlist == alert.watchlist,
            alerts.c.rule == alert.rule,
            alerts.c.revision != alert.disclosure.revision,
        )
        .order_by(alerts.c.created_at.desc())
        .limit(1)
    )
    return connection.execute(query).scalar_one_or_none()


def _alert(connection: Connection, alert: str) -> Alert:
    query = (
        select(alerts, disclosures.c.body)
        .join(
            disclosures,
            and_(
                disclosures.c.event == alerts.c.event,
                disclosures.c.revision == alerts.c.revision,
                disclosures.c.kind == alerts.c.kind,
            ),
        )
        .where(alerts.c.id == alert)
    )
    row = connection.execute(query).mappings().one()
    told = records.read(Disclosure, row["body"])
    return Alert(told, row["watchlist"], row["rule"], row["created_at"], row["updates"])
