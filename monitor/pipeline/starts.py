"""A rule or filer that is added later begins with a silent baseline: nobody is told of what is past."""

from collections.abc import Callable, Sequence
from datetime import datetime

from monitor.domain import EASTERN, Filing, Rule, Watchlist, rule_part
from monitor.pipeline.services import Services
from monitor.store.store import Store


def started_at(services: Services) -> datetime:
    """When the service was first started, to the second, as EDGAR tells acceptance; kept, so that a first walk that
    broke off goes by the same moment."""
    started = services.store.state.time_of("first_started_at")
    if started is None:
        started = services.now().replace(microsecond=0)
        services.store.state.remember("first_started_at", started.isoformat(), now=started)
    return started


def begin_watch(services: Services) -> None:
    """Before the first poll: on the first start of all, everything begins with the service itself."""
    started_at(services)
    note_starts(services)


def note_starts(services: Services) -> None:
    """What is in use from now on; nothing is before the watch has begun."""
    known = services.store.starts.any()
    since = services.now() if known else services.store.state.time_of("first_started_at")
    if since is None:
        return
    services.store.starts.note({each.watchlist: each.parts for each in services.watchlists}, since=since)


def news(services: Services) -> Callable[[Filing], bool]:
    """Tells whether a filing of a filer's list was filed since the watch began and is not in the store: the feed is
    about to bring it, or missed it and its index will. It will be told; a silent baseline would swallow it."""
    began = services.store.state.time_of("first_started_at")
    first_day = began and began.astimezone(EASTERN).date()

    def is_news(filing: Filing) -> bool:
        if first_day is None or filing.filed_on is None or filing.filed_on < first_day:
            return False
        return not services.store.filings.stages([filing.accession.dashed])

    return is_news


def begun(
    store: Store, watchlist: Watchlist, rules: Sequence[Rule], filing: Filing, found_at: datetime
) -> tuple[Rule, ...]:
    """Those of the rules for which the filing is news: neither they nor its filers were added after it came."""
    by = {part for filer in filing.filers for part in watchlist.parts_watching(filer)}
    known = store.starts.of(watchlist.watchlist, {*by, *(rule_part(rule.id) for rule in rules)})
    # who is watched by several lines is watched since the first of them
    if all(is_past(filing, found_at, known.get(part)) for part in by):
        return ()
    return tuple(rule for rule in rules if not is_past(filing, found_at, known.get(rule_part(rule.id))))


def is_past(filing: Filing, found_at: datetime, since: datetime | None) -> bool:
    """Whether the filing had come before. What the night held back (accepted yesterday, shown today) had not: for
    what the feed gives in its time goes when it was found."""
    if since is None:
        return False
    in_time = filing.found_by == "feed" and not filing.late
    return found_at < since or (not in_time and filing.accepted_at < since)
