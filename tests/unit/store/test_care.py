"""Letting go of what is old, and everything out of one database and into another."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from monitor.domain import Notice
from monitor.errors import Malformed, Misconfigured
from monitor.store.care import Pruned
from monitor.store.database import migrate, open_database
from monitor.store.reports import Wish
from monitor.store.store import Store
from tests.unit.cli.told import tell
from tests.unit.makers import NOON, accession, alert, disclosure, extraction, filing

YEAR = timedelta(days=400)


def detected(store: Store, number: int, **changes: Any) -> None:
    of = filing(number, **changes)
    store.filings.add([of], now=of.accepted_at, due_at=NOON, wanted=lambda _: True, baseline=lambda _: False)
    store.filings.save_extraction(of, extraction(of), due_at=NOON)
    found = disclosure(of)
    store.alerts.conclude(of.accession, [found], [(alert(found), ())], now=NOON, due_at=NOON)


def unread(store: Store, number: int, at: datetime) -> None:
    of = filing(number, accepted_at=at)
    store.filings.add([of], now=at, due_at=NOON, wanted=lambda _: False, baseline=lambda _: False)


def kept(store: Store) -> list[str]:
    return sorted(report.filing.accession.dashed[-1] for report in store.reports.filings(Wish()))


def test_what_is_old_and_serves_nothing_goes(store: Store) -> None:
    old = NOON - timedelta(seconds=1)
    unread(store, 1, old)
    unread(store, 2, NOON)
    detected(store, 3, accepted_at=old)
    detected(store, 4, accepted_at=old, form="10-K", items=())
    store.deliveries.tell(Notice("alarm", "k", "s", ("l",), old), ("mail",), now=old)
    expected = Pruned(unread_filings=1, texts=1, attempts=0, notices=1)
    assert store.care.prune(NOON, dry_run=True) == expected
    assert kept(store) == ["1", "2", "3", "4"]
    assert store.care.prune(NOON, dry_run=False) == expected
    assert kept(store) == ["2", "3", "4"]
    assert store.filings.extraction(accession(3)) is None
    assert store.filings.extraction(accession(4)) is not None
    assert len(store.reports.alerts(Wish())) == 2
    assert store.care.prune(NOON, dry_run=False) == Pruned(0, 0, 0, 0)


def test_an_alert_that_was_told_is_not_told_again_after_pruning(store: Store) -> None:
    detected(store, 1)
    store.care.prune(NOON + YEAR, dry_run=False)
    of = disclosure(filing(1))
    assert store.alerts.tell([of], [(alert(of), ("mail",))], now=NOON, due_at=NOON) == ()


def test_what_is_on_its_way_stays(store: Store) -> None:
    of = filing(1)
    store.filings.add([of], now=NOON, due_at=NOON, wanted=lambda _: True, baseline=lambda _: False)
    store.care.prune(NOON + YEAR, dry_run=False)
    assert kept(store) == ["1"]


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    engine: Engine = open_database(f"sqlite:///{tmp_path / 'other.sqlite3'}")
    migrate(engine)
    yield Store(engine)
    engine.dispose()


def test_everything_comes_out_and_goes_in_again(store: Store, other: Store) -> None:
    told = tell(store)
    store.state.remember("feed_watermark", NOON.isoformat(), now=NOON)
    rows = list(store.care.rows())
    assert other.care.put_back(rows) == len(rows)
    assert other.reports.filings(Wish()) == store.reports.filings(Wish())
    assert other.reports.alert(told.alert.id) == store.reports.alert(told.alert.id)
    assert other.filings.extraction(told.detected.accession) == store.filings.extraction(told.detected.accession)
    assert other.state.time_of("feed_watermark") == NOON
    assert list(other.care.rows()) == rows


def test_what_sqlite_holds_goes_into_postgresql(store: Store, other: Store) -> None:
    """And numbers that the database gives go on after it."""
    tell(other)
    store.care.put_back(other.care.rows())
    assert store.reports.alerts(Wish()) == other.reports.alerts(Wish())
    parcel = store.deliveries.claim(
        store.reports.alerts(Wish())[0].id, "slack-1", now=NOON + YEAR, until=NOON + YEAR, give_up_before=NOON
    )
    assert parcel is None or parcel.attempts > 1


def test_import_fills_no_database_that_is_in_use(store: Store) -> None:
    tell(store)
    with pytest.raises(Misconfigured, match="the database is not empty"):
        store.care.put_back(list(store.care.rows()))


@pytest.mark.parametrize(
    ("table", "row"),
    [
        ("users", {}),
        ("state", {"key": "a"}),
        ("state", {"key": "a", "value": "b", "at": "noon"}),
        ("state", {"key": "a", "value": "b", "at": 5}),
    ],
)
def test_a_row_that_does_not_fit_leaves_the_database_empty(store: Store, table: str, row: dict[str, Any]) -> None:
    good = ("state", {"key": "good", "value": "b", "at": NOON.isoformat()})
    with pytest.raises(Malformed, match=f"a row of '{table}'"):
        store.care.put_back([good, (table, row)])
    assert store.state.recall("good") is None
