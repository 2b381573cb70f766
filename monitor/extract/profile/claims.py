"""What a sentence claims of a standard it names: certified, assessed, aligned, informed, or only mentioned."""

import re
from collections.abc import Sequence

from monitor.domain import Relation
from monitor.extract.profile.certificates import certificates_in

_Cue = tuple[int, int, Relation]  # where it starts and ends, and what it claims

STRENGTH: tuple[Relation, ...] = ("mentioned", "informed", "aligned", "assessed", "certified")

# Who or what is certified, and not the filer: `an annual PCI-certified penetration test`.
_NOT_OF_US = r"(?:\w+ )?(?:penetration|scan|assessor|vendor|firm|professional|personnel|individual)"
_CERTIFIED = (
    rf"(?:re-?)?certif(?:ied(?! public| {_NOT_OF_US})|ications?|icates?|y|ying)\b",
    r"(?:accredit|attest)(?:ed|ations?)\b",
    r"authori[sz]ations?\b",
)
_ASSESSED = (
    r"audits (?:with respect to|of|for|on|regarding|relating to|related to)\b",
    r"(?:(?<!internal )audit(?:s|ed|ing)?"
    r"|examin(?:ations?(?! (?:handbook|manual|council|guid|standards))|ed)|compliance reports?)\b"
    r"(?! (?:and (?:\w+ )?|& \w+ )?(?:committee|team|department|function))",
    r"(?:undergo(?:es|ne|ing)?|third[- ]party testing)\b",
    r"(?:assess\w*|evaluat\w+|compar\w+|measur\w+|benchmark\w*|test\w*|review\w*|scor\w+|audited|validat\w+)\b"
    r"[^.;#]{0,120}?"
    r"\b(?:against|in accordance with|in compliance with|measured by|under|using|through"
    r"|relative to(?! (?:[\w-]+ ){1,3}using))(?= )",
    r"(?:assessments?|evaluations?|reviews?|audits?|tests|evaluate(?=,))\b[^.;#]{0,60}? based (?:up)?on\b",
    r"compar(?:e|es|ed|ing) [^.;#]{0,60}? to\b",
    r"(?:assess|evaluat|measur|test|verif|validat)\w* (?:\w+ ){0,3}?"
    r"(?:alignment|compliance|conformity|adherence) (?:with|to)\b",
    r"(?:assess|audit|evaluat|review|examin|test|verif|validat)\w*\b[^.;#]{0,80}? (?:for (?:\w+ )?"
    r"|(?:the extent|how|whether|if|to (?:ensure|confirm|verify))\b[^.;#]{0,80}? )"
    r"(?<!that )(?<!which )(?:compl|conform|adher|align)\w* (?:with|to)\b",
    r"(?:assessments?|evaluations?|reviews?) (?:that (?:is|are) )?(?:based on|using|utili[sz]ing|under|of)\b",
)
_INFORMED = (
    r"(?:inform(?:ed|s)?|guid(?:ed|es?|ing(?! principles))|inspired|shaped|referenc(?:e|es|ed|ing)"
    r"|benchmark|in mind)\b",
    r"engag\w+ with the guidance of\b|in consultation with\b|consult(?:s|ed|ing)?\b(?! (?:with|firm|service))",
    r"(?:draws?|drawing|drawn) (?:up)?(?:on|from)\b",
    r"(?:consider(?:s|ed(?! (?:in|to|as|an?)\b)|ing|ation)?|tak\w+ into account)\b",
)
_ALIGNED = (
    r"(?:align(?:s|ed|ing|ment)?|conform(?:s|ed|ity|ing|ance)?)\b",
    r"(?:based|basing|(?<=we )base),? (?:\w+,? ){0,5}?(?:(?:up)?on|around)\b",
    r"in accordance with\b",
    r"(?:adher\w+|compl(?:y|ies|ied|iant|iance|ying)|consistent with|on par with|in line with|in keeping with)\b",
    r"(?:grounded (?:in|on)|founded (?:up)?on|build(?:s|ing)? (?:up)?on|built (?:up)?on|derived from|rooted in)\b",
    r"modell?ed (?:\w+ ){2,4}(?:after|up)?on\b",
    r"(?:modell?ed|built|structured|designed|developed|established|map(?:s|ped)|organi[sz]ed) (?:\w+ )?"
    r"(?:after|around|on|to|using|upon|with|under)\b",
    r"(?:follow(?:s|ed|ing)?|(?<!agencies )adopt(?:s|ed|ing|ion of)?"
    r"|implement(?:s|ed|ing)?|appl(?:y|ies|ied)(?! to\b)|utili[sz]\w+"
    r"|leverag\w+)\b",
    r"covers? best practices (?:established|set) (?:in|by)\b",
    r"includ(?:e|es|ing) (?:\w+ ){0,2}?(?:standards|requirements) (?:of|from)\b",
    r"(?:us(?:e|es|ed|ing)|employ(?:s|ed|ing)?|incorporat\w+|meets?|satisf\w+|fulfil\w*|maintain(?:s|ed)?)\b",
)
# What is taught or has been lived through is only mentioned.
_MENTIONED = (r"(?:training|courses?|curriculum|newsletters?)\b",)
_CUES: tuple[tuple[Relation, re.Pattern[str]], ...] = (
    ("certified", re.compile(rf"\b(?:{'|'.join(_CERTIFIED)})", re.IGNORECASE)),
    ("assessed", re.compile(rf"\b(?:{'|'.join(_ASSESSED)})", re.IGNORECASE)),
    ("informed", re.compile(rf"\b(?:{'|'.join(_INFORMED)})", re.IGNORECASE)),
    ("aligned", re.compile(rf"\b(?:{'|'.join(_ALIGNED)})", re.IGNORECASE)),
    ("mentioned", re.compile(rf"\b(?:{'|'.join(_MENTIONED)})", re.IGNORECASE)),
)

_NOT_YET = re.compile(
    r"\bnot (?:\w+ ){0,3}(?:certif|accredit|attest)|\brequirements? (?:for|of) (?:\w+ )?certif"
    r"|\b(?:commenc|begin|began|start|initiat)\w* (?:\w+ ){0,2}certif"
    r"|\b(?:seek|pursu|plan|intend|aim|expect|working toward|prepar|striv|in the process of|progress)\w*\b"
    r"(?![^.;]{0,30}\b(?:maintain|continu|renew))(?:[^.;]|\.\d){0,60}\b(?:certif|accredit|attest)\w*",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:hold|maintain|have|has|obtain|achiev|earn|receiv|award)\w*\b[^.;]{0,60}\b(?:certif(?!ied)|accredit)",
    re.IGNORECASE,
)
_HOLDS_IT = re.compile(r"\b(?:hold|maintain|achiev|obtain|earn|receiv)\w* (?:an? |our |the )?$", re.IGNORECASE)
_CERTIFICATE = re.compile(
    r"[ -](?:certifi(?:ed|cations?|cates?)|accreditations?|attestations?)\b"
    rf"(?! (?:process|audit|bod|{_NOT_OF_US}))"
)
# How a firm joins a framework that it certifies itself to: the Data Privacy Frameworks.
_CERTIFICATES_LISTED = re.compile(
    r"\b(?:maintain|hold|have|has|obtain|achiev|earn|receiv)\w*\b[^:.]{0,60}\b(?:certifications?|certificates)\b[^:.]{0,80}:"
)
_SELF_CERTIFIED = re.compile(r"\b(?:self-)?certified (?:our|its|their) (?:adherence|compliance|participation)\b")
_ONLY_A_GUIDE = re.compile(
    r"\b(?:only|rather|but)\b(?:[^.;]|\.\d){0,60}?\bas (?:a |an )?(?:\w+ )?"
    r"(?:guide|reference|benchmark|framework (?:to help|for helping))"
    r"|\bprovides? a guide\b|\bfor guidance purposes\b|\b(?:frameworks?|standards?) guides? (?:us|our|the company)\b"
    r"|\bmay not (?:\w+ )?meet\b[^.;]{0,160}\bwe use (?:\w+ ){1,5}to help us (?:identify|manage)\b",
    re.IGNORECASE,
)
_AS_A_GUIDE = re.compile(
    r"\bas (?:a |an )?(?:set of )?(?:[\w-]+,? ){0,2}?"
    r"(?:guides?|reference(?! standards)|guidance|guideline|guiding principles?)\b"
    # In ten of fifteen filings that say so the next sentence tells that it is but a guide.
    r"|\bdesign and assess (?:our|the|its) (?:[\w-]+ ){0,3}programs? based (?:up)?on\b",
    re.IGNORECASE,
)
# `Is informed by industry standards and incorporates elements of the same, including …`
_ELEMENTS_OF = re.compile(r"\binformed by\b[^.;]{0,90}\bincorporates? (?:\w+ )?elements of\b", re.IGNORECASE)
# `We use the framework to guide our approach`, `… and assess our maturity against that framework`.
_TO_GUIDE = re.compile(r"[^.;,]{0,30}? (?:to|that|which) (?:help )?(?:guides?|inform)\b", re.IGNORECASE)
_ITS_ASSESSMENT = re.compile(
    r"[”\")]*(?: ?\([^)]{1,12}\))? (?:(?:risk|security|readiness|maturity|gap|based|two|year|annual|self|compliance) )*"
    r"(?:404 )?(?:assessments?|audits?|(?<=compliance )reviews?|reviews? and testing)\b(?! tool)",
    re.IGNORECASE,
)
_AGAINST_IT = re.compile(
    r"[^.;]{0,60}\b(?:assess|evaluat|measur|audit|benchmark)\w*\b[^.;]{0,40} against "
    r"(?:that|this|the|these|those|it|such)(?: (?:framework|standard)s?)?\b",
    re.IGNORECASE,
)
# `We use the framework to measure our readiness`, but not `to assess, identify and manage risks`.
_MEASURED = r"(?:measur|assess|evaluat|scor|test)\w*,? (?:[\w-]+,? ){0,5}?(?:maturity|readiness|posture|preparedness)\b"
_TO_MEASURE = re.compile(rf"[^.;,]{{0,30}}? to (?:help )?(?:us )?{_MEASURED}", re.IGNORECASE)
_MEASURING = re.compile(rf"\b{_MEASURED}[^.;]{{0,60}}, we (?:use|utili[sz]e|leverage|employ) (?:the )?$", re.IGNORECASE)
_AGAINST_WHICH = re.compile(
    r"[^.;]{0,60}\bagainst which (?:we|it|the company) (?:\w+ )?(?:benchmark|measur|assess|evaluat)\w*", re.IGNORECASE
)
_PERSON = re.compile(
    r"\W{0,4}certified (?:\w+ ){1,4}(?:executive|professional|auditor|implementer|practitioner)\b"
    r"|\W{0,4}(?:certified |provisional )?(?:lead|senior lead|internal|foundation|master)\b|\W{0,3}auditor"
    r"|(?: [\w’']+){0,3} lead (?:auditor|implementer)",
    re.IGNORECASE,
)
_ITS_ADVISER = re.compile(r"[”\"),]*(?: compliance)? (?:advis[eo]rs?|consultants?|specialists?)\b")  # `our SOX advisor`
_A_CAREER = re.compile(
    r"\b(?:he|she|his|her|who|mr|ms|cisos?|cios?|ctos?|officer|president|vp|director|manager|head|coordinator|architect"
    r"|analyst|engineer)\b[^.;]*?"
    r"\b(?:experienced?|career|(?:prior|previous|former) (?:roles?|positions?)"
    r"|track record|background|expertise|certifications?|held|holds|earned|degree"
    r"|certified (?:\w+ )?(?:expert|professional|specialist))\b(?P<since>[^.;]*)$",
    re.IGNORECASE,
)
# `Holds certifications, including ITIL Foundation, CRISC and ISO 27001 LA`: what was learned, not what is kept to.
_CERTIFICATES_HELD = re.compile(
    r"\b(?:he|she|his|her|who|mr|ms|cisos?|cios?|ctos?|officer|director|manager|head|leader|personnel|team|members?"
    r"|staff|holds|qualifications)\b[^.;]*?"
    r"\b(?:certifications?|certificates|credentials|designations)\b(?! (?:of|for|audits?|process))(?P<since>[^.;]*)$",
    re.IGNORECASE,
)
_PASSED = re.compile(r" (?:\d )?(?:LA|Foundation|Specialist|Practitioner|Lead (?:Auditor|Implementer))\b")
_BACK_TO_US = re.compile(r"\b(?:our|we|its|(?:the )?company[’']?s) (?!cis|cio|chief|career)", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:vendors?|suppliers?|service providers?|CROs"
    r"|third[- ]parties|(?<!by a )third[- ]party(?!-)"
    r"(?! (?:\w+ )?(?:audit|assess|attest|certif|review|examin|consult|expert|firm"
    r"|penetration|evaluat))|partners|providers|contractors)\b",
    re.IGNORECASE,
)
_ASKED_FOR = re.compile(
    r"\b(?:obtain|request|requir|collect|receiv|review|ask|examin|evaluat|provid|possess|demonstrat|includ|gather|analy)\w*\b"
    r"|\bsuch as\b|\bmay\b",
    re.IGNORECASE,
)
_REQUIRED = re.compile(
    r"\b(?:requir(?:es?|ed|ing)|requirements? for (?:\w+ )?(?:third|service|vendors|suppliers)"
    r"|(?:ask|expect|request|must)\w*)\b",
    re.IGNORECASE,
)
_OUR_OWN = re.compile(
    r"\b(?:our|its|the company’s) (?:own |information |cyber\w* |overall |internal |enterprise |risk )*"
    r"(?:program|controls|systems?|environment|security|framework|ISMS|platform|compliance|management|cyber\w*)\b"
    r"|\bagainst\b|\bwe (?:are|have been|hold|maintain)\b",
    re.IGNORECASE,
)
# `Standards from NIST as well as various security certifications` (0000798354-25-000004): of others.
_BESIDES = re.compile(r"\bas well as (?:various|other|several|certain|multiple|additional) (?:[\w-]+ ){0,2}$")
_TOGETHER_WITH = 120  # characters of `as well as` and three words
_NEIGHBOURHOOD = 220  # characters within which a sentence is about the same
_TOGETHER = 20
_TOGETHER_BY = re.compile(r"\s*(?:(?:and|or|to|for|in|/|,)\s*(?:\w+ly\s)?)?")
_PLANNED = re.compile(
    r"\b(?:(?:intend|plan|expect)(?:s|ing)? to|in the process of|working towards?) (?:\w+ ){0,4}$", re.IGNORECASE
)
_ACCREDITED_OTHERS = re.compile(
    r"\b(?:auditors|consultants|assessors|advis[eo]rs|vendors|providers) (?:\w+ ){0,3}?(?:accredited|certified)\b",
    re.IGNORECASE,
)
_REPORT_REVIEWS = re.compile(r"[”\")]* reports? reviews?\b", re.IGNORECASE)
_A_REPORT = re.compile(r"(?: ?\(SOC\))?[”\")]* (?:\w+ )?reports?\b", re.IGNORECASE)
_AN_AUDITORS_REPORT = re.compile(r"[”\")]* (?:(?:audit|examination) )?reports?\b", re.IGNORECASE)
# `The Group holds SOC 2 Type II and SOC 3 assurance reports`
_A_REPORT_HELD = re.compile(r"[”\")]* (?:assurance|attestation|audit|examination) reports?\b")
_HOLDS = re.compile(r"\b(?:hold|obtain|receiv|maintain)(?:s|ed|ing)? (?:[\w-]+ ){0,3}$")
_AMONG_CERTIFICATES = re.compile(
    r"\bcertifications?(?: for [^.;,:]{1,40})?,? (?:include|including|such as|of)\b|\bcertif\w+:", re.IGNORECASE
)
_READ = re.compile(
    r"\b(?:review|evaluat|analy[sz]|examin|request|collect)\w* (?:of )?"
    r"(?:(?:the|their|any|available|annual|applicable|independent|third-party|vendors?[’']?s?) )*"
    r"(?:(?:Systems?|Services?) (?:and |of )?Organi[sz]ation(?:al)? Controls?s?,? ?(?:Type [\dI]+ )?\(?[“\"]*)?$",
    re.IGNORECASE,
)
_THEIRS = re.compile(r"\btheir (?:\w+ ){0,2}$")
_OPENS_A_LIST = re.compile(r":[^:]*$")  # what is claimed before a colon is claimed of all behind it
_PAUSE = re.compile(r"[,;:]")
_VERB_FOLLOWS = re.compile(r"^(?:(?!\b(?:which|who)\b)[^;:])*\b(?:is|are|was|were|been|be|we) (?:\w+ly )?$")
# what may stand between the names of one list
_BETWEEN = re.compile(
    r"(?:\s*\([“\"]*(?:[A-Z]{2,6}|[A-Z]\w+(?: \w+){0,2})[”\"]*\))?"
    r"[\s,;/&)]*(?:(?:and|or|as well as)\b)?\s*(?:(?:the|multiple|several)\b)?\s*",
    re.IGNORECASE,
)


def is_only_a_guide(sentence: str) -> bool:
    """Whether it says that a standard is no more than a guide: `… only that we use the framework as a guide`."""
    return _ONLY_A_GUIDE.search(sentence) is not None


def is_one_list(sentence: str, end: int, start: int) -> bool:
    """Whether nothing stands between two names but what joins the members of a list."""
    return end < start and _BETWEEN.fullmatch(sentence, end, start) is not None


def relations_of(sentence: str, spans: Sequence[tuple[int, int]]) -> list[Relation]:
    """The claim made of each name, given where the names stand: an `Examination` in a council's name claims nothing."""
    words = _without(sentence, spans)
    cues = [
        (*cue.span(), relation)
        for relation, pattern in _CUES
        for cue in pattern.finditer(words)
        if not _BESIDES.search(words, max(0, cue.start() - _TOGETHER_WITH), cue.start())
    ]
    return [
        _relation(sentence, words, cues, span, listed)
        for span, listed in zip(spans, _lists(sentence, spans), strict=True)
    ]


def _lists(sentence: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """For each name the extent of the list it stands in: what is claimed of `A, B and C` is claimed of each."""
    extents: list[list[int]] = []
    for start, end in spans:
        if extents and _BETWEEN.fullmatch(sentence, extents[-1][1], max(start, extents[-1][1])):
            extents[-1][1] = end
        else:
            extents.append([start, end])
    return [(first, last) for first, last in extents for start, _ in spans if first <= start < last]


def _relation(
    sentence: str, words: str, cues: Sequence[_Cue], span: tuple[int, int], listed: tuple[int, int]
) -> Relation:
    """The cue nearest to the name's list decides; what comes after counts half."""
    start, end = span
    if _claims_nothing(sentence, words, span, listed):
        return "mentioned"
    claim = _claimed(words, cues, listed, is_report="SOC" in sentence[start:end])
    held = claim == "certified" and _HOLDS_IT.search(words, 0, start)
    if not held and (_AS_A_GUIDE.search(words) or _ELEMENTS_OF.search(words, 0, start)):
        return "informed"
    if claim in ("aligned", "mentioned"):
        claim = _told_around(words, listed, claim)
    if claim == "certified" and _is_a_report_had(sentence, *listed):
        claim = "assessed"
    if claim in ("certified", "assessed") and _NOT_YET.search(words):
        return "mentioned"
    return "mentioned" if _is_about_others(sentence, start, claim) else claim


def _claims_nothing(sentence: str, words: str, span: tuple[int, int], listed: tuple[int, int]) -> bool:
    """What a person is or did, what an assessor holds, and what is read of others' reports."""
    return (
        _PERSON.match(sentence, listed[1]) is not None
        or _ITS_ADVISER.match(sentence, listed[1]) is not None
        or _PERSON.match(sentence, span[1]) is not None
        or _is_of_a_career(sentence, span[0])
        or _is_a_report_read(sentence, *listed)
        or _ACCREDITED_OTHERS.search(words, 0, span[0]) is not None
    )


def _claimed(words: str, cues: Sequence[_Cue], listed: tuple[int, int], *, is_report: bool) -> Relation:
    """A certificate held or named right there, else what the nearest cue says. A SOC report is held, not certified."""
    start, end = listed
    sure = not _NOT_YET.search(words)
    held = not is_report and _HELD.search(words, words.rfind(";", 0, start) + 1, start) is not None
    if sure and (held or _CERTIFICATE.match(words, end) or _is_in_a_list_of_certificates(words, start)):
        return "certified"
    return "certified" if _SELF_CERTIFIED.search(words) else _nearest(words, cues, listed)


def _is_in_a_list_of_certificates(words: str, start: int) -> bool:
    return ":" in words and _CERTIFICATES_LISTED.search(words, 0, start) is not None


def _told_around(words: str, listed: tuple[int, int], claim: Relation) -> Relation:
    """What the words around a list make of a mention or an alignment: `an annual HIPAA risk assessment`."""
    start, end = listed
    if claim == "mentioned" and _A_REPORT_HELD.match(words, end) and _HOLDS.search(words, 0, start):
        return "assessed"
    if claim == "aligned" and (_TO_MEASURE.match(words, end) or _MEASURING.search(words, 0, start)):
        return "assessed"
    if _ITS_ASSESSMENT.match(words, end) and not _NOT_YET.search(words):
        return "assessed"
    if claim == "aligned" and _TO_GUIDE.match(words, end):
        return "informed"
    against = _AGAINST_IT.match(words, end) or _AGAINST_WHICH.match(words, end)
    return "assessed" if claim in ("aligned", "mentioned") and against else claim


def _nearest(words: str, cues: Sequence[_Cue], listed: tuple[int, int]) -> Relation:
    """What the nearest cue claims; `certified and compliant` is certified."""
    near = [(_distance(cue, *listed), -STRENGTH.index(cue[2]), cue) for cue in cues if _bears_on(words, cue, listed)]
    if not near:
        return "mentioned"
    start, end, claim = min(near)[2]
    if _PLANNED.search(words, 0, start):
        return "mentioned"
    beside = [other for other in cues if 0 <= start - other[1] <= _TOGETHER or 0 <= other[0] - end <= _TOGETHER]
    joined = [other[2] for other in beside if _TOGETHER_BY.fullmatch(words[min(end, other[1]) : max(start, other[0])])]
    return "certified" if "certified" in joined else claim


def _bears_on(words: str, cue: _Cue, listed: tuple[int, int]) -> bool:
    """Behind a comma only a verb is said of the list: not `audits against A and B, which are designed`, nor `A, B,
    regulators' audits and fines`."""
    between = words[listed[1] : max(cue[0], listed[1])]
    if cue[1] <= listed[0] and ";" in words[cue[1] : listed[0]] and not _OPENS_A_LIST.search(words[cue[1] : listed[0]]):
        return False
    return cue[1] <= listed[0] or not _PAUSE.search(between) or _VERB_FOLLOWS.search(between) is not None


def is_a_persons_certificate(sentence: str, start: int, end: int) -> bool:
    """Whether a name stands for what somebody passed, in a list with the letters of other certificates."""
    held = _CERTIFICATES_HELD.search(sentence[max(0, start - 400) : start])
    if held is None or _BACK_TO_US.search(held["since"]):
        return False
    return _PASSED.match(sentence, end) is not None or bool(certificates_in(sentence))


def _is_of_a_career(sentence: str, start: int) -> bool:
    """What somebody did or learned before says nothing of the registrant."""
    career = _A_CAREER.search(sentence[max(0, start - 400) : start])
    return career is not None and not _BACK_TO_US.search(career["since"])


def _without(sentence: str, spans: Sequence[tuple[int, int]]) -> str:
    pieces, at = [], 0
    for start, end in spans:
        pieces += [sentence[at:start], "#" * (end - start)]
        at = end
    return "".join((*pieces, sentence[at:]))


def _distance(cue: _Cue, start: int, end: int) -> int:
    cue_start, cue_end, _ = cue
    return start - cue_end if cue_end <= start else 2 * max(0, cue_start - end)


def _is_a_report_read(sentence: str, start: int, end: int) -> bool:
    """`Evaluations of SOC reports for our providers`: who reads a report did not write it."""
    if not sentence.startswith(("SOC", "System", "Service"), start):
        return False
    read = _A_REPORT.match(sentence, end) and _READ.search(sentence, 0, start)
    return bool(read or _REPORT_REVIEWS.match(sentence, end))


def _is_a_report_had(sentence: str, start: int, end: int) -> bool:
    """`We maintain an ISO 27001 certification and obtained a SOC 2 report`: an auditor's report, no certificate, where
    it is not listed as one."""
    is_report = sentence.startswith(("SOC", "System", "Service"), start) and _AN_AUDITORS_REPORT.match(sentence, end)
    return bool(is_report and not _AMONG_CERTIFICATES.search(sentence, 0, start))


def _is_about_others(sentence: str, start: int, claim: Relation) -> bool:
    """A vendor's report or certificate that is asked for says nothing of the registrant."""
    clause = sentence.rfind(";", 0, start) + 1
    clause_end = sentence.find(";", start) if ";" in sentence[start:] else len(sentence)
    if _OTHERS.search(sentence, clause, start) and _THEIRS.search(sentence, clause, start):
        return True
    around = sentence[max(clause, start - _NEIGHBOURHOOD) : min(clause_end, start + _NEIGHBOURHOOD)]
    is_report = sentence.startswith(("SOC", "System"), start)
    asked_for = _REQUIRED if claim in ("aligned", "informed") and not is_report else _ASKED_FOR
    return bool(_OTHERS.search(around) and asked_for.search(sentence, clause, start) and not _OUR_OWN.search(around))
