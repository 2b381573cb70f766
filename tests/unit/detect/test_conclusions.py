"""The conclusion on incidents, by the product's table."""

import pytest

from monitor.detect.changes import compare
from monitor.detect.words.elements import MATERIALLY_AFFECTED
from monitor.domain import ConclusionState, Severity
from tests.unit.detect.makers import annual, concluding


@pytest.mark.parametrize(
    ("before", "after", "severity"),
    [
        ("none_known", "affected", "critical"),
        ("silent", "likely", "critical"),
        ("likely", "affected", "critical"),
        ("none_known", "incident_not_material", "high"),
        ("silent", "incident_not_material", "high"),
        ("affected", "likely", "medium"),
        ("affected", "none_known", "medium"),
        ("affected", "incident_not_material", "medium"),
        ("none_known", "none_material", "medium"),
        ("none_material", "silent", "medium"),
    ],
)
def test_a_conclusion_changes(before: ConclusionState, after: ConclusionState, severity: Severity) -> None:
    (change,) = compare(annual(profile=concluding(before)), annual(profile=concluding(after))).changes
    assert (change.kind, change.severity, change.what) == ("conclusion_changed", severity, f"{before} → {after}")


def test_affected_in_words_against_the_flag_is_not_critical() -> None:
    old = annual(flags={MATERIALLY_AFFECTED: False}, profile=concluding("none_known"))
    new = annual(flags={MATERIALLY_AFFECTED: False}, profile=concluding("affected"))
    assert [(one.kind, one.severity) for one in compare(old, new).changes] == [
        ("contradiction_appeared", "high"),
        ("conclusion_changed", "high"),
    ]
