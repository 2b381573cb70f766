"""Days, kinds, references and consequences, only where they are plainly stated."""

from datetime import date

import pytest

from monitor.detect import particulars
from monitor.domain import AccessionNumber, IncidentKind


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
    (one,) = particulars.dates([sentence])
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
    assert particulars.dates([sentence]) == ()


def test_the_day_after_a_filing_in_one_sentence_is_the_incidents() -> None:
    sentence = (
        "As previously disclosed in the Current Report on Form 8-K filed by Fictional Harbor, Inc. (the “Company”) on "
        "July 5, 2026 (the “Initial Report”), on June 30, 2026, the Company detected a cybersecurity incident."
    )
    assert [(one.what, one.date) for one in particulars.dates([sentence])] == [("detected", date(2026, 6, 30))]
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


def test_operations_are_disrupted_undisturbed_or_unknown() -> None:
    assert particulars.operations_disrupted(["The attack disrupted our ferries."]) is True
    assert particulars.operations_disrupted(["It did not disrupt the ferries."]) is False
    assert particulars.operations_disrupted(["We sail."]) is None


def test_law_enforcement_is_known_or_unknown() -> None:
    assert particulars.law_enforcement(["We notified law enforcement."]) is True
    assert particulars.law_enforcement(["We sail."]) is None


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
