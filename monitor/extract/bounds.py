"""How long a disclosure may be to be read further.

Whatever is looked for in a disclosure, held against its tags, or compared with last year's costs by its length, some of
it by the square. What is longer than any disclosure goes no further than here, and the reading says so.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from monitor.domain import Caveat, Extraction, Fact, Section

# Of 10,789 disclosures the longest has 80,362 characters; what one of 7,016 reports tags, each thing as often as it is
# tagged, has 81,539 at most, in at most 31 facts. An item whose end is not found goes on to the end of the report.
LONGEST_ITEM, MOST_TAGGED, MOST_TEXTS = 120_000, 160_000, 200
_ANNUAL_ITEMS = ("1C", "16K")


def with_bounded_facts(extraction: Extraction) -> Extraction:
    """The extraction without the tagged texts that come on top of more than any report tags."""
    facts = tuple(_first(extraction.facts))
    if len(facts) == len(extraction.facts):
        return extraction
    message = f"{len(extraction.facts) - len(facts)} tagged texts are left out: no report tags as much"
    return replace(extraction, facts=facts, warnings=(*extraction.warnings, Caveat("too_large", message)))


def with_bounded_items(extraction: Extraction) -> Extraction:
    """The extraction with its annual items cut where none is as long."""
    cut = [section for section in extraction.sections if _is_too_long(section)]
    sections = tuple(
        replace(section, text=section.text[:LONGEST_ITEM]) if section in cut else section
        for section in extraction.sections
    )
    return replace(extraction, sections=sections, warnings=(*extraction.warnings, *map(_cut_short, cut)))


def _first(facts: Iterable[Fact]) -> Iterator[Fact]:
    """Flags, and the texts that there is room for."""
    room, texts = MOST_TAGGED, MOST_TEXTS
    for fact in facts:
        if fact.is_flag or not isinstance(fact.value, str):
            yield fact
        elif texts and len(fact.value) <= room:
            room, texts = room - len(fact.value), texts - 1
            yield fact


def _is_too_long(section: Section) -> bool:
    return section.item in _ANNUAL_ITEMS and len(section.text) > LONGEST_ITEM


def _cut_short(section: Section) -> Caveat:
    length = f"{LONGEST_ITEM:,} of {len(section.text):,} characters"
    return Caveat("too_large", f"only the first {length} are read: no such item is as long", f"Item {section.item}")
