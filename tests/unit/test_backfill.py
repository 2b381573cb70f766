"""Past filings as a silent baseline: oldest first, told to nobody, and gone on with after a stop."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from monitor import pipeline
from monitor.domain import EASTERN, Filing, Item
from monitor.errors import CouldNotAsk, NotThere, Paused
from monitor.pipeline import Filled, Stretch
from monitor.store.database import migrate, open_database
from monitor.store.reports import Wish
from monitor.store.store import Store
from tests.unit.fakes import World, submission
from tests.unit.makers import HARBOR, NOON, ORCHARD, accession, filing
from tests.unit.test_pipeline import INCIDENT, YEAR

EVERYTHING = Stretch(date(2023, 9, 5), date(2023, 12, 18))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    engine = open_database(f"sqlite:///{tmp_path / 'monitor.sqlite3'}")
    migrate(engine)
    yield World(Store(engine))
    engine.dispose()


@dataclass
class Progress:
    """Keeps what it was told."""

    totals: dict[str, int] = field(default_factory=dict)
    done: dict[str, int] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)

    def begin(self, what: str, total: int) -> None:
        self.totals[what], self.done[what] = total, 0

    def advance(self, what: str) -> None:
        self.done[what] += 1

    def say(self, words: str) -> None:
        self.said.append(words)


def past(number: int, day: date, **changes: object) -> Filing:
    at = datetime(day.year, day.month, day.day, 12, tzinfo=EASTERN)
    known = {"found_by": "submissions", "accepted_at": at, "filed_on": day, "items": (Item("1.05", ""),)}
    return filing(number, **known | changes)


def lists(world: World, *filings: Filing, cik: int = HARBOR.cik) -> None:
    """A filer's list, newest first, with documents behind it."""
    world.edgar.lists[cik] = sorted(filings, key=lambda each: each.accepted_at, reverse=True)
    for each in filings:
        body = YEAR if each.is_annual else INCIDENT
        world.edgar.submissions[each.accession] = submission(each, body)


def run(world: World, *ciks: int, wanted: Stretch = EVERYTHING, progress: Progress | None = None) -> Filled:
    return pipeline.backfill(world.services, ciks or (HARBOR.cik,), wanted, progress or Progress(), world.clock.forward)


def test_past_filings_are_read_oldest_first_over_all_filers_and_told_to_nobody(world: World) -> None:
    lists(world, past(1, date(2024, 3, 1), form="10-K", items=()), past(3, date(2025, 2, 1)))
    lists(world, past(2, date(2024, 6, 1), filers=(ORCHARD,)), cik=ORCHARD.cik)
    progress = Progress()
    assert run(world, HARBOR.cik, ORCHARD.cik, progress=progress) == Filled(3, 0, 0, 0, ())
    assert world.edgar.asked == [accession(1), accession(2), accession(3)]
    assert (progress.totals, progress.done) == ({"lists": 2, "filings": 3},) * 2
    assert world.store.reports.alerts(Wish()) == ()
    report = world.store.reports.filing(accession(3).dashed)
    assert report is not None
    assert (report.stage, report.baseline) == ("detected", True)
    assert len(world.store.alerts.threads(HARBOR.cik)) == 1


def test_an_amendment_that_comes_later_finds_the_thread_of_the_past(world: World) -> None:
    lists(world, past(1, date(2026, 2, 27)))
    run(world)
    (thread,) = world.store.alerts.threads(HARBOR.cik)
    assert thread.filings[0].accession == accession(1)


def test_what_is_outside_of_the_stretch_or_tells_nothing_is_not_read(world: World) -> None:
    lists(
        world,
        past(1, date(2023, 9, 4), form="10-K", items=()),
        past(2, date(2023, 9, 5), form="10-K", items=()),
        past(3, date(2023, 12, 17)),
        past(4, date(2023, 12, 18)),
        past(5, date(2024, 5, 1), items=(Item("2.02", ""), Item("9.01", ""))),
        past(6, date(2024, 5, 2), form="10-Q", items=()),
        past(7, date(2024, 5, 3), form="6-K", items=()),
    )
    run(world)
    assert world.edgar.asked == [accession(number) for number in (2, 4, 7)]


def test_a_stretch_is_the_persons_or_three_years_and_item_1_05() -> None:
    today = date(2026, 11, 28)
    assert pipeline.stretch(None, None, today) == Stretch(date(2023, 11, 1), date(2023, 12, 18))
    assert pipeline.stretch(date(2025, 1, 1), date(2025, 7, 1), today) == Stretch(
        date(2025, 1, 1), date(2025, 1, 1), date(2025, 7, 1)
    )
    assert not Stretch(date(2025, 1, 1), date(2025, 1, 1), date(2025, 7, 1)).holds(past(1, date(2025, 7, 1)))


def test_a_second_run_reads_nothing_again(world: World) -> None:
    lists(world, past(1, date(2024, 3, 1)), past(2, date(2024, 4, 1)))
    run(world)
    progress = Progress()
    assert run(world, progress=progress) == Filled(0, 2, 0, 0, ())
    assert len(world.edgar.asked) == 2
    assert progress.done == progress.totals


def test_who_is_stopped_in_the_middle_goes_on_where_he_was(world: World) -> None:
    lists(world, *(past(number, date(2024, number, 1)) for number in (1, 2, 3)))
    documents = dict(world.edgar.submissions)

    class Stopped(dict):  # type: ignore[type-arg]
        def get(self, key: object, default: object = None) -> object:
            if key == accession(2):
                raise KeyboardInterrupt
            return super().get(key, default)

    world.edgar.submissions = Stopped(documents)
    with pytest.raises(KeyboardInterrupt):
        run(world)
    world.edgar.submissions = documents
    world.edgar.asked.clear()
    before = world.clock()
    assert run(world) == Filled(2, 1, 0, 0, ())
    assert world.edgar.asked == [accession(2), accession(3)]
    assert world.clock() == before


def test_after_a_kill_the_claim_is_waited_for(world: World) -> None:
    """A dead process lets go of nothing: its row is free when the claim has run out."""
    lists(world, past(1, date(2024, 3, 1)))
    until = NOON + timedelta(seconds=180)
    world.store.filings.add_baseline(past(1, date(2024, 3, 1)), now=NOON, due_at=until)
    world.store.filings.claim(accession(1), "found", now=NOON, until=until)
    assert run(world) == Filled(1, 0, 0, 0, ())
    assert world.clock() >= until


def test_a_block_is_waited_for_once_and_said(world: World) -> None:
    lists(world, past(1, date(2024, 3, 1)))
    until = NOON + timedelta(minutes=10)
    document = world.edgar.submissions[accession(1)]
    world.edgar.submissions[accession(1)] = Paused(until)
    world.store.state.pause_until(until)
    progress = Progress()

    def wait(seconds: float) -> None:
        world.clock.forward(seconds)
        world.edgar.submissions[accession(1)] = document

    assert pipeline.backfill(world.services, [HARBOR.cik], EVERYTHING, progress, wait).read == 1
    assert progress.said == ["EDGAR has blocked us: waiting for 600 seconds"]


def test_what_edgar_does_not_give_is_left_and_the_rest_is_read(world: World) -> None:
    lists(world, past(1, date(2024, 3, 1)), past(2, date(2024, 4, 1)))
    world.edgar.submissions[accession(1)] = NotThere("404")
    filled = run(world)
    assert (filled.read, filled.left) == (1, 1)


def test_a_filer_without_a_list_is_named_and_the_others_are_read(world: World) -> None:
    lists(world, past(1, date(2024, 3, 1)))
    world.edgar.lists[ORCHARD.cik] = CouldNotAsk("no answer", status=503)
    filled = run(world, ORCHARD.cik, HARBOR.cik)
    assert (filled.read, filled.unasked) == (1, (ORCHARD.cik,))


def test_what_was_recorded_while_nobody_watched_its_filer_is_read_now(world: World) -> None:
    old = past(1, date(2026, 2, 27), found_by="feed")
    world.store.filings.add([old], now=NOON, due_at=NOON, wanted=lambda _: False, baseline=lambda _: False)
    lists(world, past(1, date(2026, 2, 27)))
    assert run(world).read == 1
    assert world.store.reports.alerts(Wish()) == ()


def test_what_the_service_is_reading_is_left_to_it(world: World) -> None:
    """It is news, and will be told: a backfill makes no baseline of it."""
    news = past(1, date(2026, 3, 2), found_by="feed")
    world.store.filings.add([news], now=NOON, due_at=NOON, wanted=lambda _: True, baseline=lambda _: False)
    lists(world, news)
    run(world)
    report = world.store.reports.filing(accession(1).dashed)
    assert report is not None
    assert not report.baseline


def test_what_the_feed_missed_since_the_watch_began_is_no_past(world: World) -> None:
    """It is found by its index, and told as late."""
    began = NOON - timedelta(days=1)
    world.store.state.remember("first_started_at", began.isoformat(), now=began)
    lists(world, past(1, date(2026, 2, 27)), past(2, date(2026, 3, 1)), past(3, date(2026, 3, 2)))
    assert run(world).read == 1
    assert world.edgar.asked == [accession(1)]
    assert world.store.filings.get(accession(3)) is None
