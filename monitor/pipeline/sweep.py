"""Naming again what nobody has moved on in time."""

from monitor.pipeline.addressing import letters
from monitor.pipeline.services import Nudge, Services


def sweep(services: Services) -> tuple[Nudge, ...]:
    """Name again what nobody has moved on in time: lost messages, dead workers, waits that are over."""
    now = services.now()
    due = services.store.sweep.take_due(now=now, again_at=now + services.overdue, one_by_one=services.storm.limit)
    return (
        *(Nudge("extract", accession) for accession in due.extract),
        *(Nudge("detect", accession) for accession in due.detect),
        *letters(due.notify),
    )
