"""The words that differ are marked, and only those."""

from hypothesis import given
from hypothesis import strategies as st

from monitor.notify.differing import differing

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
