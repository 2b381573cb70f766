"""What a disclosure says, sentence by sentence, and which elements hold each sentence."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from monitor.detect.sentences import sentences, squashed, unspaced
from monitor.detect.terms import Terms
from monitor.detect.wording import content
from monitor.detect.words.elements import ANNUAL_ITEMS
from monitor.detect.words.english import BULLET
from monitor.domain import Extraction

_SHORTEST_FRAGMENT = 12  # a tagged fragment below this ("Board", "CISO", ".") stands in too many sentences to say which
_LONG_NAME = 12  # letters of a name that stands nowhere by chance
_LONG_STEM = 5
_HEADING_WORDS = 10
_SHORTEST_HEADING = 3  # no sentence says anything in three words: "Item 1C.", "Cybersecurity.", "Risk Factors."


@dataclass(frozen=True)
class Statement:
    """One sentence, once, with every element that holds it. `key` ignores layout; `alone` where it is a whole fact."""

    text: str
    normal: str
    key: str
    alone: bool
    elements: tuple[str, ...]


class Statements:
    """All sentences of one disclosure, each once, whatever the number of elements that repeat it."""

    def __init__(self, text: str, tagged: Iterable[tuple[str, str]], terms: Terms | None = None) -> None:
        self._terms = terms or Terms([text])
        self._blocks = [(element, self._squashed_text(block)) for element, block in tagged]
        self._all = [(sentence, self.key_of(sentence)) for sentence in sentences(text)]

    def __iter__(self) -> Iterator[Statement]:
        return iter(self.unique)

    @cached_property
    def unique(self) -> tuple[Statement, ...]:
        first: dict[str, Statement] = {}
        facts = {block for _, block in self._blocks}
        for sentence, key in self._all:
            if key and key not in first:
                plain = self._terms.plain(sentence)
                first[key] = Statement(sentence, plain, key, key in facts, self.elements_of(key))
        return tuple(first.values())

    def key_of(self, sentence: str) -> str:
        """What makes a sentence the same, whatever its layout and however its terms are spelled out."""
        return unspaced(self._terms.plain(sentence))

    def plain_of(self, sentence: str) -> str:
        """The normal form of a sentence with this text's short terms, for holding it against `plains`."""
        return self._terms.plain(sentence)

    @cached_property
    def plains(self) -> tuple[str, ...]:
        return tuple(statement.normal for statement in self.unique)

    def holds(self, quote: str) -> bool:
        """Whether the words of the quote stand here, one after another, wherever sentences end."""
        key = self._squashed_text(quote)
        return bool(key) and key in self.whole

    @cached_property
    def plain(self) -> str:
        """All sentences in their normal form with short terms, for looking up a name."""
        return " . ".join(self.plains)

    @cached_property
    def content(self) -> frozenset[str]:
        """The words of substance of the whole text, by their stems."""
        return frozenset().union(*(content(plain) for plain in self.plains))

    def lacks(self, words: Iterable[str]) -> frozenset[str]:
        """Those of some stems that stand nowhere in the text, neither as a word nor, if they are long, within one."""
        return frozenset(
            word for word in words if word not in self.content and (len(word) < _LONG_STEM or word not in self.whole)
        )

    def names(self, name: str) -> bool:
        """Whether a name stands somewhere in the text, in its long or its short form; broken by spaces as well, where
        it is long enough to be no part of something else ("c hief i nformation")."""
        key = self.key_of(name)
        return any(found.search(self.plain) for found in self._patterns(name)) or (
            len(key) >= _LONG_NAME and key in self.whole
        )

    def joins(self, one: str, other: str) -> bool:
        """Whether one sentence names both."""
        ones, others = self._patterns(one), self._patterns(other)
        return any(
            any(found.search(plain) for found in ones) and any(found.search(plain) for found in others)
            for plain in self.plains
        )

    def _patterns(self, name: str) -> list[re.Pattern[str]]:
        """The name as it may be written: `Director of IT` is the `IT Director`, `Boards` have an s."""
        wanted = self._terms.plain(name)
        head, _, tail = wanted.partition(" of ")
        forms = [wanted, f"{tail} {head}"] if tail else [wanted]
        return [re.compile(rf"(?<![\w-]){re.escape(form)}(?:e?s)?(?![\w-])") for form in forms if form]

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

    def between(self, first: int, last: int) -> set[str]:
        return {key for _, key in self._all[first:last] if key}

    def elements_of(self, key: str) -> tuple[str, ...]:
        """The elements whose text holds the sentence, or is a part of it."""
        found = (
            element
            for element, block in self._blocks
            if key and (key in block or (len(block) >= _SHORTEST_FRAGMENT and block in key))
        )
        return tuple(sorted(set(found)))

    def _squashed_text(self, text: str) -> str:
        return "".join(self.key_of(sentence) for sentence in sentences(text))


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


def has_text(extraction: Extraction) -> bool:
    """Whether there are any words to compare."""
    return of_section(extraction) is not None or of_blocks(extraction) is not None


def pair(old: Extraction, new: Extraction) -> tuple[Statements, Statements] | None:
    """Both years' sentences, taken from the same kind of place; None where one of them holds no text at all.

    The sections where both have one, else the tagged blocks where both have them: a section beside blocks would show
    headings and untagged sentences as changes. Only where neither is possible, whatever each has.
    """
    texts = (of_section(old), of_section(new))
    if None in texts:
        texts = (of_blocks(old), of_blocks(new))
    if None in texts:
        texts = (of_section(old) or of_blocks(old), of_section(new) or of_blocks(new))
    if texts[0] is None or texts[1] is None:
        return None
    terms = Terms((texts[0], texts[1]))
    return Statements(texts[0], tagged_blocks(old), terms), Statements(texts[1], tagged_blocks(new), terms)


def is_heading(statement: Statement) -> bool:
    """A few words without an end, not tagged as a fact of their own, or "Item 1C.": layout, not a statement."""
    if len(statement.normal.split()) <= _SHORTEST_HEADING and not statement.alone:
        return True
    short = len(statement.normal.split()) <= _HEADING_WORDS and statement.text[-1:] not in ".!?;"
    return short and not statement.alone and not BULLET.match(statement.text)
