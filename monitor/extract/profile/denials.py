"""What a sentence denies: that there were incidents, that they did harm, or only that they were material.

"Not aware of, not experienced, not identified" denies incidents, also where "that have materially affected" follows;
"have not materially affected" denies their effect.
"""

import re
from collections.abc import Sequence

from monitor.domain import ConclusionState
from monitor.extract.profile.conclusion_words import ABOUT, AFFECT, INCIDENT, SUPPOSEDLY, THING, WITNESSED
from monitor.extract.profile.told_incidents import ADMITTED, SUPPOSED, tells_of_one, told_of

# The first sign is asked first: seven words to look back for at every letter of a text were a tenth of its profile.
_WILL = (
    r"(?=n)(?<!whether or )"
    + "".join(rf"(?<!\b{verb} )" for verb in ("will", "may", "can", "could", "would", "might", "should", "if"))
    + r"(?<!\bwho have )(?<!\bwho has )"
)
_NOT_NONE = "(?!assurance|later |longer |less |fewer )"  # `no later than 36 hours after an incident occurred`
_NOT_ABLE = r"(?:(?! (?:can|could|may|will|would|is|are) )[^.;])"  # `no program can ensure that an incident …`
_NO = r"no (?!assurance|(?:material|significant) (?:\w+ ){0,2}?(?:impact|effect)s?\b)"
_NOT_WITNESSED = (
    rf"{_WILL}\b(?:not|nor|never) (?:(?:have|had|aware|and|or|made) )*(?:aware|{WITNESSED}|subject|a party)\b(?! as\b)",
    rf"\b(?:not|never) exposed to (?:[\w-]+ ){{0,3}}?{INCIDENT}\b",
    rf"\bat no (?:time|point)\b[^.;]{{0,60}}?\b{WITNESSED}",
    rf"\bno (?:record|evidence|indication) (?:of|that) (?!the\b|this\b|such\b|these\b)(?:[\w-]+ ){{0,4}}?{INCIDENT}\b",
    r"\b(?:not|nor|never) (?:the |a )?(?:victim|target)",
    r"\bnot believe (?:that,? )?(?!(?:the|any|these|those) identified |(?:that )?(?:any )?(?:risks|threats) we )"
    rf"(?:\w+ ){{1,4}}?(?:have |has |had )?(?!face\b){WITNESSED}",
    r"\b(?:not|never) (?:have|had) (?:a |instances? of )?"
    rf"(?:material |significant |cyber\w* |data |security |information )*{THING}",
    rf"\bneither (?:[\w,’]+ ){{1,14}}?(?:{WITNESSED}|exposed|subject) ",
    rf"\bnone of (?:[\w’']+ ){{1,8}}?(?:has|have) {WITNESSED} (?!(?:has|have|had|was|were|did)\b)",
    rf"\byet to {WITNESSED}|\bunaware of|\bno knowledge (?:of|that)|\bknows? of no|\bnot (?:have knowledge|know) of\b",
    r"\bnot come to (?:[\w’']+ ){1,3}attention",
    rf"\bno reason to believe (?:that )?(?:we|it|the \w+) (?:have |has |had ){WITNESSED}",
    rf"\b(?:has|have|remained) free (?:of|from) (?:\w+ ){{0,3}}?{THING}\b",
    r"\b(?:have|has) not (?:breached|compromised|hacked)\b",
    rf"\bthere (?:is|are) no (?:[\w-]+ ){{0,4}}?{INCIDENT}\b(?! (?:response|management|report))",
    rf"\bno (?:[\w-]+ ){{0,4}}?{INCIDENT} to report\b",
    r"\bnot determined that (?:[\w-]+ ){0,2}?(?:incidents|risks|threats) (?:have|had)\b",
    rf"\bnot (?:and )?based on [^.;,]{{0,60}}, {WITNESSED}",
    rf"\b(?:{WITNESSED}|aware of|had|there were|there was|there have|there has|subject to) {_NO}"
    rf"[^.;]{{0,80}}?\b{THING}\b",
    rf"\bno {_NOT_NONE}{_NOT_ABLE}{{0,80}}?\b{THING}\b(?:(?!, nor\b)[^.;]){{0,80}}? "
    rf"(?:have |has |had |were |was )?{WITNESSED}",
    r"\bthere (?:have|has|were|was) (?:not|never) (?:a )?(?!material (?:\w+ ){0,2}?(?:effect|impact))"
    rf"[^.;]{{0,60}}?\b{THING}\b",
)
_NO_MEANS = r"(?! (?:\w+ ){0,3}?(?:process|polic|program|procedure|plan|framework)\w*)"  # `no processes for risks`
_HAD = r"(?:have|had|has|having|resulted?|caused?|led|posed?|created?|result)"
_AN_EFFECT = (
    r"(?: an?)? (?:material|significant|operational|financial)"
    r"(?: (?:or|and|adverse|negative|financial|operational)){0,2}"
    r" (?:impact|effect|loss)(?:e?s)?\b"
)
_REACHED = r"(?:met|meet|reach(?:ed)?|exceed(?:ed)?|cross(?:ed)?|surpass(?:ed)?|rose|rise)\b"
_THRESHOLD = (
    r"(?:\b(?:material(?:ity)?|disclosure|reporting)\b[^.;]{0,20}?\b(?:thresholds?|criteria|levels?)\b"
    r"|\b(?:thresholds?|criteria|levels?) (?:for|of|to|requiring) (?:\w+ ){0,2}?"
    r"(?:disclos|report|material|public|form 8-k|form 6-k|8-k|6-k)\w*)"
)
_NOT_HARMED = (
    rf"{_WILL}\b(?:not|never|nor|neither)\b[^.;]{{0,60}}?\bmaterially\b[^.;]{{0,30}}?\b{AFFECT}",
    r"\bnot (?:reasonably )?believe\b[^.;]{0,300}?\bmaterial(?:ly)?\b",
    rf"{_WILL}\b(?:not|never|nor)\b (?:\w+ ){{0,3}}?{AFFECT} [^.;]{{0,60}}?\bmaterially\b",
    rf"{_WILL}\b(?:not|never|nor)\b (?:(?!could|may|might|would)\w+ ){{0,4}}?{_HAD}\b(?! operations){_NO_MEANS}"
    r"[^.;]{0,60}?\b(?:material|significant|substantial|meaningful)\b",
    rf"\bno {_NOT_NONE}[^.;]{{0,120}}?\b{THING}\b[^.;]{{0,160}}? (?:have|has|had)\b[^.;]{{0,80}}?\bmaterial",
    rf"\bno {_NOT_NONE}(?:\w+ ){{0,4}}?\b{THING}(?:, including [^.;]{{0,80}}?,)? materially {AFFECT}",
    r"\bthere (?:have|has) not [^.;]{0,60}?\bmaterial (?:\w+ ){0,2}?(?:effect|impact)",
    # `none of the incidents we have identified have materially affected us` is no `neither of us has identified any`.
    rf"\b(?:none|neither)\b(?![^.;]{{0,120}}? (?:have|has|had|been|was|were) (?:{WITNESSED}|exposed|subject) "
    r"(?!(?:have|has|had|did|was|were)\b))[^.;]{0,400}?\b(?:material(?:ly)?|significant)\b",
    r"\b(?<!determined that there is )no (?:material|significant) (?:\w+ ){0,2}(?:impact|effect)"
    r"|\b(?:is|are|was|were|has|have) (?:\w+ )?immaterial\b",
    rf"{_WILL}\bnot (?:\w+ ){{0,2}}?{WITNESSED}{_AN_EFFECT}",
    rf"\b(?:past|prior|previous) (?:\w+ ){{0,2}}?{INCIDENT} [^.;]{{0,60}}?\b"
    r"without (?:a )?(?:material|significant) (?:\w+ )?(?:impact|effect)",
    r"\bnot materiali[sz]ed\b[^.;]{0,120}?\bmaterial",
    rf"\b(?:experienced|encountered|only|resulting in) (?:\w+ ){{0,2}}?(?:immaterial|non-material) "
    rf"(?:\w+ ){{0,2}}?{INCIDENT}",
    rf"\b(?:{THING}|impacts?|effects?|they|these|which)\b[^.;]{{0,160}}?(?<!if )(?<!those )\bnot "
    r"(?:considered |deemed |determined to )?(?:be )?material\b",
    rf"\bnot determined that [^.;]{{0,80}}?\b{THING}\b[^.;]{{0,60}}? resulted in\b[^.;]{{0,60}}?\bmaterial\b",
    rf"\b(?:these|such|our|{THING})\b[^.;]{{0,60}}? (?:have|has|had|did) not significantly {AFFECT}",
    rf"\b(?:have|has|was|were) not (?:affected|impacted) by (?:\w+ ){{0,2}}?{THING}\b",
    r"\bunlikely to (?:materially|have a material)\b",
    rf"\bno (?:[\w-]+ ){{0,4}}?{THING}\b[^.;]{{0,80}}? (?:is|are) (?:reasonably )?likely to "
    r"(?:materially|have a material)\b",
    # What is not grave enough to be reported is not material: the thresholds are those of Forms 8-K and 6-K.
    rf"\b(?:no(?! assurance)|none of)\b[^.;]{{0,80}}?\b{INCIDENT}\b[^.;]{{0,60}}?{_REACHED}[^.;]{{0,60}}?{_THRESHOLD}",
    rf"\b{INCIDENT}\b[^.;]{{0,60}}?\b(?:did|has|have|had) not {_REACHED}[^.;]{{0,60}}?{_THRESHOLD}",
    rf"\b(?:no(?! assurance)|none of)\b[^.;]{{0,80}}?\b{INCIDENT}\b[^.;]{{0,60}}?"
    r"\b(?:requir|trigger|warrant|necessitat)\w* (?:\w+ ){0,3}?(?:disclosure|form 8-k|form 6-k|8-k|6-k)\b",
)
# One of these words is in whatever the two find; most sentences hold none of them.
_DENIES = re.compile(
    r"\b(?:n(?:o|ot|or|one|ever|either)|unaware|unlikely|yet to|free of|free from|without|immaterial|non-material)\b"
)
_EFFECT_NEXT = re.compile(_AN_EFFECT)
_NONE_KNOWN, _NONE_MATERIAL = re.compile("|".join(_NOT_WITNESSED)), re.compile("|".join(_NOT_HARMED))
# `… or give assurance that we have not experienced an undetected incident` denies the assurance, not the incident, and
# `no system to assess whether an incident has materially affected us` the system.
_NOT_ASSURED = re.compile(
    r"\b(?:(?:assurances?|assured?|guarantees?|certain|certainty) (?:that\b|(?=(?:the|our|we)\b))|assess whether\b)"
    r"[^;]*?(?=, (?:and |but )?(?:we|the|our|it|in|as|these|those|such threats|such risks|such incidents)\b|;|$)"
)
# Risks and threats there always are: what is denied of them is their effect.
_NO_RISKS = re.compile(
    r"\b(?:there (?:have|has|were|are) (?:no|not)|(?:have|has) had no) (?:\w+ ){0,3}?(?:risks?|threats?)\b"
    r"(?! (?:identified|detected))[^.;]{0,250}?\bmaterially\b"
    r"|\bno (?:\w+ ){0,3}?(?:risks?|threats?)\b[^.;]{0,120}? occurred (?:that|which)\b[^.;]{0,60}?\bmaterially\b"
    rf"|\bno (?:\w+ ){{0,3}}?(?:risks?|threats?)\b[^.;,]{{0,40}}, including [^.;]{{0,120}}?,?"
    rf"(?<! that)(?<! which) (?:have|has) materially {AFFECT}"
)
# Where `these cyberattacks` are denied an effect: `our systems have been, and will continue to be, subject to …`.
_SUBJECTED = re.compile(
    rf"{SUPPOSEDLY}\b(?:have|has)\b[^.;]{{0,60}}?\b(?:subject(?:ed)?|targets?|targeted)\b[^;]*?\b{INCIDENT}\b"
)
_THESE = re.compile(rf"\b(?:these|those|such(?! an? )) (?:\w+ ){{0,2}}?{INCIDENT}\b")
_HOWEVER = re.compile(r"(?:however|but|nevertheless|nonetheless)\b")
_AS_ABOVE = r"\b(?:except|other than) as (?:set forth|described?|disclosed|noted|discussed) (?:herein|above|below)\b"
_ABOVE, _ABOVE_IT = re.compile(_AS_ABOVE), 6  # sentences in which what is described above may be called harmless
_EXCEPTION = re.compile(
    rf"\b(?:other than|except(?: for| with respect to)?|with the exception of|apart from|aside from) "
    rf"(?:[^.;,]{{0,80}}?\b{INCIDENT}\b|the (?:foregoing|above)\b)"
    rf"|{_AS_ABOVE}"
    rf"|(?:\b{WITNESSED}|aware of) other\b"
)
# `Threats have not materially affected us, with the exception of an incident in 2023` says that it did.
_EXCEPTED = re.compile(
    r"\b(?:other than|except(?: for)?|with the exception of|apart from|aside from) (?:an?|the|our|one) "
    r"(?:(?:19|20)\d\d )?(?:[\w-]+ ){0,4}?(?:incident|attack|breach|outage|event)\b(?!s)"
    r"[^.;,]*(?:, (?:which|that)\b[^.;]*)?"
)


def denied(plain: Sequence[str], place: int) -> ConclusionState | None:
    """What the sentence at a place concludes by denying something; nothing where it denies neither incidents nor
    effects. Sentences are in lower case, without the words that only come between."""
    sentence = plain[place]
    if not ABOUT.search(sentence):
        return None
    sure = _NOT_ASSURED.sub("assurance", sentence)
    denies = _DENIES.search(sure) is not None
    unknown, harmless = (_NONE_KNOWN.search(sure), _NONE_MATERIAL.search(sure)) if denies else (None, None)
    if unknown and not _is_of_effects(sure, unknown, harmless):
        admitted = _is_of_material_ones_only(sure, plain, place, unknown)
        return "incident_not_material" if admitted else _unless_excepted(sure, plain)
    return _of_effects(sure, plain, place) if harmless or _NO_RISKS.search(sure) else None


def _of_effects(sentence: str, plain: Sequence[str], place: int) -> ConclusionState:
    """A denial of effects; `other than as described above` excepts what nothing above called harmless."""
    excepted = _EXCEPTED.search(sentence)
    if excepted and not _NONE_MATERIAL.search(excepted[0]):
        return "affected"
    above = plain[max(0, place - _ABOVE_IT) : place]
    if _ABOVE.search(sentence) and not any(_NONE_MATERIAL.search(said) for said in above):
        return "affected"
    return "incident_not_material" if told_of(plain, place) else "none_material"


def _is_of_effects(sentence: str, unknown: re.Match[str], harmless: re.Match[str] | None) -> bool:
    """Whether effects are denied before anything else is: `have not materially affected, and we are not aware …`."""
    if harmless is None:
        return _NO_RISKS.search(sentence) is not None
    effects_first = harmless.end() < unknown.start() and not _EXCEPTION.search(sentence)
    said_of_risks = _EFFECT_NEXT.match(sentence, unknown.end()) or _NO_RISKS.search(sentence)
    return effects_first or said_of_risks is not None


def _is_of_material_ones_only(sentence: str, plain: Sequence[str], place: int, denial: re.Match[str]) -> bool:
    """Whether incidents are admitted first, and only material ones denied: `although we experienced incidents, …`."""
    if "material" not in sentence[denial.start() :]:
        return False
    subjected = place > 0 and _SUBJECTED.search(plain[place - 1]) is not None
    if _THESE.search(sentence, denial.end()) and (subjected or told_of(plain, place)):
        return True
    admitted = ADMITTED.search(sentence, 0, denial.start())
    if admitted is not None:
        return not SUPPOSED.search(sentence, 0, admitted.start())
    return _HOWEVER.match(sentence) is not None and told_of(plain, place)


def _unless_excepted(sentence: str, plain: Sequence[str]) -> ConclusionState:
    """A denial of incidents, unless it excepts one: what is excepted from a denial of material effects had one, where
    the exception does not itself say otherwise."""
    excepted, denial = _EXCEPTION.search(sentence), _NONE_KNOWN.search(sentence)
    if excepted is None or denial is None:
        return "none_known"
    if excepted[0].endswith(("the foregoing", "the above")) and not any(tells_of_one(said) for said in plain):
        return "none_known"  # a phrase that filers copy from one that told of an incident before it
    aside = sentence[excepted.start() : denial.start()]
    return "affected" if "material" in sentence and not _NONE_MATERIAL.search(aside) else "incident_not_material"
