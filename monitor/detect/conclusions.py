"""Whether the registrant now concludes something else about the incidents it had."""

import re

from monitor.detect.admissions import affirms_incidents, speaks_of_incidents
from monitor.detect.statements import Both, Statement, Statements
from monitor.detect.wording import denies, negations
from monitor.detect.words.elements import MATERIALLY_AFFECTED
from monitor.domain import Change, Conclusion, ConclusionState, Extraction, Severity

AFFECTED: frozenset[ConclusionState] = frozenset({"affected", "likely"})
_NO_INCIDENT: frozenset[ConclusionState] = frozenset({"none_known", "none_material", "cross_reference_only", "silent"})
# What a reading says where it found no conclusion: it may have passed one over.
_NOTHING_READ: frozenset[ConclusionState] = frozenset({"cross_reference_only", "silent"})

_LIKELY = re.compile(r"\breasonably likely\b")
# However it is worded or torn.
_TO_COME = re.compile(r"\b(?:likel|expect|anticipat|will\b|would\b|could\b|may\b|foresee)")


def conclusion_change(old: Extraction, new: Extraction, both: Both | None = None) -> Change | None:
    """None where the words of the one conclusion stand in the other year too: then only the readings differ.

    Where incidents are newly admitted in another sentence than the denial, that sentence is shown.
    """
    before, after = old.profile.conclusion, new.profile.conclusion
    if before.state == after.state:
        return _no_longer_denied(after, *both) if both is not None else None
    admission = _admission(after, *both) if both is not None and after.state == "incident_not_material" else None
    if both is not None and admission is None and _only_read(before, after, both):
        return None
    told = severity(before.state, new)
    if told == "high" and both is not None and after.state == "incident_not_material" and admission is None:
        told = "medium"
    what = f"{before.state} → {after.state}"
    was = _given_way(before, admission, *both) if admission and both else _shown(before, both and both[1])
    return Change("conclusion_changed", told, what, None, (), was, admission or _shown(after, both and both[0]))


def _no_longer_denied(after: Conclusion, old: Statements, new: Statements) -> Change | None:
    """Item 106(b)(2) of Regulation S-K asks for effects that were and for those that are reasonably likely: where the
    same is concluded of what was, nothing may be left of what was said of what is to come (0001555280-26-000011)."""
    denial = next((each for each in old if _denies(each, _LIKELY)), None)
    if denial is None or any(_denies(each, _TO_COME) for each in new):
        return None
    nearest, stays = new.like(denial.text), _holds(old, after)
    instead = nearest.text if nearest else None if stays else after.quote
    what = "a likely material effect is no longer denied"
    return Change("conclusion_changed", "medium", what, None, (), denial.text, instead)


def _denies(statement: Statement, effect: re.Pattern[str]) -> bool:
    said = effect.search(statement.normal) is not None and "material" in statement.normal
    return said and denies(statement.text)


def _shown(conclusion: Conclusion, other: Statements | None) -> str | None:
    """Its sentence; none where it only points elsewhere and does so in the other year too: that is not what changed
    (0001213900-26-038607)."""
    stays = other is not None and conclusion.state in _NOTHING_READ and _holds(other, conclusion)
    return None if stays else conclusion.quote


def _given_way(before: Conclusion, admission: str, old: Statements, new: Statements) -> str | None:
    """The old conclusion, or the sentence whose place an admission takes where that still stands beside it."""
    if not _holds(new, before):
        return before.quote
    nearest = old.like(admission)
    return nearest.text if nearest is not None and nearest.key not in new.keys else None


def severity(before: ConclusionState, new: Extraction) -> Severity:
    """Critical when newly affected and the flag does not say otherwise; high when incidents are newly admitted."""
    now = new.profile.conclusion.state
    if now in AFFECTED and (before not in AFFECTED or now == "affected"):
        return "high" if new.flag(MATERIALLY_AFFECTED) is False else "critical"
    if now == "incident_not_material" and before in _NO_INCIDENT:
        return "high"
    return "low" if {before, now} <= _NOTHING_READ else "medium"


def _admission(after: Conclusion, old: Statements, new: Statements) -> str | None:
    """The sentence that tells of incidents that were, where none of the old year does: the conclusion, or one that is
    new. The denial that is quoted may speak of "any previous incidents" only, and the admission stand before it."""
    if any(affirms_incidents(each.text) for each in old):
        return None
    quote = after.quote or ""
    if (affirms_incidents(quote) or speaks_of_incidents(quote)) and not old.holds(quote):
        return quote
    return next((each.text for each in new if each.key not in old.keys and affirms_incidents(each.text)), None)


def _only_read(before: Conclusion, after: Conclusion, both: Both) -> bool:
    old, new = both
    if after.quote and old.holds(after.quote) and (before.state in _NOTHING_READ or _holds(new, before)):
        return True
    if after.state in _NOTHING_READ and _says_like(new, before):
        return True
    return before.state in _NOTHING_READ and _says_like(old, after)


def _holds(text: Statements, conclusion: Conclusion) -> bool:
    return conclusion.quote is not None and text.holds(conclusion.quote)


def _says_like(text: Statements, conclusion: Conclusion) -> bool:
    """Whether a sentence stands there that is the conclusion's, reworded; with a "not" more or less it is another."""
    if not conclusion.quote:
        return False
    nearest = text.like(conclusion.quote)
    return nearest is not None and negations(nearest.normal) == negations(text.plain_of(conclusion.quote))
