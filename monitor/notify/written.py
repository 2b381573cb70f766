"""How a filing writes the name of a thing, where that is not as we call it."""

import re

from monitor.domain import Change
from monitor.notify.escape import clean, shorten

_LENGTH = 80
_JOINING = frozenset(("of", "the", "and"))
_WORD = re.compile(r"\w+")


def written(change: Change) -> str:
    """` (written “our resilience plan”)`; empty where it is written so, or nobody knows how. Of a thing that has
    another name now it is the new one that is written."""
    name, called = clean(change.as_written or ""), change.what.rpartition(" → ")[2]
    return f" (written “{shorten(name, _LENGTH)}”)" if _bare(name) and _bare(name) != _bare(called) else ""


def _bare(name: str) -> frozenset[str]:
    """Its words in whatever order, in the singular or the plural, with a hyphen or without: a `Director of Technology`
    is written `Technology Director`."""
    return frozenset(word.removesuffix("s") for word in _WORD.findall(name.casefold())) - _JOINING
