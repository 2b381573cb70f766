"""Which annual report a new one is compared with: the one before by fiscal period, or the one that it amends."""

from bisect import insort
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

import structlog

from monitor.detect.disclosures import tells
from monitor.domain import ANNUAL_FORMS, EASTERN, Extraction, Filing
from monitor.errors import CouldNotAsk, Malformed, NotThere
from monitor.pipeline.services import Services
from monitor.pipeline.starts import news
from monitor.pipeline.submissions import read, with_header

log = structlog.get_logger()

# Item 106 of Regulation S-K and Item 16K of Form 20-F came into force on this day: no report before has the item.
ITEM_SINCE = date(2023, 9, 5)
# An amendment's cover may give the last day of the month where the report gave a Saturday.
_SAME_PERIOD = timedelta(days=15)
# 53 weeks and the days by which the end of a year of weeks moves
_A_YEAR = timedelta(days=380)


def previous_of(services: Services, filing: Filing) -> tuple[Filing, Extraction] | None:
    """What this annual report is compared with, from the store, or once through the filer's list; None is "a first".

    The list is asked where the store's latest leaves a gap: a year that was filed while nobody watched. Reports that
    say nothing of cybersecurity (amendments of Part III alone, years before the item) are passed over.
    """
    kept = nearest_first(filing, services.store.filings.annual(filing.registrant.cik))
    found = _first_that_tells(services, (past for past in kept if stands_next(past, filing)))
    return found or _first_that_tells(services, nearest_first(filing, _listed(services, filing)))


def nearest_first(filing: Filing, known: Iterable[Filing]) -> Iterator[Filing]:
    """The annual reports that this one may be compared with, the latest period first and of one period the latest
    version first. `known` is newest first, and read no further than needed: what was accepted before a report's
    period ended cannot be of a later period."""
    waiting: list[Filing] = []
    for past in known:
        accepted = _day(past)
        while waiting and accepted < _period(waiting[0]):
            yield waiting.pop(0)
        if accepted < ITEM_SINCE:
            break
        if _comes_before(past, filing):
            insort(waiting, past, key=_recency)
    yield from waiting


def stands_next(past: Filing, filing: Filing) -> bool:
    """Whether no other report can stand between the two: an amendment wants what it amends."""
    if is_of_the_same_period(past, filing):
        return True
    return not filing.is_amendment and _period(filing) - _period(past) <= _A_YEAR


def is_of_the_same_period(past: Filing, filing: Filing) -> bool:
    return abs(_period(filing) - _period(past)) <= _SAME_PERIOD


def reading_of(services: Services, filing: Filing) -> Extraction:
    """What is kept of a filing, read anew where another version of the reader read it, or nobody did."""
    kept = services.store.filings.extraction(filing.accession, current=True)
    if kept is not None:
        return kept
    extraction = read(services, filing)
    services.store.filings.add_past(with_header(filing, extraction), extraction, now=services.now())
    return extraction


def _first_that_tells(services: Services, candidates: Iterable[Filing]) -> tuple[Filing, Extraction] | None:
    for past in candidates:
        try:
            extraction = reading_of(services, past)
        except NotThere as error:
            # what EDGAR lists, or gave before, is there: not to be taken for "there is none"
            raise CouldNotAsk(f"the annual report before: {error}") from error
        except Malformed as error:
            log.warning("previous.unreadable", accession=past.accession.dashed, reason=str(error))
            continue
        if tells(past, extraction):
            return past, extraction
    return None


def _listed(services: Services, filing: Filing) -> Iterator[Filing]:
    # its amendment may be listed a moment before the feed shows it: that is no past report, but news
    is_news = news(services)
    try:
        yield from (past for past in services.edgar.filings_of(filing.registrant.cik) if not is_news(past))
    except NotThere as error:
        # a filer of a filing has a list
        raise CouldNotAsk(f"the annual report before {filing.accession}: {error}") from error


def _comes_before(past: Filing, filing: Filing) -> bool:
    """Of an earlier period, whenever it was filed; or an earlier version of the same report."""
    if past.form not in ANNUAL_FORMS or past.accession == filing.accession:
        return False
    if is_of_the_same_period(past, filing):
        return (past.accepted_at, past.accession) < (filing.accepted_at, filing.accession)
    return _period(past) < _period(filing)


def _recency(filing: Filing) -> tuple[int, float, str]:
    """Sorts the latest period first, and of one period the version accepted last."""
    return -_period(filing).toordinal(), -filing.accepted_at.timestamp(), filing.accession.dashed


def _period(filing: Filing) -> date:
    return filing.period or _day(filing)


def _day(filing: Filing) -> date:
    return filing.accepted_at.astimezone(EASTERN).date()
