"""Whether a body is the board's, the management's, or an outside firm's."""

import re
from collections.abc import Collection, Sequence
from typing import Literal

from monitor.extract.profile.body_names import Designation
from monitor.extract.profile.body_words import BOARD_COMMITTEES, MANAGEMENT_WORDS

Level = Literal["board", "management", "outside"]

_COMMITTEES = ("committee", "subcommittee", "sub-committee")
_OF_THE_BOARD = re.compile(
    r",? (?:\([^)]{0,60}\) ?)?(?:of|from|established by|appointed by) (?:the |our |its |(?:[\w’']+ ){1,3})?[Bb]oard\b"
    r"|[^.;]{0,60}\bare (?:the )?(?:\w+ )?board committees\b"
    r"|[^.;]{0,60}\b(?:independent|non-employee|non-executive|outside) directors?\b"
    r"|,? an? (?:(?:standing|separate|independent) )?(?:sub)?committee of (?:the|our) board"
    r"|\)?,? (?:which |that )?(?:is )?(?:comprised|composed|made up|consists|consisting) "
    r"(?:solely |entirely )?of (?:\w+ )?"
    r"(?:members of (?:our|the|its|[\w’']+s) board|board members|directors(?! and (?:\w+ )?management))\b",
    re.IGNORECASE,
)
_BOARDS = re.compile(
    r"\b[Bb]oard(?:[’']?s)?(?: of [Dd]irectors)?(?:[’']s?)?(?: has)?(?: delegated[^.;]{0,80})?"
    r"(?: |(?: and|,? including|,? as well as) (?=its |our |the ))(?:its |the |our )?(?:standing )?$"
    r"|\b[Bb]oard(?: of [Dd]irectors)? (?:of [^.;]{1,70}, )?(?:also )?(?:has |have )?(?:recently |also )?"
    r"(?:established|formed|created|has|have) (?:an? |the |its )?"
    r"(?:(?:\w+ ){0,2}committee[ ,(“\"]*(?:the [“\"]?)?)?(?:standing |separate |dedicated )?$"
    # who helps it, `Audit Committee and its Technology Subcommittee`
    r"|\b[Bb]oards?(?: of [Dd]irectors)?\b[^.;]{0,90}\bassisted by (?:the|our|its) (?:standing )?$"
    r"|\b[Bb]oards?(?: of [Dd]irectors)?,? (?:particularly|in coordination with|acting through) (?:its|their) $"
    r"|\b[Aa]udit [Cc]ommittee(?: \([^()]{1,20}\))?,? and its $"
    r"|\b[Aa]udit [Cc]ommittee(?: \([^()]{1,20}\))? has delegated [^.;]{1,120} to (?:its|the) $"
)
# `The Board oversees cybersecurity through the Bank’s IT Committee and the Risk Committee.`
_THEIR = r"(?:(?:and|the|its|our) )*"
_OVERSEES_THROUGH = re.compile(
    r"\b[Bb]oard(?: of [Dd]irectors)?(?:,? (?:directly|as a whole|primarily|acting|in part))* "
    r"(?:(?:oversees|exercises|administers|provides|conducts|fulfills|discharges)\b"
    r"(?:(?!\b(?:management|supported)\b)[^.;]){0,100})?through (?:its|the|our) "
    rf"(?:{_THEIR}(?:(?!(?:which|that|who|and|the|its|our|management|is|[Cc]ommittee) )[\w’'&-]+ ){{0,6}}"
    rf"[Cc]ommittee(?: \([^()]{{1,20}}\))?,? )*{_THEIR}(?:[\w’']+ ){{0,2}}$"
)
_DELEGATED = re.compile(
    r"\b[Bb]oard\b[^.;]{0,80}\b(?:delegat|assign|task|charg|through)\w*\b[^.;]{0,120}$"
    r"|\b[Bb]oard\b[^.;]{0,80}\bdesignated (?:\w+ ){0,2}(?:responsibility|oversight|authority) [^.;]{0,60}$"
    r"|\b[Bb]oard\b[^.;]{0,40}\bdelegated to (?:its|the|our)\b[^.;]{0,180}, and to (?:its|the|our) $"
)
# `Our Board, Audit Committee, and Quality Committee provide oversight.`
_BESIDE_THE_BOARD = re.compile(
    r"\b[Bb]oard(?: of [Dd]irectors)?,(?: (?:the|our|its))? (?:[A-Z][\w&]+ ){1,3}Committee,? and (?:(?:the|our|its) )?$"
)
_OVERSEES = re.compile(r"(?: \([^()]{1,20}\))? (?:provides?|oversees?|exercises?|(?:is|are) responsible)\b")
_ASSISTS_THE_BOARD = re.compile(
    r"(?:(?!\bled by\b)[^.;]){0,220}?\bassists (?:the|our) (?:[Bb]oard(?: of [Dd]irectors)?|[Aa]udit [Cc]ommittee) "
    r"(?:in|with) (?:fulfilling )?(?:its|their|the) (?:\w+ )?(?:oversight|overseeing)\b"
)
_OF_MANAGEMENT = re.compile(
    r"(?:(?!\b(?:on|about|regarding|of) (?:the|our|its|all|cyber)\b)[^.;]){0,80}"
    r"\b(?:chaired by|comprised of|composed of|consist\w* of|made up of|includ\w+|led by|headed by|compris\w+)"
    r"[^.;]{0,80}\b(?:(?<!former )(?<!former senior )executive|management|officers?|CISO|CIO|CEO|CFO|(?<!former )senior"
    r"|leaders|cross-functional|representatives)\b"
    r"|(?: ?\([^()]{1,60}\))?,? (?:(?:which|that|and) )?(?:meets? [a-z]{1,20} and )?(?:(?:is|are) )?(?:currently )?"
    r"(?:(?:co-)?chaired by|(?:co-)?led by|headed by|compris\w+(?: of)?|compos\w+ of|consist\w* of|made up of"
    r"|includes?)"
    r"\b[^.;]{0,40}\bChief (?:\w+ ){1,3}Officer\b"
)
_MANAGEMENTS = re.compile(r"\b(?:management[- ]level|management[’']?s?|internal|executive) ?$", re.IGNORECASE)
_OUTSIDE = re.compile(
    r"\b(?:[Aa]dvis[eo]r|[Mm]anager|[Ss]ponsor|[Ss]ervicer|[Pp]rovider|[Vv]endor|[Ff]irm|[Cc]onsultant)(?:[’']s|s)? "
    r"(?:(?!to |and |or |of |the |our |its |within |in |from |with |by |who |which |that |for )\w+ )"
    r"{0,2}$|\b(?:[Pp]roviders?|[Tt]hird[- ]part(?:y|ies)|MSS?Ps?)\)?"
    r"(?: (?:that|who|which) provides?|[^.;]{0,60}, providing| to perform) [^.;,]{0,60}$"
    r"|\b(?:[Vv]endor|[Pp]rovider) has an? (?:number of )?(?:\w+ ){0,2}$"
    r"|\b(?:[Aa]dvis[eo]r|[Mm]anager|[Ss]ponsor) (?:has |have )?(?:formed|established|maintains"
    r"|created) an? (?:\w+ ){0,2}$|\b(?:external|outsourced|third[- ]party(?! risk)|outside(?! of)) (?:\w+ ){0,2}$"
)
# A fund's General Partner; of a partnership that trades it is `our general partner`, whose committees are its own.
_GENERAL_PARTNERS = re.compile(
    r"\bGeneral Partner(?:[’']s|s) (?:\w+ ){0,2}$"
    r"|\bGeneral Partner (?:\w+ )?(?:has|maintains|utilizes|uses|established) (?:an?|the) (?:\w+ ){0,2}$"
)
# `The Quill CISO chairs the risk committee`
_AT_THEIRS = (
    r"(?:[’']?s)? (?:CISO|Chief (?:\w+ ){1,3}Officer)\b[^.;]{0,60}\b(?:co-)?(?:chairs?|leads|heads) (?:the|an?) "
    r"(?:\w+ ){0,2}$"
)
_RUN_BY = re.compile(
    r"(?: \([^)]{1,12}\))?(?: services)?,? (?:which |that )?(?:is |are )?"
    r"(?:(?:run|managed|operated|provided|monitored) by|through)"
    r" (?:an? |our |the )?(?:(?:[\w-]+ ){0,3}(?:third[- ]part(?:y|ies)|providers?|vendors?)\b"
    r"|(?!C[A-Z]{1,3}O\b|Chief|Vice|Director|Head|Senior|[SE]?VP|IT\b|Information)[A-Z][\w-]+)"
)
# `The SOC is a centralized team of third-party analysts.`
_OF_OTHERS = re.compile(
    r"(?: \([^)]{1,12}\))?(?: is|,) an? (?:[\w-]+ ){0,2}team of (?:third[- ]party|outside|external|outsourced)\b"
)
_THROUGH_OTHERS = re.compile(
    r"(?:(?!\b(?:and|or)\b)[^.;,]){0,40}\b(?:through|by|from|via|at) (?:an? |our |the )?(?:\w+ ){0,3}?"
    r"(?:service provider|third[- ]party|vendor|MSSP|Advis[eo]r)\b"
    r"|(?: \([^)]{1,20}\))?,? which includes members of management of the (?:Sponsor|Advis[eo]r|Manager)\b"
)
# `A management committee of Quill’s board`, where Quill owns who runs the fund
_OF_ANOTHERS_BOARD = re.compile(
    r",? (?:\([^)]{0,60}\) ?)?of (?:the )?(?!Company|Fund|Trust|Partnership|REIT|Board|Registrant)"
    r"(?:[A-Z][\w&]+(?:[’']?s)? )(?:[A-Z][\w&]+(?:[’']?s)? ){0,2}[Bb]oard\b"
)
# Who leads may be the fund's own officers; `our Adviser’s team` is not `our team`.
_LEADERS = re.compile(r"(?:senior|executive) (?:management|leadership)(?: team)?|management(?: team)?")
_OUR_OWN = re.compile(
    r"\b[Bb]oard(?: of [Dd]irectors)? (?:has )?(?:designated|established|formed|created|appointed) an? "
    r"(?:[\w-]+ ){0,2}$"
    r"|\b(?:[Oo]ur|[Ii]ts own|(?:Company|Fund|Trust|Partnership|REIT|Registrant)(?:[’']?s|[’'])) (?:[\w-]+ ){0,2}$"
)
# Names that say neither: the filers' own risk and technology committees are mostly the board's.
_MOSTLY_THE_BOARDS = ("risk committee", "technology committee", "governance committee")


def level_of(
    body: Designation,
    mentions: Sequence[tuple[str, Designation]],
    managers: Collection[str] = (),
    *,
    run_by_another: bool = False,
) -> Level:
    """By what is said of it anywhere; else by its name. What is a manager's is outside: `Quills Risk Committee`.

    Of a filer that is run by another what is not said to be the filer's own is the other's.
    """
    level = _by_what_is_said(body, mentions, managers)
    if run_by_another and any(_OF_ANOTHERS_BOARD.match(sentence, one.end) for sentence, one in mentions):
        return "outside"
    if level == "management" and run_by_another and not _LEADERS.fullmatch(body.key):
        return "management" if any(_OUR_OWN.search(sentence, 0, one.start) for sentence, one in mentions) else "outside"
    return level


def _by_what_is_said(
    body: Designation, mentions: Sequence[tuple[str, Designation]], managers: Collection[str]
) -> Level:
    if body.head == "board":
        return "outside" if any(_is_the_board_of(manager, body, mentions) for manager in managers) else "board"
    if any(_is_outside(sentence, one) or _is_a_managers(sentence, one, managers) for sentence, one in mentions):
        return "outside"
    if body.head not in _COMMITTEES:
        return "management"
    return _committee(body, mentions)


def _is_the_board_of(manager: str, body: Designation, mentions: Sequence[tuple[str, Designation]]) -> bool:
    """Named after who manages the registrant, or never spoken of but as that one's."""
    whose = re.compile(rf"\b{re.escape(manager)}(?:[’']?s)? (?:full |entire )?$")
    return body.name.startswith(f"{manager} ") or all(
        whose.search(sentence, max(0, one.start - 80), one.start) for sentence, one in mentions
    )


def _is_outside(sentence: str, one: Designation) -> bool:
    before = sentence[max(0, one.start - 100) : one.start]
    if one.head in ("center", "centre") and (_RUN_BY.match(sentence, one.end) or _OF_OTHERS.match(sentence, one.end)):
        return True
    if not one.key.startswith("audit") and _GENERAL_PARTNERS.search(before):
        return True
    return bool(_OUTSIDE.search(before) or _THROUGH_OTHERS.match(sentence, one.end))


def _is_a_managers(sentence: str, one: Designation, managers: Collection[str]) -> bool:
    before, after = sentence[max(0, one.start - 160) : one.start], sentence[one.end : one.end + 60]
    return any(
        one.name.startswith(f"{manager} ")
        or re.search(rf"\b{re.escape(manager)}(?:[’']?s?) (?:\w+ ){{0,2}}$", before)
        or re.search(rf"\b{re.escape(manager)}{_AT_THEIRS}", before)
        or (one.joined and re.search(rf"\b{re.escape(manager)}[’']?s (?:[\w&]+,? (?:and )?){{0,6}}$", before))
        or re.match(rf" of the board(?: of directors)? of (?:\w+ ){{0,2}}{re.escape(manager)}\b", after, re.IGNORECASE)
        or re.match(rf"(?:,? and (?:the )?(?:[A-Z]\w+ ){{1,4}}Committee)? (?:at|of) {re.escape(manager)}\b", after)
        for manager in managers
    )


# `Supported at the management level by the ERMC and ORC`
_AT_MANAGEMENTS_LEVEL = re.compile(
    r"\bat the (?:management|executive) level by (?:the|our) (?:[A-Z]{3,5}(?:,|,? and(?: the)?) ){0,2}$"
)


def _committee(body: Designation, mentions: Sequence[tuple[str, Designation]]) -> Level:
    """A committee of the board says so, or is one that only boards have."""
    if any(_is_of_management(sentence, one) for sentence, one in mentions):
        return "management"
    if any(_is_of_the_board(sentence, one) for sentence, one in mentions) or _sounds_like_the_boards(body.key):
        return "board"
    if any(_OF_MANAGEMENT.match(sentence, one.end) for sentence, one in mentions) or _sounds_like_management(body.key):
        return "management"
    works_for_it = any(_works_for_the_board(sentence, one) for sentence, one in mentions)
    return "board" if works_for_it or body.key in _MOSTLY_THE_BOARDS else "management"


def _works_for_the_board(sentence: str, one: Designation) -> bool:
    """Whether the board gave it work, or it oversees beside the board or for it: so do the board's own, where nothing
    says that it is the management's."""
    before = sentence[max(0, one.start - 300) : one.start]
    beside = _BESIDE_THE_BOARD.search(before) and _OVERSEES.match(sentence, one.end)
    return bool(beside or _DELEGATED.search(before) or _ASSISTS_THE_BOARD.match(sentence, one.end))


def _is_of_management(sentence: str, one: Designation) -> bool:
    before = sentence[max(0, one.start - 60) : one.start]
    return bool(_MANAGEMENTS.search(before[-24:]) or _AT_MANAGEMENTS_LEVEL.search(before))


def _is_of_the_board(sentence: str, one: Designation) -> bool:
    before = sentence[max(0, one.start - 300) : one.start]
    return bool(
        _OF_THE_BOARD.match(sentence, one.end) or _BOARDS.search(before[-180:]) or _OVERSEES_THROUGH.search(before)
    )


def _sounds_like_the_boards(key: str) -> bool:
    return key.startswith(("board ", "audit")) or any(word in key for word in BOARD_COMMITTEES)


def _sounds_like_management(key: str) -> bool:
    return any(word in key for word in MANAGEMENT_WORDS)
