"""Incidents that a text tells of as having happened, or admits beside a denial of the material ones."""

import re
from collections.abc import Sequence

from monitor.extract.profile.conclusion_words import INCIDENT, SUPPOSEDLY

_BY_THE_WAY = (
    r"(?:\w+ly,? |on occasion,? |also |from time to time,? |and continue to |an? "
    r"|and (?:likely )?(?:will|may|expects? to|we expect to) (?:\w+ )?continue to(?: experience)?,? "
    r"|and (?:will|may|could|can) (?:\w+ )?in the future,? "
    r"|and (?:(?!may|might|can|could|will|would)\w+ ){1,6}?){0,4}"
)
# `Risks we have identified to date from threats, including any previous incidents`: it is risks that were identified.
_NO_RISKS = r"(?<!risks )(?<!threats )(?<!risks we )(?<!threats we )(?<!risks that we )"
_OF_PEOPLE = r"(?! (?:in|with|of|on|across|dealing|managing|leading|handling|working)\b)"  # `has experience managing …`
ADMITTED = re.compile(
    rf"{SUPPOSEDLY}{_NO_RISKS}\b(?:have|has|had|we|the company|bank|group|corporation|regularly|routinely"
    r"|from time to time(?:,?(?: \w+){1,3}?)?"
    rf"|periodically),? {_BY_THE_WAY}"
    rf"(?:(?:experience[ds]?{_OF_PEOPLE}|encountere?[ds]?)(?! no\b)[^.;]{{0,120}}?\bthreats\b"
    rf"|(?:experience[ds]?{_OF_PEOPLE}|encountere?[ds]?|(?:the )?(?:subject|target|victim)\w*|suffered|detected"
    r"|identified(?! and prioriti[sz]ed))"
    rf"(?! (?:no|attempt\w*)\b)[^.;]{{0,120}}?\b{INCIDENT}\b)"
    rf"|\b(?:immaterial|non-material|low[ -]impact|minor) (?:\w+ ){{0,2}}?{INCIDENT}"
    rf"|\bnone of (?:these|those|such|the) (?:identified|past|prior|previous) (?:\w+ ){{0,3}}?{INCIDENT} "
    r"(?:have|has|had|was|were)\b"
    rf"|(?<!none of )\b(?:the|these|this|those|such) (?:\w+ ){{0,2}}?{INCIDENT}"
    r"(?:,[^.;]{0,60},)? (?:did|have|has|had|was|were|materially)\b"
    r"|\bnot believe (?:that )?the (?:\w+ )?(?:incident|attack|breach) (?:will|has|had|is)\b"
    rf"|\b(?:impacts?|effects?) of (?:an? |any )?(?:past|prior|previous) (?:\w+ )?{INCIDENT} "
    r"(?:experienced by [\w ]{1,20} )?(?:was|were|did|has|have|had)\b"
    rf"|\b{INCIDENT} (?:that )?(?:we|the (?:company|bank)) (?:have|has) experienced\b"
)
# What happened, wherever the text tells it: `our service providers have been subject to certain incidents`.
_WENT_THROUGH = (
    rf"(?:experience[ds]?\b{_OF_PEOPLE}|encounter(?:ed)?\b|suffer(?:ed)?\b"
    r"|(?:the )?(?:subject(?:ed)?|target(?:ed)?|victims?)|notified of\b(?! (?:any|such)\b)"
    r"|(?:detected|identified)(?! and prioriti[sz]ed| (?:\w+ ){1,3}?(?:levels|categories|types) of)"
    rf"(?= (?:[\w-]+ ){{0,4}}?{INCIDENT}))(?! no\b)"
    r"(?:(?! (?:attempted|teams?|process\w*|plans?|polic\w+|programs?|risks?)\b)[^.;]){0,100}?"
    rf"\b{INCIDENT}\b"
)
_EXPERIENCE = (
    r"experience (?:(?!attempt)[\w-]+ ){0,5}?"
    r"(?:incidents?|(?:cyber-?)?attacks?|breach(?:es)?|threats (?:to|and)|(?<=security )events)\b"
)
_DAY = (
    r"\b(?:in|on|during|since) (?:(?:early|mid|late)[ -])?(?:the (?:\w+ (?:quarter|half) of|(?:fiscal )?year ended) )?"
    r"(?:\w+ )?(?:\d\d?, )?20\d\d,?"
)
_INTRUDED = r"(?:used|gained|accessed|obtained|exploited|compromised|deployed|stole|encrypted|infiltrated)\b"
_CAME = r"(?:experienced|encountered|identified|detected|faced|suffered)"
_HAPPENED = re.compile(
    rf"{SUPPOSEDLY}\b(?:have|has|had|were|was|did|periodically|regularly|routinely|frequently|occasionally),? "
    rf"{_BY_THE_WAY}"
    rf"(?:in some cases,? )?(?:{_WENT_THROUGH}|breached\b)"
    rf"|{_DAY} (?:(?!not\b|never\b|no\b)[\w’'-]+ ){{1,5}}?(?:experienced|suffered|detected|identified|discovered) "
    rf"(?!no\b)(?:[^.;]{{0,60}}?\b{INCIDENT}\b|unauthori[sz]ed (?:activity|access)\b)"
    rf"|{_DAY} (?:an? )?(?:\w+ )?(?:threat actors?|third part(?:y|ies)|hackers?|attackers?|criminals?|part(?:y|ies)) "
    rf"(?:\w+ ){{0,2}}?{_INTRUDED}"
    rf"|{_DAY} (?:[\w’'-]+ ){{1,3}}?(?:learned|discovered|became aware|was informed|were informed) "
    rf"(?:of|that)\b[^.;]{{0,60}}?\b(?:{INCIDENT}\b|{_INTRUDED})"
    rf"|(?<!may )(?<!we )\b(?:discovered|learned of|was notified of|were notified of)(?: that there was)? "
    rf"an? (?:[\w-]+ ){{0,4}}?{INCIDENT}"
    r"|\bsubject(?:ed)? to (?:or targets? of )?(?:an? |certain |isolated |instances of )?"
    r"unauthori[sz]ed (?:or \w+ )?access"
    r"|\b(?:have|has)(?: (?:\w+ly|from time to time))? (?:experienced|faced)"
    r"(?:,? and (?:expects?|may|will)[^.;,]{0,50},)? (?:cyber\w* |security )*threats\b"
    rf"|^(?:(?:during|in) [\w ]{{4,20}}, )?(?:(?!not\b|never\b|have\b|has\b)[\w’'-]+ ){{1,4}}(?:experienced|suffered) "
    rf"(?!no\b|(?:in|with|of|on|by)\b)(?:(?!attempt)[\w-]+ ){{0,4}}?{INCIDENT}\b"
    rf"|\b(?:(?:do,?|we|and,?) from time to time,?|from time to time,? (?:we|the \w+)|systems(?: \w+ly)?"
    rf"|(?:we|company|bank) do(?:es)?) {_EXPERIENCE}"
    rf"|\b(?:we|company|bank) experiences? (?:(?!attempt)[\w-]+,? ){{0,8}}?{INCIDENT},? from time to time\b"
    rf"|\bdetermined that an? (?:[\w-]+ ){{0,3}}?{INCIDENT} (?:affecting|involving|impacting)\b"
    rf"|\bthis (?:[\w-]+ )?{INCIDENT} (?:has |have )?(?:resulted in|caused|affected|impacted|disrupted|involved)\b"
    rf"|\bfaced an? (?:[\w-]+ ){{0,4}}?{INCIDENT}"
    rf"|\b{INCIDENT} (?:(?:have |has )?(?:from time to time )?occurred\b"
    r"|that (?:have |has )?occurred [^.;,]{0,40}?\b(?:were|was|did|have|has) not\b)"
    rf"|\b(?:minor|immaterial) (?:\w+ ){{0,2}}?{INCIDENT} that (?:have |has )?occurred\b"
    rf"|(?:\b(?:while|although|though)|^however,) (?:prior|past|previous) (?:\w+ ){{0,2}}?{INCIDENT} "
    r"(?:\([^()]*\) |(?:of|to) our [\w ]{2,30} )?(?:have|has|did) not\b"
    rf"|(?<!than )(?<!for )\bthe (?:[\w-]+ ){{0,4}}?{INCIDENT} (?:that )?(?:we|the \w+) (?:have |has )?"
    rf"(?:disclosed\b|{_CAME} [^.;]{{0,40}}?\bnot\b)"
    rf"|^(?:to date,? )?(?:prior|past|previous) (?:\w+ ){{0,2}}?{INCIDENT} "
    r"(?:directed (?:at|against)|against|on (?:us|our|the)|that we|we|the company) [^.;,]{0,60}?(?:have|has|did) not\b"
    rf"|\b(?:past|prior|previous) (?:\w+ ){{0,2}}?{INCIDENT} have "
    r"(?:\w+ly )?(?:addressed|resolved|handled|contained|remediated)"
    rf"|\bnone of the (?:\w+ ){{0,2}}?{INCIDENT} (?:that )?(?:we|the \w+) (?:have |has )?{_CAME}"
    rf"|\b(?:have|has) had (?!no\b)(?:[\w-]+ ){{0,4}}?(?:{INCIDENT}\b(?! (?:response|management|report))"
    r"|unauthori[sz]ed access\b)"
    r"|\b(?:regularly|routinely|constantly|frequently) faces? (?:(?!risk|threat|attempt)[\w-]+ ){0,3}?"
    r"(?:cyber-?)?(?:attacks|incidents)\b"
    r"|^an? (?:[\w-]+ ){0,3}?(?:incident|(?:cyber-?)?attack|breach)\b(?! (?:that|which)\b)[^.;,]{0,80}? did not\b"
)
# `Like most corporations we have been the target of cyberattacks` is said of everybody, and of nothing that befell this
# one: readers let the denial beside it stand (0001530804-26-000006, 0001193125-26-127278, 0000097745-25-000010), also
# beside `institutions like us have experienced attacks` (0001631596-25-000012).
_EVERYBODY = re.compile(
    r"\b(?:like|along with|as with|similar to|as do|together with|as is the case (?:for|with)) (?:\w+ ){0,4}?"
    r"(?:compan(?:y|ies)|corporations?|organi[sz]ations?|institutions?|business(?:es)?|enterprises?|industry|others?)\b"
    r"[^.;]{0,120}?\b(?:target|subject)[^.;]{0,140}?\b(?:cyber-?)?attacks\b"
    r"|\b(?:institutions|companies|organi[sz]ations|businesses|firms) like (?:us|ours|[\w&]+,)(?!\w)"
    r"|\b(?:industry|industries|sectors?) (?:has|have) (?:the )?(?:target|subject)"
)
_A_CLAUSE = re.compile(
    r"(?<=, )(?<!10-k, )(?<!20-f, )(?<!report, )(?<!filing, )(?<!that, )(?:we|the company|our|it|the bank|the group) "
)
# `Despite our processes to detect incidents, on June 30, 2024, we detected one`: a day begins what happened.
_ON_A_DAY, _AFTER_A_COMMA = re.compile(_DAY), re.compile(r"(?<!\bthat)(?<!\bif)(?<!\bwhen)(?<!\bwhether), $")
# A risk factor's title is a pointer's, not this text's: `see Risk Factors We have been the target of attacks`.
_A_TITLE = re.compile(r"\b(?:see|refer to)\b[^;]*\b(?:risk factors?|item (?:1a|3))\b")
# What stands after one of these is asked, supposed, denied or explained; it is not said to have happened.
SUPPOSED = re.compile(
    r"\b(?:no|not|none|never|nor|neither|if|whether|could|would|might|may|can|potential|potentially|likelihood|how|should"
    r"|in the event|unless|when|that|assess\w*|evaluat\w*|determin\w*|process\w*|policy|policies|plans?|report\w*"
    r"|oversee\w*)\b"
)


def told_of(plain: Sequence[str], place: int) -> bool:
    """Whether this sentence, or the one before it, admits incidents."""
    before = plain[place - 1] if place else ""
    admitted = ADMITTED.search(before)
    return ADMITTED.search(plain[place]) is not None or (
        admitted is not None and not SUPPOSED.search(before, 0, admitted.start()) and not _EVERYBODY.search(before)
    )


def tells_of_one(sentence: str) -> bool:
    """Whether an incident is told of as having happened, to the filer or to those it relies on."""
    happened = _HAPPENED.search(sentence)
    if happened is None or _EVERYBODY.search(sentence) or _A_TITLE.search(sentence, 0, happened.start()):
        return False
    if happened[0].startswith("none of the "):  # `we believe that none of the incidents we have encountered …`
        return True
    if _ON_A_DAY.match(happened[0]) and _AFTER_A_COMMA.search(sentence, 0, happened.start()):
        return True
    said = [clause.start() for clause in _A_CLAUSE.finditer(sentence, 0, happened.start() + 1)]
    return not SUPPOSED.search(sentence, said[-1] if said else 0, happened.start())
