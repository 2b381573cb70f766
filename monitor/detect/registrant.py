"""Whether a sentence is about the registrant itself: by its name, by what it calls itself, by "we"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from monitor.detect.passages import folded
from monitor.detect.words.incident import DEED, EVENT
from monitor.detect.words.own import BEFELL, KNEW, OF_OTHERS, ONE_EVENT, REST_OF_SUBJECT, SYSTEMS
from monitor.detect.words.registrant import DEFINED, LEGAL_FORM, NOUNS, QUOTED
from monitor.domain import Extraction

_SHORTEST_NAME = 3  # below this a name stands in other words: "3M" is written so, yet "A" and "ON" are words
_NEAR = 120  # characters between the verb and its event
_OWNED_WITHIN = 80  # characters between an event and whose systems it was in


@dataclass(frozen=True)
class Registrant:
    """The names by which one filing speaks of its registrant, beside "we" and "the Company"."""

    names: tuple[str, ...] = ()

    @cached_property
    def _self(self) -> str:
        own = "|".join(re.escape(name) for name in sorted(self.names, key=len, reverse=True))
        return rf"\bwe\b|\b(?:the|our) {NOUNS}\b" + (rf"|(?<!\w)(?:{own})(?!\w)" if own else "")

    @cached_property
    def _called(self) -> re.Pattern[str]:
        return re.compile(self._self, re.IGNORECASE)

    @cached_property
    def _subject(self) -> re.Pattern[str]:
        return re.compile(rf"(?:(?P<it>\bit\b)|{self._self}){REST_OF_SUBJECT}", re.IGNORECASE)

    @cached_property
    def _owned(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:its|our)\b|(?:{self._self})'s?(?!\w)", re.IGNORECASE)

    def tells_of_itself(self, sentence: str) -> bool:
        """Whether the registrant says that an event befell it, or that it came to know of one in its own systems.

        This is what holds against words that otherwise speak of products and of other companies: a news release
        "announces" an incident as it announces a product, and tells of "customers who" lost data.
        """
        text = folded(sentence)
        return any(self._befell(text, end) for end in self._subjects(text)) or self._was_done_to_it(text)

    def _subjects(self, text: str) -> Iterator[int]:
        """Where each mention of the registrant as a subject ends. "It" counts after the registrant was named."""
        for match in self._subject.finditer(text):
            if not match["it"] or self._called.search(text, 0, match.start()):
                yield match.end()

    def _befell(self, text: str, at: int) -> bool:
        befell, knew = BEFELL.match(text, at), KNEW.match(text, at)
        if befell:
            return EVENT.search(text, befell.end(), befell.end() + _NEAR) is not None
        if not knew:
            return False
        event = EVENT.search(text, knew.end(), knew.end() + _NEAR)
        if event is None or OF_OTHERS.search(text, event.end(), event.end() + _OWNED_WITHIN):
            return False
        owned = self._owned.search(text, knew.end(), event.end() + _OWNED_WITHIN)
        return owned is not None or ONE_EVENT.match(text, knew.end()) is not None

    def _was_done_to_it(self, text: str) -> bool:
        """Whether somebody broke into what is the registrant's: "gained access to the Group's booking systems"."""
        return any(
            SYSTEMS.match(text, owned.end())
            for deed in DEED.finditer(text)
            for owned in self._owned.finditer(text, deed.start(), deed.end() + _OWNED_WITHIN)
        )


def registrant_of(extraction: Extraction) -> Registrant:
    """The names of the filers, without the legal form, and what the text defines in brackets right after one."""
    filed = [filer.name for filer in extraction.filers]
    names = {name for whole in filed for name in (_plain(whole), _core(whole)) if len(name) >= _SHORTEST_NAME}
    texts = [section.text for section in extraction.sections] + [exhibit.text for exhibit in extraction.exhibits]
    return Registrant(tuple(sorted(names | set(_defined(names, texts)))))


def _plain(name: str) -> str:
    return " ".join(re.sub(r"\s*[/\\][A-Za-z ]{2,10}[/\\]?$", "", folded(name)).split()).rstrip(".,")


def _core(name: str) -> str:
    """The name without its legal form: "UFP TECHNOLOGIES INC" is called UFP Technologies."""
    core = _plain(name)
    while (shorter := LEGAL_FORM.sub("", core)) and shorter != core:
        core = shorter
    return core


def _defined(names: Iterable[str], texts: Iterable[str]) -> Iterator[str]:
    """What stands in quotes in the brackets after a name; the name's legal form may stand between."""
    if not (alternatives := "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))):
        return
    named = re.compile(rf"(?<!\w)(?:{alternatives})(?:,? [\w.&]{{2,15}}){{0,2}}", re.IGNORECASE)
    for text in map(folded, texts):
        for name in named.finditer(text):
            bracket = DEFINED.match(text, name.end())
            if bracket:
                yield from (quoted.strip() for quoted in QUOTED.findall(bracket["inside"]))
