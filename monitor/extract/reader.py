"""What is this file, and what does it say? Told by content, never by name."""

import re
import zlib
from collections.abc import Iterator
from dataclasses import replace

from monitor.domain import Extraction, Item
from monitor.errors import CouldNotAsk, Malformed
from monitor.extract.encoding import decoded
from monitor.extract.inline_xbrl import TaggedReading, read_inline
from monitor.extract.instance import read_instance
from monitor.extract.item_titles import title_of
from monitor.extract.prose import headed_sections, is_markup, with_prose, words_of
from monitor.extract.rendered_page import Page, is_page_text, is_rendered_page, read_page_text, read_rendered_page
from monitor.extract.submission import read_submission
from monitor.extract.submission_stream import is_submission

# The largest submission seen has 54 MB; a gzip may claim anything.
_LARGEST = 250_000_000
_PIECE = 1 << 16

_BINARIES = (b"%PDF", b"PK\x03\x04", b"\x89PNG", b"GIF8", b"\xff\xd8\xff")
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")
_ERROR_PAGE = re.compile(
    r"Request Rate Threshold Exceeded|Undeclared Automated Tool|<Code>(?:NoSuchKey|AccessDenied)</Code>"
    r"|<(?:title|h1)[^>]*>[^<]*(?:Not Found|Unavailable|Forbidden|Access Denied|Bad Gateway|\bError\b|SEC\.gov \|)",
    re.IGNORECASE,
)
_INSTANCE = re.compile(r"(?:\s|\ufeff|<\?xml[^>]*\?>|<!--(?:(?!-->).)*-->)*<(?:[\w.\-]+:)?xbrl\s", re.DOTALL)
_INLINE = re.compile(r"""xmlns(?::[\w.-]+)?\s*=\s*["'][^"'<>]{0,200}/inlineXBRL""")
_FORM = re.compile(r"^\W*FORM ?(8-K|6-K|10-K|10-KT|20-F)(/A)?\W*$", re.MULTILINE | re.IGNORECASE)


def read(data: bytes) -> Extraction:
    """What a filing says, from any file of it: submission, inline document, instance, rendered page, text; gzipped or
    not. Raises `Malformed` for what is none of these."""
    data = _unpacked(data)
    if not data.strip():
        raise Malformed("an empty file", at="byte 0")
    if data.startswith(_BINARIES) or (b"\0" in data[:4_000] and not data.startswith(_WIDE)):
        raise Malformed("a binary file, not a filing", at="byte 0")
    if is_submission(data):
        return _submission(data)
    text = decoded(data)
    error = _ERROR_PAGE.search(text[:20_000]) if text.lstrip()[:1] == "<" else None
    if error and len(text) < 100_000:
        raise Malformed(f"an error page instead of a filing: {error[0]!r}", at=f"character {error.start()}")
    return _document(data, text)


def _document(data: bytes, text: str) -> Extraction:
    head = text[:100_000]
    if _INSTANCE.match(head):
        return with_prose(_from_tags(Extraction("instance"), read_instance(data)), ())
    if _INLINE.search(text):
        return _inline(data)
    if is_rendered_page(head):
        return _page(read_rendered_page(data))
    if is_page_text(head):
        return _page(read_page_text(data))
    if text.lstrip("\ufeff \r\n\t").startswith(("<?xml", "{", "[")) and not is_markup(head):
        raise Malformed("XML or JSON that is no filing", at="byte 0")
    return _text(words_of(data))


def _submission(data: bytes) -> Extraction:
    try:
        return read_submission(_pieces(data))
    except CouldNotAsk as cut_off:
        raise Malformed(str(cut_off), at=f"byte {len(data)}") from cut_off


def _pieces(data: bytes) -> Iterator[bytes]:
    return (data[at : at + _PIECE] for at in range(0, len(data), _PIECE))


def _inline(data: bytes) -> Extraction:
    reading = read_inline(data)
    read_ = _from_tags(Extraction("inline_xbrl"), reading)
    return _with_items(with_prose(read_, headed_sections(read_.form, words_of(data))))


def _from_tags(extraction: Extraction, reading: TaggedReading) -> Extraction:
    return replace(
        extraction,
        form=reading.cover.form,
        filers=reading.cover.filers,
        period=reading.cover.period,
        facts=reading.facts,
        warnings=reading.warnings,
    )


def _page(page: Page) -> Extraction:
    ends = [fact.end for fact in page.facts if fact.end]
    read_ = Extraction("rendered_page", period=max(ends, default=None), facts=page.facts, warnings=page.warnings)
    return with_prose(read_, ())


def _text(words: str) -> Extraction:
    """A text knows its form where its cover says so; the items are those with a heading."""
    form = _FORM.search(words[:20_000])
    named = "".join(part.upper() for part in form.groups("")) if form else None
    return _with_items(with_prose(Extraction("text", form=named), headed_sections(named, words)))


def _with_items(extraction: Extraction) -> Extraction:
    """A current report outside its submission has its items from its headings."""
    if extraction.form not in {"8-K", "8-K/A", None}:
        return extraction
    numbers = dict.fromkeys(section.item for section in extraction.sections if re.fullmatch(r"\d\.\d\d", section.item))
    return replace(extraction, items=tuple(Item(number, title_of(number)) for number in numbers))


def _unpacked(data: bytes) -> bytes:
    """The content of a gzip, all members of it; other bytes as they are."""
    if not data.startswith(b"\x1f\x8b"):
        return data
    pieces: list[bytes] = []
    room = _LARGEST
    while data.startswith(b"\x1f\x8b"):
        member = zlib.decompressobj(wbits=31)
        try:
            pieces.append(member.decompress(data, room))
        except zlib.error as error:
            raise Malformed(f"a damaged gzip: {error}", at="gzip") from error
        room -= len(pieces[-1])
        if room <= 0:
            raise Malformed(f"a gzip of more than {_LARGEST:,} bytes", at="gzip")
        if not member.eof:
            raise Malformed("a gzip that breaks off", at="gzip")
        data = member.unused_data
    return b"".join(pieces)
