"""Concluding what a read filing discloses, against what is known of its filer, and addressing it."""

from collections.abc import Collection
from datetime import timedelta

import structlog

from monitor.detect import disclosures
from monitor.domain import ANNUAL_FORMS, CURRENT_FORMS, AccessionNumber, Disclosure, Extraction, Filing
from monitor.errors import CouldNotAsk, Misconfigured, NotThere
from monitor.pipeline.addressing import addressed, hold_of, letters
from monitor.pipeline.jobs import claim, wait
from monitor.pipeline.previous import previous_of, reading_of
from monitor.pipeline.services import Nudge, Services
from monitor.store.filings import Job

log = structlog.get_logger()

# An earlier filing of the same filer may hold up a later one, but not for ever: an annual report is compared with the
# one before it, and what follows an incident needs the thread that its beginning starts.
_ORDER_TRIES = 15
# An Item 1.05 waits no longer than for its document: then it is told, and its beginning joins it when it comes.
_OWN_ITEM_TRIES = 5


def detect(services: Services, accession: AccessionNumber) -> tuple[Nudge, ...]:
    """Conclude what the filing discloses and address it: extracted -> detected, alerts and deliveries in one go."""
    job = claim(services, accession, "extracted")
    if job is None:
        return ()
    if job.filing.is_annual and _waits_in_order(services, job, ANNUAL_FORMS):
        return ()
    try:
        concluded = _conclude(services, job.filing)
    except (CouldNotAsk, Misconfigured) as error:
        wait(services, job, error)
        return ()
    if any(map(disclosures.is_loose, concluded)) and _waits_in_order(services, job, CURRENT_FORMS):
        return ()
    now = services.now()
    to_whom = [] if job.baseline else addressed(services, concluded, now, found_at=job.found_at)
    made = services.store.alerts.conclude(
        accession,
        concluded,
        to_whom,
        now=now,
        due_at=now + services.overdue,
        storm=services.storm,
        hold=hold_of(services),
    )
    log.info("detect.done", accession=accession.dashed, told=[each.kind for each in concluded], letters=len(made))
    return letters(made)


def _waits_in_order(services: Services, job: Job, forms: Collection[str]) -> bool:
    """Whether an earlier filing of these forms is on its way; then this one is let go of for two seconds.

    A backfill goes oldest first by itself, and what EDGAR does not give holds up nothing past.
    """
    tries = _OWN_ITEM_TRIES if job.filing.has_item("1.05") else _ORDER_TRIES
    if job.baseline or job.attempts > tries or not services.store.filings.earlier_open(job.filing, forms):
        return False
    services.store.filings.waits(
        job.filing.accession,
        until=services.now() + timedelta(seconds=2),
        reason="an earlier filing of this filer is on its way",
    )
    return True


def _conclude(services: Services, filing: Filing) -> tuple[Disclosure, ...]:
    extraction = _read_before(services, filing)
    if filing.is_annual:
        told = disclosures.tells(filing, extraction)
        return disclosures.of_annual(filing, extraction, previous_of(services, filing) if told else None)
    return disclosures.of_current(filing, extraction, services.store.alerts.threads(filing.registrant.cik))


def _read_before(services: Services, filing: Filing) -> Extraction:
    """What the stage before kept; an annual report is read anew where another version of the reader read it."""
    try:
        if filing.is_annual:
            return reading_of(services, filing)
    except NotThere as error:
        raise CouldNotAsk(f"{filing.accession}: {error}") from error
    extraction = services.store.filings.extraction(filing.accession)
    if extraction is None:
        raise CouldNotAsk(f"{filing.accession}: its extraction is not in the store")
    return extraction
