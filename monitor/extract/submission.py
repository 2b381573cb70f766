"""A full submission read into an `Extraction`, with not one document more than can matter.

EDGAR puts what it renders itself (R pages, Financial_Report.xlsx, JSON, the zip) behind everything a filer sent.
Among a filer's own documents there is no order to rely on: in PepsiCo's 0000077476-24-000019 a picture has its place
between the 8-K and EX-99.1 (sequence 1, 3), in Boeing's 0000012927-24-000068 three linkbases between the 8-K and
EX-10.1 (sequence 1, 5); 4 of the corpus's 252 submissions are so. Pictures and linkbases of a current report are
therefore passed over, unheld, and reading ends at the first document of EDGAR's own making. An annual report ends at
a picture or linkbase too, once it has told its cybersecurity.
"""

import re
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Final

from monitor.domain import ANNUAL_FORMS, CURRENT_FORMS, OUR_FORMS, Caveat, Exhibit, Extraction, Fact, Section
from monitor.errors import Malformed
from monitor.extract.bare_words import bare_words
from monitor.extract.header import Header
from monitor.extract.inline_xbrl import facts
from monitor.extract.prose import headed_sections, with_prose, words_of
from monitor.extract.submission_stream import Document, Head, SubmissionStream, Wish

_MADE_BY_EDGAR: Final = frozenset({"XML", "EXCEL", "JSON", "ZIP"})
_READABLE: Final = (".htm", ".html", ".txt")
_REPORT_TO_HOLDERS: Final = re.compile(r"EX-13")
_NEWS: Final = re.compile(r"EX-99")
# Some foreign issuers number their announcements from 1; EX-10 are contracts, EX-101 linkbases.
_NEWS_OF_FOREIGN: Final = re.compile(r"EX-(?:99|[1-3])(?!\d)")
_DECLARED: Final = b"xbrl.sec.gov/cyd/"  # without its namespace there is no CYD fact in a document
_LEFT_OPEN: Final = frozenset({"no_context", "broken_chain"})


def read_submission(chunks: Iterable[bytes], sought: Callable[[bytes], bool] | None = None) -> Extraction:
    """Everything we read out of a submission; `chunks` is left where nothing further can matter.

    `sought` is asked of the `bare_words` of each document of a current report: where nothing is found in any, and
    nothing is tagged, the report has neither sections nor exhibits, for its words were not read.

    Raises `CouldNotAsk` where the stream breaks off or is a web page or empty, `Malformed` where the header names no
    filing or this is no submission at all.
    """
    stream = SubmissionStream(chunks)
    reading = _Reading(stream.header, sought)
    for document in stream.documents(reading.wish):
        reading.documents.append(document)
    return reading.extraction()


class _Reading:
    """The documents kept so far, and what they make of the next one."""

    def __init__(self, header: Header, sought: Callable[[bytes], bool] | None = None) -> None:
        self._header = header
        self._sought = sought
        self._is_annual = header.form in ANNUAL_FORMS
        self._asked_of = 0
        self.documents: list[Document] = []

    def wish(self, head: Head) -> Wish:
        """Whether the document under this head can matter, or anything that may follow it."""
        if head.type in _MADE_BY_EDGAR or (self._header.form not in OUR_FORMS and self.documents):
            return "stop"
        if head.type == "GRAPHIC" or head.type.startswith("EX-101"):
            return "stop" if self._is_annual and self._has_told else "skip"
        return "keep" if self._is_primary(head) or self._is_wanted_exhibit(head) else "skip"

    def extraction(self) -> Extraction:
        header, primary = self._header, self._primary
        found, warnings = self._tagged()
        if primary is None:
            warnings = (*warnings, Caveat("no_primary", f"the submission has no {header.form} document"))
        is_read = bool(found) or self._is_sought
        read = Extraction(
            kind="submission",
            form=header.form,
            accession=header.accession,
            filers=header.filers,
            period=header.period,
            accepted_at=header.accepted_at,
            filed_on=header.filed_on,
            items=header.items,
            facts=found,
            exhibits=self._exhibits() if is_read else (),
            warnings=warnings,
        )
        return with_prose(read, self._headed if is_read else ())

    @property
    def _is_sought(self) -> bool:
        """Whether the words can hold what is sought. An amendment speaks of its original, whatever its words."""
        if self._sought is None or self._header.form not in CURRENT_FORMS or self._header.form.endswith("/A"):
            return True
        bare = (bare_words(document.body) for document in self.documents)
        return any(words is None or self._sought(words) for words in bare)

    def _is_primary(self, head: Head) -> bool:
        return _is_readable(head) and (head.type == self._header.form or head.sequence == 1)

    def _is_wanted_exhibit(self, head: Head) -> bool:
        wanted = _NEWS_OF_FOREIGN if (self._header.form or "").startswith("6-K") else _NEWS
        return _is_readable(head) and bool((_REPORT_TO_HOLDERS if self._is_annual else wanted).match(head.type))

    @property
    def _primary(self) -> Document | None:
        typed = [document for document in self.documents if document.head.type == self._header.form]
        first = [document for document in self.documents if document.head.sequence == 1]
        return next(iter([*typed, *first]), None)

    @cached_property
    def _headed(self) -> tuple[Section, ...]:
        """The primary document's sections. Read once, and not before it is there: its text takes longer than all its
        facts."""
        primary = self._primary
        return headed_sections(self._header.form, words_of(primary.body)) if primary else ()

    @property
    def _has_told(self) -> bool:
        """Whether an annual report's cybersecurity has been read to its end, in facts or in words. Never before the
        document of the form's own type is there; where the answer was no, only more documents can change it."""
        if len(self.documents) == self._asked_of or self._header.form not in {d.head.type for d in self.documents}:
            return False
        self._asked_of = len(self.documents)
        found, warnings = self._tagged()
        if found:
            return not any(warning.kind in _LEFT_OPEN for warning in warnings)
        return self._tells_in_words

    @property
    def _tells_in_words(self) -> bool:
        return any(section.refers_to is None for section in self._headed)

    def _tagged(self) -> tuple[tuple[Fact, ...], tuple[Caveat, ...]]:
        """The facts of the whole set of inline documents: they share contexts and chains."""
        inline = [document.body for document in self.documents if b"/inlineXBRL" in document.body]
        if not any(_DECLARED in body for body in inline):
            return (), ()
        try:
            return facts(inline[0], inline[1:])
        except Malformed as malformed:
            return (), (Caveat("unreadable_tags", str(malformed)),)

    def _exhibits(self) -> tuple[Exhibit, ...]:
        """The exhibits' text; an annual report's Exhibit 13 only where the report itself does not tell."""
        if self._is_annual and self._tells_in_words:
            return ()
        kept = [document for document in self.documents if self._is_wanted_exhibit(document.head)]
        return tuple(Exhibit(document.head.type, words_of(document.body)) for document in kept)


def _is_readable(head: Head) -> bool:
    """Not the PDF that some filers attach as a courtesy copy under the same type."""
    name = head.filename.lower()
    return name.endswith(_READABLE) or "." not in name
