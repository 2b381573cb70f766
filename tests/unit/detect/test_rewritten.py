"""What is told of a report that was written anew."""

import pytest

from monitor.detect.rewritten import most_telling
from monitor.detect.statements import Statements
from monitor.domain import Change

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
