"""What is done, in a clause, and a few words that name it: subject, verb, object."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from monitor.extract.profile import activity_words as words
from monitor.extract.profile.actors import Actor, actors_in

_Kind = Literal["activity", "phrase", "doing", "telling", "discussion", "meeting", "verb"]


@dataclass(frozen=True, slots=True)
class Act:
    """An activity where it stands. `name` is a verb in the third person, or a noun for what needs no subject."""

    start: int
    end: int
    kind: _Kind
    name: str

    @property
    def is_noun(self) -> bool:
        return self.kind != "verb"


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence with who and what it names."""

    text: str
    actors: Sequence[Actor]
    acts: Sequence[Act]


_TABLES: tuple[tuple[_Kind, list[words.Word]], ...] = (
    ("activity", words.words(words.ACTIVITIES)),
    ("doing", words.words(words.DOINGS)),
    ("telling", words.words(words.TELLINGS)),
    ("discussion", words.words(words.DISCUSSIONS)),
    ("meeting", words.words(words.MEETINGS)),
    ("verb", words.words(words.VERBS)),
)
_TOPICS = words.words(words.TOPICS)
_VERB_OF = {
    "review": "reviews", "assessment": "assesses", "evaluation": "evaluates", "testing": "tests", "audit": "audits",
    "monitoring": "monitors", "scanning": "scans", "consultation": "consults", "collaboration": "works",
    "inspection": "inspects",
}  # fmt: skip
_NOUN_OF = {verb: noun for noun, verb in _VERB_OF.items()}
_WITH_PEOPLE = frozenset(("works", "consults", "advises", "engages", "trains"))
_PEOPLE = ("advisers", words.THIRD_PARTIES, "employees")
_AT_ONCE = re.compile(r"(?: \([^()]{1,12}\))? (?:(?:also|then|will|shall|may|\w+ly) ){0,2}", re.IGNORECASE)
_BODY_HEADS = ("committee", "team", "group", "council", "department")
_IN_ITS_WORDS = frozenset(("attends", "prepares", "organizes"))
_THING = re.compile(
    r" (?:in )?(?:the |our |its |multiple |various |an? )?(?P<thing>(?:(?!to\b|for\b|in\b|on\b|and\b|with\b|at\b"
    r"|by\b)[a-z][\w-]* ?){1,4})",
)
_OUTSIDERS = ("third parties", "outside advisers")
_TO_DO = re.compile(
    r"\b(?:to|for|in)(?: (?:help|assist(?: us)?(?: in| with)?|support|also|\w+ly|conduct\w*|perform\w*"
    r"|carry(?:ing)? out|complet\w+"
    r"|provid\w+|an?|the|our|its|independent|annual|periodic|regular|external|internal|and|third[- ]party|cybersecurity"
    r"|security))* $",
    re.IGNORECASE,
)
_ONLY_WITH_PEOPLE = frozenset(("works", "advises", "engages"))  # of anything else they say too little

_DETERMINED = (
    r"(?: (?:the|our|its|their|an?|full|entire|members|member|of|both|each|all|directly|such|certain|other|relevant"
    r"|appropriate|chair|and|or|key|potentially|Company[’']?s|internal|independent|senior|head))*"
)
_BESIDE = re.compile(
    rf"\b(to|with|from|by|between|of|for|including|on|in|under|against|through|at|upon){_DETERMINED} ?$", re.I
)
_DIRECTLY = re.compile(rf"^{_DETERMINED} ?$", re.IGNORECASE)
_JOINED = re.compile(r"(?: ?\([^)]{1,12}\))?,? (?:and/or|and|or) (?:the |our )?", re.IGNORECASE)
_INCLUDED = re.compile(
    r"\b(?:including|members? of|representatives from|compris\w+ of|composed of|consisting of)(?: \w+)? ?$", re.I
)
_MEMBERS = re.compile(
    r"(?:^|[.,;] ?|\b[Cc]ertain )[Mm]embers of (?:the "
    r"|our )?$"
)  # `Members of the Audit Committee receive`
_POSSESSIVE = re.compile(r"[’']s?\b")
_RECEIVES = re.compile(
    r"\b(?:receiv\w+|(?:is|are|be|been) (?:\w+ly )?(?:provided|given|presented)(?: with)?|obtains?|gets?|hears?)\b",
    re.I,
)
_PROVIDES = re.compile(
    r"\b(?:provid\w+|giv\w+|furnish\w+|suppl(?:y|ies|ying)) (?:the |our |its |their )?(?:full |entire )?$", re.I
)
_WITH = re.compile(r"(?:,? and [\w ]{1,40})? with\b[^,;.]{0,60}$", re.IGNORECASE)
_PASSIVE = re.compile(
    r"\b(?:is|are|be|been|being|was|were|gets?|kept)(?: \w+ly| also)?(?: \w+ed and)? $", re.IGNORECASE
)
_RELATIVE = re.compile(r"\b(?:who|which|that)\b[^,]*$", re.IGNORECASE)
_WATCHES = re.compile(r"\bSOC\b|operations? cent", re.IGNORECASE)  # a 24/7 operations center is itself what goes on
_REACH = 110


def clause_of(text: str) -> Clause:
    actors = actors_in(text)
    return Clause(text, actors, _acts_in(text, actors))


def spoken_of_before(clause: Clause, before: Clause, head: str = "") -> Clause:
    """The clause with the one that the sentence before is about for its `he` or `these committees`; a committee is no
    officer."""
    first = next(
        (act for act in before.acts if act.kind == "verb"), Act(len(before.text), len(before.text), "verb", "")
    )
    who = subject_of(before, first)
    if who and head in _BODY_HEADS and head not in who.lower():
        who = next((actor.name for actor in before.actors if head in actor.name.lower()), None)
    return Clause(clause.text, (Actor(0, 0, who), *clause.actors), clause.acts) if who else clause


def _acts_in(text: str, actors: Iterable[Actor]) -> list[Act]:
    """The activities in their order; of two that overlap the one whose table comes first. A name does nothing."""
    taken = bytearray(len(text))
    for actor in actors:
        if not _WATCHES.search(actor.name):
            taken[actor.start : actor.end] = b"\1" * (actor.end - actor.start)
    acts = []
    small = text.lower()
    for kind, table in _TABLES:
        for word in table:
            for match in word.matches(text, small):
                if not any(taken[match.start() : match.end()]):
                    taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
                    acts.append(Act(match.start(), match.end(), kind, word.name))
    return sorted(acts, key=lambda act: act.start)


def named(clause: Clause, act: Act) -> str:
    """The act in a few words; empty where they would say nothing."""
    if act.kind in ("activity", "phrase"):
        return act.name
    if act.name in ("reports", "escalates") and not _is_rewriting(clause, act):
        return _told(clause, act)
    if act.name in ("meets", "discusses", "communicates"):
        return _met(clause, act)
    return _done(clause, act)


def _is_rewriting(clause: Clause, act: Act) -> bool:
    """`Updates its policies` is no report."""
    if act.kind != "verb" or not clause.text[act.start : act.end].lower().startswith("updat"):
        return False
    is_told = _PASSIVE.search(clause.text, 0, act.start) is not None and subject_of(clause, act) is not None
    return not is_told and _behind(clause, act, ("", "to")) is None


def _told(clause: Clause, act: Act) -> str:
    """`CISO reports to Audit Committee`, whichever of the two the sentence is about."""
    does = _is_verb(clause, act) or clause.text[act.start : act.end].lower().endswith("ing")  # `briefing the Board`
    before, told = subject_of(clause, act), _behind(clause, act, ("to", "with", "") if does else ("to", "with"))
    teller = _behind(clause, act, ("from", "by")) if not _is_verb(clause, act) or _is_passive(clause, act) else None
    if provided := _provided(clause, act):
        told, before = provided.name, _before(clause, provided)
    elif _is_told(clause, act):
        told, before = told or next(iter(_subjects(clause, act)), ""), None  # as one is named where `to` stands before
    subject = teller or before
    if told and told != subject:
        return f"{subject or ''} {act.name} to {told}".strip()
    topic = _object(clause, act)
    return f"{subject or ''} {act.name} {topic}".strip() if subject or topic else ""


def _provided(clause: Clause, act: Act) -> Actor | None:
    """Who is told where one `provides senior leadership with regular updates`."""
    for actor in clause.actors:
        if actor.end < act.start and _PROVIDES.search(clause.text, max(0, actor.start - 40), actor.start):
            return actor if _WITH.match(clause.text, actor.end, act.start) else None
    return None


def _before(clause: Clause, actor: Actor) -> str | None:
    return subject_of(clause, Act(actor.start, actor.start, "verb", ""))


def _is_verb(clause: Clause, act: Act) -> bool:
    """Also where a table of nouns has it: `management reports to the Board`, whose subject stands right before it."""
    return act.kind == "verb" or any(
        _AT_ONCE.fullmatch(clause.text, actor.end, act.start) for actor in clause.actors if actor.end < act.start
    )


def _is_passive(clause: Clause, act: Act) -> bool:
    return _PASSIVE.search(clause.text, 0, act.start) is not None


def _is_told(clause: Clause, act: Act) -> bool:
    if _is_verb(clause, act):
        return _is_passive(clause, act)
    return _RECEIVES.search(clause.text, max(0, act.start - 70), act.start) is not None


def _met(clause: Clause, act: Act) -> str:
    subject = subject_of(clause, act)
    other = _behind(clause, act, ("with", "between", "among"), _REACH // 2)
    if not subject and not other:
        return {"communicates": f"communicates {_object(clause, act)}", "meets": "meetings"}.get(act.name, "")
    return f"{subject or ''} {act.name} {f'with {other}' if other and other != subject else ''}".strip()


def _done(clause: Clause, act: Act) -> str:
    verb = "updates" if act.name == "reports" else _VERB_OF.get(act.name, act.name)
    by_whom = _behind(clause, act, ("by",)) if act.is_noun or _is_passive(clause, act) else None
    subject = by_whom or subject_of(clause, act)
    if act.is_noun and not by_whom and _RECEIVES.search(clause.text, max(0, act.start - 70), act.start):
        subject = None  # whoever receives a review does not review
    people = _behind(clause, act, ("", "with")) if verb in _WITH_PEOPLE else None
    if verb == "engages" and subject and not by_whom and _is_passive(clause, act):
        people, subject = subject, None  # `experts are engaged`
    thing = people or _thing(clause, act, verb)
    if verb == "engages" and thing in (*_OUTSIDERS, *_PEOPLE) and (purpose := _purpose(clause, act)):
        return _engaged_for(clause, thing, purpose)
    if verb in _ONLY_WITH_PEOPLE and thing not in (people, *_PEOPLE):
        return ""
    if subject and subject != thing and (act.kind == "verb" or act.name in _VERB_OF):
        return f"{subject} {verb} {thing}".strip()
    noun = _NOUN_OF.get(verb) if act.kind == "verb" else act.name
    if noun and verb not in _WITH_PEOPLE:
        return f"{noun} of {thing}" if thing else noun
    return f"{verb} {thing}" if thing else ""


def _thing(clause: Clause, act: Act, verb: str) -> str:
    """What it is done to; of some verbs in the text's own words: `attends industry forums`, `prepares material`."""
    if verb not in _IN_ITS_WORDS:
        return _object(clause, act)
    noun = next((other.name for other in clause.acts if act.end <= other.start and other.is_noun), "")
    if verb == "attends" and noun:
        return {"meets": "meetings", "reports": "briefings"}.get(noun, noun)
    words = _THING.match(clause.text, act.end)
    return words["thing"].strip() if words else _object(clause, act)


def _purpose(clause: Clause, act: Act) -> Act | None:
    """What somebody is engaged to do: `engages a third party to conduct penetration tests`."""
    behind = next((other for other in clause.acts if other.start >= act.end), None)
    between = clause.text[act.end : behind.start] if behind else ""
    return behind if behind and len(between) < _REACH and _TO_DO.search(between) else None


def _engaged_for(clause: Clause, whom: str, purpose: Act) -> str:
    if purpose.kind == "activity":
        return f"{purpose.name} by {whom}"
    verb = _VERB_OF.get(purpose.name, purpose.name)
    return f"{whom} {'updates' if verb == 'reports' else verb} {_object(clause, purpose)}".strip()


def _object(clause: Clause, act: Act) -> str:
    """What it is done to: what the words behind it name first, else the nearest before it; the other way around for
    what `is reviewed`."""
    behind = min(_topics(clause.text[act.end : act.end + _REACH]), default=(0, ""))[1]
    before = max(_topics(clause.text[max(0, act.start - _REACH) : act.start]), default=(0, ""))[1]
    if act.kind == "verb" and _PASSIVE.search(clause.text, 0, act.start):
        return before or behind
    return behind or before


def _topics(text: str) -> list[tuple[int, str]]:
    """Where which topic stands; of two that overlap the one whose row comes first: a response plan is no other plan."""
    small = text.lower()
    found: list[tuple[int, int, str]] = []
    for topic in _TOPICS:
        for match in topic.matches(text, small):
            if all(match.end() <= start or match.start() >= end for start, end, _ in found):
                found.append((*match.span(), topic.name))
    return [(start, name) for start, _, name in found]


def subject_of(clause: Clause, act: Act) -> str | None:
    """Who stands before the verb without a preposition, with a second one that `and` joins; before `which`, anybody."""
    return " and ".join(_subjects(clause, act)) or None


def _subjects(clause: Clause, act: Act) -> list[str]:
    subject: list[Actor] = []
    for actor in clause.actors:
        ahead = clause.text[max(0, actor.start - 60) : actor.start]
        if actor.end > act.start or _POSSESSIVE.match(clause.text, actor.end):
            continue
        if _BESIDE.search(ahead) and not _MEMBERS.search(ahead):
            continue
        if _is_object(clause, actor) and not _RELATIVE.search(clause.text, actor.end, act.start):
            continue
        joined = bool(subject) and _JOINED.fullmatch(clause.text, subject[-1].end, actor.start) is not None
        subject = [*subject[-1:], actor] if joined else [actor]
    nearest = next((a for a in reversed(clause.actors) if a.end <= act.start and not _is_included(clause, a)), None)
    if not subject and nearest and _RELATIVE.search(clause.text, nearest.end, act.start):
        subject = [nearest]
    return list(dict.fromkeys(actor.name for actor in subject))


def _is_object(clause: Clause, actor: Actor) -> bool:
    """Whom a verb right before it is about: `updates the Audit Committee`."""
    return any(
        other.kind == "verb" and other.end < actor.start and _DIRECTLY.match(clause.text[other.end : actor.start])
        for other in clause.acts
    )


def _is_included(clause: Clause, actor: Actor) -> bool:
    """`A council, including members of senior management, that meets` is about the council."""
    return _INCLUDED.search(clause.text, max(0, actor.start - 40), actor.start) is not None


def _behind(clause: Clause, act: Act, prepositions: Sequence[str], reach: int = 2 * _REACH) -> str | None:
    """The first actor behind the verb that one of the prepositions stands before; "" means none does."""
    for actor in clause.actors:
        if act.end <= actor.start <= act.end + reach and not _POSSESSIVE.match(clause.text, actor.end):
            ahead = clause.text[max(act.end, actor.start - 60) : actor.start]
            beside = _BESIDE.search(ahead)
            preposition = beside[1].lower() if beside else "" if _DIRECTLY.match(ahead) else "?"
            if preposition in prepositions:
                return actor.name
    return None
