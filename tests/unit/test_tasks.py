"""Celery as it is run: a real worker on a real broker does what a key says, and a broker that is away loses nothing."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.sinks import HttpSink
from monitor.demo.world import World
from monitor.domain import AccessionNumber, Filer, Filing, Item
from monitor.store.database import migrate, open_database
from monitor.store.reports import Wish
from monitor.store.store import Store
from tests.conftest import Valkey
from tests.unit.cli.conftest import scene

BEACON = scene("incident")
NOW = datetime.now(UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    engine = open_database(f"sqlite:///{tmp_path / 'state' / 'monitor.sqlite3'}")
    migrate(engine)
    yield Store(engine)
    engine.dispose()


@pytest.fixture
def edgar() -> Iterator[SimulatedEdgar]:
    """EDGAR holds one incident."""
    world = World()
    world.publish(BEACON)
    with SimulatedEdgar(world) as simulated:
        yield simulated


@pytest.fixture
def sink() -> Iterator[HttpSink]:
    with HttpSink() as hook:
        yield hook


@pytest.fixture
def environment(tmp_path: Path, store: Store, edgar: SimulatedEdgar, sink: HttpSink, valkey: Valkey) -> dict[str, str]:
    """What a worker and whoever nudges it run under: one watchlist of everyone, one web hook."""
    del store
    (tmp_path / "config" / "watchlists").mkdir(parents=True)
    (tmp_path / "config" / "notify.yaml").write_text(f"urls:\n  - {sink.apprise_url}:\n      - tag: all\n")
    (tmp_path / "config" / "watchlists" / "all.yaml").write_text(
        "watchlist: all\neveryone: true\nalerts:\n  - {id: incidents, when: incident, to: [all]}\n"
    )
    return {key: value for key, value in os.environ.items() if not key.startswith("MONITOR_")} | {
        "MONITOR_CONFIG_DIR": str(tmp_path / "config"),
        "MONITOR_STATE_DIR": str(tmp_path / "state"),
        "MONITOR_BROKER_URL": valkey.url,
        "MONITOR_EDGAR_URL": edgar.url,
        "MONITOR_EDGAR_IDENTITY": "Monitor Tests tests@example.invalid",
    }


@pytest.fixture
def worker(environment: dict[str, str]) -> Iterator["subprocess.Popen[bytes]"]:
    command = [sys.executable, "-m", "monitor", "worker"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE) as process:
        yield process
        process.terminate()
        try:
            process.communicate(timeout=10)
        finally:
            process.kill()


SENDER = """
import sys
from monitor import bootstrap, tasks
from monitor.pipeline import Nudge
bootstrap.set_up_logging(bootstrap.settings())
tasks.connect(bootstrap.settings())
print("ready", flush=True)
for line in sys.stdin:
    verb, key = line.split()
    if verb == "beat":
        tasks.send_beat(key)
    elif verb == "urgent":
        tasks.nudge([Nudge("extract", key, urgent=True)])
    else:
        tasks.nudge([Nudge(verb, key)])
    print("done", flush=True)
"""


# A worker's own way to its messages, with its settings, without doing what they say.
TAKER = """
from monitor import bootstrap, tasks
app = tasks.connect(bootstrap.settings())
with app.connection_for_read() as connection:
    channel = connection.channel()
    channel.basic_qos(0, 1, False)
    def take(message):
        print(message.payload[0][0], flush=True)
        message.ack()
    with app.amqp.TaskConsumer(channel, on_message=take):
        for _ in range(6):
            connection.drain_events(timeout=5)
"""


class Sender:
    """A process that nudges, as the poller does; `send` returns when the message is sent or dropped."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", SENDER], env=environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "ready\n"  # starting is no part of what sending takes

    def send(self, verb: str, key: str) -> float:
        """The seconds that it took."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        began = time.monotonic()
        self.process.stdin.write(f"{verb} {key}\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == "done\n", "whoever nudges must not die of it"
        return time.monotonic() - began

    def end(self) -> str:
        """End it; its log."""
        _, log = self.process.communicate(timeout=20)
        return log


@pytest.fixture
def sender(environment: dict[str, str]) -> Iterator[Sender]:
    process = Sender(environment)
    yield process
    process.process.kill()
    process.process.communicate()


def until(true: Callable[[], Any], seconds: float = 30) -> None:
    """The worker is another process: there is no event to wait for."""
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "the worker did not do it in time"
        time.sleep(0.05)


def found(store: Store) -> Filing:
    """The incident as the poll would have recorded it."""
    filing = Filing(
        BEACON.accession, "8-K", (Filer(BEACON.parties[0].cik, BEACON.parties[0].name),), BEACON.accepted_at,
        items=(Item("1.05", "Material Cybersecurity Incidents"),),
    )  # fmt: skip
    later = NOW + timedelta(hours=1)
    store.filings.add([filing], now=NOW, due_at=later, wanted=lambda _: True, baseline=lambda _: False)
    return filing


def stage(store: Store, accession: AccessionNumber) -> str | None:
    report = store.reports.filing(accession.dashed)
    return report.stage if report else None


@pytest.mark.usefixtures("worker")
def test_one_nudge_takes_a_filing_all_the_way_to_its_channel(store: Store, sender: Sender, sink: HttpSink) -> None:
    filing = found(store)
    sender.send("extract", filing.accession.dashed)
    until(sink.posts)
    (alert,) = store.reports.alerts(Wish())
    until(lambda: store.reports.alerts(Wish())[0].stage == "sent")
    assert stage(store, filing.accession) == "detected"
    assert alert.id in json.dumps(sink.posts()[0].json())
    # the same words again: every row is taken, nothing happens twice
    for verb, key in (
        ("extract", filing.accession.dashed),
        ("detect", filing.accession.dashed),
        ("notify", f"{alert.id}/{alert.deliveries[0].target}"),
    ):
        sender.send(verb, key)
    beat = datetime.now(UTC).isoformat()
    sender.send("beat", beat)
    until(lambda: store.state.recall("worker_heartbeat") == beat)
    assert len(sink.posts()) == 1


@pytest.mark.usefixtures("worker")
def test_a_key_that_is_none_ends_its_task_and_not_the_worker(store: Store, sender: Sender) -> None:
    sender.send("extract", "nonsense")
    sender.send("notify", "neither-alert-nor-target")
    beat = datetime.now(UTC).isoformat()
    sender.send("beat", beat)
    until(lambda: store.state.recall("worker_heartbeat") == beat)


def test_alerts_go_before_documents_and_an_item_1_05_before_others(environment: dict[str, str], sender: Sender) -> None:
    """What a worker would take, one after the other, of a burst that was in the queue before it came."""
    for verb, key in (("extract", "a"), ("extract", "b"), ("detect", "c"), ("urgent", "d"), ("notify", "e/f")):
        sender.send(verb, key)
    sender.send("beat", "now")
    taken = subprocess.run([sys.executable, "-c", TAKER], env=environment, text=True, capture_output=True, check=True)
    assert taken.stdout.split() == ["now", "e/f", "c", "d", "a", "b"]


def test_messages_wait_for_a_worker_which_stops_when_told_to(
    environment: dict[str, str], store: Store, sender: Sender
) -> None:
    beat = datetime.now(UTC).isoformat()
    sender.send("beat", beat)
    with subprocess.Popen([sys.executable, "-m", "monitor", "worker"], env=environment) as late:
        until(lambda: store.state.recall("worker_heartbeat") == beat)
        late.terminate()
        assert late.wait(5) == 0


def test_without_a_broker_a_nudge_is_dropped_with_a_warning(
    environment: dict[str, str], valkey: Valkey, store: Store
) -> None:
    valkey.kill()
    valkey.socket.unlink(missing_ok=True)
    sender = Sender(environment)
    filing = found(store)
    assert sender.send("extract", filing.accession.dashed) < 5
    assert sender.send("beat", NOW.isoformat()) < 5
    log = sender.end()
    assert "nudge.dropped" in log
    assert filing.accession.dashed in log
    assert "beat.dropped" in log
    assert stage(store, filing.accession) == "found"


def test_a_broker_that_goes_away_and_comes_back_is_used_again(
    environment: dict[str, str], valkey: Valkey, store: Store, sender: Sender
) -> None:
    first, lost, last = (f"2026-03-02T12:00:0{number}+00:00" for number in range(3))
    sender.send("beat", first)
    valkey.kill()
    assert sender.send("beat", lost) < 5
    valkey.start()
    sender.send("beat", last)
    with subprocess.Popen([sys.executable, "-m", "monitor", "worker"], env=environment) as worker:
        until(lambda: store.state.recall("worker_heartbeat") == last)
        worker.terminate()
        assert worker.wait(10) == 0
    assert "beat.dropped" in sender.end()
