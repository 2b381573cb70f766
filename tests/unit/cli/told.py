"""A store in which something has happened: three filings in three stages, two alerts, deliveries in every state."""

from dataclasses import dataclass
from datetime import timedelta

from monitor.domain import Alert, Attempt, Filer, Filing
from monitor.store.deliveries import Settlement
from monitor.store.store import Store
from tests.unit.makers import NOON, alert, disclosure, extraction, filing

SOON = NOON + timedelta(seconds=30)
HOSTILE = Filer(9_900_000_014, "Fictional \x1b[31mRed\x1b[0m [bold]& Sons[/bold] \u202egnihtoN\x9b2J\u2028 Inc.")


@dataclass(frozen=True, slots=True)
class Told:
    """What the store was told, latest first."""

    failed: Filing
    detected: Filing
    recorded: Filing
    alert: Alert
    lonely: Alert


def tell(store: Store) -> Told:
    """`detected` is an incident that went out by mail at the second try and waits for Slack; `failed` is a hostile
    filer's; `recorded` lies before the first start. The rule of `lonely` has no target."""
    recorded = filing(1, accepted_at=NOON - timedelta(hours=1), form="10-K", items=())
    detected = filing(2)
    failed = filing(3, accepted_at=NOON + timedelta(hours=1), filers=(HOSTILE,))
    store.filings.add(
        [recorded, detected, failed], now=NOON, due_at=SOON,
        wanted=lambda _: True, baseline=lambda each: each.accession == recorded.accession,
    )  # fmt: skip
    store.filings.save_extraction(detected, extraction(detected), due_at=SOON)
    found = disclosure(detected)
    first, lonely = alert(found), alert(found, rule="nobody")
    store.alerts.conclude(
        detected.accession, [found], [(first, ("mail-1", "slack-1")), (lonely, ())], now=NOON, due_at=SOON
    )
    deliver(store, first, "mail-1", Attempt(NOON, "retry", "451 try \x1b[2Jagain", 0.5), "pending")
    deliver(store, first, "mail-1", Attempt(SOON, "sent", "250 OK", 0.25), "sent")
    deliver(store, first, "slack-1", Attempt(NOON, "retry", "HTTP 503", 1.0), "pending")
    store.filings.failed(failed.accession, reason="an empty \x1b[31mfile (at byte 0)")
    return Told(failed, detected, recorded, first, lonely)


def deliver(store: Store, told: Alert, target: str, attempt: Attempt, stage: str) -> None:
    at = attempt.at
    parcel = store.deliveries.claim(told.id, target, now=at, until=at, give_up_before=at - timedelta(days=1))
    assert parcel is not None
    due_at = None if stage == "sent" else at + timedelta(seconds=1)
    store.deliveries.settle(parcel, attempt, Settlement(stage, due_at, due_at), notice=None)
