"""The budget on a real Valkey: grants are counted by the broker's clock, so the tests wait for real windows."""

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
import redis

from monitor.edgar import budget as budget_module
from monitor.edgar.budget import PAUSE, Budget
from monitor.errors import CouldNotAsk, Paused
from tests.conftest import Valkey


class Record:
    """A database's memory of the pause."""

    def __init__(self, until: datetime | None = None) -> None:
        self.until = until

    def paused_until(self) -> datetime | None:
        return self.until

    def pause_until(self, until: datetime) -> None:
        self.until = until


def budget(valkey: Valkey, rate: int = 5, record: Record | None = None) -> Budget:
    return Budget(redis.Redis.from_url(valkey.url), rate, record or Record())


def test_all_who_share_the_broker_share_the_budget(valkey: Valkey) -> None:
    sharers = [budget(valkey) for _ in range(4)]
    granted: list[float] = []

    def ask(one: Budget) -> None:
        for _ in range(4):
            place = one.acquire()
            granted.append(time.monotonic())
            one.answered(place)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(ask, sharers))
    granted.sort()
    assert len(granted) == 16
    # the sixth grant after any grant comes more than a second later
    assert all(later - earlier > 1.0 for earlier, later in zip(granted, granted[5:], strict=False))


def test_a_request_keeps_its_place_until_it_is_answered_and_for_a_second(valkey: Valkey) -> None:
    """However long it takes on its way, the next in its place arrives more than a second later."""
    one = budget(valkey, rate=1)
    place = one.acquire()
    granted: list[float] = []

    def wait_for_place() -> None:
        budget(valkey, rate=1).acquire()
        granted.append(time.monotonic())

    with ThreadPoolExecutor(1) as pool:
        other = pool.submit(wait_for_place)
        time.sleep(1.2)
        assert granted == []
        arrived = time.monotonic()
        one.answered(place)
        other.result()
    assert granted[0] - arrived > 1.0


def test_the_place_of_who_died_holding_it_is_given_back(valkey: Valkey, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(budget_module, "_LOST_MS", 1500)
    one = budget(valkey, rate=1)
    one.acquire()
    since = time.monotonic()
    one.acquire()
    assert 1.4 < time.monotonic() - since < 10


def test_a_fresh_broker_counts_what_another_granted(valkey: Valkey) -> None:
    """It starts with all places taken, and hears of an answer to a request that its predecessor had granted."""
    one = budget(valkey, rate=1)
    place = one.acquire()
    valkey.kill()
    valkey.start()
    since = time.monotonic()
    other = one.acquire()
    assert time.monotonic() - since >= 1.9
    one.answered(other)
    time.sleep(0.5)
    one.answered(place)
    since = time.monotonic()
    one.acquire()
    assert time.monotonic() - since > 0.95


def test_an_answer_is_told_though_the_broker_is_away(valkey: Valkey) -> None:
    one = budget(valkey)
    place = one.acquire()
    valkey.kill()
    one.answered(place)


def test_a_pause_stops_everyone_at_once_and_for_ten_minutes(valkey: Valkey) -> None:
    record = Record()
    one, other = budget(valkey, record=record), budget(valkey, record=record)
    one.acquire()
    until = one.pause()
    assert timedelta(minutes=9, seconds=59) < until - datetime.now(UTC) <= PAUSE
    with pytest.raises(Paused) as caught:
        other.acquire()
    # the broker keeps whole seconds: not one too few
    assert until <= caught.value.until < until + timedelta(seconds=1)


def test_the_pause_outlives_the_broker(valkey: Valkey) -> None:
    record = Record()
    budget(valkey, record=record).pause()
    valkey.kill()
    valkey.start()
    with pytest.raises(Paused):
        budget(valkey, record=record).acquire()


class Away(Record):
    """A database that does not answer at first."""

    away = True

    def paused_until(self) -> datetime | None:
        if self.away:
            raise CouldNotAsk("the database does not answer")
        return super().paused_until()

    def pause_until(self, until: datetime) -> None:
        if self.away:
            raise CouldNotAsk("the database does not answer")
        super().pause_until(until)


def test_a_fresh_broker_grants_nothing_before_the_database_said_whether_there_is_a_pause(valkey: Valkey) -> None:
    record = Away(datetime.now(UTC) + timedelta(minutes=5))
    for _ in range(2):
        with pytest.raises(CouldNotAsk, match="database"):
            budget(valkey, record=record).acquire()
    record.away = False
    with pytest.raises(Paused):
        budget(valkey, record=record).acquire()


def test_without_a_database_the_pause_is_kept_in_the_broker(valkey: Valkey) -> None:
    budget(valkey).acquire()
    with pytest.raises(CouldNotAsk, match="database"):
        budget(valkey, record=Away()).pause()
    with pytest.raises(Paused):
        budget(valkey).acquire()


def test_without_a_broker_the_pause_is_kept_in_the_database(valkey: Valkey) -> None:
    record = Record()
    one = budget(valkey, record=record)
    valkey.kill()
    with pytest.raises(CouldNotAsk):
        one.pause()
    assert record.until is not None
    assert abs(record.until - datetime.now(UTC) - PAUSE) < timedelta(seconds=5)
    valkey.start()
    with pytest.raises(Paused):
        budget(valkey, record=record).acquire()


def test_without_a_broker_nobody_asks(valkey: Valkey) -> None:
    one = budget(valkey)
    valkey.kill()
    with pytest.raises(CouldNotAsk, match="the broker that holds the request budget does not answer"):
        one.acquire()


@pytest.mark.parametrize("rate", [0, 11])
def test_a_rate_that_the_sec_does_not_allow_is_refused(valkey: Valkey, rate: int) -> None:
    with pytest.raises(ValueError, match="the SEC allows 1 to 10"):
        budget(valkey, rate)


def test_who_can_wait_leaves_the_watch_its_share(valkey: Valkey) -> None:
    """Of five requests a second a backfill takes three; the watch gets its two in the same second."""
    broker = redis.Redis.from_url(valkey.url)

    class Waited(Exception):
        pass

    def wait(seconds: float) -> None:
        raise Waited

    budget(valkey).answered(budget(valkey).acquire())
    time.sleep(1.01)
    watch = Budget(broker, 5, Record(), wait=wait)
    backfill = Budget(broker, 5, Record(), spare=2, wait=wait)
    for _ in range(3):
        backfill.acquire()
    with pytest.raises(Waited):
        backfill.acquire()
    watch.acquire()
    watch.acquire()
    with pytest.raises(Waited):
        watch.acquire()
    broker.close()
