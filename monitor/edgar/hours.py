"""When EDGAR takes filings, and when it shows them: business days, 06:00 to 22:00 Eastern.

Business days are all but weekends and federal holidays. Days on which the President alone closed the government are
not known beforehand: 2025-01-09, 2025-12-24 and 2025-12-26 had no daily index either. Such a day is asked about as
any other and stays silent.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache

import holidays

from monitor.domain import EASTERN

_OPENS = time(6)
_CLOSES = time(22)
# What is accepted from then on gets the next business day's date and is shown when that day opens (17 CFR 232.13).
# Ownership reports and a few others are shown at once; none of our forms is.
_LAST_MINUTE = time(17, 30)

# What was held overnight is shown from 06:00 on, in the course of some minutes: a capture of 2025-08-05 has them
# detected at 06:09. After that a walk to the same depth is for stragglers.
_AFTER_OPENING = tuple(timedelta(minutes=minutes) for minutes in (0, 1, 2, 4, 8, 15))
_BETWEEN_WALKS = timedelta(minutes=30)


def is_business_day(day: date) -> bool:
    """Whether EDGAR works on this day, as far as the calendar tells."""
    return day.weekday() < 5 and day not in _holidays(day.year)


def business_day_from(day: date) -> date:
    """This day, or the first business day after it."""
    while not is_business_day(day):
        day += timedelta(days=1)
    return day


def business_day_before(day: date) -> date:
    """The last business day before this day."""
    day -= timedelta(days=1)
    while not is_business_day(day):
        day -= timedelta(days=1)
    return day


def opening(day: date) -> datetime:
    """06:00 Eastern of a day."""
    return datetime.combine(day, _OPENS, EASTERN)


def shown_at(accepted_at: datetime) -> datetime:
    """When a filing of our forms can first be seen: at once, or when the next business day opens."""
    local = accepted_at.astimezone(EASTERN)
    if is_business_day(local.date()) and _OPENS <= local.time() < _LAST_MINUTE:
        return accepted_at
    day = local.date() + timedelta(days=local.time() >= _LAST_MINUTE)
    return opening(business_day_from(day))


def last_evening(now: datetime) -> datetime:
    """17:30 of the last business day before this one: whatever was held overnight was accepted after it."""
    return datetime.combine(business_day_before(now.astimezone(EASTERN).date()), _LAST_MINUTE, EASTERN)


@dataclass(frozen=True, slots=True)
class Hours:
    """The pace of the watch by the clock. `always` is for an EDGAR that keeps no hours: a simulated one."""

    always: bool = False

    def is_open(self, now: datetime) -> bool:
        """Whether filings may be accepted or shown now."""
        local = now.astimezone(EASTERN)
        return self.always or (is_business_day(local.date()) and _OPENS <= local.time() < _CLOSES)

    def until_open(self, now: datetime) -> timedelta:
        """How long until filings may be shown again; nothing where they may be now."""
        if self.is_open(now):
            return timedelta(0)
        local = now.astimezone(EASTERN)
        day = local.date() + timedelta(days=local.time() >= _OPENS)
        return opening(business_day_from(day)) - now

    def deep_walk_due(self, last: datetime | None, now: datetime) -> bool:
        """Whether the feed is to be walked over the whole night: several times when the day opens, for what was held
        until then comes at its place far below the newest; then every half hour."""
        if last is None:
            return True
        if now - last >= _BETWEEN_WALKS and self.is_open(now):
            return True
        day_opened = opening(now.astimezone(EASTERN).date())
        return is_business_day(now.astimezone(EASTERN).date()) and any(
            last < day_opened + after <= now for after in _AFTER_OPENING
        )


@cache
def _holidays(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("US", years=year))
