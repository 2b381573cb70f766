"""A reworded sentence is told of with what it names newly or no longer."""

from monitor.detect.changes import compare
from monitor.detect.shown_once import shown_once
from monitor.domain import Change, Control, Profile
from tests.unit.detect.makers import annual

OLD = "Each spring our pilots rehearse how to moor a ship whose charts are lost."
NEW = "Each spring our pilots rehearse how to moor a ship whose charts are lost, with penetration testing."
REWORDED = Change("text_reworded", "low", "Each spring…", None, (), OLD, NEW)


def named(before: str | None = None) -> Change:
    return Change("control_added", "medium", "penetration testing", None, (), before, NEW)


def test_a_control_that_came_into_a_sentence_shows_it_before_and_after() -> None:
    known = "We watch our harbor at night."
    profile = Profile(controls=(Control("penetration testing", NEW),))
    changes = compare(annual(f"{known} {OLD}"), annual(f"{known} {NEW}", profile=profile)).changes
    assert [(one.kind, one.before, one.after) for one in changes] == [("control_added", OLD, NEW)]


def test_what_a_flag_shows_is_told_as_text_too() -> None:
    flag = Change("flag_appeared", "low", "CybersecurityRisk…Flag: true (tagging)", None, (), None, NEW)
    assert shown_once([flag], [REWORDED]) == [flag, REWORDED]


def test_a_graver_rewording_says_more_than_the_name_and_shows_what_it_came_into() -> None:
    graver = Change("text_reworded", "medium", "Each spring…", None, (), OLD, NEW)
    assert shown_once([named()], [graver]) == [named(before=OLD), graver]


def test_an_officer_who_went_is_shown_beside_the_sentence_that_names_another_in_his_place() -> None:
    """As in 0001043277-26-000009, where the one in his place had been named elsewhere before."""
    old, new = "The pilot and the diver report yearly.", "The pilot and the mate report yearly."
    line = Change("oversight_changed", "medium", "The pilot and the mate…", None, (), old, new)
    gone = Change("role_removed", "medium", "diver", None, (), old, None)
    came = Change("role_added", "medium", "cook", None, (), None, "The cook reports too.")
    (shown, kept, *_) = shown_once([gone, came, line], [])
    assert (shown.before, shown.after) == (old, new)
    assert kept == came


def test_of_many_sentences_that_are_one_line_a_single_one_shows_too_little() -> None:
    together = Change("text_reworded", "low", "Each spring…", None, (), f"{OLD} {OLD}", f"{NEW} Our ships sail. {NEW}")
    assert shown_once([named()], [together]) == [named(), together]


def test_a_sentence_that_was_reworded_together_with_it_is_shown_too() -> None:
    passage = f"{NEW} They do so at dawn."
    (told,) = shown_once([named()], [Change("text_reworded", "low", "Each spring…", None, (), OLD, passage)])
    assert (told.before, told.after) == (OLD, passage)


def test_a_sentence_is_not_hidden_behind_one_from_elsewhere() -> None:
    """As in 0000883241-25-000028, where a denial that was reworded was shown nowhere."""
    elsewhere = "Our pilots test the charts."
    (told, passage) = shown_once([named(before=elsewhere)], [REWORDED])
    assert (told.before, passage) == (elsewhere, REWORDED)


def test_what_was_renamed_is_shown_where_both_names_stand() -> None:
    old, new = "The Tide Council meets in the tower.", "The Harbor Council meets in the tower."
    renamed = Change("body_changed", "medium", "Tide Council → Harbor Council", None, (), "The Tide Council acts.", new)
    (told,) = shown_once([renamed], [Change("text_reworded", "low", "The Harbor…", None, (), old, new)])
    assert (told.before, told.after) == (old, new)


def test_a_body_that_everybody_has_is_not_told_beside_the_passage_that_speaks_of_it() -> None:
    crew = Change("body_added", "low", "senior management", None, (), None, "Senior management hears of leaks.")
    passage = Change(
        "text_added", "medium", "Leaks…", None, (), None, "Leaks are dried. Senior management hears of leaks."
    )
    elsewhere = Change("text_removed", "medium", "Leaks…", None, (), "Leaks are dried.", None)
    unit = Change("body_added", "medium", "pilots' crew", None, (), None, "Senior management hears of leaks.")
    assert shown_once([crew], [passage]) == [passage]
    assert shown_once([crew], [elsewhere]) == [crew, elsewhere]
    assert shown_once([unit], [passage]) == [unit, passage]


def test_experience_in_a_sentence_that_was_reworded_has_changed_not_come() -> None:
    """As in 0001636422-26-000035."""
    old, new = "The pilots hold a CISSP.", "The pilots hold a CISSP and a CISM."
    came = Change("expertise_added", "medium", "pilots", None, (), None, new)
    reworded = Change("text_reworded", "medium", "The pilots…", None, (), old, new)
    (told,) = shown_once([came], [reworded])
    assert (told.kind, told.what, told.before, told.after) == ("expertise_changed", "pilots", old, new)
    apart = Change("text_reworded", "medium", "Leaks…", None, (), "Leaks are dried.", "Leaks are mopped.")
    assert shown_once([came], [apart]) == [came, apart]
