"""`filings list` and `filings show`: what is known of a filing, and the stage it is in."""

from datetime import datetime
from typing import Any

import typer

from monitor import bootstrap, records
from monitor.cli.alerts import alert_view
from monitor.cli.filters import FILER, FORM, KIND, WATCHLIST, store_and_wish
from monitor.cli.listing import (
    FORMAT,
    JSON_LINES,
    JSON_OBJECT,
    LIMIT,
    SINCE,
    UNTIL,
    Format,
    accession_number,
    because,
    eastern,
    print_json,
    print_list,
)  # fmt: skip
from monitor.domain import EASTERN, DisclosureKind
from monitor.errors import NotThere
from monitor.notify.escape import clean
from monitor.store.reports import FilingReport

app = typer.Typer(rich_markup_mode=None)
filings = typer.Typer(help="What is known of filings.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(filings, name="filings")


@filings.command("list")
def list_(
    as_json: bool = JSON_LINES,
    since: datetime | None = SINCE,
    until: datetime | None = UNTIL,
    filer: str | None = FILER,
    watchlist: str | None = WATCHLIST,
    kind: DisclosureKind | None = KIND,
    form: str | None = FORM,
    how: Format = FORMAT,
    limit: int = LIMIT,
) -> None:
    """Filings of our forms and the stage each is in.

    Example: monitor filings list --form 8-K --since 2026-01-01 --json
    """
    store, asked = store_and_wish(
        since=since, until=until, filer=filer, watchlist=watchlist, form=form, limit=limit, kind=kind
    )  # fmt: skip
    found = store.reports.filings(asked)
    registrants = {each.filing.accession.dashed: each.filing.registrant.name for each in found}
    print_list(
        map(filing_view, found),
        Format.JSONL if as_json else how,
        columns={
            "accession": lambda view: view["accession"],
            "form": lambda view: view["form"],
            "accepted (Eastern)": lambda view: eastern(datetime.fromisoformat(view["accepted_at"])),
            "stage": lambda view: view["stage"],
            "registrant": lambda view: registrants[view["accession"]],
        },
        folds="registrant",
        nothing="The store holds no such filing.",
    )


@filings.command("show")
def show(
    accession: str = typer.Argument(..., metavar="ACCESSION", help="Its accession number, dashed or bare."),
    as_json: bool = JSON_OBJECT,
) -> None:
    """A filing, what was concluded about it, and its alerts.

    Example: monitor filings show 0001193125-24-011295
    """
    key = accession_number(accession).dashed
    reports = bootstrap.open_store(bootstrap.settings()).reports
    report = reports.filing(key)
    if report is None:
        raise NotThere(f"filing {key} is not in the store")
    view = filing_view(report) | {
        "baseline": report.baseline,
        "reason": report.reason,
        "disclosures": [records.write(each) for each in reports.disclosures_of(key)],
        "alerts": [alert_view(each) for each in reports.alerts_of(key)],
    }
    if as_json:
        print_json(view)
    else:
        _print(report, view)


def filing_view(report: FilingReport) -> dict[str, Any]:
    """A filing as `filings list --json` gives it."""
    filing = report.filing
    once = {filer.cik: filer for filer in filing.filers}
    return {
        "accession": filing.accession.dashed,
        "form": filing.form,
        "filers": [{"cik": filer.cik, "name": filer.name} for filer in once.values()],
        "items": [records.write(item) for item in filing.items],
        "accepted_at": filing.accepted_at.astimezone(EASTERN).isoformat(),
        "stage": report.stage,
        "found_by": filing.found_by,
        "late": filing.late,
    }


def _print(report: FilingReport, view: dict[str, Any]) -> None:
    filing = report.filing
    typer.echo(f"{filing.accession}  {filing.form}  accepted {eastern(filing.accepted_at)} Eastern")
    for filer in view["filers"]:
        typer.echo(f"  {clean(filer['name'])} (CIK {filer['cik']})")
    for item in filing.items:
        typer.echo(f"  Item {item.item or '?'}: {clean(item.title)}")
    typer.echo(f"  stage: {report.stage}{' (baseline)' if report.baseline else ''}{because(report.reason)}")
    for told in view["disclosures"]:
        typer.echo(f"  concluded: {told['kind']} ({told['level']}, {told['told_from']}): {clean(told['reason'])}")
    for alert in view["alerts"]:
        typer.echo(f"  alert {alert['id']} for {alert['watchlist']}/{alert['rule']}: {alert['stage']}")
