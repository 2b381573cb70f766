"""`run`, `poller`, `worker`: what runs for good."""

import os

import typer

from monitor import bootstrap, pipeline, tasks
from monitor.poller import Poller, Stop
from monitor.service import Service
from monitor.store.database import migrate, open_database

app = typer.Typer(rich_markup_mode=None)


@app.command()
def run() -> None:
    """The whole service on this machine; Ctrl-C stops it.

    Starts a broker, the poller and the workers, brings the database up to date, and starts again what dies. EDGAR
    wants to know who asks: MONITOR_EDGAR_IDENTITY="Example Corp security@example.com".

    Example: monitor run
    """
    settings = bootstrap.settings()
    bootstrap.set_up_logging(settings)
    migrate(open_database(settings.database))
    # Everything that a person could have got wrong is found here, before any process is started; only tickers that
    # were never looked up wait for the workers, for that takes the broker's budget.
    bootstrap.check_configuration(settings)
    embedded = None if settings.broker_url else bootstrap.broker_socket(settings.state_dir)
    Service(state_dir=settings.state_dir, broker_socket=embedded, workers=settings.workers, environ=os.environ).run()


@app.command()
def poller() -> None:
    """The watch alone, as one process: asks EDGAR, nudges workers.

    Example: MONITOR_BROKER_URL=redis://broker:6379/0 monitor poller
    """
    settings = bootstrap.settings()
    bootstrap.set_up_logging(settings)
    tasks.connect(settings)
    services = bootstrap.services()
    pipeline.begin_watch(services)
    # not before: who is told to stop while tickers are looked up holds nothing, and may end there
    stop = Stop()
    stop.listen()
    Poller(
        services,
        stop,
        nudge=tasks.nudge,
        beat=tasks.send_beat,
        poll_seconds=settings.poll_seconds,
        closed_poll_seconds=settings.closed_poll_seconds,
        sweep_seconds=settings.sweep_seconds,
        beat_seconds=settings.heartbeat_seconds / 4,
        hours=bootstrap.hours(settings),
        current=bootstrap.services,
        look=lambda: tasks.tell_at_once(bootstrap.lookout().look(bootstrap.services())),
    ).run()


@app.command()
def worker(
    name: str = typer.Option("worker", metavar="NAME", help="Tells several workers of one machine apart."),
) -> None:
    """One worker: reads filings, detects, delivers.

    Run as many as you like, on any machine that reaches broker and database.

    Example: monitor worker --name worker-1
    """
    settings = bootstrap.settings()
    bootstrap.set_up_logging(settings)
    bootstrap.services()  # a wrong configuration is said now, not at the first filing
    tasks.work(settings, name)
