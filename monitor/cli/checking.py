"""`check` and `notify test`: is everything that a person wrote right, and does it reach anybody."""

import json
import os
from typing import Any

import typer

from monitor import bootstrap, watchlists
from monitor.domain import Message, Watchlist
from monitor.errors import CouldNotAsk, Misconfigured
from monitor.notify.targets import Targets
from monitor.settings import Settings

notify_app = typer.Typer(help="Targets of alerts.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    app.command("check")(check)
    app.add_typer(notify_app, name="notify")


def check(
    as_json: bool = typer.Option(False, "--json", help="As one JSON object on stdout."),
    online: bool = typer.Option(False, "--online", help="Look tickers up at EDGAR instead of in the stored list."),
) -> None:
    """Settings, watchlists and targets: every mistake with file and line; exit 2 if any. Nothing is sent.

    Example: monitor check
    """
    mistakes: list[str] = []
    settings = _settings(mistakes)
    targets = _targets(settings, mistakes)
    loaded = _watchlists(settings, targets, mistakes, online=online) if targets else ()
    if as_json:
        typer.echo(json.dumps(_summary(targets, loaded, mistakes)))
    else:
        _print(targets, loaded, mistakes)
    raise typer.Exit(2 if mistakes else 0)


def _settings(mistakes: list[str]) -> Settings:
    try:
        settings = bootstrap.settings()
    except Misconfigured as error:
        mistakes += str(error).splitlines()
        return Settings()
    try:
        settings.identity  # noqa: B018  asking for it is the check
    except Misconfigured as error:
        mistakes += str(error).splitlines()
    return settings


def _targets(settings: Settings, mistakes: list[str]) -> Targets | None:
    try:
        return Targets.load(settings.notify_file, os.environ)
    except Misconfigured as error:
        mistakes += str(error).splitlines()
        return None


def _watchlists(settings: Settings, targets: Targets, mistakes: list[str], *, online: bool) -> tuple[Watchlist, ...]:
    loaded: tuple[Watchlist, ...] = ()
    try:
        loaded = watchlists.load(settings.watchlists_dir, tags=targets.tags())
        if any(wanted.ticker or wanted.name for each in loaded for wanted in each.filers if wanted.cik is None):
            return _resolved(settings, loaded, online=online)
    except (Misconfigured, CouldNotAsk) as error:
        mistakes += str(error).splitlines()
    return loaded


def _resolved(settings: Settings, loaded: tuple[Watchlist, ...], *, online: bool) -> tuple[Watchlist, ...]:
    # Without a stored list nothing can be said about a ticker offline: that is no mistake of the person's.
    try:
        store = bootstrap.open_store(settings)
    except Misconfigured:
        if online:
            raise
        return loaded
    if not online and store.state.recall("tickers") is None:
        return loaded
    ask = bootstrap.make_edgar(settings, store).tickers if online else None
    return bootstrap.resolve(loaded, store, ask)


def _summary(targets: Targets | None, loaded: tuple[Watchlist, ...], mistakes: list[str]) -> dict[str, Any]:
    return {
        "mistakes": mistakes,
        "targets": [{"target": name, "address": targets.describe(name)} for name in targets.names()] if targets else [],
        "watchlists": [
            {
                "watchlist": each.watchlist,
                "everyone": each.everyone,
                "filers": len(each.filers),
                "unresolved": [
                    wanted.ticker or wanted.name for wanted in each.filers if wanted.cik is None and not wanted.sic
                ],
                "rules": [rule.id for rule in each.alerts],
            }
            for each in loaded
        ],
    }


def _print(targets: Targets | None, loaded: tuple[Watchlist, ...], mistakes: list[str]) -> None:
    for mistake in mistakes:
        typer.echo(mistake, err=True)
    for each in _summary(targets, loaded, mistakes)["watchlists"]:
        watched = "everyone" if each["everyone"] else f"{each['filers']} lines of filers"
        typer.echo(f"watchlist {each['watchlist']}: {watched}, rules {', '.join(each['rules'])}")
        if each["unresolved"]:
            typer.echo(f"  looked up at the first start: {', '.join(each['unresolved'])}")
    for name in targets.names() if targets else ():
        typer.echo(f"target {name}: {targets.describe(name) if targets else ''}")
    if not mistakes:
        typer.echo("Nothing wrong was found. `monitor notify test` tries the targets.")


@notify_app.command("test")
def notify_test(
    tags: list[str] = typer.Argument(None, help="Only the targets that carry one of these tags."),
) -> None:
    """Send a test message to each target and say per target what happened.

    Example: monitor notify test slack-soc
    """
    targets = Targets.load(bootstrap.settings().notify_file, os.environ)
    names = _named(targets, tags or [])
    failed = False
    for name in names:
        outcome = targets.deliver(name, _TEST)
        failed |= outcome.kind != "sent"
        typer.echo(f"{name}: {outcome.kind}: {outcome.answer or targets.describe(name)}")
    raise typer.Exit(1 if failed else 0)


def _named(targets: Targets, tags: list[str]) -> tuple[str, ...]:
    unknown = [tag for tag in tags if not targets.with_tag(tag)]
    if unknown:
        known = ", ".join(sorted(targets.tags()))
        raise Misconfigured(f"no target carries the tag {', '.join(unknown)}; there are: {known}")
    return tuple(dict.fromkeys(name for tag in tags for name in targets.with_tag(tag))) or targets.names()


_WORDS = "This is a test of the monitor. If you can read it, alerts with this tag will reach you here."
_TEST = Message(
    id="test",
    subject="Test message of the monitor",
    text=_WORDS,
    markdown=_WORDS,
    html=f"<p>{_WORDS}</p>",
)
