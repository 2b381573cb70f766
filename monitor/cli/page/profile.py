"""What the prose says, by kind, each thing over the sentence it stands in."""

from collections.abc import Iterable, Iterator

from rich.console import RenderableType

from monitor.cli.page.layout import heading, line, quoted
from monitor.domain import Body, Cadence, Expertise, Profile, Standard

_CONCLUSIONS = {
    "none_known": "no material incident known",
    "none_material": "no material effect known",
    "incident_not_material": "incidents, none of them material",
    "affected": "materially affected",
    "likely": "reasonably likely to be materially affected",
    "cross_reference_only": "only points elsewhere",
}


def profile(told: Profile) -> Iterator[RenderableType]:
    """Nothing where there was no prose to read; that nothing is concluded is told where there was."""
    if told == Profile():
        return
    if told.conclusion.quote is None:
        yield heading("Conclusion: none is drawn on incidents")
    else:
        yield heading(f"Conclusion: {_CONCLUSIONS.get(told.conclusion.state, told.conclusion.state)}")
        yield quoted(told.conclusion.quote)
    for title, named in _kinds(told).items():
        if named:
            yield heading(title)
        yield from _by_sentence(named)


def _kinds(told: Profile) -> dict[str, list[tuple[str, str]]]:
    """Name and sentence of everything that was found."""
    return {
        "Standards": [(_standard(each), each.quote) for each in told.standards],
        "Outside firms": [
            (f"{each.name} ({each.purpose})" if each.purpose else each.name, each.quote) for each in told.third_parties
        ],
        "Roles": [(each.name, each.quote) for each in told.roles],
        "Bodies": [(_body(each), each.quote) for each in told.bodies],
        "Expertise": [(_expertise(each), each.quote) for each in told.expertise],
        "Cadences": [(_cadence(each), each.quote) for each in told.cadences],
        "Controls": [(each.name, each.quote) for each in told.controls],
    }


def _by_sentence(named: Iterable[tuple[str, str]]) -> Iterator[RenderableType]:
    """What stands in one sentence is told together, so that the sentence is quoted once."""
    together: dict[str, list[str]] = {}
    for name, sentence in named:
        names = together.setdefault(sentence, [])
        if name and name not in names:
            names.append(name)
    for sentence, names in together.items():
        yield line("; ".join(names) or "(unnamed)", "bold")
        yield quoted(sentence)


def _standard(standard: Standard) -> str:
    as_meant = standard.as_written.casefold() == standard.name.casefold()
    written = "" if as_meant else f", written {standard.as_written}"
    return f"{standard.name} ({standard.relation}{written})"


def _body(body: Body) -> str:
    told: list[str] = [body.level]
    told += [f"chaired by {body.chair}"] if body.chair else []
    told += [f"members: {', '.join(body.members)}"] if body.members else []
    told += [f"reports to {body.reports_to}"] if body.reports_to else []
    return f"{body.name} ({'; '.join(told)})"


def _expertise(expertise: Expertise) -> str:
    known = [f"{expertise.years} years"] if expertise.years else []
    known += (*expertise.degrees, *expertise.certificates)
    return ": ".join(part for part in (expertise.role or "someone", ", ".join(known)) if part)


def _cadence(cadence: Cadence) -> str:
    every = cadence.every
    rhythm = f"every {every}" if every in ("day", "week", "month", "quarter", "half-year", "year") else every
    return f"{cadence.what}: {'at least ' if cadence.at_least else ''}{rhythm}"
