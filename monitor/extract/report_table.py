"""The report table of a page that EDGAR rendered: its header cells, and of wanted rows the words of their values.

Read from parse events: a tree of lxml loses what is nested deeper than 2,048, takes 800 MB for 10 MB of `<p>x`, and
the square of the attributes of one tag.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from monitor.extract.plain_text import Words, tell
from monitor.extract.tagged import Budget

MOST_COLUMNS = 100


@dataclass(frozen=True, slots=True)
class HeaderCell:
    """A `th`: its class (`tl` for the title, `th` for a period), how many columns it stands over, its words."""

    kind: str
    columns: int
    words: str


@dataclass(slots=True)
class Row:
    """A row by what its link does when clicked, with the words of its value cells where they were wanted."""

    onclick: str
    values: list[str] = field(default_factory=list)


@dataclass(slots=True)
class ReportTable:
    headers: list[HeaderCell] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)


def read_report_table(page: str, wants: Callable[[str], bool], budget: Budget) -> ReportTable | None:
    """The first table of class `report`, or None. `wants` says by a row's onclick whether its values are read."""
    reader = _Reader(wants, budget)
    tell(page, reader)
    return reader.table


class _Reader:
    """Follows the events into the table, its rows and their cells; what is within a cell goes to its words."""

    def __init__(self, wants: Callable[[str], bool], budget: Budget) -> None:
        self.table: ReportTable | None = None
        self._wants = wants
        self._budget = budget
        self._is_over = False
        self._row: Row | None = None
        self._cell: _Cell | None = None

    def start(self, tag: str | bytes, attrib: Mapping[str | bytes, str | bytes]) -> None:
        if self._cell:
            if tag == "a" and not self._cell.depth and self._row is None:
                self._open_row(str(attrib.get("onclick", "")))
            self._cell.start(tag, attrib)
        elif self.table is None:
            if tag == "table" and attrib.get("class") == "report":
                self.table = ReportTable()
        elif self._is_over:
            return
        elif tag == "tr":
            self._row = None
        elif tag in {"td", "th"}:
            self._cell = _Cell(str(tag), attrib)
            self._cell.words = self._words(self.table, self._cell)

    def end(self, tag: str | bytes) -> None:
        if self._cell and self._cell.depth:
            self._cell.end(tag)
        elif self._cell:
            self._close_cell(self._cell)
            self._cell = None
        elif tag == "table" and self.table is not None:
            self._is_over = True

    def data(self, data: str | bytes) -> None:
        if self._cell and self._cell.words:
            self._cell.words.data(data)

    def comment(self, text: str | bytes) -> None:
        """Comments are not read."""

    def close(self) -> None:
        """Nothing is left to be done."""

    def _open_row(self, onclick: str) -> None:
        self._row = Row(onclick)
        if self.table and onclick and not self._budget.is_spent:
            self.table.rows.append(self._row)

    def _words(self, table: ReportTable, cell: "_Cell") -> Words | None:
        """Where the words of the cell that opens here go; None where nobody wants them."""
        if cell.tag == "th":
            return Words() if len(table.headers) < MOST_COLUMNS else None
        row = self._row
        if row is None or not cell.kind.startswith(("text", "num")) or len(row.values) == MOST_COLUMNS:
            return None
        return Words() if self._wants(row.onclick) and not self._budget.is_spent else None

    def _close_cell(self, cell: "_Cell") -> None:
        if cell.words is None or self.table is None:
            return
        words = cell.words.text()
        if self._row is None or cell.tag == "th":
            self.table.headers.append(HeaderCell(cell.kind, cell.columns, words))
        elif self._budget.allows(len(words)):
            self._row.values.append(words)


class _Cell:
    """A cell that is open, and how deep in it the reading is."""

    def __init__(self, tag: str, attrib: Mapping[str | bytes, str | bytes]) -> None:
        span = str(attrib.get("colspan", "1"))
        self.tag = tag
        self.kind = str(attrib.get("class", ""))
        self.columns = min(int(span[:4]), MOST_COLUMNS) if span.isdecimal() else 1
        self.words: Words | None = None
        self.depth = 0

    def start(self, tag: str | bytes, attrib: Mapping[str | bytes, str | bytes]) -> None:
        self.depth += 1
        if self.words:
            self.words.start(tag, attrib)

    def end(self, tag: str | bytes) -> None:
        self.depth -= 1
        if self.words:
            self.words.end(tag)
