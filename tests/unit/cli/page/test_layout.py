"""The shapes of a page."""

import pytest

from monitor.cli.page.layout import heading, line, pairs, quoted, show
from tests.unit.cli.page.conftest import Printed

LONG = "the ferries of the fictional line kept to their timetable on every single day of the year"


def test_what_folds_keeps_its_indent(printed: Printed) -> None:
    assert printed([line(LONG, level=2)], 40) == [
        "    the ferries of the fictional line",
        "    kept to their timetable on every",
        "    single day of the year",
    ]


def test_no_line_is_wider_than_the_terminal_nor_ends_in_a_space(printed: Printed) -> None:
    for columns in (40, 60, 80, 200):
        lines = printed([heading(LONG), quoted(LONG), pairs({"a long name": LONG, "x": "y" * 300})], columns)
        assert max(len(each) for each in lines) <= columns
        assert [each for each in lines if each != each.rstrip()] == []


def test_names_stand_beside_their_values_and_what_is_unknown_is_left_out(printed: Printed) -> None:
    assert printed([pairs({"form": "8-K", "period": None, "accession": "9900000001-26-000001"})]) == [
        "  form       8-K",
        "  accession  9900000001-26-000001",
    ]


def test_a_quote_is_cut_at_a_word_and_marked(printed: Printed) -> None:
    (first, *_, last) = printed([quoted(" ".join(["ferry"] * 100))])
    assert first.startswith("    “ferry")
    assert last.endswith("ferry …”")


def test_control_codes_and_markup_of_a_filing_do_nothing(printed: Printed) -> None:
    assert printed([quoted("[bold]\x1b[31m loud\x07\u202e[/bold]")]) == ["    “[bold][31m loud[/bold]”"]


def test_there_is_no_colour_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    show([heading("Warnings", "bold red")])
    assert "\x1b" not in capsys.readouterr().out
