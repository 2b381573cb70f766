"""Where the service may be blind: each condition holds when it should, and not before."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from monitor.domain import EASTERN
from monitor.edgar.hours import Hours
from monitor.pipeline.blindness import Limits, Senses, conditions

MONDAY = date(2026, 3, 2)


def at(hour: int, minute: int = 0, *, day: int = 2) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=EASTERN)


WELL = Senses(
    now=at(11),
    awake_since=at(7),
    last_poll_at=at(11),
    last_form_at=at(10, 50),
    last_heartbeat=at(11),
    clock_off=timedelta(0),
    disk_free_mb=10_000,
)


def keys(senses: Senses, *, always: bool = False) -> list[str]:
    return [each.key for each in conditions(senses, Limits(), Hours(always=always))]


def test_a_service_that_is_well_raises_nothing() -> None:
    assert keys(WELL) == []


@pytest.mark.parametrize(
    ("change", "raised"),
    [
        ({"last_poll_at": at(10, 45)}, []),
        ({"last_poll_at": at(10, 44)}, ["no_poll"]),
        ({"last_poll_at": None, "awake_since": at(10, 46)}, []),
        ({"last_poll_at": None, "awake_since": at(10, 44)}, ["no_poll"]),
        ({"unreadable": "none of 100 feed entries could be read"}, ["unreadable"]),
        ({"refusal": "EDGAR refuses the contact"}, ["identity"]),
        ({"last_form_at": at(9, 30)}, []),
        ({"last_form_at": at(9, 29)}, ["no_forms"]),
        ({"oldest_open": at(10, 30)}, []),
        ({"oldest_open": at(10, 29)}, ["backlog"]),
        ({"last_heartbeat": at(10, 55)}, []),
        ({"last_heartbeat": at(10, 54)}, ["no_heartbeat"]),
        ({"clock_off": timedelta(seconds=30)}, []),
        ({"clock_off": timedelta(seconds=31)}, ["clock"]),
        ({"clock_off": timedelta(seconds=-31)}, ["clock"]),
        ({"clock_off": None}, []),
        ({"disk_free_mb": 500}, []),
        ({"disk_free_mb": 499, "machine": "monitor-1"}, ["disk/monitor-1"]),
        ({"disk_free_mb": None}, []),
        ({"gaps": ((MONDAY, 1, at(9, 1), False),)}, []),
        ({"gaps": ((MONDAY, 1, at(8, 59), False),)}, ["gap/2026-03-02"]),
        ({"gaps": ((MONDAY, 2, at(10, 59), True),)}, ["gap/2026-03-02"]),
        ({"unread_days": (MONDAY,)}, ["unread/2026-03-02"]),
    ],
    ids=lambda value: str(value)[:60],
)
def test_each_condition_holds_at_its_limit_and_not_before(change: dict[str, Any], raised: list[str]) -> None:
    assert keys(replace(WELL, **change)) == raised


def test_the_night_is_silent_and_the_morning_begins_anew() -> None:
    """Nobody is missed at night; at 06:00 the clocks of feed and forms begin."""
    evening: dict[str, Any] = {
        "last_poll_at": at(22),
        "last_form_at": at(17, 29),
        "last_heartbeat": None,
        "awake_since": at(7),
    }
    for now in (at(23), at(5, 59, day=3), at(6, 14, day=3)):
        assert keys(replace(WELL, **evening | {"now": now, "last_heartbeat": now})) == []
    late = replace(WELL, **evening | {"now": at(6, 16, day=3), "last_heartbeat": at(6, 16, day=3)})
    assert keys(late) == ["no_poll"]


@pytest.mark.parametrize(
    ("now", "raised"),
    [
        (at(17, 29), ["no_forms"]),
        (at(17, 31), []),  # what is accepted from then on is shown the next morning
        (at(7, 29, day=3), []),
        (at(7, 31, day=3), ["no_forms"]),
        (at(12, day=7), []),  # a Saturday
        (datetime(2026, 5, 25, 12, tzinfo=EASTERN), []),  # Memorial Day
    ],
)
def test_our_forms_are_missed_only_while_they_are_shown(now: datetime, raised: list[str]) -> None:
    senses = replace(WELL, now=now, last_form_at=at(9), last_poll_at=now, last_heartbeat=now)
    assert keys(senses) == raised


def test_an_edgar_without_hours_is_missed_at_any_time() -> None:
    sunday = datetime(2026, 3, 8, 3, tzinfo=UTC)
    senses = replace(WELL, now=sunday, last_heartbeat=sunday, last_form_at=sunday)
    assert keys(senses) == []
    assert keys(senses, always=True) == ["no_poll"]


def test_what_a_service_that_was_just_started_could_not_do_yet_is_not_late() -> None:
    days_ago = at(11, day=2) - timedelta(days=3)
    senses = replace(
        WELL, awake_since=at(10, 59), last_poll_at=days_ago, last_form_at=days_ago, last_heartbeat=days_ago,
        oldest_open=days_ago, gaps=((MONDAY, 1, days_ago, False),),
    )  # fmt: skip
    assert keys(senses) == []


def test_an_alarm_says_what_when_and_what_to_do() -> None:
    (told,) = conditions(replace(WELL, clock_off=timedelta(minutes=-5)), Limits(), Hours())
    assert told.subject == "This machine's clock is off"
    assert told.lines[0] == "It is 5 minutes behind EDGAR's; the limit is 30 seconds."
    (told,) = conditions(replace(WELL, last_poll_at=at(10, 40)), Limits(), Hours())
    assert told.lines[0].startswith("The last whole look at EDGAR's feed was at 2026-03-02 10:40:00 Eastern; the limit")
    (told,) = conditions(replace(WELL, gaps=((MONDAY, 2, at(10), True),)), Limits(), Hours())
    assert told.lines[1] == "`monitor ledger 2026-03-02` names them."
