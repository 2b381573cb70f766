"""Timed activities in the filing's own words."""

import pytest

from monitor.extract.profile.cadences import cadences_of
from monitor.extract.sentences import sentences


def told(text: str) -> list[tuple[str, str]]:
    return [(cadence.what, cadence.every) for cadence in cadences_of(sentences(text))]


@pytest.mark.parametrize(
    ("text", "what", "every"),
    [
        (
            "Our CISO regularly rotates encryption keys and leads.",
            "CISO rotates encryption keys",
            "regular",
        ),
        ("We periodically rehouse servers.", "rehouse servers", "periodic"),
        ("We hold a quarterly certificate rotation.", "certificate rotation", "quarter"),
    ],
)
def test_what_no_list_knows_is_told_as_written(text: str, what: str, every: str) -> None:
    assert told(text) == [(what, every)]


@pytest.mark.parametrize(
    "text",
    [
        "We value continuous integration and prompt action in daily operations.",
        "Threats are continuously evolving.",
        "It is done on a regular basis.",
        "The Board does not periodically rehouse servers.",
    ],
)
def test_what_times_nothing_is_no_activity(text: str) -> None:
    assert told(text) == []
