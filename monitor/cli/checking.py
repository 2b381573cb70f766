"""`check` and `notify test`: is everything that a person wrote right, and does it reach anybody."""

import os
from collections.abc import Sequence
from typing import Any

import typer

from monitor import bootstrap, watchlists
from monitor.cli.listing import JSON_OBJECT, print_json
from monitor.domain import Notice, Wanted, Watchlist
from monitor.errors import CouldNotAsk, Misconfigured
from monitor.notify.escape import clean
from monitor.notify.targets import Targets
from monitor.settings import Settings, from_environ
from monitor.store.database import open_database
from monitor.store.store import Store

app = typer.Typer(rich_markup_mode=None)
# What is looked for when the settings are wrong, so that one run names the mistakes of the files too.
_FOLDERS = ("MONITOR_CONFIG_DIR", "MONITOR_STATE_DIR")
_UNKNOWN_TAG = "no notification target carries the tag"

notify = typer.Typer(help="Targets of alerts.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(notify, name="notify")


@app.command()
def check(
    as_json: bool = JSON_OBJECT,
    online: bool = typer.Option(False, "--online", help="Look tickers up at EDGAR instead of in the stored list."),
    pin: bool = typer.Option(False, "--pin", help="Write the CIK beside each ticker and name, into the files."),
) -> None:
    """Settings, watchlists, targets: every mistake, with its line.

    Exit 2 if there is any. Nothing is sent, and without --online nobody is asked: tickers are held against EDGAR's
    table as it was last fetched. With --pin EDGAR is asked for it where none was, and comments and order stay.

    Example: monitor check
    """
    mistakes: list[str] = []
    settings = _settings(mistakes)
    targets = _targets(settings, mistakes)
    loaded = _watchlists(settings, targets, mistakes, online=online)
    pinned = _pin(settings, loaded, mistakes, online=online) if pin and not mistakes else ()
    if pinned:
        loaded = _watchlists(settings, targets, mistakes, online=False)
    summary = _summary(targets, loaded, mistakes, pinned)
    if as_json:
        print_json(summary)
    else:
        _print(summary)
    raise typer.Exit(2 if mistakes else 0)


def _settings(mistakes: list[str]) -> Settings:
    """The settings, or as much of them as it takes to find the files that are to be checked as well."""
    try:
        settings = bootstrap.settings()
    except Misconfigured as error:
        mistakes += str(error).splitlines()
        return from_environ({key: value for key, value in os.environ.items() if key in _FOLDERS})
    try:
        settings.identity  # noqa: B018  asking for it is the check
    except Misconfigured as error:
        mistakes += str(error).splitlines()
    try:
        open_database(settings.database_url or "sqlite://")  # connects to nothing yet
    except Misconfigured as error:
        mistakes += str(error).splitlines()
    return settings


def _targets(settings: Settings, mistakes: list[str]) -> Targets | None:
    try:
        return bootstrap.load_targets(settings)
    except Misconfigured as error:
        mistakes += str(error).splitlines()
        return None


def _watchlists(
    settings: Settings, targets: Targets | None, mistakes: list[str], *, online: bool
) -> tuple[Watchlist, ...]:
    try:
        loaded = watchlists.load(settings.watchlists_dir, tags=targets.tags() if targets else ())
    except Misconfigured as error:
        found = str(error).splitlines()
        # which tags there are is not known while notify.yaml cannot be read: that is one mistake, not one a rule
        mistakes += found if targets else [mistake for mistake in found if _UNKNOWN_TAG not in mistake]
        return ()
    try:
        return _resolved(settings, loaded, online=online)
    except (Misconfigured, CouldNotAsk) as error:
        mistakes += str(error).splitlines()
        return loaded


def _resolved(settings: Settings, loaded: tuple[Watchlist, ...], *, online: bool) -> tuple[Watchlist, ...]:
    """With a CIK for every ticker and name. Offline, where no table was ever fetched, nothing is said about them."""
    if not any(_unresolved(each) for each in loaded):
        return loaded
    if online:
        store = bootstrap.open_store(settings)
        # afresh: the stored table may be older than the ticker in question
        return watchlists.resolve(loaded, bootstrap.make_edgar(settings, store).tickers())
    kept = _store(settings)
    if kept is None or kept.state.recall("tickers") is None:
        return loaded
    return bootstrap.resolve(loaded, kept, None)


def _pin(
    settings: Settings, resolved: tuple[Watchlist, ...], mistakes: list[str], *, online: bool
) -> tuple[Wanted, ...]:
    """The lines that got their CIK. EDGAR is asked where the stored table is missing or lacks one."""
    try:
        loaded = watchlists.load(settings.watchlists_dir, tags=None)
        if not online and any(_unresolved(each) for each in resolved):
            store = bootstrap.open_store(settings)
            resolved = bootstrap.resolve(loaded, store, bootstrap.make_edgar(settings, store).tickers)
        return watchlists.pin(loaded, resolved)
    except (Misconfigured, CouldNotAsk) as error:
        mistakes += str(error).splitlines()
        return ()


def _store(settings: Settings) -> Store | None:
    """The store, where there is one by now: before the first start none is made, and none is missed."""
    if settings.database_url is None and not settings.state_dir.exists():
        return None
    try:
        return bootstrap.open_store(settings)
    except Misconfigured:
        return None


def _unresolved(watchlist: Watchlist) -> list[str]:
    return [each.ticker or each.name or "" for each in watchlist.filers if each.cik is None and each.sic is None]


def _summary(
    targets: Targets | None, loaded: Sequence[Watchlist], mistakes: list[str], pinned: Sequence[Wanted]
) -> dict[str, Any]:
    return {
        "mistakes": mistakes,
        "pinned": [{"where": each.where, "ticker": each.ticker, "name": each.name, "cik": each.cik} for each in pinned],
        "targets": [{"target": name, "address": targets.describe(name)} for name in targets.names()] if targets else [],
        "watchlists": [
            {
                "watchlist": each.watchlist,
                "everyone": each.everyone,
                "filers": len(each.filers),
                "unresolved": _unresolved(each),
                "rules": [rule.id for rule in each.alerts],
            }
            for each in loaded
        ],
    }


def _print(summary: dict[str, Any]) -> None:
    for mistake in summary["mistakes"]:
        typer.echo(clean(mistake), err=True)
    for each in summary["pinned"]:
        typer.echo(f"{each['where']}: pinned {clean(each['ticker'] or each['name'])} as CIK {each['cik']}")
    for each in summary["watchlists"]:
        watched = "all of EDGAR" if each["everyone"] else _counted(each["filers"], "line of filers", "lines of filers")
        typer.echo(f"watchlist {each['watchlist']}: {watched}; rules {', '.join(each['rules'])}")
        if each["unresolved"]:
            typer.echo(f"  to be looked up when the service starts: {', '.join(each['unresolved'])}")
    for target in summary["targets"]:
        typer.echo(f"target {target['target']}: {target['address']}")
    if not summary["mistakes"]:
        typer.echo("No mistake was found. `monitor notify test` tries the targets.")


def _counted(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"


@notify.command("test")
def notify_test(
    tags: list[str] = typer.Argument(None, metavar="[TAG]", help="Only the targets that carry one of these tags."),
) -> None:
    """Send a test message to each target; say what happened. A target that was disabled and takes it is enabled.

    Example: monitor notify test slack-soc
    """
    settings = bootstrap.settings()
    targets = bootstrap.load_targets(settings)
    store = _store(settings)
    now = bootstrap.now()
    test = targets.write_notice(Notice("test", now.isoformat(), "Test message of the monitor", (_WORDS,), now))
    failed = False
    for name in _named(targets, tags or []):
        outcome = targets.deliver(name, test)
        failed |= outcome.kind != "sent"
        enabled = store is not None and outcome.kind == "sent" and store.deliveries.enable(name, now=now)
        again = "; it was disabled and is sent to again" if enabled else ""
        typer.echo(f"{name} {targets.describe(name)}: {_OUTCOMES[outcome.kind]}: {clean(outcome.answer)}{again}")
    raise typer.Exit(1 if failed else 0)


def _named(targets: Targets, tags: list[str]) -> tuple[str, ...]:
    unknown = [tag for tag in tags if not targets.with_tag(tag)]
    if unknown:
        known = ", ".join(sorted(targets.tags()))
        raise Misconfigured(f"no target carries the tag {', '.join(unknown)}; there are: {known}")
    return tuple(dict.fromkeys(name for tag in tags for name in targets.with_tag(tag))) or targets.names()


_OUTCOMES = {"sent": "sent", "retry": "failed", "refused": "refused", "rejected": "refused", "no_match": "not found"}
_WORDS = "This is a test of the monitor. If you can read it, alerts with this tag will reach you here."
