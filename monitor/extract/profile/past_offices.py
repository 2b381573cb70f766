"""Whether an office is one that somebody held elsewhere or before, that others hold, or that nobody holds."""

import re

_EARLIER = re.compile(
    r"\b(?:previous(?:ly)?|former(?:ly)?"
    r"|prior to(?! (?!(?:join|becom|be|serv|work|com|tak|assum|hold|found|start)ing)\w+ing\b)"
    r"|before (?:joining|that|then|this|becoming|being|taking)|earlier"
    r"|before assuming(?! (?:his|her|their) current \w+ as)"
    r"|most recently|including (?:serving |working )?as(?! (?:an? )?(?:part|result|well|needed|necessary|appropriate))"
    r"|experience in (?:[\w-]+ ){0,4}roles\b[^.;]{0,160}?,? (?:including|such as)(?! our\b)"
    r"|including service as|after (?:serving|working) as|spen(?:t|ding) [^.;,]{1,20} years at [^.;]{1,40} as(?: the)?"
    r"|(?:served|serving|worked|held)[^.;]{0,60}? (?:roles?|positions?),? (?:including|such as)(?! our\b)"
    r"|(?:experience|roles?|positions?|served|worked)\b[^.;]*? other companies|(?:prior|past) (?:roles?|positions?)"
    r"|(?:various|several|multiple|different|numerous) (?:\w+ ){0,2}(?:roles|positions|capacities)|went on to become"
    r"|served in the roles? of|held positions as|(?:his|her|their) (?:[\w-]+ ){0,4}roles (?:have )?includ(?:e|ed)"
    r"|(?:his|her) (?:prior )?service as|years as(?! (?:our|the)\b)"
    r"|held (?:\w+ ){0,2}(?:various|several|multiple|senior|numerous))"
    r"\b[^.;]*$"
    r"|\bcertifications?(?: in [^.;,]{1,30}| held by [^.;,]{1,50})?,? (?:includes?|of|as|including|such as) "
    r"(?:(?!\b(?:our|the|who|is|has)\b)[^.;])*$"
    r"|\bexperience as an? (?:(?!\b(?:our|who)\b)[^.;])*$"
    r"|\bfrom (?:\w+ )?(?:19|20)\d\d,? (?:to|until|through) (?:\w+ )?(?:19|20)\d\d\b[^.;]*$"
    r"|\b(?:served|worked|serving|working) as an? (?!(?:virtual|fractional|outsourced|member)\b)"
    r"(?:(?!\b(?:who|our|the|to|with|is)\b)[^.;])*$",
    re.IGNORECASE,
)
# Whoever somebody reports to holds the office now, whatever the sentence told of before.
_IS_TOLD = re.compile(
    r"\breport(?:s|ing) (?:\w+ly )?(?:in)?to (?:the|our|its) (?:Companys |Bank[’']?s )?$"
    r"|\bas well as an? (?:dedicated|designated) $"
)
# `Before joining Quill in 2022, our Head of IT had …` tells of the career of who holds it now.
_BEFORE_JOINING = re.compile(
    r"(?:Before|Prior to) (?:joining|becoming|assuming|being|taking|that|this)\b[^.;,]*, our $"
)
# `Including our Head of IT, who has worked in various roles on networks, the Chief Executive Officer, and the …`
_GOES_ON = re.compile(
    r"\bincluding (?:the|our) [^.;,]{3,60}, who (?:has|have) (?:worked|served) in "
    r"(?:(?!\b(?:including|as|at)\b)[^.;,])*, (?:(?:the|our) [^.;,]{3,60}, (?:and )?)*(?:the|our) $"
)
_NEAR = 60  # characters before an office, in which it says who is told
# `20 years of Chief Information Security Officer (CISO) experience`
_YEARS_OF = re.compile(r"\byears of (?:[\w-]+ ){0,2}(?:[A-Z][\w ]{5,60}\()?$")
_EXPERIENCE = re.compile(r"\)?(?: \([^)]{1,12}\))?(?: \w+)? experience\b")
_A_CERTIFICATE = re.compile(
    r"[”\")]*(?: \([^)]{1,20}\))? (?:[Cc]ertificat|[Cc]redential|[Dd]esignation|[Qq]ualification)"
)
_AND_ROLES = re.compile(
    r"(?:/\w+(?: \w+){0,4})?,? and (?:in )?(?:various|several|other|numerous|multiple) (?:\w+ ){0,3}?"
    r"(?:roles|positions)\b"
)
_PERSON = re.compile(r"\b(Mr|Ms|Mrs|Dr)\.")  # whose dot ends no sentence
_KINDS_OF_JOBS = re.compile(
    r"(?:(?!\b(?:has|have|had|serves?|held|holds|is|was|also|plays?)\b)[^.;,()]){0,25} (?:roles|positions)\b(?! are\b)"
    r"| responsibilities,| experience at\b|-level\b"
)
# `An experienced security professional and information security manager` tells what somebody is good at.
_PEERS = re.compile(
    r"\b(?:peer|other|fellow|industry|(?<!full-)time|certified|equivalent (?:of|to) an?) $"
    r"|\b[Cc]ertified (?:[\w-]+ ){2,6}\([“\"]*$"  # `a certified information security officer (CISO)`
    r"|\ban? (?:\w+ )?experienced (?:(?!\b(?:our|including|and a)\b)[^.;,])*$",
    re.IGNORECASE,
)
# `We do not have a Chief Information Officer.`
_DENIED = re.compile(
    r"\b(?:do|does|did|has|have) not (?:currently |yet )?(?:employ|have|had|hired?|appoint\w*|designat\w*|maintain)"
    r"(?: (?!but\b|because\b|who\b|our\b|that\b)[\w-]+){0,6} $"
    r"|\b(?:absorbed|eliminated|abolished|replaced) (?:the|our) $"
    r"|\b(?:search(?:es|ing)? for|recruit(?:ing|ment of)?|to (?:hire|recruit)|seeking)"  # `a search for a new CFO`
    r" (?:an?|our next)(?: (?:new|permanent|full-time|dedicated|suitable|qualified))* $"
)
_CAREER = re.compile(
    r"\b(?:experience|serving|served|worked|working|roles?|positions?|career|tenure|was|were|been|as|concurrently|background|capacit\w+)\b"
    r"[^.;]*$",
    re.IGNORECASE,
)
_SOME_FIRM = (
    r"(?:one of(?! our)|an?|another|other|several|various|multiple|numerous|two|three|four|many|both|large"
    r"|leading(?! our)|different|(?:their|his|her)(?: respective)? (?:former|previous|prior))"
    r"(?! (?:\w+ )?(?:years|team|times))"
)
_ELSEWHERE = re.compile(
    r"[”\")]*(?: \([^)]{1,10}\))?(?:/\w+)?(?:(?:, (?:(?!\b(?:who|which|has|is|our|the)\b)[^.;,]){3,60}){0,4}"
    r"[”\")]*\)?,? ?(?:and/or|and|or|/) [^.;,]{0,60}?)?[”\")]* (?:of|at|for|with|in) " + _SOME_FIRM + r"\b"
)
# A career as a list, `CIO (2011–2016)`, or told: `served as General Manager of a firm from July 2006 to June 2016`.
_IN_YEARS = re.compile(
    r"[”\")]* \((?:from |in )?(?:19|20)\d\d\b"
    r"|[^;]{0,120}?\bfrom (?:\w+ )?(?:19|20)\d\d,? (?:to|until|through) (?:\w+ )?(?:19|20)\d\d\b"
    r"|[^;,]{0,20} in (?:19|20)\d\d (?:at\b|and (?:then |later |subsequently )?became\b)"
    r"|[^;]{0,60} (?:prior to (?:joining|becoming|that)|before becoming)\b"
)
_FIRM = r"(?:at|for) (?:the )?(?!Company|Bank|Adviser|Advisor|Group|Fund|Trust|Manager)[A-Z]"
_AT_A_FIRM = re.compile(rf"[”\")]*(?: (?:department|team|division))? {_FIRM}")
_ALSO_AT_A_FIRM = re.compile(rf"[”\")]*,? and [^.;,]{{0,80}}? {_FIRM}")


def is_of_the_past(sentence: str, start: int, end: int) -> bool:
    """Whether it is an office that somebody held elsewhere, or that others hold."""
    before = sentence[max(0, start - 250) : start]
    if _IS_TOLD.search(before[-_NEAR:]) or _BEFORE_JOINING.match(before) or _GOES_ON.search(before):
        return False
    if _EARLIER.search(_PERSON.sub(r"\1", before)) or _PEERS.search(before) or _DENIED.search(before):
        return True
    if any(after.match(sentence, end) for after in (_IN_YEARS, _KINDS_OF_JOBS, _A_CERTIFICATE, _AND_ROLES)):
        return True
    if _YEARS_OF.search(before) and _EXPERIENCE.match(sentence, end):
        return True
    elsewhere = any(after.match(sentence, end) for after in (_ELSEWHERE, _AT_A_FIRM, _ALSO_AT_A_FIRM))
    return elsewhere and _CAREER.search(before) is not None
