"""How much a sentence says otherwise than the one whose place it took: other words alone, or something of substance."""

import re
from collections.abc import Iterable

from monitor.detect.passing import concludes_alike
from monitor.detect.rewordings import Rewording
from monitor.detect.statements import Statement, Statements
from monitor.detect.wording import ROUNDED, cautions, content, denies, negations, refers_elsewhere, unpraised
from monitor.detect.words.wording import (
    ANY_OUTSIDERS,
    DEGREE,
    DUTY,
    EDITION,
    EXPERIENCE,
    FORESEES,
    FUNCTIONS,
    GOES_ON,
    GOVERN,
    MATERIAL,
    NAME_BEFORE,
    NONE_AT_ALL,
    OF_A_TIME,
    OPTION,
    OUTSIDERS,
    PLANNED,
    UNLISTED_RHYTHM,
    WEIGHTY,
)
from monitor.domain import Severity

_PER = re.compile(r" (?:per|each|every) (?=year|month|quarter)")  # three times of it
_NEW_WORDS = 8  # words of substance that the other year has nowhere, from which a rewording says something else
_NEW_WORDS_OF_A_DENIAL = 13  # where the other denies the same
_JOINED = 5  # words of substance that no one sentence of the other year has, be they scattered there
_NUMBER = re.compile(r"(?<![\w.,/-])\d{1,3}(?:,\d{3})*(?![\w.,/-]*\d)")


def severity_of(change: Rewording, old: Statements, new: Statements, names: frozenset[str] = frozenset()) -> Severity:
    """Low where only the wording differs; a "not" that came or went is never only wording.

    `old` and `new` are the whole texts: what moved from another sentence is nothing new, nor are the words of `names`
    that were told of.
    """
    before, after = change.old, change.new
    if refers_elsewhere(before) and refers_elsewhere(after):
        return "low"
    if _denies(change.before) != _denies(change.after) and bool(negations(before)) != bool(negations(after)):
        return "medium"
    was, now = old.plain_of(before), new.plain_of(after)
    news = old.lacks(content(now) - content(was)) | new.lacks(content(was) - content(now))
    told = content(" ".join(names))
    news -= told
    if news & WEIGHTY or _outsiders(was, now) or ("like" in news and bool(FORESEES.search(was + now))):
        return "medium"
    if cautions(before) and cautions(after):
        return "low"
    others = len(news) + _recounted(before, after)
    if _says_something_else(was, now, others, names) or _joins_anew((was, old), (now, new), told):
        return "medium"
    return "low"


def _joins_anew(before: tuple[str, Statements], after: tuple[str, Statements], told: frozenset[str]) -> bool:
    """Whether one of two sentences has several words together, beside those `told` of, that stand in no one sentence
    of the other year."""
    (was, old), (now, new) = before, after
    news = (old, content(now) - content(was)), (new, content(was) - content(now))
    return any(len(unpraised(text.scattered(words) - told)) >= _JOINED for text, words in news)


def _says_something_else(before: str, after: str, news: int, names: frozenset[str]) -> bool:
    """By its new words and numbers, of which two denials of one thing may differ by more, by another edition, by a
    rhythm that no cadence tells, or by what was planned and is done now."""
    parts = {part for name in names for part in re.split(r"\W+", name)}
    other_editions = any(not {*each.split()} <= parts for each in _editions(before) ^ _editions(after))
    if other_editions or _rhythms(before) != _rhythms(after) or _governs(before) != _governs(after):
        return True
    if _is_done(before, after) or _is_done(after, before) or _is_of_others(before, after):
        return True
    if _is_optional(before, after) or _is_optional(after, before):
        return True
    if NONE_AT_ALL.search(before) and NONE_AT_ALL.search(after) and _qualified(before) != _qualified(after):
        return True
    return news >= (_NEW_WORDS_OF_A_DENIAL if concludes_alike(before, after) else _NEW_WORDS)


def _qualified(text: str) -> tuple[bool, bool]:
    """Whether a denial is one of what is material alone, and of some time alone."""
    return MATERIAL.search(text) is not None, OF_A_TIME.search(text) is not None


def _is_of_others(before: str, after: str) -> bool:
    """Whether other degrees are told of, or so many other years of experience that they are somebody else's."""
    was, now = {*DEGREE.findall(before)}, {*DEGREE.findall(after)}
    if was and now and was != now:
        return True
    lost, won = _turned(before, after) if EXPERIENCE.search(before) and EXPERIENCE.search(after) else ([], [])
    return len(lost) == len(won) and any(not -1 <= new - old <= ROUNDED for old, new in zip(lost, won, strict=True))


def _is_done(planned: str, done: str) -> bool:
    return bool(PLANNED.search(planned)) and not (PLANNED.search(done) or GOES_ON.search(done))


def _is_optional(duty: str, option: str) -> bool:
    """Whether what must be done in one year may be done in the other: `third parties must adhere to requirements`, and
    `may be required to adhere` (0001193125-26-071961)."""
    bound, free = (DUTY.search(text) is not None for text in (duty, option))
    return bound and not free and OPTION.search(option) is not None and OPTION.search(duty) is None


def new_edition(before: str, after: str) -> str | None:
    """Which standard is named in another edition than before, or with one for the first time, and in which."""
    was, now = _editions(before), _editions(after)
    for found in EDITION.finditer(after):
        if _edition(found) not in was:
            name = NAME_BEFORE.search(after[: found.start()])
            lost = next((each[0] for each in EDITION.finditer(before) if _edition(each) not in now), None)
            return f"{name[0] if name else ''}{f'{lost} → ' if lost else ''}{found[0]}"
    return None


def _denies(side: Iterable[Statement]) -> bool:
    return any(denies(statement.text) for statement in side)


def _recounted(before: str, after: str) -> bool:
    """Whether a number changed otherwise than with the calendar, where all roll on by one."""
    lost, won = _turned(before, after)
    return [n + 1 for n in lost] != won


def _turned(before: str, after: str) -> tuple[list[int], list[int]]:
    """The numbers that only one of them has, the smallest first."""
    old, new = ([int(n.replace(",", "")) for n in _NUMBER.findall(text)] for text in (before, after))
    return sorted(n for n in old if n not in new), sorted(n for n in new if n not in old)


def _editions(text: str) -> frozenset[str]:
    """The editions of standards that it names: that they audit to another is news however little else changed."""
    return frozenset(_edition(found) for found in EDITION.finditer(text))


def _governs(text: str) -> bool:
    """Whether govern is among the functions of a framework that it lists, as with the CSF since its second edition
    (0001289877-26-000008)."""
    return all(function in text for function in FUNCTIONS) and GOVERN.search(text) is not None


def _rhythms(text: str) -> frozenset[str]:
    return frozenset(_PER.sub(" a ", rhythm) for rhythm in UNLISTED_RHYTHM.findall(text))


def _edition(found: re.Match[str]) -> str:
    return re.sub(r"\W+", " ", found[0].casefold())


def _outsiders(before: str, after: str) -> bool:
    """Whether only one of the two speaks of outsiders, by whatever word."""
    return any(
        OUTSIDERS.search(one) and not ANY_OUTSIDERS.search(other) for one, other in ((before, after), (after, before))
    )
