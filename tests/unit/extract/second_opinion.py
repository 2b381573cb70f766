"""The CYD facts of an inline document, read the plain way: one tree, and the words walked node by node as the
Inline XBRL specification says. Shares no code with the program, only the question."""

import re
import unicodedata
from dataclasses import dataclass

from lxml import etree

_IX = "{http://www.xbrl.org/2013/inlineXBRL}"
_XBRLI = "{http://www.xbrl.org/2003/instance}"
_XBRLDI = "{http://xbrl.org/2006/xbrldi}"
_YES = {"booleantrue", "fixed-true"}
_NO = {"booleanfalse", "fixed-false"}


@dataclass(frozen=True)
class Seen:
    element: str
    taxonomy: str
    value: bool | None
    words: str
    start: str
    end: str
    dimensions: tuple[tuple[str, str], ...]


def second_opinion(document: bytes) -> list[Seen]:
    """Every CYD fact of a well-formed document in its order; a flag's value with its words, a text block's words."""
    source = re.sub(rb"^\s*<XBRL>\s*|\s*</XBRL>\s*$", b"", document)
    root = etree.fromstring(source, etree.XMLParser(huge_tree=True))
    links = {link.get("id", ""): link for link in root.iter(f"{_IX}continuation")}
    contexts = {context.get("id", ""): context for context in root.iter(f"{_XBRLI}context")}
    return [
        _seen(fact, links, contexts)
        for fact in root.iter(f"{_IX}nonNumeric")
        if "sec.gov/cyd/" in fact.nsmap.get(fact.get("name", "").partition(":")[0], "")
    ]


def _seen(fact: etree._Element, links: dict[str, etree._Element], contexts: dict[str, etree._Element]) -> Seen:
    prefix, _, name = fact.get("name", "").partition(":")
    words = ""
    part: etree._Element | None = fact
    while part is not None:
        words += _walked(part)
        part = links.get(part.get("continuedAt", ""))
    format_ = fact.get("format", "").partition(":")[2]
    context = contexts[fact.get("contextRef", "")]
    members = context.iter(f"{_XBRLDI}explicitMember")
    return Seen(
        element=name,
        taxonomy=fact.nsmap[prefix].partition("sec.gov/")[2],
        value=True if format_ in _YES else False if format_ in _NO else None,
        words=squeezed(words),
        start=context.findtext(f".//{_XBRLI}startDate", ""),
        end=context.findtext(f".//{_XBRLI}endDate", ""),
        dimensions=tuple(sorted((m.get("dimension", ""), (m.text or "").strip()) for m in members)),
    )


def _walked(part: etree._Element) -> str:
    words = part.text or ""
    for child in part:
        if isinstance(child.tag, str) and child.tag != f"{_IX}exclude":
            words += _walked(child)
        words += child.tail or ""
    return words


def squeezed(text: str) -> str:
    """As texts are compared: NFKC, without white space, nor what has no width."""
    return re.sub(r"[\s\u00ad\u200b-\u200f\ufeff]", "", unicodedata.normalize("NFKC", text))
