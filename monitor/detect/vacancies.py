"""Offices that a year names and nobody holds here: vacant, had elsewhere or before, or bought as a service."""

import re
from dataclasses import replace

from monitor.detect.statements import Statements
from monitor.detect.things import Named
from monitor.detect.titles import is_of_security, is_of_the_field
from monitor.detect.words.offices import FILLED, FORMERLY, VACANT
from monitor.domain import Profile

_LONGEST = 500  # letters of a sentence that tells of one vacancy, and lists nothing
_VIRTUAL = re.compile(r"\bv-?ciso|\b(?:virtual|fractional) (?:chief|ciso)", re.IGNORECASE)


def without_vacancies(profile: Profile, text: Statements) -> Profile:
    """The profile without the offices of security that its year names only as vacant."""
    roles = tuple(role for role in profile.roles if not _is_vacant(role.name, text))
    return profile if len(roles) == len(profile.roles) else replace(profile, roles=roles)


def is_only_told_of_a_career(thing: Named, other: Statements) -> bool:
    """Whether an office of security stands there only as one that somebody had elsewhere or before, as vacant, or as a
    service."""
    if not is_of_the_field(thing.what.casefold()) or _is_aside(thing.quote):
        return False
    naming = _naming(thing.what, other)
    return bool(naming) and all(_is_aside(plain) or _VIRTUAL.search(plain) for plain in naming)


def _is_vacant(office: str, text: Statements) -> bool:
    naming = _naming(office, text) if is_of_security(office.casefold()) else []
    return any(_tells_of_a_vacancy(plain) for plain in naming) and all(_is_aside(plain) for plain in naming)


def _tells_of_a_vacancy(sentence: str) -> bool:
    return len(sentence) < _LONGEST and VACANT.search(sentence) is not None and FILLED.search(sentence) is None


def _naming(office: str, text: Statements) -> list[str]:
    short = re.compile(rf"(?<![\w-]){re.escape(text.plain_of(office))}s?(?![\w-])")
    return [plain for plain in text.plains if short.search(plain)]


def _is_aside(sentence: str) -> bool:
    return FORMERLY.search(sentence) is not None or _tells_of_a_vacancy(sentence)
