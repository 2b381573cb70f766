from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx
import pytest

from monitor.edgar.budget import Budget
from monitor.edgar.client import Client
from monitor.errors import CouldNotAsk, MonitorError, NotThere, Paused, UndeclaredIdentity

FEED = "https://edgar.example/cgi-bin/browse-edgar?output=atom"
INDEX = "https://edgar.example/Archives/edgar/daily-index/2025/QTR1/master.20250109.idx"
TITLE = b"<!DOCTYPE html><html><title>SEC.gov | Request Rate Threshold Exceeded</title>"
HEADING = b"<h1>Your Request Originates from an Undeclared Automated Tool</h1>"
RATE_BLOCK = TITLE + b"<p>Your request rate has exceeded the maximum allowable requests per second.</p></html>"
# recorded by several clients of EDGAR: a rate block under the other refusal's heading
RATE_BLOCK_HEADED_AS_TOOL = TITLE + HEADING + b"<p>... has exceeded the maximum allowable requests per second.</p>"
UNDECLARED = TITLE + HEADING + b"<p>Please declare your traffic by updating your user agent.</p></html>"


class FreeBudget(Budget):
    """Grants everything and remembers whether it was told to pause."""

    def __init__(self) -> None:
        self.paused = 0
        self.asked = 0
        self.told: list[str] = []

    def acquire(self) -> str:
        self.asked += 1
        return "a place"

    def answered(self, name: str) -> None:
        self.told.append(name)

    def pause(self) -> datetime:
        self.paused += 1
        return datetime(2026, 3, 2, 12, 10, tzinfo=UTC)


def client(answer: httpx.Response | Exception, budget: FreeBudget | None = None) -> Client:
    def respond(request: httpx.Request) -> httpx.Response:
        assert request.headers["User-Agent"] == "Example Corp security@example.com"
        if isinstance(answer, Exception):
            raise answer
        return answer

    http = httpx.Client(transport=httpx.MockTransport(respond))
    return Client("Example Corp security@example.com", budget or FreeBudget(), http)


def test_an_answer_is_its_body() -> None:
    assert client(httpx.Response(200, content=b"<?xml version='1.0'?><feed/>")).get(FEED) == (
        b"<?xml version='1.0'?><feed/>"
    )


@pytest.mark.parametrize(
    ("answer", "url", "kind", "message"),
    [
        (httpx.Response(404), FEED, NotThere, "EDGAR has no such thing"),
        (httpx.Response(403, content=b"<Error><Code>AccessDenied</Code></Error>"), INDEX, NotThere, "no such file"),
        (httpx.Response(403, content=b"<!DOCTYPE html><h1>Access Denied</h1>"), INDEX, NotThere, "no such file"),
        (httpx.Response(403, content=b"<!DOCTYPE html><h1>Access Denied</h1>"), FEED, Paused, "EDGAR blocked us"),
        (httpx.Response(403, content=RATE_BLOCK), INDEX, Paused, "paused until 2026-03-02 12:10:00 UTC"),
        (httpx.Response(403, content=RATE_BLOCK_HEADED_AS_TOOL), INDEX, Paused, "EDGAR blocked us"),
        (httpx.Response(403, content=RATE_BLOCK), FEED, Paused, "paused until 2026-03-02 12:10:00 UTC"),
        (httpx.Response(403, content=b"?"), FEED, Paused, "EDGAR blocked us"),
        (httpx.Response(429), FEED, Paused, "EDGAR blocked us"),
        (httpx.Response(403, content=UNDECLARED), FEED, UndeclaredIdentity, "set MONITOR_EDGAR_IDENTITY"),
        (httpx.Response(503, content=b"<html>busy</html>"), FEED, CouldNotAsk, r"no answer \(HTTP 503\)"),
        (httpx.Response(301, headers={"Location": "/"}), FEED, CouldNotAsk, r"no answer \(HTTP 301\)"),
        (httpx.Response(200, content=b"\n<!DOCTYPE html><html>"), FEED, CouldNotAsk, "an HTML page came instead"),
        (httpx.Response(200, content=b""), FEED, CouldNotAsk, "an empty body came"),
        (httpx.ConnectError("refused"), FEED, CouldNotAsk, "ConnectError: refused"),
        (httpx.RemoteProtocolError("cut off"), FEED, CouldNotAsk, "RemoteProtocolError: cut off"),
    ],
)
def test_what_is_no_answer_is_never_content(
    answer: httpx.Response | Exception, url: str, kind: type[MonitorError], message: str
) -> None:
    with pytest.raises(kind, match=message) as caught:
        client(answer).get(url)
    assert type(caught.value) is kind


class BreaksOff(httpx.SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        yield TITLE
        raise httpx.RemoteProtocolError("cut off")


@pytest.mark.parametrize("status", [403, 429])
def test_a_block_whose_page_breaks_off_is_a_block(status: int) -> None:
    budget = FreeBudget()
    with pytest.raises(Paused):
        client(httpx.Response(status, stream=BreaksOff()), budget).get(FEED)
    assert budget.paused == 1


def test_only_a_block_pauses_everyone() -> None:
    for status, content, pauses in (
        (429, b"", 1),
        (403, RATE_BLOCK, 1),
        (403, RATE_BLOCK_HEADED_AS_TOOL, 1),
        (403, UNDECLARED, 0),
        (503, b"", 0),
    ):
        budget = FreeBudget()
        with pytest.raises(MonitorError):
            client(httpx.Response(status, content=content), budget).get(FEED)
        assert (budget.asked, budget.paused) == (1, pauses)


def test_leaving_a_stream_early_hangs_up() -> None:
    class Endless(httpx.SyncByteStream):
        sent = 0
        closed = False

        def __iter__(self):  # type: ignore[no-untyped-def]
            while True:
                self.sent += 65536
                yield b"x" * 65536

        def close(self) -> None:
            self.closed = True

    endless = Endless()
    with client(httpx.Response(200, stream=endless)).stream(FEED) as chunks:
        assert next(chunks) == b"x" * 65536
    assert endless.closed
    assert endless.sent <= 2 * 65536


@pytest.mark.parametrize(
    ("headers", "off"),
    [
        ({"Date": "now"}, 0),
        ({"Date": "-60"}, 60),
        ({"Date": "+60"}, -60),
        ({"Date": "-60", "Age": "60"}, 0),
        ({}, None),
        ({"Date": "soon"}, None),
    ],
)
def test_the_clock_is_held_against_edgars_at_every_answer(headers: dict[str, str], off: int | None) -> None:
    now = datetime.now(UTC)
    shift = {"now": 0, "-60": -60, "+60": 60}
    if headers.get("Date") in shift:
        headers |= {"Date": format_datetime(now + timedelta(seconds=shift[headers["Date"]]), usegmt=True)}
    asking = client(httpx.Response(404, headers=headers))
    with pytest.raises(NotThere):
        asking.get(FEED)
    found = None if asking.clock_off is None else asking.clock_off.total_seconds()
    assert found == pytest.approx(off, abs=5)


@pytest.mark.parametrize("answer", [httpx.Response(200, content=b"data"), httpx.Response(503), httpx.ReadTimeout("")])
def test_the_budget_is_told_once_when_the_head_of_an_answer_came_or_none_will(
    answer: httpx.Response | Exception,
) -> None:
    budget = FreeBudget()
    asking = client(answer, budget)
    with suppress(CouldNotAsk), asking.stream(FEED) as chunks:
        assert budget.told == ["a place"], "before the body is read"
        list(chunks)
    assert budget.told == ["a place"]
