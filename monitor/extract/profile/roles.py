"""The officers that a text names, by their long titles."""

import re
from collections.abc import Iterator, Mapping, Sequence

from monitor.domain import Role

# The same office whoever holds it and however wide; a deputy, a regional or a virtual officer is another.
_SAME_OFFICE = r"(?:(?:[Ii]nterim|[Aa]cting|[Gg]lobal|[Gg]roup|[Cc]orporate) )"
_OTHER_OFFICE = r"(?:(?:[Dd]eputy|[Vv]irtual|[Ff]ractional|[Rr]egional|[Aa]ssociate) )"
_CHIEF = (
    rf"\b(?:{_SAME_OFFICE}|{_OTHER_OFFICE})?[Cc]hief "
    r"(?:(?!(?:[Oo]fficers?|[Cc]hief|an?|the|our|is|who)\b)[A-Za-z&/-]+,? ){1,5}?[Oo]fficer\b"
)
_OFFICER = (
    r"\b(?:[Dd]ata [Pp]rotection|[Ii]nformation (?:[Tt]echnology )?[Ss]ecurity|[Cc]yber ?[Ss]ecurity|[Pp]rivacy"
    r"|[Cc]ompliance|[Rr]isk) [Oo]fficer\b"
)
_COUNSEL = r"\b(?:[Dd]eputy )?[Gg]eneral [Cc]ounsel\b"
_FIELD = (
    r"(?:(?:[Ii]nformation|[Cc]yber|[Cc]yber[ -]?[Ss]ecurity|IT|[Tt]echnology|[Ss]ecurity|[Ii]nfrastructure|[Dd]igital"
    r"|[Dd]ata|[Pp]rivacy|[Rr]isk|[Cc]ompliance|[Ii]nternal|[Aa]udit|[Nn]etwork|[Ee]ngineering|[Ss]ystems|[Mm]anagement"
    r"|[Pp]rotection|[Oo]perations|[Aa]rchitecture|[Gg]overnance|[Aa]ssurance|[Ss]ervices|[Aa]pplications|[Cc]loud)\b)"
)
_GRADE = r"(?:[Ss]enior|[Ee]xecutive|[Aa]ssistant|[Aa]ssociate|[Mm]anaging|[Gg]lobal|[Gg]roup|[Cc]orporate|[Ff]irst)"
_HEAD = (
    rf"\b(?:{_GRADE} ){{0,3}}(?:[Vv]ice [Pp]resident|[SEAF]?VP|[Dd]irector|[Hh]ead|[Mm]anager)"
    r"(?:,| of| for|,? [–-]) (?:the |our |its )?(?:(?:[Cc]orporate|[Gg]lobal|[Ee]nterprise|[Gg]roup) )?"
    rf"{_FIELD}(?: (?:and |& )?{_FIELD}){{0,8}}(?! [Oo]fficer)"
)
_TITLE = re.compile("|".join((_CHIEF, _COUNSEL, _OFFICER, _HEAD)))
_DEFINED = re.compile(
    r"[”\")’]*,? ?\(?(?:the |our |collectively,? |or |together,? )?[“\"(]*(?P<short>v?[A-Z][A-Za-z&]{1,5})[”\"’]*\)"
    r"|,? or (?:the )?[“\"]?(?P<or>[A-Z]{2,6})[”\"]?[,.)]"
)
_SHORT = re.compile(r"\b(?:v|[Dd]eputy |[Vv]irtual )?[A-Z]{2,5}(?=s?\b)")
_EARLIER = re.compile(
    r"\b(?:previously|formerly|former|prior to|before joining|prior roles?|earlier|past roles?"
    r"|held (?:various|several|multiple|senior))\b[^.;]*$",
    re.IGNORECASE,
)

# Short forms that mean one thing in these texts, where the filing does not say otherwise. CSO, CPO, CCO, CDO and CAO
# mean several things: without the filing's own definition they are not guessed.
_SHORT_FORMS = {
    "CISO": "Chief Information Security Officer",
    "CIO": "Chief Information Officer",
    "CEO": "Chief Executive Officer",
    "CFO": "Chief Financial Officer",
    "COO": "Chief Operating Officer",
    "CTO": "Chief Technology Officer",
    "CRO": "Chief Risk Officer",
    "CLO": "Chief Legal Officer",
    "DPO": "Data Protection Officer",
    "BISO": "Business Information Security Officer",
}
_ALIKE = {
    "Chief Operations Officer": "Chief Operating Officer",
    "Chief Finance Officer": "Chief Financial Officer",
    "Fractional Chief Information Security Officer": "Virtual Chief Information Security Officer",
}
_SMALL = frozenset(("and", "of", "for", "the"))
_SPELLED = {
    "SVP": "Senior Vice President",
    "EVP": "Executive Vice President",
    "AVP": "Assistant Vice President",
    "FVP": "First Vice President",
    "VP": "Vice President",
    "IT": "Information Technology",
}


def roles_of(sentences: Sequence[str]) -> tuple[Role, ...]:
    """Each role once, in the order of first mention, with the words and the sentence that name it first.

    Short forms are read as the filing defines them. What somebody was elsewhere, before, is no role here.
    """
    short_forms = _SHORT_FORMS | dict(_definitions(sentences))
    found: dict[str, Role] = {}
    for sentence in sentences:
        for as_written, name in _named(sentence, short_forms):
            found.setdefault(name, Role(name, as_written, sentence))
    return tuple(found.values())


def _definitions(sentences: Sequence[str]) -> Iterator[tuple[str, str]]:
    """`Chief Privacy Officer (“CPO”)` says what CPO means."""
    for sentence in sentences:
        for title in _TITLE.finditer(sentence):
            if defined := _DEFINED.match(sentence, title.end()):
                yield defined["short"] or defined["or"], _long_form(title[0])


def _named(sentence: str, short_forms: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    mentions = [(m.start(), m[0], _long_form(m[0])) for m in _TITLE.finditer(sentence)]
    mentions += [(m.start(), m[0], _expanded(m[0], short_forms)) for m in _SHORT.finditer(sentence)]
    for start, as_written, name in sorted(mentions):
        if name and not _EARLIER.search(sentence[max(0, start - 250) : start]):
            yield as_written, name


def _expanded(short: str, short_forms: Mapping[str, str]) -> str:
    """The long form of a short one, empty where it is none; `vCISO` is a virtual CISO."""
    rank, _, letters = short.rpartition(" ")
    if short.startswith("v"):
        rank, letters = "virtual", short[1:]
    known = short_forms.get(short) or short_forms.get(letters, "")
    return _long_form(f"{rank} {known}") if known and rank and short not in short_forms else known


def _long_form(title: str) -> str:
    """The title in one spelling: `VP, IT` and `vice president of information technology` are the same role."""
    office = re.sub(rf"^{_SAME_OFFICE}(?=[Cc]hief)", "", title)
    words = re.sub(r",? [–-] |, ", " of ", office).replace("&", "and").split()
    if words[-2].lower() == "general":
        return " ".join([*(word.capitalize() for word in words[:-2]), "General counsel"])
    spelled = " ".join(_SPELLED.get(word, _capitalised(word)) for word in words if word not in ("the", "our", "its"))
    return _ALIKE.get(spelled, spelled.replace("Cyber Security", "Cybersecurity"))


def _capitalised(word: str) -> str:
    return word.lower() if word.lower() in _SMALL else word[:1].upper() + word[1:]
