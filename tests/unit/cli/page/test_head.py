"""What a filing is, on its page."""

from datetime import UTC, date, datetime

from monitor.cli.page.head import head, items, sections
from monitor.domain import AccessionNumber, Extraction, Filer, Item, Section
from tests.unit.cli.page.conftest import Printed


def test_the_header_gives_both_times_and_what_identifies_the_filing(printed: Printed) -> None:
    read = Extraction(
        "submission",
        form="8-K",
        accession=AccessionNumber("9900000001-26-000001"),
        filers=(Filer(9900000001, "Fictional Ferries Ltd"),),
        period=date(2026, 3, 6),
        accepted_at=datetime(2026, 3, 9, 21, 30, 5, tzinfo=UTC),
    )
    assert printed(head(read, "ferries.txt"), 80) == [
        "8-K · Fictional Ferries Ltd",
        "─" * 80,
        "  file       ferries.txt",
        "  read as    submission",
        "  accession  9900000001-26-000001",
        "  CIK        9900000001",
        "  period     2026-03-06",
        # New York keeps summer time from March 8, 2026 on
        "  accepted   2026-03-09 17:30:05 Eastern (2026-03-09 21:30:05 UTC)",
    ]


def test_a_file_that_names_nobody_is_called_by_its_path(printed: Printed) -> None:
    lines = printed(head(Extraction("rendered_page"), "R4.htm"))
    assert (lines[0], lines[2:]) == ("R4.htm", ["  file     R4.htm", "  read as  rendered page"])


def test_items_stand_with_their_titles(printed: Printed) -> None:
    told = (Item("1.05", "Material Cybersecurity Incidents"), Item(None, "Unknown Item"))
    assert printed(items(told)) == [
        "",
        "Items",
        "  1.05  Material Cybersecurity Incidents",
        "  (2)   Unknown Item",
    ]


def test_a_section_tells_its_length_and_how_it_was_found(printed: Printed) -> None:
    found = Section("1C", "Item 1C. Cybersecurity", "Item 1C. Cybersecurity\nOur ferries are safe.")
    assert printed(sections([found])) == [
        "",
        "Sections",
        "  Item 1C. Cybersecurity",
        "  Item 1C, found by its heading, 44 characters",
        "    “Our ferries are safe.”",
    ]


def test_a_section_that_points_elsewhere_says_where(printed: Printed) -> None:
    found = Section("1C", "Item 1C. Cybersecurity", "", found_by="reference", refers_to="EX-13")
    assert printed(sections([found]))[-1] == "  Item 1C, found by a reference, no text, refers to EX-13"
