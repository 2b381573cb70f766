"""The parts of a current report that tell, with the cautionary parts set aside."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from monitor.detect.sentences import paragraphs, sentences_of
from monitor.detect.stems import BareStems, Stems
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

_LINE = re.compile(r"[^\n]+")
_STEMS = Stems(STEMS)
_BARE_STEMS = BareStems((*STEMS, "1.05"))
_FOLDS = (("‘", "'"), ("’", "'"), ("“", '"'), ("”", '"'), ("‑", "-"), ("‐", "-"), ("–", "-"), ("—", "-"), ("\xa0", " "))


# Sentences of one place that sound of an incident. Of 306 recorded reports none has more than 17. Each costs as much as
# the first, and what a report has not told by then it does not tell.
_MOST_TELLING = 500

# What an event is told with lies this near to its stem: the longest pattern reaches over some 250 characters.
_REACH = 300

# News releases; foreign issuers may number theirs from 1. EX-10 are contracts, EX-13 reports to holders.
_NEWS = re.compile(r"EX-(?:99|[1-3])(?!\d)")
NOTE = "Explanatory Note"  # what an amendment says before its items: of the same incident, under no item of its own


@dataclass(frozen=True)
class Passage:
    """One place of a report: `under` is an item number or an exhibit's type; sentences are as they are written.

    `sounding` are those that tell and sound of an incident, `beyond` those that do so after more than any report has of
    them. The other sentences are cut when they are asked for: most places have none that tells of one.
    """

    under: str
    paragraphs: tuple[str, ...]
    sounding: tuple[str, ...]
    cautionary: tuple[str, ...]
    beyond: tuple[str, ...] = ()

    @cached_property
    def telling(self) -> tuple[str, ...]:
        """All sentences outside the cautionary parts but those `beyond`, in their order."""
        cut = [sentence for paragraph in self.paragraphs for sentence in sentences_of(paragraph)]
        if not self.beyond:
            return tuple(cut)
        places = [place for place, sentence in enumerate(cut) if sounds_of_one(folded(sentence))]
        beyond = frozenset(places[_MOST_TELLING:])
        return tuple(sentence for place, sentence in enumerate(cut) if place not in beyond)


def passages(extraction: Extraction) -> tuple[Passage, ...]:
    """Items in their order, then news exhibits; a place without a word on cyber matters is left out, but not
    an amendment's note: it names the report that it amends."""
    places = ((under, text, _STEMS.within(text)) for under, text in _places(extraction))
    read = ((passage(under, text), text, stems) for under, text, stems in places if stems or under == NOTE)
    return tuple(one for one, text, stems in read if one.sounding or one.under == NOTE or _sounds(text, stems))


def passage(under: str, text: str) -> Passage:
    """One place by itself."""
    telling, cautionary = _parted(paragraphs(text))
    near = (paragraph for paragraph in telling if _STEMS.within(paragraph))
    cut = (sentence for paragraph in near for sentence in sentences_of(paragraph))
    sounding = tuple(sentence for sentence in cut if sounds_of_one(folded(sentence)))
    hedged = tuple(sentence for paragraph in cautionary for sentence in sentences_of(paragraph))
    return Passage(under, telling, sounding[:_MOST_TELLING], hedged, sounding[_MOST_TELLING:])


def _parted(whole: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The paragraphs that tell and the cautionary ones; one where caution begins is cut before that sentence."""
    telling: list[str] = []
    cautionary: list[str] = []
    caution = False
    for paragraph in whole:
        if caution and _ends_caution(paragraph):
            caution = False
        if caution or not _may_caution(paragraph):
            (cautionary if caution else telling).append(paragraph)
            continue
        for part in (sentence for run in _parts(paragraph) for sentence in sentences_of(run)):
            caution = caution or _begins_caution(part)
            (cautionary if caution else telling).append(part)
    return tuple(telling), tuple(cautionary)


def folded(text: str) -> str:
    """Straight quotes and plain hyphens, as the patterns of `words.incident` want them; same length as the text."""
    for written, plain in _FOLDS:
        text = text.replace(written, plain)
    return text


def sounds_of_one(text: str) -> bool:
    """Whether there is a word at all, in folded text, that an incident could be told with."""
    near = _STEMS.around(text, _REACH)
    return any(EVENT.search(text, *part) for part in near) or any(DEED.search(text, *part) for part in near)


def speaks_of_events(sentence: str) -> bool:
    """The same, of the event itself; a deed alone does not count."""
    text = folded(sentence)
    return any(EVENT.search(text, *part) for part in _STEMS.around(text, _REACH))


def may_tell(bare: bytes) -> bool:
    """Whether a report with these `bare_words` may tell of an incident, in its words or by the number of Item 1.05."""
    return _BARE_STEMS.any_in(bare)


def _sounds(text: str, stems: Collection[str]) -> bool:
    """The same of a whole text, line by line: only lines with a word of ours are looked at closely."""
    lines = (line[0] for line in _LINE.finditer(text) if _holds(line[0], stems))
    return any(sounds_of_one(folded(line)) for line in lines)


def _holds(text: str, stems: Collection[str]) -> bool:
    lowered = text.lower()
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
