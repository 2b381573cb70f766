"""Prose falls into sentences where a reader would cut it, and layout never makes a difference."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.detect.sentences import normal, sentences, squashed


def test_a_full_stop_ends_a_sentence() -> None:
    assert sentences("We train staff. We test plans! Do we audit? Yes.") == (
        "We train staff.",
        "We test plans!",
        "Do we audit?",
        "Yes.",
    )


@pytest.mark.parametrize(
    "whole",
    [
        "Acme Harbor, Inc. (the “Company”) engages assessors.",
        "Our officer, Mr. Vale, reports to the board.",
        "We follow guidance of the U.S. Department of Commerce.",
        "We use several frameworks, e.g. NIST.",
        "See Item No. 4 of the report.",
        "J. Orchard leads the team.",
    ],
)
def test_an_abbreviation_does_not_end_a_sentence(whole: str) -> None:
    assert sentences(whole) == (whole,)


def test_an_abbreviation_ends_a_sentence_when_an_opening_word_follows() -> None:
    assert sentences("It is audited by Fictional Assay, Inc. We review the report.") == (
        "It is audited by Fictional Assay, Inc.",
        "We review the report.",
    )


def test_the_commission_may_end_a_sentence_and_a_section_may_not() -> None:
    # 0001558370-25-005729
    text = "They decide what is told to the SEC. Our policies are reviewed under Sec. 106 each year."
    assert sentences(text) == (
        "They decide what is told to the SEC.",
        "Our policies are reviewed under Sec. 106 each year.",
    )


def test_sentences_joined_without_a_space_are_parted() -> None:
    assert sentences("It reports risks, if any.If an incident occurs, it tells us.") == (
        "It reports risks, if any.",
        "If an incident occurs, it tells us.",
    )


def test_a_paragraph_break_ends_a_sentence_without_a_stop() -> None:
    assert sentences("Governance\n\nOur board oversees risk.") == ("Governance", "Our board oversees risk.")
    assert sentences("Governance\nOur board oversees risk.") == ("Governance", "Our board oversees risk.")


def test_a_wrapped_line_goes_on() -> None:
    assert sentences("Our board oversees the\nrisk. On\nMonday it meets.") == (
        "Our board oversees the risk.",
        "On Monday it meets.",
    )


def test_bullets_stand_alone() -> None:
    assert sentences("We use: • firewalls; • training") == ("We use:", "• firewalls;", "• training")


def test_a_page_break_within_a_sentence_leaves_no_trace() -> None:
    assert sentences("Our board oversees\n12\nTable of Contents\nthe risk.") == ("Our board oversees the risk.",)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the “WAFs” of our Company’s network", "the WAFs of our Companys network"),
        ("Third‑party  risk — reviewed", "third-party risk - reviewed"),
        ("• We train staff.", "We train staff"),
        # 0001193125-26-103715, where the list lost its lines in one year only
        ("monitor networks; and o isolate systems", "monitor networks; and isolate systems"),
        ("(ii) We train staff;", "We train staff."),
        ("In fiscal 2024 we met.", "In fiscal 2025 we met."),
        ("the year ended September 28, 2024", "the year ended September 27, 2025"),
    ],
)
def test_what_is_no_change_is_the_same_in_normal_form(one: str, other: str) -> None:
    assert normal(one) == normal(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("certified to ISO/IEC 27001:2013", "certified to ISO/IEC 27001:2022"),
        ("10 years of experience", "11 years of experience"),
        ("we have experienced", "we have not experienced"),
        ("On March 3, 2024 we detected it", "On March 9, 2024 we detected it"),
    ],
)
def test_what_is_a_change_differs_in_normal_form(one: str, other: str) -> None:
    assert normal(one) != normal(other)


def test_a_page_number_is_nothing() -> None:
    assert [normal(page) for page in ("42", "- 7 -", "Page 3 of 90", "F-12", "Table of Contents")] == [""] * 5


@given(st.text(max_size=300))
def test_no_letter_is_lost_or_invented_by_splitting(text: str) -> None:
    kept = "".join("".join(sentences(text)).split())
    assert len(kept) <= len("".join(text.split()))
    assert all(character in text for character in kept)


@given(st.text(max_size=200))
def test_the_squashed_form_has_no_space_and_is_stable(text: str) -> None:
    assert squashed(text) == squashed(f"  {text}\n")
    assert not any(character in squashed(text) for character in " \n-")


def test_a_number_of_years_is_one_in_letters_and_in_digits() -> None:
    """As in 0001132597-26-000132."""
    assert normal("He has over twenty (20) years.") == normal("He has over 20 years.")
    assert normal("We train every two years.") == normal("We train every 2 years.") != normal("We train every 3 years.")
    assert normal("Twenty-one years") == "twenty-one years"


def test_a_number_of_an_item_that_is_pointed_to_ends_no_sentence() -> None:
    see = "See “Item 1A. Risk Factors” for the tides."
    assert sentences(f"For more, see Item 3. Key Information. {see} It is told in Item 1A. We sail.") == (
        "For more, see Item 3. Key Information.",
        see,
        "It is told in Item 1A.",
        "We sail.",
    )
    assert sentences("Item 1C. Cybersecurity") == ("Item 1C.", "Cybersecurity")  # a heading


def test_a_page_number_that_ran_into_a_sentence_is_none_of_its() -> None:
    # 0001493152-26-011691
    assert normal("43 Our policies hold.") == normal("41 Our policies hold.") == normal("Our policies hold.")
    assert normal("43 vessels sail.") != normal("41 vessels sail.")


def test_a_page_number_between_two_sentences_is_none_of_theirs() -> None:
    """As in 0001493152-26-016882."""
    assert sentences("Tell the pilot. -30- While there is fog, wait. We lost 3 - 4 buoys.") == (
        "Tell the pilot.",
        "While there is fog, wait.",
        "We lost 3 - 4 buoys.",
    )


def test_a_full_stop_between_a_space_and_a_word_ends_a_sentence() -> None:
    """As in 0001493152-26-009196."""
    assert sentences("We oversee our tugs .In the last year none sank.") == (
        "We oversee our tugs .",
        "In the last year none sank.",
    )
