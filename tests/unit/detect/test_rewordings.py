"""Which sentence took the place of which, and what is only wording."""

import pytest

from monitor.detect.changes import compare
from monitor.domain import Change
from tests.unit.detect.makers import annual

REST = "The harbor is open to ships of every flag. The pilots know the bay and its tides."


def change(old: str, new: str) -> Change:
    (only,) = compare(annual(f"{REST} {old}"), annual(f"{REST} {new}")).changes
    return only


def test_a_sentence_cut_in_two_is_one_rewording() -> None:
    old = (
        "Our engineers inspect the gates and the turnstiles of the terminal, and our divers inspect the moorings and "
        "buoys of the fairway before winter."
    )
    new = (
        "Our engineers regularly inspect the gates and the turnstiles of the terminal and the fairway. Our divers "
        "inspect the moorings and buoys of the fairway before winter."
    )
    found = change(old, new)
    assert (found.kind, found.before, found.after) == ("text_reworded", old, new)


def test_a_sentence_with_more_said_behind_it_is_the_same_sentence() -> None:
    """As in 0001104659-26-024159, whose policy `may not cover all losses` now."""
    old = "The port also takes part in an insurance policy for the risks of its locks."
    more = (
        f"{old[:-1]}, intended to help mitigate certain losses and expenses of groundings; however, such a policy may"
        " not cover all of the losses or all types of claims that pilots may bring before a court of the bay."
    )
    found = change(old, more)
    assert (found.kind, found.before, found.after) == ("text_reworded", old, more)


def test_neighbours_that_came_together_are_one_passage() -> None:
    new = "A drone patrols the breakwater at night. Its pictures are kept in a vault for ninety days."
    (found,) = compare(annual(REST), annual(f"{REST} {new}")).changes
    assert (found.kind, found.after) == ("text_added", new)
    assert found.what == "A drone patrols the breakwater at night. (2 sentences)"


def test_an_incident_newly_told_with_its_time_is_high() -> None:
    """As in 0001027664-26-000005 and 0001773751-26-000022."""
    new = "In September 2025 one of our suppliers experienced a cybersecurity incident that exposed crew lists."
    (found,) = compare(annual(REST), annual(f"{REST} {new}")).changes
    assert (found.kind, found.severity) == ("text_added", "high")


@pytest.mark.parametrize(
    "sentence",
    [
        "In 2025, we did not experience a cybersecurity incident that slowed a vessel.",
        "In May 2025 we responded to a simulated ransomware attack in a tabletop exercise.",
        "In 2019 she responded to a ransomware incident at a shipyard, where she led the watch.",
        "If in 2026 we experienced a cybersecurity incident, our moorings could be lost.",
    ],
)
def test_what_did_not_happen_to_the_registrant_is_not_admitted(sentence: str) -> None:
    assert all(one.severity != "high" for one in compare(annual(REST), annual(f"{REST} {sentence}")).changes)


@pytest.mark.parametrize(
    ("old", "new", "severity"),
    [
        # As in 0001437749-26-009385 and 0001628280-25-055483.
        (
            "Nobody fished from the pier.",
            "Notwithstanding the focus on our moorings, the Company has experienced and will continue to experience "
            "cybersecurity incidents, and there can be no guarantee that future incidents will not be material.",
            "high",
        ),
        (
            "Nobody fished from the pier.",
            "The investigation determined that between approximately August 5-8, 2025, a threat actor gained "
            "unauthorized access to the Company's systems.",
            "high",
        ),
        # 0001628280-26-010570: told of a year ago; 0001193125-26-104468: paid for a year ago
        (
            "We have experienced, and may in the future experience, cybersecurity incidents.",
            "Like any harbor with a pier and a crane, the Company has suffered cybersecurity breaches of its gates.",
            "medium",
        ),
        (
            "The expenses incurred from cybersecurity incidents, in which suppliers were targeted, were immaterial.",
            "Certain providers of cranes have experienced outages in broader incidents, without an effect on the pier.",
            "medium",
        ),
    ],
)
def test_that_there_were_incidents_is_high_where_the_other_year_knows_of_none(
    old: str, new: str, severity: str
) -> None:
    added = [one.severity for one in compare(annual(f"{REST} {old}"), annual(f"{REST} {new}")).changes if one.after]
    assert severity in added
    assert ("high" in added) == (severity == "high")


def test_another_person_in_an_office_is_told_of_once() -> None:
    """As in 0001788882-26-000014, whose new officer three sentences name."""
    old = (
        "Additionally, Ms. Reed holds various certificates of pilotage. Anna Reed is the Company's CISO and reports to "
        "the harbor master."
    )
    found = compare(
        annual(f"{REST} {old}"), annual(f"{REST} {old.replace('Anna', 'Ben').replace('Reed', 'Moor')}")
    ).changes
    assert [(one.severity, "CISO" in (one.after or "")) for one in found] == [("medium", True), ("low", False)]


def test_a_slight_sentence_is_shown_with_another_only_beside_it_or_where_nearly_all_of_it_stands() -> None:
    """As in 0000028823-26-000008, where processes that stood elsewhere were shown as a part of whom an officer
    updates."""
    was = (
        "Our pilots regularly update the Tide Committee on cybersecurity threats, on incidents and on their mitigation."
    )
    now = "Our pilots update the Tide Committee on cybersecurity threats, on incidents and their mitigation strategies."
    slight = "The mitigation of incidents in the harbor and the bay is left to our pilots."
    lines = [
        compare(annual(old), annual(f"{REST} {now}")).changes
        for old in (f"{REST} {was} {slight}", f"{slight} {REST} {was}")
    ]
    assert [[(one.kind, one.before) for one in changes] for changes in lines] == [
        [("text_reworded", f"{was} {slight}")],
        [("text_removed", slight), ("text_reworded", was)],
    ]
