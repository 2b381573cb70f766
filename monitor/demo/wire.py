"""HTTP as the simulated EDGAR speaks it: identity, gzip, keep-alive, and answers that break on purpose."""

import contextlib
import gzip
import json
import re
import socket
import struct
import sys
import threading
from collections.abc import Callable, Mapping
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlsplit

from monitor.demo import error_pages
from monitor.demo.faults import Fault, FaultKind
from monitor.demo.reply import Reply
from monitor.demo.requests import Request, RequestLog
from monitor.demo.world import Clock

CONTACT = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_PIECE = 65536
_GZIP_FROM = 256
_RESET = struct.pack("ii", 1, 0)  # SO_LINGER on, zero seconds: close() sends RST instead of FIN

_PAGES: Mapping[FaultKind, Callable[[], Reply]] = {
    "rate_block": error_pages.rate_block,
    "rate_block_headed_as_tool": error_pages.rate_block_headed_as_tool,
    "undeclared_tool": error_pages.undeclared_tool,
    "too_many_requests": error_pages.too_many_requests,
    "unavailable": error_pages.unavailable,
    "html_instead": error_pages.html_instead,
    "empty": lambda: Reply(200, b""),
}


Note = Callable[[int, int], None]


def _forget(_status: int, _sent: int) -> None:
    """For answers that no log keeps."""


class Behind(Protocol):
    """What the wire needs of the EDGAR behind it."""

    clock: Clock
    log: RequestLog
    stopping: threading.Event

    def answer(self, path: str, query: Mapping[str, str], user_agent: str) -> tuple[Reply, Fault | None]: ...
    def control(self, method: str, path: str, content: Any) -> Reply: ...


class Server(ThreadingHTTPServer):
    """A thread a connection; knows its live connections, so that stopping waits for no idle client."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, port: int, edgar: Behind) -> None:
        self.edgar = edgar
        self._live: dict[threading.Thread, socket.socket] = {}
        super().__init__(("127.0.0.1", port), _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        thread = threading.Thread(target=self._serve, args=(request, client_address), daemon=True)
        self._live[thread] = request
        thread.start()

    def _serve(self, request: Any, client_address: Any) -> None:
        try:
            self.process_request_thread(request, client_address)
        finally:
            self._live.pop(threading.current_thread(), None)

    def close(self) -> None:
        """Stop listening, hang up on everybody, wait for the threads to end."""
        self.shutdown()
        self.server_close()
        for thread, connection in list(self._live.items()):
            with contextlib.suppress(OSError):  # it hung up first
                connection.shutdown(socket.SHUT_RDWR)
            thread.join(timeout=5)

    def handle_error(self, request: Any, client_address: Any) -> None:
        # a client that hangs up in the middle is everyday business here: submissions are read only as far as needed
        if not isinstance(sys.exc_info()[1], ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "SimulatedEdgar"
    disable_nagle_algorithm = True
    timeout = 60
    server: Server

    def do_GET(self) -> None:
        self._dispatch()

    def do_POST(self) -> None:
        self._dispatch()

    def do_DELETE(self) -> None:
        self._dispatch()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the base class names it so
        """Nothing to stderr: the request log keeps everything."""

    def date_time_string(self, timestamp: float | None = None) -> str:
        return super().date_time_string(timestamp or self.server.edgar.clock().timestamp())

    def _dispatch(self) -> None:
        target = urlsplit(self.path)
        content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if target.path.startswith("/_control/"):
            self._send(self._controlled(target.path, content))
        elif self.command == "GET":
            self._serve_edgar(target.path, target.query)
        else:
            self._send(Reply(405, b""))

    def _controlled(self, path: str, content: bytes) -> Reply:
        try:
            return self.server.edgar.control(self.command, path, json.loads(content) if content else None)
        except ValueError as error:
            return Reply(400, f"{error}\n".encode(), "text/plain")

    def _serve_edgar(self, path: str, raw_query: str) -> None:
        edgar = self.server.edgar
        agent = self.headers.get("User-Agent", "")
        place = edgar.log.begin(Request(edgar.clock(), self.command, path, raw_query, agent, 0, 0))
        reply, fault = edgar.answer(path, dict(parse_qsl(raw_query, keep_blank_values=True)), agent)
        self._send(reply, fault, lambda status, sent: edgar.log.note(place, status, sent))

    def _send(self, reply: Reply, fault: Fault | None = None, note: Note = _forget) -> None:
        """Send an answer, spoilt as the fault wants. `note` hears of each step before the client can."""
        if fault is not None and fault.kind == "reset":
            self._reset()
            return
        if fault is not None and fault.kind in _PAGES:
            reply, fault = _PAGES[fault.kind](), None
        body, encoding = self._encoded(reply)
        note(reply.status, 0)
        chunked = fault is not None and fault.kind == "cut_off_unannounced"
        self._send_head(reply, None if fault and fault.kind.startswith("cut_off_") else len(body), encoding, chunked)
        if fault is None:
            self._write(body, note, reply.status)
        elif fault.kind == "slow":
            self._trickle(body, fault.seconds, note, reply.status)
        else:
            part = body[: int(len(body) * fault.keep)]
            note(reply.status, len(part))
            self._break_off(part, chunked=chunked)

    def _encoded(self, reply: Reply) -> tuple[bytes, str | None]:
        if "gzip" in self.headers.get("Accept-Encoding", "") and len(reply.body) >= _GZIP_FROM:
            return gzip.compress(reply.body, 6, mtime=0), "gzip"
        return reply.body, None

    def _send_head(self, reply: Reply, length: int | None, encoding: str | None, chunked: bool) -> None:
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.content_type)
        if reply.last_modified is not None:
            self.send_header("Last-Modified", format_datetime(reply.last_modified, usegmt=True))
        else:
            self.send_header("Cache-Control", "no-cache")
        if encoding:
            self.send_header("Content-Encoding", encoding)
            self.send_header("Vary", "Accept-Encoding")
        if length is not None:
            self.send_header("Content-Length", str(length))
        elif chunked:
            self.send_header("Transfer-Encoding", "chunked")
        else:
            self.send_header("Connection", "close")
        self.end_headers()

    def _write(self, body: bytes, note: Note, status: int) -> None:
        for at in range(0, len(body), _PIECE):
            piece = body[at : at + _PIECE]
            note(status, at + len(piece))
            self.wfile.write(piece)

    def _trickle(self, body: bytes, seconds: float, note: Note, status: int) -> None:
        steps = 20
        size = max(1, -(-len(body) // steps))
        for at in range(0, len(body), size):
            if self.server.edgar.stopping.wait(seconds / steps):
                self.close_connection = True
                return
            note(status, min(len(body), at + size))
            self.wfile.write(body[at : at + size])

    def _break_off(self, part: bytes, *, chunked: bool) -> None:
        self.wfile.write(b"%x\r\n%s\r\n" % (len(part), part) if chunked and part else part)
        self.close_connection = True

    def _reset(self) -> None:
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        self.connection.close()
