import gzip
import json
from datetime import date
from pathlib import Path

import pytest

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.filers import DEMO
from monitor.demo.world import World
from monitor.domain import AccessionNumber, Filer, Item
from monitor.edgar.client import Client
from monitor.edgar.edgar import Edgar
from monitor.edgar.search import read_hits
from monitor.edgar.urls import Urls
from monitor.errors import CouldNotAsk
from tests.unit.edgar.test_edgar import Free, Recorded


def page(*numbers: int, total: int) -> bytes:
    hits = [
        {"_id": f"9900000001-26-{number:06d}:doc.htm", "_source": {
            "ciks": ["9900000001"], "display_names": ["Fictional Harbor Logistics, Inc.  (FHL)  (CIK 9900000001)"],
            "file_date": "2026-03-02", "form": "8-K", "adsh": f"9900000001-26-{number:06d}",
            "items": ["1.05"] if number % 2 else ["8.01"],
        }}
        for number in numbers
    ]  # fmt: skip
    return json.dumps({"timed_out": False, "hits": {"total": {"value": total}, "hits": hits}}).encode()


def test_only_filings_with_item_1_05_come_of_the_search_from_all_its_pages() -> None:
    client = Recorded([page(1, 2, total=4), page(3, 3, total=4)])
    found = Edgar(Urls("http://e"), client).told_of_incidents(date(2026, 3, 1), date(2026, 3, 2))
    assert [filing.accession.dashed[-1] for filing in found] == ["1", "3"]
    assert found[0].filers == (Filer(9900000001, "Fictional Harbor Logistics, Inc."),)
    assert "forms=8-K&startdt=2026-03-01&enddt=2026-03-02&from=2" in client.asked[1]


def test_a_search_without_hits_is_none() -> None:
    assert (
        Edgar(Urls("http://e"), Recorded([page(total=0)])).told_of_incidents(date(2026, 3, 1), date(2026, 3, 2)) == ()
    )


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"[]", b'{"timed_out": true}', page(1, total=1).replace(b"2026-03-02", b"soon")]
)
def test_what_is_no_page_of_hits_is_no_answer(body: bytes) -> None:
    with pytest.raises(CouldNotAsk, match="full-text search"):
        read_hits(body)


def test_the_simulated_edgars_search_finds_its_incidents() -> None:
    with SimulatedEdgar(World(index_at_once=True), script=None) as simulated:
        submissions = [scene.make(simulated.clock()) for scene in DEMO.scenes]
        for submission in submissions:
            simulated.world.publish(submission)
        client = Client("Monitor Tests tests@example.invalid", Free())
        edgar = Edgar(Urls(simulated.url), client)
        days = {submission.filed_on for submission in submissions}
        found = {filing.accession for filing in edgar.told_of_incidents(min(days), max(days))}
        client.close()
    assert found == {each.accession for each in submissions if "1.05" in each.items}
    assert found


@pytest.mark.corpus
def test_a_real_page_of_hits(corpus: Path) -> None:
    hits = read_hits(gzip.decompress((corpus / "feeds/edgarkit/search/search-index.json.gz").read_bytes()))
    assert hits.total == 146
    first = hits.filings[0]
    assert first.accession == AccessionNumber("0001104659-21-077166")
    assert (first.form, first.filed_on, first.filers) == (
        "8-K", date(2021, 6, 4), (Filer(1844419, "Maquia Capital Acquisition Corp"),)
    )  # fmt: skip
    assert first.items == (Item("8.01", ""), Item("9.01", ""))
