"""The commands. Each is a door: it reads settings, calls one thing, prints, and gives an exit code.

Exit codes: 0 fine, 1 failed, 2 wrong use or configuration. What was asked for goes to stdout, logs to stderr.
"""

import sys

import typer

from monitor import __version__
from monitor.cli import asking, checking, processes, reading
from monitor.errors import Misconfigured, MonitorError

app = typer.Typer(
    name="monitor",
    help="Watches SEC EDGAR and tells people, once, what companies disclose about their cybersecurity.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for room in (processes, checking, reading, asking):
    room.register(app)


@app.callback(invoke_without_command=True)
def _root(
    version: bool = typer.Option(False, "--version", help="Print the version and stop.", is_eager=True),
) -> None:
    if version:
        typer.echo(f"monitor {__version__}")
        raise typer.Exit


def main() -> None:
    """The command line. What goes wrong is said in plain words, without a traceback, unless it is our own mistake."""
    try:
        app()
    except MonitorError as error:
        print(f"monitor: {error}", file=sys.stderr)
        sys.exit(2 if isinstance(error, Misconfigured) else 1)
    except BrokenPipeError:
        # `monitor alerts list | head`: the reader has seen enough
        sys.stderr.close()
        sys.exit(0)
