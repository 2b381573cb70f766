"""A reading as a page for people: what it is, what contradicts itself, what it says, and last what to doubt."""

from collections.abc import Iterator

from rich.console import RenderableType

from monitor.cli.page.facts import contradictions, facts
from monitor.cli.page.head import head, items, sections
from monitor.cli.page.incidents import dismissed, incidents
from monitor.cli.page.layout import heading, line, show, text
from monitor.cli.page.profile import profile
from monitor.cli.views import Reading
from monitor.domain import ANNUAL_FORMS, CURRENT_FORMS


def print_reading(reading: Reading) -> None:
    """What was read and judged, evidence quoted, warnings last."""
    show(_page(reading))


def _page(reading: Reading) -> Iterator[RenderableType]:
    extraction = reading.extraction
    yield from head(extraction, reading.source)
    yield from contradictions(reading.cross_checks)
    yield from items(extraction.items)
    yield from incidents(reading.judgement.incidents)
    yield from _nothing(reading)
    yield from sections(extraction.sections)
    yield from facts(extraction.facts, reading.cross_checks)
    yield from profile(extraction.profile)
    yield from dismissed(reading.judgement.dismissed)
    if extraction.warnings:
        yield heading("Warnings", "bold yellow")
    for warning in extraction.warnings:
        place = f" (at {warning.at})" if warning.at else ""
        yield line(f"{warning.kind.replace('_', ' ')}: {warning.message}{place}", "yellow")
    yield text("")


def _nothing(reading: Reading) -> Iterator[RenderableType]:
    """What a reader looks for and does not find is said, so that silence is not taken for a failure to look."""
    extraction = reading.extraction
    if extraction.form in CURRENT_FORMS and not reading.judgement.incidents:
        yield heading("No cybersecurity incident is told of", "bold")
    if extraction.form in ANNUAL_FORMS and not extraction.sections and not extraction.facts:
        yield heading("No cybersecurity section (Item 1C, Item 16K) was found, and nothing is tagged", "bold")
