"""Files that nobody files: nested, repeated, cut off and cyclic without end. Each must come back soon, in part or
refused, and say so. Per commit at 1 MB; 10 MB is for `make accept`."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from monitor.errors import MonitorError
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


@sizes
@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_comes_back_soon(name: str, size: int) -> None:
    source = FILES[name](size)
    start = time.process_time()
    try:
        found = read(source)
    except MonitorError:
        found = None
    assert time.process_time() - start < 2
    assert found is None or len(found.facts) <= 2_000


def test_entities_are_never_expanded_and_nothing_is_fetched() -> None:
    outside = b'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]>' + document(tagged(BOARD, "a &x; b"))[39:]
    (fact,), _ = facts(outside)
    assert fact.value == "a &x; b"


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no /proc to ask for the peak of memory")
@pytest.mark.parametrize("name", INLINE)
def test_ten_megabytes_are_read_within_500(name: str) -> None:
    program = (
        "import re, sys; from tests.unit.extract.test_hostile import INLINE, facts, MonitorError\n"
        "source = INLINE[sys.argv[1]][0](10_000_000)\n"
        "try: facts(source)\n"
        "except MonitorError: pass\n"
        "print(int(re.search(r'VmHWM:\\s+(\\d+)', open('/proc/self/status').read())[1]) // 1024)"
    )
    used = subprocess.run([sys.executable, "-c", program, name], capture_output=True, text=True, check=True)
    assert int(used.stdout) < 500
