"""Firms told by who they are to the filer: `our core processor, Quill,`, `Quill has served as our outsourced CISO`.

Only what a filer would not say of itself tells a firm where nothing stands before its name.
"""

import re

from monitor.extract.profile.firm_grammar import FORM

IS_A_PERSON = re.compile(
    r",? (?:\([^)]{1,40}\),? )?(?:who\b|whose\b|(?:as |an? |our |the |its )*(?:[\w-]+ ){0,3}?(?:Chief|C[EFITO]O|CISO"
    r"|Director|Manager|President|Vice|Officer|Head|Partner|Member|Principal|VP|director|manager|president|officer"
    r"|head)\b)"
)
# Our provider by its name: `our core processor, Quill,`, `our IT vendor Quill monitors`, `our consultant is Quill`.
_OF_OURS = r"(?:[Oo]ur|[Tt]he [Cc]ompany[’']?s|[Tt]he [Bb]ank[’']?s)"
_HIRED = (
    r"(?:processor|provider|vendor|consultant|counsel|law firm|insurer|broker|auditor|MSP|MSSP|contractor|advis[eo]r"
    r"|partner|firm|company)s?"
)
_OUR_PROVIDER = re.compile(
    rf"\b{_OF_OURS} (?:(?!of )[\w/-]+,? ){{0,5}}{_HIRED}(?: \([A-Z]{{2,6}}\))?(?:,? | (?:is|are) )$"
    rf"|\b(?:[Aa]n?|[Tt]he|[Oo]ur) (?:external|outside|third[- ]party|independent)"
    rf" (?:[\w-]+ ){{0,3}}{_HIRED}(?<!s)(?:, | \()$"
    r"|\b(?:[Ee]xternal|[Oo]utside) (?:legal )?counsel(?:, | \()$"
    r"|\ban? (?:[\w-]+ ){1,4}(?:service|platform|software|tool|solution|system|provider|firm|vendor), $"
    rf"|\b{_OF_OURS} (?:[\w/-]+ ){{0,3}}(?:gateway|firewall|SIEM|EDR|antivirus|tooling) is $"
    rf"|\b[Tt]he {_HIRED} (?:that|which) (?:provides|manages|monitors|hosts|performs)\b[^.;,]{{3,60}} is $"
)
_NOT_OF_OURS = re.compile(r"\b(?:business|banking|joint venture|channel|development|holding|operating) \w+,? $")
_GOES_ON = re.compile(r"(?: ?\([^)]{1,50}\))?(?:[,.;)]|$| (?:to|for|and|which|that|in|on|[a-z]{2,}s)\b)")
# As the subject of a sentence only by what the filer would not say of itself.
_IS_OURS = re.compile(
    r"(?: ?\([^)]{1,40}\))?(?: (?:has|also|currently))* (?:act(?:s|ed)|serve[sd]) as"
    r" (?:our|the Company[’']?s|the Bank[’']?s)"
    r" (?:(?:\w+ )?(?:outsourced|external|independent|third-party|managed|virtual|fractional|vCISO)\b"
    r"|(?:[\w-]+ ){1,4}(?:provider|vendor|consultants?|contractor)\b)"
    r"|, which we (?:\w+ly )?(?:have )?(?:engage|retain|hire|use|contract)\w*\b|[’']s (?:assistance|help|support)\b"
    r"|, our (?:[\w/-]+ ){0,5}(?:provider|vendor|consultant|MSS?P|contractor)(?:,| that\b| which\b)"
    r"|(?: (?:has|have|was|is))* (?:been )?(?:engaged|retained|contracted|hired) (?:by (?:us|the Company) )?to\b"
    r"|,? (?:\([^)]{1,40}\),? )?the third[- ]party (?:vendor|provider|service provider|company|firm) (?:that|which)\b"
)
_SERVES_US = re.compile(
    r"(?:[’']s (?:[\w-]+ ){0,3}[\w-]+)?(?: (?:also|currently))* (?:provides?|hosts?|manages?|monitors?)"
    r" (?:all of |most of )?our\b"
)
_OPENING = re.compile(r"(?:(?:Since|In|During) (?:\w+ )?\d{4}, |With )?$")
_OPENING_LONGEST = 40
_IN_FULL = re.compile(rf"{FORM}$")
_FIRMS_WORDS = """
    security cyber cybersecurity technology technologies solutions systems consulting consultants group partners
    networks labs software services it advisors advisory associates & digital data tech communications cloud computing
    insurance mutual hosting infosec
"""
_OF_FIRMS = frozenset(_FIRMS_WORDS.split())


def is_ours(sentence: str, start: int, end: int) -> bool:
    """By who it is to the filer: `our core processor, Quill,`, `Quill has served as our outsourced`."""
    if _may_be_no_firm(sentence[start:end]):
        return False
    before = sentence[max(0, start - 100) : start]
    if _OUR_PROVIDER.search(before) and not (_NOT_OF_OURS.search(before) or IS_A_PERSON.match(sentence, end)):
        return _GOES_ON.match(sentence, end) is not None
    return _is_a_subject(sentence, start) and _IS_OURS.match(sentence, end) is not None


def serves_us(sentence: str, start: int, end: int) -> bool:
    """By what it does for the filer; a department would do so too."""
    return (
        _is_a_subject(sentence, start)
        and _SERVES_US.match(sentence, end) is not None
        and not _may_be_no_firm(sentence[start:end])
    )


def _is_a_subject(sentence: str, start: int) -> bool:
    opens = start < _OPENING_LONGEST and _OPENING.match(sentence[:start])
    return bool(opens) or sentence.endswith((", ", "and "), 0, start)


def _may_be_no_firm(name: str) -> bool:
    """`Quarterly, the third-party vendor` has an adverb, and two or three plain words may be a person."""
    small = [word.casefold() for word in name.split()]
    of_few_words = len(small) in (2, 3) and not (_OF_FIRMS & set(small) or _IN_FULL.search(name))
    return of_few_words or small[0].endswith("ly")
