"""`explain`: why was I told, or why not."""

from typing import Any

import typer

from monitor import bootstrap, records
from monitor.cli.alerts import alert_view
from monitor.cli.filings import filing_view
from monitor.cli.listing import JSON_OBJECT, accession_number, because, eastern, print_json
from monitor.notify.escape import clean, shorten
from monitor.pipeline.explain import Explanation, RuleWalk, WatchlistWalk, explain
from monitor.store.reports import AlertReport

app = typer.Typer(rich_markup_mode=None)
_QUOTE = 300


@app.command("explain")
def explain_(
    accession: str = typer.Argument(..., metavar="ACCESSION", help="Its accession number, dashed or bare."),
    as_json: bool = JSON_OBJECT,
) -> None:
    """Why was I told, or why not.

    Walks a filing through every watchlist and rule as they are now: who of its filers is watched, what was found in it
    or dismissed, whether it was grave enough, and what became of each alert at each target.

    Example: monitor explain 0001193125-24-011295
    """
    key = accession_number(accession)
    settings = bootstrap.settings()
    store = bootstrap.open_store(settings)
    found = explain(store, bootstrap.stored_watchlists(settings, store), key)
    if as_json:
        print_json(explanation_view(found))
    else:
        _print(found)


def explanation_view(found: Explanation) -> dict[str, Any]:
    """The object of `explain --json`."""
    return filing_view(found.report) | {
        "baseline": found.report.baseline,
        "reason": found.report.reason,
        "found": [
            {"kind": told.kind, "level": told.level, "told_from": told.told_from, "event": told.event,
             "reason": told.reason}
            for told in found.disclosures
        ],
        "dismissed": [records.write(each) for each in found.dismissed],
        "watchlists": [_watchlist_view(each) for each in found.watchlists],
        "gone": [alert_view(each) for each in found.gone],
    }  # fmt: skip


def _watchlist_view(walk: WatchlistWalk) -> dict[str, Any]:
    return {
        "watchlist": walk.watchlist,
        "matched": [records.write(each) for each in walk.matched],
        "rules": [
            {"rule": each.rule.id, "when": each.rule.when, "at_least": each.rule.at_least, "verdict": each.verdict,
             "why": each.why, "alerts": [alert_view(alert) for alert in each.alerts]}
            for each in walk.rules
        ],
    }  # fmt: skip


def _print(found: Explanation) -> None:
    report = found.report
    filing = report.filing
    late = ", late" if filing.late else ""
    typer.echo(f"{filing.accession}  {filing.form}  accepted {eastern(filing.accepted_at)} Eastern")
    typer.echo(f"  found {eastern(report.found_at)} Eastern by {filing.found_by}{late}")
    typer.echo(f"  stage: {report.stage}{' (baseline)' if report.baseline else ''}{because(report.reason)}")
    for told in found.disclosures:
        typer.echo(f"  found in it: {told.kind} ({told.level}, {told.told_from}): {clean(told.reason)}")
    for each in found.dismissed:
        typer.echo(f"  dismissed ({clean(each.reason)}): “{shorten(clean(each.quote), _QUOTE)}”")
    for walk in found.watchlists:
        _print_walk(walk)
    for alert in found.gone:
        typer.echo(f"{alert.watchlist} / {alert.rule}, which is no more:")
        _print_alert(alert)


def _print_walk(walk: WatchlistWalk) -> None:
    typer.echo(f"watchlist {walk.watchlist}: {'watched' if walk.matched else 'none of its filers is watched'}")
    for match in walk.matched:
        typer.echo(f"  {clean(match.name)} (CIK {match.cik}), by {clean(match.by)}")
    for rule in walk.rules if walk.matched or any(rule.alerts for rule in walk.rules) else ():
        _print_rule(rule)


def _print_rule(walk: RuleWalk) -> None:
    typer.echo(f"  rule {walk.rule.id}: {walk.verdict.replace('_', ' ')}; {clean(walk.why)}")
    for alert in walk.alerts:
        _print_alert(alert)


def _print_alert(alert: AlertReport) -> None:
    updates = f", updates {alert.updates}" if alert.updates else ""
    typer.echo(f"    alert {alert.id} ({alert.kind}, {alert.level}{updates}): {alert.stage}")
    if not alert.deliveries:
        typer.echo("      to nobody: no target carried a tag of the rule")
    for each in alert.deliveries:
        until = f" until {eastern(each.due_at)} Eastern" if each.stage == "held" and each.due_at else ""
        typer.echo(f"      {each.target}: {each.stage}{until} after {each.attempts} attempts{because(each.answer)}")
