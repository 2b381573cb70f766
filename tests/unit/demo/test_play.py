"""The demo's own part, with a stand-in for the service: the whole is played end to end elsewhere."""

import sys
import textwrap
from pathlib import Path

import pytest
from rich.console import Console

from monitor.demo.play import _plain, play, summary
from monitor.demo.reckoning import Outcome, Reckoning, Row
from monitor.demo.script import Scene
from tests.unit.demo.makers import submission


def stand_in(folder: Path, run: str) -> tuple[str, ...]:
    """A program whose `run` is the given code and whose lists are empty."""
    path = folder / "service.py"
    path.write_text(
        "import os, sys, time, urllib.request\n"
        "if sys.argv[1] != 'run':\n    sys.exit(0)\n"
        "def ask_for_the_feed():\n"
        "    url = os.environ['MONITOR_EDGAR_URL'] + '/cgi-bin/browse-edgar?action=getcurrent'\n"
        "    who = {'User-Agent': os.environ['MONITOR_EDGAR_IDENTITY']}\n"
        "    return urllib.request.urlopen(urllib.request.Request(url, headers=who)).read()\n" + textwrap.dedent(run)
    )
    return (sys.executable, str(path))


def played(tmp_path: Path, run: str, limit: float) -> tuple[int, str]:
    console = Console(record=True, width=200, file=(tmp_path / "console").open("w"))
    status = play(tmp_path / "emails", console, program=stand_in(tmp_path, run), limit=limit)
    console.file.close()
    return status, console.export_text()


def test_a_service_that_dies_ends_the_demo_at_once(tmp_path: Path) -> None:
    status, text = played(tmp_path, "sys.exit(3)", 60)
    assert status == 1
    assert "waiting for the service to ask for the feed" in text
    assert "ended with exit code 3" in text


def test_a_service_that_never_asks_is_given_up_in_time(tmp_path: Path) -> None:
    status, text = played(tmp_path, "time.sleep(60)", 4)
    assert status == 1
    assert "s for the service to ask for the feed" in text


def test_filings_are_announced_when_the_service_looks(tmp_path: Path) -> None:
    status, text = played(tmp_path, "assert b'<feed' in ask_for_the_feed()\ntime.sleep(60)", 6)
    assert status == 1
    assert "EDGAR publishes 8-K: Fictional Slowpost Courier, Inc." in text
    assert "s for the script to end" in text


@pytest.mark.slow
def test_a_service_that_does_nothing_is_told_all_that_is_missing(tmp_path: Path) -> None:
    status, text = played(tmp_path, "ask_for_the_feed()\ntime.sleep(120)", 40)
    assert status == 1
    assert "missing: incident: no incident alert, confirmed, told from the read" in text
    assert "missing: changed-20-F: not seen" in text
    assert "extra: the service stopped with exit code -15" in text


def test_a_hostile_name_stays_on_its_line() -> None:
    assert _plain("A\r\nBcc: x\x1b[31m\u202e B") == "A Bcc: x [31m B"


def outcome(key: str, *alerts: tuple[str, str, bool], stage: str | None = "detected", wrong: str = "") -> Outcome:
    told: tuple[Row, ...] = tuple(
        {"kind": kind, "level": level, "updates": "f00" if updates else None, "deliveries": []}
        for kind, level, updates in alerts
    )
    scene = Scene(key, lambda at: submission(1, accepted_at=at), 2)
    missing = (wrong,) if wrong else ()
    return Outcome(scene, {"form": "8-K/A"}, stage, told, missing, (), tuple(16.25 for _ in told))


def test_the_summary_has_a_line_a_filing_within_80_columns() -> None:
    outcomes = (
        outcome("foreign-incident", ("incident", "confirmed", False), ("incident", "confirmed", True)),
        outcome("late-document", ("incident", "likely", False), ("incident", "confirmed", True)),
        outcome("unwatched", stage="found"),
        outcome("earnings"),
    )
    lines = summary(Reckoning(outcomes, 4))
    assert lines[:5] == [
        "filing            form   what came of it               seconds",
        "foreign-incident  8-K/A  incident confirmed, update    16.2, 16.2  as expected",
        "late-document     8-K/A  incident likely, update confirmed  16.2, 16.2  as expected",
        "unwatched         8-K/A  no alert, found                           as expected",
        "earnings          8-K/A  no alert                                  as expected",
    ]
    assert lines[5:7] == ["seen 4 of 4, extracted 3", "alerts 4 (4 incident), delivered 0, e-mails 4"]
    assert max(map(len, lines[:2] + lines[3:])) <= 80


def test_the_summary_says_what_is_wrong_on_the_filings_line() -> None:
    lines = summary(Reckoning((outcome("hostile", stage=None, wrong="not seen; no incident alert"),), 0))
    assert lines[1] == "hostile           8-K/A  not seen                                  not seen; no incident alert"


def test_a_long_line_is_not_broken_in_a_pipe(tmp_path: Path) -> None:
    with (tmp_path / "console").open("w") as file:
        play(tmp_path / "emails", Console(width=40, file=file), program=stand_in(tmp_path, "sys.exit(3)"), limit=60)
    last = (tmp_path / "console").read_text().splitlines()[-1]
    assert last.startswith("the demo failed: ")
    assert last.endswith("ended with exit code 3")
