"""The CYD facts of inline XBRL documents, and what their cover pages say.

documents ──> byte_scan ──(unsure)──> full_tree ──> TaggedDocument ──> tagged_facts ──> Fact
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from monitor.domain import Caveat, Fact
from monitor.extract import byte_scan
from monitor.extract.cover import Cover, cover_of
from monitor.extract.full_tree import read_tree
from monitor.extract.tagged import TaggedDocument
from monitor.extract.tagged_facts import FactReader


@dataclass(frozen=True, slots=True)
class TaggedReading:
    """All that the tags of a filing say."""

    facts: tuple[Fact, ...]
    cover: Cover
    warnings: tuple[Caveat, ...]


def facts(document: bytes, others: Sequence[bytes] = ()) -> tuple[tuple[Fact, ...], tuple[Caveat, ...]]:
    """Every CYD fact of a document, in its order, with warnings about the reading.

    `others` are the further inline documents of the same filing: they share contexts and continuations, and their
    own facts follow. Raises `Malformed` where a document holds no markup at all.
    """
    reader = FactReader(_tagged([document, *others], cover=False))
    found = reader.facts()
    return found, reader.warnings()


def read_inline(document: bytes, others: Sequence[bytes] = ()) -> TaggedReading:
    """The facts and the cover page."""
    return read_tagged(_tagged([document, *others], cover=True))


def read_tagged(documents: Sequence[TaggedDocument]) -> TaggedReading:
    """The facts and the cover page of documents whose tags have been found."""
    reader = FactReader(documents)
    found = reader.facts()
    cover = cover_of([fact for document in documents for fact in document.facts], reader)
    return TaggedReading(found, cover, reader.warnings())


def _tagged(documents: Sequence[bytes], *, cover: bool) -> list[TaggedDocument]:
    return [_read(document, alone=len(documents) == 1, cover=cover) for document in documents]


def _read(document: bytes, *, alone: bool, cover: bool) -> TaggedDocument:
    try:
        return byte_scan.scan(document, alone=alone, cover=cover)
    except byte_scan.Unsure as unsure:
        read = read_tree(document)
        why = Caveat("full_parser", f"read with the full parser, because of {unsure}")
        return replace(read, warnings=(why, *read.warnings))
