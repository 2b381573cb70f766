"""Delivering one alert to one target."""

from datetime import datetime, timedelta

import structlog

from monitor.domain import Attempt, Outcome
from monitor.pipeline.jobs import GIVE_UP, backoff
from monitor.pipeline.services import Services
from monitor.store.alerts import Parcel

log = structlog.get_logger()


def notify(services: Services, alert: str, target: str) -> Attempt | None:
    """Deliver one alert to one target; None where another worker has it or it is done."""
    now = services.now()
    parcel = services.store.alerts.claim_delivery(alert, target, now=now, until=now + services.claim)
    if parcel is None:
        return None
    filing = parcel.alert.disclosure.filing
    message = services.notifier.write(parcel.alert, filing_url=services.edgar.page_of(filing))
    outcome = services.notifier.deliver(target, message)
    attempt = Attempt(now, outcome.kind, outcome.answer, (services.now() - now).total_seconds())
    stage, due_at = _after(services, parcel, outcome)
    services.store.alerts.record_attempt(alert, target, attempt, stage=stage, due_at=due_at)
    log.info(f"notify.{outcome.kind}", alert=alert, target=target, answer=outcome.answer, attempts=parcel.attempts)
    return attempt


def _after(services: Services, parcel: Parcel, outcome: Outcome) -> tuple[str, datetime | None]:
    """The stage that an outcome leads to, and when to try again."""
    if outcome.kind == "sent":
        return "sent", None
    now = services.now()
    if outcome.kind in ("refused", "rejected") or now - parcel.alert.created_at > GIVE_UP:
        return "failed", None
    wait = timedelta(seconds=outcome.retry_after) if outcome.retry_after else backoff(parcel.attempts)
    return "pending", now + wait
