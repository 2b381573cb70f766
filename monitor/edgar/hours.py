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

# A day's index is written a little after 22:00 (22:06 to 22:11 in the listing of early 2023), and taken for final the
# next morning; what EDGAR adds to it later, or lists late, is looked for after some days.
_INDEX_WRITTEN = time(22, 15)
_LOOK_AGAIN = (1, 3, 6)
_BETWEEN_TRIES = timedelta(minutes=15)
_TRIED_FOR = timedelta(hours=12)
# An EDGAR without hours adds to its index all the time.
_ALWAYS_BETWEEN_TRIES = timedelta(seconds=30)
_ALWAYS_LATER = timedelta(hours=1)


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


def last_minute(day: date) -> datetime:
    """17:30 Eastern of a day: what is accepted from then on is shown on the next business day."""
    return datetime.combine(day, _LAST_MINUTE, EASTERN)


def shown_at(accepted_at: datetime) -> datetime:
    """When a filing of our forms can first be seen: at once, or when the next business day opens."""
    local = accepted_at.astimezone(EASTERN)
    if is_business_day(local.date()) and _OPENS <= local.time() < _LAST_MINUTE:
        return accepted_at
    day = local.date() + timedelta(days=local.time() >= _LAST_MINUTE)
    return opening(business_day_from(day))


def last_evening(now: datetime) -> datetime:
    """17:30 of the last business day before this one: whatever was held overnight was accepted after it."""
    return last_minute(business_day_before(now.astimezone(EASTERN).date()))


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

    def index_days(self, since: date, now: datetime) -> tuple[date, ...]:
        """The days from `since` on that may have an index by now, oldest first. One whose filings are of tomorrow
        (accepted after 17:30) has none in an EDGAR that keeps its hours."""
        today = now.astimezone(EASTERN).date()
        last = business_day_from(today + timedelta(days=1)) if self.always else today
        days = (since + timedelta(days=number) for number in range((last - since).days + 1))
        return tuple(day for day in days if self.always or is_business_day(day))

    def index_due(self, day: date, asked_at: datetime | None, read_at: datetime | None, now: datetime) -> bool:
        """Whether the day's index is to be read (again): when it is written, the next morning, and some days later;
        where it is not there, or nobody answers, every quarter of an hour until the afternoon."""
        if self.always:
            recent = day >= now.astimezone(EASTERN).date() - timedelta(days=1)
            pause = _ALWAYS_BETWEEN_TRIES if recent else _ALWAYS_LATER
            return asked_at is None or now - asked_at >= pause
        moments = [moment for moment in _index_moments(day) if moment <= now]
        if not moments or (read_at is not None and read_at >= moments[-1]):
            return False
        if asked_at is None or asked_at < moments[-1]:
            return True
        return now - moments[-1] < _TRIED_FOR and now - asked_at >= _BETWEEN_TRIES


def _index_moments(day: date) -> tuple[datetime, ...]:
    written = datetime.combine(day, _INDEX_WRITTEN, EASTERN)
    return (written, *(opening(business_day_from(day + timedelta(days=days))) for days in _LOOK_AGAIN))


@cache
def _holidays(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("US", years=year))
