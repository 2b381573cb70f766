"""A document's letters, digits and full stops without anything between: quick to make, and enough to miss a word.

Half of a current report's time went into laying out text in which nothing was ever looked for.
"""

import re
from typing import Final

_TAG: Final = re.compile(rb"<[A-Za-z/!?][^>]*>")
_REFERENCE: Final = re.compile(rb"&#?\w+;")
# A letter that is written as a number would be missed.
_LETTER: Final = re.compile(
    rb"&#(?:0*(?:6[5-9]|[78]\d|9[07-9]|1[01]\d|12[0-2])|[xX]0*(?:[46][1-9a-fA-F]|[57][0-9aA]));"
)
_KEPT: Final = b"abcdefghijklmnopqrstuvwxyz0123456789."
_DROPPED: Final = bytes(byte for byte in range(0x100) if byte not in _KEPT)


def bare_words(document: bytes) -> bytes | None:
    """In small letters, `item1.05materialcybersecurityincidents.on…`; None where it takes a reading to tell.

    What is never shown (titles, hidden facts, comments) may be among them, but no word that is shown is left out.
    """
    tagged = document.rfind(b">") + 1  # behind it nothing is a tag, and looking for one would take for ever
    shown = _TAG.sub(b"", document[:tagged]) + document[tagged:]
    if b"\0" in shown or _LETTER.search(shown):
        return None
    return _REFERENCE.sub(b"", shown).lower().translate(None, _DROPPED)
