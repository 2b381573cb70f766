"""Concluding what a read filing discloses, against what is known of its filer, and addressing it."""

from datetime import timedelta

import structlog

from monitor.detect import disclosures
from monitor.domain import AccessionNumber, Disclosure, Extraction, Filing
from monitor.errors import CouldNotAsk, Misconfigured, NotThere
from monitor.pipeline.addressing import addressed, letters
from monitor.pipeline.jobs import claim, wait
from monitor.pipeline.services import Nudge, Services
from monitor.pipeline.submissions import read, with_header

log = structlog.get_logger()

# An earlier filing of the same filer may hold up a later one (an 8-K/A needs its 8-K's thread), but not for ever.
_ORDER_TRIES = 15
_FULL_YEARS = ("10-K", "20-F", "10-KT")


def detect(services: Services, accession: AccessionNumber) -> tuple[Nudge, ...]:
    """Conclude what the filing discloses and address it: extracted -> detected, alerts and deliveries in one go."""
    job = claim(services, accession, "extracted")
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
        wait(services, job, error)
        return ()
    now = services.now()
    to_whom = [] if job.baseline else addressed(services, concluded, now)
    made = services.store.alerts.conclude(
        accession, concluded, to_whom, now=now, due_at=now + services.overdue, storm=services.storm
    )
    log.info("detect.done", accession=accession.dashed, told=[each.kind for each in concluded], letters=len(made))
    return letters(made)


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
        extraction = read(services, past)
    except NotThere as error:
        # a filer of a filing has a list, and what it lists is there: not to be taken for "there is none"
        raise CouldNotAsk(f"the annual report before {filing.accession}: {error}") from error
    services.store.filings.add_past(with_header(past, extraction), extraction, now=services.now())
    return past, extraction


def _precedes(past: Filing, filing: Filing) -> bool:
    if past.accession == filing.accession:
        return False
    if past.period is not None and filing.period is not None:
        return past.period < filing.period
    return past.accepted_at < filing.accepted_at
