"""Flags beside plain words."""

from monitor.detect.cross_check import cross_check
from monitor.detect.words.elements import ASSESSORS, MATERIALLY_AFFECTED, SUPPLIERS
from monitor.domain import CrossCheck
from tests.unit.detect.makers import annual, concluding

DENIAL = "We are not aware of any incident that has materially affected our ferries."


def test_a_true_flag_against_a_denial_contradicts_with_its_sentence() -> None:
    year = annual(flags={MATERIALLY_AFFECTED: True}, profile=concluding("none_known", DENIAL))
    assert cross_check(year) == (CrossCheck(MATERIALLY_AFFECTED, True, False, False, DENIAL),)


def test_a_false_flag_beside_a_denial_agrees() -> None:
    year = annual(flags={MATERIALLY_AFFECTED: False}, profile=concluding("none_material", DENIAL))
    assert [check.agrees for check in cross_check(year)] == [True]


def test_words_that_conclude_nothing_hold_nothing_against_a_flag() -> None:
    for state in ("silent", "cross_reference_only"):
        assert cross_check(annual(flags={MATERIALLY_AFFECTED: True}, profile=concluding(state))) == ()


def test_an_untagged_flag_is_not_held_to_anything() -> None:
    assert cross_check(annual("We do not engage any assessors.", profile=concluding("affected"))) == ()


def test_a_plain_denial_of_assessors_contradicts_the_flag() -> None:
    text = "We do not engage any assessors, consultants or auditors for this."
    assert cross_check(annual(text, flags={ASSESSORS: True})) == (CrossCheck(ASSESSORS, True, False, False, text),)


def test_a_plain_affirmation_contradicts_a_false_flag() -> None:
    text = "We also engage third-party consultants to test the locks of our ferries."
    assert [check.agrees for check in cross_check(annual(text, flags={ASSESSORS: False}))] == [False]
    text = "The Company maintains a vendor risk management program for its shipyards."
    assert [check.agrees for check in cross_check(annual(text, flags={SUPPLIERS: False}))] == [False]


def test_words_that_deny_and_affirm_decide_nothing() -> None:
    text = "We do not engage consultants for the crew. We engage third-party auditors for the terminal."
    assert cross_check(annual(text, flags={ASSESSORS: True})) == ()


def test_a_denial_with_an_exception_decides_nothing() -> None:
    text = "Other than our yard's inspectors, we do not engage third parties."
    assert cross_check(annual(text, flags={ASSESSORS: True})) == ()
