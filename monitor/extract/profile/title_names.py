"""The one name that an office has, however it is written.

`VP, IT` and `vice president of information technology` are one office, so are `IT Director` and `Director of
Information Technology`. Who holds it, in the interim or for the whole group, does not make it another; a deputy, an
associate and a regional officer are others.
"""

import re
from collections.abc import Sequence

from monitor.extract.profile.title_kinds import (
    ALONE,
    LAST,
    LEADS,
    VICE,
)
from monitor.extract.profile.title_words import (
    ASIDE,
    GRADE,
    OF,
    OURS,
    SAME_OFFICE,
)

_LEADING = re.compile(rf"^{SAME_OFFICE}+")
_OF_A_FUNCTION = re.compile(
    rf"(?P<rank>{GRADE}*(?:{VICE}|{LEADS}|President))(?:{ASIDE})?(?:{OF}? |[–—/-]?){OURS}(?P<function>.+)", re.DOTALL
)
_FUNCTION_FIRST = re.compile(rf"(?P<grade>{GRADE}*)(?P<function>.+?) (?P<rank>(?:[Ss]enior )?(?:{LAST}|lead))")
_AS_WRITTEN = re.compile(
    r"[Cc]hief|[Oo]fficers?$|[Cc]ounsel$|^(?:(?:[Ss]enior|[Ee]xecutive) )?[Vv]ice [Pp]resident$|^[Tt]echnical \w+$"
    r"|^general manager$"
    r"|^(?:[Mm]ajor |[Pp]rimary |[Cc]yber\w* |[Ss]ecurity |[Cc]yber [Ss]ecurity )?"
    r"(?:[Ii]ncident|[Cc]risis|[Ee]mergency|[Bb]reach|[Rr]esponse) "
    r"|\b[Pp]roject [Mm]anagers?$|(?:Architect|Analyst|Engineer|[Aa]dministrator|Coordinator|Specialist"
    r"|Technician|Assistant|[Ll]iaison|[Aa]dvisor)s?$"
)
_A_DEPARTMENT = re.compile(r" (?:[Dd]epartment|[Dd]ivision|[Ff]unction)$")  # `Head of the Internal Audit Department`
_IT_ASIDE = re.compile(r" \([“\"]*IT[”\"]*\)")
# `Senior Vice President, Information Security Officer`: a rank before an office is none of its own.
_RANK_OF_AN_OFFICER = re.compile(rf"^{GRADE}*(?:Vice President|[SEAF]?VP),? (?=(?:[A-Z][\w&]+ ){{1,4}}Officer$)")
_A_SLIP = re.compile(r"\bOffice$")  # `Chief Information Office (CIO)`
_CHAIRED = re.compile(r" (?:and|or) its\b|(?:[Cc]o-)?[Cc]hair\w*|\b(?:of|the|our|Board[’']?s?)\b")
_OF_THE_BOARD = re.compile(
    r"(?P<executive>[Ee]xecutive )?[Cc]hair(?:man|woman|person)?(?: of (?:(?:the|our|its) )?(?:full )?"
    r"[Bb]oard(?: of [Dd]irectors)?)?|Board Chair(?:man|woman|person)?"
)
_SMALL = frozenset(("and", "in", "of", "for", "the"))
_SPELLED = {
    "SVP": "Senior Vice President",
    "EVP": "Executive Vice President",
    "AVP": "Assistant Vice President",
    "FVP": "First Vice President",
    "GVP": "Group Vice President",
    "VP": "Vice President",
    "VPs": "Vice President",
    "Heads": "Head",
    "Sr.": "Senior",
    "Sr": "Senior",
    "IT": "Information Technology",
    "IS": "Information Systems",
    "ICT": "Information and Communication Technology",
    "R&D": "Research and Development",
    "HR": "Human Resources",
    "&": "and",
    "InfoSec": "Information Security",
    "Infosec": "Information Security",
    "Officers": "Officer",
    "Managers": "Manager",
    "Leads": "Lead",
    "Presidents": "President",
    "Directors": "Director",
    "Engineers": "Engineer",
    "Analysts": "Analyst",
    "Administrators": "Administrator",
    "Architects": "Architect",
    "Specialists": "Specialist",
}
_ALIKE = (
    ("Cyber Security", "Cybersecurity"),
    ("Cyber-security", "Cybersecurity"),
    ("Cyber-Security", "Cybersecurity"),
    ("Co-chief", "Co-Chief"),
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
    if "hair" in title and (of_all := _OF_THE_BOARD.fullmatch(title)):
        return "Executive Chair" if of_all["executive"] else "Chair of the Board"
    if "hair" in title:
        seat = "Co-Chair" if re.search("[Cc]o-[Cc]hair", title) else "Chair"
        return f"{seat} of the {_with_capitals(_CHAIRED.sub('', title).split())}"
    if re.fullmatch(ALONE, title):
        return _with_capitals(title.removesuffix("s").split()).replace("Co-president", "Co-President")
    return _spelled(
        _rank_first(_A_SLIP.sub("Officer", _RANK_OF_AN_OFFICER.sub("", _LEADING.sub("", _IT_ASIDE.sub("", title)))))
    )


def _rank_first(office: str) -> str:
    """`IT Director` and `Director, IT` as `Director of IT`; an officer, and who is only a rank, as written."""
    if " in charge of " in office:
        return office.replace(" of the ", " of ").replace(" of our ", " of ")
    if _AS_WRITTEN.search(office):
        return "Chief Executive Officer" if office == "Chief Executive" else office
    office = _A_DEPARTMENT.sub("", office)
    if named := _OF_A_FUNCTION.fullmatch(office):
        return f"{named['rank']} of {named['function']}"
    named = _FUNCTION_FIRST.fullmatch(office)
    return f"{named['grade']}{named['rank']} of {named['function']}" if named else office


def _with_capitals(words: Sequence[str]) -> str:
    return " ".join(map(_capitalised, words))


def _spelled(title: str) -> str:
    words = [_capitalised(word) for word in re.sub(r"(?<=\w)/(?=\w)", " / ", title).replace(",", "").split()]
    spelled = " ".join(_SPELLED.get(word, word) for word in words).replace(" / ", "/")
    for written, meant in _ALIKE:
        spelled = spelled.replace(written, meant)
    return spelled


def _capitalised(word: str) -> str:
    return word.lower() if word.lower() in _SMALL else word[:1].upper() + word[1:]
