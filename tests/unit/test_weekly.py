"""The weekly word that all is well."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor import pipeline
from monitor.domain import Rule, Wanted, Watchlist, Weekly
from monitor.pipeline import Nudge
from monitor.store.database import migrate, open_database
from monitor.store.store import Store
from tests.unit.fakes import World
from tests.unit.makers import HARBOR, ORCHARD, alert, disclosure, extraction, filing, watchlist

# 2026-03-23 and 2026-03-30 are Mondays; London's clocks go forward between them, on the 29th.
FIRST, SECOND = datetime(2026, 3, 23, 8, 0, tzinfo=UTC), datetime(2026, 3, 30, 7, 0, tzinfo=UTC)
MONDAY = Weekly("monday", "08:00", ("mail",))
MINUTE = timedelta(minutes=1)


def asking(**changes: Any) -> Watchlist:
    return watchlist(timezone="Europe/London", weekly=MONDAY, **changes)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    engine = open_database(f"sqlite:///{tmp_path / 'monitor.sqlite3'}")
    migrate(engine)
    made = World(Store(engine), watchlists=(asking(),))
    made.clock.at = FIRST - timedelta(days=3)
    pipeline.begin_watch(made.services)
    yield made
    engine.dispose()


def told(world: World) -> list[tuple[str, str]]:
    """Subject and text of what is told now."""
    sent = len(world.notifier.messages)
    for nudge in pipeline.tell_weekly(world.services):
        key, _, target = nudge.key.partition("/")
        pipeline.notify(world.services, key, target)
    return [(message.subject, message.text) for message in world.notifier.messages[sent:]]


def test_it_comes_at_its_minute_and_once(world: World) -> None:
    world.clock.at = FIRST - MINUTE
    assert told(world) == []
    world.clock.at = FIRST
    assert [subject for subject, _ in told(world)] == ["All is well: suppliers, week to 2026-03-23"]
    for at in (FIRST, FIRST + timedelta(days=6), SECOND - MINUTE):
        world.clock.at = at
        assert told(world) == []
    world.clock.at = SECOND
    assert [subject for subject, _ in told(world)] == ["All is well: suppliers, week to 2026-03-30"]


def test_two_pollers_tell_it_once(world: World) -> None:
    world.clock.at = FIRST
    first = pipeline.tell_weekly(world.services)
    assert [type(nudge) for nudge in first] == [Nudge]
    assert pipeline.tell_weekly(world.services) == ()


def test_who_was_not_there_at_eight_tells_it_later_and_of_several_weeks_the_last(world: World) -> None:
    world.clock.at = SECOND + timedelta(days=2)
    assert [subject for subject, _ in told(world)] == ["All is well: suppliers, week to 2026-03-30"]
    assert told(world) == []


def test_what_was_before_it_was_asked_for_is_not_told(world: World) -> None:
    world.watchlists = (asking(), asking(watchlist="portfolio"))
    world.clock.at = FIRST + timedelta(hours=1)
    pipeline.configured(world.services)
    assert [subject for subject, _ in told(world)] == ["All is well: suppliers, week to 2026-03-23"]


def test_its_figures_are_of_the_week_and_of_the_watchlist(world: World) -> None:
    store = world.store
    cases = [
        (1, HARBOR, SECOND - MINUTE), (2, HARBOR, FIRST), (3, HARBOR, FIRST - MINUTE), (4, ORCHARD, FIRST + MINUTE),
        (5, HARBOR, SECOND),
    ]  # fmt: skip
    for number, filer, at in cases:
        of = filing(number, filers=(filer,), accepted_at=at)
        store.filings.add([of], now=at, due_at=at, wanted=lambda each: HARBOR in each.filers, baseline=lambda _: False)
    read = filing(2, accepted_at=FIRST)
    store.filings.save_extraction(read, extraction(read), due_at=FIRST)
    found = disclosure(read)
    made = alert(found, created_at=FIRST + MINUTE)
    store.alerts.conclude(read.accession, [found], [(made, ("mail-1",))], now=FIRST + MINUTE, due_at=SECOND)
    world.clock.at = SECOND
    ((subject, text),) = told(world)
    assert subject.startswith("All is well")
    assert "Seen: 3 filings of the forms that are watched, 2 of filers of this watchlist." in text
    assert "Read: 1 of those, 1 still to be read." in text
    assert "Alerts: 1 incident; deliveries on their way: 1." in text
    assert "Ledger: not reconciled; no daily index of EDGAR's was read for this week." in text


def test_what_is_not_well_comes_first(world: World) -> None:
    of = filing(1, accepted_at=FIRST)
    world.store.filings.add([of], now=FIRST, due_at=FIRST, wanted=lambda _: True, baseline=lambda _: False)
    world.store.filings.failed(of.accession, reason="an empty file")
    world.clock.at = SECOND
    ((subject, text),) = told(world)
    assert subject == "Not all is well: suppliers, week to 2026-03-30"
    assert text.startswith("1 filing of watched filers could not be read: `monitor filings list` names them.")


def test_the_ledger_of_the_week(world: World) -> None:
    """Of five business days one was not read; on another the index named a filing that the feed never gave."""
    store = world.store
    for day in (24, 25, 26, 27):
        store.ledger.note(date(2026, 3, day), "read", now=FIRST, listed=1000)
    missed = filing(7, accepted_at=FIRST + timedelta(days=2), filed_on=date(2026, 3, 25), found_by="index")
    store.filings.add(
        [missed], now=FIRST + timedelta(days=2), due_at=SECOND, wanted=lambda _: True, baseline=lambda _: False
    )
    store.ledger.enter([missed], day=date(2026, 3, 25), now=FIRST)
    world.clock.at = SECOND
    ((subject, text),) = told(world)
    assert subject.startswith("Not all is well")
    assert text.startswith("1 filing listed by EDGAR and never given by the feed: `monitor ledger` names the days.")
    assert "Not reconciled: 2026-03-23." in text
    assert "1 missing from the feed, 0 of them recovered, gap 1." in text


@pytest.mark.parametrize("everyone", [True, False])
def test_everyone_and_industries_are_counted_by_what_they_watch(world: World, everyone: bool) -> None:
    by = asking(everyone=True, filers=()) if everyone else asking(filers=(Wanted(sic="6020"),))
    world.watchlists = (replace(by, alerts=(Rule("r", "incident", "likely", ("mail",)),)),)
    banker = replace(ORCHARD, sic="6020")
    for number, filer in ((1, banker), (2, HARBOR)):
        of = filing(number, filers=(filer,), accepted_at=FIRST)
        world.store.filings.add([of], now=FIRST, due_at=FIRST, wanted=lambda _: True, baseline=lambda _: False)
    world.clock.at = SECOND
    ((_, text),) = told(world)
    expected = "2 of all filers" if everyone else "1 of filers of this watchlist"
    assert f"Seen: 2 filings of the forms that are watched, {expected}." in text
