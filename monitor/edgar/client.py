"""Asking EDGAR one question over HTTP, and what each kind of answer means.

Every question goes out under the contact, within the shared budget, and with a deadline. What comes back is either
the content asked for or one of the errors of errors.py; an error page is never content.
"""

import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import httpx

from monitor.edgar.budget import Budget
from monitor.errors import CouldNotAsk, NotThere, Paused, UndeclaredIdentity

# A body that trickles is an outage in slow motion: a 60 MB submission takes about 10 s on a poor line.
_DEADLINE_SECONDS = 120.0
_HEAD = 4096


class Client:
    """EDGAR over HTTP. Raises `CouldNotAsk`, `Paused`, `NotThere` or `UndeclaredIdentity`, nothing of httpx."""

    def __init__(self, identity: str, budget: Budget, http: httpx.Client | None = None) -> None:
        self._budget = budget
        self._http = http or httpx.Client(timeout=httpx.Timeout(10.0), follow_redirects=False)
        # by how much our clock is ahead of EDGAR's, by its last answer
        self.clock_off: timedelta | None = None
        self._headers = {"User-Agent": identity, "Accept-Encoding": "gzip, deflate"}

    def get(self, url: str) -> bytes:
        """The whole body of an answer that is data, not an HTML page."""
        with self.stream(url) as chunks:
            return b"".join(chunks)

    @contextmanager
    def stream(self, url: str) -> Iterator[Iterator[bytes]]:
        """The body in pieces; leaving the block early hangs up. A cut-off body raises `CouldNotAsk` when it ends."""
        try:
            with self._answer(url) as response:
                response.stream = _OnTime(response.stream)
                if response.status_code != 200:
                    self._refuse(response, url)
                yield _pieces(response, url)
        except httpx.HTTPError as error:
            raise CouldNotAsk(f"{url}: {type(error).__name__}: {error}") from error

    @contextmanager
    def _answer(self, url: str) -> Iterator[httpx.Response]:
        """The head of the answer, its body yet to come."""
        place = self._budget.acquire()
        sent_at = datetime.now(UTC)
        with ExitStack() as stack:
            try:
                response = stack.enter_context(self._http.stream("GET", url, headers=self._headers))
            finally:
                self._budget.answered(place)
            self.clock_off = _clock_off(response.headers, sent_at, datetime.now(UTC))
            yield response

    def close(self) -> None:
        self._http.close()

    def _refuse(self, response: httpx.Response, url: str) -> None:
        """Raise what a status other than 200 means."""
        status = response.status_code
        if status == 429:
            raise Paused(self._budget.pause(), "EDGAR blocked us (HTTP 429)")
        page = _head(response)
        if status == 404:
            raise NotThere(f"{url}: EDGAR has no such thing (yet)")
        # Both kinds of 403 have been seen under either title and heading; the paragraph says which it is.
        if status == 403 and b"declare your traffic" in page:
            raise UndeclaredIdentity(
                f"EDGAR refuses the contact {self._headers['User-Agent']!r} (403, undeclared automated tool): "
                "set MONITOR_EDGAR_IDENTITY to your name and e-mail address"
            )
        # The archive's storage answers 403, in XML, for a file that does not exist: so did every weekend and holiday
        # index of 2025. For an index any page will do that does not speak of a rate.
        if status == 403 and "/Archives/" in url and (not _is_html(page) or _of_no_index(url, page)):
            raise NotThere(f"{url}: EDGAR has no such file (403 without a word of a block)")
        if status == 403:
            # It carries no Retry-After, as 429 does not, and asking again within ten minutes prolongs the block.
            raise Paused(self._budget.pause(), "EDGAR blocked us (HTTP 403)")
        raise CouldNotAsk(f"{url}: no answer", status=status)


class _OnTime(httpx.SyncByteStream):
    """A body that must be over in time. Looked at as it comes over the wire: a trickle fills no piece for hours."""

    def __init__(self, stream: httpx.SyncByteStream | httpx.AsyncByteStream) -> None:
        assert isinstance(stream, httpx.SyncByteStream)
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        started = time.monotonic()
        for piece in self._stream:
            if time.monotonic() - started > _DEADLINE_SECONDS:
                raise httpx.ReadTimeout(f"still coming after {_DEADLINE_SECONDS:.0f} s")
            yield piece

    def close(self) -> None:
        self._stream.close()


def _clock_off(headers: Mapping[str, str], sent_at: datetime, came_at: datetime) -> timedelta | None:
    """By how much our clock is ahead of the other side's; nothing, where its Date lies between question and answer.

    The Date of an answer out of a cache is as old as its Age says, and dates have no fractions.
    """
    try:
        dated = parsedate_to_datetime(headers["Date"]) + timedelta(seconds=int(headers.get("Age", 0)))
        if sent_at - timedelta(seconds=1) <= dated <= came_at:
            return timedelta(0)
        return came_at - dated if dated > came_at else sent_at - dated
    except (KeyError, ValueError, TypeError):
        return None


def _pieces(response: httpx.Response, url: str) -> Iterator[bytes]:
    first = True
    for piece in response.iter_bytes(65536):
        if first and _is_html(piece):
            raise CouldNotAsk(f"{url}: an HTML page came instead of data", status=200)
        first = False
        yield piece
    if first:
        raise CouldNotAsk(f"{url}: an empty body came", status=200)


def _of_no_index(url: str, page: bytes) -> bool:
    return "/daily-index/" in url and b"request rate" not in page and b"allowable requests" not in page


def _is_html(head: bytes) -> bool:
    start = head.lstrip()[:14].lower()
    return start.startswith((b"<!doctype html", b"<html"))


def _head(response: httpx.Response) -> bytes:
    """What came of the beginning: a refusal that breaks off is a refusal."""
    head = b""
    with suppress(httpx.HTTPError):
        for piece in response.iter_bytes(_HEAD):
            head += piece
            if len(head) >= _HEAD:
                break
    return head.lower()
