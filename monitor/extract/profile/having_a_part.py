"""Whether a sentence gives a body a part of its own: not where it is denied, elsewhere, or only people come from it."""

import re

from monitor.extract.profile.body_names import LEADING_TEAM, Designation, name_key
from monitor.extract.profile.people_from import only_sends_people

_ELSEWHERE = re.compile(
    # `Prior to engaging a vendor` tells no career.
    r"\b(?:previously|formerly"
    r"|prior to(?! (?!(?:join|becom|be|serv|work|com|tak|assum|hold|found|start)ing)\w+ing\b)"
    r"|before joining|earlier|served as"
    r"|served in(?! (?:his|her|their|this|that|the|such)(?: current| present)? (?:role|position|capacity)\b)"
    r"|worked (?:at|for)|began (?:his|her)"
    r"|career|including (?:serving|service) as(?! (?:our|a member)\b)"
    r"|held (?:various|several|multiple|senior)|most recently(?! our\b)|was a member of"
    r"|years of (?:leading|managing|overseeing)|U\.S\. President)\b"
    r"|\b(?:experience|background) (?:in |includ(?:es|ing) )?"
    r"(?:leading|managing|building|overseeing|supervising|directing|with|at)\b[^.;]{0,60}$"
    r"|\b(?:experience|expertise|background|career)\b[^.;]*\b(?:leading|managing|building|overseeing|directing)\b"
    r"(?:(?!\b(?:our|the|its|responsible)\b)[^.;]){0,60}$"
    r"|\b(?:experience|background) in\b(?:(?!\b(?:our|the|its|who|which|reports?|oversees?|leads)\b)[^.;]){0,60}$",
    re.IGNORECASE,
)
# `He has served in many roles and is supported by a team`: what is said then is said of today.
_TODAY = re.compile(
    r"(?:, |\band )(?:also |currently |now )?"
    r"(?:leads|oversees|manages|heads|directs|chairs|is (?:supported|assisted) by)\b"
)
_OF_OTHERS = re.compile(
    r" (?:in|at|for|across) (?:various|several|multiple|different|numerous|other) (?:\w+ )?"
    r"(?:sectors|companies|industries|firms)\b"
    r"| of (?:the )?Association\b"
)
_NEAR = 800  # characters before a name that say whose it is; a hostile sentence has no end
_WITHOUT = re.compile(
    r"\b(?:do|does|did) not (?:\w+ )?(?:have|maintain)\b(?:(?!, (?:and )?(?:we|but|our|the)\b)[^.;]){0,100}$"
    r"|\b(?:has|have) not (?:yet )?(?:established|formed)\b[^.;]{0,60}$"
    r"|\b(?:rather than|instead of) (?:\w+ ){0,3}?an? (?:\w+ )?$"
)
_REPRESENTED = re.compile(
    r"(?<!rests with )(?<!rests with senior )\b(?:(?:representatives?|representation|members?|personnel"
    r"|leaders|stakeholders|individuals|employees|participants|senior managers)\b[^.;]{0,12} (?:across|in|(?:of|from)"
    r"(?! (?:(?:each of )?(?:our|its)|the [Cc]ompany[’']?s|[A-Z]\w+s)\b))"
    r"|leadership\b[^.;]{0,12} (?:of|from|across|in)|representing(?! (?:our|its)\b))\b"
    r"(?:(?!\b(?:assistance|support|help|input) from\b|\b(?:from|of|including) (?:our|its)\b)[^.;]){0,160}$",
    re.IGNORECASE,
)
_BOARDS_WORK = r"(?:audit|risk|compensation|governance|nominating|technology|cybersecurity|finance|compliance)"
# `The Board’s Audit Committee`, and `the board of directors audit committee`, are that committee; whoever writes `the
# Audit Committee of our Board` tells of both, as nine readers of fifteen held (0001193125-25-083473).
_ITS_COMMITTEE = re.compile(
    r"[’']?s[’']? (?:[A-Z&][\w&,]* |and ){0,5}(?:Sub-?)?[Cc]ommittees?\b"
    rf"| {_BOARDS_WORK} (?:(?:{_BOARDS_WORK}|and|&) ){{0,3}}committee\b"
)
# `He belongs to the Intelligence Forum of a department, and serves on the Commonwealth’s Technology Council.`
_OTHERS_BODIES = re.compile(
    r"\b[Ww]e (?:also |have )?joined (?:the )?(?:[A-Z]\w+ ){0,3}$"
    r"|\bserv(?:es?|ed|ing) on (?:\w+ ){0,2}boards? of (?!directors of (?:our|the) )(?:(?!\bour\b)[^.;])*$"
    r"|\b(?:associations include|belongs? to|member of their) (?:(?!\bour\b)[^.;])*$"
    # `She is a member of the Real Estate Cyber Consortium and the National Housing Council’s Privacy Committee.`
    r"|\b(?:[Hh]e|[Ss]he|C[A-Z]{1,3}O) (?:also |currently )*(?:is|serves|sits)\b[^.;]{0,60} (?:of|on|for|at) the "
    r"(?:(?!\b(?:[Oo]ur|[Cc]ompany[’']?s?|and (?:is|has|reports|leads|chairs|oversees))\b)[^.;]){0,60}"
    r"\b(?:Consortium|Association|Institute|Alliance|National|Society|Chamber|InfraGard|[A-Z]{1,4}-ISAC)\b"
    r"(?:(?!\b(?:[Oo]ur|[Cc]ompany[’']?s?|and (?:is|has|reports|leads|chairs|oversees))\b)[^.;]){0,160}$"
    r"|\b(?:serves?|served|sits?) on (?:the |an? )(?:Commonwealth|State|City|National|U\.S\.|national)\b[^.;,]{0,80}$"
)
_A_MEMBER_OF = re.compile(
    r"\b(?:members? of|is (?:a |also )?part of|\A[Oo]n) (?:the|our|its)(?: \w+[’']?s)? $", re.IGNORECASE
)
_MADE_OF = re.compile(
    r"\b(?:(?:comprised|composed|consists|consisting) of|comprising|(?:that|which) (?:also )?includes) "
    r"(?:the |our |its |an? |[\w’']+s |cross-functional )+$"
)
# `An area of focus for the Board and management team`; what those who lead are and know is no part of theirs.
_FOCUS_OF = re.compile(r"\b(?:focus|priority|importance) (?:for|of|at|to) [^.;]{0,60}$")
_WHAT_THEY_ARE = re.compile(
    r",? (?:also |collectively |together )?(?:gained|(?:possess\w*|ha(?:s|ve)|brings?)\b[^.;]{0,50}"
    r"\b(?:experience|expertise|degrees|years|knowledge)"
    r"|(?:includes|consists of|comprises|is (?:comprised|composed) of))\b"
)
# `The CIO informs the CEO and other members of our senior management team.`
_TOLD_TO_MEMBERS = re.compile(
    r"\b(?:inform|brief|report|updat|notif|escalat|advis)\w*\b[^.;]{0,80}\bmembers of (?:the|our|its)(?: \w+[’']?s)? $"
)
# `Representatives from finance, legal and internal audit`
_SENT_BY = re.compile(
    r"\b(?:representatives?|representation|team including)\b(?:(?!\b(?:our|its|the) )[^.;]){0,140}$", re.IGNORECASE
)
# `The Group Risk Committee (GRC), an executive management committee` is one.
_BY_THE_WAY = re.compile(
    r"(?:[Cc]ommittee|[Cc]enter)(?: ?\([^()]{1,20}\))?(?:,? which is|,| is) (?:the|an?) "
    r"(?:most |\w+-level |dedicated |standing |separate )?$"
    # `The Rapid Response Team, which is a cross-functional team led by our CIO`
    r"|(?:[Tt]eam|[Cc]ommittee|[Cc]ouncil|[Gg]roup|Force|\b(?!C[A-Z]{1,3}O\b)[A-Z]{3,6})(?: ?\([^()]{1,40}\))?"
    r"(?:,? which is| is| serves as|,) (?:an?|the(?= core)) (?:[\w-]+,? ){0,3}$"
    r"|\b(?:both|each|all) of which (?:is|are) (?:an? )?$"
)
# `A dedicated management risk committee, the Quill Risk Committee (QRC), which` is one.
_NAMED_NEXT = re.compile(r", the [A-Z][\w&, -]{3,70}?Committee \([A-Z“\"]")
# `An internal team comprising our CFO and CIO (the Quill Risk Team)` is called by what stands in the parenthesis.
_CALLED = re.compile(
    r",? (?:compris|consist|compos|made up|includ|led by)\w*\b(?:[^;()]|\([^()]{1,40}\)){1,300}"
    r"\((?:the|our|collectively,? the) [“\"'‘]?(?P<name>[A-Z][\w&-]+ [\w&, -]{0,50}?"
    r"(?P<head>Committee|Team|Group|Council))[ ”\"'’]*\)"
)
_OF_ANY = re.compile(r"\b(?:functions?|roles?|benefits|importance|value) of an? $")  # told of in an exercise
_DENIED = re.compile(
    r"\b(?:not|no|nor|without)\b(?: (?:currently|yet|have|had|has|established|formed|designated|maintain|any|an?"
    r"|implemented|adopted|separate|specific|formal|dedicated|assigned|created)){0,6}$",
    re.IGNORECASE,
)


def has_a_part(sentence: str, named: Designation) -> bool:
    """Not what somebody led elsewhere before, nor what is said not to exist."""
    before = sentence[max(0, named.start - _NEAR) : named.start]
    if (
        _ELSEWHERE.search(_TODAY.split(before)[-1])
        or _OTHERS_BODIES.search(before)
        or _DENIED.search(before.rstrip())
        or _OF_OTHERS.match(sentence, named.end)
        or _WITHOUT.search(before)
        or _OF_ANY.search(before)
    ):
        return False
    if _is_only_told_of(sentence, before, named):
        return False
    return not only_sends_people(sentence, named) and (named.joined is None or not _REPRESENTED.search(before))


def _is_only_told_of(sentence: str, before: str, named: Designation) -> bool:
    """As whose committee it is, as what another body is, or as whom another is made of."""
    if named.head == "board" and _ITS_COMMITTEE.match(sentence, named.end):
        return True
    if named.name[0].islower() and (
        _BY_THE_WAY.search(before)
        or (named.head == "committee" and _NAMED_NEXT.match(sentence, named.end))
        or _is_called_otherwise(sentence, named)
    ):
        return True
    if named.head == "audit" and _SENT_BY.search(before):
        return True
    return LEADING_TEAM.fullmatch(named.name) is not None and bool(
        _MADE_OF.search(before)
        or _FOCUS_OF.search(before)
        or _WHAT_THEY_ARE.match(sentence, named.end)
        or (_A_MEMBER_OF.search(before) and not _TOLD_TO_MEMBERS.search(before))
    )


def _is_called_otherwise(sentence: str, named: Designation) -> bool:
    called = _CALLED.match(sentence, named.end)
    return (
        called is not None
        and called["head"].casefold() == named.head
        and not named.key.endswith(name_key(called["name"]))
    )
