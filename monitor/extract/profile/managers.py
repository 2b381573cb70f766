"""Who runs the systems of a fund that has none of its own: `Quill’s CISO`, in a report that speaks of its Adviser.

The reports of externally managed funds and trusts tell of the manager's program by the manager's name, and call
themselves the Company or the Fund. A report that speaks of no adviser names itself in the same way, and is left alone.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from monitor.domain import ThirdParty

_MANAGED = re.compile(
    r"\b(?:[Tt]he|[Oo]ur|[Ii]ts) (?:Investment |External )?(?:Advis[eo]r|Manager|Sponsor|General Partner)\b"
    r"(?!,? (?:of|for|[A-Z]))"
    r"|\bexternally (?:managed|advised)\b|\b[Oo]ur (?:external )?manager\b"
)
_PROGRAM = (
    r"(?:CISO|CIO|CTO|Chief (?:Information|Technology|Security)|[Cc]ybersecurity|[Ii]nformation [Ss]ecurity"
    r"|[Ii]nformation [Tt]echnology|IT\b|Technology"
    r"|technology (?:department|team|group))"
)
_NAME = r"(?P<name>[A-Z][\w&]+(?: (?:[A-Z][\w&]+|&)){0,2}?)"
_NAME_IN_FULL = _NAME.replace("name", "full").replace("}?)", "})")  # where no possessive ends it
# `Quills CISO`, without apostrophe, is how the SEC's own data writes it.
_WHOSE = re.compile(
    rf"(?<![A-Z]\w\w )\b{_NAME}(?:[’']s|s) (?:\w+ ){{0,2}}?{_PROGRAM}|\bteam at {_NAME.replace('name', 'at')}\b"
)
# Whoever relies on another's program says whose it is, an adviser or not: `we utilize Quill’s cybersecurity program`.
_RELIES = re.compile(
    rf"\b(?:utili[sz]es?|uses?|rel(?:y|ies) (?:up)?on|participat\w+ in|covered by|supported by|provided by)"
    rf" {_NAME}(?:[’']s|s) (?:\w+ ){{0,3}}?{_PROGRAM}"
)
# Whose systems the registrant has: `systems maintained by Quill`, `our reliance on Quill in managing these risks`.
_HAS_FROM = re.compile(
    r"\b(?:systems?|technology|infrastructure|program|processes|polic(?:y|ies)|services) (?:and \w+ )?"
    rf"(?:that (?:is|are) )?(?:maintained|provided|operated|managed|implemented|administered|overseen) by {_NAME}\b"
    rf"(?= and (?:its|their)|,|\.|;| to| for| on|$)|\b[Oo]ur reliance on {_NAME_IN_FULL}(?![\w’'])"
)
_PROTECTS = re.compile(
    rf"^{_NAME} (?:has|maintains|conducts|provides)\b[^.;]* and (?:we|the Company) rel(?:y|ies) on\b"
)
_OURSELVES = re.compile(
    r"(?:The|Our|Its|Each|This|These|Company|Companie|Fund|Trust|Partnership|Registrant|Board|Corporation|Bank|Manager"
    r"|Advis[eo]r|Investment|Sponsor|Administrator|Group|Chief|Committee|General|Management|Executive|Audit|Firm|REIT"
    r"|BDC|In|At|As|For|CISO|CIO|CTO|Master|Bachelor|Director)s?\b.*"
    r"|.*\b(?:Company|Companie|Fund|Trust|Partnership|Board|Committee|Advis[eo]r|Manager|Sponsor|Administrator|Officer)"
)


def managers_of(sentences: Sequence[str]) -> tuple[ThirdParty, ...]:
    """Each manager once, with the first sentence that speaks of its officers or its program."""
    whose = _WHOSE if any(_MANAGED.search(sentence) for sentence in sentences) else _RELIES
    words = Counter(re.findall(r"[\w&]+", " ".join(sentences)))
    found: dict[str, ThirdParty] = {}
    for sentence in sentences:
        for match in (*whose.finditer(sentence), *_PROTECTS.finditer(sentence), *_HAS_FROM.finditer(sentence)):
            name = _as_called(next(filter(None, match.groups())), words)
            if name and not _OURSELVES.fullmatch(name):
                found.setdefault(name, ThirdParty(name, name, "manages the registrant", sentence))
    return tuple(found.values())


def _as_called(name: str, words: Mapping[str, int]) -> str:
    """`Goldman Sachs` for the `Goldman Sach` that a possessive without apostrophe leaves; nothing for a word that is
    also written small: `Standards`, `This`."""
    before, _, last = name.rpartition(" ")
    if any(words.get(word.lower()) or words.get(f"{word.lower()}s") for word in name.split()):
        return ""
    called = last if words.get(last) else f"{last}s"
    return f"{before} {called}".strip() if words.get(called, 0) > 1 else ""
