"""How often what is done: each cadence with the activity it is bound to, and its sentence.

A word such as `quarterly` says nothing by itself: it counts where an activity stands right behind it (`quarterly
updates`), is the verb it modifies (`regularly reviews`), or is what its clause is about (`is tested annually`).
Activities have few names (see activity_words), so that other words for the same thing name it alike next year.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from monitor.domain import Cadence, Every
from monitor.extract.profile.activities import named
from monitor.extract.profile.addressees import addressee, told_to
from monitor.extract.profile.clauses import Act, Clause, clause_of, spoken_of_before
from monitor.extract.profile.meant_rhythms import is_meant
from monitor.extract.profile.own_words import in_its_words
from monitor.extract.profile.rhythms import Rhythm, rhythms_in
from monitor.extract.profile.said_of import FAR, GOES_ELSEWHERE, LIGHT, NEAR, acts_of, verb_behind
from monitor.extract.profile.short_names import spelled_out

_PART = re.compile(r"(?<!&amp);|[:•]")
_SAME_ONE = re.compile(
    r"[“\"•]*(?:In addition, |Additionally, |Further, )?(?:He|She|They|It|(?:This|These|The|Each|Such) "
    r"(?P<head>committees?|team|group|council|officers?|individuals?|department)) ",
    re.IGNORECASE,
)
_UNDER_HEADING = re.compile(r" (?:it|they) ", re.IGNORECASE)  # `Risk Committee: it meets quarterly`
_IT_IS = re.compile(r"(?:It|They|These|This) (?=(?:is|are|was|were|has been|have been) (?:\w+ )?\w+ed\b)")
_IS_ABOUT = re.compile(
    r"(?P<what>(?:The|Our|Its|This|These|An?) (?:(?!of\b|for\b|which\b|that\b|and\b|in\b|on\b)[\w’'-]+"
    r" ){1,5}?)(?=(?:is|are|was|has|have"
    r"|includes?|provides?|consists?|compris|defines?|covers?|appl|address|establish|describ|outlines?|sets?|serves?)\w*\b)"
)
_GOES_ON = re.compile(
    r"[,\s(]*(?:(?:and|or|but|more|even|additionally|then|frequently|frequent|often)\b[,\s]*)*", re.IGNORECASE
)
_AS_WELL = re.compile(r"\b(?:as well as|along with|and)(?: with| for)? $")
_REPORTS_TO = re.compile(r".*\breports to ")
_DENIED = re.compile(
    r"\bnot be able to\b[^.;]{0,60}$|\b(?:not|no|never|nor|without|cannot)\b(?! (?:less|limited|only"
    r"|more))(?! later)[^,;]{0,60}$",
    re.IGNORECASE,
)
_TYPICALLY = re.compile(r"^\w* ?[,(]? ?(?:typically|generally|usually|normally|currently)$")
_HOW_MANY = re.compile(
    r"\b(?:(?P<four>four|4)|several|multiple|many|numerous|various|three|five|six|eight|ten)"
    r" (?:[\w’'-]+ ){1,5}$",
    re.IGNORECASE,
)
_A_YEAR = re.compile(r"(?:a|an|per|each|every) (?:\w+ )?year", re.IGNORECASE)
_FEW_WORDS = re.compile(r" (?:[\w’'-]+ ){0,3}")
_AT_LEAST_ONE = re.compile(r"\b(?:at least|no fewer than|a minimum of) (?:one|once|two)\b[^.;,]*$", re.IGNORECASE)
_AT_A_MINIMUM = re.compile(r" at (?:a|the) minimum\b", re.IGNORECASE)
# `Quarterly and, as necessary, to our Board`, `quarterly, and once a year the CIO presents`: each is told anew.
_TOLD_ANEW = re.compile(r",? to (?:the|our|its) | (?:the|our) (?=[A-Z])")
_LOOK_AT = frozenset(("audits", "reviews", "assesses", "evaluates", "tests", "monitors"))
_COUNTED = frozenset(("week", "month", "quarter", "half-year", "year"))
_MOST = 12  # no part of a sentence of 250 filings holds more than five words of rhythm


def cadences_of(sentences: Sequence[str]) -> tuple[Cadence, ...]:
    """Each activity once with each of its rhythms, in the order of the text."""
    found: dict[tuple[str, Every, bool], Cadence] = {}
    told = spelled_out(sentences)
    for before, sentence, quote in zip(("", *told), told, sentences, strict=False):
        for what, rhythm in _in(sentence, before):
            cadence = Cadence(what, rhythm.every, rhythm.at_least, quote)
            found.setdefault((cadence.what.casefold(), cadence.every, cadence.at_least), cadence)
    return tuple(cadence for key, cadence in found.items() if not _is_told_fuller(key, found))


def _is_told_fuller(key: tuple[str, Every, bool], found: Iterable[tuple[str, Every, bool]]) -> bool:
    """`Internal Audit audits` beside `Internal Audit audits program`, as often."""
    what, *how_often = key
    return what.rpartition(" ")[2] in _LOOK_AT and any(
        other.startswith(f"{what} ") for other, *often in found if often == how_often
    )


def _in(sentence: str, before: str) -> Iterator[tuple[str, Rhythm]]:
    heading = ""
    for part in _PART.split(_with_its_subject(sentence, before)):
        rhythms = rhythms_in(part)[:_MOST]
        if rhythms:
            clause = clause_of(part)
            if same := _SAME_ONE.match(part):
                clause = spoken_of_before(clause, clause_of(before), (same["head"] or "").lower().rstrip("s"))
            elif heading and _UNDER_HEADING.match(part):
                clause = spoken_of_before(clause, clause_of(heading))
            yield from _bound(clause, rhythms)
        heading = part if len(part) <= NEAR else ""


def _with_its_subject(sentence: str, before: str) -> str:
    """`It is revised each year` with what the sentence before is about."""
    pronoun = _IT_IS.match(sentence)
    subject = _IS_ABOUT.match(before) if pronoun else None
    return f"{subject['what']}{sentence[pronoun.end() :]}" if subject and pronoun else sentence


def _bound(clause: Clause, rhythms: Sequence[Rhythm]) -> Iterator[tuple[str, Rhythm]]:
    """Each rhythm with what it is said of; `annually, and as needed` are said of the same."""
    bound: list[str] = []
    waiting: list[Rhythm] = []
    for place, rhythm in enumerate(rhythms):
        before = rhythms[place - 1] if place else None
        after = rhythms[place + 1] if place + 1 < len(rhythms) else None
        if after is not None and _is_told_better(clause, rhythm, after):
            continue
        if before is not None and (
            _is_told_already(clause, before, rhythm) or _is_of_each_year(clause, before, rhythm)
        ):
            continue
        if before is None or not bound or not _goes_with(clause, before, rhythm):
            # `At least quarterly and as needed, the committee reviews`: both open the clause.
            opening = replace(rhythm, start=waiting[0].start) if waiting else rhythm
            acts = acts_of(clause, opening, after.start if after else len(clause.text))
            done = [act for act in acts if not _is_denied(clause, act, rhythm) and is_meant(clause, act, rhythm)]
            told = [what for act in done if (what := _named(clause, act, before, rhythm))]
            bound = _as_before(clause, rhythm, bound, told, done) or told
            if not bound and len(done) == len(acts):
                bound = [what for what in _otherwise(clause, rhythm) if what]
        if not bound and after is not None and _is_said_with(clause, rhythm, after):
            waiting.append(rhythm)
            continue
        for each in (*waiting, rhythm):
            counted = _counted(clause, each)
            yield from ((what, counted) for what in bound)
        waiting.clear()


def _as_before(
    clause: Clause, rhythm: Rhythm, before: Sequence[str], told: Sequence[str], acts: Sequence[Act]
) -> list[str]:
    """`Quarterly updates to the CEO as well as ad hoc updates`: told to the same, where nobody else is named."""
    telling = len(acts) == 1 and acts[0].kind == "telling" and not any(" to " in what for what in told)
    if not telling or len(before) != 1 or not _REPORTS_TO.match(before[0]):
        return []
    return [*before] if _AS_WELL.search(clause.text, 0, rhythm.start) else []


def _named(clause: Clause, act: Act, before: Rhythm | None, rhythm: Rhythm) -> str:
    what = named(clause, act)
    whom = addressee(clause, act, before, rhythm) if what else ""
    return told_to(what, whom) if whom else what


def _counted(clause: Clause, rhythm: Rhythm) -> Rhythm:
    """`Four assessments each year` are quarterly; `several assessments a year` are regular."""
    several = _A_YEAR.fullmatch(clause.text, rhythm.start, rhythm.end) and _HOW_MANY.search(
        clause.text, max(0, rhythm.start - NEAR), rhythm.start
    )
    if not several:
        return _at_least_one(clause, rhythm)
    return replace(rhythm, every="quarter" if several["four"] else "regular")


def _at_least_one(clause: Clause, rhythm: Rhythm) -> Rhythm:
    """`At least one exercise annually` is at least annually, and so is `annually at a minimum`."""
    least = _AT_A_MINIMUM.match(clause.text, rhythm.end) or _AT_LEAST_ONE.search(
        clause.text, max(0, rhythm.start - FAR), rhythm.start
    )
    if rhythm.every in _COUNTED and least:
        return replace(rhythm, at_least=True)
    return rhythm


def _otherwise(clause: Clause, rhythm: Rhythm) -> Iterator[str]:
    if not _DENIED.search(clause.text, 0, rhythm.start):
        yield in_its_words(clause, rhythm)


def _is_denied(clause: Clause, act: Act, rhythm: Rhythm) -> bool:
    return _DENIED.search(clause.text, 0, min(act.start, rhythm.start)) is not None


def _is_told_better(clause: Clause, rhythm: Rhythm, after: Rhythm) -> bool:
    """`Regular quarterly briefings` are quarterly; `on a regular basis, at least annually` is annually."""
    between = clause.text[rhythm.end : after.start].strip(" ,")
    return rhythm.every == "regular" and (
        _is_of_the_same(clause, rhythm, after)
        or (not between and after.every != "continuous")
        or (between == "and" and after.at_least)
        or _TYPICALLY.search(between) is not None
    )


def _is_of_the_same(clause: Clause, rhythm: Rhythm, after: Rhythm) -> bool:
    """`Receives regular updates on the risks on a quarterly basis`: one telling, and how often it is."""
    if after.adjective or after.every not in _COUNTED:
        return False
    between = [act for act in clause.acts if rhythm.end <= act.start < after.start]
    if not rhythm.adjective:
        light = LIGHT.match(clause.text, rhythm.end) is not None
        return light and len(between) == 1 and "," not in clause.text[rhythm.end : after.start]
    goes_on = GOES_ELSEWHERE.search(clause.text, rhythm.end, after.start)
    return len(between) == 1 and between[0].kind == "telling" and not goes_on


def _is_told_already(clause: Clause, before: Rhythm, rhythm: Rhythm) -> bool:
    """`Regular ongoing training` is regular."""
    return (
        before.every == "regular"
        and rhythm.every == "continuous"
        and not clause.text[before.end : rhythm.start].strip(" ,")
    )


def _is_of_each_year(clause: Clause, before: Rhythm, rhythm: Rhythm) -> bool:
    """`On a quarterly basis each year`, `quarterly updates each year`."""
    year = _A_YEAR.fullmatch(clause.text, rhythm.start, rhythm.end) is not None
    return year and before.every in _COUNTED and _FEW_WORDS.fullmatch(clause.text, before.end, rhythm.start) is not None


def _goes_with(clause: Clause, before: Rhythm, rhythm: Rhythm) -> bool:
    if any(before.end <= act.start < rhythm.start for act in clause.acts) or not rhythm.adverb:
        return False
    if _TOLD_ANEW.match(clause.text, rhythm.end):
        return False
    joined = _GOES_ON.fullmatch(clause.text, before.end, rhythm.start) is not None
    return joined and verb_behind(clause, rhythm) is None and LIGHT.match(clause.text, rhythm.end) is None


def _is_said_with(clause: Clause, rhythm: Rhythm, after: Rhythm) -> bool:
    """`Receives quarterly, or more often as needed, updates`; but `regular, at least quarterly, updates` are one."""
    loose = rhythm.every in ("regular", "periodic") and after.every in _COUNTED
    return not loose and _GOES_ON.fullmatch(clause.text, rhythm.end, after.start) is not None
