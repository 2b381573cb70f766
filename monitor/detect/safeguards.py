"""Safeguards that the old year affirms in words and the new year no longer does, where no tag says so."""

import re
from collections.abc import Iterable, Iterator

from monitor.detect.passages import folded
from monitor.detect.statements import Statement, Statements, of_section, tagged_blocks
from monitor.detect.words.elements import SUPPLIERS
from monitor.detect.words.flags import FLAGS, UNSURE
from monitor.detect.words.safeguards import ASIDE, ELSEWHERE, SAFEGUARDS, Safeguard
from monitor.domain import Change, Extraction

_DENIES = {words.element: words.denies for words in FLAGS}
_SPACED_HYPHEN = re.compile(r"(?<=\w)(?: -|- )(?=\w)")


def losses(
    old: Extraction, new: Extraction, both: tuple[Statements, Statements], told: Iterable[Change]
) -> dict[str, str]:
    """Which sentence of the old year affirmed what is gone: the sentence's key, and the loss in words.

    Nothing where another change already told of the loss, its flag's for instance, or where the new text points to
    another document. A tag that stays true while its words went is no answer: filers copy their tags from year to
    year. A safeguard counts once, at the first sentence that affirmed it.
    """
    before, after = both
    if _is_excerpt(old, new) or after.once(_points_elsewhere):
        return {}
    severe = [change for change in told if change.severity in ("high", "critical")]
    known = {change.kind for change in severe}
    flags = {
        element for change in severe if "flag" in change.kind or "contra" in change.kind for element in change.elements
    }
    gone: dict[str, list[str]] = {}
    for safeguard in SAFEGUARDS:
        lost = _lost(safeguard, before, after)
        if lost is not None and not (known & safeguard.told_as or flags & {*safeguard.tags}):
            still = " from the words, but still tagged" if _is_tagged(safeguard, new) else ""
            gone.setdefault(lost.key, []).append(f"{safeguard.what} is gone{still}")
    return {key: "; ".join(whats) for key, whats in gone.items()}


def _lost(safeguard: Safeguard, before: Statements, after: Statements) -> Statement | None:
    """The first sentence that affirmed it, where no sentence of the new year may still do so."""
    first = next((s for s in before.once(_affirming)[safeguard.what] if s.key not in after.keys), None)
    return first if first and safeguard.what not in after.once(_remaining) else None


def _affirming(statements: Statements) -> dict[str, list[Statement]]:
    return {each.what: [s for s in statements if _affirms(each, _plain(s.text))] for each in SAFEGUARDS}


def _remaining(statements: Statements) -> frozenset[str]:
    texts = [*_texts(statements)]
    return frozenset(each.what for each in SAFEGUARDS if any(_remains(each, text) for text in texts))


def oversees_suppliers(statements: Statements) -> bool:
    """Whether some sentence may say, in whatever words, that suppliers are overseen."""
    return any(each.what in statements.once(_remaining) for each in SAFEGUARDS if SUPPLIERS in each.tags)


def _points_elsewhere(statements: Statements) -> bool:
    return any(ELSEWHERE.search(text) for text in _texts(statements))


def _affirms(safeguard: Safeguard, text: str) -> bool:
    return bool(safeguard.affirms.search(text)) and not UNSURE.search(text)


def _remains(safeguard: Safeguard, text: str) -> bool:
    if SUPPLIERS in safeguard.tags:
        text = ASIDE.sub("", text)
    denied = any(_DENIES[tag].search(text) for tag in safeguard.tags if tag in _DENIES)
    return not denied and bool(safeguard.remains.search(text) or safeguard.affirms.search(text))


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
