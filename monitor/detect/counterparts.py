"""Which passages that went and came speak of the same in other words: one stands in the place of the other.

Their words alone are too few for one sentence in two years; what they share are words that hardly another sentence has.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from monitor.detect.pairing import MOST, likeliest
from monitor.detect.passing import is_of_a_career
from monitor.detect.rarity import Rarity
from monitor.detect.rewordings import Rewording
from monitor.detect.runs import Run
from monitor.detect.statements import Statement, Statements

# Of what two sentences weigh. From 0.28 on readers held most to be one sentence reworded; of thirty pairs that this
# brought besides, 23 are one.
_AKIN = 0.24
_FEWEST = 3  # words of substance by which a sentence can be recognised
_BEGINNING = 2  # words: `his previous`, `mr. quill`
_MOST_OF = 0.5  # of the sentences of the one of two passages that has more, which have a counterpart in the other
_TIMES_LONGER = 3


def counterparts(
    removals: Sequence[Run], additions: Sequence[Run], years: tuple[Statements, Statements]
) -> list[Rewording]:
    """Whole passages where most sentences have a counterpart in the other; single sentences of the rest."""
    gone, came = _recognisable(removals)[:MOST], _recognisable(additions)[:MOST]
    if not (gone and came):
        return []
    akin = likeliest(
        each for each in Rarity(*years).likenesses(gone, came) if each[0] >= _AKIN and _of_one_career(*each[1:])
    )
    left, won = _places(removals), _places(additions)
    whole = _whole(Counter((left[one.key], won[other.key]) for one, other in akin), removals, additions)
    passages = [Rewording(removals[before][0], additions[after][0]) for before, after in whole.items()]
    return passages + [
        Rewording((one,), (other,))
        for one, other in akin
        if left[one.key] not in whole and won[other.key] not in whole.values()
    ]


def _recognisable(runs: Sequence[Run]) -> list[Statement]:
    """What is grave stands for itself."""
    return [each for run, severity in runs if severity != "high" for each in run if len(each.words) >= _FEWEST]


def _of_one_career(before: Statement, after: Statement) -> bool:
    """Whether neither tells of a career, or both of one that begins alike: one's has no counterpart in another's."""
    if not (is_of_a_career(before.normal) or is_of_a_career(after.normal)):
        return True
    return before.normal.split()[:_BEGINNING] == after.normal.split()[:_BEGINNING]


def _places(runs: Sequence[Run]) -> dict[str, int]:
    return {statement.key: at for at, (run, _) in enumerate(runs) for statement in run}


def _whole(
    together: Mapping[tuple[int, int], int], removals: Sequence[Run], additions: Sequence[Run]
) -> dict[int, int]:
    """The places of the passages that stand for one another as a whole, those with the most counterparts first."""

    def rank(places: tuple[int, int]) -> tuple[int, list[str]]:
        """A tie is settled the same way whichever year is called the old one."""
        before, after = places
        return -together[places], sorted((removals[before][0][0].key, additions[after][0][0].key))

    found: dict[int, int] = {}
    for before, after in sorted(together, key=rank):
        free = before not in found and after not in found.values()
        if free and _is_one(removals[before][0], additions[after][0], together[before, after]):
            found[before] = after
    return found


def _is_one(gone: Collection[Statement], came: Collection[Statement], pairs: int) -> bool:
    shorter, longer = sorted(sum(len(statement.words) for statement in side) for side in (gone, came))
    return pairs >= _MOST_OF * max(len(gone), len(came)) and longer <= _TIMES_LONGER * shorter
