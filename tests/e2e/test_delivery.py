"""Alerts on their way to five living targets and a dead one, while workers are killed at random.

Each living target must get each alert once. The one honest exception is the window of docs/operations.md: a channel has
taken a message, and the worker dies before it wrote that down. A worker can be in it with one message a target; how
often it was is counted here, and told.
"""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

import pytest

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.mail import MailSink
from monitor.demo.world import World
from monitor.domain import Incident, Materiality
from monitor.notify.targets import Targets
from monitor.store.database import migrate, open_database
from monitor.store.store import Store
from tests.conftest import Valkey
from tests.e2e.channels import Channels, alert_in
from tests.unit.makers import accession, alert, disclosure, filing
from tests.unit.notify.sinks import free_port

_LONG = "The Company detected unauthorized access by a threat actor to part of its systems. " * 9


@dataclass
class Office:
    """A poller (it sweeps) and two workers over one database, and their targets."""

    folder: Path
    broker: str
    limit: float
    channels: Channels = field(default_factory=Channels)
    mail: MailSink = field(default_factory=MailSink)
    processes: "dict[str, subprocess.Popen[bytes]]" = field(default_factory=dict)

    def __enter__(self) -> Self:
        self._stack = ExitStack()
        self.edgar = self._stack.enter_context(SimulatedEdgar(World()))
        self._stack.enter_context(self.channels)
        self._stack.enter_context(self.mail)
        (self.folder / "config" / "watchlists").mkdir(parents=True)
        (self.folder / "config" / "watchlists" / "w.yaml").write_text(
            "watchlist: suppliers\neveryone: true\nalerts: [{id: incidents, when: incident, to: [all]}]\n"
        )
        here = f"127.0.0.1:{self.channels.port}"
        urls = {
            "slack": "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7aa?rate=100",
            "discord": "discord://1234567890/abcdefghijklmnopqrstuvwxyz?rate=100",
            "workflows": f"workflows://{here}/workflows/signature?rate=100",
            "hook": f"json://{here}/hook?rto=2&rate=100",
            "dead": f"json://127.0.0.1:{free_port()}/dead?rate=100",
        }
        lines = "".join(f"  - {url}:\n      - tag: all\n" for url in urls.values())
        lines += f"  - {self.mail.url()}:\n      - tag: all, operations\n"
        (self.folder / "config" / "notify.yaml").write_text(f"urls:\n{lines}")
        self.targets = Targets.load(self.folder / "config" / "notify.yaml", {})
        self.names = dict(zip((*urls, "mail"), self.targets.names(), strict=True))
        engine = open_database(f"sqlite:///{self.folder / 'state' / 'monitor.sqlite3'}")
        self._stack.callback(engine.dispose)
        migrate(engine)
        self.store = Store(engine)
        for name in ("poller", "worker-1", "worker-2"):
            self.start(name)
        return self

    def __exit__(self, *_: object) -> None:
        for process in self.processes.values():
            process.terminate()
        for process in self.processes.values():
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._stack.close()

    def start(self, name: str) -> None:
        arguments = ["poller"] if name == "poller" else ["worker", "--name", name]
        with (self.folder / f"{name}.log").open("ab") as log:
            self.processes[name] = subprocess.Popen(
                [sys.executable, "-m", "tests.e2e.at_channels", *arguments], env=self._environment(), stderr=log,
                stdout=subprocess.DEVNULL,
            )  # fmt: skip

    def kill(self, name: str) -> None:
        """`kill -9`, and start it again."""
        self.processes[name].send_signal(signal.SIGKILL)
        self.processes[name].wait()
        self.start(name)

    def restart(self) -> None:
        """All of them in order, with the settings of now."""
        for process in self.processes.values():
            process.terminate()
        for name, process in self.processes.items():
            process.wait(60)
            self.start(name)

    def _environment(self) -> dict[str, str]:
        return {key: value for key, value in os.environ.items() if not key.startswith("MONITOR_")} | {
            "CHANNELS": f"http://127.0.0.1:{self.channels.port}",
            "MONITOR_CONFIG_DIR": str(self.folder / "config"),
            "MONITOR_STATE_DIR": str(self.folder / "state"),
            "MONITOR_BROKER_URL": self.broker,
            "MONITOR_EDGAR_URL": self.edgar.url,
            "MONITOR_EDGAR_IDENTITY": "Monitor Tests tests@example.invalid",
            "MONITOR_OVERDUE_SECONDS": "4",
            "MONITOR_CLAIM_SECONDS": "12",
            "MONITOR_SWEEP_SECONDS": "0.3",
            "MONITOR_STORM_ALERTS": "0",
            "MONITOR_GIVE_UP_SECONDS": str(self.limit),
            "MONITOR_LOG_LEVEL": "INFO",
        }

    def tell(self, number: int) -> str:
        """One alert more, for every target."""
        now = datetime.now(UTC)
        of = filing(number, accepted_at=now)
        told = disclosure(of, incident=Incident(
            "incident", "confirmed", ("Item 1.05",), "1.05", wrong_item=False,
            materiality=Materiality("unstated", None), evidence=(_LONG, *(f"Sentence {n}. {_LONG}" for n in range(5))),
        ))  # fmt: skip
        made = alert(told, created_at=now)
        self.store.filings.add([of], now=now, due_at=now, wanted=lambda _: False, baseline=lambda _: False)
        self.store.alerts.tell([told], [(made, tuple(self.names.values()))], now=now, due_at=now)
        assert of.accession == accession(number)
        return made.id

    def taken(self) -> dict[str, Counter[str]]:
        """What each living target has got, by alert."""
        mailed = Counter(
            alert_in(body.get_content())
            for message in self.mail.messages()
            if "cybersecurity incident" in str(message["Subject"]) and (body := message.get_body(("plain",)))
        )
        return {**self.channels.taken, "mail": mailed}

    def alarms(self) -> list[str]:
        return [str(message["Subject"]) for message in self.mail.messages() if "disabled" in str(message["Subject"])]


@pytest.fixture
def office(request: pytest.FixtureRequest, tmp_path: Path, valkey: Valkey) -> Iterator[Office]:
    with Office(tmp_path, valkey.url, request.param) as opened:
        yield opened


def killing(office: Office, kills: int, every: float, seed: int, done: threading.Event) -> None:
    """Kill a worker at random, so many times, about so often."""
    chance = random.Random(seed)
    for _ in range(kills):
        if done.wait(chance.uniform(0.5, 1.5) * every):
            return
        office.kill(chance.choice(("worker-1", "worker-2")))


def deliver(
    office: Office, alerts: int, *, a_second: float, kills: int, every: float, seed: int, patience: float
) -> str:
    """Tell so many alerts while workers are killed; hold what came against what was told, and give the figures."""
    began = time.monotonic()
    done = threading.Event()
    killer = threading.Thread(target=killing, args=(office, kills, every, seed, done), daemon=True)
    killer.start()
    told = []
    try:
        for number in range(1, alerts + 1):
            told.append(office.tell(number))
            time.sleep(1 / a_second)
        killer.join()
        deadline = time.monotonic() + patience
        while any(set(told) - taken.keys() for taken in office.taken().values()) and time.monotonic() < deadline:
            time.sleep(0.5)
    finally:
        done.set()
    seconds = time.monotonic() - began
    taken = office.taken()
    again = {name: counts.total() - len(counts) for name, counts in taken.items()}
    figures = {
        "alerts": alerts, "kills": kills, "seed": seed, "seconds": round(seconds, 1), "twice": again,
        "answers": dict(sorted(office.channels.answers.items())),
    }  # fmt: skip
    missing = {name: sorted(set(told) - counts.keys()) for name, counts in taken.items()}
    assert not any(missing.values()), f"{ {name: len(ids) for name, ids in missing.items()} } are missing: {figures}"
    assert all(counts.keys() == set(told) for counts in taken.values())
    assert not office.channels.refused, office.channels.refused[:5]
    assert max(again.values()) <= kills, figures
    return json.dumps(figures)


def await_disabled(office: Office, limit: float, seconds: float) -> None:
    """The dead target is disabled after its limit (which is set now: until here it might have been a bad day), and
    operations are told once."""
    office.limit = limit
    office.restart()
    deadline = time.monotonic() + seconds
    while not office.alarms():
        assert time.monotonic() < deadline, "nobody was told that the dead target is disabled"
        time.sleep(0.5)
    assert office.alarms() == [f"Target {office.names['dead']} is disabled"]
    disabled = [target.name for target in office.store.deliveries.targets() if target.disabled_at is not None]
    assert disabled == [office.names["dead"]]


@pytest.mark.parametrize("office", [86400.0], indirect=True)
def test_each_living_target_gets_each_alert_while_workers_are_killed(office: Office) -> None:
    sys.stdout.write(deliver(office, 30, a_second=5, kills=3, every=4, seed=7, patience=90) + "\n")


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("office", [86400.0], indirect=True)
def test_five_hundred_alerts_thirty_kills_and_a_dead_target(office: Office) -> None:
    sys.stdout.write(deliver(office, 500, a_second=2.5, kills=30, every=6, seed=20260302, patience=600) + "\n")
    await_disabled(office, 60, 500)
