"""When a day's index is asked for."""

from datetime import date, datetime, timedelta

from monitor.domain import EASTERN
from monitor.edgar.hours import Hours

MONDAY = date(2026, 3, 2)


def due(at: datetime, asked: datetime | None = None, read: datetime | None = None, *, always: bool = False) -> bool:
    return Hours(always=always).index_due(MONDAY, asked, read, at)


def eastern(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=EASTERN)


def test_an_index_is_asked_for_when_it_is_written_and_every_quarter_hour_until_it_is_there() -> None:
    assert not due(eastern(2, 22))
    assert due(eastern(2, 22, 15))
    assert not due(eastern(2, 22, 29), asked=eastern(2, 22, 15))
    assert due(eastern(2, 22, 30), asked=eastern(2, 22, 15))
    assert not due(eastern(2, 23), asked=eastern(2, 22, 15), read=eastern(2, 22, 15))


def test_it_is_read_again_the_next_morning_and_some_days_later() -> None:
    for before, at in ((2, 3), (3, 5), (5, 9)):
        read = eastern(before, 22, 15)
        assert not due(eastern(at, 5, 59), asked=read, read=read)
        assert due(eastern(at, 6), asked=read, read=read)
    last = eastern(9, 6)
    assert not due(eastern(30, 6), asked=last, read=last)


def test_a_day_without_an_index_is_not_asked_about_for_ever() -> None:
    """2025-01-09 had none: the government was closed for a funeral that no calendar knew of."""
    assert due(eastern(3, 17, 45), asked=eastern(3, 17, 30))
    assert not due(eastern(3, 18, 15), asked=eastern(3, 18))


def test_after_days_of_being_off_every_day_is_due_at_once() -> None:
    assert due(eastern(20, 3))
    assert Hours().index_days(date(2026, 3, 6), eastern(10, 3)) == tuple(date(2026, 3, day) for day in (6, 9, 10))


def test_an_edgar_without_hours_is_asked_again_and_again_also_about_tomorrow() -> None:
    saturday = eastern(7, 12)
    assert Hours(always=True).index_days(date(2026, 3, 6), saturday)[-1] == date(2026, 3, 9)
    assert due(eastern(2, 9), always=True)
    assert not due(eastern(2, 9, 0), asked=eastern(2, 9) - timedelta(seconds=29), always=True)
    assert due(eastern(2, 9, 0), asked=eastern(2, 9) - timedelta(seconds=30), read=eastern(2, 8), always=True)
