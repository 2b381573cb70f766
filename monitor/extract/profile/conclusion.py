"""What the filer concludes on incidents and their effect (Regulation S-K 106(b)(2)), read by the verb.

"Not aware of, not experienced, not identified" is `none_known`, also where "that have materially affected" follows;
"have not materially affected" is `none_material`. The words "materially affected or reasonably likely to" prove
nothing by themselves: they stand in answers, in questions and in pointers to the risk factors alike.
"""

import re
from collections.abc import Sequence

from monitor.domain import Conclusion, ConclusionState

# Sentences are read without the words that come between a negation and its verb.
_BETWEEN = re.compile(
    r"\b(?:currently|presently|yet(?! to)|to date|to (?:our|its|the [\w’']+) (?:actual )?knowledge|so far|thus far"
    r"|previously|knowingly|ourselves|recently|historically|ever|in the past"
    r"|(?:in|during) (?:fiscal |the )?(?:year )?20\d\d"
    r"|been|be|any|known(?= \w)|individually|as of the date (?:hereof|of (?:this|the) (?:[\w-]+ ){0,4}?"
    r"(?:report|filing|10-k|20-f)(?: o[nf] form [\w-]+)?)"
    r"|adversely|significantly or|significantly and)\b,? ?",
)
_MAY = re.compile(r"(?<=\w )May\b")  # the month; the verb is written small
_SPACES = re.compile(r"\s+")
_ASIDE = re.compile(r"(?<=\bnot )\([^()]{0,200}\) ?")  # `we have not (directly or indirectly) been subject to`

_INCIDENT = r"(?:incidents?|(?:cyber-?)?attacks?|breach(?:es)?|intrusions?|compromises?|events?|outages?)"
_THING = rf"(?:{_INCIDENT}|unauthori[sz]ed access|threats?|risks?|challenges?|issues?|matters?|vulnerabilities)"
_WITNESSED = (
    r"(?:experienc|encounter|identif|suffer|detect|observ|discover|sustain|incur|fac|record"
    r"|(?<!financial )report(?=ed|ing)|uncover|becom|becam"
    r"|notified|informed|made aware|occur)\w*"
)
# The first sign is asked first: seven words to look back for at every letter of a text were a tenth of its profile.
_WILL = r"(?=n)" + "".join(rf"(?<!\b{verb} )" for verb in ("will", "may", "can", "could", "would", "might", "should"))
_NOT_NONE = "(?!assurance|later |longer )"  # `no later than 36 hours after an incident occurred`
_NO = r"no (?!assurance|(?:material|significant) (?:\w+ ){0,2}?(?:impact|effect)s?\b)"
_NOT_WITNESSED = (
    rf"{_WILL}\b(?:not|nor|never) (?:(?:have|had|aware|and|or|made) )*(?:aware|{_WITNESSED}|subject|a party)",
    r"\b(?:not|nor|never) (?:the |a )?(?:victim|target)",
    r"\bnot believe (?:that,? )?(?!(?:the|any|these|those) identified )"
    rf"(?:\w+ ){{1,4}}?(?:have |has |had )?(?!face\b){_WITNESSED}",
    r"\b(?:not|never) (?:have|had) (?:a |instances? of )?"
    rf"(?:material |significant |cyber\w* |data |security |information )*{_THING}",
    rf"\bneither (?:[\w,’]+ ){{1,14}}?(?:{_WITNESSED}|exposed) ",
    rf"\byet to {_WITNESSED}|\bunaware of|\bno knowledge (?:of|that)|\bknows? of no",
    r"\bnot determined that (?:[\w-]+ ){0,2}?(?:incidents|risks|threats) (?:have|had)\b",
    rf"\b(?:{_WITNESSED}|aware of|had|there were|there was|there have|there has|subject to) {_NO}"
    rf"[^.;]{{0,80}}?\b{_THING}\b",
    rf"\bno {_NOT_NONE}[^.;]{{0,80}}?\b{_THING}\b(?:(?!, nor\b)[^.;]){{0,80}}? "
    rf"(?:have |has |had |were |was )?{_WITNESSED}",
    r"\bthere (?:have|has|were|was) not (?:a )?(?!material (?:\w+ ){0,2}?(?:effect|impact))"
    rf"[^.;]{{0,60}}?\b{_THING}\b",
)
_AFFECT = r"(?:affect|impact|harm|disrupt|impair|influenc)\w*"
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
    rf"{_WILL}\b(?:not|never|nor|neither)\b[^.;]{{0,60}}?\bmaterially\b[^.;]{{0,30}}?\b{_AFFECT}",
    r"\bnot (?:reasonably )?believe\b[^.;]{0,300}?\bmaterial(?:ly)?\b",
    rf"{_WILL}\b(?:not|never|nor)\b (?:\w+ ){{0,3}}?{_AFFECT} [^.;]{{0,60}}?\bmaterially\b",
    rf"{_WILL}\b(?:not|never|nor)\b (?:(?!could|may|might|would)\w+ ){{0,4}}?{_HAD}\b(?! operations){_NO_MEANS}"
    r"[^.;]{0,60}?\b(?:material|significant|substantial)\b",
    rf"\bno {_NOT_NONE}[^.;]{{0,120}}?\b{_THING}\b[^.;]{{0,160}}? (?:have|has|had)\b[^.;]{{0,80}}?\bmaterial",
    rf"\bno {_NOT_NONE}(?:\w+ ){{0,4}}?\b{_THING}(?:, including [^.;]{{0,80}}?,)? materially {_AFFECT}",
    r"\bthere (?:have|has) not [^.;]{0,60}?\bmaterial (?:\w+ ){0,2}?(?:effect|impact)",
    rf"\b(?:none|neither)\b(?![^.;]{{0,120}}? (?:have|has|had|been|was|were) (?:{_WITNESSED}|exposed) )[^.;]{{0,400}}?"
    r"\b(?:material(?:ly)?|significant)\b",
    r"\bno (?:material|significant) (?:\w+ ){0,2}(?:impact|effect)|\b(?:is|are|was|were) (?:\w+ )?immaterial\b",
    rf"{_WILL}\bnot (?:\w+ ){{0,2}}?{_WITNESSED}{_AN_EFFECT}",
    rf"\b(?:past|prior|previous) (?:\w+ ){{0,2}}?{_INCIDENT} [^.;]{{0,60}}?\b"
    r"without (?:a )?(?:material|significant) (?:\w+ )?(?:impact|effect)",
    r"\bnot materiali[sz]ed\b[^.;]{0,120}?\bmaterial",
    rf"\b(?:experienced|encountered|only|resulting in) (?:\w+ ){{0,2}}?(?:immaterial|non-material) "
    rf"(?:\w+ ){{0,2}}?{_INCIDENT}",
    r"\bnot (?:considered |deemed |determined to )?(?:be )?material\b",
    # What is not grave enough to be reported is not material: the thresholds are those of Forms 8-K and 6-K.
    rf"\b(?:no(?! assurance)|none of)\b[^.;]{{0,80}}?\b{_INCIDENT}\b[^.;]{{0,60}}?{_REACHED}[^.;]{{0,60}}?{_THRESHOLD}",
    rf"\b{_INCIDENT}\b[^.;]{{0,60}}?\b(?:did|has|have|had) not {_REACHED}[^.;]{{0,60}}?{_THRESHOLD}",
    rf"\b(?:no(?! assurance)|none of)\b[^.;]{{0,80}}?\b{_INCIDENT}\b[^.;]{{0,60}}?"
    r"\b(?:requir|trigger|warrant|necessitat)\w* (?:\w+ ){0,3}?(?:disclosure|form 8-k|form 6-k|8-k|6-k)\b",
)
# One of these words is in whatever the two find; most sentences hold none of them.
_DENIES = re.compile(r"\b(?:n(?:o|ot|or|one|ever|either)|unaware|yet to|without|immaterial|non-material)\b")
_EFFECT_NEXT = re.compile(_AN_EFFECT)
_NONE_KNOWN, _NONE_MATERIAL = re.compile("|".join(_NOT_WITNESSED)), re.compile("|".join(_NOT_HARMED))

_BY_THE_WAY = (
    r"(?:\w+ly,? |on occasion,? |also |from time to time,? |and continue to |an? "
    r"|and (?:will|may|expects? to|we expect to) (?:\w+ )?continue to(?: experience)?,? "
    r"|and (?:will|may|could|can) (?:\w+ )?in the future,? "
    r"|and (?:(?!may|might|can|could|will|would)\w+ ){1,6}?){0,4}"
)
_SUPPOSEDLY = "".join(rf"(?<!\b{verb}{comma} )" for verb in ("may", "can", "could", "might") for comma in ("", ","))
_ADMITTED = re.compile(
    rf"{_SUPPOSEDLY}\b(?:have|has|had|we|the company|bank|group|corporation|regularly|routinely"
    r"|from time to time(?:,?(?: \w+){1,3}?)?"
    rf"|periodically),? {_BY_THE_WAY}"
    r"(?:(?:experience[ds]?|encountere?[ds]?)(?! no\b)[^.;]{0,120}?\bthreats\b"
    r"|(?:experience[ds]?|encountere?[ds]?|(?:the )?(?:subject|target|victim)\w*|suffered|detected|identified)"
    rf"(?! (?:no|attempt\w*)\b)[^.;]{{0,120}}?\b{_INCIDENT}\b)"
    rf"|\b(?:immaterial|non-material|low[ -]impact|minor) (?:\w+ ){{0,2}}?{_INCIDENT}"
    rf"|\bnone of (?:these|those|such|the) (?:identified|past|prior|previous) (?:\w+ ){{0,3}}?{_INCIDENT} "
    r"(?:have|has|had|was|were)\b"
    rf"|(?<!none of )\b(?:the|these|this|those|such) (?:\w+ ){{0,2}}?{_INCIDENT}"
    r"(?:,[^.;]{0,60},)? (?:did|have|has|had|was|were)\b"
)
# What happened, wherever the text tells it: `our service providers have been subject to certain incidents`.
_WENT_THROUGH = (
    r"(?:experience[ds]?\b"
    r"(?! (?:in|with|of|on|across|dealing|managing|leading|handling|working)\b)|encountered\b|suffered\b"
    r"|(?:the )?(?:subject(?:ed)?|target(?:ed)?|victims?)|notified of\b(?! (?:any|such)\b)"
    rf"|(?:detected|identified)(?= (?:[\w-]+ ){{0,4}}?{_INCIDENT}))(?! no\b)"
    r"(?:(?! (?:attempted|teams?|process\w*|plans?|polic\w+|programs?|risks?)\b)[^.;]){0,100}?"
    rf"\b{_INCIDENT}\b"
)
_EXPERIENCE = (
    r"experience (?:(?!attempt)[\w-]+ ){0,5}?(?:incidents?|(?:cyber-?)?attacks?|breach(?:es)?|threats (?:to|and))\b"
)
_DAY = (
    r"\b(?:in|on|during|since) (?:(?:early|mid|late)[ -])?(?:the (?:\w+ (?:quarter|half) of|(?:fiscal )?year ended) )?"
    r"(?:\w+ )?(?:\d\d?, )?20\d\d,?"
)
_INTRUDED = r"(?:used|gained|accessed|obtained|exploited|compromised|deployed|stole|encrypted|infiltrated)\b"
_HAPPENED = re.compile(
    rf"{_SUPPOSEDLY}\b(?:have|has|had|were|was|periodically|regularly|routinely|frequently|occasionally),? "
    rf"{_BY_THE_WAY}"
    rf"(?:in some cases,? )?(?:{_WENT_THROUGH}|breached\b)"
    rf"|{_DAY} (?:(?!not\b|never\b|no\b)[\w’'-]+ ){{1,5}}?(?:experienced|suffered|detected|identified|discovered) "
    rf"(?!no\b)(?:[^.;]{{0,60}}?\b{_INCIDENT}\b|unauthori[sz]ed (?:activity|access)\b)"
    rf"|{_DAY} (?:an? )?(?:\w+ )?(?:threat actors?|third part(?:y|ies)|hackers?|attackers?|criminals?|part(?:y|ies)) "
    rf"(?:\w+ ){{0,2}}?{_INTRUDED}"
    rf"|{_DAY} (?:[\w’'-]+ ){{1,3}}?(?:learned|discovered|became aware|was informed|were informed) "
    rf"(?:of|that)\b[^.;]{{0,60}}?\b(?:{_INCIDENT}\b|{_INTRUDED})"
    rf"|(?<!may )(?<!we )\b(?:discovered|learned of|was notified of|were notified of)(?: that there was)? "
    rf"an? (?:[\w-]+ ){{0,4}}?{_INCIDENT}"
    r"|\bsubject(?:ed)? to (?:or targets? of )?(?:an? |certain |isolated |instances of )?"
    r"unauthori[sz]ed (?:or \w+ )?access"
    r"|\bhave from time to time experienced threats\b"
    rf"|\b(?:(?:do,?|we) from time to time,?|from time to time,? (?:we|the \w+)|systems(?: \w+ly)?) {_EXPERIENCE}"
    rf"|\bfaced an? (?:[\w-]+ ){{0,4}}?{_INCIDENT}"
    rf"|\b{_INCIDENT} (?:have |has )?(?:from time to time )?occurred\b"
    rf"|\b(?:minor|immaterial) (?:\w+ ){{0,2}}?{_INCIDENT} that (?:have |has )?occurred\b"
    rf"|(?:\b(?:while|although|though)|^however,) (?:prior|past|previous) (?:\w+ ){{0,2}}?{_INCIDENT} (?:\([^()]*\) )?"
    r"(?:have|has|did) not\b"
    rf"|(?<!than )(?<!for )\bthe (?:[\w-]+ ){{0,4}}?{_INCIDENT} (?:that )?(?:we|the \w+) (?:have |has )?disclosed\b"
    rf"|^(?:to date,? )?(?:prior|past|previous) (?:\w+ ){{0,2}}?{_INCIDENT} "
    r"(?:directed (?:at|against)|against|on (?:us|our|the)|that we|we|the company) [^.;,]{0,60}?(?:have|has|did) not\b"
    rf"|\b(?:past|prior|previous) (?:\w+ ){{0,2}}?{_INCIDENT} have "
    r"(?:\w+ly )?(?:addressed|resolved|handled|contained|remediated)"
    rf"|\bnone of the (?:\w+ ){{0,2}}?{_INCIDENT} (?:that )?(?:we|the \w+) (?:have |has )?(?:experienced|encountered)"
)
# `Like most corporations we have been the target of cyberattacks` is said of everybody, and of nothing that befell this
# one: readers let the denial beside it stand (0001530804-26-000006, 0001193125-26-127278).
_EVERYBODY = re.compile(
    r"\b(?:like|along with|as with|similar to|as do|together with) (?:\w+ ){0,4}?"
    r"(?:compan(?:y|ies)|corporations?|organi[sz]ations?|institutions?|business(?:es)?|enterprises?|industry|others?)\b"
    r"[^.;]{0,120}?\b(?:target|subject)[^.;]{0,80}?\b(?:cyber-?)?attacks\b"
)
_A_CLAUSE = re.compile(
    r"(?<=, )(?<!10-k, )(?<!20-f, )(?<!report, )(?<!filing, )(?<!that, )(?:we|the company|our|it|the bank|the group) "
)
# `Despite our processes to detect incidents, on June 30, 2024, we detected one`: a day begins what happened.
_ON_A_DAY, _AFTER_A_COMMA = re.compile(_DAY), re.compile(r"(?<!\bthat)(?<!\bif)(?<!\bwhen)(?<!\bwhether), $")
_HARMED = re.compile(
    rf"\b{_INCIDENT}\b[^.;]{{0,160}}?\b(?:materially (?:and )?(?:affected|impacted|harmed|disrupted|impaired)\b"
    r"|(?:had|caused|resulted in) (?:a |an )?material (?:and )?(?:adverse )?(?:impact|effect|disruption|loss))"
    rf"|\b(?:experienced|suffered) (?:a |one )?material (?:\w+ ){{0,2}}?{_INCIDENT}\b"
    rf"|\b{_INCIDENT}\b[^.;]{{0,160}}?\b(?:impacted|affected) "
    r"(?:our|its|the company[’']?s) (?:(?!and)[\w-]+ ){0,3}?(?:results|revenues?|sales|earnings)\b"
)
# What an incident cost, where the sentence before tells of it.
_COST = re.compile(
    r"\b(?:incurred (?:significant|substantial|material) (?:\w+ ){0,3}?(?:costs?|expenses?|loss(?:es)?)"
    r"|(?:sustained|suffered|resulted in) (?:\w+ )?lost (?:revenues?|sales))\b"
)
_LIKELY = re.compile(
    rf"\b{_INCIDENT}\b[^.;]{{0,160}}?\b(?:is|are) reasonably likely to (?:continue to )?"
    rf"(?:materially {_AFFECT}|have a material)"
)
# A risk factor's title is a pointer's, not this text's: `see Risk Factors We have been the target of attacks`.
_A_TITLE = re.compile(r"\b(?:see|refer to)\b[^;]*\b(?:risk factors?|item (?:1a|3))\b")
# Where `these cyberattacks` are denied an effect: `our systems have been, and will continue to be, subject to …`.
_SUBJECTED = re.compile(
    rf"{_SUPPOSEDLY}\b(?:have|has)\b[^.;]{{0,60}}?\b(?:subject(?:ed)?|targets?|targeted)\b[^;]*?\b{_INCIDENT}\b"
)
# What stands after one of these is asked, supposed, denied or explained; it is not said to have happened.
_SUPPOSED = re.compile(
    r"\b(?:no|not|none|never|nor|neither|if|whether|could|would|might|may|can|potential|potentially|likelihood|how|should"
    r"|in the event|unless|when|that|assess\w*|evaluat\w*|determin\w*|process\w*|policy|policies|plans?|report\w*"
    r"|oversee\w*)\b"
)
_ABOUT = re.compile(r"cyber|\bsecurity\b|data breach|information systems?\b|ransomware|hack|material|\battacks?\b")
_ELSEWHERE = re.compile(
    r"\bsee\b|(?<!deemed to )\brefer to\b|\b(?:described|discussed|set forth|included|contained|found|presented"
    r"|disclosed) (?:\w+ ){0,2}?(?:in|under|at)\b"
    r"|\bwe describe (?:whether|how)\b|(?<!not )incorporated (?:\w+ )?by reference"
)
_PLACE = re.compile(
    r"item ?1a|(?:heading|caption)s?(?! [“\"‘]*(?:cybersecurity )?(?:governance|board|risk management))|item 3\b"
    r"|risk factors?|item ?1c|(?<!not incorporated )by reference|annual report to"
)
# `… or give assurance that we have not experienced an undetected incident` denies the assurance, not the incident, and
# `no system to assess whether an incident has materially affected us` the system.
_NOT_ASSURED = re.compile(
    r"\b(?:(?:assurances?|assured?|guarantees?|certain|certainty) (?:that\b|(?=(?:the|our|we)\b))|assess whether\b)"
    r"[^;]*?(?=, (?:and |but )?(?:we|the|our|it|in|as)\b|;|$)"
)
# Risks and threats there always are: what is denied of them is their effect.
_NO_RISKS = re.compile(
    r"\bthere (?:have|has|were|are) no (?:\w+ ){0,3}?(?:risks?|threats?)\b(?! (?:identified|detected))"
    r"[^.;]{0,250}?\bmaterially\b"
)
_THESE = re.compile(rf"\b(?:these|those|such) (?:\w+ ){{0,2}}?{_INCIDENT}\b")
_HOWEVER = re.compile(r"(?:however|but|nevertheless|nonetheless)\b")
_SMALL = re.compile(r"\b(?:immaterial|non-material|not material)\b")
_AS_ABOVE = r"\b(?:except|other than) as (?:set forth|described?|disclosed|noted|discussed) (?:herein|above|below)\b"
_ABOVE, _ABOVE_IT = re.compile(_AS_ABOVE), 6  # sentences in which what is described above may be called harmless
_EXCEPTION = re.compile(
    rf"\b(?:other than|except(?: for| with respect to)?|with the exception of|apart from|aside from) "
    rf"(?:[^.;,]{{0,80}}?\b{_INCIDENT}\b|the (?:foregoing|above)\b)"
    rf"|{_AS_ABOVE}"
    rf"|\b(?:{_WITNESSED}|aware of) other\b"
)

_THE_RULES_WORDS = re.compile(r"\b(?:affected|impacted)\b[^.;]{0,30}? or (?:are|is|were) (?:reasonably )?likely\b")

_LOOKS_AHEAD = re.compile(r"\breasonably likely\b")
_LOOKS_BACK = re.compile(r"\b(?:ha(?:s|ve|d)|did|was|were|past|previous|prior|experienced|identified|aware)\b")

_ORDER: tuple[tuple[ConclusionState, ...], ...] = (
    ("affected",),
    ("likely",),
    ("incident_not_material",),
    ("none_known", "none_material"),
    ("cross_reference_only",),
)


def conclusion_of(sentences: Sequence[str]) -> Conclusion:
    """The conclusion with the sentence that carries it; `silent` where nothing is concluded.

    An effect or an incident told of outweighs a denial; of denials the first that speaks of materiality counts.
    """
    plain = [_plain(sentence) for sentence in sentences]
    answers = [(_answer(plain, place), place) for place in range(len(plain))]
    for wanted in _ORDER:
        told = [(state, place) for state, place in answers if state in wanted]
        for state, place in sorted(told, key=lambda answer: _rank(plain[answer[1]])):
            happened = state in ("none_known", "none_material") and any(_tells_of_one(said) for said in plain)
            return Conclusion("incident_not_material" if happened else state, sentences[place])
    return Conclusion("silent", None)


def _rank(sentence: str) -> int:
    """Before others what answers the rule in its own words, then what speaks of materiality at all; last what only
    looks ahead: `threats are not reasonably likely to materially affect us` beside `we have not experienced any`."""
    if _LOOKS_AHEAD.search(sentence) and not _LOOKS_BACK.search(sentence):
        return 3
    return 0 if _THE_RULES_WORDS.search(sentence) else 1 if "material" in sentence else 2


def _plain(sentence: str) -> str:
    """Lower case, without what only comes between; `no t` is how tagging inside a word leaves it."""
    words = _BETWEEN.sub(
        "",
        _MAY.sub("5", sentence)
        .lower()
        .replace(" ,", ",")
        .replace(" no t ", " not ")
        .replace(" zero incid", " no incid")
        .replace("belie ve", "believe")
        .replace(" aect", " affect")
        .replace(" s ee ", " see ")
        .replace("time-to-time", "time to time"),
    )
    return _ASIDE.sub("", _SPACES.sub(" ", words).replace("not, ", "not "))


def _answer(plain: Sequence[str], place: int) -> ConclusionState:
    """What one sentence concludes; `silent` where it concludes nothing."""
    sentence = plain[place]
    sure = _NOT_ASSURED.sub("assurance", sentence)
    denies = _DENIES.search(sure) is not None
    unknown, harmless = (_NONE_KNOWN.search(sure), _NONE_MATERIAL.search(sure)) if denies else (None, None)
    if unknown and _ABOUT.search(sentence) and not _is_of_effects(sure, unknown, harmless):
        return (
            "incident_not_material" if _is_of_material_ones_only(sure, plain, place, unknown) else _denied(sure, plain)
        )
    if (harmless or _NO_RISKS.search(sure)) and _ABOUT.search(sentence):
        if _ABOVE.search(sure) and not any(
            _NONE_MATERIAL.search(said) for said in plain[max(0, place - _ABOVE_IT) : place]
        ):
            return "affected"
        return "incident_not_material" if _told_of(plain, place) else "none_material"
    if _ELSEWHERE.search(sentence):
        return "cross_reference_only" if _PLACE.search(sentence + _heading_after(plain, place)) else "silent"
    return _affirmed(sentence, plain[place - 1] if place else "")


def _heading_after(plain: Sequence[str], place: int) -> str:
    """`See Item 3. Key Information—D.` goes on in what looks like a sentence of its own: `Risk Factors—…`."""
    following = plain[place + 1] if place + 1 < len(plain) else ""
    return following if following.startswith("risk factors") and plain[place].endswith("d.") else ""


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
    if _THESE.search(sentence, denial.end()) and (_told_of(plain, place) or _SUBJECTED.search(plain[place - 1])):
        return True
    admitted = _ADMITTED.search(sentence, 0, denial.start())
    if admitted is not None:
        return not _SUPPOSED.search(sentence, 0, admitted.start())
    return _HOWEVER.match(sentence) is not None and _told_of(plain, place)


def _denied(sentence: str, plain: Sequence[str]) -> ConclusionState:
    """A denial, unless it excepts an incident: what is excepted from a denial of material effects had one, where the
    exception does not itself say otherwise."""
    excepted, denial = _EXCEPTION.search(sentence), _NONE_KNOWN.search(sentence)
    if excepted is None or denial is None:
        return "none_known"
    if excepted[0].endswith(("the foregoing", "the above")) and not any(_tells_of_one(said) for said in plain):
        return "none_known"  # a phrase that filers copy from one that told of an incident before it
    aside = sentence[excepted.start() : denial.start()]
    return "affected" if "material" in sentence and not _NONE_MATERIAL.search(aside) else "incident_not_material"


def _told_of(plain: Sequence[str], place: int) -> bool:
    """Whether this sentence, or the one before it, admits incidents."""
    before = plain[place - 1] if place else ""
    admitted = _ADMITTED.search(before)
    return _ADMITTED.search(plain[place]) is not None or (
        admitted is not None and not _SUPPOSED.search(before, 0, admitted.start())
    )


def _tells_of_one(sentence: str) -> bool:
    """Whether an incident is told of as having happened, to the filer or to those it relies on."""
    happened = _HAPPENED.search(sentence)
    if happened is None or _EVERYBODY.search(sentence) or _A_TITLE.search(sentence, 0, happened.start()):
        return False
    if _ON_A_DAY.match(happened[0]) and _AFTER_A_COMMA.search(sentence, 0, happened.start()):
        return True
    said = [clause.start() for clause in _A_CLAUSE.finditer(sentence, 0, happened.start() + 1)]
    return not _SUPPOSED.search(sentence, said[-1] if said else 0, happened.start())


def _affirmed(sentence: str, before: str) -> ConclusionState:
    cost = _COST.search(sentence) if "incurred" in sentence or " lost " in sentence else None
    if cost and _tells_of_one(before) and not _SUPPOSED.search(sentence, 0, cost.start()):
        return "affected"
    affirmations: tuple[tuple[ConclusionState, re.Pattern[str]], ...] = (("affected", _HARMED), ("likely", _LIKELY))
    for state, pattern in affirmations:
        said = pattern.search(sentence)
        if said and _ABOUT.search(sentence) and not _SUPPOSED.search(sentence, 0, said.end()):
            return state
    return (
        "incident_not_material"
        if "material" in sentence and _SMALL.search(sentence) and _tells_of_one(sentence)
        else "silent"
    )
