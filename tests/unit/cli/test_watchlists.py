"""`watchlist show` and `import`."""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.world import Document, Party, Submission, World
from monitor.domain import AccessionNumber
from monitor.store.store import Store
from tests.conftest import Valkey
from tests.unit.cli.conftest import Command, scene
from tests.unit.cli.schemas import hold
from tests.unit.cli.told import HOSTILE, tell
from tests.unit.makers import HARBOR, NOON, filing

SUPPLIERS = """\
watchlist: suppliers
filers:
  - {ticker: ZZHL, label: the port}
  - cik: 9900000014
  - cik: 9900000077
  - sic: "4400"
alerts: [{id: incidents, when: incident, to: [soc]}]
"""


@pytest.fixture
def watchlists(environment: Path, store: Store) -> Path:
    folder = environment / "config" / "watchlists"
    folder.mkdir(parents=True)
    (folder / "suppliers.yaml").write_text(SUPPLIERS)
    table = {"ZZHL": [HARBOR.cik, HARBOR.name], "ZZNN": [9_900_000_077, "Fictional Newcomer plc"]}
    store.state.remember("tickers", json.dumps(table), now=NOON)
    return folder


def shown(monitor: Command, *arguments: str) -> list[Any]:
    done = monitor("watchlist", "show", *arguments, "--json")
    assert done.code == 0, done.err
    views = [json.loads(line) for line in done.lines]
    for view in views:
        hold("watchlist", view)
    return views


def test_who_is_matched_and_by_what(monitor: Command, watchlists: Path, store: Store) -> None:
    del watchlists
    tell(store)
    (view,) = shown(monitor)
    assert [(line["by"], [each["cik"] for each in line["matched"]]) for line in view["lines"]] == [
        ("cik 9900000001, ticker ZZHL", [HARBOR.cik]),
        ("cik 9900000014", [HOSTILE.cik]),
        ("cik 9900000077", [9_900_000_077]),
        ("sic 4400", []),
    ]
    harbor, hostile, newcomer = (line["matched"][0] for line in view["lines"][:3])
    assert (harbor["filings"], harbor["last_accepted_at"]) == (2, "2026-03-02T12:00:00-05:00")
    assert (newcomer["name"], newcomer["filings"]) == ("Fictional Newcomer plc", 0)
    assert hostile["name"] == HOSTILE.name


def test_the_page_for_people_obeys_no_name(monitor: Command, watchlists: Path, store: Store) -> None:
    del watchlists
    tell(store)
    done = monitor("watchlist", "show", "suppliers")
    assert "\x1b" not in done.out
    assert "  cik 9900000001, ticker ZZHL (the port): matched" in done.lines
    assert "    Fictional Harbor Logistics, Inc. (CIK 9900000001), 2 filings seen, the last on 2026-03-02" in done.lines
    assert "  sic 4400: nobody seen so far" in done.lines


def test_everyone_of_an_industry_that_has_filed(monitor: Command, watchlists: Path, store: Store) -> None:
    del watchlists
    of = filing(1, filers=(replace(HARBOR, sic="4400"),))
    store.filings.add([of], now=NOON, due_at=NOON, wanted=lambda _: False, baseline=lambda _: False)
    (view,) = shown(monitor)
    assert [each["cik"] for each in view["lines"][3]["matched"]] == [HARBOR.cik]


def test_an_unknown_watchlist_says_which_there_are(monitor: Command, watchlists: Path) -> None:
    del watchlists
    done = monitor("watchlist", "show", "supplier")
    assert (done.code, done.err) == (2, "monitor: no watchlist is called supplier; there are: suppliers\n")


# --- import ----------------------------------------------------------------------------------------------------


def test_a_table_becomes_a_watchlist(monitor: Command, watchlists: Path, tmp_path: Path) -> None:
    (tmp_path / "vendors.csv").write_text("Ticker,Company\nZZHL,\n,Nobody at All\n")
    done = monitor("watchlist", "import", str(tmp_path / "vendors.csv"), "--to", "soc")
    assert done.code == 0, done.err
    assert done.lines == [
        "line 2: ZZHL: no filing seen yet; --online tells what it files",
        "line 3: Nobody at All: no filer is called 'Nobody at All'",
        f"1 of 2 rows are in {watchlists}/vendors.yaml; `monitor check` reads it",
    ]
    (view,) = shown(monitor, "vendors")
    assert [line["by"] for line in view["lines"]] == ["cik 9900000001, ticker ZZHL"]
    again = monitor("watchlist", "import", str(tmp_path / "vendors.csv"), "--to", "soc")
    assert again.code == 2
    assert "vendors.yaml is there already: say another --name, or remove it first" in again.err


def test_a_dry_run_prints_the_file_alone(monitor: Command, watchlists: Path, tmp_path: Path) -> None:
    (tmp_path / "vendors.csv").write_text("ZZHL\n")
    done = monitor("watchlist", "import", str(tmp_path / "vendors.csv"), "--to", "soc", "--dry-run")
    assert done.out.startswith("# yaml-language-server: $schema=./schema.json\n")
    assert "watchlist: vendors\n" in done.out
    assert not (watchlists / "vendors.yaml").exists()


def test_without_a_table_of_tickers_only_ciks_are_known(
    monitor: Command, environment: Path, store: Store, tmp_path: Path
) -> None:
    del environment, store
    (tmp_path / "vendors.csv").write_text("ZZHL\n")
    done = monitor("watchlist", "import", str(tmp_path / "vendors.csv"), "--to", "soc")
    assert done.code == 2
    assert "EDGAR's table of tickers was never fetched, so only CIKs are known: say --online" in done.err


def filed(party: Party, form: str, number: int) -> Submission:
    """An empty filing of some form, for a filer's list."""
    at = datetime.now(UTC).replace(microsecond=0) - timedelta(days=100)
    document = Document(form, "a.htm", "<html></html>")
    key = AccessionNumber(f"9900000001-26-{number:06d}")
    return Submission(key, form, (party,), at, at.date(), b"", (document,))


def test_online_it_is_told_what_each_filer_files(
    watchlists: Path, tmp_path: Path, valkey: Valkey, monkeypatch: pytest.MonkeyPatch
) -> None:
    beacon = scene("incident").parties[0]
    canadian = Party(9_900_000_301, "Fictional Northern Rail Ltd", ticker="ZZNR")
    fund = Party(9_900_000_302, "Fictional Index Fund", ticker="ZZIF")
    world = World()
    world.introduce([canadian, fund, beacon])
    world.publish_past([filed(canadian, "40-F", 1), filed(fund, "N-CSR", 2), filed(beacon, "10-K", 3)])
    (tmp_path / "all.csv").write_text("ZZNR\nZZIF\nZZBH\n9900000399\n")
    monkeypatch.setenv("MONITOR_BROKER_URL", valkey.url)
    with SimulatedEdgar(world) as edgar:
        monkeypatch.setenv("MONITOR_EDGAR_URL", edgar.url)
        arguments = ["watchlist", "import", str(tmp_path / "all.csv"), "--to", "soc", "--online"]
        # in a process of its own, whose end closes what it opened
        done = subprocess.run([sys.executable, "-m", "monitor", *arguments], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [
        "line 1: ZZNR: files 40-F, which has no Item 16K: only its 6-Ks are watched for incidents",
        "line 2: ZZIF: files nothing that is watched: N-CSR",
        "line 4: 9900000399: CIK 9900000399 is nobody at the SEC",
        f"4 of 4 rows are in {watchlists}/all.yaml; `monitor check` reads it",
    ]
