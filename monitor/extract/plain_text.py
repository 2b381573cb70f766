"""Plain text of HTML, XHTML and inline XBRL, one line a block.

lxml's HTML parser drives a target object, so no tree is built. Measured on eight 10-Ks of 1.5 to 3.8 MB: lexbor
parses faster, but does not return from 100,000 nested elements and takes 950 MB for 10 MB of `<p>`; lxml's own tree
silently ends at depth 2,048. The target knows no such limit, and its memory is the text.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Protocol

from lxml import etree

from monitor.errors import Malformed

# Breaks travel as control characters that the source is not allowed to bring along.
_BLOCK, _CELL, _ROW = _BREAK_SIGNS = "\x1c\x1d\x1e"

_BLOCKS = """
    address article aside blockquote body br caption center dd details dir div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section select summary textarea ul
"""
_BREAKS: dict[str | bytes, str] = {
    **dict.fromkeys(_BLOCKS.split(), _BLOCK),
    **dict.fromkeys(("td", "th"), _CELL),
    **dict.fromkeys(("table", "thead", "tbody", "tfoot", "tr"), _ROW),
}
_UNSEEN = frozenset(("script", "style", "title"))
_UNSEEN_XBRL = (":header", ":hidden")

_DISPLAY = re.compile(r"display\s*:\s*([a-z-]+)")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
# The same for UTF-8, where they are single bytes too: four times as fast.
_NO_CONTROLS = bytes(0x20 if _CONTROLS.match(chr(byte)) else byte for byte in range(0x100))
_INVISIBLE = re.compile(r"[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_C1 = re.compile(r"[\x80-\x9f]")
_GLUED_BULLET = re.compile(r"(?m)^([•●▪■◦○□➢]) ?\n?(?=[\w“\"(])")
# A run of blanks, or one that is not a space; by its first sign, which is twice as fast as `[^\S…]{2,}`.
_OTHER_BLANKS = re.escape("".join(c for c in map(chr, range(0x3001)) if c.isspace() and c not in f" {_BREAK_SIGNS}"))
_BLANKS = re.compile(rf"[{_OTHER_BLANKS}][ {_OTHER_BLANKS}]*| [ {_OTHER_BLANKS}]+")
_GAPS = re.compile(rf" ?[{_BLOCK}{_CELL}{_ROW}][ {_BLOCK}{_CELL}{_ROW}]*")
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
    words = Words()
    tell(fragment, words)
    return words.text()


def tell(fragment: bytes | str, target: Target) -> None:
    """Has a target read HTML of any kind. Raises `Malformed` as `plain_text` does."""
    source = _bounded(_decoded(fragment))
    _check_density(source)
    parser = etree.HTMLParser(target=target, huge_tree=True, encoding="utf-8")
    etree.fromstring(source.encode("utf-8", "replace").translate(_NO_CONTROLS), parser)


def tidy_lines(text: bytes | str) -> str:
    """The same cleaning for text without markup: lines stay, runs of blank lines become one."""
    lines = "\n".join(_readable(_CONTROLS.sub(" ", _bounded(_decoded(text)))).splitlines())
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
        gap = _own_break(tag)
        if self._unseen or gap is None:
            self._unseen += 1
            return
        if attrib and "display" in (style := str(attrib.get("style", "")).lower()):
            display = _display(style)
            if display == "none":
                self._unseen = 1
                return
            gap = _break_as_styled(gap, display)
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
            self._parts.append(data.replace("\n", _BLOCK) if self._preformatted else data)

    def comment(self, text: str | bytes) -> None:
        """Comments are not read."""

    def close(self) -> None:
        """The text is made when it is asked for, not once more where the parser ends."""

    def text(self) -> str:
        return _GLUED_BULLET.sub(r"\1 ", _laid_out(_readable("".join(self._parts))))


@lru_cache(maxsize=256)
def _own_break(tag: str | bytes) -> str | None:
    """What parts an element from its neighbours; None where its words are never shown."""
    if tag in _UNSEEN or str(tag).endswith(_UNSEEN_XBRL):
        return None
    return _BREAKS.get(tag, "")


def _display(style: str) -> str:
    found = _DISPLAY.search(style)
    return found[1] if found else ""


def _break_as_styled(gap: str, display: str) -> str:
    """The break that a style makes of a tag's own: filing software writes `<div style="display:inline">` for spans."""
    if display == "inline":
        return ""
    if display.startswith("inline"):
        return _CELL if gap else ""
    return gap or (_BLOCK if display == "block" else "")


def _laid_out(read: str) -> str:
    """Rows and blocks as lines. A cell's border swallows the breaks of the paragraphs beside it."""
    spaced = _BLANKS.sub(" ", read)
    has_cells = _CELL in spaced or _ROW in spaced
    return _GAPS.sub(_gap_as_text if has_cells else "\n", spaced).strip()


def _gap_as_text(gap: re.Match[str]) -> str:
    return " " if _CELL in gap[0] and _ROW not in gap[0] else "\n"


def _decoded(source: bytes | str) -> str:
    if isinstance(source, str):
        return source
    try:
        return source.decode()
    except UnicodeDecodeError:
        return source.decode("utf-8", "surrogateescape").translate(_NOT_UTF8)


def _readable(text: str) -> str:
    """Without what has no width, and with `&#150;` as the dash that its author meant in Windows-1252."""
    readable = _INVISIBLE.sub("", text)
    return readable.translate(_NOT_LATIN_1) if _C1.search(readable) else readable
