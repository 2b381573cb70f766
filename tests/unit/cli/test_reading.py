import gzip
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Command
from tests.unit.cli.schemas import hold


def test_readings_come_in_the_order_given_and_what_cannot_be_read_is_told_of_in_its_place(
    monitor: Command, files: Path
) -> None:
    (files / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    paths = [str(files / name) for name in ("new.txt", "picture.txt", "absent.txt", "incident.txt")]
    done = monitor("inspect", *paths, "--json")
    assert done.code == 1
    assert done.err == ""
    views = [json.loads(line) for line in done.lines]
    assert [view["source"] for view in views] == paths
    assert views[1] == {
        "source": paths[1],
        "error": {"kind": "malformed", "message": "a binary file, not a filing", "at": "byte 0"},
    }
    assert views[2]["error"] == {"kind": "not_there", "message": "there is no such file", "at": None}
    assert [view.get("form") for view in views] == ["20-F", None, None, "8-K"]


def test_a_folder_is_told_of_as_one(monitor: Command, files: Path) -> None:
    done = monitor("inspect", str(files))
    assert (done.code, done.out) == (1, "")
    assert done.err == f"{files}: this is a folder, not a file: name the files in it, as in FOLDER/*.txt\n"


UNREADABLE = {
    "empty.txt": (b" \n", "an empty file", "byte 0"),
    "letter.pdf": (b"%PDF-1.7 a letter", "a binary file, not a filing", "byte 0"),
    "busy.htm": (
        b"<html><title>SEC.gov | Request Rate Threshold Exceeded</title></html>",
        "an error page instead of a filing: '<title>SEC.gov |'",
        "character 6",
    ),
    "list.json": (b'{"filings": []}', "XML or JSON that is no filing", "byte 0"),
    "short.txt.gz": (gzip.compress(b"a filing" * 100)[:30], "a gzip that breaks off", "gzip"),
    "bad.gz": (b"\x1f\x8b\x08\x00 not a gzip at all", None, "gzip"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_cannot_be_read_is_told_by_name_reason_and_place(monitor: Command, tmp_path: Path, name: str) -> None:
    data, reason, place = UNREADABLE[name]
    path = tmp_path / name
    path.write_bytes(data)
    as_json = monitor("inspect", "--json", str(path))
    view = json.loads(as_json.out)
    hold("inspect", view)
    assert (as_json.code, as_json.err) == (1, "")
    assert (view["source"], view["error"]["kind"], view["error"]["at"]) == (str(path), "malformed", place)
    assert reason is None or view["error"]["message"] == reason
    for_people = monitor("inspect", str(path))
    assert (for_people.code, for_people.out) == (1, "")
    first, hint = for_people.err.splitlines()
    assert first == f"{path}: {view['error']['message']} (at {place})"
    assert hint.startswith("A filing is a full submission (.txt), an inline XBRL document (.htm)")


def test_of_many_files_it_is_said_how_many_could_not_be_read(monitor: Command, files: Path) -> None:
    done = monitor("inspect", str(files / "absent.txt"), str(files / "incident.txt"), str(files / "gone.txt"))
    assert done.code == 1
    assert done.err.splitlines() == [
        f"{files / 'absent.txt'}: there is no such file",
        f"{files / 'gone.txt'}: there is no such file",
        "2 of 3 files could not be read",
    ]
    assert done.lines[0].startswith("8-K · ")


@pytest.mark.skipif(os.name == "nt", reason="terminals are made otherwise on Windows")
def test_many_files_show_a_bar_on_the_terminal_while_json_goes_elsewhere(files: Path) -> None:
    terminal, inside = os.openpty()
    paths = [str(files / name) for name in ("new.txt", "incident.txt", "old.txt")]
    done = subprocess.run(
        [sys.executable, "-m", "monitor", "inspect", "--json", *paths],
        stdout=subprocess.PIPE, stderr=inside, check=True, env=os.environ | {"TERM": "xterm"}, timeout=60,
    )  # fmt: skip
    os.close(inside)
    shown = os.read(terminal, 100_000)
    os.close(terminal)
    assert b"reading" in shown
    assert b"100%" in shown
    assert [json.loads(line)["source"] for line in done.stdout.splitlines()] == paths
    assert b"\x1b" not in done.stdout


def test_in_60_columns_nothing_is_wider_and_the_words_are_all_there(
    monitor: Command, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    narrow = monitor("inspect", str(files / "new.txt"), str(files / "incident.txt"))
    assert [line for line in narrow.lines if len(line) > 60 or line != line.rstrip()] == []
    monkeypatch.setenv("COLUMNS", "200")
    wide = monitor("inspect", str(files / "new.txt"), str(files / "incident.txt"))

    def quotes(out: str) -> list[str]:
        return re.findall(r"“[^“”]{20,}”", " ".join(out.split()))

    assert quotes(narrow.out) == quotes(wide.out)
    assert "“Each business unit names a security officer.”" in quotes(wide.out)


def test_without_a_file_it_is_wrong_use(monitor: Command) -> None:
    done = monitor("inspect", "--json")
    assert (done.code, done.out) == (2, "")
    assert "PATH" in done.err


def test_a_gzipped_filing_is_read_whatever_its_name(monitor: Command, files: Path) -> None:
    plain, packed = files / "incident.txt", files / "note.md"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    done = monitor("inspect", str(plain), str(packed), "--json")
    first, second = (json.loads(line) for line in done.lines)
    assert done.code == 0
    assert second.pop("source") == str(packed)
    assert {key: first[key] for key in second} == second
    assert (second["accession"], second["items"]) == (
        "9900000001-26-000010",
        [{"item": "1.05", "title": "Material Cybersecurity Incidents"}],
    )


def test_what_a_document_does_not_hold_is_null(monitor: Command, files: Path) -> None:
    view = json.loads(monitor("inspect", str(files / "incident.htm"), "--json").out)
    assert (view["accession"], view["accepted_at"], view["form"]) == (None, None, "8-K")


def test_an_annual_report_is_cross_checked_and_a_current_one_judged(monitor: Command, files: Path) -> None:
    done = monitor("inspect", str(files / "new.txt"), str(files / "incident.txt"), "--json")
    annual, current = (json.loads(line) for line in done.lines)
    assert annual["incidents"] == []
    assert {check["agrees"] for check in annual["cross_checks"]} == {True}
    (incident,) = current["incidents"]
    # beacon/8-K.htm: "is reasonably likely to have a material impact", detected on March 6, determined on March 9
    assert incident["materiality"]["state"] == "reasonably_likely"
    assert {date["what"]: date["date"] for date in incident["dates"]} == {
        "detected": "2026-03-06", "determined": "2026-03-09",
    }  # fmt: skip
    assert current["cross_checks"] == []


def test_for_people_a_reading_names_everything_in_80_columns(monitor: Command, files: Path) -> None:
    done = monitor("inspect", str(files / "new.txt"))
    assert done.code == 0
    assert done.lines[0] == "20-F · Fictional Tidewater Devices Ltd"
    assert "Risk management third party engaged true agree" in [" ".join(line.split()) for line in done.lines]
    assert "Conclusion: no material incident known" in done.lines
    assert "  ITEM 16K. CYBERSECURITY" in done.lines
    assert [line for line in done.lines if len(line) > 80 or line != line.rstrip()] == []


def test_a_hostile_filing_does_nothing_to_the_terminal(monitor: Command, files: Path) -> None:
    text = (files / "hostile.htm").read_text(encoding="utf-8")
    bad = "[bold red]shout[/] \u202eright to left \u009b31m &#155;31m \x1b[31m"
    (files / "bad.htm").write_text(text.replace("defaced its website", f"{bad} defaced its website"), encoding="utf-8")
    for arguments in ((), ("--json",)):
        done = monitor("inspect", str(files / "bad.htm"), *arguments)
        assert not {"\x1b", "\x9b", "\u202e"} & set(done.out)
        assert "[bold red]shout[/]" in " ".join(done.out.split())


def test_a_line_of_json_is_one_line_to_any_reader(monitor: Command, files: Path) -> None:
    text = (files / "incident.htm").read_text(encoding="utf-8")
    (files / "lines.htm").write_text(text.replace("three distribution", "three\u2028\x85dist\u2029"), encoding="utf-8")
    done = monitor("inspect", str(files / "lines.htm"), "--json")
    assert len(done.out.splitlines()) == 1
    assert "\u2028" not in done.out


@pytest.mark.skipif(os.name == "nt", reason="file names are bytes on POSIX only")
def test_a_file_name_of_any_bytes_is_given_back(monitor: Command, files: Path) -> None:
    path = os.fsdecode(os.fsencode(files) + b"/\xff\x1b[31m.txt")
    Path(path).write_bytes((files / "incident.txt").read_bytes())
    as_json = monitor("inspect", path, "--json")
    assert (as_json.code, json.loads(as_json.out)["source"]) == (0, path)
    assert "\x1b" not in as_json.out
    for_people = monitor("inspect", path)
    assert for_people.code == 0
    assert "\x1b" not in for_people.out
