"""How a filing writes the name of a thing, where that is not as we call it."""

import re

from monitor.domain import Change
from monitor.notify.escape import clean, shorten

_LENGTH = 80
_WORD = re.compile(r"\w+")


def written(change: Change) -> str:
    """` (written “our resilience plan”)`; empty where it is written so, or nobody knows how."""
    name = clean(change.as_written or "")
    return f" (written “{shorten(name, _LENGTH)}”)" if _bare(name) not in ("", _bare(change.what)) else ""


def _bare(name: str) -> str:
    """Its words, whether it is written in the singular or the plural, with a hyphen or without."""
    return " ".join(word.removesuffix("s") for word in _WORD.findall(name.casefold()))
