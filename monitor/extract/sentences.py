"""Where sentences end in filing prose. Lines are blocks; a line that breaks off mid-sentence is mended first."""

import re
from collections.abc import Iterator

_END = re.compile(r"([.!?])([”’\"')\]]*)(?:\s+|(?=[A-Z][a-z]))")
_SET_OFF = re.compile(r"(?<=[\w)”’]) (?=[,;](?: |$))")  # `team , including`: how inline tags leave a comma
_WORD_BEFORE = re.compile(r"(\S+)$")
_TWO_WORDS = re.compile(r"(\w+)\s+[“\"(]?([\dA-Za-z.]{1,5})$")
# `in our annual report on Form 10-K. Governance …`, `of Regulation S-K. Identifying …`, `by the SEC. Risk management …`
_NO_INITIAL = re.compile(r"\b(?:\d{1,2} ?- ?[A-Z]|S-[KXT]|SEC)$")
_BREAKS_OFF = re.compile(r"(?:[,(–—-]|\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|our|that|the|their|to|with))$")
_SMALL = re.compile(r"[a-z]")
_ENDED = re.compile(r"[.!?:;][”’\"')\]]*$")

_TITLES_BEFORE_NAMES = "mr mrs ms dr prof messrs hon gen gov sen rev st mt ft e.g i.e vs cf approx v"
_ABBREVIATED = """
    inc corp co cos ltd llc l.p lp plc s.a n.a n.v b.v a.g s.p.a u.s u.s.a u.k e.u d.c etc jr sr no nos sec art fig dept
    est vol ed pp p al a.m p.m ph.d b.s b.a m.s m.b.a j.d jan feb mar apr jun jul aug sep sept oct nov dec
"""
_OPENING = """
    a additionally after all although an any as at because before by certain during each following for from further
    furthermore he her his how however if in including it its management may members moreover no none nor on once one
    our over pursuant she since some such that the their there these they this those though through to under upon we
    what when where whether which while with
"""
_NEVER_LAST = frozenset(_TITLES_BEFORE_NAMES.split())
_SELDOM_LAST = frozenset(_ABBREVIATED.split())  # only where a word follows that opens sentences
_OPENERS = frozenset(_OPENING.split())
_NUMBERED = frozenset(("item", "items", "part", "section", "note", "article", "exhibit", "rule", "chapter", "annex"))


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text in order, white space inside them single. Headings and bullets are sentences too."""
    return tuple(sentence for line in _mended(text) for sentence in _split(line))


def _mended(text: str) -> Iterator[str]:
    """Lines, with what a page break or a hard wrap cut apart joined again."""
    pieces: list[str] = []
    for line in filter(None, (_SET_OFF.sub("", " ".join(line.split())) for line in text.split("\n"))):
        if pieces and not _goes_on(pieces[-1], line):
            yield " ".join(pieces)
            pieces = []
        pieces.append(line)
    yield " ".join(pieces)


def _goes_on(line: str, following: str) -> bool:
    ending = line[-40:]
    return not _ENDED.search(ending) and bool(_SMALL.match(following) or _BREAKS_OFF.search(ending))


def _split(line: str) -> Iterator[str]:
    start = 0
    for end in _END.finditer(line):
        if _ends_here(line, start, end):
            yield line[start : end.end()].strip()
            start = end.end()
    if rest := line[start:].strip():
        yield rest


def _ends_here(line: str, start: int, end: re.Match[str]) -> bool:
    following = line[end.end() : end.end() + 40]
    if not following or not re.match(r"[“‘\"'(\[•]*[A-Z0-9]", following):
        return False
    return end[1] != "." or not _is_abbreviated(line[max(start, end.start() - 40) : end.start()], end, following)


def _is_abbreviated(before: str, end: re.Match[str], following: str) -> bool:
    word = _WORD_BEFORE.search(before)
    # of `EU-U.S.` the part that is abbreviated
    token = word[1].lstrip("“‘\"'([").lower().rpartition("-")[2] if word else ""
    if token in _NEVER_LAST or _is_item_number(before):
        return True
    abbreviated = token in _SELDOM_LAST or re.fullmatch(r"(?:[a-z]\.)*[a-z]", token) is not None
    shortened = abbreviated and not _NO_INITIAL.search(before)
    glued = not end[0][-1].isspace()
    opens = re.sub(r"^\W+", "", following).split(" ")[0].rstrip(",").lower() in _OPENERS
    return (shortened or glued) and not opens


def _is_item_number(before: str) -> bool:
    """`Item 1A. Risk Factors` is one thing."""
    words = _TWO_WORDS.search(before)
    return words is not None and words[1].lower() in _NUMBERED and words[2][:1].isalnum() and not words[2].islower()
