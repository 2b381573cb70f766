"""Whether a sentence tells of an incident that happened, and how surely a whole place of a report does."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from monitor.detect import particulars
from monitor.detect.passages import Passage, folded, sounds_of_one
from monitor.detect.registrant import Registrant
from monitor.detect.words.incident import (
    DEED,
    DENIED,
    DESCRIBED,
    DESCRIBES,
    EVENT,
    GENERIC,
    HYPOTHETICAL,
    LEGAL,
    MENTION,
    PRODUCT,
    RESULTS,
    SUBJECT,
    SUPPORT,
    TOLD,
    WHEN,
)
from monitor.domain import Confidence

_APART = 160  # characters between a telling verb and the event it tells of
_UNNAMED = Registrant()
# Of the 31 recorded reports none has more than 60 sentences in one item; earnings releases have hundreds.
_LONG = 80
_AROUND = 6
_ABOUT_SOMETHING_ELSE = (
    ("risk-factor wording", GENERIC),
    ("about products or other companies", PRODUCT),
    ("a legal proceeding", LEGAL),
)


@dataclass(frozen=True)
class Place:
    """A passage beside the names of the registrant it speaks of."""

    passage: Passage
    registrant: Registrant

    @cached_property
    def passed_over(self) -> tuple[tuple[str, str], ...]:
        """The sentences that sound of an incident and tell of none, each after the reason."""
        return tuple((reason, sentence) for reason, sentence in self._judged if reason is not None)

    @cached_property
    def leads(self) -> tuple[str, ...]:
        """The sentences that tell of an event."""
        return tuple(sentence for reason, sentence in self._judged if reason is None)

    @cached_property
    def _judged(self) -> tuple[tuple[str | None, str], ...]:
        return tuple((why_not(sentence, self.registrant), sentence) for sentence in self.passage.sounding)

    @cached_property
    def told(self) -> tuple[str, ...]:
        """The sentences that may be about the event: all of a report, and of a long one those around its telling.

        An interim report of a hundred pages tells of an attack in one sentence; what is material elsewhere in it is not
        said of the attack.
        """
        telling = self.passage.telling
        if len(telling) <= _LONG:
            return telling
        leads = frozenset(self.leads)
        told = [place for place, sentence in enumerate(telling) if sentence in leads]
        near = {place for at in told for place in range(at - _AROUND, at + _AROUND + 1)}
        return tuple(sentence for place, sentence in enumerate(telling) if place in near)


def confidence(place: Place) -> Confidence:
    """Likely where a sentence tells of the event itself and another of the response; a bare mention is possible.

    One sentence may do both: what happened, when, and what followed. A sentence of quarterly figures is a mention: it
    counts the cost of something told before. So is an instance of a risk ("for example, in 2022 we …").
    """
    plain = [sentence for sentence in place.leads if not _mentions(folded(sentence))]
    others = [sentence for sentence in place.passage.telling if sentence not in plain[:1]]
    supported = any(SUPPORT.search(folded(sentence)) for sentence in others)
    return "likely" if plain and (supported or any(_complete(folded(lead)) for lead in plain)) else "possible"


def _mentions(text: str) -> bool:
    figures = RESULTS.search(text) and not (WHEN.search(text) and SUPPORT.search(text))
    return bool(figures or MENTION.search(text))


def _complete(text: str) -> bool:
    return bool(WHEN.search(text) and SUPPORT.search(text))


def tells(sentence: str, registrant: Registrant = _UNNAMED) -> bool:
    """Whether one sentence tells of an event that happened, not of one that may, did not, or is for sale."""
    return why_not(sentence, registrant) is None


def why_not(sentence: str, registrant: Registrant = _UNNAMED) -> str | None:
    """Why a sentence with cyber words tells of no incident; None where it tells of one."""
    text = folded(sentence)
    if not sounds_of_one(text):
        return "no event"
    for reason, pattern in _ABOUT_SOMETHING_ELSE:
        if pattern.search(text) and not (pattern is PRODUCT and registrant.tells_of_itself(sentence)):
            return reason
    return None if particulars.refers_back(sentence) else _not_told(text)


def _not_told(text: str) -> str | None:
    starts = [match.start() for match in DEED.finditer(text)] + list(_tellings(text))
    befores = [_clause_before(text, start) for start in starts]
    if not befores:
        return "hypothetical" if HYPOTHETICAL.search(text) else "mentioned, not told as an event"
    if all(DENIED.search(before) for before in befores):
        return "denied"
    doubted = all(DENIED.search(before) or HYPOTHETICAL.search(before) for before in befores)
    return "hypothetical" if doubted else None


def _tellings(text: str) -> Iterable[int]:
    """Where a telling verb is followed by the event it tells of, with no "no" or "not" between the two."""
    events = [match.start() for match in EVENT.finditer(text)]
    for match in TOLD.finditer(text):
        follows = [event for event in events if match.start() <= event <= match.end() + _APART]
        if (
            follows
            and not _describes(text, match)
            and not DENIED.search(text, match.end(), max(follows[0], match.end()))
        ):
            yield match.start()


def _describes(text: str, verb: re.Match[str]) -> bool:
    """Whether the verb only describes: "identified incidents are reported", "when an incident is identified"."""
    if not DESCRIBES.fullmatch(verb[0]):
        return False
    before = text[: verb.start()].rstrip().rsplit(" ", 1)[-1].lower()
    if before in DESCRIBED or text.startswith((" by ", " from "), verb.end()):
        return True
    return EVENT.match(text, verb.end() + 1) is not None and not SUBJECT.search(text[: verb.start()])


def _clause_before(text: str, start: int) -> str:
    return re.split(r"[;:]|, (?:and|but|while|although|which)\b", text[:start])[-1][-80:]
