from datetime import timedelta

from monitor.store.reports import Wish
from monitor.store.store import Store
from tests.unit.makers import HARBOR, NOON, ORCHARD, accession, alert, disclosure, filing

SOON = NOON + timedelta(seconds=30)


def fill(store: Store) -> None:
    watched, unwatched = filing(1), filing(2, filers=(ORCHARD,), form="6-K", accepted_at=NOON + timedelta(days=1))
    store.filings.add(
        [watched, unwatched], now=NOON, due_at=SOON, wanted=lambda each: HARBOR in each.filers, baseline=lambda _: False
    )


def test_filings_are_listed_by_what_was_asked_for(store: Store) -> None:
    fill(store)

    def listed(**wish: object) -> list[int]:
        return [int(each.filing.accession.dashed[-6:]) for each in store.reports.filings(Wish(**wish))]  # type: ignore[arg-type]

    assert listed() == [2, 1]
    assert listed(form="6-K") == [2]
    assert listed(cik=HARBOR.cik) == [1]
    assert listed(since=SOON) == [2]
    assert listed(until=SOON) == [1]
    assert listed(limit=1) == [2]


def test_a_filing_with_a_reason_to_wait_is_waiting(store: Store) -> None:
    fill(store)
    store.filings.waits(accession(1), until=SOON, reason="not there yet")
    report = store.reports.filing(accession(1).dashed)
    assert report is not None
    assert (report.stage, report.reason) == ("waiting", "not there yet")


def test_the_backlog_leaves_out_what_nobody_watches(store: Store) -> None:
    fill(store)
    found = disclosure(filing(1))
    store.alerts.tell([found], [(alert(found), ("mail",))], now=NOON, due_at=SOON)
    assert store.reports.backlog() == {
        "filings": {"found": 1, "recorded": 1}, "deliveries": {"pending": 1}, "alerts": {"incident": 1},
    }  # fmt: skip
    assert store.reports.oldest_open() == NOON


def test_a_later_fact_replaces_an_earlier(store: Store) -> None:
    store.state.remember("x", "1", now=NOON)
    store.state.remember("x", "2", now=SOON)
    assert store.state.recall("x") == "2"
    assert store.state.recall("y") is None
    store.state.pause_until(SOON)
    assert store.state.paused_until() == SOON
