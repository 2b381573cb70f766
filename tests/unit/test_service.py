"""`Service` as a process of its own: with stand-ins for poller and workers, and once with the real ones."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.world import World
from tests.e2e.rig import Rig

# Stands in for `python -m monitor worker --name worker-1` and `python -m monitor poller`: notes that it runs and that
# it was told to stop. A file `<name>.dies` makes it end at once, `<name>.deaf` makes it hear no SIGTERM.
STAND_IN = """
import os, signal, sys, time
from pathlib import Path
here = Path(os.environ["STAND_IN"])
name = sys.argv[-1]
def note(what):
    with (here / "notes").open("a") as file:
        file.write(f"{what} {name} {os.getpid()}\\n")
def stop(*_):
    note("stops")
    sys.exit(0)
if (here / f"{name}.dies").exists():
    note("runs")
    sys.exit(3)
signal.signal(signal.SIGTERM, signal.SIG_IGN if (here / f"{name}.deaf").exists() else stop)
note("runs")
while True:
    time.sleep(60)
"""
RUN = """
import logging, os, structlog, sys
from pathlib import Path
from monitor import service
service._STOP_SECONDS = 1.0
here = Path(os.environ["STAND_IN"])
structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
# its own `monitor` is the real one, its children's is the stand-in
children = os.environ | {"PYTHONPATH": str(here / "package")}
service.Service(
    state_dir=here / "state", broker_socket=here / "valkey.sock", workers=2, environ=children
).run()
"""


class Running:
    """A service over stand-ins, and what they noted."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        package = folder / "package" / "monitor"
        package.mkdir(parents=True)
        (package / "__init__.py").touch()
        (package / "__main__.py").write_text(STAND_IN)

    def start(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", RUN], stderr=subprocess.PIPE, text=True,
            env=os.environ | {"STAND_IN": str(self.folder)}, cwd=self.folder,
        )  # fmt: skip

    def notes(self, what: str, name: str = "") -> list[tuple[str, int]]:
        """Who ran, or stopped, in order: name and process id."""
        path = self.folder / "notes"
        lines = [line.split() for line in path.read_text().splitlines()] if path.exists() else []
        return [(who, int(pid)) for did, who, pid in lines if did == what and name in who]

    def await_all(self) -> dict[str, int]:
        """Return when all three run; their process ids."""
        until(lambda: len(self.notes("runs")) >= 3)
        return dict(self.notes("runs"))

    def end(self) -> tuple[int, str]:
        """SIGTERM; exit code and log."""
        self.process.terminate()
        _, log = self.process.communicate(timeout=20)
        return self.process.returncode, log


@pytest.fixture
def service() -> Iterator[Running]:
    # a socket's path must be short
    folder = Path(tempfile.mkdtemp(prefix="ms-"))
    running = Running(folder)
    yield running
    running.process.kill()
    running.process.communicate()
    until(lambda: not any(alive(pid) for _, pid in running.notes("runs")))
    shutil.rmtree(folder, ignore_errors=True)


def until(true: Callable[[], object], seconds: float = 20) -> None:
    """They are other processes: there is no event to wait for."""
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "not in time"
        time.sleep(0.02)


def alive(pid: int) -> bool:
    """Whether a process runs; one that ended and was not waited for does not."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    except (FileNotFoundError, ProcessLookupError):
        return False
    return status.rpartition(")")[2].split()[0] not in "ZX"


def brokers(socket: Path) -> list[int]:
    """The Valkeys that listen on this socket."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            command = (entry / "cmdline").read_bytes()
        except OSError:
            continue
        if str(socket).encode() in command and b"valkey" in command and alive(int(entry.name)):
            found.append(int(entry.name))
    return found


def test_it_runs_a_broker_the_workers_and_the_poller_and_stops_them_in_order(service: Running) -> None:
    service.start()
    assert service.await_all().keys() == {"worker-1", "worker-2", "poller"}
    assert len(brokers(service.folder / "valkey.sock")) == 1
    code, log = service.end()
    assert code == 0
    # nothing new comes in, then what is in hand is finished, then the broker goes
    assert service.notes("stops")[0][0] == "poller"
    assert sorted(name for name, _ in service.notes("stops")) == ["poller", "worker-1", "worker-2"]
    assert brokers(service.folder / "valkey.sock") == []
    assert not (service.folder / "valkey.sock").exists()
    assert "service.stopped" in log
    assert "service.killed" not in log


@pytest.mark.parametrize("name", ["poller", "worker-2"])
def test_what_is_killed_is_started_again(service: Running, name: str) -> None:
    service.start()
    before = service.await_all()
    # not in its first second: who dies young is made to wait
    time.sleep(1.1)
    os.kill(before[name], signal.SIGKILL)
    until(lambda: len(service.notes("runs", name)) == 2, 5)
    after = dict(service.notes("runs"))
    assert after[name] != before[name]
    assert {other: pid for other, pid in after.items() if other != name} == {
        other: pid for other, pid in before.items() if other != name
    }
    code, log = service.end()
    assert code == 0
    assert "service.died" in log


def test_with_a_new_broker_come_new_workers_and_the_same_poller(service: Running) -> None:
    service.start()
    before = service.await_all()
    time.sleep(1.1)
    (broker,) = brokers(service.folder / "valkey.sock")
    os.kill(broker, signal.SIGKILL)
    until(lambda: len(service.notes("runs", "worker-")) == 4)
    assert service.notes("runs", "poller") == [("poller", before["poller"])]
    (after,) = brokers(service.folder / "valkey.sock")
    assert after != broker
    assert service.end()[0] == 0


def test_what_dies_at_once_every_time_keeps_no_core_busy(service: Running) -> None:
    (service.folder / "poller.dies").touch()
    service.start()
    until(lambda: len(service.notes("runs", "poller")) == 1)
    time.sleep(1.5)
    assert len(service.notes("runs", "poller")) == 1
    (service.folder / "poller.dies").unlink()
    # after two seconds it is tried again, and now it lives
    until(lambda: len(service.notes("runs", "poller")) == 2, 5)
    assert alive(service.notes("runs", "poller")[-1][1])
    assert service.end()[0] == 0


def test_a_stop_does_not_wait_for_what_is_to_be_started_again(service: Running) -> None:
    (service.folder / "poller.dies").touch()
    service.start()
    service.await_all()
    until(lambda: not alive(service.notes("runs", "poller")[0][1]))
    began = time.monotonic()
    assert service.end()[0] == 0
    assert time.monotonic() - began < 2
    assert len(service.notes("runs", "poller")) == 1


def test_who_hears_no_stop_is_killed_in_the_end(service: Running) -> None:
    (service.folder / "worker-1.deaf").touch()
    service.start()
    pids = service.await_all()
    code, log = service.end()
    assert code == 0
    assert "service.killed" in log
    assert not alive(pids["worker-1"])


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells children that their parent died")
def test_killed_itself_it_leaves_no_orphan(service: Running) -> None:
    service.start()
    pids = [*service.await_all().values(), *brokers(service.folder / "valkey.sock")]
    assert len(pids) == 4
    service.process.kill()
    until(lambda: not any(alive(pid) for pid in pids), 10)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells children that their parent died")
def test_the_real_service_killed_leaves_no_orphan(tmp_path: Path) -> None:
    with SimulatedEdgar(World()) as edgar, Rig(tmp_path, edgar) as rig:
        rig.await_polls()
        rig.until("a heartbeat", lambda: json.loads(rig.command("status", "--json"))["last_heartbeat_seconds_ago"])
        pids = list(rig.pids.values())
        assert rig.pids.keys() == {"valkey", "worker-1", "worker-2", "poller"}
        rig.process.kill()
        until(lambda: not any(alive(pid) for pid in pids), 30)
