"""EDGAR's rendered page of the cybersecurity disclosure (`R4.htm`), and the plain text of such a page.

The page names the element of a row in its link, `defref_cyd_<LocalName>`; the label is only asked where the page has
become plain text. Neither holds the taxonomy's year, the words under a flag, or a member's own name in text.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from monitor.domain import Caveat, Fact
from monitor.errors import Malformed
from monitor.extract import cyd
from monitor.extract.encoding import decoded
from monitor.extract.page_period import DAY, DURATION, Period, period
from monitor.extract.plain_text import tidy_lines
from monitor.extract.report_table import HeaderCell, Row, read_report_table
from monitor.extract.tagged import Budget

_DEFREF = re.compile(r"defref_([\w.\-]+?)_(\w[\w.\-]*)(?:=([\w.\-]+?)_([\w.\-]+))?")
_DEFINITION = re.compile(r"X\s*(?:\Z|[-+] (?:References|Definition|Details))")
_STRUCTURE_LABELS = ("[Line Items]", "[Table]", "[Axis]", "[Domain]", "[Member]", "[Abstract]")
_STRUCTURE_NAMES = ("LineItems", "Table", "Axis", "Domain", "Member", "Abstract")
_LONGEST_TEXT = 2_000_000  # sixteen values, of which the longest known has 80,362 characters
_BOOLEANS = {"true": True, "false": False}


@dataclass(frozen=True, slots=True)
class Page:
    """A page's title and facts. Flags have no words here, and the taxonomy's year is not on the page."""

    title: str
    facts: tuple[Fact, ...]
    warnings: tuple[Caveat, ...] = ()


def is_rendered_page(text: str) -> bool:
    """Whether HTML is a page that EDGAR rendered."""
    head = text[:20_000]
    return 'class="report"' in head and ("Show.js" in head or "defref_" in head)


def is_page_text(text: str) -> bool:
    """Whether plain text is that of a rendered page: cells behind bars, one of them a CYD label."""
    return text.lstrip().startswith("|") and any(cyd.by_label(cell) for cell in _cells(text))


def read_rendered_page(data: bytes) -> Page:
    """The facts of an R page. Raises `Malformed` where it holds no report table."""
    budget = Budget()
    table = read_report_table(decoded(data), _holds_facts, budget)
    if table is None:
        raise Malformed("a rendered page without its report table", at="table.report")
    title = table.headers[0].words.partition("\n")[0] if table.headers else ""
    return Page(title, tuple(_facts(table.rows, _header_periods(table.headers))), budget.warnings())


def read_page_text(data: bytes) -> Page:
    """The facts of a page that is only text. Raises `Malformed` where no cell is a CYD label."""
    text = decoded(data)
    heading, rows = _rows(_cells(text[:_LONGEST_TEXT]))
    if not rows:
        raise Malformed("the text of a rendered page without a CYD label", at="line 1")
    periods = _text_periods(heading)
    elements, warnings = _scope_told_apart([element for element, _ in rows])
    if len(text) > _LONGEST_TEXT:
        warnings = (*warnings, Caveat("too_large", "the end of the page is left out: it is longer than any page is"))
    facts = tuple(
        _fact(element.name, value, when, {})
        for element, (_, cells) in zip(elements, rows, strict=True)
        for value, when in _columns(cells, periods)
    )
    return Page(heading[0].strip().partition("\n")[0] if heading else "", facts, warnings)


# --- the page as HTML ---------------------------------------------------------------------------------------


def _holds_facts(onclick: str) -> bool:
    """Whether a row's link leads to the definition of an element that has values of ours."""
    meant = _DEFREF.search(onclick)
    if meant is None or meant[3]:
        return False
    return (meant[1] == "cyd" or meant[2] in cyd.BY_NAME) and not meant[2].endswith(_STRUCTURE_NAMES)


def _facts(rows: Sequence[Row], periods: Sequence[Period]) -> Iterator[Fact]:
    """Row by row. A row that names a member says of whom the following rows speak."""
    dimensions: dict[str, str] = {}
    for row in rows:
        meant = _DEFREF.search(row.onclick)
        if meant and meant[3]:
            dimensions = {f"{meant[1]}:{meant[2]}": f"{meant[3]}:{meant[4]}"}
        elif meant:
            values = zip(row.values, periods, strict=False)
            yield from (_fact(meant[2], value, when, dimensions) for value, when in values if value)


def _header_periods(headers: Sequence[HeaderCell]) -> list[Period]:
    """One period a column. The durations stand over the days, each over as many as its colspan says."""
    durations: list[str] = []
    days: list[str] = []
    for cell in headers:
        if cell.kind == "th" and DURATION.search(cell.words) and not DAY.search(cell.words):
            durations += [cell.words] * cell.columns
        elif cell.kind == "th" and DAY.search(cell.words):
            days.append(cell.words)
    durations += [""] * (len(days) - len(durations))
    return [period(f"{duration} {day}", day) for duration, day in zip(durations, days, strict=False)] or [(None, None)]


# --- the page as text ---------------------------------------------------------------------------------------


def _cells(text: str) -> list[str]:
    """What stands behind each bar that begins a line."""
    return [cell.strip() for cell in re.split(r"(?m)^\|", tidy_lines(text))[1:]]


def _rows(cells: Sequence[str]) -> tuple[list[str], list[tuple[cyd.Element, list[str]]]]:
    """The cells above the first label, and every label with the cells of its value; definitions are left out."""
    heading: list[str] = []
    rows: list[tuple[cyd.Element, list[str]]] = []
    into = heading
    for cell in cells:
        if _DEFINITION.match(cell):
            break
        element = cyd.by_label(cell)
        if element:
            into = []
            rows.append((element, into))
        elif not cell.endswith(_STRUCTURE_LABELS):
            into.append(cell)
    return heading, rows


def _text_periods(heading: Sequence[str]) -> list[Period]:
    words = "\n".join(heading)
    return [period(words, day[0]) for day in DAY.finditer(words)] or [(None, None)]


def _columns(cells: Sequence[str], periods: Sequence[Period]) -> Iterator[tuple[str, Period]]:
    """A value may itself have bars; only where cells and periods are as many does each have its own."""
    if len(periods) > 1 and len(cells) == len(periods):
        yield from ((value, when) for value, when in zip(cells, periods, strict=True) if value)
    else:
        yield "\n".join(cells).strip(), periods[0]


def _scope_told_apart(elements: Sequence[cyd.Element]) -> tuple[list[cyd.Element], tuple[Caveat, ...]]:
    """In 2024 Scope is labelled as Timing: of two rows so labelled, the first is Scope."""
    told = list(elements)
    if told.count(cyd.TIMING) > 1 and cyd.SCOPE not in told:
        told[told.index(cyd.TIMING)] = cyd.SCOPE
    elif cyd.TIMING in told and cyd.SCOPE not in told:
        message = "one row labelled Timing: in a page of the 2024 taxonomy it could be Scope"
        return told, (Caveat("ambiguous_label", message, cyd.TIMING.label),)
    return told, ()


# --- both ---------------------------------------------------------------------------------------------------


def _fact(element: str, value: str, when: Period, dimensions: Mapping[str, str]) -> Fact:
    is_flag = element.endswith("Flag")
    return Fact(
        element=element,
        taxonomy=None,
        value=_BOOLEANS.get(value) if is_flag else value,
        start=when[0],
        end=when[1],
        dimensions=dimensions,
    )
