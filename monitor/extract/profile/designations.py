"""Where a sentence names a body: a board, a committee, a council, a team, a department.

A name ends in a head (`Committee`) and runs to the left over words that names are made of: `Cyber Risk Steering
Committee`. Heads in the plural share out what stands before them: `legal, privacy and IT teams` are three.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from monitor.extract.profile.body_words import DESCRIBING, MODIFIERS, NEVER, STRONG_HEADS, VAGUE

BOARD = "board of directors"

_LONGEST_NAME = 120  # characters to the left of a head
_HEAD = re.compile(
    r"\b(?:(?:[Ss]ub-?)?[Cc]ommittees?|[Cc]ouncils?|(?:[Tt]ask|[Ww]orking|[Ss]teering)[ -](?:[Ff]orces?|[Gg]roups?)"
    r"|[Tt]eams?|[Gg]roups?|[Dd]epartments?|[Ff]unctions?|[Oo]rgani[sz]ations?|[Uu]nits?|[Dd]ivisions?|[Dd]irectorate"
    r"|[Ff]orum|[Ss]taff|[Cc]ent(?:er|re)s?)\b"
)
_TOKEN = re.compile(
    r"[Gg]overnance, [Rr]isk(?: [Mm]anagement)?,? (?:and|&|&amp;) [Cc]ompliance\b|[Tt]hird [Pp]arty\b|&amp;"
    r"|[\w][\w’'/.-]*|[,&]|[^\w\s]"
)
# An abbreviation inside a name: `Global Technology & Solutions (GTS) team`, `DBA (Database Administrator) team`.
_ASIDE = re.compile(
    r"\([“”\"'‘’ ]*[A-Z][A-Za-z]?[A-Z&]{1,6}[“”\"'‘’ ]*\)|(?<=[A-Z]{2} )\([A-Z][a-z]+(?: [A-Z][a-z]+){1,4}\)"
    r"|\([“”\"'‘’ ]*IT[“”\"'‘’ ]*\)"
)
_BOARD = re.compile(
    r"\b(?P<kind>[Ss]upervisory |[Aa]dvisory )?[Bb]oards? of "
    r"(?:[Dd]irectors?|[Tt]rustees|[Mm]anagers|[Cc]ommissioners)\b"
    r"|\b(?P<supervisory>[Ss]upervisory [Bb]oard)\b"
    r"|\b(?:[Tt]he|[Oo]ur|[Ff]ull|[Ee]ntire|[Ww]hole|[Ii]ts|[Cc]ompany[’']?s|[Bb]ank[’']?s|with|to|by|and|or) "
    r"(?:full |entire |whole )?(?P<short>[Bb]oard)\b(?! of\b| (?:committee|audit|risk|level|member)"
    r"| (?:[A-Z][\w&-]*,? |and |& ){1,6}(?:Sub)?[Cc]ommittee)"
    r"|(?<![\w-])Board(?= (?:oversight|oversees|receives|has|is|reviews|of|and|as|also|delegat\w+|meet\w*))"
)
_ITS_WORK = (
    r"(?! (?i:report(?!s to)|plan|process|procedure|result|finding|program|activit|work|director|officer|manager"
    r"|leader|partner|head|staff|and control)\w*)"
)
_INTERNAL_AUDIT = re.compile(
    r"\b(?:our|the|by|with|and|of|from|independent|outsourced|[Cc]ompany[’']?s) (?P<name>[Ii]nternal [Aa]udit)\b"
    rf"{_ITS_WORK}"
    r"|\b(?:our|the|by|outsourced|[Cc]ompany[’']?s|[Bb]ank[’']?s) (?P<auditors>[Ii]nternal [Aa]uditors?)\b"
    rf"|\b(?P<titled>Internal Audit)\b{_ITS_WORK}"
)
# The people of an office: `our CISO function`, `the Office of the CISO`, `Information Security Office`.
_OFFICE = re.compile(
    r"\b(?:CISO|CIO|CTO|CSO|CPO)(?:[’']s)? (?:[Ff]unction|[Oo]rgani[sz]ation|[Oo]ffice|[Tt]eam)\b"
    r"|\bOffice of (?:the )?(?:CISO|CIO|Information Security|Cyber ?[Ss]ecurity"
    r"|Chief Information(?: Security)? Officer)"
    r"\b"
    r"|(?<!Chief )\b(?:(?:Global|Corporate|Enterprise|Group) )?(?:Information Security|Cyber ?[Ss]ecurity|Data Privacy"
    r"|Privacy|Project Management|Program Management|Data Protection) Office\b"
)
_MANAGEMENT = re.compile(
    r"\b(?:[Ss]enior|[Ee]xecutive) (?:[Ll]eadership|[Mm]anagement)\b"
    r"(?! (?:team|committee|group|council|position|role|experience|level|function)\w*|’s|'s)"
)
_CENTER = re.compile(r"\b(?:operations?|defen[sc]e|fusion|response|command|intelligence)$", re.IGNORECASE)
_SECURITY = re.compile(
    r"\b(?:IT|I\.T\.|ICT|information|cyber\w*|security|technology|privacy|data|internal audit|audit|compliance|legal"
    r"|risk|network|engineering|infosec|digital|protection|ERM)\b",
    re.IGNORECASE,
)
_ANOTHERS = re.compile(
    r"\b(?:EC|Examinations?|Board-approved|Trust|Sharing and Analysis|industry|peer|user|trade|advocacy|criminal"
    r"|threat actor|York|State|Police|Justice|Treasury|Fire|computer emergency response|assess(?:ment|or)s?$"
    r"|Maturity Model|hack\w*|customer|client)\b",
    re.IGNORECASE,
)
_FUNCTION = re.compile(
    r"\b(?:IT|technology|security|cybersecurity|independent audit"
    r"|(?:cyber\w*|information|technology) risk(?: management)?)$",
    re.IGNORECASE,
)
_LEADING_TEAMS = frozenset(("management team", "senior management team", "leadership team", "senior team"))
_COMMITTEES = frozenset(("committee", "subcommittee", "council"))
_MANAGEMENTS = frozenset(("executive management", "senior management", "management", "executive"))
_THIS = re.compile(r"\b(?:[Tt]his|[Tt]hese|[Ss]uch|[Ee]ach|[Oo]ther) $")
_A_MEMBER = re.compile(r"\ba member of (?:the|our) $")
_AN_AGENCY = re.compile(
    r" (?:members? )?of (?:Homeland|Justice|Commerce|Defense|Health|the Treasury|Energy)| for Standardi[sz]"
)
_AN_EXERCISE = re.compile(r"(?:red|blue|purple|tiger)$", re.IGNORECASE)
_NO_DESCRIPTION = (("internal", "audit"), ("internal", "control"), ("internal", "controls"), ("global", "technology"))
_TITLED = frozenset(("team", "department", "directorate"))
_NARROW = frozenset(("function", "organization", "organisation", "unit", "division", "group", "staff", "forum"))


@dataclass(frozen=True, slots=True)
class Designation:
    """A body as a sentence names it, and where its name stands."""

    name: str
    head: str
    start: int
    end: int
    joined: str | None = None  # the one name that two may be: `the Audit and Risk Committees review` without apostrophe

    @property
    def key(self) -> str:
        return name_key(self.name)


def name_key(name: str) -> str:
    """A name without regard to case and spelling."""
    return " ".join(name.casefold().replace("-", " ").replace("cyber security", "cybersecurity").split())


def designations(sentence: str) -> list[Designation]:
    """Every body that the sentence names, in order."""
    found = [*_boards(sentence), *_with_a_head(sentence), *_without_a_head(sentence)]
    return sorted(found, key=lambda one: (one.start, one.end))


# --- the board and others that need no head -----------------------------------------------------------------


def _boards(sentence: str) -> Iterator[Designation]:
    for match in _BOARD.finditer(sentence):
        if _is_the_filers(sentence, match):
            supervisory = match["supervisory"] or (match["kind"] or "").lower() == "supervisory "
            name = "supervisory board" if supervisory else _board_name(match)
            yield Designation(name, "board", match.start(), match.end())


def _board_name(match: re.Match[str]) -> str:
    """`board of directors` also for `the Board`; trustees, managers and commissioners make other boards."""
    written = " ".join(match[0].casefold().split())
    return written if re.search(r"trustees|managers|commissioners", written) else BOARD


def _is_the_filers(sentence: str, match: re.Match[str]) -> bool:
    """Not the advisory board, nor one somebody sits on elsewhere, nor `across the board`."""
    before, after = sentence[max(0, match.start() - 40) : match.start()], sentence[match.end() : match.end() + 12]
    if (match["kind"] or "").lower() == "advisory " or after.startswith((" of Gov", " Certif")):
        return False
    return not re.search(r"\b(?:across|serv\w+ on|sits? on|member of)(?: the)? ?$", before)


def _without_a_head(sentence: str) -> Iterator[Designation]:
    for match in _INTERNAL_AUDIT.finditer(sentence):
        kind = match.lastgroup or ""
        following = _HEAD.match(sentence, match.end() + 1)
        if following is None or following[0].lower() == "function":
            name = match[kind].lower() if kind == "auditors" else "internal audit"
            yield Designation(name, "audit", match.start(kind), match.end())
    for match in _OFFICE.finditer(sentence):
        yield Designation(match[0], match[0].split(" ")[-1].lower(), match.start(), match.end())
    for match in _MANAGEMENT.finditer(sentence):
        if _acts_as_a_body(sentence, match):
            yield Designation(match[0], "management", match.start(), match.end())


_TOLD = re.compile(
    r"\b(?:report|brief|updat|inform|escalat|notif|present|communicat|appris|advis)\w*\b[^.;]{0,80}$", re.IGNORECASE
)
_ACTS = re.compile(
    r",? (?:is|are|also|regularly|periodically|oversees?|receives?|reviews?|meets?|monitors?|will|has|shall|then|and"
    r"|updates|makes)\b"
)
_MEMBER = re.compile(
    r"\b(?:compris|compos|consist|made up|includ|representativ)\w*\b[^.;]{0,34}$"
    r"|\b(?:members? of|experience\w* (?:in|of|as)|positions?|roles?|by|participation from) ?(?:our|the)? ?$",
    re.IGNORECASE,
)


def _acts_as_a_body(sentence: str, match: re.Match[str]) -> bool:
    """Senior management counts where it is reported to or acts."""
    before = sentence[: match.start()]
    if _MEMBER.search(before[-40:]):
        return False
    return bool(_TOLD.search(before[-140:]) or _ACTS.match(sentence, match.end()))


# --- names with a head --------------------------------------------------------------------------------------


def _with_a_head(sentence: str) -> Iterator[Designation]:
    for head in _HEAD.finditer(sentence):
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
    if low.startswith(("governance, risk", "third party")):
        return True
    if low in NEVER or not word[:1].isalpha() or low in ("and", "or"):
        return False
    if all(part in MODIFIERS for part in low.split("/")):
        return True
    before = sentence[: token.start()].removesuffix("&amp;").rstrip(' •"“(')
    opens = token.start() == 0 or before[-1:] in (".", ":", ";")
    possessive = low.endswith(("'s", "’s")) or (low.endswith("s") and word[0].isupper())
    return word[0].isupper() and not opens and not possessive


def _joins(
    sign: str, tokens: Sequence[re.Match[str]], place: int, taken: Sequence[re.Match[str]], sentence: str
) -> bool:
    """Whether `and`, `&` or a comma goes on with the same name or list of names."""
    left = tokens[place - 1]
    if sign in ("and", "&", "&amp;"):
        return _is_of_a_name(left, sentence) or left[0] == ","
    if sign == "of":
        return taken[0][0][0].isupper() and left[0][0].isupper() and _is_of_a_name(left, sentence)
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
    titled = head[0].isupper() and len(words) > 1 and words[1][0][0].isupper()
    if titled and words[0][0] in ("management", "executive"):
        words = words[1:]
    return words if any(word[0].casefold() not in VAGUE for word in words) else list(part)


def _only_describes(words: Sequence[re.Match[str]]) -> bool:
    first, second = words[0][0].casefold(), words[1][0].casefold()
    return first in DESCRIBING and (first, second) not in _NO_DESCRIPTION


def _is_a_filers(words: Sequence[re.Match[str]]) -> bool:
    first = words[0][0]
    return first[0].isupper() and first.casefold() not in MODIFIERS and words[1][0][0].islower()


def _shared_out(sentence: str, words: Sequence[re.Match[str]], head: re.Match[str]) -> Iterator[Designation]:
    plural = head[0][-1] == "s"
    singular = head[0].rstrip("s") if plural else head[0]
    parts = _parts(words) if plural else [_own(words, head[0])]
    joined = _spelled(words, singular) if len(parts) > 1 else None
    for part in parts:
        bare = _bare(part, singular)
        name = _spelled(bare, singular)
        if _designates(name, bare, singular, sentence, head):
            end = head.end() if part is parts[-1] else part[-1].end()
            yield Designation(name, singular.casefold(), bare[0].start(), end, joined)


def _own(words: Sequence[re.Match[str]], head: str) -> Sequence[re.Match[str]]:
    """Of a list before a single head its own words: `legal, finance and IT team`, `leadership and Risk Committee`."""
    if any(word[0] == "," for word in words) and not head[0].isupper():
        return _parts(words)[-1]
    for place in range(len(words) - 1, 0, -1):
        if words[place][0] == "and" and head[0].isupper() and words[place - 1][0][0].islower():
            return words[place + 1 :]
    return words


def _parts(words: Sequence[re.Match[str]]) -> list[list[re.Match[str]]]:
    parts: list[list[re.Match[str]]] = [[]]
    for word in words:
        if word[0] in (",", "and"):
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
    if _ANOTHERS.search(modifiers) or _AN_AGENCY.match(after) or _AN_EXERCISE.match(modifiers):
        return False
    if kind in STRONG_HEADS:
        generic = kind in _COMMITTEES and all(word[0] in VAGUE for word in part)
        return not generic and not _THIS.search(before)
    if all(word[0].casefold() in VAGUE for word in part):
        if _is_titled(part, head) and kind in _TITLED:
            return True
        return kind == "team" and name.casefold() in _LEADING_TEAMS and not _A_MEMBER.search(before)
    return _is_narrow_enough(kind, modifiers, plural=match[0].endswith("s"))


def _is_titled(part: Sequence[re.Match[str]], head: str) -> bool:
    """`our Response Team` is a particular one, a response team need not be."""
    return head[0].isupper() and all(word[0][0].isupper() for word in part)


def _is_narrow_enough(kind: str, modifiers: str, *, plural: bool) -> bool:
    """Some heads stand for somebody only beside the right words: `operations center`, `IT function`."""
    if plural and (kind.startswith("organi") or modifiers.casefold() in _MANAGEMENTS):
        return False
    if kind.startswith("cent"):
        return _CENTER.search(modifiers) is not None
    if kind == "function":
        return not plural and _FUNCTION.search(modifiers) is not None
    return kind not in _NARROW or _SECURITY.search(modifiers) is not None
