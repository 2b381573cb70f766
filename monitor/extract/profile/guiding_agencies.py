"""Agencies whose guidance or rules a filer says it follows: `standards set by the NCSC`, `DoD requirements`.

They publish much that has no name of its own; the agency's letters then stand for it. The SEC, the exchanges and the
supervisors of banks and of drugs are left out: what they ask for is mostly not about cybersecurity.
"""

import re
from collections.abc import Iterator

_NAMES = {
    "CISA": r"Cybersecurity (?:and |& )?Infrastructure (?:and )?Security Agency",
    "FBI": r"Federal Bureau of Investigations?",
    "TSA": r"Transportation Security Administration",
    "USCG": r"(?:U\.?S\.? |United States )?Coast Guard",
    "DHS": r"(?:U\.?S\.? )?Department of Homeland Security",
    "DoD": r"(?:U\.?S\.? )?Department of Defense",
    "DoW": r"(?:U\.?S\.? )?Department of War",
    "DOE": r"(?:U\.?S\.? )?Department of Energy",
    "NRC": r"(?:U\.?S\.? )?Nuclear Regulatory Commission",
    "FERC": r"Federal Energy Regulatory Commission",
    "FINRA": r"Financial Industry Regulatory Authority",
    "NSA": r"National Security Agency",
    "NCSC": r"(?:(?:UK|United Kingdom)(?:[’']?s)? )?National Cyber ?[Ss]ecurity Cent(?:re|er)",
    "ENISA": r"European Union Agency for Cybersecurity",
}
_LETTERS = "|".join(_NAMES)
_ONE = (
    rf"(?:(?:{'|'.join(_NAMES.values())})(?:,? (?:or |\()[“\"]*(?:the )?(?:{_LETTERS})[”\")]*)?"
    rf"|\b(?:{_LETTERS})(?=s?\b))"
)
_AND_NIST = r"(?:(?:NIST|National Institute of Standards and Technology(?: \([“\"]*NIST[”\"]*\))?),? and (?:the )?)?"
_LIST = rf"{_AND_NIST}(?P<agencies>{_ONE}(?:(?:,| and|, and| or|,? as well as)(?: the)? {_ONE})*)"
_GUIDANCE = (
    r"(?:guidance|publications|guidelines?|recommendations?|standards?|requirements?|regulations?|frameworks?"
    r"|best practices)"
)
_FOLLOWED = (
    r"\b(?i:complian(?:ce|t)|compl(?:y|ies|ied)|accordance|align\w*|adher\w+|consistent|conform\w*|based|follow\w*|meet\w*"
    r"|incorporat\w+|inform(?:ed|s)|comparing|subject to|uses?|using|address\w*|engag\w+)\b"
)
_GIVEN = (
    r"(?:,? (?:such as|including) those)?(?: (?:published|provided|established|issued|set|imposed|made|mandated))?"
    r"(?: (?:forth|out|available))?"
)
_AMONG_OTHERS = r"(?: (?:\w+ ){0,3}(?:organizations|authorities|agencies),? (?:such as|including))?"
_PATTERNS = (
    # `based on recognized frameworks established by the United Kingdom National Cyber Security Centre or NCSC`
    re.compile(rf"{_FOLLOWED}[^.;]{{0,140}}?\b{_GUIDANCE}{_GIVEN} (?:of|from|by){_AMONG_OTHERS} (?:the )?{_LIST}"),
    # `to align closely with DoD requirements, instructions and guidance`
    re.compile(
        rf"{_FOLLOWED}(?: \w+){{0,4}}?(?: NERC,)? {_LIST}(?:[’']?s)?"
        rf"(?: (?:cyber ?security|information security|regulatory))? {_GUIDANCE}\b"
        r"(?!,? (?:such as|including)\b)"  # what follows is named itself
    ),
    # `in compliance with SEC guidance on it, and FINRA’s guidance regarding customers`
    re.compile(rf"{_FOLLOWED}[^.;]{{0,80}}?, and {_LIST}[’']?s {_GUIDANCE} regarding\b"),
)
_EACH = re.compile(_ONE)
_BY_NAME = tuple((letters, re.compile(rf"{name}|\b{letters}\b")) for letters, name in _NAMES.items())
# one of which stands in whatever has a name of the list
_WORDS = ("Agency", "Department of", "Bureau of", "Administration", "Commission", "Authority", "Coast Guard", "Cent")
_SIGNS = (*_NAMES, *_WORDS)


def guiding_agencies(sentence: str) -> Iterator[tuple[str, int, int]]:
    """The letters of each agency, with where its name begins and ends."""
    for pattern in _PATTERNS if any(sign in sentence for sign in _SIGNS) else ():
        for found in pattern.finditer(sentence):
            for one in _EACH.finditer(sentence, *found.span("agencies")):
                yield _letters_of(one[0]), one.start(), one.end()


def _letters_of(written: str) -> str:
    return next(letters for letters, name in _BY_NAME if name.match(written))
