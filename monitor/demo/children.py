"""The demo's two processes and what it asks them: the simulated EDGAR over HTTP, the service by its own commands."""

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

MONITOR = (sys.executable, "-m", "monitor")
_EDGAR = (sys.executable, "-m", "monitor.demo.edgar")


class Failed(Exception):
    """The demo cannot go on; the text says why."""


@contextmanager
def child(command: Sequence[str], env: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """A process of ours, in a session of its own: Ctrl-C reaches the demo alone, which then stops it in order."""
    process = subprocess.Popen(command, env=dict(env), start_new_session=True)
    try:
        yield process
    finally:
        stop(process)


def stop(process: subprocess.Popen[bytes], patience: float = 20.0) -> bool:
    """TERM to the process itself, not to its children. False where it had to be killed."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return False
    return True


def wait_for(what: str, seconds: float, look: Callable[[], bool], *processes: subprocess.Popen[bytes]) -> None:
    """Look until it is so. Raises `Failed` when time is up, or at once when one of the processes has ended."""
    deadline = time.monotonic() + seconds
    while not look():
        for process in processes:
            if process.poll() is not None:
                raise Failed(f"waiting for {what}: {process.args!r} ended with exit code {process.returncode}")
        if time.monotonic() > deadline:
            raise Failed(f"waited {seconds:.0f} s for {what}")
        time.sleep(0.1)


class EdgarProcess:
    """The control paths of a simulated EDGAR that runs elsewhere."""

    def __init__(self, url: str) -> None:
        self.url = url

    def state(self) -> dict[str, Any]:
        state: dict[str, Any] = self._ask("GET", "state")
        return state

    def requests(self) -> list[dict[str, Any]]:
        requests: list[dict[str, Any]] = self._ask("GET", "requests")
        return requests

    def has_been_polled(self) -> bool:
        return any(request["path"] == "/cgi-bin/browse-edgar" for request in self.requests())

    def start(self) -> None:
        self._ask("POST", "start")

    def _ask(self, method: str, name: str) -> Any:
        request = urllib.request.Request(f"{self.url}/_control/{name}", method=method)  # noqa: S310  # our own server
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
            content = answer.read()
        return json.loads(content) if content else None


@contextmanager
def edgar_process(folder: Path, seconds: float) -> Iterator[EdgarProcess]:
    """A simulated EDGAR with the demo's script, held back, in its own process."""
    port_file = folder / "edgar-url"
    options = ("--script", "demo", "--hold", "--rate-limit", "10", "--port-file", str(port_file))
    with child((*_EDGAR, *options), os.environ) as process:
        wait_for("the simulated EDGAR", seconds, port_file.exists, process)
        yield EdgarProcess(port_file.read_text(encoding="utf-8").strip())


def listed(program: Sequence[str], env: Mapping[str, str], what: str) -> list[dict[str, Any]]:
    """`monitor <what> list --json`: one object a line. Raises `Failed` with what the command said."""
    command = [*program, what, "list", "--json"]
    done = subprocess.run(command, env=dict(env), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Failed(f"{what} list --json ended with exit code {done.returncode}: {done.stderr.strip()[-500:]}")
    return [json.loads(line) for line in done.stdout.splitlines() if line.strip()]
