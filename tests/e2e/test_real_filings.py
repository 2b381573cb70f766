"""The whole service on real filings, served over HTTP by the simulated EDGAR."""

import csv
import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.feed import RecordedWalk
from monitor.demo.recorded import recorded_filing, restamped
from monitor.demo.world import World
from tests.e2e.rig import Rig

pytestmark = pytest.mark.corpus


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    with SimulatedEdgar(World()) as edgar, Rig(tmp_path, edgar) as running:
        running.await_polls()
        yield running


def publish(rig: Rig, path: Path, **known: object) -> None:
    rig.edgar.world.publish(restamped(recorded_filing(path, **known), rig.edgar.clock()))


def test_microsofts_item_1_05_is_one_incident_alert(rig: Rig, corpus: Path) -> None:
    publish(rig, corpus / "incidents/0001193125-24-011295.submission.txt.gz")
    rig.await_quiet(1)
    (alert,) = rig.listed("alerts")
    assert {key: alert[key] for key in ("kind", "level", "accession", "updates", "stage")} == {
        "kind": "incident", "level": "confirmed", "accession": "0001193125-24-011295", "updates": None, "stage": "sent",
    }  # fmt: skip
    assert rig.mailed() == {alert["id"]: 1}
    assert rig.posted() == {alert["id"]: 1}
    (message,) = rig.mail.messages()
    body = message.get_body(("plain",))
    assert body is not None
    text = " ".join(body.get_content().split())
    assert "MICROSOFT CORP (CIK 789019): cybersecurity incident under Item 1.05" in text
    # the filing's own words, in Item 1.05 of the submission
    assert "a threat actor" in text or "nation-state associated threat actor" in text
    shown = json.loads(rig.command("filings", "show", "0001193125-24-011295", "--json"))
    assert [item["item"] for item in shown["items"]] == ["1.05", "7.01", "9.01"]


def plain_negatives(corpus: Path) -> list[Path]:
    with (corpus / "negatives/labels.tsv").open(encoding="utf-8") as table:
        rows = list(csv.DictReader(table, delimiter="\t"))
    return [corpus / row["file"] for row in rows if row["kind"] == "plain" and row["form"] == "8-K"]


def test_plain_8_ks_alert_nobody(rig: Rig, corpus: Path) -> None:
    paths = plain_negatives(corpus)
    assert len(paths) >= 50
    for path in paths:
        publish(rig, path)
    rig.await_quiet(len(paths), 170)
    assert {filing["stage"] for filing in rig.listed("filings")} == {"detected"}
    assert rig.listed("alerts") == []


AMAZON = {"cik": "1018724", "company": "AMAZON COM INC", "form": "10-K"}


def amazon(rig: Rig, corpus: Path, file: str, accession: str, accepted_at: datetime | None) -> None:
    filing = recorded_filing(corpus / f"annual/AMZN/{file}", accession=accession, **AMAZON)
    if accepted_at is None:
        rig.edgar.world.publish(restamped(filing, rig.edgar.clock()))
    else:
        rig.edgar.world.publish_past([restamped(filing, accepted_at)])


def annual_files(corpus: Path) -> dict[str, str]:
    with (corpus / "annual/MANIFEST.tsv").open(encoding="utf-8") as table:
        rows = csv.DictReader(table, delimiter="\t")
        return {row["accession"]: Path(row["file"]).name for row in rows if row["file"].startswith("annual/AMZN")}


def test_amazons_next_10_k_is_one_change_alert_at_most(rig: Rig, corpus: Path) -> None:
    files = annual_files(corpus)
    old, new = "0001018724-25-000004", "0001018724-26-000004"
    amazon(rig, corpus, files[old], old, rig.edgar.clock() - timedelta(days=364))
    amazon(rig, corpus, files[new], new, None)
    rig.await_quiet(1)
    alerts = rig.listed("alerts")
    assert [alert["kind"] for alert in alerts] in ([], ["change"])
    for alert in alerts:
        shown: dict[str, Any] = json.loads(rig.command("alerts", "show", alert["id"], "--json"))
        comparison = shown["disclosure"]["comparison"]
        assert (comparison["old"]["accession"], comparison["new"]["accession"]) == (old, new)
        quoted = [change[side] for change in comparison["changes"] for side in ("before", "after") if change[side]]
        assert quoted
    asked = [request.path for request in rig.edgar.log.all()]
    assert asked.count("/submissions/CIK0001018724.json") == 1


def test_the_recorded_walk_is_recorded_whole_and_silent(tmp_path: Path, corpus: Path) -> None:
    walk = RecordedWalk(corpus / "feeds/getcurrent/2025-12-12T180341_all")
    with SimulatedEdgar(World(), feed=walk) as edgar, Rig(tmp_path, edgar) as rig:
        rig.until("the walk is over", lambda: len(rig.listed("filings")) >= 398, 90)
        forms = [filing["form"] for filing in rig.listed("filings")]
        counted = {form: forms.count(form) for form in ("8-K", "8-K/A", "6-K", "10-K", "10-K/A")}
        assert counted == {"8-K": 275, "8-K/A": 6, "6-K": 106, "10-K": 10, "10-K/A": 1}
        assert rig.listed("alerts") == []
        asked = "&".join(request.query for request in edgar.log.all())
        assert "start=5000&" in asked
        assert "start=5200&" not in asked, "the 503 at 5100 is the end of the feed"
