"""Assessors, consultants, auditors or other third parties engaged (Regulation S-K 106(b)(1)(ii))."""

from monitor.detect.words.elements import ASSESSORS
from monitor.detect.words.flags.phrases import NOT, OTHERS
from monitor.detect.words.flags.table import FlagWords
from monitor.detect.words.patterns import any_of

_OUTSIDE = (
    r"(?:third[- ]part(?:y|ies)(?! (?:software|applications?|data|websites?|platforms?|systems?|tools?|products?))"
    r"|assessors?\b|consultants?\b|auditors?\b|external (?:cyber|expert|advis|part|firm|consult|provider|specialist)"
    r"|outside (?:cyber|expert|advis|part|firm|consult|provider|specialist))"
)
_EXPERT = (
    r"(?:assessors?|consultants?|consulting|consultanc\w+|auditors?|experts?|advis[eo]rs?|specialists?|firms?"
    r"|professionals|penetration|testers?"
    r"|(?:managed )?security (?:service )?(?:providers?|partners?|vendors?|compan\w+)"
    r"|managed (?:it|security|information|detection|service)"
    r"|(?:cyber ?security|it|information technology|information security) (?:\w+ )?(?:providers?|compan\w+|vendors?))"
)
_ADJECTIVE = r"(?:third[- ]part(?:y|ies)|external|outside|independent|outsourced)"
_USES = (
    r"(?:engag(?:es?|ed|ing)|retain(?:s|ed)?|uses?|used|using|utiliz\w+|employs?|leverag\w+|works? (?:closely )?with"
    r"|working with|partners?(?:ed)? with|contracts?(?:ed)? with|hires?|hired|consults? with"
    r"|collaborates? (?:\w+ )?with|partnerships? with|reli(?:es|ed) on|rely on"
    r"|relying on|assist(?:ance|ed) (?:of|from|by)|help of|support(?:ed)? (?:of|by|from)|outsourc\w+ to)"
)
_WORK = r"(?:assess|evaluat|test|audit|review|examin|advis|penetration|monitor|scan|assist|help|support|manag)\w*"
_TESTS = r"(?:assessments?|audits?|tests?|testing|reviews?|evaluations?|examinations?|scans?)"

WORDS = FlagWords(
    ASSESSORS,
    any_of(
        rf"{NOT} (?:directly |regularly |formally )?(?:engage|engaged|retain|retained|hire|hired|employ|use|used"
        rf"|utilize|utilized|contract with|work with|rely on)(?: with)? (?:(?:any|independent|external|outside"
        rf"|dedicated|the|services of|outsourced|specialized|such|outside) )*{_OUTSIDE}",
        rf"{NOT} [^.;]{{0,160}}?\b(?:or|nor) (?:engaged?|hired?|retained?)(?: with)? "
        rf"(?:(?:any|independent|external|outside) )*{_OUTSIDE}",
        rf"{NOT} have (?:the )?(?:resources|funds|budget|need) to (?:engage|hire|retain) (?:\w+ )?{_OUTSIDE}",
        r"\bno (?:third[- ]part(?:y|ies)|assessors|consultants|auditors)[^.;]{0,60}? (?:are|is|have been|has been|were)"
        r" (?:currently )?(?:engaged|retained|used|hired)\b",
        r"\bno (?:assessors|consultants|auditors)(?:,| or)[^.;]{0,60}?\bthird part",
    ),
    any_of(
        rf"\b{_USES} (?:[\w,/()-]+ ){{0,7}}?{_ADJECTIVE} (?:[\w,/()&-]+ ){{0,4}}?{_EXPERT}\b",
        rf"\b{_USES} (?:[\w,/()-]+ ){{0,4}}?(?:assessors|consultants|managed security|providers? of (?:cyber|managed))",
        rf"\b{_USES} (?:[\w,/()-]+ ){{0,6}}?(?:third[- ]part(?:y|ies)|{_ADJECTIVE} (?:\w+ ){{0,3}}?"
        rf"(?:providers?|vendors?|partners?|compan\w+|services?|agenc\w+|organizations?))"
        rf"(?:,? (?:[\w,/()-]+ ){{0,6}}?)(?:to|for|that|who|which|in|with) (?:\w+ ){{0,4}}?{_WORK}\b",
        rf"\b{_TESTS}\b[^.;]{{0,60}}?\b(?:by|from|through|with) (?:[\w,-]+ ){{0,6}}?"
        r"(?:third[- ]part(?:y|ies)(?! business)|(?:external|outside|independent) (?!audit)(?:[\w-]+ ){0,2}?"
        r"(?:firm|part|provider|vendor|consult|expert|specialist|compan|auditor|assessor|advis|tester))",
        r"\b(?:third[- ]part(?:y|ies)|external|outside) (?:[\w,/()&-]+ ){0,4}?"
        r"(?:conduct|perform|test|audit|assess|review|evaluat|monitor|assist|advis)(?:s|es|ed|e)?\b",
        rf"\b(?:conduct|perform|undergo|undertak|commission|complet|includ|receiv|obtain|hav)\w* "
        rf"(?:[\w,/()-]+ ){{0,8}}?(?:third[- ]party|outside) (?:[\w,/()&-]+ ){{0,4}}?{_TESTS}\b",
    ),
    OTHERS,
    any_of(r"third|party|parties|assessor|consult|audit|extern|outside|independent|outsourc|managed"),
)
