# mypy: allow-untyped-calls
"""One message to one target, and what became of it.

Transports of our own (`channels/`) tell the whole outcome. Through stock Apprise plugins it is coarse: a plugin says
yes or no and tells why only in its log.
"""

import logging
import re
from collections.abc import Iterable
from dataclasses import replace

from apprise import Apprise, NotifyBase, NotifyFormat

from monitor.domain import Message, Outcome, OutcomeKind
from monitor.notify.channels.transport import Transport
from monitor.notify.discretion import hiding, redact
from monitor.notify.escape import slack
from monitor.notify.fitting import fitted
from monitor.notify.outcomes import of_coarse_status

_HTTP_STATUS = re.compile(r"\berror=(\d{3})\b")
_REASON = re.compile(r"Exception: |Response Details:")
_REQUEST_PATH = re.compile(r"with url: \S+")
_ANSWER_LENGTH = 500


def deliver(service: NotifyBase, message: Message, secrets: frozenset[str]) -> Outcome:
    """Hand the message over, once. What a channel answers comes back as an outcome, with the secrets struck out."""
    with hiding(secrets):
        if isinstance(service, Transport) and service.carries():
            outcome = service.hand_over(message)
        else:
            outcome = _through_apprise(service, message)
    return replace(outcome, answer=redact(outcome.answer, secrets))


def _through_apprise(service: NotifyBase, message: Message) -> Outcome:
    markup = service.resolve_format(NotifyFormat.MARKDOWN)
    bodies = {NotifyFormat.HTML: message.html, NotifyFormat.MARKDOWN: _markdown_for(service, message)}
    channel = Apprise()
    channel.add(service)
    with channel.notify(
        title=message.subject,
        body=_fitted(service, message, bodies.get(markup, message.text)),
        body_format=markup,
        interpret_escapes=False,
        log_level=logging.DEBUG,
    ) as result:
        log = [(entry.level, entry.message) for entry in result.logs()]
    status = _status(log)
    kind: OutcomeKind = "sent" if result else of_coarse_status(status)
    return Outcome(kind, _answer(log) or ("sent" if result else "no reason given"), status)


def _markdown_for(service: NotifyBase, message: Message) -> str:
    return slack(message.markdown) if service.url(privacy=True).startswith("slack://") else message.markdown


def _fitted(service: NotifyBase, message: Message, body: str) -> str:
    """What fits into one message of this channel, whose own markup may cost a little more. HTML is not cut."""
    title = 0 if service.title_maxlen > 0 else len(message.subject) + 4
    room = int((service.body_maxlen - title) * 0.95)
    if len(body) <= room or body is message.html:
        return body
    return fitted(body, max(room, 40))


def _answer(log: Iterable[tuple[str, str]]) -> str:
    lines = [message for level, message in log if level not in ("DEBUG", "TRACE") or _REASON.search(message)]
    flat = " · ".join(" ".join(_REQUEST_PATH.sub("", line).split()) for line in lines)
    return flat if len(flat) <= _ANSWER_LENGTH else flat[: _ANSWER_LENGTH - 1] + "…"


def _status(log: Iterable[tuple[str, str]]) -> int | None:
    for _, message in log:
        if match := _HTTP_STATUS.search(message):
            return int(match[1])
    return None
