"""Who acts in a clause: officers, bodies, management, employees and outside firms, each in one short spelling."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from monitor.extract.profile.activity_words import THIRD_PARTIES
from monitor.extract.profile.body_names import BOARD
from monitor.extract.profile.designations import designations
from monitor.extract.profile.titles import titles

_SHORT = re.compile(
    r"(?<!\()\b(?:v?CISO|CIO|CEO|CFO|COO|CTO|CRO|CSO|CLO|CPO|CCO|DPO|BISO|CPDO|CIOO|CIDO|CDIO"
    r"|CDTO|CTIO|CAO)(?=s?\b)"
    # An officer, and no standard: `the ISO reports`.
    r"|(?<=\b[Tt]he )ISO(?= (?:also |will |regularly |periodically )?(?:reports?|is|provides?|presents?|meets?|briefs?"
    r"|updates?|reviews?|leads|oversees|and the C[A-Z]O)\b)"
)
_SHORT_OFFICES = {
    "Chief Information Security Officer": "CISO",
    "Chief Information Officer": "CIO",
    "Chief Executive Officer": "CEO",
    "Chief Financial Officer": "CFO",
    "Chief Technology Officer": "CTO",
    "Chief Operating Officer": "COO",
    "Chief Risk Officer": "CRO",
    "Chief Security Officer": "CSO",
    "Chief Privacy Officer": "CPO",
    "Chief Compliance Officer": "CCO",
}
_NOT_THE_PEOPLE = (
    "process|program|system|plan|framework|strateg|polic|tool|procedure|practice|function|action|level|bod|overs|approach"
    "|activit|effort|structure|consulting|discussion|solution|software|service|risk|matter"
)
# Management of something is no people: `risk management is an ongoing process`.
_THINGS = ("access", "asset", "change", "event", "identity", "incident", "patch", "risk", "vendor", "vulnerability")
_OF_SOMETHING = "".join(rf"(?<![{thing[0].upper()}{thing[0]}]{thing[1:]} )" for thing in _THINGS)
_OTHERS = re.compile(
    r"(?P<senior>\b(?:[Ss]enior |[Ee]xecutive )(?:[Mm]anagement(?: team)?|[Ll]eadership(?: team)?|[Ee]xecutives"
    r"|[Oo]fficers)\b"
    r"|\b[Ee]xecutives\b|\b[Ll]eadership(?: team)?\b)"
    rf"|(?P<management>{_OF_SOMETHING}\b[Mm]anagement(?: team)?\b(?! (?:{_NOT_THE_PEOPLE}|of\b|and governance)\w*))"
    r"|(?P<board>\b[Bb]oard\b(?!-))"
    r"|(?P<employees>\b(?:[Ee]mployees|[Pp]ersonnel|[Tt]eam members|[Ww]orkforce)\b)"
    r"|(?P<advisers>\b(?:(?:[Ii]ndependent|[Ee]xternal|[Oo]utside|[Tt]hird[- ][Pp]arty|[Pp]rofessional)"
    r"(?: (?:and|legal|cybersecurity|security|forensic|technical))* )(?:advis[eo]rs?|consultants?|experts?"
    r"|expertise|counsels?"
    r"|specialists?|resources)\b)"
    r"|(?P<providers>\b(?:[Ee]xternal|[Oo]utside|[Tt]hird[- ][Pp]art(?:y|ies)) (?:[\w-]+ ){0,2}?"
    r"(?:providers?|vendors?|suppliers?)\b|\b[Mm]anaged (?:security )?service providers?\b)"
    r"|(?P<firms>\b(?:[Ii]ndependent|[Ee]xternal|[Oo]utside|[Tt]hird[- ][Pp]art(?:y|ies))(?: [\w-]+){0,2}? "
    r"(?:third part(?:y|ies)|parties|firms?|assessors?|auditors?|partners)\b|\b[Tt]hird parties\b)"
)
_OF_THE = re.compile(r"(?: \([^()]{1,30}\))? of (?:the|our|its)(?: [\w’']+)? ")
_SPELLED = {
    "senior": "senior management", "management": "management", "board": "Board", "employees": "employees",
    "advisers": "outside advisers", "firms": "third parties", "providers": THIRD_PARTIES,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody where a clause names them."""

    start: int
    end: int
    name: str
    is_body: bool = False


def actors_in(clause: str) -> list[Actor]:
    """Everybody a clause names, in order; of two that overlap the longer one."""
    found = sorted((*_officers(clause), *_bodies(clause), *_rest(clause)), key=lambda a: (a.start, -a.end))
    kept: list[Actor] = []
    for actor in found:
        if kept and _is_its_board(clause, kept[-1], actor):
            kept[-1] = replace(kept[-1], end=actor.end)
        elif not kept or actor.start >= kept[-1].end:
            kept.append(actor)
    return kept


def _is_its_board(clause: str, body: Actor, board: Actor) -> bool:
    """`The Audit Committee of our Board` is one."""
    return board.name == "Board" and body.is_body and _OF_THE.fullmatch(clause, body.end, board.start) is not None


def _officers(clause: str) -> Iterator[Actor]:
    for title in titles(clause):
        if title.name:
            yield Actor(title.start, title.end, _SHORT_OFFICES.get(title.name, title.name))
    for short in _SHORT.finditer(clause):
        name = "Information Security Officer" if short[0] == "ISO" else short[0].removeprefix("v")
        yield Actor(short.start(), short.end(), name)


def _bodies(clause: str) -> Iterator[Actor]:
    for body in designations(clause):
        name = "Board" if body.name == BOARD else body.name
        name = "senior management" if body.head == "management" else name
        yield Actor(body.start, body.end, name.removeprefix("Board "), is_body=True)


def _rest(clause: str) -> Iterator[Actor]:
    for match in _OTHERS.finditer(clause):
        yield Actor(match.start(), match.end(), _SPELLED[match.lastgroup or ""])
