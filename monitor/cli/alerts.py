"""`alerts list`, `show` and `resend`: what was sent, why, what became of every delivery, and once more."""

from datetime import datetime
from operator import itemgetter
from typing import Any

import typer

from monitor import bootstrap, records
from monitor.cli.filters import FILER, FORM, KIND, filer_named
from monitor.cli.listing import (
    FORMAT,
    JSON_LINES,
    JSON_OBJECT,
    LIMIT,
    SINCE,
    UNTIL,
    Format,
    because,
    day,
    eastern,
    print_json,
    print_list,
)  # fmt: skip
from monitor.domain import Alert, Attempt, DisclosureKind
from monitor.errors import Misconfigured, NotThere
from monitor.pipeline.addressing import rule_targets
from monitor.store.reports import AlertReport, Wish

app = typer.Typer(rich_markup_mode=None)
alerts = typer.Typer(help="What was or would be sent.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(alerts, name="alerts")


@alerts.command("list")
def list_(
    as_json: bool = JSON_LINES,
    since: datetime | None = SINCE,
    until: datetime | None = UNTIL,
    filer: str | None = FILER,
    watchlist: str | None = typer.Option(None, metavar="NAME", help="Only alerts of this watchlist."),
    kind: DisclosureKind | None = KIND,
    form: str | None = FORM,
    how: Format = FORMAT,
    limit: int = LIMIT,
) -> None:
    """Alerts, latest first, and where their deliveries stand.

    Example: monitor alerts list --kind incident --json
    """
    store = bootstrap.open_store(bootstrap.settings())
    wish = Wish(
        since=day(since), until=day(until), cik=filer_named(store, filer), kind=kind, form=form, watchlist=watchlist,
        limit=limit,
    )  # fmt: skip
    print_list(
        map(alert_view, store.reports.alerts(wish)),
        Format.JSONL if as_json else how,
        columns={
            **{name: itemgetter(name) for name in ("id", "kind", "level", "stage", "accession")},
            "watchlist / rule": lambda view: f"{view['watchlist']} / {view['rule']}",
        },
        folds="watchlist / rule",
        nothing="The store holds no such alert.",
    )


@alerts.command("show")
def show(
    alert: str = typer.Argument(..., metavar="ID", help="The alert's id, as the alert itself and `alerts list` say."),
    as_json: bool = JSON_OBJECT,
) -> None:
    """An alert with its evidence and every attempt to deliver it.

    Example: monitor alerts show 3f9c2d7a41be
    """
    settings = bootstrap.settings()
    found = bootstrap.open_store(settings).reports.alert(alert)
    if found is None:
        raise NotThere(f"there is no alert {alert}")
    report, told, log = found
    if as_json:
        print_json(alert_view(report) | {
            "disclosure": records.write(told.disclosure),
            "attempts": [{"target": target} | records.write(attempt) for target, attempt in log],
        })  # fmt: skip
    else:
        typer.echo(bootstrap.write_alert(settings, told).text)
        _print_deliveries(report, told, log)


@alerts.command("resend")
def resend(
    alert: str = typer.Argument(..., metavar="ID", help="The alert's id, as the alert itself and `alerts list` say."),
    to: list[str] = typer.Option([], "--to", metavar="TARGET", help="Only this target, by its name; may be repeated."),
) -> None:
    """Send an alert once more, to the targets that its rule names now.

    The service does the sending; a delivery that still waits is left to wait.

    Example: monitor alerts resend 3f9c2d7a41be
    """
    settings = bootstrap.settings()
    services = bootstrap.make_services(settings)
    found = services.store.reports.alert(alert)
    if found is None:
        raise NotThere(f"there is no alert {alert}")
    unknown = [name for name in to if name not in services.notifier.names()]
    if unknown:
        raise Misconfigured(f"no target is called {', '.join(unknown)}; `monitor check` lists them")
    targets = tuple(to) or rule_targets(services, found[1])
    if not targets:
        raise Misconfigured(f"rule {found[1].rule} of watchlist {found[1].watchlist} names no target; say --to TARGET")
    made = services.store.deliveries.resend(alert, targets, now=bootstrap.now())
    for target in targets:
        typer.echo(f"{target}: {'is sent again' if target in made else 'waits to be sent anyway'}")


def alert_view(report: AlertReport) -> dict[str, Any]:
    """An alert as `alerts list --json` gives it."""
    names = ("id", "kind", "event", "revision", "accession", "watchlist", "rule", "level", "stage", "updates")
    view = {name: getattr(report, name) for name in names}
    return view | {
        "created_at": report.created_at.isoformat(),
        "deliveries": [
            {key: value for key, value in records.write(each).items() if key != "due_at"} for each in report.deliveries
        ],
    }


def _print_deliveries(report: AlertReport, told: Alert, log: tuple[tuple[str, Attempt], ...]) -> None:
    typer.echo(f"Deliveries (alert made {eastern(told.created_at)} Eastern)")
    if not report.deliveries:
        typer.echo("  none: no target carries a tag of this rule")
    for each in report.deliveries:
        tries = "1 attempt" if each.attempts == 1 else f"{each.attempts} attempts"
        held = f" until {eastern(each.due_at)} Eastern" if each.stage == "held" and each.due_at else ""
        typer.echo(f"  {each.target}: {each.stage}{held} after {tries}")
    for target, attempt in log:
        typer.echo(
            f"  {eastern(attempt.at)} {target}: {attempt.outcome} in {attempt.seconds:.2f} s{because(attempt.answer)}"
        )
