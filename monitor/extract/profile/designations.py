"""Where a sentence names a body: a board, a committee, a council, a team, a department.

A name ends in a head (`Committee`) and runs to the left over words that names are made of: `Cyber Risk Steering
Committee`. Heads in the plural share out what stands before them: `legal, privacy and IT teams` are three.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from monitor.extract.profile.body_names import HEAD, Designation
from monitor.extract.profile.body_words import DESCRIBING, MODIFIERS, NEVER, PLURALS, STRONG_HEADS, VAGUE
from monitor.extract.profile.headless_names import headless_names

_LONGEST_NAME = 120  # characters to the left of a head
# `Our VP of IT and IT Group` are an officer and a group.
_AN_OFFICE_OF = re.compile(r"\b(?:[Pp]resident|VP|[Dd]irector|[Hh]ead|[Mm]anager)(?: of|,) $")
_MOST_COMMAS = 3  # `Cybersecurity, Compliance, Risk, and Fraud Team`; with more it is a list
_A_GROUPS = re.compile(r" Group\b")
# `Executive Committee for Technological Risks`, `our management committee on cybersecurity`
_FOR = re.compile(r" for(?: the)?(?: (?:and )?[A-Z][a-z]+){2,5}")
_ON_SECURITY = re.compile(
    r" on (?:cyber ?security|(?:cyber|information) security|information technology)(?= (?:and [a-z]+ )?|,|\.)"
)
_TOKEN = re.compile(
    r"Board(?=/)|[Gg]overnance, [Rr]isk(?: [Mm]anagement)?,? (?:and|&|&amp;) [Cc]ompliance\b|[Tt]hird [Pp]arty\b"
    r"|[Cc]ross [Ff]unctional\b|&amp;"
    r"|\b[A-Z](?:&|&amp;)[A-Z]\w*|[\w][\w’'/.-]*|[,&]|[^\w\s]"
)
# An abbreviation inside a name: `Global Technology & Solutions (GTS) team`, `DBA (Database Administrator) team`.
_ASIDE = re.compile(
    r"\([“”\"'‘’ ]*(?:[A-Z][A-Za-z]?[A-Z&]{1,6}|IT [A-Z]{2,6}|(?i:infosec|cybersec))[“”\"'‘’ ]*\)"
    r"|(?<=[A-Z]{2} )\([A-Z][a-z]+(?: [A-Z][a-z]+){1,4}\)"
    r"|\([“”\"'‘’ ]*IT[“”\"'‘’ ]*\)"
)
_CENTER = re.compile(
    r"\b(?:integrated security|(?:security|integrated|monitoring) control"
    r"|operations?|operating|defen[sc]e|fusion|response|command|intelligence)$",
    re.IGNORECASE,
)
_SECURITY = re.compile(
    r"\b(?:IT|I\.T\.|ICT|information|cyber\w*|security|technology|privacy|data|internal audit|audit|compliance|legal"
    r"|risk|network|engineering|identity|access|infosec|digital|protection|ERM)\b",
    re.IGNORECASE,
)
_A_DEPARTMENTS = re.compile(
    r"\b(?:procurement|(?:business )?resilienc[ey]|finance|accounting|human resources|communications)$", re.IGNORECASE
)
_ANOTHERS = re.compile(
    r"\b(?:EC|Alliance|Examinations?|Board-approved|Trust(?! (?:and|&) )|Information Sharing|Sharing and Analysis"
    r"|industry|peer|user|trade|World Economic"
    r"|advocacy|criminal|threat actor|York|State|Police|Justice|Treasury|Fire"
    r"|Sector|Subsector|Multi Housing|International|(?<!Global )(?<!Local )"
    r"(?<!Corporate )(?<!Group )computer emergency (?:response|readiness)"
    r"|Maturity Model|(?<!ethical )hack\w*|customer|client|certified)\b",
    re.IGNORECASE,
)
_FUNCTION = re.compile(
    r"\b(?:IT|technology|security|cybersecurity|independent audit|compliance|risk control|intelligence|analysis"
    r"|awareness|monitoring"
    r"|incident response|incident management|enterprise risk management|ERM|privacy|data protection"
    r"|(?:cyber\w*|information|technology"
    r"|enterprise|operational|non-financial) risk(?: management)?|internal audit)$|^risk$",
    re.IGNORECASE,
)
_LEADING_TEAMS = frozenset(
    ("response team", "management team", "senior management team", "leadership team", "senior team")
)
# `A cross-functional team` is anybody; one that is said to be made of or led by somebody is a particular one.
_MANY_SIDED = re.compile(
    r"(?:internal|core|cross[- ]functional|(?:multi|inter|cross)-?disciplinary|cross-departmental) team$", re.IGNORECASE
)
_IS_MADE_OF = re.compile(
    r"m(?:,| -)? (?:(?:that|which) (?!is\b)|that is (?:responsible|tasked|charged)|composed|comprised|comprising"
    r"|consisting|includes|led by|headed by)|s (?:(?:throughout [^.;,]{1,40} )?are deployed|at each)\b"
)
_OURS = re.compile(r"(?:\b(?:[Tt]he|[Oo]ur|[Tt]his)|[\w’']s) $")
_OURS_TOO = re.compile(r"\b(?:[Tt]he|[Oo]ur|[Ii]ts|[Cc]ompany[’']?s) (?:[\w-]+,? ){0,3}(?:and )?$")
_DESCRIBED = re.compile(r"^(?:cross[- ]functional|multi-?disciplinary|dedicated|internal|core) ")
_COMMITTEES = frozenset(("committee", "subcommittee", "council"))
_MANAGEMENTS = frozenset(("executive management", "senior management", "management", "executive"))
_THIS = re.compile(r"\b(?:[Tt]his|[Tt]hese|[Ss]uch|[Ee]ach|[Oo]ther) $")
_A_MEMBER = re.compile(r"\ba member of (?:the|our) $")
_AN_AGENCY = re.compile(
    r" (?:roles?|positions?|charters?|experience|process(?:es)?|[Ll]ead|[Ll]eaders?)\b| of E-Commerce"
    r"| (?:members? )?of (?:Homeland|Justice|Commerce|Defense|Health|the Treasury|Energy|Insurance"
    r"|Financial|Labor|Education|State|Transportation|Banking|Veterans)| for Standardi[sz]"
)
# Groups that somebody takes part in are an industry's: `participates in public sector cybersecurity groups`.
_AN_INDUSTRYS = re.compile(r"\b(?:industry|public|various|participat\w+ in|members? of|external)\b[^.;,]{0,40}$")
# `Built into our enterprise risk management function`, `a retainer with a response organization`.
_PART_OF = re.compile(
    r"\b(?:built into|part of|integrated (?:in)?to|integrated within|component of) (?:our|the|its) (?:overall )?$"
    r"|\b(?:with|from) an? $",
    re.IGNORECASE,
)
_PERFORMED = re.compile(r"\b(?:perform\w*|outsourc\w+|evolution of) (?:our|the|its) $")
_OF_SEVERAL = re.compile(
    r"\b(?:[Vv]endors|[Ss]uppliers|[Cc]ustomers|[Cc]lients|(?<!General )[Pp]artners)[’']? $",
)  # nobody in particular
_MANY = re.compile(r"\b(?:multiple|several|numerous)(?: third-party| external| outside)? $")
_HOW_MANY = re.compile(r"\b(?:two|three|four) $")
_ANY_COMMITTEES = re.compile(r"\b(?:applicable|appropriate|relevant) $")
_FOR_EXAMPLE = re.compile(r",? (?:including|such as)\b")
# `One cybersecurity staff person`, `outsourced staff`, `staff who are responsible` are nobody in particular.
_OUR_STAFF = re.compile(r"\b(?:[Oo]ur|[Tt]he|[Ii]ts|[Ii]nternal|[\w’']+s)(?: internal| dedicated)* $")
_ANY_STAFF = re.compile(r"(?:\b(?:outsourced|in-house|of the|one|one dedicated) \|)|\| (?:person|members?|who|to)\b")
# A possessive that lost its apostrophe: `the Risk Policy and Assessment Committees Charter`.
_ITS_OWN = re.compile(
    r" (?:[Cc]harter|responsibilit|oversight|role|agenda|meetings?|Chair|involvement|review|duties|purview|member)\w*\b"
)
# `Our IT and Security Teams is responsible` is one team, as `operation and maintenance` is one work.
_IS_ONE = re.compile(r" (?:is|has|oversees|reviews|monitors|manages) ")
_ONE_WORK = (("operation", "maintenance"), ("operations", "maintenance"))
_ITS_PEOPLE = re.compile(r" (?:stakeholders|management|leaders|personnel|managers|heads|members|teams|employees)\b")
_ITS_ABILITIES = re.compile(r" (?:activities|capabilit(?:y|ies))\b")
# `The Israel National Cyber Directorate`
_A_STATES = re.compile(r"\b(?:National|Federal) $")
_ASSESSING = re.compile(r"\bassessors?$|^(?:external |third-party |independent )?assessment$", re.IGNORECASE)
# `Red team exercises`, but `found by the Red Team`.
_AN_EXERCISE = re.compile(
    r"(?:(?:threat hunting|ethical hacking)(?:,| and|, and) )?"
    r"(?:red|blue|purple|tiger|green)(?:(?:, | and |/)(?:red|blue|purple))*$",
    re.IGNORECASE,
)
_ONE_OF_OURS = re.compile(r"\b(?:[Oo]ur|[Aa]|and|standing|senior) $")
_NOTHING = re.compile(r"(?!)")
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Oo]ur|[Ii]ts) $")
_THE_RED_ONE = re.compile(r"\b(?:by the|by our|has an?|have an?|and our|via a dedicated) $")
_IS_A_TEAM = re.compile(r",? (?:under|led by|which|that|who)\b")
_EXERCISED = re.compile(r"[ -](?:exercis|activit|test|engage|assess|simulat|operation|program|penetr|and\b)\w*")
_LEVELS = frozenset(("senior", "management", "executive", "regional", "local", "central", "independent", "operating"))
_NO_DESCRIPTION = (
    ("internal", "audit"),
    ("third-party", "risk"),
    ("independent", "audit"),
    ("internal", "control"),
    ("internal", "controls"),
    ("global", "technology"),
)
_OF_SYSTEMS = frozenset(("information", "cybersecurity", "cyber", "it", "security", "technology", "data", "ai"))
_TITLED = frozenset(("team", "department", "directorate"))
_NARROW = frozenset(("function", "organization", "organisation", "unit", "division", "group", "staff", "forum"))


@lru_cache(maxsize=2_048)  # bodies, cadences and short names ask about the same sentences
def designations(sentence: str) -> tuple[Designation, ...]:
    """Every body that the sentence names, in order."""
    found = [*headless_names(sentence), *_with_a_head(sentence)]
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


# --- names with a head --------------------------------------------------------------------------------------


def _with_a_head(sentence: str) -> Iterator[Designation]:
    for head in HEAD.finditer(sentence):
        begin = max(0, head.start() - _LONGEST_NAME)
        words = _name_before(_tokens(sentence, begin, head.start()), sentence, begin > 0)
        if words:
            yield from _shared_out(sentence, words, head)


def _tokens(sentence: str, begin: int, end: int) -> list[re.Match[str]]:
    """The words and signs before a head, without abbreviations in parentheses."""
    tokens = list(_TOKEN.finditer(sentence, begin, end))
    if all(token[0] != ")" for token in tokens):
        return tokens
    asides = [aside.span() for aside in _ASIDE.finditer(sentence, begin, end)]
    return [token for token in tokens if all(not first <= token.start() < last for first, last in asides)]


def _name_before(tokens: Sequence[re.Match[str]], sentence: str, cut: bool) -> list[re.Match[str]]:
    """The words of the name, from left to right."""
    taken: list[re.Match[str]] = []
    for place in range(len(tokens) - 1, 0 if cut else -1, -1):
        token = tokens[place]
        if _is_of_a_name(token, sentence):
            taken.insert(0, token)
        elif not (taken and place and _joins(token[0], tokens, place, taken, sentence)):
            break
        else:
            taken.insert(0, token)
    return _trimmed(taken)


def _is_of_a_name(token: re.Match[str], sentence: str) -> bool:
    word = token[0].rstrip(".")
    low = word.casefold()
    if low.startswith(("governance, risk", "third party", "cross functional")):
        return True
    if low in NEVER or not word[:1].isalpha() or low in ("and", "or"):
        return False
    if low in MODIFIERS or all(part in MODIFIERS for part in re.split(r"[/-]", low)):
        return True
    before = sentence[: token.start()].removesuffix("&amp;").rstrip(' •"“(')
    opens = token.start() == 0 or before[-1:] in (".", ":", ";")
    possessive = low.endswith(("'s", "’s")) or (
        low.endswith("s")
        and (low[-2:] != "ss" or low[-3:] == "sss" or word[:-1].isupper())
        and word[0].isupper()
        and not word.isupper()
        and low not in PLURALS
    )
    return word[0].isupper() and not opens and not possessive


def _joins(
    sign: str, tokens: Sequence[re.Match[str]], place: int, taken: Sequence[re.Match[str]], sentence: str
) -> bool:
    """Whether `and`, `&` or a comma goes on with the same name or list of names."""
    left = tokens[place - 1]
    if sign in ("and", "&", "&amp;"):
        return _is_of_a_name(left, sentence) or left[0] == ","
    if sign == "of":  # `Chief Information Security of Quill Group` is no group
        titled = taken[0][0][0].isupper() and left[0][0].isupper() and _is_of_a_name(left, sentence)
        return titled and not _A_GROUPS.match(sentence, taken[-1].end())
    return (
        sign == "," and any(word[0] in ("and", "&", "&amp;", "or") for word in taken) and _is_of_a_name(left, sentence)
    )


def _trimmed(words: list[re.Match[str]]) -> list[re.Match[str]]:
    """Without what only joined to something that is no part of it."""
    while words and words[0][0] in ("and", "&", "&amp;", ",", "of"):
        words = words[1:]
    return words


def _bare(part: Sequence[re.Match[str]], head: str) -> list[re.Match[str]]:
    """Without the words that only describe, and without the filer's own name: `Quill security team`."""
    words = list(part)
    while len(words) > 1 and (_only_describes(words) or _is_a_filers(words)):
        words = _trimmed(words[1:])
    if head[0].isupper() and words[-1][0][0].isupper():  # `a senior management Risk Committee`
        while words[0][0] in _LEVELS and len(words) > 1 and words[1][0] not in ("and", ","):
            words = words[1:]
    if len(words) > 2 and words[0][0] == "management" and words[1][0].casefold() in _OF_SYSTEMS:
        words = words[1:]
    return words if any(word[0].casefold() not in VAGUE for word in words) else list(part)


def _only_describes(words: Sequence[re.Match[str]]) -> bool:
    first, second = words[0][0].casefold(), words[1][0].casefold()
    return (first in DESCRIBING or first == "independent") and (first, second) not in _NO_DESCRIPTION


def _is_a_filers(words: Sequence[re.Match[str]]) -> bool:
    first = words[0][0]
    return (
        first[0].isupper() and first.casefold() not in MODIFIERS and words[1][0][0].islower() and words[1][0] != "and"
    )


def _shared_out(sentence: str, words: Sequence[re.Match[str]], head: re.Match[str]) -> Iterator[Designation]:
    plural = head[0][-1] == "s" and not (_ITS_OWN.match(sentence, head.end()) or _IS_ONE.match(sentence, head.end()))
    singular = head[0].rstrip("s")
    parts = _parts(words) if plural else [_own(words, head[0])]
    security = plural and parts[-1][-1][0].casefold() == "security"  # `the information and product security teams`
    joined = _spelled(words, singular) if len(parts) > 1 else None
    for before, part in zip((words, *parts), parts, strict=False):
        bare = _bare(part, singular)
        name = _spelled(bare, singular)
        if security and [word[0].casefold() for word in bare] == ["information"]:
            name = f"{bare[0][0]} security {singular}"
        about = _about(sentence, bare, head)
        if part is not parts[0] and name == "management team" and before[-1][0] == "response":
            continue  # `incident response and management teams`
        if about or _designates(name, bare, singular, sentence, head):
            end = head.end() + len(about) if part is parts[-1] else part[-1].end()
            yield Designation(name + about, singular.casefold(), bare[0].start(), end, joined)


def _about(sentence: str, part: Sequence[re.Match[str]], head: re.Match[str]) -> str:
    """What a committee is for, where that belongs to its name."""
    if head[0].lower() not in _COMMITTEES:
        return ""
    vague = all(word[0].casefold() in VAGUE for word in part) and _ONE_OF_OURS.search(sentence, 0, part[0].start())
    about = (_FOR if head[0][0].isupper() else _ON_SECURITY if vague else _NOTHING).match(sentence, head.end())
    return about[0] if about else ""


def _own(words: Sequence[re.Match[str]], head: str) -> Sequence[re.Match[str]]:
    """Of a list before a single head its own words: `legal, finance and IT team`, `leadership and Risk Committee`."""
    last = max((place for place, word in enumerate(words) if word[0] in ("and", "&")), default=0)
    if last and _AN_OFFICE_OF.search(words[0].string, 0, words[0].start()):
        return words[last + 1 :]
    commas = sum(word[0] == "," for word in words)
    if commas and (commas > _MOST_COMMAS or not (head[0].isupper() or head == "committee")):
        return _parts(words)[-1]
    for place in range(len(words) - 1, 1, -1):  # `executive management and IT management team`
        if words[place - 2][0].casefold() in ("senior", "executive") and words[place][0] == "and":
            return words[place + 1 :] if words[place - 1][0].casefold() == "management" else words
    for place in range(len(words) - 1, 0, -1):
        left = words[place - (2 if words[place - 1][0] == "," and place > 1 else 1)]
        if words[place][0] == "and" and head[0].isupper() and left[0][0].islower():
            return words[place + 1 :]
    return words


def _parts(words: Sequence[re.Match[str]]) -> list[list[re.Match[str]]]:
    """What shares the head: `legal, risk and insurance, and IT` are three where a comma stands before the last."""
    listed = any(word[0] == "and" and words[place - 1][0] == "," for place, word in enumerate(words))
    signs = (",",) if listed else (",", "and")
    parts: list[list[re.Match[str]]] = [[]]
    for place, word in enumerate(words):
        around = (words[place - 1][0].casefold(), words[min(place + 1, len(words) - 1)][0].casefold())
        if around in _ONE_WORK:
            parts[-1].append(word)
        elif word[0] in signs or (word[0] == "and" and words[place - 1][0] == ","):
            parts.append([])
        else:
            parts[-1].append(word)
    return [part for part in parts if part]


def _spelled(part: Sequence[re.Match[str]], head: str) -> str:
    """As it is written, `R&D` without a space."""
    glued = (
        before is not None and before.end() == word.start() and "&" in before[0] + word[0]
        for before, word in zip((None, *part), part, strict=False)
    )
    words = "".join(word[0] if tight else f" {word[0]}" for word, tight in zip(part, glued, strict=True))
    return f"{words} {head}".strip().replace(" ,", ",").replace("&amp;", "&")


def _designates(name: str, part: Sequence[re.Match[str]], head: str, sentence: str, match: re.Match[str]) -> bool:
    """Whether it is somebody in particular: `internal teams` and `industry groups` are nobody."""
    kind, modifiers = head.casefold(), name[: -len(head)].strip()
    before, after = sentence[: part[0].start()], sentence[match.end() : match.end() + 30]
    if _is_somebody_elses(modifiers, before, after, kind, match[0].lower()):
        return False
    if sentence[match.end() : match.end() + 1] == "-" or _is_a_company(part, kind, head):
        return False
    if kind in STRONG_HEADS:
        generic = kind in _COMMITTEES and all(word[0] in VAGUE for word in part)
        return not generic and not _THIS.search(before)
    if all(word[0].casefold() in VAGUE for word in part):
        if _is_titled(part, head) and kind in _TITLED:
            return True
        return kind == "team" and _is_a_particular_team(name, before, sentence[match.end() - 1 : match.end() + 60])
    return _is_narrow_enough(kind, modifiers, plural=match[0].endswith("s"))


def _is_a_company(part: Sequence[re.Match[str]], kind: str, head: str) -> bool:
    """`UnitedHealth Group assesses`, `every Quill team member`."""
    last = part[-1][0]
    unknown = last[0].isupper() and not last.isupper() and last.isalpha() and last.casefold() not in MODIFIERS
    return unknown and (
        (kind == "group" and head[0].isupper()) or (kind == "team" and head[0].islower() and len(part) == 1)
    )


def _is_a_particular_team(name: str, before: str, after: str) -> bool:
    if _MANY_SIDED.match(name):
        return _IS_MADE_OF.match(after) is not None or (after[0] == "m" and _OURS.search(before) is not None)
    if name.casefold() in _LEADING_TEAMS and after[0] == "s" and not _OURS_TOO.search(before):
        return False  # `designated management teams`
    return _DESCRIBED.sub("", name.casefold()) in _LEADING_TEAMS and not _A_MEMBER.search(before)


def _are_several(modifiers: str, before: str, after: str, kind: str, head: str) -> bool:
    """`Multiple testing teams`, `management risk committees, including the Audit Committee`."""
    if kind in _COMMITTEES and (
        _ANY_COMMITTEES.search(before)
        or _FOR_EXAMPLE.match(after)
        or modifiers.endswith("-level")
        or (modifiers == "steering" and _HOW_MANY.search(before))
    ):
        return True
    if head in ("groups", "working groups", "councils") and _AN_INDUSTRYS.search(before):
        return True
    return _MANY.search(before) is not None


def _is_somebody_elses(modifiers: str, before: str, after: str, kind: str, head: str) -> bool:
    if (_PART_OF.search(before) or _PERFORMED.search(before)) and head in ("function", "organization"):
        return True
    if _OF_SEVERAL.search(before) or (head.endswith("s") and _are_several(modifiers, before, after, kind, head)):
        return True
    if kind == "staff" and (not _OUR_STAFF.search(before) or _ANY_STAFF.search(f"{before}|{after}")):
        return True
    if _ASSESSING.search(modifiers) and kind not in _COMMITTEES:
        return True
    if _AN_EXERCISE.match(modifiers):
        titled = modifiers[0].isupper() and _ARTICLE.search(before)
        ours = titled or _THE_RED_ONE.search(before) or _IS_A_TEAM.match(after)
        return not ours or _EXERCISED.match(after) is not None
    its_people = kind in ("unit", "division", "function") and _ITS_PEOPLE.match(after)
    a_states = kind == "directorate" and _A_STATES.search(before)
    its_abilities = kind.startswith("cent") and _ITS_ABILITIES.match(after)
    return bool(its_people or its_abilities or a_states or _ANOTHERS.search(modifiers) or _AN_AGENCY.match(after))


def _is_titled(part: Sequence[re.Match[str]], head: str) -> bool:
    """`our Response Team` is a particular one, a response team need not be."""
    return head[0].isupper() and all(word[0][0].isupper() for word in part)


def _is_narrow_enough(kind: str, modifiers: str, *, plural: bool) -> bool:
    """Some heads stand for somebody only beside the right words: `operations center`, `IT function`."""
    if plural and (kind.startswith("organi") or modifiers.casefold() in _MANAGEMENTS):
        return False
    if kind == "forum":
        known = modifiers[:1].isupper() or _SECURITY.search(modifiers) is not None
        return known and modifiers != "Information Security"  # of which firms of many countries are members
    if kind.startswith("cent"):
        return _CENTER.search(modifiers) is not None
    if kind == "function":
        return (not plural or modifiers.istitle()) and _FUNCTION.search(modifiers) is not None
    if kind == "group" and _A_DEPARTMENTS.search(modifiers):
        return True
    return kind not in _NARROW or _SECURITY.search(modifiers) is not None
