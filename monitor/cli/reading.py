"""`inspect` and `compare`: the same reading that alerts are made of, offline."""

import json
from pathlib import Path
from typing import Any

import typer

from monitor import bootstrap
from monitor.cli import printing
from monitor.cli.views import compared, extraction_from, inspected, reading_of
from monitor.detect.changes import compare
from monitor.domain import AccessionNumber, Extraction
from monitor.errors import CouldNotAsk, Malformed, MonitorError, NotThere
from monitor.extract.reader import read


def register(app: typer.Typer) -> None:
    app.command("inspect")(inspect)
    app.command("compare")(compare_)


def inspect(
    paths: list[Path] = typer.Argument(..., metavar="PATH…", help="Filings, documents or R pages, gzipped or not."),
    as_json: bool = typer.Option(False, "--json", help="One JSON object a file, one line a file."),
) -> None:
    """What the monitor reads in filings on disk, told by content, not by name.

    Example: monitor inspect 0001410578-25-000850.txt --json
    """
    failed = False
    for path in paths:
        try:
            reading = reading_of(str(path), _extraction_of_file(path))
        except MonitorError as error:
            failed = True
            _tell(path, error, as_json=as_json)
            continue
        if as_json:
            typer.echo(json.dumps(inspected(reading), ensure_ascii=False))
        else:
            printing.print_reading(reading)
    raise typer.Exit(1 if failed else 0)


def _tell(path: Path, error: MonitorError, *, as_json: bool) -> None:
    if as_json:
        kind = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in type(error).__name__)
        at = error.at or None if isinstance(error, Malformed) else None
        message = error.what if isinstance(error, Malformed) else str(error)
        view = {"source": str(path), "error": {"kind": kind.lstrip("_"), "message": message, "at": at}}
        typer.echo(json.dumps(view, ensure_ascii=False))
    else:
        typer.echo(f"{path}: {error}", err=True)


def compare_(
    old: str = typer.Argument(..., help="A file, an accession number in the store, or a file of `inspect --json`."),
    new: str = typer.Argument(..., help="The same for the later year."),
    as_json: bool = typer.Option(False, "--json", help="As one JSON object on stdout."),
) -> None:
    """What changed between two annual disclosures.

    Example: monitor compare 0001410578-25-000850.txt 0001104659-26-046399.txt
    """
    comparison = compare(_extraction_of(old), _extraction_of(new))
    if as_json:
        typer.echo(json.dumps(compared(comparison), ensure_ascii=False))
    else:
        printing.print_comparison(comparison)


def _extraction_of(given: str) -> Extraction:
    path = Path(given)
    if path.exists():
        return _inspected_before(path) or _extraction_of_file(path)
    try:
        accession = AccessionNumber(given)
    except ValueError as error:
        raise NotThere(f"{given}: neither a file nor an accession number") from error
    stored = bootstrap.open_store(bootstrap.settings()).filings.extraction(accession)
    if stored is None:
        raise NotThere(f"{accession}: the store holds no reading of this filing")
    return stored


def _inspected_before(path: Path) -> Extraction | None:
    """The reading in a file of `inspect --json`; None where the file is something else."""
    with path.open("rb") as file:
        if file.read(1) != b"{":
            return None
    try:
        view: Any = json.loads(path.read_text(encoding="utf-8").splitlines()[0])
    except ValueError as error:
        raise Malformed(f"{path}: not JSON: {error}") from error
    return extraction_from(view, str(path))


def _extraction_of_file(path: Path) -> Extraction:
    try:
        return read(path.read_bytes())
    except OSError as error:
        raise CouldNotAsk(f"cannot be read: {error.strerror}") from error
