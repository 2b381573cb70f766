"""Words that affirm one of the four safeguards whose loss the product calls high.

`affirms` is narrow: what it finds in the old year was plainly said. `remains` is wide: whatever in the new year might
still say it, in whatever words, so that rewording is never taken for a loss.

Tried on 2,185 pairs of years of filers without labels: 11 lose their assessors and 11 the oversight of suppliers by the
words, all read beside the new year and found so. Most lose it while the tag stays true. Of 600 texts from which every
sentence with an outsider was cut, and in which one had been said to test, about nine in ten are told as a loss.
"""

import re
from dataclasses import dataclass

from monitor.detect.words.elements import ASSESSORS, BOARD_BLOCKS, OFFICERS, REPORT_TO_BOARD, SUPPLIERS
from monitor.detect.words.flags import FLAGS
from monitor.detect.words.flags.suppliers import DEEDS
from monitor.detect.words.offices import SOMEBODY
from monitor.detect.words.patterns import any_of
from monitor.detect.words.registrant import NOUNS
from monitor.domain import ChangeKind

_ANYTHING, _NEVER = any_of(r""), any_of(r"(?!)")


@dataclass(frozen=True)
class Safeguard:
    """`tags` are the elements that, where the new year has them, speak louder than words; `told_as` the changes by
    which the same loss is told, where severe, from the names in the profile. Only a sentence with a word of `topic`
    affirms, and none that `denies`; what stands `aside` is left out of it. Whether a sentence that only points to
    another place may still tell of it, `in_pointers` says."""

    what: str
    tags: tuple[str, ...]
    told_as: frozenset[ChangeKind]
    affirms: re.Pattern[str]
    remains: re.Pattern[str]
    topic: re.Pattern[str] = _ANYTHING
    denies: re.Pattern[str] = _NEVER
    aside: re.Pattern[str] = _NEVER
    in_pointers: bool = False


# A fund is run by its sponsor, manager or adviser.
_WE = rf"\b(?:we|{NOUNS}|management|programs?|sponsor|manager|advis[eo]r|administrator|also|regularly|periodically)"
_OUTSIDE = (
    r"(?:third[- ]part(?:y|ies)|external|outside|independent(?! directors?| members?)"
    r"|assessors?|consultants?|auditors?|advisors?|advisers?"
    r"|specialists?|consulting|managed (?:security )?service)"
)
_USES = (
    r"(?:engages?|engaged|retains?|retained|uses|used|use(?! of)|utiliz\w+|employs?|leverag\w+|works? with|partners?"
    r"|contracts?|contracted|hires?|hired|consults?|reli(?:es|ed)|rely)"
)
_TESTS = r"(?:assess|evaluat|test|audit|review|examin|consult|advis|penetration|certif)\w*"
# What assessors do, and what monitors and other helpers do not.
_WORK = r"(?:assess|evaluat|test|audit|review|examin|penetration|certif|validat|benchmark|scan|verif|advis|consult)\w*"
_TESTED = r"(?:assessed|evaluated|tested|audited|reviewed|examined|validated|performed|conducted|scanned|certified)"
_TESTING = r"(?:assess|evaluat|test|audit|examin|penetrat|benchmark|scan|validat)\w*"
_TRADE = (
    r"(?:consultants?|consulting|consultanc\w+|assessors?|auditors?|experts?|specialists?|firms?|advis[eo]rs?|testers?"
    r"|professionals|compan(?:y|ies)|organi[sz]ations?|agenc(?:y|ies)|services|partners?|vendors?|providers?)\b"
)
_OUTSIDER = rf"\b(?:third[- ]party|external|outside|independent|managed) (?:[\w/&-]+ ){{0,4}}?{_TRADE}"
_DOES = (
    r"(?:conducts?|performs?|assess(?:es)?|tests?|reviews?|evaluates?|audits|examines?|validates?|oversee(?:s|ing)?"
    r"|(?:helps?|assists?|supports?) (?:\w+ ){0,2}?(?:to |in |with )?|provides?|engaged|employed|retained|used)"
)
_USES_OR_USING = (
    rf"(?:{_USES}|using|utilization of|use of|engaging|retaining|with the (?:help|assistance|support) of|supported by"
    r"|assisted by|supplement\w*|collaborat\w+|engagement of|assistance from|help from)"
)
_BODY = (
    r"(?:boards?(?: of (?:directors|trustees))?|(?:audit|risk|governance|nominating|technology|compliance) committee"
    r"|committees? of (?:the|our) board)"
)
_OFFICER = (
    r"(?:chief [\w ]{3,40}officer|c(?:e|f|i|is|o|r|s|t|ts)o\b|(?:vice )?president\b"
    r"|(?:head|director|manager) of (?:[\w&]+ and )?"
    r"(?:it\b|information|cyber ?security|technology|security|operations|compliance|risk)"
    r"|information (?:security|technology) (?:officer|director|manager)|(?:it|security|technology) (?:director|manager)"
    r"|general counsel|controller\b)"
)
# "Third party" beside a firm's work is not a supplier.
_FIRM = r"(?:consult|assess|audit|expert|firm|advis|specialist|tester|penetration)"
_OTHER_THAN_FIRMS = rf"third[- ]part(?:y|ies)(?! (?:\w+ ){{0,3}}{_FIRM})"
_SUPPLIES = r"(?:vendors?|suppliers?|services? providers?|(?:sub)?contractors?|supply chain)"
_SUPPLIER = rf"(?:{_SUPPLIES}|{_OTHER_THAN_FIRMS})"
# "Audit vendor" is a heading or a list of words; prose speaks of vendors.
_IN_GENERAL = r"(?<!vendor)(?<!supplier)(?<!provider)(?<!contractor)"
_OVERSEES = (
    r"\b(?:assess|audit|certif|comply|diligen|evaluat|monitor|overs(?:ee|ight)|question|requir|review|screen|select"
    r"|vet\b|vett)\w*"
)
_RISK_FROM = (
    r"\b(?:risks?|threats?|vulnerabilit\w+)\b(?:,? [\w-]+){0,2}? (?:associated with|from|of|posed by|presented by"
    r"|related to|relating to|arising from|resulting from|in connection with|introduced by)"
)
_NO_AGENT = r"(?:(?!with\b|by\b|from\b|through\b|using\b|via\b|to\b)[\w,/()'-]+ )"
_DONE_BY = r"(?:including|by|through) (?:by |the )?(?:engag|us|retain)\w+"
# What the tables of the flags read as an affirmation, in whatever mood.
_AFFIRMED = {words.element: words.affirms.pattern for words in FLAGS}

# Outsiders who assess nothing: those who attack, whom one only uses, or who are asked about what to disclose.
_NO_ASSESSORS = any_of(
    r"\bexternal(?:[- ]facing|(?: cyber\w*| security)* (?:risks?|threats?|attacks?|factors?|events?))\b",
    r"\b(?:prior to|before|when) (?:engag|contract|select|retain|choos)\w* [^,.;]{0,60},",
    r"\bexternal (?:training|web|information security)\b",
    r"\boutside of\b|\brequir\w* [^.;]{0,60}? to certify\b",
    r"\bthird[- ]party (?:suppliers?|vendors?|service providers?)(?: \w+)? (?:are|is) \w+",
    r"\bcertified [^.;,]{0,60}?specialist\b|\btechnology specialist\b",
    # Who is assessed, and not who assesses.
    r"\bindependently audited reports?\b",
    r"\bthird[- ]party risk (?:assessment|management)\b",
    rf"\b{_SUPPLIES}\b[^.;,]{{0,60}} (?:are|is|may be|must be) (?:\w+ )?subject(?:ed)? to\b[^.;]*",
    r"\bconsult\w* with (?:our |outside |external |legal )*(?:counsel|advis[eo]rs)"
    r"[^.;]{0,30}? on materiality\b[^.;]{0,40}",
    r"\b(?:associated with|arising from|related to|from) (?:the |our )?(?:engagement|use) of (?:\w+ ){0,2}?"
    r"third[- ]part(?:y|ies)(?: service providers?)?",
)
# To whom the work itself is outsourced, and what happens at others: neither is oversight of suppliers.
_NO_SUPPLIERS = any_of(
    # What is built into software, and what may come from anywhere.
    r"\bthird[- ]party (?:hackers?|attackers?|components?|exposures?|software components?)\b",
    # What the program protects: "our computer networks, third-party hosted services, communications systems".
    r"\bthird[- ]party[- ]hosted (?:services|systems|platforms|software|environments|applications)",
    r"\b(?:external|outside|outsourced|third[- ]party|managed) (?:\w+ ){0,2}?"
    r"(?:information technolog\w+|it|managed|security) (?:\w+ )?(?:service )?"
    r"(?:providers?|vendors?|compan\w+|firms?|consultants?)",
    r"\b(?:assessors|consultants|auditors|advis[eo]rs|experts|attorneys|counsel)(?:,? [\w-]+){0,4}?,? (?:and|or|and/or)"
    r" other third[- ]part(?:y|ies)\b",
    r"\b(?:external|outside|third[- ]party|independent|qualified) (?:[\w-]+ ){0,2}?(?:service providers?|vendors?"
    r"|contractors?) (?:to (?:help |assist |support )?(?:us )?(?:monitor|detect|assist|help|support|assess|test|provide"
    r"|conduct|perform|supplement|identify|respond|manage)\w*"
    r"|(?:that|who|which) (?:help|assist|support)s? (?:us|in|with))\b",
    r"\b(?:external|outside|third[- ]part(?:y|ies)|independent) (?!(?:vendor|supplier|service provider)s? assess)"
    rf"(?:[\w-]+ ){{0,3}}?{_FIRM}\w*",
    r"\b(?:use|help|assistance|support) of (?:external|outside|third[- ]party|independent) (?:\w+ )?"
    r"(?:service providers?|vendors?|parties|experts?),?(?: where appropriate,?)? to (?:assess|test|assist|audit)",
    # Who does it for the registrant, or helps: "with assistance from third-party service providers".
    r"\bservice providers? (?:manage|assist|help|support|monitor|perform)s? (?:the|our|us|with|in)\b",
    r"\bwith (?:the )?(?:assistance|help|support) (?:from|of) (?:[\w-]+ ){0,3}?(?:service providers?|vendors?"
    r"|contractors?|third[- ]parties)\b",
    r"\bmanaged (?:security )?service providers?\b",
    r"\b(?:tested|audited|assessed|reviewed|performed|conducted|monitored|evaluated|overseen)(?: and \w+)? (?:\w+ )?by"
    r" (?:(?:our|the|an?|independent|outside|qualified|external) )*third[- ]part(?:y|ies)(?: (?:service )?\w+)?",
    r"\b(?:engag\w+|us(?:e|es|ing)|retain\w*|leverag\w+) third[- ]parties to (?:help )?"
    r"(?:identify|assess|monitor|test)\b"
    r"|\bthird[- ]parties (?:are )?(?:also )?(?:used|engaged|retained) to\b",
    r"\b(?:testing|engagements?) with (?:\w+ ){0,2}?third[- ]party (?:service )?providers?\b"
    r"|\balerts? (?:\w+ )?from (?:third[- ]party )?vendors\b",
    # Who works for the registrant like its employees, or is prepared with them, and whom an incident may harm.
    r"\bemployees,? (?:and|or) (?:independent |other )?contractors\b",
    r"\bhelp prepare (?:us|employees|our employees)[^.;]{0,40}?third[- ]party service providers\b",
    r"\bharm to (?:our )?(?:employees|customers)(?:,? (?:or|and) \w+)?,? (?:or|and) third parties\b",
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
        denies=any_of(
            rf"\b(?:we|{NOUNS}|management) (?:have|has|did|do|does) not (?:\w+ )?(?:task|charg|assign|entrust)\w*"
            r" (?:our|the|its) board\b",
            r"\bboard(?: of (?:directors|trustees))? (?:(?:does|do|did) not (?:currently |presently |\w+ly )?"
            r"(?:oversee|exercise|supervise|monitor)|(?:is|are) not (?:currently |presently |\w+ly )?"
            r"(?:involved|tasked|charged))\b",
            r"\b(?:no|not have(?: any)?) (?:formal |specific )*board(?:[- ]level)? oversight\b",
        ),
        in_pointers=True,
    ),
    Safeguard(
        "the responsible officer",
        (OFFICERS, REPORT_TO_BOARD),
        frozenset({"role_removed"}),
        any_of(
            rf"\b{_OFFICER}[^.;]{{0,140}}"
            r"\b(?:responsib\w+|leads?|oversees?|manages?|directs?|heads?|in charge|supervises?)\b",
            rf"\b(?:led|managed|overseen|headed|supervised|directed) by\b[^.;]{{0,60}}\b{_OFFICER}",
            rf"\b(?:employs?|hired|appointed|designated)\b[^.;]{{0,80}}\bas (?:its|our|the|an?) {_OFFICER}",
        ),
        SOMEBODY,
    ),
    Safeguard(
        "the use of outside assessors",
        (ASSESSORS,),
        frozenset(),
        any_of(
            rf"{_WE} (?:also |regularly |periodically |have |has )*{_USES} (?:\S+ ){{0,6}}?{_OUTSIDE}"
            rf"[^.;]{{0,160}}\b{_TESTS}",
            r"\b(?:results|findings) (?:of|from) (?:an |the |our |its )?(?:(?:\w+ ){0,3}and |\w+ )?"
            r"(?:independent |external |third[- ]party )+(?:\w+ )?(?:assessments?|audits?)",
            r"\bconsultants? (?:is|are) responsible for assessing\b",
            r"\b(?:arrang\w+ for|undergo\w*|commission\w*) (?:[\w-]+ ){0,3}?external (?:penetration|vulnerability) \w+",
            rf"\b(?:use of|using|{_USES}|counting on|works? with|working with) (?:[\w,/()-]+ ){{0,5}}?"
            rf"(?:third[- ]part(?:y|ies)|external|outside|independent) (?:[\w,/()&-]+ ){{0,7}}?"
            rf"(?:to|for|that|who|in|of|on) (?:[\w-]+ ){{0,3}}?{_WORK}\b",
            rf"\b{_TESTED} (?:[\w-]+ ){{0,4}}?by (?:[\w,-]+ ){{0,3}}?"
            r"(?:third[- ]party|external|outside|independent) (?:[\w-]+ ){0,3}?(?:firms?|assessors?|consultants?"
            r"|auditors?|experts?|compan(?:y|ies)|part(?:y|ies)|specialists?)",
            r"\b(?:internal and third[- ]party|third[- ]party and internal) (?:capabilit\w+|resources|teams)"
            rf"[^.;]{{0,60}}\b{_WORK}\b",
            r"\bthird[- ]party (?:security )?(?:services|firms?|compan\w+|experts?|consultants?|assessors?) (?:for|to)"
            rf" (?:[\w-]+ ){{0,3}}?{_WORK}\b",
            # Whoever outside does it, as the subject, by name of his trade, or by what comes of it.
            rf"{_OUTSIDER} (?:(?!risks?\b|we\b|{NOUNS}\b|management\b)[\w-]+,? ){{0,4}}?{_DOES}\b[^.;]{{0,100}}?"
            rf"\b{_TESTING}",
            rf"\b{_TESTED} (?:[\w-]+ ){{0,4}}?by (?:an? |one or more |independent |outside |external |qualified )*"
            r"(?:third[- ]part(?:y|ies)|outside part(?:y|ies)|outside compan\w+)\b",
            rf"\b{_USES_OR_USING} (?:[\w,/()&-]+ ){{0,8}}?(?:third[- ]part(?:y|ies)|external|outside|independent)"
            rf" (?:[\w,/()&-]+ ){{0,4}}?{_TRADE}[^.;]{{0,120}}?\b{_TESTING}",
            rf"\b{_USES_OR_USING} (?:[\w,/()&-]+ ){{0,4}}?(?:assessors|consultants?|auditors?|third[- ]part(?:y|ies)),?"
            rf" (?:[\w,/()&-]+ ){{0,8}}?(?:to|for|in|that|who)\b[^.;]{{0,60}}?\b{_TESTING}",
            r"\b(?:independent (?:third[- ]party|external)|external|outside|third[- ]party) (?:[\w-]+ ){0,2}?"
            r"(?:audits|assessments?|evaluations?|penetration test\w*) of (?:our|its|the (?:company|bank|program))\b",
            r"\bthird[- ]parties (?:are|have been) (?:\w+ )?(?:used|engaged|retained|hired) to (?:\w+ ){0,4}?"
            rf"{_TESTING}",
            r"\b(?:assessments?|testing|tests|audits?|scanning|evaluations?)\b[^.;]{0,60}?"
            r"\b(?:including by|with the (?:help|support|assistance) of) (?:[\w-]+ ){0,3}?"
            r"(?:third[- ]party|external|outside|independent)\b",
            r"\b(?:security assessments?|penetration test\w*|red[- ]team\w*)\b[^.;]{0,60}?"
            r" with third[- ]part(?:y|ies)\b",
            r"\bindependent third[- ]party (?:[\w-]+ ){0,2}?(?:testing|tests|assessments|audits|reviews)\b",
            r"\bexternal auditors\b[^.;]{0,40}? (?:reviews?|tests?|assess|audits?|evaluates?)\b",
            r"\b(?:assessments?|audits?|tests?|testing|evaluations?|reviews?)\b[^.;]{0,60}? (?:through|by|using|from) "
            r"(?:an? |our )?(?:independent|external|outside|third[- ]party) (?:\w+ )?(?:firms?|consultants?)\b",
            r"\bengag\w+ (?:\w+ ){0,2}?(?:cyber ?security|security|consulting) firms? to\b",
            r"\bindependently (?:tested|assessed|audited|validated) (?:on|every|at least|each|annual|quarter)"
            r"|\baudited (?:\w+ and )?externally\b",
            # "External testing" may be of what is seen from outside.
            r"\b(?:undergo|conduct|perform|complet|commission|includ|obtain|receiv|through|use of)\w*,?"
            r" (?:[\w,/()-]+ ){0,9}?"
            r"(?:(?:independent (?:third[- ]party|external)|outside|third[- ]party) (?:cyber ?security |security )?"
            r"(?:audits|assessments|evaluations|penetration test\w*|testing|maturity assessments?)"
            r"|external (?:cyber ?security |security )?(?:audits|assessments|evaluations))\b"
            r"(?! (?:of|for|on) (?:\w+ ){0,3}?(?:vendors?|suppliers?|service providers?|third))",
            # Whom a bracket defined: "a third-party service provider (the Service Provider)".
            r"\b(?:the|our) (?-i:Service Provider|IT Consultant|Consultant|Vendor|IT Provider|MSP|MSSP)"
            r" (?:\w+ ){0,2}?(?:reviews|tests|assesses|audits|evaluates|scans|examines)\b",
        ),
        any_of(
            # Whoever is engaged and whatever is tested stand in one sentence; those who only watch test nothing.
            rf"\b(?:{_USES}|use of|using|engagement of|engaging|help of|assistance of|assisted|supported|partner\w*"
            rf"|partnership|cooperat\w+|collaborat\w+|coordinat\w+|outsourc\w+)\b[^.;]{{0,120}}?\b{_OUTSIDE}"
            rf"[^.;]{{0,200}}?\b{_WORK}",
            rf"\b{_TESTS}[^.,;]{{0,120}}?\b(?:by|from|with|through|of|using) (?:[\w/()&-]+ ){{0,6}}?{_OUTSIDE}"
            r"(?! (?:service |cloud )?(?:providers?|vendors?|suppliers?)\b(?! (?:to|who|that|for)\b))",
            # "Segregation of duties is independently reviewed" by whoever is of another department.
            r"\b(?:external(?:ly)?|outside|third[- ]party(?! risk)|independent(?! director| member)"
            r"|independently(?! reviewed))"
            r" (?:[\w,/()&-]+ ){0,4}?(?:assessments?|audits?|tests?|testing|reviews?|reviewed|evaluations?|evaluated"
            r"|examinations?|validat\w+|tested|assessed|audited|penetration|certif\w+|verif\w+)\b",
            r"\b(?:third[- ]part(?:y|ies)(?! risk)|external (?:part(?:y|ies)|providers?|partners?|resources))"
            r" (?:\S+ ){0,6}?(?:assess|test|audit|review|evaluat|validat|examin|advis|certif)\w*\b",
            r"\b(?:assessors?|consultants?|consulting|consultanc\w+|(?-i:advis[eo]rs?)|specialists?|experts)\b",
            r"\b(?:cyber ?security|security|outside|external|consulting|independent|third[- ]party|technology|audit"
            r"|forensic\w*|engineering|specialized|national|reputable|leading) (?:\w+ ){0,2}?firms?\b"
            r"|\b(?:external|outside|third[- ]party) (?:\w+ ){0,2}?expert\b",
            r"\b(?:external|outside|independent|our|internal and external) (?:\w+ )?auditors?\b",
            r"(?<!supply chain or )(?<!supply chain and )(?<!suppliers and )(?<!suppliers or )"
            r"\b(?:external|outside) (?:[\w-]+ ){0,2}?(?:resources|support|professionals|partners?|assistance|compan\w+"
            r"|counsel|part(?:y|ies)|technical(?!, legal)|it|cyber\w*|service providers?,? (?:where|to|who|that))\b",
            r"\bindependent (?:third|audit|agenc|compan|organi[sz]ation|part)\w*",
            r"\bred[- ]team\w*\b[^.;]{0,60}\b(?:third|extern)",
            # Who runs the whole of it looks at it as well.
            r"\b(?:overseen|managed|led|run|operated|implemented)\b[^.;]{0,40}?"
            r" by an? (?:third[- ]party|outside|external)\b",
            rf"\b{_USES}\b[^.;]{{0,80}}?\bthird[- ]party (?:[\w-]+ ){{0,2}}?providers?\b[^.;]{{0,40}}?"
            r" to (?:help )?monitor\b",
            # Its own report, not those that its vendors show.
            rf"^(?!.*\b{_SUPPLIES}\b).*\bsoc ?2\b",
        ),
        any_of(
            r"third|extern|outside|independ|consult|assessor|auditor|advis|specialist|managed|provider|vendor|\bmss?p\b"
        ),
        aside=_NO_ASSESSORS,
    ),
    Safeguard(
        "the oversight of suppliers",
        (SUPPLIERS,),
        frozenset(),
        any_of(
            rf"{_WE} (?:also |regularly |periodically |have |has )*"
            r"(?:rigorously |also )?(?:assess|evaluate|review|monitor|oversee|vet|screen|verify|conduct|perform)\w*"
            rf" (?:(?!with|from|by|through|using)\S+ ){{0,16}}?{_SUPPLIER}",
            rf"{_WE} (?:conduct|perform|undertak)\w* (?:\w+ ){{0,2}}?(?:reviews|assessments|audits|evaluations)"
            r" (?:of|on) (?:(?:our|its|key|such|these) )*third[- ]parties\b",
            r"\b(?:identif|assess|evaluat|manag|monitor)\w*\b[^.;]{0,60}?\b(?:risks?|threats?)\b[^.;]{0,40}?"
            r" (?:services|products|software) (?:provided|supplied|offered) by (?:\w+ )?third[- ]parties\b",
            r"\b(?:prior to|before|when) (?:engag|contract|onboard|select|retain|choos)\w*"
            rf" (?:with )?{_NO_AGENT}{{0,6}}?{_SUPPLIER}[^.;]{{0,80}}?"
            r"\b(?:due diligence|assess|review|evaluat|vet\b|screen)",
            # What they must meet to be chosen.
            r"\b(?:partner\w*|work\w*|contract\w*|engag\w+|us(?:e|es|ing)|select\w*|choos\w+|rely\w*)\b"
            rf"[^.;]{{0,40}}?\b{_SUPPLIES} (?:that |who |which |capable of |able to )+"
            r"(?:uphold|meet|maintain|adher|compl|follow|satisf)\w*"
            r"[^.;]{0,40}?\b(?:standards|requirements|controls|safeguards)\b",
            rf"{_WE} (?:also |have |has )*(?:implemented|established|maintain\w*|developed) (?:\S+ ){{0,8}}?"
            rf"{_SUPPLIER} (?:\S+ ){{0,2}}?(?:risk|oversight|due diligence|management|assessment)",
            r"\b(?:third[- ]party|vendor|supplier|supply chain|service provider)s? (?:[\w-]+ ){0,2}?"
            r"(?:risk )?(?:management|oversight|onboarding|risk assessment|due diligence) (?:\(?[\w-]+\)? ){0,2}?"
            r"(?:process|program|polic|handbook|framework|procedure|controls)",
            rf"\bprocess to (?:assess|evaluate|oversee|review) {_SUPPLIER}",
            rf"\buse of {_NO_AGENT}{{0,3}}?{_SUPPLIER}, we have [^.;]{{0,30}}?\bprocess\w* (?:in place )?to"
            r" (?:oversee|identify|assess|manage)\b",
            rf"\b(?:overse|identif|assess|evaluat|manag|monitor|mitigat|address|consider|encompass)\w*\b"
            rf"[^.;]{{0,80}}?{_RISK_FROM}"
            rf" {_NO_AGENT}{{0,8}}?(?:{_SUPPLIER}|(?:these|those|such) (?:providers|parties|entities))",
            rf"{_RISK_FROM} (?:[\w,-]+ ){{0,12}}?{_SUPPLIER}[^.;]{{0,40}}? (?:are|is) (?:\w+ )?"
            r"(?:identified|assessed|addressed|managed|evaluated|monitored)\b",
            # "To address third-party service provider risks, …": whose they are stands before.
            r"\b(?:overse|identify|identifies|assess|evaluat|manag|monitor|mitigat|address)\w*"
            r" (?:the |our |any |potential |certain )*(?:third[- ]party|vendor|supplier|service provider|supply chain)"
            r" (?:and \w+ )?(?:(?:service )?(?:providers?|vendors?|suppliers?) )?"
            r"(?:cyber ?security |security |data )*risks?\b",
            rf"\b(?:due diligence|oversight|security assessments?|risk assessments?|evaluations?) (?:\w+ )?"
            rf"(?:of|on|for|over) {_NO_AGENT}{{0,5}}?{_SUPPLIER}",
            rf"\b(?:risk management (?:process\w*|program\w*|polic\w+|framework)"
            r"|(?:cyber ?security|security) requirements)"
            rf" for {_NO_AGENT}{{0,4}}?{_SUPPLIER}",
            rf"\breviews? {_NO_AGENT}{{0,6}}?(?:at|of) {_NO_AGENT}{{0,3}}?{_SUPPLIER}",
            rf"\b(?:overse|identif)\w*\b[^.;]{{0,80}}? (?:incidents?|breach\w*|attacks?) at"
            rf" {_NO_AGENT}{{0,4}}?{_SUPPLIER}",
            rf"\b(?:impos|plac)\w* (?:[\w-]+ ){{0,5}}?(?:requirements|obligations|standards) (?:on|upon)"
            rf" {_NO_AGENT}{{0,4}}?{_SUPPLIER}",
            # what they suffer is watched, and what they keep to ensured
            r"\b(?:track|log|monitor|record)\w*\b[^.;]{0,60}\b(?:incidents|breaches)\b"
            rf"[^.;]{{0,20}}? (?:across|at|involving|of)\b[^.;]{{0,40}}?{_SUPPLIER}",
            rf"\b{_SUPPLIES}\b[^.;]{{0,60}}, ensuring\b[^.;]{{0,80}}\b(?:adherence|compliance) (?:to|with)\b",
            rf"\brisk management (?:\w+ ){{0,2}}?(?:also )?(?:extends|applies) to {_NO_AGENT}{{0,4}}?{_SUPPLIER}",
            *(rf"(?:{deed}){_IN_GENERAL}" for deed in DEEDS),
            r"\b(?:cyber ?security|security) (?:preparedness|readiness|posture|maturity|practices|measures) of"
            rf" {_NO_AGENT}{{0,4}}?{_SUPPLIER}",
            r"\b(?:vendor|supplier) security (?:reviews|assessments)\b"
            rf"|{_SUPPLIER}[^.;]{{0,80}}?\bdue diligence (?:on|of)\b",
            r"\bdue diligence\b[^.;]{0,80}? on (?:these |such |our |certain |key |all )third[- ]parties\b",
            rf"\b(?:obtain|review|requir|collect)\w* [^.;]{{0,60}}?\b(?:reports?|certifications?|attestations?) from"
            rf" {_NO_AGENT}{{0,3}}?{_SUPPLIER}",
            r"\brequires? (?:that )?(?:(?:each|every|any|all|of|our|such|these|its|certain|key|critical) )*"
            r"(?:third[- ]party )?"
            rf"{_SUPPLIES} (?:\w+ ){{0,3}}?(?:to|comply|maintain|meet|adhere)\b",
        ),
        any_of(
            _AFFIRMED[SUPPLIERS],
            # Who is named is what is overseen, whichever of the two comes first.
            rf"{_OVERSEES}\b(?:(?!\bprovided by\b)[^.;]){{0,60}}?\b(?:{_SUPPLIES}|third[- ]parties)\b",
            rf"\b(?:{_SUPPLIES}|third[- ]parties)\b[^.;]{{0,160}}(?:\b(?:are|is|be|being|must|undergo\w*|complet\w+"
            rf"|pass|prior to|before|through|by|based on|upon|during) (?:[\w-]+ ){{0,5}}?{_OVERSEES}"
            rf"|{_OVERSEES},? (?:and \w+ )?(?:of )?(?:their|these|those|such|each|them|whether)\b)",
            # Not what is done about threats in general, "including by engaging a third-party provider".
            rf"{_RISK_FROM} (?:(?!\S*:|{_DONE_BY})\S+ ){{0,8}}?{_SUPPLIER}",
            rf"\b(?:{_SUPPLIES}|third[- ]part(?:y|ies)(?!-conducted))\b[- ](?:[\w-]+ ){{0,2}}?(?:risks?|management"
            r"|security(?! (?:breach|incident|event|operation|product|monitor|service|tool|software)))\b",
            rf"\b(?:contract(?!ual liabilit)\w*|agreements?|standards|expectations|requirements|soc\b)[^.;]{{0,80}}"
            rf"\b(?:{_SUPPLIES}|third[- ]parties)\b",
            rf"\b(?:{_SUPPLIES}|third[- ]parties)\b[^.;]{{0,80}}\b(?:are|is|be|must|shall) (?:\w+ )?"
            r"(?:instructed|obligated|obliged|expected|bound|asked|contractually)\b",
            r"\b(?:security|privacy|data protection)[\w /]{0,30}"
            r"(?:addend\w+|provisions|clauses|terms|requirements|language) (?:to|in|into|within)"
            r" (?:our|its|the|all|certain|applicable) (?:\w+ ){0,3}?(?:contracts|agreements)\b",
            r"\b(?:track|log|monitor|record|manag)\w*\b[^.;]{0,80}\b(?:incidents|breaches)"
            rf" (?:across|at|involving|of)\b[^.;]{{0,40}}\b(?:{_SUPPLIES}|third[- ]parties)\b",
            rf"\brisk management\b[^.,;]{{0,40}}\b(?:{_SUPPLIES}|third[- ]parties)\b",
            rf"\b{_SUPPLIES},? we (?:\w+ )?(?:evaluate|assess|review|monitor|verify)\b",
            rf"\b(?:identif|detect|assess|monitor)\w* [^.;]{{0,30}}?\b(?:risks?|threats?|vulnerabilit\w+) across\b"
            rf"[^.;]{{0,40}}?\b{_SUPPLIES}\b",
            rf"\bcontrols[^.,;]{{0,80}}\b(?:{_SUPPLIES}|third[- ]parties)\b",
        ),
        any_of(r"third|vendor|supplier|provider|supply|contractor|partner|service org|such entities"),
        aside=_NO_SUPPLIERS,
    ),
)

# "From time to time, we may engage consultants to test" is how counsel writes that one does; where nothing is said of
# the times, it may never have been.
_TO_TEST = rf"{_USES}\b[^.;]{{0,160}}? to (?:\w+ and )?(?:assess|evaluate|test|audit|review|examine)\b"
MAY_USE = any_of(
    rf"(?:(?<=from time to time, we )|(?<=from time-to-time, we )|(?<=periodically, we ))may (?={_TO_TEST})",
    rf"\bmay,? (?=(?:from time[- ]to[- ]time|periodically|occasionally|at times),? {_TO_TEST})",
)

# Where the new text only points to another document, what it leaves out may stand there.
ELSEWHERE = any_of(
    r"\bincorporated (?:herein )?by reference\b", r"\bproxy statement\b", r"\bannual report to (?:share|stock)holders\b"
)
