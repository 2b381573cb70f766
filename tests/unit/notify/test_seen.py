"""A sentence stands on a page once."""

from monitor.notify.seen import Seen

TESTS = "Penetration tests of the Fictional Harbour are made each spring."
DRILLS = "Drills are held with the pilots of the Fictional Harbour in June."
LAMPS = "The lamps of the Fictional Harbour are watched through the night."


def test_what_stands_above_is_left_out_of_a_passage_with_a_mark() -> None:
    seen = Seen(whole=600)
    seen.note([(None, TESTS, ()), (LAMPS, None, ())])
    passage = f"{TESTS} {DRILLS} {LAMPS}"
    assert seen.rest_of((None, passage, ())) == (None, f"[…] {DRILLS} {LAMPS}", ())
    assert seen.rest_of((passage, None, ())) == (f"{TESTS} {DRILLS} […]", None, ())


def test_neighbours_that_stand_above_get_one_mark() -> None:
    seen = Seen(whole=600)
    seen.note([(None, DRILLS, ()), (None, TESTS, ())])
    assert seen.rest_of((None, f"{LAMPS} {TESTS} {DRILLS}", ())) == (None, f"{LAMPS} […]", ())


def test_of_a_passage_that_stands_above_nothing_is_left() -> None:
    seen = Seen(whole=600)
    seen.note([(None, f"{TESTS} {DRILLS}", ()), (None, LAMPS, ())])
    assert seen.rest_of((None, DRILLS, ())) is None
    assert seen.rest_of((None, f"{LAMPS} {TESTS} {DRILLS}", ())) is None


def test_two_sides_are_held_against_each_other_whole() -> None:
    seen = Seen(whole=600)
    seen.note([(None, TESTS, ())])
    both = (f"{DRILLS} {TESTS}", f"{TESTS} {LAMPS}", ())
    assert seen.rest_of(both) == both


def test_what_was_cut_above_was_not_read_to_its_end() -> None:
    seen = Seen(whole=100)
    seen.note([(None, f"{TESTS} {DRILLS}", ())])
    assert seen.rest_of((None, DRILLS, ())) == (None, DRILLS, ())
    both = (None, f"{TESTS} {DRILLS}", ())
    assert seen.rest_of(both) == both


def test_a_few_words_are_read_faster_than_a_mark() -> None:
    seen = Seen(whole=600)
    seen.note([(None, "Drills are held.", ())])
    assert seen.rest_of((None, f"Drills are held. {LAMPS}", ())) == (None, f"Drills are held. {LAMPS}", ())
