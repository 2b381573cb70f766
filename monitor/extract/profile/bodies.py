"""The boards, committees, teams and departments that have a part in it, with level, chair, members, reporting line."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from monitor.domain import Body
from monitor.extract.profile.body_levels import level_of
from monitor.extract.profile.designations import Designation, designations, name_key
from monitor.extract.profile.memberships import chair_of, members_of, reports_to_of

_ELSEWHERE = re.compile(
    r"\b(?:previously|formerly|prior to|before joining|earlier|served as|served in|worked (?:at|for)|began (?:his|her)"
    r"|career|held (?:various|several|multiple|senior)|most recently)\b"
    r"|\bexperience (?:leading|managing|building|overseeing|directing|with|at)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_CENTER = "security operations center"
_DEFINES = re.compile(r" ?\((?:or |the |our )?[“\"]*")
_WITHOUT = re.compile(
    r"\b(?:do|does|did) not (?:\w+ )?have\b[^.;]{0,100}$"
    r"|\b(?:has|have) not (?:yet )?(?:established|formed)\b[^.;]{0,60}$"
)
_REPRESENTED = re.compile(
    r"\b(?:representatives?|members|personnel|leaders|stakeholders|individuals|employees|participants)\b"
    r"[^.;]{0,12} (?:of|from|across)\b[^.;]{0,160}$"
)
_DENIED = re.compile(
    r"\b(?:not|no|nor|without)\b(?: (?:currently|yet|have|had|has|established|formed|designated|maintain|any|an?"
    r"|implemented|adopted|separate|specific|formal|dedicated|assigned|created)){0,6}$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Told:
    """A body and every sentence that names it, with where in the sentence."""

    first: Designation
    mentions: list[tuple[str, Designation, Sequence[Designation]]] = field(default_factory=list)


def bodies_of(sentences: Sequence[str]) -> tuple[Body, ...]:
    """Each body once, in the order of first mention, quoted where it is named first."""
    read = [(sentence, designations(sentence)) for sentence in sentences]
    alone = {one.key for _, named in read for one in named if one.joined is None}
    short = _short_names(read)
    told: dict[str, _Told] = {}
    for sentence, named in read:
        for one in named:
            key = name_key(one.joined) if one.joined and name_key(one.joined) in alone else one.key
            key = short.get(key, key)
            if _has_a_part(sentence, one) and (key in told or key == one.key):
                told.setdefault(key, _Told(one)).mentions.append((sentence, one, named))
    return tuple(_body(body) for body in told.values())


def _short_names(read: Sequence[tuple[str, Sequence[Designation]]]) -> dict[str, str]:
    """`Technology Committee (the “Tech Committee”)` names the same body twice, and a leadership is its team."""
    known = {one.key for _, named in read for one in named}
    teams = {key.removesuffix(" team"): key for key in known if key.endswith((" management team", " leadership team"))}
    centers = {"soc team": _CENTER} if _CENTER in known else {}
    defined = (
        (short.key, long.key)
        for sentence, named in read
        for long, short in pairwise(named)
        if _DEFINES.fullmatch(sentence, long.end, short.start)
    )
    return teams | centers | dict(defined)


def _has_a_part(sentence: str, named: Designation) -> bool:
    """Not what somebody led elsewhere before, nor what is said not to exist."""
    before = sentence[: named.start]
    if _ELSEWHERE.search(before) or _DENIED.search(before.rstrip()) or _WITHOUT.search(before):
        return False
    return named.joined is None or not _REPRESENTED.search(before)


def _body(told: _Told) -> Body:
    mentions = told.mentions
    return Body(
        name=told.first.name,
        level=level_of(told.first, [(sentence, one) for sentence, one, _ in mentions]),
        chair=_first(chair_of(*mention) for mention in mentions),
        members=next(filter(None, (members_of(sentence, one) for sentence, one, _ in mentions)), ()),
        reports_to=_first(reports_to_of(*mention) for mention in mentions),
        quote=mentions[0][0],
    )


def _first(answers: Iterable[str | None]) -> str | None:
    return next((answer for answer in answers if answer), None)
