"""What the two readings of an inline XBRL document both find: facts as tagged, before their values are worked out."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from lxml import etree

from monitor.domain import Caveat
from monitor.extract import cyd

IX = re.compile(r"http://www\.xbrl\.org/20(?:08|13)/inlineXBRL")
XBRLI = re.compile(r"http://www\.xbrl\.org/2003/instance")
XSI = "http://www.w3.org/2001/XMLSchema-instance"

# The longest tagged block of 133,026 facts has 508 KB of markup, a whole report's blocks together stay under 4 MB.
# Nested and repeated facts could otherwise make a small file cost its square.
MOST_MARKUP = 5_000_000
MOST_FACTS = 2_000
MOST_CONTEXTS = 20_000

COVER_ELEMENTS = frozenset(
    {"DocumentType", "EntityCentralIndexKey", "EntityRegistrantName", "DocumentPeriodEndDate", "AmendmentFlag"}
)


class Budget:
    """How much markup one document may have us read; what is over it is left out, and said to be."""

    def __init__(self, markup: int = MOST_MARKUP, pieces: int = MOST_FACTS) -> None:
        self._markup = markup
        self._pieces = pieces
        self._left_out = 0

    def allows(self, markup: int) -> bool:
        """Whether one more piece of this size may be read; counts it."""
        fits = markup <= self._markup and not self.is_spent
        self._pieces -= 1
        if fits:
            self._markup -= markup
        else:
            self._left_out += 1
        return fits

    @property
    def is_spent(self) -> bool:
        """Whether looking for more is pointless. After a hundred pieces too large, it is."""
        if self._pieces <= 0:
            self._left_out += 1
        return self._pieces <= 0 or self._left_out > 100

    def warnings(self) -> tuple[Caveat, ...]:
        if not self._left_out:
            return ()
        return (Caveat("too_large", "some tagged text is left out: it is more than any report has"),)


@dataclass(frozen=True, slots=True)
class Context:
    """Whose fact it is, for which period and member. Dimensions keep the document's own prefixes."""

    entity: str | None = None
    start: date | None = None
    end: date | None = None
    dimensions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TaggedFact:
    """An `ix:nonNumeric` as it stands. `content` is its markup without `ix:exclude`; `format` is (namespace, name),
    with an empty namespace where the prefix is not declared. `at` is the byte or line where it was found."""

    namespace: str
    name: str
    context: str
    content: str
    at: str
    format: tuple[str, str] | None = None
    continued_at: str | None = None
    nil: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Continuation:
    content: str
    continued_at: str | None


@dataclass(frozen=True, slots=True)
class TaggedDocument:
    """The CYD and cover facts of one document, with what they point to."""

    facts: tuple[TaggedFact, ...] = ()
    continuations: Mapping[str, Continuation] = field(default_factory=dict)
    contexts: Mapping[str, Context] = field(default_factory=dict)
    warnings: tuple[Caveat, ...] = ()


def is_wanted(namespace: str, name: str) -> bool:
    """Any fact of a CYD taxonomy, and the few of the cover page that say whose filing this is."""
    return cyd.taxonomy_of(namespace) is not None or (name in COVER_ELEMENTS and cyd.is_cover(namespace))


_INSTANCE = "{http://www.xbrl.org/2003/instance}"
CONTEXT = f"{_INSTANCE}context"
_MEMBER = "{http://xbrl.org/2006/xbrldi}"


def is_relevant(namespace: str) -> bool:
    """Whether a namespace takes part in what a fact says: its name, context, format or being nil."""
    return bool(
        IX.fullmatch(namespace)
        or XBRLI.fullmatch(namespace)
        or namespace == XSI
        or "/inlineXBRL/transformation/" in namespace
        or cyd.taxonomy_of(namespace)
        or cyd.is_cover(namespace)
    )


def context_of(element: etree._Element) -> Context:
    """A context from its `xbrli:context` element. Unreadable parts are None."""
    identifier = element.find(f".//{_INSTANCE}identifier")
    start, end = _day(element, "startDate"), _day(element, "endDate", ends=True)
    return Context(
        entity=_words(identifier) if identifier is not None else None,
        start=start,
        end=end or _day(element, "instant", ends=True),
        dimensions=_dimensions(element),
    )


def _dimensions(context: etree._Element) -> dict[str, str]:
    explicit = {m.get("dimension", ""): _words(m) for m in context.iterfind(f".//{_MEMBER}explicitMember")}
    typed = {m.get("dimension", ""): _words(m) for m in context.iterfind(f".//{_MEMBER}typedMember")}
    return explicit | typed


def _words(element: etree._Element) -> str:
    return " ".join("".join(str(text) for text in element.itertext()).split())


def _day(context: etree._Element, name: str, *, ends: bool = False) -> date | None:
    """A date, or None. XBRL lets an end be written as midnight of the next day."""
    element = context.find(f".//{_INSTANCE}{name}")
    if element is None:
        return None
    day, _, time = _words(element).partition("T")
    try:
        read = date.fromisoformat(day)
    except ValueError:
        return None
    return read - timedelta(days=1) if ends and time.startswith("00:00:00") and read > date.min else read
