"""Where a sentence names a body: a board, a committee, a council, a team, a department.

A name ends in a head (`Committee`) and runs to the left over words that names are made of: `Cyber Risk Steering
Committee`. Heads in the plural share out what stands before them: `legal, privacy and IT teams` are three.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from monitor.extract.profile.body_names import HEAD, Designation
from monitor.extract.profile.body_words import DESCRIBING, MODIFIERS, NEVER, PLURALS, VAGUE
from monitor.extract.profile.headless_names import headless_names
from monitor.extract.profile.in_particular import COMMITTEES, designates

_LONGEST_NAME = 120  # characters to the left of a head
# `Our VP of IT and IT Group` are an officer and a group.
_AN_OFFICE_OF = re.compile(r"\b(?:[Pp]resident|VP|[Dd]irector|[Hh]ead|[Mm]anager)(?: of|,) $")
# `An AI Policy, guiding principles, systems controls and AI governance committee`: what a list of things ends with.
_ENDS_A_LIST = re.compile(r", (?:[a-z-]+ ){1,4}?[a-z]+s, $")
_GLUE = frozenset("&/")
_LETTERS = re.compile(r"[A-Z]{2,4}C|[A-Z]{4,6}")  # `our TIRC and Management Risk Committee`, `the GPDTO and …`
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
    r"|\b[A-Z]{1,3}(?:&|&amp;)[A-Z]\w*|[\w][\w’'/.-]*|[,&]|[^\w\s]"
)
# An abbreviation inside a name: `Global Technology & Solutions (GTS) team`, `DBA (Database Administrator) team`.
_ASIDE = re.compile(
    r"\([“”\"'‘’ ]*(?:[A-Z][A-Za-z]?[A-Z&]{1,6}|IT [A-Z]{2,6}|(?i:infosec|cybersec))[“”\"'‘’ ]*\)"
    r"|(?<=[A-Z]{2} )\([A-Z][a-z]+(?: [A-Z][a-z]+){1,4}\)"
    r"|\([“”\"'‘’ ]*IT[“”\"'‘’ ]*\)"
)
# A possessive that lost its apostrophe: `the Risk Policy and Assessment Committees Charter`.
_ITS_OWN = re.compile(
    r" (?:[Cc]harter|responsibilit|oversight|role|agenda|meetings?|Chair|involvement|review|duties|purview|member)\w*\b"
)
# `Our IT and Security Teams is responsible` is one team, as `operation and maintenance` is one work.
_IS_ONE = re.compile(r" (?:is|has|oversees|reviews|monitors|manages) ")
_ONE_WORK = (("operation", "maintenance"), ("operations", "maintenance"))
_ONE_OF_OURS = re.compile(r"\b(?:[Oo]ur|[Aa]|and|standing|senior) $")
_AND_OTHERS = re.compile(
    r",? and (?:(?:various|our) )?other(?: (?:relevant|appropriate|cross-functional|functional|business|key|internal"
    r"|corporate|operational)){0,2}\Z"
)
# What a name ends with: `the Task Force (“TF”), and Response Team` are two.
_ENDS = frozenset(("Force", "Forum", "Group", "Center"))
_MAKERS = frozenset(("product", "engineering", "design"))  # `our product, design and engineering teams` are one
_TEAMS = frozenset(("teams", "departments"))
_NOTHING = re.compile(r"(?!)")
_LINE_OF = re.compile(r"\bline of $")  # `the second line of defense Information Security function`
_LEVELS = frozenset(("senior", "management", "executive", "regional", "local", "central", "independent", "operating"))
_NO_DESCRIPTION = (
    ("internal", "audit"),
    ("third-party", "risk"),
    ("third party", "risk"),
    ("independent", "audit"),
    ("internal", "control"),
    ("internal", "controls"),
    ("global", "technology"),
)
_OF_SYSTEMS = frozenset(("information", "cybersecurity", "cyber", "it", "security", "technology", "data", "ai"))


@lru_cache(maxsize=2_048)  # bodies, cadences and short names ask about the same sentences
def designations(sentence: str) -> tuple[Designation, ...]:
    """Every body that the sentence names, in order."""
    found = [*headless_names(sentence), *_with_a_head(sentence)]
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


# --- names with a head --------------------------------------------------------------------------------------


def _with_a_head(sentence: str) -> Iterator[Designation]:
    for head in HEAD.finditer(sentence):
        begin = max(0, head.start() - _LONGEST_NAME)
        tokens = _tokens(sentence, begin, head.start())
        words = _listed_before(tokens, sentence, head[0]) or _name_before(tokens, sentence, begin > 0)
        if words:
            yield from _shared_out(sentence, words, head)


def _tokens(sentence: str, begin: int, end: int) -> list[re.Match[str]]:
    """The words and signs before a head, without abbreviations in parentheses."""
    tokens = list(_TOKEN.finditer(sentence, begin, end))
    if all(token[0] != ")" for token in tokens):
        return tokens
    asides = [aside.span() for aside in _ASIDE.finditer(sentence, begin, end)]
    return [token for token in tokens if all(not first <= token.start() < last for first, last in asides)]


def _listed_before(tokens: Sequence[re.Match[str]], sentence: str, head: str) -> list[re.Match[str]]:
    """`Legal, privacy and other cross-functional teams` are those that are named."""
    others = (
        _AND_OTHERS.search(sentence, max(0, tokens[-1].end() - _LONGEST_NAME), tokens[-1].end())
        if tokens and head in _TEAMS
        else None
    )
    if others is None:
        return []
    named = [token for token in tokens if token.end() <= others.start()]
    joined = next((token for token in tokens if token.start() >= others.start() and token[0] == "and"), None)
    if joined is None or not named or not _is_of_a_name(named[-1], sentence):
        return []
    listed = _name_before([*named, joined, named[-1]], sentence, True)[:-2]
    return listed if sum(word[0] == "," for word in listed) else []


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
    if low in NEVER or word == "It" or not word[:1].isalpha() or low in ("and", "or"):
        return False
    if low in MODIFIERS or all(part in MODIFIERS for part in re.split(r"[/-]", low)):
        return True
    before = sentence[max(0, token.start() - 12) : token.start()].removesuffix("&amp;").rstrip(' •"“(')
    opens = token.start() == 0 or before[-1:] in (".", ":", ";")
    possessive = low.endswith(("'s", "’s", "s'", "s’")) or (
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
    if sign in ("and", "&", "&amp;", "/"):
        return _is_of_a_name(left, sentence) or left[0] == ","
    if sign == "of":  # `Chief Information Security of Quill Group` is no group
        titled = taken[0][0][0].isupper() and left[0][0].isupper() and _is_of_a_name(left, sentence)
        return titled and not _A_GROUPS.match(sentence, taken[-1].end())
    listed = sign == "," and any(word[0] in ("and", "&", "&amp;", "or") for word in taken)
    return listed and left[0] not in _ENDS and _is_of_a_name(left, sentence)


def _trimmed(words: list[re.Match[str]]) -> list[re.Match[str]]:
    """Without what only joined to something that is no part of it."""
    while words and words[0][0] in ("and", "&", "&amp;", ",", "of", "/"):
        words = words[1:]
    return words


def _bare(part: Sequence[re.Match[str]], head: str) -> list[re.Match[str]]:
    """Without the words that only describe, and without the filer's own name: `Quill security team`."""
    words = list(part)
    if len(words) > 2 and words[0][0] == "defense" and _LINE_OF.search(words[0].string, 0, words[0].start()):
        words = words[1:]
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
    if words[0][0].istitle() and first == "third party":
        return False
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
    if joined and all(len(part) == 1 and part[0][0].casefold() in _MAKERS for part in parts):
        yield Designation(joined, singular.casefold(), words[0].start(), head.end())
        return
    for before, part in zip((words, *parts), parts, strict=False):
        bare = _bare(part, singular)
        name = _spelled(bare, singular)
        if security and [word[0].casefold() for word in bare] == ["information"]:
            name = f"{bare[0][0]} security {singular}"
        about = _about(sentence, bare, head)
        if part is not parts[0] and name == "management team" and before[-1][0] == "response":
            continue  # `incident response and management teams`
        if about or designates(name, bare, singular, sentence, head):
            end = head.end() + len(about) if part is parts[-1] else part[-1].end()
            yield Designation(name + about, singular.casefold(), bare[0].start(), end, joined)


def _about(sentence: str, part: Sequence[re.Match[str]], head: re.Match[str]) -> str:
    """What a committee is for, where that belongs to its name."""
    if head[0].lower() not in COMMITTEES:
        return ""
    vague = all(word[0].casefold() in VAGUE for word in part) and _ONE_OF_OURS.search(sentence, 0, part[0].start())
    about = (_FOR if head[0][0].isupper() else _ON_SECURITY if vague else _NOTHING).match(sentence, head.end())
    return about[0] if about else ""


def _own(words: Sequence[re.Match[str]], head: str) -> Sequence[re.Match[str]]:
    """Of a list before a single head its own words: `legal, finance and IT team`, `leadership and Risk Committee`."""
    last = max((place for place, word in enumerate(words) if word[0] in ("and", "&")), default=0)
    if last and _stands_behind_another(words[0], head):
        return words[last + 1 :]
    commas = sum(word[0] == "," for word in words)
    # `The Compliance, Regulatory & Governance team`
    titled = words[last][0] == "&" and all(word[0][0].isupper() or word[0] in (",", "&") for word in words)
    if commas and (
        commas > (_MOST_COMMAS + (head == "Committee")) or not (head[0].isupper() or head == "committee" or titled)
    ):
        return _parts(words)[-1]
    if len(words) > 2 and words[1][0] == "and" and _LETTERS.fullmatch(words[0][0]):
        return words[2:]
    words = _behind_a_leadership(words, head)
    for place in range(len(words) - 1, 1, -1):  # `executive management and IT management team`
        if words[place - 2][0].casefold() in ("senior", "executive") and words[place][0] == "and":
            return words[place + 1 :] if words[place - 1][0].casefold() == "management" else words
    for place in range(len(words) - 1, 0, -1):
        left = words[place - (2 if words[place - 1][0] == "," and place > 1 else 1)]
        if words[place][0] == "and" and head[0].isupper() and left[0][0].islower():
            return words[place + 1 :]
    return words


def _stands_behind_another(first: re.Match[str], head: str) -> bool:
    """Whether the words share their `and` with an office or a list of things that begins before them."""
    before = first.string, 0, first.start()
    return bool(_AN_OFFICE_OF.search(*before) or (head == "committee" and _ENDS_A_LIST.search(*before)))


def _behind_a_leadership(words: Sequence[re.Match[str]], head: str) -> Sequence[re.Match[str]]:
    """`Senior IT leadership and security team` are two, and `management and senior IT team`."""
    if head == "team" and len(words) > 2 and [word[0].casefold() for word in words[:2]] == ["management", "and"]:
        return words[2:]
    for place in range(2, len(words) - 1):
        joint = words[place][0] == "and" and words[place - 1][0] == "leadership"
        if joint and words[place - 2][0].casefold() in _OF_SYSTEMS:
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
    """As it is written, `R&D` without a space, nor one that only the SEC’s data has: `Technology /Security`."""
    glued = (
        before is not None and before.end() == word.start() and bool(_GLUE & set(before[0] + word[0]))
        for before, word in zip((None, *part), part, strict=False)
    )
    words = "".join(word[0] if tight else f" {word[0]}" for word, tight in zip(part, glued, strict=True))
    return re.sub(r" /(?=\S)", "/", f"{words} {head}".strip().replace(" ,", ",").replace("&amp;", "&"))
