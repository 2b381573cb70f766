"""Which sentence of the new year took the place of which of the old, and how much of it is only wording."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from monitor.detect.statements import Statement, Statements
from monitor.detect.wording import cautions, content, negations, refers_elsewhere
from monitor.detect.words.wording import OUTSIDERS, WEIGHTY
from monitor.domain import Severity

# Below this two sentences share a subject at most; from it on they are one sentence in two years.
SAME_SENTENCE = 68.0
_COVERED = 0.8  # of the substance of a sentence that stands in another one of the other year
_FEWEST = 3  # words of substance by which something can be recognised
_NEW_WORDS = 4  # words of substance that the other year has nowhere, from which a rewording says something else
_NUMBER = re.compile(r"(?<![\w.,/-])\d{1,3}(?:,\d{3})*(?![\w.,/-]*\d)")


@dataclass(frozen=True)
class Rewording:
    """One or more sentences of the old year, and what stands in their place; each side in the order of its text."""

    before: tuple[Statement, ...]
    after: tuple[Statement, ...]

    @property
    def old(self) -> str:
        return " ".join(statement.text for statement in self.before)

    @property
    def new(self) -> str:
        return " ".join(statement.text for statement in self.after)


def rewordings(gone: Sequence[Statement], came: Sequence[Statement]) -> list[Rewording]:
    """The likeliest pairs, the most alike first; each sentence in at most one. A sentence that was cut in two, or
    drawn together with its neighbour, goes with the pair that holds its words."""
    pairs = _pairs(gone, came)
    before = {pair[0].key: [pair[0]] for pair in pairs}
    after = {pair[0].key: [pair[1]] for pair in pairs}
    taken = {statement.key for pair in pairs for statement in pair}
    for one, other in pairs:
        for statement in came:
            if statement.key not in taken and _covers(one, statement) and not _covers(other, statement):
                after[one.key].append(statement)
                taken.add(statement.key)
        for statement in gone:
            if statement.key not in taken and _covers(other, statement) and not _covers(one, statement):
                before[one.key].append(statement)
                taken.add(statement.key)
    return [Rewording(_in_order(before[one.key], gone), _in_order(after[one.key], came)) for one, _ in pairs]


def severity_of(change: Rewording, old: Statements, new: Statements) -> Severity:
    """Low where only the wording differs; a "not" that came or went is never only wording.

    `old` and `new` are the whole texts: what moved from another sentence is nothing new.
    """
    before, after = change.old, change.new
    if refers_elsewhere(before) and refers_elsewhere(after):
        return "low"
    if bool(negations(before)) != bool(negations(after)) and not (cautions(before) and cautions(after)):
        return "medium"
    before_words, after_words = (content(plain) for plain in (old.plain_of(before), new.plain_of(after)))
    news = old.lacks(after_words - before_words) | new.lacks(before_words - after_words)
    if news & WEIGHTY or _outsiders(before, after):
        return "medium"
    if cautions(before) and cautions(after):
        return "low"
    return "medium" if len(news) + _recounted(before, after) >= _NEW_WORDS else "low"


def _recounted(before: str, after: str) -> bool:
    """Whether a number changed otherwise than with the calendar, where all roll on by one."""
    old, new = ([int(n.replace(",", "")) for n in _NUMBER.findall(text)] for text in (before, after))
    lost, won = [n for n in old if n not in new], [n for n in new if n not in old]
    return sorted(n + 1 for n in lost) != sorted(won)


def _outsiders(before: str, after: str) -> bool:
    """Whether only one of the two speaks of outsiders."""
    return bool(OUTSIDERS.search(before)) != bool(OUTSIDERS.search(after))


def _pairs(gone: Sequence[Statement], came: Sequence[Statement]) -> list[tuple[Statement, Statement]]:
    choices = [statement.normal for statement in came]
    found: list[tuple[float, tuple[str, ...], Statement, Statement]] = []
    for before in gone:
        for _, score, index in process.extract_iter(
            before.normal, choices, scorer=fuzz.ratio, score_cutoff=SAME_SENTENCE
        ):
            after = came[index]
            # The texts settle a tie the same way whichever year is called the old one.
            found.append((-score, tuple(sorted((before.key, after.key))), before, after))
    taken: set[str] = set()
    pairs: list[tuple[Statement, Statement]] = []
    for _, keys, before, after in sorted(found, key=lambda candidate: candidate[:2]):
        if taken.isdisjoint(keys):
            taken.update(keys)
            pairs.append((before, after))
    return pairs


def _covers(whole: Statement, part: Statement) -> bool:
    """Whether nearly all that a sentence says in words of substance stands in another one."""
    words = content(part.normal)
    return len(words) >= _FEWEST and len(words & content(whole.normal)) >= _COVERED * len(words)


def _in_order(some: Iterable[Statement], text: Sequence[Statement]) -> tuple[Statement, ...]:
    keys = {statement.key for statement in some}
    return tuple(statement for statement in text if statement.key in keys)
