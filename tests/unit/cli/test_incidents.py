"""`incidents list`: an incident a line, with every filing that told of it."""

import csv
import io
import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.domain import Incident, IncidentDate, Materiality
from monitor.store.store import Store
from tests.unit.cli.conftest import Command
from tests.unit.cli.schemas import hold
from tests.unit.makers import HARBOR, NOON, ORCHARD, accession, alert, disclosure, filing, incident

DETECTED = IncidentDate("detected", date(2026, 3, 1), None, False, "On March 1 we found it.")


def tell(store: Store, number: int, event: str, told: Incident, **changes: Any) -> None:
    of = filing(number, **changes)
    store.filings.add([of], now=NOON, due_at=NOON, wanted=lambda _: True, baseline=lambda _: False)
    found = disclosure(of, event=event, incident=told, level=told.confidence)
    store.alerts.tell([found], [(alert(found), ("mail",))], now=NOON, due_at=NOON)


@pytest.fixture
def two(store: Store) -> Store:
    """An incident of the harbor's in two filings, and one of the orchard's."""
    open_ = incident(
        materiality=Materiality("undetermined", "We do not know."), dates=(DETECTED,), kinds=("ransomware",)
    )
    tell(store, 1, "incident/harbor", open_, accepted_at=NOON)
    lowered = incident(verdict="update", materiality=Materiality("not_material", "It is not."), kinds=("data theft",))
    tell(store, 2, "incident/harbor", lowered, accepted_at=NOON + timedelta(days=9), form="8-K/A")
    elsewhere = incident(told_under="EX-99.1", confidence="likely")
    later = NOON + timedelta(days=3)
    tell(store, 3, "incident/orchard", elsewhere, accepted_at=later, filers=(ORCHARD,), form="6-K", items=())
    return store


def listed(monitor: Command, *arguments: str) -> list[Any]:
    done = monitor("incidents", "list", "--json", *arguments)
    assert done.code == 0, done.err
    views = [json.loads(line) for line in done.lines]
    for view in views:
        hold("incidents", view)
    return views


def test_an_incident_is_given_with_all_its_filings(monitor: Command, two: Store) -> None:
    del two
    harbor, orchard = listed(monitor)
    assert [each["accession"] for each in harbor["filings"]] == [accession(1).dashed, accession(2).dashed]
    assert harbor["materiality"] == {"state": "not_material", "quote": "It is not."}
    assert (harbor["kinds"], [day["date"] for day in harbor["dates"]]) == (["ransomware", "data theft"], ["2026-03-01"])
    assert [each["materiality"] for each in harbor["filings"]] == ["undetermined", "not_material"]
    assert (harbor["watchlists"], harbor["first_accepted_at"]) == (["suppliers"], "2026-03-02T12:00:00-05:00")
    assert (orchard["name"], orchard["confidence"], orchard["materiality"]["state"]) == (
        ORCHARD.name, "likely", "unstated",
    )  # fmt: skip


def test_the_filters_of_incidents(monitor: Command, environment: Path, two: Store) -> None:
    del two
    (environment / "config" / "watchlists").mkdir(parents=True)
    (environment / "config" / "watchlists" / "w.yaml").write_text(
        f"watchlist: w\nfilers: [{{cik: {ORCHARD.cik}}}]\nalerts: [{{id: a, when: incident, to: [soc]}}]\n"
    )
    for arguments, expected in (
        (("--filer", str(HARBOR.cik)), [HARBOR.cik]),
        (("--watchlist", "w"), [ORCHARD.cik]),
        (("--form", "8-k/a"), [HARBOR.cik]),
        (("--since", "2026-03-04"), [HARBOR.cik, ORCHARD.cik]),
        (("--since", "2026-03-08"), [HARBOR.cik]),
        (("--until", "2026-03-02"), []),
        (("--limit", "1"), [HARBOR.cik]),
    ):
        assert [view["cik"] for view in listed(monitor, *arguments)] == expected, arguments
    assert len(listed(monitor, "--since", "2026-03-08")[0]["filings"]) == 2


def test_a_table_and_a_spreadsheet(monitor: Command, two: Store) -> None:
    del two
    table = monitor("incidents", "list").out
    assert "not_material" in table
    assert "8-K/A 9900000001-26-000002" in table
    rows = list(csv.DictReader(io.StringIO(monitor("incidents", "list", "--format", "csv").out)))
    assert [row["cik"] for row in rows] == [str(HARBOR.cik), str(ORCHARD.cik)]


def test_an_empty_store_says_so(monitor: Command, store: Store) -> None:
    del store
    assert monitor("incidents", "list").out == "The store holds no such incident.\n"
