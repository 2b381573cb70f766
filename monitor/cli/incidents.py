"""`incidents list`: incidents and how each goes on."""

from datetime import datetime
from typing import Any

import typer

from monitor import records
from monitor.cli.filters import FILER, FORM, WATCHLIST, store_and_wish
from monitor.cli.listing import FORMAT, JSON_LINES, LIMIT, SINCE, UNTIL, Format, print_list
from monitor.domain import CONFIDENCES, EASTERN, Incident
from monitor.store.incidents import IncidentReport, Telling

app = typer.Typer(rich_markup_mode=None)
incidents = typer.Typer(help="Incidents and how each goes on.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(incidents, name="incidents")


@incidents.command("list")
def list_(
    as_json: bool = JSON_LINES,
    since: datetime | None = SINCE,
    until: datetime | None = UNTIL,
    filer: str | None = FILER,
    watchlist: str | None = WATCHLIST,
    form: str | None = FORM,
    how: Format = FORMAT,
    limit: int = LIMIT,
) -> None:
    """Incidents, the latest told of first: one line each, with every filing that told of it.

    What is said of one now is what its last filings say; days and kinds are those of all of them.

    Example: monitor incidents list --watchlist suppliers --since 2026-01-01 --format csv
    """
    store, asked = store_and_wish(
        since=since, until=until, filer=filer, watchlist=watchlist, form=form, limit=limit
    )  # fmt: skip
    print_list(
        (incident_view(report) for report in store.incidents.threads(asked)),
        Format.JSONL if as_json else how,
        columns={
            "told last (Eastern)": lambda view: view["last_accepted_at"][:10],
            "confidence": lambda view: view["confidence"],
            "materiality": lambda view: view["materiality"]["state"],
            "kinds": lambda view: ", ".join(view["kinds"]),
            "filings": lambda view: ", ".join(f"{each['form']} {each['accession']}" for each in view["filings"]),
            "filer": lambda view: f"{view['name']} (CIK {view['cik']})",
        },
        folds="filer",
        nothing="The store holds no such incident.",
    )


def incident_view(report: IncidentReport) -> dict[str, Any]:
    """A line of `incidents list --json`."""
    first, last = report.tellings[0], report.tellings[-1]
    told = [each.disclosure.incident for each in report.tellings if each.disclosure.incident]
    return {
        "event": report.event,
        "cik": first.filing.registrant.cik,
        "name": first.filing.registrant.name,
        "confidence": max((one.confidence for one in told), key=CONFIDENCES.index, default="possible"),
        "materiality": records.write(_materiality(told)),
        "kinds": list(dict.fromkeys(kind for one in told for kind in one.kinds)),
        "dates": [records.write(date) for date in {(d.what, d.date): d for one in told for d in one.dates}.values()],
        "supplier": next((records.write(one.supplier) for one in reversed(told) if one.supplier), None),
        "contained": next((one.contained for one in reversed(told) if one.contained is not None), None),
        "deadline": next((one.deadline.isoformat() for one in told if one.deadline), None),
        "first_accepted_at": _eastern(first.filing.accepted_at),
        "last_accepted_at": _eastern(last.filing.accepted_at),
        "filings": [_filing(each) for each in report.tellings],
        "watchlists": list(report.watchlists),
    }


def _materiality(told: list[Incident]) -> object:
    """The last that was said, with its sentence."""
    said = [one.materiality for one in told if one.materiality.state != "unstated"]
    return said[-1] if said else told[-1].materiality if told else {"state": "unstated", "quote": None}


def _filing(telling: Telling) -> dict[str, Any]:
    incident, filing = telling.disclosure.incident, telling.filing
    return {
        "accession": filing.accession.dashed,
        "form": filing.form,
        "accepted_at": _eastern(filing.accepted_at),
        "told_under": incident.told_under if incident else None,
        "wrong_item": incident.wrong_item if incident else False,
        "verdict": incident.verdict if incident else None,
        "confidence": telling.disclosure.level,
        "materiality": incident.materiality.state if incident else "unstated",
        "told_from": telling.disclosure.told_from,
        "baseline": telling.baseline,
    }


def _eastern(moment: datetime) -> str:
    return moment.astimezone(EASTERN).isoformat()
