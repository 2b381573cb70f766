"""What the filer concludes on incidents and their effect (Regulation S-K 106(b)(2)), read by the verb.

"Not aware of, not experienced, not identified" is `none_known`, also where "that have materially affected" follows;
"have not materially affected" is `none_material`. The words "materially affected or reasonably likely to" prove
nothing by themselves: they stand in answers, in questions and in pointers to the risk factors alike.
"""

import re
from collections.abc import Sequence

from monitor.domain import Conclusion, ConclusionState
from monitor.extract.profile.conclusion_words import ABOUT, AFFECT, INCIDENT, WITNESSED
from monitor.extract.profile.denials import denied
from monitor.extract.profile.told_incidents import SUPPOSED, tells_of_one

# Sentences are read without the words that come between a negation and its verb.
_BETWEEN = re.compile(
    r"\b(?:currently|presently|yet(?! to)|to date|to (?:our|its|the [\w’']+) (?:actual )?knowledge|so far|thus far"
    r"|previously|knowingly|ourselves|recently|historically|ever|in the past(?! (?:\w+ ){1,3}?years?\b)"
    r"|(?:in|during) (?:fiscal |the )?(?:year )?20\d\d"
    r"|been|be|any|known(?= \w)|individually"
    r"|(?:as (?:of|at)|at|through|up to) the date (?:hereof|of (?:this|the) (?:[\w-]+ ){0,4}?"
    r"(?:report|filing|10-k|20-f)(?: o[nf] form [\w-]+)?)"
    r"|adversely|significantly or|significantly and)\b,? ?",
)
# `We have not, as of December 31, 2025, experienced`: a time between the negation and its verb.
_A_TIME = re.compile(
    r"\b(ha[sd]|have|did) not,? (?:as (?:of|at)|through|up to|until|prior to|in|during|since|over|within|for) "
    rf"(?:[^,.;]|, (?=20\d\d\b)){{1,80}}?,? (?:been )?"
    rf"(?={WITNESSED}|had\b|aware\b|materially\b|subject\b|the (?:subject|victim)\b)"
)
_CONTRACTED = re.compile(r"\b(ha(?:ve|s|d)|d(?:id|o|oes)|w(?:as|ere)|are|is)n[’']t\b")
# `Ex perienced` is how tagging inside a word leaves it; only where something is denied does it matter.
_TORN = re.compile(
    r"\b(?:"
    + "|".join(
        f"{word[:cut]} {word[cut:]}"
        for word in ("experienced", "identify", "identified", "encountered", "materially", "affected", "incidents")
        for cut in range(1, len(word))
    )
    + r")\b"
)
_ZERO = re.compile(r"\bzero (?=(?:[\w-]+ ){0,3}?(?:incidents?|breaches|attacks|events)\b)")
# `There may be incidents of which we are not aware` denies nothing.
_UNAWARE_OF_SOME = re.compile(
    r"\b(?:(?:of|about) which|that|which) (?:we|it|the company) (?:is|are) not aware(?: of)?\b(?! (?:any|of))"
)
_MAY = re.compile(r"(?<=\w )May\b")  # the month; the verb is written small
_NONE_KNOWN = re.compile(
    r"\bthere (?:are|were|is|have been) no known (?=(?:\w+ ){0,4}?(?:threats?|risks?|incidents?)\b)"
)
_SPACES = re.compile(r"\s+")
_ASIDE = re.compile(r"(?<=\bnot )\([^()]{0,200}\) ?")  # `we have not (directly or indirectly) been subject to`
_HARMED = re.compile(
    rf"\b{INCIDENT}\b[^.;]{{0,160}}?\b(?:materially (?:and )?(?:affected|impacted|harmed|disrupted|impaired)\b"
    r"|(?:had|caused|resulted in) (?:a |an )?material (?:and )?(?:adverse )?(?:impact|effect|disruption|loss))"
    rf"|\b(?:experienced|suffered) (?:a |one |two |such ){{0,2}}material (?:\w+ ){{0,2}}?{INCIDENT}\b"
    rf"|\b{INCIDENT}\b[^.;]{{0,160}}?\b(?:impacted|affected) "
    r"(?:our|its|the company[’']?s) (?:(?!and)[\w-]+ ){0,3}?(?:results|revenues?|sales|earnings)\b"
)
# What an incident cost, where the sentence before tells of it.
_COST = re.compile(
    r"\b(?:incurred (?:significant|substantial|material) (?:\w+ ){0,3}?(?:costs?|expenses?|loss(?:es)?)"
    r"|(?:sustained|suffered|resulted in) (?:\w+ )?lost (?:revenues?|sales))\b"
)
# `We experienced an attack that materially affected us`: here `that` supposes nothing.
_HARMED_BY_ONE = re.compile(
    r"\b(?:experienced|suffered) (?:an?|the|one|two) (?:[\w-]+ ){0,3}?"
    rf"{INCIDENT} (?:that|which) (?:has |have |had )?"
    r"(?:materially (?:affected|impacted|harmed|disrupted)\b|had a material)"
)
# The rule's own words without a `not`: `we have identified risks … that have materially affected or are likely to`.
_RISKS_THAT_DID = re.compile(
    r"^(?:\w+,? ){0,3}?(?:we|the company) ha(?:ve|s) identified (?:\w+ ){0,2}?risks from (?:\w+ )?"
    r"cybersecurity threats\b[^.;]{0,120}?,? that have materially affected\b"
)
_LIKELY = re.compile(
    rf"\b{INCIDENT}\b[^.;]{{0,160}}?\b(?:is|are) reasonably likely to (?:continue to )?"
    rf"(?:materially {AFFECT}|have a material)"
)
_ELSEWHERE = re.compile(
    r"\bsee\b|(?<!deemed to )\brefer to\b(?![^.;]{0,80}? as (?:the|our)\b)"
    r"|\b(?:described|discussed|set (?:forth|out)|provided|outlined|included"
    r"|contained|noted|found|presented|disclosed) (?:\w+ ){0,2}?(?:in|under|at)\b"
    r"|(?<!frequency )risk factors (?:section )?(?:contains?|includes?|describes?|discuss(?:es)?|provides?)\b"
    r"|\bdescribes? [^.;]{1,250}? item ?(?:1a|3)\b|risk factor disclosures?\b"
    r"|\bplease read\b|\brefer you to\b|\bwe describe (?:whether|how)\b|(?<!not )incorporated (?:\w+ )?by reference"
)
_PLACE = re.compile(
    r"item ?1a|item 3\b"
    r"|(?<!governance )(?:heading|caption)s?(?! [“\"‘]*(?:cybersecurity )?(?:governance|board|risk management))"
    r"|risk factors?|(?<!not incorporated )by reference|annual report to"
)
_SMALL = re.compile(r"\b(?:immaterial|non-material|not material)\b")
_THE_RULES_WORDS = re.compile(
    r"\b(?:affected|impacted)\b[^.;]{0,30}? or (?:are|is|were) (?:reasonably )?likely\b"
    r"|\bnot (?:materially )?affected by risks from cybersecurity threats\b"
    r"|\brisks from cybersecurity threats\b[^.;]{0,120}? not materially (?:affected|impacted)\b"
)
_LOOKS_AHEAD = re.compile(r"\breasonably likely\b")
_LOOKS_BACK = re.compile(
    r"\b(?<!likely to )(?:ha(?:s|ve|d)|did|was|were|past|previous|prior|experienced|identified|aware)\b"
)
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
            happened = state in ("none_known", "none_material") and any(tells_of_one(said) for said in plain)
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
        _NONE_KNOWN.sub("we are not aware of any ", _MAY.sub("5", sentence).lower())
        .replace(" ,", ",")
        .replace(" no t ", " not ")
        .replace("belie ve", "believe")
        .replace(" aect", " affect")
        .replace(" s ee ", " see ")
        .replace("time-to-time", "time to time"),
    )
    words = _ASIDE.sub("", _SPACES.sub(" ", words).replace("not, ", "not "))
    if "’t " in words or "'t " in words:
        words = _CONTRACTED.sub(r"\1 not", words)
    if "zero " in words:
        words = _ZERO.sub("no ", words)
    if " not" not in words:
        return words
    words = _TORN.sub(lambda torn: torn[0].replace(" ", ""), words)
    return _UNAWARE_OF_SOME.sub("", _A_TIME.sub(r"\1 not ", words))


def _answer(plain: Sequence[str], place: int) -> ConclusionState:
    """What one sentence concludes; `silent` where it concludes nothing."""
    denial = denied(plain, place)
    if denial is not None:
        return denial
    sentence = plain[place]
    if _ELSEWHERE.search(sentence):
        return "cross_reference_only" if _PLACE.search(sentence + _heading_after(plain, place)) else "silent"
    return _affirmed(sentence, plain[place - 1] if place else "")


def _heading_after(plain: Sequence[str], place: int) -> str:
    """`See Item 3. Key Information—D.` goes on in what looks like a sentence of its own: `Risk Factors—…`."""
    following = plain[place + 1] if place + 1 < len(plain) else ""
    return following if following.startswith("risk factors") and plain[place].endswith("d.") else ""


def _affirmed(sentence: str, before: str) -> ConclusionState:
    cost = _COST.search(sentence) if "incurred" in sentence or " lost " in sentence else None
    if cost and tells_of_one(before) and not SUPPOSED.search(sentence, 0, cost.start()):
        return "affected"
    harmed = _HARMED_BY_ONE.search(sentence) if "experienced" in sentence or "suffered" in sentence else None
    if harmed and not SUPPOSED.search(sentence, 0, harmed.start()):
        return "affected"
    if _RISKS_THAT_DID.search(sentence):
        return "affected"
    affirmations: tuple[tuple[ConclusionState, re.Pattern[str]], ...] = (("affected", _HARMED), ("likely", _LIKELY))
    for state, pattern in affirmations:
        said = pattern.search(sentence)
        if said and ABOUT.search(sentence) and not SUPPOSED.search(sentence, 0, said.end()):
            return state
    return (
        "incident_not_material"
        if "material" in sentence and _SMALL.search(sentence) and tells_of_one(sentence)
        else "silent"
    )
