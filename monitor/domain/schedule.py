"""Times of day as moments, right across both changes of the clocks.

A wall clock that is put forward skips times, one that is put back shows them twice. A time that is skipped is the
moment of the change; of two moments with the same time, the first is meant. So each day has each time exactly once.
"""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)


def moment(day: date, at: str, zone: ZoneInfo) -> datetime:
    """When the clocks of a zone show this time (`08:00`) on this day, in UTC."""
    hour, _, minute = at.partition(":")
    local = datetime(day.year, day.month, day.day, int(hour), int(minute), tzinfo=zone)
    shown = local.astimezone(UTC)
    if shown.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None):
        return shown
    # The time is skipped. `fold=1` reads it by the offset after the change: that is as long before the change as
    # what was skipped until then.
    before = local.replace(fold=1).astimezone(UTC)
    while before.astimezone(zone).utcoffset() != shown.astimezone(zone).utcoffset():
        before += _MINUTE
    return before


def next_time(at: str, zone: ZoneInfo, *, after: datetime, weekday: str | None = None) -> datetime:
    """The first moment after another at which the clocks show this time, on any day or on one of the week."""
    day = after.astimezone(zone).date() - _DAY
    while True:
        found = moment(day, at, zone)
        if found > after and weekday in (None, DAYS[day.weekday()]):
            return found
        day += _DAY


def last_time(at: str, zone: ZoneInfo, *, until: datetime, weekday: str | None = None) -> datetime:
    """The last moment, until another or at it, at which the clocks showed this time."""
    day = until.astimezone(zone).date() + _DAY
    while True:
        found = moment(day, at, zone)
        if found <= until and weekday in (None, DAYS[day.weekday()]):
            return found
        day -= _DAY


def end_of_stretch(start: str, end: str, zone: ZoneInfo, now: datetime) -> datetime | None:
    """When the daily stretch from one time to another, perhaps over midnight, ends that lasts now; None: none does."""
    today = now.astimezone(zone).date()
    over_midnight = _DAY if end <= start else timedelta(0)
    for day in (today - _DAY, today):
        until = moment(day + over_midnight, end, zone)
        if moment(day, start, zone) <= now < until:
            return until
    return None
