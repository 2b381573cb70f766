"""Which sentence of the new year took the place of which of the old, and how much of it is only wording."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from monitor.detect.pairing import MOST, likeliest
from monitor.detect.passing import concludes_alike
from monitor.detect.statements import SAME_SENTENCE, Statement, Statements, holding, sharing
from monitor.detect.terms import EVERYBODYS_TERMS
from monitor.detect.wording import ROUNDED, cautions, content, negations, refers_elsewhere, unpraised, words_of
from monitor.detect.words.wording import (
    ANY_OUTSIDERS,
    DEGREE,
    EDITION,
    EXPERIENCE,
    FORESEES,
    FUNCTIONS,
    GOES_ON,
    GOVERN,
    IN_BRACKETS,
    MATERIAL,
    NAME_BEFORE,
    NONE_AT_ALL,
    OF_A_TIME,
    OF_THE_BOARD,
    OUTSIDERS,
    OVERSEER,
    OVERSIGHT,
    PLANNED,
    THE_COMMITTEE,
    UNLISTED_RHYTHM,
    WEIGHTY,
)
from monitor.domain import Severity

_COVERED = 0.7  # of the substance of a sentence that stands in another one of the other year
_SLIGHTLY_COVERED = 0.5  # … of one that says little that is new
_SHARED = 0.3  # of the words of substance of the shorter of two sentences, below which they are not held together
_FEWEST = 3  # words of substance by which something can be recognised
_NEW_WORDS = 8  # words of substance that the other year has nowhere, from which a rewording says something else
_NEW_WORDS_OF_A_DENIAL = 13  # where the other denies the same
_JOINED = 5  # words of substance that no one sentence of the other year has, be they scattered there
_REORDERED = 0.5  # of the words of substance of the longer of two sentences, by which they are one in whatever order
_FEWEST_REORDERED = 4
_MOST_REORDERED = 0.75  # … of the shorter of two, of which the longer says more
_TIMES_LONGER = 3  # … but no longer list, which holds any words
_LONG = 40  # letters with which no two sentences begin by chance
_HEADED = re.compile(r"\b(it|information security|cybersecurity|security|technology) (director|head)\b")
_OF_ITS_FIELD = re.compile(r"\b(vp|director|head), (it|information security|cybersecurity|security|technology)\b")
_NUMBER = re.compile(r"(?<![\w.,/-])\d{1,3}(?:,\d{3})*(?![\w.,/-]*\d)")


Swap = tuple[frozenset[str], frozenset[str]]
_Near = tuple[Statement, Statement, int]  # an old and a new sentence, and how many words of substance they share


@dataclass(frozen=True)
class Rewording:
    """One or more sentences of the old year, and what stands in their place; each side in the order of its text.

    `beside` are those of either year that only say a part of it once more: they are shown with it, and weigh nothing.
    """

    before: tuple[Statement, ...]
    after: tuple[Statement, ...]
    beside: tuple[tuple[Statement, ...], tuple[Statement, ...]] = ((), ())

    def with_another(self, other: "Rewording") -> "Rewording":
        """Both as one, the other behind this one."""
        beside = self.beside[0] + other.beside[0], self.beside[1] + other.beside[1]
        return Rewording(self.before + other.before, self.after + other.after, beside)

    @property
    def keys(self) -> set[str]:
        """Of the sentences of both sides, without those beside."""
        return {statement.key for statement in (*self.before, *self.after)}

    @property
    def old(self) -> str:
        return " ".join(statement.text for statement in self.before)

    @property
    def new(self) -> str:
        return " ".join(statement.text for statement in self.after)


def rewordings(gone: Sequence[Statement], came: Sequence[Statement]) -> list[Rewording]:
    """The likeliest pairs, the most alike first; each sentence in at most one. A sentence that was cut in two, or
    drawn together with its neighbour, goes with the pair that holds its words."""
    gone, came = gone[:MOST], came[:MOST]
    pairs = _pairs(gone, came)
    taken = _taken(pairs)
    sides = [(one.words, other.words) for one, other in pairs]
    after = _neighbours(came, taken, sides)
    before = _neighbours(gone, taken | {s.key for some in after.values() for s in some}, [(b, a) for a, b in sides])
    return [
        Rewording(_in_order(one, before.get(at), gone), _in_order(other, after.get(at), came))
        for at, (one, other) in enumerate(pairs)
    ]


def differing(change: Rewording) -> tuple[frozenset[str], frozenset[str]]:
    """The words that only the old sentences have, and those that only the new ones have."""
    before, after = (
        frozenset(word for statement in side for word in words_of(statement.normal))
        for side in (change.before, change.after)
    )
    return before - after, after - before


def with_slight_ones(
    pairs: Sequence[Rewording], gone: Sequence[Statement], came: Sequence[Statement]
) -> list[Rewording]:
    """The pairs, each also with those sentences left over that say little by themselves and most of it with the words
    of its other side: they were not added or removed, they are a part of what was worded anew."""
    before = _closest(gone, [_words(each.after) for each in pairs])
    after = _closest(came, [_words(each.before) for each in pairs])
    return [
        replace(each, beside=(tuple(before.get(at, ())), tuple(after.get(at, ())))) for at, each in enumerate(pairs)
    ]


def _closest(some: Iterable[Statement], sides: Sequence[frozenset[str]]) -> dict[int, list[Statement]]:
    """By the number of the side that has most of its words, where it has enough of them: each of `some`."""
    found: dict[int, list[Statement]] = {}
    for statement in some:
        shared = [len(statement.words & side) for side in sides]
        most = max(shared, default=0)
        if most >= max(_FEWEST, _SLIGHTLY_COVERED * len(statement.words)):
            found.setdefault(shared.index(most), []).append(statement)
    return found


def _words(side: Iterable[Statement]) -> frozenset[str]:
    return frozenset[str]().union(*(statement.words for statement in side))


def _neighbours(
    some: Iterable[Statement], taken: Collection[str], sides: Sequence[tuple[frozenset[str], frozenset[str]]]
) -> dict[int, list[Statement]]:
    """By the number of the pair: the sentences left over whose words stand on its other side, but not on their own."""
    found: dict[int, list[Statement]] = {}
    anywhere = frozenset[str]().union(*(other for other, _ in sides))
    for statement in some:
        words = statement.words
        enough = _COVERED * len(words)
        if statement.key in taken or len(words) < _FEWEST or len(words & anywhere) < enough:
            continue
        at = next(
            (i for i, (other, own) in enumerate(sides) if len(words & other) >= enough and len(words & own) < enough),
            None,
        )
        if at is not None:
            found.setdefault(at, []).append(statement)
    return found


def severity_of(change: Rewording, old: Statements, new: Statements, names: frozenset[str] = frozenset()) -> Severity:
    """Low where only the wording differs; a "not" that came or went is never only wording.

    `old` and `new` are the whole texts: what moved from another sentence is nothing new, nor are the words of `names`
    that were told of.
    """
    before, after = change.old, change.new
    if refers_elsewhere(before) and refers_elsewhere(after):
        return "low"
    if _denies(change.before) != _denies(change.after) and bool(negations(before)) != bool(negations(after)):
        return "medium"
    was, now = old.plain_of(before), new.plain_of(after)
    news = old.lacks(content(now) - content(was)) | new.lacks(content(was) - content(now))
    told = content(" ".join(names))
    news -= told
    if news & WEIGHTY or _outsiders(was, now) or ("like" in news and bool(FORESEES.search(was + now))):
        return "medium"
    if cautions(before) and cautions(after):
        return "low"
    others = len(news) + _recounted(before, after)
    if _says_something_else(was, now, others, names) or _joins_anew((was, old), (now, new), told):
        return "medium"
    return "low"


def _joins_anew(before: tuple[str, Statements], after: tuple[str, Statements], told: frozenset[str]) -> bool:
    """Whether one of two sentences has several words together, beside those `told` of, that stand in no one sentence
    of the other year."""
    (was, old), (now, new) = before, after
    news = (old, content(now) - content(was)), (new, content(was) - content(now))
    return any(len(unpraised(text.scattered(words) - told)) >= _JOINED for text, words in news)


def _says_something_else(before: str, after: str, news: int, names: frozenset[str]) -> bool:
    """By its new words and numbers, of which two denials of one thing may differ by more, by another edition, by a
    rhythm that no cadence tells, or by what was planned and is done now."""
    parts = {part for name in names for part in re.split(r"\W+", name)}
    other_editions = any(not {*each.split()} <= parts for each in _editions(before) ^ _editions(after))
    if other_editions or _rhythms(before) != _rhythms(after) or _governs(before) != _governs(after):
        return True
    if _is_done(before, after) or _is_done(after, before) or _is_of_others(before, after):
        return True
    if NONE_AT_ALL.search(before) and NONE_AT_ALL.search(after) and _qualified(before) != _qualified(after):
        return True
    return news >= (_NEW_WORDS_OF_A_DENIAL if concludes_alike(before, after) else _NEW_WORDS)


def _qualified(text: str) -> tuple[bool, bool]:
    """Whether a denial is one of what is material alone, and of some time alone."""
    return MATERIAL.search(text) is not None, OF_A_TIME.search(text) is not None


def _is_of_others(before: str, after: str) -> bool:
    """Whether other degrees are told of, or so many other years of experience that they are somebody else's."""
    was, now = {*DEGREE.findall(before)}, {*DEGREE.findall(after)}
    if was and now and was != now:
        return True
    lost, won = _turned(before, after) if EXPERIENCE.search(before) and EXPERIENCE.search(after) else ([], [])
    return len(lost) == len(won) and any(not -1 <= new - old <= ROUNDED for old, new in zip(lost, won, strict=True))


def _is_done(planned: str, done: str) -> bool:
    return bool(PLANNED.search(planned)) and not (PLANNED.search(done) or GOES_ON.search(done))


def new_edition(before: str, after: str) -> str | None:
    """Which standard is named in another edition than before, or with one for the first time, and in which."""
    was, now = _editions(before), _editions(after)
    for found in EDITION.finditer(after):
        if _edition(found) not in was:
            name = NAME_BEFORE.search(after[: found.start()])
            lost = next((each[0] for each in EDITION.finditer(before) if _edition(each) not in now), None)
            return f"{name[0] if name else ''}{f'{lost} → ' if lost else ''}{found[0]}"
    return None


def _denies(side: Iterable[Statement]) -> bool:
    """Whether a sentence says no; "this does not imply that we meet a standard" only cautions."""
    return any(negations(statement.text) and not cautions(statement.text) for statement in side)


def overseers_change(change: Rewording, names: frozenset[str]) -> Swap | None:
    """Which overseers a sentence on oversight no longer speaks of, and which it speaks of in their place; None where
    they are the same. `names` are words of names that were told of."""
    before, after = (" ".join(each.normal for each in side) for side in (change.before, change.after))
    if not (OVERSIGHT.search(before) and OVERSIGHT.search(after)):
        return None
    was, now = _overseers(before), _overseers(after)
    differing = was ^ now
    if "board" in before and "board" in after:  # `our board formed a committee`, `the committee of our board`
        differing -= {"board"}
    if THE_COMMITTEE.search(before) or THE_COMMITTEE.search(after):  # either may be any committee
        told = {"board"} if "committee" in names else frozenset[str]()
        differing = frozenset(each for each in differing - told if not each.endswith("committee"))
    if any(not {*overseer.split()} <= names for overseer in differing):
        return was - now, now - was
    return None


def _overseers(plain: str) -> frozenset[str]:
    """Two who share an office are no other office, nor is one that a bracket spells out."""
    bare = EVERYBODYS_TERMS.shortened(IN_BRACKETS.sub("", plain).replace("officers", "officer"))
    bare = bare.replace("virtual ciso", "vciso").replace("board members", "directors")
    bare = _HEADED.sub(r"\2 of \1", _OF_ITS_FIELD.sub(r"\1 of \2", bare))
    return frozenset(OVERSEER.findall(OF_THE_BOARD.sub("", bare)))


def _recounted(before: str, after: str) -> bool:
    """Whether a number changed otherwise than with the calendar, where all roll on by one."""
    lost, won = _turned(before, after)
    return [n + 1 for n in lost] != won


def _turned(before: str, after: str) -> tuple[list[int], list[int]]:
    """The numbers that only one of them has, the smallest first."""
    old, new = ([int(n.replace(",", "")) for n in _NUMBER.findall(text)] for text in (before, after))
    return sorted(n for n in old if n not in new), sorted(n for n in new if n not in old)


def _editions(text: str) -> frozenset[str]:
    """The editions of standards that it names: that they audit to another is news however little else changed."""
    return frozenset(_edition(found) for found in EDITION.finditer(text))


def _governs(text: str) -> bool:
    """Whether govern is among the functions of a framework that it lists, as with the CSF since its second edition
    (0001289877-26-000008)."""
    return all(function in text for function in FUNCTIONS) and GOVERN.search(text) is not None


def _rhythms(text: str) -> frozenset[str]:
    return frozenset(UNLISTED_RHYTHM.findall(text))


def _edition(found: re.Match[str]) -> str:
    return re.sub(r"\W+", " ", found[0].casefold())


def _outsiders(before: str, after: str) -> bool:
    """Whether only one of the two speaks of outsiders, by whatever word."""
    return any(
        OUTSIDERS.search(one) and not ANY_OUTSIDERS.search(other) for one, other in ((before, after), (after, before))
    )


def _pairs(gone: Sequence[Statement], came: Sequence[Statement]) -> list[tuple[Statement, Statement]]:
    """By their letters first; of what is left, where one is the other with more said behind it, and by their words in
    whatever order: `the Board receives an annual report from senior management` and `annually, senior management
    updates the Board`."""
    near = [*_candidates(gone, came)]
    pairs = likeliest(_alike_in_letters(near))
    taken = _taken(pairs)
    pairs += _going_on(*([each for each in some if each.key not in taken] for some in (gone, came)))
    taken = _taken(pairs)
    left = (each for each in near if each[0].key not in taken and each[1].key not in taken)
    return pairs + likeliest(_alike_in_any_order(left))


def _taken(pairs: Iterable[tuple[Statement, Statement]]) -> set[str]:
    return {statement.key for pair in pairs for statement in pair}


def _alike_in_letters(near: Iterable[_Near]) -> Iterator[tuple[float, Statement, Statement]]:
    for before, after, _ in near:
        score = fuzz.ratio(before.normal, after.normal, score_cutoff=SAME_SENTENCE)
        if score:
            yield score, before, after


def _going_on(gone: Iterable[Statement], came: Iterable[Statement]) -> list[tuple[Statement, Statement]]:
    """Those of which one begins with the whole of the other."""
    beginning = {each.key[:_LONG]: each for each in came if len(each.key) >= _LONG}
    return [
        (each, other)
        for each in gone
        if (other := beginning.pop(each.key[:_LONG], None))
        and (each.key.startswith(other.key) or other.key.startswith(each.key))
    ]


def _alike_in_any_order(near: Iterable[_Near]) -> Iterator[tuple[float, Statement, Statement]]:
    for before, after, shared in near:
        shorter, longer = sorted((len(before.words), len(after.words)))
        holds = longer <= _TIMES_LONGER * shorter and shared >= _MOST_REORDERED * shorter
        if shared >= _FEWEST_REORDERED and (shared >= _REORDERED * longer or holds):
            yield shared / longer, before, after


def _candidates(gone: Sequence[Statement], came: Sequence[Statement]) -> Iterator[_Near]:
    """Those that share enough words of substance to be worth a closer look, and all with too few words to tell. Two
    long reports without a sentence in common would take a second otherwise."""
    if not (gone and came):
        return
    places = holding(came)
    short = [i for i, after in enumerate(came) if len(after.words) < _FEWEST]
    least = [_SHARED * len(after.words) for after in came]
    for before in gone:
        own = before.words
        shared = sharing(own, places)
        own_least = _SHARED * len(own)
        enough = (
            range(len(came))
            if len(own) < _FEWEST
            else {*short, *(i for i, count in shared.items() if count >= own_least or count >= least[i])}
        )
        for i in enough:
            yield before, came[i], shared[i]


def _in_order(one: Statement, more: list[Statement] | None, text: Sequence[Statement]) -> tuple[Statement, ...]:
    if more is None:
        return (one,)
    keys = {one.key, *(statement.key for statement in more)}
    return tuple(statement for statement in text if statement.key in keys)
