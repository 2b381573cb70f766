"""One HTTP request for our own transports: no redirects, no retries, no connection kept, bounded in time and size."""

import ssl
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

import httpx

from monitor.domain import Outcome
from monitor.notify.outcomes import of_http

_LARGEST_ANSWER = 65_536
# A channel that sends a byte now and then holds its lane no longer than this; well below how long a claim lasts.
_WHOLE_SECONDS = 90.0


@dataclass(frozen=True, slots=True)
class Line:
    """How a server is to be talked to: seconds to connect, seconds between two of its bytes, certificates checked."""

    connect: float
    read: float
    verify: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. Header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    text: str

    @property
    def outcome(self) -> Outcome:
        return of_http(self.status, self.text, self.headers, datetime.now(UTC))


def post(
    line: Line,
    url: str,
    content: bytes,
    headers: Mapping[str, str],
    *,
    method: str = "POST",
    params: Mapping[str, str] | None = None,
    auth: tuple[str, str] | None = None,
) -> Answer | Outcome:
    """The answer, or the outcome where none came: `retry`, saying at which step. Nothing in it shows the URL."""
    deadline = time.monotonic() + _WHOLE_SECONDS
    timeout = httpx.Timeout(line.read, connect=line.connect)
    try:
        # a fresh connection each: one that was kept may be gone, and then nobody knows whether the message was taken
        with (
            httpx.Client(verify=_context(verify=line.verify), timeout=timeout, follow_redirects=False) as client,
            client.stream(
                method,
                url,
                content=content,
                headers=dict(headers),
                params=params,
                auth=auth or httpx.USE_CLIENT_DEFAULT,
            ) as response,
        ):
            text = _text(response, deadline)
            return Answer(response.status_code, {k.lower(): v for k, v in response.headers.items()}, text)
    except httpx.TimeoutException as error:
        return Outcome("retry", f"no answer in time ({_step(error)})")
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        return Outcome("retry", f"no answer: {type(error).__name__}: {error}"[:300])


def _text(response: httpx.Response, deadline: float) -> str:
    """The answer's beginning. Its status came first: an answer that breaks off after it is an answer."""
    body = b""
    with suppress(httpx.HTTPError):
        for chunk in response.iter_bytes():
            body += chunk
            if len(body) >= _LARGEST_ANSWER or time.monotonic() > deadline:
                break
    return body[:_LARGEST_ANSWER].decode(response.encoding or "utf-8", errors="replace")


def _context(*, verify: bool) -> ssl.SSLContext:
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def _step(error: httpx.TimeoutException) -> str:
    return {
        httpx.ConnectTimeout: "while connecting",
        httpx.WriteTimeout: "while sending",
        httpx.ReadTimeout: "the message was sent, the channel said nothing",
    }.get(type(error), "while waiting for a connection")
