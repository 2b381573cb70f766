"""What makes a named thing the same next year."""

import pytest

from monitor.detect.things import key_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("cyber-operations center", "Cybersecurity Operations Centers"),  # 0001610520-26-000026
        ("cyber team", "cybersecurity team"),
        ("cyber security leadership team", "cyber leadership team"),
        ("Director of Information Technology", "IT Director"),
        ("DoD", "DoW"),  # 0001628280-26-004195
        ("U.S. Department of War", "U.S. Department of Defense"),
    ],
)
def test_two_names_of_one_thing_have_one_key(one: str, other: str) -> None:
    assert key_of(one) == key_of(other.removesuffix("s"))


@pytest.mark.parametrize(
    ("one", "other"),
    [("cyber team", "security team"), ("cybersecurity team", "cybersecurity committee"), ("DoE", "DoD")],
)
def test_two_things_have_two(one: str, other: str) -> None:
    assert key_of(one) != key_of(other)
