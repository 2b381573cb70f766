"""A report that was written anew: one change says so, and beside it stands what brings or drops the most."""

from collections.abc import Iterable

from monitor.detect.denying import denies_anew
from monitor.detect.statements import Statements
from monitor.detect.wording import content
from monitor.domain import Change

_REWRITTEN = 1 / 3  # of the sentences: where fewer stayed or were only reworded, the report was written anew
_FEWEST_SENTENCES = 12
_MOST = 20  # passages
_FEWEST_NEW = 6  # new words of substance for a passage of a rewritten report to be told of
_FEWEST_NEW_OF_FEW = 4  # … where there are no more passages than are told of


def is_rewritten(old: Statements, new: Statements, left: int, won: int) -> bool:
    """A report that only grew or shrank keeps its sentences."""
    stayed = min(len(old.unique) - left, len(new.unique) - won)
    longest = max(len(old.unique), len(new.unique))
    both_differ = left >= _REWRITTEN * len(old.unique) and won >= _REWRITTEN * len(new.unique)
    return both_differ and left + won >= _FEWEST_SENTENCES and stayed < _REWRITTEN * longest


def rewritten(old: Statements, new: Statements) -> Change:
    stayed = len(old.keys & new.keys)
    return Change("text_reworded", "low", f"rewritten: {stayed} of {len(new.unique)} sentences stand as before")


def most_telling(changes: Iterable[Change], old: Statements, new: Statements) -> list[Change]:
    """What is grave, what brings or drops the most that the other year has nowhere, and what denies that there is any
    of it: no word is new in `we do not have any processes`, and it is all that the report says."""
    grave = [change for change in changes if change.severity != "low"]
    news = {id(change): _news(change, old, new) for change in grave}
    fewest = _FEWEST_NEW if len(grave) > _MOST else _FEWEST_NEW_OF_FEW
    telling = sorted((change for change in grave if news[id(change)] >= fewest), key=lambda c: -news[id(c)])
    kept = {id(change) for change in telling[:_MOST]}
    kept |= {id(change) for change in grave if denies_anew(new.plain_of(change.after or ""), old)}
    return [change for change in grave if id(change) in kept or change.severity != "medium"]


def _news(change: Change, old: Statements, new: Statements) -> int:
    """How many words of substance the other year has nowhere."""
    dropped = new.lacks(content(old.plain_of(change.before or "")))
    return len(dropped | old.lacks(content(new.plain_of(change.after or ""))))
