from collections.abc import Iterator

import pytest

from monitor.errors import CouldNotAsk, Malformed
from monitor.extract.submission_stream import Document, Head, SubmissionStream, Wish
from tests.unit.extract.sgml import CLOSING, EIGHT_K, HEADER, Counted, doc, pieces, submission

ALL = submission(
    doc("8-K", EIGHT_K),
    doc("EX-99.1", "<p>A release.</p>", 2, "b.htm"),
    doc("GRAPHIC", "begin 644 c.jpg\nM<TEXT> and </TEXT>\nend", 3, "c.jpg"),
)


def read(data: bytes, wish: Wish = "keep", size: int = 7) -> list[Document]:
    return list(SubmissionStream(pieces(data, size)).documents(lambda _: wish))


@pytest.mark.parametrize("size", [1, 7, 64, 100_000])
def test_documents_come_in_order_with_their_heads_however_the_stream_is_cut(size: int) -> None:
    assert [document.head for document in read(ALL, size=size)] == [
        Head("8-K", 1, "a.htm"),
        Head("EX-99.1", 2, "b.htm"),
        Head("GRAPHIC", 3, "c.jpg"),
    ]


def test_a_body_is_what_stands_between_its_text_tags() -> None:
    bodies = [document.body.strip() for document in read(ALL)]
    assert bodies[1] == b"<p>A release.</p>"
    assert bodies[2] == b"begin 644 c.jpg\nM<TEXT> and </TEXT>\nend"


def test_a_body_without_its_closing_text_tag_is_read() -> None:
    data = submission(doc("8-K", "<p>Told.</p>").replace("</TEXT>\n", ""))
    assert read(data)[0].body.strip() == b"<p>Told.</p>"


def test_a_skipped_document_is_not_given_and_a_stop_ends_the_reading() -> None:
    wishes: dict[str, Wish] = {"8-K": "skip", "EX-99.1": "keep", "GRAPHIC": "stop"}
    chunks = Counted(pieces(ALL + b" " * 10_000, 100))
    found = list(SubmissionStream(chunks).documents(lambda head: wishes[head.type]))
    assert [document.head.type for document in found] == ["EX-99.1"]
    assert chunks.taken < 45  # of 120: the head of the picture was the last thing looked at


def test_a_submission_may_stand_in_a_mail_wrapper() -> None:
    wrapped = (
        b"-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\nOriginator-Name: keymaster@example\n\n"
        + ALL.removesuffix(CLOSING.encode())
        + b"-----END PRIVACY-ENHANCED MESSAGE-----\n"
    )
    assert len(read(wrapped)) == 3


def test_a_submission_without_documents_is_only_its_header() -> None:
    stream = SubmissionStream([submission()])
    assert (stream.header.form, list(stream.documents(lambda _: "keep"))) == ("8-K", [])


@pytest.mark.parametrize("end", range(0, len(ALL) - len(CLOSING) - 1, 97))
@pytest.mark.parametrize("wish", ["keep", "skip"])
def test_a_submission_that_breaks_off_anywhere_was_not_answered(end: int, wish: Wish) -> None:
    with pytest.raises(CouldNotAsk):
        read(ALL[:end], wish)


@pytest.mark.parametrize(
    "page",
    [
        b"",
        b" \n\n",
        b"<!DOCTYPE html>\n<html><head><title>SEC.gov | Request Rate Threshold Exceeded</title></head></html>",
        b"\xef\xbb\xbf<html><body>Service Unavailable</body></html>",
        b"<?xml version='1.0'?><Error><Code>NoSuchKey</Code></Error>",
    ],
)
def test_a_web_page_or_nothing_was_no_answer(page: bytes) -> None:
    with pytest.raises(CouldNotAsk):
        SubmissionStream([page])


@pytest.mark.parametrize("junk", [b"%PDF-1.7 \0\1\2", b"Dear Sirs, the filing is late.", b'{"hits": []}'])
def test_what_is_neither_submission_nor_page_is_malformed(junk: bytes) -> None:
    with pytest.raises(Malformed):
        SubmissionStream([junk])


def test_a_header_that_never_ends_is_malformed_before_it_fills_the_memory() -> None:
    def endless() -> Iterator[bytes]:
        yield HEADER.encode()
        while True:
            yield b"FILER:\n" * 10_000

    with pytest.raises(Malformed, match="no <DOCUMENT>"):
        SubmissionStream(endless())
