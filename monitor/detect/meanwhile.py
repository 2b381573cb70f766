"""Offices that somebody holds only for the time being: an interim officer is news when he comes and when he goes."""

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import chain

from monitor.detect.sentences import unspaced
from monitor.detect.statements import Both, Statements, is_one_sentence
from monitor.detect.things import key_of
from monitor.detect.words.offices import FORMERLY
from monitor.domain import Change, Role

_TORN = "interim"  # in the SEC's data it may be torn by tags: `interi m CIO` (0000950170-25-026763)
_MEANWHILE = (_TORN, "acting")


def interim_changes(old: Iterable[Role], new: Iterable[Role], both: Both, told: Collection[str]) -> Iterator[Change]:
    """Of each office that both years name, whether only one of them says that it is held for the time being. `told` are
    the keys of offices that came, went or were renamed."""
    held = {key_of(role.name) for role in old} - {*told}
    for role in {key_of(role.name): role for role in new if key_of(role.name) in held}.values():
        was, now = (_said_to_be_held(role.name, text) for text in both)
        if (was is None) != (now is None):
            names = " → ".join(each[0] if each else role.name for each in (was, now))
            before = was[1] if was else _like(now, role.name, both[0], both[1])
            after = now[1] if now else _like(was, role.name, both[1], both[0])
            yield Change("role_changed", "medium", names, role.as_written, (), before, after)


def _said_to_be_held(office: str, text: Statements) -> tuple[str, str] | None:
    """The office with the word for it where somebody holds it for the time being now, and the first sentence that says
    so."""
    short = text.plain_of(office)
    torn = unspaced(f"{_TORN}{short}")
    return next(
        (
            (f"{word} {office}", each.text)
            for each in text
            for word in _MEANWHILE
            if f"{word} {short}" in each.normal or (word == _TORN and torn in each.key)
            if not FORMERLY.search(each.normal)
        ),
        None,
    )


def _like(said: tuple[str, str] | None, office: str, text: Statements, other: Statements) -> str:
    """The sentence on the office that stands in the place of the other year's, or the first that names it, sooner one
    that the other year does not have."""
    short = text.plain_of(office)
    naming = [each for each in text if re.search(rf"\b{re.escape(short)}\b", each.normal)]
    alike = [each.text for each in naming if said and is_one_sentence(each.text, said[1])]
    others = [each.text for each in naming if each.key not in other.keys]
    return next(chain(alike, others, (each.text for each in naming)), office)
