import gzip
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.world import World
from tests.unit.demo.conftest import IDENTITY, ManualClock
from tests.unit.demo.makers import MILL, NOON, PARENT, submission

LIST = "/submissions/CIK9900000301.json"


@pytest.fixture
def small() -> Iterator[httpx.Client]:
    """An EDGAR whose lists overflow after three filings; seven have been filed."""
    world = World(ManualClock(), recent=3)
    for number in range(7):
        world.publish(submission(number, accepted_at=NOON - timedelta(days=number)))
    with SimulatedEdgar(world) as edgar, httpx.Client(base_url=edgar.url, headers=IDENTITY) as client:
        yield client


def test_a_list_is_made_of_parallel_columns_newest_first(world: World, client: httpx.Client) -> None:
    world.publish(submission(1, accepted_at=NOON - timedelta(days=1), items=("1.05", "9.01")))
    world.publish(submission(2, "10-K"))
    recent = client.get(LIST).json()["filings"]["recent"]
    assert recent["accessionNumber"] == ["9900000300-26-000002", "9900000300-26-000001"]
    assert recent["form"] == ["10-K", "8-K"]
    assert recent["items"] == ["", "1.05,9.01"]
    assert recent["reportDate"] == ["2026-03-09", "2026-03-09"]
    assert {len(column) for column in recent.values()} == {2}


def test_the_z_of_the_acceptance_time_misleads_unless_told_otherwise(world: World, client: httpx.Client) -> None:
    world.publish(submission())
    recent = client.get(LIST).json()["filings"]["recent"]
    assert recent["acceptanceDateTime"] == ["2026-03-10T12:00:00.000Z"]
    with SimulatedEdgar(world, eastern_z=False) as honest, httpx.Client(headers=IDENTITY) as other:
        recent = other.get(honest.url + LIST).json()["filings"]["recent"]
    assert recent["acceptanceDateTime"] == ["2026-03-10T16:00:00.000Z"]


def test_a_long_list_overflows_into_files(small: httpx.Client) -> None:
    filings = small.get(LIST).json()["filings"]
    assert len(filings["recent"]["form"]) == 3
    assert filings["files"] == [
        {
            "name": "CIK9900000301-submissions-001.json",
            "filingCount": 3,
            "filingFrom": "2026-03-05",
            "filingTo": "2026-03-09",
        },
        {
            "name": "CIK9900000301-submissions-002.json",
            "filingCount": 1,
            "filingFrom": "2026-03-04",
            "filingTo": "2026-03-04",
        },
    ]
    older = small.get("/submissions/CIK9900000301-submissions-002.json").json()
    assert older["accessionNumber"] == ["9900000300-26-000006"]
    assert small.get("/submissions/CIK9900000301-submissions-003.json").status_code == 404


def test_a_filer_that_has_not_filed_has_an_empty_list(world: World, client: httpx.Client) -> None:
    world.introduce([MILL])
    filings = client.get(LIST).json()["filings"]
    assert filings["recent"]["accessionNumber"] == []
    assert filings["files"] == []
    assert client.get("/submissions/CIK9900000999.json").status_code == 404


@pytest.mark.corpus
def test_a_list_has_the_keys_of_a_real_one(world: World, client: httpx.Client, corpus: Path) -> None:
    real = json.loads(gzip.decompress((corpus / "feeds/submissions/CIK0000749647.json.gz").read_bytes()))
    world.publish(submission())
    ours = client.get(LIST).json()
    assert list(ours) == list(real)
    assert list(ours["filings"]["recent"]) == list(real["filings"]["recent"])


def test_tickers_are_numbered_and_leave_out_who_has_none(world: World, client: httpx.Client) -> None:
    world.introduce([MILL, type(MILL)(9_900_000_309, "Fictional Unlisted LLC"), PARENT])
    assert client.get("/files/company_tickers.json").json() == {
        "0": {"cik_str": 9_900_000_301, "ticker": "ZZPM", "title": "Fictional Paper Mill, Inc."},
        "1": {"cik_str": 9_900_000_302, "ticker": "ZZPH", "title": "Fictional Paper Holdings - Class B (DE)"},
    }


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"forms": "8-K"}, ["9900000300-26-000002", "9900000300-26-000001"]),
        ({"forms": "10-K,6-K"}, ["9900000300-26-000003"]),
        ({"ciks": "9900000302"}, ["9900000300-26-000003"]),
        ({"q": '"cybersecurity incident"'}, ["9900000300-26-000002"]),
        ({"startdt": "2026-03-10", "enddt": "2026-03-10"}, ["9900000300-26-000001"]),
        ({"from": "2"}, ["9900000300-26-000001"]),
    ],
)
def test_search_narrows_by_what_it_is_asked(
    world: World, client: httpx.Client, clock: ManualClock, query: dict[str, str], found: list[str]
) -> None:
    clock.forward(days=3)
    world.publish(submission(1))
    world.publish(submission(2, "8-K/A", accepted_at=NOON + timedelta(days=1), text="<p>A cybersecurity incident</p>"))
    world.publish(submission(3, "10-K", (PARENT,), accepted_at=NOON + timedelta(days=2)))
    hits = client.get("/LATEST/search-index", params=query).json()["hits"]["hits"]
    assert [hit["_source"]["adsh"] for hit in hits] == found


@pytest.mark.corpus
def test_a_search_hit_has_the_keys_of_a_real_one(world: World, client: httpx.Client, corpus: Path) -> None:
    real = json.loads(gzip.decompress((corpus / "feeds/edgarkit/search/search-index.json.gz").read_bytes()))
    world.publish(submission(items=("1.05",)))
    ours = client.get("/LATEST/search-index").json()
    assert sorted(ours) == sorted(key for key in real if key in ours)
    hit, real_hit = ours["hits"]["hits"][0], real["hits"]["hits"][0]
    assert sorted(hit) == sorted(real_hit)
    assert sorted(hit["_source"]) == sorted(real_hit["_source"])
    assert hit["_id"] == "9900000300-26-000001:mill-1.htm"
