"""Sentences of an annual report that tell of incidents that happened: of one with its time, or that there were some."""

import re

from monitor.detect.passages import folded
from monitor.detect.words.incident import DEED, DENIED, EVENT, GENERIC, HYPOTHETICAL, TOLD
from monitor.detect.words.patterns import any_of

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_DATED = re.compile(
    rf"\b(?:in|on|during|since|around|by|late|early|mid)[- ](?:(?:early|late|mid|the month of)[- ])?(?:{_MONTHS})\b"
    r"|\b(?:in|during) (?:the )?(?:(?:fiscal|calendar|year) )*20\d\d\b"
    r"|\b(?:in|during) (?:the )?(?:first|second|third|fourth|last|past) (?:quarter|half)\b"
    rf"|\b(?:between|from) (?:approximately )?(?:{_MONTHS}) \d",
    re.IGNORECASE,
)
# `We have experienced incidents in the past, including the one in April 2025`: what follows is no commonplace.
_SOME_OF_WHICH = re.compile(r"\bin the past,?(?= (?:including|such as|most recently|for example)\b)", re.IGNORECASE)
# A career is not an incident, and neither is an exercise.
_OTHERWISE = any_of(
    r"\b(?:he|she|his|her|mr|ms|mrs|dr)\b",
    r"\b(?:simulat|tabletop|exercis|drill|training|experience in|years of|risk factors?)",
    r"\b(?:penetration|phishing) test",
    r"\bindustry|\bother companies|\bgovernment agenc",
)

_EVENT = r"(?:incidents?|attacks?|breach(?:es)?|intrusions?|events?|compromises?|cyberattacks?|access)"
_BOILERPLATE = re.compile(
    r",? ?(?:including )?(?:as a result of|from|of) (?:any )?(?:prior|previous|past)[\w -]{0,30}incidents?,?"
)
_CAME_ABOUT = (
    r"\baware of the (?:cyber ?security |cyber )?incident (?:described|disclosed|discussed|reported)\b"
    r"|\b(?:occurrences|incidents|attacks|breaches) have (?:caused|disrupted|resulted in|led to)\b"
)
# That there were some, and that one speaks of some: "such incidents" may be any that could be.
_ADMITS = re.compile(
    r"\b(?:experienced|experience (?:ongoing|frequent|attempted|regular)|encountered"
    r"|suffered|sustained|subject to|targets? of|victims? of|threats to)\b"
    rf"[^.;]{{0,80}}?\b{_EVENT}\b"
    r"|\b(?:have|has|had) (?:(?!not|never)\w+ )?(?:identified|detected|observed|faced)(?! no\b)"
    rf"(?:(?! (?:risks?|policies|process\w*|how)\b)[^.;]){{0,60}}?\b{_EVENT}\b"
    rf"|\bdetermined that an? [^.;]{{0,40}}?\b{_EVENT} (?:affecting|involving|impacting)\b"
    rf"|{_CAME_ABOUT}"
    r"|\bthis (?:\w+ )?(?:incident|attack|breach) (?:has |have )?"
    r"(?:resulted|caused|affected|impacted|disrupted|involved)\b"
)
_SPEAKS_OF = re.compile(
    rf"\b(?:these|those|such|this|prior|previous|past)(?: \w+){{0,2}} {_EVENT}\b"
    r"|\bthe (?:\w+ )?(?:incident|attack|breach)s?\b(?! response| management| plan)"
)
_NEW_CLAUSE = re.compile(r",(?= (?:we|the company|the bank)\b)")
_NOT = re.compile(r"\b(?:not|no|never|unaware|nor|none|any|if|could|may|might|would)\b")
# That the registrant had some, in a sentence of its own: to be a target or subject to attacks is everybody's lot.
_HAD = re.compile(
    r"\b(?:(?:has|have|had)(?:(?! (?:not|never|no)\b),? [\w-]+,?){0,8}?"
    r"|(?:we|the (?:company|bank))(?: (?:also|recently))?)"
    r" (?:(?:routinely|regularly|frequently|continually) experience|experienced|suffered|sustained|encountered)\b"
    r"(?:(?!\b(?:no|attempt\w*|increas\w+|rise)\b)[^.;]){0,80}?"
    r"\b(?:incidents?|attacks?|cyberattacks?|breach(?:es)?|intrusions?)\b"
    rf"|{_CAME_ABOUT}"
)


_LONGEST = 3_000  # letters; what is longer is no sentence
_PAID_FOR = re.compile(r"\b(?:expenses?|costs?|losses)\b[^.;]{0,60}\bincurred from (?:\w+ ){0,2}incidents?\b")


def admits(sentence: str) -> bool:
    """Whether it says that an incident befell the registrant or somebody it depends on, and when."""
    text = _SOME_OF_WHICH.sub("", folded(sentence))
    if not (_DATED.search(text) and (EVENT.search(text) or DEED.search(text)) and TOLD.search(text)):
        return False
    return not any(pattern.search(text) for pattern in (DENIED, HYPOTHETICAL, GENERIC, _OTHERWISE))


def admits_some(sentence: str) -> bool:
    """Whether it says that the registrant, or somebody it depends on, had incidents, at whatever time."""
    return len(sentence) < _LONGEST and _affirms(_HAD, sentence)


def knows_of_some(sentence: str) -> bool:
    """Whether it says so in any words, or what they cost: another year's admission is none then."""
    return affirms_incidents(sentence) or admits(sentence) or _affirms(_PAID_FOR, sentence)


def affirms_incidents(sentence: str) -> bool:
    """Whether it says that there were incidents or attacks, at any time and of whatever weight."""
    return _affirms(_ADMITS, sentence)


def speaks_of_incidents(sentence: str) -> bool:
    """Whether it goes on about incidents that were told of: "these incidents", "the attack"."""
    return _affirms(_SPEAKS_OF, sentence)


def _affirms(pattern: re.Pattern[str], sentence: str) -> bool:
    """What is denied is not affirmed, nor is "including as a result of any previous incidents"."""
    text = _BOILERPLATE.sub("", sentence.casefold())
    return any(not _NOT.search(_clause_before(text, found.start())) for found in pattern.finditer(text))


def _clause_before(text: str, place: int) -> str:
    """What stands before a word in its own clause: `while risks have not affected us, we have …` denies nothing."""
    return _NEW_CLAUSE.split(text[max(0, place - 60) : place])[-1]
