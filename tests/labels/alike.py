"""When what the program found is what a reader wrote down.

Names agree without regard to case, articles, hyphens, commas, plurals and the words in `_SPELLED`; `the Board`, `our
full board` and `board of directors` are one body, and a board committee may carry the word Board (`Board Risk
Committee`); `Compliance Manager` and `Manager of Compliance` are one office.
Activities are written freely by readers, so two of them agree where they share enough of their words.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import TypeVar

_Label = TypeVar("_Label")
_Found = TypeVar("_Found")

_ARTICLES = re.compile(r"\b(?:the|our|its|an?|their|his|her|company[’']?s)\b|[’']s\b|[’']")
_WHOLE_BOARD = re.compile(r"(?:(?:full|entire|whole|supervisory) )*boards?(?: of directors?)?")
_BOARDS_OWN = re.compile(r"\bof (?:board(?: of directors?)?)$|^board(?: of directors?)? (?=\w+.* committee$)|^board ")
_SPELLED = {
    "&": "and",
    "cyber security": "cybersecurity",
    "information technology": "it",
    "information systems": "is",
    "enterprise risk management": "erm",
    "security operations center": "soc",
    "security operation center": "soc",
    "centre": "center",
    "isa/iec": "iec",
    "nsm grunnprinsipper": "nsm basic principles",
    "tsa security directives": "tsa",
    "hitrust csf": "hitrust",
    "fair and accurate credit transactions act": "facta",
    "telephone consumer protection act": "tcpa",
    "maritime transportation security act": "mtsa",
    "gramm leach bliley act": "glba",
    "personal information protection and electronic documents act": "pipeda",
    "ffiec business continuity planning handbook": "ffiec business continuity handbook",
    "chairperson": "chair",
    "chairwoman": "chair",
    "chairman": "chair",
    "ernst and young": "ey",
    "pricewaterhousecoopers advisory services": "pwc",
    "pricewaterhousecoopers": "pwc",
}
_JOINING = frozenset(("of", "and", "&", "for", "global", "corporate", "group", "department", "division", "function"))
_ENOUGH = 0.5  # of the words of the shorter activity
_SAYS_NOTHING = """
    a an and as at by for from in into is are of on or our its the their to with that which who any all such other
    company companys cyber cybersecurity security information risk risks program
"""
_EMPTY = frozenset(_SAYS_NOTHING.split())
_SHORT_OFFICES = {
    "chief information security officer": "ciso",
    "chief information officer": "cio",
    "chief executive officer": "ceo",
    "chief financial officer": "cfo",
    "chief technology officer": "cto",
    "board of directors": "board",
}
# One stem for the verbs that readers and filers use for one act.
_SAME_ACT = {
    "report": "report brief updat inform present communic notif appris keep discuss briefing escalat receiv provid",
    "assess": "assess review evaluat audit examin analy",
    "test": "test simulat exercis drill tabletop penetrat scan",
    "train": "train educat awar phishing",
    "monitor": "monitor watch surveil detect scan identif",
    "update": "enhanc improv adapt revis upgrad refin patch",
    "outsider": "third outsid extern consult vendor suppl adviser advisor expert firm assessor counsel specialist",
    "employee": "employ personnel staff workforce user colleague",
    "manag": "manag executiv",
    "engag": "engag retain involv us utili leverag work collaborat interact",
    "plan": "plan polic proced process",
}
_STEMS = {stem: act for act, stems in _SAME_ACT.items() for stem in stems.split()}


# `PRC Cybersecurity Law`, `IMO Guidelines`
_WHOSE_LAW = re.compile(r"^(?:prc|china|chinese|uk|german|swiss|israeli|brazilian|taiwan|korean|japanese|eu) (?=\w+ )")
_WHAT_IT_IS = re.compile(r" (?:guideline|standard|rule|regulation|requirement)$")
# What only describes: `internal security team`, `dedicated incident response team`.
_DESCRIBED = re.compile(
    r"^(?:internal|dedicated|cross functional|global|corporate)(?! audit| control| committee) (?=\w+ )"
)


def name_key(name: str) -> str:
    """A name as it is compared."""
    words = " ".join(_ARTICLES.sub(" ", name.casefold().replace("-", " ").replace(",", " ")).split())
    for written, meant in _SPELLED.items():
        words = words.replace(written, meant)
    return re.sub(r"(?<=[a-z]{2}[^s])s$", "", words)


def firm_key(name: str) -> str:
    """The name of a firm as it is compared: `NQA USA` is NQA."""
    return re.sub(r" (?:usa|us|uk|north america|america|international)$", "", name_key(name))


def standard_key(name: str) -> str:
    """The name of a standard or a law as it is compared: without whose it is, and without what it calls itself."""
    return _WHAT_IT_IS.sub("", _WHOSE_LAW.sub("", name_key(name)))


# Who makes standards, and how the names of theirs begin.
_MAKERS = {
    "nist": ("nist ",),
    "iso": ("iso/", "iso 2", "iec "),
    "cis": ("cis ",),
    "soc": ("soc ",),
    "ffiec": ("ffiec ", "interagency guideline"),
    "nerc": ("nerc ",),
    "csa": ("csa ",),
}


def is_a_maker_beside(key: str, others: Collection[str]) -> bool:
    """Whether this is a maker of standards, one of whose own stands beside it: readers went both ways over whether it
    is an entry of its own, so it counts neither way."""
    return key in _MAKERS and any(other.startswith(_MAKERS[key]) for other in others if other != key)


def role_key(name: str) -> str:
    """The name of an office as it is compared: by its words, in whatever order they are written; the head of the legal
    department is the head of legal."""
    return " ".join(
        sorted(re.sub(r"(?<=[a-z]{2}[^s])s$", "", word) for word in name_key(name).split() if word not in _JOINING)
    )


def body_key(name: str) -> str:
    """The name of a body as it is compared: `Audit Committee of the Board` is the audit committee."""
    key = re.sub(r"^(?:outsourced )?internal auditor$", "internal audit", name_key(name))
    if _WHOLE_BOARD.fullmatch(key):
        return "board of director"
    return _DESCRIBED.sub("", _BOARDS_OWN.sub("", key).strip())


def likeness(one: str, other: str) -> float:
    """The share of the shorter activity's words that stand in the other, by their stems; 0 where that is not enough."""
    first, second = set(stems(_written_out(one, other))), set(stems(_written_out(other, one)))
    share = len(first & second) / min(len(first), len(second)) if first and second else 0.0
    return share if share >= _ENOUGH else 0.0


def _written_out(activity: str, other: str) -> str:
    """`NG&S Committee` with the words that the other has for its letters."""
    for name in re.findall(r"[A-Z][\w&,’' -]*", other):
        words = [word for word in re.findall(r"[A-Za-z]+", name) if word[0].isupper()]
        for length in range(3, len(words) + 1):
            letters = "".join(word[0] for word in words[:length])
            activity = re.sub(rf"\b{'&?'.join(letters)}\b", " ".join(words[:length]), activity)
    return activity


def stems(activity: str) -> Iterator[str]:
    """The words that say something, by their stems; verbs that readers and filers use for one act are one."""
    words = activity.casefold().replace("-", " ")
    for office, short in _SHORT_OFFICES.items():
        words = words.replace(office, short)
    for word in re.findall(r"[a-z]+", words):
        if word not in _EMPTY:
            yield next((act for stem, act in _STEMS.items() if word.startswith(stem)), word[:5])


def pairs(
    labels: Sequence[_Label], found: Sequence[_Found], matrix: Sequence[Sequence[float]]
) -> list[tuple[_Label, _Found]]:
    """One to one, the most alike first; `matrix` says how alike each label is to each thing found, 0 for not at all."""
    ranked = sorted(
        ((alike, i, j) for i, row in enumerate(matrix) for j, alike in enumerate(row) if alike > 0),
        key=lambda one: (-one[0], one[1], one[2]),
    )
    taken: list[tuple[int, int]] = []
    for _, i, j in ranked:
        if all(i != label and j != other for label, other in taken):
            taken.append((i, j))
    return [(labels[i], found[j]) for i, j in taken]
