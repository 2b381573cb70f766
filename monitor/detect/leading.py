"""Who leads by the sentences of a year: by himself, beside others, or as one of those who are responsible.

Sentences and offices are taken in the normal form of the year's statements, in small letters and short terms. What is
said of an office is asked of the words before and behind it.
"""

import re
from collections.abc import Callable, Iterator
from itertools import chain

from monitor.detect.statements import Statements
from monitor.detect.words.offices import (
    AMONG_THOSE_WHO_LEAD,
    BY_NAME,
    LEADS,
    LED_BY,
    REPORTS_TO,
    SOMEBODY,
    SUPPORTS,
    TELLS_THE_BOARD,
)

Says = Callable[[str, str], bool]
_NEAR = 300  # letters on either side of an office in which a verb may tell of it


def leads(before: str, after: str) -> bool:
    """Whether whoever has the office leads, alone or among others; not by the verbs behind him where somebody reports
    to him: they are that one's."""
    if only_supports(before) or REPORTS_TO.search(before):
        return False
    return bool(LED_BY.search(before) or AMONG_THOSE_WHO_LEAD.search(before) or LEADS.search(after))


def answers(before: str, after: str) -> bool:
    """Whether he leads, or tells the board of the program."""
    return leads(before, after) or bool(TELLS_THE_BOARD.search(after) and not REPORTS_TO.search(before))


def only_supports(before: str) -> bool:
    """Whether somebody else leads, and this one helps."""
    return SUPPORTS.search(before) is not None


def is_said(says: Says, office: str, text: Statements) -> bool:
    """Whether any sentence says it of the office."""
    name = re.compile(rf"(?<!\w){re.escape(text.plain_of(office))}(?!\w)")
    return any(says(*around) for plain in text.plains for around in _around(plain, name.finditer(plain)))


def is_said_of_somebody(says: Says, sentence: str) -> bool:
    """Whether a sentence says it of any office that one person holds, or of somebody by name."""
    somebody = chain(SOMEBODY.finditer(sentence), BY_NAME.finditer(sentence))
    return any(says(*around) for around in _around(sentence, somebody))


def _around(sentence: str, places: Iterator[re.Match[str]]) -> Iterator[tuple[str, str]]:
    for place in places:
        yield sentence[max(0, place.start() - _NEAR) : place.start()], sentence[place.end() : place.end() + _NEAR]
