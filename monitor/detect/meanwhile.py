"""Offices that somebody holds only for the time being: an interim officer is news when he comes and when he goes."""

from collections.abc import Callable, Collection, Iterable, Iterator

from monitor.detect.statements import Both, Statements
from monitor.detect.words.offices import FORMERLY
from monitor.domain import Change, Role

Key = Callable[[str], str]
_MEANWHILE = ("interim", "acting")


def interim_changes(
    old: Iterable[Role], new: Iterable[Role], both: Both, key: Key, told: Collection[str]
) -> Iterator[Change]:
    """Of each office that both years name, whether only one of them says that it is held for the time being. `told` are
    the keys of offices that came, went or were renamed."""
    held = {key(role.name) for role in old} - {*told}
    for role in {key(role.name): role for role in new if key(role.name) in held}.values():
        was, now = (_meanwhile(role.name, text) for text in both)
        if bool(was) != bool(now):
            before, after = was or _first(role.name, both[0]), now or _first(role.name, both[1])
            what = f"{_called(role.name, was)} → {_called(role.name, now)}"
            yield Change("role_changed", "medium", what, role.as_written, (), before[1], after[1])


def _meanwhile(office: str, text: Statements) -> tuple[str, str] | None:
    """The word for it and the first sentence that has it, of somebody who holds the office now."""
    short = text.plain_of(office)
    return next(
        (
            (word, statement.text)
            for statement in text
            for word in _MEANWHILE
            if f"{word} {short}" in statement.normal and not FORMERLY.search(statement.normal)
        ),
        None,
    )


def _first(office: str, text: Statements) -> tuple[str, str]:
    short = text.plain_of(office)
    return "", next((statement.text for statement in text if short in statement.normal), office)


def _called(office: str, meanwhile: tuple[str, str] | None) -> str:
    return f"{meanwhile[0]} {office}" if meanwhile else office
