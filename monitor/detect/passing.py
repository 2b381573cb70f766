"""What is said in passing: of a career, of a unit that every company has, and what every year professes."""

import re
from dataclasses import replace

from monitor.detect.sentences import normal
from monitor.detect.statements import Statements
from monitor.detect.words.offices import LEADS
from monitor.detect.words.passing import (
    ANY_SECURITY_UNIT,
    CAREER,
    CONCLUDES,
    DESCRIBES_A_STANDARD,
    EVERYDAY_UNIT,
    EXPERIENCED,
    IN_A_CAREER,
    INTEGRATED,
    LACKED,
    OF_A_LINE,
    OF_ONES_OWN,
    PENALTIES,
    PROVERBIAL,
    PURPOSE,
    SECURITY_UNIT,
    UNIT,
)
from monitor.domain import Change

_CAREERS_NAME = ("body", "role", "control", "standard")
_KNOWN_ABOUT = ("body", "control", "standard")
_LACKING = ("body", "role", "control")
_CLAUSE = re.compile(r"[.;()]|\breport|\bcurrently\b")  # what is said of a career does not reach beyond
_A_UNIT = re.compile(rf"(?:^| ){UNIT}$")
_LONGEST = 1_500  # letters of a sentence that are looked at
_FEW = 6  # new words of substance: with more such a sentence says something else as well


def as_grave(change: Change, other: Statements | None) -> Change:
    """A thing that came or went, low where it is a unit of everybody's, or only named in somebody's career, as what
    there is not, or among the kinds of measures that all have. `other` is the text of the other year."""
    quote = change.before or change.after or ""
    name = change.as_written or change.what
    slight = (
        (change.topic == "body" and is_everyday(change.what, quote, other))
        or (change.topic in _CAREERS_NAME and is_named_in_a_career(name, quote))
        or (change.topic in _KNOWN_ABOUT and is_known_about(name, quote))
        or (change.topic == "control" and is_proverbial(change.what, quote))
        or (change.topic in _LACKING and is_lacked(name, quote))
    )
    return replace(change, severity="low") if slight and change.severity == "medium" else change


def is_of_a_career(plain: str) -> bool:
    """Whether a sentence tells only of somebody's years, posts and degrees."""
    return CAREER.search(plain) is not None and not OF_A_LINE.search(plain)


def describes_a_standard(plain: str) -> bool:
    """Whether a sentence only tells what a standard is, and nothing of the registrant."""
    return DESCRIBES_A_STANDARD.search(plain) is not None


def is_named_in_a_career(name: str, quote: str) -> bool:
    """Whether a sentence names a thing only where it tells what somebody did before or elsewhere."""
    before, _, _ = _parted(quote, name)
    return not OF_ONES_OWN.search(before) and _said_before(name, quote, IN_A_CAREER)


def is_known_about(name: str, quote: str) -> bool:
    """Whether a sentence names a thing only as what somebody has experience with."""
    return _said_before(name, quote, EXPERIENCED)


def is_lacked(name: str, quote: str) -> bool:
    """Whether a sentence names a thing only to say that there is none."""
    return _said_before(name, quote, LACKED)


def _said_before(name: str, quote: str, words: re.Pattern[str]) -> bool:
    """Whether these words stand before the name, in the same clause."""
    before, found, _ = _parted(quote, name)
    return bool(found) and words.search(_CLAUSE.split(before)[-1]) is not None


def _parted(quote: str, name: str) -> tuple[str, str, str]:
    """What stands before and behind a name, which may be nothing but signs to whoever ignores them."""
    plain = normal(name)
    return normal(quote).partition(plain) if plain else (normal(quote), "", "")


def is_proverbial(control: str, quote: str) -> bool:
    """Whether a control is no more than one of the kinds of measures: `technical, physical, and organizational`."""
    besides, kinds = PROVERBIAL.subn("", normal(quote))
    return control == "physical security" and kinds > 0 and "physical" not in besides


def is_everyday(unit: str, quote: str, other: Statements | None) -> bool:
    """Whether every company has such a unit: one that leads, or is of security, only where the other year has one of
    the same field by any name."""
    plain = normal(unit)
    if SECURITY_UNIT.fullmatch(plain):
        return other is not None and other.once(_has_security_unit)
    if not EVERYDAY_UNIT.fullmatch(plain):
        return False
    _, _, after = normal(quote).partition(plain)
    return not LEADS.search(after) or (other is not None and _has_unit_of(plain, other))


def is_one_unit(one: str, other: str) -> bool:
    """Whether two names differ only by the word for a unit: an engineering `organization` is called a `group` now."""
    fields = {_A_UNIT.sub("", normal(name)) for name in (one, other)}
    return len(fields) == 1 and "" not in fields


def _has_unit_of(everyday: str, text: Statements) -> bool:
    """Whether there is one of the same field by another word: a `group` last year, a `team` now."""
    field = text.plain_of(everyday.rpartition(" ")[0])
    return re.search(rf"\b{re.escape(field)} {UNIT}\b", text.plain) is not None


def professes_as(plain: str, other: Statements, news: int) -> bool:
    """Whether a sentence concludes what the other year concludes, is one more on the place of cybersecurity in the
    overall risk management, or says no more than what every program is for."""
    if _concludes(plain):
        return other.once(_has_concluded)
    if news > _FEW:
        return False
    professed = PURPOSE.search(plain) or PENALTIES.search(plain)
    return professed is not None or (_integrates(plain) and other.once(_is_integrated))


def concludes_alike(before: str, after: str) -> bool:
    """Whether both deny that anything material befell the registrant."""
    return _concludes(before) and _concludes(after)


def _concludes(plain: str) -> bool:
    return CONCLUDES.search(plain, 0, _LONGEST) is not None


def _integrates(plain: str) -> bool:
    return INTEGRATED.search(plain, 0, _LONGEST) is not None and not OF_A_LINE.search(plain)


def _has_security_unit(text: Statements) -> bool:
    return any(ANY_SECURITY_UNIT.search(plain) for plain in text.plains)


def _has_concluded(text: Statements) -> bool:
    return any(_concludes(plain) for plain in text.plains)


def _is_integrated(text: Statements) -> bool:
    return any(INTEGRATED.search(plain, 0, _LONGEST) for plain in text.plains)
