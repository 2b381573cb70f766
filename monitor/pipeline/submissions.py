"""Fetching a submission and reading it; what its header knows better than where the filing was found."""

from dataclasses import replace

from monitor.domain import Extraction, Filing
from monitor.errors import CouldNotAsk
from monitor.extract.submission import read_submission
from monitor.pipeline.services import Services


def read(services: Services, filing: Filing) -> Extraction:
    with services.edgar.submission(filing) as chunks:
        extraction = read_submission(chunks)
    if extraction.accession not in (None, filing.accession):
        raise CouldNotAsk(f"{filing.accession}: EDGAR sent {extraction.accession} instead")
    return extraction


def with_header(filing: Filing, extraction: Extraction) -> Filing:
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
