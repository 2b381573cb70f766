"""What one year names and the other says in these words or others neither came nor went."""

import pytest

from monitor.detect.named import named_changes
from monitor.detect.statements import Statements
from monitor.domain import Body, Profile

BOARD = Body("board of directors", "board", None, (), None, "The board of directors oversees the risk.")


@pytest.mark.parametrize(
    ("new", "severities"),
    [
        ("We do not have a dedicated board committee for the harbor.", ["high"]),  # 0001683168-26-002975 read backwards
        ("We have no separate board-level security committee.", ["high"]),
        ("The harbor is a board-level priority.", ["high"]),  # 0001493152-26-013513
        ("Our board has no dedicated committee for the harbor.", []),
    ],
)
def test_a_board_that_lacks_a_committee_is_spoken_of_only_where_it_acts_itself(new: str, severities: list[str]) -> None:
    both = (Statements(BOARD.quote, ()), Statements(new, ()))
    found = named_changes(Profile(bodies=(BOARD,)), Profile(), both)
    assert [one.severity for one in found if one.topic == "body"] == severities
