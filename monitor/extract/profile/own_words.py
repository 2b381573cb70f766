"""A timed activity that no list of activities knows, in the filing's own words: `regularly rotates encryption keys`."""

import re

from monitor.extract.profile.clauses import Act, Clause, subject_of
from monitor.extract.profile.rhythms import Rhythm

_NO_VERBS = """
    a about after also an and are as at attempted available aware basis be been before being between but by changing
    complex during evolving experience experienced experiences experts exposed face faces for from gained had has
    have high if in including insurance is it its less more new not occurred of on or our outside over responsible
    sophisticated subject than that the their thereafter these they this those through throughout to upon was we
    were when which while who with
"""
_NO_VERB = rf"(?:{'|'.join(_NO_VERBS.split())})"
_VERB = re.compile(
    rf",? ?(?:(?:and|or) \w+ly )?(?:also )?(?P<words>(?!{_NO_VERB}\b)[a-z]{{3,}}+(?!-)(?: [\w’'/-]+){{0,5}})"
)
_NOUN = re.compile(
    r" (?P<words>(?:[\w-]+ ){0,2}?(?!information|improvement|operation|function|development|commitment|environment"
    r"|compliance|performance|compensation|retention|subscription|concerning|regarding|including|following|meeting|filing"
    r"|education\b)[\w-]+(?:tion|ment|ing|sis|ance)s?)\b(?! report)"
)
_MORE = r"(?:,? (?!that\b|which\b|who\b|to (?!the\b|our\b|its\b))[\w’'/-]+){1,8}"
_WORDS = rf"(?P<words>(?!{_NO_VERB}\b|will\b|may\b|must\b)[a-z]{{3,}}{_MORE})"
_REQUIRED = r"(?:(?:are|is|must|shall|will)(?: be)? (?:(?:required|obliged|expected|asked) to )?(?:\w+ly )?)?"
_DONE = re.compile(rf",? {_REQUIRED}(?:\w+ly )?{_WORDS},? ")
_WE = re.compile(rf"\b(?:[Ww]e|[Tt]he (?:Company|Bank|Trust|Firm|Group)) (?:also )?(?:\w+ly )?{_WORDS},? $")
# `Continuous integration`, `prompt action` and `daily operations` time nothing.
_OF_NOUNS = frozenset(("week", "month", "quarter", "half-year", "year", "regular", "periodic"))
_OF_VERBS = _OF_NOUNS | {"continuous"}
_ENOUGH = re.compile(
    r"[,.;:()]| (?:and|or|that|which|who|in order|to|with|as|by|for|from|through|in|on|at|within)\b.*$"
)
_ONLY_TRIES = re.compile(r"(?:work|striv|seek|try|tries|endeavor|aim|look|face|manag)\w*(?: to\b| and\b)")
_ON = re.compile(r"\w+ (?:and|or|with|in|to|by|for|on|about|from|through) (?:[\w’'/-]+ ?){1,5}")
_IS_DONE = re.compile(
    r"(?:^|[,;:] |\b(?:and|that) )(?:(?:the|our|these|such|this|all|an?) )?(?P<what>(?:(?!we\b|it\b|they\b)[\w-]+"
    r" ){1,4}?)"
    r"(?:is|are|(?:has|have) been|be) (?:also )?$",
    re.IGNORECASE,
)
# `Key risk indicators are shared with management quarterly`: what is done, right before the words of rhythm.
_IS_DONE_BEFORE = re.compile(
    r"(?:^|[,;:(] |\b(?:and|that|but) )(?:(?:the|our|its|these|such|this|all|an?|each) )?+"
    r"(?P<what>(?!of\b)(?:(?!we\b|it\b|they\b|which\b|who\b|that\b|and\b|or\b|for\b|in\b|by\b|with\b"
    r"|on\b)[\w’'-]+ ){1,6}?)"
    r"(?:is|are|(?:has|have) been|(?:will|must|may|shall) be) (?:also |required to be )?(?:\w+ly )?"
    r"(?P<done>[a-z]+(?:ed|wn|lt|en|un|eld|ght)\b(?:,? (?:and|or) [a-z]+ed\b)?(?: (?!that\b|which\b|who\b"
    r"|and\b)[\w’'/-]+){0,8}),? $",
    re.IGNORECASE,
)
# `A social engineering campaign that targets employees is carried out on an annual basis`.
_NAMED_AND_DONE = re.compile(
    r"(?:^|[,;:(] )(?:the |our |its |these |such |this |all |an? |each )?(?P<what>(?:(?!that\b|which\b|who\b|of\b|and\b"
    r"|or\b|we\b|in\b|for\b|on\b)[\w’'-]+ ){1,5})(?:that|which) (?!(?:is|are|has|have|was|were)\b)\w+s?"
    r"(?: [\w’'-]+){1,5}? (?:is|are|has been|have been) (?:also )?(?P<done>\w+(?:ed|wn|lt|en|un|eld|ght)(?: out)?),? $",
    re.IGNORECASE,
)
_FAR = 240  # characters from what is done to how often
_SAYS_WHOSE = re.compile(r",|\w+ed by\b")  # `third parties retained by the company, if necessary`
_ASKED_FOR = re.compile(r"(?:as|when|if) (?:needed|necessary|required|warranted)", re.IGNORECASE)
# `Annually, a security fair is held`: a clause behind the words that open it.
_CLAUSE_BEHIND = re.compile(
    r", (?:(?:the|our|its|all|an?|each) )?+(?P<words>(?!(?:as|in|to|for|during|through|with|by|at|on|upon"
    r"|following|including"
    r"|such|when|if|while|and|or|but|it|they|he|she|there)\b)[A-Za-z][\w’'-]*(?: (?!and\b|or\b|that\b|which\b"
    r"|who\b)[\w’'/-]+){2,8})"
)
_SAYS_NO_DEED = re.compile(r"(?!.* (?:is|are|be) )[^,]*,$")  # `annually, our leadership team, including`
_HAPPENS_TO_US = re.compile(r"\b(?:experienc|encounter|identif|fac|receiv|detect|subject|target)\w*")
# `On a regular basis we implement these processes`: the verb behind `we` where the rhythm opens the sentence.
_WE_BEHIND = re.compile(
    r",? (?:we|management|the company) (?:also )?(?P<words>(?!are\b|is\b|have\b|may\b|will\b|can\b)[a-z]{3,}"
    r" (?:(?!and\b|or\b|that\b|which\b)[\w’'/-]+,?(?: |(?=[.;]|$))){1,7})",
    re.IGNORECASE,
)
_TRAILING = re.compile(r"(?: (?:to|and|or|with|in|by|for|on|about|from|the|our|its|their|of|a|an))+$")
_BEFORE_A_NOUN = re.compile(r"\b(?:an?|the|our|its|their|on|of|in|for|with|by|from) $", re.IGNORECASE)
_OPENS_BEFORE = 20
_STOPS = re.compile(
    r"\b(?:basis|the|our|its|of|to|and|or|is|are|was|in|on|by|for|with|report|reports|results|filings)\b"
)


def _done_before(clause: Clause, rhythm: Rhythm) -> str:
    """`Our manager surveys leaders at least annually`: the verb right behind somebody, with all up to the rhythm."""
    for actor in reversed(clause.actors):
        if actor.end < rhythm.start and (done := _DONE.fullmatch(clause.text, actor.end, rhythm.start)):
            return _said(done["words"], actor.name)
    we = _WE.search(clause.text, 0, rhythm.start)
    return _said(we["words"]) if we else ""


def _said(words: str, subject: str = "") -> str:
    """Without what it ends on in the middle: `receives periodic education and`; a verb alone says nothing."""
    words = _TRAILING.sub("", words)
    return f"{subject} {words}".strip() if " " in words else ""


def _more(text: str, rhythm: Rhythm, verb: int) -> str:
    """One word says too little: `measures taken` of `measures are continuously taken`, `engage with auditors`."""
    done = _IS_DONE.search(text, 0, rhythm.start)
    if done:
        return f"{_small(done['what'])}{text[verb:].split(' ', maxsplit=1)[0].strip(',.;')}"
    further = _ON.match(text, verb)
    return further[0].strip() if further else ""


def _small(words: str) -> str:
    return words if words[1:2].isupper() else words.lower()


def in_its_words(clause: Clause, rhythm: Rhythm) -> str:
    """A few words that name what is timed: the verb right behind an adverb, the noun right behind an adjective; empty
    where neither stands there."""
    asked_for = _ASKED_FOR.fullmatch(clause.text, rhythm.start, rhythm.end)
    if asked_for or (rhythm.adverb and rhythm.every in _OF_NOUNS):
        named = _NAMED_AND_DONE.search(clause.text, max(0, rhythm.start - _FAR), rhythm.start)
        if named:
            return f"{_small(named['what'])}{named['done']}"
        done = _IS_DONE_BEFORE.search(clause.text, max(0, rhythm.start - _FAR), rhythm.start)
        if done:
            return _TRAILING.sub("", f"{_small(done['what'])}{done['done']}")
    if asked_for and not clause.text.startswith(" by ", rhythm.end):
        before = _done_before(clause, rhythm)
        return "" if _SAYS_WHOSE.search(before) else before
    before_noun = rhythm.adjective and _BEFORE_A_NOUN.search(clause.text, 0, rhythm.start)
    if rhythm.adverb and not before_noun and rhythm.every in _OF_VERBS:
        verb = _VERB.match(clause.text, rhythm.end)
        if verb:
            return _of_the_verb(clause, rhythm, verb)
    return _of_nouns(clause, rhythm, before_noun=bool(before_noun)) if rhythm.every in _OF_NOUNS else ""


def _of_the_verb(clause: Clause, rhythm: Rhythm, verb: re.Match[str]) -> str:
    if rhythm.every == "continuous" and _ONLY_TRIES.match(verb["words"]):
        return ""
    words = _ENOUGH.split(verb["words"])[0].strip()
    if " " not in words:
        words = _more(clause.text, rhythm, verb.start("words")) or words
    words = _TRAILING.sub("", words)
    return f"{subject_of(clause, Act(rhythm.start, rhythm.end, 'verb', words)) or ''} {words}".strip()


def _of_nouns(clause: Clause, rhythm: Rhythm, *, before_noun: bool) -> str:
    """The verb behind "we" where the rhythm opens the sentence, the one before it, or the noun behind it."""
    opens = rhythm.adverb and rhythm.start < _OPENS_BEFORE
    if opens and (behind := _WE_BEHIND.match(clause.text, rhythm.end)):
        return behind["words"].strip(" ,")
    if opens and (after := _CLAUSE_BEHIND.match(clause.text, rhythm.end)):
        says_nothing = _HAPPENS_TO_US.search(after["words"]) or _SAYS_NO_DEED.fullmatch(
            clause.text, after.start("words"), after.end() + 1
        )
        return "" if says_nothing else _TRAILING.sub("", after["words"])
    if rhythm.adverb and not before_noun and (before := _done_before(clause, rhythm)):
        return before
    noun = _NOUN.match(clause.text, rhythm.end) if rhythm.adjective else None
    return noun["words"] if noun and not _STOPS.search(noun["words"]) else ""
