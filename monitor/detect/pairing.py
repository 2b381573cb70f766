"""Of all that are somewhat alike, who belongs to whom."""

from collections.abc import Iterable

from monitor.detect.statements import Statement

# Sentences of either year that are held against each other. The 60 longest of 2,577 pairs of years have 202 at most;
# what is beyond is told as gone and as come.
MOST = 400


def likeliest(
    found: Iterable[tuple[float, Statement, Statement]],
) -> list[tuple[Statement, Statement]]:
    """The pairs of an old and a new sentence, the most alike first; each sentence in at most one.

    The texts settle a tie the same way whichever year is called the old one.
    """
    ranked = sorted(((-score, tuple(sorted((b.key, a.key))), b, a) for score, b, a in found), key=lambda each: each[:2])
    taken: set[str] = set()
    pairs: list[tuple[Statement, Statement]] = []
    for _, keys, before, after in ranked:
        if taken.isdisjoint(keys):
            taken.update(keys)
            pairs.append((before, after))
    return pairs
