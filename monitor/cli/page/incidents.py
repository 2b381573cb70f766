"""What a current report tells of, and which cyber words in it are no incident."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType

from monitor.cli.page.layout import heading, line, pairs, quoted
from monitor.domain import Dismissal, Incident, IncidentDate, Reference

_MATERIALITY = {
    "material": "material",
    "reasonably_likely": "reasonably likely to be material",
    "undetermined": "not determined yet",
    "not_so_far": "not material so far",
    "not_material": "not material",
    "mixed": "material in part",
    "unstated": "not stated",
}


def incidents(told: Sequence[Incident]) -> Iterator[RenderableType]:
    for incident in told:
        yield from _incident(incident)


def dismissed(set_aside: Sequence[Dismissal]) -> Iterator[RenderableType]:
    if set_aside:
        yield heading("Cyber words set aside")
    reasons: dict[str, list[str]] = {}
    for dismissal in set_aside:
        reasons.setdefault(dismissal.reason, []).append(dismissal.quote)
    for reason, quotes in reasons.items():
        yield line(reason)
        yield from (quoted(quote, style="dim italic") for quote in quotes)


def _incident(incident: Incident) -> Iterator[RenderableType]:
    what = "Cybersecurity incident" if incident.verdict == "incident" else "Update of a cybersecurity incident"
    yield heading(f"{what} ({incident.confidence})", "bold red")
    yield pairs(
        {
            "told under": f"{_place(incident.told_under)}{', the wrong item' if incident.wrong_item else ''}",
            "because": "; ".join(incident.basis) or None,
            "materiality": _MATERIALITY[incident.materiality.state],
            "kinds": ", ".join(incident.kinds) or None,
            "operations disrupted": _known(incident.operations_disrupted),
            "law enforcement told": _known(incident.law_enforcement),
            "due at the SEC": f"{incident.deadline} (four business days)" if incident.deadline else None,
        }
    )
    if incident.materiality.quote:
        yield line("On its materiality", "bold")
        yield quoted(incident.materiality.quote)
    for date in incident.dates:
        yield line(_when(date), "bold")
        yield quoted(date.quote)
    for reference in incident.refers_to:
        yield line(_named(reference), "bold")
        yield quoted(reference.quote)
    yield from _evidence(incident)


def _evidence(incident: Incident) -> Iterator[RenderableType]:
    """The sentences that were not quoted for something else already."""
    shown = {incident.materiality.quote, *(date.quote for date in incident.dates)}
    rest = [sentence for sentence in incident.evidence if sentence not in shown]
    if rest:
        yield line("What it says", "bold")
    for sentence in rest:
        yield quoted(sentence)


def _place(told_under: str) -> str:
    return f"Item {told_under}" if told_under[:1].isdigit() else told_under


def _known(answer: bool | None) -> str | None:
    return None if answer is None else "yes" if answer else "no"


def _when(date: IncidentDate) -> str:
    about = "about " if date.about else ""
    until = f" to {date.to}" if date.to else ""
    return f"{date.what.capitalize()} {about}{date.date}{until}"


def _named(reference: Reference) -> str:
    known = [str(reference.accession)] if reference.accession else []
    known += [f"filed on {reference.filed_on}"] if reference.filed_on else []
    return f"Refers to {', '.join(known) or 'an earlier filing'}"
