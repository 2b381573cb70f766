"""`run`, `demo`, `poller`, `worker`, `migrate`, `healthcheck`: what runs, and whether it does."""

import os
from datetime import timedelta
from pathlib import Path

import typer
from rich.console import Console

from monitor import bootstrap, tasks
from monitor.demo.play import play
from monitor.poller import Poller, Stop
from monitor.service import Service
from monitor.store.database import migrate, open_database


def register(app: typer.Typer) -> None:
    app.command("run")(run)
    app.command("demo")(demo)
    app.command("poller")(poller)
    app.command("worker")(worker)
    app.command("migrate")(migrate_)
    app.command("healthcheck")(healthcheck)


def run() -> None:
    """The whole service on this machine: broker, database, workers, poller.

    Example: MONITOR_EDGAR_IDENTITY="Example Corp security@example.com" monitor run
    """
    settings = bootstrap.settings()
    bootstrap.set_up_logging(settings)
    migrate(open_database(settings.database))
    # Everything that a person could have got wrong is found here, before any process is started; only tickers that
    # were never looked up wait for the workers, for that takes the broker's budget.
    bootstrap.check_configuration(settings)
    embedded = None if settings.broker_url else bootstrap.broker_socket(settings.state_dir)
    Service(state_dir=settings.state_dir, broker_socket=embedded, workers=settings.workers, environ=os.environ).run()


def demo(
    folder: Path | None = typer.Option(None, help="Where the e-mails are filed; a temporary folder otherwise."),
) -> None:
    """The whole service against a simulated EDGAR with fictional filers; ends by itself.

    Example: monitor demo --folder demo-mails
    """
    raise typer.Exit(play(folder, Console()))


def poller() -> None:
    """The watch alone, as one process: polls EDGAR's feed and nudges the workers.

    Example: MONITOR_BROKER_URL=redis://broker:6379/0 monitor poller
    """
    settings = bootstrap.settings()
    bootstrap.set_up_logging(settings)
    tasks.connect(settings)
    stop = Stop()
    stop.listen()
    Poller(
        bootstrap.services(),
        stop,
        nudge=tasks.nudge,
        beat=tasks.send_beat,
        poll_seconds=settings.poll_seconds,
        sweep_seconds=settings.sweep_seconds,
        beat_seconds=settings.heartbeat_seconds / 4,
    ).run()


def worker(name: str = typer.Option("worker", help="Tells several workers of one machine apart.")) -> None:
    """One worker process: reads filings, detects, delivers. Run as many as you like.

    Example: MONITOR_BROKER_URL=redis://broker:6379/0 monitor worker --name worker-1
    """
    settings = bootstrap.settings()
    bootstrap.set_up_logging(settings)
    bootstrap.services()  # a wrong configuration is said now, not at the first filing
    tasks.work(settings, name)


def migrate_() -> None:
    """Bring the database's schema up to date.

    Example: MONITOR_DATABASE_URL=postgresql://db/monitor monitor migrate
    """
    migrate(open_database(bootstrap.settings().database))
    typer.echo("The database's schema is up to date.")


def healthcheck() -> None:
    """Exit 0 only if a heartbeat went poller, broker, worker, database within MONITOR_HEARTBEAT_SECONDS.

    Example: monitor healthcheck && echo alive
    """
    settings = bootstrap.settings()
    limit = timedelta(seconds=settings.heartbeat_seconds)
    beat = bootstrap.open_store(settings).state.time_of("worker_heartbeat")
    if beat is None:
        typer.echo("No heartbeat has come through yet.")
        raise typer.Exit(1)
    age = bootstrap.now() - beat
    typer.echo(
        f"The last heartbeat came through {age.total_seconds():.0f} s ago (limit {limit.total_seconds():.0f} s)."
    )
    raise typer.Exit(0 if age <= limit else 1)
