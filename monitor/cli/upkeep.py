"""`status`, `healthcheck`, `migrate`: how the service is, and care of its database."""

from datetime import datetime, timedelta
from typing import Any

import typer

from monitor import bootstrap
from monitor.cli.listing import JSON_OBJECT, eastern, print_json
from monitor.notify.escape import clean
from monitor.pipeline import CLOCK_OFF, raised_alarms
from monitor.store.database import migrate, open_database
from monitor.store.store import Store

app = typer.Typer(rich_markup_mode=None)


@app.command()
def status(as_json: bool = JSON_OBJECT) -> None:
    """How far the work is, and whether EDGAR answers.

    Backlog by stage, how long the oldest open filing has been lying, how long ago the feed was last read and a
    message last came through a worker, and whether EDGAR has blocked us.

    Example: monitor status
    """
    store = bootstrap.open_store(bootstrap.settings())
    if as_json:
        print_json(_view(store))
    else:
        _print(_view(store))


def _view(store: Store) -> dict[str, Any]:
    now = bootstrap.now()
    paused = store.state.paused_until()
    return {
        **store.reports.backlog(),
        "lag_seconds": _age(store.reports.oldest_open(), now) or 0.0,
        "last_poll_seconds_ago": _age(store.state.time_of("last_poll_at"), now),
        "last_heartbeat_seconds_ago": _age(store.state.time_of("worker_heartbeat"), now),
        "clock_off_seconds": float(store.state.recall(CLOCK_OFF) or 0),
        "search_trouble": store.state.recall("search_trouble") or None,
        "alarms": [
            {"key": key, "subject": subject, "since": since.isoformat()}
            for key, (subject, since) in raised_alarms(store).items()
        ],
        "blocked_until": paused.isoformat() if paused and paused > now else None,
    }


def _age(then: datetime | None, now: datetime) -> float | None:
    return None if then is None else round((now - then).total_seconds(), 1)


def _print(view: dict[str, Any]) -> None:
    for counted in ("filings", "deliveries", "alerts"):
        counts = ", ".join(f"{count} {name}" for name, count in view[counted].items())
        typer.echo(f"{counted + ':':<16}{counts or 'none'}")
    typer.echo(f"{'oldest open:':<16}{_ago(view['lag_seconds'] or None, 'nothing is open')}")
    typer.echo(f"{'last poll:':<16}{_ago(view['last_poll_seconds_ago'], 'never')}")
    typer.echo(f"{'last heartbeat:':<16}{_ago(view['last_heartbeat_seconds_ago'], 'never')}")
    for alarm in view["alarms"]:
        since = eastern(datetime.fromisoformat(alarm["since"]))
        typer.echo(f"{'alarm:':<16}{clean(alarm['subject'])}, since {since} Eastern")
    if view["search_trouble"]:
        typer.echo(f"{'search:':<16}could not be asked: {clean(view['search_trouble'])}")
    blocked = view["blocked_until"]
    until = (
        f"has blocked us until {eastern(datetime.fromisoformat(blocked))} Eastern" if blocked else "has not blocked us"
    )
    typer.echo(f"{'EDGAR:':<16}{until}")


def _ago(seconds: float | None, otherwise: str) -> str:
    return otherwise if seconds is None else f"{timedelta(seconds=round(seconds))} ago"


@app.command()
def healthcheck() -> None:
    """Whether messages still come through: exit 0 if so, 1 if not.

    A heartbeat must have gone from poller to broker to worker to database within MONITOR_HEARTBEAT_SECONDS.

    Example: monitor healthcheck && echo alive
    """
    settings = bootstrap.settings()
    beat = bootstrap.open_store(settings).state.time_of("worker_heartbeat")
    if beat is None:
        typer.echo("No heartbeat has come through yet.")
        raise typer.Exit(1)
    age = (bootstrap.now() - beat).total_seconds()
    typer.echo(f"The last heartbeat came through {age:.0f} s ago (limit {settings.heartbeat_seconds:.0f} s).")
    raise typer.Exit(0 if age <= settings.heartbeat_seconds else 1)


@app.command("migrate")
def migrate_() -> None:
    """Bring the database's schema up to date.

    Example: MONITOR_DATABASE_URL=postgresql://db/monitor monitor migrate
    """
    migrate(open_database(bootstrap.settings().database))
    typer.echo("The database's schema is up to date.")
