"""A filing that the feed never shows reaches people all the same, late and with the reason."""

from pathlib import Path

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.faults import Fault
from monitor.demo.filers import DEMO
from monitor.demo.world import World
from tests.e2e.rig import Rig


def test_what_the_feed_never_shows_is_told_from_the_index(tmp_path: Path) -> None:
    with SimulatedEdgar(World(index_at_once=True)) as edgar, Rig(tmp_path, edgar) as rig:
        # On a busy machine the search may be asked first: it knows of the filing too, and here does not answer.
        edgar.faults.switch_on(Fault("unavailable", path="search-index"))
        rig.await_polls()
        (scene,) = (each for each in DEMO.scenes if each.key == "incident")
        submission = scene.make(edgar.clock())
        edgar.world.publish(submission, in_feed=False)
        rig.until("the alert is delivered", lambda: len(rig.mail) == 1, 90)
        rig.until(
            "the ledger has no gap", lambda: '"gap": 0' in rig.command("ledger", str(submission.filed_on), "--json")
        )
        (filing,) = rig.listed("filings")
        (message,) = rig.mail.messages()
    assert (filing["accession"], filing["found_by"], filing["late"]) == (str(submission.accession), "index", True)
    body = message.get_body(("plain",))
    assert body is not None
    words = " ".join(body.get_content().split())
    assert f"Late: missing from EDGAR's feed, found in EDGAR's daily index of {submission.filed_on}." in words
