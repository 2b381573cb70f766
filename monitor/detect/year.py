"""One year's reading, ready to be held against another's: what is derived of it alone is derived once."""

from collections.abc import Callable
from functools import cached_property

from monitor.detect.cross_check import cross_check
from monitor.detect.statements import Both, Statements, of_blocks, of_section, tagged_blocks
from monitor.domain import CrossCheck, Extraction


class Year:
    """An extraction with its sentences and its flags beside the words."""

    def __init__(self, extraction: Extraction) -> None:
        self.extraction = extraction

    @cached_property
    def checks(self) -> tuple[CrossCheck, ...]:
        return cross_check(self.extraction)

    @cached_property
    def section(self) -> Statements | None:
        return self._statements(of_section(self.extraction))

    @cached_property
    def blocks(self) -> Statements | None:
        return self._statements(of_blocks(self.extraction))

    @property
    def text(self) -> Statements | None:
        """Whatever words there are."""
        return self.section or self.blocks

    def _statements(self, text: str | None) -> Statements | None:
        return None if text is None else Statements(text, tagged_blocks(self.extraction))


_KINDS_OF_PLACE: tuple[Callable[[Year], Statements | None], ...] = (
    lambda year: year.section,
    lambda year: year.blocks,
    lambda year: year.text,
)


def pair(old: Year, new: Year) -> Both | None:
    """Both years' sentences, taken from the same kind of place; None where one of them holds no text at all.

    The sections where both have one, else the tagged blocks where both have them: a section beside blocks would show
    headings and untagged sentences as changes. Only where neither is possible, whatever each has.
    """
    for taken in _KINDS_OF_PLACE:
        before, after = taken(old), taken(new)
        if before is not None and after is not None:
            terms = before.terms.with_those_of(after.terms)
            return before.in_terms(terms), after.in_terms(terms)
    return None
