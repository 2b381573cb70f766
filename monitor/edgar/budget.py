"""The one request budget, and the one pause, of all processes on all machines. Kept in the broker.

The SEC allows ten requests a second per user, whatever the number of machines, and blocks whoever exceeds that until
the rate stays low for ten minutes; peers were blocked at 9.7 a second. There are as many places as requests are allowed
in a second. Who is granted one keeps it until EDGAR has answered, and for a second more, all by one script and the
broker's clock. So it does not matter how long a request takes on its way: what EDGAR counts is arrivals, and between
the arrivals of two that had the same place there is a second at least.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from math import ceil
from typing import Protocol, cast
from uuid import uuid4

import redis

from monitor.errors import CouldNotAsk, Paused

PAUSE = timedelta(minutes=10)
_PLACES = "monitor:edgar:places"
_KNOWN = "monitor:edgar:known"
_PAUSED = "monitor:edgar:paused_until"
_FRESH = "monitor:edgar:fresh"

# A place after the answer. The broker counts in whole milliseconds.
_SECOND_MS = 1001
# A place without an answer: who died holding it gives it back. No request is on its way for longer (client.py).
_LOST_MS = 30_000
# All places of a broker that was just started: what another granted before it may be on its way.
_FRESH_MS = 2000
# A place that is held may become free any moment: look again.
_LOOK_AGAIN_MS = 50

# Gives {wait in ms, 0 when granted; pause end as epoch seconds, 0 when none; 1 when the broker is fresh}. One that
# knows nothing has just been started, perhaps in place of one that granted requests a moment ago: its places start
# taken, and it grants nothing before somebody has brought the pause that the database remembers.
_ACQUIRE = """
local now = redis.call('TIME')
local ms = now[1] * 1000 + math.floor(now[2] / 1000)
local rate, mine, name = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3]
local lost, fresh = tonumber(ARGV[4]), tonumber(ARGV[5])
if redis.call('SETNX', KEYS[4], 1) == 1 then
  for place = 1, rate do redis.call('ZADD', KEYS[1], ms + fresh, place) end
  redis.call('SET', KEYS[3], 1)
end
if redis.call('EXISTS', KEYS[3]) == 1 then return {0, 0, 1} end
local paused = tonumber(redis.call('GET', KEYS[2]) or '0')
if paused * 1000 > ms then return {0, paused, 0} end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ms)
local taken = redis.call('ZCARD', KEYS[1])
if taken < mine then
  redis.call('ZADD', KEYS[1], ms + lost, name)
  return {0, 0, 0}
end
local next = redis.call('ZRANGE', KEYS[1], taken - mine, taken - mine, 'WITHSCORES')
return {math.max(tonumber(next[2]) - ms, 1), 0, 0}
"""

# Also where the place is not known: then this broker is younger than the grant.
_ANSWERED = """
local now = redis.call('TIME')
redis.call('ZADD', KEYS[1], now[1] * 1000 + math.floor(now[2] / 1000) + tonumber(ARGV[2]), ARGV[1])
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
        self._answered = broker.register_script(_ANSWERED)
        self._broker = broker
        self._rate = rate
        self._mine = max(rate - spare, 1)
        self._record = record
        self._now = now
        self._wait = wait

    def acquire(self) -> str:
        """Return when a request may be sent, and under which name: `answered` is to be told of it.

        Raises `Paused` while EDGAR wants to be left alone, and `CouldNotAsk` where the broker does not answer: no
        broker, no requests.
        """
        name = uuid4().hex
        while True:
            wait_ms, paused, fresh = self._ask(name)
            if paused:
                raise Paused(datetime.fromtimestamp(paused, UTC))
            if fresh:
                self._restore_pause()
            elif wait_ms:
                self._wait(min(wait_ms, _LOOK_AGAIN_MS) / 1000)
            else:
                return name

    def answered(self, name: str) -> None:
        """EDGAR has answered, or will not: in a second another request may be sent for this one."""
        # a broker that is away has forgotten the place, and one that comes after it starts with all of them taken
        with suppress(redis.RedisError):
            self._answered(keys=[_PLACES], args=[name, _SECOND_MS])

    def pause(self) -> datetime:
        """Stop everyone for ten minutes from now, in the database, which outlives the broker, and in the broker, which
        all ask: where one of them is away the other is told all the same."""
        until = self._now() + PAUSE
        try:
            self._record.pause_until(until)
        finally:
            self._tell_broker(until)
        return until

    def _ask(self, name: str) -> tuple[int, int, int]:
        try:
            return cast(
                tuple[int, int, int],
                self._acquire(
                    keys=[_PLACES, _PAUSED, _FRESH, _KNOWN], args=[self._rate, self._mine, name, _LOST_MS, _FRESH_MS]
                ),
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
