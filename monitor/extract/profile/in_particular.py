"""Whether a name with a head designates somebody in particular: `internal teams` and `industry groups` are nobody."""

import re
from collections.abc import Sequence

from monitor.extract.profile.body_words import MODIFIERS, STRONG_HEADS, VAGUE

_NEAR = 400  # characters before a name that say whose it is
_CENTER = re.compile(
    r"\b(?:integrated security|(?:security|integrated|monitoring) control"
    r"|operations?|operating|defen[sc]e|fusion|response|command|intelligence)$",
    re.IGNORECASE,
)
_SECURITY = re.compile(
    r"\b(?:IT|I\.T\.|ICT|information|cyber\w*|security|technology|privacy|data|internal audit|audit|compliance|legal"
    r"|risk|network|engineering|identity|access|infosec|digital|protection|ERM|(?:emergency|incident) response)\b",
    re.IGNORECASE,
)
_A_DEPARTMENTS = re.compile(
    r"\b(?:procurement|(?:business )?resilienc[ey]|finance|accounting|human resources|communications)$", re.IGNORECASE
)
_ANOTHERS = re.compile(
    r"\b(?:EC|Alliance|Agency|Examinations?|Board-approved|Trust(?! (?:and|&) )|Information Sharing"
    r"|Sharing and Analysis|ISAC|industry|peer|user|trade|World Economic"
    r"|advocacy|Internet Security Benchmark|Monetary|CISSP|CISM|criminal|threat actor"
    r"|York|State|Police|Justice|Treasury|Fire"
    r"|Sector|Subsector|Multi Housing|International|(?<!Global )(?<!Local )"
    r"(?<!Corporate )(?<!Group )computer emergency (?:response|readiness)"
    r"|Maturity Model|(?<!ethical )hack\w*|customer|client|certified)\b",
    re.IGNORECASE,
)
_FUNCTION = re.compile(
    r"\b(?:IT|ICT|technology|security|cybersecurity|independent audit|compliance|risk control|intelligence|analysis"
    r"|awareness|monitoring"
    r"|incident response|incident management|(?:enterprise|group) risk management|ERM|privacy|data protection"
    r"|(?:cyber\w*|information|technology"
    r"|enterprise|operational|non-financial|supply chain|vendor|third[- ]party) risk(?: management)?|internal audit)$"
    r"|^risk$",
    re.IGNORECASE,
)
# What companies of Latin America and Spain call a department; in the plural, and as where one works, it is a topic.
_AREA = re.compile(
    r"(?:(?:Corporate|Global|technology|Technology) )?(?i:IT|ICT|(?:information )?technology|cybersecurity"
    r"|(?:information|cyber|corporate|IT) security|risk management|risk control|internal (?:audit|controls?)|compliance"
    r"|legal|data protection)"
)
_WHERE_ONE_WORKS = re.compile(r"\b(?:in|within|to|overseeing) (?:the|our|its|[\w’']+s) (?:[\w’']+s )?$")
_LEADING_TEAMS = frozenset(
    ("response team", "management team", "senior management team", "leadership team", "senior team")
)
# `A cross-functional team` is anybody; one that is said to be made of or led by somebody is a particular one.
_MANY_SIDED = re.compile(
    r"(?:internal|core|dedicated|designated|specialized|coordinated|unified|cross[- ]functional"
    r"|(?:multi|inter|cross)-?disciplinary|cross-departmental) team$",
    re.IGNORECASE,
)
_IS_MADE_OF = re.compile(
    r"m(?:,| -)? (?:(?:that|which) (?!is\b)|(?:that is )?(?:responsible|tasked|charged)|composed|comprised|comprising"
    r"|consisting|includes|led by|headed by|monitors|manages|oversees)"
    r"|s (?:(?:throughout [^.;,]{1,40}(?: |, including [^.;]{1,90}, ))?are (?:deployed|engaged|convened"
    r"|assembled)|at each)\b"
)
# `Quill’s internal team`; our own might be anybody's.
_A_FIRMS = re.compile(r"\b[A-Z][\w ]{1,20}[’']?s $")
_ASKED = re.compile(
    r"\b(?:reviewed|monitored|evaluated|assessed|escalated|overseen|led|managed) (?:\w+ly )?(?:by|to) an? $"
)
_OURS = re.compile(r"(?:\b(?:[Tt]he|[Oo]ur|[Tt]his)|[\w’']s) $")
_OURS_TOO = re.compile(r"\b(?:[Tt]he|[Oo]ur|[Ii]ts|[Cc]ompany[’']?s) (?:[\w-]+,? ){0,3}(?:and )?$")
_DESCRIBED = re.compile(r"^(?:cross[- ]functional|multi-?disciplinary|dedicated|internal|core) ")
COMMITTEES = frozenset(("committee", "subcommittee", "council"))
_MANAGEMENTS = frozenset(("executive management", "senior management", "management", "executive"))
_THIS = re.compile(r"\b(?:[Tt]his|[Tt]hese|[Ss]uch|[Ee]ach|[Oo]ther) $")
_A_MEMBER = re.compile(r"\ba member of (?:the|our) $")
_AN_AGENCY = re.compile(
    r" (?:Analyst|Certif\w+|roles?|positions?|charters?|experience|process(?:es)?|[Ll]ead|[Ll]eaders?)\b| of E-Commerce"
    r"| (?:members? )?of (?:Homeland|Justice|Commerce|Defense|Health|the Treasury|Energy|Insurance"
    r"|Financial|Labor|Education|State|Transportation|Banking|Veterans)| for Standardi[sz]"
)
_FORUM_OF = re.compile(r"\bForum of (?:Incident Response and )?$")  # `of Incident Response and Security Teams`, FIRST
# Groups that somebody takes part in are an industry's: `participates in public sector cybersecurity groups`.
_AN_INDUSTRYS = re.compile(r"\b(?:industry|public|various|participat\w+ in|members? of|external)\b[^.;,]{0,40}$")
# `Built into our enterprise risk management function`, `a retainer with a response organization`.
_PART_OF = re.compile(
    r"\b(?:built into|part of|integrated (?:in)?to|integrated within|component of) "
    r"(?:our|the|its)(?: [\w’']+s)? (?:overall )?$"
    r"|\b(?:with|from) an? $|\bmeans of (?:our|the|its) $",
    re.IGNORECASE,
)
# `Part of the risk management function` is the work; who is told of it, or acts, is somebody.
_TOLD_OR_FROM = re.compile(
    r"\b(?:report|present|escalat|provid|communicat|shar|inform|supported|overseen|managed|led)\w*\b[^.;]{0,60}"
    r"\b(?:to|by|from) (?:(?:the|our|its) )?(?:[\w’']+s )?$"
)
_ACTS = re.compile(
    r",? (?:is (?:\w+ly )?(?:responsible|led)|reviews|provides|oversees|monitors|also|reports|conducts|works)\b"
)
# `Our cybersecurity oversight function, which is led by our CISO`, `Quill’s TPRM function establishes`
_A_FUNCTION = re.compile(
    r"\b(?:TPRM|GRC|legal|(?:cybersecurity|security|technology|IT) (?:oversight|operations))$", re.IGNORECASE
)
_IT_ACTS = re.compile(
    r"(?:, which)? (?:is (?:led|headed) by|meets|establish\w+|conducts|reviews|reports|also conducts|provides|assesses"
    r"|oversees|monitors|is (?:\w+ly )?responsible)\b"
)
# `Our digital technology, legal, and the corporate audit functions also routinely present`
_THEY_ACT = re.compile(
    r" (?:(?:also|routinely|regularly|periodically) ){0,2}(?:present|assess|report|review|oversee|meet|conduct|provide"
    r"|evaluate|monitor)\b"
)
_FUNCTION_OF_OURS = re.compile(
    r"(?:digital |information )?technology|IT|legal|(?:corporate |internal )?audit"
    r"|(?:vendor |enterprise )?risk management|(?:information |cyber ?)?security|compliance|finance|privacy",
    re.IGNORECASE,
)
_PERFORMED = re.compile(r"\b(?:perform\w*|administers|outsourc\w+|evolution of) (?:our|the|its) $")
_OF_SEVERAL = re.compile(
    r"\b(?:[Vv]endors|[Ss]uppliers|[Cc]ustomers|[Cc]lients|(?<!General )[Pp]artners)[’']? $",
)  # nobody in particular
# `Inspections from third-party audit teams`
_SOME_OUTSIDERS = re.compile(r"\b(?:by|from|with) (?:third[- ]party|external|outside|independent) $")
_MANY = re.compile(r"\b(?:multiple|several|numerous|various)(?: third-party| external| outside)? $")
# `Various management risk and control committees`
_MANY_LISTED = re.compile(
    r"\b(?:multiple|several|numerous|various) (?:(?!of|our|the|its|to|from|with|by)[\w&-]+,? (?:and )?){0,3}$"
)
_HOW_MANY = re.compile(r"\b(?:two|three|four) $")
_ANYCOMMITTEES = re.compile(r"\b(?:applicable|appropriate|relevant) $")
_FOR_EXAMPLE = re.compile(r",? (?:including|such as)\b")
# `One cybersecurity staff person`, `outsourced staff`, `staff who are responsible` are nobody in particular.
_OUR_STAFF = re.compile(r"\b(?:[Oo]ur|[Tt]he|[Ii]ts|[Ii]nternal|[A-Z][\w’']*s)(?: internal| dedicated)* $")
_ANY_STAFF = re.compile(r"(?:\b(?:outsourced|in-house|of the|one|one dedicated) \|)|\| (?:person|members?|who|to)\b")
_ITS_PEOPLE = re.compile(
    r" (?:experts|professionals|specialists|stakeholders|management|leaders|personnel|managers|heads|members|teams"
    r"|employees)\b"
)
_ITS_ABILITIES = re.compile(r"(?: \([A-Z]+\) reports?| (?:activities|capabilit(?:y|ies)|services?))\b")
# `The Israel National Cyber Directorate`
_A_STATES = re.compile(r"\b(?:National|Federal) $|\bU\.S\. $")
_ASSESSING = re.compile(r"\bassessors?$|^(?:external |third-party |independent )?assessment$", re.IGNORECASE)
# `Red team exercises`, but `found by the Red Team`.
_AN_EXERCISE = re.compile(
    r"(?:(?:threat hunting|ethical hacking|testing|research)(?:,| and|, and) )?"
    r"(?:red|blue|purple|tiger|green)(?:(?:, | and |/)(?:red|blue|purple))*$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Oo]ur|[Ii]ts) $")
_THE_RED_ONE = re.compile(r"\b(?:by the|by our|has an?|have an?|and our|via a dedicated) $")
_IS_A_TEAM = re.compile(r",? (?:under|led by|which|that|who)\b")
_EXERCISED = re.compile(r"[ -](?:exercis|activit|test|engage|assess|simulat|operation|program|penetr|and\b)\w*")
_TITLED = frozenset(("team", "department", "directorate"))
_NARROW = frozenset(("function", "organization", "organisation", "unit", "division", "group", "staff", "forum"))


def designates(name: str, part: Sequence[re.Match[str]], head: str, sentence: str, match: re.Match[str]) -> bool:
    """Whether it is somebody in particular: `internal teams` and `industry groups` are nobody."""
    kind, modifiers = head.casefold(), name[: -len(head)].strip()
    before, after = (
        sentence[max(0, part[0].start() - _NEAR) : part[0].start()],
        sentence[match.end() : match.end() + 30],
    )
    others = _is_a_company(part, kind, head) or _is_somebody_elses(modifiers, before, after, kind, match[0].lower())
    if others or after.startswith("-"):
        return False
    if kind == "area":
        return bool(_AREA.fullmatch(modifiers) and _OURS.search(before) and not _WHERE_ONE_WORKS.search(before))
    if kind in STRONG_HEADS:
        small = head[0].islower() and len(part) == 1
        generic = kind in COMMITTEES and all((word[0].casefold() if small else word[0]) in VAGUE for word in part)
        return not generic and not _THIS.search(before)
    if all(word[0].casefold() in VAGUE for word in part):
        titled = _is_titled(part, head) and kind in _TITLED
        return titled or (
            kind == "team" and _is_a_particular_team(name, before, sentence[match.end() - 1 : match.end() + 160])
        )
    if match[0].lower() == "teams" and modifiers.casefold() == "executive" and _OURS_TOO.search(before):
        return True  # `our executive and IT teams`
    return _is_narrow_enough(kind, modifiers, before, after, plural=match[0].endswith("s"))


def _is_a_company(part: Sequence[re.Match[str]], kind: str, head: str) -> bool:
    """`UnitedHealth Group assesses`, `every Quill team member`."""
    last = part[-1][0]
    unknown = last[0].isupper() and not last.isupper() and last.isalpha() and last.casefold() not in MODIFIERS
    return unknown and (
        (kind == "group" and head[0].isupper()) or (kind == "team" and head[0].islower() and len(part) == 1)
    )


def _is_a_particular_team(name: str, before: str, after: str) -> bool:
    if _MANY_SIDED.match(name):
        if name.casefold().startswith("internal"):
            return after[0] == "m" and bool(_A_FIRMS.search(before) or after.startswith("m, led by"))
        if after[0] == "m" and _ASKED.search(before):
            return True
        return _IS_MADE_OF.match(after) is not None or (after[0] == "m" and _OURS.search(before) is not None)
    if name.casefold() in _LEADING_TEAMS and after[0] == "s" and not _OURS_TOO.search(before):
        return False  # `designated management teams`
    return _DESCRIBED.sub("", name.casefold()) in _LEADING_TEAMS and not _A_MEMBER.search(before)


def _are_several(modifiers: str, before: str, after: str, kind: str, head: str) -> bool:
    """`Multiple testing teams`, `management risk committees, including the Audit Committee`."""
    if kind in COMMITTEES and (
        _ANYCOMMITTEES.search(before)
        or _FOR_EXAMPLE.match(after)
        or modifiers.endswith("-level")
        or (modifiers == "steering" and _HOW_MANY.search(before))
    ):
        return True
    if head in ("groups", "working groups", "councils") and (
        _AN_INDUSTRYS.search(before) or (head == "working groups" and _FOR_EXAMPLE.match(after))
    ):
        return True
    return (_MANY_LISTED if kind in COMMITTEES else _MANY).search(before) is not None


def _is_somebody_elses(modifiers: str, before: str, after: str, kind: str, head: str) -> bool:
    if (_PART_OF.search(before) or _PERFORMED.search(before)) and head in ("function", "organization"):
        return True
    if (
        _FORUM_OF.search(before)
        or _OF_SEVERAL.search(before)
        or (head == "teams" and _SOME_OUTSIDERS.search(before))
        or (head.endswith("s") and _are_several(modifiers, before, after, kind, head))
    ):
        return True
    if kind == "staff" and (not _OUR_STAFF.search(before) or _ANY_STAFF.search(f"{before}|{after}")):
        return True
    if _ASSESSING.search(modifiers) and kind not in COMMITTEES:
        return True
    if _AN_EXERCISE.match(modifiers):
        titled = modifiers[0].isupper() and _ARTICLE.search(before)
        ours = titled or _THE_RED_ONE.search(before) or _IS_A_TEAM.match(after)
        return not ours or _EXERCISED.match(after) is not None
    its_people = kind in ("unit", "division", "function") and _ITS_PEOPLE.match(after)
    a_states = (kind == "directorate" or before.endswith("U.S. ")) and _A_STATES.search(before)
    its_abilities = kind.startswith("cent") and _ITS_ABILITIES.match(after)
    return bool(its_people or its_abilities or a_states or _ANOTHERS.search(modifiers) or _AN_AGENCY.match(after))


def _is_titled(part: Sequence[re.Match[str]], head: str) -> bool:
    """`our Response Team` is a particular one, a response team need not be."""
    return head[0].isupper() and all(word[0][0].isupper() for word in part)


def _is_narrow_enough(kind: str, modifiers: str, before: str, after: str, *, plural: bool) -> bool:
    """Some heads stand for somebody only beside the right words: `operations center`, `IT function`."""
    if plural and (kind.startswith("organi") or modifiers.casefold() in _MANAGEMENTS):
        return False
    if kind == "forum":  # the Information Security Forum has firms of many countries as members
        return (
            modifiers[:1].isupper() or _SECURITY.search(modifiers) is not None
        ) and modifiers != "Information Security"
    if kind.startswith("cent"):
        return _CENTER.search(modifiers) is not None and not (
            plural and modifiers.casefold() in ("operation", "operations")
        )
    if kind == "function":
        return _is_a_function(modifiers, before, after, plural=plural)
    a_departments = kind == "group" and _A_DEPARTMENTS.search(modifiers) is not None
    return a_departments or kind not in _NARROW or _SECURITY.search(modifiers) is not None


def _is_a_function(modifiers: str, before: str, after: str, *, plural: bool) -> bool:
    """Some names of functions are as often those of the work, and need to act."""
    if not plural and modifiers.casefold() == "risk management":
        return bool(_TOLD_OR_FROM.search(before) or _ACTS.match(after))
    if not plural and _A_FUNCTION.search(modifiers):
        return _IT_ACTS.match(after) is not None
    if plural and _THEY_ACT.match(after) and _FUNCTION_OF_OURS.fullmatch(modifiers):
        return True
    return (not plural or modifiers.istitle()) and _FUNCTION.search(modifiers) is not None
