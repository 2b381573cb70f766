"""Which overseers a sentence on oversight speaks of: others in two years are a change of oversight."""

import re
from collections.abc import Sequence

from monitor.detect.rewordings import Rewording
from monitor.detect.statements import Statement
from monitor.detect.terms import EVERYBODYS_TERMS
from monitor.detect.words.offices import TECHNICAL
from monitor.detect.words.wording import IN_BRACKETS, OF_THE_BOARD, OVERSEER, OVERSIGHT, THE_COMMITTEE

Swap = tuple[frozenset[str], frozenset[str]]
_PRONOUN = re.compile(r"(?:he|she|they|his|her|their)\b")
_HEADED = re.compile(r"\b(it|information security|cybersecurity|security|technology) (director|head)\b")
_OF_ITS_FIELD = re.compile(r"\b(vp|director|head), (it|information security|cybersecurity|security|technology)\b")


def overseers_change(change: Rewording, names: frozenset[str]) -> Swap | None:
    """Which overseers a sentence on oversight no longer speaks of, and which it speaks of in their place; None where
    they are the same. `names` are words of names that were told of."""
    before, after = (" ".join(each.normal for each in side) for side in (change.before, change.after))
    if not (OVERSIGHT.search(before) and OVERSIGHT.search(after)):
        return None
    was, now = _overseers(before), _overseers(after)
    differing = was ^ now
    if "board" in before and "board" in after:  # `our board formed a committee`, `the committee of our board`
        differing -= {"board"}
    if THE_COMMITTEE.search(before) or THE_COMMITTEE.search(after):  # either may be any committee
        told = {"board"} if "committee" in names else frozenset[str]()
        differing = frozenset(each for each in differing - told if not each.endswith("committee"))
    if _is_meant(change.before, was - now, now - was) or _is_meant(change.after, now - was, was - now):
        return None
    if any(not {*overseer.split()} <= names for overseer in differing):
        return was - now, now - was
    return None


def _is_meant(side: Sequence[Statement], own: frozenset[str], others: frozenset[str]) -> bool:
    """Whether a pronoun stands for the one whom only the other year names: `They are responsible for all systems`, and
    `the office of the CIO is` (0001628280-26-015791)."""
    return not own and len(others) == 1 and _PRONOUN.match(side[0].normal) is not None


def _overseers(plain: str) -> frozenset[str]:
    """Two who share an office are no other office, nor is one that a bracket spells out."""
    bare = EVERYBODYS_TERMS.shortened(IN_BRACKETS.sub("", plain).replace("officers", "officer"))
    bare = bare.replace("virtual ciso", "vciso").replace("board members", "directors").replace(*TECHNICAL)
    bare = _HEADED.sub(r"\2 of \1", _OF_ITS_FIELD.sub(r"\1 of \2", bare))
    return frozenset(OVERSEER.findall(OF_THE_BOARD.sub("", bare)))
