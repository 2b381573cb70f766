"""What titles have in common."""

import pytest

from monitor.detect.titles import takes_the_place


@pytest.mark.parametrize(
    ("before", "after", "takes"),
    [
        # 0001384195-26-000050: widened and raised
        ("manager of information technology", "director of information technology and cybersecurity", True),
        ("chief information officer", "chief information security officer", False),
        ("director of information technology and cybersecurity", "manager of information technology", False),
    ],
)
def test_an_officer_of_technology_keeps_his_place_under_a_wider_title(before: str, after: str, takes: bool) -> None:
    assert takes_the_place(before, after) is takes
