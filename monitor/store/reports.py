"""What people ask the store: which filings, which alerts, how far the work is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, and_, case, func, literal, select

from monitor import records
from monitor.domain import ANNUAL_FORMS, Alert, Attempt, Delivery, Disclosure, Extraction, Filing
from monitor.store import rows
from monitor.store.among import Among
from monitor.store.tables import EPOCH, alerts, attempts, deliveries, disclosures, extractions, filers, filings
from monitor.store.transactions import Database, filings_of, with_filers


@dataclass(frozen=True, slots=True)
class Wish:
    """Which rows to give; None asks for all. `since` and `until` go by acceptance or creation, `among` by the filers
    of the filing, `watchlist` by who was told."""

    since: datetime | None = None
    until: datetime | None = None
    cik: int | None = None
    form: str | None = None
    kind: str | None = None
    watchlist: str | None = None
    among: Among | None = None
    limit: int | None = 1000


@dataclass(frozen=True, slots=True)
class FilingReport:
    """A filing and the stage it is in; `reason` says why it waits or failed, `open` whether it is on its way."""

    filing: Filing
    stage: str
    baseline: bool
    reason: str | None
    found_at: datetime
    open: bool


@dataclass(frozen=True, slots=True)
class AlertReport:
    """An alert with its deliveries; `stage` is what they add up to."""

    id: str
    kind: str
    event: str
    revision: str
    accession: str
    watchlist: str
    rule: str
    level: str
    created_at: datetime
    updates: str | None
    deliveries: tuple[Delivery, ...]

    @property
    def stage(self) -> str:
        stages = {delivery.stage for delivery in self.deliveries}
        for stage in ("failed", "waiting", "pending", "held"):
            if stage in stages:
                return stage
        return "sent" if stages else "failed"  # a rule without a target tells nobody


class Reports:
    """Read-only questions."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def filings(self, wish: Wish) -> tuple[FilingReport, ...]:
        """Filings, latest accepted first."""
        query = select(filings, _filing_stage().label("shown")).order_by(filings.c.accepted_at.desc())
        return self._filings(of_filings(between(query, filings.c.accepted_at, wish), filings.c.accession, wish))

    def filing(self, accession: str) -> FilingReport | None:
        found = self._filings(select(filings, _filing_stage().label("shown")).where(filings.c.accession == accession))
        return found[0] if found else None

    def alerts(self, wish: Wish) -> tuple[AlertReport, ...]:
        """Alerts with their deliveries, latest first."""
        query = between(select(alerts).order_by(alerts.c.created_at.desc(), alerts.c.id), alerts.c.created_at, wish)
        for column, value in ((alerts.c.kind, wish.kind), (alerts.c.watchlist, wish.watchlist)):
            if value is not None:
                query = query.where(column == value)
        return self._alerts(of_filings(query, alerts.c.accession, replace(wish, kind=None)))

    def latest_annual(self, wish: Wish) -> Iterator[tuple[int, str, FilingReport, Extraction]]:
        """What each filer says now: CIK, name and its latest annual report that was read, latest accepted first."""
        place = func.row_number().over(
            partition_by=filers.c.cik, order_by=(filings.c.period.desc().nulls_last(), filings.c.accepted_at.desc())
        )
        query = (
            select(filings, filers.c.cik, filers.c.name, place.label("place"))
            .join(filers, filers.c.accession == filings.c.accession)
            .join(extractions, extractions.c.accession == filings.c.accession)
            .where(filings.c.form.in_(ANNUAL_FORMS))
        )
        latest = of_filings(query, filings.c.accession, wish).subquery()
        shown = select(latest).where(latest.c.place == 1).order_by(latest.c.accepted_at.desc(), latest.c.cik)
        with self._database.read() as connection:
            found = connection.execute(between(shown, latest.c.accepted_at, wish)).mappings().all()
        for row in found:
            report = self.filing(row["accession"])
            with self._database.read() as connection:
                mine = extractions.c.accession == row["accession"]
                body = connection.execute(select(extractions.c.body).where(mine)).scalar_one_or_none()
            if report is not None and body is not None and wish.cik in (None, row["cik"]):
                yield row["cik"], row["name"], report, rows.unpack(body)

    def alerts_of(self, accession: str) -> tuple[AlertReport, ...]:
        """The alerts that a filing gave rise to, oldest first."""
        return self._alerts(select(alerts).where(alerts.c.accession == accession).order_by(alerts.c.created_at))

    def alert(self, alert: str) -> tuple[AlertReport, Alert, tuple[tuple[str, Attempt], ...]] | None:
        """An alert with its disclosure and every attempt (target, attempt) to deliver it, oldest first."""
        found = self._alerts(select(alerts).where(alerts.c.id == alert))
        if not found:
            return None
        report = found[0]
        with self._database.read() as connection:
            told = _disclosure(connection, report)
            tries = connection.execute(select(attempts).where(attempts.c.alert == alert).order_by(attempts.c.id))
            log = tuple(
                (row["target"], Attempt(row["at"], row["outcome"], row["answer"], row["seconds"], row["status"]))
                for row in tries.mappings()
            )
        return report, Alert(told, report.watchlist, report.rule, report.created_at, report.updates), log

    def disclosures_of(self, accession: str) -> tuple[Disclosure, ...]:
        """What was concluded about a filing."""
        with self._database.read() as connection:
            query = select(disclosures.c.body).where(disclosures.c.accession == accession)
            return tuple(records.read(Disclosure, body) for body in connection.execute(query).scalars())

    def backlog(self) -> dict[str, dict[str, int]]:
        """How many filings and deliveries there are in each stage; baseline and unwatched filings are `recorded`."""
        with self._database.read() as connection:
            return {
                "filings": _counts(connection, _work_stage(), filings.c.accession),
                "deliveries": _counts(connection, _delivery_stage(), deliveries.c.target),
                "alerts": _counts(connection, alerts.c.kind, alerts.c.id),
            }

    def oldest_open(self) -> datetime | None:
        """When the oldest filing that is still on its way was found."""
        with self._database.read() as connection:
            # a range, not "is not null": SQLite would read every row for that
            query = select(func.min(filings.c.found_at)).where(filings.c.due_at > EPOCH)
            return connection.execute(query).scalar_one_or_none()

    def _filings(self, query: Select[Any]) -> tuple[FilingReport, ...]:
        with self._database.read() as connection:
            found = connection.execute(query).mappings().all()
            return tuple(
                FilingReport(
                    filing, row["shown"], row["baseline"], row["reason"], row["found_at"], row["due_at"] is not None
                )
                for filing, row in zip(with_filers(connection, found), found, strict=True)
            )

    def _alerts(self, query: Select[Any]) -> tuple[AlertReport, ...]:
        with self._database.read() as connection:
            found = connection.execute(query).mappings().all()
            letters = rows.grouped(_letters(connection, [row["id"] for row in found]), "alert")
            answers = _last_answers(connection, [row["id"] for row in found])
        return tuple(
            AlertReport(
                **row,
                deliveries=tuple(
                    Delivery(
                        each["target"], each["shown"], each["attempts"], each["sent_at"],
                        answers.get((row["id"], each["target"])), each["due_at"],
                    )
                    for each in letters.get(row["id"], [])
                ),
            )
            for row in found
        )  # fmt: skip


def of_filings(query: Select[Any], accession: Any, wish: Wish) -> Select[Any]:
    """Only what belongs to filings as wished: their filers, their form, the kind of what was found in them."""
    if wish.cik is not None:
        query = query.where(accession.in_(filings_of(wish.cik)))
    if wish.among is not None:
        query = query.where(wish.among.have_filed(accession))
    if wish.form is not None:
        query = query.where(accession.in_(select(filings.c.accession).where(filings.c.form == wish.form)))
    if wish.kind is not None:
        query = query.where(accession.in_(select(disclosures.c.accession).where(disclosures.c.kind == wish.kind)))
    return query


def between(query: Select[Any], column: Any, wish: Wish) -> Select[Any]:
    """Only what lies between the days wished for, and no more of it than that."""
    if wish.since is not None:
        query = query.where(column >= wish.since)
    if wish.until is not None:
        query = query.where(column < wish.until)
    return query.limit(wish.limit)


def _filing_stage() -> Any:
    """`waiting` is any stage with a reason to wait."""
    waits = and_(filings.c.due_at.is_not(None), filings.c.reason.is_not(None))
    return case((waits, literal("waiting")), else_=filings.c.stage)


def _work_stage() -> Any:
    """The same, but what was found and nobody wants read (baseline, unwatched) is `recorded`: no backlog."""
    nobodys = and_(filings.c.stage == "found", filings.c.due_at.is_(None))
    return case((nobodys, literal("recorded")), else_=_filing_stage())


def _delivery_stage() -> Any:
    return case(
        (and_(deliveries.c.stage == "pending", deliveries.c.attempts > 0), literal("waiting")),
        else_=deliveries.c.stage,
    )


def _counts(connection: Connection, stage: Any, key: Any) -> dict[str, int]:
    query = select(stage.label("shown"), func.count(key)).group_by("shown")
    return {str(shown): int(count) for shown, count in connection.execute(query)}


def _letters(connection: Connection, wanted: Sequence[str]) -> Sequence[RowMapping]:
    query = select(deliveries, _delivery_stage().label("shown")).where(deliveries.c.alert.in_(wanted))
    return connection.execute(query.order_by(deliveries.c.target)).mappings().all()


def _last_answers(connection: Connection, wanted: Sequence[str]) -> dict[tuple[str, str], str]:
    query = select(attempts.c.alert, attempts.c.target, attempts.c.answer).where(attempts.c.alert.in_(wanted))
    return {(row.alert, row.target): row.answer for row in connection.execute(query.order_by(attempts.c.id))}


def _disclosure(connection: Connection, report: AlertReport) -> Disclosure:
    query = select(disclosures.c.body).where(
        disclosures.c.event == report.event,
        disclosures.c.revision == report.revision,
        disclosures.c.kind == report.kind,
    )
    return records.read(Disclosure, connection.execute(query).scalar_one())
