"""What became of the flags, and of their agreement with the words."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from monitor.detect.statements import Both, Statements
from monitor.detect.words.elements import MATERIALLY_AFFECTED, SAFEGUARDS
from monitor.domain import Change, CrossCheck, Extraction, Severity


def flag_changes(
    old: Extraction,
    new: Extraction,
    old_checks: Iterable[CrossCheck],
    new_checks: Iterable[CrossCheck],
    both: Both | None = None,
) -> list[Change]:
    """One change at most for each flag: a contradiction that appeared or went says more than that the value changed.

    `both` are the sentences of the two years, for telling a flag that turned from one that came to agree with words
    that stayed, and a contradiction that went from one whose words stand as before.
    """
    before = {check.element: check for check in old_checks}
    after = {check.element: check for check in new_checks}
    elements = sorted(_flags(old) | _flags(new))
    changes = (_change(element, old, new, before.get(element), after.get(element)) for element in elements)
    words = both[0] if both is not None else None
    told = [_as_tagging(change, after, words) for change in changes if change is not None]
    kept = (change for change in told if not (both and _still_contradicts(change, old, new, both[1])))
    return [_with_words_that_stay(change, *both) if both else change for change in kept]


def _with_words_that_stay(change: Change, old: Statements, new: Statements) -> Change:
    """A sentence that bears out a flag in one year is shown in both where it stands in both: the tag went, the words
    did not (0001562762-26-000030)."""
    before, after = change.before, change.after
    if before and not after:
        return replace(change, after=new.as_said(before))
    if after and not before:
        return replace(change, before=old.as_said(after))
    return change


def _still_contradicts(change: Change, old: Extraction, new: Extraction, text: Statements) -> bool:
    """Whether the words that contradicted a flag which stayed stand there still, whatever is said beside them:
    0001493152-26-008854."""
    (element,) = change.elements
    stays = change.kind == "contradiction_resolved" and old.flag(element) == new.flag(element)
    return stays and text.holds(change.before or "")


def _as_tagging(change: Change, after: Mapping[str, CrossCheck], words: Statements | None) -> Change:
    """Low where a process or an office is now tagged that the same words told of a year ago, or that none tells of."""
    (element,) = change.elements
    check = after.get(element)
    if words is None or change.kind != "flag_changed" or element == MATERIALLY_AFFECTED:
        return change
    came = change.what.endswith(f"→ {_word(True)}")
    stayed = check is not None and check.agrees and check.tagged and words.holds(check.quote)
    if not stayed and not (came and check is None):
        return change
    return replace(change, severity="low", what=f"{change.what} (tagging)")


def _flags(extraction: Extraction) -> set[str]:
    return {fact.element for fact in extraction.facts if fact.is_flag}


def _change(
    element: str, old: Extraction, new: Extraction, before: CrossCheck | None, after: CrossCheck | None
) -> Change | None:
    was, now = old.flag(element), new.flag(element)
    quotes = before.quote if before else None, after.quote if after else None
    contradicted, contradicts = before is not None and not before.agrees, after is not None and not after.agrees
    if contradicts and not contradicted:
        return Change("contradiction_appeared", "high", _tagged(element, now), None, (element,), *quotes)
    if contradicted and not contradicts and now is not None:
        return Change("contradiction_resolved", "low", _tagged(element, now), None, (element,), *quotes)
    if was == now or not old.facts or not new.facts:
        # An untagged year has no flags at all (the taxonomy came after the first year of the rule): nothing changed.
        return None
    if was is None:
        return Change("flag_appeared", "low", f"{_tagged(element, now)} (tagging)", None, (element,), *quotes)
    if now is None:
        return Change("flag_disappeared", "low", f"{_tagged(element, was)} (tagging)", None, (element,), *quotes)
    what = f"{element}: {_word(was)} → {_word(now)}"
    return Change("flag_changed", severity(element, now, after), what, None, (element,), *quotes)


def severity(element: str, now: bool, after: CrossCheck | None) -> Severity:
    """By the product's table. Whoever turns the materially-affected flag to true without a word on it is not believed
    to be affected (the flag is wrong more often than right when true), yet a person should look."""
    if element == MATERIALLY_AFFECTED and now:
        return "critical" if after is not None and after.agrees else "high"
    return "high" if element in SAFEGUARDS and not now else "medium"


def _tagged(element: str, value: bool | None) -> str:
    return f"{element}: {_word(value)}"


def _word(value: bool | None) -> str:
    return {True: "true", False: "false", None: "not tagged"}[value]
