import binascii
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from monitor.demo.sgml import compose, uuencoded
from monitor.demo.world import Document
from monitor.domain import AccessionNumber
from tests.unit.demo.makers import MILL, PARENT, submission


def test_the_header_is_edgars() -> None:
    text = submission(
        items=("1.05", "9.01"), parties=(MILL, PARENT), accepted_at=datetime(2026, 3, 10, 22, 5, 7, tzinfo=UTC)
    ).text.decode()
    assert text.split("\n")[:11] == [
        "<SEC-DOCUMENT>9900000300-26-000001.txt : 20260311",
        "<SEC-HEADER>9900000300-26-000001.hdr.sgml : 20260311",
        "<ACCEPTANCE-DATETIME>20260310180507",
        "ACCESSION NUMBER:\t\t9900000300-26-000001",
        "CONFORMED SUBMISSION TYPE:\t8-K",
        "PUBLIC DOCUMENT COUNT:\t\t1",
        "CONFORMED PERIOD OF REPORT:\t20260309",
        "ITEM INFORMATION:\t\tMaterial Cybersecurity Incidents",
        "ITEM INFORMATION:\t\tFinancial Statements and Exhibits",
        "FILED AS OF DATE:\t\t20260311",
        "DATE AS OF CHANGE:\t\t20260311",
    ]
    assert text.count("\nFILER:\n") == 2
    assert "\t\tCENTRAL INDEX KEY:\t\t\t9900000301\n" in text
    assert "\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tPAPER MILLS [2621]\n" in text
    assert text.endswith("</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n")


def test_inline_documents_and_their_exhibits_stand_in_xbrl_tags() -> None:
    documents = [
        Document("8-K", "a.htm", "<html><ix:header/></html>", "8-K"),
        Document("EX-101.SCH", "a.xsd", "<schema/>"),
        Document("EX-99.1", "b.htm", "<html></html>"),
    ]
    text = compose(
        AccessionNumber("9900000300-26-000001"), "8-K", [MILL], datetime(2026, 3, 10, tzinfo=UTC), documents
    ).text.decode()
    assert (
        "<SEQUENCE>1\n<FILENAME>a.htm\n<DESCRIPTION>8-K\n<TEXT>\n<XBRL>\n<html><ix:header/></html>\n</XBRL>\n" in text
    )
    assert "<SEQUENCE>2\n<FILENAME>a.xsd\n<TEXT>\n<XBRL>\n<schema/>\n</XBRL>\n</TEXT>" in text
    assert "<SEQUENCE>3\n<FILENAME>b.htm\n<TEXT>\n<html></html>\n</TEXT>" in text


@given(st.binary(max_size=200))
def test_what_was_uuencoded_decodes_again(content: bytes) -> None:
    lines = uuencoded("g1.png", content).split("\n")
    assert lines[0] == "begin 644 g1.png"
    assert lines[-2:] == ["end", ""]
    assert b"".join(binascii.a2b_uu(line) for line in lines[1:-2]) == content
