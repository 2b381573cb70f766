"""The full submission text as EDGAR writes it: SGML header, then the documents."""

import binascii
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from monitor.demo.items import TITLES
from monitor.demo.world import Document, Party, Submission, filing_date
from monitor.domain import EASTERN, AccessionNumber

_SECTION = {
    "Filer": "FILER",
    "Reporting": "REPORTING-OWNER",
    "Issuer": "ISSUER",
    "Subject": "SUBJECT COMPANY",
    "Filed by": "FILED BY",
}


def compose(
    accession: AccessionNumber,
    form: str,
    parties: Sequence[Party],
    accepted_at: datetime,
    documents: Sequence[Document],
    *,
    items: Sequence[str] = (),
    period: date | None = None,
) -> Submission:
    """A submission with its full text, dated as EDGAR would date it."""
    unwritten = Submission(
        accession=accession,
        form=form,
        parties=tuple(parties),
        accepted_at=accepted_at,
        filed_on=filing_date(accepted_at),
        text=b"",
        documents=tuple(documents),
        items=tuple(items),
        period=period,
    )
    return replace(unwritten, text=_written(unwritten).encode())


def uuencoded(filename: str, content: bytes) -> str:
    """Bytes as EDGAR carries graphics and archives. Its encoder writes a space for zero, as `b2a_uu` does."""
    lines = [f"begin 644 {filename}\n"]
    lines += [binascii.b2a_uu(content[at : at + 45]).decode("ascii") for at in range(0, len(content), 45)]
    return "".join([*lines, " \n", "end\n"])


def _written(submission: Submission) -> str:
    bodies = (_document(number, document) for number, document in enumerate(submission.documents, start=1))
    return f"{_header(submission)}{''.join(bodies)}</SEC-DOCUMENT>\n"


def _header(submission: Submission) -> str:
    accession, filed = submission.accession, f"{submission.filed_on:%Y%m%d}"
    lines = [
        f"<SEC-DOCUMENT>{accession}.txt : {filed}",
        f"<SEC-HEADER>{accession}.hdr.sgml : {filed}",
        # Eastern local time without saying so
        f"<ACCEPTANCE-DATETIME>{submission.accepted_at.astimezone(EASTERN):%Y%m%d%H%M%S}",
        f"ACCESSION NUMBER:\t\t{accession}",
        f"CONFORMED SUBMISSION TYPE:\t{submission.form}",
        f"PUBLIC DOCUMENT COUNT:\t\t{len(submission.documents)}",
    ]
    if submission.period is not None:
        lines.append(f"CONFORMED PERIOD OF REPORT:\t{submission.period:%Y%m%d}")
    lines += [f"ITEM INFORMATION:\t\t{TITLES.get(item, item)}" for item in submission.items]
    lines += [f"FILED AS OF DATE:\t\t{filed}", f"DATE AS OF CHANGE:\t\t{filed}", ""]
    lines += [_party(party, submission.form, accession) for party in submission.parties]
    return "\n".join(lines) + "</SEC-HEADER>\n"


def _party(party: Party, form: str, accession: AccessionNumber) -> str:
    return (
        f"{_SECTION[party.role]}:\n\n"
        "\tCOMPANY DATA:\t\n"
        f"\t\tCOMPANY CONFORMED NAME:\t\t\t{party.name}\n"
        f"\t\tCENTRAL INDEX KEY:\t\t\t{party.cik:010d}\n"
        f"\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\t{party.sic_title} [{party.sic}]\n"
        "\t\tIRS NUMBER:\t\t\t\t000000000\n"
        f"\t\tSTATE OF INCORPORATION:\t\t\t{party.state}\n"
        f"\t\tFISCAL YEAR END:\t\t\t{party.fiscal_year_end}\n\n"
        "\tFILING VALUES:\n"
        f"\t\tFORM TYPE:\t\t{form}\n"
        "\t\tSEC ACT:\t\t1934 Act\n"
        f"\t\tSEC FILE NUMBER:\t001-{party.cik % 100000:05d}\n"
        f"\t\tFILM NUMBER:\t\t{accession.bare[-8:]}\n\n"
        "\tBUSINESS ADDRESS:\t\n"
        "\t\tSTREET 1:\t\t1 NOWHERE STREET\n"
        "\t\tCITY:\t\t\tEXAMPLE\n"
        f"\t\tSTATE:\t\t\t{party.state}\n"
        "\t\tZIP:\t\t\t00000\n\n"
    )


def _document(sequence: int, document: Document) -> str:
    described = f"<DESCRIPTION>{document.description}\n" if document.description else ""
    return (
        f"<DOCUMENT>\n<TYPE>{document.type}\n<SEQUENCE>{sequence}\n<FILENAME>{document.filename}\n{described}"
        f"<TEXT>\n{_wrapped(document)}</TEXT>\n</DOCUMENT>\n"
    )


def _wrapped(document: Document) -> str:
    """The content in the tag that EDGAR puts around it: XBRL for inline documents and EX-101, XML for rendered XML."""
    text = document.text if document.text.endswith("\n") else document.text + "\n"
    if "<ix:header" in text or document.type.startswith("EX-101"):
        return f"<XBRL>\n{text}</XBRL>\n"
    if document.type == "XML" and text.startswith("<?xml"):
        return f"<XML>\n{text}</XML>\n"
    return text
