import json
import signal
import subprocess
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

import httpx
import pytest

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.feed import RecordedWalk
from monitor.demo.requests import RateLimit
from monitor.demo.script import Scene, Script
from monitor.demo.world import Submission, World
from tests.unit.demo.conftest import IDENTITY, ManualClock
from tests.unit.demo.makers import MILL, NOON, submission


def _script() -> Script:
    def make(number: int, accepted_at: datetime) -> Submission:
        return submission(number, accepted_at=accepted_at)

    def past(now: datetime) -> list[Submission]:
        return [submission(1, "10-K", accepted_at=now - timedelta(days=364))]

    scenes = (
        Scene("first", lambda at: make(2, at), 2.5),
        Scene("late", lambda at: make(3, at), 4, document_after=19),
    )
    return Script(past, scenes, (MILL,))


def test_a_script_publishes_by_the_second(world: World, clock: ManualClock) -> None:
    with SimulatedEdgar(world, script=_script()) as edgar:
        assert world.feed() == []
        clock.forward(seconds=2.5)
        assert [each.accepted_at for each in world.feed()] == [NOON + timedelta(seconds=2)]
        clock.forward(seconds=1.5)
        state = edgar.state()
        assert state["over"] is False
        assert [(each["key"], each["published"], each["fetchable"]) for each in state["filings"]] == [
            ("first", True, True), ("late", True, False),
        ]  # fmt: skip
        clock.forward(seconds=15)
        assert edgar.state()["over"] is True


def test_what_is_past_is_listed_and_not_in_the_feed(world: World) -> None:
    with SimulatedEdgar(world, script=_script()):
        assert [each.form for each in world.listed(MILL.cik)] == ["10-K"]
        assert world.feed() == []


def test_a_script_that_is_held_back_waits_for_its_start(world: World, clock: ManualClock) -> None:
    with SimulatedEdgar(world, script=_script(), hold=True) as edgar, httpx.Client(base_url=edgar.url) as client:
        clock.forward(hours=1)
        assert client.get("/_control/state").json() == {"started_at": None, "over": False, "filings": []}
        assert client.post("/_control/start").status_code == 204
        clock.forward(seconds=3)
        assert [each.accepted_at for each in world.feed()] == [NOON + timedelta(hours=1, seconds=2)]
        client.post("/_control/start")
        assert client.get("/_control/state").json()["started_at"] == "2026-03-10T17:00:00+00:00"


def test_every_request_is_remembered(world: World, edgar: SimulatedEdgar, client: httpx.Client) -> None:
    client.get("/cgi-bin/browse-edgar?action=getcurrent&type=8-K", headers={"Accept-Encoding": "identity"})
    client.get("/nothing")
    client.get("/_control/state")
    first, second = edgar.log.all()
    assert (first.at, first.method, first.path) == (NOON, "GET", "/cgi-bin/browse-edgar")
    assert (first.query, first.user_agent) == ("action=getcurrent&type=8-K", IDENTITY["User-Agent"])
    assert (first.status, second.status) == (200, 404)
    assert first.bytes > 400
    told = client.get("/_control/requests").json()
    assert [each["path"] for each in told] == ["/cgi-bin/browse-edgar", "/nothing"]
    client.delete("/_control/requests")
    assert edgar.log.all() == []


def test_faults_are_switched_over_http(client: httpx.Client) -> None:
    fault = {"kind": "unavailable", "path": "/files/", "count": 1}
    number = client.post("/_control/faults", json=fault).json()["id"]
    assert client.get("/files/company_tickers.json").status_code == 503
    [state] = client.get("/_control/faults").json()
    assert (state["id"], state["kind"], state["hits"]) == (number, "unavailable", 1)
    assert client.delete(f"/_control/faults/{number}").status_code == 204
    assert client.get("/_control/faults").json() == []


@pytest.mark.parametrize(
    ("path", "content", "status"),
    [("faults", {"kind": "earthquake"}, 400), ("publish", {}, 400), ("nothing", None, 404)],
)
def test_control_paths_refuse_nonsense(client: httpx.Client, path: str, content: object, status: int) -> None:
    assert client.post(f"/_control/{path}", json=content).status_code == status


def test_a_recorded_filing_is_published_over_http(
    world: World, client: httpx.Client, clock: ManualClock, tmp_path: Path
) -> None:
    (tmp_path / "filing.txt").write_bytes(submission(9, items=("8.01",)).text)
    clock.forward(days=100)
    wanted = {"file": str(tmp_path / "filing.txt"), "feed_after": 1, "document_after": 5, "restamp": True}
    told = client.post("/_control/publish", json=wanted).json()
    assert (told["accession"], told["items"], told["published"]) == ("9900000300-26-000009", ["8.01"], False)
    clock.forward(seconds=1)
    assert [each.accepted_at for each in world.feed()] == [clock()]
    assert client.get("/Archives/edgar/data/9900000301/9900000300-26-000009.txt").status_code == 404
    clock.forward(seconds=4)
    assert client.get("/Archives/edgar/data/9900000301/9900000300-26-000009.txt").status_code == 200


def test_too_many_requests_meet_the_rate_block(world: World) -> None:
    with SimulatedEdgar(world, rate_limit=RateLimit(3)) as edgar, httpx.Client(headers=IDENTITY) as client:
        statuses = [client.get(f"{edgar.url}/files/company_tickers.json").status_code for _ in range(4)]
        assert statuses == [200, 200, 200, 403]
        assert client.get(f"{edgar.url}/_control/state").status_code == 200


@pytest.mark.corpus
def test_a_recorded_walk_can_be_walked_over_http(world: World, corpus: Path) -> None:
    """The walk of 2025-12-12 18:02: 51 pages of 100 entries, then EDGAR's refusal."""
    walk = RecordedWalk(corpus / "feeds/getcurrent/2025-12-12T180245_all")
    with SimulatedEdgar(world, feed=walk) as edgar, httpx.Client(base_url=edgar.url, headers=IDENTITY) as client:
        answers = [
            client.get("/cgi-bin/browse-edgar", params={"action": "getcurrent", "count": 100, "start": start})
            for start in walk.starts()
        ]
    assert [answer.status_code for answer in answers] == [200] * 51 + [503]
    assert sum(answer.text.count("<entry>") for answer in answers) == 5100
    assert "SEC.gov | File Unavailable" in answers[-1].text


def test_two_can_run_at_once(world: World) -> None:
    with SimulatedEdgar(world) as one, SimulatedEdgar(World()) as other:
        assert one.url != other.url


def test_it_runs_as_a_process_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "filing.txt").write_bytes(submission(9).text)
    script = tmp_path / "script.json"
    script.write_text(json.dumps([{"file": "filing.txt", "key": "only", "feed_after": 0}]))
    port_file = tmp_path / "url"
    command = [sys.executable, "-m", "monitor.demo.edgar", "--port-file", str(port_file), "--script", str(script)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        try:
            deadline = time.monotonic() + 30
            while not port_file.exists():
                assert time.monotonic() < deadline
                assert process.poll() is None
                time.sleep(0.05)
            url = port_file.read_text().strip()
            [filing] = httpx.get(f"{url}/_control/state").json()["filings"]
            assert (filing["key"], filing["accession"]) == ("only", "9900000300-26-000009")
            assert (
                "9900000300-26-000009"
                in httpx.get(f"{url}/cgi-bin/browse-edgar?action=getcurrent", headers=IDENTITY).text
            )
        finally:
            process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0
