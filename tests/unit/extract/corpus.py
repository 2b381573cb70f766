"""Real filings for tests, read where they lie beside the project and never copied into it."""

import gzip
import re
from pathlib import Path

import pytest
from lxml import etree

from monitor.extract.plain_text import plain_text

CORPUS = Path(__file__).parents[4] / "shared" / "corpus"

_IX = "{http://www.xbrl.org/2013/inlineXBRL}"
_TEXT_BLOCK = re.compile(r"cyd:\w+TextBlock")
_UNWRAPPED = re.compile(rb"^\s*<XBRL>\s*|</XBRL>\s*$")


def corpus_bytes(name: str) -> bytes:
    """A file of the corpus, unpacked; skips the test, saying so, where the corpus is not there."""
    if not CORPUS.is_dir():
        pytest.skip(f"no corpus at {CORPUS}")
    return gzip.decompress((CORPUS / name).read_bytes())


def corpus_names(pattern: str) -> list[str]:
    """The files that match, as names for `corpus_bytes`."""
    return sorted(str(path.relative_to(CORPUS)) for path in CORPUS.glob(pattern))


def squeezed(text: str) -> str:
    """Without white space, as texts are compared."""
    return "".join(text.split())


def tagged_lines(document: bytes) -> list[str]:
    """Every line of every CYD text block of an inline document, its continuations included, read from an XML tree:
    a second opinion that shares nothing with the program's own scan."""
    tree = etree.fromstring(_UNWRAPPED.sub(b"", document), etree.XMLParser(huge_tree=True, recover=True))
    continuations = {part.get("id"): part for part in tree.iter(f"{_IX}continuation")}
    lines: list[str] = []
    for fact in tree.iter(f"{_IX}nonNumeric"):
        part: etree._Element | None = fact if _TEXT_BLOCK.fullmatch(fact.get("name") or "") else None
        while part is not None:
            lines += plain_text(_without_excluded(part)).split("\n")
            part = continuations.get(part.get("continuedAt"))
    return lines


def _without_excluded(part: etree._Element) -> bytes:
    copy = etree.fromstring(etree.tostring(part, with_tail=False))
    for excluded in copy.iter(f"{_IX}exclude"):
        excluded.text = None
        del excluded[:]
    return etree.tostring(copy)
