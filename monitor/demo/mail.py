"""A mail server for the demo and for tests: takes every message on a free port and files it."""

import asyncio
import email
import email.policy
import re
import threading
from email.message import EmailMessage
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session


class MailSink:
    """Listens while entered. With a folder each message is filed there, `001-<subject>.eml` and its HTML part beside
    it, numbered on from what lies there already; `refuse` lets the sender feel what a mail server can do to it."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._before = 0
        self._lock = threading.Lock()
        self._raw: list[bytes] = []
        self._answer = "250 OK"
        self._controller = _OnAFreePort(self, hostname="127.0.0.1", port=0, ready_timeout=10)

    @property
    def port(self) -> int:
        return self._controller.port

    def url(self, address: str = "monitor@example.invalid", format_: str = "html") -> str:
        """Apprise's URL of this server."""
        user, host = address.split("@")
        return f"mailto://127.0.0.1:{self.port}?from={user}@{host}&to={user}@{host}&mode=insecure&format={format_}"

    def refuse(self, answer: str | None) -> None:
        """Answer so to every message from now on (`451 later`, `554 no`); None takes them again."""
        self._answer = answer or "250 OK"

    def messages(self) -> list[EmailMessage]:
        """What was taken, in order, parsed."""
        with self._lock:
            raw = list(self._raw)
        return [_parsed(each) for each in raw]

    def __len__(self) -> int:
        with self._lock:
            return len(self._raw)

    def __enter__(self) -> Self:
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
            numbers = [int(path.name[:3]) for path in self._folder.glob("[0-9][0-9][0-9]-*.eml")]
            self._before = max(numbers, default=0)
        self._controller.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._controller.stop()

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802  # aiosmtpd's
        """aiosmtpd's hook: a whole message has come."""
        del server, session
        if self._answer.startswith("250"):
            content = envelope.content or b""
            self._take(content if isinstance(content, bytes) else content.encode())
        return self._answer

    def _take(self, raw: bytes) -> None:
        with self._lock:
            self._raw.append(raw)
            number = self._before + len(self._raw)
        if self._folder is not None:
            _file(raw, number, self._folder)


class _OnAFreePort(Controller):
    """aiosmtpd's controller probes the port that it was told; told 0, it has to look which one it got."""

    def _trigger_server(self) -> None:
        assert isinstance(self.server, asyncio.Server)  # _run has made it
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]


def _file(raw: bytes, number: int, folder: Path) -> None:
    message = _parsed(raw)
    stem = f"{number:03d}-{_in_a_filename(str(message['Subject']))}"
    (folder / f"{stem}.eml").write_bytes(raw)
    html = message.get_body(("html",))
    if html is not None:
        (folder / f"{stem}.html").write_text(html.get_content(), encoding="utf-8")


def _parsed(raw: bytes) -> EmailMessage:
    message: Any = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)  # the default policy makes no other
    return message


def _in_a_filename(subject: str) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "-", subject).strip("-")[:60] or "no-subject"
