"""Safeguards that the old year affirms in words and the new year no longer does, where no tag says so."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from monitor.detect.denying import DENIES
from monitor.detect.passages import folded
from monitor.detect.statements import Statement, Statements, of_section, tagged_blocks
from monitor.detect.wording import cautions, refers_elsewhere
from monitor.detect.words.elements import ASSESSORS, SUPPLIERS
from monitor.detect.words.flags import BY_THE_WAY, UNCERTAIN
from monitor.detect.words.safeguards import ELSEWHERE, MAY_USE, SAFEGUARDS, Safeguard
from monitor.domain import GRAVE, Change, Extraction

_LONGEST = 10_000  # letters; lists of practices that lost their line breaks have up to half of it
_SPACED_HYPHEN = re.compile(r"(?<=\w)(?: -|- )(?=\w)")


@dataclass(frozen=True)
class Loss:
    """What is gone, in words, and the sentences of the old year that affirmed it and are gone too."""

    what: str
    sentences: tuple[Statement, ...]


def losses(
    old: Extraction, new: Extraction, both: tuple[Statements, Statements], told: Iterable[Change]
) -> tuple[Loss, ...]:
    """The safeguards that the old year affirms and the new one says nothing of any more, each once.

    None where a name in the profile already told of the loss, or where the new text points to another document. A tag
    that stays true while its words went is no answer: filers copy their tags from year to year. A tag that turned is
    another thing than the words that went with it: both are told, the one with the sentences.
    """
    before, after = both
    if _is_excerpt(old, new) or after.once(_points_elsewhere):
        return ()
    known = {change.kind for change in told if change.severity in GRAVE}
    gone: dict[tuple[Statement, ...], list[str]] = {}
    for safeguard in SAFEGUARDS:
        lost = () if known & safeguard.told_as else _lost(safeguard, before, after)
        if lost:
            still = " from the words, but still tagged" if _is_tagged(safeguard, new) else ""
            gone.setdefault(lost, []).append(f"{safeguard.what} is gone{still}")
    return tuple(Loss("; ".join(whats), sentences) for sentences, whats in gone.items())


def _lost(safeguard: Safeguard, before: Statements, after: Statements) -> tuple[Statement, ...]:
    """The sentences that affirmed it, where no sentence of the new year may still do so."""
    if safeguard.what in after.once(_remaining):
        return ()
    affirming = {s.key for s in before.once(_affirming)[safeguard.what]} - after.keys
    return tuple(_with_what_follows(safeguard, affirming, before, after)) if affirming else ()


def _with_what_follows(
    safeguard: Safeguard, affirming: Collection[str], before: Statements, after: Statements
) -> Iterator[Statement]:
    """The sentences that affirm it, and those after them that go on about it: "This process may include …"."""
    goes_on = False
    for statement in before.unique:
        affirms = statement.key in affirming
        goes_on = affirms or (
            goes_on and statement.key not in after.keys and _remains(safeguard, _plain(statement.text))
        )
        if goes_on:
            yield statement


def _affirming(statements: Statements) -> dict[str, list[Statement]]:
    return {each.what: [s for s in statements if _affirms(each, _plain(s.text))] for each in SAFEGUARDS}


def _remaining(statements: Statements) -> frozenset[str]:
    # The title of a risk factor, to which a sentence only points, speaks of outsiders and says nothing of what is done.
    told = [(_plain(statement.text), refers_elsewhere(statement.text)) for statement in statements]
    return frozenset(
        each.what
        for each in SAFEGUARDS
        if any(_remains(each, text) for text, points in told if each.in_pointers or not points)
    )


def oversees_suppliers(statements: Statements) -> bool:
    """Whether some sentence may say, in whatever words, that suppliers are overseen."""
    return any(each.what in statements.once(_remaining) for each in SAFEGUARDS if SUPPLIERS in each.tags)


def _points_elsewhere(statements: Statements) -> bool:
    return any(ELSEWHERE.search(text) for text in _texts(statements))


def _affirms(safeguard: Safeguard, text: str) -> bool:
    """What comes after an affirmation takes nothing back: "…, and we engage nobody else"."""
    if not _is_on_topic(safeguard, text):
        return False
    plain = BY_THE_WAY.sub("", text)
    plain = MAY_USE.sub("", plain) if ASSESSORS in safeguard.tags else plain
    said = safeguard.affirms.search(safeguard.aside.sub("", plain))
    if said is None or UNCERTAIN.search(plain, 0, said.end()):
        return False
    end = plain.find(";", said.end())  # what a list of practices goes on with is none of this one
    return not cautions(plain if end < 0 else plain[:end])


def _remains(safeguard: Safeguard, text: str) -> bool:
    text = safeguard.aside.sub("", text)
    denied = any(DENIES[tag].search(text) for tag in safeguard.tags if tag in DENIES)
    if denied or safeguard.denies.search(text):
        return False
    return bool(safeguard.remains.search(text) or (_is_on_topic(safeguard, text) and safeguard.affirms.search(text)))


def _is_on_topic(safeguard: Safeguard, text: str) -> bool:
    return len(text) <= _LONGEST and safeguard.topic.search(text) is not None


def _is_tagged(safeguard: Safeguard, new: Extraction) -> bool:
    blocks = {element for element, _ in tagged_blocks(new)}
    return any(tag in blocks or new.flag(tag) for tag in safeguard.tags)


def _is_excerpt(old: Extraction, new: Extraction) -> bool:
    """Whether the new year is known by its tagged words alone, but the old one by its whole section."""
    return of_section(new) is None and not tagged_blocks(old)


def _texts(statements: Statements) -> Iterator[str]:
    return (_plain(statement.text) for statement in statements)


def _plain(text: str) -> str:
    """Folded, and without the space that a lost line break leaves at a hyphen: "third -party"."""
    return _SPACED_HYPHEN.sub("-", folded(text))
