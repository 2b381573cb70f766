"""Offices that a year names and nobody holds."""

from dataclasses import replace

import pytest

from monitor.detect.named import named_changes
from monitor.detect.statements import Statements
from monitor.domain import Profile, Role

CISO = Role("Chief Information Security Officer", "CISO", "Our CISO leads the harbor's security team and its drills.")


@pytest.mark.parametrize(
    ("new", "changes"),
    [
        # As in 0001968915-26-000023; in 0001628280-26-018731 somebody else acts meanwhile.
        ("The crew sees to it while the harbor searches for a CISO.", [("role_removed", "high")]),
        (
            "Our CISO vacated the role, and our harbor master is acting as our interim CISO.",
            [("role_changed", "medium")],
        ),
    ],
)
def test_an_office_that_is_vacant_is_gone_though_it_was_read(new: str, changes: list[tuple[str, str]]) -> None:
    both = (Statements(CISO.quote, ()), Statements(new, ()))
    vacant = Profile(roles=(replace(CISO, quote=new),))
    assert [(one.kind, one.severity) for one in named_changes(Profile(roles=(CISO,)), vacant, both)] == changes


def test_an_officer_who_was_one_elsewhere_is_no_officer_here() -> None:
    new = "The sponsor's lawyer previously served as Head of Harbor Security."
    both = (Statements(CISO.quote, ()), Statements(new, ()))
    found = [(one.kind, one.severity) for one in named_changes(Profile(roles=(CISO,)), Profile(), both)]
    assert ("role_removed", "high") in found
