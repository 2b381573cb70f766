"""EDGAR's daily index: everything that was made public on a day, one row per filer. The judge of the feed.

An index knows no items and no acceptance time, so `accepted_at` is the hour at which the day of filing opened, until
the submission's header is read.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import takewhile

from monitor.domain import AccessionNumber, Filer, Filing
from monitor.edgar.hours import opening
from monitor.errors import CouldNotAsk

_FILE = re.compile(r".*/(\d{10}-\d{2}-\d{6})(?:\.txt|-index\.html?)")
# What stands behind the name and the form: read from the end, for both hold spaces of their own.
_TAIL = re.compile(r"(?P<left>\S.*?)\s+(?P<cik>\d{1,10})\s+(?P<day>\d{8}|\d{4}-\d{2}-\d{2})\s+(?P<file>\S+)")
# The widths are EDGAR's: a name of 62 characters fills its column, and a form of twelve would.
_FORM_WIDTH = 12
_NAME_WIDTH = 62


@dataclass(frozen=True, slots=True)
class Index:
    """An index: its filings, each with every filer it has a row for, and the rows that did not read."""

    filings: tuple[Filing, ...]
    mistakes: tuple[str, ...] = ()


def read_index(body: bytes) -> Index:
    """A `master`, `form`, `company` or `crawler` index. Raises `CouldNotAsk` for what is not a whole one.

    An index has no mark at its end: one that was cut off is known by its last row alone.
    """
    # not splitlines: a name may hold a character that ends a line for Python
    whole = body.decode("latin-1").split("\n")
    if not body.startswith(b"Description:") or (not _FILE.fullmatch(("/" + whole[-1]).strip()) and whole[-1].strip()):
        raise CouldNotAsk(f"daily index: not a whole one: {body[:60]!r} … {body[-60:]!r}")
    lines = iter(whole)
    # the heading is everything above the dashes; those of two kinds are broken over two lines
    heading = list(takewhile(lambda line: not line.startswith("-----"), lines))
    columns = next((line for line in heading[1:] if "Form Type" in line), None)
    if columns is None:
        raise CouldNotAsk(f"daily index: without its columns: {heading[-1:]!r}")
    return _gathered(lines, _reader(columns))


def _gathered(lines: Iterator[str], read: Callable[[str], Filing]) -> Index:
    filings: dict[AccessionNumber, Filing] = {}
    mistakes = []
    for line in filter(str.strip, lines):
        try:
            filing = read(line)
        except ValueError as error:
            mistakes.append(f"row {line.strip()[:120]!r}: {error}")
            continue
        known = filings.get(filing.accession)
        filings[filing.accession] = _joined(known, filing) if known else filing
    if mistakes and not filings:
        raise CouldNotAsk(f"daily index: none of its {len(mistakes)} rows could be read; the first: {mistakes[0]}")
    return Index(tuple(filings.values()), tuple(mistakes))


def _joined(known: Filing, row: Filing) -> Filing:
    return replace(known, filers=tuple(dict.fromkeys((*known.filers, *row.filers))))


def _reader(columns: str) -> Callable[[str], Filing]:
    if columns.startswith("CIK|"):
        return _of_master
    return _of_form if columns.startswith("Form Type") else _of_company


def _of_master(line: str) -> Filing:
    cik, rest = line.split("|", 1)
    # a name may hold the bar itself
    name, form, day, file = rest.rsplit("|", 3)
    return _filing(cik, name, form, day, file)


def _of_form(line: str) -> Filing:
    left, cik, day, file = _tail(line)
    return _filing(cik, left[_FORM_WIDTH:], left[:_FORM_WIDTH], day, file)


def _of_company(line: str) -> Filing:
    left, cik, day, file = _tail(line)
    return _filing(cik, left[:_NAME_WIDTH], left[_NAME_WIDTH:], day, file)


def _tail(line: str) -> tuple[str, str, str, str]:
    match = _TAIL.fullmatch(line.strip())
    if match is None:
        raise ValueError("not a row that EDGAR writes")
    return match["left"], match["cik"], match["day"], match["file"]


def _filing(cik: str, name: str, form: str, day: str, file: str) -> Filing:
    accession = _FILE.fullmatch(file.strip())
    if accession is None or not form.strip():
        raise ValueError("it names no form, or no file of a submission")
    filed_on = _day(day.strip())
    return Filing(
        accession=AccessionNumber(accession[1]),
        form=form.strip(),
        filers=(Filer(int(cik), name.strip()),),
        accepted_at=opening(filed_on),
        filed_on=filed_on,
        found_by="index",
    )


def _day(text: str) -> date:
    return date.fromisoformat(text) if "-" in text else datetime.strptime(text, "%Y%m%d").date()  # noqa: DTZ007
