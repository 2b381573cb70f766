"""The whole service as a user runs it, `monitor run`, against a simulated EDGAR and sinks in the test's process."""

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from email.message import EmailMessage
from functools import cached_property
from pathlib import Path
from typing import Any, Self

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.mail import MailSink
from monitor.demo.sinks import HttpSink
from monitor.store.database import open_database
from monitor.store.store import Store

MONITOR = [sys.executable, "-m", "monitor"]
_STARTED = re.compile(r"service\.started.*?pid=(\d+).*?process=([\w-]+)")
_ALERT_ID = re.compile(r"\balert ([0-9a-f]{12})\b", re.IGNORECASE)

EVERYONE = """\
watchlist: everyone
everyone: true
alerts:
  - {id: incidents, when: incident, at_least: likely, to: [all]}
  - {id: changes, when: change, at_least: low, to: [all]}
  - {id: first, when: disclosure, at_least: low, to: [all]}
  - {id: mismatches, when: mismatch, at_least: low, to: [all]}
"""


class Rig:
    """Started on entering, stopped and its logs kept on leaving. `pids` are those of the newest process by name."""

    def __init__(
        self, folder: Path, edgar: SimulatedEdgar, *, watchlist: str = EVERYONE, operations: HttpSink | None = None,
        **settings: str,
    ) -> None:  # fmt: skip
        """`operations` gets the alarms; without it they go where the alerts go."""
        self.edgar = edgar
        self.mail = MailSink()
        self.sink = HttpSink()
        self._operations = operations
        self._folder = folder
        self._watchlist = watchlist
        self._settings = settings
        self.log: list[str] = []
        self.pids: dict[str, int] = {}
        self._news = threading.Condition()

    def __enter__(self) -> Self:
        self.mail.__enter__()
        self.sink.__enter__()
        self._configure()
        self._run()
        # the schema is there before the first process starts; a command that asks earlier finds none
        self.await_log("process=poller")
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        self.sink.__exit__(None, None, None)
        self.mail.__exit__(None, None, None)

    @cached_property
    def store(self) -> Store:
        """The store of this service."""
        return Store(open_database(f"sqlite:///{self._folder / 'state' / 'monitor.sqlite3'}"))

    @property
    def environment(self) -> dict[str, str]:
        """What every command of this service runs under."""
        return {key: value for key, value in os.environ.items() if not key.startswith("MONITOR_")} | {
            "MONITOR_CONFIG_DIR": str(self._folder / "config"),
            "MONITOR_STATE_DIR": str(self._folder / "state"),
            "MONITOR_EDGAR_URL": self.edgar.url,
            "MONITOR_EDGAR_IDENTITY": "Monitor Tests tests@example.invalid",
            "MONITOR_POLL_SECONDS": "0.5",
            "MONITOR_REQUESTS_PER_SECOND": "10",
            "MONITOR_OVERDUE_SECONDS": "2",
            "MONITOR_CLAIM_SECONDS": "6",
            **self._settings,
        }

    def _configure(self) -> None:
        watchlists = self._folder / "config" / "watchlists"
        watchlists.mkdir(parents=True)
        (watchlists / "watchlist.yaml").write_text(self._watchlist, encoding="utf-8")
        urls = (self.mail.url(), self.sink.apprise_url)
        lines = "".join(f"  - {url}:\n      - tag: all\n" for url in urls)
        if self._operations is not None:
            lines += f"  - {self._operations.apprise_url}:\n      - tag: operations\n"
        (self._folder / "config" / "notify.yaml").write_text(f"version: 1\nurls:\n{lines}", encoding="utf-8")

    def _run(self) -> None:
        self.process = subprocess.Popen(
            [*MONITOR, "run"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )
        self._reader = threading.Thread(target=self._read_log, args=(self.process,), daemon=True)
        self._reader.start()

    def _read_log(self, process: "subprocess.Popen[str]") -> None:
        assert process.stderr is not None
        for line in process.stderr:
            with self._news:
                self.log.append(line)
                if started := _STARTED.search(line):
                    self.pids[started[2]] = int(started[1])
                self._news.notify_all()

    def stop(self) -> tuple[int, float]:
        """SIGTERM, then the exit code and the seconds it took."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(40)
        except subprocess.TimeoutExpired:
            self.process.kill()
            code = self.process.wait()
        took = time.monotonic() - began
        self._reader.join(5)
        assert self.process.stderr is not None
        self.process.stderr.close()
        return code, took

    def kill(self, name: str) -> None:
        """`kill -9` of one process of the service."""
        os.kill(self.pids[name], signal.SIGKILL)

    def await_log(self, words: str, seconds: float = 30) -> str:
        """The first line of the log that holds these words, as soon as it is there."""
        with self._news:
            found = self._news.wait_for(lambda: next((line for line in self.log if words in line), None), seconds)
        assert found, f"{words!r} is not in the log:\n{self.tail()}"
        return found

    def await_polls(self) -> None:
        """Return when the first walk of the feed is over and a second one began: the service watches."""
        self.until("the service polls", lambda: self._polls() >= 2)

    def _polls(self) -> int:
        return sum(request.path.startswith("/cgi-bin/browse-edgar") for request in self.edgar.log.all())

    def until(
        self, what: str, true: Callable[[], bool], seconds: float = 60, why_not: Callable[[], str] = lambda: ""
    ) -> None:
        """Wait for something outside of this process; there is no event to wait for there."""
        deadline = time.monotonic() + seconds
        while not true():
            assert self.process.poll() is None, f"the service died:\n{self.tail()}"
            assert time.monotonic() < deadline, f"not within {seconds} s: {what}\n{why_not()}\n{self.tail()}"
            time.sleep(0.1)

    def tail(self) -> str:
        return "".join(self.log[-60:])

    def command(self, *arguments: str, code: int = 0) -> str:
        """A command of the same service; its stdout."""
        done = subprocess.run([*MONITOR, *arguments], env=self.environment, capture_output=True, text=True, check=False)
        assert done.returncode == code, f"{arguments}: exit {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def listed(self, what: str) -> list[dict[str, Any]]:
        """The objects of `filings list --json` or `alerts list --json`."""
        return [json.loads(line) for line in self.command(what, "list", "--json", "--limit", "100000").splitlines()]

    def stages(self) -> Mapping[str, int]:
        """How many filings are in each stage that is work; `detected` and `failed` are the ends."""
        backlog: dict[str, int] = json.loads(self.command("status", "--json"))["filings"]
        return backlog

    def await_quiet(self, published: int, seconds: float = 60) -> None:
        """Return when so many filings are dealt with and every delivery is made or given up."""

        def quiet() -> bool:
            status = json.loads(self.command("status", "--json"))
            done = status["filings"].get("detected", 0) + status["filings"].get("failed", 0)
            return done >= published and not {"pending", "waiting"} & status["deliveries"].keys()

        self.until(f"{published} filings dealt with", quiet, seconds)

    def mailed(self) -> Counter[str]:
        """How often each alert came by e-mail, by the id that the message itself holds."""
        return Counter(_id_in(message) for message in self.mail.messages())

    def posted(self) -> Counter[str]:
        """How often each alert was posted to the web hook."""
        return Counter(_id_of(str(post.json()["message"])) for post in self.sink.posts())


def _id_in(message: EmailMessage) -> str:
    body = message.get_body(("plain", "html"))
    assert body is not None
    return _id_of(body.get_content())


def _id_of(words: str) -> str:
    """An alert's own id stands last; before it may stand that of the alert which it updates."""
    ids = _ALERT_ID.findall(words)
    assert ids, f"no alert id in the message:\n{words}"
    return str(ids[-1])
