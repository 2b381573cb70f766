"""Processes to oversee and identify risks from the use of third-party providers (Regulation S-K 106(b)(1)(iii))."""

from monitor.detect.words.elements import SUPPLIERS
from monitor.detect.words.flags.phrases import NOT, OTHERS, SUPPLIER
from monitor.detect.words.flags.table import FlagWords
from monitor.detect.words.patterns import any_of

_OVERSEE = (
    r"(?:overse|identif|assess|evaluat|manag|monitor|review|mitigat|address|vet|screen|audit|track|analy[sz]|supervis"
    r"|minimi[sz]|examin|inventor|control)(?:\w+)?"
)
_RISK = r"(?:risks?|threats?|practices|posture|controls?|vulnerabilit\w+|security|incidents?|exposures?)"
_FROM = (
    r"(?:associated with|from|of|posed by|presented by|related to|relating to|arising from|stemming from|resulting from"
    r"|in connection with|introduced by|at|with respect to|regarding)"
)
# Who does it is not who is overseen, and what a network is threatened with is no supplier.
_NO_AGENT = r"(?:(?!with\b|by\b|from\b|through\b|using\b|via\b|to\b|reliance\b|incidents?\b)[\w,/()'-]+ )"

# What is done about them; a noun ("vendor management") may be anybody's.
DEEDS = (
    # "oversee and identify the risks associated with our use of third-party service providers"
    rf"\b{_OVERSEE}\b[^.;]{{0,80}}?\b{_RISK}\b(?:,? [\w-]+){{0,2}}? {_FROM} {_NO_AGENT}{{0,8}}?{SUPPLIER}",
    rf"\b(?:assess|evaluat|review|monitor|overse|vet|screen|audit|requir|oblig|scrutini[sz]|select)"
    rf"(?:e|es|s|ed|ing|t|ting)? {_NO_AGENT}{{0,7}}?{SUPPLIER}",
    rf"\b(?:due diligence|security assessments?|risk assessments?|security reviews?|assessments?|reviews?"
    rf"|monitoring|oversight|evaluations?|audits?|management|supervision)\b (?:of|on|for|over|regarding|into)\b"
    rf" {_NO_AGENT}{{0,7}}?{SUPPLIER}",
    rf"{SUPPLIER}[^.;]{{0,40}}?\b(?:are|is|must) (?:\w+ ){{0,3}}?(?:required|assessed|evaluated|reviewed|monitored"
    r"|vetted|subject(?:ed)? to|screened|comply|adhere|obligated)\b",
    rf"\bdue diligence\b[^.;]{{0,80}}?{SUPPLIER}",
    rf"\bcontract(?!ors?\b)\w*\b[^.;]{{0,60}}?{SUPPLIER}[^.;]{{0,80}}?\b(?:requir|security|safeguard|notif)\w*",
)
_NOUNS = (
    # "vendor risk management program"; "third-party risk assessment" may be an assessment by a third party
    r"\b(?:vendor|supplier|supply chain|service provider)s?(?:'s?)?(?:/\w+)? (?:[\w-]+ ){0,2}?"
    r"(?:risk|oversight|due diligence|management|assessments?|screening|reviews?|monitoring|selection"
    r"|questionnaires?)\b",
    # not what "all of these third parties face"
    r"\bthird[- ]part(?:y|ies)(?:'s?)? (?:(?!face\b|may\b|could\b|pose\b|have\b|are\b)[\w/-]+ ){0,2}?"
    r"(?:risk management|due diligence|risks? program|vendor risk|oversight|risk oversight"
    r"|management (?:program|process|policy)|risks)\b",
)

WORDS = FlagWords(
    SUPPLIERS,
    any_of(
        rf"{NOT} (?:have|maintain|established?|implement\w*|adopt\w*|developed?) (?:(?:any|a|formal|specific|separate"
        r"|the) )*(?:process|procedure|polic|program)\w*"
        r" (?:in place )?(?:to|for|that|designed to|of) (?:overse|identify|evaluat|review|assess|manag|monitor)\w*"
        r"[^.;]{0,80}?(?:third[- ]part|vendor|supplier|service provider)",
        rf"{NOT} (?:have|maintain|established?|implement\w*|adopt\w*|developed?) (?:(?:any|a|formal|specific) )*"
        r"(?:vendor|supplier|third[- ]party)[ -](?:\w+ )?(?:risk|oversight|management|due diligence)",
        rf"{NOT} (?:formally |directly |independently )?(?:assess|evaluate|oversee|monitor|audit|review)"
        r" (?:the )?(?:\w+ ){0,4}?(?:third[- ]part\w+ (?:service )?(?:providers|vendors)|vendors|suppliers"
        r"|service providers)\b",
        # Shell companies depend on those of others, and have none: 54 of the 62 that tag the flag tag it true.
        r"\bno personnel or processes of (?:our|its) own\b",
        # They write that they have "not adopted any cybersecurity risk management program or formal processes".
        rf"{NOT} (?:yet )?adopted (?:any )?(?:formal )?cyber ?security risk management programs?"
        r" or (?:any )?formal processes for assessing cyber ?security risks?\b",
        rf"\bprocess\w* {NOT} (?:extend|apply) to [^.;]{{0,80}}?(?:third[- ]part|vendor|supplier|service provider)",
        r"\bno (?:formal |specific )*(?:process|procedure|polic)\w* [^.;]{0,40}?"
        r"(?:overse|identify|evaluat|review|assess)\w*[^.;]{0,60}?(?:third[- ]part|vendor|supplier|service provider)",
    ),
    any_of(*DEEDS, *_NOUNS),
    OTHERS,
    any_of(r"third|vendor|supplier|provider|supply|contractor|partner|service org|formal processes"),
)
