"""What a title says: its field, its rank, and whether another title is the same office widened, narrowed or raised."""

import re
from collections.abc import Iterable

from monitor.detect.wording import words_of
from monitor.detect.words.elements import OFFICE_WORDS, SECURITY_WORDS, TECHNOLOGY_WORDS
from monitor.detect.words.offices import CHIEF, MANAGER, OFFICER, SAME_WORK, TITLES

_RANK_BEFORE = re.compile(r"^(?:(?:Senior|Executive|First|Group) )+(?=Vice President|Director|Manager|Head)")
_RANKED = frozenset(("Vice President", "Director", "Manager", "Head", "Lead", "Leader"))
_RANKS = TITLES | {"executive", "head", "manager", "the"}


def is_of_security(title: str) -> bool:
    """Titles are taken in small letters, here and below."""
    return holds(SECURITY_WORDS, title) and holds(OFFICE_WORDS, title)


def is_of_technology(title: str) -> bool:
    return holds(TECHNOLOGY_WORDS, title) and holds(OFFICE_WORDS, title)


def is_of_the_field(title: str) -> bool:
    return is_of_security(title) or is_of_technology(title)


def rank(title: str) -> int:
    """A director in the place of a chief officer is a step down, and so is a manager in the place of an officer."""
    return CHIEF if holds(("chief", "cso"), title) else MANAGER if holds(("manager", "lead"), title) else OFFICER


def is_one_title_widened(before: str, after: str) -> bool:
    """Whether one has the fields of the other, and there are any: a Chief Executive Officer has none, and is no Chief
    Financial Officer. Titles as they are written."""
    was, now = _fields(before.casefold()), _fields(after.casefold())
    return before == after or (bool(was and now) and (was <= now or now <= was))


def are_but_ranks(before: str, after: str) -> bool:
    """`Vice President of Strategy`, and a senior one this year. These two take titles as they are written."""
    return before != after and len({_RANK_BEFORE.sub("", title) for title in (before, after)}) == 1


def is_of_one_field(before: str, after: str) -> bool:
    """`Director of Technology`, and a Manager of Technology this year."""
    (was, field), (now, same) = _rank_and_field(before), _rank_and_field(after)
    return bool(was and now) and was != now and field == same


def _rank_and_field(title: str) -> tuple[str, str]:
    """Both empty where the title does not name a field behind a rank."""
    rank, of, field = title.partition(" of ")
    return (rank, field) if of and _RANK_BEFORE.sub("", rank) in _RANKED else ("", "")


def goes_on(title: str, longer: str) -> bool:
    """Whether the second is the first with more fields behind it: `Vice President of Information Technology, Security
    and Business Intelligence`."""
    return " of " in title and longer.startswith(f"{title} ")


def holds(words: Iterable[str], title: str) -> bool:
    return any(word in title for word in words)


def _fields(title: str) -> set[str]:
    return {SAME_WORK.get(word, word) for word in words_of(title)} - _RANKS
