"""Alarms are raised once, by one of those who see it, and cleared once."""

import platform
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from monitor import pipeline
from monitor.domain import EASTERN
from monitor.edgar.hours import Hours
from monitor.edgar.indexes import Index
from monitor.errors import NotThere
from monitor.pipeline import Limits, Lookout, Nudge
from monitor.store.database import migrate, open_database
from monitor.store.store import Store
from tests.unit.fakes import World
from tests.unit.makers import HARBOR, NOON, accession, filing

DAY = date(2026, 3, 2)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    engine = open_database(f"sqlite:///{tmp_path / 'monitor.sqlite3'}")
    migrate(engine)
    world = World(Store(engine))
    world.store.state.remember("first_started_at", NOON.isoformat(), now=NOON)
    alive(world)
    yield world
    engine.dispose()


def alive(world: World) -> None:
    for key in ("last_poll_at", "worker_heartbeat"):
        world.store.state.remember(key, world.clock().isoformat(), now=world.clock())


def lookout(tmp_path: Path, free: int = 10_000, since: datetime = NOON) -> Lookout:
    return Lookout(limits=Limits(), hours=Hours(), state_dir=tmp_path, awake_since=since, free_mb=lambda _: free)


def told(world: World, nudges: tuple[Nudge, ...]) -> list[tuple[str, str]]:
    """Deliver, and give (kind, subject) of each message."""
    world.notifier.messages.clear()
    for nudge in nudges:
        alert, _, target = nudge.key.partition("/")
        pipeline.notify(world.services, alert, target)
    return [(message.kind, message.subject) for message in world.notifier.messages]


def test_an_alarm_is_told_once_and_then_its_end(world: World, tmp_path: Path) -> None:
    eyes = lookout(tmp_path)
    assert eyes.look(world.services) == ()
    world.clock.forward(1000)
    raised = eyes.look(world.services)
    assert {nudge.verb for nudge in raised} == {"notify"}
    subjects = {subject for kind, subject in told(world, raised) if kind == "alarm"}
    assert subjects == {"The feed has not been read for too long", "No worker takes anything from the queue"}
    assert set(pipeline.raised_alarms(world.store)) == {"no_poll", "no_heartbeat"}
    world.clock.forward(60)
    assert eyes.look(world.services) == ()
    alive(world)
    cleared = told(world, eyes.look(world.services))
    assert {subject for _, subject in cleared} == {
        "All clear: The feed has not been read for too long",
        "All clear: No worker takes anything from the queue",
    }
    assert {kind for kind, _ in cleared} == {"all_clear"}
    assert pipeline.raised_alarms(world.store) == {}
    assert eyes.look(world.services) == ()


def test_the_same_can_be_raised_again_later(world: World, tmp_path: Path) -> None:
    eyes = lookout(tmp_path)
    for _ in range(2):
        world.clock.forward(1000)
        assert len(told(world, eyes.look(world.services))) == 4  # two alarms, two targets
        alive(world)
        assert len(told(world, eyes.look(world.services))) == 4


def test_of_two_processes_that_see_it_one_tells(world: World, tmp_path: Path) -> None:
    one, other = lookout(tmp_path), lookout(tmp_path)
    world.clock.forward(1000)
    assert len(one.look(world.services)) == 4
    assert other.look(world.services) == ()
    alive(world)
    assert len(other.look(world.services)) == 4
    assert one.look(world.services) == ()


def test_a_disk_is_cleared_by_its_own_machine_alone(world: World, tmp_path: Path) -> None:
    assert len(lookout(tmp_path, free=10).look(world.services)) == 2
    key = f"disk/{platform.node()[:24] or 'this machine'}"
    assert list(pipeline.raised_alarms(world.store)) == [key]
    world.store.state.remember("alarm/disk/elsewhere", "The disk of elsewhere is nearly full", now=NOON)
    assert len(lookout(tmp_path).look(world.services)) == 2
    assert list(pipeline.raised_alarms(world.store)) == ["disk/elsewhere"]


@pytest.mark.parametrize(
    ("key", "value", "subject"),
    [
        (pipeline.UNREADABLE, "none of 100 feed entries", "EDGAR's feed lists entries, and none can be read"),
        (pipeline.REFUSAL, "EDGAR refuses the contact", "EDGAR refuses our identity"),
        (pipeline.CLOCK_OFF, "-300", "This machine's clock is off"),
    ],
)
def test_what_the_poller_noted_every_process_sees(
    world: World, tmp_path: Path, key: str, value: str, subject: str
) -> None:
    world.store.state.remember(key, value, now=NOON)
    raised = told(world, lookout(tmp_path).look(world.services))
    assert set(raised) == {("alarm", subject)}
    world.store.state.remember(key, "", now=NOON)
    assert {kind for kind, _ in told(world, lookout(tmp_path).look(world.services))} == {"all_clear"}


def test_a_gap_that_could_not_be_recovered_is_an_alarm_until_it_is(world: World, tmp_path: Path) -> None:
    world.edgar.indexes[DAY] = Index((filing(1, found_by="index"),))
    reading = pipeline.read_index(world.services, DAY)
    assert reading is not None
    pipeline.settle(world.services, reading)
    eyes = lookout(tmp_path)
    assert eyes.look(world.services) == ()
    world.store.filings.failed(accession(1), reason="given up after a day: 404")
    assert set(told(world, eyes.look(world.services))) == {("alarm", "The ledger of 2026-03-02 has a gap")}
    assert list(pipeline.raised_alarms(world.store)) == ["gap/2026-03-02"]


def test_an_index_that_was_not_to_be_had_is_an_alarm_where_the_feed_gave_something(
    world: World, tmp_path: Path
) -> None:
    world.store.filings.add(
        [filing(1, filers=(HARBOR,))], now=NOON, due_at=NOON, wanted=lambda _: False, baseline=lambda _: False
    )
    world.edgar.indexes[DAY] = NotThere("403")
    for at, keys in (
        (datetime(2026, 3, 3, 11, 59, tzinfo=EASTERN), []),
        (datetime(2026, 3, 3, 12, 1, tzinfo=EASTERN), ["unread/2026-03-02"]),
    ):
        world.clock.at = at
        alive(world)
        lookout(tmp_path, since=NOON + timedelta(hours=1)).look(world.services)
        days = [key for key in pipeline.raised_alarms(world.store) if key != "no_forms"]
        assert days == keys
