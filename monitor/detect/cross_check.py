"""Flags held against the words. A flag is cheap to tick; the sentence is what the registrant stands by."""

from collections.abc import Iterable
from dataclasses import dataclass

from monitor.detect.conclusions import AFFECTED
from monitor.detect.passages import folded
from monitor.detect.sentences import sentences
from monitor.detect.statements import of_blocks, of_section
from monitor.detect.words.elements import MATERIALLY_AFFECTED
from monitor.detect.words.flags import BY_THE_WAY, DENIAL, EXCEPT, FLAGS, LEAVES_SOME, SUPPOSED, FlagWords
from monitor.domain import ConclusionState, CrossCheck, Extraction

_UNAFFECTED: frozenset[ConclusionState] = frozenset({"none_known", "none_material", "incident_not_material"})
# The longest disclosure of 10,789 has 80,362 characters; a sentence of 3,000 is none.
_LONGEST_TEXT, _LONGEST_SENTENCE = 250_000, 3_000
_FEWEST_SPACES = 6


@dataclass(frozen=True, slots=True)
class Said:
    """What the words say on a flag, and the sentence that says it."""

    says: bool
    quote: str


def cross_check(extraction: Extraction) -> tuple[CrossCheck, ...]:
    """Every tagged flag on which the words say something plainly; a flag that is not tagged is not held to anything.

    The materially-affected flag comes first: of 730 annual filings that tag it true, 463 deny it in words.
    """
    tagged = {element: extraction.flag(element) for element in (MATERIALLY_AFFECTED, *(w.element for w in FLAGS))}
    if not any(value is not None for value in tagged.values()):
        return ()
    said = what_words_say(extraction)
    return tuple(
        CrossCheck(element, value, said[element].says, value is said[element].says, said[element].quote)
        for element, value in tagged.items()
        if value is not None and element in said
    )


def what_words_say(extraction: Extraction) -> dict[str, Said]:
    """By element, what the words alone say on each of the six flags; an element on which they say nothing is left out.

    The tags' values are not looked at, only their texts where there is no section.
    """
    text = of_section(extraction) or of_blocks(extraction) or ""
    folds = [
        (sentence, BY_THE_WAY.sub("", folded(sentence)))
        for sentence in sentences(text[:_LONGEST_TEXT])
        if len(sentence) < _LONGEST_SENTENCE
    ]
    found = {MATERIALLY_AFFECTED: _on_effects(extraction)} | {words.element: _on(words, folds) for words in FLAGS}
    return {element: said for element, said in found.items() if said is not None}


def _on_effects(extraction: Extraction) -> Said | None:
    """What is only implied, by what a denial leaves out, is not said plainly enough to hold against a tag."""
    state, quote = extraction.profile.conclusion.state, extraction.profile.conclusion.quote or ""
    text = folded(quote)
    if state in _UNAFFECTED and not LEAVES_SOME.search(text):
        return Said(False, quote)
    return Said(True, quote) if state in AFFECTED and not DENIAL.search(text) else None


def _on(words: FlagWords, folds: Iterable[tuple[str, str]]) -> Said | None:
    """Nothing where the words both deny and affirm: then they speak of different things."""
    on_topic = [(sentence, text) for sentence, text in folds if words.topic.search(text)]
    denying = {text: sentence for sentence, text in on_topic if words.denies.search(text)}
    affirmed = next((sentence for sentence, text in on_topic if text not in denying and _affirms(words, text)), None)
    if not denying:
        return Said(True, affirmed) if affirmed else None
    plain = next((sentence for text, sentence in denying.items() if not EXCEPT.search(text)), None)
    return Said(False, plain) if plain and affirmed is None else None


def _affirms(words: FlagWords, text: str) -> bool:
    enough = text.count(" ") >= _FEWEST_SPACES  # "Management of third-party risks" is a heading
    return enough and bool(words.affirms.search(text)) and not SUPPOSED.search(text) and not words.aside.search(text)
