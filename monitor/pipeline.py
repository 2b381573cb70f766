"""The recipe: poll, extract, detect, notify, sweep. Plain functions over `Services`; stations are joined only here.

Each function does one job whose row it has claimed, commits, and returns what is to be nudged next. Nothing is lost
when a nudge is: `sweep` finds every row that was not moved on in time.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal, NamedTuple, Protocol

import structlog

from monitor.detect import disclosures
from monitor.domain import (
    OUR_FORMS,
    AccessionNumber,
    Alert,
    Attempt,
    Disclosure,
    Extraction,
    Filer,
    Filing,
    Message,
    Outcome,
    Watchlist,
)  # fmt: skip
from monitor.errors import CouldNotAsk, Malformed, Misconfigured, NotThere, Paused
from monitor.extract.submission import read_submission
from monitor.store.alerts import Parcel
from monitor.store.filings import Job
from monitor.store.store import Store

# Entries can appear a little below the newest, and the feed shifts while it is walked.
_OVERLAP = timedelta(seconds=60)
# What is accepted after 17:30 Eastern is published at 06:00 of the next business day, at its place among the evening's
# entries: far below the newest. From Friday's 17:30 over a holiday on Monday that is 84.5 hours.
_WEEKEND = timedelta(hours=85)
# A document or channel that stays away is asked for this long, ever less often.
_GIVE_UP = timedelta(hours=24)
_LONGEST_WAIT = timedelta(minutes=5)
# An earlier filing of the same filer may hold up a later one (an 8-K/A needs its 8-K's thread), but not for ever.
_ORDER_TRIES = 15

log = structlog.get_logger()

_FULL_YEARS = ("10-K", "20-F", "10-KT")


class Page(Protocol):
    @property
    def filings(self) -> tuple[Filing, ...]: ...
    @property
    def entries(self) -> int: ...
    @property
    def mistakes(self) -> tuple[str, ...]: ...
    @property
    def newest(self) -> datetime | None: ...


class Edgar(Protocol):
    """What the pipeline asks of EDGAR. Every method may raise `CouldNotAsk` and its kin."""

    def walk(self, back_to: datetime | None) -> Iterator[Page]: ...
    def submission(self, filing: Filing) -> AbstractContextManager[Iterator[bytes]]: ...
    def filings_of(self, cik: int) -> Iterator[Filing]: ...
    def page_of(self, filing: Filing) -> str: ...


class Notifier(Protocol):
    """What the pipeline asks of notify: which targets carry a tag, an alert in words, and one delivery."""

    def with_tag(self, tag: str) -> tuple[str, ...]: ...
    def write(self, alert: Alert, *, filing_url: str) -> Message: ...
    def deliver(self, target: str, message: Message) -> Outcome: ...


@dataclass(frozen=True, slots=True)
class Services:
    """The real things, put together in bootstrap. `now` is aware."""

    store: Store
    edgar: Edgar
    notifier: Notifier
    watchlists: tuple[Watchlist, ...]
    now: Callable[[], datetime]
    # how long a row may lie before it is nudged again, and how long one worker may hold it before it counts as dead
    overdue: timedelta
    claim: timedelta
    feed_alert_after: timedelta


class Nudge(NamedTuple):
    """A word to a worker: there may be something to do under this key. An accession number, or alert/target."""

    verb: Literal["extract", "detect", "notify"]
    key: str


@dataclass(frozen=True, slots=True)
class Polled:
    """What one page of the feed brought."""

    entries: int
    ours: int
    mistakes: tuple[str, ...]
    nudges: tuple[Nudge, ...]


# --- poll ------------------------------------------------------------------------------------------------------


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
        wanted=lambda filing: bool(_watching(services, filing.filers)),
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


def _watching(services: Services, filers: Iterable[Filer]) -> list[Watchlist]:
    """The watchlists that may want a filing of these filers. Where a SIC code is not known yet, it may."""
    found = tuple(filers)
    return [
        watchlist
        for watchlist in services.watchlists
        if any(watchlist.watches(filer) or (filer.sic is None and _by_industry(watchlist)) for filer in found)
    ]


def _by_industry(watchlist: Watchlist) -> bool:
    return any(wanted.sic for wanted in watchlist.filers)


# --- extract ---------------------------------------------------------------------------------------------------


def extract(services: Services, accession: AccessionNumber) -> tuple[Nudge, ...]:
    """Read the submission: found -> extracted. A document that is not there yet, or could not be asked for, waits."""
    job = _claim(services, accession, "found")
    if job is None:
        return ()
    try:
        extraction = _read(services, job.filing)
    except Malformed as error:
        log.error("extract.failed", accession=accession.dashed, reason=str(error))
        told = _tell_from_feed(services, job)
        services.store.filings.failed(accession, reason=str(error))
        return told
    except (CouldNotAsk, NotThere, Misconfigured) as error:
        _wait(services, job, error)
        return _tell_from_feed(services, job) if _told_long_enough(services, job) else ()
    filing = _with_header(job.filing, extraction)
    saved = services.store.filings.save_extraction(filing, extraction, due_at=services.now() + services.overdue)
    log.info("extract.done", accession=accession.dashed, form=filing.form, facts=len(extraction.facts))
    return (Nudge("detect", accession.dashed),) if saved else ()


def _claim(services: Services, accession: AccessionNumber, stage: str) -> Job | None:
    now = services.now()
    return services.store.filings.claim(accession, stage, now=now, until=now + services.claim)


def _read(services: Services, filing: Filing) -> Extraction:
    with services.edgar.submission(filing) as chunks:
        extraction = read_submission(chunks)
    if extraction.accession not in (None, filing.accession):
        raise CouldNotAsk(f"{filing.accession}: EDGAR sent {extraction.accession} instead")
    return extraction


def _wait(services: Services, job: Job, error: Exception) -> None:
    now = services.now()
    accession = job.filing.accession
    if now - job.found_at > _GIVE_UP:
        log.error("filing.failed", accession=accession.dashed, reason=str(error))
        services.store.filings.failed(accession, reason=f"given up after a day: {error}")
        return
    until = error.until if isinstance(error, Paused) else now + _backoff(job.attempts)
    if not _told_long_enough(services, job) and job.filing.has_item("1.05"):
        until = min(until, job.found_at + services.feed_alert_after)
    log.warning("filing.waits", accession=accession.dashed, reason=str(error), until=until.isoformat())
    services.store.filings.waits(accession, until=until, reason=str(error))


def _backoff(attempts: int) -> timedelta:
    # 1, 1.5, 2.25 … seconds: a document follows its feed entry within seconds as a rule (p99 53 s, most 199 s)
    return min(timedelta(seconds=1.5 ** min(attempts - 1, 20)), _LONGEST_WAIT)


def _with_header(filing: Filing, extraction: Extraction) -> Filing:
    """The filing with what the submission's header knows better than the feed: all filers with SIC, items, period."""
    in_header = {filer.cik: filer for filer in extraction.filers}
    filers = tuple(
        replace(filer, sic=in_header[filer.cik].sic or filer.sic) if filer.cik in in_header else filer
        for filer in filing.filers
    )
    known = {filer.cik for filer in filing.filers}
    others = tuple(filer for filer in extraction.filers if filer.cik not in known)
    return replace(
        filing,
        filers=filers + others,
        items=filing.items or extraction.items,
        period=extraction.period or filing.period,
    )


# --- an Item 1.05 whose document stays away ---------------------------------------------------------------------


def _told_long_enough(services: Services, job: Job) -> bool:
    return services.now() - job.found_at >= services.feed_alert_after


def _tell_from_feed(services: Services, job: Job) -> tuple[Nudge, ...]:
    """Tell what the feed entry alone says, once; the details follow as its update when the document is read."""
    threads = services.store.alerts.threads(job.filing.registrant.cik)
    told = disclosures.of_feed(job.filing, threads)
    if told is None:
        return ()
    now = services.now()
    made = services.store.alerts.tell([told], _addressed(services, [told], now), now=now, due_at=now + services.overdue)
    return _letters(made)


# --- detect ----------------------------------------------------------------------------------------------------


def detect(services: Services, accession: AccessionNumber) -> tuple[Nudge, ...]:
    """Conclude what the filing discloses and address it: extracted -> detected, alerts and deliveries in one go."""
    job = _claim(services, accession, "extracted")
    if job is None:
        return ()
    if job.attempts <= _ORDER_TRIES and services.store.filings.earlier_open(job.filing):
        services.store.filings.waits(
            accession,
            until=services.now() + timedelta(seconds=2),
            reason="an earlier filing of this filer is on its way",
        )
        return ()
    try:
        concluded = _conclude(services, job.filing)
    except (CouldNotAsk, Misconfigured) as error:
        _wait(services, job, error)
        return ()
    now = services.now()
    addressed = _addressed(services, concluded, now)
    made = services.store.alerts.conclude(accession, concluded, addressed, now=now, due_at=now + services.overdue)
    log.info("detect.done", accession=accession.dashed, told=[each.kind for each in concluded], letters=len(made))
    return _letters(made)


def _conclude(services: Services, filing: Filing) -> tuple[Disclosure, ...]:
    extraction = services.store.filings.extraction(filing.accession)
    if extraction is None:
        raise CouldNotAsk(f"{filing.accession}: its extraction is not in the store")
    if filing.is_annual:
        return disclosures.of_annual(filing, extraction, _previous(services, filing))
    return disclosures.of_current(filing, extraction, services.store.alerts.threads(filing.registrant.cik))


def _previous(services: Services, filing: Filing) -> tuple[Filing, Extraction] | None:
    """The annual report before this one: from the store, or once through the filer's submissions list."""
    for past in services.store.filings.annual(filing.registrant.cik, _FULL_YEARS):
        extraction = services.store.filings.extraction(past.accession)
        if extraction is not None and _precedes(past, filing):
            return past, extraction
    return _fetch_previous(services, filing)


def _fetch_previous(services: Services, filing: Filing) -> tuple[Filing, Extraction] | None:
    try:
        listed = services.edgar.filings_of(filing.registrant.cik)
        past = next((each for each in listed if each.form in _FULL_YEARS and _precedes(each, filing)), None)
        if past is None:
            return None
        extraction = _read(services, past)
    except NotThere as error:
        # a filer of a filing has a list, and what it lists is there: not to be taken for "there is none"
        raise CouldNotAsk(f"the annual report before {filing.accession}: {error}") from error
    past = replace(past, accepted_at=extraction.accepted_at or past.accepted_at)
    services.store.filings.add_past(_with_header(past, extraction), extraction, now=services.now())
    return past, extraction


def _precedes(past: Filing, filing: Filing) -> bool:
    if past.accession == filing.accession:
        return False
    if past.period is not None and filing.period is not None:
        return past.period < filing.period
    return past.accepted_at < filing.accepted_at


def _addressed(
    services: Services, concluded: Sequence[Disclosure], now: datetime
) -> list[tuple[Alert, tuple[str, ...]]]:
    """Each disclosure under each rule that asks for it, with the targets that it goes to."""
    return [
        (Alert(disclosure, watchlist.watchlist, rule.id, now), _targets(services, rule.to))
        for disclosure in concluded
        for watchlist in services.watchlists
        if any(watchlist.watches(filer) for filer in disclosure.filing.filers)
        for rule in watchlist.alerts
        if rule.wants(disclosure.kind, disclosure.level)
    ]


def _targets(services: Services, tags: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(target for tag in tags for target in services.notifier.with_tag(tag)))


def _letters(made: Iterable[tuple[str, str]]) -> tuple[Nudge, ...]:
    return tuple(Nudge("notify", f"{alert}/{target}") for alert, target in made)


# --- notify ----------------------------------------------------------------------------------------------------


def notify(services: Services, alert: str, target: str) -> Attempt | None:
    """Deliver one alert to one target; None where another worker has it or it is done."""
    now = services.now()
    parcel = services.store.alerts.claim_delivery(alert, target, now=now, until=now + services.claim)
    if parcel is None:
        return None
    filing = parcel.alert.disclosure.filing
    message = services.notifier.write(parcel.alert, filing_url=services.edgar.page_of(filing))
    outcome = services.notifier.deliver(target, message)
    attempt = Attempt(now, outcome.kind, outcome.answer, (services.now() - now).total_seconds())
    stage, due_at = _after(services, parcel, outcome)
    services.store.alerts.record_attempt(alert, target, attempt, stage=stage, due_at=due_at)
    log.info(f"notify.{outcome.kind}", alert=alert, target=target, answer=outcome.answer, attempts=parcel.attempts)
    return attempt


def _after(services: Services, parcel: Parcel, outcome: Outcome) -> tuple[str, datetime | None]:
    """The stage that an outcome leads to, and when to try again."""
    if outcome.kind == "sent":
        return "sent", None
    now = services.now()
    if outcome.kind == "refused" or now - parcel.alert.created_at > _GIVE_UP:
        return "failed", None
    wait = timedelta(seconds=outcome.retry_after) if outcome.retry_after else _backoff(parcel.attempts)
    return "pending", now + wait


# --- sweep -----------------------------------------------------------------------------------------------------


def sweep(services: Services) -> tuple[Nudge, ...]:
    """Name again what nobody has moved on in time: lost messages, dead workers, waits that are over."""
    now = services.now()
    due = services.store.sweep.take_due(now=now, again_at=now + services.overdue)
    return (
        *(Nudge("extract", accession) for accession in due.extract),
        *(Nudge("detect", accession) for accession in due.detect),
        *_letters(due.notify),
    )
