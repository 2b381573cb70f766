"""Who runs the systems of a fund that has none of its own: `Quill’s CISO`, in a report that speaks of its Adviser.

The reports of externally managed funds and trusts tell of the manager's program by the manager's name, and call
themselves the Company or the Fund. A report that speaks of no adviser names itself in the same way, and is left alone.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from monitor.domain import ThirdParty
from monitor.extract.profile.body_words import MODIFIERS, NEVER
from monitor.extract.profile.known_firms import NO_FIRMS
from monitor.extract.profile.own_names import NO_NAMES, OwnNames

_RUNNER = r"(?:Advis[eo]r|Manager|Managing Owner|Sponsor)"
_MANAGED = re.compile(
    r"\b(?:[Tt]he|[Oo]ur|[Ii]ts) (?:Investment |External )?"
    rf"(?:{_RUNNER}|General Partner)\b"
    r"(?!,? (?:of|for|[A-Z]))"
    r"|\bexternally (?:managed|advised)\b|\b[Oo]ur (?:external )?manager\b"
)
# Not by `our manager of operations`, nor with `externally managed services`. A sponsor that sends representatives is a
# shareholder, a general partner mostly the company itself.
_RUNNERS = ("Advis", "Manager", "Managing Owner", "Sponsor", "externally")
_RUN_BY_ANOTHER = re.compile(
    r"(?<!representative of )(?<!representatives of )\b(?:[Tt]he|[Oo]ur|[Ii]ts) (?:Investment |External )?"
    rf"{_RUNNER}s?\b(?!,? (?:of|for|[A-Z]))"
    r"|\bexternally (?:managed|advised)(?= by| (?:\w+[ -]){0,2}(?:company|REIT|BDC|fund|trust|partnership)\b)"
)
_PROGRAM = (
    r"(?:CISO|CIO|CTO|[Cc]hief (?:[Ii]nformation|[Tt]echnology|[Ss]ecurity)|[Cc]ybersecurity"
    r"|[Ii]nformation [Ss]ecurity"
    r"|[Ii]nformation [Tt]echnology|IT\b|Technology"
    r"|technology (?:department|team|group))"
)
# `I Squared`, `J.P. Morgan` and `Hut 8` begin or end with what is no word.
_NAME = r"(?P<name>(?:I |[A-Z]\. ?[A-Z]\. )?(?:[A-Z]|\d{1,3}[A-Z])[\w&]+(?:-[A-Z]\w+)?(?: (?:[A-Z][\w&]+|&|\d+)){0,2}?)"
_NAME_IN_FULL = _NAME.replace("name", "full").replace("}?)", "})")  # where no possessive ends it
# `Quills CISO`, without apostrophe, is how the SEC's own data writes it.
_WHOSE = re.compile(
    rf"(?<![A-Z]\w\w )(?<!& )\b{_NAME}(?:[’']s|s) (?:\w+ ){{0,2}}?{_PROGRAM}"
    rf"|\bteam at {_NAME.replace('name', 'at')}\b"
)
# `The CISO of Quill Holding`, where a career is not told.
_OFFICER_OF = re.compile(
    r"(?<![Ff]ormer )\b(?:CISO|Chief Information (?:Security )?Officer)(?: \([^()]{1,12}\))? of"
    rf" {_NAME_IN_FULL}(?![\w’'])"
)
# Whoever relies on another's program says whose it is, an adviser or not: `we utilize Quill’s cybersecurity program`.
_RELIES = re.compile(
    r"\b(?:utili[sz]es?|uses?|leverages?|rel(?:y|ies) (?:\w+ly )?(?:up)?on|participat\w+ in|covered by|supported by"
    r"|provided by|[Ww]e are part of"
    r"|falls? under the purview of|contracted through(?: and led by)?|depends? (?:up)?on) (?:the )?"
    r"(?:certain of |[\w, ]{1,60} (?:security|availability|functioning|operation) of )?"
    rf"{_NAME}(?:[’']s?|s) (?:\w+ ){{0,3}}?(?:{_PROGRAM}|processes for\b|information systems\b)"
)
# `The Quill cybersecurity program`, in a report that speaks of its Adviser.
_ATTRIBUTED = re.compile(
    rf"\b[Tt]he {_NAME} (?:CISO|CIO|CTO|(?:[Cc]yber ?security|[Ii]nformation [Ss]ecurity|[Ii]ncident [Rr]esponse"
    r"|[Cc]yber [Dd]efense|IT) (?:[Pp]rogram|[Tt]eam|[Pp]lan|[Pp]olicy|[Pp]olicies))\b"
)
# Whose the adviser is: `our Manager, a subsidiary of Quill`.
_OWNED = re.compile(
    r"\b(?:Advis[eo]r|Manager|Sponsor|adviser|manager),? (?:which )?(?:is )?an? (?:[\w-]+ ){0,3}?"
    r"(?:subsidiary|affiliate) of"
    rf" {_NAME_IN_FULL.replace('full', 'adviser')}(?![\w’'])"
    rf"|\b{_NAME_IN_FULL.replace('full', 'parent')}(?:,? (?:Inc|LLC|Ltd|Corp|L\.P)\.?)?(?: \([^()]{{1,20}}\))?"
    r", the (?:(?:ultimate |indirect )?parent(?: company)? of (?:the|our)"
    rf" {_RUNNER}\b|{_RUNNER}[’']?s (?:ultimate )?parent\b)"
)
# A parent or a company it was a part of, that serves under an agreement.
_PARTNER = _NAME_IN_FULL.replace("full", "partner")
_TELLER = _NAME_IN_FULL.replace("full", "teller")
_OWNER = _NAME_IN_FULL.replace("full", "owner")
_SERVES = re.compile(
    rf"\bby {_NAME_IN_FULL},? (?:under|pursuant to) (?:the|an?|our) (?:[\w-]+ ){{0,4}}[Aa]greement"
    rf"|[Ss]ervices? [Aa]greement (?:between (?:us|the Company) and|with) {_PARTNER}(?![\w’'])"
    r"|\bemployed by (?:our |a |an |the )?(?:related party|affiliate),?"
    rf" {_NAME_IN_FULL.replace('full', 'kin')}(?![\w’'])"
    rf"|\bemployees of {_NAME_IN_FULL.replace('full', 'employer')},? who provide services to (?:us|the Company)\b"
    rf"|\bpursuant to the {_NAME.replace('name', 'servant')} (?:Master )?Services? Agreement"
    rf"|\bfrom {_TELLER} and its (?:\w+ ){{0,2}}?{_PROGRAM}"
    r"|\b(?:rel(?:y|ies) on|utili[sz]es?|uses?|depend(?:s|ent)? (?:up)?on) the (?:[\w-]+ ){0,2}?"
    rf"(?:(?:[Ii]nformation )?[Ss]ystems|(?:IT|technology|cybersecurity) (?:department|team"
    rf"|personnel))(?: \([^)]{{1,40}}\))? of {_OWNER}(?!/)"
)
# Whose systems the registrant has: `systems maintained by Quill`, `our reliance on Quill in managing these risks`,
# `we rely on Quill for assessing risks`.
_HAS_FROM = re.compile(
    r"\b(?:systems?|technology|infrastructure|program|processes|procedures|strategy|polic(?:y|ies)|services"
    r"|information"
    r"|affairs)"
    r" (?:and \w+ )?(?:(?:that )?(?:is|are|as) (?:\w+ly )?)?"
    r"(?:maintained|provided|operated|managed|implemented|administered(?: and overseen)?|overseen)"
    rf" by (?:(?:the|our) (?:Advis[eo]r|Manager|Sponsor) and (?:the )?|our managers, including )?{_NAME}"
    r"\b(?= and (?:its|their)|,|\.|;| to| for| on| under| management|$)"
    rf"|\b[Oo]ur reliance on {_NAME_IN_FULL}(?![\w’'])"
    rf"|\b(?:rel(?:y|ies)|reliant) (?:\w+ly )?(?:up)?on {_TELLER.replace('teller', 'runner')}"
    r"(?:, (?:our|the) (?:Advis[eo]r|Manager|Sponsor))?,? (?:for the (?:management|implementation) of"
    r"|(?:for|to) (?:assess|identify|manag|implement|engag)\w*)\b"
)
_PROTECTS = re.compile(
    rf"^{_NAME} (?:has|maintains|conducts|provides)\b[^.;]* and (?:we|the Company) rel(?:y|ies) on\b"
)
# Whoever stands beside `us` is another: `the boards of directors of Quill Mutual and us`, `we and Quill face risks`.
_BESIDE_US = re.compile(
    rf"\b(?:of|for|to) {_NAME_IN_FULL} and us\b|\b[Ww]e and {_NAME_IN_FULL.replace('full', 'other')} (?:face|have)\b"
    rf"|^{_NAME_IN_FULL.replace('full', 'partner')} and we (?:also )?(?:maintain|have|share)\b"
)
_FORM = re.compile(r" (?:Inc|LLC|Ltd|Corp)$")
_ANYBODYS = (_PROTECTS, _HAS_FROM, _SERVES, _BESIDE_US)
_OURSELVES = re.compile(
    r"(?:The|Our|Its|Trustees|SECs?|Covered|Each|This|These|Company|Companie|Fund|Trust|Partnership|Registrant"
    r"|Board|Corporation|Bank|Manager"
    r"|Advis[eo]r|Investment|Sponsor|Administrator|Group|Chief|Committee|General|Management|Executive|Audit|Firm|REIT"
    r"|BDC|In|At|As|For|CISO|CIO|CTO|MSSP|MSP|Master|Bachelor|Director|Parent|Acting|Interim|Deputy)s?\b.*"
    r"|.*\b(?:Company|Companie|Fund|Trust|Partnership|Board|Committee|Advis[eo]r|Manager|Sponsor|Administrator"
    r"|Officer|Parties)"
)


_AGAIN_AND_AGAIN = 4
_MOST = 20  # of one text: 5,500 disclosures name at most two
_PLAIN = NEVER | MODIFIERS | NO_FIRMS
_ALSO_SMALL = ("I", "Group", "Capital", "Partners", "Management", "Services")  # `Man Group`, where a group is told of


def is_managed(sentences: Iterable[str]) -> bool:
    """Whether an adviser, a manager or a sponsor is told of: it may bear the first words of the fund's own name."""
    return any(_MANAGED.search(sentence) for sentence in sentences)


def is_run_by_another(sentences: Iterable[str]) -> bool:
    """Whether an adviser, manager or sponsor runs the filer, whose teams are then mostly that one's."""
    return any(_RUN_BY_ANOTHER.search(sentence) for sentence in sentences if any(word in sentence for word in _RUNNERS))


def managers_of(sentences: Sequence[str], filers: OwnNames = NO_NAMES) -> tuple[ThirdParty, ...]:
    """Each manager once, with the first sentence that speaks of its officers or its program."""
    run_by_another = is_managed(sentences)
    whose = (_WHOSE, _RELIES, _ATTRIBUTED, _OWNED, _OFFICER_OF) if run_by_another else (_WHOSE, _RELIES)
    text = " ".join(sentences)
    words = Counter(re.findall(r"[\w&]+", text))
    found: dict[str, ThirdParty] = {}
    for sentence in sentences:
        if len(found) >= _MOST:
            break
        for match in (found for pattern in (*whose, *_ANYBODYS) for found in pattern.finditer(sentence)):
            written = _FORM.sub("", next(filter(None, match.groups())))
            if _may_be_a_word(written, words, text) or (
                match.re is _WHOSE and not (run_by_another or filers.are_a_fund_of(written))
            ):
                continue
            if run_by_another and " " in written and filers.spell(written):
                name = written
            else:
                name = _as_called(written, words, 1 if match.re in (_SERVES, _OWNED, _OFFICER_OF) else 2)
            if name and not _OURSELVES.fullmatch(name) and not any(_is_one(name, other) for other in found):
                found.setdefault(name, ThirdParty(name, name, "manages the registrant", sentence))
    return tuple(found.values())


def in_full(manager: ThirdParty, text: str) -> ThirdParty:
    """`Quill Asset Management` for `QAM`, where the text puts the letters in brackets behind it."""
    if not manager.name.isupper():
        return manager
    words = r"[^\W\d_\s]* (?:(?:of|and|&) )?".join(manager.name)
    form = r"(?:,? [A-Z][\w.]{1,5})?"
    found = re.search(rf"\b(?P<full>{words}[\w&]*){form} \([“\"]*{re.escape(manager.name)}[”\"]*\)", text)
    return replace(manager, name=found["full"]) if found else manager


def _is_one(name: str, other: str) -> bool:
    """`Quill` is `Quill Management`, once more."""
    return name != other and (name.startswith(f"{other} ") or other.startswith(f"{name} "))


def _may_be_a_word(name: str, words: Mapping[str, int], text: str) -> bool:
    """One that is also written small, `Standards`, `This`; not what is said again and again, as `Future Quill` is."""
    again_and_again = " " in name and text.count(name) >= _AGAIN_AND_AGAIN
    if again_and_again and not _PLAIN.issuperset(name.lower().split()):
        return False
    proper = [word.lower() for word in name.split() if word[0].isalpha() and word not in _ALSO_SMALL]
    return not proper or any(words.get(word) or words.get(f"{word}s") for word in proper)


def _as_called(name: str, words: Mapping[str, int], mentions: int) -> str:
    """`Goldman Sachs` for the `Goldman Sach` that a possessive without apostrophe leaves; nothing for what is mentioned
    too seldom."""
    last = re.split(r"[ -]", name)[-1]
    called = last if words.get(last) else f"{last}s"
    mentioned = words.get(called, 0) + words.get(f"{called}s", 0)
    return f"{name.removesuffix(last)}{called}" if mentioned >= mentions else ""
