"""Neighbouring sentences that came or went together: a new paragraph is told once, not sentence by sentence."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import groupby

from monitor.detect.statements import Statement, Statements
from monitor.domain import SEVERITIES, Change, Severity

Run = tuple[tuple[Statement, ...], Severity]


def runs(
    text: Statements, some: Iterable[Statement], known: Collection[str], severity: Callable[[Statement], Severity]
) -> Iterator[Run]:
    """Neighbours of one severity together, in the order of the text; what is slight between two that are not is a part
    of their passage, and so is what is `known` by name, which makes none by itself."""
    chosen = {statement.key: severity(statement) for statement in some}
    chosen |= {key: "none" for key in known if chosen[key] != "high"}
    told = [statement for statement in text if not statement.heading]
    for found, passage in groupby(told, key=lambda statement: statement.key in chosen):
        if found:
            yield from _parts([(statement, chosen[statement.key]) for statement in passage])


def without(some: Iterable[Run], known: Collection[str]) -> Iterator[Run]:
    """The runs without the sentences that are told of elsewhere."""
    for run, severity in some:
        left = tuple(each for each in run if each.key not in known)
        if left:
            yield left, severity


def removed(text: Statements, run: Sequence[Statement], severity: Severity, loss: str | None = None) -> Change:
    elements = text.elements_of_all(run)
    return Change("text_removed", severity, loss or title(run), None, elements, text_of(run), None)


def added(text: Statements, run: Sequence[Statement], severity: Severity) -> Change:
    return Change("text_added", severity, title(run), None, text.elements_of_all(run), None, text_of(run))


def text_of(run: Iterable[Statement]) -> str:
    return " ".join(statement.text for statement in run)


def title(run: Sequence[Statement]) -> str:
    return _short(run[0].text) + (f" ({len(run)} sentences)" if len(run) > 1 else "")


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:79].rsplit(" ", 1)[0] + "…"


def _parts(
    passage: Sequence[tuple[Statement, Severity]],
) -> Iterator[Run]:
    levels = [severity for _, severity in passage]
    for level in ("medium", "low"):
        levels = _with_slighter_between(levels, level)
    for level, run in groupby(zip(passage, levels, strict=True), key=lambda each: each[1]):
        if level != "none":
            yield tuple(statement for (statement, _), _ in run), level


def _with_slighter_between(levels: Sequence[Severity], level: Severity) -> list[Severity]:
    """What is slighter between two of a level is of that level too."""
    places = [place for place, severity in enumerate(levels) if severity == level]
    within = range(places[0], places[-1]) if places else range(0)
    slighter = SEVERITIES[: SEVERITIES.index(level)]
    return [level if place in within and severity in slighter else severity for place, severity in enumerate(levels)]
