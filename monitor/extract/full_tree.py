"""The slow, sure reading: the same tagged facts from a full parser, for documents that the byte scan will not judge.

lxml with recovery, no depth limit of its own, no entities, no network. A DOCTYPE is cut off before parsing, because
entity expansion inside attributes cannot be turned off.
"""

import re
from collections.abc import Iterator
from html import escape
from html.entities import html5
from itertools import islice

from lxml import etree

from monitor.errors import Malformed
from monitor.extract.encoding import decoded
from monitor.extract.tagged import (
    CONTEXT,
    IX,
    MOST_CONTEXTS,
    XSI,
    Budget,
    Continuation,
    TaggedDocument,
    TaggedFact,
    context_of,
    is_wanted,
)

_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_WRAPPING = re.compile(r"\s*<XBRL>\s*", re.IGNORECASE)
_UNWRAPPING = re.compile(r"\s*</XBRL>\s*\Z", re.IGNORECASE)
_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_DOCTYPE = re.compile(
    r"<!DOCTYPE(?:[^\[>\"']++|\"[^\"]*+\"|'[^']*+')*+(?:\[(?:[^\]\"']++|\"[^\"]*+\"|'[^']*+')*+\]\s*+)?+>"
)
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)(\w{1,40};)")
_EXCLUDE = re.compile(r"<(/?)[\w.\-]+:exclude(?=[\s/>])[^>]*?(/?)>")
_TRUE = frozenset({"true", "1"})


def read_tree(document: bytes) -> TaggedDocument:
    """The tagged facts of one inline document, as far as it can be read; `Malformed` if nothing can."""
    return _Tree(parsed(document)).read()


def parsed(document: bytes) -> etree._Element:
    """The root of a document after recovery. Raises `Malformed` where there is no markup at all."""
    text = _ENTITY.sub(_as_meant, _without_doctype(_NOT_XML.sub(" ", _unwrapped(decoded(document)))))
    parser = etree.XMLParser(
        encoding="utf-8",
        recover=True,
        huge_tree=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(text.encode(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Malformed(f"no markup that can be read: {error}", at="start") from error
    if root is None:
        raise Malformed("no markup that can be read", at="start")
    return root


def _as_meant(entity: re.Match[str]) -> str:
    """HTML's entities as their characters, unknown ones as they are written. XML declares neither, and a tree holds
    each undeclared one as a node: 577 MB for ten megabytes of them."""
    return escape(html5[entity[1]]) if entity[1] in html5 else f"&amp;{entity[1]}"


class _Tree:
    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._budget = Budget()

    def read(self) -> TaggedDocument:
        facts = tuple(self._facts())
        continuations = dict(self._continuations())
        contexts = {e.get("id", ""): context_of(e) for e in islice(self._root.iter(CONTEXT), MOST_CONTEXTS)}
        return TaggedDocument(facts, continuations, contexts, self._budget.warnings())

    def _facts(self) -> Iterator[TaggedFact]:
        for element in self._tags("nonNumeric"):
            namespace, name = _qualified(element, element.get("name", ""))
            if element.get("target") or not is_wanted(namespace, name):
                continue
            if self._budget.is_spent:
                return
            content = _content(element)
            if self._budget.allows(len(content)):
                yield _fact(element, namespace, name, content)

    def _continuations(self) -> Iterator[tuple[str, Continuation]]:
        """By id; where an id is used twice the first counts, as in the byte scan."""
        for element in reversed(list(self._tags("continuation"))):
            if self._budget.is_spent:
                return
            content = _content(element)
            if self._budget.allows(len(content)):
                yield element.get("id", ""), Continuation(content, element.get("continuedAt"))

    def _tags(self, name: str) -> Iterator[etree._Element]:
        return (e for e in self._root.iter(f"{{*}}{name}") if IX.fullmatch(_namespace(e)))


def _fact(element: etree._Element, namespace: str, name: str, content: str) -> TaggedFact:
    format_ = element.get("format")
    return TaggedFact(
        namespace=namespace,
        name=name,
        context=element.get("contextRef", "").strip(),
        content=content,
        at=f"line {element.sourceline}",
        format=None if format_ is None else _qualified(element, format_),
        continued_at=element.get("continuedAt"),
        nil=element.get(f"{{{XSI}}}nil", "").strip() in _TRUE,
        hidden=any(IX.fullmatch(_namespace(e)) for e in element.iterancestors("{*}hidden")),
    )


def _content(element: etree._Element) -> str:
    """The markup within an element, without its `ix:exclude` parts."""
    markup = str(etree.tostring(element, encoding="unicode", with_tail=False))
    opens = markup.index(">") + 1  # libxml2 writes a > inside an attribute as &gt;
    content = "" if markup[opens - 2] == "/" else markup[opens : markup.rindex("</")]
    return "".join(_included(content)) if "exclude" in content else content


def _included(markup: str) -> Iterator[str]:
    """What stands outside of every `ix:exclude`. On serialised markup, because cutting them out of a tree one by one
    takes the square of their number."""
    at = depth = 0
    for tag in _EXCLUDE.finditer(markup):
        if tag[2] or (tag[1] and not depth):
            continue
        depth += -1 if tag[1] else 1
        if depth == 1 and not tag[1]:
            yield markup[at : tag.start()]
        at = tag.end()
    yield markup[at:]


def name_of(element: etree._Element) -> tuple[str, str]:
    """Namespace and local name. By hand: lxml's QName raises for a name that broke off, such as `<xbrli:`."""
    namespace, _, name = str(element.tag).rpartition("}")
    return namespace.removeprefix("{"), name


def _namespace(element: etree._Element) -> str:
    return name_of(element)[0]


def _qualified(element: etree._Element, name: str) -> tuple[str, str]:
    prefix, _, local = name.strip().rpartition(":")
    return element.nsmap.get(prefix or None, ""), local


def _unwrapped(text: str) -> str:
    """Without the `<XBRL>` that the submission text puts around a document, and without its XML declaration: the
    text is already decoded, whatever the declaration says."""
    text = _WRAPPING.sub("", text.lstrip("\ufeff"), count=1) if _WRAPPING.match(text) else text.lstrip("\ufeff")
    return _XML_DECLARATION.sub("", _UNWRAPPING.sub("", text), count=1)


def _without_doctype(text: str) -> str:
    start = text.find("<!DOCTYPE")
    if start < 0:
        return text
    end = _DOCTYPE.match(text, start)
    return text[:start] + text[end.end() :] if end else text[:start]
