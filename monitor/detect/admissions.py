"""A sentence of an annual report that tells of one incident that happened, with its time."""

import re

from monitor.detect.passages import folded
from monitor.detect.words.incident import DEED, DENIED, EVENT, GENERIC, HYPOTHETICAL, TOLD
from monitor.detect.words.patterns import any_of

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_DATED = re.compile(
    rf"\b(?:in|on|during|since|around|by|late|early|mid)[- ](?:(?:early|late|mid|the month of)[- ])?(?:{_MONTHS})\b"
    r"|\b(?:in|during) (?:the )?(?:(?:fiscal|calendar|year) )*20\d\d\b"
    r"|\b(?:in|during) (?:the )?(?:first|second|third|fourth|last|past) (?:quarter|half)\b",
    re.IGNORECASE,
)
# A career is not an incident, and neither is an exercise.
_OTHERWISE = any_of(
    r"\b(?:he|she|his|her|mr|ms|mrs|dr)\b",
    r"\b(?:simulat|tabletop|exercis|drill|training|experience in|years of|risk factors?)",
    r"\b(?:penetration|phishing) test",
    r"\bindustry|\bother companies|\bgovernment agenc",
)


def admits(sentence: str) -> bool:
    """Whether it says that an incident befell the registrant or somebody it depends on, and when."""
    text = folded(sentence)
    if not (_DATED.search(text) and (EVENT.search(text) or DEED.search(text)) and TOLD.search(text)):
        return False
    return not any(pattern.search(text) for pattern in (DENIED, HYPOTHETICAL, GENERIC, _OTHERWISE))
