"""Claims, settlements and what is held."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any, Literal

import pytest

from monitor.domain import Alert, Attempt, Hold, Notice
from monitor.store.alerts import Storm
from monitor.store.deliveries import Parcel, Settlement
from monitor.store.reports import Wish
from monitor.store.store import Store
from tests.unit.makers import NOON, alert, disclosure, filing

SOON = NOON + timedelta(seconds=30)
LATER = NOON + timedelta(seconds=60)
DAY = timedelta(hours=24)


def tell(store: Store, count: int = 1, *, to: tuple[str, ...] = ("mail",), storm: Storm | None = None) -> list[Alert]:
    """So many alerts of one rule, of a filing each."""
    made = []
    for number in range(1, count + 1):
        of = filing(number)
        store.filings.add([of], now=NOON, due_at=SOON, wanted=lambda _: True, baseline=lambda _: False)
        found = disclosure(of)
        made.append(alert(found))
        store.alerts.tell([found], [(made[-1], to)], now=NOON, due_at=SOON, storm=storm or Storm())
    return made


def claim(store: Store, key: str, target: str = "mail", *, now: datetime = NOON, **how: Any) -> Parcel | None:
    return store.deliveries.claim(
        key, target, now=now, until=now + timedelta(seconds=30), give_up_before=now - DAY, **how
    )


def settle(store: Store, parcel: Parcel | None, outcome: Any, settlement: Settlement, **how: Any) -> Any:
    assert parcel is not None
    return store.deliveries.settle(
        parcel, Attempt(NOON, outcome, outcome, 0.25, 200), settlement, notice=how.get("notice")
    )


def stage(store: Store, of: Alert) -> str:
    return next(report.stage for report in store.reports.alerts(Wish()) if report.id == of.id)


def test_one_worker_gets_a_delivery(store: Store) -> None:
    (told,) = tell(store)
    with ThreadPoolExecutor(8) as pool:
        claims = list(pool.map(lambda _: claim(store, told.id), range(24)))
    (parcel,) = [parcel for parcel in claims if parcel is not None]
    assert (parcel.alerts, parcel.target, parcel.attempts, parcel.id) == ((told,), "mail", 1, told.id)


def test_attempts_are_kept_and_a_sent_delivery_is_done(store: Store) -> None:
    (told,) = tell(store)
    settle(store, claim(store, told.id), "retry", Settlement("pending", SOON, SOON))
    assert claim(store, told.id) is None
    assert store.sweep.take_due(now=SOON, again_at=LATER).notify == ((told.id, "mail"),)
    settle(store, claim(store, told.id, now=SOON), "sent", Settlement("sent"))
    assert claim(store, told.id, now=LATER) is None
    report, whole, log = store.reports.alert(told.id) or pytest.fail("the alert is gone")
    assert whole == told
    assert [(target, attempt.outcome, attempt.status) for target, attempt in log] == [
        ("mail", "retry", 200), ("mail", "sent", 200),
    ]  # fmt: skip
    assert (report.stage, report.deliveries[0].attempts) == ("sent", 2)


def test_who_comes_back_after_its_claim_undoes_nothing(store: Store) -> None:
    (told,) = tell(store)
    slow = claim(store, told.id)
    quick = claim(store, told.id, now=SOON)
    settle(store, quick, "sent", Settlement("sent"))
    settle(store, slow, "retry", Settlement("pending", LATER, LATER))
    assert stage(store, told) == "sent"


def test_what_was_sent_is_sent_even_if_the_claim_had_run_out(store: Store) -> None:
    (told,) = tell(store)
    slow = claim(store, told.id)
    assert claim(store, told.id, now=SOON) is not None
    settle(store, slow, "sent", Settlement("sent"))
    assert stage(store, told) == "sent"
    assert claim(store, told.id, now=LATER + DAY / 2) is None


def test_a_pace_is_kept_by_all_workers_together(store: Store) -> None:
    alerts = tell(store, 8)
    second = timedelta(seconds=1)
    parcels = [claim(store, each.id, pace=second) for each in alerts]
    assert [parcel and parcel.wait for parcel in parcels] == [
        *(timedelta(seconds=number) for number in range(6)), None, None,
    ]  # fmt: skip


def test_a_target_that_waits_has_all_its_letters_put_off_and_no_other_targets(store: Store) -> None:
    one, two = tell(store, 2, to=("slack", "mail"))
    wait = NOON + timedelta(minutes=10)
    settle(store, claim(store, one.id, "slack"), "retry", Settlement("pending", wait, wait))
    assert claim(store, two.id, "slack") is None
    assert store.sweep.take_due(now=SOON, again_at=LATER).notify == ((one.id, "mail"), (two.id, "mail"))
    assert claim(store, two.id, "mail") is not None
    assert sorted(store.sweep.take_due(now=wait, again_at=wait + DAY).notify)[0][1] in ("mail", "slack")
    assert claim(store, two.id, "slack", now=wait) is not None


def disabled(store: Store, told: Alert) -> Any:
    notice = Notice("alarm", "disabled/slack", "it is", ("why",), NOON)
    return settle(
        store, claim(store, told.id, "slack"), "refused", Settlement("pending", LATER, LATER, ("404 gone", "f1")),
        notice=(notice, ("mail",)),
    )  # fmt: skip


def test_a_disabled_target_is_told_once_and_gets_nothing(store: Store) -> None:
    one, two = tell(store, 2, to=("slack",))
    late = claim(store, two.id, "slack")
    ((key, target),) = disabled(store, one)
    assert target == "mail"
    notice = Notice("alarm", "disabled/slack/again", "it is", ("why",), NOON)
    again = Settlement("pending", LATER, LATER, ("404 gone", "f1"))
    assert settle(store, late, "refused", again, notice=(notice, ("mail",))) == ()
    parcel = claim(store, key, "mail")
    assert parcel is not None
    assert parcel.notice == Notice("alarm", "disabled/slack", "it is", ("why",), NOON)
    hour = NOON + timedelta(hours=1)
    assert claim(store, one.id, "slack", now=hour, fingerprint=lambda: "f1") is None
    (mail, slack) = store.deliveries.targets()
    assert (mail.name, mail.disabled_at, slack.reason) == ("mail", None, "404 gone")


def test_a_changed_configuration_or_a_test_that_arrived_enables_it(store: Store) -> None:
    one, _ = tell(store, 2, to=("slack",))
    disabled(store, one)
    hour = NOON + timedelta(hours=1)
    assert claim(store, one.id, "slack", now=hour, fingerprint=lambda: "f2") is not None
    assert store.deliveries.enable("slack", now=hour) is False
    settle(store, claim(store, one.id, "slack", now=hour + DAY / 24), "refused",
           Settlement("pending", LATER, LATER, ("404", "f2")))  # fmt: skip
    assert store.deliveries.enable("slack", now=hour) is True
    due = store.sweep.take_due(now=hour, again_at=hour + DAY).notify
    assert [target for _, target in due].count("slack") == 2


def test_what_waited_a_day_for_a_disabled_target_has_failed_and_says_why(store: Store) -> None:
    (one,) = tell(store, 1, to=("slack",))
    disabled(store, one)
    assert claim(store, one.id, "slack", now=LATER + DAY, fingerprint=lambda: "f1") is None
    (report,) = store.reports.alerts(Wish())
    assert report.stage == "failed"
    assert report.deliveries[0].answer == "given up: the target is disabled (404 gone)"


def test_a_storm_goes_out_as_one_digest(store: Store) -> None:
    alerts = tell(store, 6, to=("mail", "slack"), storm=Storm(2))
    assert [stage(store, each) for each in alerts] == ["pending"] * 2 + ["held"] * 4
    held = tuple(sorted(each.id for each in alerts[2:]))
    assert claim(store, held[0]) is None
    due = store.sweep.take_due(now=LATER, again_at=LATER + DAY).notify
    digests = [key for key in due if key[0] in held]
    assert sorted(target for _, target in digests) == ["mail", "slack"]
    parcel = claim(store, *next(key for key in digests if key[1] == "mail"), now=LATER)
    assert parcel is not None
    assert parcel.keys == held
    assert len(parcel.alerts) == 4
    settle(store, parcel, "sent", Settlement("sent"))
    sent = [each for report in store.reports.alerts(Wish()) for each in report.deliveries if each.stage == "sent"]
    assert len(sent) == 4
    assert {each.target for each in sent} == {"mail"}


def test_a_digest_that_is_tried_again_is_the_same(store: Store) -> None:
    alerts = tell(store, 4, storm=Storm(1))
    store.sweep.take_due(now=LATER, again_at=LATER)
    first = claim(store, alerts[1].id, now=LATER)
    again = LATER + timedelta(minutes=10)
    second = claim(store, alerts[2].id, now=again)
    assert first is not None
    assert second is not None
    assert (first.id, first.keys, first.attempts, second.attempts) == (second.id, second.keys, 1, 2)


def test_an_alert_is_sent_again_when_a_person_asks(store: Store) -> None:
    (told,) = tell(store)
    assert store.deliveries.resend(told.id, ("mail",), now=NOON) == ()  # it waits anyway
    settle(store, claim(store, told.id), "sent", Settlement("sent"))
    assert store.deliveries.resend(told.id, ("mail", "slack"), now=LATER) == ("slack", "mail")
    parcel = claim(store, told.id, now=LATER)
    assert parcel is not None
    assert (parcel.attempts, parcel.again) == (2, "260302170100")


# --- digests and quiet hours -----------------------------------------------------------------------------------

EIGHT = NOON + timedelta(days=8)


def tell_held(store: Store, count: int, why: Literal["digest", "quiet"], *, until: datetime = EIGHT) -> list[Alert]:
    made = []
    for number in range(1, count + 1):
        of = filing(number)
        store.filings.add([of], now=NOON, due_at=SOON, wanted=lambda _: True, baseline=lambda _: False)
        found = disclosure(of)
        made.append(alert(found))
        store.alerts.tell([found], [(made[-1], ("mail",))], now=NOON, due_at=SOON, hold=lambda _: Hold(until, why))
    return made


def due_letters(store: Store, now: datetime, **how: Any) -> tuple[tuple[str, str], ...]:
    return store.sweep.take_due(now=now, again_at=now + timedelta(seconds=30), **how).notify


def test_a_digest_is_held_until_its_time_and_then_one_message(store: Store) -> None:
    held = tell_held(store, 3, "digest")
    assert [stage(store, each) for each in held] == ["held"] * 3
    assert due_letters(store, EIGHT - timedelta(seconds=1)) == ()
    ((key, target),) = due_letters(store, EIGHT)
    parcel = claim(store, key, target, now=EIGHT)
    assert parcel is not None
    assert {each.id for each in parcel.alerts} == {each.id for each in held}
    assert parcel.why == "digest"
    assert len(parcel.id) == 12


def test_a_digest_whose_time_nobody_was_there_at_goes_out_later_and_has_its_whole_day(store: Store) -> None:
    tell_held(store, 2, "digest")
    late = EIGHT + timedelta(days=3)
    ((key, target),) = due_letters(store, late)
    parcel = claim(store, key, target, now=late)
    assert parcel is not None
    assert parcel.since == late


def test_a_digest_of_one_is_the_alert_itself(store: Store) -> None:
    (one,) = tell_held(store, 1, "digest")
    assert due_letters(store, EIGHT) == ((one.id, "mail"),)
    parcel = claim(store, one.id, now=EIGHT)
    assert parcel is not None
    assert (parcel.id, parcel.why) == (one.id, "")


def test_after_quiet_hours_alerts_come_one_by_one(store: Store) -> None:
    held = tell_held(store, 3, "quiet")
    assert len(due_letters(store, EIGHT, one_by_one=3)) == len(held)


def test_after_quiet_hours_many_come_together(store: Store) -> None:
    tell_held(store, 3, "quiet")
    ((key, target),) = due_letters(store, EIGHT, one_by_one=2)
    parcel = claim(store, key, target, now=EIGHT)
    assert parcel is not None
    assert (len(parcel.alerts), parcel.why) == (3, "quiet")


def test_what_is_put_back_for_quiet_hours_has_not_been_tried(store: Store) -> None:
    (told,) = tell(store)
    parcel = claim(store, told.id)
    assert parcel is not None
    store.deliveries.hold(parcel, EIGHT)
    (report,) = store.reports.alerts(Wish())
    (delivery,) = report.deliveries
    assert (report.stage, delivery.attempts, delivery.due_at) == ("held", 0, EIGHT)
    assert claim(store, told.id, now=LATER) is None
    assert due_letters(store, EIGHT) == ((told.id, "mail"),)


def test_what_another_has_taken_up_meanwhile_is_not_put_back(store: Store) -> None:
    (told,) = tell(store)
    slow = claim(store, told.id)
    quick = claim(store, told.id, now=SOON)
    assert slow is not None
    settle(store, quick, "sent", Settlement("sent"))
    store.deliveries.hold(slow, EIGHT)
    assert stage(store, told) == "sent"
