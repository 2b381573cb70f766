import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.notify.targets import Targets
from monitor.store.reports import Wish
from monitor.store.store import Store
from tests.unit.cli.conftest import Command
from tests.unit.cli.schemas import hold
from tests.unit.cli.told import Told, tell
from tests.unit.makers import NOON, alert, disclosure, filing


@pytest.fixture
def told(store: Store) -> Told:
    return tell(store)


def test_an_alert_is_given_as_promised(monitor: Command, told: Told) -> None:
    done = monitor("alerts", "list", "--json")
    assert (done.code, done.err) == (0, "")
    views = {view["id"]: view for view in map(json.loads, done.lines)}
    for view in views.values():
        hold("alerts", view)
    assert views[told.alert.id] == {
        "id": told.alert.id,
        "kind": "incident",
        "event": "incident/9900000001/9900000001-26-000002",
        "revision": "9900000001-26-000002:read",
        "accession": "9900000001-26-000002",
        "watchlist": "suppliers",
        "rule": "incidents",
        "level": "confirmed",
        "stage": "waiting",
        "updates": None,
        "created_at": "2026-03-02T17:00:00+00:00",
        "deliveries": [
            {"target": "mail-1", "stage": "sent", "attempts": 2, "sent_at": "2026-03-02T17:00:30.250000+00:00",
             "answer": "250 OK"},
            {"target": "slack-1", "stage": "waiting", "attempts": 1, "sent_at": None, "answer": "HTTP 503"},
        ],
    }  # fmt: skip
    assert (views[told.lonely.id]["stage"], views[told.lonely.id]["deliveries"]) == ("failed", [])


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize(
    ("filters", "count"),
    [
        ((), 2),
        (("--kind", "incident"), 2),
        (("--kind", "change"), 0),
        (("--watchlist", "suppliers"), 2),
        (("--watchlist", "others"), 0),
        (("--limit", "1"), 1),
        (("--since", "2026-03-02", "--until", "2026-03-03"), 2),
        (("--until", "2026-03-02"), 0),
    ],
)
def test_alerts_are_filtered(monitor: Command, filters: tuple[str, ...], count: int) -> None:
    assert len(monitor("alerts", "list", *filters, "--json").lines) == count


def test_a_table_of_alerts_has_a_row_each(monitor: Command, told: Told) -> None:
    head, *rows = monitor("alerts", "list").lines
    assert head.split() == ["id", "kind", "level", "stage", "accession", "watchlist", "/", "rule"]
    assert sorted(row.split() for row in rows) == sorted(
        [
            [told.alert.id, "incident", "confirmed", "waiting", "9900000001-26-000002", "suppliers", "/", "incidents"],
            [told.lonely.id, "incident", "confirmed", "failed", "9900000001-26-000002", "suppliers", "/", "nobody"],
        ]
    )


def test_shown_is_the_alert_as_it_was_sent_and_every_attempt(monitor: Command, told: Told) -> None:
    done = monitor("alerts", "show", told.alert.id)
    assert done.code == 0
    assert "Fictional Harbor Logistics, Inc. (CIK 9900000001): cybersecurity incident under Item 1.05" in done.lines[0]
    assert "On March 1, 2026, the Company detected unauthorized access." in done.out
    at = done.lines.index("Deliveries (alert made 2026-03-02 12:00:00 Eastern)")
    assert done.lines[at + 1 :] == [
        "  mail-1: sent after 2 attempts",
        "  slack-1: waiting after 1 attempt",
        "  2026-03-02 12:00:00 mail-1: retry in 0.50 s: 451 try [2Jagain",
        "  2026-03-02 12:00:30 mail-1: sent in 0.25 s: 250 OK",
        "  2026-03-02 12:00:00 slack-1: retry in 1.00 s: HTTP 503",
    ]


def test_an_alert_without_a_target_says_so(monitor: Command, told: Told) -> None:
    done = monitor("alerts", "show", told.lonely.id)
    assert done.lines[-1] == "  none: no target carries a tag of this rule"


def test_shown_as_json_it_carries_its_evidence(monitor: Command, told: Told) -> None:
    view = json.loads(monitor("alerts", "show", told.alert.id, "--json").out)
    attempts = view.pop("attempts")
    evidence = view.pop("disclosure")["incident"]["evidence"]
    hold("alerts", view)
    assert evidence == ["On March 1, 2026, the Company detected unauthorized access."]
    assert [(each["target"], each["outcome"]) for each in attempts] == [
        ("mail-1", "retry"), ("mail-1", "sent"), ("slack-1", "retry"),
    ]  # fmt: skip


def test_an_unknown_alert_is_said_in_a_sentence(monitor: Command, told: Told) -> None:
    done = monitor("alerts", "show", "000000000000")
    assert (done.code, done.out, done.err) == (1, "", "monitor: there is no alert 000000000000\n")


def test_a_kind_that_does_not_exist_is_wrong_use(monitor: Command) -> None:
    done = monitor("alerts", "list", "--kind", "breach")
    assert (done.code, done.out) == (2, "")
    assert "'breach'" in " ".join(done.err.split())


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("form", [(), ("--json",)])
def test_a_reader_that_has_seen_enough_is_no_error_of_ours(store: Store, form: tuple[str, ...]) -> None:
    many = [disclosure(filing(number), event=f"incident/{number}") for number in range(1, 101)]
    store.filings.add(
        [each.filing for each in many], now=NOON, due_at=NOON, wanted=lambda _: False, baseline=lambda _: False
    )
    store.alerts.tell(many, [(alert(each), ("mail-1",)) for each in many], now=NOON, due_at=NOON)
    command = [sys.executable, "-m", "monitor", "alerts", "list", *form]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().strip()
        process.stdout.close()
        complaint = process.stderr.read()
    assert complaint == ""


WATCHLIST = """\
watchlist: suppliers
filers: [{cik: 9900000001}]
alerts: [{id: incidents, when: incident, to: [all]}]
"""


@pytest.fixture
def hook(environment: Path) -> str:
    """The configuration of one web hook; its target's name."""
    (environment / "config" / "watchlists").mkdir(parents=True)
    (environment / "config" / "watchlists" / "suppliers.yaml").write_text(WATCHLIST)
    (environment / "config" / "notify.yaml").write_text("urls:\n  - json://127.0.0.1:9/:\n      - tag: all\n")
    (name,) = Targets.load(environment / "config" / "notify.yaml", {}).names()
    return name


def test_an_alert_is_sent_again_to_the_targets_that_its_rule_names_now(
    monitor: Command, told: Told, hook: str, store: Store
) -> None:
    done = monitor("alerts", "resend", told.alert.id)
    assert (done.code, done.out) == (0, f"{hook}: is sent again\n")
    assert monitor("alerts", "resend", told.alert.id).out == f"{hook}: waits to be sent anyway\n"
    (report,) = (each for each in store.reports.alerts(Wish()) if each.id == told.alert.id)
    assert {each.target: each.stage for each in report.deliveries}[hook] == "pending"


def test_resending_says_what_is_wrong(monitor: Command, told: Told, hook: str) -> None:
    assert monitor("alerts", "resend", "000000000000").err == "monitor: there is no alert 000000000000\n"
    done = monitor("alerts", "resend", told.alert.id, "--to", "slack-1")
    assert (done.code, done.err) == (2, "monitor: no target is called slack-1; `monitor check` lists them\n")
    done = monitor("alerts", "resend", told.lonely.id)
    assert (done.code, done.err) == (
        2, "monitor: rule nobody of watchlist suppliers names no target; say --to TARGET\n",
    )  # fmt: skip
