from monitor.domain import Extraction, Filer, Section
from monitor.extract.prose import headed_sections, with_prose

TOLD = "On March 1, 2026, Fictional Ferries plc became aware of unauthorised access to its booking system."


def test_a_6_k_has_no_items_so_its_whole_text_is_the_section() -> None:
    assert headed_sections("6-K/A", TOLD) == (Section("6-K", "", TOLD),)


def test_an_8_k_without_a_heading_still_tells() -> None:
    assert headed_sections("8-K", TOLD) == (Section("8-K", "", TOLD),)


def test_an_8_k_with_headings_tells_by_item() -> None:
    words = f"Item 8.01 Other Events\n{TOLD}\nSIGNATURES\nJane Doe"
    assert [section.item for section in headed_sections("8-K", words)] == ["8.01"]


def test_an_annual_report_without_the_item_has_no_section() -> None:
    assert headed_sections("10-K", TOLD) == ()
    assert headed_sections("8-K", " ") == ()


def test_outside_firms_are_told_from_the_filers() -> None:
    text = "Our cybersecurity is outsourced to Quillon. Our security is run by Hartwell Services."
    section = Section("1C", "Cybersecurity", text)
    filers = (Filer(1, "HARTWELL MILLS, INC."),)

    named = with_prose(Extraction("submission", form="10-K", filers=filers), [section]).profile.third_parties
    nobody = with_prose(Extraction("text", form="10-K"), [section]).profile.third_parties

    assert [firm.name for firm in named] == ["Quillon"]
    assert nobody == ()
