"""Times of day as moments, on the days on which the clocks change.

London: forward on 2026-03-29 at 01:00 UTC, back on 2026-10-25 at 01:00 UTC. New York: forward on 2026-03-08 at
07:00 UTC, back on 2026-11-01 at 06:00 UTC. (The IANA time zone database; in law since 2000/84/EC and the Energy Policy
Act of 2005.)
"""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain import Digest, Hold, Rule, Watchlist
from monitor.domain.schedule import end_of_stretch, last_time, moment, next_time

LONDON, NEW_YORK = "Europe/London", "America/New_York"
SECOND = timedelta(seconds=1)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "day", "at", "expected"),
    [
        (LONDON, "2026-03-28", "08:00", "2026-03-28 08:00"),
        (LONDON, "2026-03-29", "00:59", "2026-03-29 00:59"),
        (LONDON, "2026-03-29", "01:00", "2026-03-29 01:00"),  # skipped: the moment of the change
        (LONDON, "2026-03-29", "01:30", "2026-03-29 01:00"),
        (LONDON, "2026-03-29", "01:59", "2026-03-29 01:00"),
        (LONDON, "2026-03-29", "02:00", "2026-03-29 01:00"),
        (LONDON, "2026-03-29", "02:01", "2026-03-29 01:01"),
        (LONDON, "2026-03-29", "08:00", "2026-03-29 07:00"),
        (LONDON, "2026-10-24", "08:00", "2026-10-24 07:00"),
        (LONDON, "2026-10-25", "00:59", "2026-10-24 23:59"),
        (LONDON, "2026-10-25", "01:00", "2026-10-25 00:00"),  # twice: the first
        (LONDON, "2026-10-25", "01:59", "2026-10-25 00:59"),
        (LONDON, "2026-10-25", "02:00", "2026-10-25 02:00"),
        (LONDON, "2026-10-25", "08:00", "2026-10-25 08:00"),
        (NEW_YORK, "2026-03-07", "08:00", "2026-03-07 13:00"),
        (NEW_YORK, "2026-03-08", "01:59", "2026-03-08 06:59"),
        (NEW_YORK, "2026-03-08", "02:00", "2026-03-08 07:00"),  # skipped
        (NEW_YORK, "2026-03-08", "02:30", "2026-03-08 07:00"),
        (NEW_YORK, "2026-03-08", "03:00", "2026-03-08 07:00"),
        (NEW_YORK, "2026-03-08", "08:00", "2026-03-08 12:00"),
        (NEW_YORK, "2026-10-31", "08:00", "2026-10-31 12:00"),
        (NEW_YORK, "2026-11-01", "00:59", "2026-11-01 04:59"),
        (NEW_YORK, "2026-11-01", "01:00", "2026-11-01 05:00"),  # twice
        (NEW_YORK, "2026-11-01", "01:59", "2026-11-01 05:59"),
        (NEW_YORK, "2026-11-01", "02:00", "2026-11-01 07:00"),
        (NEW_YORK, "2026-11-01", "08:00", "2026-11-01 13:00"),
    ],
)
def test_a_time_of_day_is_the_moment_at_which_the_clocks_show_it(zone: str, day: str, at: str, expected: str) -> None:
    assert moment(date.fromisoformat(day), at, ZoneInfo(zone)) == utc(expected)


@pytest.mark.parametrize(
    ("zone", "eights"),
    [
        (LONDON, ["2026-03-28 08:00", "2026-03-29 07:00", "2026-03-30 07:00"]),
        (LONDON, ["2026-10-24 07:00", "2026-10-25 08:00", "2026-10-26 08:00"]),
        (NEW_YORK, ["2026-03-07 13:00", "2026-03-08 12:00", "2026-03-09 12:00"]),
        (NEW_YORK, ["2026-10-31 12:00", "2026-11-01 13:00", "2026-11-02 13:00"]),
    ],
)
def test_a_daily_digest_at_eight_over_both_changes(zone: str, eights: list[str]) -> None:
    """An alert goes out with the next digest, one of the very minute of a digest with the one after it."""
    first, second, third = (utc(each) for each in eights)
    daily = Rule("r", "change", "low", ("t",), Digest("day", "08:00"))
    watchlist = Watchlist("w", (), (daily,), everyone=True, timezone=zone)
    for made, due in (
        (first - SECOND, first), (first, second), (second - SECOND, second), (second, third), (third - SECOND, third),
    ):  # fmt: skip
        assert watchlist.hold(daily, "low", made) == Hold(due, "digest")


def test_a_weekly_digest_comes_on_its_day() -> None:
    weekly = Rule("r", "change", "low", ("t",), Digest("week", "08:00", "monday"))
    watchlist = Watchlist("w", (), (weekly,), everyone=True, timezone=LONDON)
    mondays = [utc("2026-03-23 08:00"), utc("2026-03-30 07:00")]
    assert watchlist.hold(weekly, "low", mondays[0] - SECOND) == Hold(mondays[0], "digest")
    assert watchlist.hold(weekly, "low", mondays[0]) == Hold(mondays[1], "digest")
    assert last_time("08:00", ZoneInfo(LONDON), until=mondays[1], weekday="monday") == mondays[1]
    assert last_time("08:00", ZoneInfo(LONDON), until=mondays[1] - SECOND, weekday="monday") == mondays[0]


@pytest.mark.parametrize(
    ("zone", "begins", "ends"),
    [
        (LONDON, "2026-03-28 20:00", "2026-03-29 06:00"),  # eleven hours by the clock, ten by the sun
        (LONDON, "2026-10-24 19:00", "2026-10-25 07:00"),
        (NEW_YORK, "2026-03-08 01:00", "2026-03-08 11:00"),
        (NEW_YORK, "2026-11-01 00:00", "2026-11-01 12:00"),
    ],
)
def test_quiet_hours_over_both_changes(zone: str, begins: str, ends: str) -> None:
    first, last = utc(begins), utc(ends)
    rule = Rule("r", "change", "low", ("t",))
    watchlist = Watchlist("w", (), (rule,), everyone=True, timezone=zone, quiet={"from": "20:00", "to": "07:00"})
    assert watchlist.hold(rule, "critical", first - SECOND) is None
    assert watchlist.hold(rule, "critical", first) == Hold(last, "quiet")
    assert watchlist.hold(rule, "critical", last - SECOND) == Hold(last, "quiet")
    assert watchlist.hold(rule, "critical", last) is None


def test_quiet_hours_within_a_day() -> None:
    zone = ZoneInfo(LONDON)
    assert end_of_stretch("12:00", "14:00", zone, utc("2026-01-05 11:59")) is None
    assert end_of_stretch("12:00", "14:00", zone, utc("2026-01-05 12:00")) == utc("2026-01-05 14:00")
    assert end_of_stretch("12:00", "14:00", zone, utc("2026-01-05 14:00")) is None


@pytest.mark.parametrize(
    ("but", "level", "waits"),
    [
        ("critical", "critical", False),
        ("critical", "high", True),
        ("critical", "confirmed", False),  # a confirmed incident is as grave as a critical change
        ("critical", "likely", True),
        ("high", "likely", False),
        ("confirmed", "confirmed", False),
        ("confirmed", "possible", True),
        ("possible", "low", True),
        ("low", "low", False),
    ],
)
def test_what_is_grave_enough_goes_through(but: str, level: str, waits: bool) -> None:
    rule = Rule("r", "incident", "possible", ("t",))
    quiet = {"from": "20:00", "to": "07:00", "except": but}
    watchlist = Watchlist("w", (), (rule,), everyone=True, quiet=quiet)
    assert (watchlist.hold(rule, level, utc("2026-01-05 22:00")) is not None) == waits  # type: ignore[arg-type]


def test_a_digest_that_falls_into_quiet_hours_waits_for_their_end() -> None:
    rule = Rule("r", "change", "low", ("t",), Digest("day", "06:00"))
    watchlist = Watchlist("w", (), (rule,), everyone=True, quiet={"from": "20:00", "to": "07:00"})
    assert watchlist.hold(rule, "low", utc("2026-01-05 12:00")) == Hold(utc("2026-01-06 07:00"), "digest")


ZONES = st.sampled_from([LONDON, NEW_YORK, "UTC", "Asia/Kolkata", "Australia/Lord_Howe", "America/St_Johns"])
TIMES = st.times().map(lambda time: f"{time:%H:%M}")
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


@given(ZONES, TIMES, MOMENTS)
def test_the_next_time_is_a_day_away_at_most_and_shows_the_time(zone: str, at: str, now: datetime) -> None:
    due = next_time(at, ZoneInfo(zone), after=now)
    assert now < due <= now + timedelta(hours=25)
    assert f"{due.astimezone(ZoneInfo(zone)):%H:%M}" >= at
    assert last_time(at, ZoneInfo(zone), until=due) == due


@given(ZONES, TIMES, TIMES, MOMENTS)
def test_what_is_held_is_let_go_when_the_quiet_hours_end(zone: str, start: str, end: str, now: datetime) -> None:
    until = end_of_stretch(start, end, ZoneInfo(zone), now)
    if until is not None and start != end:
        assert now < until <= now + timedelta(hours=25)
        assert end_of_stretch(start, end, ZoneInfo(zone), until) is None
