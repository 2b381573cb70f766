"""Bytes of a filing as text, whatever the declaration claims."""

import re

_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z][\w.\-]{0,39})[\"']")
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"<\x00", "utf-16-le"),
    (b"\x00<", "utf-16-be"),
)
# The encodings of real filings, all of them ASCII where markup is concerned.
_PLAIN = frozenset({"ascii", "us-ascii", "utf-8", "utf8", "iso-8859-1", "latin-1", "latin1", "windows-1252", "cp1252"})
# What else a declaration may ask for. A closed list: Python knows codecs (punycode) that a hostile file could abuse.
_OTHERS = re.compile(r"iso-8859-\d{1,2}|windows-125\d|koi8-[ru]|shift_jis|euc-(?:jp|kr)|gb2312|gbk|gb18030|big5")


def is_plain(data: bytes) -> bool:
    """Whether markup can be found byte by byte: ASCII, UTF-8 or Windows-1252, and no mark of anything wider."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<", b"\x00\x00\xfe\xff")):
        return False
    declared = _declared(data)
    return declared is None or declared in _PLAIN


def encoding_of(data: bytes) -> str:
    """The encoding that reads these bytes: by mark, by being UTF-8, by declaration, else Windows-1252.

    A declaration comes third, because filings that declare ASCII or ISO-8859-1 and hold UTF-8 are common.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    if data.isascii() or _reads(data, "utf-8"):
        return "utf-8"
    declared = _declared(data) or ""
    return declared if _OTHERS.fullmatch(declared) and _reads(data, declared) else "cp1252"


def decoded(data: bytes, encoding: str | None = None) -> str:
    """The text. Bytes that mean nothing become U+FFFD: a filing is never unreadable for one bad byte."""
    return data.decode(encoding or encoding_of(data), "replace")


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data[:400])
    return match[1].decode("ascii").lower() if match else None


def _reads(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except (UnicodeError, LookupError):
        return False
    return True
