"""Two incidents of one report are kept apart where the report says that they are two."""

from datetime import UTC, date, datetime

from monitor.detect.incidents import AXIS, judge
from monitor.domain import Extraction, Fact, Incident, Item, Section

MAY = "On May 4, 2026, Fictional Harbor, Inc. (the “Company”) detected ransomware on its servers (the “May Incident”)."
JUNE = (
    "Separately, on June 2, 2026, the Company was notified by Quayline, Inc., its provider of bookings, that an "
    "unauthorized party had acquired names of passengers (the “Vendor Incident”)."
)
STATES = "On May 8, 2026, the Company determined that the May Incident is material."
OPEN = "The Company has not yet determined whether the Vendor Incident is material."


def report(*sections: Section, facts: tuple[Fact, ...] = ()) -> Extraction:
    accepted = datetime(2026, 6, 5, 20, tzinfo=UTC)
    items = tuple(Item(section.item, "") for section in sections)
    return Extraction("submission", form="8-K", accepted_at=accepted, items=items, sections=sections, facts=facts)


def told(extraction: Extraction) -> tuple[Incident, ...]:
    return judge(extraction).incidents


def test_two_named_incidents_under_one_item_are_two() -> None:
    first, second = told(report(Section("1.05", "Item 1.05", f"{MAY}\n{STATES}\n{JUNE}\n{OPEN}")))
    assert (first.materiality.state, second.materiality.state) == ("material", "undetermined")
    assert [one.date for one in second.dates] == [date(2026, 6, 2)]
    assert second.supplier is not None
    assert (first.supplier, second.supplier.name) == (None, "Quayline, Inc.")
    assert (first.deadline, second.deadline) == (date(2026, 5, 14), None)


def test_one_incident_told_on_two_days_is_one() -> None:
    later = "On May 6, 2026, the Company learned that the threat actor had copied files."
    assert len(told(report(Section("1.05", "Item 1.05", f"{MAY}\n{later}\n{STATES}")))) == 1


def test_another_item_adds_an_incident_only_where_it_says_that_it_is_another() -> None:
    flood = "On June 3, 2026, our website was hit by a distributed denial of service attack"
    apart = Section("8.01", "Item 8.01", f"{flood}, which has no connection with the incident under Item 1.05.")
    first, second = told(report(Section("1.05", "Item 1.05", f"{MAY}\n{STATES}"), apart))
    assert (first.told_under, second.told_under, second.wrong_item) == ("1.05", "8.01", True)
    assert second.kinds == ("denial of service",)
    again = Section("8.01", "Item 8.01", "A press release on the ransomware attack of May 4, 2026 is furnished.")
    assert len(told(report(Section("1.05", "Item 1.05", f"{MAY}\n{STATES}"), again))) == 1


def fact(member: str, words: str) -> Fact:
    element = "MaterialCybersecurityIncidentNatureTextBlock"
    return Fact(element, "cyd/2026", words, dimensions={f"cyd:{AXIS}": member})


def test_two_members_of_the_incident_axis_are_two_incidents() -> None:
    one, other = "On May 4, 2026, we detected ransomware.", "On June 2, 2026, we learned that files were copied."
    facts = (fact("fh:MayMember", one), fact("fh:JuneMember", other))
    first, second = told(report(Section("1.05", "Item 1.05", f"{one}\n{other}"), facts=facts))
    assert (first.member, second.member) == ("fh:MayMember", "fh:JuneMember")
    assert [day.date for day in second.dates] == [date(2026, 6, 2)]


def test_the_only_member_names_the_only_incident() -> None:
    (only,) = told(report(Section("1.05", "Item 1.05", MAY), facts=(fact("fh:MayMember", MAY),)))
    assert only.member == "fh:MayMember"
