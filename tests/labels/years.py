"""Recorded annual filings and their pairs of years, read as the monitor reads an instance.

The SEC's data holds text without curly quotes and without paragraph breaks, and escaped once (`R&amp;D`).
"""

import gzip
import html
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from monitor.domain import AccessionNumber, Extraction, Fact, Filer
from monitor.extract.prose import with_prose

FACTS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "cyd_facts"
FULL_YEARS = ("10-K", "20-F", "10-KT")

Recorded = dict[str, Any]


@dataclass(frozen=True)
class Years:
    """Two annual filings of one filer, the later the next that is recorded after the earlier."""

    old: Recorded
    new: Recorded

    @property
    def accession(self) -> str:
        return str(self.new["accession"])


def recorded(accessions: Iterable[str] | None = None) -> Iterator[Recorded]:
    """The recorded filings, or those with the given accession numbers, as the data has them."""
    wanted = None if accessions is None else {f'{{"accession": "{accession}"' for accession in accessions}
    for path in sorted(FACTS.glob("*.ndjson.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            yield from (json.loads(line) for line in lines if wanted is None or line[: line.find(",")] in wanted)


def paired(accessions: Sequence[tuple[str, str]]) -> list[Years]:
    """The recorded filings of each two accession numbers, the first taken for the earlier year."""
    filings = {filing["accession"]: filing for filing in recorded({each for two in accessions for each in two})}
    return [Years(filings[earlier], filings[later]) for earlier, later in accessions]


def pairs_of_years() -> tuple[Years, ...]:
    """Each full-year report with the one before it by period; of reports for one period, the last that was filed."""
    filers: dict[int, dict[str, Recorded]] = {}
    for filing in sorted(recorded(), key=lambda each: each["accepted"]):
        if filing["form"] in FULL_YEARS and filing["period"]:
            filers.setdefault(filing["cik"], {})[filing["period"]] = filing
    return tuple(
        Years(by_period[before], by_period[after])
        for by_period in filers.values()
        for before, after in zip(sorted(by_period), sorted(by_period)[1:], strict=False)
    )


def extraction_of(filing: Recorded) -> Extraction:
    """The filing as read from its facts, with the profile of their words."""
    period = filing["period"]
    extraction = Extraction(
        "instance",
        form=filing["form"],
        accession=AccessionNumber(filing["accession"]),
        filers=(Filer(filing["cik"], filing["name"]),),
        period=date(int(period[:4]), int(period[4:6]), int(period[6:])) if period else None,
        facts=tuple(_fact(filing["taxonomy"], *fact) for fact in filing["facts"]),
    )
    return with_prose(extraction, ())


def _fact(taxonomy: str, element: str, value: str, dimensions: Any = None) -> Fact:
    if element.endswith("Flag"):
        return Fact(element, taxonomy, {"true": True, "false": False}.get(value), dimensions=_of(dimensions))
    return Fact(element, taxonomy, html.unescape(value), dimensions=_of(dimensions))


def _of(dimensions: Any) -> dict[str, str]:
    return dimensions if isinstance(dimensions, dict) else {"dimensioned": str(dimensions)} if dimensions else {}
