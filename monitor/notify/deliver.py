# mypy: allow-untyped-calls
"""One message to one target, and what became of it.

The seam is one function: a transport of our own for a scheme replaces it for that scheme, and nothing else changes.
Through stock Apprise plugins the outcome is coarse: a plugin says yes or no and tells why only in its log.
"""

import logging
import re
from collections.abc import Iterable

from apprise import Apprise, NotifyBase, NotifyFormat

from monitor.domain import Message, Outcome, OutcomeKind
from monitor.notify.discretion import hiding
from monitor.notify.escape import slack

_HTTP_STATUS = re.compile(r"\berror=(\d{3})\b")
_SMTP_STATUS = re.compile(r"\((\d{3}), b['\"]")
_REASON = re.compile(r"Exception: |Response Details:")
_REQUEST_PATH = re.compile(r"with url: \S+")
_ANSWER_LENGTH = 500


def deliver(service: NotifyBase, message: Message, secrets: frozenset[str]) -> Outcome:
    """Hand the message over in the markup that the channel takes. Never raises, never retries by itself."""
    markup = service.resolve_format(NotifyFormat.MARKDOWN)
    bodies = {NotifyFormat.HTML: message.html, NotifyFormat.MARKDOWN: _markdown_for(service, message)}
    channel = Apprise()
    channel.add(service)
    body = bodies.get(markup, message.text)
    with (
        hiding(secrets),
        channel.notify(
            title=message.subject, body=body, body_format=markup, interpret_escapes=False, log_level=logging.DEBUG
        ) as result,
    ):
        log = [(entry.level, entry.message) for entry in result.logs()]
    kind: OutcomeKind = "sent" if result else "retry"
    return Outcome(kind, _answer(log) or ("sent" if result else "no reason given"), _status(log))


def _markdown_for(service: NotifyBase, message: Message) -> str:
    return slack(message.markdown) if service.url(privacy=True).startswith("slack://") else message.markdown


def _answer(log: Iterable[tuple[str, str]]) -> str:
    lines = [message for level, message in log if level not in ("DEBUG", "TRACE") or _REASON.search(message)]
    flat = " · ".join(" ".join(_REQUEST_PATH.sub("", line).split()) for line in lines)
    return flat if len(flat) <= _ANSWER_LENGTH else flat[: _ANSWER_LENGTH - 1] + "…"


def _status(log: Iterable[tuple[str, str]]) -> int | None:
    for _, message in log:
        if match := _HTTP_STATUS.search(message) or _SMTP_STATUS.search(message):
            return int(match[1])
    return None
