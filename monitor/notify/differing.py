"""Which words differ between a sentence before and after."""

import re
from difflib import SequenceMatcher

Run = tuple[str, bool]
"""Some words, and whether they stand on this side only."""

_UNLIKE = 0.25


def differing(before: str, after: str) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Both sentences as runs of words. Sentences with next to nothing in common are not marked: all would be."""
    old, new = before.split(), after.split()
    matcher = SequenceMatcher(None, [_bare(word) for word in old], [_bare(word) for word in new], autojunk=False)
    if matcher.ratio() < _UNLIKE:
        return ((before, False),), ((after, False),)
    left: list[Run] = []
    right: list[Run] = []
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        _add(left, old[i:i_end], tag != "equal")
        _add(right, new[j:j_end], tag != "equal")
    return tuple(left), tuple(right)


def _add(runs: list[Run], words: list[str], marked: bool) -> None:
    if words:
        runs.append((" ".join(words), marked))


def _bare(word: str) -> str:
    """A word without the punctuation at its end, so that a moved comma is no difference."""
    return re.sub(r"[,.;:]+$", "", word) or word
