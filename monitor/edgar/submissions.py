"""A filer's own list of filings (submissions JSON): parallel arrays, newest first, older ones in further files."""

import json
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from monitor.domain import EASTERN, AccessionNumber, Filer, Filing, Item
from monitor.errors import CouldNotAsk


def read_list(body: bytes) -> tuple[tuple[Filing, ...], tuple[str, ...]]:
    """A filer's recent filings, newest first, and the names of the files that hold the older ones."""
    data = _json(body)
    try:
        filer = Filer(int(data["cik"]), str(data["name"]), sic=data.get("sic") or None)
        filings = tuple(_filings(data["filings"]["recent"], filer))
        return filings, tuple(str(part["name"]) for part in data["filings"].get("files", ()))
    except (KeyError, TypeError, ValueError) as error:
        raise CouldNotAsk(f"submissions list: not as EDGAR writes it: {error!r}") from error


def read_overflow(body: bytes, filer: Filer) -> tuple[Filing, ...]:
    """The filings of one of the older files; it holds the arrays alone."""
    try:
        return tuple(_filings(_json(body), filer))
    except (KeyError, TypeError, ValueError) as error:
        raise CouldNotAsk(f"older submissions of {filer.cik}: not as EDGAR writes it: {error!r}") from error


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError as error:
        raise CouldNotAsk(f"submissions list: not JSON: {error}") from error


def _filings(columns: dict[str, Sequence[str]], filer: Filer) -> Iterator[Filing]:
    names = ("accessionNumber", "form", "filingDate", "reportDate", "acceptanceDateTime", "items")
    for row in zip(*(columns[name] for name in names), strict=True):
        accession, form, filed, report, accepted, items = row
        yield Filing(
            accession=AccessionNumber(accession),
            form=form,
            filers=(filer,),
            accepted_at=_accepted(accepted, filed),
            filed_on=date.fromisoformat(filed),
            items=tuple(Item(number, "") for number in items.split(",") if number),
            period=date.fromisoformat(report) if report else None,
            found_by="submissions",
        )


def _accepted(stamp: str, filed: str) -> datetime:
    # The Z is not to be trusted: for some filers the clock is New York's. Good enough to order a list by; whoever
    # needs the time takes it from the feed or the submission's header.
    if not stamp:
        return datetime.fromisoformat(filed).replace(tzinfo=EASTERN)
    return datetime.fromisoformat(stamp.replace("Z", "+00:00"))
