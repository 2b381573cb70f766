"""What a registrant says that it lacks: processes, assessors, an oversight of suppliers, somebody responsible."""

from monitor.detect.statements import Statements
from monitor.detect.words.flags import FLAGS

DENIES = {words.element: words.denies for words in FLAGS}


def denied_in(plain: str) -> frozenset[str]:
    """The flags to which a sentence in its normal form says no."""
    return frozenset(element for element, denies in DENIES.items() if denies.search(plain))


def denied(text: Statements) -> frozenset[str]:
    """The flags to which any sentence does."""
    return frozenset[str]().union(*map(denied_in, text.plains))


def denies_anew(plain: str, other: Statements) -> bool:
    """Whether it says no to a flag to which no sentence of the other year does."""
    found = denied_in(plain)
    return bool(found) and not found <= other.once(denied)
