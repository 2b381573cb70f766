"""`filings`, `alerts`, `status`: what the store knows."""

import json
from datetime import UTC, date, datetime
from typing import Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from monitor import bootstrap, records
from monitor.domain import EASTERN, AccessionNumber
from monitor.errors import Misconfigured, NotThere
from monitor.notify.escape import clean
from monitor.store.reports import AlertReport, FilingReport, Wish
from monitor.store.store import Store

filings_app = typer.Typer(help="What is known of filings.", no_args_is_help=True)
alerts_app = typer.Typer(help="What was or would be sent.", no_args_is_help=True)

_JSON = typer.Option(False, "--json", help="As JSON on stdout, one object a line.")
_SINCE = typer.Option(None, formats=["%Y-%m-%d"], help="From this day on (UTC).")
_UNTIL = typer.Option(None, formats=["%Y-%m-%d"], help="Before this day (UTC).")
_LIMIT = typer.Option(1000, min=1, help="At most so many, the latest first.")


def register(app: typer.Typer) -> None:
    app.add_typer(filings_app, name="filings")
    app.add_typer(alerts_app, name="alerts")
    app.command("status")(status)


def _store() -> Store:
    return bootstrap.open_store(bootstrap.settings())


def _day(given: datetime | None) -> datetime | None:
    return None if given is None else given.replace(tzinfo=UTC)


# --- filings ---------------------------------------------------------------------------------------------------


@filings_app.command("list")
def filings_list(
    as_json: bool = _JSON,
    since: datetime | None = _SINCE,
    until: datetime | None = _UNTIL,
    filer: int | None = typer.Option(None, help="A CIK."),
    form: str | None = typer.Option(None, help="An exact form type, such as 8-K/A."),
    limit: int = _LIMIT,
) -> None:
    """Filings of our forms and the stage each is in.

    Example: monitor filings list --form 8-K --since 2026-01-01 --json
    """
    wish = Wish(since=_day(since), until=_day(until), cik=filer, form=form, limit=limit)
    found = _store().reports.filings(wish)
    if as_json:
        _lines(filing_view(report) for report in found)
        return
    rows = (
        (str(each.filing.accession), each.filing.form, each.filing.registrant.name, _eastern(each.filing.accepted_at),
         each.stage)
        for each in found
    )  # fmt: skip
    _table(("accession", "form", "registrant", "accepted (Eastern)", "stage"), rows)


@filings_app.command("show")
def filings_show(accession: str, as_json: bool = _JSON) -> None:
    """A filing, what was concluded about it, and the alerts that came of it.

    Example: monitor filings show 0001193125-24-011295
    """
    key = _accession(accession)
    reports = _store().reports
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
        typer.echo(json.dumps(view, ensure_ascii=False))
    else:
        _print_filing(report, view)


def filing_view(report: FilingReport) -> dict[str, Any]:
    """A filing as `filings list --json` gives it."""
    filing = report.filing
    return {
        "accession": filing.accession.dashed,
        "form": filing.form,
        "filers": [{"cik": filer.cik, "name": filer.name} for filer in _once(filing.filers)],
        "items": [records.write(item) for item in filing.items],
        "accepted_at": filing.accepted_at.astimezone(EASTERN).isoformat(),
        "stage": report.stage,
        "found_by": filing.found_by,
        "late": filing.late,
    }


def _once(filers: Any) -> list[Any]:
    return list({filer.cik: filer for filer in filers}.values())


def _print_filing(report: FilingReport, view: dict[str, Any]) -> None:
    filing = report.filing
    typer.echo(f"{filing.accession}  {filing.form}  accepted {_eastern(filing.accepted_at)} Eastern")
    for filer in view["filers"]:
        typer.echo(f"  {clean(filer['name'])} (CIK {filer['cik']})")
    for item in filing.items:
        typer.echo(f"  Item {item.item or '?'}: {clean(item.title)}")
    typer.echo(f"  stage: {report.stage}{' (baseline)' if report.baseline else ''}{_because(report.reason)}")
    for told in view["disclosures"]:
        typer.echo(f"  concluded: {told['kind']} ({told['level']}, {told['told_from']}): {clean(told['reason'])}")
    for alert in view["alerts"]:
        typer.echo(f"  alert {alert['id']} for {alert['watchlist']}/{alert['rule']}: {alert['stage']}")


def _because(reason: str | None) -> str:
    return f": {reason}" if reason else ""


# --- alerts ----------------------------------------------------------------------------------------------------


@alerts_app.command("list")
def alerts_list(
    as_json: bool = _JSON,
    since: datetime | None = _SINCE,
    until: datetime | None = _UNTIL,
    kind: str | None = typer.Option(None, help="incident, change, disclosure or mismatch."),
    watchlist: str | None = typer.Option(None, help="The name of a watchlist."),
    limit: int = _LIMIT,
) -> None:
    """Alerts, latest first, and where their deliveries stand.

    Example: monitor alerts list --kind incident --json
    """
    wish = Wish(since=_day(since), until=_day(until), kind=kind, watchlist=watchlist, limit=limit)
    found = _store().reports.alerts(wish)
    if as_json:
        _lines(alert_view(report) for report in found)
        return
    rows = (
        (each.id, each.kind, each.level, each.accession, f"{each.watchlist}/{each.rule}", each.stage) for each in found
    )
    _table(("id", "kind", "level", "accession", "watchlist/rule", "stage"), rows)


@alerts_app.command("show")
def alerts_show(alert: str = typer.Argument(..., metavar="ID"), as_json: bool = _JSON) -> None:
    """An alert with its evidence and every attempt to deliver it.

    Example: monitor alerts show 3f9c2d7a41be
    """
    found = _store().reports.alert(alert)
    if found is None:
        raise NotThere(f"there is no alert {alert}")
    report, told, log = found
    if as_json:
        view = alert_view(report) | {
            "disclosure": records.write(told.disclosure),
            "attempts": [{"target": target} | records.write(attempt) for target, attempt in log],
        }
        typer.echo(json.dumps(view, ensure_ascii=False))
        return
    written = bootstrap.write_alert(bootstrap.settings(), told)
    typer.echo(written.text)
    typer.echo("\nDeliveries")
    for each in report.deliveries:
        typer.echo(f"  {each.target}: {each.stage} after {each.attempts} attempts{_because(each.answer)}")
    for target, attempt in log:
        typer.echo(f"  {_eastern(attempt.at)} {target}: {attempt.outcome} in {attempt.seconds:.2f} s")


def alert_view(report: AlertReport) -> dict[str, Any]:
    """An alert as `alerts list --json` gives it."""
    names = ("id", "kind", "event", "revision", "accession", "watchlist", "rule", "level", "stage", "updates")
    view = {name: getattr(report, name) for name in names}
    return view | {
        "created_at": report.created_at.isoformat(),
        "deliveries": [records.write(each) for each in report.deliveries],
    }


# --- status ----------------------------------------------------------------------------------------------------


def status(as_json: bool = typer.Option(False, "--json", help="As one JSON object on stdout.")) -> None:
    """Backlog by stage, lag, age of the last successful poll and of the last message through a worker, EDGAR's pause.

    Example: monitor status
    """
    view = _status(_store())
    if as_json:
        typer.echo(json.dumps(view))
        return
    for key, value in view.items():
        shown = (
            ", ".join(f"{name} {count}" for name, count in value.items()) or "none"
            if isinstance(value, dict)
            else value
        )
        typer.echo(f"{key.replace('_', ' ')}: {'never' if shown is None else shown}")


def _status(store: Store) -> dict[str, Any]:
    now = bootstrap.now()
    oldest = store.reports.oldest_open()
    paused = store.state.paused_until()
    return {
        **store.reports.backlog(),
        "lag_seconds": _age(oldest, now) or 0.0,
        "last_poll_seconds_ago": _age(store.state.time_of("last_poll_at"), now),
        "last_heartbeat_seconds_ago": _age(store.state.time_of("worker_heartbeat"), now),
        "blocked_until": paused.isoformat() if paused and paused > now else None,
    }


def _age(then: datetime | None, now: datetime) -> float | None:
    return None if then is None else round((now - then).total_seconds(), 1)


# --- printing --------------------------------------------------------------------------------------------------


def _accession(given: str) -> str:
    try:
        return AccessionNumber(given).dashed
    except ValueError as error:
        raise Misconfigured(str(error)) from error


def _eastern(moment: datetime | date) -> str:
    return f"{moment.astimezone(EASTERN):%Y-%m-%d %H:%M:%S}" if isinstance(moment, datetime) else str(moment)


def _lines(views: Any) -> None:
    for view in views:
        typer.echo(json.dumps(view, ensure_ascii=False))


def _table(columns: tuple[str, ...], rows: Any) -> None:
    table = Table(box=None, pad_edge=False)
    for column in columns:
        table.add_column(column, no_wrap=column in ("accession", "id"))
    for row in rows:
        # names come from filings: neither Rich's markup nor a terminal's control codes may act
        table.add_row(*(Text(clean(cell)) for cell in row))
    Console().print(table)
