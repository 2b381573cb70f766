"""Whom the watch asks besides the feed, when, and what it makes of the answer."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from monitor.domain import EASTERN, Filing
from monitor.edgar.hours import Hours
from monitor.edgar.indexes import Index
from monitor.errors import CouldNotAsk
from monitor.pipeline import Nudge
from monitor.poller.witnesses import Witnesses
from monitor.store.database import migrate, open_database
from monitor.store.store import Store
from tests.unit.fakes import World
from tests.unit.makers import HARBOR, NOON, accession, filing

DAY = date(2026, 3, 2)
NIGHT = datetime(2026, 3, 2, 22, 20, tzinfo=EASTERN)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    engine = open_database(f"sqlite:///{tmp_path / 'monitor.sqlite3'}")
    migrate(engine)
    world = World(Store(engine))
    world.store.state.remember("first_started_at", NOON.isoformat(), now=NOON)
    yield world
    engine.dispose()


def listed(number: int, **changes: object) -> Filing:
    return filing(number, **{"found_by": "index"} | changes)


def witnesses(world: World, *, always: bool = False) -> Witnesses:
    return Witnesses(lambda: world.services, Hours(always=always))


def test_during_the_day_there_is_no_index_to_ask_for(world: World) -> None:
    assert witnesses(world).ask() is False
    assert world.edgar.witnesses == []


def test_when_it_is_written_the_index_is_asked_for_once(world: World) -> None:
    world.clock.at = NIGHT
    world.edgar.indexes[DAY] = Index(())
    asked = witnesses(world)
    for _ in range(5):
        asked.ask()
        world.clock.forward(60)
    assert world.edgar.witnesses == [DAY]


def test_what_it_names_is_missing_only_after_a_walk_that_began_later(world: World) -> None:
    world.clock.at = NIGHT
    world.edgar.indexes[DAY] = Index((listed(1),))
    asked = witnesses(world)
    assert asked.ask() is True
    assert asked.settle(walked_at=NIGHT) == ()
    world.clock.forward(2)
    assert asked.ask() is False
    assert asked.settle(walked_at=world.clock()) == (Nudge("extract", accession(1).dashed),)
    assert asked.settle(walked_at=world.clock()) == ()
    assert world.edgar.witnesses == [DAY]


def test_a_feed_that_does_not_answer_is_not_waited_for_for_ever(world: World) -> None:
    world.clock.at = NIGHT
    world.edgar.indexes[DAY] = Index((listed(1),))
    asked = witnesses(world)
    asked.ask()
    world.clock.forward(601)
    assert asked.settle(walked_at=NIGHT) == (Nudge("extract", accession(1).dashed),)


def test_after_a_restart_before_it_was_settled_the_index_is_read_again(world: World) -> None:
    world.clock.at = NIGHT
    world.edgar.indexes[DAY] = Index((listed(1),))
    witnesses(world).ask()
    assert witnesses(world).ask() is True


def test_days_that_the_feed_no_longer_holds_are_read_at_once_oldest_first(world: World) -> None:
    days = [date(2026, 3, day) for day in (2, 3, 4, 5)]
    for number, day in enumerate(days, start=1):
        world.edgar.indexes[day] = Index((listed(number, filed_on=day),))
    world.edgar.indexes[days[1]] = CouldNotAsk("no answer", status=503)
    world.clock.at = datetime(2026, 3, 6, 9, 0, tzinfo=EASTERN)
    asked = witnesses(world)
    nudges = asked.fill(NOON, datetime(2026, 3, 4, 16, 0, tzinfo=EASTERN))
    assert world.edgar.witnesses == days[:3]
    assert [nudge.key for nudge in nudges] == [accession(number).dashed for number in (1, 3)]
    # the one that did not answer is asked again a quarter of an hour later; the fourth in its turn
    world.clock.forward(15 * 60)
    asked.ask()
    asked.ask()
    assert world.edgar.witnesses[3:] == [days[1], days[3]]


def test_an_edgar_without_hours_is_asked_for_lists_and_search_in_turn(world: World) -> None:
    world.edgar.lists[HARBOR.cik] = [filing(7, found_by="submissions")]
    asked = witnesses(world, always=True)
    for clock in (asked._list_clock, asked._search_clock):
        clock.put_off(0)
    while "search" not in world.edgar.witnesses:
        asked.ask()
    assert world.edgar.witnesses == [DAY, date(2026, 3, 3), HARBOR.cik, "search"]
    assert [nudge.key for nudge in asked.settle(walked_at=NOON + timedelta(seconds=1))] == [accession(7).dashed]


def test_at_night_lists_and_search_are_left_alone(world: World) -> None:
    world.clock.at = NIGHT
    asked = witnesses(world)
    for clock in (asked._list_clock, asked._search_clock):
        clock.put_off(0)
    asked.ask()
    asked.ask()
    assert world.edgar.witnesses == [DAY]


def test_a_page_of_the_feed_brings_it_before_the_index_is_settled(world: World) -> None:
    world.clock.at = NIGHT
    world.edgar.indexes[DAY] = Index((listed(1),))
    asked = witnesses(world)
    asked.ask()
    world.store.filings.add([filing(1)], now=NIGHT, due_at=NIGHT, wanted=lambda _: True, baseline=lambda _: False)
    assert asked.settle(walked_at=NIGHT + timedelta(seconds=1)) == ()
    found = world.store.filings.get(accession(1))
    assert found is not None
    assert not found.late
