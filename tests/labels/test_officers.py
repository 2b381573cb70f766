"""What two readers hold of an officer together."""

from typing import Any

import pytest

from tests.labels.officers import agreement, judged, verdict

FOLLOWED = 573


def reader(severity: str, *, sure: bool = True) -> dict[str, Any]:
    return {"severity": severity, "sure": sure}


@pytest.mark.parametrize(
    ("first", "second", "held"),
    [
        (reader("high"), reader("high"), "grave and sure"),
        (reader("high"), reader("high", sure=False), "grave to both"),
        (reader("medium"), reader("high"), "grave to one"),
        (reader("medium"), reader("low", sure=False), "a role changed"),
    ],
)
def test_an_officer_is_gone_where_both_readers_say_so(first: Any, second: Any, held: str) -> None:
    assert verdict({"readers": [first, second]}) == held


def test_readers_of_the_contract_alone_agree_on_nearly_every_officer() -> None:
    assert agreement() == (542, 551)


def test_whoever_is_followed_is_no_grave_loss_to_readers() -> None:
    """But for one whose place is vacant and is minded in part."""
    followed = [
        (officer["later"], one["severity"])
        for officer in judged()
        for one in officer["readers"]
        if one["now"] in ("follower", "renamed", "still") and one["sure"]
    ]
    assert len(followed) == FOLLOWED
    assert [later for later, severity in followed if severity == "high"] == ["0001628280-26-022505"]
