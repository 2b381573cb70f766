"""Another overseer is oversight that changed; the same by another word is none."""

import pytest

from monitor.detect.changes import compare
from monitor.domain import Change
from tests.unit.detect.makers import annual

REST = "The harbor is open to ships of every flag. The pilots know the bay and its tides."


def change(old: str, new: str) -> Change:
    (only,) = compare(annual(f"{REST} {old}"), annual(f"{REST} {new}")).changes
    return only


def test_another_overseer_is_oversight_that_changed() -> None:
    """As in 0000835011-26-000031."""
    old = "In addition, the Audit Committee reviewed cybersecurity risks as part of its oversight of the enterprise."
    found = change(old, old.replace("the Audit Committee", "our Board of Directors"))
    assert (found.kind, found.severity) == ("oversight_changed", "medium")


@pytest.mark.parametrize("whose", ["board of directors ", "Board of Directors’ ", "Board’s "])
def test_whose_committee_it_is_makes_no_other_overseer(whose: str) -> None:
    """As in 0001104659-26-032080, 0001078075-26-000050 and 0000074303-26-000027."""
    old = f"The {whose}Audit Committee is responsible for overseeing our cybersecurity risk management processes."
    assert change(old, old.replace(whose, "")).kind == "text_reworded"


def test_the_committee_may_be_the_audit_committee() -> None:
    """As in 0001764046-26-000019."""
    old = "The committee also provides oversight of our policies and processes for mitigating such risks."
    assert change(old, old.replace("The committee", "The Audit Committee")).kind == "text_reworded"


def test_a_technical_officer_is_the_officer_of_technology() -> None:
    """As in 0001628280-26-025609, also among the members of a forum."""
    old = "Our cybersecurity procedures are overseen by our Chief Technology Officer and by his lanterns."
    found = change(old, old.replace("Technology", "Technical"))
    assert (found.kind, found.severity) == ("text_reworded", "low")


def test_two_in_one_office_are_no_other_overseer() -> None:
    """As in 0001213900-26-045606."""
    old = "Our management, led by our Chief Executive Officer, is responsible for the risks and reports to the pilots."
    assert change(old, old.replace("Officer,", "Officers,")).severity == "low"


def test_members_of_the_board_are_directors() -> None:
    """As in 0001609711-26-000010."""
    old = "The committee consists of Board members with an expertise in pilotage, including oversight of the pilots."
    assert change(old, old.replace("Board members", "directors")).kind == "text_reworded"


def test_who_is_made_aware_instead_is_another_overseer() -> None:
    """As in 0001722684-26-000007."""
    old = "The Board is made aware promptly of any grounding of a ferry that is deemed critical by the pilots."
    assert change(old, old.replace("Board", "Audit Committee")).kind == "oversight_changed"


def test_a_virtual_officer_by_his_letters_is_no_other_overseer() -> None:
    """As in 0001628280-26-021073."""
    old = (
        "The crew, along with the Virtual Chief Information Security Officer (vCISO), oversees every lock of the port."
    )
    found = change(old, old.replace("Virtual Chief Information Security Officer (vCISO)", "vCISO"))
    assert (found.kind, found.severity) == ("text_reworded", "low")


def test_who_is_only_spelled_out_in_brackets_is_no_other_overseer() -> None:
    """As in 0001692115-26-000062."""
    who = " (our pilots, the Audit Committee, and the crew)"
    old = (
        f"Members of management{who} report to the entire Board about the threats to the port and its berths in spring."
    )
    assert change(old, old.replace(who, "")).severity == "low"


def test_an_office_that_is_spelled_out_is_no_other() -> None:
    """As in 0001159152-26-000045."""
    only = change(
        "The drills are managed by our VP, Security in the tower.",
        "The drills are managed by our Vice President of Security (VP, Security) in the tower.",
    )
    assert (only.kind, only.severity) == ("text_reworded", "low")


def test_what_kind_of_committee_it_is_names_no_other() -> None:
    """As in 0001628280-26-006635."""
    only = change(
        "The group is a cross-functional committee that oversees the pilots of the bay.",
        "The group is a committee that oversees the pilots of the bay.",
    )
    assert (only.kind, only.severity) == ("text_reworded", "low")


def test_a_pronoun_stands_for_whom_the_other_year_names() -> None:
    """As in 0001628280-26-015791."""
    was = "They are responsible for the locks, for which cybersecurity oversight is exercised every night."
    found = change(was, was.replace("They are", "The CIO is"))
    assert (found.kind, found.severity) == ("text_reworded", "low")
    assert (
        change(was.replace("They", "The CTO and the CIO"), was.replace("They", "The CIO")).kind == "oversight_changed"
    )
