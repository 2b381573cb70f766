"""A timed activity that no list of activities knows, in the filing's own words: `regularly rotates encryption keys`."""

import re

from monitor.extract.profile.clauses import Act, Clause, subject_of
from monitor.extract.profile.rhythms import Rhythm

_NO_VERBS = """
    a about after also an and are as at available aware basis be been before being between but by changing complex
    during evolving experience experiences exposed face faces for from had has have high if in is it its less more new
    not of on or our over responsible sophisticated subject than that the their thereafter these they this those
    through throughout to upon was we were when which while who with
"""
_NO_VERB = rf"(?:{'|'.join(_NO_VERBS.split())})"
_VERB = re.compile(rf",? ?(?:(?:and|or) \w+ly )?(?:also )?(?P<words>(?!{_NO_VERB}\b)[a-z]{{3,}}(?: [\w’'/-]+){{0,5}})")
_NOUN = re.compile(
    r" (?P<words>(?:[\w-]+ ){0,2}?(?!information|improvement|operation|function|development|commitment|environment"
    r"|compliance|performance|meeting|filing|education\b)[\w-]+(?:tion|ment|ing|sis|ance)s?)\b(?! report)"
)
_MORE = r"(?: (?!and\b|or\b|that\b|which\b|to\b)[\w’'/-]+){1,6}"
_WORDS = rf"(?P<words>(?!{_NO_VERB}\b|will\b|may\b|must\b)[a-z]{{3,}}{_MORE})"
_DONE = re.compile(rf",? (?:\w+ly )?{_WORDS},? ")
_WE = re.compile(rf"\b[Ww]e (?:also )?(?:\w+ly )?{_WORDS},? $")
# `Continuous integration`, `prompt action` and `daily operations` time nothing.
_OF_NOUNS = frozenset(("week", "month", "quarter", "half-year", "year", "regular", "periodic"))
_OF_VERBS = _OF_NOUNS | {"continuous"}
_ENOUGH = re.compile(
    r"[,.;:()]| (?:and|or|that|which|who|in order|to|with|as|by|for|from|through|in|on|at|within)\b.*$"
)
_STOPS = re.compile(
    r"\b(?:basis|the|our|its|of|to|and|or|is|are|was|in|on|by|for|with|report|reports|results|filings)\b"
)


def _done_before(clause: Clause, rhythm: Rhythm) -> str:
    """`Our manager surveys leaders at least annually`: the verb right behind somebody, with all up to the rhythm."""
    for actor in reversed(clause.actors):
        if actor.end < rhythm.start and (done := _DONE.fullmatch(clause.text, actor.end, rhythm.start)):
            return f"{actor.name} {done['words']}"
    we = _WE.search(clause.text, 0, rhythm.start)
    return we["words"] if we else ""


def in_its_words(clause: Clause, rhythm: Rhythm) -> str:
    """A few words that name what is timed: the verb right behind an adverb, the noun right behind an adjective; empty
    where neither stands there."""
    if rhythm.adverb and rhythm.every in _OF_VERBS and (verb := _VERB.match(clause.text, rhythm.end)):
        words = _ENOUGH.split(verb["words"])[0].strip()
        return f"{subject_of(clause, Act(rhythm.start, rhythm.end, 'verb', words)) or ''} {words}".strip()
    if rhythm.adverb and rhythm.every in _OF_NOUNS and (before := _done_before(clause, rhythm)):
        return before
    noun = _NOUN.match(clause.text, rhythm.end) if rhythm.adjective and rhythm.every in _OF_NOUNS else None
    return noun["words"] if noun and not _STOPS.search(noun["words"]) else ""
