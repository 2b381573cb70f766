"""`monitor backfill` as a person runs it: no service needed, stopped and killed at will, gone on with."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.faults import Fault
from monitor.demo.filers import DEMO
from monitor.demo.world import World

Run = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def edgar() -> Iterator[SimulatedEdgar]:
    """All the demo's filings, filed over the last days."""
    with SimulatedEdgar(World()) as simulated:
        now = simulated.clock()
        simulated.world.introduce(DEMO.filers)
        past = [scene.make(now - timedelta(days=30 - day)) for day, scene in enumerate(DEMO.scenes)]
        simulated.world.publish_past(past)
        yield simulated


@pytest.fixture(autouse=True)
def heeded() -> Iterator[None]:
    """A shell runs what is in its background with interrupts ignored, and whatever is started there inherits that."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def monitor(tmp_path: Path, edgar: SimulatedEdgar) -> Run:
    (tmp_path / "config" / "watchlists").mkdir(parents=True)
    (tmp_path / "config" / "notify.yaml").write_text("urls:\n  - terminal://all:\n      - tag: all\n")
    ciks = sorted({filer.cik for filer in DEMO.filers})
    (tmp_path / "config" / "watchlists" / "demo.yaml").write_text(
        "watchlist: demo\nfilers:\n" + "".join(f"  - cik: {cik}\n" for cik in ciks)
        + "alerts:\n  - {id: incidents, when: incident, to: [all]}\n"
    )  # fmt: skip
    environment = {key: value for key, value in os.environ.items() if not key.startswith("MONITOR_")} | {
        "MONITOR_CONFIG_DIR": str(tmp_path / "config"),
        "MONITOR_STATE_DIR": str(tmp_path / "state"),
        "MONITOR_EDGAR_URL": edgar.url,
        "MONITOR_EDGAR_IDENTITY": "Monitor Tests tests@example.invalid",
        "MONITOR_REQUESTS_PER_SECOND": "10",
        "MONITOR_CLAIM_SECONDS": "2",
    }

    def run(*arguments: str) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [sys.executable, "-m", "monitor", *arguments],
            env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

    return run


def done(process: "subprocess.Popen[str]", code: int = 0) -> tuple[str, str]:
    out, err = process.communicate(timeout=90)
    assert process.returncode == code, f"{out}\n{err}"
    return out, err


def documents(edgar: SimulatedEdgar) -> list[str]:
    return [request.path for request in edgar.log.all() if request.path.endswith(".txt") and request.status == 200]


def test_it_reads_the_past_in_silence_though_it_is_stopped_and_killed(monitor: Run, edgar: SimulatedEdgar) -> None:
    done(monitor("migrate"))
    slow = edgar.faults.switch_on(Fault("slow", path=r"\.txt$", seconds=0.7))
    for number, code in ((signal.SIGINT, 130), (signal.SIGKILL, -signal.SIGKILL)):
        before = len(documents(edgar))
        process = monitor("backfill")
        while len(documents(edgar)) < before + 2:
            assert process.poll() is None, process.communicate()
        process.send_signal(number)
        _, err = done(process, code)
        assert number == signal.SIGKILL or "Stopped. Run it again to go on" in err
    edgar.faults.switch_off(slow)
    out, err = done(monitor("backfill"))
    assert "were known" in out
    total = int(err.rpartition("filings, oldest first: ")[2].split(" of ")[0])
    assert f"filings, oldest first: {total} of {total}" in err
    # each document once, but for those in hand when it was stopped and killed
    assert len(documents(edgar)) <= total + 2
    found = [json.loads(line) for line in done(monitor("filings", "list", "--json"))[0].splitlines()]
    assert len(found) == total
    assert {filing["stage"] for filing in found} == {"detected"}
    assert {filing["found_by"] for filing in found} == {"submissions"}
    assert done(monitor("alerts", "list", "--json"))[0] == ""
    seconds = [request.at.replace(microsecond=0) for request in edgar.log.all()]
    assert max(map(seconds.count, seconds)) <= 10


def test_without_a_named_filer_it_says_what_to_do(monitor: Run, tmp_path: Path) -> None:
    (tmp_path / "config" / "watchlists" / "demo.yaml").write_text(
        "watchlist: all\neveryone: true\nalerts:\n  - {id: incidents, when: incident, to: [all]}\n"
    )
    done(monitor("migrate"))
    _, err = done(monitor("backfill"), 2)
    assert "say whose filings with --filer CIK" in err
