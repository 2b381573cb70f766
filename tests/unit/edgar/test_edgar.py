from datetime import timedelta

from monitor.edgar.client import Client
from monitor.edgar.edgar import Edgar
from monitor.edgar.urls import Urls
from tests.unit.edgar.test_feed import entry, feed
from tests.unit.makers import NOON


class Recorded(Client):
    """Answers with what was prepared for a URL, and keeps what was asked."""

    def __init__(self, answers: list[bytes]) -> None:
        self.answers = answers
        self.asked: list[str] = []

    def get(self, url: str) -> bytes:
        self.asked.append(url)
        return self.answers[len(self.asked) - 1]


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


def test_a_walk_ends_at_the_depth_that_edgar_serves() -> None:
    client = Recorded([full_page(0, 58)] * 60)
    assert len(list(Edgar(Urls("http://e"), client).walk(None))) == 51
    assert starts(client)[-1] == "5000"


def test_one_origin_serves_all_hosts_and_the_secs_own_are_three() -> None:
    assert Urls("http://e").submissions(320193) == "http://e/submissions/CIK0000320193.json"
    assert Urls().submissions(320193) == "https://data.sec.gov/submissions/CIK0000320193.json"
    assert Urls().daily_index(NOON.date()) == (
        "https://www.sec.gov/Archives/edgar/daily-index/2026/QTR1/master.20260302.idx"
    )
