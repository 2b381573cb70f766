import re
import tracemalloc
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from monitor.domain import Item
from monitor.errors import CouldNotAsk
from monitor.extract.submission import read_submission
from tests.unit.extract.corpus import corpus_bytes, corpus_names
from tests.unit.extract.inline import BOARD, ROLE, chained, document, tagged
from tests.unit.extract.sgml import CLOSING, EIGHT_K, HEADER, Counted, annual, doc, pieces, submission

RELEASE = "<html><body><p>Northridge tells of an intrusion.</p></body></html>"
PICTURE = "begin 644 a.jpg\n" + "M" + "_]C_X``02D9)1@`!`0$`8`!@``#_VP!#``H'!P@'!@H(\n" * 50 + "\nend"
TOLD = "<p>Item 1C. Cybersecurity</p><p>We watch our mills day and night. Our board hears of it every quarter.</p>"
POINTS = (
    "<p>Item 1C. Cybersecurity</p><p>The information required by this item is incorporated herein by reference to "
    "Exhibit 13, under “Watching our mills”.</p><p>Item 2. Properties</p><p>Three mills.</p>"
)


def inline(body: str, contexts: str | None = None) -> str:
    return f"<XBRL>\n{document(body, contexts).decode()}\n</XBRL>"


def page(body: str) -> str:
    return f"<html><body>{body}<p>Item 2. Properties</p><p>Three mills.</p></body></html>"


def test_a_foreign_report_may_number_its_announcements_from_one() -> None:
    header = "".join(line for line in HEADER.splitlines(keepends=True) if "ITEM INFORMATION" not in line)
    six_k = header.replace("8-K", "6-K")
    documents = (doc("6-K", "<p>Exhibits</p>"), *(doc(t, RELEASE, 2) for t in ("EX-1", "EX-2.1", "EX-10.1", "EX-99.2")))
    read = read_submission(pieces(submission(*documents, header=six_k)))
    assert [exhibit.type for exhibit in read.exhibits] == ["EX-1", "EX-2.1", "EX-99.2"]
    own = read_submission(pieces(submission(doc("8-K", EIGHT_K), doc("EX-1.1", RELEASE, 2))))
    assert own.exhibits == ()


def test_a_current_report_is_its_header_its_items_and_its_exhibits() -> None:
    read = read_submission(pieces(submission(doc("8-K", EIGHT_K), doc("EX-99.1", RELEASE, 2))))
    assert (read.kind, read.form, str(read.accession)) == ("submission", "8-K", "0009990001-26-000007")
    assert (read.period, read.filed_on) == (date(2026, 3, 6), date(2026, 3, 11))
    assert read.accepted_at == datetime(2026, 3, 10, 20, 31, 4, tzinfo=UTC)
    assert read.items[0] == Item("1.05", "Material Cybersecurity Incidents")
    assert [(exhibit.type, exhibit.text) for exhibit in read.exhibits] == [
        ("EX-99.1", "Northridge tells of an intrusion.")
    ]
    section = read.section("1.05")
    assert section is not None
    assert "our mills in Ashby stopped after an intrusion" in section.text
    assert read.warnings == ()


def test_the_primary_document_is_the_one_of_the_forms_type() -> None:
    letter = "<html><body><p>Item 1.05 is in another document.</p></body></html>"
    read = read_submission(pieces(submission(doc("COVER", letter), doc("8-K", EIGHT_K, 2))))
    assert [section.item for section in read.sections] == ["1.05"]
    assert "Ashby" in read.sections[0].text


def test_where_no_document_has_the_forms_type_it_is_the_first() -> None:
    read = read_submission(pieces(submission(doc("8-K12B", EIGHT_K))))
    assert [section.item for section in read.sections] == ["1.05"]


def test_a_submission_without_its_primary_document_says_so() -> None:
    read = read_submission(pieces(submission(doc("EX-99.1", RELEASE, 2))))
    assert [warning.kind for warning in read.warnings] == ["no_primary"]


def test_an_exhibit_behind_a_picture_or_a_linkbase_is_read() -> None:
    """As PepsiCo's 0000077476-24-000019 has its release, and Boeing's 0000012927-24-000068 its agreement."""
    documents = (
        doc("8-K", EIGHT_K),
        doc("GRAPHIC", PICTURE, 2, "a.jpg"),
        doc("EX-101.SCH", "<xs:schema/>", 3, "a.xsd"),
        doc("EX-99.1", RELEASE, 4),
    )
    assert [exhibit.type for exhibit in read_submission(pieces(submission(*documents))).exhibits] == ["EX-99.1"]


def test_reading_ends_where_edgars_own_documents_begin() -> None:
    data = submission(doc("8-K", EIGHT_K), doc("EX-99.1", RELEASE, 2), doc("XML", "<html/>", 3, "R1.htm"))
    chunks = Counted([*pieces(data, 100), *[b"x" * 100] * 1_000])
    assert len(read_submission(chunks).exhibits) == 1
    assert chunks.taken <= len(data) / 100 + 1  # of more than a thousand


@pytest.mark.parametrize("form", ["6-K", "6-K/A"])
def test_a_6_k_is_its_exhibits(form: str) -> None:
    header = HEADER.replace("8-K", form)
    read = read_submission(pieces(submission(doc(form, "<p>Cover</p>"), doc("EX-99", RELEASE, 2), header=header)))
    assert (read.form, [exhibit.type for exhibit in read.exhibits]) == (form, ["EX-99"])


def test_the_pdf_copy_of_an_exhibit_is_not_read() -> None:
    copies = (doc("EX-99.1", RELEASE, 2), doc("EX-99.1", "<PDF>\n" + PICTURE, 3, "b.pdf"))
    assert len(read_submission(pieces(submission(doc("8-K", EIGHT_K), *copies))).exhibits) == 1


def test_a_filing_of_old_is_plain_text() -> None:
    text = "<PAGE>\nItem 1.05 Material Cybersecurity Incidents\n\nOur mills stopped.\n\nSIGNATURES\n"
    read = read_submission(pieces(submission(doc("8-K", text, filename="a.txt"))))
    assert [(section.item, section.text) for section in read.sections] == [("1.05", "Our mills stopped.")]


def test_an_annual_report_that_has_told_ends_at_a_picture() -> None:
    told = doc("10-K", inline(tagged(BOARD, "The board oversees.")))
    data = submission(told, doc("EX-21", "<p>None</p>", 2), doc("GRAPHIC", PICTURE, 3, "a.jpg"), header=annual())
    chunks = Counted([*pieces(data, 100), *[b"x" * 100] * 1_000])
    read = read_submission(chunks)
    assert [(fact.element, fact.value) for fact in read.facts] == [(BOARD, "The board oversees.")]
    assert chunks.taken < len(data) / 100 + 2


def test_a_cover_letter_that_tells_does_not_end_an_annual_report_at_a_picture() -> None:
    """The first document stands for the report only where none of the report's own type comes."""
    letter, picture = doc("COVER", page(TOLD)), doc("GRAPHIC", PICTURE, 2, "a.jpg")
    report = doc("10-K", page(TOLD.replace("quarter", "month")), 3)
    (section,) = read_submission(pieces(submission(letter, picture, report, header=annual()))).sections
    assert "Our board hears of it every month." in section.text


def test_an_untagged_annual_report_tells_by_its_heading() -> None:
    read = read_submission(pieces(submission(doc("10-K", page(TOLD)), doc("EX-13", RELEASE, 2), header=annual())))
    section = read.section("1C")
    assert section is not None
    assert (section.found_by, section.refers_to) == ("heading", None)
    assert "Our board hears of it every quarter." in section.text
    assert read.exhibits == ()


def test_where_the_item_only_points_to_exhibit_13_its_tags_tell() -> None:
    """As in Wells Fargo's reports."""
    exhibit = doc("EX-13", inline(tagged(BOARD, "The board watches our mills and hears of it every quarter.")), 3)
    data = submission(doc("10-K", page(POINTS)), doc("GRAPHIC", PICTURE, 2, "a.jpg"), exhibit, header=annual())
    read = read_submission(pieces(data))
    assert [fact.element for fact in read.facts] == [BOARD]
    (section,) = read.sections
    assert (section.item, section.found_by) == ("1C", "tags")
    assert section.text == "The board watches our mills and hears of it every quarter."
    assert "Exhibit 13" in (section.refers_to or "")
    assert [exhibit.type for exhibit in read.exhibits] == ["EX-13"]


def test_a_chain_into_exhibit_13_keeps_the_reading_going() -> None:
    report = doc("10-K", inline(chained(BOARD, "The board", "c")))
    exhibit = doc("EX-13", inline('<ix:continuation id="c">oversees.</ix:continuation>' + tagged(ROLE, "Acts.")), 3)
    data = submission(report, doc("GRAPHIC", PICTURE, 2, "a.jpg"), exhibit, header=annual())
    read = read_submission(pieces(data))
    assert [(fact.element, fact.value) for fact in read.facts] == [(BOARD, "The board oversees."), (ROLE, "Acts.")]
    assert read.warnings == ()


def test_a_submission_that_breaks_off_was_not_answered() -> None:
    whole = submission(doc("8-K", EIGHT_K), doc("EX-99.1", RELEASE, 2))
    with pytest.raises(CouldNotAsk, match="breaks off"):
        read_submission(pieces(whole.removesuffix(CLOSING.encode())))


def test_a_submission_of_60_mb_is_read_in_little_memory() -> None:
    def stream() -> Iterator[bytes]:
        yield submission(doc("8-K", EIGHT_K), closing="")
        yield b"<DOCUMENT>\n<TYPE>GRAPHIC\n<SEQUENCE>2\n<FILENAME>a.jpg\n<TEXT>\nbegin 644 a.jpg\n"
        line = b"M_]C_X``02D9)1@`!`0$`8`!@``#_VP!#``H'!P@'!@H(\"`@+\n" * 1_300
        for _ in range(60_000_000 // len(line)):
            yield line
        yield b"end\n</TEXT>\n</DOCUMENT>\n" + doc("EX-99.1", RELEASE, 3).encode() + CLOSING.encode()

    tracemalloc.start()
    read = read_submission(stream())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [exhibit.text for exhibit in read.exhibits] == ["Northridge tells of an intrusion."]
    assert peak < 3_000_000


@pytest.mark.corpus
def test_microsofts_first_report_is_read_up_to_edgars_own_documents() -> None:
    data = corpus_bytes("incidents/0001193125-24-011295.submission.txt.gz")
    chunks = Counted(pieces(data, 1_000))
    read = read_submission(chunks)
    assert [item.item for item in read.items] == ["1.05", "7.01", "9.01"]
    assert [(filer.cik, filer.name, filer.sic) for filer in read.filers] == [(789019, "MICROSOFT CORP", "7372")]
    assert read.accepted_at == datetime(2024, 1, 19, 21, 39, 35, tzinfo=UTC)
    section = read.section("1.05")
    assert section is not None
    assert "nation-state associated threat actor had gained access" in section.text
    assert [exhibit.type for exhibit in read.exhibits] == ["EX-99.1"]
    assert chunks.taken < len(data) / 1_000 / 2


@pytest.mark.corpus
@pytest.mark.parametrize("name", corpus_names("negatives/000007*.submission.txt.gz"))
def test_real_submissions_give_their_items_and_their_exhibits(name: str) -> None:
    data = corpus_bytes(name)
    read = read_submission(pieces(data, 65_536))
    titles = re.findall(rb"ITEM INFORMATION:\s+([^\r\n]+)", data)
    types = re.findall(rb"<TYPE>(EX-99[^\r\n]*)", data)
    assert [item.title for item in read.items] == [title.decode().strip() for title in titles]
    assert all(item.item for item in read.items)
    assert [exhibit.type for exhibit in read.exhibits] == [type_.decode().strip() for type_ in types]
    assert read.warnings == ()
