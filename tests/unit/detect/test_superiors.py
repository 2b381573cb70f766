"""To whom an officer reports: another superior is one change of oversight, with both sentences."""

import pytest

from monitor.detect.statements import Statements
from monitor.detect.superiors import superior_changes
from monitor.domain import Role

CISO = "Chief Information Security Officer"
OFFICES = {
    "CISO": CISO,
    "CIO": "Chief Information Officer",
    "CIDO": "Chief Information and Digital Officer",
    "CEO": "Chief Executive Officer",
    "CFO": "Chief Financial Officer",
    "CDO": "Chief Digital Officer",
    "Controller": "Controller",
}


def told(old: str, new: str, renamed: dict[str, str] | None = None) -> list[tuple[str, str | None, str | None]]:
    before, after = (
        [Role(name, written, text) for written, name in OFFICES.items() if written in text or name in text]
        for text in (old, new)
    )
    both = Statements(old, ()), Statements(new, ())
    return [(each.what, each.before, each.after) for each in superior_changes(before, after, both, renamed or {})]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        # As in 0001193125-26-091656, 0000093556-26-000009 and 0001820144-26-000007.
        (
            "The CISO reports directly to the CIO.",
            "Lamps are lit. Our CISO, who reports to our CEO, lights them.",
            f"{CISO} reports to Chief Executive Officer, no longer to Chief Information Officer",
        ),
        (
            "The CISO reports to the CIO who in turn reports directly to the CEO.",
            "The CISO reports to the CIO who in turn reports directly to the CFO.",
            "Chief Information Officer reports to Chief Financial Officer, no longer to Chief Executive Officer",
        ),
        (
            "Our CISO (reporting to our CIO) tends the lamps.",
            "Our CISO (reporting to our CFO) tends the lamps.",
            f"{CISO} reports to Chief Financial Officer, no longer to Chief Information Officer",
        ),
    ],
)
def test_another_superior_is_told_with_both_sentences(old: str, new: str, what: str) -> None:
    sentences = [next(each for each in text.split(". ") if "report" in each) for text in (old, new)]
    ((said, before, after),) = told(old, new)
    assert said == what
    assert [(side or "").removesuffix(".") for side in (before, after)] == [
        each.removesuffix(".") for each in sentences
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The CISO reports to the CIO.", "Our CISO, who tends lamps, reports to our CIO."),
        ("The CISO reports to the CIO.", "The CISO reports to the CIO. The CISO also reports to the CEO."),
        ("The CISO reports to the CIO.", "The CISO reports to the Chief Information and Digital Officer."),  # widened
        ("The CISO reports to the CDO/CIO.", "The CISO reports to the CIO."),  # as in 0001104659-26-019130
        ("The CISO reports to the CIO.", "The CFO reports to the CEO."),
        ("The CISO reports lamps to the CIO.", "The CISO reports lamps to the CEO."),
        ("The CISO tends lamps and piers in every harbor. She reports to the CIO.", "The CISO reports to the CEO."),
    ],
)
def test_who_shares_a_superior_or_says_nothing_of_one_has_no_other(old: str, new: str) -> None:
    assert told(old, new) == []


def test_a_superior_under_another_title_is_told_of_as_that() -> None:
    old, new = "The CISO reports to the CIO.", "The CISO reports to the CDO."
    assert len(told(old, new)) == 1
    assert told(old, new, {"cio": "chief digital officer"}) == []


def test_whoever_is_called_otherwise_is_followed_and_whoever_came_instead_is_not() -> None:
    """As in 0001193125-26-091643, and in 0001808665-26-000011, where a controller leads in a vice president's place."""
    renamed = {"cio": "chief information digital officer"}
    ((what, *_),) = told("The CIO reports to the CFO.", "The CIDO reports to the CEO.", renamed)
    assert what == (
        "Chief Information and Digital Officer reports to Chief Executive Officer, no longer to Chief Financial Officer"
    )
    assert told("The CIO reports to the CEO.", "The Controller reports to the CFO.", {"cio": "controller"}) == []
