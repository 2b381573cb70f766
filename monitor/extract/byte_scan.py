"""The fast reading: finds tagged facts in the bytes of an inline document without building a tree.

Inline XBRL is well-formed XML, and only four of its tags matter for the words of a fact: `nonNumeric`,
`continuation`, `exclude` and `hidden`. One pass finds them, a stack pairs them, and only the slices of wanted facts
are looked at.

The scan never guesses: wherever bytes alone do not settle the question it raises `Unsure`, and the caller reads the
same document with a full parser.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from xml.sax.saxutils import quoteattr

from lxml import etree

from monitor.extract.encoding import decoded, encoding_of, is_plain
from monitor.extract.tagged import (
    IX,
    XBRLI,
    XSI,
    Budget,
    Context,
    Continuation,
    TaggedDocument,
    TaggedFact,
    context_of,
    is_relevant,
    is_wanted,
)

# Possessive (++, *+): a tag without an end fails at once instead of being tried in every division.
_END_OF_TAG = re.compile(rb"((?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+)>")
_ATTRIBUTE = re.compile(rb"([^\s=\"'<>/]++)\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)')")
_DECLARATION = re.compile(rb"xmlns(?::([^\s=\"'<>]++))?\s*+=\s*+(?:\"([^\"<]*+)\"|'([^'<]*+)')")
_TRUE = frozenset({"true", "1"})

# The corpus has at most 1,800 of these tags in a document, and at most 9 within each other.
_MOST_TAGS = 100_000
_DEEPEST = 200


class Unsure(Exception):
    """The bytes alone do not settle what the facts are; the text says why."""


@dataclass(slots=True)
class _Span:
    """One `ix:` element. `start` and `end` enclose its tags, `opens` and `closes` its content."""

    name: bytes
    attributes: bytes
    start: int
    opens: int
    hidden: bool
    closes: int = 0
    end: int = 0


def scan(document: bytes, *, alone: bool = True) -> TaggedDocument:
    """The tagged facts of one inline document, or `Unsure`.

    `alone` reads only the contexts and continuations that the document's own facts need; a document of a set is
    read whole, because another's facts may point into it.
    """
    if not is_plain(document):
        raise Unsure("an encoding other than ASCII, UTF-8 or Windows-1252")
    return _Scan(document, alone).read()


class _Scan:
    def __init__(self, document: bytes, alone: bool) -> None:
        self._document = document
        self._alone = alone
        self._encoding = encoding_of(document)
        self._namespaces = _namespaces(document)
        self._budget = Budget()

    def read(self) -> TaggedDocument:
        ix = _prefix(self._namespaces, IX)
        spans = sorted(_spans(self._document, ix), key=lambda span: span.start) if ix else []
        self._gaps = [span for span in spans if span.name == b"exclude"]
        self._gap_starts = [gap.start for gap in self._gaps]
        facts = tuple(fact for span in spans if span.name == b"nonNumeric" and (fact := self._fact(span)))
        continuations = dict(self._continuations(spans, facts))
        contexts = dict(self._contexts({fact.context for fact in facts}))
        return TaggedDocument(facts, continuations, contexts, self._budget.warnings())

    def _fact(self, span: _Span) -> TaggedFact | None:
        attributes = self._attributes(span.attributes)
        namespace, name = self._qualified(attributes.get("name", ""))
        if attributes.get("target") or not is_wanted(namespace, name) or not self._budget.allows(span.end - span.start):
            return None
        format_ = attributes.get("format")
        return TaggedFact(
            namespace=namespace,
            name=name,
            context=attributes.get("contextRef", "").strip(),
            content=self._content(span),
            at=f"byte {span.start}",
            format=None if format_ is None else self._qualified(format_),
            continued_at=attributes.get("continuedAt"),
            nil=self._is_nil(attributes),
            hidden=span.hidden,
        )

    def _attributes(self, raw: bytes) -> dict[str, str]:
        return {
            key.decode("ascii", "replace"): unescape(decoded(one or other, self._encoding))
            for key, one, other in _ATTRIBUTE.findall(raw)
        }

    def _qualified(self, name: str) -> tuple[str, str]:
        prefix, _, local = name.strip().rpartition(":")
        return self._namespaces.get(prefix, ""), local

    def _is_nil(self, attributes: Mapping[str, str]) -> bool:
        return any(
            key.endswith(":nil") and value.strip() in _TRUE and self._qualified(key) == (XSI, "nil")
            for key, value in attributes.items()
        )

    def _content(self, span: _Span) -> str:
        """The markup of an element without its `ix:exclude` parts."""
        pieces, at = [], span.opens
        for gap in self._gaps[bisect_left(self._gap_starts, span.opens) : bisect_left(self._gap_starts, span.closes)]:
            if gap.start >= at:
                pieces.append(self._document[at : gap.start])
                at = gap.end
        pieces.append(self._document[at : span.closes])
        return decoded(b"".join(pieces), self._encoding)

    def _continuations(self, spans: Iterable[_Span], facts: Iterable[TaggedFact]) -> Iterator[tuple[str, Continuation]]:
        waiting = {fact.continued_at for fact in facts}
        if self._alone and waiting <= {None}:
            return
        known: dict[str | None, tuple[_Span, str | None]] = {}
        for span in spans:
            if span.name == b"continuation":
                attributes = self._attributes(span.attributes)
                known.setdefault(attributes.get("id"), (span, attributes.get("continuedAt")))
        if not self._alone:
            waiting |= known.keys()
        while waiting:
            id_ = waiting.pop()
            link = known.pop(id_, None)
            if id_ is not None and link and self._budget.allows(link[0].end - link[0].start):
                waiting.add(link[1])
                yield id_, Continuation(self._content(link[0]), link[1])

    def _contexts(self, wanted: set[str]) -> Iterator[tuple[str, Context]]:
        prefix = _prefix(self._namespaces, XBRLI)
        if prefix is None or (self._alone and not wanted):
            return
        ends = b"</" + prefix + b":context"
        for tag in re.finditer(b"<" + re.escape(prefix) + rb":context(?=[\s/>])", self._document):
            rest = _END_OF_TAG.match(self._document, tag.end())
            id_ = self._attributes(rest[1]).get("id", "") if rest else ""
            if id_ in wanted or not self._alone:
                close = self._document.find(ends, tag.end())
                yield id_, self._context(self._document[tag.start() : close] + ends + b">")
                wanted.discard(id_)
                if self._alone and not wanted:
                    return

    def _context(self, markup: bytes) -> Context:
        declared = " ".join(
            f"xmlns:{p}={quoteattr(uri)}" for p, uri in self._namespaces.items() if p not in {"", "xml"}
        )
        source = f"<scope {declared}>{decoded(markup, self._encoding)}</scope>"
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        try:
            return context_of(etree.fromstring(source.encode(), parser)[0])
        except (etree.XMLSyntaxError, IndexError) as error:
            raise Unsure(f"a context that is not well-formed: {error}") from error


def _namespaces(document: bytes) -> dict[str, str]:
    """Prefix to namespace URI, for the whole document.

    Declarations below the root are fine as long as a prefix always means the same; a prefix that changes its meaning
    where it matters needs a parser that knows scopes.
    """
    declared: dict[str, str] = {}
    for prefix_, one, other in _DECLARATION.findall(document):
        prefix, uri = prefix_.decode("utf-8", "replace"), (one or other).decode("utf-8", "replace").strip()
        before = declared.setdefault(prefix, uri)
        if "&" in uri or (before != uri and (is_relevant(before) or is_relevant(uri))):
            raise Unsure(f"the prefix {prefix!r} has several meanings")
    if is_relevant(declared.get("", "")):
        raise Unsure("tags of XBRL without a prefix")
    return declared


def _prefix(namespaces: Mapping[str, str], namespace: re.Pattern[str]) -> bytes | None:
    prefixes = [prefix for prefix, uri in namespaces.items() if namespace.fullmatch(uri)]
    if len(prefixes) > 1:
        raise Unsure(f"several prefixes for {namespaces[prefixes[0]]}")
    return prefixes[0].encode() if prefixes else None


def _spans(document: bytes, prefix: bytes) -> Iterator[_Span]:
    """The elements that matter, paired by a stack, inner ones first."""
    stack: list[_Span] = []
    past = 0
    for count, tag in enumerate(_tags(prefix).finditer(document)):
        if tag.start() < past:
            raise Unsure(f"a comment that holds tags, before byte {past}")
        if count > _MOST_TAGS or len(stack) > _DEEPEST:
            raise Unsure("more tags, or deeper ones, than any report has")
        if tag[1]:
            yield _closed(stack, tag)
        elif tag[2]:
            span = _opened(document, tag, hidden=bool(stack) and stack[-1].hidden)
            if span.end:
                yield span
            else:
                stack.append(span)
        else:
            past = _past_remark(document, tag.start())
    if stack:
        raise Unsure(f"an {prefix.decode()}:{stack[-1].name.decode()} without an end, at byte {stack[-1].start}")


def _tags(prefix: bytes) -> re.Pattern[bytes]:
    names = rb"(nonNumeric|continuation|exclude|hidden)(?=[\s/>])"
    ix = re.escape(prefix)
    return re.compile(b"<(?:/" + ix + b":" + names + b"|" + ix + b":" + names + rb"|[!?])")


def _opened(document: bytes, tag: re.Match[bytes], *, hidden: bool) -> _Span:
    rest = _END_OF_TAG.match(document, tag.end())
    if rest is None:
        raise Unsure(f"a tag without an end, at byte {tag.start()}")
    span = _Span(tag[2], rest[1], tag.start(), rest.end(), hidden or tag[2] == b"hidden")
    if rest[1].endswith(b"/"):
        span.closes = span.end = rest.end()
    return span


def _closed(stack: list[_Span], tag: re.Match[bytes]) -> _Span:
    if not stack or stack[-1].name != tag[1]:
        raise Unsure(f"an end tag without its start, at byte {tag.start()}")
    span = stack.pop()
    span.closes, span.end = tag.start(), tag.end() + 1
    return span


def _past_remark(document: bytes, start: int) -> int:
    """Where a comment or processing instruction ends. What else begins so, or holds markup, is for a full parser."""
    comment = document.startswith(b"<!--", start)
    if not comment and not document.startswith(b"<?", start):
        raise Unsure(f"a DOCTYPE or CDATA section, at byte {start}")
    end = document.find(b"-->" if comment else b"?>", start + 2)
    if end < 0 or b"<" in (inside := document[start + 2 : end]) or b"xmlns" in inside:
        raise Unsure(f"a comment that holds tags, at byte {start}")
    return end
