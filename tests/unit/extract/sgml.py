"""Full submissions of fictional filers, in EDGAR's exact shape."""

from collections.abc import Iterable, Iterator

HEADER = """<SEC-DOCUMENT>0009990001-26-000007.txt : 20260310
<SEC-HEADER>0009990001-26-000007.hdr.sgml : 20260310
<ACCEPTANCE-DATETIME>20260310163104
ACCESSION NUMBER:		0009990001-26-000007
CONFORMED SUBMISSION TYPE:	8-K
PUBLIC DOCUMENT COUNT:		14
CONFORMED PERIOD OF REPORT:	20260306
ITEM INFORMATION:		Material Cybersecurity Incidents
ITEM INFORMATION:		Financial Statements and Exhibits
FILED AS OF DATE:		20260311
DATE AS OF CHANGE:		20260310

FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			NORTHRIDGE PAPER & BOARD CO
		CENTRAL INDEX KEY:			0009990001
		STANDARD INDUSTRIAL CLASSIFICATION:	PAPER MILLS [2621]
		IRS NUMBER:				990000001
		STATE OF INCORPORATION:			DE
		FISCAL YEAR END:			1231

	FILING VALUES:
		FORM TYPE:		8-K
		SEC ACT:		1934 Act
		SEC FILE NUMBER:	001-99901
		FILM NUMBER:		26999901

	FORMER COMPANY:
		FORMER CONFORMED NAME:	NORTHRIDGE PULP CO
		DATE OF NAME CHANGE:	20090302
</SEC-HEADER>
"""
CLOSING = "</SEC-DOCUMENT>\n"
EIGHT_K = (
    "<html><body><p>Item 1.05 Material Cybersecurity Incidents.</p><p>On March 6, 2026, our mills in Ashby stopped "
    "after an intrusion.</p><p>SIGNATURES</p></body></html>"
)


def annual(header: str = HEADER) -> str:
    """The header of the same filer's 10-K."""
    lines = [line for line in header.splitlines(keepends=True) if not line.startswith("ITEM INFORMATION")]
    return "".join(lines).replace("8-K", "10-K").replace("20260306", "20251231")


def doc(type_: str, body: str, sequence: int = 1, filename: str = "a.htm") -> str:
    return (
        f"<DOCUMENT>\n<TYPE>{type_}\n<SEQUENCE>{sequence}\n<FILENAME>{filename}\n<DESCRIPTION>{type_}\n<TEXT>\n"
        f"{body}\n</TEXT>\n</DOCUMENT>\n"
    )


def submission(*documents: str, header: str = HEADER, closing: str = CLOSING) -> bytes:
    return "".join((header, *documents, closing)).encode()


def pieces(data: bytes, size: int = 7) -> Iterator[bytes]:
    """The bytes in chunks so small that every marker is split somewhere."""
    return (data[at : at + size] for at in range(0, len(data), size))


class Counted:
    """Chunks that know how many were taken."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = iter(chunks)
        self.taken = 0

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._chunks:
            self.taken += 1
            yield chunk
