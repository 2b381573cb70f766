import gzip
from datetime import UTC, date, datetime
from pathlib import Path

import httpx
import pytest

from monitor.demo.indexes import write
from monitor.demo.world import Party, World
from monitor.domain import AccessionNumber
from tests.unit.demo.conftest import ManualClock
from tests.unit.demo.makers import MILL, PARENT, submission

QUARTER = "/Archives/edgar/daily-index/2026/QTR1"


@pytest.fixture(autouse=True)
def a_day_with_two_filings(world: World, clock: ManualClock) -> None:
    world.publish(submission(2, "10-K", (PARENT,)))
    world.publish(submission(1, "8-K", (MILL, PARENT)))
    clock.now = datetime(2026, 3, 11, 10, 0, tzinfo=UTC)


def test_the_master_index_has_a_row_for_each_filer(client: httpx.Client) -> None:
    lines = client.get(f"{QUARTER}/master.20260310.idx").text.split("\n")
    assert lines[1] == "Last Data Received:    Mar 10, 2026"
    assert lines[5] == "CIK|Company Name|Form Type|Date Filed|File Name"
    assert lines[6] == "-" * 80
    assert lines[7:] == [
        "9900000301|Fictional Paper Mill, Inc.|8-K|20260310|edgar/data/9900000301/9900000300-26-000001.txt",
        "9900000302|Fictional Paper Holdings - Class B (DE)|8-K|20260310|"
        "edgar/data/9900000302/9900000300-26-000001.txt",
        "9900000302|Fictional Paper Holdings - Class B (DE)|10-K|20260310|"
        "edgar/data/9900000302/9900000300-26-000002.txt",
        "",
    ]


def test_the_form_index_is_sorted_by_form(client: httpx.Client) -> None:
    rows = client.get(f"{QUARTER}/form.20260310.idx").text.split("\n")[10:-1]
    assert [row[:12].strip() for row in rows] == ["10-K", "8-K", "8-K"]


def test_the_crawler_index_links_pages(client: httpx.Client) -> None:
    rows = client.get(f"{QUARTER}/crawler.20260310.idx").text.split("\n")[10:-1]
    assert rows[0][98:].strip() == ("http://www.sec.gov/Archives/edgar/data/9900000302/9900000300-26-000001-index.htm")


@pytest.mark.parametrize("day", ["20260308", "20260311", "20260399", "20250310"])
def test_a_day_without_an_index_is_forbidden_not_missing(client: httpx.Client, day: str) -> None:
    answer = client.get(f"{QUARTER}/master.{day}.idx")
    assert answer.status_code == 403
    assert "<Code>AccessDenied</Code>" in answer.text
    assert "Rate Threshold" not in answer.text


def test_an_index_lies_in_its_own_quarter_only(client: httpx.Client) -> None:
    assert client.get("/Archives/edgar/daily-index/2026/QTR2/master.20260310.idx").status_code == 403


def test_directories_tell_which_days_have_an_index(client: httpx.Client) -> None:
    listing = client.get(f"{QUARTER}/index.json").json()["directory"]
    assert [item["name"] for item in listing["item"]] == [
        f"{kind}.20260310.idx" for kind in ("company", "crawler", "form", "master")
    ]
    above = client.get("/Archives/edgar/daily-index/2026/index.json").json()["directory"]["item"]
    assert [(item["name"], item["type"], item["href"]) for item in above] == [("QTR1", "dir", "QTR1/")]
    assert client.get("/Archives/edgar/daily-index/index.json").json()["directory"]["item"][0]["name"] == "2026"


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("kind", "name", "line", "day"),
    [
        ("master", "index/master.20200103.idx", 7, date(2020, 1, 3)),
        ("company", "index/company.20200103.idx", 11, date(2020, 1, 2)),
        ("form", "index/edgartools_form.20200318.idx", 10, date(2020, 3, 18)),
        ("crawler", "edgarkit/indexes/crawler.idx", 10, date(2023, 7, 3)),
    ],
)
def test_a_real_index_is_written_alike(corpus: Path, kind: str, name: str, line: int, day: date) -> None:
    """The head and the first row of a real index, written again from what the row says."""
    real = gzip.decompress((corpus / "feeds" / f"{name}.gz").read_bytes()).decode("latin-1").split("\n")
    row = real[line]
    if kind == "master":
        cik, company, form, _, file = row.split("|")
    else:
        first, second = (12, 74) if kind == "form" else (62, 74)
        form, company = (row[:first], row[first:second]) if kind == "form" else (row[first:second], row[:first])
        cik, file = row[74:86], row[98:].strip()
    accession = AccessionNumber(file.rsplit("/", 1)[1].removesuffix(".txt").removesuffix("-index.htm"))
    filed = type(submission())(
        accession, form.strip(), (Party(int(cik), company.strip()),), datetime(2020, 1, 2, tzinfo=UTC), day, b"", ()
    )
    ours = write(kind, day, [(filed, filed.parties[0])]).split("\n")
    assert ours[:line] == real[:line]
    assert ours[line] == row
