"""Looking at the feed: our forms are recorded, those that somebody may want are to be read."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from monitor.domain import OUR_FORMS
from monitor.errors import Malformed
from monitor.pipeline.addressing import watching
from monitor.pipeline.services import Nudge, Page, Polled, Services

# Entries can appear a little below the newest, and the feed shifts while it is walked.
_OVERLAP = timedelta(seconds=60)
# What is accepted after 17:30 Eastern is published at 06:00 of the next business day, at its place among the evening's
# entries: far below the newest. From Friday's 17:30 over a holiday on Monday that is 84.5 hours.
_WEEKEND = timedelta(hours=85)


def poll(services: Services, *, deep: bool = False) -> Iterator[Polled]:
    """Walk the feed back to what is known (`deep`: over a long weekend), recording our forms page by page.

    What was accepted before the very first start is baseline: recorded, told to nobody. The watermark moves only when
    the walk was complete, so that one that broke off is walked again. Raises `Malformed` where EDGAR lists entries and
    none can be read: a feed that changed its form must not look like a quiet day.
    """
    known = services.store.state.time_of("feed_watermark")
    start = None if known else _started_at(services)
    newest = known or start
    for page in services.edgar.walk(known - (_WEEKEND if deep else _OVERLAP) if known else None):
        if page.entries and not page.filings:
            raise Malformed(f"none of {page.entries} feed entries could be read", at=page.mistakes[0])
        newest = max(filter(None, (newest, page.newest)))
        yield _record(services, page, start)
    if newest is not None and newest != known:
        services.store.state.remember("feed_watermark", newest.isoformat(), now=services.now())


def _record(services: Services, page: Page, first_start: datetime | None) -> Polled:
    ours = [filing for filing in page.filings if filing.form in OUR_FORMS]
    now = services.now()
    wanted = services.store.filings.add(
        ours,
        now=now,
        due_at=now + services.overdue,
        wanted=lambda filing: bool(watching(services, filing.filers)),
        baseline=lambda filing: first_start is not None and filing.accepted_at < first_start,
    )
    nudges = tuple(Nudge("extract", accession.dashed) for accession in wanted)
    return Polled(page.entries, len(ours), page.mistakes, nudges)


def _started_at(services: Services) -> datetime:
    """When the service was first started, to the second, as EDGAR tells acceptance; kept, so that a first walk that
    broke off goes by the same moment."""
    started = services.store.state.time_of("first_started_at")
    if started is None:
        started = services.now().replace(microsecond=0)
        services.store.state.remember("first_started_at", started.isoformat(), now=started)
    return started
