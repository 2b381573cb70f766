"""Which sentences came, went or were reworded, wherever they moved to."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from rapidfuzz import fuzz, process

from monitor.detect.sentences import squashed
from monitor.detect.statements import Statement, Statements, is_heading
from monitor.detect.words.english import NEGATIONS
from monitor.domain import Change, Severity

# Below this two sentences share a subject at most; from it on they are one sentence in two years.
_SAME_SENTENCE = 68.0
# From here on only a few words differ.
_ONLY_WORDING = 85.0

_WORD = re.compile(r"[^\W_]+(?:[.'&/-][^\W_]+)*")
# Between names in a list: what is left of a reworded sentence when the names told of elsewhere are taken out.
_GLUE = frozenset(
    {"and", "or", "as", "such", "the", "a", "an", "of", "including", "with", "other", "others", "among", "iso", "iec"}
)
_NAMED = frozenset({"standard", "third_party", "role", "body", "control"})
# A sentence that only sends the reader elsewhere: its wording follows the title of a risk factor.
_CROSS_REFERENCE = re.compile(
    r"\b(?:see|refer to|described (?:in|under)|set forth (?:in|under)|discussed (?:in|under))\b"
)
_ELSEWHERE = re.compile(r"risk factors|item 1a\b|item 3\.? ?d\b|item 3\. key information")

Pair = tuple[Statement, Statement]


def text_changes(
    old: Statements, new: Statements, told: Iterable[Change], losses: Mapping[str, str] = MappingProxyType({})
) -> list[Change]:
    """Sentences added, removed and reworded; those that differ only by what `told` already says are left out.

    `losses` names, by the key of its sentence, what is gone with it: such a sentence was not reworded, it is removed.
    """
    gone, came = remainder(old, new)
    reworded = rewordings([statement for statement in gone if statement.key not in losses], came)
    paired = {statement.key for both in reworded for statement in both}
    names = told_names(told)
    changes = [
        _reworded(before, after)
        for before, after in reworded
        if not says_no_more(before, after, names) and not only_headed(before, after)
    ]
    changes += [_removed(statement, losses.get(statement.key)) for statement in gone if statement.key not in paired]
    changes += [_added(statement) for statement in came if statement.key not in paired]
    return changes


def remainder(old: Statements, new: Statements) -> tuple[list[Statement], list[Statement]]:
    """The sentences of each that the other does not hold, in whatever layout; headings are no sentences."""
    same = old.keys & new.keys
    same |= _glued(old, new, same) | _glued(new, old, same) | _fragments(old, new) | _fragments(new, old)
    return (
        [statement for statement in old if statement.key not in same and not is_heading(statement)],
        [statement for statement in new if statement.key not in same and not is_heading(statement)],
    )


def rewordings(gone: list[Statement], came: list[Statement]) -> list[Pair]:
    """The likeliest pairs, the most alike first; each sentence in at most one."""
    choices = [statement.normal for statement in came]
    found: list[tuple[float, tuple[str, ...], Statement, Statement]] = []
    for before in gone:
        for _, score, index in process.extract_iter(
            before.normal, choices, scorer=fuzz.ratio, score_cutoff=_SAME_SENTENCE
        ):
            after = came[index]
            # The texts settle a tie the same way whichever year is called the old one.
            found.append((-score, tuple(sorted((before.key, after.key))), before, after))
    taken: set[str] = set()
    pairs: list[Pair] = []
    for _, keys, before, after in sorted(found, key=lambda candidate: candidate[:2]):
        if taken.isdisjoint(keys):
            taken.update(keys)
            pairs.append((before, after))
    return pairs


def told_names(told: Iterable[Change]) -> frozenset[str]:
    """The words of every standard, firm, role, body and control that other changes already name."""
    named = [change for change in told if change.kind.rpartition("_")[0] in _NAMED]
    return frozenset(
        word for change in named for name in (change.what, change.as_written or "") for word in _words(name)
    )


def says_no_more(before: Statement, after: Statement, names: frozenset[str]) -> bool:
    """Whether the words that differ are only names that were told of, and the glue of their list."""
    differing = set(_words(before.normal)) ^ set(_words(after.normal))
    return bool(differing & names) and differing <= names | _GLUE


def only_headed(before: Statement, after: Statement) -> bool:
    """Whether one is the other with a heading run into it: texts from which the line breaks were lost."""
    shorter, longer = sorted((before.text, after.text), key=len)
    heading, rest = longer[: len(longer) - len(shorter)], longer[len(longer) - len(shorter) :]
    words = [word for word in heading.split() if len(word) > 3]
    return squashed(rest) == squashed(shorter) and all(word[0].isupper() or not word[0].isalpha() for word in words)


def _glued(one: Statements, other: Statements, same: frozenset[str]) -> set[str]:
    """Sentences of `one` that stand in `other` cut at other places, a heading run into them for instance."""
    found: set[str] = set()
    for statement in one:
        if statement.key in same:
            continue
        place = other.whole.find(statement.key)
        first, last = other.borders.get(place), other.borders.get(place + len(statement.key))
        if place >= 0 and first is not None and last is not None:
            found |= {statement.key} | other.between(first, last)
    return found


def _fragments(one: Statements, other: Statements) -> set[str]:
    """Facts of a few words ("Chief Information Security Officer") that the other year has within a sentence."""
    return {
        statement.key
        for statement in one
        if statement.alone and statement.text[-1:] != "." and statement.key in other.whole
    }


def _reworded(before: Statement, after: Statement) -> Change:
    elements = tuple(sorted({*before.elements, *after.elements}))
    return Change(
        "text_reworded",
        severity_of_rewording(before, after),
        _short(after.text),
        None,
        elements,
        before.text,
        after.text,
    )


def severity_of_rewording(before: Statement, after: Statement) -> Severity:
    """Low where a few words differ; a "not" that came or went is never only wording."""
    if _refers_elsewhere(before) and _refers_elsewhere(after):
        return "low"
    if _negations(before) != _negations(after):
        return "medium"
    return "low" if fuzz.ratio(before.normal, after.normal) >= _ONLY_WORDING else "medium"


def _removed(statement: Statement, loss: str | None) -> Change:
    severity: Severity = "high" if loss else _severity(statement)
    what = loss or _short(statement.text)
    return Change("text_removed", severity, what, None, statement.elements, statement.text, None)


def _added(statement: Statement) -> Change:
    severity = _severity(statement)
    return Change("text_added", severity, _short(statement.text), None, statement.elements, None, statement.text)


def _severity(statement: Statement) -> Severity:
    return "low" if _refers_elsewhere(statement) else "medium"


def _refers_elsewhere(statement: Statement) -> bool:
    return bool(_CROSS_REFERENCE.search(statement.normal) and _ELSEWHERE.search(statement.normal))


def _negations(statement: Statement) -> int:
    return sum(word in NEGATIONS for word in _words(statement.normal))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:79].rsplit(" ", 1)[0] + "…"
