from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import Engine

from monitor.domain import AccessionNumber, Filer, Filing
from monitor.store.store import Store
from tests.unit.makers import HARBOR, NOON, ORCHARD, accession, extraction, filing

SOON = NOON + timedelta(seconds=30)
LATER = NOON + timedelta(seconds=60)


def add(store: Store, *found: Filing, wanted: bool = True, baseline: bool = False) -> tuple[AccessionNumber, ...]:
    return store.filings.add(found, now=NOON, due_at=SOON, wanted=lambda _: wanted, baseline=lambda _: baseline)


def test_a_filing_is_new_once(store: Store) -> None:
    assert add(store, filing(1), filing(2)) == (accession(1), accession(2))
    assert add(store, filing(1), filing(2)) == ()
    assert store.filings.get(accession(1)) == filing(1)


def test_what_nobody_wants_is_recorded_and_never_due(store: Store) -> None:
    assert add(store, filing(1), wanted=False) == ()
    assert add(store, filing(2), baseline=True) == ()
    assert store.filings.claim(accession(1), "found", now=NOON, until=SOON) is None
    assert store.sweep.take_due(now=LATER, again_at=LATER).extract == ()
    assert store.filings.get(accession(1)) == filing(1)


def test_a_filer_that_shows_later_makes_the_filing_wanted(store: Store) -> None:
    wanted = {"wanted": lambda each: ORCHARD in each.filers, "baseline": lambda _: False}
    assert store.filings.add([filing(1)], now=NOON, due_at=SOON, **wanted) == ()
    both = filing(1, filers=(HARBOR, ORCHARD))
    assert store.filings.add([both], now=NOON, due_at=SOON, **wanted) == (accession(1),)
    assert store.filings.get(accession(1)) == both


def test_one_worker_gets_the_claim(store: Store) -> None:
    add(store, filing(1))
    with ThreadPoolExecutor(8) as pool:
        jobs = list(pool.map(lambda _: store.filings.claim(accession(1), "found", now=NOON, until=SOON), range(24)))
    (job,) = [job for job in jobs if job is not None]
    assert (job.filing, job.attempts, job.baseline) == (filing(1), 1, False)


def test_who_dies_holding_a_claim_lets_go_by_the_clock(store: Store) -> None:
    add(store, filing(1))
    assert store.filings.claim(accession(1), "found", now=NOON, until=SOON)
    assert store.filings.claim(accession(1), "found", now=NOON + timedelta(seconds=29), until=LATER) is None
    again = store.filings.claim(accession(1), "found", now=SOON, until=LATER)
    assert again is not None
    assert again.attempts == 2


def test_a_waiting_filing_is_nobodys_until_its_time(store: Store) -> None:
    add(store, filing(1))
    store.filings.claim(accession(1), "found", now=NOON, until=SOON)
    store.filings.waits(accession(1), until=LATER, reason="not there yet")
    assert store.filings.claim(accession(1), "found", now=SOON, until=LATER) is None
    assert store.sweep.take_due(now=SOON, again_at=LATER).extract == ()
    assert store.sweep.take_due(now=LATER, again_at=LATER + timedelta(seconds=1)).extract == (accession(1).dashed,)


def test_a_failed_filing_is_done_with(store: Store) -> None:
    add(store, filing(1))
    store.filings.failed(accession(1), reason="broken")
    assert store.filings.claim(accession(1), "found", now=LATER, until=LATER) is None
    assert store.sweep.take_due(now=LATER, again_at=LATER).extract == ()


def test_an_extraction_comes_back_and_moves_the_filing_once(store: Store) -> None:
    add(store, filing(1))
    better = filing(1, filers=(replace(HARBOR, sic="4400"), ORCHARD), period=date(2026, 2, 28))
    read = extraction(better)
    assert store.filings.save_extraction(better, read, due_at=SOON)
    assert not store.filings.save_extraction(better, read, due_at=SOON)
    assert store.filings.extraction(accession(1)) == read
    assert store.filings.get(accession(1)) == better
    assert store.sweep.take_due(now=SOON, again_at=LATER).detect == (accession(1).dashed,)


def test_annual_reports_come_latest_accepted_first(store: Store) -> None:
    years = [
        filing(n, form=form, items=(), period=date(2020 + n, 12, 31), accepted_at=NOON + timedelta(days=n))
        for n, form in ((1, "20-F"), (3, "10-K/A"), (2, "10-KT"))
    ]
    other = filing(9, form="10-K", items=(), period=date(2029, 12, 31), filers=(ORCHARD,))
    unread = filing(8, form="10-K", items=(), period=date(2028, 12, 31))
    current = filing(7, period=date(2027, 12, 31))
    for each in (*years, other, current):
        store.filings.add_past(each, extraction(each), now=NOON)
    add(store, unread)
    assert [each.period for each in store.filings.annual(HARBOR.cik) if each.period] == [
        date(2023, 12, 31), date(2022, 12, 31), date(2021, 12, 31),
    ]  # fmt: skip


def test_a_reading_is_current_only_with_the_reader_that_made_it(store: Store, engine: Engine) -> None:
    old, new = Store(engine, "reader-1"), Store(engine, "reader-2")
    year = filing(1, form="10-K", period=date(2024, 12, 31))
    before, after = extraction(year), extraction(year, form="10-K405")
    old.filings.add_past(year, before, now=NOON)
    assert old.filings.extraction(accession(1), current=True) == before
    assert new.filings.extraction(accession(1), current=True) is None
    assert new.filings.extraction(accession(1)) == before
    new.filings.add_past(year, after, now=NOON)
    assert new.filings.extraction(accession(1), current=True) == after
    assert old.filings.extraction(accession(1), current=True) is None


def test_a_past_filing_is_never_due(store: Store) -> None:
    past = filing(1, form="10-K", period=date(2024, 12, 31))
    store.filings.add_past(past, extraction(past), now=NOON)
    assert store.sweep.take_due(now=LATER, again_at=LATER) == type(store.sweep.take_due(now=LATER, again_at=LATER))()
    assert add(store, past) == ()


def test_an_earlier_filing_of_the_same_filer_is_seen_while_open(store: Store) -> None:
    first, second = filing(1), filing(2, accepted_at=NOON + timedelta(hours=1))
    strangers = filing(3, filers=(Filer(7, "Stranger"),))
    add(store, first, second, strangers)
    assert store.filings.earlier_open(second, {"8-K"})
    assert not store.filings.earlier_open(second, {"10-K"})
    assert not store.filings.earlier_open(first, {"8-K"})
    store.filings.failed(first.accession, reason="x")
    assert not store.filings.earlier_open(second, {"8-K"})
