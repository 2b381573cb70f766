"""What became of a flag, by the product's table of severities."""

from monitor.detect.changes import compare
from monitor.detect.words.elements import ASSESSORS, INTEGRATED, MATERIALLY_AFFECTED, OFFICERS, SUPPLIERS
from monitor.domain import Change, Extraction
from tests.unit.detect.makers import annual, concluding

DENIAL = "We are not aware of any incident that has materially affected us."
ADMISSION = "The incident of May materially affected our terminal in Fictional Bay."


def flag_kinds(old: Extraction, new: Extraction) -> list[tuple[str, str]]:
    changes: tuple[Change, ...] = compare(old, new).changes
    return [(one.kind, one.severity) for one in changes if not one.kind.startswith(("text", "conclusion"))]


def test_affected_is_critical_when_the_words_agree() -> None:
    old = annual(flags={MATERIALLY_AFFECTED: False}, profile=concluding("none_known", DENIAL))
    new = annual(flags={MATERIALLY_AFFECTED: True}, profile=concluding("affected", ADMISSION))
    assert flag_kinds(old, new) == [("flag_changed", "critical")]
    assert compare(old, new).severity == "critical"


def test_affected_against_a_denial_is_a_contradiction() -> None:
    old = annual(flags={MATERIALLY_AFFECTED: False}, profile=concluding("none_known", DENIAL))
    new = annual(flags={MATERIALLY_AFFECTED: True}, profile=concluding("none_known", DENIAL))
    (change,) = compare(old, new).changes
    assert (change.kind, change.severity, change.after) == ("contradiction_appeared", "high", DENIAL)
    assert change.elements == (MATERIALLY_AFFECTED,)


def test_a_flag_that_comes_to_agree_with_words_that_stayed_is_tagging() -> None:
    old = annual(flags={MATERIALLY_AFFECTED: True}, profile=concluding("none_known", DENIAL))
    new = annual(flags={MATERIALLY_AFFECTED: False}, profile=concluding("none_known", DENIAL))
    assert flag_kinds(old, new) == [("contradiction_resolved", "low")]


def test_a_contradiction_that_stays_is_no_change() -> None:
    year = annual(flags={MATERIALLY_AFFECTED: True}, profile=concluding("none_known", DENIAL))
    assert compare(year, year).changes == ()


def test_affected_without_a_word_on_it_is_high_not_critical() -> None:
    old, new = annual(flags={MATERIALLY_AFFECTED: False}), annual(flags={MATERIALLY_AFFECTED: True})
    assert flag_kinds(old, new) == [("flag_changed", "high")]


def test_a_safeguard_that_is_gone_is_high_and_one_that_came_medium() -> None:
    for element in (ASSESSORS, SUPPLIERS, OFFICERS):
        yes, no = annual(flags={element: True}), annual(flags={element: False})
        assert flag_kinds(yes, no) == [("flag_changed", "high")]
        assert flag_kinds(no, yes) == [("flag_changed", "medium")]


def test_a_flag_that_comes_to_agree_with_an_affirmation_that_stayed_is_tagging() -> None:
    """As in 0001213900-26-043341: the text block gave the answer a year before the flag did."""
    words = "Our cybersecurity risk management is integrated into our overall enterprise risk management program."
    old, new = (annual(words, flags={INTEGRATED: value, OFFICERS: True}) for value in (False, True))
    assert [severity for _, severity in flag_kinds(old, new)] == ["low"]


def test_a_flag_that_comes_without_a_word_on_it_is_tagging() -> None:
    """As in 0001477932-26-002278: nothing is said of suppliers in either year; one that goes so is another thing."""
    no, yes = (annual("We sail.", flags={INTEGRATED: value}) for value in (False, True))
    assert flag_kinds(no, yes) == [("flag_changed", "low")]
    assert flag_kinds(yes, no) == [("flag_changed", "medium")]


def test_another_flag_that_changes_is_medium() -> None:
    assert flag_kinds(annual(flags={INTEGRATED: True}), annual(flags={INTEGRATED: False})) == [
        ("flag_changed", "medium")
    ]


def test_a_flag_that_appears_or_vanishes_is_tagging() -> None:
    few, more = annual(flags={INTEGRATED: True}), annual(flags={INTEGRATED: True, ASSESSORS: True})
    assert flag_kinds(few, more) == [("flag_appeared", "low")]
    assert flag_kinds(more, few) == [("flag_disappeared", "low")]
    assert compare(few, more).changes[0].what.endswith("(tagging)")


def test_flags_do_not_appear_after_an_untagged_year() -> None:
    text = "Our board oversees the ferries."
    assert compare(annual(text), annual(text, flags={INTEGRATED: True, ASSESSORS: True})).changes == ()


def test_a_sentence_that_is_shown_at_its_flag_is_not_told_again_as_text() -> None:
    words = "We do not currently engage any assessors, consultants or auditors for the security of our ferries."
    old, new = annual("We sail.", flags={ASSESSORS: True}), annual(f"We sail. {words}", flags={ASSESSORS: False})
    (change,) = compare(old, new).changes
    assert (change.kind, change.severity, change.after) == ("flag_changed", "high", words)


def test_words_that_contradict_a_flag_as_before_have_not_come_to_agree() -> None:
    """As in 0001493152-26-008854: something else is said beside them now."""
    denied = "We have not yet adopted formal cybersecurity processes."
    said = "Our board oversees how cybersecurity is integrated into our overall risk management processes."
    old, new = (annual(text, flags={INTEGRATED: True}) for text in (denied, f"{said} {denied}"))
    assert flag_kinds(old, new) == []


def test_words_that_stay_are_shown_on_both_sides_of_a_tag_that_went() -> None:
    """As in 0001562762-26-000030: with one side alone, the words would look gone."""
    words = "Our cybersecurity risk management is integrated into our overall enterprise risk management program."
    old, new = annual(words, flags={INTEGRATED: True, OFFICERS: True}), annual(words, flags={OFFICERS: True})
    (change,) = compare(old, new).changes
    assert (change.kind, change.before, change.after) == ("flag_disappeared", words, words)


def test_each_side_of_a_tag_is_quoted_as_its_own_year_has_it() -> None:
    """As in 0001213900-26-054456, whose denials differ by the year that rolled on."""
    old, new = (f"In {year}, we did not identify any attack that has materially affected us." for year in (2024, 2025))
    before = annual(old, flags={OFFICERS: True}, profile=concluding("none_known", old))
    after = annual(new, flags={OFFICERS: True, MATERIALLY_AFFECTED: False}, profile=concluding("none_known", new))
    (change,) = compare(before, after).changes
    assert (change.kind, change.before, change.after) == ("flag_appeared", old, new)
