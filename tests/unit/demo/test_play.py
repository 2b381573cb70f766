"""The demo's own part, with a stand-in for the service: the whole is played end to end elsewhere."""

import sys
import textwrap
from pathlib import Path

import pytest
from rich.console import Console

from monitor.demo.play import _plain, play


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
