"""Who leads by the sentences of a year: alone, first, beside others, over all, or as one of a group.

A sentence and an office are taken in the normal form of the year's statements, in small letters and short terms.
"""

import re
from collections.abc import Callable

from monitor.detect.statements import Statements
from monitor.detect.things import Named
from monitor.detect.words.offices import (
    AMONG_THOSE_WHO_LEAD,
    ANOTHER_OFFICE,
    LEADS,
    LED_BY,
    MEMBER_OF,
    OR_IN_SHORT,
    OVERALL,
    OWN_RANK,
    REPORTS_TO,
    SUPERIOR,
    SUPPORTS,
    TELLS_THE_BOARD,
)

Says = Callable[[str, str], bool]
_WHERE = r"(?: \([^()]*\))?(?: (?:of|for|at)(?: [\w.&]+){1,4}?)?"  # `Chief Financial Officer of Quill Inc.`
_AND_ANOTHER = re.compile(rf"{_WHERE},? and (?:our |the |its )?(?:\w+ ){{0,3}}?{ANOTHER_OFFICE.pattern}")


def is_said(says: Says, thing: Named, text: Statements | None) -> bool:
    """Whether some sentence says it of the office as we name it or as it is written first: `Vice President,
    Technology` is one of Technology. A text that is not known says nothing."""
    return any(is_said_of(says, name, text) for name in {thing.what, thing.as_written or thing.what})


def is_said_of(says: Says, office: str, text: Statements | None) -> bool:
    if text is None:
        return False
    plain_office = text.plain_of(office)
    return any(says(plain, plain_office) for plain in text.plains)


def leads_by_its_quote(thing: Named) -> bool:
    """Whether the sentence that the office was read from says that whoever has it leads or is responsible."""
    return says_leads(thing.quote.casefold(), (thing.as_written or thing.what).casefold())


def only_supports(thing: Named) -> bool:
    """Whether somebody else leads, and this one helps."""
    return SUPPORTS.search(thing.quote.casefold().partition((thing.as_written or thing.what).casefold())[0]) is not None


def is_only_a_superior(thing: Named, told: Statements) -> bool:
    """Whether no other sentence than the quoted one, where somebody reports to whoever has this office, says that he
    leads."""
    office, quoted = told.plain_of(thing.as_written or thing.what), told.plain_of(thing.quote)
    return not any(says_leads(plain, office) for plain in told.plains if plain != quoted)


def says_leads(sentence: str, office: str) -> bool:
    before, name, after = sentence.partition(office)
    return bool(name) and not SUPPORTS.search(before) and bool(LED_BY.search(before) or LEADS.search(after))


def says_leads_alone(sentence: str, office: str) -> bool:
    before, name, after = sentence.partition(office)
    return bool(name) and not SUPPORTS.search(before) and (_leads_alone(before, after) or _is_led_by_him(before, after))


def says_leads_first(sentence: str, office: str) -> bool:
    """Whether he leads alone and nobody else is named before him, who leads or who reports to him."""
    before = sentence.partition(office)[0]
    return says_leads_alone(sentence, office) and not _names_another(before) and not REPORTS_TO.search(before)


def says_leads_over_all(sentence: str, office: str) -> bool:
    _, name, after = sentence.partition(office)
    return bool(name) and OVERALL.search(after) is not None


def says_answers(sentence: str, office: str) -> bool:
    """Whether it says that whoever has the office leads, alone or among others, or tells the board of the program."""
    before, _, after = sentence.partition(office)
    among = AMONG_THOSE_WHO_LEAD.search(before) or TELLS_THE_BOARD.search(after)
    return says_leads(sentence, office) or bool(among and office in sentence)


def _leads_alone(before: str, after: str) -> bool:
    after = OR_IN_SHORT.sub("", after)
    leads = None if MEMBER_OF.search(before) else LEADS.search(after)
    return leads is not None and not _names_another(before, SUPERIOR.sub("", after[: leads.end()]))


def _is_led_by_him(before: str, after: str) -> bool:
    """Whether it is led by him, and by nobody before or behind him."""
    led_by = LED_BY.search(before)
    return led_by is not None and not _names_another(led_by[0]) and not _AND_ANOTHER.match(after)


def _names_another(before: str, after: str = "") -> bool:
    """Whether the words before an office, without another rank of the same person, or those behind it name one."""
    return ANOTHER_OFFICE.search(f"{OWN_RANK.sub('', before)} {after}") is not None
