"""The watch: what it does when EDGAR answers badly, or not at all, and how it stops."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from monitor import pipeline
from monitor.edgar.feed import Page
from monitor.edgar.hours import Hours
from monitor.edgar.indexes import Index
from monitor.errors import CouldNotAsk, Malformed, MonitorError, NotThere, Paused, UndeclaredIdentity
from monitor.pipeline import Nudge
from monitor.poller import Every, Poller, Stop, loop
from monitor.store.database import migrate, open_database
from monitor.store.store import Store
from tests.conftest import Valkey
from tests.unit.fakes import FakeEdgar, World
from tests.unit.makers import NOON, accession, filing

OLD = Page((filing(99, form="4", accepted_at=NOON - timedelta(hours=1)),), 1)


@pytest.fixture
def stop() -> Iterator[Stop]:
    """A stop that listens to real signals of this process."""
    before = [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)]
    told = Stop()
    told.listen()
    yield told
    for number, handler in zip((signal.SIGTERM, signal.SIGINT), before, strict=True):
        signal.signal(number, handler)


def tell_to_stop() -> None:
    signal.raise_signal(signal.SIGTERM)


@dataclass
class Turns(FakeEdgar):
    """One prepared answer a poll, the last one again and again; told to stop after `last` polls."""

    turns: list[list[Page] | MonitorError] = field(default_factory=list)
    last: int = 10**6
    polled_at: list[float] = field(default_factory=list)

    def walk(self, back_to: datetime | None) -> Iterator[Page]:
        turn = self.turns[min(len(self.polled_at), len(self.turns) - 1)]
        self.polled_at.append(time.monotonic())
        if len(self.polled_at) > self.last:
            tell_to_stop()
        self.pages = [turn] if isinstance(turn, MonitorError) else [*turn]
        return super().walk(back_to)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    engine = open_database(f"sqlite:///{tmp_path / 'monitor.sqlite3'}")
    migrate(engine)
    yield World(Store(engine))
    engine.dispose()


class Watch:
    """A poller over the stand-ins; keeps what it sent. `after` are calls (sweeps, beats) until it is told to stop."""

    def __init__(
        self, world: World, stop: Stop, edgar: Turns, *, sweeps: int = 10**6, beats: int = 10**6, closed: float = 0.01
    ) -> None:
        self.nudged: list[Nudge] = []
        self.beats: list[str] = []
        self.sweeps = 0
        self._until = (sweeps, beats)
        world.edgar = edgar
        self._poller = Poller(
            world.services, stop, nudge=self._nudge, beat=self._beat,
            poll_seconds=0.01, closed_poll_seconds=closed, sweep_seconds=0.01, beat_seconds=0.01, hours=Hours(),
        )  # fmt: skip

    def run(self) -> list[Any]:
        """Run to the end; the log."""
        with capture_logs() as log:
            self._poller.run()
        return log

    def _nudge(self, nudges: Iterable[Nudge]) -> None:
        self.nudged += nudges
        self.sweeps += 1
        if self.sweeps >= self._until[0]:
            tell_to_stop()

    def _beat(self, sent_at: str) -> None:
        self.beats.append(sent_at)
        if len(self.beats) >= self._until[1]:
            tell_to_stop()


def events(log: list[Any]) -> list[str]:
    return [entry["event"] for entry in log]


def test_what_the_feed_brings_is_nudged_and_the_poll_is_noted(world: World, stop: Stop) -> None:
    watch = Watch(world, stop, Turns(turns=[[OLD], [Page((filing(1),), 1)], []], last=3))
    log = watch.run()
    assert watch.nudged == [Nudge("extract", accession(1).dashed, urgent=True)]
    assert {"event": "poll.found", "ours": 1, "wanted": [accession(1).dashed], "log_level": "info"} in log
    assert world.store.state.time_of("last_poll_at") == NOON


def test_an_entry_that_does_not_read_is_told_of_beside_those_that_do(world: World, stop: Stop) -> None:
    odd = Page((filing(1),), 2, ("feed entry 'x': no form",))
    watch = Watch(world, stop, Turns(turns=[[OLD], [odd], []], last=3))
    log = watch.run()
    assert {"event": "poll.entry_unreadable", "reason": "feed entry 'x': no form", "log_level": "error"} in log
    assert watch.nudged == [Nudge("extract", accession(1).dashed, urgent=True)]


@pytest.mark.parametrize(
    ("error", "event"),
    [
        (CouldNotAsk("no answer", status=503), "poll.no_answer"),
        (Malformed("none of 100 feed entries could be read", at="entry 1"), "poll.unreadable"),
    ],
)
def test_it_goes_on_after_a_poll_that_brought_nothing(
    world: World, stop: Stop, error: MonitorError, event: str
) -> None:
    edgar = Turns(turns=[[OLD], error, error, [Page((filing(1),), 1)], []], last=5)
    watch = Watch(world, stop, edgar)
    log = watch.run()
    assert events(log).count(event) == 2
    assert watch.nudged == [Nudge("extract", accession(1).dashed, urgent=True)]
    # the walk that broke off is walked again from where the last whole one ended
    assert len(set(edgar.walked_back_to[1:4])) == 1


def test_after_hours_away_what_came_is_told_oldest_first(world: World, stop: Stop) -> None:
    world.store.state.remember("first_started_at", NOON.isoformat(), now=NOON)
    world.store.state.remember("feed_watermark", NOON.isoformat(), now=NOON)
    world.store.state.remember("last_poll_at", NOON.isoformat(), now=NOON)
    world.clock.forward(5 * 3600)
    later = [filing(n, accepted_at=NOON + timedelta(hours=n)) for n in (4, 3, 2, 1)]
    watch = Watch(world, stop, Turns(turns=[[Page(tuple(later[:2]), 2), Page(tuple(later[2:]), 2)], []], last=2))
    watch.run()
    assert [nudge.key for nudge in watch.nudged] == [accession(n).dashed for n in (1, 2, 3, 4)]
    assert [world.store.filings.get(accession(n)).late for n in (1, 4)] == [True, True]  # type: ignore[union-attr]


def test_what_the_feed_no_longer_holds_is_read_from_the_indexes_and_nudged_first(world: World, stop: Stop) -> None:
    """Three days off: the feed's last page is of the third, and full."""
    for key in ("first_started_at", "feed_watermark", "last_poll_at"):
        world.store.state.remember(key, NOON.isoformat(), now=NOON)
    world.clock.forward(3 * 86400)
    thursday = [filing(n, accepted_at=NOON + timedelta(days=2, hours=n)) for n in (4, 3)]
    edgar = Turns(turns=[[Page(tuple(thursday), 100)], []], last=2)
    for number, day in ((1, date(2026, 3, 3)), (2, date(2026, 3, 4))):
        missed = filing(number, filed_on=day, accepted_at=NOON + timedelta(days=number), found_by="index")
        edgar.indexes[day] = Index((missed,))
    watch = Watch(world, stop, edgar)
    log = watch.run()
    assert [nudge.key for nudge in watch.nudged] == [accession(n).dashed for n in (1, 2, 3, 4)]
    assert edgar.witnesses[:3] == [date(2026, 3, day) for day in (2, 3, 4)]
    assert "poll.gap" in events(log)
    late = [world.store.filings.get(accession(n)) for n in (1, 2, 3, 4)]
    assert [(each.late, each.found_by) for each in late if each] == [(True, "index")] * 2 + [(True, "feed")] * 2


def test_while_the_feed_is_away_the_index_is_asked_all_the_same(world: World, stop: Stop) -> None:
    for key in ("first_started_at", "feed_watermark"):
        world.store.state.remember(key, NOON.isoformat(), now=NOON)
    world.clock.forward(86400)
    edgar = Turns(turns=[CouldNotAsk("no answer", status=503)], last=3)
    Watch(world, stop, edgar).run()
    assert edgar.witnesses == [date(2026, 3, 2)]


def test_the_first_walk_after_a_start_goes_over_the_whole_night(world: World, stop: Stop) -> None:
    world.store.state.remember("feed_watermark", NOON.isoformat(), now=NOON)
    edgar = Turns(turns=[[OLD]], last=3)
    Watch(world, stop, edgar).run()
    # NOON is a Monday: Friday 17:15 Eastern, then no further than what is known
    assert edgar.walked_back_to[:2] == [datetime(2026, 2, 27, 22, 15, tzinfo=UTC), NOON]
    assert world.store.state.time_of("deep_walk_at") == NOON


def test_on_a_holiday_it_looks_less_often(world: World, stop: Stop) -> None:
    world.clock.at = datetime(2026, 7, 3, 16, tzinfo=UTC)
    edgar = Turns(turns=[[OLD]], last=3)
    Watch(world, stop, edgar, closed=0.3).run()
    assert edgar.polled_at[2] - edgar.polled_at[1] >= 0.3


def test_a_failed_poll_is_not_noted_as_a_good_one(world: World, stop: Stop) -> None:
    Watch(world, stop, Turns(turns=[CouldNotAsk("no answer")]), sweeps=5).run()
    assert world.store.state.time_of("last_poll_at") is None


def test_a_block_is_waited_out_and_meanwhile_it_sweeps_and_beats(world: World, stop: Stop) -> None:
    edgar = Turns(turns=[Paused(NOON + timedelta(seconds=0.4)), [OLD]], last=2)
    watch = Watch(world, stop, edgar)
    log = watch.run()
    assert events(log).count("poll.paused") == 1
    assert 0.4 <= edgar.polled_at[1] - edgar.polled_at[0] < 2
    assert watch.sweeps >= 5
    assert len(watch.beats) >= 5


def test_a_refusal_that_only_a_person_can_mend_is_not_repeated_at_once(world: World, stop: Stop) -> None:
    edgar = Turns(turns=[UndeclaredIdentity("EDGAR refuses the contact")])
    log = Watch(world, stop, edgar, sweeps=20).run()
    assert len(edgar.polled_at) == 1
    assert events(log) == ["poll.refused"]


def test_while_polling_fails_what_lies_about_is_swept_and_beats_go_out(world: World, stop: Stop) -> None:
    world.store.filings.add(
        [filing(1)], now=NOON, due_at=NOON - timedelta(seconds=1), wanted=lambda _: True, baseline=lambda _: False
    )
    watch = Watch(world, stop, Turns(turns=[CouldNotAsk("no answer")]), beats=10)
    watch.run()
    assert watch.nudged[0] == Nudge("extract", accession(1).dashed)
    assert watch.beats == [NOON.isoformat()] * 10


@pytest.mark.parametrize(
    ("error", "key"),
    [
        (Malformed("none of 100 feed entries could be read", at="entry 1"), pipeline.UNREADABLE),
        (UndeclaredIdentity("EDGAR refuses the contact"), pipeline.REFUSAL),
    ],
)
def test_what_makes_it_blind_is_noted_at_once_and_struck_out_by_the_next_look(
    world: World, stop: Stop, error: MonitorError, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "_AFTER_REFUSAL_SECONDS", 0.0)
    seen: list[str | None] = []

    class Edgar(Turns):
        def walk(self, back_to: datetime | None) -> Iterator[Page]:
            seen.append(world.store.state.recall(key))
            return super().walk(back_to)

    Watch(world, stop, Edgar(turns=[[OLD], error, [OLD]], last=3)).run()
    assert seen == [None, "", str(error), ""]


def test_how_far_the_clock_is_off_is_noted_in_steps(world: World, stop: Stop) -> None:
    Watch(world, stop, Turns(turns=[[OLD]], off=timedelta(seconds=-63), last=2)).run()
    assert world.store.state.recall(pipeline.CLOCK_OFF) == "-65"


def test_told_to_stop_in_the_middle_of_a_walk_it_keeps_what_it_had_and_not_the_watermark(
    world: World, stop: Stop
) -> None:
    later = [filing(number, accepted_at=NOON + timedelta(minutes=number)) for number in (1, 2)]

    class Cut(Turns):
        def walk(self, back_to: datetime | None) -> Iterator[Page]:
            self.polled_at.append(time.monotonic())
            if len(self.polled_at) == 1:
                yield OLD
                return
            yield Page((later[1],), 1)
            tell_to_stop()
            yield Page((later[0],), 1)

    log = Watch(world, stop, Cut()).run()
    assert log[-1] == {"event": "poller.stopped", "while_asking": True, "log_level": "info"}
    assert world.store.filings.get(accession(2)) == later[1]
    assert world.store.filings.get(accession(1)) is None
    assert world.store.state.time_of("feed_watermark") == NOON


def test_what_the_poller_does_not_know_ends_it(world: World, stop: Stop) -> None:
    with pytest.raises(NotThere):
        Watch(world, stop, Turns(turns=[NotThere("the feed is gone")])).run()


def test_a_wait_ends_when_told_to_stop(stop: Stop) -> None:
    threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGINT)).start()
    began = time.monotonic()
    assert stop.wait(30)
    assert time.monotonic() - began < 2


def test_a_clock_is_due_at_once_then_after_its_time_and_can_be_put_off() -> None:
    clock = Every(60)
    assert (clock.due(), clock.due()) == (True, False)
    assert 59 < clock.left <= 60
    clock.put_off(0)
    assert clock.due()


# --- the real process ------------------------------------------------------------------------------------------

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/atom+xml\r\nContent-Length: 1000\r\n\r\n<?xml"


class Silence:
    """A server that accepts and then says nothing, or only `first`."""

    def __init__(self, first: bytes) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._first = first
        self._held: list[socket.socket] = []
        self.asked = threading.Event()
        threading.Thread(target=self._serve, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self._held.append(connection)
            connection.recv(65536)
            if self._first:
                connection.sendall(self._first)
            self.asked.set()

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for connection in self._held:
            connection.close()


@pytest.fixture
def poller(tmp_path: Path, valkey: Valkey) -> Iterator[Callable[[str], "subprocess.Popen[str]"]]:
    """`monitor poller` on a real broker and database, against an EDGAR of the given URL."""
    started: list[subprocess.Popen[str]] = []
    engine = open_database(f"sqlite:///{tmp_path / 'state' / 'monitor.sqlite3'}")
    migrate(engine)
    engine.dispose()
    (tmp_path / "config" / "watchlists").mkdir(parents=True)
    (tmp_path / "config" / "notify.yaml").write_text("urls:\n  - terminal://all:\n      - tag: all\n")
    (tmp_path / "config" / "watchlists" / "all.yaml").write_text(
        "watchlist: all\neveryone: true\nalerts:\n  - {id: incidents, when: incident, to: [all]}\n"
    )

    def start(url: str) -> "subprocess.Popen[str]":
        environment = {key: value for key, value in os.environ.items() if not key.startswith("MONITOR_")} | {
            "MONITOR_CONFIG_DIR": str(tmp_path / "config"),
            "MONITOR_STATE_DIR": str(tmp_path / "state"),
            "MONITOR_BROKER_URL": valkey.url,
            "MONITOR_EDGAR_URL": url,
            "MONITOR_EDGAR_IDENTITY": "Monitor Tests tests@example.invalid",
        }
        command = [sys.executable, "-m", "monitor", "poller"]
        started.append(subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("first", [b"", HEAD], ids=["never answers", "never ends its answer"])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "Ctrl-C"])
def test_it_stops_at_once_though_edgar_hangs(
    poller: Callable[[str], "subprocess.Popen[str]"], first: bytes, number: signal.Signals
) -> None:
    silence = Silence(first)
    process = poller(silence.url)
    assert silence.asked.wait(60), "the poller never asked"
    began = datetime.now(UTC)
    process.send_signal(number)
    assert process.wait(10) == 0
    assert process.stderr is not None
    (stopped,) = (line for line in process.stderr if "poller.stopped" in line)
    # by its own word: how long Python takes to end depends on what else the machine does
    assert datetime.fromisoformat(stopped.split()[0]) - began < timedelta(seconds=2)
    silence.close()
