"""Plain text of HTML, XHTML and inline XBRL, one line a block.

Markup that needs no parser has its tags cut out. For the rest lxml's HTML parser drives a target object, so no tree
is built. Measured on eight 10-Ks of 1.5 to 3.8 MB: lexbor parses faster, but does not return from 100,000 nested
elements and takes 950 MB for 10 MB of `<p>`; lxml's own tree silently ends at depth 2,048. The target knows no such
limit, and its memory is the text.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from lxml import etree

from monitor.errors import Malformed
from monitor.extract.breaks import BLOCK, CELL, CONTROLS, ROW, SIGNS, break_as_styled, display_of, own_break
from monitor.extract.simple_markup import simple_words
from monitor.extract.told_once import ToldOnce

# For UTF-8, where they are single bytes too: four times as fast.
_NO_CONTROLS = bytes(0x20 if CONTROLS.match(chr(byte)) else byte for byte in range(0x100))
_WITHOUT_WIDTH = r"\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_INVISIBLE = re.compile(f"[{_WITHOUT_WIDTH}]")
_ODD = re.compile(rf"[\x80-\x9f{_WITHOUT_WIDTH}]")
_BULLETS = "•●▪■◦○□➢"
_GLUED_BULLET = re.compile(rf"(?m)^([{_BULLETS}]) ?\n?(?=[\w“\"(])")
# A run of blanks or breaks, or one that is not a space. Python counts the breaks' signs among the blanks.
_GAP = re.compile(r"([^\S ]\s*| \s+)")
_WITHIN_WORD = re.compile(r"\S\S")
_PART = 1_000_000
_BLANKS_IN_LINE = re.compile(r"[^\S\n]{2,}|[^\S \n]")
_BLANK_LINES = re.compile(r"\n{3,}")
# 160 filings have at most 79,904 tags a document and at least 33 bytes for each; the largest submission has 54 MB.
_MANY_TAGS, _DENSE = 500_000, 24
_LARGEST = 80_000_000

_NOT_LATIN_1 = {code: bytes((code,)).decode("cp1252", "replace") for code in range(0x80, 0xA0)}
# A byte that is not UTF-8 arrives as U+DC80 to U+DCFF and is read as Windows-1252.
_NOT_UTF8 = {0xDC00 + byte: bytes((byte,)).decode("cp1252", "replace") for byte in range(0x80, 0x100)}


class Target(Protocol):
    """What lxml tells of markup, as it reads it. Every start has its end, whatever the markup does."""

    def start(self, tag: str | bytes, attrib: Mapping[str | bytes, str | bytes]) -> None: ...
    def end(self, tag: str | bytes) -> None: ...
    def data(self, data: str | bytes) -> None: ...
    def comment(self, text: str | bytes) -> None: ...
    def close(self) -> object: ...


def plain_text(fragment: bytes | str) -> str:
    """The words a reader sees, one line a block, single spaces, no blank lines. Survives any markup.

    Inline elements join without a space, `ix:` elements vanish, the cells of a row are parted by a space; what is
    never shown (`ix:header`, `ix:hidden`, script, style, title, `display:none`) is left out. A line end of the source
    is a space, so text without markup belongs in `tidy_lines`. Bytes are UTF-8, and Windows-1252 where they are not.
    Raises `Malformed` where there is more markup than any filing has: a parse event costs what 100 characters cost.
    """
    source = _checked(fragment)
    words = simple_words(source)
    return parsed_text(source) if words is None else _shown(words)


def tell(fragment: bytes | str, target: Target) -> None:
    """Has a target read HTML of any kind. Raises `Malformed` as `plain_text` does."""
    _tell(_checked(fragment), target)


def _checked(fragment: bytes | str) -> str:
    source = _bounded(_decoded(fragment))
    _check_density(source)
    return source


def parsed_text(source: str) -> str:
    """What `plain_text` says, told by the parser whatever the markup."""
    words = Words()
    _tell(source, words)
    return words.text()


def _tell(source: str, target: Target) -> None:
    parser = etree.HTMLParser(target=target, huge_tree=True, encoding="utf-8")
    etree.fromstring(source.encode("utf-8", "replace").translate(_NO_CONTROLS), parser)


def tidy_lines(text: bytes | str) -> str:
    """The same cleaning for text without markup: lines stay, runs of blank lines become one."""
    lines = "\n".join(_readable(CONTROLS.sub(" ", _bounded(_decoded(text)))).splitlines())
    spaced = _BLANKS_IN_LINE.sub(" ", lines).replace(" \n", "\n").replace("\n ", "\n")
    return _BLANK_LINES.sub("\n\n", spaced).strip()


def _bounded(source: str) -> str:
    if len(source) > _LARGEST:
        raise Malformed(f"a document of more than {_LARGEST:,} characters", at=f"character {_LARGEST:,}")
    return source


def _check_density(source: str) -> None:
    tags = source.count("<")
    if tags > _MANY_TAGS and len(source) < tags * _DENSE:
        raise Malformed("tags without end: no filing has so many in so little text", at=f"tag {_MANY_TAGS:,}")


class Words:
    """A target that collects the visible text, with a separator for every break."""

    def __init__(self) -> None:
        self._parts = [""]
        self._open: list[str] = []
        self._unseen = 0
        self._preformatted = 0

    def start(self, tag: str | bytes, attrib: Mapping[str | bytes, str | bytes]) -> None:
        gap = own_break(tag)
        if self._unseen or gap is None:
            self._unseen += 1
            return
        if attrib and "display" in (style := str(attrib.get("style", "")).lower()):
            display = display_of(style)
            if display == "none":
                self._unseen = 1
                return
            gap = break_as_styled(gap, display)
        if tag == "pre":
            self._preformatted += 1
        self._open.append(gap)
        if gap and self._parts[-1] is not gap:
            self._parts.append(gap)

    def end(self, tag: str | bytes) -> None:
        if self._unseen:
            self._unseen -= 1
            return
        if tag == "pre":
            self._preformatted -= 1
        gap = self._open.pop()
        if gap and self._parts[-1] is not gap:
            self._parts.append(gap)

    def data(self, data: Any) -> None:
        if not self._unseen:
            self._parts.append(data.replace("\n", BLOCK) if self._preformatted else data)

    def comment(self, text: str | bytes) -> None:
        """Comments are not read."""

    def close(self) -> None:
        """The text is made when it is asked for, not once more where the parser ends."""

    def text(self) -> str:
        """The words as a reader sees them, as `plain_text` says."""
        words = "".join(self._parts)
        self._parts = [words]
        return _shown(words)


def _shown(words: str) -> str:
    laid_out = _laid_out(_readable(words))
    return _GLUED_BULLET.sub(r"\1 ", laid_out) if any(sign in laid_out for sign in _BULLETS) else laid_out


def _laid_out(read: str) -> str:
    """Rows and blocks as lines. A cell's border swallows the breaks of the paragraphs beside it."""
    return "".join(_with_gaps(part) for part in _parts(read)).strip()


def _with_gaps(part: str) -> str:
    pieces = _GAP.split(part)
    pieces[1::2] = map(_GAPS.__getitem__, pieces[1::2])
    return "".join(pieces)


def _parts(read: str) -> Iterator[str]:
    """The text in parts, so that not all of its pieces are held at once; cut within a word, never within a gap."""
    start = 0
    while cut := _WITHIN_WORD.search(read, start + _PART):
        yield read[start : cut.start() + 1]
        start = cut.start() + 1
    yield read[start:]


def _gap_as_text(gap: str) -> str:
    """What becomes of a run of blanks and breaks."""
    return " " if (CELL in gap and ROW not in gap) or not any(sign in gap for sign in SIGNS) else "\n"


_GAPS = ToldOnce(_gap_as_text)


def _decoded(source: bytes | str) -> str:
    if isinstance(source, str):
        return source
    try:
        return source.decode()
    except UnicodeDecodeError:
        return source.decode("utf-8", "surrogateescape").translate(_NOT_UTF8)


def _readable(text: str) -> str:
    """Without what has no width, and with `&#150;` as the dash that its author meant in Windows-1252."""
    if text.isascii() or not _ODD.search(text):
        return text
    return _INVISIBLE.sub("", text).translate(_NOT_LATIN_1)
