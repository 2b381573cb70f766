"""Which sentences of two years the other does not hold, in whatever layout: cut at other places, under a heading, as a
part of another."""

import re
from collections.abc import Iterable, Sequence

from monitor.detect.rewordings import Rewording
from monitor.detect.sentences import squashed
from monitor.detect.statements import Statement, Statements

_FEW = 20  # sentences of one ending: where there are more, it is a list
_HEADING = 60  # letters of a heading that is written small: `Cybersecurity risk management and strategy`
_LONG = 40  # letters of a sentence that no other ends with by chance
_ENOUGH = 20  # … that stands in no other by chance
# What only joins a sentence to the one before it.
_CONNECTS = re.compile(
    r"(?:Further|Furthermore|Additionally|In addition|Moreover|Also|However|Nevertheless|Nonetheless|Similarly|Likewise"
    r"|Accordingly|Therefore|Thus|Finally|Specifically|In particular),?"
)


def remainder(old: Statements, new: Statements) -> tuple[list[Statement], list[Statement]]:
    """The sentences of each that the other does not hold, in whatever layout; headings are no sentences."""
    held, holds = old.keys, new.keys
    if held == holds:
        return [], []
    gone = [statement for statement in old.unique if statement.key not in holds]
    came = [statement for statement in new.unique if statement.key not in held]
    same = _repeated(gone, old, new) | _repeated(came, new, old)
    return (
        [statement for statement in gone if statement.key not in same and not statement.heading],
        [statement for statement in came if statement.key not in same and not statement.heading],
    )


def _repeated(some: Sequence[Statement], own: Statements, other: Statements) -> set[str]:
    """The keys of those that the other year has in another layout, or their own once more."""
    return _glued(some, other) | _fragments(some, own, other) | _headed(some, own)


def unheaded(some: Sequence[Statement], among: Iterable[Statement]) -> list[Statement]:
    """Without those that stand there twice, once with a heading run into it: a section beside a block of it."""
    endings: dict[str, list[str]] = {}
    for statement in among:
        same = endings.setdefault(statement.key[-_LONG:], [])
        if len(statement.key) >= _LONG and len(same) < _FEW:
            same.append(statement.key)
    return [s for s in some if not any(key != s.key and s.key.endswith(key) for key in endings.get(s.key[-_LONG:], ()))]


def unsaid(some: Iterable[Statement], other: Statements) -> list[Statement]:
    """Without those whose every word stands in a longer sentence of the other year: a heading was run into it."""
    return [statement for statement in some if len(statement.key) < _ENOUGH or statement.key not in other.whole]


def only_headed(change: Rewording) -> bool:
    """Whether one is the other with a heading run into it: texts from which the line breaks were lost."""
    shorter, longer = sorted((change.old, change.new), key=len)
    heading, rest = longer[: len(longer) - len(shorter)], longer[len(longer) - len(shorter) :]
    if squashed(rest) != squashed(shorter):
        return False
    if not rest.lstrip()[:1].isupper():  # `Many of these experts are certified` is no heading (0000018926-26-000014)
        return _CONNECTS.fullmatch(heading.strip()) is not None
    titled = all(word[0].isupper() or not word[0].isalpha() for word in heading.split() if len(word) > 3)
    return titled or len(heading) <= _HEADING


def _glued(some: Iterable[Statement], other: Statements) -> set[str]:
    """Sentences that stand in `other` cut at other places, and those that are one of `other` run into words of it."""
    cut = {key for statement in some for key in other.cut_otherwise(statement.key)}
    return cut | {statement.key for statement in some if _runs_into_another(statement.key, other)}


def _runs_into_another(key: str, other: Statements) -> bool:
    """A full stop was lost between two that stood apart (0001193125-26-177148)."""
    beginnings, endings = other.once(_borders)
    first, last = beginnings.get(key[:_LONG]), endings.get(key[-_LONG:])
    longest = len(key) - _ENOUGH
    return bool(
        (first and len(first) < longest and key.startswith(first) and key[len(first) :] in other.whole)
        or (last and len(last) < longest and key.endswith(last) and key[: -len(last)] in other.whole)
    )


def _borders(text: Statements) -> tuple[dict[str, str], dict[str, str]]:
    """The long sentences of a text by their first and by their last letters, the shortest of those that share them."""
    long = sorted((each for each in text.keys if len(each) >= _LONG), key=len, reverse=True)
    return {each[:_LONG]: each for each in long}, {each[-_LONG:]: each for each in long}


def _headed(some: Iterable[Statement], own: Statements) -> set[str]:
    """Sentences that stand in their own text once more without the heading that runs into them: a section beside a
    block of it (0001193125-26-062397)."""
    _, endings = own.once(_borders)
    return {
        each.key
        for each in some
        if (end := endings.get(each.key[-_LONG:]))
        and 0 < len(each.key) - len(end) <= _HEADING
        and each.key.endswith(end)
    }


def _fragments(some: Iterable[Statement], own: Statements, other: Statements) -> set[str]:
    """Facts of a few words ("Chief Information Security Officer") that stand within a sentence of either year."""
    return {
        statement.key
        for statement in some
        if statement.alone
        and not statement.text.rstrip('"”').endswith(".")
        and (statement.key in other.whole or own.whole.count(statement.key) > 1)
    }
