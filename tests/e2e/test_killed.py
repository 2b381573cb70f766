"""`kill -9` in the middle of the demo's load: every expected alert arrives, and none twice but in the one known window.

The window: a channel has said yes, and the process dies before it wrote that down. Then the row is claimed again and
sent again; docs/operations.md says so. A killed worker can be in that window with one delivery a target.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from monitor.demo.configuration import watchlist
from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.filers import DEMO
from monitor.demo.reckoning import reckon
from monitor.demo.script import Scene, Script
from monitor.demo.world import World
from tests.e2e.rig import Rig

# the demo's thirty seconds in ten
_HASTE = 3
# A document that stays away must do so for longer than it takes to come back from a kill: else nobody sees it missing.
_AWAY = 25.0


def hasty(scene: Scene) -> Scene:
    feed_after = scene.feed_after / _HASTE
    return replace(scene, feed_after=feed_after, document_after=None if scene.document_after is None else _AWAY)


FAST = Script(DEMO.past, tuple(hasty(scene) for scene in DEMO.scenes), DEMO.filers)


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    wanted = watchlist().replace("[mail, terminal]", "[all]")
    with (
        SimulatedEdgar(World(), script=FAST, hold=True) as edgar,
        Rig(tmp_path, edgar, watchlist=wanted, MONITOR_FEED_ALERT_SECONDS="3", MONITOR_LOG_LEVEL="INFO") as running,
    ):
        running.await_polls()
        yield running


def all_alerts_came(rig: Rig, *, again_at_most: int) -> None:
    """Hold everything that came against the script."""
    expected = sum(len(scene.expected) for scene in FAST.scenes)
    wrong: list[str] = []

    def whole() -> bool:
        filings, alerts = rig.listed("filings"), rig.listed("alerts")
        published = rig.edgar.state()["filings"]
        assert isinstance(published, list)
        reckoning = reckon(FAST.scenes, published, filings, alerts, len(alerts))
        wrong[:] = reckoning.missing + reckoning.extra
        return len(alerts) >= expected and not wrong

    rig.until("everything expected is delivered, and nothing else", whole, 100, lambda: "; ".join(wrong))
    ids = {alert["id"] for alert in rig.listed("alerts")}
    for came in (rig.mailed(), rig.posted()):
        assert came.keys() == ids
        assert came.total() <= len(ids) + again_at_most


@pytest.mark.parametrize(
    ("victims", "again_at_most"),
    [(("worker-1", "worker-2"), 2), (("poller",), 0), (("valkey",), 0)],
    ids=["workers", "poller", "broker"],
)
def test_whoever_is_killed_no_alert_is_lost(rig: Rig, victims: tuple[str, ...], again_at_most: int) -> None:
    rig.edgar.begin()
    for victim in victims:
        sent = len(rig.mail)
        rig.until("some of the load is done", lambda sent=sent: len(rig.mail) >= sent + 2)  # type: ignore[misc]
        before = rig.pids[victim]
        rig.kill(victim)
        rig.until("it runs again", lambda victim=victim, before=before: rig.pids[victim] != before)  # type: ignore[misc]
    all_alerts_came(rig, again_at_most=again_at_most)


def test_the_service_stops_in_order(rig: Rig) -> None:
    code, took = rig.stop()
    assert code == 0
    assert took < 10
    assert "service.stopped" in rig.tail()
    assert "service.killed" not in rig.tail()
