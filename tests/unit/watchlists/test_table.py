"""A CSV of tickers, CIKs or names."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.domain import Filer, Wanted
from monitor.errors import Misconfigured
from monitor.watchlists.load import load_file
from monitor.watchlists.table import Row, read_table, watchlist_yaml

HARBOR = Filer(9900000001, "Fictional Harbor Logistics, Inc.")
ORCHARD = Filer(9900000002, "Fictional Orchard Bank Corp")
SUMMIT = Filer(9900000003, "3F")
TICKERS = {"FHL": HARBOR, "FOB-B": ORCHARD, "SMMT": SUMMIT}


def rows(tmp_path: Path, text: str) -> tuple[Row, ...]:
    file = tmp_path / "suppliers.csv"
    file.write_text(text, encoding="utf-8")
    return read_table(file, TICKERS)


def found(tmp_path: Path, text: str) -> list[tuple[int, int | None]]:
    return [(row.line, row.wanted.cik if row.wanted else None) for row in rows(tmp_path, text)]


@pytest.mark.parametrize(
    "text",
    [
        "FHL\nFOB.B\n",
        "Ticker\nfhl\nfob-b\n",
        "symbol;name\nFHL;Fictional Harbor Logistics\nFOB-B;\n",
        "Company Name\nFICTIONAL HARBOR LOGISTICS\nFictional Orchard Bank\n",
        "Vendor,CIK,Spend\nHarbor,0009900000001,12\nOrchard,9900000002,3\n",
        "9900000001\nCIK9900000002\n",
        "\ufeffCIK\n9900000001\n\n9900000002\n",
        '"Fictional Harbor Logistics, Inc."\n"Fictional Orchard Bank"\n',
    ],
)
def test_tickers_ciks_and_names_with_or_without_a_heading(tmp_path: Path, text: str) -> None:
    assert [cik for _, cik in found(tmp_path, text)] == [HARBOR.cik, ORCHARD.cik]


def test_what_looks_like_a_ticker_and_is_none_is_a_name(tmp_path: Path) -> None:
    assert found(tmp_path, "3F\n") == [(1, SUMMIT.cik)]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("ticker\nFHX\n", "unknown ticker 'FHX'; did you mean FHL (Fictional Harbor Logistics, Inc.)?"),
        ("name\nNobody at All\n", "no filer is called 'Nobody at All'"),
        ("cik\nabc\n", "'abc' is no CIK: want 1 to 10 digits"),
        ("cik\n0\n", "'0' is no CIK: want 1 to 10 digits"),
        ("ticker,other\n,x\n", "no ticker, CIK or name in it"),
        ("ticker,name\nFHL,Fictional Orchard Bank\n",
         "ticker 'FHL' is Fictional Harbor Logistics, Inc. (CIK 9900000001), not 'Fictional Orchard Bank'"),
    ],
)  # fmt: skip
def test_a_row_that_is_nobody_says_why(tmp_path: Path, text: str, problem: str) -> None:
    (row,) = rows(tmp_path, text)
    assert row.wanted is None
    assert row.problem == problem


def test_a_filer_that_stands_there_twice_is_watched_once(tmp_path: Path) -> None:
    first, second = rows(tmp_path, "ticker\nFHL\nfhl\n")
    assert first.wanted is not None
    assert (second.wanted, second.problem) == (None, "the same filer as on line 2 (CIK 9900000001)")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "holds no row; want tickers, CIKs or names, one a line"),
        (b"ticker\n", "holds no row; want tickers, CIKs or names, one a line"),
        (b"\xff\xfe", "is not UTF-8 text (byte 0); save it as CSV UTF-8"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, content: bytes, told: str) -> None:
    (tmp_path / "t.csv").write_bytes(content)
    with pytest.raises(Misconfigured) as caught:
        read_table(tmp_path / "t.csv", TICKERS)
    assert str(caught.value) == f"{tmp_path}/t.csv: {told}"


def test_a_missing_file_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match=r"t\.csv: cannot be read: No such file"):
        read_table(tmp_path / "t.csv", TICKERS)


def test_the_file_is_a_watchlist_of_what_was_found(tmp_path: Path) -> None:
    text = watchlist_yaml("suppliers", rows(tmp_path, "FHL\nFHX\n9900000009\n"), ["soc", "g: r#c"], "suppliers.csv")
    file = tmp_path / "suppliers.yaml"
    file.write_text(text)
    watchlist = load_file(file)
    assert [(each.cik, each.ticker, each.label) for each in watchlist.filers] == [
        (HARBOR.cik, "FHL", HARBOR.name), (9900000009, None, None),
    ]  # fmt: skip
    assert [(rule.id, rule.to) for rule in watchlist.alerts] == [
        (name, ("soc", "g: r#c")) for name in ("incidents", "changes", "contradictions")
    ]
    assert "  # line 2: FHX: no filer is called 'FHX'" in text


def test_a_name_that_cannot_be_one_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match=r"'our suppliers' is no name for a watchlist: .*; say --name"):
        watchlist_yaml("our suppliers", rows(tmp_path, "FHL\n"), ["soc"], "x.csv")


@given(st.lists(st.text(st.characters(codec="utf-8"), min_size=1), min_size=1))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_whatever_stands_in_a_row_the_file_is_a_watchlist_or_none(tmp_path: Path, cells: list[str]) -> None:
    """Words of a table end up as comments and labels; none of them is obeyed."""
    made = tuple(
        Row(number, cell, Wanted(cik=number, label=cell) if number % 2 else None, cell)
        for number, cell in enumerate(cells, start=1)
    )
    file = tmp_path / "w.yaml"
    file.write_text(watchlist_yaml("w", made, ["soc"], cells[0]), encoding="utf-8")
    try:
        watchlist = load_file(file)
    except Misconfigured as error:
        assert "label must be text" in str(error)  # noqa: PT017  a label of white space alone
    else:
        assert [each.cik for each in watchlist.filers] == [row.line for row in made if row.wanted]
