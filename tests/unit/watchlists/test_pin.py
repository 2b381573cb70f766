"""A CIK beside a ticker or name, and nothing else moved."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from monitor.domain import Filer
from monitor.errors import Misconfigured
from monitor.watchlists import load, pin, resolve

TICKERS = {"FHL": Filer(9900000001, "Fictional Harbor Logistics, Inc."), "FOB": Filer(9900000002, "Fictional Orchard")}

BEFORE = """\
# whom we buy from
watchlist: suppliers   # the board reads this
filers:
  # the port
  - ticker: FHL        # since 2019
    label: "Harbor"

  - {name: Fictional Orchard, label: 'the bank'}
  - { ticker: fob }
  - cik: 5
    ticker: GONE
  -   sic: "7372"
  - label: last
    ticker: FOB
alerts: [{id: a, when: incident, to: [soc]}]
"""
AFTER = """\
# whom we buy from
watchlist: suppliers   # the board reads this
filers:
  # the port
  - cik: 9900000001
    ticker: FHL        # since 2019
    label: "Harbor"

  - {cik: 9900000002, name: Fictional Orchard, label: 'the bank'}
  - { cik: 9900000002, ticker: fob }
  - cik: 5
    ticker: GONE
  -   sic: "7372"
  - cik: 9900000002
    label: last
    ticker: FOB
alerts: [{id: a, when: incident, to: [soc]}]
"""


def pinned(folder: Path) -> list[tuple[str, int | None]]:
    loaded = load(folder, tags=None)
    lines = pin(loaded, resolve(loaded, TICKERS))
    return [(line.where.rpartition("/")[2], line.cik) for line in lines]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_comments_order_and_quotes_stay(tmp_path: Path, newline: str, mark: str) -> None:
    file = tmp_path / "w.yaml"
    file.write_bytes((mark + BEFORE).replace("\n", newline).encode())
    assert pinned(tmp_path) == [
        ("w.yaml:5:5", 9900000001), ("w.yaml:8:5", 9900000002), ("w.yaml:9:5", 9900000002), ("w.yaml:13:5", 9900000002),
    ]  # fmt: skip
    assert file.read_bytes().decode("utf-8-sig") == AFTER.replace("\n", newline)


def test_a_second_time_there_is_nothing_to_pin(tmp_path: Path) -> None:
    file = tmp_path / "w.yaml"
    file.write_text(BEFORE)
    pinned(tmp_path)
    before = file.stat().st_ino
    assert pinned(tmp_path) == []
    assert file.stat().st_ino == before


def test_the_file_keeps_its_rights_and_a_link_stays_one(tmp_path: Path) -> None:
    real = tmp_path / "elsewhere.txt"
    real.write_text(BEFORE)
    real.chmod(0o640)
    (tmp_path / "w.yaml").symlink_to(real)
    pinned(tmp_path)
    assert (tmp_path / "w.yaml").is_symlink()
    assert real.read_text() == AFTER
    assert real.stat().st_mode & 0o777 == 0o640
    assert sorted(os.listdir(tmp_path)) == ["elsewhere.txt", "w.yaml"]


@pytest.mark.parametrize("line", ["  - ? ticker\n    : FHL\n", '  - "ticker": FHL\n', "  - !!map\n    ticker: FHL\n"])
def test_what_is_written_oddly_is_right_or_left_alone(tmp_path: Path, line: str) -> None:
    file = tmp_path / "w.yaml"
    text = f"watchlist: w\nfilers:\n{line}alerts: [{{id: a, when: incident, to: [soc]}}]\n"
    file.write_text(text)
    before = load(tmp_path, tags=None)
    try:
        pinned(tmp_path)
    except Misconfigured as error:
        assert "w.yaml:3:5: cannot be pinned as it is written; put 'cik: 9900000001' there" in str(error)  # noqa: PT017
        assert file.read_text() == text
    else:
        (after,) = load(tmp_path, tags=None)
        assert [line.cik for line in after.filers] == [9900000001]
        (was,) = before
        assert replace(after.filers[0], cik=None, where="") == replace(was.filers[0], where="")
