"""Each fault as a client meets it; raw sockets where a client library would hide it."""

import http.client
import socket
import time
from contextlib import closing
from urllib.parse import urlsplit

import httpx
import pytest

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.faults import Fault, FaultKind
from monitor.demo.world import World
from tests.unit.demo.makers import submission

PATH = "/Archives/edgar/data/9900000301/9900000300-26-000001.txt"


@pytest.fixture(autouse=True)
def a_filing(world: World) -> None:
    world.publish(submission(text="<html><body><p>" + "words " * 40_000 + "</p></body></html>"))


@pytest.mark.parametrize(
    ("kind", "status", "words"),
    [
        ("rate_block", 403, "<title>SEC.gov | Request Rate Threshold Exceeded</title>"),
        ("rate_block", 403, "<h1>Request Rate Threshold Exceeded</h1>"),
        ("rate_block_headed_as_tool", 403, "<h1>Your Request Originates from an Undeclared Automated Tool</h1>"),
        ("rate_block_headed_as_tool", 403, "will be limited for 10 minutes"),
        ("undeclared_tool", 403, "<title>SEC.gov | Request Rate Threshold Exceeded</title>"),
        ("undeclared_tool", 403, "<h1>Your Request Originates from an Undeclared Automated Tool</h1>"),
        ("undeclared_tool", 403, "Please declare your traffic"),
        ("too_many_requests", 429, "maximum allowable requests"),
        ("unavailable", 503, "<title>SEC.gov | File Unavailable</title>"),
        ("html_instead", 200, "<!DOCTYPE html>"),
    ],
)
def test_an_error_page_comes_with_its_status(
    edgar: SimulatedEdgar, client: httpx.Client, kind: FaultKind, status: int, words: str
) -> None:
    edgar.faults.switch_on(Fault(kind))
    answer = client.get(PATH)
    assert answer.status_code == status
    assert words in answer.text
    assert "Retry-After" not in answer.headers


def test_an_empty_body_is_a_success_without_a_byte(edgar: SimulatedEdgar, client: httpx.Client) -> None:
    edgar.faults.switch_on(Fault("empty"))
    answer = client.get(PATH)
    assert (answer.status_code, answer.content, answer.headers["Content-Length"]) == (200, b"", "0")


def test_a_cut_off_body_is_shorter_than_announced(edgar: SimulatedEdgar) -> None:
    edgar.faults.switch_on(Fault("cut_off", keep=0.25))
    head, body = _raw(edgar)
    announced = int(head.split(b"Content-Length: ")[1].split(b"\r\n")[0])
    assert announced == len(submission(text="<html><body><p>" + "words " * 40_000 + "</p></body></html>").text)
    assert len(body) == announced // 4


def test_an_unannounced_cut_off_lacks_the_last_chunk(edgar: SimulatedEdgar) -> None:
    edgar.faults.switch_on(Fault("cut_off_unannounced", keep=0.5))
    head, body = _raw(edgar)
    assert b"Transfer-Encoding: chunked" in head
    assert b"Content-Length" not in head
    assert not body.endswith(b"0\r\n\r\n")
    size, _, rest = body.partition(b"\r\n")
    assert len(rest) == int(size, 16) + 2


def test_a_silent_cut_off_looks_complete_to_http(edgar: SimulatedEdgar, client: httpx.Client) -> None:
    edgar.faults.switch_on(Fault("cut_off_silently", keep=0.5))
    answer = client.get(PATH, headers={"Accept-Encoding": "identity"})
    assert answer.status_code == 200
    assert not answer.content.endswith(b"</SEC-DOCUMENT>\n")
    assert len(answer.content) > 100_000


def test_a_reset_connection_gives_no_answer(edgar: SimulatedEdgar, client: httpx.Client) -> None:
    edgar.faults.switch_on(Fault("reset", count=1))
    with pytest.raises(httpx.ReadError):
        client.get(PATH)
    assert edgar.log.all()[-1].status == 0
    assert client.get(PATH).status_code == 200


def test_a_slow_body_takes_its_time_and_comes_whole(edgar: SimulatedEdgar, client: httpx.Client) -> None:
    edgar.faults.switch_on(Fault("slow", seconds=0.4))
    started = time.monotonic()
    answer = client.get(PATH)
    assert time.monotonic() - started >= 0.35
    assert answer.text.endswith("</SEC-DOCUMENT>\n")


def test_stopping_does_not_wait_for_slow_bodies(world: World) -> None:
    with SimulatedEdgar(world) as edgar:
        edgar.faults.switch_on(Fault("slow", seconds=60))
        with socket.create_connection(("127.0.0.1", urlsplit(edgar.url).port or 0), timeout=5) as connection:
            connection.sendall(f"GET {PATH} HTTP/1.1\r\nHost: x\r\nUser-Agent: a b@c.example\r\n\r\n".encode())
            assert connection.recv(100).startswith(b"HTTP/1.1 200")
            started = time.monotonic()
            edgar.stop()
            assert time.monotonic() - started < 5


def test_a_client_may_hang_up_in_the_middle(edgar: SimulatedEdgar, client: httpx.Client) -> None:
    with client.stream("GET", PATH, headers={"Accept-Encoding": "identity"}) as answer:
        next(answer.iter_raw())
    assert client.get("/files/company_tickers.json").status_code == 200


def test_connections_are_kept_alive(edgar: SimulatedEdgar) -> None:
    with closing(http.client.HTTPConnection("127.0.0.1", urlsplit(edgar.url).port, timeout=5)) as connection:
        sockets = []
        for _ in range(2):
            connection.request("GET", "/nothing", headers={"User-Agent": "a b@c.example"})
            answer = connection.getresponse()
            assert (answer.status, answer.read()[:5]) == (404, b"<?xml")
            sockets.append(connection.sock)
        assert sockets[0] is sockets[1]


@pytest.mark.parametrize("agent", ["", "python-httpx/0.28", "Sample Company", "https://example.invalid"])
def test_a_client_without_an_address_is_an_undeclared_tool(client: httpx.Client, agent: str) -> None:
    answer = client.get("/files/company_tickers.json", headers={"User-Agent": agent})
    assert answer.status_code == 403
    assert "Undeclared Automated Tool" in answer.text


def test_the_address_can_be_waived(world: World) -> None:
    with SimulatedEdgar(world, require_identity=False) as edgar:
        assert httpx.get(f"{edgar.url}/files/company_tickers.json").status_code == 200


def _raw(edgar: SimulatedEdgar) -> tuple[bytes, bytes]:
    """The answer as it lies on the wire, until the other side hangs up."""
    with socket.create_connection(("127.0.0.1", urlsplit(edgar.url).port or 0), timeout=5) as connection:
        connection.sendall(f"GET {PATH} HTTP/1.1\r\nHost: x\r\nUser-Agent: a b@c.example\r\n\r\n".encode())
        received = b""
        while piece := connection.recv(65536):
            received += piece
    head, _, body = received.partition(b"\r\n\r\n")
    return head, body
