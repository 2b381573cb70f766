"""A business day at four times its pace, with every fault of EDGAR: nothing is missed, nothing is overrun."""

import json
import os
import random
import sys
import threading
import time
from collections import Counter, deque
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.requests import Request
from monitor.demo.world import Submission, World
from tests.e2e.business_day import Trouble, arrivals, publish
from tests.e2e.rig import Rig

BUDGET = 5
SEED = 20251114
SETTINGS = {
    "MONITOR_REQUESTS_PER_SECOND": str(BUDGET),
    "MONITOR_WORKERS": "3",
    "MONITOR_POLL_SECONDS": "1",
    "MONITOR_CLAIM_SECONDS": "30",
    "MONITOR_OVERDUE_SECONDS": "10",
}
# so many filings make the day; fewer for a look
FILINGS = int(os.environ.get("DAY_FILINGS", "8000"))
# the last documents come late, indexes are read every half minute, and what was killed is taken up again
PATIENCE = 900.0


def busiest_second(requests: list[Request]) -> int:
    """The most requests in any second, wherever it begins."""
    window: deque[float] = deque()
    most = 0
    for request in sorted(requests, key=lambda each: each.at):
        at = request.at.timestamp()
        while window and at - window[0] >= 1.0:
            window.popleft()
        window.append(at)
        most = max(most, len(window))
    return most


def during_pauses(requests: list[Request]) -> list[Request]:
    """Requests within ten minutes after a block; those on their way when it came, a second, are not held against us."""
    blocks = [request.at for request in requests if request.status == 429 or _is_block(request)]
    return [
        request
        for request in requests
        if any(timedelta(seconds=1) < request.at - block < timedelta(minutes=10) for block in blocks)
    ]


def _is_block(request: Request) -> bool:
    return request.status == 403 and "daily-index" not in request.path


def dealt_with(rig: Rig, ours: list[Submission]) -> Callable[[], bool]:
    def done() -> bool:
        return rig.stages().get("detected", 0) >= len(ours)

    return done


def report(rig: Rig, ours: list[Submission], began: float) -> None:
    """Hold the day against what the service says of it, and print the figures."""
    found = [json.loads(line) for line in rig.command("filings", "list", "--json", "--limit", "100000").splitlines()]
    counts = Counter(filing["accession"] for filing in found)
    assert counts == Counter(str(submission.accession) for submission in ours)
    assert {filing["stage"] for filing in found} == {"detected"}
    days = sorted({submission.filed_on for submission in ours})
    gaps = {day: ledger(rig, day)["gap"] for day in days}
    assert set(gaps.values()) == {0}
    requests = rig.edgar.log.all()
    busiest = busiest_second(requests)
    late = Counter(filing["found_by"] for filing in found)
    took = time.monotonic() - began
    tell(
        f"{FILINGS} filings, {len(ours)} of our forms, all found once in {took:.0f} s: {dict(late)}; gap {gaps}; "
        f"{len(requests)} requests, {busiest} in the busiest second, {len(during_pauses(requests))} during pauses; "
        f"answers {dict(Counter(request.status for request in requests))}"
    )
    assert busiest <= BUDGET
    assert during_pauses(requests) == []


def tell(figures: str) -> None:
    """For who runs `make accept`."""
    sys.stderr.write(f"\n{figures}\n")


def ledger(rig: Rig, day: date) -> dict[str, int]:
    view: dict[str, int] = json.loads(rig.command("ledger", day.isoformat(), "--json"))
    return view


@pytest.fixture
def edgar() -> SimulatedEdgar:
    return SimulatedEdgar(World(index_at_once=True))


@pytest.mark.slow
@pytest.mark.corpus
@pytest.mark.timeout(5400)
def test_a_day_with_every_fault_misses_nothing_and_overruns_nothing(
    tmp_path: Path, corpus: Path, edgar: SimulatedEdgar
) -> None:
    """One poller, three workers; one block of ten minutes is in it."""
    with edgar, Rig(tmp_path, edgar, **SETTINGS) as rig:
        rig.await_polls()
        began = time.monotonic()
        ours = publish(edgar, arrivals(corpus, FILINGS), SEED)
        with Trouble(edgar, SEED, blocks=("rate_block",)) as trouble:
            last = arrivals(corpus, FILINGS)[-1].after
            rig.until("the day is over", lambda: time.monotonic() - began > last + 5, last + 60)
        tell(f"{trouble.made} faults in {last:.0f} s")
        rig.until("all of our forms are dealt with", dealt_with(rig, ours), PATIENCE)
        report(rig, ours, began)


@pytest.mark.slow
@pytest.mark.corpus
@pytest.mark.timeout(5400)
def test_the_same_though_the_poller_is_killed_twenty_times_and_the_broker_five(
    tmp_path: Path, corpus: Path, edgar: SimulatedEdgar
) -> None:
    with edgar, Rig(tmp_path, edgar, **SETTINGS) as rig:
        rig.await_polls()
        began = time.monotonic()
        day = arrivals(corpus, FILINGS)
        ours = publish(edgar, day, SEED)
        victims = ["poller"] * 20 + ["valkey"] * 5
        random.Random(SEED).shuffle(victims)
        pause = day[-1].after / (len(victims) + 1)
        killed = threading.Event()
        with Trouble(edgar, SEED):
            for victim in victims:
                killed.wait(pause)
                before = rig.pids[victim]
                rig.kill(victim)
                rig.until("it runs again", lambda v=victim, b=before: rig.pids[v] != b)  # type: ignore[misc]
        rig.until("all of our forms are dealt with", dealt_with(rig, ours), PATIENCE)
        report(rig, ours, began)
