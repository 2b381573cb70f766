"""Each rule of severity on two years of a real filer, by accession number; what is expected was read in both texts."""

from collections.abc import Mapping

import pytest

from monitor.detect.changes import compare
from monitor.detect.words.elements import MATERIALLY_AFFECTED
from monitor.domain import Change, Comparison, Severity
from tests.labels.years import Recorded, extraction_of, recorded

pytestmark = pytest.mark.corpus

PAIRS = {
    # what a person should see at once
    "I-ON Digital": ("0001641172-25-003678", "0001493152-26-016842"),
    "Samsara": ("0001642896-25-000022", "0001628280-26-018167"),
    "Par Pacific": ("0000821483-25-000010", "0000821483-26-000005"),
    "Tenaris": ("0001554855-25-000262", "0001554855-26-000490"),
    "Silicon Motion": ("0001193125-25-107157", "0001193125-26-197184"),
    "Jones Soda": ("0001641172-25-001951", "0001493152-26-014195"),
    # substance
    "KB Financial": ("0001193125-25-094961", "0001193125-26-183398"),
    "EWSB": ("0001558370-25-003534", "0001104659-26-034594"),
    "Kidoz": ("0001641172-25-006049", "0001493152-26-019626"),
    "Titan America": ("0002035304-25-000006", "0002035304-26-000047"),
    "MGP Ingredients": ("0001628280-25-007962", "0000835011-26-000031"),
    "FreightCar": ("0000950170-25-037977", "0001193125-26-098668"),
    "Rockwell": ("0001628280-25-013983", "0001628280-26-021186"),
    # wording and tagging
    "thredUp": ("0001484778-25-000023", "0001484778-26-000007"),
    "Crown PropTech": ("0001213900-25-117482", "0001213900-26-037618"),
    "Charlie's": ("0001437749-25-018798", "0001437749-26-010761"),
    # nothing
    "MediciNova": ("0000950170-25-023301", "0001193125-26-100432"),
    "Dixie": ("0000029332-25-000017", "0000029332-26-000018"),
}


@pytest.fixture(scope="module")
def filings() -> Mapping[str, Recorded]:
    wanted = {accession for pair in PAIRS.values() for accession in pair}
    return {filing["accession"]: filing for filing in recorded(wanted)}


def compared(filings: Mapping[str, Recorded], filer: str) -> Comparison:
    old, new = PAIRS[filer]
    return compare(extraction_of(filings[old]), extraction_of(filings[new]))


@pytest.mark.parametrize(
    ("filer", "kind", "severity", "what"),
    [
        ("I-ON Digital", "body_removed", "high", "board of directors"),
        ("Samsara", "role_removed", "high", "Chief Information Security Officer"),
        (
            "Par Pacific",
            "text_removed",
            "high",
            "the use of outside assessors is gone from the words, but still tagged",
        ),
        ("Tenaris", "text_removed", "high", "the oversight of suppliers is gone from the words, but still tagged"),
        ("Silicon Motion", "contradiction_appeared", "high", f"{MATERIALLY_AFFECTED}: true"),
        (
            "Jones Soda",
            "text_added",
            "high",
            "On September 8, 2025, Jones Soda experienced a disruption in its corporate…",
        ),
        ("KB Financial", "standard_added", "medium", "ISO/IEC 27701"),
        ("EWSB", "third_party_added", "medium", "Entrusted Technology Solutions"),
        ("Kidoz", "role_changed", "medium", "Vice President of Product → Chief Operating Officer"),
        (
            "MGP Ingredients",
            "oversight_changed",
            "medium",
            "In addition, our Board of Directors reviewed cybersecurity risks and…",
        ),
        (
            "FreightCar",
            "text_reworded",
            "medium",
            "On an annual basis, our internal auditors conduct penetration testing and…",
        ),
        ("thredUp", "expertise_changed", "low", "Head of Internal Audit"),
        ("Charlie's", "contradiction_resolved", "low", f"{MATERIALLY_AFFECTED}: false"),
    ],
)
def test_what_changed_is_told_with_its_severity(
    filings: Mapping[str, Recorded], filer: str, kind: str, severity: Severity, what: str
) -> None:
    changes = compared(filings, filer).changes
    assert (kind, severity, what) in [(one.kind, one.severity, one.what) for one in changes]


def test_a_rhythm_that_changed_is_the_only_change(filings: Mapping[str, Recorded]) -> None:
    (change,) = compared(filings, "Titan America").changes
    assert (change.kind, change.severity) == ("cadence_changed", "medium")
    assert change.what.endswith(": monthly → quarterly")


def test_a_renamed_officers_rhythms_are_not_told_with_the_name(filings: Mapping[str, Recorded]) -> None:
    changes = compared(filings, "Rockwell").changes
    renamed = [one.what for one in changes if one.kind == "role_changed"]
    assert renamed == ["Chief Corporate Affairs Officer → Chief Operating Officer"]
    assert [one for one in changes if one.kind == "cadence_changed" and "Officer" in one.what] == []


def test_flags_that_appear_or_vanish_beside_the_same_words_are_tagging(filings: Mapping[str, Recorded]) -> None:
    changes = compared(filings, "Crown PropTech").changes
    assert {(one.kind, one.severity) for one in changes} == {("flag_appeared", "low"), ("flag_disappeared", "low")}


@pytest.mark.parametrize("filer", ["MediciNova", "Dixie"])
def test_a_year_that_only_rolled_is_no_change(filings: Mapping[str, Recorded], filer: str) -> None:
    assert compared(filings, filer).changes == ()


def test_a_committee_told_of_in_two_ways_is_told_once(filings: Mapping[str, Recorded]) -> None:
    """Par Pacific reads `Information Technology (IT) committee` and `IT committee`."""
    added: list[Change] = [one for one in compared(filings, "Par Pacific").changes if one.kind == "body_added"]
    assert [one.what for one in added] == ["Information Technology committee"]
