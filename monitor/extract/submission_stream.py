"""A full submission as it arrives: its header, then its documents, held one at a time and only where wanted."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from monitor.errors import CouldNotAsk, Malformed
from monitor.extract.encoding import decoded
from monitor.extract.header import Header, read_header

OPENINGS: Final = (b"<SEC-DOCUMENT>", b"<SUBMISSION>", b"<SEC-HEADER>", b"-----BEGIN PRIVACY-ENHANCED MESSAGE")
_CLOSINGS: Final = (b"</SEC-DOCUMENT>", b"</SUBMISSION>", b"-----END PRIVACY-ENHANCED MESSAGE")

_BOM: Final = b"\xef\xbb\xbf"

# Far above anything real: headers of hundreds of co-registrants stay under 1 MB, primary documents under 30 MB.
_LONGEST_HEADER: Final = 4_000_000
_LONGEST_DOCUMENT: Final = 100_000_000
_LONGEST_HEAD: Final = 100_000

_TAG: Final = re.compile(r"<(TYPE|SEQUENCE|FILENAME)>([^\r\n<]*)")

Wish = Literal["keep", "skip", "stop"]


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above a document's text."""

    type: str
    sequence: int | None
    filename: str


@dataclass(frozen=True, slots=True)
class Document:
    head: Head
    body: bytes


class SubmissionStream:
    """A submission being read. The header is there at once; `documents` consumes no more than it is asked to.

    Raises `CouldNotAsk` for HTML or nothing (an HTML page under status 200 is how EDGAR says that it is busy) and
    where a submission breaks off, `Malformed` for anything else that is no submission.
    """

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._bytes = _Bytes(chunks)
        _check_opening(self._bytes.peek(400))
        text = self._bytes.through(b"<DOCUMENT>", _LONGEST_HEADER)
        self._has_documents = text is not None
        self.header: Header = read_header(decoded(text if text is not None else self._to_the_end()))

    def documents(self, wish: Callable[[Head], Wish]) -> Iterator[Document]:
        """The documents that are wished for, in order; a skipped one is never held."""
        while self._has_documents:
            head = self._head()
            wanted = wish(head)
            if wanted == "stop":
                return
            if wanted == "keep":
                yield Document(head, self._body(head))
            elif not self._bytes.past(b"</DOCUMENT>"):
                raise _cut_off(f"in {head.filename or head.type}")
            self._has_documents = self._bytes.through(b"<DOCUMENT>", _LONGEST_HEAD) is not None
            if not self._has_documents:
                self._to_the_end()

    def _head(self) -> Head:
        raw = self._bytes.through(b"<TEXT>", _LONGEST_HEAD)
        if raw is None:
            raise _cut_off("above a document's text")
        tags = {name: value.strip() for name, value in _TAG.findall(decoded(raw))}
        sequence = tags.get("SEQUENCE", "")
        return Head(tags.get("TYPE", ""), int(sequence) if sequence.isdecimal() else None, tags.get("FILENAME", ""))

    def _body(self, head: Head) -> bytes:
        raw = self._bytes.through(b"</DOCUMENT>", _LONGEST_DOCUMENT)
        if raw is None:
            raise _cut_off(f"in {head.filename or head.type}")
        end = raw.rfind(b"</TEXT>")  # missing in some old submissions
        return raw if end < 0 else raw[:end]

    def _to_the_end(self) -> bytes:
        """What follows the last document; it must hold the closing tag, or something is missing."""
        rest = self._bytes.rest(_LONGEST_HEADER)
        if not any(closing in rest for closing in _CLOSINGS):
            raise _cut_off("before its closing tag")
        return rest


class _Bytes:
    """Chunks as one run of bytes, searched as they come."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = iter(chunks)
        self._held = bytearray()

    def peek(self, size: int) -> bytes:
        """The first bytes, not consumed; fewer than `size` only where there are no more."""
        while len(self._held) < size and self._more():
            pass
        return bytes(self._held[:size])

    def through(self, marker: bytes, most: int) -> bytes | None:
        """What stands before a marker; both are consumed. None, and nothing consumed, where it does not come."""
        at = 0
        while (found := self._held.find(marker, at)) < 0:
            if len(self._held) > most:
                raise Malformed(f"no {marker.decode()} within {most:,} bytes: this is no submission", at="submission")
            at = max(0, len(self._held) - len(marker) + 1)
            if not self._more():
                return None
        taken = bytes(self._held[:found])
        del self._held[: found + len(marker)]
        return taken

    def past(self, marker: bytes) -> bool:
        """Goes past a marker without holding what stands before it; False where it does not come."""
        while (found := self._held.find(marker)) < 0:
            del self._held[: max(0, len(self._held) - len(marker) + 1)]
            if not self._more():
                return False
        del self._held[: found + len(marker)]
        return True

    def rest(self, most: int) -> bytes:
        while len(self._held) <= most and self._more():
            pass
        return bytes(self._held)

    def _more(self) -> bool:
        chunk = next(self._chunks, None)
        if chunk is None:
            return False
        self._held += chunk
        return True


def is_submission(data: bytes) -> bool:
    """Whether bytes open as a submission does."""
    return data[:400].removeprefix(_BOM).lstrip().startswith(OPENINGS)


def _check_opening(opening: bytes) -> None:
    if not opening.strip():
        raise CouldNotAsk("the submission came back empty")
    if is_submission(opening):
        return
    start = opening.removeprefix(_BOM).lstrip()
    if start.startswith(b"<"):
        raise CouldNotAsk(f"a web page came back instead of a submission: {decoded(start)[:80]!r}")
    raise Malformed(f"no submission: it begins {decoded(start)[:80]!r}", at="byte 0")


def _cut_off(where: str) -> CouldNotAsk:
    return CouldNotAsk(f"the submission breaks off {where}")
