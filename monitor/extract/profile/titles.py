"""How the titles of offices are written, and the one name that each has.

`VP, IT` and `vice president of information technology` are one office, so are `IT Director` and `Director of
Information Technology`. Who holds it, in the interim or for the whole group, does not make it another; a deputy, an
associate and a regional officer are others.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Title:
    """An office named in full: where, and its one name."""

    start: int
    end: int
    name: str


def _either_case(words: str) -> str:
    longest_first = sorted(words.split(), key=len, reverse=True)
    return "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in longest_first)


# --- words of titles ----------------------------------------------------------------------------------------

_SAME_OFFICE = (
    r"(?:(?:[Ii]nterim|[Aa]cting|[Gg]lobal|[Gg]roup|[Cc]orporate|[Vv]irtual|[Ff]ractional|[Oo]utsourced)[ -])"
)
_OTHER_OFFICE = r"(?:(?:[Ll]ocal|[Dd]eputy|[Rr]egional|[Aa]ssociate|[Aa]ssistant|[Dd]ivisional) )"
_GRADE = r"(?:(?:[Ll]ocal|[Ss]enior|[Ee]xecutive|[Aa]ssistant|[Aa]ssociate|[Mm]anaging|[Dd]eputy|[Ff]irst|Sr\.) )"
# What officers, directors and managers are called after; the longer list is only sure behind `head of`.
_OF_OFFICERS = """
    bank business compliance continuity cyber cyber-security cybersecurity data ethics information integrity network
    privacy protection resilience risk secrecy security systems technology
"""
_OF_MANAGERS = """
    applications architecture assurance audit digital engineering enterprise finance governance identity infrastructure
    internal operations product software system technologies
"""
_OF_HEADS = """
    accounting administration affairs analytics application cloud commercial communication communications corporate
    customer cyberdefense defense delivery development devops external facilities finance fraud global government group
    human incident innovation integrated integration intelligence investor legal management manufacturing marketing
    networks operation operational people physical planning platform platforms prevention procurement program programs
    projects public quality regulatory relations reporting research resiliency resources response safety sales services
    solutions strategic strategy supply support sustainability tax technical telecommunications threat transformation
    treasury
"""
_ACRONYM = r"IT|IS|ICT|R&D"
_WORD_ENDS = r"(?=s?\b)(?!s?-\w)"  # `Technologys` is how the SEC's own data writes a possessive
_OFFICERS_FIELD = rf"(?:{_ACRONYM}|{_either_case(_OF_OFFICERS)}){_WORD_ENDS}"
_MANAGERS_FIELD = rf"(?:{_ACRONYM}|{_either_case(_OF_OFFICERS + _OF_MANAGERS)}){_WORD_ENDS}"
_FIELD = rf"(?:{_ACRONYM}|{_either_case(_OF_OFFICERS + _OF_MANAGERS + _OF_HEADS)}){_WORD_ENDS}"
# Written small, `and management`, `and internal audit` are others, not part of the title.
_AND_FIELD = rf" (?:and|&) (?!management|internal|legal|business|audit){_FIELD}"
_FUNCTION = rf"(?>{_FIELD}(?:[ /]{_FIELD}|, Risk,? (?:and|&) Compliance|{_AND_FIELD}){{0,7}})"
_TITLE_WORD = (
    r"(?:Chief|Vice|Senior|Executive|Directors?|Head|Manager|President|General|Deputy|Secretary|Treasurer|Chair"
    r"|Controller|Sr|Mr|Ms|Mrs|Dr|The|Our|Each|Inc|C[A-Z]{1,4}O|[SE]?VP)\b"
)
# Words of any other function, as names are written: `Vice President, People and Culture`.
_OTHER_WORD = rf"(?!{_TITLE_WORD})(?:IT|[A-Z][a-z][\w/&-]*)\b(?![’']s)"
_OTHER_FUNCTION = rf"{_OTHER_WORD}(?: (?:(?:and|&|of) )?{_OTHER_WORD}){{1,5}}"
_ALSO_OTHER = r"(?=(?:Business|Corporate|Digital|Enterprise|Global|Group|Internal|Operational|Technical) [A-Z])"
_WIDER_FUNCTION = rf"{_FUNCTION}(?: (?:and|&) {_OTHER_WORD}(?: {_OTHER_WORD}){{0,3}})?"
_OF = r"(?:,| of| for|,? [–—-])"
_REGISTRANT = r"(?:Company|Manager|Advis[eo]r|Group|Bank|Sponsor|Fund|Trust|Partnership|Corporation)"
_OURS = rf"(?:(?:the|our|its) )?(?:{_REGISTRANT}[’']?s )?"
_NO_OTHER_TITLE = r"(?! (?:[Oo]fficer|Chief|Controller|C[A-Z]{1,3}O)\b)"
_ASIDE = r" ?\([“\"]*[A-Z]{2,4}[”\"]*\),?"

# --- kinds of titles ----------------------------------------------------------------------------------------

_CHIEF = (
    rf"(?:[Cc]ertified )?(?:{_SAME_OFFICE}|{_OTHER_OFFICE}){{0,2}}[Cc]hief "
    r"(?:(?:(?!(?:[Oo]fficers?|[Cc]hief|an?|the|our|is|who)\b)[A-Za-z&/-]+,? ){1,5}?[Oo]fficers?"
    r"|[Aa]udit [Ee]xecutive|[Ll]egal [Cc]ounsel|Executive(?! [A-Z])|Technologist|Auditor"
    r"|(?:(?!(?:Officers?|Executive)\b)[A-Z][\w&/-]+ ){1,4}?(?:Counsel|Manager|Architect|Scientist|Engineer|Auditor))\b"
)
_VICE = r"(?:[Vv]ice[ -][Pp]resident|[SEAF]?VP|[Hh]ead)"
_LEADS = r"(?:[Dd]irector|[Mm]anager|Lead|Leader|Principal)"
_HEAD = (
    rf"(?:{_SAME_OFFICE}|{_GRADE}){{0,3}}(?:{_VICE}(?:{_ASIDE})?{_OF} {_OURS}"
    rf"(?:{_ALSO_OTHER}{_OTHER_FUNCTION}|{_WIDER_FUNCTION}|{_OTHER_FUNCTION})"
    rf"|{_VICE}{_ASIDE} {_FUNCTION}|{_LEADS}{_OF} {_OURS}{_FUNCTION}"
    rf"|(?:[Vv]ice[ -][Pp]resident|[SEAF]?VP|Director|Manager) (?=[A-Z]){_FUNCTION}){_NO_OTHER_TITLE}"
)
_OFFICER = (
    rf"(?:{_SAME_OFFICE}|{_OTHER_OFFICE}){{0,2}}{_OFFICERS_FIELD}"
    rf"(?: (?:(?:and|&) (?=[A-Z]))?(?:Management|{_OFFICERS_FIELD})){{0,4}}"
    r" (?:[Oo]fficer|Officers)\b"
)
_LAST = r"[Dd]irector|[Mm]anager|[Hh]ead|Lead|Leader|[Vv]ice [Pp]resident|VP"
_SMALL_FIRST = r"information|cyber|technology|internal audit|infrastructure|network|security|risk|compliance"
_THREE_FIELDS = rf"(?:(?=[A-Z]){_FIELD}, ){{1,2}}(?=[A-Z]){_FIELD},? (?:and|&) (?=[A-Z]){_FIELD} (?:Director|Manager)\b"
_DIRECTOR = (
    rf"{_THREE_FIELDS}|(?:[Cc]ertified )?(?:{_SAME_OFFICE}|{_GRADE}){{0,2}}(?=[A-Z]|{_SMALL_FIRST})"
    rf"{_MANAGERS_FIELD}(?: (?:(?:and|&) (?=[A-Z]))?(?!Incident){_FIELD}){{0,4}} "
    rf"(?:{_LAST})\b(?! (?:Auditor\b|Implement))"
)
_COUNSEL = r"(?:(?:[Dd]eputy|[Aa]ssociate|[Aa]ssistant) )?[Gg]eneral [Cc]ounsel\b"
_COMMITTEE = r"(?!The\b|Our\b)(?:[A-Z][\w&-]+,? (?:(?:and|&) )?){1,5}?Committee"
_CHAIR = (
    rf"[Cc]hair(?:man|woman|person)? of (?:the |our )?(?:Board[’']?s? )?{_COMMITTEE}"
    rf"|{_COMMITTEE} [Cc]hair(?:man|woman|person)?\b(?! of)"
)
_ALSO_HELD = (
    r"(?:Treasurer|(?:Corporate|Company) Secretary|(?:Corporate |Group )?Controller)\b(?! and (?:Corporate )?Secretary)"
)
_ALONE = (
    rf"(?:{_ALSO_HELD}|(?<=[Oo]ur )President\b(?!,? (?:and|&|of|Chief|CEO)|,? [A-Z]|/)"
    r"|(?:Managing Director|Lead Independent Director|General Manager|(?:Legal|Corporate) Counsel"
    r"|Principal (?:Executive|Financial|Accounting) Officer)\b)"
)
# Those who do the work have a part of their own where the filing speaks of one of them: `our Cybersecurity Analyst`.
_DOER = (
    r"(?<=[Oo]ur |[Tt]he )(?!Certified)(?:[A-Z][\w/-]+ ){0,3}?(?:IT|Security|Cyber[\w-]*|Network|Systems?|Privacy) "
    r"(?:[A-Z]\w+ )?(?:Architect|Analyst|Engineer|Administrator|Coordinator|Specialist)\b"
)
_TITLE = re.compile(rf"\b(?:{'|'.join((_CHIEF, _HEAD, _OFFICER, _DIRECTOR, _COUNSEL, _CHAIR, _ALONE, _DOER))})")

# What the name stands for where one of these follows: `Head of IT and Audit Committee` names a head and a committee.
_BODY_FOLLOWS = re.compile(r" (?:[Cc]ommittee|[Bb]oard|[Tt]eam|[Dd]epartment|[Cc]ouncil|[Gg]roup|personnel|staff)s?\b")
_LAST_CONJUNCT = re.compile(r",? (?:and|&) (?:(?! and | & ).)*$")
_IN_A_BODY = re.compile(r",? (?:and|&|of) (?:[\w’'-]+ )*(?:Committee|Board|Team|Department|Council|Group)$")
# `Vice President, People and Culture and Chief Human Resources Officer` is one person, by the higher office.
_RANK_ONLY = re.compile(r"(?:,|,? and|,? &) (?:Chief |General Counsel|Treasurer|C[A-Z]{1,3}O\b)")
_NO_OFFICE_BEFORE = re.compile(r"(?:[Cc]ertified (?:\w+ ){0,2}|[Cc]hief )$")
_JOINED = re.compile(r"\w,? (?:and|&) $")


def titles(sentence: str) -> Iterator[Title]:
    """The offices that a sentence names in full. Certificates and chiefs in the plural (of peers) are none."""
    for match in _TITLE.finditer(sentence):
        written = match[0]
        if written.lower().startswith("certified") or re.search(r"[Cc]hief .*s$", written):
            continue
        if _NO_OFFICE_BEFORE.search(sentence[max(0, match.start() - 40) : match.start()]):
            continue
        if re.fullmatch(_ALSO_HELD, written) and _JOINED.search(sentence, 0, match.start()):
            continue
        if _comma_after_rank(written) and _RANK_ONLY.match(sentence, match.end()):
            continue
        written = _without_bodies(written, _BODY_FOLLOWS.match(sentence, match.end()) is not None)
        yield Title(match.start(), match.start() + len(written), long_form(written))


def _comma_after_rank(written: str) -> bool:
    return re.match(rf"{_GRADE}*(?:{_VICE}|{_LEADS})(?:{_ASIDE})?, ", written) is not None


def _without_bodies(written: str, body_follows: bool) -> str:
    """Without the body that the list goes on with."""
    shorter = _LAST_CONJUNCT.sub("", written) if body_follows else _IN_A_BODY.sub("", written)
    return shorter if re.fullmatch(_TITLE, shorter) else written


# --- one name a title -----------------------------------------------------------------------------------------

_LEADING = re.compile(rf"^{_SAME_OFFICE}+")
_OF_A_FUNCTION = re.compile(
    rf"(?P<rank>{_GRADE}*(?:{_VICE}|{_LEADS}))(?:{_ASIDE})?{_OF}? {_OURS}(?P<function>.+)", re.DOTALL
)
_FUNCTION_FIRST = re.compile(rf"(?P<grade>{_GRADE}*)(?P<function>.+) (?P<rank>{_LAST})")
_CHAIRED = re.compile(r"[Cc]hair\w*|\b(?:of|the|our|Board[’']?s?)\b")
_SMALL = frozenset(("and", "of", "for", "the"))
_SPELLED = {
    "SVP": "Senior Vice President",
    "EVP": "Executive Vice President",
    "AVP": "Assistant Vice President",
    "FVP": "First Vice President",
    "VP": "Vice President",
    "Sr.": "Senior",
    "IT": "Information Technology",
    "IS": "Information Systems",
    "ICT": "Information and Communication Technology",
    "R&D": "Research and Development",
    "&": "and",
    "Officers": "Officer",
}
_ALIKE = (
    ("Cyber Security", "Cybersecurity"),
    ("Cyber-security", "Cybersecurity"),
    ("Cyber-Security", "Cybersecurity"),
    ("Vice-President", "Vice President"),
    ("Vice-president", "Vice President"),
    ("Information Technologies", "Information Technology"),
    ("Chief Operations Officer", "Chief Operating Officer"),
    ("Chief Operation Officer", "Chief Operating Officer"),
    ("Chief Products Officer", "Chief Product Officer"),
    ("Human Resource Officer", "Human Resources Officer"),
    ("Chief Finance Officer", "Chief Financial Officer"),
    ("General Counsel", "General counsel"),
)


def long_form(title: str) -> str:
    """The one name of a title."""
    if "hair" in title:
        return f"Chair of the {' '.join(_CHAIRED.sub('', title).split())}"
    if re.fullmatch(_ALONE, title):
        return title
    office = _LEADING.sub("", title)
    if re.search(r"[Cc]hief|[Oo]fficers?$|[Cc]ounsel$", office):
        return _spelled("Chief Executive Officer" if office == "Chief Executive" else office)
    if named := _OF_A_FUNCTION.fullmatch(office):
        return _spelled(f"{named['rank']} of {named['function']}")
    if named := _FUNCTION_FIRST.fullmatch(office):
        return _spelled(f"{named['grade']}{named['rank']} of {named['function']}")
    return _spelled(office)


def _spelled(title: str) -> str:
    words = re.sub(r"(?<=\w)/(?=\w)", " / ", title).replace(",", "").split()
    spelled = " ".join(_SPELLED.get(word, _capitalised(word)) for word in words).replace(" / ", "/")
    for written, meant in _ALIKE:
        spelled = spelled.replace(written, meant)
    return spelled


def _capitalised(word: str) -> str:
    return word.lower() if word.lower() in _SMALL else word[:1].upper() + word[1:]
