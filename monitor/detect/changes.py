"""What changed between two annual disclosures of one registrant."""

from collections.abc import Iterable
from dataclasses import replace
from typing import get_args

from monitor.detect.conclusions import conclusion_change
from monitor.detect.flags import flag_changes
from monitor.detect.named import named_changes
from monitor.detect.safeguards import losses
from monitor.detect.shown_once import shown_once
from monitor.detect.statements import Statements
from monitor.detect.text_changes import text_changes
from monitor.detect.year import Year, pair
from monitor.domain import SEVERITIES, Change, ChangeKind, Comparison, Edition, Extraction, Severity

_KINDS: tuple[ChangeKind, ...] = get_args(ChangeKind)


def compare(old: Extraction, new: Extraction) -> Comparison:
    """Every change once, the most important first; the whole is as severe as its most severe change.

    A sentence that differs only by names told of in another change (a standard added to a list) is not told of again
    as text. A passage that came or went is always told of: it says more than the names in it.
    """
    return compare_years(Year(old), Year(new))


def compare_years(before: Year, after: Year) -> Comparison:
    """The same for readings that were made ready."""
    old, new = before.extraction, after.extraction
    both = pair(before, after)
    told = flag_changes(old, new, before.checks, after.checks, both)
    if both is not None or (before.text is None and after.text is None):
        conclusion = conclusion_change(old, new, both)
        told += [conclusion] if conclusion else []
        told += named_changes(old.profile, new.profile, both)
    if both is not None:
        told = [_with_elements(change, *both) for change in told]
        told = shown_once(told, text_changes(*both, told, losses(old, new, both, told)))
    changes = tuple(sorted(told, key=_importance))
    return Comparison(_edition(old), _edition(new), highest(changes), changes)


def highest(changes: Iterable[Change]) -> Severity:
    """The severity of the whole; `none` where nothing changed."""
    return max((change.severity for change in changes), key=SEVERITIES.index, default="none")


def _importance(change: Change) -> tuple[int, int]:
    return -SEVERITIES.index(change.severity), _KINDS.index(change.kind)


def _with_elements(change: Change, old: Statements, new: Statements) -> Change:
    """The change with the elements that hold its sentences, where it has none of its own."""
    if change.elements:
        return change
    before = old.elements_of(old.key_of(change.before)) if change.before else ()
    after = new.elements_of(new.key_of(change.after)) if change.after else ()
    return replace(change, elements=tuple(sorted({*before, *after})))


def _edition(extraction: Extraction) -> Edition:
    return Edition(extraction.accession, extraction.period, extraction.form)
