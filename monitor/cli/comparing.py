"""`compare`: what changed between two annual disclosures, wherever they come from."""

import json
from pathlib import Path
from typing import NamedTuple

import typer

from monitor import bootstrap
from monitor.cli.listing import JSON_OBJECT, print_json
from monitor.cli.printing import print_comparison
from monitor.cli.reading import extraction_of_file
from monitor.cli.views import compared, extraction_from
from monitor.detect.changes import compare
from monitor.domain import AccessionNumber, Comparison, Extraction
from monitor.edgar.urls import Urls
from monitor.errors import CouldNotAsk, Malformed, NotThere
from monitor.extract.version import reader_version
from monitor.notify.changes import report, summary
from monitor.notify.grouping import grouped
from monitor.notify.message import write_comparison

app = typer.Typer(rich_markup_mode=None)
_WHAT = "A file that `inspect` reads, a file of `inspect --json`, or an accession number that is stored."


@app.command("compare")
def compare_(
    old: str = typer.Argument(..., metavar="OLD", help=_WHAT),
    new: str = typer.Argument(..., metavar="NEW", help="The same for the later year."),
    as_json: bool = JSON_OBJECT,
    html: Path | None = typer.Option(None, metavar="FILE", help="Write it as a page to FILE, and one line to stdout."),
) -> None:
    """What changed between two annual disclosures.

    Example: monitor compare 0001410578-25-000850.txt 0001104659-26-046399.txt --html changes.html
    """
    before, after = _given(old), _given(new)
    _require_one_reader((old, before), (new, after))
    comparison = compare(before.extraction, after.extraction)
    if html is not None:
        _write_page(html, comparison, before.extraction, after.extraction)
    if as_json:
        print_json(compared(comparison))
    elif html is not None:
        typer.echo(f"{html}: {summary(grouped(comparison.changes))}")
    else:
        print_comparison(comparison)


def _write_page(path: Path, comparison: Comparison, old: Extraction, new: Extraction) -> None:
    who = next((filer.name for each in (new, old) for filer in each.filers), "") or "Annual disclosures"
    page = write_comparison(report(comparison, who=who, addresses=(_address(old), _address(new))))
    try:
        path.write_text(page, encoding="utf-8")
    except OSError as error:
        raise CouldNotAsk(f"{path}: cannot be written: {error.strerror}") from error


def _address(extraction: Extraction) -> str:
    """Where the filing stands on EDGAR; empty where the file does not say which filing it is."""
    if extraction.accession is None or not extraction.filers:
        return ""
    urls = Urls(bootstrap.settings().edgar_url)
    return urls.filing_index(extraction.filers[0].cik, extraction.accession)


class _Given(NamedTuple):
    """A reading, and the version of the reader that made it; None where it does not say."""

    extraction: Extraction
    reader: str | None


def _require_one_reader(*given: tuple[str, _Given]) -> None:
    """Refuse readings of two versions of the reader: what one of them missed would look as if it had changed."""
    readers = {each.reader for _, each in given if each.reader is not None}
    if len(readers) > 1:
        older = " and ".join(name for name, each in given if each.reader not in (None, reader_version()))
        raise Malformed(f"{older}: kept by another version of the reader, not to be compared; give the file instead")


def _given(given: str) -> _Given:
    path = Path(given)
    if not path.exists():
        return _stored(given)
    try:
        kept = _inspected_before(path)
        return _Given(kept, None) if kept else _Given(extraction_of_file(path), reader_version())
    except CouldNotAsk as error:
        raise CouldNotAsk(f"{given}: {error}") from error
    except Malformed as error:
        raise Malformed(f"{given}: {error.what}", at=error.at) from error


def _stored(given: str) -> _Given:
    try:
        accession = AccessionNumber(given)
    except ValueError as error:
        raise NotThere(f"{given}: neither a file nor an accession number") from error
    filings = bootstrap.open_store(bootstrap.settings()).filings
    stored = filings.extraction(accession)
    if stored is None:
        raise NotThere(f"{accession}: the store holds no reading of this filing")
    return _Given(stored, filings.reader_of(accession))


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
