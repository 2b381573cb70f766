"""A simulated business day: nothing missed, nothing overrun, whatever EDGAR does, and whoever is killed."""

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.requests import Request
from monitor.demo.sinks import HttpSink
from monitor.demo.world import World
from monitor.domain import OUR_FORMS, LedgerDay
from monitor.edgar.budget import PAUSE
from monitor.store.reports import FilingReport, Wish
from tests.e2e.day import Day, arrivals, make_day
from tests.e2e.rig import Rig
from tests.e2e.trouble import SPELLS, Kill, Killer, Weather, kills

pytestmark = pytest.mark.corpus

_BUDGET = 5
_SECOND = timedelta(seconds=1)
_ALL = Wish(limit=1_000_000)
_INCIDENTS = """\
watchlist: everyone
everyone: true
alerts:
  - {id: incidents, when: incident, at_least: likely, to: [all]}
"""


@contextmanager
def service(folder: Path, day: Day) -> Iterator[Rig]:
    """One poller and three workers, with the service's own times, before a day that is about to begin."""
    with (
        SimulatedEdgar(World(index_at_once=True), script=day.script, hold=True) as edgar,
        HttpSink() as operations,
        Rig(
            folder, edgar, watchlist=_INCIDENTS, operations=operations,
            MONITOR_WORKERS="3", MONITOR_POLL_SECONDS="1", MONITOR_REQUESTS_PER_SECOND=str(_BUDGET),
            MONITOR_OVERDUE_SECONDS="30", MONITOR_CLAIM_SECONDS="180", MONITOR_STORM_ALERTS="0",
        ) as rig,
    ):  # fmt: skip
        rig.await_polls()
        yield rig


def play(
    rig: Rig, day: Day, seed: int, *, block_at: float | None = None, planned: Sequence[Kill] = ()
) -> Weather:  # fmt: skip
    """Let the day pass with all its trouble, and wait until it is dealt with; what befell."""
    rig.edgar.begin()
    with Killer(rig, planned) as killer:
        with Weather(rig.edgar, seed, block_at=block_at) as weather:
            ends = time.monotonic() + day.seconds
            rig.until("the day is over", lambda: time.monotonic() > ends, day.seconds + 5)
            killer.finish()
        rig.until("everything is dealt with", lambda: not left_over(rig), 400, lambda: str(left_over(rig)))
    assert killer.killed == Counter(each.victim for each in planned)
    return weather


def ours(rig: Rig) -> set[str]:
    """What was filed under our forms."""
    filed = (each.submission for each in rig.edgar.world.publications())
    return {str(each.accession) for each in filed if each.form in OUR_FORMS}


def left_over(rig: Rig) -> list[str]:
    """What is still to be done: filings not found or not judged, alerts not sent, gaps in the ledger."""
    judged = {str(each.filing.accession) for each in found(rig) if each.stage == "detected"}
    left = [f"{accession} is not judged" for accession in sorted(ours(rig) - judged)]
    stages = rig.store.reports.backlog()["deliveries"]
    left += [f"{stage}: {count} letters" for stage, count in stages.items() if stage != "sent" and count]
    return left + [f"the ledger of {day.day} is not whole" for day in ledger(rig) if not whole(rig, day)]


def found(rig: Rig) -> Sequence[FilingReport]:
    return rig.store.reports.filings(_ALL)


def ledger(rig: Rig) -> list[LedgerDay]:
    return [rig.store.ledger.day(day) for day in rig.store.ledger.days(10)]


def whole(rig: Rig, day: LedgerDay) -> bool:
    """Whether the index of the day was read to its end, and nothing of it is missing."""
    filed = [each.submission for each in rig.edgar.world.publications() if each.submission.filed_on == day.day]
    listed = sum(each.indexed for each in day.listings)
    return not day.unrecovered and listed == sum(each.form in OUR_FORMS for each in filed)


def nothing_is_missed(rig: Rig, day: Day) -> str:
    filings = found(rig)
    assert Counter(str(each.filing.accession) for each in filings) == Counter(ours(rig))
    alerts = rig.store.reports.alerts(_ALL)
    assert {alert.accession for alert in alerts} == day.told
    ids = Counter(alert.id for alert in alerts)
    assert rig.mailed() == ids
    assert rig.posted() == ids
    assert any(day.listings for day in ledger(rig))
    by, late = Counter(each.filing.found_by for each in filings), sum(each.filing.late for each in filings)
    missing, gap = sum(len(each.missing) for each in ledger(rig)), sum(len(each.unrecovered) for each in ledger(rig))
    return (
        f"{len(rig.edgar.world.publications())} filings, {len(filings)} of ours found by {dict(by)}, {late} late; "
        f"{len(alerts)} alerts, each sent once; {missing} missing from the feed, gap {gap}"
    )


def nothing_is_overrun(rig: Rig, blocked: Sequence[Request]) -> str:
    requests = rig.edgar.log.all()
    most = most_in_a_second(requests)
    assert most <= _BUDGET
    for block in blocked:
        during = [each for each in requests if block.at < each.at < block.at + PAUSE]
        # what had been granted before EDGAR's answer was there may be on its way still
        assert [each for each in during if each.at > block.at + _SECOND] == []
        assert len(during) < _BUDGET
        assert [each for each in requests if each.at > block.at + PAUSE], "nobody went on after the pause"
    return f"{len(requests)} requests, {most} at most in any second, {len(blocked)} pauses of ten minutes"


def most_in_a_second(requests: Sequence[Request]) -> int:
    """The most that came within any second, wherever it begins."""
    moments = sorted(request.at for request in requests)
    most = first = 0
    for last, moment in enumerate(moments):
        while moments[first] <= moment - _SECOND:
            first += 1
        most = max(most, last - first + 1)
    return most


@pytest.mark.slow
def test_a_small_day(tmp_path: Path, corpus: Path) -> None:
    """One filing of 28, played in half a minute: for a look, before the long ones."""
    day = make_day(arrivals(corpus), 7, busy=0.4, quiet=0.01, of=28)
    with service(tmp_path, day) as rig:
        play(rig, day, 7)
        nothing_is_missed(rig, day)
        nothing_is_overrun(rig, [])


@pytest.mark.slow
@pytest.mark.timeout(2400)
@pytest.mark.parametrize(
    ("seed", "planned"),
    [(11, ()), (12, (("poller", 20), ("valkey", 5)))],
    ids=["nobody is killed", "the poller is killed 20 times, the broker 5 times"],
)
def test_a_day_of_eight_thousand_filings(
    tmp_path: Path, corpus: Path, seed: int, planned: Sequence[tuple[str, int]]
) -> None:
    day = make_day(arrivals(corpus), seed)
    assert len(day.script.scenes) >= 8000
    with service(tmp_path, day) as rig:
        befell = play(rig, day, seed, block_at=day.seconds / 6, planned=kills(planned, day.seconds, seed))
        assert befell.struck.keys() >= set(SPELLS)
        assert len(befell.blocked) == 1
        figures = (nothing_is_missed(rig, day), nothing_is_overrun(rig, befell.blocked))
    print(f"\n{day.seconds:.0f} s of play; faults {dict(befell.struck)}; killed {dict(planned)}", *figures, sep="\n")  # noqa: T201
