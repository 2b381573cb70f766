"""Passages that speak of the same in other words are one line with both, not one gone and one come."""

import pytest

from monitor.detect.changes import compare
from monitor.domain import Change
from tests.unit.detect.makers import annual

REST = "The harbor is open to ships of every flag. The pilots know the bay and its tides."
DRILLS = "Twice a year the dredging crew rehearses how a sluice is shut by hand when its pumps fail."
DRILLS_NOW = "Failing pumps are simulated at each sluice, and our dredging foremen must close it within the hour."
BUOYS = "Every buoy was painted and lit anew by a wharf owned jointly with three fishing towns."


def texts(old: str, new: str) -> list[Change]:
    return [
        change for change in compare(annual(f"{REST} {old}"), annual(f"{REST} {new}")).changes if change.topic == "text"
    ]


def test_a_sentence_in_quite_other_words_stands_in_the_place_of_the_old_one() -> None:
    """As in 0000034782-26-000011, where the report of a risk officer was told as gone and as come."""
    (change,) = texts(DRILLS, DRILLS_NOW)
    assert (change.kind, change.before, change.after) == ("text_reworded", DRILLS, DRILLS_NOW)


def test_a_sentence_on_something_else_came_and_the_old_one_went() -> None:
    changes = texts(DRILLS, BUOYS)
    assert [(each.kind, each.before, each.after) for each in changes] == [
        ("text_added", None, BUOYS),
        ("text_removed", DRILLS, None),
    ]


def test_what_everybody_speaks_of_makes_no_counterpart() -> None:
    """The same words in every other sentence no longer tell which one is meant."""
    now = "Each dredging crew is led by foremen who served at sea on a sluice with pumps."
    assert [each.kind for each in texts(DRILLS, now)] == ["text_reworded"]
    often = " ".join(
        f"The dredging crew mends pumps of the {name} sluice." for name in ("east", "west", "north", "south", "inner")
    )
    changes = texts(f"{often} {DRILLS}", f"{often} {now}")
    assert [each.kind for each in changes] == ["text_added", "text_removed"]


def test_most_of_a_passage_takes_the_rest_of_it_along() -> None:
    more = "A tug stands by with its lamps lit."
    (change,) = texts(f"{DRILLS} {more}", DRILLS_NOW)
    assert (change.before, change.after) == (f"{DRILLS} {more}", DRILLS_NOW)


def test_a_sentence_of_a_passage_that_says_much_else_stands_alone() -> None:
    more = " ".join(
        (
            BUOYS,
            "Divers inspect chains, anchors and keels below each jetty before winter.",
            "Grain, timber and coal may no longer lie upon one quay overnight.",
            "Customs officers board foreign trawlers together with a veterinary surgeon.",
        )
    )
    changes = texts(DRILLS, f"{DRILLS_NOW} {more}")
    assert [(each.kind, each.before, each.after) for each in changes] == [
        ("text_added", None, more),
        ("text_reworded", DRILLS, DRILLS_NOW),
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # As in 0001114700-26-000038: two people's degrees from the universities of one country.
        (
            "Mr. Quay has a degree in hydrography from the Fictional University of Brine.",
            "Ms. Mole holds a diploma of seamanship, hydrography and tides of the Brine Academy.",
        ),
    ],
)
def test_one_career_does_not_take_the_place_of_another(old: str, new: str) -> None:
    assert [each.kind for each in texts(old, new)] == ["text_added", "text_removed"]
