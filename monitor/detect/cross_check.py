"""Flags held against the words. A flag is cheap to tick; the sentence is what the registrant stands by."""

from collections.abc import Iterable

from monitor.detect.conclusions import AFFECTED
from monitor.detect.passages import folded
from monitor.detect.sentences import sentences
from monitor.detect.statements import of_blocks, of_section
from monitor.detect.words.elements import MATERIALLY_AFFECTED
from monitor.detect.words.flags import EXCEPT, FLAGS, UNSURE, FlagWords
from monitor.domain import ConclusionState, CrossCheck, Extraction

_UNAFFECTED: frozenset[ConclusionState] = frozenset({"none_known", "none_material", "incident_not_material"})


def cross_check(extraction: Extraction) -> tuple[CrossCheck, ...]:
    """Every tagged flag on which the words say something plainly; a flag that is not tagged is not held to anything.

    The materially-affected flag comes first: of 730 annual filings that tag it true, 463 deny it in words.
    """
    said = sentences(of_section(extraction) or of_blocks(extraction) or "")
    checks = (_affected(extraction), *(_held(words, extraction, said) for words in FLAGS))
    return tuple(check for check in checks if check is not None)


def _affected(extraction: Extraction) -> CrossCheck | None:
    conclusion = extraction.profile.conclusion
    if conclusion.state not in AFFECTED | _UNAFFECTED:
        return None
    return _check(MATERIALLY_AFFECTED, extraction, conclusion.state in AFFECTED, conclusion.quote or "")


def _held(words: FlagWords, extraction: Extraction, said: Iterable[str]) -> CrossCheck | None:
    """Nothing where the words both deny and affirm: then they speak of different things."""
    if extraction.flag(words.element) is None:
        return None
    folds = [(sentence, folded(sentence)) for sentence in said]
    denied = [sentence for sentence, text in folds if words.denies.search(text) and not EXCEPT.search(text)]
    affirmed = [sentence for sentence, text in folds if words.affirms.search(text) and not UNSURE.search(text)]
    if bool(denied) == bool(affirmed):
        return None
    return _check(words.element, extraction, bool(affirmed), (affirmed or denied)[0])


def _check(element: str, extraction: Extraction, says: bool, quote: str) -> CrossCheck | None:
    tagged = extraction.flag(element)
    return None if tagged is None else CrossCheck(element, tagged, says, tagged is says, quote)
