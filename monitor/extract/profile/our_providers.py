"""Firms told by who they are to the filer: `our core processor, Quill,`, `Quill has served as our outsourced CISO`.

Only what a filer would not say of itself tells a firm where nothing stands before its name.
"""

import re

from monitor.extract.profile.firm_grammar import may_be_a_person

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
    rf"\b{_OF_OURS} (?:(?!of )[\w/-]+(?: \([A-Z]{{2,6}}\))?,? ){{0,5}}{_HIRED}"
    r"(?: \([A-Z]{2,6}\))?(?:,? | (?:is|are) )$"
    rf"|\b(?:[Aa]n?|[Tt]he|[Oo]ur) (?:external|outside|third[- ]party|independent)"
    rf" (?:[\w-]+ ){{0,3}}{_HIRED}(?<!s)(?:, | \()$"
    r"|\b(?:[Ee]xternal|[Oo]utside) (?:legal )?counsel(?:, | \()$"
    r"|\b(?:[Aa]n?|[Tt]he|[Oo]ur) (?:external|outside|third[- ]party|outsourced|managed) (?:[\w-]+ ){0,2}service, $"
    r"|\ban? (?:[\w-]+ ){1,4}(?:service|platform|software|tool|solution|system|provider|firm|vendor), $"
    rf"|\b{_OF_OURS} (?:[\w/-]+ ){{0,3}}(?:gateway|firewall|SIEM|EDR|antivirus|tooling|ERP)"
    r"(?: (?:system|software|platform))?(?: is |, )$"
    rf"|\b[Tt]he {_HIRED} (?:that|which) (?:provides|manages|monitors|hosts|performs)\b[^.;,]{{3,60}} is $"
)
# What serves and is nobody: behind it two words are a firm, and `who` speaks of one too.
_IS_NO_PERSON = re.compile(
    r"\b(?:[Tt]hird[- ]party|[Ee]xternal|[Oo]utside|[Oo]utsourced|[Mm]anaged|IT|[Cc]ontent|[Hh]osting|[Ss]oftware"
    r"|[Cc]loud|[Tt]echnology|[Ss]ecurity|[Cc]ybersecurity)(?: [\w-]+){0,3}? (?:services?|provider|vendor|firm"
    r"|company"
    r"|processor|MSP|MSSP)(?: \([A-Z]{2,6}\))?(?:, | \()$"
    r"|\b(?:software|platform|tool|solution|gateway|MSSPs?|MSPs?|law firm|insurer(?: is)?|(?:provider|vendor"
    r"|processor|partner|system|platform) is)"
    r"(?:,? | \()$"
)
_WHO_PROVIDES = re.compile(r",? who (?:provides?|process|manages?|monitors?|hosts?|maintains?|supports?)")
_NOT_OF_OURS = re.compile(r"\b(?:parent|business|banking|joint venture|channel|development|holding|operating) \w+,? $")
_GOES_ON = re.compile(r"(?: ?\([^)]{1,50}\))?(?:[,.;)]|$| (?:to|for|and|which|that|in|on|[a-z]{2,}s)\b)")
# As the subject of a sentence only by what the filer would not say of itself.
_IS_OURS = re.compile(
    r"(?: ?\([^)]{1,40}\))?(?: (?:has|also|currently))* (?:act(?:s|ed)|serve[sd]) as"
    r" (?:our|the Company[’']?s|the Bank[’']?s)"
    r" (?:(?:\w+ )?(?:outsourced|external|independent|third-party|managed|virtual|fractional|vCISO)\b"
    r"|(?:[\w-]+ ){1,4}(?:provider|vendor|consultants?|contractor)\b)"
    r"|(?: has| have) been our (?:[\w-]+ ){0,3}(?:provider|vendor|consultants?|MSS?P|contractor|auditors?)\b"
    r"|, an? (?:[\w-]+ ){0,4}(?:company|firm|provider|consultancy|MSS?P|vendor)(?: [^,.;]{1,40})?,"
    r" (?:provides?|monitors?|manages?|conducts?|performs?|assists?)\b"
    r"|(?: (?:was|were|is|has been)) (?:selected|chosen|appointed|engaged|retained|hired) as (?:our"
    r"|the Company[’']?s)"
    r" (?:[\w-]+ ){0,4}(?:provider|vendor|consultant|firm|partner|auditor|MSS?P)\b"
    r"|, which we (?:\w+ly )?(?:have )?(?:engage|retain|hire|use|contract)\w*\b|[’']s (?:assistance|help|support)\b"
    r"|, our (?:[\w/-]+ ){0,5}(?:provider|vendor|consultant|MSS?P|contractor)(?:,| that\b| which\b)"
    r"|(?: (?:has|have|was|is))* (?:been )?(?:engaged|retained|contracted|hired) (?:by (?:us|the Company) )?to\b"
    r"|,? (?:\([^)]{1,40}\),? )?the third[- ]party (?:vendor|provider|service provider|company|firm) (?:that|which)\b"
)
_SERVES_US = re.compile(
    r"(?:[’']s (?:[\w-]+ ){0,3}[\w-]+)?(?: (?:also|currently))* (?:provides?|hosts?|manages?|monitors?)"
    r" (?:all of |most of )?our\b"
)
# What no person is, so that two plain words before it are a firm.
_AS_A_DEPARTMENT = re.compile(
    r" (?:acts?|acted|serves?|served) as (?:our|the \w+[’']?s) (?:[\w-]+ ){0,4}"
    r"(?:department|provider|firm|team|MSS?P|vendor|help ?desk)\b"
)
_OPENING = re.compile(r"(?:(?:Since|In|During) (?:\w+ )?\d{4}, |With )?$")
_OPENING_LONGEST = 40


def is_ours(sentence: str, start: int, end: int) -> bool:
    """By who it is to the filer: `our core processor, Quill,`, `Quill has served as our outsourced`."""
    if is_a_subject(sentence, start) and _AS_A_DEPARTMENT.match(sentence, end):
        return not is_an_adverb(sentence[start:end])
    before = sentence[max(0, start - 100) : start]
    may_be_somebody = _may_be_no_firm(sentence[start:end])
    if may_be_somebody and (is_an_adverb(sentence[start:end]) or not _IS_NO_PERSON.search(before)):
        return False
    if _OUR_PROVIDER.search(before) and not _NOT_OF_OURS.search(before):
        if _IS_NO_PERSON.search(before) and not may_be_somebody and _WHO_PROVIDES.match(sentence, end):
            return True
        return not IS_A_PERSON.match(sentence, end) and _GOES_ON.match(sentence, end) is not None
    return not may_be_somebody and is_a_subject(sentence, start) and _IS_OURS.match(sentence, end) is not None


def serves_us(sentence: str, start: int, end: int) -> bool:
    """By what it does for the filer; a department would do so too."""
    return (
        is_a_subject(sentence, start)
        and _SERVES_US.match(sentence, end) is not None
        and not _may_be_no_firm(sentence[start:end])
    )


def is_a_subject(sentence: str, start: int) -> bool:
    """Whether what stands there opens a sentence or a clause."""
    opens = start < _OPENING_LONGEST and _OPENING.match(sentence[:start])
    return bool(opens) or sentence.endswith((", ", "and "), 0, start)


def _may_be_no_firm(name: str) -> bool:
    """`Quarterly, the third-party vendor` has an adverb, and two or three plain words may be a person."""
    return may_be_a_person(name) or is_an_adverb(name)


def is_an_adverb(name: str) -> bool:
    """`Quarterly`, `Internally`: no name, though it opens a sentence."""
    return name.split(maxsplit=1)[0].endswith("ly")
