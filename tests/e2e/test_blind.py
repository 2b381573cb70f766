"""A service that sees nothing says so, once, and says when it sees again."""

from collections import Counter
from pathlib import Path

import pytest

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.faults import Fault
from monitor.demo.world import World
from tests.e2e.rig import Rig

BLIND = "The feed has not been read for too long"


def subjects(rig: Rig) -> Counter[str]:
    return Counter(str(message["Subject"]) for message in rig.mail.messages())


def told(rig: Rig, what: str) -> bool:
    return any(what in subject for subject in subjects(rig))


@pytest.mark.slow
def test_a_feed_that_stays_away_is_told_once_and_its_return_too(tmp_path: Path) -> None:
    with SimulatedEdgar(World()) as edgar, Rig(tmp_path, edgar, MONITOR_BLIND_SECONDS="25") as rig:
        rig.await_polls()
        fault = edgar.faults.switch_on(Fault("unavailable", path="browse-edgar"))
        rig.until("the alarm is told", lambda: told(rig, BLIND), 60)
        assert BLIND in rig.command("status")
        edgar.faults.switch_off(fault)
        rig.until("the all-clear is told", lambda: told(rig, f"All clear: {BLIND}"), 60)
        assert sum(BLIND in subject for subject in subjects(rig).elements()) == 2
        assert "alarm:" not in rig.command("status")
