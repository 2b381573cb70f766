from pathlib import Path

import yaml

from monitor.demo.configuration import environment, notify, watchlist, write_configuration
from monitor.demo.filers import HOSTILE, WATCHED


def test_the_watchlist_holds_the_watched_and_only_them() -> None:
    content = yaml.safe_load(watchlist())
    assert content["watchlist"] == "demo"
    assert [filer["cik"] for filer in content["filers"]] == [party.cik for party in WATCHED]
    assert content["filers"][-1]["label"] == HOSTILE.name


def test_every_kind_of_disclosure_goes_to_both_targets() -> None:
    rules = yaml.safe_load(watchlist())["alerts"]
    assert [(rule["when"], rule["at_least"]) for rule in rules] == [
        ("incident", "likely"), ("change", "low"), ("disclosure", "medium"), ("mismatch", "high"),
    ]  # fmt: skip
    assert {tuple(rule["to"]) for rule in rules} == {("mail", "terminal")}


def test_there_is_a_target_for_each_tag() -> None:
    urls = yaml.safe_load(notify("mailto://127.0.0.1:2525?to=a@example.invalid"))["urls"]
    assert urls == [
        {"mailto://127.0.0.1:2525?to=a@example.invalid": [{"tag": "mail"}]},
        {"terminal://": [{"tag": "terminal"}]},
    ]


def test_the_files_lie_where_the_service_looks(tmp_path: Path) -> None:
    write_configuration(tmp_path / "config", "mailto://x")
    assert (tmp_path / "config/watchlists/demo.yaml").is_file()
    assert (tmp_path / "config/notify.yaml").is_file()


def test_nothing_of_the_users_own_service_gets_into_the_demo(tmp_path: Path) -> None:
    inherited = {
        "PATH": "/bin",
        "MONITOR_DATABASE_URL": "postgresql://production",
        "MONITOR_BROKER_URL": "redis://production",
        "EDGAR_IDENTITY": "Real Person real@example.com",
        "MONITOR_EDGAR_URL": "https://www.sec.gov",
    }
    env = environment(inherited, tmp_path / "config", tmp_path / "state", "http://127.0.0.1:1")
    assert env["PATH"] == "/bin"
    assert env["MONITOR_EDGAR_URL"] == "http://127.0.0.1:1"
    assert env["MONITOR_EDGAR_IDENTITY"] == "Monitor Demo demo@example.invalid"
    assert not any("production" in value or "real@" in value for value in env.values())
