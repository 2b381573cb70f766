"""The parts of a current report that tell, with the cautionary parts set aside."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from monitor.detect.sentences import paragraphs, sentences
from monitor.detect.words.incident import (
    CAUTION_BEGINS,
    CAUTION_ENDS,
    CAUTION_INSIDE,
    CAUTION_STEMS,
    DEED,
    EVENT,
    STEMS,
)
from monitor.domain import Extraction

_FOLDS = (("‘", "'"), ("’", "'"), ("“", '"'), ("”", '"'), ("‑", "-"), ("‐", "-"), ("–", "-"), ("—", "-"), ("\xa0", " "))


# Sentences of one place that sound of an incident. Of 306 recorded reports none has more than 17. Each costs as much as
# the first, and what a report has not told by then it does not tell.
_MOST_TELLING = 500

# News releases; foreign issuers may number theirs from 1. EX-10 are contracts, EX-13 reports to holders.
_NEWS = re.compile(r"EX-(?:99|[1-3])(?!\d)")
NOTE = "Explanatory Note"  # what an amendment says before its items: of the same incident, under no item of its own


@dataclass(frozen=True)
class Passage:
    """One place of a report: `under` is an item number or an exhibit's type; sentences are as they are written.
    `beyond` are those that sound of an incident after more than any report has of them."""

    under: str
    telling: tuple[str, ...]
    cautionary: tuple[str, ...]
    beyond: tuple[str, ...] = ()


def passages(extraction: Extraction) -> tuple[Passage, ...]:
    """Items in their order, then news exhibits; a place without a word on cyber matters is left out, but not
    an amendment's note: it names the report that it amends."""
    return tuple(passage(under, text) for under, text in _places(extraction) if under == NOTE or _sounds(text))


def passage(under: str, text: str) -> Passage:
    telling: list[str] = []
    cautionary: list[str] = []
    caution = False
    for paragraph in paragraphs(text):
        if caution and _ends_caution(paragraph):
            caution = False
        for part in _parts(paragraph):
            for sentence in sentences(part):
                caution = caution or _begins_caution(sentence)
                (cautionary if caution else telling).append(sentence)
    kept, beyond = _first(telling)
    return Passage(under, kept, tuple(cautionary), beyond)


def _first(telling: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The sentences without those that sound of an incident after the first so many, and those."""
    if len(telling) <= _MOST_TELLING:
        return tuple(telling), ()
    sounding = [place for place, sentence in enumerate(telling) if sounds_of_one(folded(sentence))]
    beyond = frozenset(sounding[_MOST_TELLING:])
    kept = tuple(sentence for place, sentence in enumerate(telling) if place not in beyond)
    return kept, tuple(telling[place] for place in sorted(beyond))


def folded(text: str) -> str:
    """Straight quotes and plain hyphens, as the patterns of `words.incident` want them; same length as the text."""
    for written, plain in _FOLDS:
        text = text.replace(written, plain)
    return text


def sounds_of_one(text: str) -> bool:
    """Whether there is a word at all, in folded text, that an incident could be told with."""
    lowered = text.lower()
    return any(stem in lowered for stem in STEMS) and bool(EVENT.search(text) or DEED.search(text))


def _sounds(text: str) -> bool:
    """The same of a whole text, line by line: only lines with a word of ours are looked at closely."""
    lowered = text.lower()
    there = [stem for stem in STEMS if stem in lowered]
    if not there:
        return False
    lines = (line for line in text.split("\n") if _holds(line, there))
    return any(sounds_of_one(folded(line)) for line in lines)


def _holds(line: str, stems: Sequence[str]) -> bool:
    lowered = line.lower()
    return any(stem in lowered for stem in stems)


def _places(extraction: Extraction) -> Iterator[tuple[str, str]]:
    for section in extraction.sections:
        yield section.item, section.text
    for exhibit in extraction.exhibits:
        if _NEWS.match(exhibit.type.upper()):
            yield exhibit.type, exhibit.text


def _begins_caution(text: str) -> bool:
    return _may_caution(text) and bool(CAUTION_BEGINS.search(folded(text)))


def _may_caution(text: str) -> bool:
    lowered = text.lower()
    return any(stem in lowered for stem in CAUTION_STEMS)


def _ends_caution(paragraph: str) -> bool:
    return len(paragraph) <= 80 and bool(CAUTION_ENDS.search(paragraph))


def _parts(paragraph: str) -> tuple[str, ...]:
    """The paragraph, cut where a cautionary heading was run into it."""
    inside = CAUTION_INSIDE.search(folded(paragraph)) if _may_caution(paragraph) else None
    if inside is None or inside.start() == 0:
        return (paragraph,)
    return (paragraph[: inside.start()], paragraph[inside.start() :])
