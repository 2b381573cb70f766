"""The order of a page, and what it says where nothing was found."""

import pytest

from monitor.cli.page import print_reading
from monitor.cli.views import Reading, reading_of
from monitor.detect.words.elements import ASSESSORS
from monitor.domain import Caveat, Extraction
from tests.unit.detect.makers import annual, current

DENIAL = "We do not engage any assessors, consultants or auditors for this."


def lines_of(reading: Reading, capsys: pytest.CaptureFixture[str]) -> list[str]:
    capsys.readouterr()
    print_reading(reading)
    return capsys.readouterr().out.splitlines()


def test_contradictions_come_first_and_warnings_last(capsys: pytest.CaptureFixture[str]) -> None:
    doubt = Caveat("unknown_taxonomy", "a year that is not known", "cyd/2031")
    year = annual(DENIAL, flags={ASSESSORS: True}, warnings=(doubt,))
    lines = lines_of(reading_of("ferry.htm", year), capsys)
    titles = [line for line in lines if line and not line.startswith((" ", "─"))]
    assert titles == ["10-K", "Tag and words contradict each other", "Sections", "Flags (cyd/2025)", "Warnings"]
    assert lines[-2:] == ["  unknown taxonomy: a year that is not known (at cyd/2031)", ""]


def test_a_report_that_tells_of_no_incident_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    lines = lines_of(reading_of("ferry.htm", current("8.01", "We bought a ferry.")), capsys)
    assert "No cybersecurity incident is told of" in lines


def test_an_annual_report_without_the_section_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    lines = lines_of(reading_of("ferry.htm", Extraction("inline_xbrl", form="10-K")), capsys)
    assert "No cybersecurity section (Item 1C, Item 16K) was found, and nothing is tagged" in " ".join(lines)
