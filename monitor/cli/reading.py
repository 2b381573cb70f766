"""`inspect`: the same reading that alerts are made of, offline."""

import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import typer
from rich.console import Console
from rich.progress import track

from monitor.cli.listing import print_json
from monitor.cli.page import print_reading
from monitor.cli.views import inspected, reading_of
from monitor.domain import Extraction
from monitor.errors import CouldNotAsk, Malformed, MonitorError, NotThere
from monitor.extract.reader import read
from monitor.notify.escape import clean

_FILINGS = (
    "A filing is a full submission (.txt), an inline XBRL document (.htm), an instance (_htm.xml), an R page, or the"
    " text of one of them, gzipped or not, as EDGAR gives it."
)

app = typer.Typer(rich_markup_mode=None)


@app.command("inspect")
def inspect_(
    paths: list[Path] = typer.Argument(..., metavar="PATH", help="Filings, documents or R pages, gzipped or not."),
    as_json: bool = typer.Option(False, "--json", help="One JSON object a file, one line a file."),
) -> None:
    """What the monitor reads in filings on disk.

    Takes a full submission, an inline XBRL document, an extracted instance, an R page or plain text, gzipped or not;
    tells them apart by content, not by name. A file that cannot be read is told of, the others are read all the same.

    Example: monitor inspect 0001410578-25-000850.txt --json
    """
    failures: list[MonitorError] = []
    for path in _with_progress(paths):
        try:
            reading = reading_of(str(path), extraction_of_file(path))
        except MonitorError as error:
            failures.append(error)
            _tell(path, error, as_json=as_json)
            continue
        if as_json:
            print_json(inspected(reading))
        else:
            print_reading(reading)
    if failures and not as_json:
        _sum_up(failures, len(paths))
    raise typer.Exit(1 if failures else 0)


def _with_progress(paths: Sequence[Path]) -> Iterable[Path]:
    """The same paths, with a bar on the terminal while results go elsewhere: pages on a terminal show their own way."""
    terminal = Console(stderr=True)
    watched = len(paths) > 1 and terminal.is_terminal and not sys.stdout.isatty()
    return track(paths, "reading", console=terminal, transient=True, disable=not watched)


def extraction_of_file(path: Path) -> Extraction:
    """What a file says. Raises `NotThere`, `CouldNotAsk` where it cannot be opened, or `Malformed`."""
    try:
        return read(path.read_bytes())
    except FileNotFoundError as error:
        raise NotThere("there is no such file") from error
    except IsADirectoryError as error:
        raise CouldNotAsk("this is a folder, not a file: name the files in it, as in FOLDER/*.txt") from error
    except OSError as error:
        raise CouldNotAsk(f"cannot be read: {error.strerror}") from error


def _tell(path: Path, error: MonitorError, *, as_json: bool) -> None:
    if as_json:
        print_json({"source": str(path), "error": _as_view(error)})
    else:
        typer.echo(clean(f"{path}: {error}"), err=True)


def _sum_up(failures: Sequence[MonitorError], asked: int) -> None:
    """After many files, how many; after a file that is no filing, what is one."""
    if asked > 1:
        typer.echo(f"{len(failures)} of {asked} files could not be read", err=True)
    if any(isinstance(error, Malformed) for error in failures):
        typer.echo(_FILINGS, err=True)


def _as_view(error: MonitorError) -> dict[str, Any]:
    kind = re.sub(r"(?<!^)(?=[A-Z])", "_", type(error).__name__).lower()
    if isinstance(error, Malformed):
        return {"kind": kind, "message": error.what, "at": error.at or None}
    return {"kind": kind, "message": str(error), "at": None}
