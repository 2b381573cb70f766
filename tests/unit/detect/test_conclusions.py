"""The conclusion on incidents, by the product's table."""

import pytest

from monitor.detect.admissions import admits, admits_some
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


OLD = "We know of no incident that slowed a vessel or stopped a crane."


@pytest.mark.parametrize(
    ("old", "quote", "severity"),
    [
        # 0001493152-26-014195, 0001193125-26-113938, 0001903596-26-000116
        (OLD, "We believe that this event did not have a material effect on our terminals.", "high"),
        (OLD, "Though we and our suppliers have experienced certain incidents, none of them was material.", "high"),
        (OLD, "We have identified cyber attacks on our terminals, but none has materially affected us.", "high"),
        (OLD, "This incident resulted in a delay that was immaterial to our terminals.", "high"),
        # 0000927653-26-000069 read backwards
        (OLD, "Both intended and other occurrences have caused, and could cause, harm to our terminals.", "high"),
        (OLD, "No incidents have caused harm to our terminals.", "medium"),
        # 0001628280-26-007567, 0001193125-26-048139's old year
        (OLD, "We have identified no incidents that have materially affected our terminals.", "medium"),
        (OLD, "We have identified the risks of attacks; none has materially affected our terminals.", "medium"),
        (
            OLD,
            "Cyber risks, including as a result of any previous incidents, have not materially affected us.",
            "medium",
        ),
        (OLD, "We have not experienced an incident that has materially affected our terminals.", "medium"),
        # 0001193125-26-046984: the old year told of incidents too
        (
            "From time to time we have experienced attacks on our gates.",
            "We have experienced attacks; none hurt.",
            "medium",
        ),
    ],
)
def test_only_incidents_that_were_not_told_of_before_are_newly_admitted(old: str, quote: str, severity: str) -> None:
    before = annual(old, profile=concluding("none_known", None))
    after = annual(quote, profile=concluding("incident_not_material", quote))
    changes = compare(before, after).changes
    assert [one.severity for one in changes if one.kind == "conclusion_changed"] == [severity]


def test_what_is_denied_in_the_clause_before_is_another_thing() -> None:
    """As in 0001628280-26-013247."""
    said = "Although such risks have not affected us, we have, from time to time, experienced breaches of our data."
    assert admits_some(said)
    assert not admits_some("We have not, to our knowledge, experienced breaches of our data.")


def test_an_incident_reported_of_late_is_admitted() -> None:
    """As in 0001104659-26-036878."""
    assert admits_some("We recently reported that we experienced a cybersecurity incident involving access to a file.")
    assert admits_some("As a global port, we routinely experience a wide variety of cybersecurity incidents.")
    assert admits_some("We are aware of the incident described in Item 9B of this report.")  # 0001628280-26-010336
    assert not admits_some("We are not aware of the incident described in the newspaper.")
    assert not admits_some("If we experienced a cybersecurity incident, our harbour could close.")
    assert not admits_some("In the year past we experienced no cybersecurity incidents.")


def test_incidents_admitted_in_the_sentence_before_the_denial_are_newly_admitted() -> None:
    """As in 0001104659-26-016450, 0001046311-26-000008 and 0001275101-26-000010."""
    denial = "However, cyber threats, including as a result of any previous incidents, have not materially affected us."
    new = f"We and our suppliers have experienced cyber threats and incidents in the past. {denial}"
    before = annual(denial, profile=concluding("none_material", denial))
    after = annual(new, profile=concluding("incident_not_material", denial))
    (conclusion,) = [one for one in compare(before, after).changes if one.kind == "conclusion_changed"]
    assert conclusion.severity == "high"
    # the denial stands in both years, and nothing in the old one is what became the admission (0001799191-26-000007)
    assert (conclusion.before, conclusion.after) == (None, new.removesuffix(f" {denial}"))


def test_an_admission_is_shown_beside_the_sentence_whose_place_it_takes() -> None:
    """As in 0001104659-26-016450."""
    denial = "However, cyber threats, including as a result of any previous incidents, have not materially affected us."
    was = "We and our third-party providers have been the target of cyber threats in the past."
    now = "We and our third-party providers have experienced cyber threats and incidents in the past."
    before = annual(f"{was} {denial}", profile=concluding("none_material", denial))
    after = annual(f"{now} {denial}", profile=concluding("incident_not_material", denial))
    (conclusion,) = [one for one in compare(before, after).changes if one.kind == "conclusion_changed"]
    assert (conclusion.before, conclusion.after) == (was, now)


def test_one_of_the_incidents_of_the_past_may_have_a_date() -> None:
    """As in 0000927066-26-000012; that there were some in the past is said by everybody."""
    said = "We have experienced cybersecurity incidents in the past, including one in April 2025 that hit our harbour."
    assert admits(said)
    assert not admits("In April 2025, as in the past, attackers have attempted breaches from time to time.")


def test_a_pointer_that_stands_in_both_years_is_not_shown_as_what_came() -> None:
    """As in 0001213900-26-038607, where the denial beside it had gone."""
    pointer, denial = "For more, see “Risk Factors” in Item 1A.", "We know of no incident that slowed a vessel."
    before = annual(f"{pointer} {denial}", profile=concluding("none_known", denial))
    after = annual(pointer, profile=concluding("cross_reference_only", pointer))
    (gone,) = [one for one in compare(before, after).changes if one.kind == "conclusion_changed"]
    assert (gone.before, gone.after) == (denial, None)
    (came,) = [one for one in compare(after, before).changes if one.kind == "conclusion_changed"]
    assert (came.before, came.after) == (None, denial)


@pytest.mark.parametrize(
    ("new", "kinds"),
    [
        # As in 0001555280-26-000011, and in 0001493152-26-012943, where what threatens is still spoken of.
        ("No threat has materially affected our harbor.", ["conclusion_changed"]),
        (
            "No threat has materially affected our harbor. Threats, if realized, are reasonably likely to materially "
            "affect it.",
            ["conclusion_changed"],
        ),
        # Torn, or in other words.
        ("No threat has materially affected, or is reasonably likel y to materially affect, our harbor.", []),
        ("No threat has materially affected, or is expected to materially affect, our harbor.", []),
        ("No threat has had, and we do not believe that any will have, a material effect on our harbor.", []),
    ],
)
def test_a_likely_effect_that_is_no_longer_denied_is_another_conclusion(new: str, kinds: list[str]) -> None:
    said = "No threat has materially affected, or is reasonably likely to materially affect, our harbor."
    old, now = (annual(text, profile=concluding("none_material", text.split(". ")[0])) for text in (said, new))
    assert [one.kind for one in compare(old, now).changes if one.topic == "conclusion"] == kinds
