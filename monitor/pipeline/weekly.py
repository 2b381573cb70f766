"""The weekly word that all is well, or what is not: silence alone says neither."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from monitor.domain import EASTERN, LedgerDay, Notice, Watchlist, Weekly
from monitor.domain.schedule import last_time
from monitor.edgar.hours import is_business_day
from monitor.pipeline.addressing import letters, targets_of
from monitor.pipeline.services import Nudge, Services
from monitor.store.among import Among
from monitor.store.weeks import Week


def tell_weekly(services: Services) -> tuple[Nudge, ...]:
    """Tell each watchlist's last week where it is due and was not told. Nobody being there at that time, it is told
    later; of several weeks, the last."""
    now = services.now()
    nudges: list[Nudge] = []
    for watchlist in services.watchlists:
        due = None if watchlist.weekly is None else _due(services, watchlist, watchlist.weekly, now)
        if watchlist.weekly is None or due is None:
            continue
        key = f"weekly/{watchlist.watchlist}/{due.isoformat()}"
        if not services.store.deliveries.knows("weekly", key):
            notice = _notice(services, watchlist, watchlist.weekly, key, due, now)
            to = targets_of(services, watchlist.weekly.to)
            nudges += letters(services.store.deliveries.tell(notice, to, now=now))
    return tuple(nudges)


def _due(services: Services, watchlist: Watchlist, weekly: Weekly, now: datetime) -> datetime | None:
    """When it was due last; None where that was before it was asked for."""
    due = last_time(weekly.at, watchlist.zone, until=now, weekday=weekly.day)
    since = services.store.starts.of(watchlist.watchlist, ["weekly"]).get("weekly")
    return due if since is not None and since <= due else None


def _notice(
    services: Services, watchlist: Watchlist, weekly: Weekly, key: str, due: datetime, now: datetime
) -> Notice:  # fmt: skip
    since = last_time(weekly.at, watchlist.zone, until=due - timedelta(days=1), weekday=weekly.day)
    week = services.store.weeks.count(since, due, watchlist=watchlist.watchlist, among=Among.those_of(watchlist))
    days = _ledger(services, since, due)
    wrong = [*_wrong(week), *_wrong_days(days)]
    until = f"{due.astimezone(watchlist.zone):%Y-%m-%d}"
    subject = f"{'Not all is well' if wrong else 'All is well'}: {watchlist.watchlist}, week to {until}"
    return Notice("weekly", key, subject, (*wrong, *_figures(watchlist, week), _reconciled(days)), now)


def _ledger(services: Services, since: datetime, until: datetime) -> tuple[LedgerDay, ...]:
    """EDGAR's business days of the week, but for the one that is not over."""
    first = since.astimezone(EASTERN).date()
    days = (first + timedelta(days=number) for number in range((until.astimezone(EASTERN).date() - first).days))
    return tuple(services.store.ledger.day(day) for day in days if is_business_day(day))


def _wrong(week: Week) -> Iterator[str]:
    if week.failed:
        yield f"{_filings(week.failed)} of watched filers could not be read: `monitor filings list` names them."
    if week.undelivered:
        yield f"Deliveries of alerts that failed: {week.undelivered}; `monitor alerts list` names them."


def _wrong_days(days: Sequence[LedgerDay]) -> Iterator[str]:
    gap = sum(len(day.unrecovered) for day in days)
    if gap:
        yield f"{_filings(gap)} listed by EDGAR and never given by the feed: `monitor ledger` names the days."


def _figures(watchlist: Watchlist, week: Week) -> Iterator[str]:
    whose = "all filers" if watchlist.everyone else "filers of this watchlist"
    still = f", {week.waiting} still to be read" if week.waiting else ""
    yield f"Seen: {_filings(week.seen)} of the forms that are watched, {week.watched} of {whose}."
    yield f"Read: {week.read} of those{still}."
    told = ", ".join(f"{count} {kind}" for kind, count in week.alerts)
    waits = f"; deliveries on their way: {week.undecided}" if week.undecided else ""
    yield f"Alerts: {told or 'none'}{waits}."


def _reconciled(days: Sequence[LedgerDay]) -> str:
    read = [day for day in days if day.read_at is not None]
    unread: list[date] = [day.day for day in days if day.read_at is None]
    if not read:
        return "Ledger: not reconciled; no daily index of EDGAR's was read for this week."
    missing = sum(len(day.missing) for day in read)
    gap = sum(len(day.unrecovered) for day in read)
    listed = sum(sum(each.indexed for each in day.listings) for day in read)
    also = f" Not reconciled: {', '.join(map(str, unread))}." if unread else ""
    return (
        f"Ledger: {_filings(listed)} listed in EDGAR's daily indexes of {len(read)} days; {missing} missing from the "
        f"feed, {missing - gap} of them recovered, gap {gap}.{also}"
    )


def _filings(count: int) -> str:
    return f"{count:,} filing{'' if count == 1 else 's'}"
