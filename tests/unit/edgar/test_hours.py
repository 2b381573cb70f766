"""EDGAR's hours, on days whose answer stands in a calendar."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from monitor.edgar.hours import Hours, business_day_before, is_business_day, last_evening, shown_at

NEW_YORK = ZoneInfo("America/New_York")


def eastern(text: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=NEW_YORK, fold=fold)


@pytest.mark.parametrize(
    ("day", "works"),
    [
        ("2025-12-12", True),  # a Friday
        ("2025-12-13", False),  # a Saturday
        ("2025-06-19", False),  # Juneteenth
        ("2025-10-13", False),  # Columbus Day
        ("2026-07-03", False),  # the Friday before a Fourth of July on a Saturday
        ("2025-11-28", True),  # the day after Thanksgiving
        ("2025-12-31", True),
        ("2027-12-31", False),  # New Year's Day 2028 is a Saturday, and kept the day before
    ],
)
def test_business_days_are_all_but_weekends_and_federal_holidays(day: str, works: bool) -> None:
    assert is_business_day(date.fromisoformat(day)) is works


def test_the_business_day_before_a_holiday_monday_is_the_friday() -> None:
    assert business_day_before(date(2025, 9, 2)) == date(2025, 8, 29)  # Labor Day is 2025-09-01


@pytest.mark.parametrize(
    ("accepted", "shown"),
    [
        ("2025-12-10T16:05:00", "2025-12-10T16:05:00"),
        ("2025-12-10T17:29:59", "2025-12-10T17:29:59"),
        ("2025-12-10T17:30:00", "2025-12-11T06:00:00"),
        ("2025-12-10T22:30:00", "2025-12-11T06:00:00"),
        ("2025-12-12T17:31:00", "2025-12-15T06:00:00"),  # a Friday
        ("2025-08-29T18:00:00", "2025-09-02T06:00:00"),  # the Friday before Labor Day
        ("2025-11-26T18:00:00", "2025-11-28T06:00:00"),  # the evening before Thanksgiving
        ("2025-12-13T10:00:00", "2025-12-15T06:00:00"),  # a Saturday
        ("2025-12-11T05:59:00", "2025-12-11T06:00:00"),
    ],
)
def test_what_is_accepted_after_half_past_five_is_shown_when_the_next_business_day_opens(
    accepted: str, shown: str
) -> None:
    assert shown_at(eastern(accepted)) == eastern(shown)


def test_the_night_in_which_the_clocks_change_is_an_hour_shorter_or_longer() -> None:
    """2026-03-08 skips 02:00 to 03:00, 2026-11-01 has 01:00 to 02:00 twice."""
    spring = shown_at(eastern("2026-03-06T18:00:00")) - eastern("2026-03-06T18:00:00").astimezone(UTC)
    autumn = shown_at(eastern("2026-10-30T18:00:00")) - eastern("2026-10-30T18:00:00").astimezone(UTC)
    assert spring == timedelta(hours=59)
    assert autumn == timedelta(hours=61)
    assert shown_at(eastern("2026-11-02T06:00:00")).astimezone(UTC) == datetime(2026, 11, 2, 11, tzinfo=UTC)
    assert shown_at(eastern("2026-10-30T06:00:00")).astimezone(UTC) == datetime(2026, 10, 30, 10, tzinfo=UTC)


def test_a_walk_over_the_night_goes_back_to_the_evening_before_the_weekend() -> None:
    assert last_evening(eastern("2025-12-15T06:00:00")) == eastern("2025-12-12T17:30:00")
    assert last_evening(eastern("2025-12-16T15:00:00")) == eastern("2025-12-15T17:30:00")


@pytest.mark.parametrize(
    ("now", "left"),
    [
        ("2025-12-12T06:00:00", timedelta(0)),
        ("2025-12-12T21:59:59", timedelta(0)),
        ("2025-12-12T05:00:00", timedelta(hours=1)),
        ("2025-12-12T22:00:00", timedelta(hours=56)),
        ("2026-03-08T01:30:00", timedelta(hours=27, minutes=30)),  # a Sunday; 02:00 is skipped
    ],
)
def test_outside_of_its_hours_edgar_opens_at_six_of_the_next_business_day(now: str, left: timedelta) -> None:
    moment = eastern(now).astimezone(UTC)
    assert Hours().until_open(moment) == left
    assert Hours().is_open(moment) is (left == timedelta(0))
    assert Hours(always=True).until_open(moment) == timedelta(0)


def test_the_night_is_walked_when_the_day_opens_and_again_while_it_is_being_shown() -> None:
    hours, last = Hours(), eastern("2025-12-11T21:50:00")
    assert not hours.deep_walk_due(last, eastern("2025-12-12T05:59:59"))
    due = []
    for second in range(0, 1200, 10):
        now = eastern("2025-12-12T06:00:00") + timedelta(seconds=second)
        if hours.deep_walk_due(last, now):
            due.append(second)
            last = now
    assert due == [0, 60, 120, 240, 480, 900]
    assert not hours.deep_walk_due(last, eastern("2025-12-12T06:44:59"))
    assert hours.deep_walk_due(last, eastern("2025-12-12T06:45:00"))


def test_on_a_holiday_no_night_is_walked() -> None:
    assert not Hours().deep_walk_due(eastern("2025-11-26T21:50:00"), eastern("2025-11-27T06:00:00"))
