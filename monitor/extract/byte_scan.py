"""The fast reading: finds tagged facts in the bytes of an inline document without building a tree.

Inline XBRL is well-formed XML, and only three of its tags matter for the words of a fact: `nonNumeric`,
`continuation` and `exclude`. Where a wanted fact opens, its tags are paired by a stack until it closes; the rest of a
report, 99 of its 100 parts, is only searched for the few strings that could change what the fact means.

The scan never guesses: wherever bytes alone do not settle the question it raises `Unsure`, and the caller reads the
same document with a full parser.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from operator import attrgetter
from xml.sax.saxutils import quoteattr

from lxml import etree

from monitor.extract import cyd
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
_REMARK = re.compile(rb"<[!?]")
_AFTER_A_NAME = frozenset((b" ", b"\t", b"\r", b"\n", b"/", b">"))
_LAST_TAG = re.compile(rb"</(?:[\w.\-]+:)?html\s*>")
_TRUE = frozenset({"true", "1"})

# The corpus has at most 441 of these tags in a document, at most 9 within each other, and 4 KB after the last tag.
_MOST_TAGS = 20_000
_DEEPEST = 200
_TAIL = 10_000


class Unsure(Exception):
    """The bytes alone do not settle what the facts are; the text says why."""


@dataclass(slots=True)
class _Span:
    """One `ix:` element. `start` and `end` enclose its tags, `opens` and `closes` its content."""

    name: bytes
    attributes: bytes
    start: int
    opens: int
    closes: int = 0
    end: int = 0


def scan(document: bytes, *, alone: bool = True, cover: bool = True) -> TaggedDocument:
    """The tagged facts of one inline document, or `Unsure`.

    `alone` reads only the contexts and continuations that the document's own facts need; a document of a set is
    read whole, because another's facts may point into it. Without `cover`, only CYD facts are looked for.
    """
    if not is_plain(document):
        raise Unsure("an encoding other than ASCII, UTF-8 or Windows-1252")
    return _Scan(document, alone, cover).read()


class _Scan:
    def __init__(self, document: bytes, alone: bool, cover: bool) -> None:
        self._document = document
        self._alone = alone
        self._encoding = encoding_of(document)
        self._namespaces = _namespaces(document)
        self._budget = Budget()
        self._wanted = [
            f"{prefix}:".encode()
            for prefix, uri in self._namespaces.items()
            if cyd.taxonomy_of(uri) or (cover and cyd.is_cover(uri))
        ]
        self._last = 0  # where the last thing ends that was read
        self._visible = 0  # no ix:hidden is open here

    def read(self) -> TaggedDocument:
        ix = _prefix(self._namespaces, IX)
        if ix is None or not self._wanted:
            return TaggedDocument()
        self._ix = ix
        self._tags = _tags(ix)
        facts = tuple(self._facts())
        continuations = dict(self._continuations(facts))
        contexts = dict(self._contexts({fact.context for fact in facts}))
        self._check_surroundings()
        return TaggedDocument(facts, continuations, contexts, self._budget.warnings())

    # --- facts ---

    def _facts(self) -> Iterator[TaggedFact]:
        past = 0
        for start in self._starts(b"nonNumeric"):
            if self._budget.is_spent:
                return
            if start >= past and self._may_be_wanted(start):
                spans = self._element(start)
                past = spans[0].end
                yield from self._wanted_of(spans, self._is_hidden(start))

    def _wanted_of(self, spans: list[_Span], hidden: bool) -> Iterator[TaggedFact]:
        gaps = [span for span in spans if span.name == b"exclude"]
        for span in spans:
            if span.name == b"nonNumeric" and not self._budget.is_spent:
                fact = self._fact(span, gaps, hidden)
                if fact:
                    yield fact

    def _may_be_wanted(self, start: int) -> bool:
        """Whether a start tag names one of our prefixes. Cheap, as every tagged number of a note is asked."""
        tag = self._document[start : self._document.find(b">", start)]
        if b"&" in tag or tag.count(b'"') % 2 or tag.count(b"'") % 2:  # a > may be inside an attribute
            return True
        return any(prefix in tag for prefix in self._wanted)

    def _fact(self, span: _Span, gaps: list[_Span], hidden: bool) -> TaggedFact | None:
        attributes = self._attributes(span.attributes)
        namespace, name = self._qualified(attributes.get("name", ""))
        if attributes.get("target") or not is_wanted(namespace, name) or not self._budget.allows(span.end - span.start):
            return None
        format_ = attributes.get("format")
        return TaggedFact(
            namespace=namespace,
            name=name,
            context=attributes.get("contextRef", "").strip(),
            content=self._content(span, gaps),
            at=f"byte {span.start}",
            format=None if format_ is None else self._qualified(format_),
            continued_at=attributes.get("continuedAt"),
            nil=self._is_nil(attributes),
            hidden=hidden,
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

    def _content(self, span: _Span, gaps: list[_Span]) -> str:
        """The markup of an element without its `ix:exclude` parts."""
        pieces, at = [], span.opens
        first, last = (bisect_left(gaps, offset, key=attrgetter("start")) for offset in (span.opens, span.closes))
        for gap in gaps[first:last]:
            if gap.start >= at:
                pieces.append(self._document[at : gap.start])
                at = gap.end
        pieces.append(self._document[at : span.closes])
        return decoded(b"".join(pieces), self._encoding)

    # --- what facts point to ---

    def _continuations(self, facts: Iterable[TaggedFact]) -> Iterator[tuple[str, Continuation]]:
        """Those of the facts' chains, or all where another document may want them."""
        unread = self._continuation_tags()
        seen: dict[str, tuple[int, str | None]] = {}
        if not self._alone:
            seen = {id_: (start, then) for id_, start, then in reversed(list(unread))}
        waiting = {fact.continued_at for fact in facts} | seen.keys()
        read: set[str | None] = {None}
        while waiting and not self._budget.is_spent:
            id_ = waiting.pop()
            while id_ is not None and id_ not in seen and (tag := next(unread, None)):
                seen.setdefault(tag[0], tag[1:])
            if id_ is not None and id_ in seen and id_ not in read:
                read.add(id_)
                start, then = seen[id_]
                waiting.add(then)
                spans = self._element(start)
                if self._budget.allows(spans[0].end - start):
                    gaps = [span for span in spans if span.name == b"exclude"]
                    yield id_, Continuation(self._content(spans[0], gaps), then)

    def _continuation_tags(self) -> Iterator[tuple[str, int, str | None]]:
        """Id, offset and successor, from the top: where two have one id, which is an error, the first counts."""
        for start in self._starts(b"continuation"):
            tag = _END_OF_TAG.match(self._document, start + 1)
            attributes = self._attributes(tag[1]) if tag else {}
            yield attributes.get("id", ""), start, attributes.get("continuedAt")

    def _contexts(self, wanted: set[str]) -> Iterator[tuple[str, Context]]:
        prefix = _prefix(self._namespaces, XBRLI)
        if prefix is None or (self._alone and not wanted):
            return
        close = b"</" + prefix + b":context"
        for count, start in enumerate(self._starts(b"context", prefix=prefix)):
            if count > _MOST_TAGS:
                raise Unsure("more contexts than any report has")
            tag = _END_OF_TAG.match(self._document, start + 1)
            id_ = self._attributes(tag[1]).get("id", "") if tag else ""
            if id_ in wanted or not self._alone:
                end = self._document.find(close, start)
                self._last = max(self._last, end)
                yield id_, self._context(self._document[start:end] + close + b">")
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

    # --- bytes ---

    def _starts(self, name: bytes, at: int = 0, end: int | None = None, prefix: bytes | None = None) -> Iterator[int]:
        """Where start tags of this name are."""
        opening = b"<" + (prefix or self._ix) + b":" + name
        at = self._document.find(opening, at, end)
        while at >= 0:
            if self._document[at + len(opening) : at + len(opening) + 1] in _AFTER_A_NAME:
                yield at
            at = self._document.find(opening, at + len(opening), end)

    def _is_hidden(self, start: int) -> bool:
        """Whether an `ix:hidden` opened above this offset and has not closed."""
        for opens in self._starts(b"hidden", self._visible, start):
            self._visible = self._document.find(b"</" + self._ix + b":hidden", opens, start)
            if self._visible < 0:
                self._visible = opens
                return True
        self._visible = start
        return False

    def _element(self, start: int) -> list[_Span]:
        """The element that opens here, and the tagged ones within it, by their place."""
        spans: list[_Span] = []
        stack: list[_Span] = []
        past = 0
        for count, tag in enumerate(self._tags.finditer(self._document, start)):
            if tag.start() < past:
                raise Unsure(f"a comment that holds tags, before byte {past}")
            if count > _MOST_TAGS or len(stack) > _DEEPEST:
                raise Unsure("more tags, or deeper ones, than any report has")
            if tag[1]:
                _close(stack, tag)
            elif tag[2]:
                span = _opened(self._document, tag)
                spans.append(span)
                if not span.end:
                    stack.append(span)
            else:
                past = _past_remark(self._document, tag.start())
            if not stack:
                self._last = max(self._last, spans[0].end)
                return spans
        raise Unsure(f"an element without an end, at byte {start}")

    def _check_surroundings(self) -> None:
        """Nothing above what was read may hide it (a comment, a CDATA section), and nothing below may be missing."""
        if not _LAST_TAG.search(self._document, max(0, len(self._document) - _TAIL)):
            raise Unsure("a document that breaks off")
        past = 0
        for remark in _REMARK.finditer(self._document, 0, self._last):
            if remark.start() >= past:
                past = _past_remark(self._document, remark.start())


def _namespaces(document: bytes) -> dict[str, str]:
    """Prefix to namespace URI, for the whole document.

    Declarations below the root are fine as long as a prefix always means the same; a prefix that changes its meaning
    where it matters needs a parser that knows scopes.
    """
    declared: dict[str, str] = {}
    for count, found in enumerate(_DECLARATION.finditer(document)):
        if count > _MOST_TAGS:
            raise Unsure("more declarations than any report has")
        prefix, uri = (
            (found[1] or b"").decode("utf-8", "replace"),
            (found[2] or found[3] or b"").decode("utf-8", "replace").strip(),
        )
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


def _tags(prefix: bytes) -> re.Pattern[bytes]:
    names = rb"(nonNumeric|continuation|exclude)(?=[\s/>])"
    ix = re.escape(prefix)
    return re.compile(b"<(?:/" + ix + b":" + names + b"|" + ix + b":" + names + rb"|[!?])")


def _opened(document: bytes, tag: re.Match[bytes]) -> _Span:
    rest = _END_OF_TAG.match(document, tag.end())
    if rest is None:
        raise Unsure(f"a tag without an end, at byte {tag.start()}")
    span = _Span(tag[2], rest[1], tag.start(), rest.end())
    if rest[1].endswith(b"/"):
        span.closes = span.end = rest.end()
    return span


def _close(stack: list[_Span], tag: re.Match[bytes]) -> None:
    if not stack or stack[-1].name != tag[1]:
        raise Unsure(f"an end tag without its start, at byte {tag.start()}")
    span = stack.pop()
    span.closes, span.end = tag.start(), tag.end() + 1


def _past_remark(document: bytes, start: int) -> int:
    """Where a comment or processing instruction ends. What else begins so, or holds markup, is for a full parser."""
    comment = document.startswith(b"<!--", start)
    if not comment and not document.startswith(b"<?", start):
        raise Unsure(f"a DOCTYPE or CDATA section, at byte {start}")
    end = document.find(b"-->" if comment else b"?>", start + 2)
    if end < 0 or b"<" in (inside := document[start + 2 : end]) or b"xmlns" in inside:
        raise Unsure(f"a comment that holds tags, at byte {start}")
    return end
