"""Fetching a submission and reading it; what its header knows better than where the filing was found."""

from dataclasses import replace

from monitor.detect.incidents import OWN_ITEM
from monitor.detect.passages import may_tell
from monitor.domain import Extraction, Filing
from monitor.errors import CouldNotAsk
from monitor.extract.submission import read_submission
from monitor.pipeline.services import Services


def read(services: Services, filing: Filing) -> Extraction:
    """What the submission says; the words of a current report only where they may tell of an incident."""
    with services.edgar.submission(filing) as chunks:
        extraction = read_submission(chunks, None if filing.has_item(OWN_ITEM) else may_tell)
    if extraction.accession not in (None, filing.accession):
        raise CouldNotAsk(f"{filing.accession}: EDGAR sent {extraction.accession} instead")
    return extraction


def with_header(filing: Filing, extraction: Extraction) -> Filing:
    """The filing with what the submission's header knows better: all filers with SIC, items, period.

    The feed tells the moment of acceptance with its offset. Nothing else does: an index knows the day, and the clock of
    a filer's list is New York's for some filers and UTC for others, under the same Z. There the header's is taken.
    """
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
        accepted_at=filing.accepted_at if filing.found_by == "feed" else extraction.accepted_at or filing.accepted_at,
        filed_on=filing.filed_on or extraction.filed_on,
    )
