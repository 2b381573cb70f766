"""Kinds and references, only where they are plainly stated."""

from datetime import date

import pytest

from monitor.detect import incident_days, particulars
from monitor.domain import AccessionNumber, IncidentKind


def test_the_day_after_a_filing_in_one_sentence_is_the_incidents() -> None:
    sentence = (
        "As previously disclosed in the Current Report on Form 8-K filed by Fictional Harbor, Inc. (the “Company”) on "
        "July 5, 2026 (the “Initial Report”), on June 30, 2026, the Company detected a cybersecurity incident."
    )
    assert [(one.what, one.date) for one in incident_days.dates([sentence])] == [("detected", date(2026, 6, 30))]
    assert [one.filed_on for one in particulars.references([sentence])] == [date(2026, 7, 5)]


def test_several_filings_in_a_row_are_all_referred_to() -> None:
    sentence = (
        "As reported on Form 8-K, furnished to the SEC on March 12, 2026, and March 23, 2026, the incident goes on."
    )
    assert [one.filed_on for one in particulars.references([sentence])] == [date(2026, 3, 12), date(2026, 3, 23)]


def test_an_accession_number_is_a_reference() -> None:
    sentence = "This amends accession 9900000001-26-000004."
    assert particulars.references([sentence])[0].accession == AccessionNumber("9900000001-26-000004")


def test_a_dated_press_release_is_no_filing() -> None:
    assert particulars.references(["Guidance was given in our press release dated May 4, 2026."]) == ()


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("A ransomware attack encrypted our tide tables.", "ransomware"),
        ("The actor exfiltrated files.", "data theft"),
        ("A third party gained unauthorized access to the quay.", "unauthorised access"),
        ("The actor transferred 2.5 bitcoin out of our wallet.", "funds lost"),
        ("A DDoS attack took the timetable down.", "denial of service"),
        ("It arose from an incident experienced by Fictional Tides, a software provider.", "supplier"),
        ("A former employee opened customer accounts.", "insider"),
        ("The actor demanded payment.", "extortion"),
        ("A bad actor defaced our website.", "vandalism"),
        ("Something happened.", "other"),
    ],
)
def test_a_kind_is_told_by_its_words(sentence: str, kind: IncidentKind) -> None:
    assert kind in particulars.kinds([sentence])


def test_what_is_denied_or_only_possible_is_no_kind() -> None:
    told = ["There is no evidence that data was exfiltrated.", "The actor may have encrypted files."]
    assert particulars.kinds(told) == ("other",)


@pytest.mark.parametrize(
    ("sentence", "update"),
    [
        ("As previously disclosed on Form 8-K, we had a cybersecurity incident.", True),
        ("This follows up the Original Report on the incident.", True),
        ("We will amend this Current Report on Form 8-K once the incident is understood.", False),
        ("Guidance previously provided in a Form 8-K stands.", False),
    ],
)
def test_an_update_speaks_of_an_earlier_report_of_the_incident(sentence: str, update: bool) -> None:
    assert particulars.is_update([sentence]) is update
