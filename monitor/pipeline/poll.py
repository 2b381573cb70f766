"""Looking at the feed: our forms are recorded, those that somebody may want are to be read."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor.domain import OUR_FORMS, Filing
from monitor.edgar.hours import shown_at
from monitor.errors import Malformed
from monitor.pipeline.addressing import watching
from monitor.pipeline.services import Nudge, Page, Polled, Services
from monitor.pipeline.starts import started_at

# A watch that was away for less has missed nothing that anybody would call late.
LATE = timedelta(minutes=15)
# EDGAR's clock may be ahead of ours by as much
_FUTURE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a walk goes at least: `behind` what is known, and back to a moment.

    `away_since` is when the watch last looked, where that is long ago: what was shown since then is late.
    """

    behind: timedelta = timedelta(0)
    back_to: datetime | None = None
    away_since: datetime | None = None


_NO_FURTHER = Reach()


def poll(services: Services, reach: Reach = _NO_FURTHER) -> Iterator[Polled]:
    """Walk the feed back to what is known, or as far as told, recording our forms page by page.

    What was accepted before the very first start is baseline: recorded, told to nobody. The watermark moves only when
    the walk was complete, so that one that broke off is walked again. Raises `Malformed` where EDGAR lists entries and
    none can be read: a feed that changed its form must not look like a quiet day.
    """
    known = services.store.state.time_of("feed_watermark")
    start = None if known else started_at(services)
    newest, page = known or start, None
    for page in services.edgar.walk(_back_to(known, reach) if known else None):
        if page.entries and not page.filings:
            raise Malformed(f"none of {page.entries} feed entries could be read", at=page.mistakes[0])
        newest = max(filter(None, (newest, page.newest)))
        yield _record(services, page, start, reach.away_since)
    if known and page and page.full and page.oldest and page.oldest > known:
        yield Polled(0, 0, (), (), gap=(known, page.oldest))
    if newest is not None:
        _keep_watermark(services, known, newest)


def _keep_watermark(services: Services, known: datetime | None, newest: datetime) -> None:
    now = services.now()
    # one entry from the far future must not hide everything until then
    newest = min(newest, now + _FUTURE)
    if newest != known:
        services.store.state.remember("feed_watermark", newest.isoformat(), now=now)


def _back_to(known: datetime, reach: Reach) -> datetime:
    behind = known - reach.behind
    return behind if reach.back_to is None else min(behind, reach.back_to)


def _record(services: Services, page: Page, first_start: datetime | None, away_since: datetime | None) -> Polled:
    now = services.now()
    ours = [
        replace(filing, late=_is_late(filing, away_since, now)) for filing in page.filings if filing.form in OUR_FORMS
    ]
    wanted = services.store.filings.add(
        ours,
        now=now,
        due_at=now + services.overdue,
        wanted=lambda filing: bool(watching(services, filing.filers)),
        baseline=lambda filing: first_start is not None and filing.accepted_at < first_start,
    )
    urgent = {filing.accession for filing in ours if filing.has_item("1.05")}
    nudges = tuple(Nudge("extract", accession.dashed, accession in urgent) for accession in wanted)
    return Polled(page.entries, len(ours), page.mistakes, nudges)


def _is_late(filing: Filing, away_since: datetime | None, now: datetime) -> bool:
    return away_since is not None and away_since < shown_at(filing.accepted_at) < now - LATE
