"""A CSV of tickers, CIKs or names as a watchlist file."""

import csv
import io
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from monitor.domain import Filer, Wanted, Watchlist
from monitor.errors import Misconfigured
from monitor.watchlists.load import NAME
from monitor.watchlists.resolve import resolve

# How others name the columns, in lower case without punctuation.
_COLUMNS = {
    "cik": ("cik", "cik number", "cikstr", "central index key"),
    "ticker": ("ticker", "symbol", "ticker symbol"),
    "name": ("name", "company", "company name", "issuer", "registrant", "filer", "supplier", "vendor"),
}
_CIK = re.compile(r"(?:CIK)?0*([1-9]\d{0,9})", re.ASCII)
_TICKER = re.compile(r"(?=.*[A-Z])[A-Z0-9][A-Z0-9.\-]{0,9}")
_LARGEST = 5_000_000


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table: the line of filers that it becomes (with its CIK where found), or why it becomes none."""

    line: int
    written: str
    wanted: Wanted | None
    problem: str | None = None


def read_table(path: Path, tickers: Mapping[str, Filer]) -> tuple[Row, ...]:
    """The rows of a CSV file, looked up in EDGAR's table. Raises `Misconfigured` where it is no such file.

    A first row that names columns (cik, ticker or symbol, name or company) says what is what; without it each value is
    taken for what it looks like. A CIK stands by itself; a row with a ticker and a name must fit both.
    """
    rows = _cells(path)
    columns = _header(rows[0][1]) if rows else None
    body = rows[1:] if columns else rows
    if not body:
        raise Misconfigured(f"{path}: holds no row; want tickers, CIKs or names, one a line")
    found: list[Row] = []
    known: dict[int, int] = {}
    for line, cells in body:
        row = _row(path, line, cells, columns, tickers)
        cik = row.wanted.cik if row.wanted else None
        if cik is not None and cik in known:
            row = replace(row, wanted=None, problem=f"the same filer as on line {known[cik]} (CIK {cik})")
        elif cik is not None:
            known[cik] = line
        found.append(row)
    return tuple(found)


def _cells(path: Path) -> list[tuple[int, list[str]]]:
    try:
        if path.stat().st_size > _LARGEST:
            raise Misconfigured(f"{path}: larger than {_LARGEST:,} bytes; this is no list of filers")
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise Misconfigured(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise Misconfigured(f"{path}: is not UTF-8 text (byte {error.start}); save it as CSV UTF-8") from error
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        cells = [(reader.line_num, [cell.strip() for cell in row]) for row in reader]
    except csv.Error as error:
        raise Misconfigured(f"{path}:{reader.line_num}: is not CSV: {error}") from error
    return [(line, row) for line, row in cells if any(row)]


def _header(cells: Sequence[str]) -> dict[str, int] | None:
    plain = [re.sub(r"[^a-z ]+", " ", cell.lower()).strip() for cell in cells]
    found = {
        key: plain.index(name) for key, names in _COLUMNS.items() for name in reversed(names) if name in plain
    }  # fmt: skip
    return found or None


def _row(
    path: Path, line: int, cells: Sequence[str], columns: Mapping[str, int] | None, tickers: Mapping[str, Filer]
) -> Row:
    values = _named(cells, columns) if columns else _guessed(cells, tickers)
    written = ", ".join(cell for cell in cells if cell)
    if not values:
        return Row(line, written, None, "no ticker, CIK or name in it")
    if "cik" in values:
        match = _CIK.fullmatch(values["cik"])
        if match is None:
            return Row(line, written, None, f"'{values['cik']}' is no CIK: want 1 to 10 digits")
        name = values.get("name") or _name_of(int(match[1]), tickers)
        return Row(line, written, Wanted(cik=int(match[1]), label=name))
    wanted = Wanted(ticker=values.get("ticker", "").upper() or None, name=values.get("name"), where=f"{path}:{line}")
    return _looked_up(line, written, wanted, tickers)


def _looked_up(line: int, written: str, wanted: Wanted, tickers: Mapping[str, Filer]) -> Row:
    try:
        ((found,),) = [each.filers for each in resolve((Watchlist("w", (wanted,), ()),), tickers)]
    except Misconfigured as error:
        return Row(line, written, None, str(error).removeprefix(f"{wanted.where}: "))
    assert found.cik is not None
    # the name that people wrote is for people; what is watched is the CIK
    name = wanted.name or _name_of(found.cik, tickers)
    return Row(line, written, Wanted(cik=found.cik, ticker=found.ticker, label=name))


def _named(cells: Sequence[str], columns: Mapping[str, int]) -> dict[str, str]:
    return {key: cells[at] for key, at in columns.items() if at < len(cells) and cells[at]}


def _guessed(cells: Sequence[str], tickers: Mapping[str, Filer]) -> dict[str, str]:
    """The first value of each look: digits, a ticker that there is, other words (3M is a name)."""
    values: dict[str, str] = {}
    for cell in filter(None, cells):
        is_ticker = _TICKER.fullmatch(cell) and cell.replace(".", "-") in tickers
        kind = "cik" if _CIK.fullmatch(cell) else "ticker" if is_ticker else "name"
        values.setdefault(kind, cell)
    return values


def _name_of(cik: int, tickers: Mapping[str, Filer]) -> str | None:
    return next((filer.name for filer in tickers.values() if filer.cik == cik), None)


def watchlist_yaml(name: str, rows: Sequence[Row], tags: Sequence[str], source: str) -> str:
    """A watchlist of the rows that were found; the others stand in it as comments. Raises `Misconfigured`."""
    if not NAME.fullmatch(name):
        raise Misconfigured(
            f"'{name}' is no name for a watchlist: letters, digits, '.', '_' and '-' only, 64 at most; say --name"
        )
    lines = [line for row in rows for line in _lines(row)]
    to = json.dumps(list(tags), ensure_ascii=False)
    return "\n".join([
        "# yaml-language-server: $schema=./schema.json",
        f"# Imported from {_one_line(source)}.",
        f"watchlist: {name}",
        "filers:",
        *lines,
        "alerts:",
        f"  - {{id: incidents, when: incident, at_least: likely, to: {to}}}",
        f"  - {{id: changes, when: change, at_least: medium, to: {to}}}",
        f"  - {{id: contradictions, when: mismatch, to: {to}}}",
        "",
    ])  # fmt: skip


def _lines(row: Row) -> list[str]:
    if row.wanted is None:
        return [f"  # line {row.line}: {_one_line(row.written)}: {_one_line(row.problem or '')}"]
    lines = [f"  - cik: {row.wanted.cik}"]
    if row.wanted.ticker:
        lines.append(f"    ticker: {row.wanted.ticker}")
    if row.wanted.label:
        # a JSON string is a YAML string, whatever the name holds
        lines.append(f"    label: {json.dumps(row.wanted.label)}")
    return lines


def _one_line(text: str) -> str:
    return " ".join("".join(character if character.isprintable() else " " for character in text).split())
