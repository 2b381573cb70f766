from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import event

from monitor.store.database import migrate, open_database
from monitor.store.store import Store
from tests.unit.makers import HARBOR, NOON, ORCHARD, accession, filing

DAY = date(2026, 3, 2)
NEXT = date(2026, 3, 3)


def add(store: Store, *numbers: int, found_by: str = "feed") -> None:
    found = [filing(number, found_by=found_by) for number in numbers]
    store.filings.add(found, now=NOON, due_at=NOON, wanted=lambda _: True, baseline=lambda _: False)


def test_unknown_is_an_accession_number_or_a_filer_that_nobody_knows(store: Store) -> None:
    add(store, 1, 2)
    joined = filing(2, filers=(HARBOR, ORCHARD))
    assert store.filings.unknown([filing(1), joined, filing(3)]) == (joined, filing(3))


def test_a_filing_moves_to_the_day_whose_index_names_it(store: Store) -> None:
    """A filer's list knows the day of filing alone; an index lists what was made public, whenever it was filed."""
    add(store, 1, found_by="submissions")
    store.ledger.enter([filing(1, found_by="submissions")], day=None, now=NOON)
    assert [each.indexed for each in store.ledger.day(DAY).listings] == [False]
    store.ledger.enter([filing(1, found_by="index")], day=NEXT, now=NOON)
    assert store.ledger.day(DAY).listings == ()
    (listing,) = store.ledger.day(NEXT).listings
    assert (listing.indexed, listing.found_by) == (True, "submissions")


def test_an_index_that_is_read_again_moves_nothing(store: Store) -> None:
    add(store, 1)
    for day in (DAY, NEXT):
        store.ledger.enter([filing(1)], day=day, now=NOON)
    assert len(store.ledger.day(DAY).listings) == 1
    assert store.ledger.day(NEXT).listings == ()


def test_the_feeds_own_stand_under_their_day_of_filing_until_an_index_names_them(store: Store) -> None:
    add(store, 1, 2)
    store.ledger.enter([filing(1)], day=DAY, now=NOON)
    assert [(each.accession, each.indexed) for each in store.ledger.day(DAY).listings] == [
        (accession(1).dashed, True),
        (accession(2).dashed, False),
    ]
    assert store.ledger.day(DAY).missing == ()


def test_what_came_of_asking_is_kept_and_a_failure_does_not_undo_a_reading(store: Store) -> None:
    store.ledger.note(DAY, "read", now=NOON, listed=7)
    store.ledger.note(DAY, "no_answer", now=NOON + timedelta(hours=1), reason="503")
    asked = store.ledger.asked(DAY)[DAY]
    assert (asked.answer, asked.read_at, asked.listed) == ("no_answer", NOON, 7)
    assert asked.asked_at == NOON + timedelta(hours=1)
    assert store.ledger.asked(NEXT) == {}
    assert store.ledger.days(5) == (DAY,)


def test_a_day_is_open_as_long_as_one_of_its_missing_filings_is(store: Store) -> None:
    add(store, 1)
    add(store, 2, found_by="index")
    store.ledger.enter([filing(1), filing(2, found_by="index")], day=DAY, now=NOON)
    assert store.ledger.gaps(DAY) == ((DAY, 1, NOON, False),)
    store.filings.failed(accession(2), reason="404")
    assert store.ledger.gaps(DAY) == ((DAY, 1, NOON, True),)
    assert store.ledger.gaps(NEXT) == ()


def test_the_latest_form_is_the_feeds(store: Store) -> None:
    assert store.ledger.last_form_at() is None
    add(store, 1)
    add(store, 2, found_by="index")
    assert store.ledger.last_form_at() == NOON
    assert (store.ledger.fed_on(DAY), store.ledger.fed_on(NEXT)) == (True, False)


def test_many_filings_of_one_index_are_entered_at_once(store: Store) -> None:
    named = [filing(number, found_by="index") for number in range(1, 2001)]
    store.ledger.enter(named, day=DAY, now=NOON)
    assert len(store.filings.unknown(named)) == 2000


def test_what_the_lookout_asks_reads_no_whole_table(tmp_path: Path) -> None:
    """SQLite would walk a million filings to find which are due: every question has its index."""
    engine = open_database(f"sqlite:///{tmp_path / 'monitor.sqlite3'}")
    migrate(engine)
    store = Store(engine)
    asked: list[tuple[str, Any]] = []

    @event.listens_for(engine, "before_cursor_execute")
    def _keep(_connection: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
        asked.append((statement, values))

    store.reports.oldest_open()
    store.ledger.last_form_at()
    store.ledger.gaps(DAY)
    store.ledger.fed_on(DAY)
    store.filings.unknown([filing(1)])
    questions = [each for each in asked if each[0].startswith("SELECT")]
    assert len(questions) == 5
    with engine.connect() as connection:
        for statement, values in questions:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()
            assert not [row[3] for row in plan if row[3].startswith("SCAN") and "USING INDEX" not in row[3]]
            # a fortnight of the ledger is most of a small one, and a day's work for a large one
            assert not [row[3] for row in plan if "ledger_day" in row[3]]
    engine.dispose()
