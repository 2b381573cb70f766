"""What a disclosure says, sentence by sentence, and which elements hold each sentence."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TypeVar, cast

from rapidfuzz import fuzz, process

from monitor.detect.sentences import normal, sentences, squashed, unspaced
from monitor.detect.terms import Terms
from monitor.detect.wording import content
from monitor.detect.words.elements import ANNUAL_ITEMS
from monitor.detect.words.english import BULLET
from monitor.domain import Extraction

Derived = TypeVar("Derived")

# Below this two sentences share a subject at most; from it on they are one sentence in two years.
SAME_SENTENCE = 68.0
_SHORTEST_FRAGMENT = 12  # a tagged fragment below this ("Board", "CISO", ".") stands in too many sentences to say which
_LONG_NAME = 12  # letters of a name that stands nowhere by chance
_LONG_STEM = 5
_BEGINNING = 12  # letters by which a place is looked up
_HEADING_WORDS = 10
_SHORTEST_HEADING = 3  # no sentence says anything in three words: "Item 1C.", "Cybersecurity.", "Risk Factors."


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence, once. `key` ignores layout; `alone` where it is a whole fact, `heading` where it is layout
    and no statement; `words` are those of substance."""

    text: str
    normal: str
    key: str
    alone: bool
    heading: bool
    words: frozenset[str]


def holding(some: Sequence[Statement]) -> dict[str, list[int]]:
    """The places of those that have each word of substance."""
    found: dict[str, list[int]] = {}
    for at, statement in enumerate(some):
        for word in statement.words:
            found.setdefault(word, []).append(at)
    return found


def sharing(words: frozenset[str], places: Mapping[str, Sequence[int]]) -> Counter[int]:
    """How many of the words each sentence holds that holds any, by its place; `places` are those of `holding`."""
    return Counter(chain.from_iterable(map(places.__getitem__, words & places.keys())))


class Statements:
    """All sentences of one disclosure, each once, whatever the number of elements that repeat it."""

    def __init__(self, text: str, tagged: Iterable[tuple[str, str]], terms: Terms | None = None) -> None:
        self.terms = terms or Terms.of(text)
        self._tagged = tuple(tagged)
        self._squashed: dict[str, str] = {}
        self._derived: dict[object, object] = {}
        self._all = [(sentence, self.key_of(sentence)) for sentence in sentences(text)]

    def __iter__(self) -> Iterator[Statement]:
        return iter(self.unique)

    def once(self, work: "Callable[[Statements], Derived]") -> Derived:
        """What somebody derives of these sentences alone, derived at the first asking."""
        if work not in self._derived:
            self._derived[work] = work(self)
        return cast("Derived", self._derived[work])

    def in_terms(self, terms: Terms) -> "Statements":
        """The same sentences with the terms of another text as well; itself where they change nothing."""
        more = terms.beyond(self.terms)
        if more is None:
            return self
        known = ("terms", more.pattern)
        if known not in self._derived:
            self._derived[known] = self._rewritten_in(terms) if more.search(self.plain) else self
        return cast("Statements", self._derived[known])

    def _rewritten_in(self, terms: Terms) -> "Statements":
        other = copy(self)
        for derived in [name for name, kind in vars(Statements).items() if isinstance(kind, cached_property)]:
            vars(other).pop(derived, None)
        other.terms, other._squashed, other._derived = terms, {}, {}
        other._all = [(sentence, other.key_of(sentence)) for sentence, _ in self._all]
        return other

    @cached_property
    def _blocks(self) -> list[tuple[str, str]]:
        return [(element, self._squashed_text(block)) for element, block in self._tagged]

    @cached_property
    def unique(self) -> tuple[Statement, ...]:
        first: dict[str, Statement] = {}
        facts = {block for _, block in self._blocks}
        for sentence, key in self._all:
            if key and key not in first:
                plain = self.terms.plain(sentence)
                alone = key in facts
                heading = not alone and _is_heading(sentence, plain)
                first[key] = Statement(sentence, plain, key, alone, heading, content(plain))
        return tuple(first.values())

    def key_of(self, sentence: str) -> str:
        """What makes a sentence the same, whatever its layout and however its terms are spelled out."""
        return unspaced(self.terms.plain(sentence))

    def plain_of(self, sentence: str) -> str:
        """The normal form of a sentence with this text's short terms, for holding it against `plains`."""
        return self.terms.plain(sentence)

    @cached_property
    def plains(self) -> tuple[str, ...]:
        return tuple(statement.normal for statement in self.unique)

    def holds(self, quote: str) -> bool:
        """Whether the words of the quote stand here, one after another, wherever sentences end."""
        key = self._squashed_text(quote)
        return bool(key) and key in self.whole

    def as_said(self, quote: str) -> str | None:
        """The sentence here that is the same as the quote, as it is written here: its year may have rolled on."""
        key = self.key_of(quote)
        return next((statement.text for statement in self.unique if statement.key == key), None)

    @cached_property
    def plain(self) -> str:
        """All sentences in their normal form with short terms, for looking up a name."""
        return " . ".join(self.plains)

    @cached_property
    def content(self) -> frozenset[str]:
        """The words of substance of the whole text, by their stems."""
        return frozenset().union(*(statement.words for statement in self.unique))

    def lacks(self, words: Iterable[str]) -> frozenset[str]:
        """Those of some stems that stand nowhere in the text, neither as a word nor, if they are long, within one."""
        return frozenset(
            word for word in words if word not in self.content and (len(word) < _LONG_STEM or word not in self.whole)
        )

    def scattered(self, words: frozenset[str]) -> frozenset[str]:
        """Those of some stems that the sentence which has most of them has not, the first of several."""
        shared = sharing(words, self._holding)
        if not shared:
            return words
        most = max(shared.values())
        return words - next(each.words for at, each in enumerate(self.unique) if shared[at] == most)

    @cached_property
    def _holding(self) -> dict[str, list[int]]:
        return holding(self.unique)

    def like(self, quote: str, least: float = SAME_SENTENCE) -> "Statement | None":
        """The sentence whose letters are the likest to those of a quote, where they are alike enough."""
        found = process.extractOne(self.plain_of(quote), self.plains, scorer=fuzz.ratio, score_cutoff=least)
        return self.unique[found[2]] if found else None

    def names(self, name: str) -> bool:
        """Whether a name stands somewhere in the text, in its long or its short form; broken by spaces as well, where
        it is long enough to be no part of something else ("c hief i nformation")."""
        key = self.key_of(name)
        stands = any(_stands(form, self.plain) for form in self._forms(name))
        return stands or (len(key) >= _LONG_NAME and key in self.whole and _stands_broken(key, self.plain))

    def means_another(self, name: str) -> bool:
        """Whether the letters of a name stand for something else here, and the name is never spelled out: this year's
        CTO is one of transformation (0001628280-26-009842)."""
        long, short = normal(name), self.terms.plain(name)
        if short == long:
            return False
        others = self.terms.by_letters(short) - {long, long.replace("technology", "technical")}
        return any(each in self._spelled for each in others) and long not in self._spelled

    def spells(self, name: str, *, without: str = "") -> bool:
        """Whether a name stands here with every term as the text writes it, be its words in the singular or the plural:
        the `Technology Committee` within the `Information Technology Committee`. A word that it must be `without` does
        not stand before it."""
        words = (word.removesuffix("s") for word in normal(name).split())
        apart = rf"(?<!{re.escape(without)} )" if without else ""
        found = re.search(rf"{apart}\b{' '.join(f'{re.escape(word)}s?' for word in words)}\b", self._spelled)
        return found is not None

    @cached_property
    def _spelled(self) -> str:
        """The normal forms of all sentences with every term as the text writes it."""
        return " ".join(normal(sentence) for sentence, _ in self._all)

    def joins(self, one: str, other: str) -> bool:
        """Whether one sentence names both."""
        ones, others = self._forms(one), self._forms(other)
        return any(
            any(_stands(form, plain) for form in ones) and any(_stands(form, plain) for form in others)
            for plain in self.plains
        )

    def _forms(self, name: str) -> list[str]:
        """The name as it may be written: `Director of IT` is the `IT Director` and the `Director, IT`; `and` or `&`."""
        wanted = self.terms.plain(name)
        head, _, tail = wanted.partition(" of ")
        forms = (wanted, f"{tail} {head}", f"{head}, {tail}") if tail else (wanted,)
        joined = (form.replace(*pair) for form in forms for pair in ((" & ", " and "), (" and ", " & ")))
        return [form for form in dict.fromkeys((*forms, *joined)) if form]

    @cached_property
    def keys(self) -> frozenset[str]:
        return frozenset(statement.key for statement in self.unique)

    @cached_property
    def whole(self) -> str:
        """The keys in their order, one after another, so that a sentence that was glued or cut can be found again."""
        return "".join(key for _, key in self._all)

    @cached_property
    def borders(self) -> dict[int, int]:
        """Where in `whole` each sentence begins, with its number; the end of the text as well."""
        begins = {0: 0}
        place = 0
        for number, (_, key) in enumerate(self._all, start=1):
            place += len(key)
            begins[place] = number
        return begins

    @cached_property
    def _beginnings(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = {}
        for place in self.borders:
            places.setdefault(self.whole[place : place + _BEGINNING], []).append(place)
        return places

    def cut_otherwise(self, key: str) -> set[str]:
        """The given sentence and those that together are the same, cut at other places: a full stop was lost, or a
        heading run into it. Empty where there are none."""
        for place in self._beginnings.get(key[:_BEGINNING], ()):
            last = self.borders.get(place + len(key))
            if last is not None and self.whole.startswith(key, place):
                return {key, *(each for _, each in self._all[self.borders[place] : last] if each)}
        return set()

    def elements_of(self, key: str) -> tuple[str, ...]:
        """The elements whose text holds the sentence, or is a part of it."""
        found = (
            element
            for element, block in self._blocks
            if key and (key in block or (len(block) >= _SHORTEST_FRAGMENT and block in key))
        )
        return tuple(sorted(set(found)))

    def elements_of_all(self, statements: Iterable[Statement]) -> tuple[str, ...]:
        return tuple(sorted({element for statement in statements for element in self.elements_of(statement.key)}))

    def _squashed_text(self, text: str) -> str:
        found = self._squashed.get(text)
        if found is None:
            found = self._squashed[text] = "".join(self.key_of(sentence) for sentence in sentences(text))
        return found


def is_one_sentence(before: str, after: str) -> bool:
    """Whether two sentences are one in two years by their letters."""
    return fuzz.ratio(before, after) >= SAME_SENTENCE


Both = tuple[Statements, Statements]  # the old year and the new


def _stands(form: str, plain: str) -> bool:
    """Whether a text holds a name as words of their own, its plural included."""
    if form not in plain:
        return False
    return re.search(rf"(?<![\w-]){re.escape(form)}(?:e?s)?(?![\w-])", plain) is not None


def _stands_broken(key: str, plain: str) -> bool:
    """Whether the letters of a name stand there as words of their own, wherever they are broken, or with a word run
    into their end: `svp of technology` is none in `the filers vp of technology`, a `manager` is one in `managerwho`."""
    letters = r"[\s,;:.()-]*".join(map(re.escape, key))
    return re.search(rf"(?<!\w){letters}(?:e?s)?(?:\b|(?=who|which|and|is|has))", plain) is not None


def squashed_text(text: str) -> str:
    return "".join(squashed(sentence) for sentence in sentences(text))


def of_section(extraction: Extraction) -> str | None:
    """The text of Item 1C or 16K where it is told there, not only pointed elsewhere."""
    for item in ANNUAL_ITEMS:
        section = extraction.section(item)
        if section is not None and section.text.strip() and section.refers_to is None:
            return section.text
    return None


def tagged_blocks(extraction: Extraction) -> tuple[tuple[str, str], ...]:
    """Element and text of each text block that says something."""
    return tuple(
        (fact.element, fact.value)
        for fact in extraction.facts
        if not fact.is_flag and isinstance(fact.value, str) and fact.value.strip()
    )


def of_blocks(extraction: Extraction) -> str | None:
    """The tagged texts, each thing once: a block that stands within another adds nothing."""
    blocks = sorted({text for _, text in tagged_blocks(extraction)}, key=lambda text: (-len(text), text))
    kept: list[tuple[str, str]] = []
    for block in blocks:
        key = squashed_text(block)
        if key and not any(key in larger for _, larger in kept):
            kept.append((block, key))
    return "\n\n".join(text for text, _ in kept) or None


def _is_heading(text: str, plain: str) -> bool:
    """A few words without an end, or "Item 1C.": layout, not a statement, unless it is tagged as a fact of its own."""
    if plain.endswith(("[text block]", "[flag]")):  # a rendered page's own words
        return True
    length = plain.count(" ") + 1
    return length <= _SHORTEST_HEADING or (
        length <= _HEADING_WORDS and text[-1:] not in ".!?;" and not BULLET.match(text)
    )
