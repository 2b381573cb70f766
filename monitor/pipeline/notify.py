"""Delivering one message to one target, and what its outcome leads to."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from monitor.domain import Attempt, Message, Notice, Outcome
from monitor.pipeline.addressing import asked_by, letters, operators
from monitor.pipeline.jobs import backoff
from monitor.pipeline.services import Nudge, Services
from monitor.store.deliveries import Parcel, Settlement

log = structlog.get_logger()


def notify(
    services: Services, key: str, target: str, *, sleep: Callable[[float], None] = time.sleep
) -> tuple[Nudge, ...]:
    """Deliver an alert (with those of its digest) or a notice; what to nudge next: an alarm, if one was raised.

    `sleep` waits for the target's pace, a few seconds at most: call it where that holds up nobody else.
    """
    now = services.now()
    parcel = services.store.deliveries.claim(
        key, target, now=now, until=now + services.claim, give_up_before=now - services.give_up,
        pace=timedelta(seconds=services.notifier.pace(target)),
        fingerprint=lambda: services.notifier.fingerprint(target),
    )  # fmt: skip
    if parcel is None:
        return ()
    quiet = None if parcel.again else _quiet_until(services, parcel)
    if quiet is not None:
        services.store.deliveries.hold(parcel, quiet)
        return ()
    if parcel.wait:
        sleep(parcel.wait.total_seconds())
    began = services.now()
    outcome = services.notifier.deliver(target, _written(services, parcel))
    attempt = Attempt(
        began, outcome.kind, outcome.answer, (services.now() - began).total_seconds(), outcome.status
    )  # fmt: skip
    settlement = _after(services, parcel, outcome)
    alarm = _alarm(services, parcel, outcome, settlement)
    notice = None if alarm is None else (alarm, operators(services, without=target))
    told = services.store.deliveries.settle(parcel, attempt, settlement, notice=notice)
    log.info(f"notify.{outcome.kind}", id=parcel.id, target=target, answer=outcome.answer, attempts=parcel.attempts)
    if settlement.disable:
        log.error("target.disabled", target=target, answer=outcome.answer)
    return letters(told)


def _quiet_until(services: Services, parcel: Parcel) -> datetime | None:
    """When the quiet hours end that the parcel has run into on its way; one grave alert takes the others along."""
    ends: list[datetime | None] = []
    for alert in parcel.alerts:
        asked = asked_by(services, alert)
        if asked is None:
            return None
        ends.append(asked[0].quiet_until(alert.disclosure.level, services.now()))
    return None if not ends or None in ends else ends[-1]


def _written(services: Services, parcel: Parcel) -> Message:
    """The message in words."""
    if parcel.notice is not None:
        message = services.notifier.write_notice(parcel.notice)
    elif len(parcel.alerts) == 1:
        (alert,) = parcel.alerts
        message = services.notifier.write(alert, filing_url=services.edgar.page_of(alert.disclosure.filing))
    else:
        pages = [services.edgar.page_of(alert.disclosure.filing) for alert in parcel.alerts]
        message = services.notifier.write_digest(
            parcel.id, tuple(zip(parcel.alerts, pages, strict=True)), why=parcel.why
        )
    return replace(message, again=parcel.again)


def _after(services: Services, parcel: Parcel, outcome: Outcome) -> Settlement:
    """What the outcome leads to, for the delivery and for the target."""
    if outcome.kind == "sent":
        return Settlement("sent")
    if outcome.kind == "rejected":
        return Settlement("failed")
    now = services.now()
    late = now - parcel.since > services.give_up
    if outcome.kind == "no_match":
        # not there in this process's configuration; another process may know it, or a person bring it back
        until = now + timedelta(minutes=1)
        return Settlement("failed", target_until=until) if late else Settlement("pending", until, until)
    asked = timedelta(seconds=outcome.retry_after or 0)
    until = now + max(asked, backoff(parcel.failures + 1))
    due_at = None if late else max(until, now + backoff(parcel.attempts))
    dead = parcel.failing_since is not None and now - parcel.failing_since > services.give_up
    if outcome.kind == "refused" or dead:
        why = (
            outcome.answer
            if outcome.kind == "refused"
            else f"nothing was taken for {_hours(services)}: {outcome.answer}"
        )
        disable = (why, services.notifier.fingerprint(parcel.target))
        return Settlement("failed" if late else "pending", due_at, until, disable)
    return Settlement("failed" if late else "pending", due_at, until)


def _hours(services: Services) -> str:
    hours = services.give_up / timedelta(hours=1)
    return f"{hours:g} hours" if hours >= 1 else f"{services.give_up.total_seconds():g} seconds"


def _alarm(services: Services, parcel: Parcel, outcome: Outcome, settlement: Settlement) -> Notice | None:
    """What operations must hear of: a target that takes nothing any more, an alert that it will never take."""
    now = services.now()
    address = services.notifier.describe(parcel.target)
    if settlement.disable:
        return Notice(
            "alarm", f"disabled/{parcel.target}/{now.isoformat()}", f"Target {parcel.target} is disabled",
            (f"{address} takes no alerts any more. It said: {settlement.disable[0]}",
             f"What is addressed to it waits for {_hours(services)}. Mend its URL, its secret or the channel. "
             "A changed URL is tried by itself; otherwise run `monitor notify test`: a test that arrives enables it.",
             "Where its entry in notify.yaml was changed, `monitor alerts resend ID` reaches the new target."),
            now,
        )  # fmt: skip
    if settlement.stage == "failed" and parcel.notice is None:
        return _undelivered(parcel, outcome, address, now)
    return None


def _undelivered(parcel: Parcel, outcome: Outcome, address: str, now: datetime) -> Notice:
    what = f"Alert {parcel.keys[0]}" if len(parcel.keys) == 1 else f"A digest of {len(parcel.keys)} alerts"
    return Notice(
        "alarm", f"undelivered/{parcel.target}/{parcel.id}/{parcel.again}",
        f"{what} was not delivered to {parcel.target}",
        (f"{address} did not take it in {parcel.attempts} attempts. It said last: {outcome.answer}",
         f"`monitor alerts show {parcel.keys[0]}` shows it, `monitor alerts resend {parcel.keys[0]}` sends it again."),
        now,
    )  # fmt: skip
