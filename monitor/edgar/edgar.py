"""EDGAR as the pipeline sees it: pages of the feed, submissions, a filer's list, indexes, search, tickers."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import date, datetime, timedelta
from itertools import count

from monitor.domain import AccessionNumber, Filer, Filing
from monitor.edgar.client import Client
from monitor.edgar.feed import Page, read_page
from monitor.edgar.indexes import Index, read_index
from monitor.edgar.search import ITEM_1_05, MOST_HITS, read_hits
from monitor.edgar.submissions import read_list, read_overflow
from monitor.edgar.tickers import read_tickers
from monitor.edgar.urls import FEED_DEPTH, PAGE_SIZE, Urls
from monitor.errors import CouldNotAsk


class Edgar:
    """Each method asks one question (or one a page) and may raise what `Client` raises."""

    def __init__(self, urls: Urls, client: Client) -> None:
        self._urls = urls
        self._client = client

    def walk(self, back_to: datetime | None) -> Iterator[Page]:
        """Pages of the feed, newest first, until one reaches behind `back_to` or the feed ends.

        Ends with the feed where `back_to` is None. A page may repeat entries of the one before: the feed shifts
        while it is walked.
        """
        for start in count(0, PAGE_SIZE):
            try:
                page = read_page(self._client.get(self._urls.feed(start=start)))
            except CouldNotAsk as error:
                # Beyond its depth EDGAR answers 503, as it does in an outage: only the place tells the two apart.
                if error.status == 503 and start > FEED_DEPTH:
                    return
                raise
            yield page
            if not page.full or start > 2 * FEED_DEPTH:
                return
            if back_to is not None and page.oldest is not None and page.oldest < back_to:
                return

    def submission(self, filing: Filing) -> AbstractContextManager[Iterator[bytes]]:
        """The full submission as a stream; leaving the block hangs up."""
        return self._client.stream(self._urls.submission(filing.registrant.cik, filing.accession))

    def filings_of(self, cik: int) -> Iterator[Filing]:
        """A filer's filings, newest first; asks for the older parts only when the reader gets that far."""
        recent, older = read_list(self._client.get(self._urls.submissions(cik)))
        yield from recent
        filer = recent[0].filers[0] if recent else Filer(cik, "")
        for name in older:
            yield from read_overflow(self._client.get(self._urls.submissions_overflow(name)), filer)

    def index_of(self, day: date) -> Index:
        """Everything that was made public on a day. Raises `NotThere` where the day has no index (yet)."""
        return read_index(self._client.get(self._urls.daily_index(day)))

    def told_of_incidents(self, since: date, until: date) -> tuple[Filing, ...]:
        """Current reports with Item 1.05 that the full-text search knows of, by day of filing, `until` included."""
        found: dict[AccessionNumber, Filing] = {}
        start, total = 0, 1
        while start < min(total, MOST_HITS):
            hits = read_hits(self._client.get(self._urls.search(ITEM_1_05, "8-K", since, until, start)))
            found |= {filing.accession: filing for filing in hits.filings if filing.has_item("1.05")}
            start, total = start + hits.count, hits.total if hits.count else 0
        return tuple(found.values())

    def tickers(self) -> dict[str, Filer]:
        """EDGAR's table of tickers, in capitals."""
        return read_tickers(self._client.get(self._urls.tickers()))

    def page_of(self, filing: Filing) -> str:
        """The address of the page that a person opens to see the filing."""
        return self._urls.filing_index(filing.registrant.cik, filing.accession)

    def clock_off(self) -> timedelta | None:
        """By how much this machine's clock was ahead of EDGAR's at the last answer; None before the first."""
        return self._client.clock_off
