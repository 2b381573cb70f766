"""`compare`: what changed between two annual disclosures, wherever they come from."""

import json
from pathlib import Path

import typer

from monitor import bootstrap
from monitor.cli.listing import JSON_OBJECT, print_json
from monitor.cli.printing import print_comparison
from monitor.cli.reading import extraction_of_file
from monitor.cli.views import compared, extraction_from
from monitor.detect.changes import compare
from monitor.domain import AccessionNumber, Extraction
from monitor.errors import CouldNotAsk, Malformed, NotThere

app = typer.Typer(rich_markup_mode=None)
_WHAT = "A file that `inspect` reads, a file of `inspect --json`, or an accession number that is stored."


@app.command("compare")
def compare_(
    old: str = typer.Argument(..., metavar="OLD", help=_WHAT),
    new: str = typer.Argument(..., metavar="NEW", help="The same for the later year."),
    as_json: bool = JSON_OBJECT,
) -> None:
    """What changed between two annual disclosures.

    Example: monitor compare 0001410578-25-000850.txt 0001104659-26-046399.txt
    """
    comparison = compare(_extraction_of(old), _extraction_of(new))
    if as_json:
        print_json(compared(comparison))
    else:
        print_comparison(comparison)


def _extraction_of(given: str) -> Extraction:
    path = Path(given)
    if not path.exists():
        return _stored(given)
    try:
        return _inspected_before(path) or extraction_of_file(path)
    except CouldNotAsk as error:
        raise CouldNotAsk(f"{given}: {error}") from error
    except Malformed as error:
        raise Malformed(f"{given}: {error.what}", at=error.at) from error


def _stored(given: str) -> Extraction:
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
    try:
        with path.open("rb") as file:
            if file.read(1) != b"{":
                return None
            text = "{" + file.read().decode()
        view, end = json.JSONDecoder().raw_decode(text)
    except OSError as error:
        raise CouldNotAsk(f"cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise Malformed(f"not the JSON of `monitor inspect --json`: {error}") from error
    if text[end:].strip():
        raise Malformed("holds more than one reading: want one file a year", at=f"character {end}")
    return extraction_from(view)
