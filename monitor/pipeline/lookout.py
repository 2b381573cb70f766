"""Looking where the service may be blind: raising an alarm once, and giving the all-clear once.

Everything is taken from the store, so that each process sees the same: a poller that hangs is seen by the workers, and
workers that are gone by the poller. Of several that see it, one tells.
"""

import platform
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Literal

import structlog

from monitor.domain import EASTERN, Notice
from monitor.edgar.hours import Hours, business_day_from
from monitor.pipeline.addressing import letters, operators
from monitor.pipeline.blindness import Condition, Limits, Senses, conditions
from monitor.pipeline.services import Nudge, Services
from monitor.pipeline.starts import started_at
from monitor.store.store import Store

log = structlog.get_logger()

ALARMS = "alarm/"
# What others note for us to see, and the key under which they do.
UNREADABLE = "feed_unreadable"
REFUSAL = "edgar_refuses"
CLOCK_OFF = "clock_off_seconds"

_MACHINE = platform.node()[:24] or "this machine"
# Older days of the ledger raise and clear nothing any more.
_LEDGER_DAYS = timedelta(days=14)


class Lookout:
    """The eyes of one process. `state_dir` is where its disk fills up."""

    def __init__(
        self, *, limits: Limits, hours: Hours, state_dir: Path, awake_since: datetime,
        free_mb: Callable[[Path], int | None] | None = None,
    ) -> None:  # fmt: skip
        self._limits = limits
        self._hours = hours
        self._state_dir = state_dir
        self._awake_since = awake_since
        self._free_mb = free_mb or _free_mb

    def look(self, services: Services) -> tuple[Nudge, ...]:
        """Raise what holds now and was not raised, clear what was raised and holds no more; the letters that tell."""
        senses = self._senses(services)
        holding = {each.key: each for each in conditions(senses, self._limits, self._hours)}
        raised = raised_alarms(services.store)
        nudges: list[Nudge] = []
        for key in holding.keys() - raised.keys():
            nudges += _raise(services, holding[key])
        for key in raised.keys() - holding.keys():
            if self._may_clear(key, senses):
                nudges += _clear(services, key, *raised[key])
        return tuple(nudges)

    def _senses(self, services: Services) -> Senses:
        store, now = services.store, services.now()
        off = store.state.recall(CLOCK_OFF)
        since = self._first_day(services, now)
        seen = Senses(
            now=now,
            awake_since=self._awake_since,
            last_poll_at=store.state.time_of("last_poll_at"),
            unreadable=store.state.recall(UNREADABLE) or None,
            refusal=store.state.recall(REFUSAL) or None,
            last_form_at=store.ledger.last_form_at(),
            oldest_open=store.reports.oldest_open(),
            last_heartbeat=store.state.time_of("worker_heartbeat"),
            clock_off=timedelta(seconds=float(off)) if off else None,
            machine=_MACHINE,
            disk_free_mb=self._free_mb(self._state_dir),
            gaps=tuple((gap.day, gap.filings, gap.oldest, gap.failed) for gap in store.ledger.gaps(since)),
        )
        return replace(seen, unread_days=self._unread_days(services, since, now))

    def _unread_days(self, services: Services, since: date, now: datetime) -> tuple[date, ...]:
        """Days on which the feed gave something, and whose index was not to be had in its time."""
        if self._hours.always:
            return ()
        asked = services.store.ledger.asked(since)
        return tuple(
            day
            for day in self._hours.index_days(since, now)
            if (day not in asked or asked[day].read_at is None)
            and now > _noon(business_day_from(day + timedelta(days=1)))
            and now > self._awake_since + self._limits.gap
            and services.store.ledger.fed_on(day)
        )

    @staticmethod
    def _first_day(services: Services, now: datetime) -> date:
        return max(started_at(services), now - _LEDGER_DAYS).astimezone(EASTERN).date()

    @staticmethod
    def _may_clear(key: str, senses: Senses) -> bool:
        """Not the disk of another machine, nor a day that is no longer looked at."""
        name, _, of = key.partition("/")
        if name == "disk":
            return of == senses.machine
        return name not in ("gap", "unread") or date.fromisoformat(of) > (senses.now - _LEDGER_DAYS).date()


def raised_alarms(store: Store) -> dict[str, tuple[str, datetime]]:
    """The alarms that hold, by key: subject, and since when."""
    return {key: told for key, told in store.state.under(ALARMS).items() if told[0]}


def _raise(services: Services, condition: Condition) -> tuple[Nudge, ...]:
    log.error("alarm.raised", alarm=condition.key, reason=condition.lines[0])
    return _tell(services, condition.key, condition.subject, condition.subject, condition.lines)


def _clear(services: Services, key: str, subject: str, since: datetime) -> tuple[Nudge, ...]:
    log.info("alarm.cleared", alarm=key)
    lasted = timedelta(seconds=round((services.now() - since).total_seconds()))
    return _tell(services, key, "", f"All clear: {subject}", (f"This is over. It was raised {lasted} ago.",))


def _tell(services: Services, key: str, state: str, subject: str, lines: tuple[str, ...]) -> tuple[Nudge, ...]:
    now = services.now()
    kind: Literal["alarm", "all_clear"] = "alarm" if state else "all_clear"
    notice = Notice(kind, f"{key}/{'raised' if state else 'cleared'}/{now.isoformat()}", subject, lines, now)
    told = services.store.deliveries.tell(
        notice, operators(services), now=now, turning=(f"{ALARMS}{key}", state)
    )  # fmt: skip
    return letters(told)


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=EASTERN)


def _free_mb(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free // 1_000_000
    except OSError:
        return None  # a machine without the folder keeps no state on it
