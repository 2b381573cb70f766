"""The CYD facts of inline XBRL documents, and what their cover pages say.

documents ──> byte_scan ──(unsure)──> full_tree ──> TaggedDocument ──> tagged_facts ──> Fact
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from monitor.domain import Caveat, Fact, Filer
from monitor.extract import byte_scan, cyd
from monitor.extract.full_tree import read_tree
from monitor.extract.tagged import TaggedDocument, TaggedFact
from monitor.extract.tagged_facts import FactReader

_DATE_FORMATS = ("%Y-%m-%d", "%B %d, %Y", "%b %d, %Y", "%b. %d, %Y", "%d %B %Y", "%d %b %Y", "%m/%d/%Y", "%B %d %Y")


@dataclass(frozen=True, slots=True)
class Cover:
    """What the cover page is tagged with. `form` carries its `/A`; the period is the document's end date."""

    form: str | None = None
    filers: tuple[Filer, ...] = ()
    period: date | None = None


@dataclass(frozen=True, slots=True)
class InlineReading:
    facts: tuple[Fact, ...]
    cover: Cover
    warnings: tuple[Caveat, ...]


def facts(document: bytes, others: Sequence[bytes] = ()) -> tuple[tuple[Fact, ...], tuple[Caveat, ...]]:
    """Every CYD fact of a document, in its order, with warnings about the reading.

    `others` are the further inline documents of the same filing: they share contexts and continuations, and their
    own facts follow. Raises `Malformed` where a document holds no markup at all.
    """
    reader = FactReader(_tagged([document, *others]))
    found = reader.facts()
    return found, reader.warnings()


def read_inline(document: bytes, others: Sequence[bytes] = ()) -> InlineReading:
    """The facts and the cover page."""
    tagged = _tagged([document, *others])
    reader = FactReader(tagged)
    found = reader.facts()
    return InlineReading(found, _cover([f for d in tagged for f in d.facts], reader), reader.warnings())


def _tagged(documents: Sequence[bytes]) -> list[TaggedDocument]:
    return [_read(document, alone=len(documents) == 1) for document in documents]


def _read(document: bytes, *, alone: bool) -> TaggedDocument:
    try:
        return byte_scan.scan(document, alone=alone)
    except byte_scan.Unsure as unsure:
        read = read_tree(document)
        why = Caveat("full_parser", f"read with the full parser, because of {unsure}")
        return TaggedDocument(read.facts, read.continuations, read.contexts, (why, *read.warnings))


def _cover(tagged: Sequence[TaggedFact], reader: FactReader) -> Cover:
    """The registrant's own cover facts: those without a dimension first, where co-registrants have their own."""
    about = sorted(
        (fact for fact in tagged if cyd.is_cover(fact.namespace)),
        key=lambda fact: bool(reader.context(fact).dimensions),
    )
    first = {fact.name: fact for fact in reversed(about)}
    words = {name: (reader.words(fact) or "").strip() for name, fact in first.items()}
    return Cover(_form(words, first, reader), _filers(about, reader), _period(words, first, reader))


def _form(words: dict[str, str], first: dict[str, TaggedFact], reader: FactReader) -> str | None:
    form = words.get("DocumentType", "").upper() or None
    flag = first.get("AmendmentFlag")
    amends = flag is not None and reader.flag(flag, words["AmendmentFlag"]) is True
    return f"{form}/A" if form and amends and not form.endswith("/A") else form


def _filers(about: Sequence[TaggedFact], reader: FactReader) -> tuple[Filer, ...]:
    names = {fact.context: reader.words(fact) for fact in about if fact.name == "EntityRegistrantName"}
    found: dict[int, Filer] = {}
    for fact in about:
        if fact.name == "EntityCentralIndexKey":
            cik = (reader.words(fact) or "").strip()
            if cik.isdecimal() and 0 < int(cik) < 10**10:
                found.setdefault(int(cik), Filer(int(cik), names.get(fact.context) or ""))
    return tuple(found.values())


def _period(words: dict[str, str], first: dict[str, TaggedFact], reader: FactReader) -> date | None:
    """The period's end as the cover writes it; as its context has it where the writing is unusual."""
    written = " ".join(words.get("DocumentPeriodEndDate", "").replace("\xa0", " ").split())
    for pattern in _DATE_FORMATS:
        try:
            return datetime.strptime(written, pattern).date()  # noqa: DTZ007 - a day has no time zone
        except ValueError:
            continue
    fact = first.get("DocumentPeriodEndDate")
    return reader.context(fact).end if fact else None
