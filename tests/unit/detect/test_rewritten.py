"""What is told of a report that was written anew."""

import pytest

from monitor.detect.changes import compare
from monitor.detect.rewritten import most_telling
from monitor.detect.statements import Statements
from monitor.domain import Change
from tests.unit.detect.makers import annual

THINGS = (
    "anchor", "bollard", "capstan", "davit", "fender", "gangway", "hawser",
    "jetty", "keel", "ladder", "mast", "needle", "oar", "pump",
)  # fmt: skip
OTHERS = (
    "baker", "carter", "doctor", "editor", "farmer", "grocer", "hunter",
    "jeweller", "knight", "lawyer", "mason", "nurse", "ostler", "painter",
)  # fmt: skip
FEW = "Pilots moor tugs beneath gantries."
MANY = "Wardens polish brass lanterns along seven windy granite breakwaters nightly."


def passage(text: str) -> Change:
    return Change("text_added", "medium", text, None, (), None, text)


@pytest.mark.parametrize(("others", "told"), [(0, True), (18, True), (19, False), (40, False)])
def test_of_few_passages_less_is_left_out_than_of_many(others: int, told: bool) -> None:
    """As in 0001628280-26-016910, whose hourly updates during outages are one of few. Four words of substance are new
    in one sentence, eleven in the others; as many as are told of anyway are few."""
    same = [passage(MANY) for _ in range(others)]
    kept = most_telling(
        [passage(FEW), passage("The harbor."), *same], Statements("The harbor.", ()), Statements(MANY, ())
    )
    assert (passage(FEW) in kept) is told
    assert passage("The harbor.") not in kept


def test_a_report_written_anew_says_so_and_lists_what_is_new() -> None:
    old = " ".join(f"The {thing} of the old pier is kept by its own warden with a lamp." for thing in THINGS)
    new = " ".join(f"Nobody but a {thing} may board whatever steamer arrives at dusk tonight." for thing in OTHERS)
    changes = compare(annual(old), annual(new)).changes
    assert changes[-1].kind == "text_reworded"
    assert changes[-1].what == "rewritten: 0 of 14 sentences stand as before"
    assert len(changes) <= 3


def test_a_report_that_only_grew_was_not_written_anew() -> None:
    """As in 0001193125-26-159176."""
    stays = "The harbor keeps a plan for its program."
    more = " ".join(f"Nobody but a {thing} may board whatever steamer arrives at dusk tonight." for thing in OTHERS)
    (change,) = compare(annual(stays), annual(f"{stays} {more}")).changes
    assert (change.kind, change.severity) == ("text_added", "medium")
