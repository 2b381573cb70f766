"""Watchlists of the running service, edited as people edit them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.demo import filers
from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.world import Party, World
from tests.e2e.rig import Rig


def suppliers(*parties: Party) -> str:
    lines = "".join(f"  - cik: {party.cik}\n" for party in parties)
    rule = "  - {id: incidents, when: incident, at_least: likely, to: [all]}\n"
    return f"watchlist: suppliers\nfilers:\n{lines}alerts:\n{rule}"


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    with SimulatedEdgar(World()) as edgar, Rig(tmp_path, edgar, watchlist=suppliers(filers.BEACON)) as running:
        running.await_polls()
        yield running


def publish(rig: Rig, key: str) -> str:
    """A fictional filing of the demo, accepted now."""
    (scene,) = (scene for scene in filers.DEMO.scenes if scene.key == key)
    submission = scene.make(rig.edgar.clock().replace(microsecond=0))
    rig.edgar.world.publish(submission)
    return submission.accession.dashed


def edit(rig: Rig, text: str) -> None:
    """In place, as an editor writes: empty first."""
    (Path(rig.environment["MONITOR_CONFIG_DIR"]) / "watchlists" / "watchlist.yaml").write_text(text, encoding="utf-8")


def mailed(rig: Rig, words: str) -> list[str]:
    """The texts of the mails whose subject holds these words."""
    bodies = [each.get_body(("plain",)) for each in rig.mail.messages() if words in str(each["Subject"])]
    return [" ".join(body.get_content().split()) for body in bodies if body is not None]


def test_an_edit_is_taken_up_and_a_broken_one_is_told_once(rig: Rig) -> None:
    three = suppliers(filers.BEACON, filers.FERRIES, filers.GRANITE)
    publish(rig, "foreign-incident")
    rig.until("it is recorded", lambda: len(rig.listed("filings")) == 1)
    edit(rig, three)
    rig.until("every process has taken it up", lambda: sum("configuration.loaded" in line for line in rig.log) == 3)
    edit(rig, three.replace("alerts:", "allerts:"))
    rig.await_log("configuration.broken")

    told = {publish(rig, "incident"), publish(rig, "other-events")}
    rig.until("the last good version is in use", lambda: len(mailed(rig, "cybersecurity incident")) == 2)
    rig.until("the alarm is out", lambda: bool(mailed(rig, "cannot be used")))
    edit(rig, three)
    rig.until("the all-clear is out", lambda: bool(mailed(rig, "in order again")))

    (alarm,) = mailed(rig, "cannot be used")
    assert "watchlist.yaml:6:1: unknown key 'allerts'; did you mean 'alerts'?" in alarm
    # who was added is not told what had come before
    assert {alert["accession"] for alert in rig.listed("alerts")} == told
