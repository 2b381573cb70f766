"""What a registrant says that it lacks: processes, assessors, an oversight of suppliers, somebody responsible."""

from monitor.detect.statements import Statements
from monitor.detect.words.flags import FLAGS


def denied_in(plain: str) -> frozenset[str]:
    """The flags to which a sentence in its normal form says no."""
    return frozenset(words.element for words in FLAGS if words.denies.search(plain))


def denied(text: Statements) -> frozenset[str]:
    """The flags to which any sentence does."""
    return frozenset[str]().union(*map(denied_in, text.plains))
