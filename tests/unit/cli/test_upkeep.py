import json
from datetime import UTC, datetime, timedelta

import pytest

from monitor.store.store import Store
from tests.unit.cli.conftest import Command
from tests.unit.cli.told import tell


def ago(seconds: float) -> datetime:
    return datetime.now(UTC) - timedelta(seconds=seconds)


def remember(store: Store, key: str, at: datetime) -> None:
    store.state.remember(key, at.isoformat(), now=at)


def test_status_counts_by_stage_and_tells_ages(monitor: Command, store: Store) -> None:
    tell(store)
    remember(store, "last_poll_at", ago(5))
    remember(store, "worker_heartbeat", ago(100))
    view = json.loads(monitor("status", "--json").out)
    assert view["filings"] == {"detected": 1, "failed": 1, "recorded": 1}
    assert view["deliveries"] == {"sent": 1, "waiting": 1}
    assert view["alerts"] == {"incident": 2}
    assert view["lag_seconds"] == 0.0
    assert 5 <= view["last_poll_seconds_ago"] < 65
    assert 100 <= view["last_heartbeat_seconds_ago"] < 160
    assert view["blocked_until"] is None


def test_status_tells_how_long_edgar_has_blocked_us(monitor: Command, store: Store) -> None:
    until = datetime.now(UTC).replace(microsecond=0) + timedelta(minutes=9)
    store.state.pause_until(until)
    assert json.loads(monitor("status", "--json").out)["blocked_until"] == until.isoformat()
    assert monitor("status").lines[-1].startswith("EDGAR:          has blocked us until ")


def test_a_block_that_is_over_is_none(monitor: Command, store: Store) -> None:
    store.state.pause_until(ago(1))
    assert monitor("status").lines == [
        "filings:        none",
        "deliveries:     none",
        "alerts:         none",
        "oldest open:    nothing is open",
        "last poll:      never",
        "last heartbeat: never",
        "EDGAR:          has not blocked us",
    ]


def test_status_tells_what_the_service_is_blind_to(monitor: Command, store: Store) -> None:
    at = datetime(2026, 3, 2, 17, 0, tzinfo=UTC)
    store.state.remember("alarm/no_poll", "The feed has not been read for too long", now=at)
    store.state.remember("alarm/clock", "", now=at)
    store.state.remember("search_trouble", "no answer (HTTP 500)", now=at)
    store.state.remember("clock_off_seconds", "-10", now=at)
    view = json.loads(monitor("status", "--json").out)
    assert view["alarms"] == [
        {"key": "no_poll", "subject": "The feed has not been read for too long", "since": "2026-03-02T17:00:00+00:00"}
    ]
    assert (view["search_trouble"], view["clock_off_seconds"]) == ("no answer (HTTP 500)", -10.0)
    lines = monitor("status").lines
    assert "alarm:          The feed has not been read for too long, since 2026-03-02 12:00:00 Eastern" in lines
    assert "search:         could not be asked: no answer (HTTP 500)" in lines


@pytest.mark.parametrize(
    ("age", "code", "says"),
    [
        (None, 1, "No heartbeat has come through yet."),
        (1, 0, "The last heartbeat came through 1 s ago (limit 60 s)."),
        (61, 1, "The last heartbeat came through 61 s ago (limit 60 s)."),
    ],
    ids=["no beat", "a fresh one", "an old one"],
)
def test_health_is_a_fresh_heartbeat(monitor: Command, store: Store, age: float | None, code: int, says: str) -> None:
    if age is not None:
        remember(store, "worker_heartbeat", ago(age))
    done = monitor("healthcheck")
    assert (done.code, done.out, done.err) == (code, f"{says}\n", "")


def test_the_limit_of_health_can_be_set(monitor: Command, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    remember(store, "worker_heartbeat", ago(61))
    monkeypatch.setenv("MONITOR_HEARTBEAT_SECONDS", "600")
    assert monitor("healthcheck").code == 0


@pytest.mark.parametrize("command", ["status", "healthcheck"])
def test_without_a_schema_it_is_said_what_to_do(monitor: Command, command: str) -> None:
    done = monitor(command)
    assert (done.code, done.out) == (2, "")
    assert "run `monitor migrate`" in done.err


def test_migrating_twice_is_as_good_as_once(monitor: Command) -> None:
    for _ in range(2):
        done = monitor("migrate")
        assert (done.code, done.out) == (0, "The database's schema is up to date.\n")
    assert monitor("status").code == 0


def test_a_database_url_that_is_none_is_a_mistake(monitor: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MONITOR_DATABASE_URL", "mysql://db/monitor")
    done = monitor("migrate")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("monitor: MONITOR_DATABASE_URL")
