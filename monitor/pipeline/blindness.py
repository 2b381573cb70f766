"""Where the service may be blind: conditions over what it knows of itself. Pure; `watch_over` raises and clears them.

Each is silent while the service cannot know better: at the start, at night, on holidays.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from monitor.domain import EASTERN
from monitor.edgar.hours import Hours, is_business_day, last_minute, opening


@dataclass(frozen=True, slots=True)
class Limits:
    """How long is too long, and how little too little."""

    # longer than a block of EDGAR, which is ten minutes of quiet and ends by itself
    no_poll: timedelta = timedelta(minutes=15)
    no_forms: timedelta = timedelta(minutes=90)
    backlog: timedelta = timedelta(minutes=30)
    no_heartbeat: timedelta = timedelta(minutes=5)
    clock: timedelta = timedelta(seconds=30)
    disk_mb: int = 500
    gap: timedelta = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Senses:
    """What the service knows of itself. None is what it does not know: that is no reason for an alarm.

    `awake_since` is when the process that looks was started: what it could not have done yet is not late.
    `open_days` are days of the ledger with a gap, with the oldest of its filings; `unread_days` those whose index was
    not to be had. `refusal` is what EDGAR said of our identity.
    """

    now: datetime
    awake_since: datetime
    last_poll_at: datetime | None = None
    unreadable: str | None = None
    refusal: str | None = None
    last_form_at: datetime | None = None
    oldest_open: datetime | None = None
    last_heartbeat: datetime | None = None
    clock_off: timedelta | None = None
    machine: str = "this machine"
    disk_free_mb: int | None = None
    gaps: tuple[tuple[date, int, datetime, bool], ...] = ()
    unread_days: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Condition:
    """One way to be blind. `key` names it while it lasts; `subject` and `lines` are for people."""

    key: str
    subject: str
    lines: tuple[str, ...]


def conditions(senses: Senses, limits: Limits, hours: Hours) -> tuple[Condition, ...]:
    """The conditions that hold now."""
    return (
        *_refused(senses),
        *_unreadable(senses),
        *_no_poll(senses, limits, hours),
        *_no_forms(senses, limits, hours),
        *_backlog(senses, limits),
        *_no_heartbeat(senses, limits),
        *_clock(senses, limits),
        *_disk(senses, limits),
        *_gaps(senses, limits),
        *_unread(senses),
    )


def _refused(senses: Senses) -> Iterator[Condition]:
    if senses.refusal:
        yield Condition(
            "identity", "EDGAR refuses our identity",
            (senses.refusal, "Nothing is found until this is mended: then restart the service."),
        )  # fmt: skip


def _unreadable(senses: Senses) -> Iterator[Condition]:
    if senses.unreadable:
        yield Condition(
            "unreadable", "EDGAR's feed lists entries, and none can be read",
            (senses.unreadable, "EDGAR has changed its feed; nothing is found through it until the monitor is mended. "
             "Indexes, lists and search are read on."),
        )  # fmt: skip


def _no_poll(senses: Senses, limits: Limits, hours: Hours) -> Iterator[Condition]:
    if not hours.is_open(senses.now):
        return
    if senses.now - _latest(senses, senses.last_poll_at, hours) > limits.no_poll:
        yield Condition(
            "no_poll", "The feed has not been read for too long",
            (f"The last whole look at EDGAR's feed was {_when(senses.last_poll_at)}; the limit is "
             f"{_long(limits.no_poll)}.",
             "EDGAR may be away or have blocked us, the line be broken, or the poller dead: its log tells."),
        )  # fmt: skip


def _no_forms(senses: Senses, limits: Limits, hours: Hours) -> Iterator[Condition]:
    """In 82 business days of 2025 no two filings of our forms were more than 63 minutes apart between 06:02 and
    17:30."""
    if not hours.always and not _day_of_filings(senses.now):
        return
    if senses.now - _latest(senses, senses.last_form_at, hours) > limits.no_forms:
        yield Condition(
            "no_forms", "No 8-K, 6-K, 10-K or 20-F has come for too long",
            (f"The last one was accepted {_when(senses.last_form_at)}; on a business day the longest silence is about "
             "an hour.",
             "Either EDGAR is closed today by a decree that no calendar knows, or its feed has changed."),
        )  # fmt: skip


def _backlog(senses: Senses, limits: Limits) -> Iterator[Condition]:
    since = senses.oldest_open
    if since is not None and senses.now - max(since, senses.awake_since) > limits.backlog:
        yield Condition(
            "backlog", "Filings wait too long to be read",
            (f"The oldest was found {_when(since)}; the limit is {_long(limits.backlog)}.",
             "`monitor filings list` tells what it waits for: EDGAR, or workers that are dead or too few."),
        )  # fmt: skip


def _no_heartbeat(senses: Senses, limits: Limits) -> Iterator[Condition]:
    since = max(senses.last_heartbeat or senses.awake_since, senses.awake_since)
    if senses.now - since > limits.no_heartbeat:
        yield Condition(
            "no_heartbeat", "No worker takes anything from the queue",
            (f"The last message through poller, broker and worker came {_when(senses.last_heartbeat)}; the limit is "
             f"{_long(limits.no_heartbeat)}.",
             "Broker or workers are away, or a worker is connected and takes nothing: restart it."),
        )  # fmt: skip


def _clock(senses: Senses, limits: Limits) -> Iterator[Condition]:
    off = senses.clock_off
    if off is not None and abs(off) > limits.clock:
        yield Condition(
            "clock", "This machine's clock is off",
            (f"It is {_long(abs(off))} {'ahead of' if off > timedelta(0) else 'behind'} EDGAR's; the limit is "
             f"{_long(limits.clock)}.", "Times in alerts, and what counts as late, are off by as much: set it by NTP."),
        )  # fmt: skip


def _disk(senses: Senses, limits: Limits) -> Iterator[Condition]:
    free = senses.disk_free_mb
    if free is not None and free < limits.disk_mb:
        yield Condition(
            f"disk/{senses.machine}", f"The disk of {senses.machine} is nearly full",
            (f"{free} MB are left where the state is kept; the limit is {limits.disk_mb} MB.",
             "When it is full nothing can be recorded, and nothing is told."),
        )  # fmt: skip


def _gaps(senses: Senses, limits: Limits) -> Iterator[Condition]:
    """A filing that failed is a gap at once; one that is still on its way, after a while."""
    for day, count, oldest, failed in senses.gaps:
        if failed or senses.now - max(oldest, senses.awake_since) > limits.gap:
            yield Condition(
                f"gap/{day}", f"The ledger of {day} has a gap",
                (f"{count} filing{'s' if count > 1 else ''} of that day that the feed never gave could not be read.",
                 f"`monitor ledger {day}` names them."),
            )  # fmt: skip


def _unread(senses: Senses) -> Iterator[Condition]:
    for day in senses.unread_days:
        yield Condition(
            f"unread/{day}", f"EDGAR's daily index of {day} could not be read",
            ("What the feed gave on that day cannot be judged.", f"`monitor ledger {day}` tells what EDGAR said."),
        )  # fmt: skip


def _day_of_filings(now: datetime) -> bool:
    local = now.astimezone(EASTERN)
    return is_business_day(local.date()) and opening(local.date()) <= now < last_minute(local.date())


def _latest(senses: Senses, moment: datetime | None, hours: Hours) -> datetime:
    """From when on a silence counts: not before this process was awake, nor before EDGAR opened."""
    opened = senses.awake_since if hours.always else opening(senses.now.astimezone(EASTERN).date())
    return max(moment or senses.awake_since, senses.awake_since, opened)


def _when(moment: datetime | None) -> str:
    return "never" if moment is None else f"at {_eastern(moment)}"


def _eastern(moment: datetime) -> str:
    return f"{moment.astimezone(EASTERN):%Y-%m-%d %H:%M:%S} Eastern"


def _long(span: timedelta) -> str:
    seconds = span.total_seconds()
    return f"{seconds:.0f} seconds" if seconds < 120 else f"{seconds / 60:.0f} minutes"
