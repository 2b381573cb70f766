"""The words that differ are marked, and only those."""

import time

from hypothesis import given
from hypothesis import strategies as st

from monitor.notify.differing import Run, differing, excerpt

WORDS = st.lists(st.sampled_from(["we", "train", "all", "employees", "every", "year.", "quarter,"]), max_size=12).map(
    " ".join
)


def test_a_changed_word_is_marked_on_both_sides() -> None:
    assert differing("The CISO has 14 years of experience.", "The CISO has 15 years of experience.") == (
        (("The CISO has", False), ("14", True), ("years of experience.", False)),
        (("The CISO has", False), ("15", True), ("years of experience.", False)),
    )


def test_an_added_word_is_marked_where_it_stands() -> None:
    assert differing("We train employees.", "We regularly train employees.") == (
        (("We", False), ("train employees.", False)),
        (("We", False), ("regularly", True), ("train employees.", False)),
    )


def test_a_moved_comma_is_no_difference() -> None:
    assert differing("We test, and train.", "We test and train") == (
        (("We test, and train.", False),),
        (("We test and train", False),),
    )


def test_sentences_with_nothing_in_common_are_not_marked() -> None:
    assert differing("Our board meets in May.", "Vendors sign agreements") == (
        (("Our board meets in May.", False),),
        (("Vendors sign agreements", False),),
    )


@given(WORDS, WORDS)
def test_the_runs_joined_are_the_sentences(before: str, after: str) -> None:
    left, right = differing(before, after)
    assert " ".join(words for words, _ in left) == before
    assert " ".join(words for words, _ in right) == after


def test_a_stray_word_between_two_replaced_passages_is_marked_with_them() -> None:
    left, right = differing(
        "Our port is insured by three large firms and inspected by many small ones each year.",
        "Our port is guarded day or night and watched from two towers each year.",
    )
    assert left == (
        ("Our port is", False),
        ("insured by three large firms and inspected by many small ones", True),
        ("each year.", False),
    )
    assert right == (
        ("Our port is", False),
        ("guarded day or night and watched from two towers", True),
        ("each year.", False),
    )


def test_a_filer_that_repeats_itself_cannot_hold_up_a_message() -> None:
    """difflib takes 13 seconds for these two, and an alert may quote many."""
    started = time.monotonic()
    left, _ = differing("we train " * 500, "train we we " * 333)
    assert time.monotonic() - started < 3
    assert left[0][0].startswith("we")


RUNS = st.lists(st.tuples(WORDS.filter(bool), st.booleans()), min_size=1, max_size=9).map(tuple)


@given(RUNS, st.integers(40, 400))
def test_an_excerpt_keeps_to_its_length_and_begins_alike(runs: tuple[Run, ...], length: int) -> None:
    shown = excerpt(runs, length)
    assert len(" ".join(words for words, _ in shown)) <= length
    assert shown[0][0].split()[0] == runs[0][0].split()[0]
    if len(" ".join(words for words, _ in runs)) <= length:
        assert shown == runs


def test_an_excerpt_lets_go_of_what_is_the_same_first() -> None:
    same = " ".join(f"same{number}" for number in range(60))
    first, last = "same0 same1 same2 same3 same4 same5 same6 same7", " ".join(same.split()[-8:])
    assert excerpt(((same, False), ("NEW", True), (same, False)), 300) == (
        (f"{first} … {last}", False),
        ("NEW", True),
        (f"{first} …", False),
    )
