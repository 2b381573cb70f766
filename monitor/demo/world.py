"""What the simulated EDGAR holds, and from which moment on each part of it can be seen."""

import threading
from bisect import bisect_right, insort
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from operator import itemgetter

from monitor.domain import EASTERN, AccessionNumber

Clock = Callable[[], datetime]

# After 17:30 Eastern most forms get the next business day as their date (17 CFR 232.13).
_LAST_MINUTE = time(17, 30)
# The day's index is written late in the evening: directory listings of 2023 say 22:05 to 22:10 Eastern.
_INDEX_WRITTEN = time(22, 5)
# A walk recorded on 2025-12-12 ended with HTTP 503 at start=5100.
FEED_DEPTH = 5000


def real_clock() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Party:
    """Whoever a submission is for, as EDGAR knows them. `role` is the feed's word: Filer, Reporting, Issuer, …"""

    cik: int
    name: str
    role: str = "Filer"
    ticker: str | None = None
    sic: str = "7389"
    sic_title: str = "SERVICES-BUSINESS SERVICES, NEC"
    state: str = "DE"
    fiscal_year_end: str = "1231"


@dataclass(frozen=True, slots=True)
class Document:
    """One document of a submission, with its EDGAR type (`8-K`, `EX-99.1`, `GRAPHIC`). `text` is what lies in TEXT."""

    type: str
    filename: str
    text: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Submission:
    """A submission as EDGAR keeps it: `text` is the full submission, byte for byte; items are 8-K item numbers."""

    accession: AccessionNumber
    form: str
    parties: tuple[Party, ...]
    accepted_at: datetime
    filed_on: date
    text: bytes
    documents: tuple[Document, ...]
    items: tuple[str, ...] = ()
    period: date | None = None

    def __post_init__(self) -> None:
        if self.accepted_at.tzinfo is None:
            raise ValueError(f"{self.accession}: the acceptance time has no time zone")

    @property
    def is_inline(self) -> bool:
        return any("<ix:header" in document.text for document in self.documents[:1])


@dataclass(frozen=True, slots=True)
class Publication:
    """From when on a submission stands in the feed (None: never), and from when on its documents can be fetched."""

    submission: Submission
    feed_at: datetime | None
    document_at: datetime


class _Shown:
    """What the feed shows, kept in order as its moments come: a busy day's feed is asked for thousands of times."""

    def __init__(self) -> None:
        self._to_come: list[tuple[datetime, Submission]] = []
        self._shown: list[Submission] = []

    def add(self, submission: Submission, feed_at: datetime) -> None:
        insort(self._to_come, (feed_at, submission), key=itemgetter(0))

    def remove(self, accession: AccessionNumber) -> None:
        self._to_come = [each for each in self._to_come if each[1].accession != accession]
        self._shown = [each for each in self._shown if each.accession != accession]

    def at(self, now: datetime) -> list[Submission]:
        """Newest acceptance first. Time goes forward only."""
        come = bisect_right(self._to_come, now, key=itemgetter(0))
        for _, submission in self._to_come[:come]:
            insort(self._shown, submission, key=_place)
        del self._to_come[:come]
        return self._shown[::-1]


def _place(submission: Submission) -> tuple[datetime, str]:
    """One second often holds several; a fixed order keeps the entries of one accession number together."""
    return submission.accepted_at, str(submission.accession)


class World:
    """Every publication, past and to come. Safe to publish to while it is served."""

    def __init__(self, clock: Clock = real_clock, *, recent: int = 1000, index_at_once: bool = False) -> None:
        """`recent` filings stand in a filer's list, older ones in its overflow files. `index_at_once` writes a day's
        index with its first filing; otherwise it comes at 22:05 Eastern, as EDGAR's does."""
        self.clock = clock
        self.recent = recent
        self.index_at_once = index_at_once
        self._lock = threading.Lock()
        self._publications: dict[AccessionNumber, Publication] = {}
        self._shown = _Shown()
        self._introduced: dict[int, Party] = {}

    def introduce(self, parties: Iterable[Party]) -> None:
        """Make filers known that may not have filed yet: they have a list, an empty one, and perhaps a ticker."""
        with self._lock:
            self._introduced |= {party.cik: party for party in parties}

    def publish(
        self,
        submission: Submission,
        feed_at: datetime | None = None,
        document_at: datetime | None = None,
        *,
        in_feed: bool = True,
    ) -> Publication:
        """Make a submission public: now, unless moments are given. Documents come with the feed entry unless said
        otherwise; `in_feed=False` is a filing that the feed misses, or one from before its reach."""
        at = feed_at or self.clock()
        publication = Publication(submission, at if in_feed else None, document_at or at)
        with self._lock:
            if submission.accession in self._publications:
                self._shown.remove(submission.accession)
            self._publications[submission.accession] = publication
            if publication.feed_at is not None:
                self._shown.add(submission, publication.feed_at)
        return publication

    def publish_past(self, submissions: Iterable[Submission]) -> None:
        """File what was public long before: in lists and indexes, not in the feed."""
        for submission in submissions:
            self.publish(submission, submission.accepted_at, in_feed=False)

    def publications(self) -> list[Publication]:
        with self._lock:
            return list(self._publications.values())

    def feed(self) -> list[Submission]:
        """What the feed shows now, newest acceptance first."""
        with self._lock:
            return self._shown.at(self.clock())

    def fetchable(self, accession: AccessionNumber) -> Submission | None:
        """The submission if its documents are public by now."""
        with self._lock:
            publication = self._publications.get(accession)
        if publication is None or publication.document_at > self.clock():
            return None
        return publication.submission

    def listed(self, cik: int | None = None) -> list[Submission]:
        """What lists, indexes and search know now, of one filer or of all, newest first."""
        now = self.clock()
        known = [
            each.submission
            for each in self.publications()
            if max(each.document_at, each.feed_at or each.document_at) <= now
            and (cik is None or any(party.cik == cik for party in each.submission.parties))
        ]
        return sorted(known, key=lambda submission: (submission.accepted_at, submission.accession), reverse=True)

    def index_of(self, day: date) -> list[Submission] | None:
        """The filings of a day by filing date, None where EDGAR has no index (weekend, holiday, not yet written)."""
        written = datetime.combine(day, _INDEX_WRITTEN, EASTERN)
        if not self.index_at_once and self.clock() < written:
            return None
        return [submission for submission in self.listed() if submission.filed_on == day] or None

    def indexed_days(self) -> list[date]:
        days = {submission.filed_on for submission in self.listed()}
        return sorted(day for day in days if self.index_of(day) is not None)

    def party(self, cik: int) -> Party | None:
        """A filer as its newest filing names it."""
        for submission in self.listed(cik):
            return next(party for party in submission.parties if party.cik == cik)
        return self._introduced.get(cik)

    def parties(self) -> list[Party]:
        """Everybody who has filed or was introduced."""
        filed = {party.cik: party for submission in reversed(self.listed()) for party in submission.parties}
        with self._lock:
            return list((self._introduced | filed).values())


def filing_date(accepted_at: datetime) -> date:
    """The date EDGAR gives: after 17:30 Eastern the next business day. Knows weekends, not holidays."""
    local = accepted_at.astimezone(EASTERN)
    day = local.date() + timedelta(days=local.time() >= _LAST_MINUTE)
    while day.weekday() >= 5:
        day += timedelta(days=1)
    return day
