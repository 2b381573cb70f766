"""The command line in the test's own process: `main` with arguments, its exit code and what it wrote."""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from monitor import bootstrap
from monitor.cli import main
from monitor.demo import filers
from monitor.demo.world import Submission
from monitor.store.database import migrate, open_database
from monitor.store.store import Store

MARCH = datetime(2026, 3, 10, 16, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Done:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Command = Callable[..., Done]


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An environment in which nothing is set but an identity, and a folder with `config` and `state` to come."""
    for name in os.environ:
        if name.startswith(("MONITOR_", "EDGAR_", "SEC_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("MONITOR_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("MONITOR_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.setenv("MONITOR_EDGAR_IDENTITY", "Monitor Tests tests@example.invalid")
    # a request that should not be made is refused at once
    monkeypatch.setenv("MONITOR_EDGAR_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("COLUMNS", "80")
    return tmp_path


@pytest.fixture
def monitor(
    environment: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Command]:
    """Run a command; each reads its settings afresh."""
    del environment
    opened: list[Engine] = []

    def opening(url: str) -> Engine:
        opened.append(open_database(url))
        return opened[-1]

    # a command's process ends and closes its database; this one goes on
    monkeypatch.setattr(bootstrap, "open_database", opening)

    def run(*arguments: str) -> Done:
        bootstrap.settings.cache_clear()
        monkeypatch.setattr(sys, "argv", ["monitor", *arguments])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        written = capsys.readouterr()
        code: Any = ended.value.code
        return Done(code or 0, written.out, written.err)

    yield run
    bootstrap.settings.cache_clear()
    for engine in opened:
        engine.dispose()


@pytest.fixture
def engine_of_commands(environment: Path) -> Iterator[Engine]:
    """The database that the commands will open."""
    engine = open_database(f"sqlite:///{environment / 'state' / 'monitor.sqlite3'}")
    migrate(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def store(engine_of_commands: Engine) -> Store:
    """The store that the commands will open."""
    return Store(engine_of_commands)


def scene(key: str) -> Submission:
    """A fictional filing of the demo, as filed in March 2026."""
    (found,) = (each for each in filers.DEMO.scenes if each.key == key)
    return found.make(MARCH)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """Fictional filings as files: two years of a 20-F (`old.txt`, `new.txt`), an incident, a hostile one."""
    folder = tmp_path / "filings"
    folder.mkdir()
    last_year = {submission.parties[0].cik: submission for submission in filers.past(MARCH)}
    submissions = {
        "old": last_year[filers.TIDEWATER.cik],
        "new": scene("changed-20-F"),
        "incident": scene("incident"),
        "foreign": scene("foreign-incident"),
        "hostile": scene("hostile"),
        "untagged": scene("untagged-10-K"),
    }
    for name, submission in submissions.items():
        (folder / f"{name}.txt").write_bytes(submission.text)
        (folder / f"{name}.htm").write_text(submission.documents[0].text, encoding="utf-8")
    return folder
