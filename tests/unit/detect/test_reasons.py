"""Why a change is told, in one sentence."""

import pytest

from monitor.detect.reasons import of_change
from monitor.domain import Change, Comparison, Edition
from tests.unit.makers import filing

REPORT = filing(form="10-K", items=())


def reason(*changes: Change) -> str:
    edition = Edition(None, None, "10-K")
    return of_change(REPORT, REPORT, Comparison(edition, edition, changes[0].severity, changes)).partition(", ")[2]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (Change("role_changed", "high", "CISO → CIO"), "the office CISO became CIO."),
        (Change("body_changed", "medium", "harbor council: +CFO"), "a body changed (harbor council: +CFO)."),
        (Change("expertise_added", "medium", "CISO"), "the experience of CISO is newly told of."),
        (
            Change("standard_changed", "medium", "ISO/IEC 27001 (aligned → certified)"),
            "the standard ISO/IEC 27001 (aligned → certified) is spoken of differently.",
        ),
        (
            Change("third_party_removed", "medium", "Fictional Buoy"),
            "the outside firm Fictional Buoy is no longer named.",
        ),
    ],
)
def test_the_most_important_change_is_named(change: Change, said: str) -> None:
    assert reason(change) == said


def test_a_report_written_anew_is_called_so() -> None:
    anew = Change("text_reworded", "low", "rewritten: 0 of 20 sentences stand as before")
    assert reason(Change("role_removed", "medium", "CISO"), anew) == (
        "most of the text was rewritten; the office CISO is no longer named, and 1 more change."
    )


def test_a_passage_that_a_name_shows_is_no_change_more() -> None:
    """The first sentence of an alert counts what stands below it."""
    named = Change("control_added", "medium", "lamps", None, (), "We moor.", "We moor by lamps.")
    passage = Change("text_reworded", "medium", "We moor by lamps.", None, (), "We moor.", "We moor by lamps.")
    assert reason(named, passage) == "the control lamps is newly named."
