"""Disclosures, the alerts made of them, and their deliveries: pending -> sent, or waiting, or failed."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, RowMapping, and_, func, select

from monitor import records
from monitor.domain import AccessionNumber, Alert, Disclosure, Hold, Incident, Thread
from monitor.store import rows
from monitor.store.tables import alerts, deliveries, disclosures, filings
from monitor.store.transactions import Database, filings_of, insert_or_ignore, move_on, with_filers


class Storm(NamedTuple):
    """More than so many alerts of one rule within so long are held and go out as one digest.

    Late alerts come as fast as EDGAR gives the documents, which may be slowly: they are counted over `late_window`.
    """

    limit: int = 0
    window: timedelta = timedelta(minutes=1)
    late_window: timedelta = timedelta(hours=1)


HoldOf = Callable[[Alert], Hold | None]


def _at_once(_alert: Alert) -> Hold | None:
    return None


class Alerts:
    """The alerts of the store: unique by (event, revision, watchlist, rule), one delivery per (alert, target)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def threads(self, cik: int) -> tuple[Thread, ...]:
        """The incidents known of a filer with what each filing told of them, latest first.

        Where a filing was told from the feed and then read, what was read counts.
        """
        with self._database.read() as connection:
            query = (
                select(disclosures.c.event, disclosures.c.body, filings)
                .join(filings, filings.c.accession == disclosures.c.accession)
                .where(filings.c.accession.in_(filings_of(cik)), disclosures.c.kind == "incident")
                .order_by(filings.c.accepted_at, disclosures.c.created_at)
            )
            told = connection.execute(query).mappings().all()
            groups = {event: _last_of_each(group) for event, group in rows.grouped(told, "event").items()}
            threads = [
                Thread(event, with_filers(connection, group), tuple(_incident(row["body"]) for row in group))
                for event, group in groups.items()
            ]
            return tuple(sorted(threads, key=lambda thread: thread.filings[-1].accepted_at, reverse=True))

    def telling(self, event: str) -> frozenset[tuple[str, str]]:
        """The (watchlist, rule) pairs that were told of an event."""
        with self._database.read() as connection:
            query = select(alerts.c.watchlist, alerts.c.rule).where(alerts.c.event == event)
            return frozenset((row.watchlist, row.rule) for row in connection.execute(query))

    def conclude(
        self,
        accession: AccessionNumber,
        concluded: Sequence[Disclosure],
        addressed: Sequence[tuple[Alert, Sequence[str]]],
        *,
        now: datetime,
        due_at: datetime,
        storm: Storm = Storm(),  # noqa: B008
        hold: HoldOf = _at_once,
    ) -> tuple[tuple[str, str], ...]:
        """extracted -> detected, with the disclosures, alerts and deliveries, all or nothing.

        Gives the (alert, target) pairs that are new; none where another worker was first.
        """
        with self._database.write() as connection:
            moved = move_on(
                connection, accession, "extracted",
                stage="detected", detected_at=now, claimed_until=None, due_at=None, reason=None,
            )  # fmt: skip
            return _address(connection, concluded, addressed, now, due_at, storm, hold) if moved else ()

    def tell(
        self,
        concluded: Sequence[Disclosure],
        addressed: Sequence[tuple[Alert, Sequence[str]]],
        *,
        now: datetime,
        due_at: datetime,
        storm: Storm = Storm(),  # noqa: B008
        hold: HoldOf = _at_once,
    ) -> tuple[tuple[str, str], ...]:
        """The same for what is told before the document could be read: the filing's stage does not move."""
        with self._database.write() as connection:
            return _address(connection, concluded, addressed, now, due_at, storm, hold)


def _last_of_each(group: Sequence[RowMapping]) -> list[RowMapping]:
    """One row a filing, the last."""
    return list({row["accession"]: row for row in group}.values())


def _incident(body: Any) -> Incident | None:
    return records.read(Disclosure, body).incident


def _address(
    connection: Connection,
    concluded: Sequence[Disclosure],
    addressed: Sequence[tuple[Alert, Sequence[str]]],
    now: datetime,
    due_at: datetime,
    storm: Storm,
    hold: HoldOf,
) -> tuple[tuple[str, str], ...]:
    insert_or_ignore(connection, disclosures, [rows.disclosure_row(each, now) for each in concluded])
    fresh = []
    for alert, targets in addressed:
        row = _alert_row(alert) | {"updates": _latest_alert(connection, alert)}
        if not insert_or_ignore(connection, alerts, [row]):
            continue
        held = _held(alert, hold(alert)) or _in_storm(connection, alert, storm, now)
        letters = [letter(alert.id, target, now, due_at) | held for target in targets]
        made = insert_or_ignore(connection, deliveries, letters)
        fresh += [] if held else [(key[0], key[1]) for key in made]
    return tuple(fresh)


def letter(key: str, target: str, now: datetime, due_at: datetime) -> dict[str, Any]:
    """The row of a new delivery, of an alert or a notice."""
    return {
        "alert": key, "target": target, "stage": "pending", "attempts": 0, "due_at": due_at, "created_at": now,
        "bundle": None, "again": "",
    }  # fmt: skip


def _held(alert: Alert, hold: Hold | None) -> dict[str, Any]:
    return {} if hold is None else {"stage": "held", "bundle": bundle_of(alert, hold.why), "due_at": hold.until}


def bundle_of(alert: Alert, why: str) -> str:
    """What is held for the same reason under the same rule comes together."""
    return f"{why}/{alert.watchlist}/{alert.rule}"


def _in_storm(connection: Connection, alert: Alert, storm: Storm, now: datetime) -> dict[str, Any]:
    """How a letter is held when its rule has made too many alerts of late; this one is counted."""
    if storm.limit <= 0:
        return {}
    mine = (alerts.c.watchlist == alert.watchlist) & (alerts.c.rule == alert.rule)
    window = storm.late_window if alert.disclosure.filing.late else storm.window
    lately = select(func.count()).select_from(alerts).where(mine, alerts.c.created_at > now - window)
    if connection.execute(lately).scalar_one() <= storm.limit:
        return {}
    bundle = bundle_of(alert, "storm")
    held = (deliveries.c.bundle == bundle) & (deliveries.c.stage == "held")
    until = connection.execute(select(func.min(deliveries.c.due_at)).where(held)).scalar_one_or_none()
    return {"stage": "held", "bundle": bundle, "due_at": until or now + storm.window}


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


def read_alert(connection: Connection, alert: str) -> Alert:
    """An alert with its disclosure. Raises where there is none."""
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
