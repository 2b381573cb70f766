"""What a disclosure's sentences are asked for by their words."""

import pytest

from monitor.detect.statements import Statements, holding
from monitor.detect.wording import content

TEXT = Statements("The pilot logs tides and storms. The diver logs tides, wrecks and cables. Cranes rest.", ())


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("tides wrecks cables storms", "storms"),  # the diver's sentence has most of them
        ("storms cables", "cables"),  # each has one: the first sentence counts
        ("buoys anchors", "buoys anchors"),  # none has any
        ("", ""),
    ],
)
def test_scattered_words_are_those_that_the_nearest_sentence_lacks(words: str, left: str) -> None:
    assert TEXT.scattered(content(words)) == content(left)


def test_each_word_is_held_by_the_sentences_that_say_it() -> None:
    (tides,) = content("tides")
    (cranes,) = content("cranes")
    places = holding(TEXT.unique)
    assert (places[tides], places[cranes]) == ([0, 1], [2])
