"""What followed an incident, as a report says it plainly: each answer with the sentence that it rests on."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from monitor.detect.passages import folded
from monitor.detect.words import consequences as words
from monitor.detect.words.incident import DENIED, HYPOTHETICAL
from monitor.domain import Quoted

_DOUBT = 130  # characters from a "not" to what it denies: "has not identified evidence that customer … was accessed"


@dataclass(frozen=True, slots=True)
class Answer:
    """Yes, no, or nothing said; `quote` is the sentence that says so."""

    known: bool | None = None
    quote: str | None = None


def operations_disrupted(told: Iterable[str]) -> Answer:
    """Yes where a disruption is told of; no where one is denied, or a material effect on operations, and none told."""
    sentences = list(told)
    disrupted = _first(sentences, _is_disruption)
    if disrupted is not None:
        return Answer(True, disrupted)
    calm = _first(sentences, lambda text: bool(words.UNDISRUPTED.search(words.RESULTS_OF.sub("", text))))
    return Answer() if calm is None else Answer(False, calm)


def _is_disruption(text: str) -> bool:
    return affirmed(words.DISRUPTED, text) or words.UNABLE.search(text) is not None


def law_enforcement(told: Iterable[str]) -> Answer:
    """Yes where law enforcement was told or works on it; silence is no answer."""
    quote = _first(told, lambda text: bool(words.POLICE.search(text) and words.POLICE_DEED.search(text)))
    return Answer() if quote is None else Answer(True, quote)


def contained(told: Iterable[str]) -> Answer:
    """Yes where the attack is said to be over or the attacker shut out; measures in order to contain are no answer."""
    sentences = list(told)
    yes = _first(sentences, lambda text: affirmed(words.CONTAINED, text))
    if yes is not None:
        return Answer(True, yes)
    no = _first(sentences, lambda text: "not yet" in text and bool(words.CONTAINED.search(text)))
    return Answer() if no is None else Answer(False, no)


def insurance(told: Iterable[str]) -> Quoted | None:
    """The first sentence that speaks of the registrant's own insurance."""
    return _quoted(told, words.INSURANCE, unless=words.NOT_ITS_INSURANCE)


def delayed(told: Iterable[str]) -> Quoted | None:
    """The first sentence that tells of a delay of the report under Item 1.05(c)."""
    return _quoted(told, words.DELAYED)


def affirmed(pattern: re.Pattern[str], text: str) -> bool:
    """Whether the pattern stands in folded text without a "not", "no", "may" or "if" in it or shortly before it."""
    return any(not doubted(text[: match.end()]) for match in pattern.finditer(text))


def doubted(before: str) -> bool:
    """Whether the clause that ends here denies or only supposes what follows."""
    clause = re.split(r"[;:]|, (?:but|and|which|while|although)\b", before)[-1][-_DOUBT:]
    return bool(DENIED.search(clause) or HYPOTHETICAL.search(clause) or words.WHETHER.search(before))


def _first(told: Iterable[str], says: Callable[[str], bool]) -> str | None:
    return next((sentence for sentence in told if says(folded(sentence))), None)


def _quoted(told: Iterable[str], pattern: re.Pattern[str], *, unless: re.Pattern[str] | None = None) -> Quoted | None:
    return next((Quoted(sentence) for sentence in told if _speaks(sentence, pattern, unless)), None)


def _speaks(sentence: str, pattern: re.Pattern[str], unless: re.Pattern[str] | None) -> bool:
    text = folded(sentence)
    return bool(pattern.search(unless.sub("", text) if unless else text))
