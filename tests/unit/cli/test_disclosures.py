"""`disclosures list`, and the filters and formats that every list has."""

import csv
import io
import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.domain import Conclusion, Fact, Filer, Profile, Standard
from monitor.store.store import Store
from tests.unit.cli.conftest import Command
from tests.unit.cli.schemas import hold
from tests.unit.cli.told import tell
from tests.unit.makers import HARBOR, NOON, ORCHARD, accession, alert, disclosure, extraction, filing

FLAG = "CybersecurityRiskManagementThirdPartyEngagedFlag"


def annual(store: Store, number: int, filer: Filer, year: int, standard: str, *, form: str = "10-K") -> None:
    of = filing(
        number, form=form, filers=(filer,), items=(), period=date(year, 12, 31),
        accepted_at=NOON - timedelta(days=365 * (2025 - year)),
    )  # fmt: skip
    profile = Profile(
        standards=(Standard(standard, standard, "aligned", f"We follow {standard}."),),
        conclusion=Conclusion("none_material", "No threat has materially affected us."),
    )
    flag = Fact(FLAG, "cyd/2025", True, "true", date(year, 1, 1), date(year, 12, 31))
    store.filings.add_past(of, extraction(of, profile=profile, facts=(flag,), period=of.period), now=NOON)


def listed(monitor: Command, *arguments: str) -> list[Any]:
    done = monitor("disclosures", "list", "--json", *arguments)
    assert done.code == 0, done.err
    views = [json.loads(line) for line in done.lines]
    for view in views:
        hold("disclosures", view)
    return views


@pytest.fixture
def three(store: Store) -> Store:
    annual(store, 1, HARBOR, 2024, "ISO/IEC 27001")
    annual(store, 2, HARBOR, 2025, "NIST CSF")
    annual(store, 3, ORCHARD, 2024, "SOC 2", form="20-F")
    return store


def test_each_filer_stands_there_once_with_its_latest_report(monitor: Command, three: Store) -> None:
    del three
    harbor, orchard = listed(monitor)
    assert (harbor["name"], harbor["accession"], harbor["period"]) == (HARBOR.name, accession(2).dashed, "2025-12-31")
    assert [each["name"] for each in harbor["profile"]["standards"]] == ["NIST CSF"]
    assert harbor["flags"] == [{"element": FLAG, "value": True}]
    assert (orchard["form"], orchard["baseline"]) == ("20-F", True)
    page = monitor("disclosures", "list").out
    assert "NIST CSF" in page
    assert "ISO/IEC 27001" not in page


def test_the_filters_of_disclosures(monitor: Command, environment: Path, three: Store) -> None:
    folder = environment / "config" / "watchlists"
    folder.mkdir(parents=True)
    (folder / "w.yaml").write_text(
        f"watchlist: w\nfilers: [{{cik: {ORCHARD.cik}}}]\nalerts: [{{id: a, when: incident, to: [soc]}}]\n"
    )
    three.state.remember("tickers", json.dumps({"ZZOB": [ORCHARD.cik, ORCHARD.name]}), now=NOON)
    for arguments, expected in (
        (("--form", "20-f"), [ORCHARD.cik]),
        (("--filer", str(HARBOR.cik)), [HARBOR.cik]),
        (("--filer", "zzob"), [ORCHARD.cik]),
        (("--watchlist", "w"), [ORCHARD.cik]),
        (("--kind", "change"), []),
        (("--since", "2026-01-01"), [HARBOR.cik]),
        (("--until", "2026-01-01"), [ORCHARD.cik]),
        (("--limit", "1"), [HARBOR.cik]),
    ):
        assert [view["cik"] for view in listed(monitor, *arguments)] == expected, arguments


def test_a_filter_that_names_nothing_is_wrong_use(monitor: Command, environment: Path, store: Store) -> None:
    del store
    (environment / "config" / "watchlists").mkdir(parents=True)
    (environment / "config" / "watchlists" / "w.yaml").write_text(
        "watchlist: w\neveryone: true\nalerts: [{id: a, when: incident, to: [soc]}]\n"
    )
    for what in ("filings", "disclosures"):
        done = monitor(what, "list", "--watchlist", "v")
        assert (done.code, done.err) == (2, "monitor: no watchlist is called v; there are: w\n")
        done = monitor(what, "list", "--filer", "ZZZ")
        assert done.code == 2
        assert "'ZZZ' is neither a CIK nor a ticker of EDGAR's table as it was fetched last" in done.err
        assert monitor(what, "list", "--watchlist", "w").code == 0


def test_filings_by_kind_watchlist_and_filer(monitor: Command, environment: Path, store: Store) -> None:
    told = tell(store)
    (environment / "config" / "watchlists").mkdir(parents=True)
    (environment / "config" / "watchlists" / "w.yaml").write_text(
        f"watchlist: w\nfilers: [{{cik: {HARBOR.cik}}}]\nalerts: [{{id: a, when: incident, to: [soc]}}]\n"
    )
    for arguments, expected in (
        (("--kind", "incident"), [told.detected]),
        (("--kind", "change"), []),
        (("--watchlist", "w"), [told.detected, told.recorded]),
        (("--watchlist", "w", "--form", "10-K"), [told.recorded]),
    ):
        done = monitor("filings", "list", "--json", *arguments)
        found = [json.loads(line)["accession"] for line in done.lines]
        assert found == [each.accession.dashed for each in expected], arguments


def test_alerts_by_filer_and_form(monitor: Command, store: Store) -> None:
    tell(store)
    of = filing(9, filers=(ORCHARD,), form="6-K")
    store.filings.add([of], now=NOON, due_at=NOON, wanted=lambda _: True, baseline=lambda _: False)
    found = disclosure(of)
    store.alerts.tell([found], [(alert(found, watchlist="banks"), ())], now=NOON, due_at=NOON)
    for arguments, expected in (
        (("--filer", str(ORCHARD.cik)), {"banks"}),
        (("--form", "6-K"), {"banks"}),
        (("--form", "8-K"), {"suppliers"}),
        (("--watchlist", "banks", "--kind", "incident"), {"banks"}),
        (("--filer", str(ORCHARD.cik), "--form", "8-K"), set()),
    ):
        done = monitor("alerts", "list", "--json", *arguments)
        assert {json.loads(line)["watchlist"] for line in done.lines} == expected, arguments


def test_jsonl_is_json(monitor: Command, store: Store) -> None:
    tell(store)
    for what in ("filings", "alerts"):
        assert monitor(what, "list", "--format", "jsonl").out == monitor(what, "list", "--json").out != ""


def test_csv_has_a_column_for_each_key(monitor: Command, store: Store) -> None:
    tell(store)
    for what in ("filings", "alerts"):
        views = [json.loads(line) for line in monitor(what, "list", "--json").lines]
        rows = list(csv.DictReader(io.StringIO(monitor(what, "list", "--format", "csv").out)))
        assert [row.keys() for row in rows] == [view.keys() for view in views]
        key = "accession" if what == "filings" else "id"
        assert [row[key] for row in rows] == [view[key] for view in views]


def test_no_name_is_a_formula_for_a_spreadsheet(monitor: Command, store: Store) -> None:
    annual(store, 1, Filer(9_900_000_077, '=HYPERLINK("http://evil.example")\x1b[2J'), 2025, "SOC 2")
    (row,) = csv.DictReader(io.StringIO(monitor("disclosures", "list", "--format", "csv").out))
    assert row["name"].startswith("'=HYPERLINK")
    assert "\x1b" not in row["name"]
    assert json.loads(row["profile"])["standards"][0]["name"] == "SOC 2"
