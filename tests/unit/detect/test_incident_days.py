"""The days of an incident: which day is written, and what its verb says of it."""

from datetime import date

import pytest

from monitor.detect.incident_days import dates, spans

FILED = date(2026, 6, 12)


@pytest.mark.parametrize(
    ("sentence", "what", "day", "about"),
    [
        ("On May 4, 2026, the Company detected an intrusion.", "detected", date(2026, 5, 4), False),
        ("On 4 May 2026 the Group became aware of an intrusion.", "detected", date(2026, 5, 4), False),
        ("On or about May 4, 2026, we became aware of ransomware.", "detected", date(2026, 5, 4), True),
        ("On May 3, 2026, our ferries experienced a ransomware attack.", "occurred", date(2026, 5, 3), False),
        ("On May 7, 2026, we concluded that the incident is material.", "determined", date(2026, 5, 7), False),
        ("The Company determined on May 7, 2026 that it was material.", "determined", date(2026, 5, 7), False),
    ],
)
def test_a_day_is_of_what_its_verb_says(sentence: str, what: str, day: date, about: bool) -> None:
    (one,) = dates([sentence])
    assert (one.what, one.date, one.about, one.quote) == (what, day, about, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "As disclosed in a Form 8-K filed on May 4, 2026, we detected an intrusion.",
        "On May 4, 2026, the harbor held its yearly regatta.",
        "On June 31, 2026, the Company detected an intrusion.",
    ],
)
def test_other_days_are_not_taken(sentence: str) -> None:
    assert dates([sentence]) == ()


@pytest.mark.parametrize(
    ("sentence", "what", "first", "last"),
    [
        ("Between April 14 and April 25, 2026, the actor copied files.", "occurred", (4, 14), (4, 25)),
        ("The actor was active from 4 May to 10 May 2026 in the harbour network.", "occurred", (5, 4), (5, 10)),
        ("The Group discovered during the weekend of 7 and 8 February 2026 that", "detected", (2, 7), (2, 8)),
        ("On June 1 the Company detected ransomware.", "detected", (6, 1), None),
        ("Upon initial detection of an intrusion on May 4, 2026, we acted.", "detected", (5, 4), None),
        ("Orders waited after a cyberattack discovered on March 16, 2026.", "detected", (3, 16), None),
        ("The pumps stopped after ransomware on the night of 19 April 2026.", "occurred", (4, 19), None),
    ],
)
def test_spans_and_days_without_a_year(
    sentence: str, what: str, first: tuple[int, int], last: tuple[int, int] | None
) -> None:
    (one,) = dates([sentence], frozenset([sentence]), FILED)
    assert (one.what, one.date, one.to) == (what, date(2026, *first), date(2026, *last) if last else None)


def test_a_year_that_is_not_written_puts_the_day_before_the_report() -> None:
    assert [span.first for span in spans("on December 30 and on January 2", date(2026, 1, 5))] == [
        date(2025, 12, 30),
        date(2026, 1, 2),
    ]
    assert spans("on December 30", None) == ()


def test_a_part_of_a_month_is_about() -> None:
    sentence = "Beginning in late November 2025, an actor gained access."
    (one,) = dates([sentence], frozenset([sentence]), FILED)
    assert (one.what, one.date, one.about) == ("occurred", date(2025, 11, 21), True)


def test_the_day_of_an_earlier_report_is_no_day_of_the_incident() -> None:
    sentence = "This adds to the ransomware attack that it disclosed on February 12, 2026."
    assert dates([sentence], frozenset([sentence]), FILED) == ()


def test_the_event_itself_happened_on_its_day_where_no_verb_says_otherwise() -> None:
    sentence = "On April 14, 2026, the website of the port was altered by unknown persons."
    assert [one.what for one in dates([sentence], frozenset([sentence]), FILED)] == ["occurred"]
    assert dates(["On April 14, 2026, the port told the police."], frozenset(), FILED) == ()
