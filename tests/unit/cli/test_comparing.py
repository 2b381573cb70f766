import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from monitor.domain import AccessionNumber, Filer, Filing
from monitor.extract.reader import read
from monitor.extract.version import reader_version
from monitor.store.store import Store
from tests.unit.cli.conftest import MARCH, Command


def compared(monitor: Command, *arguments: str) -> Any:
    done = monitor("compare", *arguments, "--json")
    assert (done.code, done.err) == (0, "")
    return json.loads(done.out)


@pytest.fixture
def whole(monitor: Command, files: Path) -> Any:
    """The comparison of two years of the fictional 20-F, from its two submissions."""
    return compared(monitor, str(files / "old.txt"), str(files / "new.txt"))


def test_two_files_are_compared(whole: Any) -> None:
    assert whole["old"] == {"accession": "9900000001-25-000002", "period": "2024-12-31", "form": "20-F"}
    assert whole["new"] == {"accession": "9900000001-26-000031", "period": "2025-12-31", "form": "20-F"}
    assert whole["severity"] == "medium"
    # tidewater/20-F.htm: the later year adds two standards and a framework for artificial intelligence
    added = {change["what"] for change in whole["changes"] if change["kind"] == "standard_added"}
    assert added == {"ISO/IEC 42001", "CSA STAR"}


def test_readings_that_were_kept_give_the_same_comparison(monitor: Command, files: Path, whole: Any) -> None:
    for name in ("old", "new"):
        kept = monitor("inspect", str(files / f"{name}.txt"), "--json").out
        (files / f"{name}.json").write_text(kept, encoding="utf-8")
    assert compared(monitor, str(files / "old.json"), str(files / "new.json")) == whole
    assert compared(monitor, str(files / "old.txt"), str(files / "new.json")) == whole


def test_a_reading_that_was_laid_out_anew_is_taken(monitor: Command, files: Path, whole: Any) -> None:
    kept = json.loads(monitor("inspect", str(files / "old.txt"), "--json").out)
    (files / "pretty.json").write_text(json.dumps(kept, indent=2), encoding="utf-8")
    assert compared(monitor, str(files / "pretty.json"), str(files / "new.txt")) == whole


def kept(store: Store, path: Path) -> AccessionNumber:
    extraction = read(path.read_bytes())
    assert extraction.accession is not None
    filing = Filing(extraction.accession, "20-F", (Filer(9_900_000_102, "Fictional"),), MARCH - timedelta(days=1))
    store.filings.add_past(filing, extraction, now=MARCH)
    return extraction.accession


def test_stored_filings_are_compared_by_their_accession_numbers(
    monitor: Command, store: Store, files: Path, whole: Any
) -> None:
    old, new = (kept(store, files / f"{name}.txt") for name in ("old", "new"))
    assert compared(monitor, old.dashed, new.bare) == whole


def test_readings_of_two_versions_of_the_reader_are_not_compared(
    monitor: Command, store: Store, engine_of_commands: Engine, files: Path, whole: Any
) -> None:
    old, new = kept(store, files / "old.txt"), str(files / "new.txt")
    done = monitor("compare", old.dashed, new)
    assert (done.code, done.out) == (1, "")
    assert done.err == (
        f"monitor: {old}: kept by another version of the reader, not to be compared; give the file instead\n"
    )
    kept(Store(engine_of_commands, reader_version()), files / "old.txt")
    assert compared(monitor, old.dashed, new) == whole


def test_what_is_compared_with_itself_has_not_changed(monitor: Command, files: Path) -> None:
    view = compared(monitor, str(files / "new.txt"), str(files / "new.htm"))
    assert (view["severity"], view["changes"]) == ("none", [])
    shown = monitor("compare", str(files / "new.txt"), str(files / "new.htm"))
    assert (shown.code, shown.lines[-1]) == (0, "Nothing changed in what is said about cybersecurity.")


def test_for_people_each_change_stands_with_its_sentences(monitor: Command, files: Path) -> None:
    done = monitor("compare", str(files / "old.txt"), str(files / "new.txt"))
    assert done.lines[:2] == ["20-F 2024-12-31 → 20-F 2025-12-31", "severity: medium"]
    at = done.lines.index("medium · standards: +ISO/IEC 42001, +CSA STAR")
    assert done.lines[at + 1].startswith("  − The security program follows recognized standards, among them ISO/IEC")
    after = " ".join(line.strip() for line in done.lines[at + 1 : at + 9]).partition(" + ")[2]
    assert "ISO/IEC 27701, {+ISO/IEC 42001 and CSA STAR" in after
    assert [line for line in done.lines if len(line) > 80] == []


def test_the_words_that_differ_are_in_brackets_where_nothing_is_coloured(monitor: Command, files: Path) -> None:
    old, new = (files / name for name in ("old.txt", "new.txt"))
    new.write_bytes(old.read_bytes().replace(b"watches our networks", b"watches our many networks"))
    lines = monitor("compare", str(old), str(new)).out
    assert "{+many+}" in lines


def test_a_wide_terminal_shows_both_sides_beside_each_other_in_colour(
    monitor: Command, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "140")
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    old, new = (files / name for name in ("old.txt", "new.txt"))
    new.write_bytes(old.read_bytes().replace(b"watches our networks", b"watches our many networks"))
    done = monitor("compare", str(old), str(new))
    assert re.search(r"\x1b\[1;4;32mmany", done.out)
    (both,) = (line for line in done.lines if "−" in line)
    assert "+" in both
    assert "{+" not in done.out


def test_a_page_is_written_and_one_line_told(monitor: Command, files: Path) -> None:
    page = files / "changes.html"
    done = monitor("compare", str(files / "old.txt"), str(files / "new.txt"), "--html", str(page))
    assert done.code == 0
    assert re.fullmatch(rf"{re.escape(str(page))}: \d+ changes: \d+ medium.*\n", done.out)
    written = page.read_text(encoding="utf-8")
    assert "Fictional Tidewater Devices Ltd" in written
    assert 'href="http://127.0.0.1:9/Archives/edgar/data/9900000102/' in written
    both = monitor("compare", str(files / "old.txt"), str(files / "new.txt"), "--json", "--html", str(page))
    assert json.loads(both.out)["severity"] == "medium"


def test_a_page_that_cannot_be_written_is_said(monitor: Command, files: Path) -> None:
    page = files / "nowhere" / "changes.html"
    done = monitor("compare", str(files / "old.txt"), str(files / "new.txt"), "--html", str(page))
    assert (done.code, done.out) == (1, "")
    assert done.err == f"monitor: {page}: cannot be written: No such file or directory\n"


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"{", "not the JSON of `monitor inspect --json`: Expecting property name"),
        (b'{"kind": "text"}', "this is not what `monitor inspect --json` prints: it lacks form, accession, filers"),
        (b'{"source": "x", "error": {}}', "this is the report of a file that could not be read"),
        (b'{"a":' + b"[" * 100_000, "not the JSON of `monitor inspect --json`"),
        (b'{"a": "\xff"}', "not the JSON of `monitor inspect --json`"),
        (b"", "an empty file (at byte 0)"),
    ],
    ids=["cut off", "another object", "a report of an error", "a deep one", "no UTF-8", "empty"],
)
def test_what_is_no_reading_is_said_with_its_name(
    monitor: Command, files: Path, content: bytes, complaint: str
) -> None:
    path = files / "kept.json"
    path.write_bytes(content)
    done = monitor("compare", str(files / "old.txt"), str(path))
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(f"monitor: {path}: {complaint}")
    assert done.err.count("\n") == 1


def test_a_kept_reading_with_a_value_of_another_list_is_refused(monitor: Command, files: Path) -> None:
    kept = json.loads(monitor("inspect", str(files / "old.txt"), "--json").out)
    path = files / "kept.json"
    path.write_text(json.dumps(kept | {"kind": "pdf"}), encoding="utf-8")
    done = monitor("compare", str(path), str(files / "new.txt"))
    assert done.code == 1
    assert done.err.startswith(f"monitor: {path}: want one of submission, inline_xbrl")
    assert "(at $.kind)" in done.err


def test_a_file_of_two_readings_is_not_taken_for_one(monitor: Command, files: Path) -> None:
    both = monitor("inspect", str(files / "old.txt"), str(files / "new.txt"), "--json").out
    (files / "both.json").write_text(both, encoding="utf-8")
    done = monitor("compare", str(files / "both.json"), str(files / "new.txt"))
    assert done.code == 1
    assert f"{files / 'both.json'}: holds more than one reading: want one file a year" in done.err


def test_a_folder_is_no_file(monitor: Command, files: Path) -> None:
    done = monitor("compare", str(files), str(files / "new.txt"))
    assert (done.code, done.err) == (1, f"monitor: {files}: cannot be read: Is a directory\n")


def test_a_name_that_is_nothing_is_said(monitor: Command, files: Path) -> None:
    done = monitor("compare", str(files / "old.txt"), "next-year.txt")
    assert (done.code, done.err) == (1, "monitor: next-year.txt: neither a file nor an accession number\n")


def test_an_accession_number_that_is_not_stored_is_said(monitor: Command, store: Store, files: Path) -> None:
    done = monitor("compare", str(files / "old.txt"), "9900000001-26-000099")
    assert done.code == 1
    assert done.err == "monitor: 9900000001-26-000099: the store holds no reading of this filing\n"
