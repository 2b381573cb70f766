import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.faults import Fault
from monitor.demo.feed import RecordedWalk
from monitor.edgar.budget import Budget
from monitor.edgar.client import Client
from monitor.edgar.edgar import Edgar
from monitor.edgar.urls import Urls
from monitor.errors import CouldNotAsk
from tests.unit.edgar.test_feed import entry, feed
from tests.unit.edgar.test_submissions import COLUMNS, LIST
from tests.unit.makers import NOON


class Recorded(Client):
    """Answers with what was prepared for a URL, and keeps what was asked."""

    def __init__(self, answers: "list[bytes | CouldNotAsk]") -> None:
        self.answers = answers
        self.asked: list[str] = []

    def get(self, url: str) -> bytes:
        self.asked.append(url)
        answer = self.answers[len(self.asked) - 1]
        if isinstance(answer, CouldNotAsk):
            raise answer
        return answer


def full_page(first: int, minute: int) -> bytes:
    entries = [entry(accession=f"9900000001-26-{first + n:06d}") for n in range(100)]
    return feed(*entries).replace(b"T11:59:08", f"T11:{minute:02d}:08".encode())


def starts(client: Recorded) -> list[str]:
    return [url.partition("start=")[2].partition("&")[0] for url in client.asked]


def test_a_walk_goes_on_until_a_page_reaches_behind_what_is_known() -> None:
    client = Recorded([full_page(300, 58), full_page(200, 57), full_page(100, 56), full_page(0, 55)])
    known = NOON.replace(hour=16, minute=57)
    assert len(list(Edgar(Urls("http://e"), client).walk(known))) == 3
    assert starts(client) == ["0", "100", "200"]


def test_a_walk_ends_with_a_page_that_is_not_full() -> None:
    client = Recorded([full_page(100, 58), feed(entry())])
    assert [page.entries for page in Edgar(Urls("http://e"), client).walk(NOON - timedelta(days=9))] == [100, 1]


def test_a_503_beyond_the_depth_is_the_end_of_the_feed() -> None:
    client = Recorded([*([full_page(0, 58)] * 51), CouldNotAsk("feed", status=503)])
    assert len(list(Edgar(Urls("http://e"), client).walk(None))) == 51
    assert starts(client)[-2:] == ["5000", "5100"]


@pytest.mark.parametrize(("pages", "status"), [(50, 503), (0, 503), (51, 500), (51, None)])
def test_anything_else_is_an_outage(pages: int, status: int | None) -> None:
    client = Recorded([*([full_page(0, 58)] * pages), CouldNotAsk("feed", status=status)])
    with pytest.raises(CouldNotAsk):
        list(Edgar(Urls("http://e"), client).walk(None))


class Free(Budget):
    """Grants everything."""

    def __init__(self) -> None:
        pass

    def acquire(self) -> str:
        return "a place"

    def answered(self, name: str) -> None:
        pass


@pytest.mark.corpus
@pytest.mark.parametrize(("folder", "filings"), [("2025-12-12T180341_all", 3315), ("2025-12-12T180245_all", 3313)])
def test_a_recorded_walk_ends_where_edgar_ended_it_and_breaks_off_anywhere_else(
    corpus: Path, folder: str, filings: int
) -> None:
    with SimulatedEdgar(feed=RecordedWalk(corpus / "feeds/getcurrent" / folder)) as served:
        client = Client("Tests tests@example.invalid", Free())
        edgar = Edgar(Urls(served.url), client)
        found = {filing.accession for page in edgar.walk(None) for filing in page.filings}
        assert len(found) == filings
        assert [request.status for request in served.log.all()] == [200] * 51 + [503]
        served.faults.switch_on(Fault("unavailable", path="start=5000"))
        with pytest.raises(CouldNotAsk, match="HTTP 503"):
            list(edgar.walk(None))
        client.close()


def test_the_older_parts_of_a_list_are_asked_for_only_when_the_reader_gets_there() -> None:
    older = COLUMNS | {"accessionNumber": ["9900000001-24-000003", "9900000001-24-000001"]}
    client = Recorded([json.dumps(LIST).encode(), json.dumps(older).encode()])
    listed = Edgar(Urls("http://e"), client).filings_of(9_900_000_001)
    assert [str(next(listed).accession) for _ in range(2)] == ["9900000001-26-000002", "9900000001-25-000001"]
    assert client.asked == ["http://e/submissions/CIK9900000001.json"]
    assert [str(each.accession) for each in listed] == ["9900000001-24-000003", "9900000001-24-000001"]
    assert client.asked[1:] == ["http://e/submissions/CIK9900000001-submissions-001.json"]


def test_an_older_part_that_does_not_come_is_not_the_end_of_the_list() -> None:
    client = Recorded([json.dumps(LIST).encode(), CouldNotAsk("503", status=503)])
    with pytest.raises(CouldNotAsk):
        list(Edgar(Urls("http://e"), client).filings_of(9_900_000_001))


def test_one_origin_serves_all_hosts_and_the_secs_own_are_three() -> None:
    assert Urls("http://e").submissions(320193) == "http://e/submissions/CIK0000320193.json"
    assert Urls().submissions(320193) == "https://data.sec.gov/submissions/CIK0000320193.json"
    assert Urls().daily_index(NOON.date()) == (
        "https://www.sec.gov/Archives/edgar/daily-index/2026/QTR1/master.20260302.idx"
    )


def test_the_index_of_a_day_is_asked_for_where_edgar_keeps_it() -> None:
    row = "9900000001|Fictional Harbor Logistics, Inc.|8-K|20260302|edgar/data/9900000001/9900000009-26-000001.txt\n"
    client = Recorded([f"Description: x\nCIK|Company Name|Form Type|Date Filed|File Name\n------\n{row}".encode()])
    (filing,) = Edgar(Urls("http://e"), client).index_of(date(2026, 3, 2)).filings
    assert filing.accession.dashed == "9900000009-26-000001"
    assert client.asked == ["http://e/Archives/edgar/daily-index/2026/QTR1/master.20260302.idx"]
