"""Which words differ between a sentence before and after."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

Run = tuple[str, bool]
"""Some words, and whether they stand on this side only."""

_UNLIKE = 0.25
# One or two words that happen to be the same between longer passages that are not only break these up.
_STRAY = 2
# Words kept on either side of a difference where a sentence is too long to be shown whole.
_AROUND = 8
_CUT = "…"


class _Block(NamedTuple):
    """Words of the sentence before (`old` to `old_end`) beside those of the one after; `marked` where they differ."""

    marked: bool
    old: int
    old_end: int
    new: int
    new_end: int

    @property
    def replaces(self) -> bool:
        return self.old_end > self.old and self.new_end > self.new

    @property
    def size(self) -> int:
        return max(self.old_end - self.old, self.new_end - self.new)


def differing(before: str, after: str) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Both sentences as runs of words. Sentences with next to nothing in common are not marked: all would be."""
    old, new = before.split(), after.split()
    bare = [_bare(word) for word in old], [_bare(word) for word in new]
    if Indel.normalized_similarity(*bare) < _UNLIKE:
        return ((before, False),), ((after, False),)
    left: list[Run] = []
    right: list[Run] = []
    for block in _without_strays(_blocks(*bare)):
        _add(left, old[block.old : block.old_end], block.marked)
        _add(right, new[block.new : block.new_end], block.marked)
    return tuple(left), tuple(right)


def excerpt(runs: Sequence[Run], length: int) -> tuple[Run, ...]:
    """The runs in about `length` characters: what is not marked gives way first, but for the words around a mark."""
    if sum(len(words) + 1 for words, _ in runs) <= length + 1:
        return tuple(runs)
    last = len(runs) - 1
    short = [(words if marked else _around(words, place, last), marked) for place, (words, marked) in enumerate(runs)]
    return _up_to(short, length)


def _blocks(old: Sequence[str], new: Sequence[str]) -> list[_Block]:
    codes = Indel.opcodes(old, new)
    return _joined(_Block(c.tag != "equal", c.src_start, c.src_end, c.dest_start, c.dest_end) for c in codes)


def _joined(blocks: Iterable[_Block]) -> list[_Block]:
    """The blocks with neighbours of the same kind made one: what went and what came in its place."""
    joined: list[_Block] = []
    for block in blocks:
        first = joined.pop() if joined and joined[-1].marked == block.marked else block
        joined.append(block._replace(old=first.old, new=first.new))
    return joined


def _without_strays(blocks: Sequence[_Block]) -> list[_Block]:
    """The same with every stray between two replaced passages marked with them."""
    around = zip(blocks, [None, *blocks], [*blocks[1:], None], strict=False)
    return _joined(block._replace(marked=block.marked or _is_stray(block, one, other)) for block, one, other in around)


def _is_stray(block: _Block, one: _Block | None, other: _Block | None) -> bool:
    return block.size <= _STRAY and all(each and each.replaces and each.size > block.size for each in (one, other))


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
