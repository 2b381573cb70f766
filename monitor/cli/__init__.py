"""The commands. Each is a door: it reads settings, calls one thing, prints, and gives an exit code.

Exit codes: 0 fine, 1 failed, 2 wrong use or configuration. What was asked for goes to stdout, logs to stderr.
A room is imported when one of its commands is called: `monitor inspect` need not wait for SQLAlchemy and Celery.
"""

import io
import sys
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_group

from monitor import __version__
from monitor.errors import Misconfigured, MonitorError
from monitor.notify.escape import clean

# In the order of `monitor --help`.
ROOMS = {
    "run": "processes",
    "demo": "playing",
    "check": "checking",
    "notify": "checking",
    "watchlist": "watchlists",
    "inspect": "reading",
    "compare": "comparing",
    "alerts": "alerts",
    "filings": "filings",
    "backfill": "backfill",
    "ledger": "ledger",
    "incidents": "incidents",
    "disclosures": "disclosures",
    "explain": "explaining",
    "status": "upkeep",
    "healthcheck": "upkeep",
    "migrate": "upkeep",
    "prune": "care",
    "export": "care",
    "import": "care",
    "poller": "processes",
    "worker": "processes",
}


class Doors(TyperGroup):
    """Every command by name, without its module until it is called."""

    def list_commands(self, ctx: object) -> list[str]:  # noqa: ARG002
        return list(ROOMS)

    def get_command(self, ctx: object, cmd_name: str) -> Any:  # noqa: ARG002
        # who mistypes a name is told of the nearest one: that takes all of them
        wanted = [ROOMS[cmd_name]] if cmd_name in ROOMS else dict.fromkeys(ROOMS.values())
        for room in wanted:
            self.commands.update(get_group(import_module(f"monitor.cli.{room}").app).commands)
        return self.commands.get(cmd_name)


app = typer.Typer(
    cls=Doors,
    name="monitor",
    help="Watches SEC EDGAR and tells people, once, what companies disclose about their cybersecurity.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.callback(invoke_without_command=True)
def _root(
    version: bool = typer.Option(False, "--version", help="Print the version and stop.", is_eager=True),
) -> None:
    if version:
        typer.echo(f"monitor {__version__}")
        raise typer.Exit


def main() -> None:
    """The command line. What goes wrong is said in plain words, without a traceback, unless it is our own mistake."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # filings hold more characters than a Latin-1 terminal has; JSON is UTF-8 anywhere
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app()
    except MonitorError as error:
        _say(str(error))
        sys.exit(2 if isinstance(error, Misconfigured) else 1)
    except OSError as error:
        if error.filename is None:
            raise
        _say(f"{error.filename}: {error.strerror}")
        sys.exit(1)


def _say(what: str) -> None:
    # the words may come from a file or from EDGAR: nothing in them acts on the terminal
    for line in what.splitlines():
        print(f"monitor: {clean(line)}", file=sys.stderr)
