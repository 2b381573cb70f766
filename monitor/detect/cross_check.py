"""Flags held against the words. A flag is cheap to tick; the sentence is what the registrant stands by."""

from monitor.detect.conclusions import AFFECTED
from monitor.detect.words.elements import MATERIALLY_AFFECTED
from monitor.domain import ConclusionState, CrossCheck, Extraction

_UNAFFECTED: frozenset[ConclusionState] = frozenset({"none_known", "none_material", "incident_not_material"})


def cross_check(extraction: Extraction) -> tuple[CrossCheck, ...]:
    """Every tagged flag on which the words say something.

    The materially-affected flag comes first: of 730 annual filings that tag it true, 463 deny it in words.
    """
    check = _affected(extraction)
    return (check,) if check is not None else ()


def _affected(extraction: Extraction) -> CrossCheck | None:
    tagged = extraction.flag(MATERIALLY_AFFECTED)
    conclusion = extraction.profile.conclusion
    if tagged is None or conclusion.state not in AFFECTED | _UNAFFECTED:
        return None
    says = conclusion.state in AFFECTED
    return CrossCheck(MATERIALLY_AFFECTED, tagged, says, tagged is says, conclusion.quote or "")
