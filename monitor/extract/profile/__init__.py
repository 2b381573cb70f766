"""What the prose of an annual disclosure says: standards, roles, bodies, the conclusion, each with its sentence.

An empty tuple means that none was found, never that the filer has none.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from monitor.domain import Profile
from monitor.extract.profile.bodies import bodies_of
from monitor.extract.profile.cadences import cadences_of
from monitor.extract.profile.conclusion import conclusion_of
from monitor.extract.profile.controls import controls_of
from monitor.extract.profile.expertise import expertise_of
from monitor.extract.profile.own_names import own_names
from monitor.extract.profile.roles import Offices
from monitor.extract.profile.standards import standards_of
from monitor.extract.profile.third_parties import third_parties_of
from monitor.extract.profile.title_kinds import title
from monitor.extract.sentences import sentences

# Of 10,789 cyber texts the longest has 80,362 characters. Of the 141,000 sentences of 5,215 of them the longest has
# 3,534; one of more than 600 has at most 68 words with a capital, and no word of its own more than 20 times; all of
# these of one text together have at most 11,703 characters.
_LONGEST_TEXT, _LONGEST_SENTENCE, _SHORT_SENTENCE = 100_000, 4_000, 600
_OFTEN_ENOUGH = 5
_MOST_CAPITALS, _MOST_REPEATED, _MOST_IN_LONG_ONES = 120, 40, 20_000
_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class Prose:
    """The sentences of a cyber text that a profile is read from. `left_out` says in words what is not among them."""

    sentences: tuple[str, ...]
    left_out: str = ""


def prose_of(text: str) -> Prose:
    """The sentences of a text, without what is no sentence, and no further than texts go."""
    said = tuple(_few_times(sentences(text[:_LONGEST_TEXT])))
    prose = tuple(_prose(said))
    return Prose(prose, ", and ".join(_left_out(text, len(said) - len(prose))))


def _few_times(said: Iterable[str]) -> Iterator[str]:
    """Without what is said again and again: twice or thrice it may be, of another subject each time."""
    times: Counter[str] = Counter()
    for sentence in said:
        times[sentence] += 1
        if times[sentence] <= _OFTEN_ENOUGH:
            yield sentence


def _prose(said: Iterable[str]) -> Iterator[str]:
    room = _MOST_IN_LONG_ONES
    for sentence in said:
        if len(sentence) >= _SHORT_SENTENCE:
            if not _is_prose(sentence) or len(sentence) > room:
                continue
            room -= len(sentence)
        yield sentence


def _is_prose(sentence: str) -> bool:
    """Not one list of names, nor the same words again and again: that many names cost their square."""
    words = _WORD.findall(sentence) if len(sentence) <= _LONGEST_SENTENCE else []
    often = max(Counter(words).values(), default=_MOST_REPEATED)
    return often < _MOST_REPEATED and sum(word[0].isupper() for word in words) < _MOST_CAPITALS


def _left_out(text: str, no_prose: int) -> Iterator[str]:
    if no_prose:
        yield f"{no_prose} passages that are no sentences: too long, or one list of names"
    if len(text) > _LONGEST_TEXT:
        yield f"{len(text) - _LONGEST_TEXT:,} characters that come after the first {_LONGEST_TEXT:,}"


def make_ready() -> None:
    """Compiles what is compiled with the first text: a second that a worker spends before its first filing."""
    title()


def profile_of(text: str, filers: Iterable[str] = ()) -> Profile:
    """The profile of a cyber text; `Profile()` where there is none."""
    return profile_of_prose(prose_of(text), filers)


def profile_of_prose(prose: Prose, filers: Iterable[str] = ()) -> Profile:
    """The profile of what is said in these sentences, taken together.

    `filers` are the names that the filers file under: where they are given, outside firms are told from them, and more
    of these are found.
    """
    said, own = prose.sentences, own_names(filers)
    offices = Offices(said)
    return Profile(
        standards=standards_of(said),
        third_parties=third_parties_of(said, own),
        controls=controls_of(said),
        roles=offices.roles(),
        bodies=bodies_of(said, own, offices),
        expertise=expertise_of(said),
        cadences=cadences_of(said),
        conclusion=conclusion_of(said),
    )
