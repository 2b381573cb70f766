import json
from datetime import date, datetime, timedelta

import pytest

from monitor.domain import EASTERN, Filing
from monitor.store.store import Store
from tests.unit.cli.conftest import Command
from tests.unit.cli.schemas import hold
from tests.unit.makers import NOON, accession, extraction, filing

DAY = date(2026, 3, 2)
RECOVERED = datetime(2026, 3, 2, 22, 21, tzinfo=EASTERN)


def add(store: Store, *filings: Filing, wanted: bool = True) -> None:
    store.filings.add(filings, now=NOON, due_at=NOON, wanted=lambda _: wanted, baseline=lambda _: False)


@pytest.fixture
def day(store: Store) -> Store:
    """Of four filings of the day the feed gave one; one was recovered, one is nobody's, one is still on its way."""
    missed = [filing(number, found_by="index", late=True) for number in (2, 3)]
    unwatched = filing(4, form="6-K", found_by="submissions", late=True)
    add(store, filing(1), *missed)
    add(store, unwatched, wanted=False)
    store.filings.save_extraction(missed[0], extraction(missed[0]), due_at=NOON)
    store.alerts.conclude(accession(2), [], [], now=RECOVERED, due_at=NOON)
    store.ledger.enter([unwatched], day=None, now=NOON)
    store.ledger.enter([filing(1), *missed], day=DAY, now=NOON)
    store.ledger.note(DAY, "read", now=NOON, listed=9)
    return store


def test_a_day_is_told_form_by_form(monitor: Command, day: Store) -> None:
    done = monitor("ledger", "2026-03-02", "--json")
    assert done.code == 0
    (line,) = done.lines
    view = json.loads(line)
    hold("ledger", view)
    assert view["index"]["answer"] == "read"
    assert (view["fed"], view["listed"], view["missing"], view["recovered"], view["gap"]) == (1, 3, 3, 2, 1)
    assert view["forms"] == [
        {"form": "6-K", "fed": 0, "listed": 0, "unlisted": 1, "missing": 1, "recovered": 1, "unrecovered": 0,
         "recovered_at": "2026-03-02T12:00:00-05:00"},
        {"form": "8-K", "fed": 1, "listed": 3, "unlisted": 0, "missing": 2, "recovered": 1, "unrecovered": 1,
         "recovered_at": "2026-03-02T22:21:00-05:00"},
    ]  # fmt: skip
    assert [(each["accession"], each["found_by"], each["stage"]) for each in view["filings"]] == [
        (accession(4).dashed, "submissions", "found"),
        (accession(2).dashed, "index", "detected"),
        (accession(3).dashed, "index", "found"),
    ]


def test_a_day_is_a_table_with_the_missing_below(monitor: Command, day: Store) -> None:
    done = monitor("ledger", "2026-03-02")
    assert done.lines[0] == "2026-03-02  EDGAR's daily index: read"
    assert done.lines[3].split()[:7] == ["8-K", "1", "3", "0", "2", "1", "1"]
    assert f"{accession(2)}  8-K  found by index, recovered 2026-03-02 22:21:00 Eastern" in done.lines
    assert f"{accession(3)}  8-K  found by index, still found" in done.lines


def test_without_a_date_the_latest_days_stand_one_a_line(monitor: Command, day: Store) -> None:
    day.ledger.note(DAY - timedelta(days=1), "no_file", now=NOON, reason="EDGAR has no such file")
    done = monitor("ledger", "--json")
    views = [json.loads(line) for line in done.lines]
    for view in views:
        hold("ledger", view)
    assert [view["day"] for view in views[1:]] == ["2026-03-02", "2026-03-01"]
    assert views[0]["index"]["answer"] == "not_asked"
    assert [view["index"]["answer"] for view in views[1:]] == ["read", "no_file"]
    table = monitor("ledger")
    assert table.lines[2].split() == ["2026-03-02", "read", "1", "3", "3", "2", "1"]


def test_a_day_that_was_not_asked_about_says_so(monitor: Command, store: Store) -> None:
    add(store, filing(1))
    done = monitor("ledger", "2026-03-02")
    assert done.lines[0] == "2026-03-02  EDGAR's daily index: not asked yet"
    assert monitor("ledger", "2026-03-03").lines[1] == "No filing of our forms belongs to this day."


def test_a_failed_filing_is_a_gap_with_its_reason(monitor: Command, store: Store) -> None:
    add(store, filing(1, found_by="index", late=True))
    store.ledger.enter([filing(1, found_by="index")], day=DAY, now=NOON)
    store.filings.failed(accession(1), reason="given up after a day: 404")
    done = monitor("ledger", "2026-03-02")
    assert done.lines[-1].endswith("found by index, still failed: given up after a day: 404")


def test_a_day_that_is_none_is_wrong_use(monitor: Command, store: Store) -> None:
    assert monitor("ledger", "yesterday").code == 2
