"""Which sentence of the new year took the place of which of the old."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from monitor.detect.pairing import MOST, likeliest
from monitor.detect.statements import SAME_SENTENCE, Statement, Statements, holding, sharing
from monitor.detect.wording import words_of

_COVERED = 0.7  # of the substance of a sentence that stands in another one of the other year
_SLIGHTLY_COVERED = 0.5  # … of one that says little that is new, and stands beside that one's own year
_COVERED_FROM_AFAR = 0.8  # … and stands elsewhere
_SHARED = 0.3  # of the words of substance of the shorter of two sentences, below which they are not held together
_FEWEST = 3  # words of substance by which something can be recognised
_REORDERED = 0.5  # of the words of substance of the longer of two sentences, by which they are one in whatever order
_FEWEST_REORDERED = 4
_MOST_REORDERED = 0.75  # … of the shorter of two, of which the longer says more
_TIMES_LONGER = 3  # … but no longer list, which holds any words
_LONG = 40  # letters with which no two sentences begin by chance

_Sides = tuple[Sequence[Statement], Sequence[Statement]]  # of a pair, the own year's first
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
    pairs: Sequence[Rewording], gone: Sequence[Statement], came: Sequence[Statement], old: Statements, new: Statements
) -> list[Rewording]:
    """The pairs, each also with those sentences left over that say little by themselves and most of it with the words
    of its other side: they were not added or removed, they are a part of what was worded anew. What stands elsewhere
    in its text says nearly all of it there (0000028823-26-000008)."""
    before = _closest(gone, old, [(each.before, each.after) for each in pairs])
    after = _closest(came, new, [(each.after, each.before) for each in pairs])
    return [
        replace(each, beside=(tuple(before.get(at, ())), tuple(after.get(at, ())))) for at, each in enumerate(pairs)
    ]


def _closest(some: Iterable[Statement], text: Statements, sides: Sequence[_Sides]) -> dict[int, list[Statement]]:
    """By the number of the pair whose other side has most of its words, where it has enough of them: each of `some`."""
    found: dict[int, list[Statement]] = {}
    others = [_words(other) for _, other in sides]
    places = {statement.key: at for at, statement in enumerate(text)}
    for statement in some:
        shared = [len(statement.words & other) for other in others]
        most = max(shared, default=0)
        if most < _FEWEST:
            continue
        at = shared.index(most)
        beside = any(abs(places[statement.key] - places[own.key]) == 1 for own in sides[at][0])
        if most >= (_SLIGHTLY_COVERED if beside else _COVERED_FROM_AFAR) * len(statement.words):
            found.setdefault(at, []).append(statement)
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
