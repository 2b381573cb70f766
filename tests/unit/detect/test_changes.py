"""The comparison as a whole: the seed's two years, and what must hold for any two."""

import json
import random
import time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from monitor.detect.changes import compare
from monitor.domain import Profile
from monitor.extract.prose import with_prose
from tests.unit.detect.makers import INTEGRATED_BLOCK, PROCESSES, SEED, annual, concluding, seed

WORDS = st.sampled_from(
    ["harbor", "vessel", "crane", "audit", "board", "officer", "incident", "vendor", "training", "quarter", "not"]
)
SENTENCE = st.lists(WORDS, min_size=5, max_size=14).map(lambda words: " ".join(words).capitalize() + ".")
TEXT = st.lists(SENTENCE, min_size=1, max_size=12, unique=True)


@pytest.mark.corpus
def test_the_seed_reports_what_came_and_nothing_that_stayed() -> None:
    """From expected_changes.json, all of `must_report`; each of the others stands for a line of `must_not_report`."""
    expected = json.loads((SEED / "expected_changes.json").read_text("utf-8"))
    years = (seed(name, Profile()) for name in ("expected_facts.json", "next_year_facts.json"))
    comparison = compare(*(with_prose(year, ()) for year in years))
    assert comparison.severity == expected["severity"]
    found = [(one.kind, one.what) for one in comparison.changes]
    wanted = [(one["kind"], one["what"].split(" (")[0]) for one in expected["must_report"] if "what" in one]
    assert sorted(found[:-1]) == sorted(wanted)
    standard = next(one for one in comparison.changes if one.what == "ISO/IEC 42001")
    assert standard.as_written == "ISO/IEC42001"
    (added,) = [one for one in comparison.changes if one.kind == "text_added"]
    assert "AI-native security framework" in (added.after or "")
    assert added.elements == (PROCESSES, INTEGRATED_BLOCK)
    assert comparison.changes[-1] == added


def test_changes_come_most_important_first() -> None:
    old = annual("We run a port. We hire guards for every gate.", profile=concluding("none_known"))
    new = annual("We run a port. A lighthouse was rebuilt last summer.", profile=concluding("affected", "It hurt us."))
    changes = compare(old, new).changes
    assert [change.severity for change in changes] == ["critical", "medium", "medium"]
    assert changes[0].kind == "conclusion_changed"


@given(TEXT)
@settings(deadline=None)
def test_nothing_changes_against_itself(sentences: list[str]) -> None:
    comparison = compare(annual(" ".join(sentences)), annual(" ".join(sentences)))
    assert (comparison.severity, comparison.changes) == ("none", ())


@given(TEXT, st.randoms(use_true_random=False), st.sampled_from([" ", "\n", "\n\n", "   "]))
@settings(deadline=None)
def test_order_quotes_and_space_change_nothing(sentences: list[str], chance: random.Random, between: str) -> None:
    shuffled = [sentence.replace("board", "“board”") for sentence in sentences]
    chance.shuffle(shuffled)
    assert compare(annual(" ".join(sentences)), annual(between.join(shuffled))).changes == ()


@given(TEXT, TEXT)
@settings(max_examples=60, deadline=None)
def test_what_was_added_one_way_is_removed_the_other_way(one: list[str], other: list[str]) -> None:
    there = compare(annual(" ".join(one)), annual(" ".join(other))).changes
    back = compare(annual(" ".join(other)), annual(" ".join(one))).changes
    assume(not any(change.severity == "high" for change in (*there, *back)))  # a loss was not reworded, it is gone
    added = {change.after for change in there if change.kind == "text_added"}
    removed = {change.before for change in back if change.kind == "text_removed"}
    assert added == removed
    # What is called otherwise in several sentences is told once, in the order of the year before: see the next test.
    reworded = {(_sentences(each.before), _sentences(each.after)) for each in there if each.kind == "text_reworded"}
    again = {(_sentences(each.after), _sentences(each.before)) for each in back if each.kind == "text_reworded"}
    assert reworded == again


def test_sentences_that_are_told_together_stay_beside_what_became_of_each() -> None:
    one = "Harbor harbor harbor vessel crane. Harbor harbor vessel harbor crane."
    other = "Harbor harbor vessel harbor harbor. Harbor harbor harbor harbor vessel."
    (there,), (back,) = compare(annual(one), annual(other)).changes, compare(annual(other), annual(one)).changes
    assert (there.before, there.after) == (
        one,
        "Harbor harbor harbor harbor vessel. Harbor harbor vessel harbor harbor.",
    )
    assert (back.before, back.after) == (other, "Harbor harbor vessel harbor crane. Harbor harbor harbor vessel crane.")


def _sentences(text: str | None) -> tuple[str, ...]:
    return tuple(sorted((text or "").removesuffix(".").split(". ")))


def test_two_long_reports_without_a_sentence_in_common_take_no_time() -> None:
    """As long as the longest real pair (80,000 characters a year), and worse: nothing matches."""
    chance = random.Random(7)
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["".join(chance.choices(letters, k=7)) for _ in range(3_000)]
    years = [". ".join(" ".join(chance.choices(words, k=20)).capitalize() for _ in range(500)) for _ in range(2)]
    start = time.perf_counter()
    compare(annual(years[0]), annual(years[1]))
    assert time.perf_counter() - start < 2.0
