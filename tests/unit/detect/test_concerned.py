"""Whom and what an incident concerned: names in the report's own words, each with its sentence."""

import pytest

from monitor.detect import concerned

PAYROLL = "We were informed by Tidewater Payroll Ltd, which runs our payroll, that data was stolen."
BOARDING = "Boarding stopped after Gangway Systems, the company that provides our check-in, fell victim to ransomware."
BOOKING = "We use the booking software of Quayline, LLC."


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ([PAYROLL], "Tidewater Payroll Ltd"),
        ([BOARDING], "Gangway Systems"),
        ([BOOKING, "Quayline told us of a cyber incident."], "Quayline, LLC"),
        (["Access was lost due to an incident experienced by Dockside."], "Dockside"),
        ([BOOKING, "We suffered a cyber incident."], None),
        (["The Company suffered an attack on its network."], None),
    ],
)
def test_a_supplier_is_named_where_the_incident_is_its_own(told: list[str], name: str | None) -> None:
    found = concerned.supplier(told)
    assert (found.name if found else None) == name


def test_the_registrant_is_no_supplier_of_its_own() -> None:
    told = ["Harbor Pilots, the provider of pilots, suffered a cyber incident."]
    assert concerned.supplier(told, ["Harbor Pilots"]) is None


def test_systems_have_a_name_of_their_own() -> None:
    told = ["The attack affected certain information technology systems and our ferry booking platform."]
    assert [system.name for system in concerned.systems(told)] == ["ferry booking platform"]


def test_data_is_what_was_taken_and_not_what_was_spared() -> None:
    told = [
        "The files contained names, dates of birth and Social Security numbers of our crews.",
        "The data does not include passwords.",
    ]
    assert [one.what for one in concerned.data(told)] == ["names", "dates of birth", "Social Security numbers"]
    assert {one.quote for one in concerned.data(told)} == {told[0]}


def test_keys_that_were_the_way_in_are_no_data_that_was_taken() -> None:
    way_in = "A threat actor gained access with the credentials of a contractor and copied files that hold names."
    assert [one.what for one in concerned.data([way_in])] == ["names"]
    taken = "A threat actor copied files that contain names and credentials."
    assert [one.what for one in concerned.data([taken])] == ["names", "credentials"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("We have notified the Information Commissioner's Office.", ["Information Commissioner's Office"]),
        ("The Company is in contact with relevant regulatory authorities.", ["relevant regulatory authorities"]),
        ("The Company will notify regulators as required.", []),
        ("The Company notified law enforcement.", []),
    ],
)
def test_regulators_count_where_they_were_told(sentence: str, names: list[str]) -> None:
    assert [one.name for one in concerned.regulators([sentence])] == names
