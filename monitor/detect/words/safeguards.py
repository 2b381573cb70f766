"""Words that affirm one of the four safeguards whose loss the product calls high.

`affirms` is narrow: what it finds in the old year was plainly said. `remains` is wide: whatever in the new year might
still say it, in whatever words, so that rewording is never taken for a loss.

Tried on 2,586 pairs of years, tags taken away: 17 pairs lose one by the words. All were read beside the new year, and
none of the new years says it in other words; a sole director as the board, a provider beside "our Director of IT" and
"third -party" with a lost line break were mended on the way. With their tags 8 pairs do.
"""

import re
from dataclasses import dataclass

from monitor.detect.words.elements import ASSESSORS, BOARD_BLOCKS, OFFICERS, REPORT_TO_BOARD, SUPPLIERS
from monitor.detect.words.patterns import any_of
from monitor.detect.words.registrant import NOUNS
from monitor.domain import ChangeKind


@dataclass(frozen=True)
class Safeguard:
    """`tags` are the elements that, where the new year has them, speak louder than words; `told_as` the changes by
    which the same loss is told, where severe, from the names in the profile."""

    what: str
    tags: tuple[str, ...]
    told_as: frozenset[ChangeKind]
    affirms: re.Pattern[str]
    remains: re.Pattern[str]


_WE = rf"\b(?:we|{NOUNS}|management|programs?|also|regularly|periodically)"
_OUTSIDE = (
    r"(?:third[- ]part(?:y|ies)|external|outside|independent|assessors?|consultants?|auditors?|advisors?|advisers?"
    r"|specialists?|consulting|managed (?:security )?service)"
)
_USES = (
    r"(?:engages?|engaged|retains?|retained|uses|used|use(?! of)|utiliz\w+|employs?|leverag\w+|works? with|partners?"
    r"|contracts?|contracted|hires?|hired|consults?|reli(?:es|ed)|rely)"
)
_TESTS = r"(?:assess|evaluat|test|audit|review|examin|consult|advis|penetration|certif)\w*"
_BODY = (
    r"(?:boards?(?: of (?:directors|trustees))?|(?:audit|risk|governance|nominating|technology|compliance) committee"
    r"|committees? of (?:the|our) board)"
)
_OFFICER = (
    r"(?:chief [\w ]{3,40}officer|c[it]s?o\b|(?:vice )?president[\w ,]{0,20} (?:of|information|technology)"
    r"|(?:head|director|manager) of (?:it\b|information|cyber ?security|technology|security)"
    r"|information (?:security|technology) (?:officer|director|manager))"
)
# Said of suppliers these are oversight; "third party" beside a firm's work is not a supplier.
_OVERSEES = (
    r"\b(?:assess|audit|certif|compl|contract|control|diligen|evaluat|identif|manag|monitor|overs|polic|question|requir"
    r"|review|risk|screen|secur|select|soc\b|vet)\w*"
)
_FIRM = r"(?:consult|assess|audit|expert|firm|advis|specialist|tester|penetration)"
_OTHER_THAN_FIRMS = rf"third[- ]part(?:y|ies)(?! (?:\w+ ){{0,3}}{_FIRM})"
_SUPPLIES = r"(?:vendors?|suppliers?|service providers?|contractors?|supply chain|outsourc\w+)"
_SUPPLIER = rf"(?:vendors?|suppliers?|service providers?|{_OTHER_THAN_FIRMS})"

# To whom the work itself is outsourced, and what happens at others: neither is oversight of suppliers.
ASIDE = any_of(
    r"\b(?:external|outside|outsourced|third[- ]party|managed) (?:\w+ ){0,2}?"
    r"(?:information technolog\w+|it|managed|security) (?:\w+ )?(?:service )?"
    r"(?:providers?|vendors?|compan\w+|firms?|consultants?)",
    r"\b(?:use|help|assistance|support) of (?:external|outside|third[- ]party|independent) (?:\w+ )?"
    r"(?:service providers?|vendors?|parties|experts?),?(?: where appropriate,?)? to (?:assess|test|assist|audit)",
    r"\b(?:have|has|had|we|is|are) outsourced? ",
    r"\bthird[- ]part(?:y|ies)'? (?:\w+ )?(?:incidents?|attacks?|breach\w*)",
)

SAFEGUARDS = (
    Safeguard(
        "board oversight",
        BOARD_BLOCKS,
        frozenset({"body_removed"}),
        any_of(
            rf"\b{_BODY}\b[^.;]{{0,120}}\b(?:oversees?|oversight|responsib\w+|supervis\w+|monitors?|reviews?|receives?)\b",
            rf"\b(?:oversight|overseen|reports?|briefs?|informs?|updates?)\b[^.;]{{0,80}}\b{_BODY}\b",
        ),
        any_of(
            r"\bboards?\b|\bdirectors\b|\btrustees\b|\bsupervisory\b|\bgeneral partner\b|\bmanaging members?\b",
            # A sole director is the whole board; a "director of information security" is not on it.
            r"\bcommittees?\b|\bdirector\b(?! of\b|, (?:it|information))",
        ),
    ),
    Safeguard(
        "the responsible officer",
        (OFFICERS, REPORT_TO_BOARD),
        frozenset({"role_removed"}),
        any_of(
            rf"\b{_OFFICER}[^.;]{{0,140}}"
            r"\b(?:responsib\w+|leads?|oversees?|manages?|directs?|heads?|in charge|supervises?)\b",
            rf"\b(?:led|managed|overseen|headed|supervised|directed) by\b[^.;]{{0,60}}\b{_OFFICER}",
        ),
        any_of(
            r"\bofficers?\b|\bchief\b|\bc(?:e|f|i|is|o|r|s|t|ts)o\b|\b(?:vice )?presidents?\b|\bheads?\b"
            r"|\bdirectors? of\b|\bmanagers?\b|\bexecutives?\b|\bleaders?\b|\bcounsel\b|\bcontroller\b"
            r"|\badministrators?\b|\bcoordinators?\b|\bprincipals?\b|\bpartner\b|\bsenior management\b"
            r"|\bmanagement team\b",
            # Whoever has the responsibility, an employee or an adviser, is somebody.
            r"\b(?:employees?|advis[eo]rs?|engineers?|persons?|individuals?|consultants?)\b[^.;]{0,80}\bresponsib",
        ),
    ),
    Safeguard(
        "the use of outside assessors",
        (ASSESSORS,),
        frozenset(),
        any_of(
            rf"{_WE} (?:also |regularly |periodically |have |has )*{_USES} (?:\S+ ){{0,6}}?{_OUTSIDE}"
            rf"[^.;]{{0,160}}\b{_TESTS}",
            r"\bresults of (?:an |the |our |its )?(?:\w+ )?(?:independent |external |third[- ]party )+"
            r"(?:\w+ )?assessments?",
            r"\bconsultants? (?:is|are) responsible for assessing\b",
        ),
        any_of(
            rf"\b{_USES}\b[^.;]{{0,120}}\b{_OUTSIDE}",
            # "Internal and external threats" stand in most disclosures, with and without an assessor.
            r"\b(?:external|outside)\b"
            r"(?! (?:(?:and|or) internal )?(?:\w+ )?(?:threat|risk|event|actor|attack|environment))",
            r"\b(?:assessors?|consultants?|consulting|advis[eo]rs?|specialists?|experts?|firms?)\b",
            r"\bindependent(?!ly| director| member| of)|\b(?<!internal )auditors?\b|\bmanaged (?:it|security|service)",
            r"\bthird[- ]part(?:y|ies) (?:\S+ ){0,4}(?:to|who|that|which) (?:\S+ ){0,3}"
            r"(?:assess|test|audit|assist|support|help)",
            r"\b(?:and|by|with|between) our third[- ]part",
            r"\bthird[- ]party (?:(?!risk)\S+ ){0,2}(?:assessments?|audits?|tests?|testing|reviews?|evaluations?)\b",
            r"\b(?:assist\w*|help|support|advice|guidance|conducted|performed|reviewed|tested|assessed|audited|provided)"
            r" (?:\S+ ){0,2}(?:by|from|of) (?:\S+ ){0,4}third[- ]part",
        ),
    ),
    Safeguard(
        "the oversight of suppliers",
        (SUPPLIERS,),
        frozenset(),
        any_of(
            rf"{_WE} (?:also |regularly |periodically |have |has )*"
            r"(?:assess|evaluate|review|monitor|oversee|vet|screen|conduct|perform)\w*"
            rf" (?:(?!with|from|by|through|using)\S+ ){{0,8}}?{_SUPPLIER}",
            rf"{_WE} (?:also |have |has )*(?:implemented|established|maintain\w*|developed) (?:\S+ ){{0,8}}?"
            rf"{_SUPPLIER} (?:\S+ ){{0,2}}?(?:risk|oversight|due diligence|management|assessment)",
            r"\b(?:third[- ]party|vendor|supplier) risk management (?:process|program|polic)",
            rf"\bprocess to (?:assess|evaluate|oversee|review) {_SUPPLIER}",
        ),
        any_of(
            rf"{_OVERSEES}[^.;]{{0,160}}\b(?:{_SUPPLIES}|{_OTHER_THAN_FIRMS})",
            rf"\b(?:{_SUPPLIES}|{_OTHER_THAN_FIRMS})[^.;]{{0,160}}{_OVERSEES}",
        ),
    ),
)

# Where the new text only points to another document, what it leaves out may stand there.
ELSEWHERE = any_of(
    r"\bincorporated (?:herein )?by reference\b", r"\bproxy statement\b", r"\bannual report to (?:share|stock)holders\b"
)
