"""The far ends of deliveries, as the channels' own documents describe them: what they take, refuse, and how they fail.

Slack (https://docs.slack.dev/reference/block-kit/blocks): 50 blocks, 3,000 characters a section; 429 with Retry-After.
Discord (https://discord.com/developers/docs/topics/rate-limits): 2,000 characters of content, embeds of 4,096; 429 with
Retry-After and JSON. Teams by a Power Automate workflow: 28 KB, 202. A webhook of somebody's own, which at times hangs
and at times hangs up.
"""

import json
import re
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

_ALERT_ID = re.compile(r"\balert[*_` ]*\s([0-9a-f]{12})\b", re.IGNORECASE)
_HANGS_SECONDS = 4.0


def alert_in(words: str) -> str:
    """The id of the alert that a message tells of; that of the one it updates stands before it."""
    ids = _ALERT_ID.findall(words)
    assert ids, f"no alert id in the message:\n{words[:2000]}"
    return str(ids[-1])


class Channels:
    """One server for all of them; `taken` counts what each took, by alert, `refused` what was wrong with a message."""

    def __init__(self) -> None:
        self.taken: dict[str, Counter[str]] = {name: Counter() for name in _TAKE}
        self.answers: Counter[str] = Counter()
        self.refused: list[str] = []
        self.notices = 0
        self._asked: Counter[str] = Counter()
        self._lock = threading.Lock()
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def nth(self, channel: str) -> int:
        """The number of this request to the channel."""
        with self._lock:
            self._asked[channel] += 1
            return self._asked[channel]

    def take(self, channel: str, body: bytes) -> None:
        words = body.decode()
        with self._lock:
            if "alert" in words and _ALERT_ID.search(words):
                self.taken[channel][alert_in(words)] += 1
            else:
                self.notices += 1

    def note(self, channel: str, status: int, problem: str = "") -> None:
        with self._lock:
            self.answers[f"{channel} {status}"] += 1
            if problem:
                self.refused.append(f"{channel}: {problem}")


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, channels: Channels) -> None:
        self.channels = channels
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A sender that was killed has gone in the middle: nothing to tell."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.0"
    server: _Server

    def do_POST(self) -> None:
        channels = self.server.channels
        channel = self.path.split("/")[1]
        number = channels.nth(channel)
        if channel == "hook" and number % 17 == 0:
            channels.note(channel, 0)
            self.connection.shutdown(socket.SHUT_RDWR)  # hangs up before it has read
            return
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if channel == "hook" and number % 23 == 0:
            channels.note(channel, -1)
            time.sleep(_HANGS_SECONDS)  # longer than the sender waits, and takes nothing
            return
        if number % _BUSY_EVERY.get(channel, 10**9) == 0:
            self._answer(channel, 429, b'{"message": "You are being rate limited.", "retry_after": 1.0}', "1")
            return
        problem = _TAKE[channel](json.loads(body), len(body)) if channel in _TAKE else "404"
        if channel not in _TAKE or problem:
            self._answer(channel, 404 if channel not in _TAKE else 400, problem.encode(), problem=problem)
            return
        channels.take(channel, body)
        status = {"discord": 204, "workflows": 202}.get(channel, 200)
        self._answer(channel, status, b"" if status == 204 else b"ok")

    def _answer(self, channel: str, status: int, body: bytes, retry_after: str = "", problem: str = "") -> None:
        self.server.channels.note(channel, status, problem if status == 400 else "")
        self.send_response(status)
        if retry_after:
            self.send_header("Retry-After", retry_after)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the base class names it so
        """Nothing to stderr."""


_BUSY_EVERY = {"slack": 25, "discord": 20, "workflows": 31}


def _slack(message: Any, _size: int) -> str:
    texts = [block["text"]["text"] for block in message["blocks"] if "text" in block]
    if len(message["blocks"]) > 50 or any(len(text) > 3000 for text in texts):
        return "invalid_blocks"
    return ""


def _discord(message: Any, _size: int) -> str:
    embeds = message.get("embeds") or []
    if len(message.get("content") or "") > 2000 or any(len(e.get("description", "")) > 4096 for e in embeds):
        return "Invalid Form Body"
    return ""


def _workflows(_message: Any, size: int) -> str:
    return "RequestEntityTooLarge" if size > 28 * 1024 else ""


def _hook(message: Any, _size: int) -> str:
    return "" if message["id"] else "no id"


_TAKE: dict[str, Callable[[Any, int], str]] = {
    "slack": _slack, "discord": _discord, "workflows": _workflows, "hook": _hook,
}  # fmt: skip
