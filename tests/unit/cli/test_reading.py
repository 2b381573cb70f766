import gzip
import json
import os
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Command


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
    assert done.err == f"{files}: cannot be read: Is a directory\n"


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
    assert "CybersecurityRiskManagementThirdPartyEngagedFlag: true" in done.lines
    assert "Conclusion: none known" in done.lines
    assert "ITEM 16K. CYBERSECURITY" in done.lines
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
