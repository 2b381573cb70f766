"""Things that a disclosure names, as they are held against those of another year."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import get_args

from monitor.detect.terms import EVERYBODYS_TERMS
from monitor.detect.words.offices import TECHNICAL
from monitor.domain import Profile, Relation

_CYBER = re.compile(r"\bcyber(?:[ -]?security)?[ -]")  # `cyber-operations center`, `Cybersecurity Operations Center`
_ONE_CHIEF = re.compile(r"chief (?:(?!chief)[\w-]+ )+officer$")
# The topics of changes that tell of a named thing.
NAMED_TOPICS = frozenset(("standard", "third_party", "role", "body", "control"))
RELATIONS: tuple[Relation, ...] = get_args(Relation)  # the strongest claim first


@dataclass(frozen=True)
class Named:
    """One named thing. `key` is what makes it the same next year; `says` what may be said differently of it."""

    key: str
    what: str
    as_written: str | None
    says: tuple[object, ...]
    quote: str

    @property
    def written(self) -> str:
        """As its sentence has it; as we name it where that is no other name."""
        return self.as_written or self.what


def key_of(name: str) -> str:
    """`Director of Information Technology` and `IT Director` are one, and so are `the Board's` and `Board`, a center
    of operation and of operations, cyber and cybersecurity, a committee with a comma before its `and` or without, a
    `Chief Digital and Information Officer` with his `and` or without, and officers of technology and technical ones."""
    written = _CYBER.sub("cyber ", EVERYBODYS_TERMS.plain(name).replace(",", "").replace(" & ", " and "))
    written = written.replace(*TECHNICAL)
    plain = re.sub(r"^(?:the|our) |[’']s\b|(?<=\boperation)s\b|(?<=\bsystem)s\b", "", written)
    if _ONE_CHIEF.match(plain):
        plain = plain.replace(" and ", " ")
    head, _, tail = plain.partition(" of ")
    return f"{tail} {head}" if tail else plain


def standards_in(profile: Profile) -> dict[str, Named]:
    """By key, with the strongest claim made of each."""
    strongest = sorted(profile.standards, key=lambda standard: RELATIONS.index(standard.relation))
    return _first(Named(key_of(s.name), s.name, s.as_written, (s.relation,), s.quote) for s in strongest)


def firms_in(profile: Profile) -> dict[str, Named]:
    # Not by purpose: which words tell it depends on who else is listed before them, so a firm that stayed would be
    # told as changed whenever its neighbours did. A new purpose shows as a reworded sentence.
    return _first(Named(key_of(f.name), f.name, f.as_written, (), f.quote) for f in profile.third_parties)


def roles_in(profile: Profile) -> dict[str, Named]:
    return _first(Named(key_of(role.name), role.name, role.as_written, (), role.quote) for role in profile.roles)


def bodies_in(profile: Profile) -> dict[str, Named]:
    return _first(Named(key_of(body.name), body.name, None, (), body.quote) for body in profile.bodies)


def controls_in(profile: Profile) -> dict[str, Named]:
    return _first(Named(key_of(c.name), c.name, c.as_written or None, (), c.quote) for c in profile.controls)


def _first(things: Iterable[Named]) -> dict[str, Named]:
    found: dict[str, Named] = {}
    for thing in things:
        found.setdefault(thing.key, thing)
    return found
