"""What is read in a filing on disk, as the JSON of `inspect` and `compare`, and back.

The keys are a contract (docs/schema/): they are always there, null where unknown, [] where none.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from monitor import records
from monitor.detect.cross_check import cross_check
from monitor.detect.incidents import judge
from monitor.domain import (
    ANNUAL_FORMS,
    EASTERN,
    Comparison,
    CrossCheck,
    Extraction,
    Judgement,
)  # fmt: skip
from monitor.errors import Malformed


@dataclass(frozen=True, slots=True)
class Reading:
    """A filing on disk, read and judged."""

    source: str
    extraction: Extraction
    cross_checks: tuple[CrossCheck, ...]
    judgement: Judgement


def reading_of(source: str, extraction: Extraction) -> Reading:
    """Judge what was read. An annual report is cross-checked, everything else is judged for incidents."""
    annual = extraction.form in ANNUAL_FORMS or _annual_facts(extraction)
    return Reading(
        source,
        extraction,
        cross_check(extraction) if annual else (),
        Judgement() if annual else judge(extraction),
    )


def _annual_facts(extraction: Extraction) -> bool:
    """A page or instance names no form; facts of the annual family say as much. Nothing read says nothing."""
    elements = [fact.element for fact in extraction.facts]
    return extraction.form is None and any(element.startswith("CybersecurityRisk") for element in elements)


def inspected(reading: Reading) -> dict[str, Any]:
    """One object of `inspect --json`."""
    extraction = reading.extraction
    accepted = extraction.accepted_at
    return {
        "source": reading.source,
        "kind": extraction.kind,
        "form": extraction.form,
        "accession": records.write(extraction.accession),
        "filers": [{"cik": filer.cik, "name": filer.name} for filer in extraction.filers],
        "period": records.write(extraction.period),
        "accepted_at": accepted.astimezone(EASTERN).isoformat() if accepted else None,
        "items": records.write(extraction.items),
        "facts": records.write(extraction.facts),
        "sections": records.write(extraction.sections),
        "profile": records.write(extraction.profile),
        "cross_checks": records.write(reading.cross_checks),
        "incidents": records.write(reading.judgement.incidents),
        "dismissed": records.write(reading.judgement.dismissed),
        "warnings": records.write(extraction.warnings),
    }


# What of an object of `inspect --json` the reading is made of; the rest was concluded from it.
_READ = (
    "kind",
    "form",
    "accession",
    "filers",
    "period",
    "accepted_at",
    "items",
    "facts",
    "sections",
    "profile",
    "warnings",
)


def extraction_from(view: Mapping[str, Any]) -> Extraction:
    """The extraction that an object of `inspect --json` was made of, as far as it holds it. Raises `Malformed`."""
    if "error" in view:
        raise Malformed("this is the report of a file that could not be read")
    missing = [key for key in _READ if key not in view]
    if missing:
        raise Malformed(f"this is not what `monitor inspect --json` prints: it lacks {', '.join(missing)}")
    return records.read(Extraction, {key: view[key] for key in _READ})


def compared(comparison: Comparison) -> dict[str, Any]:
    """The object of `compare --json`."""
    return {
        "old": records.write(comparison.old),
        "new": records.write(comparison.new),
        "severity": comparison.severity,
        "changes": records.write(comparison.changes),
    }
