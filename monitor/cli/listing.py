"""What the commands that list share: filters, lines of JSON, tables. Nothing that a filing says acts on a terminal."""

import csv
import io
import json
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from monitor.domain import EASTERN, AccessionNumber
from monitor.errors import Misconfigured
from monitor.notify.escape import clean

JSON_LINES = typer.Option(False, "--json", help="As JSON on stdout, one object a line.")
JSON_OBJECT = typer.Option(False, "--json", help="As one JSON object on stdout.")
SINCE = typer.Option(None, formats=["%Y-%m-%d"], metavar="DATE", help="From this day on (Eastern time).")
UNTIL = typer.Option(None, formats=["%Y-%m-%d"], metavar="DATE", help="Before this day (Eastern time).")
LIMIT = typer.Option(1000, min=1, metavar="N", help="At most so many, the latest first.")


class Format(StrEnum):
    """How a list is printed."""

    TABLE = "table"
    JSONL = "jsonl"
    CSV = "csv"


FORMAT = typer.Option(Format.TABLE, "--format", help="jsonl is the same as --json.")

# JSON escapes the C0 controls by itself. C1 controls act on terminals, U+0085, U+2028 and U+2029 end a line for some
# readers, direction marks turn text around, and half a surrogate pair cannot be written at all.
_ESCAPED = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
# Rich takes 80 columns where there is no terminal; who pipes a table wants one line a row.
_UNBOUNDED = 1000


def print_json(view: object) -> None:
    """One object on one line, harmless wherever it is shown."""
    line = json.dumps(view, ensure_ascii=False)
    typer.echo(_ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", line))


def print_list(
    views: Iterable[Mapping[str, Any]], how: Format, *, columns: Mapping[str, Callable[[Any], str]], folds: str,
    nothing: str,
) -> None:  # fmt: skip
    """A list of objects: as JSON lines; as CSV, one column a key; or as a table of some `columns` of each."""
    if how is Format.JSONL:
        for view in views:
            print_json(view)
    elif how is Format.CSV:
        _print_csv(views)
    else:
        rows = (tuple(cell(view) for cell in columns.values()) for view in views)
        print_table(tuple(columns), rows, folds=folds, nothing=nothing)


def _print_csv(views: Iterable[Mapping[str, Any]]) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    for number, view in enumerate(views):
        if not number:
            writer.writerow(view)
        writer.writerow(_cell(value) for value in view.values())
    typer.echo(text.getvalue(), nl=False)


def _cell(value: object) -> str:
    """One cell: a list or an object is JSON, and nothing that a filer is called is a formula for a spreadsheet."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if not isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    shown = clean(value)
    return f"'{shown}" if shown[:1] in ("=", "+", "-", "@") else shown


def print_table(columns: tuple[str, ...], rows: Iterable[tuple[str, ...]], *, folds: str, nothing: str) -> None:
    """A table whose one column `folds` where the terminal is narrow; the words `nothing` where it has no row."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, no_wrap=column != folds, overflow="fold")
    for row in rows:
        table.add_row(*(Text(clean(cell)) for cell in row))
    if not table.row_count:
        typer.echo(nothing)
        return
    console = Console(width=None if sys.stdout.isatty() else _UNBOUNDED)
    with console.capture() as captured:
        console.print(table)
    for line in captured.get().splitlines():
        typer.echo(line.rstrip())


def day(given: datetime | None) -> datetime | None:
    """The start of a day as EDGAR dates it."""
    return None if given is None else given.replace(tzinfo=EASTERN)


def eastern(moment: datetime) -> str:
    return f"{moment.astimezone(EASTERN):%Y-%m-%d %H:%M:%S}"


def accession_number(given: str) -> AccessionNumber:
    """What a person typed, as a key. Raises `Misconfigured`: wrong use."""
    try:
        return AccessionNumber(given)
    except ValueError as error:
        raise Misconfigured(str(error)) from error


def because(reason: str | None) -> str:
    return f": {clean(reason)}" if reason else ""
