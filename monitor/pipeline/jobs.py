"""Taking up a filing's row, and letting go of it until a later try."""

from datetime import timedelta

import structlog

from monitor.domain import AccessionNumber
from monitor.errors import Paused
from monitor.pipeline.services import Services
from monitor.store.filings import Job

log = structlog.get_logger()

# A document or channel that stays away is asked for this long, ever less often.
GIVE_UP = timedelta(hours=24)
_LONGEST_WAIT = timedelta(minutes=5)


def claim(services: Services, accession: AccessionNumber, stage: str) -> Job | None:
    now = services.now()
    return services.store.filings.claim(accession, stage, now=now, until=now + services.claim)


def wait(services: Services, job: Job, error: Exception) -> None:
    now = services.now()
    accession = job.filing.accession
    if now - job.found_at > GIVE_UP:
        log.error("filing.failed", accession=accession.dashed, reason=str(error))
        services.store.filings.failed(accession, reason=f"given up after a day: {error}")
        return
    until = error.until if isinstance(error, Paused) else now + backoff(job.attempts)
    if not job.baseline and not told_long_enough(services, job) and job.filing.has_item("1.05"):
        until = min(until, job.found_at + services.feed_alert_after)
    log.warning("filing.waits", accession=accession.dashed, reason=str(error), until=until.isoformat())
    services.store.filings.waits(accession, until=until, reason=str(error))


def backoff(attempts: int) -> timedelta:
    # 1, 1.5, 2.25 … seconds: a document follows its feed entry within seconds as a rule (p99 53 s, most 199 s)
    return min(timedelta(seconds=1.5 ** min(attempts - 1, 20)), _LONGEST_WAIT)


def told_long_enough(services: Services, job: Job) -> bool:
    return services.now() - job.found_at >= services.feed_alert_after
