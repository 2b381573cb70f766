# mypy: allow-untyped-calls
"""What may be shown of a target: its address yes, its secrets never.

Apprise logs whole URLs at its finer levels, requests puts paths into its exceptions, and a webhook's path is its
password. So the loggers are silenced, and whatever a channel answered is redacted before anyone sees it.
"""

import logging
import re
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from urllib.parse import parse_qsl, quote, unquote

from apprise import NotifyBase

_WORD_ENDS = re.compile(r"[\s/:@?&=,;#+|<>\"'()\[\]]+")
# Their path is as good as a password, and Apprise shows it because it cannot know.
_OPEN_PATHS = re.compile(r"^((?:json|xml|form|apprise|custom)s?://[^/?]+)/.*")
_SHORT = 6


_hidden: ContextVar[frozenset[str] | None] = ContextVar("hidden", default=None)


class _Redaction(logging.Filter):
    """Lets a record pass only while somebody listens who knows the secrets, and strikes them out of it."""

    def filter(self, record: logging.LogRecord) -> bool:
        secrets = _hidden.get()
        if secrets is None:
            return False
        record.msg, record.args, record.exc_info = redact(record.getMessage(), secrets), None, None
        return True


def quieten() -> None:
    """Keep what Apprise and urllib3 log from the log of the service: the answers come back in an Outcome."""
    apprise = logging.getLogger("apprise")
    apprise.propagate = False
    # DEBUG, because the reason of a failure is logged there; the capture of one call is the only one who listens.
    apprise.setLevel(logging.DEBUG)
    if not any(isinstance(known, _Redaction) for known in apprise.filters):
        apprise.addFilter(_Redaction())
        apprise.addHandler(logging.NullHandler())
    # their lines at INFO and DEBUG hold the URL of every request
    for chatty in ("urllib3", "httpx", "httpcore"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


@contextmanager
def hiding(secrets: frozenset[str]) -> Iterator[None]:
    """While this lasts, in this thread, Apprise may log, and the secrets are struck out before anyone sees it."""
    token = _hidden.set(secrets)
    try:
        yield
    finally:
        _hidden.reset(token)


def secrets_of(service: NotifyBase, values: Collection[str] = ()) -> frozenset[str]:
    """What must not be shown of a target: every word of its URL that Apprise hides or that we distrust, and whatever
    came from a variable, unless it is the host."""
    address, _, options = service.url(privacy=True).partition("?")
    # +X-Token=…, -key=… and :field=… are headers, parameters and fields of the user's own: a token as likely as not.
    plain = [f"{key} {value}" for key, value in parse_qsl(options) if key[:1] not in "+-: "]
    shown = {*words_of(_OPEN_PATHS.sub(r"\1", address)), *words_of(" ".join(plain)), str(service.host or "")}
    taken = {*values} - {str(service.host or "")}
    return frozenset((words_of(service.url()) - shown) | taken | {quote(value, safe="") for value in taken})


def address_of(service: NotifyBase, secrets: Collection[str]) -> str:
    """The target's privacy URL without its options, for people."""
    scheme, _, rest = service.url(privacy=True).partition("?")[0].partition("://")
    return redact(_OPEN_PATHS.sub(r"\1/…", f"{scheme}://{rest.rstrip('/')}"), secrets)


def redact(text: str, secrets: Iterable[str]) -> str:
    """The text with every secret in it struck out. Short ones only where they stand as a word of their own."""
    for secret in sorted(secrets, key=len, reverse=True):
        pattern = re.escape(secret) if len(secret) >= _SHORT else rf"(?<!\w){re.escape(secret)}(?!\w)"
        text = re.sub(pattern, "***", text)
    return text


def words_of(url: str) -> set[str]:
    words = {word for word in _WORD_ENDS.split(url) if word}
    return words | {unquote(word) for word in words}
