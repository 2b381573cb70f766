"""What a filing is, and where in it the words stand."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from rich.console import RenderableType
from rich.rule import Rule

from monitor.cli.page.layout import heading, line, pairs, quoted, text
from monitor.domain import EASTERN, Extraction, Item, Section
from monitor.notify.escape import clean, shorten

_GLANCE = 160
_FOUND_BY = {"heading": "by its heading", "tags": "by its tags", "reference": "by a reference"}


def head(extraction: Extraction, source: str) -> Iterator[RenderableType]:
    names = ", ".join(filer.name for filer in extraction.filers)
    yield text(" · ".join(part for part in (extraction.form, names) if part) or source, "bold")
    yield Rule(style="dim")
    yield pairs(
        {
            "file": source,
            "read as": extraction.kind.replace("_", " "),
            "accession": str(extraction.accession) if extraction.accession else None,
            "CIK": ", ".join(str(filer.cik) for filer in extraction.filers) or None,
            "period": str(extraction.period) if extraction.period else None,
            "accepted": _both_times(extraction.accepted_at) if extraction.accepted_at else None,
        }
    )


def items(told: Sequence[Item]) -> Iterator[RenderableType]:
    if told:
        yield heading("Items")
        yield pairs({item.item or f"({number})": item.title for number, item in enumerate(told, start=1)})


def sections(found: Sequence[Section]) -> Iterator[RenderableType]:
    """Each with its length and its first words; the whole text is in `--json`."""
    if found:
        yield heading("Sections")
    for section in found:
        yield line(section.heading or f"Item {section.item}", "bold")
        refers = f", refers to {section.refers_to}" if section.refers_to else ""
        length = f"{len(section.text):,} characters" if section.text else "no text"
        yield line(f"Item {section.item}, found {_FOUND_BY[section.found_by]}, {length}{refers}", "dim")
        if section.text:
            yield quoted(shorten(clean(_beyond_heading(section)), _GLANCE), style="")


def _beyond_heading(section: Section) -> str:
    """The text without the heading that it may open with, unless that is all there is."""
    body = section.text.strip()
    opening = (section.heading or "").strip()
    rest = body[len(opening) :].strip() if opening and body.startswith(opening) else body
    return rest or body


def _both_times(moment: datetime) -> str:
    utc = moment.astimezone(UTC)
    return f"{moment.astimezone(EASTERN):%Y-%m-%d %H:%M:%S} Eastern ({utc:%Y-%m-%d %H:%M:%S} UTC)"
