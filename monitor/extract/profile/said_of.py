"""What a rhythm is said of: the noun behind `quarterly`, the verb that `regularly` modifies, the clause's own act.

Where several are listed together (`tests, drills and exercises`) it is said of all of them.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from monitor.extract.profile.activity_words import LIGHT_VERBS
from monitor.extract.profile.clauses import Act, Clause, is_verb
from monitor.extract.profile.meant_rhythms import OPENING, PURPOSE, WITH_OTHERS
from monitor.extract.profile.rhythms import Rhythm, has_rhythm, rhythms_in

_GAP = r",?\s*(?:(?:and|or|but) \w+ly )?(?:also |internally |proactively |independently |formally )?"
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
_AT_MEETINGS = re.compile(
    r"\b(?:at|during|in|following|after|prior to|before|through|of)(?: (?:each|every|all|one|any)(?: of)?)?"
    r"(?: (?:its|our|the|their)(?: [A-Z][\w’'-]*){0,4}?)?(?: \w+)? $",
    re.IGNORECASE,
)
_TAKES_PART = re.compile(
    r"\b(?:engag|participat|tak)\w* (?:part )?in $", re.IGNORECASE
)  # `engages in regular meetings`
_VERB_GAP = re.compile(_GAP, re.IGNORECASE)
LIGHT = re.compile(rf"{_GAP}\b{LIGHT_VERBS}\b", re.IGNORECASE)
_TO_ASSIST = re.compile(r"\b(?:to|who|that) (?:assist|help|support|assess)", re.IGNORECASE)
_GOES_ON_AFTER = re.compile(r",? (?:and|or) [a-z]{3,}s\b")  # `quarterly, and reviews risks`
_OF_WHAT = re.compile(
    r"^ ?(?:(?:directly )?(?:to|with) (?:[\w’'-]+ ){1,8}?)?(?:on|regarding|about|concerning|relat\w+ to|with"
    r" respect to)\b(?! and\b)",
    re.IGNORECASE,
)
GOES_ELSEWHERE = re.compile(
    r"[;:]|, (?:and|who|which)\b|\band (?:\w+ly )?(?:review|evaluat|assess|test|monitor|discuss)\w*", re.IGNORECASE
)
_JOINED_RHYTHMS = re.compile(r"[ ,]*(?:and|or|and/or)?[ ,]*", re.IGNORECASE)  # `annual and periodic assessments`
# `Complete, upon onboarding and annually, a program`
_LIGHT_BEFORE = re.compile(
    rf"\b{LIGHT_VERBS},? (?:(?:up)?on [\w ]{{3,20}} and |at (?:the time of )?[\w ]{{3,15}} and )?(?:\w+ly )?$",
    re.IGNORECASE,
)
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
_LOOKS_AT = frozenset(("review", "reviews", "considers", "approves", "evaluates"))
_IS_READ = re.compile(r"(?: (?!and\b|or\b|to\b|that\b|which\b)[\w’'-]+){0,8} ")  # `reviews our evaluation report`
_AND_DOES = re.compile(r"\band [a-z]+s (?:an?|the|our|its) ")
_ATTENDED = re.compile(r"(?: (?!and\b|or\b|that\b|which\b|to\b)[\w’'-]+){0,5} ")
_BY_WHOM = re.compile(r"(?:presented|provided|prepared|submitted|reported|given) (?:to \w+ )?by\b", re.IGNORECASE)
NEAR, FAR = 80, 170  # characters: how far `as needed`, and how far other adverbs stand from their verb
_FAR_BEHIND_A_LIST = 280  # `is reported to the CEO, …, and the Board, as appropriate`
_MOST_LISTED = 6


def acts_of(clause: Clause, rhythm: Rhythm, limit: int) -> list[Act]:
    """The acts that a rhythm is said of, none where that is not known; what begins at `limit` is another's."""
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
        or noun.start - rhythm.end > NEAR
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
    return [act for act in clause.acts if act.kind == "activity" and act.end < rhythm.start <= act.end + FAR][:1]


def _modified(clause: Clause, rhythm: Rhythm) -> list[Act]:
    """The nouns right behind an adjective, all that it stands before: `periodic tests, drills and exercises`."""
    process = _PROCESS.match(clause.text, rhythm.end)
    start = process.end() if process else rhythm.end
    behind = next((act for act in clause.acts if act.start >= start and act.is_noun), None)
    if behind is None or behind.start - rhythm.end > NEAR:
        return []
    if rhythm.adverb and _GOES_ON_AFTER.match(clause.text, rhythm.end):
        return []
    behind = _head_of(clause, behind)
    others = rhythms_in(clause.text[start : behind.start])
    if others and not _JOINED_RHYTHMS.fullmatch(clause.text, start, start + others[0].start):
        return []
    if _STOPS.search(clause.text, start + (others[-1].end if others else 0), behind.start):
        return []
    at = behind.kind == "meeting" and not _TAKES_PART.search(clause.text, max(0, rhythm.start - 20), rhythm.start)
    if at and _AT_MEETINGS.search(clause.text, 0, rhythm.start):
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
    if light := LIGHT.match(clause.text, rhythm.end):
        end = min(limit, rhythm.end + FAR)
        noun = next((act for act in clause.acts if light.end() <= act.start < end and act.is_noun), None)
        if noun is not None and not _is_what_for(clause, light.end(), noun):
            return _list_from(clause, noun, limit)
    verb = verb_behind(clause, rhythm)
    return [verb] if verb else []


def _is_what_for(clause: Clause, start: int, noun: Act) -> bool:
    """`Engages consultants to assist us in monitoring risks`: that they are engaged is what is timed."""
    return noun.kind == "doing" and _TO_ASSIST.search(clause.text, start, noun.start) is not None


def verb_behind(clause: Clause, rhythm: Rhythm) -> Act | None:
    """The verb that an adverb stands right before: `annually reviews`."""
    gap = _VERB_GAP.match(clause.text, rhythm.end)
    verb = next((act for act in clause.acts if gap and rhythm.end < act.start <= gap.end()), None)
    told = any(act.end <= rhythm.start <= act.end + NEAR for act in clause.acts)
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
    far = FAR if rhythm.every != "as needed" or _BEGINS.search(clause.text, 0, rhythm.start) else NEAR // 2
    if opens and not aside and right and right[0].start - rhythm.end <= far:
        own = not _is_anothers(clause, rhythm, right[0])
        return _list_from(clause, right[0], len(clause.text)) if own else []
    near = rhythm.every == "as needed" and left and left[-1].name not in WITH_OTHERS
    reach = NEAR if near else _FAR_BEHIND_A_LIST if _is_behind_whom(clause, rhythm) else FAR
    if not left or rhythm.start - left[-1].end > reach:
        return []
    if _IMPORTANCE.search(clause.text, max(0, left[-1].start - 20), left[-1].start):
        return []
    if engaged := next((act for act, other in pairwise(left) if _is_to_assist(clause, act, other, rhythm)), None):
        return [engaged]
    if read := next((act for act in left[-5:-1] if _is_read(clause, act, left)), None):
        # `(ii) review updates, presented by management`: not by whom it is reviewed
        return [replace(read, kind="verb")]
    attended = [act for act in left[-2:-1] if _is_attended(clause, act, left[-1])]
    told = next((act for act in reversed(left[:-1]) if _tells_of(clause, act, left[-1])), None)
    return attended or ([told] if told else _list_to(clause, left))


def _is_anothers(clause: Clause, rhythm: Rhythm, act: Act) -> bool:
    """`Regularly collects data and conducts an annual risk assessment`: the assessment has its own."""
    between = clause.text[rhythm.end : act.start]
    return _AND_DOES.search(between) is not None and has_rhythm(between)


def _is_to_assist(clause: Clause, act: Act, other: Act, rhythm: Rhythm) -> bool:
    """`Use vendors to assist us in the oversight of risks from time to time`."""
    if (act.name, other.name) != ("engages", "assists"):
        return False
    return rhythm.start - other.end < NEAR * 2 and not _CLAUSE_GOES_ON.search(clause.text, other.end, rhythm.start)


def _is_able_to(clause: Clause, act: Act) -> bool:
    """`Tests our ability to respond`: no response is timed."""
    return _ABLE_TO.search(clause.text, max(0, act.start - 20), act.start) is not None


def _is_read(clause: Clause, act: Act, left: Sequence[Act]) -> bool:
    """`Reviews our evaluation report`, or `updates to the status, presented by management`: who reviews a report does
    not give it."""
    if act.name not in _LOOKS_AT or not (is_verb(clause, act) or clause.text.endswith(") ", 0, act.start)):
        return False
    given = _BY_WHOM.match(clause.text, left[-1].start)
    reports = (each for each in left if each.start > act.end and (given or each is left[-1]))
    return any(
        each.name in ("reports", "escalates") and _IS_READ.fullmatch(clause.text, act.end, each.start)
        for each in reports
    )


def _is_attended(clause: Clause, act: Act, meeting: Act) -> bool:
    """`Attends the meetings of the Board annually`: not that they meet."""
    attends = act.name == "attends" and meeting.kind == "meeting"
    return attends and _ATTENDED.fullmatch(clause.text, act.end, meeting.start) is not None


def _is_behind_whom(clause: Clause, rhythm: Rhythm) -> bool:
    return any(rhythm.start - 2 <= actor.end < rhythm.start for actor in clause.actors)


def _tells_of(clause: Clause, telling: Act, act: Act) -> bool:
    """`The auditor reports to the Board on what is done to mitigate risks`: what is told of is not what is timed."""
    if telling.name != "reports" or act.kind not in ("verb", "doing", "activity"):
        return False
    between = clause.text[telling.end : act.start]
    return _OF_WHAT.search(between) is not None and GOES_ELSEWHERE.search(between) is None


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
