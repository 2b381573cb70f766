"""Which words differ between a sentence before and after."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

Run = tuple[str, bool]
"""Some words, and whether they stand on this side only."""

_UNLIKE = 0.25
# One or two words that happen to be the same between longer passages that are not only break these up.
_STRAY = 2
# Words kept on either side of a difference where a sentence is too long to be shown whole.
_AROUND = 8
_CUT = "…"

_Block = tuple[bool, int, int, int, int]


def differing(before: str, after: str) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Both sentences as runs of words. Sentences with next to nothing in common are not marked: all would be."""
    old, new = before.split(), after.split()
    matcher = SequenceMatcher(None, [_bare(word) for word in old], [_bare(word) for word in new], autojunk=False)
    if matcher.ratio() < _UNLIKE:
        return ((before, False),), ((after, False),)
    left: list[Run] = []
    right: list[Run] = []
    for marked, i, i_end, j, j_end in _without_strays(matcher):
        _add(left, old[i:i_end], marked)
        _add(right, new[j:j_end], marked)
    return tuple(left), tuple(right)


def excerpt(runs: Sequence[Run], length: int) -> tuple[Run, ...]:
    """The runs in about `length` characters: what is not marked gives way first, but for the words around a mark."""
    if sum(len(words) + 1 for words, _ in runs) <= length + 1:
        return tuple(runs)
    last = len(runs) - 1
    short = [(words if marked else _around(words, place, last), marked) for place, (words, marked) in enumerate(runs)]
    return _up_to(short, length)


def _without_strays(matcher: "SequenceMatcher[str]") -> list[_Block]:
    """The blocks in their order, marked or not; a stray between two marked ones is marked with them."""
    codes = matcher.get_opcodes()
    blocks: list[_Block] = []
    for place, (tag, i, i_end, j, j_end) in enumerate(codes):
        marked = tag != "equal" or (
            0 < place < len(codes) - 1 and _is_stray(codes[place - 1], codes[place + 1], i_end - i)
        )
        if blocks and blocks[-1][0] == marked:
            blocks[-1] = (marked, blocks[-1][1], i_end, blocks[-1][3], j_end)
        else:
            blocks.append((marked, i, i_end, j, j_end))
    return blocks


def _is_stray(one: tuple[str, int, int, int, int], other: tuple[str, int, int, int, int], words: int) -> bool:
    return words <= _STRAY and min(_size(one), _size(other)) > words and one[0] == other[0] == "replace"


def _size(code: tuple[str, int, int, int, int]) -> int:
    return max(code[2] - code[1], code[4] - code[3])


def _around(words: str, place: int, last: int) -> str:
    """An unmarked run without its middle: the words after a mark (or of the beginning) and those before a mark."""
    every = words.split(" ")
    end = _AROUND if place < last else 0
    if len(every) <= _AROUND + end + 2:
        return words
    return " ".join([*every[:_AROUND], _CUT, *(every[-end:] if end else ())])


def _up_to(runs: Sequence[Run], length: int) -> tuple[Run, ...]:
    """The first runs that fit, with a mark where the rest is left out."""
    kept: list[Run] = []
    room = length
    for place, (words, marked) in enumerate(runs):
        end = 0 if place == len(runs) - 1 else len(_CUT) + 1
        if len(words) + end <= room:
            kept.append((words, marked))
            room -= len(words) + 1
            continue
        head = words[: max(0, room - len(_CUT) - 1)].rpartition(" ")[0]
        return (*kept, (f"{head} {_CUT}".strip(), marked))
    return tuple(kept)


def _add(runs: list[Run], words: list[str], marked: bool) -> None:
    if words:
        runs.append((" ".join(words), marked))


def _bare(word: str) -> str:
    """A word without the punctuation at its end, so that a moved comma is no difference."""
    return re.sub(r"[,.;:]+$", "", word) or word
