from pathlib import Path

import pytest

from monitor.errors import Misconfigured
from monitor.settings import Settings, from_environ


def test_nothing_set_gives_the_embedded_parts() -> None:
    settings = from_environ({})
    assert settings.broker_url is None
    assert settings.database == f"sqlite:///{Path.cwd() / 'state' / 'monitor.sqlite3'}"
    assert (settings.edgar_url, settings.requests_per_second, settings.poll_seconds) == ("https://www.sec.gov", 5, 1.0)


def test_there_is_no_default_identity() -> None:
    with pytest.raises(Misconfigured, match="MONITOR_EDGAR_IDENTITY is not set"):
        _ = from_environ({}).identity


@pytest.mark.parametrize("name", ["MONITOR_EDGAR_IDENTITY", "EDGAR_IDENTITY", "SEC_USER_AGENT"])
def test_the_identity_goes_by_its_usual_names(name: str) -> None:
    assert from_environ({name: "Example Corp security@example.com"}).identity == "Example Corp security@example.com"


def test_our_own_name_goes_first() -> None:
    names = {"SEC_USER_AGENT": "c c@c.io", "EDGAR_IDENTITY": "b b@b.io", "MONITOR_EDGAR_IDENTITY": "a a@a.io"}
    assert from_environ(names).identity == "a a@a.io"
    del names["MONITOR_EDGAR_IDENTITY"]
    assert from_environ(names).identity == "b b@b.io"


def test_a_secret_can_stand_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "url").write_text("postgresql://u:p@db/monitor\n")
    assert from_environ({"MONITOR_DATABASE_URL_FILE": str(tmp_path / "url")}).database == "postgresql://u:p@db/monitor"


def test_an_empty_variable_is_an_unset_one() -> None:
    assert from_environ({"MONITOR_BROKER_URL": ""}).broker_url is None


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("MONITOR_EDGAR_IDENTITY", "Example Corp", "MONITOR_EDGAR_IDENTITY: names no e-mail address; EDGAR wants: "
         "Company Name admin@company.com"),
        ("MONITOR_POLL_SECONDS", "fast", "MONITOR_POLL_SECONDS: want a number from 0.1 to 3600 (it is 'fast')"),
        ("MONITOR_REQUESTS_PER_SECOND", "11",
         "MONITOR_REQUESTS_PER_SECOND: want a whole number from 1 to 10 (it is '11')"),
        ("MONITOR_EDGAR_URL", "localhost", "MONITOR_EDGAR_URL: is not an origin; want for example "
         "http://127.0.0.1:8080 (it is 'localhost')"),
        ("MONITOR_POL_SECONDS", "1", "MONITOR_POL_SECONDS is not a setting; did you mean MONITOR_POLL_SECONDS?"),
        ("MONITOR_LOG_LEVEL", "loud", "MONITOR_LOG_LEVEL: is not one of DEBUG, INFO, WARNING, ERROR (it is 'loud')"),
        ("MONITOR_BROKER_URL_FILE", "/nowhere/broker", "MONITOR_BROKER_URL_FILE: /nowhere/broker cannot be read: "
         "No such file or directory"),
    ],
)  # fmt: skip
def test_a_wrong_setting_is_named_with_what_to_do(name: str, value: str, message: str) -> None:
    with pytest.raises(Misconfigured) as caught:
        from_environ({name: value})
    assert str(caught.value) == message


NUMBERS = {
    "POLL_SECONDS": ("a number from 0.1 to 3600", ("0", "3601", "1s")),
    "CLOSED_POLL_SECONDS": ("a number from 0.1 to 3600", ("0.05", "4000", "slow")),
    "REQUESTS_PER_SECOND": ("a whole number from 1 to 10", ("0", "ten", "2.5")),
    "WORKERS": ("a whole number from 1 to 64", ("0", "65", "many")),
    "SWEEP_SECONDS": ("a number from 0.1 to 3600", ("0", "99999", "-1")),
    "OVERDUE_SECONDS": ("a number from 0.1 to 86400", ("0", "86401", "x")),
    "CLAIM_SECONDS": ("a number from 1 to 86400", ("0.5", "100000", "1m")),
    "FEED_ALERT_SECONDS": ("a number from 0 to 3600", ("-1", "3601", "1,5")),
    "GIVE_UP_SECONDS": ("a number from 1 to 604800", ("0", "604801", "a day")),
    "STORM_ALERTS": ("a whole number from 0 to 100000", ("-1", "100001", "1.5")),
    "HEARTBEAT_SECONDS": ("a number from 1 to 3600", ("0", "3601", "nan")),
}
OTHERS = [
    *[("LOG_JSON", value, f": want true or false (it is '{value}')") for value in ("maybe", "2", "json")],
    *[("LOG_LEVEL", value, f": is not one of DEBUG, INFO, WARNING, ERROR (it is '{value}')")
      for value in ("WARN", "5")],
    *[("EDGAR_URL", value, f": is not an origin; want for example http://127.0.0.1:8080 (it is '{value}')")
      for value in ("www.sec.gov", "ftp://www.sec.gov", "https://www.sec.gov/Archives", "https://", "http://a b")],
    *[("EDGAR_IDENTITY", value, ": names no e-mail address; EDGAR wants: Company Name admin@company.com")
      for value in ("security@", "@example.com", "Example Corp <security>")],
    ("WORKER", "2", " is not a setting; did you mean MONITOR_WORKERS?"),
    ("DATABASE", "x", " is not a setting; did you mean MONITOR_DATABASE_URL?"),
    ("EDGAR_IDENTIY", "x", " is not a setting; did you mean MONITOR_EDGAR_IDENTITY?"),
    ("LOG_LEVEL_FILE", "/x", " is not a setting; did you mean MONITOR_LOG_LEVEL?"),
    ("SLACK_URL", "x", " is not a setting; docs/operations.md lists them"),
    ("", "x", " is not a setting; docs/operations.md lists them"),
    ("DATABASE_URL_FILE", "/", ": / cannot be read: Is a directory"),
]  # fmt: skip
FIFTY = [
    (name, value, f": want {wanted} (it is '{value}')")
    for name, (wanted, values) in NUMBERS.items()
    for value in values
] + OTHERS


@pytest.mark.parametrize(("name", "value", "told"), FIFTY)
def test_fifty_wrong_settings_and_what_is_told_of_them(name: str, value: str, told: str) -> None:
    with pytest.raises(Misconfigured) as caught:
        from_environ({f"MONITOR_{name}": value})
    assert str(caught.value) == f"MONITOR_{name}{told}"
    assert len(FIFTY) >= 50


def test_all_mistakes_are_told_at_once() -> None:
    with pytest.raises(Misconfigured) as caught:
        from_environ({"MONITOR_POLL_SECONDS": "0", "MONITOR_WORKERS": "0"})
    assert len(str(caught.value).splitlines()) == 2


def test_the_value_of_a_secret_is_not_shown() -> None:
    with pytest.raises(Misconfigured) as caught:
        from_environ({"MONITOR_EDGAR_IDENTITY": "hush"})
    assert "hush" not in str(caught.value)


def test_every_setting_says_what_it_is_for() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []
