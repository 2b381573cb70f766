import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.mail import MailSink
from monitor.demo.sinks import HttpSink
from monitor.demo.world import Party, World
from monitor.domain import Attempt
from monitor.notify.targets import Targets
from monitor.store.deliveries import Settlement
from monitor.store.store import Store
from tests.conftest import Valkey
from tests.unit.cli.conftest import Command
from tests.unit.makers import NOON, alert

MAIL = "mailto://127.0.0.1:9?from=monitor@example.invalid&to=grc@example.invalid&mode=insecure"
NOTIFY = f"""\
version: 1
urls:
  - json://127.0.0.1:9/hook:
      - tag: soc
  - {MAIL}:
      - tag: grc
"""
WATCHLIST = """\
watchlist: suppliers
filers:
  - cik: 9900000101
    label: Fictional Harbor
  - sic: "4400"
alerts:
  - {id: incidents, when: incident, at_least: likely, to: [soc]}
  - {id: changes, when: change, to: [grc]}
"""
TICKERS = WATCHLIST.replace('sic: "4400"', "ticker: ZZTD")


@pytest.fixture
def config(environment: Path) -> Path:
    """A correct configuration: one watchlist, two targets."""
    folder = environment / "config"
    (folder / "watchlists").mkdir(parents=True)
    write(folder, "notify.yaml", NOTIFY)
    write(folder, "watchlists/suppliers.yaml", WATCHLIST)
    return folder


def write(config: Path, name: str, content: str) -> None:
    (config / name).write_text(content, encoding="utf-8")


def remember_tickers(store: Store, **tickers: list[object]) -> None:
    store.state.remember("tickers", json.dumps(tickers), now=NOON)


def test_a_correct_configuration_is_told_back(monitor: Command, config: Path) -> None:
    done = monitor("check")
    assert (done.code, done.err) == (0, "")
    watchlist, soc, grc, last = done.lines
    assert watchlist == "watchlist suppliers: 2 lines of filers; rules incidents, changes"
    assert soc.startswith("target json-")
    assert soc.endswith("(soc)")
    assert grc.endswith("(grc)")
    assert last == "No mistake was found. `monitor notify test` tries the targets."


def test_as_json_it_is_one_object(monitor: Command, config: Path) -> None:
    view = json.loads(monitor("check", "--json").out)
    assert view["mistakes"] == []
    assert view["watchlists"] == [
        {"watchlist": "suppliers", "everyone": False, "filers": 2, "unresolved": [], "rules": ["incidents", "changes"]}
    ]
    assert [target["target"].partition("-")[0] for target in view["targets"]] == ["json", "mailto"]


def test_a_check_makes_sends_and_asks_nothing(monitor: Command, config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(config, "watchlists/suppliers.yaml", TICKERS)
    with SimulatedEdgar(World()) as edgar, MailSink() as mail, HttpSink() as sink:
        monkeypatch.setenv("MONITOR_EDGAR_URL", edgar.url)
        write(
            config, "notify.yaml", NOTIFY.replace(MAIL, mail.url()).replace("127.0.0.1:9/", f"127.0.0.1:{sink.port}/")
        )
        assert monitor("check").code == 0
        assert (len(mail), sink.posts(), edgar.log.all()) == (0, [], [])
    assert not (config.parent / "state").exists()


MISTAKES = {
    "no identity": (
        {"MONITOR_EDGAR_IDENTITY": ""}, {},
        ["MONITOR_EDGAR_IDENTITY is not set: EDGAR refuses who does not name a contact. Set it to your name and "
         'address, for example MONITOR_EDGAR_IDENTITY="Example Corp security@example.com"'],
    ),
    "an identity without an address": (
        {"MONITOR_EDGAR_IDENTITY": "Example Corp"}, {},
        ["MONITOR_EDGAR_IDENTITY: names no e-mail address; EDGAR wants: Company Name admin@company.com"],
    ),
    "a setting that does not exist": (
        {"MONITOR_POLL_SECOND": "5"}, {},
        ["MONITOR_POLL_SECOND is not a setting; did you mean MONITOR_POLL_SECONDS?"],
    ),
    "too many requests": (
        {"MONITOR_REQUESTS_PER_SECOND": "11"}, {},
        ["MONITOR_REQUESTS_PER_SECOND: want a whole number from 1 to 10 (it is '11')"],
    ),
    "a database of another kind": (
        {"MONITOR_DATABASE_URL": "mssql://secret@db/monitor"}, {},
        ["MONITOR_DATABASE_URL: mssql is not SQLite or PostgreSQL"],
    ),
    "an unknown tag": (
        {}, {"watchlists/suppliers.yaml": WATCHLIST.replace("[soc]", "[sok]")},
        ["{config}/watchlists/suppliers.yaml:7:60: no notification target carries the tag 'sok'; did you mean 'soc'?"],
    ),
    "an unknown key": (
        {}, {"watchlists/suppliers.yaml": WATCHLIST.replace("alerts:", "allerts:")},
        ["{config}/watchlists/suppliers.yaml:1:1: a watchlist lacks 'alerts'",
         "{config}/watchlists/suppliers.yaml:6:1: unknown key 'allerts'; did you mean 'alerts'?"],
    ),
    "a kind that does not exist": (
        {}, {"watchlists/suppliers.yaml": WATCHLIST.replace("when: change", "when: changed")},
        ["{config}/watchlists/suppliers.yaml:8:25: when 'changed'"],
    ),
    "no YAML": (
        {}, {"watchlists/suppliers.yaml": "watchlist: [suppliers"},
        ["{config}/watchlists/suppliers.yaml:1:"],
    ),
    "a scheme that does not exist": (
        {}, {"notify.yaml": NOTIFY.replace("json://", "jason://")},
        ["{config}/notify.yaml:3"],
    ),
    "a variable that is not set": (
        {}, {"notify.yaml": NOTIFY.replace("9/hook", "9/${{HOOK_TOKEN}}".replace("{{", "{").replace("}}", "}"))},
        ["{config}/notify.yaml:3"],
    ),
    "a mistake in each file": (
        {"MONITOR_WORKERS": "none"},
        {"notify.yaml": "urls: 3", "watchlists/suppliers.yaml": WATCHLIST.replace("cik: 9900000101", "cik: many")},
        ["MONITOR_WORKERS: ", "{config}/notify.yaml:", "{config}/watchlists/suppliers.yaml:3:"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("settings", "files", "mistakes"), MISTAKES.values(), ids=MISTAKES.keys())
def test_every_mistake_is_told_with_its_place(
    monitor: Command,
    config: Path,
    monkeypatch: pytest.MonkeyPatch,
    settings: dict[str, str],
    files: dict[str, str],
    mistakes: list[str],
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    for name, content in files.items():
        write(config, name, content)
    expected = [mistake.replace("{config}", str(config)) for mistake in mistakes]
    for_people, as_json = monitor("check"), monitor("check", "--json")
    assert (for_people.code, as_json.code) == (2, 2)
    found = json.loads(as_json.out)["mistakes"]
    assert for_people.err.splitlines() == found
    assert [line[: len(start)] for line, start in zip(found, expected, strict=True)] == expected
    assert "No mistake" not in for_people.out


def test_without_any_configuration_it_is_said_what_is_missing(monitor: Command, environment: Path) -> None:
    done = monitor("check")
    assert done.code == 2
    assert done.err.splitlines() == [
        f"{environment / 'config' / 'notify.yaml'}: cannot be read: No such file or directory",
        f"{environment / 'config' / 'watchlists'}: there is no such folder",
    ]


def test_a_ticker_is_held_against_the_stored_table(monitor: Command, config: Path, store: Store) -> None:
    write(config, "watchlists/suppliers.yaml", TICKERS)
    remember_tickers(store, ZZTX=[9_900_000_102, "Fictional Tidewater Devices Ltd"])
    done = monitor("check")
    assert done.code == 2
    assert done.err == (
        f"{config}/watchlists/suppliers.yaml:5:5: unknown ticker 'ZZTD'; "
        "did you mean ZZTX (Fictional Tidewater Devices Ltd)?\n"
    )
    remember_tickers(store, ZZTD=[9_900_000_102, "Fictional Tidewater Devices Ltd"])
    assert json.loads(monitor("check", "--json").out)["watchlists"][0]["unresolved"] == []


def test_without_a_stored_table_a_ticker_is_left_for_the_start(monitor: Command, config: Path) -> None:
    write(config, "watchlists/suppliers.yaml", TICKERS)
    (config.parent / "state").mkdir()
    done = monitor("check")
    assert (done.code, done.err) == (0, "")
    assert done.lines[1] == "  to be looked up when the service starts: ZZTD"


def test_online_a_ticker_is_looked_up_afresh(
    config: Path, store: Store, valkey: Valkey, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember_tickers(store, ZZXX=[9_900_000_199, "Fictional Table of Long Ago"])
    world = World()
    world.introduce([Party(9_900_000_102, "Fictional Tidewater Devices Ltd", ticker="ZZTD")])
    write(config, "watchlists/suppliers.yaml", TICKERS)
    monkeypatch.setenv("MONITOR_BROKER_URL", valkey.url)
    with SimulatedEdgar(world) as edgar:
        monkeypatch.setenv("MONITOR_EDGAR_URL", edgar.url)
        # in a process of its own, whose end closes what it opened
        command = [sys.executable, "-m", "monitor", "check", "--online", "--json"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert [request.path for request in edgar.log.all()] == ["/files/company_tickers.json"]
    view = json.loads(done.stdout)
    assert view["mistakes"] == []
    assert view["watchlists"][0]["unresolved"] == []


# --- notify test -----------------------------------------------------------------------------------------------


@pytest.fixture
def sinks(config: Path) -> Iterator[tuple[MailSink, HttpSink]]:
    """The two targets, really there: an SMTP server and a web hook."""
    with MailSink() as mail, HttpSink() as sink:
        urls = NOTIFY.replace(MAIL, mail.url()).replace("json://127.0.0.1:9/hook", sink.apprise_url)
        write(config, "notify.yaml", urls)
        yield mail, sink


def test_a_test_message_reaches_every_target(monitor: Command, sinks: tuple[MailSink, HttpSink]) -> None:
    mail, sink = sinks
    done = monitor("notify", "test")
    assert (done.code, done.err) == (0, "")
    assert [line.rpartition("): ")[2].partition(":")[0] for line in done.lines] == ["sent", "sent"]
    (message,) = mail.messages()
    assert message["Subject"] == "Test message of the monitor"
    (post,) = sink.posts()
    assert "This is a test of the monitor." in post.json()["message"]


def test_a_tag_chooses_its_targets(monitor: Command, sinks: tuple[MailSink, HttpSink]) -> None:
    mail, sink = sinks
    assert monitor("notify", "test", "GRC").code == 0
    assert (len(mail), len(sink.posts())) == (1, 0)
    assert monitor("notify", "test", "grc", "soc").code == 0
    assert (len(mail), len(sink.posts())) == (2, 1)


def test_an_unknown_tag_is_wrong_use_and_sends_nothing(monitor: Command, sinks: tuple[MailSink, HttpSink]) -> None:
    mail, sink = sinks
    done = monitor("notify", "test", "grc", "sok")
    assert (done.code, done.out) == (2, "")
    assert done.err == "monitor: no target carries the tag sok; there are: grc, soc\n"
    assert (len(mail), len(sink.posts())) == (0, 0)


def test_what_a_target_refuses_is_told_and_the_others_are_tried(
    monitor: Command, sinks: tuple[MailSink, HttpSink]
) -> None:
    mail, sink = sinks
    sink.answer(403, "\x1b[31mno")
    done = monitor("notify", "test")
    assert done.code == 1
    assert len(mail) == 1
    hook, grc = done.lines
    assert "403" in hook
    assert "sent" not in hook
    assert "): sent: " in grc
    assert "\x1b" not in done.out


def test_a_test_that_arrives_enables_a_disabled_target(
    monitor: Command, sinks: tuple[MailSink, HttpSink], config: Path, store: Store
) -> None:
    targets = Targets.load(config / "notify.yaml", os.environ)
    (name,) = targets.with_tag("soc")
    told = alert()
    store.filings.add([told.disclosure.filing], now=NOON, due_at=NOON, wanted=lambda _: True, baseline=lambda _: False)
    store.alerts.tell([told.disclosure], [(told, (name,))], now=NOON, due_at=NOON)
    parcel = store.deliveries.claim(told.id, name, now=NOON, until=NOON, give_up_before=NOON)
    assert parcel is not None
    refused = Attempt(NOON, "refused", "404", 0.1, 404)
    store.deliveries.settle(parcel, refused, Settlement("pending", None, NOON, ("404", "f")), notice=None)
    assert "; it was disabled and is sent to again" in monitor("notify", "test", "soc").out
    (target,) = store.deliveries.targets()
    assert target.disabled_at is None
    assert "again" not in monitor("notify", "test", "soc").out


def test_a_target_that_is_not_there_is_told(monitor: Command, config: Path) -> None:
    done = monitor("notify", "test", "soc")
    assert done.code == 1
    assert "): failed: " in done.out


def test_without_targets_there_is_nothing_to_test(monitor: Command, environment: Path) -> None:
    done = monitor("notify", "test")
    assert (done.code, done.out) == (2, "")
    assert done.err == f"monitor: {environment / 'config' / 'notify.yaml'}: cannot be read: No such file or directory\n"


# --- pin -------------------------------------------------------------------------------------------------------


def test_pin_writes_the_cik_beside_the_ticker(monitor: Command, config: Path, store: Store) -> None:
    remember_tickers(store, ZZTD=[9_900_000_102, "Fictional Tidewater Devices Ltd"])
    write(config, "watchlists/suppliers.yaml", TICKERS)
    done = monitor("check", "--pin")
    assert (done.code, done.err) == (0, "")
    assert done.lines[0] == f"{config}/watchlists/suppliers.yaml:5:5: pinned ZZTD as CIK 9900000102"
    written = (config / "watchlists/suppliers.yaml").read_text()
    assert written == TICKERS.replace("ticker: ZZTD", "cik: 9900000102\n    ticker: ZZTD")
    again = json.loads(monitor("check", "--pin", "--json").out)
    assert (again["pinned"], again["mistakes"]) == ([], [])


def test_pin_writes_nothing_while_there_are_mistakes(monitor: Command, config: Path, store: Store) -> None:
    remember_tickers(store, ZZTD=[9_900_000_102, "Fictional Tidewater Devices Ltd"])
    wrong = TICKERS.replace("when: change", "when: chnage")
    write(config, "watchlists/suppliers.yaml", wrong)
    assert monitor("check", "--pin").code == 2
    assert (config / "watchlists/suppliers.yaml").read_text() == wrong


def test_pin_without_a_table_and_without_edgar_says_so(monitor: Command, config: Path, store: Store) -> None:
    del store
    write(config, "watchlists/suppliers.yaml", TICKERS)
    done = monitor("check", "--pin")
    assert done.code == 2
    assert "the broker that holds the request budget does not answer" in done.err


def test_a_wrong_template_is_a_mistake_of_check(monitor: Command, config: Path) -> None:
    (config / "templates").mkdir()
    write(config, "templates/alert.md.j2", "{{ page.who }}\n{{ page.nobody }}\n")
    done = monitor("check")
    assert done.code == 2
    assert f"{config}/templates/alert.md.j2:2: " in done.err
    assert "has no attribute 'nobody'" in done.err
