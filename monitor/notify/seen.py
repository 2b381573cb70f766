"""What a reader of a page has read on it already: a sentence stands where it is told of first."""

import re
from collections.abc import Sequence

from monitor.notify.grouping import Told

LEFT_OUT = "[…]"
_FEWEST = 40  # letters of what is left out of a passage: a shorter one is read faster than the mark
_MARKS = re.compile(rf"{re.escape(LEFT_OUT)}(?: {re.escape(LEFT_OUT)})+")


class Seen:
    """The sentences before and after that stand on the page so far; one of more letters than `whole` is cut there."""

    def __init__(self, whole: int) -> None:
        self._whole = whole
        self._before: list[str] = []
        self._after: list[str] = []

    def rest_of(self, passage: Told) -> Told | None:
        """The passage with a mark for what stands above; None where all of it stands there. Two sides that are held
        against each other stay whole."""
        before, after, changes = passage
        if self._stands(before, self._before) and self._stands(after, self._after):
            return None
        if before and after:
            return passage
        left = self._without(before, self._before), self._without(after, self._after)
        return None if {*left} <= {None, LEFT_OUT} else (*left, changes)

    def note(self, passages: Sequence[Told]) -> None:
        """These stand on the page now."""
        self._before += [before for before, _, _ in passages if before]
        self._after += [after for _, after, _ in passages if after]

    def _stands(self, text: str | None, above: Sequence[str]) -> bool:
        return not text or any(len(each) <= self._whole and text in each for each in above)

    def _without(self, text: str | None, above: Sequence[str]) -> str | None:
        """The text without those of the sentences `above` that it holds, the longest first."""
        left = text or ""
        for sentence in sorted(above, key=len, reverse=True):
            if _FEWEST <= len(sentence) <= self._whole:
                left = left.replace(sentence, LEFT_OUT)
        return _MARKS.sub(LEFT_OUT, left) or None
