"""A defined term that is spelled out once more, or no longer, changes nothing."""

import pytest

from monitor.detect.changes import compare
from monitor.detect.terms import Terms
from tests.unit.detect.makers import annual

LONG = "Our Enterprise Risk Management (“ERM”) Committee meets with the Chief Information Security Officer (CISO)."


@pytest.mark.parametrize(
    "short",
    [
        "Our ERM Committee meets with the CISO.",
        "Our Enterprise Risk Management Committee meets with the Chief Information Security Officer.",
        "Our Enterprise Risk Management Committee meets with the CISO (the “CISO”).",
    ],
)
def test_a_term_in_either_form_is_one(short: str) -> None:
    assert compare(annual(LONG), annual(short)).changes == ()


def test_a_filers_own_term_is_one_in_the_year_that_does_not_define_it() -> None:
    defined = "Our Port Safety Group (the “PSG”) reads the logs. The PSG reports what it finds to the harbor master."
    spelled = "Our Port Safety Group reads the logs. The Port Safety Group reports what it finds to the harbor master."
    assert compare(annual(defined), annual(spelled)).changes == ()
    assert compare(annual(spelled), annual(defined)).changes == ()


@pytest.mark.parametrize(
    ("defining", "long", "short"),
    [
        # 0001628280-26-011378: without the letter of the committee, and with that of a little word
        (
            "our Compliance, Ethics, Safety and Pier Committee (CESP)",
            "Compliance, Ethics, Safety and Pier Committee",
            "CESP",
        ),
        ("our Board of Harbors (BoH)", "Board of Harbors", "BoH"),
    ],
)
def test_letters_go_with_a_unit_and_with_little_words(defining: str, long: str, short: str) -> None:
    terms = Terms.of(f"It is told to {defining}.")
    assert terms.plain(f"The {long} meets.") == terms.plain(f"The {short} meets.") == f"the {short.lower()} meets"


def test_a_term_that_stands_beside_its_letters_is_that_term() -> None:
    """As in 0001380106-26-000034."""
    either = "It is overseen by our Information Technology, or IT, Director.", "It is overseen by our IT Director."
    assert compare(annual(either[0]), annual(either[1])).changes == ()
    assert Terms().plain("We follow ISO, or NIST, as we like.") == "we follow iso, or nist, as we like"


def test_a_committee_called_by_fewer_of_its_words_is_one() -> None:
    """As in 0001367859-26-000017, whose Risk Committee became the Risk Oversight Committee (the Risk Committee)."""
    terms = Terms.of("the Bank’s Risk Oversight Committee (the “Risk Committee”) and the board")
    assert terms.plain("The Risk Oversight Committee meets.") == terms.plain("The Risk Committee meets.")


def test_what_a_text_says_it_refers_to_is_a_term() -> None:
    """As in 0001104659-26-026351."""
    terms = Terms.of("We refer to the Harbor Risk Management & Oversight Committee as the Harbor Committee.")
    assert terms.plain("The Harbor Risk Management & Oversight Committee meets.") == "the harbor committee meets"
    assert Terms.of("We refer to the experts of the harbor as the crew.").own == {}


def test_a_bracket_that_says_something_stays() -> None:
    plain = Terms().plain("We are certified (ISO 27001) and rated (by two firms).")
    assert plain == "we are certified (iso 27001) and rated (by two firms)"
