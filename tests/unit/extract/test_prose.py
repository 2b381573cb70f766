from monitor.domain import Extraction, Section
from monitor.extract.prose import with_prose

TOLD = "On March 1, 2026, Fictional Ferries plc became aware of unauthorised access to its booking system."


def test_a_6_k_has_no_items_so_its_whole_text_is_the_section() -> None:
    assert with_prose(Extraction("submission", form="6-K/A"), TOLD).sections == (Section("6-K", "", TOLD),)


def test_an_8_k_without_a_heading_still_tells() -> None:
    assert with_prose(Extraction("submission", form="8-K"), TOLD).sections == (Section("8-K", "", TOLD),)


def test_an_8_k_with_headings_tells_by_item() -> None:
    words = f"Item 8.01 Other Events\n{TOLD}\nSIGNATURES\nJane Doe"
    assert [section.item for section in with_prose(Extraction("submission", form="8-K"), words).sections] == ["8.01"]


def test_an_annual_report_without_the_item_has_no_section() -> None:
    assert with_prose(Extraction("submission", form="10-K"), TOLD).sections == ()
    assert with_prose(Extraction("submission", form="8-K"), " ").sections == ()
