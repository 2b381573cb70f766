"""EDGAR's full-text search: a third witness for Item 1.05, slower than the feed and independent of it.

A hit is a document; its filing's accession number, form, items and filers stand beside it.
"""

import json
import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from monitor.domain import AccessionNumber, Filer, Filing, Item
from monitor.edgar.hours import opening
from monitor.errors import CouldNotAsk

# The item's title, which the rule gives and every Item 1.05 repeats.
ITEM_1_05 = '"Material Cybersecurity Incidents"'
# EDGAR gives no more, whatever the total.
MOST_HITS = 10_000

# `Maquia Capital Acquisition Corp  (MAQC, MAQCU, MAQCW)  (CIK 0001844419)`
_NAME = re.compile(r"(.*?)(?:\s+\([^()]*\))?\s+\(CIK (\d{10})\)")


@dataclass(frozen=True, slots=True)
class Hits:
    """A page: its filings, how many hits it held, and how many there are in all."""

    filings: tuple[Filing, ...]
    count: int
    total: int


def read_hits(body: bytes) -> Hits:
    """A page of hits. Raises `CouldNotAsk` for anything else, and where the search says that it ran out of time."""
    try:
        answer = json.loads(body)
        if answer.get("timed_out"):
            raise CouldNotAsk("EDGAR's full-text search: it ran out of time")
        hits = answer["hits"]
        filings = {hit["_source"]["adsh"]: _filing(hit["_source"]) for hit in hits["hits"]}
        return Hits(tuple(filings.values()), len(hits["hits"]), int(hits["total"]["value"]))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise CouldNotAsk(f"EDGAR's full-text search: not as EDGAR writes it: {error!r}") from error


def _filing(source: dict[str, Any]) -> Filing:
    filed_on = date.fromisoformat(source["file_date"])
    names = {int(match[2]): match[1] for match in map(_NAME.fullmatch, source["display_names"]) if match}
    ciks = [int(cik) for cik in source["ciks"]]
    return Filing(
        accession=AccessionNumber(source["adsh"]),
        form=str(source["form"]),
        filers=tuple(Filer(cik, names.get(cik, "")) for cik in ciks),
        accepted_at=opening(filed_on),
        filed_on=filed_on,
        items=tuple(Item(str(number), "") for number in source.get("items") or ()),
        found_by="search",
    )
