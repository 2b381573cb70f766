"""What is longer than any disclosure goes no further, and the reading says what was left out."""

from monitor.domain import Extraction, Fact, Section
from monitor.extract.bounds import LONGEST_ITEM, MOST_TAGGED, MOST_TEXTS, with_bounded_facts, with_bounded_items
from tests.unit.extract.inline import BOARD

FLAG = Fact("CybersecurityRiskManagementProcessesIntegratedFlag", "cyd/2025", True)


def text(length: int) -> Fact:
    return Fact(BOARD, "cyd/2025", "x" * length)


def test_a_disclosure_of_the_usual_length_is_left_as_it_is() -> None:
    read = Extraction("text", sections=(Section("1C", "Item 1C", "x" * LONGEST_ITEM),), facts=(text(80_362), FLAG))
    assert with_bounded_items(with_bounded_facts(read)) == read


def test_an_item_longer_than_any_is_cut_and_said_to_be() -> None:
    read = with_bounded_items(Extraction("text", sections=(Section("16K", "Item 16K", "x" * (LONGEST_ITEM + 1)),)))
    assert [len(section.text) for section in read.sections] == [LONGEST_ITEM]
    assert [(warning.kind, warning.at) for warning in read.warnings] == [("too_large", "Item 16K")]
    assert "120,000 of 120,001" in read.warnings[0].message


def test_an_item_of_a_current_report_may_be_as_long_as_it_is() -> None:
    read = Extraction("text", sections=(Section("8.01", "Item 8.01", "x" * (LONGEST_ITEM + 1)),))
    assert with_bounded_items(read) == read


def test_tagged_texts_beyond_any_reports_are_left_out_but_flags_and_what_fits_stay() -> None:
    read = with_bounded_facts(Extraction("text", facts=(text(10), text(MOST_TAGGED), FLAG, text(20))))
    assert read.facts == (text(10), FLAG, text(20))
    assert [warning.message[:2] for warning in read.warnings] == ["1 "]


def test_of_tagged_texts_without_end_the_first_are_read() -> None:
    read = with_bounded_facts(Extraction("text", facts=(text(1),) * (MOST_TEXTS + 7)))
    assert len(read.facts) == MOST_TEXTS
    assert read.warnings[0].message.startswith("7 ")
