"""An HTTP server that takes posts and remembers them: the far end of a webhook, in tests."""

import json
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Post:
    """One post as it came. Header names are in lower case."""

    path: str
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the sink says: `retry_after` goes out as a header."""

    status: int = 200
    body: str = "ok"
    retry_after: str | None = None


class HttpSink:
    """Listens while entered. `answers` may be set at any time; the posts are kept whatever was answered."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._posts: list[Post] = []
        self._answer = Answer()
        self._next: list[Answer] = []
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def apprise_url(self) -> str:
        """The same as Apprise's own JSON target."""
        return f"json://127.0.0.1:{self.port}/"

    def answer(self, status: int, body: str = "", retry_after: str | None = None) -> None:
        """Answer so from now on."""
        with self._lock:
            self._answer = Answer(status, body, retry_after)

    def answer_next(self, *statuses: int) -> None:
        """Answer the next posts with these statuses in turn, then as before."""
        with self._lock:
            self._next += [Answer(status, "") for status in statuses]

    def posts(self) -> list[Post]:
        with self._lock:
            return list(self._posts)

    def take(self, post: Post) -> Answer:
        """Keep a post; returns what to answer."""
        with self._lock:
            self._posts.append(post)
            return self._next.pop(0) if self._next else self._answer

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(timeout=5)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, sink: HttpSink) -> None:
        self.sink = sink
        super().__init__(("127.0.0.1", 0), _Handler)


class _Handler(BaseHTTPRequestHandler):
    # one post a connection: nothing stays open when a test ends
    protocol_version = "HTTP/1.0"
    server: _Server

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        answer = self.server.sink.take(Post(self.path, headers, body))
        content = answer.body.encode()
        self.send_response(answer.status)
        if answer.retry_after is not None:
            self.send_header("Retry-After", answer.retry_after)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_PUT = do_POST  # noqa: N815  # the base class names it so

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the base class names it so
        """Nothing to stderr."""
