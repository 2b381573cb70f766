"""Defined terms: `Enterprise Risk Management (“ERM”) Committee` this year and `ERM Committee` the next are one."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType

from monitor.detect.sentences import normal
from monitor.detect.words.abbreviations import ABBREVIATIONS

_QUOTE = "[\"'“”‘’„‟]*"
_NAME = rf"{_QUOTE}[A-Z][A-Za-z&/.-]*(?:\s(?:(?:of|and|the|&)\s)?[A-Z][A-Za-z&/.-]*){{0,3}}{_QUOTE}"
# What only says how a thing will be called: ("CISO"), (the Company), (the "Board" or "Directors"), (together, IT).
# Without a digit: (ISO 27001) says something.
_DEFINITION = re.compile(
    rf"\s*\(\s?(?:(?:the|our|or|and|each|a|an|together|collectively|hereinafter|this|such),?\s+)*{_NAME}"
    rf"(?:,?\s+(?:or|and)\s+(?:the\s+|our\s+)?{_NAME})*[.,]?\s?\)"
)
_SHORT = re.compile(rf"\(\s?(?:the\s+|our\s+)?{_QUOTE}([A-Z](?:[A-Z&]|[a-z](?=[A-Z])){{1,7}}?)s?{_QUOTE}\s?\)")
# `Information Technology, or IT, Director`, once it is shortened.
_SAID_TWICE = re.compile(r"\b(\w{2,}), or (?:the |our )?\1\b,?")
_CAPITALIZED = r"[A-Z][\w&’'-]*,? (?:and |of |& )?"
_FEWER_WORDS = re.compile(
    rf"((?:{_CAPITALIZED}){{2,7}}[A-Z][\w-]*) \((?:the |our )?" + _QUOTE + r"((?:[A-Z][\w&-]* ){1,4}[A-Z][\w-]*)"
)
_CAPITALS = rf"(?:{_CAPITALIZED}){{1,7}}[A-Z][\w-]*"
# `We refer to the Harbor Risk Management & Oversight Committee as the Harbor Committee.`
_REFERRED_TO = re.compile(rf"\brefer to (?:the|our) ({_CAPITALS}) as the {_QUOTE}({_CAPITALS})")
_LITTLE = frozenset(("of", "and", "the", "for", "in", "&", "on", "to"))
# Whose letter is mostly left out: `Compliance, Ethics, Security and Risk Committee (CESR)`.
_UNITS = frozenset(("Committee", "Team", "Group", "Council", "Department", "Office"))
_LONGEST = 10  # words before the bracket


class Terms:
    """The short forms that a text uses, its own and everybody's."""

    def __init__(self, own: Mapping[str, str] = MappingProxyType({})) -> None:
        self.own = {long: short for long, short in own.items() if ABBREVIATIONS.get(long) != short}
        # `IT Steering Committee` where the bracket stands behind `Information Technology Steering Committee`
        self.own |= {_in_everybodys(long): short for long, short in self.own.items()}
        self._short = ABBREVIATIONS | self.own
        self._plain: dict[str, str] = {}

    @cached_property
    def _long(self) -> re.Pattern[str]:
        """Of two years' terms drawn together mostly nothing is asked that was not known: compiled when it is."""
        return _any_of(self._short)

    @classmethod
    def of(cls, text: str) -> "Terms":
        return cls(dict(_defined(text)))

    def with_those_of(self, other: "Terms") -> "Terms":
        """The terms of two texts; this one itself where the other defines no more."""
        return self if other.own.items() <= self.own.items() else Terms(other.own | self.own)

    def beyond(self, other: "Terms") -> re.Pattern[str] | None:
        """What finds the terms that the other does not have; None where there are none."""
        more = self.own.keys() - other.own.keys()
        return _any_of(more) if more else None

    def plain(self, sentence: str) -> str:
        """The normal form, with every term in its short form and without the brackets that define one."""
        found = self._plain.get(sentence)
        if found is None:
            bare = _DEFINITION.sub("", sentence) if "(" in sentence else sentence
            found = self._plain[sentence] = _SAID_TWICE.sub(r"\1", self.shortened(normal(bare)))
        return found

    def by_letters(self, short: str) -> frozenset[str]:
        """The normal forms of all names that go by the same letters."""
        return frozenset(long for long, letters in self._short.items() if letters == short)

    def shortened(self, plain: str) -> str:
        return self._long.sub(lambda found: self._short[found[0]], plain)


def _any_of(terms: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(terms, key=lambda term: (-len(term), term))))})\b")


_EVERYBODYS = _any_of(ABBREVIATIONS)


def _in_everybodys(plain: str) -> str:
    return _EVERYBODYS.sub(lambda found: ABBREVIATIONS[found[0]], plain)


def _defined(text: str) -> Iterator[tuple[str, str]]:
    """Long and short form of each term that a bracket defines, or a sentence."""
    yield from _by_initials(text)
    yield from _by_fewer_words(text)
    yield from ((normal(found[1]), normal(found[2])) for found in _REFERRED_TO.finditer(text))


def _by_fewer_words(text: str) -> Iterator[tuple[str, str]]:
    """`the Bank’s Risk Oversight Committee (the “Risk Committee”)`."""
    for found in _FEWER_WORDS.finditer(text):
        long, short = found[1].split(), normal(found[2])
        first, last = short.split()[0], short.split()[-1]
        if normal(long[-1]) == last:
            for i in range(len(long) - 2):
                name = normal(" ".join(long[i:]))
                if first in name.split() and name != short:
                    yield name, short


def _by_initials(text: str) -> Iterator[tuple[str, str]]:
    for found in _SHORT.finditer(text):
        short = found[1].replace("&", "")
        before = text[max(0, found.start() - 120) : found.start()].split()[-_LONGEST:]
        for first in range(len(before) - len(short), -1, -1):
            if before[first].lower() not in _LITTLE and short.upper() in _initials(before[first:]):
                yield normal(" ".join(before[first:])), short.lower()
                break


def _initials(words: Sequence[str]) -> set[str]:
    """The letters by which a name may go: with those of its little words (`BoM`) or without."""
    whole = [word for word in words if word.lower() not in _LITTLE]
    named = whole[:-1] if whole[-1] in _UNITS else whole
    return {
        "".join(part[0] for word in each for part in word.split("-") if part).upper() for each in (words, whole, named)
    }


EVERYBODYS_TERMS = Terms()  # for names that stand outside of any text
