"""Whether a body is the board's, the management's, or an outside firm's."""

import re
from collections.abc import Collection, Sequence
from typing import Literal

from monitor.extract.profile.body_names import Designation
from monitor.extract.profile.body_words import BOARD_COMMITTEES, MANAGEMENT_WORDS

Level = Literal["board", "management", "outside"]

_COMMITTEES = ("committee", "subcommittee", "sub-committee")
_OF_THE_BOARD = re.compile(
    r",? (?:\([^)]{0,60}\) ?)?(?:of|from|established by|appointed by) (?:the |our |its |[\w’']+ )?[Bb]oard\b"
    r"|[^.;]{0,60}\b(?:independent|non-employee|non-executive|outside) directors?\b"
    r"|,? a (?:sub)?committee of the board"
    r"|,? (?:which |that )?(?:is )?(?:comprised|composed|made up|consists|consisting) "
    r"(?:solely |entirely )?of (?:\w+ )?"
    r"(?:members of (?:our|the|its|[\w’']+s) board|directors)\b",
    re.IGNORECASE,
)
_BOARDS = re.compile(
    r"\b[Bb]oard(?:[’']?s)?(?: of [Dd]irectors)?(?:[’']s?)?(?: has)?(?: delegated[^.;]{0,80})? "
    r"(?:and (?=its |our |the ))?(?:its |the |our )?(?:standing )?$"
    r"|\b[Bb]oard(?: of [Dd]irectors)? (?:has |have )?(?:recently )?(?:established|formed|created) (?:an? )?"
    r"(?:(?:\w+ ){0,2}committee[ ,(“\"]*(?:the [“\"]?)?)?(?:standing |separate |dedicated )?$"
)
_DELEGATED = re.compile(r"\b[Bb]oard\b[^.;]{0,80}\b(?:delegat|assign|task|charg|through)\w*\b[^.;]{0,120}$")
_OF_MANAGEMENT = re.compile(
    r"[^.;]{0,80}\b(?:chaired by|comprised of|composed of|consist\w* of|made up of|includ\w+|led by|headed by"
    r"|compris\w+)"
    r"[^.;]{0,80}\b(?:executive|management|officers?|CISO|CIO|CEO|CFO|senior|leaders|cross-functional|representatives)\b"
)
_MANAGEMENTS = re.compile(r"\b(?:management[- ]level|management[’']?s?|internal|executive) ?$", re.IGNORECASE)
_OUTSIDE = re.compile(
    r"\b(?:[Aa]dvis[eo]r|[Mm]anager|[Ss]ponsor|[Ss]ervicer|[Pp]rovider|[Vv]endor|[Ff]irm|[Cc]onsultant)(?:[’']s|s)? "
    r"(?:(?!to |and |or |of |the |our |its |within |in |from |with |by |who |which |that |for )\w+ )"
    r"{0,2}$|\b(?:[Pp]roviders?|MSS?Ps?)\)? (?:that|who|which) provides? [^.;,]{0,60}$"
    r"|\b(?:[Aa]dvis[eo]r|[Mm]anager|[Ss]ponsor) (?:has |have )?(?:formed|established|maintains"
    r"|created) an? (?:\w+ ){0,2}$|\b(?:external|outsourced|third[- ]party|outside) (?:\w+ ){0,2}$"
)
_THROUGH_OTHERS = re.compile(
    r"[^.;,]{0,40}\b(?:through|by|from|via|at) (?:an? |our |the )?(?:\w+ ){0,3}?"
    r"(?:service provider|third[- ]party|vendor|MSSP|Advis[eo]r)\b"
)
# Names that say neither: the filers' own risk and technology committees are mostly the board's.
_MOSTLY_THE_BOARDS = ("risk committee", "technology committee", "governance committee")


def level_of(body: Designation, mentions: Sequence[tuple[str, Designation]], managers: Collection[str] = ()) -> Level:
    """By what is said of it anywhere; else by its name. What is a manager's is outside: `Quills Risk Committee`."""
    if body.head == "board":
        return "outside" if any(body.name.startswith(f"{manager} ") for manager in managers) else "board"
    if any(_is_outside(sentence, one) or _is_a_managers(sentence, one, managers) for sentence, one in mentions):
        return "outside"
    if body.head not in _COMMITTEES:
        return "management"
    return _committee(body, mentions)


def _is_outside(sentence: str, one: Designation) -> bool:
    return bool(
        _OUTSIDE.search(sentence[max(0, one.start - 100) : one.start]) or _THROUGH_OTHERS.match(sentence, one.end)
    )


def _is_a_managers(sentence: str, one: Designation, managers: Collection[str]) -> bool:
    before, after = sentence[max(0, one.start - 60) : one.start], sentence[one.end : one.end + 60]
    return any(
        one.name.startswith(f"{manager} ")
        or re.search(rf"\b{re.escape(manager)}(?:[’']?s?) (?:\w+ ){{0,2}}$", before)
        or re.match(rf" (?:at|of) {re.escape(manager)}\b", after)
        for manager in managers
    )


def _committee(body: Designation, mentions: Sequence[tuple[str, Designation]]) -> Level:
    """A committee of the board says so, or is one that only boards have."""
    if any(_MANAGEMENTS.search(sentence[max(0, one.start - 24) : one.start]) for sentence, one in mentions):
        return "management"
    if any(_is_of_the_board(sentence, one) for sentence, one in mentions) or _sounds_like_the_boards(body.key):
        return "board"
    if any(_OF_MANAGEMENT.match(sentence, one.end) for sentence, one in mentions) or _sounds_like_management(body.key):
        return "management"
    delegated = any(_DELEGATED.search(sentence[: one.start]) for sentence, one in mentions)
    return "board" if delegated or body.key in _MOSTLY_THE_BOARDS else "management"


def _is_of_the_board(sentence: str, one: Designation) -> bool:
    return bool(_OF_THE_BOARD.match(sentence, one.end) or _BOARDS.search(sentence[max(0, one.start - 80) : one.start]))


def _sounds_like_the_boards(key: str) -> bool:
    return key.startswith(("board ", "audit")) or any(word in key for word in BOARD_COMMITTEES)


def _sounds_like_management(key: str) -> bool:
    return any(word in key for word in MANAGEMENT_WORDS)
