"""How much two sentences, or a sentence and a whole text, say with the same words."""

import re
from functools import lru_cache

from monitor.detect.sentences import normal
from monitor.detect.words.english import NEGATIONS
from monitor.detect.words.wording import (
    CAUTION,
    CROSS_REFERENCE,
    ELSEWHERE,
    NUMBERS,
    PARTICULARS,
    PROFESSES,
    SAYS_NOTHING,
)

_WORD = re.compile(r"[^\W_]+(?:[&'/.-][^\W_]+)*")
_ENDING = re.compile(r"(?:ations?|ments?|ings?|ions?|ances?|ences?|ers?|ors?|ies|ed|es|ly|al|s|y|e)$")
_AFFIRMS = re.compile(r"\bnot (?:limited to|only)\b|\bwithout limit(?:ation|ing)\b", re.IGNORECASE)
_SHORTEST_STEM = 4
ROUNDED = 5  # years of experience more than a year ago, as people have who count them in fives


@lru_cache(maxsize=4_096)
def words_of(text: str) -> tuple[str, ...]:
    """The words in lower case, with the hyphens and dots inside them."""
    return tuple(_WORD.findall(text.casefold()))


@lru_cache(maxsize=4_096)
def content(text: str) -> frozenset[str]:
    """The stems of the words of substance of a normal form: `reviews` is `reviewing`, `the` and `risk` are none."""
    parts = (part for word in words_of(text) for part in re.split(r"[-/]", word))
    return frozenset(stem(part) for part in parts if len(part) > 1 and not part.isdigit() and not _is_empty(part))


def _is_empty(word: str) -> bool:
    """Filings that lost their apostrophes write `managements` where they mean `management's`."""
    return any(form in SAYS_NOTHING or form in NUMBERS for form in (word, word.removesuffix("s")))


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """The word without its ending, where enough of it is left."""
    bare = _ENDING.sub("", word)
    return bare if len(bare) >= _SHORTEST_STEM else word.removesuffix("s")


_PROFESSING = frozenset(stem(word) for word in PROFESSES)


def substance(plain: str, news: frozenset[str]) -> frozenset[str]:
    """Those of the `news` of a sentence that say something: where it names nobody and nothing in particular, not the
    words with which every program is praised."""
    return news if PARTICULARS.search(plain) else unpraised(news)


def unpraised(words: frozenset[str]) -> frozenset[str]:
    """Without the words with which every program is praised."""
    return words - _PROFESSING


def cautions(text: str) -> bool:
    """Whether the sentence only says what could go wrong, for anybody in any year."""
    return bool(CAUTION.search(text.casefold()))


def denies(text: str) -> bool:
    """Whether a sentence says no; "this does not imply that we meet a standard" only cautions."""
    return negations(text) > 0 and not cautions(text)


def refers_elsewhere(text: str) -> bool:
    """Whether the sentence sends the reader elsewhere: its wording follows the title of a risk factor."""
    plain = normal(text)
    return plain.startswith(("see ", "risk factors", "refer to ", "commitments and contingencies")) or bool(
        CROSS_REFERENCE.search(plain) and ELSEWHERE.search(plain)
    )


def negations(text: str) -> int:
    """How often it says no. "Not limited to", "without limitation" and "not only" affirm."""
    return sum(word in NEGATIONS for word in words_of(_AFFIRMS.sub("", text)))
