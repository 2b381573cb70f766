"""Particulars of an incident that a report states plainly: kinds, earlier reports."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from monitor.detect.concerned import supplier_hit
from monitor.detect.consequences import affirmed
from monitor.detect.incident_days import Span, files, spans
from monitor.detect.passages import folded
from monitor.detect.words import particulars as words
from monitor.detect.words.incident import EVENT, FORM, ONE_EVENT, PROMISED, REPORT, UPDATE, UPDATE_OF_EVENT
from monitor.domain import AccessionNumber, IncidentKind, Reference

_ACCESSION = re.compile(r"\b\d{10}-\d{2}-\d{6}\b")


def kinds(told: Iterable[str], *, supplier: bool = False) -> tuple[IncidentKind, ...]:
    """Every kind that is affirmed somewhere; `other` where none is."""
    sentences = [folded(sentence) for sentence in told]
    found = [kind for kind, pattern in words.KINDS if any(affirmed(pattern, sentence) for sentence in sentences)]
    return tuple(found + (["supplier"] if supplier or supplier_hit(sentences) else [])) or ("other",)


def references(told: Iterable[str], reported: date | None = None) -> tuple[Reference, ...]:
    """Earlier reports that the text names, by accession number or by the day they were filed."""
    found = [reference for sentence in told for reference in _references_of(sentence, reported)]
    return tuple(one for one in found if one.filed_on is None or reported is None or one.filed_on < reported)


def is_update(told: Iterable[str]) -> bool:
    """Whether it says that an earlier report told of the same incident."""
    return any(refers_back(sentence) for sentence in told)


def refers_back(sentence: str) -> bool:
    """Whether one sentence says so: it names the earlier report, or says that it adds to what was told."""
    text = folded(sentence)
    if not (EVENT.search(text) or "incident" in text.lower()):
        return False
    earlier = UPDATE.search(text)
    if earlier and REPORT.search(text) and not PROMISED.search(earlier[0]):
        return True
    return bool(UPDATE_OF_EVENT.search(text) and ONE_EVENT.search(text) and not PROMISED.search(text))


def _references_of(sentence: str, reported: date | None) -> Iterator[Reference]:
    text = folded(sentence)
    for accession in _ACCESSION.findall(text):
        yield Reference(AccessionNumber(accession), None, sentence)
    for span in spans(text, reported):
        if not span.about and _names_report(text, span):
            yield Reference(None, span.first, sentence)


def _names_report(text: str, span: Span) -> bool:
    """Whether the day is that of an earlier report: "filed on …", "on … we told the market", "it disclosed on …"."""
    before, after = text[: span.start], text[span.end : span.end + 60]
    if files(before):
        return bool(FORM.search(text) or (REPORT.search(text) and EVENT.search(text)))
    return bool(words.TOLD_ON.search(before) or (words.ON_DAY.search(before) and words.DAY_TOLD.match(after)))
