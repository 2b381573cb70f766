"""What a current report tells of, and which cyber words in it are no incident."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType

from monitor.cli.page.layout import heading, line, pairs, quoted
from monitor.domain import DataConcerned, Dismissal, Incident, IncidentDate, Named, Reference

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
            "contained": _known(incident.contained),
            "law enforcement told": _known(incident.law_enforcement),
            "regulators": ", ".join(one.name for one in incident.regulators) or None,
            "supplier": incident.supplier.name if incident.supplier else None,
            "systems": ", ".join(one.name for one in incident.systems) or None,
            "data": ", ".join(one.what for one in incident.data) or None,
            "due at the SEC": f"{incident.deadline} (four business days)" if incident.deadline else None,
            "named by the filer": incident.member,
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
    for heading_, sentences in _particulars(incident):
        yield line(heading_, "bold")
        yield from (quoted(sentence) for sentence in sentences)


def _particulars(incident: Incident) -> Iterator[tuple[str, list[str]]]:
    """What else it says, under a heading each: the sentences that were not quoted for something else already."""
    shown = {incident.materiality.quote, *(date.quote for date in incident.dates)}
    for heading_, quotes in (
        ("What it says", incident.evidence),
        ("On what followed", [quote for quote in _grounds(incident) if quote]),
        ("On whom and what it concerns", [one.quote for one in _concerned(incident)]),
        ("On insurance", [incident.insurance.quote] if incident.insurance else []),
        ("On the delay of the report", [incident.delayed.quote] if incident.delayed else []),
    ):
        rest = [quote for quote in dict.fromkeys(quotes) if quote not in shown]
        shown.update(rest)
        if rest:
            yield heading_, rest


def _grounds(incident: Incident) -> tuple[str | None, ...]:
    grounds = incident.grounds
    return (grounds.operations_disrupted, grounds.contained, grounds.law_enforcement)


def _concerned(incident: Incident) -> Iterator[Named | DataConcerned]:
    if incident.supplier:
        yield incident.supplier
    yield from incident.systems
    yield from incident.data
    yield from incident.regulators


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
