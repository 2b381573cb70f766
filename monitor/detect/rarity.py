"""How alike two sentences are by words that few others have: a word of every second one does not tell them apart."""

from collections import Counter
from collections.abc import Iterator, Sequence
from math import sqrt

from monitor.detect.statements import Statement, Statements, holding


class Rarity:
    """What each word weighs among the sentences of two years: the less, the more of them have it."""

    def __init__(self, old: Statements, new: Statements) -> None:
        self._having = old.once(_having), new.once(_having)
        self._weights: dict[str, float] = {}

    def likenesses(
        self, gone: Sequence[Statement], came: Sequence[Statement]
    ) -> Iterator[tuple[float, Statement, Statement]]:
        """How much each two of the two years have in common of what both weigh, up to 1; those that share no word are
        left out."""
        places = holding(came)
        weights = [self._weight(other) for other in came]
        for one in gone:
            own = self._weight(one)
            for at, shared in self._shared(one, places).items():
                yield shared / sqrt(own * weights[at]), one, came[at]

    def _shared(self, one: Statement, places: dict[str, list[int]]) -> dict[int, float]:
        shared: dict[int, float] = {}
        for word in one.words & places.keys():
            for at in places[word]:
                shared[at] = shared.get(at, 0.0) + self._of(word)
        return shared

    def _weight(self, statement: Statement) -> float:
        return sum(map(self._of, statement.words))

    def _of(self, word: str) -> float:
        weight = self._weights.get(word)
        if weight is None:
            weight = self._weights[word] = 1 / sqrt(sum(year[word] for year in self._having))
        return weight


def _having(text: Statements) -> Counter[str]:
    """How many sentences have each word."""
    return Counter(word for statement in text for word in statement.words)
