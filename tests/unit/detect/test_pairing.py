"""Who belongs to whom, of all that are somewhat alike."""

from monitor.detect.pairing import likeliest
from monitor.detect.statements import Statements


def test_each_sentence_goes_with_the_most_alike_that_is_free() -> None:
    east, west = Statements("The east quay is long. The west quay is short.", ())
    new_east, new_west = Statements("The quay in the east is long. The quay in the west is short.", ())
    found = [(0.5, east, new_west), (0.9, east, new_east), (0.8, west, new_east), (0.2, west, new_west)]
    assert likeliest(found) == [(east, new_east), (west, new_west)]


def test_a_tie_is_settled_alike_in_both_directions() -> None:
    one, two = Statements("The east quay is long. The west quay is short.", ())
    (other,) = Statements("The quay is neither.", ())
    (there,) = likeliest([(0.5, one, other), (0.5, two, other)])
    (back,) = likeliest([(0.5, other, two), (0.5, other, one)])
    assert there == back[::-1]
