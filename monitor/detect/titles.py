"""What a title says: its field, its rank, and whether another title is the same office widened, narrowed or raised."""

import re
from collections.abc import Iterable

from monitor.detect.wording import words_of
from monitor.detect.words.elements import OFFICE_WORDS, SECURITY_WORDS, TECHNOLOGY_WORDS
from monitor.detect.words.offices import CHIEF, MANAGER, OFFICER, SAME_WORK, TITLES, VICE_PRESIDENT

OVER_ALL_SECURITY = "chief security officer"
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


def is_of_information_security(title: str) -> bool:
    return title != OVER_ALL_SECURITY and ("information security" in title or "cyber" in title)


def rank(title: str) -> int:
    """A director in the place of a chief officer is a step down, and so is a manager in the place of an officer."""
    return CHIEF if holds(("chief", "cso"), title) else MANAGER if holds(("manager", "lead"), title) else OFFICER


def height(title: str) -> int:
    """As the rank, with a vice president and a head above a director."""
    above = rank(title) == OFFICER and holds(("president", "head"), title)
    return VICE_PRESIDENT if above else rank(title)


def highest(titles: Iterable[str]) -> int:
    """0 where there is none."""
    return max(map(height, titles), default=0)


def takes_the_place(before: str, after: str) -> bool:
    """Whether a new title in the same place is the old one's own, widened, narrowed or raised. An officer of security
    has no successor in one of technology alone, nor is a chief officer of information renamed into one of security; who
    leads beside other work is followed by whoever does that work, not by any other (0001140361-26-012375)."""
    if goes_on(after, before):  # the first of several fields is left to the same person
        return True
    if is_of_security(before):
        return is_of_security(after)
    was, now = _fields(before), _fields(after)
    if not is_of_technology(before):
        return bool(was & now)
    same = (was <= now or now <= was) and height(after) >= height(before)
    return same and is_of_technology(after) and (not is_of_security(after) or "technology" in was & now)


def is_of_like_fields(one: str, other: str) -> bool:
    """Whether one of two titles has all the fields of the other: a head of information technology and a chief
    information officer, not a chief technology officer and a chief information officer."""
    some, others = _fields(one), _fields(other)
    return some <= others or others <= some


def is_one_title_widened(before: str, after: str) -> bool:
    """Whether one has the fields of the other, and there are any: a Chief Executive Officer has none, and is no Chief
    Financial Officer. Titles as they are written."""
    titles = before.casefold(), after.casefold()
    return before == after or (all(map(_fields, titles)) and is_of_like_fields(*titles))


def are_but_ranks(before: str, after: str) -> bool:
    """`Vice President of Strategy`, and a senior one this year. These two take titles as they are written."""
    return before != after and len({_RANK_BEFORE.sub("", title) for title in (before, after)}) == 1


def is_of_one_field(before: str, after: str) -> bool:
    """`Director of Technology`, and a Manager of Technology this year; an officer of security who was followed by a
    lesser one is gone."""
    (was, field), (now, same) = _rank_and_field(before), _rank_and_field(after)
    if not (was and now) or was == now or field != same:
        return False
    before, after = before.casefold(), after.casefold()
    return not is_of_security(before) or height(after) >= height(before)


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
