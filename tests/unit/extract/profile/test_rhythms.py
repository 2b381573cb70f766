"""The words that say how often."""

import pytest

from monitor.extract.profile import profile_of
from monitor.extract.profile.rhythms import rhythms_in


@pytest.mark.parametrize(
    ("written", "every"),
    [
        ("daily", "day"),
        ("every day", "day"),
        ("weekly", "week"),
        ("once a week", "week"),
        ("monthly", "month"),
        ("each month", "month"),
        ("quarterly", "quarter"),
        ("on a quarterly basis", "quarter"),
        ("four times a year", "quarter"),
        ("three times a year", "regular"),
        ("several times each year", "regular"),
        ("multiple times throughout the year", "regular"),
        ("every three months", "quarter"),
        ("semi-annually", "half-year"),
        ("biannually", "half-year"),
        ("on a semi-annual basis", "half-year"),
        ("twice a year", "half-year"),
        ("every six months", "half-year"),
        ("annually", "year"),
        ("yearly", "year"),
        ("once per fiscal year", "year"),
        ("24/7", "continuous"),
        ("24x7x365", "continuous"),
        ("around the clock", "continuous"),
        ("24 hours a day", "continuous"),
        ("in real time", "continuous"),
        ("on an ongoing basis", "continuous"),
        ("continually", "continuous"),
        ("as needed", "as needed"),
        ("as and when required", "as needed"),
        ("if circumstances warrant", "as needed"),
        ("on an as-needed basis", "as needed"),
        ("promptly", "as needed"),
        ("on an ad hoc basis", "as needed"),
        ("regularly", "regular"),
        ("routinely", "regular"),
        ("frequently", "regular"),
        ("from time to time", "periodic"),
        ("on a periodic basis", "periodic"),
        ("occasionally", "periodic"),
        ("as management deems appropriate", "as needed"),
        ("whenever there is a material change", "as needed"),
        ("as circumstances and facts arise", "as needed"),
    ],
)
def test_each_form_has_its_place_in_the_list(written: str, every: str) -> None:
    (rhythm,) = rhythms_in(f"We look {written}.")

    assert (rhythm.every, rhythm.at_least, rhythm.adverb) == (every, False, True)
    assert f"We look {written}."[rhythm.start : rhythm.end] == written


@pytest.mark.parametrize(
    "written",
    [
        "at least annually",
        "at least once a year",
        "no less frequently than annually",
        "on at least an annual basis",
    ],
)
def test_at_least_is_told_apart(written: str) -> None:
    (rhythm,) = rhythms_in(f"We look {written}.")

    assert (rhythm.every, rhythm.at_least) == ("year", True)


@pytest.mark.parametrize(
    "text",
    [
        "every two years", "biennially", "within 24 hours", "day-to-day", "seven days a week",
        "more frequently", "our annual report", "the annual general meeting", "regulators", "quarters", "weak",
        "through ongoing communications",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_rhythm_is_none(text: str) -> None:
    assert rhythms_in(f"We look {text}.") == []


def test_an_adjective_stands_before_its_noun_and_some_words_are_either() -> None:
    annual, quarterly = rhythms_in("an annual test and a quarterly test")

    assert (annual.every, annual.adjective, annual.adverb) == ("year", True, False)
    assert (quarterly.every, quarterly.adjective, quarterly.adverb) == ("quarter", True, True)


def test_twice_annual_is_twice_a_year() -> None:
    """As in 0001433642-26-000019."""
    (first, _) = profile_of("The CISO gives twice annual and ad hoc presentations to the audit committee.").cadences
    assert (first.what, first.every) == ("CISO reports to audit committee", "half-year")
