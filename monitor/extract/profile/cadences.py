"""How often what is done: each cadence with the activity it is bound to, and its sentence.

A word such as `quarterly` says nothing by itself: it counts where an activity stands right behind it (`quarterly
updates`), is the verb it modifies (`regularly reviews`), or is what its clause is about (`is tested annually`).
Activities have few names (see activity_words), so that other words for the same thing name it alike next year.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from monitor.domain import Cadence, Every
from monitor.extract.profile.activities import named
from monitor.extract.profile.activity_words import LIGHT_VERBS
from monitor.extract.profile.addressees import addressee, told_to
from monitor.extract.profile.clauses import Act, Clause, clause_of, is_verb, spoken_of_before
from monitor.extract.profile.meant_rhythms import OPENING, PURPOSE, WITH_OTHERS, is_meant
from monitor.extract.profile.own_words import in_its_words
from monitor.extract.profile.rhythms import Rhythm, has_rhythm, rhythms_in
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
# Between an adjective and its noun there is no other phrase.
_STOPS = re.compile(
    r"\b(?:to|of|for|by|from|in|on|at|with|through|that|which|who|is|are|was|were|be|been|have|has|had|will|may|our"
    r"|the|its|their|we|basis|such|during|including|under|as|conducts?|performs?|provides?|receives?|using)\b(?!-)|[.:;]|\w,",
    re.IGNORECASE,
)
# `An ongoing process of scanning`, `annual, but often more frequent, updates`.
_PROCESS = re.compile(
    r" process(?:es)? (?:of|for|that includes)(?: the)? |, (?:but|or|if not) [^,]{3,40},"
    r" ",
    re.IGNORECASE,
)
_IS_ITSELF = re.compile(r"\b(?:is|are|as) an? $", re.IGNORECASE)
_EFFORT = re.compile(r" (?:effort|process|activity)(?! (?:of|for|that)\b)", re.IGNORECASE)
_BETWEEN_LISTED = re.compile(
    rf",? ?(?:and|or|as well as|/|&)? ?(?:(?!{LIGHT_VERBS}\b)[\w’'/-]+[ -]){{0,4}}", re.IGNORECASE
)
_LISTING = re.compile(r"[,&/]|\b(?:and|or)\b")
_GOES_ON = re.compile(
    r"[,\s(]*(?:(?:and|or|but|more|even|additionally|then|frequently|frequent|often)\b[,\s]*)*", re.IGNORECASE
)
_AT_MEETINGS = re.compile(
    r"\b(?:at|during|in|following|after|prior to|before|through|of)(?: (?:each|every|all|one|any)(?: of)?)?"
    r"(?: (?:its|our|the|their))?(?: \w+)? $",
    re.IGNORECASE,
)
_GAP = r",?\s*(?:(?:and|or|but) \w+ly )?(?:also |internally |proactively |independently |formally )?"
_VERB_GAP = re.compile(_GAP, re.IGNORECASE)
_LIGHT = re.compile(rf"{_GAP}\b{LIGHT_VERBS}\b", re.IGNORECASE)
_TO_ASSIST = re.compile(r"\b(?:to|who|that) (?:assist|help|support|assess)", re.IGNORECASE)
_GOES_ON_AFTER = re.compile(r",? (?:and|or) [a-z]{3,}s\b")  # `quarterly, and reviews risks`
_OF_WHAT = re.compile(
    r"^ ?(?:(?:directly )?(?:to|with) (?:[\w’'-]+ ){1,8}?)?(?:on|regarding|about|concerning|relat\w+ to|with"
    r" respect to)\b(?! and\b)",
    re.IGNORECASE,
)
_GOES_ELSEWHERE = re.compile(
    r"[;:]|, (?:and|who|which)\b|\band (?:\w+ly )?(?:review|evaluat|assess|test|monitor|discuss)\w*", re.IGNORECASE
)
_JOINED_RHYTHMS = re.compile(r"[ ,]*(?:and|or|and/or)?[ ,]*", re.IGNORECASE)  # `annual and periodic assessments`
_LIGHT_BEFORE = re.compile(rf"\b{LIGHT_VERBS},? (?:\w+ly )?$", re.IGNORECASE)
_TO_THE = re.compile(r",? to (?:the |our |its )?(?:full )?")
_CLAUSE_ENDS = re.compile(r"[.;:]|\b(?:and|which|that|who|to)\b", re.IGNORECASE)
_BEGINS = re.compile(
    r"(?:^|[;:]|, (?=but|and))\W*(?:(?:and|but|or|then|in addition|additionally|further|moreover"
    r"|also),? ?)*$",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r", (?:the|our|we|management|it|they)\b", re.IGNORECASE)  # `or annually, the committee meets`
_BEGINS_CLAUSE = re.compile(r",| (?:the|our|its|an?|we|management|members?|each|all)\b", re.IGNORECASE)
_ABLE_TO = re.compile(r"\b(?:abilit(?:y|ies)|capabilit(?:y|ies)|capacity|readiness|how) to $", re.IGNORECASE)
_CLAUSE_GOES_ON = re.compile(r"[;:]|, (?:and|which|who|or)\b|\band (?:have|otherwise|then)\b")
_IMPORTANCE = re.compile(r"\bimportance of $", re.IGNORECASE)  # `on the importance of reporting promptly`
_ENDS_HERE = re.compile(r" to (?!our|the|its)\w+|$")  # `we consult, on a regular basis, to assist`
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
_AT_LEAST_ONE = re.compile(r"\b(?:at least|no fewer than|a minimum of) (?:one|once|two)\b[^.;,]*$", re.IGNORECASE)
_LOOK_AT = frozenset(("audits", "reviews", "assesses", "evaluates", "tests", "monitors"))
_COUNTED = frozenset(("week", "month", "quarter", "half-year", "year"))
_LOOKS_AT = frozenset(("review", "reviews", "considers", "approves", "prepares", "evaluates"))
_IS_READ = re.compile(r"(?: (?!and\b|or\b|to\b|that\b|which\b)[\w’'-]+){1,8} ")  # `reviews our evaluation report`
_NEAR, _FAR = 80, 170  # characters: how far `as needed`, and how far other adverbs stand from their verb
_FAR_BEHIND_A_LIST = 280  # `is reported to the CEO, …, and the Board, as appropriate`
_MOST, _MOST_LISTED = 12, 6  # no part of a sentence of 250 filings holds more than five words of rhythm


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
        heading = part if len(part) <= _NEAR else ""


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
            acts = _acts_of(clause, rhythm, after.start if after else len(clause.text))
            done = [act for act in acts if not _is_denied(clause, act, rhythm) and is_meant(clause, act, rhythm)]
            bound = [what for act in done if (what := _named(clause, act, before, rhythm))]
            if not bound and len(done) == len(acts):
                bound = [what for what in _otherwise(clause, rhythm) if what]
        if not bound and after is not None and _is_said_with(clause, rhythm, after):
            waiting.append(rhythm)
            continue
        for each in (*waiting, rhythm):
            counted = _counted(clause, each)
            yield from ((what, counted) for what in bound if counted)
        waiting.clear()


def _named(clause: Clause, act: Act, before: Rhythm | None, rhythm: Rhythm) -> str:
    what = named(clause, act)
    whom = addressee(clause, act, before, rhythm) if what and before else ""
    return told_to(what, whom) if whom else what


def _counted(clause: Clause, rhythm: Rhythm) -> Rhythm | None:
    """`Four assessments each year` are quarterly; `several assessments a year` have no rhythm of the list."""
    several = _A_YEAR.fullmatch(clause.text, rhythm.start, rhythm.end) and _HOW_MANY.search(
        clause.text, max(0, rhythm.start - _NEAR), rhythm.start
    )
    if not several:
        return _at_least_one(clause, rhythm)
    return replace(rhythm, every="quarter") if several["four"] else None


def _at_least_one(clause: Clause, rhythm: Rhythm) -> Rhythm:
    """`At least one exercise annually` is at least annually."""
    if rhythm.every in _COUNTED and _AT_LEAST_ONE.search(clause.text, max(0, rhythm.start - _FAR), rhythm.start):
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
        light = _LIGHT.match(clause.text, rhythm.end) is not None
        return light and len(between) == 1 and "," not in clause.text[rhythm.end : after.start]
    goes_on = _GOES_ELSEWHERE.search(clause.text, rhythm.end, after.start)
    return len(between) == 1 and between[0].kind == "telling" and not goes_on


def _is_told_already(clause: Clause, before: Rhythm, rhythm: Rhythm) -> bool:
    """`Regular ongoing training` is regular."""
    return (
        before.every == "regular"
        and rhythm.every == "continuous"
        and not clause.text[before.end : rhythm.start].strip(" ,")
    )


def _is_of_each_year(clause: Clause, before: Rhythm, rhythm: Rhythm) -> bool:
    """`On a quarterly basis each year`."""
    year = _A_YEAR.fullmatch(clause.text, rhythm.start, rhythm.end) is not None
    return year and before.every in _COUNTED and clause.text[before.end : rhythm.start] == " "


def _goes_with(clause: Clause, before: Rhythm, rhythm: Rhythm) -> bool:
    if any(before.end <= act.start < rhythm.start for act in clause.acts) or not rhythm.adverb:
        return False
    joined = _GOES_ON.fullmatch(clause.text, before.end, rhythm.start) is not None
    return joined and _verb_behind(clause, rhythm) is None and _LIGHT.match(clause.text, rhythm.end) is None


def _is_said_with(clause: Clause, rhythm: Rhythm, after: Rhythm) -> bool:
    """`Receives quarterly, or more often as needed, updates`; but `regular, at least quarterly, updates` are one."""
    loose = rhythm.every in ("regular", "periodic") and after.every in _COUNTED
    return not loose and _GOES_ON.fullmatch(clause.text, rhythm.end, after.start) is not None


# --- what they are said of ----------------------------------------------------------------------------------


def _acts_of(clause: Clause, rhythm: Rhythm, limit: int) -> list[Act]:
    modified = _itself(clause, rhythm) or _modified(clause, rhythm) if rhythm.adjective else []
    if modified or not rhythm.adverb:
        return modified
    return (
        _just_done(clause, rhythm)
        or _performed(clause, rhythm, limit)
        or _begun(clause, rhythm, limit)
        or _of_the_clause(clause, rhythm)
    )


def _just_done(clause: Clause, rhythm: Rhythm) -> list[Act]:
    """`Is reviewed on a regular basis, incorporates threats`: the verb right before a phrase that a comma ends."""
    if clause.text[rhythm.end : rhythm.end + 1] not in (",", ")"):
        return []
    if rhythm.every == "continuous":  # `training and an operations center (24/7)`
        bracketed = [act for act in clause.acts if clause.text[act.end : rhythm.start] == " ("]
        if bracketed:
            return bracketed
    return [act for act in clause.acts if act.kind == "verb" and clause.text[act.end : rhythm.start] == " "]


def _performed(clause: Clause, rhythm: Rhythm, limit: int) -> list[Act]:
    """`We conduct, at least annually, tests`: what a verb that says nothing by itself has behind the rhythm."""
    light = _LIGHT_BEFORE.search(clause.text, max(0, rhythm.start - 40), rhythm.start)
    noun = next((act for act in clause.acts if rhythm.end <= act.start < limit and act.is_noun), None)
    if (
        not light
        or noun is None
        or noun.start - rhythm.end > _NEAR
        or _CLAUSE_ENDS.search(clause.text, _behind_whom(clause, rhythm.end), noun.start)
    ):
        return []
    return _list_from(clause, noun, limit)


def _behind_whom(clause: Clause, start: int) -> int:
    """`Provides at least annually to the Audit and Risk Committee updates`."""
    whom = (actor.end for actor in clause.actors if _TO_THE.fullmatch(clause.text, start, actor.start))
    return next(whom, start)


def _itself(clause: Clause, rhythm: Rhythm) -> list[Act]:
    """`Risk assessment is an ongoing effort`: the activity that the clause is about."""
    is_it = _IS_ITSELF.search(clause.text, max(0, rhythm.start - 8), rhythm.start)
    if not is_it or not _EFFORT.match(clause.text, rhythm.end):
        return []
    return [act for act in clause.acts if act.kind == "activity" and act.end < rhythm.start <= act.end + _FAR][:1]


def _modified(clause: Clause, rhythm: Rhythm) -> list[Act]:
    """The nouns right behind an adjective, all that it stands before: `periodic tests, drills and exercises`."""
    process = _PROCESS.match(clause.text, rhythm.end)
    start = process.end() if process else rhythm.end
    behind = next((act for act in clause.acts if act.start >= start and act.is_noun), None)
    if behind is None or behind.start - rhythm.end > _NEAR:
        return []
    if rhythm.adverb and _GOES_ON_AFTER.match(clause.text, rhythm.end):
        return []
    behind = _head_of(clause, behind)
    others = rhythms_in(clause.text[start : behind.start])
    if others and not _JOINED_RHYTHMS.fullmatch(clause.text, start, start + others[0].start):
        return []
    if _STOPS.search(clause.text, start + (others[-1].end if others else 0), behind.start):
        return []
    if behind.kind == "meeting" and _AT_MEETINGS.search(clause.text, 0, rhythm.start):
        told = [act for act in clause.acts if act.kind != "meeting"]
        before = [act for act in told if act.end <= rhythm.start][-1:]
        return before or [act for act in told if act.start > behind.end and _is_done(clause, act)][:1]
    return _list_from(clause, behind, len(clause.text))


def _head_of(clause: Clause, noun: Act) -> Act:
    """`Annual recertification audit` is an audit."""
    if (noun.kind != "doing" and noun.name != "training") or noun.name == "due diligence":
        return noun
    return next((act for act in clause.acts if act.start == noun.end + 1 and act.kind == "doing"), noun)


def _is_done(clause: Clause, act: Act) -> bool:
    return act.kind == "telling" or is_verb(clause, act)


def _begun(clause: Clause, rhythm: Rhythm, limit: int) -> list[Act]:
    """The verb right behind an adverb; where it says nothing by itself (`regularly conducts`), its nouns."""
    if light := _LIGHT.match(clause.text, rhythm.end):
        end = min(limit, rhythm.end + _FAR)
        noun = next((act for act in clause.acts if light.end() <= act.start < end and act.is_noun), None)
        if noun is not None and not _is_what_for(clause, light.end(), noun):
            return _list_from(clause, noun, limit)
    verb = _verb_behind(clause, rhythm)
    return [verb] if verb else []


def _is_what_for(clause: Clause, start: int, noun: Act) -> bool:
    """`Engages consultants to assist us in monitoring risks`: that they are engaged is what is timed."""
    return noun.kind == "doing" and _TO_ASSIST.search(clause.text, start, noun.start) is not None


def _verb_behind(clause: Clause, rhythm: Rhythm) -> Act | None:
    gap = _VERB_GAP.match(clause.text, rhythm.end)
    verb = next((act for act in clause.acts if gap and rhythm.end < act.start <= gap.end()), None)
    told = any(act.end <= rhythm.start <= act.end + _NEAR for act in clause.acts)
    goes_on = told and verb and clause.text[rhythm.end] == "," and clause.text[verb.start : verb.end].endswith("ing")
    return None if goes_on else verb  # `engages experts, as needed, leveraging what they know`


def _of_the_clause(clause: Clause, rhythm: Rhythm) -> list[Act]:
    """The nearest activity before, unless the words open a clause: then the first behind."""
    left = [act for act in clause.acts if act.end <= rhythm.start and not _is_able_to(clause, act)]
    right = [act for act in clause.acts if act.start >= rhythm.end and not PURPOSE.search(clause.text, 0, act.start)]
    opens = OPENING.search(clause.text, 0, rhythm.start) is not None and not _ENDS_HERE.match(clause.text, rhythm.end)
    opens = opens and not (left and clause.text.startswith(" and ", rhythm.end))  # `on, on an ongoing basis and make`
    opens = opens and not (rhythm.adjective and rhythm.adverb and not _BEGINS_CLAUSE.match(clause.text, rhythm.end))
    aside = (
        clause.text[rhythm.end : rhythm.end + 1] in ",)" and bool(left) and not _SUBJECT.match(clause.text, rhythm.end)
    )
    far = _FAR if rhythm.every != "as needed" or _BEGINS.search(clause.text, 0, rhythm.start) else _NEAR // 2
    if opens and not aside and right and right[0].start - rhythm.end <= far:
        return _list_from(clause, right[0], len(clause.text))
    near = rhythm.every == "as needed" and left and left[-1].name not in WITH_OTHERS
    reach = _NEAR if near else _FAR_BEHIND_A_LIST if _is_behind_whom(clause, rhythm) else _FAR
    if not left or rhythm.start - left[-1].end > reach:
        return []
    if _IMPORTANCE.search(clause.text, max(0, left[-1].start - 20), left[-1].start):
        return []
    if engaged := next((act for act, other in pairwise(left) if _is_to_assist(clause, act, other, rhythm)), None):
        return [engaged]
    if read := next((act for act in left[-4:-1] if _is_read(clause, act, left[-1])), None):
        return [read]
    told = next((act for act in reversed(left[:-1]) if _tells_of(clause, act, left[-1])), None)
    return [told] if told else _list_to(clause, left)


def _is_to_assist(clause: Clause, act: Act, other: Act, rhythm: Rhythm) -> bool:
    """`Use vendors to assist us in the oversight of risks from time to time`."""
    if (act.name, other.name) != ("engages", "assists"):
        return False
    return rhythm.start - other.end < _NEAR * 2 and not _CLAUSE_GOES_ON.search(clause.text, other.end, rhythm.start)


def _is_able_to(clause: Clause, act: Act) -> bool:
    """`Tests our ability to respond`: no response is timed."""
    return _ABLE_TO.search(clause.text, max(0, act.start - 20), act.start) is not None


def _is_read(clause: Clause, act: Act, report: Act) -> bool:
    """`Reviews our evaluation report`: who reviews a report does not give it."""
    looks = act.name in _LOOKS_AT and is_verb(clause, act) and report.name in ("reports", "escalates")
    return looks and _IS_READ.fullmatch(clause.text, act.end, report.start) is not None


def _is_behind_whom(clause: Clause, rhythm: Rhythm) -> bool:
    return any(rhythm.start - 2 <= actor.end < rhythm.start for actor in clause.actors)


def _tells_of(clause: Clause, telling: Act, act: Act) -> bool:
    """`The auditor reports to the Board on what is done to mitigate risks`: what is told of is not what is timed."""
    if telling.name != "reports" or act.kind not in ("verb", "doing", "activity"):
        return False
    between = clause.text[telling.end : act.start]
    return _OF_WHAT.search(between) is not None and _GOES_ELSEWHERE.search(between) is None


def _list_from(clause: Clause, first: Act, limit: int) -> list[Act]:
    """The activities that are listed together with the first."""
    listed = [first]
    for act in clause.acts:
        if listed[-1].end <= act.start < limit:
            if not _is_listed(clause, listed[-1], act):
                break
            listed.append(act)
    return listed[:_MOST_LISTED]


def _list_to(clause: Clause, left: Sequence[Act]) -> list[Act]:
    listed = [left[-1]]
    for act in reversed(left[:-1]):
        if not _is_listed(clause, act, listed[0]):
            break
        listed.insert(0, act)
    return listed[-_MOST_LISTED:]


def _is_listed(clause: Clause, act: Act, following: Act) -> bool:
    """Whether only `and`, a comma and a few words stand between two nouns."""
    between = clause.text[act.end : following.start]
    return (
        act.kind == following.kind == "activity"
        and _LISTING.search(between) is not None
        and _BETWEEN_LISTED.fullmatch(between) is not None
        and not has_rhythm(between)
    )
