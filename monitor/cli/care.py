"""`prune`, `export`, `import`: care of the database."""

import gzip
import json
import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, TextIO

import typer

from monitor import bootstrap
from monitor.errors import Malformed, Misconfigured
from monitor.store.database import current_revision

app = typer.Typer(rich_markup_mode=None)
_KIND = "monitor database"


@app.command("prune")
def prune(
    older_than: int = typer.Option(
        400, "--older-than", min=60, metavar="DAYS", help="What is older than so many days."
    ),
    dry_run: bool = typer.Option(False, "--dry-run", help="Only say what would go."),
) -> None:
    """Let go of what is old and serves nothing any more.

    Filings that nobody wanted read, the texts of current reports, the log of deliveries that were made, alarms. Alerts
    and what was concluded stay, and so do annual reports: the next ones are compared with them.

    Example: monitor prune --older-than 400
    """
    store = bootstrap.open_store(bootstrap.settings())
    gone = store.care.prune(bootstrap.now() - timedelta(days=older_than), dry_run=dry_run)
    typer.echo(
        f"{'Would let go of' if dry_run else 'Let go of'} {gone.unread_filings} filings that nobody wanted read, "
        f"{gone.texts} texts of current reports, {gone.attempts} logged deliveries, {gone.notices} alarms and notices."
    )


@app.command("export")
def export(file: Path = typer.Argument(..., metavar="FILE", help="A new file, gzipped JSON lines.")) -> None:
    """Everything in the database as one file.

    For a backup, or to move from SQLite to PostgreSQL or back. The service may run meanwhile.
    The file holds what filings say and who was told, and no secrets of targets.

    Example: monitor export monitor.jsonl.gz
    """
    store = bootstrap.open_store(bootstrap.settings())
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise Misconfigured(f"{file} is there already: name a new file") from error
    count = 0
    with os.fdopen(handle, "wb") as raw, gzip.open(raw, "wt", encoding="utf-8") as out:
        _write(out, {"kind": _KIND, "revision": current_revision()})
        for table, row in store.care.rows():
            _write(out, {"table": table, "row": row})
            count += 1
        # who reads it back knows that nothing is cut off
        _write(out, {"rows": count})
    typer.echo(f"{count} rows are in {file}.")


def _write(out: TextIO, value: object) -> None:
    out.write(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n")


@app.command("import")
def import_(file: Path = typer.Argument(..., metavar="FILE", help="What `monitor export` wrote.")) -> None:
    """Fill a new database with what `export` wrote.

    All or nothing, into a database that is empty: make it with `monitor migrate`, and start the service afterwards.

    Example: MONITOR_DATABASE_URL=postgresql://db/monitor monitor import monitor.jsonl.gz
    """
    store = bootstrap.open_store(bootstrap.settings())
    count = store.care.put_back(_rows(file))
    typer.echo(f"{count} rows of {file} are in the database.")


def _rows(file: Path) -> Iterator[tuple[str, Any]]:
    try:
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            _require_ours(file, _read(file, 1, lines.readline()))
            yield from _body(file, lines)
    except (gzip.BadGzipFile, EOFError, UnicodeDecodeError) as error:
        raise Malformed(f"{file} is not what `monitor export` wrote, or is cut off: {error}") from error


def _body(file: Path, lines: TextIO) -> Iterator[tuple[str, Any]]:
    for number, line in enumerate(lines, start=2):
        value = _read(file, number, line)
        if value.get("rows") == number - 2:
            return
        if not {"table", "row"} <= value.keys():
            raise Malformed(f"{file} is not what `monitor export` wrote", at=f"line {number}")
        yield value["table"], value["row"]
    raise Malformed(f"{file} is cut off: its last line is missing")


def _require_ours(file: Path, first: dict[str, Any]) -> None:
    if first.get("kind") != _KIND:
        raise Misconfigured(f"{file} is not what `monitor export` wrote")
    if first.get("revision") != current_revision():
        raise Misconfigured(
            f"{file} is of schema {first.get('revision')}, this version has {current_revision()}: import it with the "
            "version that wrote it, then `monitor migrate`"
        )


def _read(file: Path, number: int, line: str) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except ValueError as error:
        raise Malformed(f"{file} is not what `monitor export` wrote", at=f"line {number}") from error
    if not isinstance(value, dict):
        raise Malformed(f"{file} is not what `monitor export` wrote", at=f"line {number}")
    return value
