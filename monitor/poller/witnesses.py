"""Whom else to ask than the feed, and when: indexes of days, lists of watched filers, full-text search.

One question at a time, spread over the hours. What a witness named and nobody knows waits for a walk of the feed that
began later; only then is it missing.
"""

from bisect import bisect_right
from collections.abc import Callable
from datetime import date, datetime, timedelta

import structlog

from monitor import pipeline
from monitor.domain import EASTERN
from monitor.edgar.hours import Hours
from monitor.pipeline import Nudge, Reading, Services
from monitor.poller.every import Every

log = structlog.get_logger()

# Each watched filer's list is asked for so often; the search, so often.
_LISTS_WITHIN = timedelta(hours=6)
_SEARCH_EVERY = timedelta(minutes=15)
_ALWAYS_WITHIN = timedelta(minutes=1)
# Days further back are left to a backfill.
_REACH_BACK = timedelta(days=92)
# A feed that does not answer for so long is not waited for.
_PATIENCE = timedelta(minutes=10)


class Witnesses:
    """Asks one after the other; keeps what is to be settled."""

    def __init__(self, current: Callable[[], Services], hours: Hours) -> None:
        """`current` gives the services as they are by now: watchlists change while the service runs."""
        self._current = current
        self._hours = hours
        self._lists_within = _ALWAYS_WITHIN if hours.always else _LISTS_WITHIN
        self._list_clock = Every(self._lists_within.total_seconds(), wait=10.0)
        search = _ALWAYS_WITHIN if hours.always else _SEARCH_EVERY
        self._search_clock = Every(search.total_seconds(), wait=20.0)
        self._pending: list[Reading] = []

    @property
    def _services(self) -> Services:
        return self._current()

    def ask(self) -> bool:
        """Put one question, if one is due; True where it named something that nobody knows."""
        reading = self._read()
        if reading is None:
            return False
        if not reading.unknown:
            pipeline.settle(self._services, reading)
            return False
        self._pending.append(reading)
        return True

    def settle(self, *, walked_at: datetime) -> tuple[Nudge, ...]:
        """Settle what was read before a walk of the feed that began then and is over, and what waited for too long."""
        walked_at = max(walked_at, self._services.now() - _PATIENCE)
        ready = [each for each in self._pending if each.at < walked_at]
        self._pending = [each for each in self._pending if each.at >= walked_at]
        return tuple(nudge for reading in ready for nudge in self._settle(reading))

    def fill(self, since: datetime, until: datetime) -> tuple[Nudge, ...]:
        """Read at once the indexes of the days that the feed no longer holds, oldest first."""
        first = max(since.astimezone(EASTERN).date(), pipeline.first_day(self._services))
        last = until.astimezone(EASTERN).date()
        nudges: list[Nudge] = []
        for day in self._hours.index_days(first, self._services.now()):
            if day <= last and (reading := pipeline.read_index(self._services, day)):
                nudges += self._settle(reading)
        return tuple(nudges)

    def _settle(self, reading: Reading) -> tuple[Nudge, ...]:
        settled = pipeline.settle(self._services, reading)
        if settled.missing:
            log.warning("reconcile.recovered", missing=len(settled.missing), wanted=len(settled.nudges))
        return settled.nudges

    def _read(self) -> Reading | None:
        now = self._services.now()
        day = self._due_day(now)
        if day is not None:
            return pipeline.read_index(self._services, day)
        if not self._hours.is_open(now):
            return None
        if self._list_clock.due() and (ciks := pipeline.named_filers(self._services)):
            self._list_clock.put_off(self._lists_within.total_seconds() / len(ciks))
            return pipeline.read_list(self._services, self._next_filer(ciks))
        if self._search_clock.due():
            return pipeline.read_search(self._services)
        return None

    def _next_filer(self, ciks: list[int]) -> int:
        """The next one in turn, also after a restart."""
        state = self._services.store.state
        last = int(state.recall("list_asked") or 0)
        cik = ciks[bisect_right(ciks, last) % len(ciks)]
        state.remember("list_asked", str(cik), now=self._services.now())
        return cik

    def _due_day(self, now: datetime) -> date | None:
        """The oldest day whose index is due, and is not waiting for the feed."""
        today = now.astimezone(EASTERN).date()
        since = max(pipeline.first_day(self._services), today - _REACH_BACK)
        asked = self._services.store.ledger.asked(since)
        waiting = {reading.day for reading in self._pending}
        for day in self._hours.index_days(since, now):
            known = asked.get(day)
            due = self._hours.index_due(day, known and known.asked_at, known and known.read_at, now)
            if due and day not in waiting:
                return day
        return None
