from datetime import timedelta

import pytest
from sqlalchemy.exc import StatementError

from monitor.domain import Filing
from monitor.store.reports import Wish
from monitor.store.store import Store
from tests.unit.makers import HARBOR, NOON, accession, alert, disclosure, extraction, filing, incident

SOON = NOON + timedelta(seconds=30)
LATER = NOON + timedelta(seconds=60)


@pytest.fixture
def told(store: Store) -> Filing:
    """A filing that waits to be judged."""
    of = filing(1)
    store.filings.add([of], now=NOON, due_at=SOON, wanted=lambda _: True, baseline=lambda _: False)
    store.filings.save_extraction(of, extraction(of), due_at=SOON)
    return of


def test_a_conclusion_makes_each_alert_and_delivery_once(store: Store, told: Filing) -> None:
    found = disclosure(told)
    addressed = [(alert(found), ("mail", "slack"))]
    first = store.alerts.conclude(told.accession, [found], addressed, now=NOON, due_at=SOON)
    assert sorted(first) == [(alert(found).id, "mail"), (alert(found).id, "slack")]
    assert store.alerts.conclude(told.accession, [found], addressed, now=NOON, due_at=SOON) == ()
    assert len(store.reports.alerts(Wish())) == 1


def test_a_conclusion_that_breaks_off_leaves_nothing(store: Store, told: Filing) -> None:
    found = disclosure(told)
    with pytest.raises(StatementError, match="time zone"):
        store.alerts.conclude(
            told.accession, [found], [(alert(found), ("mail",))], now=NOON, due_at=NOON.replace(tzinfo=None)
        )
    assert store.reports.alerts(Wish()) == ()
    assert store.sweep.take_due(now=SOON, again_at=LATER).detect == (told.accession.dashed,)


def test_what_follows_the_feeds_word_updates_its_alert(store: Store, told: Filing) -> None:
    early, late = disclosure(told, told_from="feed"), disclosure(told)
    store.alerts.tell([early], [(alert(early), ("mail",))], now=NOON, due_at=SOON)
    store.alerts.tell([early], [(alert(early), ("mail",))], now=SOON, due_at=SOON)
    store.alerts.conclude(told.accession, [late], [(alert(late, created_at=SOON), ("mail",))], now=SOON, due_at=LATER)
    after, before = store.reports.alerts(Wish())
    assert (before.id, before.updates) == (alert(early).id, None)
    assert (after.id, after.updates) == (alert(late).id, alert(early).id)


def test_threads_group_the_filings_that_told_of_an_incident(store: Store, told: Filing) -> None:
    amendment = filing(2, form="8-K/A", accepted_at=NOON + timedelta(days=9))
    store.filings.add([amendment], now=NOON, due_at=SOON, wanted=lambda _: True, baseline=lambda _: False)
    first = disclosure(told)
    second = disclosure(amendment, event=first.event)
    store.alerts.tell([first, second], [], now=NOON, due_at=SOON)
    (thread,) = store.alerts.threads(HARBOR.cik)
    assert thread.event == first.event
    assert [each.accession for each in thread.filings] == [accession(1), accession(2)]
    assert store.alerts.threads(1) == ()


def test_a_thread_knows_what_each_filing_told_and_the_read_word_counts(store: Store, told: Filing) -> None:
    store.alerts.tell([disclosure(told, told_from="feed")], [], now=NOON, due_at=SOON)
    read = disclosure(told, incident=incident(kinds=("ransomware",)))
    store.alerts.tell([read], [], now=SOON, due_at=SOON)
    (thread,) = store.alerts.threads(HARBOR.cik)
    assert [(of.accession, account and account.kinds) for of, account in thread.accounts] == [
        (accession(1), ("ransomware",))
    ]


def test_who_was_told_of_an_event_is_known(store: Store, told: Filing) -> None:
    found = disclosure(told)
    assert store.alerts.telling(found.event) == frozenset()
    store.alerts.tell([found], [(alert(found), ("mail",))], now=NOON, due_at=SOON)
    assert store.alerts.telling(found.event) == {("suppliers", "incidents")}


def test_an_alert_without_a_target_counts_as_failed(store: Store, told: Filing) -> None:
    found = disclosure(told)
    store.alerts.conclude(told.accession, [found], [(alert(found), ())], now=NOON, due_at=SOON)
    (report,) = store.reports.alerts(Wish())
    assert report.stage == "failed"
