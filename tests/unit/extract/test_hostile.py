"""Files that nobody files: nested, repeated, cut off and cyclic without end. Each must come back soon, in part or
refused, and say so. Per commit at 1 MB; 10 MB is for `make accept`."""

import gzip
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain import Extraction, SourceKind
from monitor.errors import Malformed, MonitorError
from monitor.extract import cyd
from monitor.extract.inline_xbrl import facts
from monitor.extract.reader import read
from tests.unit.extract.inline import BOARD, ROLE, chained, document, tagged
from tests.unit.extract.sgml import EIGHT_K, HEADER, doc, submission
from tests.unit.extract.test_instance import instance
from tests.unit.extract.test_rendered_page import html_page, row, text_page

Make = Callable[[int], bytes]

_FACT = tagged(BOARD, "x")
_OPEN, _CLOSE = tagged(BOARD, "|").split("|")
_CELL = row(f"defref_cyd_{BOARD}", "Board", "y")
_EX = "<ix:exclude>a</ix:exclude>b"
_BOMB = (
    '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>"
)

# Each with the kinds of warning that must come with it; None where a MonitorError is as good.
INLINE: dict[str, tuple[Make, set[str] | None]] = {
    "blocks in blocks": (lambda n: document(tagged(BOARD, "<div>" * (n // 11) + "x" + "</div>" * (n // 11))), set()),
    "facts in facts": (
        lambda n: document(_OPEN * (n // 150) + "x" + _CLOSE * (n // 150)),
        {"full_parser", "too_large"},
    ),
    "facts beside facts": (lambda n: document(_FACT * (n // len(_FACT))), {"too_large"}),
    "a hundred facts around one text": (
        lambda n: document(_OPEN * 150 + "word " * (n // 5) + _CLOSE * 150),
        {"too_large"},
    ),
    "exclusions": (lambda n: document(tagged(BOARD, _EX * (n // len(_EX)))), {"full_parser"}),
    "one chain for all": (
        lambda n: document(
            "".join(chained(BOARD, f"x{i}", "c") for i in range(1_000))
            + f'<ix:continuation id="c">{"word " * (n // 5)}</ix:continuation>'
        ),
        {"too_large"},
    ),
    "a chain of thousands": (
        lambda n: document(
            chained(BOARD, "", "k0")
            + "".join(f'<ix:continuation id="k{i}" continuedAt="k{i + 1}">w</ix:continuation>' for i in range(n // 70))
        ),
        {"too_large", "broken_chain"},
    ),
    "a chain that bites its tail": (
        lambda _: document(
            chained(BOARD, "x", "a")
            + '<ix:continuation id="a" continuedAt="b">1</ix:continuation>'
            + '<ix:continuation id="b" continuedAt="a">2</ix:continuation>'
        ),
        {"broken_chain"},
    ),
    "entities of entities": (
        lambda _: _BOMB.encode() + document(tagged(BOARD, "&j;", 'id="&j;"'))[39:],
        {"full_parser"},
    ),
    "entities that nobody declares": (
        lambda n: document(tagged(BOARD, "<![CDATA[x]]>") + "&x;" * (n // 3)),
        {"full_parser"},
    ),
    "NULs in a fact": (lambda n: document(tagged(BOARD, "x" + "\0" * (n // 3))), set()),
    "brackets": (lambda n: document("") + b"<" * n, None),
    "comments that never end": (lambda n: document(_FACT).replace(b"<body>", b"<body>" + b"<!--" * (n // 4)), None),
    "contexts": (
        lambda n: document(_FACT, contexts='<xbrli:context id="z">' * (n // 22)),
        {"full_parser", "no_context"},
    ),
    "declarations": (lambda n: document(_FACT + 'xmlns="' * (n // 7)), None),
    "tags that never end": (lambda n: document('<ix:nonNumeric a="xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' * (n // 49)), None),
}
FILES: dict[str, Make] = {
    "rows": lambda n: html_page(_CELL * (n // len(_CELL))),
    "cells": lambda n: html_page(row(f"defref_cyd_{BOARD}", "Board", *["y"] * (n // 38))),
    "a page of one cell": lambda n: html_page(row(f"defref_cyd_{BOARD}", "Board", "<p>w</p>" * (n // 8))),
    "a page of text": lambda n: text_page(cyd.BY_NAME[BOARD].label, *["x"] * (n // 3)),
    "an instance": lambda n: instance(f'<cyd:{ROLE} contextRef="y">x</cyd:{ROLE}>' * (n // 120)),
    "an instance in depth": lambda n: instance("<a>" * (n // 3)),
    "filers": lambda n: submission(
        doc("8-K", EIGHT_K),
        header=HEADER.replace("</SEC-HEADER>", "FILER:\n CENTRAL INDEX KEY: 12\n" * (min(n, 3_900_000) // 38)),
    ),
    "documents": lambda n: submission(*[doc("EX-98", "<p>x</p>")] * (n // 110)),
    "NULs": lambda n: b"\0" * n,
    "blanks": lambda n: b"FORM 8-K" + b"\n" * n,
}

_TEN_K, _EIGHT_K = b"FORM 10-K\n", b"FORM 8-K\n"
_INDEX = _TEN_K + b"Item 1C. Cybersecurity 9\nItem 2. Properties 10\n"
_ITEM = _TEN_K + b"Item 1C. Cybersecurity\n"
_TAGGED = _TEN_K + document("").partition(b"<body>")[0] + b"<body>"
_LINK = f"defref_cyd_{BOARD}"


def repeated(unit: str | bytes, after: bytes = b"") -> Make:
    piece = unit.encode() if isinstance(unit, str) else unit
    return lambda n: after + piece * (n // len(piece))


def in_cell(unit: str) -> Make:
    return lambda n: html_page(row(_LINK, "Board", unit * (n // len(unit))))


def attributes(n: int) -> str:
    return "<p " + " ".join(f'a{i}="b"' for i in range(n // 12)) + ">x"


_MARKUP = [
    "<p>x", "<p>x</p>", "<", ">", "&", "&amp;", "&#x26;", "&#xD800;", "&#99999999;", "<b>", "<b><i></b></i>", "<div>",
    "</div>", "<table>", "<td>x", "<table><tr><td>x", "<li>abc def g", "<font><p>", "<br/>x", "<p a=b c=d e=f>", "<!--",
    "<!-- -->", "<?a", "<![CDATA[", "<!DOCTYPE html>", "<script>", "<title>", "<textarea>", "<select><option>", "<svg>",
    "<pre>\n", "<form>", '<p a="', '<div style="display:none">x', "\n", " ", "x\0", "\u200b", "漢", "<p>Item 1C. x</p>",
    "<tr><td>xxxxxxxxxxxxxxxxxxxxxxxx", "<div>abc def g</div>xxxxxxxxxxxxxxxxxxxxxxxxxxx",
]  # fmt: skip
_WORDS = [
    "Item 1C. Cybersecurity\n", "Item 1C. Cybersecurity ", "Item 1C. Cybersecurity\nx\nItem 2. Properties\n",
    "Item 1C. Cybersecurity\nx\nItem 1A. Risk Factors\n", "Item ", "Item\n", "I T E M ", "Item 1 ", "Item 1.\n",
    "PART II\n", "SIGNATURES\n", "CYBERSECURITY\n", "1", "1\n", "\n", "\r\n", "\x0c", "\x1c", "\u2028", " ", "x \t",
    "x", '"', "“a ", "'a", "(", ".", ". ", "a.A", "A. ", "Mr. ", "-", ":\n", "•\nx\n", "page 3 of 5\n", "- 1 -\n",
    "and\n", "We see it all. ", "We see it all.\n", "see ", "Xx yy zz, ", "\x80x",
]  # fmt: skip
_CURRENT = [
    "Item 1.05 Material Cybersecurity Incidents\n", "Item 1.05 Incidents\nx\n", "Item 1.05 . . . . . ", "1.05\n",
    "Item ", "Items 1.05, 1.05, 1.05 and 7.01(a)(b)(c)(d)\n", "We see it all. ",
]  # fmt: skip
FILES |= {f"markup: {unit!r}": repeated(unit, _TEN_K + b"<html><body>") for unit in _MARKUP}
FILES |= {f"a tagged document: {unit!r}": repeated(unit, _TAGGED) for unit in ("<", "<p>x", "<div>", '<p a="', "]]>")}
FILES |= {f"words: {unit!r}": repeated(unit, _TEN_K) for unit in _WORDS}
FILES |= {f"an item: {unit!r}": repeated(unit, _ITEM) for unit in ("x\n", "x", "page 3\n")}
FILES |= {f"an index: {unit!r}": repeated(unit, _INDEX) for unit in ("CYBERSECURITY\nabc\n", "ABCDE ", "x.\n")}
FILES |= {f"a current report: {unit!r}": repeated(unit, _EIGHT_K) for unit in _CURRENT}
FILES |= {
    f"a cell: {unit!r}": in_cell(unit) for unit in ("<div>", "<p>x", "<", "<td>", "<tr>", "<a>", "<b><i></b></i>")
}
FILES |= {
    "markup: one attribute": lambda n: b'<html><body><p a="' + b"x" * n + b'">x',
    "markup: one tag": lambda n: b"<html><body><" + b"x" * n,
    "markup: attributes": lambda n: f"<html><body>{attributes(n)}".encode(),
    "markup: not UTF-8": repeated(b"\xc3x", b"<html><body>"),
    "markup: wide": lambda n: ("<p>x" * (n // 8)).encode("utf-16"),
    "a cell: attributes": lambda n: html_page(row(_LINK, "Board", attributes(n))),
    "a cell: one attribute": lambda n: html_page(row(_LINK, "Board", f'<p a="{"x" * n}">y')),
}


def numbered(n: int) -> bytes:
    return "".join(f"The board sees {i} of it. " for i in range(n // 26)).encode()


# An item, a tagged block or a cell of nothing but sentences: everything that a profile looks for is looked for in each.
_SAID = repeated("We see it all. ")
FILES |= {
    "sentences: one again and again": lambda n: _ITEM + _SAID(min(n, 3_900_000)),
    "sentences: none twice": lambda n: _ITEM + numbered(min(n, 3_900_000)),
    "sentences: more than any item has": lambda n: _ITEM + numbered(n),
    "sentences: names without end": repeated("CISO, Audit Committee and NIST, ", _ITEM),
    "sentences: gzipped": lambda n: gzip.compress(_ITEM + numbered(min(n, 3_900_000)), 1),
    "sentences: in a block": lambda n: document(tagged(BOARD, numbered(min(n, 3_900_000)).decode())),
    "sentences: in blocks": lambda n: document(tagged(BOARD, numbered(3_000).decode()) * (n // 3_200)),
    "sentences: in a cell": lambda n: html_page(row(_LINK, "Board", numbered(n).decode())),
    "sentences: in an instance": lambda n: instance(f'<cyd:{ROLE} contextRef="y">{numbered(n).decode()}</cyd:{ROLE}>'),
    "sentences: in a submission": lambda n: submission(
        doc("10-K", f"<p>Item 1C. Cybersecurity</p><p>{numbered(min(n, 3_900_000)).decode()}</p>"),
        header=HEADER.replace("8-K", "10-K"),
    ),
}

sizes = pytest.mark.parametrize("size", [1_000_000, pytest.param(10_000_000, marks=pytest.mark.slow)])


@sizes
@pytest.mark.parametrize("name", INLINE)
def test_a_hostile_document_comes_back_soon_and_says_what_is_left_out(name: str, size: int) -> None:
    make, wanted = INLINE[name]
    source = make(size)
    start = time.process_time()
    try:
        found, warnings = facts(source)
    except MonitorError:
        assert wanted is None
        return
    assert time.process_time() - start < 2
    assert len(found) <= 2_000
    if wanted is not None:
        assert {warning.kind for warning in warnings} - {"no_context"} >= wanted - {"no_context"}


def told(source: bytes) -> Extraction | Malformed:
    """What became of a file; any other error is a failure."""
    try:
        return read(source)
    except Malformed as refused:
        return refused


def timed(source: bytes) -> tuple[Extraction | Malformed, float]:
    start = time.process_time()
    return told(source), time.process_time() - start


@sizes
@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_comes_back_soon(name: str, size: int) -> None:
    source = FILES[name](size)
    found, seconds = timed(source)
    assert seconds < 2 or timed(source)[1] < 2, "twice: a neighbour on the same core costs a third"
    assert found.at if isinstance(found, Malformed) else len(found.facts) <= 2_000


@pytest.mark.slow
def test_an_attribute_of_a_hundred_megabytes_is_refused() -> None:
    with pytest.raises(Malformed, match="80,000,000"):
        read(b'<html><body><p a="' + b"x" * 100_000_000 + b'">x')


_WHOLE = {
    "a submission": submission(doc("10-K", document(tagged(BOARD, "The board &amp; all.")).decode())),
    "a document": document(tagged(BOARD, "<p>The board</p><!-- and --> all.") + chained(BOARD, "x", "c")),
    "an instance": instance(f'<cyd:{ROLE} contextRef="c">x</cyd:{ROLE}>'),
    "a page": html_page(_CELL),
    "a page of text": text_page(cyd.BY_NAME[BOARD].label, "The board."),
    "a report": b"FORM 10-K\nItem 1C. Cybersecurity\nThe board.\nItem 2. Properties\nA mill.",
}


@pytest.mark.parametrize("name", list(_WHOLE))
def test_a_file_may_break_off_anywhere(name: str) -> None:
    whole = _WHOLE[name]
    for cut in range(len(whole)):
        found = told(whole[:cut])
        assert found.at if isinstance(found, Malformed) else found.kind in get_args(SourceKind)


_PIECES = [
    "<p>", "</p>", "<table>", "<td>", "</table>", "<!--", "-->", "&", "&#0;", '<b a="', '">', "\0", "\n", "\udc80",
    "</",
    "<ix:nonNumeric>", "</ix:hidden>", "<ix:hidden>", "Item 1C.", "Cybersecurity", "Item 2.", "|", "\ufeff",
]  # fmt: skip


@given(
    st.sampled_from(["", "FORM 10-K\n", "<html><body>", "<?xml version='1.0'?>"]), st.lists(st.sampled_from(_PIECES))
)
def test_any_jumble_is_read_or_refused(beginning: str, pieces: list[str]) -> None:
    found = told((beginning + "".join(pieces)).encode("utf-8", "surrogateescape"))
    assert found.at if isinstance(found, Malformed) else found.facts == ()


def test_entities_are_never_expanded_and_nothing_is_fetched() -> None:
    outside = b'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]>' + document(tagged(BOARD, "a &x; b"))[39:]
    (fact,), _ = facts(outside)
    assert fact.value == "a &x; b"


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no /proc to ask for the peak of memory")
@pytest.mark.parametrize("name", [*INLINE, *FILES])
def test_ten_megabytes_are_read_within_500(name: str) -> None:
    program = (
        "import re, sys; from tests.unit.extract.test_hostile import FILES, INLINE, MonitorError, read\n"
        "source = (FILES.get(sys.argv[1]) or INLINE[sys.argv[1]][0])(10_000_000)\n"
        "try: read(source)\n"
        "except MonitorError: pass\n"
        "print(int(re.search(r'VmHWM:\\s+(\\d+)', open('/proc/self/status').read())[1]) // 1024)"
    )
    used = subprocess.run([sys.executable, "-c", program, name], capture_output=True, text=True, check=True)
    assert int(used.stdout) < 500
