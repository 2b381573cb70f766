"""The one request budget, and the one pause, of all processes on all machines. Kept in the broker.

The SEC allows ten requests a second per user, whatever the number of machines, and blocks whoever exceeds that until
the rate stays low for ten minutes; peers were blocked at 9.7 a second. A grant is a place in a window of the last N
grants, decided by one script in the broker with the broker's clock: no two processes can take the same place.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from math import ceil
from typing import Protocol, cast

import redis

from monitor.errors import CouldNotAsk, Paused

PAUSE = timedelta(minutes=10)
_GRANTS = "monitor:edgar:grants"
_PAUSED = "monitor:edgar:paused_until"
_FRESH = "monitor:edgar:fresh"

# The window is a little longer than a second: grants are spaced by the broker's clock, but what EDGAR counts is
# arrivals, and a request held up on its way arrives closer to the next.
_WINDOW_MS = 1100

# Gives {wait in ms, 0 when granted; pause end as epoch seconds, 0 when none; 1 when the broker is fresh}. A broker
# without the list has just been started, perhaps in place of one that granted requests a moment ago: its window
# starts spent, and it grants nothing before somebody has brought the pause that the database remembers.
_ACQUIRE = """
local now = redis.call('TIME')
local ms = now[1] * 1000 + math.floor(now[2] / 1000)
local rate, window, mine = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
if redis.call('EXISTS', KEYS[1]) == 0 then
  for _ = 1, rate do redis.call('RPUSH', KEYS[1], ms) end
  redis.call('SET', KEYS[3], 1)
end
if redis.call('EXISTS', KEYS[3]) == 1 then return {0, 0, 1} end
local paused = tonumber(redis.call('GET', KEYS[2]) or '0')
if paused * 1000 > ms then return {0, paused, 0} end
local nth = redis.call('LINDEX', KEYS[1], -mine)
if nth and tonumber(nth) + window > ms then return {tonumber(nth) + window - ms, 0, 0} end
redis.call('RPUSH', KEYS[1], ms)
redis.call('LTRIM', KEYS[1], -20, -1)
return {0, 0, 0}
"""


class PauseRecord(Protocol):
    """Where the pause outlives the broker: the database."""

    def paused_until(self) -> datetime | None: ...

    def pause_until(self, until: datetime) -> None: ...


class Budget:
    """Grants requests, `rate` a second at most over all who share the broker."""

    def __init__(
        self,
        broker: "redis.Redis",
        rate: int,
        record: PauseRecord,
        *,
        spare: int = 0,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        wait: Callable[[float], object] = time.sleep,
    ) -> None:
        """`spare` requests a second are left to others: who can wait takes only what the watch does not need."""
        if not 1 <= rate <= 10:
            raise ValueError(f"{rate} requests a second: the SEC allows 1 to 10")
        self._acquire = broker.register_script(_ACQUIRE)
        self._broker = broker
        self._rate = rate
        self._mine = max(rate - spare, 1)
        self._record = record
        self._now = now
        self._wait = wait

    def acquire(self) -> None:
        """Return when a request may be sent. Raises `Paused` while EDGAR wants to be left alone, and `CouldNotAsk`
        where the broker does not answer: no broker, no requests."""
        while True:
            wait_ms, paused, fresh = self._ask()
            if paused:
                raise Paused(datetime.fromtimestamp(paused, UTC))
            if fresh:
                self._restore_pause()
            elif wait_ms:
                self._wait(wait_ms / 1000)
            else:
                return

    def pause(self) -> datetime:
        """Stop everyone for ten minutes from now, in the database, which outlives the broker, and in the broker, which
        all ask: where one of them is away the other is told all the same."""
        until = self._now() + PAUSE
        try:
            self._record.pause_until(until)
        finally:
            self._tell_broker(until)
        return until

    def _ask(self) -> tuple[int, int, int]:
        try:
            return cast(
                tuple[int, int, int],
                self._acquire(keys=[_GRANTS, _PAUSED, _FRESH], args=[self._rate, _WINDOW_MS, self._mine]),
            )
        except redis.RedisError as error:
            raise CouldNotAsk(f"the broker that holds the request budget does not answer: {error}") from error

    def _restore_pause(self) -> None:
        until = self._record.paused_until()
        if until is not None and until > self._now():
            self._tell_broker(until)
        try:
            self._broker.delete(_FRESH)
        except redis.RedisError as error:
            raise CouldNotAsk(f"the broker that holds the request budget does not answer: {error}") from error

    def _tell_broker(self, until: datetime) -> None:
        seconds = ceil(until.timestamp())
        try:
            self._broker.set(_PAUSED, seconds, exat=seconds + 60)
        except redis.RedisError as error:
            raise CouldNotAsk(f"the broker could not be told of EDGAR's block: {error}") from error
