import gzip
import zlib
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from monitor.errors import Malformed, MonitorError
from monitor.extract import cyd
from monitor.extract.reader import read
from tests.unit.extract.corpus import CORPUS, corpus_bytes
from tests.unit.extract.inline import BOARD, ENGAGED, context, document, flag, tagged
from tests.unit.extract.sgml import EIGHT_K, doc, submission
from tests.unit.extract.test_instance import instance
from tests.unit.extract.test_rendered_page import html_page, row, text_page

INLINE = document(
    tagged("DocumentType", "10-K", prefix="dei")
    + tagged("EntityCentralIndexKey", "9990001", prefix="dei")
    + "<p>Item 1C. Cybersecurity</p>"
    + tagged(BOARD, "<p>Our board oversees the mills and hears of incidents every quarter.</p>")
    + "<p>Item 2. Properties</p><p>Three mills.</p>"
)
SUBMISSION = submission(doc("8-K", EIGHT_K))
PAGE = html_page(row(f"defref_cyd_{BOARD}", "Board", "The board sees."))
PAGE_TEXT = text_page(cyd.BY_NAME[BOARD].label, "The board sees.")
INSTANCE = instance(f'<cyd:{BOARD} contextRef="y">The board sees.</cyd:{BOARD}>')
TEXT = b"FORM 8-K\n\nCURRENT REPORT\n\nItem 1.05 Material Cybersecurity Incidents\n\nOur mills stopped.\n\nSIGNATURES\n"
HTML = b"<HTML><P>FORM 8-K</P><P>Item 1.05 Material Cybersecurity Incidents</P><P>Our mills stopped.</P></HTML>"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (SUBMISSION, "submission"),
        (INLINE, "inline_xbrl"),
        (b"<XBRL>\n" + INLINE + b"\n</XBRL>", "inline_xbrl"),
        (INLINE.decode().replace("ASCII", "UTF-16").encode("utf-16"), "inline_xbrl"),
        (b"\xef\xbb\xbf" + INLINE, "inline_xbrl"),
        (INSTANCE, "instance"),
        (PAGE, "rendered_page"),
        (PAGE_TEXT, "rendered_page"),
        (TEXT, "text"),
        (HTML, "text"),
    ],
)
@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
def test_a_file_is_told_by_its_content(data: bytes, kind: str, packed: bool) -> None:
    assert read(gzip.compress(data) if packed else data).kind == kind


def test_an_inline_document_knows_its_form_filer_and_section_but_no_accession_number() -> None:
    found = read(INLINE)
    assert (found.form, found.filers[0].cik, found.accession, found.accepted_at) == ("10-K", 9990001, None, None)
    section = found.section("1C")
    assert section is not None
    assert section.text == "Our board oversees the mills and hears of incidents every quarter."
    assert [fact.element for fact in found.facts] == [BOARD]


def test_a_page_has_its_period() -> None:
    assert (read(PAGE).period, read(PAGE_TEXT).period) == (date(2025, 12, 31), date(2025, 12, 31))


@pytest.mark.parametrize("data", [TEXT, HTML])
def test_a_text_has_the_form_and_items_that_it_prints(data: bytes) -> None:
    found = read(data)
    assert (found.form, [(item.item, item.title) for item in found.items]) == (
        "8-K", [("1.05", "Material Cybersecurity Incidents")],
    )  # fmt: skip
    assert found.filers == ()


def test_windows_1252_is_read() -> None:
    found = read(TEXT.decode().replace("Our mills", "Müller’s mills").encode("cp1252"))
    assert found.sections[0].text == "Müller’s mills stopped."


def test_a_profile_is_read_from_what_is_tagged() -> None:
    words = "<p>Our program is designed to align with ISO/IEC 27001. Our CISO leads it.</p>"
    found = read(document(tagged("DocumentType", "10-K", prefix="dei") + tagged(BOARD, words), context()))
    assert [standard.name for standard in found.profile.standards] == ["ISO/IEC 27001"]


def test_a_current_report_has_no_profile() -> None:
    found = read(document(tagged("DocumentType", "8-K", prefix="dei") + "<p>We align with ISO/IEC 27001.</p>"))
    assert found.profile.standards == ()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"%PDF-1.7\n1 0 obj", "binary"),
        (b"PK\x03\x04zip", "binary"),
        (b"words\0\1\2", "binary"),
        (b"<html><head><title>SEC.gov | Request Rate Threshold Exceeded</title></head></html>", "error page"),
        (b"<!DOCTYPE html><html><head><title>SEC.gov | File Unavailable</title></head></html>", "error page"),
        (b"<html><body><h1>Your Request Originates from an Undeclared Automated Tool</h1></body></html>", "error page"),
        (b"<?xml version='1.0'?><Error><Code>NoSuchKey</Code></Error>", "error page"),
        (b"<html><head><title>503 Service Unavailable</title></head></html>", "error page"),
        (b"<?xml version='1.0'?><FilingSummary><Version>3</Version></FilingSummary>", "no filing"),
        (b'{"version": "2.2"}', "no filing"),
        (SUBMISSION[:-30], "breaks off"),
        (gzip.compress(TEXT, mtime=0)[:-12], "breaks off"),
        (b"\x1f\x8b\x08\0garbage", "gzip"),
    ],
)
def test_what_is_no_filing_is_malformed_and_says_what_and_where(data: bytes, what: str) -> None:
    with pytest.raises(Malformed, match=what) as raised:
        read(data)
    assert raised.value.at


def test_a_gzip_of_several_members_is_one_file() -> None:
    half = len(TEXT) // 2
    assert read(gzip.compress(TEXT[:half]) + gzip.compress(TEXT[half:])) == read(TEXT)


@given(st.sampled_from([SUBMISSION, INLINE, PAGE, PAGE_TEXT, INSTANCE, TEXT, HTML]), st.data())
def test_a_file_cut_anywhere_is_read_in_part_or_refused(whole: bytes, data: st.DataObject) -> None:
    end = data.draw(st.integers(0, len(whole)))
    try:
        found = read(whole[:end])
    except MonitorError:
        return
    assert len(found.facts) <= 1


@given(st.sampled_from([SUBMISSION, INLINE, PAGE, PAGE_TEXT, INSTANCE, HTML]), st.data())
def test_a_damaged_file_is_read_or_refused(whole: bytes, data: st.DataObject) -> None:
    """A run of bytes replaced by others: NULs, brackets, quotes, anything."""
    at = data.draw(st.integers(0, len(whole)))
    damage = data.draw(
        st.one_of(st.binary(max_size=20), st.sampled_from([b"<", b">", b'"', b"<!--", b"]]>", b"\0" * 9]))
    )
    try:
        found = read(whole[:at] + damage + whole[at + len(damage) :])
    except MonitorError:
        return
    assert found.kind in {"submission", "inline_xbrl", "instance", "rendered_page", "text"}


@given(st.binary(max_size=300))
@example(b"/inlineXBRL")
def test_bytes_of_any_kind_are_read_or_refused(data: bytes) -> None:
    try:
        found = read(data)
    except MonitorError:
        return
    assert (found.kind, found.facts, found.accession) == ("text", (), None)


def test_a_gzip_bomb_is_refused() -> None:
    packer = zlib.compressobj(9, wbits=31)
    bomb = b"".join(packer.compress(b"\0" * 10_000_000) for _ in range(26)) + packer.flush()
    with pytest.raises(Malformed, match="more than"):
        read(bomb)


@pytest.mark.corpus
def test_the_files_of_one_filing_agree() -> None:
    package = "annual/TSLA/0001628280-26-003952_package"
    names = ("annual/TSLA/tsla-20251231.htm.gz", f"{package}/R29.htm.gz", f"{package}/tsla-20251231_htm.xml.gz")
    said = [
        {fact.element: fact.value for fact in read(corpus_bytes(name)).facts if isinstance(fact.value, bool)}
        for name in names
    ]
    assert said[0] == said[1] == said[2]
    assert len(said[0]) == 6


@pytest.mark.corpus
def test_a_real_report_still_packed_is_read_whole() -> None:
    if not CORPUS.is_dir():
        pytest.skip(f"no corpus at {CORPUS}")
    found = read((CORPUS / "annual/GOOGL/goog-20241231.htm.gz").read_bytes())
    assert (found.form, found.filers[0].cik, found.period) == ("10-K", 1652044, date(2024, 12, 31))
    assert (len(found.facts), [section.item for section in found.sections]) == (15, ["1C"])
    assert found.flag(ENGAGED) is True
    assert found.warnings == ()


def test_a_flag_in_conflict_is_no_answer() -> None:
    found = read(document(flag(ENGAGED, "We do.") + flag(ENGAGED, "We do not.", "ixt:fixed-false")))
    assert found.flag(ENGAGED) is None
    assert [warning.kind for warning in found.warnings] == ["conflict"]
