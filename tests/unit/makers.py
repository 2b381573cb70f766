"""Small values for tests: fictional filers and filings, with what a test does not care about filled in."""

from datetime import UTC, date, datetime
from typing import Any

from monitor.domain import (
    AccessionNumber,
    Alert,
    Disclosure,
    Extraction,
    Filer,
    Filing,
    Incident,
    Item,
    Materiality,
    Rule,
    Wanted,
    Watchlist,
)  # fmt: skip

NOON = datetime(2026, 3, 2, 17, 0, tzinfo=UTC)
HARBOR = Filer(9_900_000_001, "Fictional Harbor Logistics, Inc.")
ORCHARD = Filer(9_900_000_002, "Fictional Orchard Bank Corp.")


def accession(number: int = 1) -> AccessionNumber:
    return AccessionNumber(f"9900000001-26-{number:06d}")


def filing(number: int = 1, **changes: Any) -> Filing:
    known: dict[str, Any] = {
        "accession": accession(number),
        "form": "8-K",
        "filers": (HARBOR,),
        "accepted_at": NOON,
        "filed_on": date(2026, 3, 2),
        "items": (Item("1.05", "Material Cybersecurity Incidents"),),
    }
    return Filing(**known | changes)


def incident(**changes: Any) -> Incident:
    known: dict[str, Any] = {
        "verdict": "incident",
        "confidence": "confirmed",
        "basis": ("Item 1.05",),
        "told_under": "1.05",
        "wrong_item": False,
        "materiality": Materiality("unstated", None),
        "evidence": ("On March 1, 2026, the Company detected unauthorized access.",),
    }
    return Incident(**known | changes)


def disclosure(of: Filing | None = None, **changes: Any) -> Disclosure:
    told = of or filing()
    known: dict[str, Any] = {
        "kind": "incident",
        "level": "confirmed",
        "event": f"incident/{told.registrant.cik}/{told.accession}",
        "told_from": "read",
        "filing": told,
        "reason": "Item 1.05 of this 8-K discloses a cybersecurity incident.",
        "incident": incident(),
    }
    return Disclosure(**known | changes)


def alert(of: Disclosure | None = None, **changes: Any) -> Alert:
    known: dict[str, Any] = {"watchlist": "suppliers", "rule": "incidents", "created_at": NOON}
    return Alert(of or disclosure(), **known | changes)


def watchlist(**changes: Any) -> Watchlist:
    known: dict[str, Any] = {
        "watchlist": "suppliers",
        "filers": (Wanted(cik=HARBOR.cik),),
        "alerts": (Rule("incidents", "incident", "likely", ("mail",)), Rule("changes", "change", "low", ("mail",))),
    }
    return Watchlist(**known | changes)


def extraction(of: Filing | None = None, **changes: Any) -> Extraction:
    read = of or filing()
    known: dict[str, Any] = {
        "kind": "submission",
        "form": read.form,
        "accession": read.accession,
        "filers": read.filers,
        "accepted_at": read.accepted_at,
        "items": read.items,
    }
    return Extraction(**known | changes)
