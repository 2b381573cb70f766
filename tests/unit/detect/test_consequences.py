"""What followed an incident, each with the sentence that says so."""

import pytest

from monitor.detect import consequences
from monitor.detect.consequences import Answer


@pytest.mark.parametrize(
    ("sentence", "known"),
    [
        ("The attack disrupted our ferries.", True),
        ("Bookings were unavailable for two days.", True),
        ("Ambulances were diverted from the port clinic.", True),
        ("It did not disrupt the ferries.", False),
        ("The incident has not had a material impact on our operations.", False),
        ("The incident has not had a material impact on our results of operations.", None),
        ("The Company took its network offline.", None),
        ("An attack could disrupt the ferries.", None),
        ("We sail.", None),
    ],
)
def test_operations_are_disrupted_undisturbed_or_unknown(sentence: str, known: bool | None) -> None:
    assert consequences.operations_disrupted([sentence]) == Answer(known, sentence if known is not None else None)


@pytest.mark.parametrize(
    ("sentence", "known"),
    [
        ("We notified law enforcement.", True),
        ("The police are investigating.", True),
        ("The Company informed the Federal Bureau of Investigation.", True),
        ("Our officers worked for law firms.", None),
        ("We sail.", None),
    ],
)
def test_law_enforcement_is_known_or_unknown(sentence: str, known: bool | None) -> None:
    assert consequences.law_enforcement([sentence]).known is known


@pytest.mark.parametrize(
    ("sentence", "known"),
    [
        ("The Company believes that the attack has been contained.", True),
        ("The threat actor was evicted from the harbor network.", True),
        ("The access was closed immediately.", True),
        ("The Company took steps to contain the incident.", None),
        ("The information contained in this report is furnished.", None),
        ("The incident has not yet been contained.", False),
    ],
)
def test_it_is_contained_only_where_it_is_said_to_be_over(sentence: str, known: bool | None) -> None:
    assert consequences.contained([sentence]).known is known


@pytest.mark.parametrize(
    ("sentence", "speaks"),
    [
        ("The Company maintains cybersecurity insurance.", True),
        ("We expect our insurers to bear a part of the costs.", True),
        ("The files hold health insurance numbers.", False),
        ("Credentials for insurance billing were taken.", False),
    ],
)
def test_insurance_is_the_registrants_own(sentence: str, speaks: bool) -> None:
    assert (consequences.insurance([sentence]) is not None) is speaks


def test_a_delay_is_recognised_by_its_paragraph_or_by_who_granted_it() -> None:
    assert consequences.delayed(["We filed late in reliance on Item 1.05(c) of Form 8-K."]) is not None
    assert consequences.delayed(["The Attorney General determined that a delay was warranted."]) is not None
    assert consequences.delayed(["The restoration was delayed."]) is None
