"""Reading a found filing's submission; an Item 1.05 whose document stays away is told from the feed."""

import structlog

from monitor.detect import disclosures
from monitor.domain import AccessionNumber, Filing
from monitor.errors import CouldNotAsk, Malformed, Misconfigured, NotThere
from monitor.pipeline.addressing import addressed, hold_of, letters
from monitor.pipeline.jobs import claim, told_long_enough, wait
from monitor.pipeline.services import Nudge, Services
from monitor.pipeline.starts import started_at
from monitor.pipeline.submissions import read, with_header
from monitor.store.filings import Job

log = structlog.get_logger()


def extract(services: Services, accession: AccessionNumber) -> tuple[Nudge, ...]:
    """Read the submission: found -> extracted. A document that is not there yet, or could not be asked for, waits."""
    job = claim(services, accession, "found")
    if job is None:
        return ()
    try:
        extraction = read(services, job.filing)
    except Malformed as error:
        log.error("extract.failed", accession=accession.dashed, reason=str(error))
        told = _tell_from_feed(services, job)
        services.store.filings.failed(accession, reason=str(error))
        return told
    except (CouldNotAsk, NotThere, Misconfigured) as error:
        wait(services, job, error)
        return _tell_from_feed(services, job) if told_long_enough(services, job) else ()
    filing = with_header(job.filing, extraction)
    saved = services.store.filings.save_extraction(
        filing, extraction, due_at=services.now() + services.overdue, baseline=_is_baseline(services, job, filing)
    )
    log.info("extract.done", accession=accession.dashed, form=filing.form, facts=len(extraction.facts))
    return (Nudge("detect", accession.dashed),) if saved else ()


def _is_baseline(services: Services, job: Job, filing: Filing) -> bool:
    """Who was not found by the feed may turn out to be from before the very first start, once its header is read."""
    return job.baseline or (filing.found_by != "feed" and filing.accepted_at < started_at(services))


def _tell_from_feed(services: Services, job: Job) -> tuple[Nudge, ...]:
    """Tell what the feed entry alone says, once; the details follow as its update when the document is read."""
    if job.baseline or job.filing.found_by != "feed":
        return ()
    threads = services.store.alerts.threads(job.filing.registrant.cik)
    told = disclosures.of_feed(job.filing, threads)
    if told is None:
        return ()
    now = services.now()
    made = services.store.alerts.tell(
        [told],
        addressed(services, [told], now, found_at=job.found_at),
        now=now,
        due_at=now + services.overdue,
        storm=services.storm,
        hold=hold_of(services),
    )
    return letters(made)
