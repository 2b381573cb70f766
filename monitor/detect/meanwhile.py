"""Offices that somebody holds only for the time being: an interim officer is news when he comes and when he goes."""

from collections.abc import Collection, Iterable, Iterator
from itertools import chain

from monitor.detect.statements import Both, Statements
from monitor.detect.things import key_of
from monitor.detect.words.offices import FORMERLY
from monitor.domain import Change, Role

_MEANWHILE = ("interim", "acting")


def interim_changes(old: Iterable[Role], new: Iterable[Role], both: Both, told: Collection[str]) -> Iterator[Change]:
    """Of each office that both years name, whether only one of them says that it is held for the time being. `told` are
    the keys of offices that came, went or were renamed."""
    held = {key_of(role.name) for role in old} - {*told}
    for role in {key_of(role.name): role for role in new if key_of(role.name) in held}.values():
        (was, before), (now, after) = (_held(role.name, text) for text in both)
        if (was == role.name) != (now == role.name):
            yield Change("role_changed", "medium", f"{was} → {now}", role.as_written, (), before, after)


def _held(office: str, text: Statements) -> tuple[str, str]:
    """The office with the word for it where somebody holds it for the time being now, and the first sentence that says
    so, or else that names the office."""
    short = text.plain_of(office)
    naming = [statement for statement in text if short in statement.normal]
    meanwhile = (
        (f"{word} {office}", each.text)
        for each in naming
        for word in _MEANWHILE
        if f"{word} {short}" in each.normal and not FORMERLY.search(each.normal)
    )
    return next(chain(meanwhile, ((office, each.text) for each in naming)), (office, office))
