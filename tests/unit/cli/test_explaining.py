"""Why was I told, or why not: every step at which an alert can be made or not."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.domain import Disclosure, Extraction, Filing, Hold, Section
from monitor.store.store import Store
from tests.unit.cli.conftest import Command
from tests.unit.cli.schemas import hold
from tests.unit.cli.told import tell
from tests.unit.makers import HARBOR, NOON, ORCHARD, accession, alert, disclosure, extraction, filing

WATCHLISTS = """\
watchlist: suppliers
filers:
  - cik: 9900000001
    ticker: ZZHL
alerts:
  - {id: incidents, when: incident, at_least: confirmed, to: [soc]}
  - {id: changes, when: change, to: [soc]}
"""
LATER = NOON + timedelta(hours=8)


@pytest.fixture(autouse=True)
def _watchlists(environment: Path) -> None:
    folder = environment / "config" / "watchlists"
    folder.mkdir(parents=True)
    (folder / "suppliers.yaml").write_text(WATCHLISTS)
    (folder / "everyone.yaml").write_text(
        "watchlist: everyone\neveryone: true\nalerts: [{id: all, when: incident, at_least: possible, to: [soc]}]\n"
    )


def recorded(store: Store, of: Filing, *, wanted: bool = True, baseline: bool = False) -> None:
    store.filings.add([of], now=NOON, due_at=NOON, wanted=lambda _: wanted, baseline=lambda _: baseline)


def detected(store: Store, of: Filing, *found: Disclosure, read: Extraction | None = None) -> None:
    recorded(store, of)
    store.filings.save_extraction(of, read or extraction(of), due_at=NOON)
    store.alerts.conclude(of.accession, list(found), [], now=NOON, due_at=NOON)


def explained(monitor: Command, number: int = 1) -> Any:
    done = monitor("explain", accession(number).dashed, "--json")
    assert done.code == 0, done.err
    view = json.loads(done.out)
    hold("explain", view)
    return view


def verdicts(view: Any) -> dict[str, str]:
    return {
        f"{walk['watchlist']}/{rule['rule']}": rule["verdict"] for walk in view["watchlists"] for rule in walk["rules"]
    }


def whys(view: Any) -> dict[str, str]:
    return {f"{walk['watchlist']}/{rule['rule']}": rule["why"] for walk in view["watchlists"] for rule in walk["rules"]}


def test_a_filing_that_never_came_is_not_there(monitor: Command, store: Store) -> None:
    del store
    done = monitor("explain", "9900000001-26-000001")
    assert done.code == 1
    assert "filing 9900000001-26-000001 is not in the store" in done.err


def test_what_is_no_accession_number_is_wrong_use(monitor: Command, store: Store) -> None:
    del store
    assert monitor("explain", "Microsoft").code == 2


def test_an_alert_is_shown_with_what_became_of_it_at_each_target(monitor: Command, store: Store) -> None:
    told = tell(store)
    view = explained(monitor, 2)
    assert verdicts(view) == {
        "everyone/all": "not_asked", "suppliers/incidents": "alerted", "suppliers/changes": "nothing_found",
    }  # fmt: skip
    suppliers = view["watchlists"][1]
    assert suppliers["matched"] == [{"cik": HARBOR.cik, "name": HARBOR.name, "by": "cik 9900000001, ticker ZZHL"}]
    (made,) = suppliers["rules"][0]["alerts"]
    assert made["id"] == told.alert.id
    assert {each["target"]: each["stage"] for each in made["deliveries"]} == {"mail-1": "sent", "slack-1": "waiting"}
    assert [each["id"] for each in view["gone"]] == [told.lonely.id]


def test_an_unwatched_filing_is_not_watched(monitor: Command, store: Store) -> None:
    detected(store, filing(1, filers=(ORCHARD,)))
    view = explained(monitor)
    assert verdicts(view) == {
        "everyone/all": "nothing_found", "suppliers/incidents": "not_watched", "suppliers/changes": "not_watched",
    }  # fmt: skip
    assert view["watchlists"][1]["matched"] == []


@pytest.mark.parametrize(
    ("baseline", "wanted", "verdict"),
    [(True, True, "baseline"), (False, False, "not_read"), (False, True, "on_its_way")],
)
def test_a_filing_that_was_not_read(
    monitor: Command, store: Store, baseline: bool, wanted: bool, verdict: str
) -> None:  # fmt: skip
    recorded(store, filing(1), wanted=wanted, baseline=baseline)
    assert set(verdicts(explained(monitor)).values()) == {verdict}


def test_a_filing_that_waits_or_failed_says_why(monitor: Command, store: Store) -> None:
    recorded(store, filing(1))
    store.filings.waits(accession(1), until=LATER, reason="the document is not there yet")
    assert whys(explained(monitor))["everyone/all"] == "the document is not there yet"
    store.filings.failed(accession(1), reason="an empty file")
    view = explained(monitor)
    assert verdicts(view)["everyone/all"] == "failed"
    assert whys(view)["everyone/all"] == "it could not be read: an empty file"


def test_what_is_not_grave_enough_says_what_was_asked_for(monitor: Command, store: Store) -> None:
    of = filing(1)
    detected(store, of, disclosure(of, level="likely"))
    view = explained(monitor)
    assert verdicts(view)["suppliers/incidents"] == "below_level"
    assert whys(view)["suppliers/incidents"] == "the rule asks for incident, confirmed or more; this one is likely"


def test_a_rule_that_was_added_later_was_not_told(monitor: Command, store: Store) -> None:
    of = filing(1)
    detected(store, of, disclosure(of))
    store.starts.note({"suppliers": ["rule/incidents"]}, since=LATER)
    view = explained(monitor)
    assert verdicts(view)["suppliers/incidents"] == "past"
    assert "added after the filing was found (2026-03-02 12:00:00 Eastern)" in whys(view)["suppliers/incidents"]


def test_a_filer_that_was_added_later_was_not_told(monitor: Command, store: Store) -> None:
    of = filing(1)
    detected(store, of, disclosure(of))
    store.starts.note({"suppliers": ["cik/9900000001"]}, since=LATER)
    assert verdicts(explained(monitor))["suppliers/incidents"] == "past"


def test_what_was_dismissed_is_quoted(monitor: Command, store: Store) -> None:
    words = "A cyberattack could disrupt our operations and harm our business."
    of = filing(1, items=())
    read = extraction(of, sections=(Section("8.01", "Item 8.01 Other Events", words, "heading", None),))
    detected(store, of, read=read)
    view = explained(monitor)
    assert [each["quote"] for each in view["dismissed"]] == [words]
    assert view["dismissed"][0]["reason"]
    assert words in monitor("explain", accession(1).dashed).out


def test_an_alert_that_is_held_says_until_when(monitor: Command, store: Store) -> None:
    of = filing(1)
    recorded(store, of)
    found = disclosure(of)
    store.alerts.tell(
        [found], [(alert(found), ("mail-1",))], now=NOON, due_at=NOON, hold=lambda _: Hold(LATER, "digest")
    )
    shown = monitor("explain", accession(1).dashed).out
    assert "mail-1: held until 2026-03-02 20:00:00 Eastern after 0 attempts" in shown
    (rule, _) = explained(monitor)["watchlists"][1]["rules"]
    assert (rule["alerts"][0]["stage"], rule["verdict"]) == ("held", "alerted")


def test_the_page_for_people(monitor: Command, store: Store) -> None:
    told = tell(store)
    shown = monitor("explain", told.detected.accession.dashed).out
    assert f"    alert {told.alert.id} (incident, confirmed): waiting" in shown
    assert "      mail-1: sent after 2 attempts: 250 OK" in shown
    assert "  rule changes: nothing found; no change was found in it; found: incident (confirmed)" in shown
    assert "\x1b" not in monitor("explain", told.failed.accession.dashed).out
