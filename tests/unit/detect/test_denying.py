"""A new "we have none" is of substance, whatever words it shares with what the registrant had."""

import pytest

from monitor.detect.denying import denied, denied_in
from monitor.detect.statements import Statements
from monitor.detect.text_changes import text_changes

INTEGRATED = "CybersecurityRiskManagementProcessesIntegratedFlag"
ENGAGED = "CybersecurityRiskManagementThirdPartyEngagedFlag"
HAS = "We have processes for identifying and managing material risks from cybersecurity threats."
HAS_NONE = "We do not have any processes for identifying and managing material risks from cybersecurity threats."


@pytest.mark.parametrize(
    ("plain", "elements"),
    [
        ("we do not have any processes for managing material risks from cybersecurity threats", {INTEGRATED}),
        ("we presently do not engage third parties to assist with evaluating our cybersecurity practices", {ENGAGED}),
        ("we have processes for managing material risks from cybersecurity threats", set()),
    ],
)
def test_a_sentence_says_no_to_a_flag(plain: str, elements: set[str]) -> None:
    assert denied_in(plain) == elements


def test_a_text_says_no_to_what_any_of_its_sentences_does() -> None:
    assert denied(Statements(f"{HAS} Cranes are green.", ())) == set()
    assert denied(Statements(f"Cranes are green. {HAS_NONE}", ())) == {INTEGRATED}


def test_that_there_is_none_is_of_substance_without_a_new_word() -> None:
    """As in 0001493152-26-020406, where nothing else had changed and the whole was told as wording."""
    cranes = "Our cranes are painted green in spring, and the ropes are kept dry."
    old = Statements(f"{cranes} {HAS} Threats to the quay are risks that are material.", ())
    new = Statements(f"{cranes} {HAS} Threats to the quay are risks that are material. {HAS_NONE}", ())
    assert [(one.kind, one.severity, one.after) for one in text_changes(old, new, ())] == [
        ("text_added", "medium", HAS_NONE)
    ]


def test_of_a_report_written_anew_that_there_is_none_is_told() -> None:
    """As in 0001213900-26-037676: four sentences took the place of thirty."""
    had = " ".join(f"The pilots of quay {at} chart reefs, wrecks and tides by lantern number {at}." for at in range(14))
    old = Statements(f"{had} {HAS}", ())
    new = Statements(f"{HAS_NONE} Our harbor is leased. Dredgers work at night. Gulls nest on roofs. Boats sail.", ())
    told = {one.after: one.severity for one in text_changes(old, new, ())}
    assert any((after or "").startswith(HAS_NONE) and severity == "medium" for after, severity in told.items())
