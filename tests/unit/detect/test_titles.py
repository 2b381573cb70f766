"""What titles have in common."""

import pytest

from monitor.detect.titles import is_of_one_field, is_one_title_widened


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        # 0001384195-26-000050: widened and raised
        ("Manager of Information Technology", "Director of Information Technology and Harbors", True),
        ("General Counsel", "Chief Legal Officer", True),
        ("Chief Information Officer", "Chief Technology Officer", False),
        ("Chief Executive Officer", "Chief Financial Officer", False),
    ],
)
def test_a_title_with_all_the_fields_of_another_is_that_one_widened(before: str, after: str, same: bool) -> None:
    assert is_one_title_widened(before, after) is same
    assert is_one_title_widened(after, before) is same


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        # 0001193125-26-059372
        ("Vice President of IT and Information Security", "Senior Director of IT and Information Security", True),
        ("Vice President of Harbors", "Director of Piers", False),
        ("Harbor Master", "Director of Harbors", False),
    ],
)
def test_two_ranks_of_one_field_are_one_office(before: str, after: str, same: bool) -> None:
    assert is_of_one_field(before, after) is same
