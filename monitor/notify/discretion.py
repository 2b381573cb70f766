# mypy: allow-untyped-calls
"""What may be shown of a target: its address yes, its secrets never.

Apprise logs whole URLs at its finer levels, requests puts paths into its exceptions, and a webhook's path is its
password. So the loggers are silenced, and whatever a channel answered passes through `redact` before anyone sees it.
"""

import logging
import re
from collections.abc import Collection, Iterable
from urllib.parse import unquote

from apprise import NotifyBase

_WORD_ENDS = re.compile(r"[\s/:@?&=,;#+|<>\"'()\[\]]+")
# Their path is as good as a password, and Apprise shows it because it cannot know.
_OPEN_PATHS = re.compile(r"^((?:json|xml|form|apprise|custom)s?://[^/?]+)/.*")
_SHORT = 6


def quieten() -> None:
    """Keep what Apprise and urllib3 log from every handler: the answers come back in an Outcome, redacted."""
    apprise = logging.getLogger("apprise")
    apprise.propagate = False
    # DEBUG, because the reason of a failure is logged there; the capture of one call is the only one who listens.
    apprise.setLevel(logging.DEBUG)
    if not apprise.handlers:
        apprise.addHandler(logging.NullHandler())
    logging.getLogger("urllib3").setLevel(logging.WARNING)  # its DEBUG line holds the path of every request


def secrets_of(service: NotifyBase, values: Collection[str] = ()) -> frozenset[str]:
    """Every word of the target's URL that its privacy URL does not show, and the values of variables."""
    shown = {*words_of(service.url(privacy=True)), str(service.host or "")}
    hidden = {word for word in words_of(service.url()) if word not in shown}
    return frozenset(word for word in {*hidden, *values, *words_of(" ".join(values))} - shown - {""})


def address_of(service: NotifyBase, secrets: Collection[str]) -> str:
    """The target's privacy URL without its options, for people."""
    bare: str = service.url(privacy=True).partition("?")[0].rstrip("/")
    return redact(_OPEN_PATHS.sub(r"\1/…", bare), secrets)


def redact(text: str, secrets: Iterable[str]) -> str:
    """The text with every secret in it struck out. Short ones only where they stand as a word of their own."""
    for secret in sorted(secrets, key=len, reverse=True):
        pattern = re.escape(secret) if len(secret) >= _SHORT else rf"(?<!\w){re.escape(secret)}(?!\w)"
        text = re.sub(pattern, "***", text)
    return text


def words_of(url: str) -> set[str]:
    words = {word for word in _WORD_ENDS.split(url) if word}
    return words | {unquote(word) for word in words}
