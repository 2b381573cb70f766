"""Which of many stems stand in a text, all of them looked for in one passage over it.

Sixty times `in` takes twelve times as long, which was more than lexbor needs to parse the pages of an 8-K.
"""

import re
from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, BytesAhoCorasick, Implementation


class Stems:
    """Stems in small letters. One that another hides (`breached` in "data breached", behind `data breach`) may be left
    out where it stands so; whether there is any is always told, for every line of the text by itself."""

    def __init__(self, stems: Iterable[str]) -> None:
        self._all = AhoCorasick(stems, implementation=Implementation.DFA)

    def within(self, text: str) -> frozenset[str]:
        """The stems that stand in the text, in whatever case it writes them, also where a line ends inside one."""
        # not by their places: to tell these the library makes a table of eight bytes for each of the text
        return frozenset(self._all.find_matches_as_strings(text.lower().replace("\n", " ")))

    def around(self, text: str, reach: int) -> list[tuple[int, int]]:
        """The parts of a text, as slices, that lie no more than `reach` characters from a stem; those that touch are
        one. For sentences and paragraphs: the places are told at eight bytes for each character."""
        parts: list[tuple[int, int]] = []
        for _, start, end in self._all.find_matches_as_indexes(text.lower()):
            if parts and start - reach <= parts[-1][1]:
                parts[-1] = (parts[-1][0], end + reach)
            else:
                parts.append((max(0, start - reach), end + reach))
        return parts


class BareStems:
    """The same stems without blanks and hyphens, for text that has none either."""

    def __init__(self, stems: Iterable[str]) -> None:
        bare = {re.sub(r"[^a-z0-9.]", "", stem).encode() for stem in stems}
        self._all = BytesAhoCorasick(sorted(bare), implementation=Implementation.DFA)

    def any_in(self, bare: bytes) -> bool:
        return bool(self._all.find_matches_as_indexes(bare))
