"""A clause: who acts in it, what is done, and who stands where in relation to what is done."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from monitor.extract.profile import activity_words as words
from monitor.extract.profile.actors import Actor, actors_in

_Kind = Literal["activity", "phrase", "doing", "telling", "discussion", "meeting", "verb"]
_AT_ONCE = re.compile(r"(?: \([^()]{1,12}\))? (?:(?:also|then|will|shall|may|\w+ly) ){0,2}", re.IGNORECASE)
_BODY_HEADS = ("committee", "team", "group", "council", "department")
DETERMINED = (
    r"(?: (?:the|our|its|their|an?|full|entire|members|member|of|both|each|all|directly|such|certain|other|relevant"
    r"|appropriate|chair|and|or|key|potentially|Company[’']?s|Advis[eo]r[’']?s|Manager[’']?s|third-party|IT|internal|top-tier"
    r"|leading|qualified|reputable|specialized|trusted|additional|nationally|recognized|professional|industry-leading"
    r"|independent|senior|head|statutory|applicable|respective|designated|local|entire|boards?[’']|executive))*"
)
_BESIDE = re.compile(
    rf"\b(to|with|from|by|between|of|for|including|on|in|under|against|through|at|upon|before|within|among|via){DETERMINED}"
    r"(?: (?!(?:The|Our|Its|A)\b)(?-i:[A-Z])[\w&-]+[’']?){0,2} ?$",
    re.I,
)
_DIRECTLY = re.compile(rf"^{DETERMINED} ?$", re.IGNORECASE)
_JOINED = re.compile(r"(?: ?\([^)]{1,12}\))?,? (?:and/or|and|or) (?:the |our )?", re.IGNORECASE)
_LISTED_WITH = re.compile(r" (?:and|or) (?:the |our )?", re.IGNORECASE)  # a comma before `and` begins a clause
_INCLUDED = re.compile(
    r"\b(?:including|members? of|representatives from|compris\w+ of|composed of|consisting of)(?: \w+)? ?$", re.I
)
_INCLUDING = re.compile(
    r"(?:, |\()(?:which |who )?(?:includ\w+|(?:is )?compris\w+(?: of)?|(?:is )?composed of|consist\w+ of"
    r"|(?:is )?made up of)\b"
    r"(?![^()]*\))",
    re.IGNORECASE,
)
_LISTED = 300  # characters that names of members take
_WHICH = re.compile(
    r"(?: \([^()]{1,20}\))?, (?:which|who) (?:\w+ly )?(?:also )?(?:receiv\w+|is|are|meets?"
    r"|reports?)\b[^,;]*$",
    re.I,
)
# `Reports to the Audit Committee, which regularly reviews`: a person is never `which`.
_WHICH_DOES = re.compile(r"(?: \([^()]{1,20}\))?, (?:which|(?P<who>who)) (?:\w+ly |also )?", re.IGNORECASE)
# Of two clauses the act is in the one right behind its actor: `is supported by an external firm that monitors`.
_THAT = re.compile(r"(?: \([^()]{1,20}\))? (?:that|who|which) [^,;:]{0,60}", re.IGNORECASE)
_OF_WHICH = re.compile(r"(?: \([^()]{1,20}\))?, which (?:was|is|has|were|are)\b[^,;]{0,60} and \w+s\b", re.IGNORECASE)
# `The committee reports to the Board, and the SVP-IT attends its meetings`: whom no list knows.
_ITS_OWN_SUBJECT = re.compile(r"\band (?:the|our) (?:[\w&-]+ ){1,3}$")
_MEMBERS = re.compile(
    r"(?:^|[.,;] ?|\b[Cc]ertain )[Mm]embers of (?:the "
    r"|our )?$"
)  # `Members of the Audit Committee receive`
_MEMBERS_OF_ONE = re.compile(r"\bincluding (?:the )?members of (?:the |our )?$", re.IGNORECASE)
_SOME_OF = re.compile(r"\b(?:certain )?(?:members?|representatives) of (?:the |our )?$", re.IGNORECASE)
_POSSESSIVE = re.compile(r"[’']s?\b")
RECEIVES = re.compile(
    r"\b(?:receiv\w+|(?:is|are|be|been) (?:\w+ly )?(?:provided|given|presented)(?: with)?|obtains?|gets?|hears?"
    # `is informed of risks through quarterly reports`
    r"|(?:is|are|be|been|kept) (?:\w+ly )?(?:informed|updated|apprised|briefed|notified)(?: \w+){0,6}?"
    r" (?:through|via))\b",
    re.I,
)
# `Receives updates from the CISO and provides periodic updates to the Board`, `and reports regularly to the Board`.
_TELLS_ON = re.compile(
    r"\b(?:receives|obtains|gets|hears)\b(?! and\b)[^.;:]*\band (?:\w+ly )?"
    r"(?:(?:provid|giv|present|mak)es|reports(?: \w+ly)? to)\b",
    re.IGNORECASE,
)
# `Receives information on any incident, as well as ongoing updates`: what is joined is received too.
_NO_VERB = r" (?!provid|report|brief|present|\w+s )[\w-]+"
_RECEIVED_TOO = re.compile(
    rf"{RECEIVES.pattern}(?:(?!\bwhich\b|\bprovid)[^.;:]){{1,200}}?"
    rf"(?:,? (?:as well as|including)(?:{_NO_VERB}){{0,4}}|,? and(?:{_NO_VERB}){{1,4}}) $",
    re.IGNORECASE,
)
_PROVIDES = re.compile(
    r"\b(?:provid\w+|giv\w+|furnish\w+|suppl(?:y|ies|ying)) (?:the |our |its |their )?(?:full |entire )?$", re.I
)
_KEEPS = re.compile(r"\bkeep(?:s|ing)? (?:the |our )?$", re.IGNORECASE)  # `keeps the Board informed`
_KEPT_WITH = re.compile(r"(?:,? and (?:other )?(?:[\w-]+ ){0,2}(?:stakeholders|parties|others|leaders|executives))? ")
TO = re.compile(r"\bto (?:the |our |its )?(?:full )?$")  # `provides to the Audit Committee updates`
_WHOM = re.compile(r" (?:both )?(?:the|our|its) (?:full |entire )?")
_WITH = re.compile(r"(?: \([^()]{1,16}\))?(?:,? and [\w ]{1,40})? with\b[^,;.]{0,60}$", re.IGNORECASE)
# `Provides the Audit Committee periodic updates`.
_TWO_OBJECTS = re.compile(
    r"(?: \([^()]{1,16}\))?(?: and(?: the| our)?(?: [A-Z][\w&]*){1,4}(?= [a-z]))?"
    r"(?: (?:an?|at|least|any|detailed|formal|summary|more|in-depth|cybersecurity|information|security|[\w-]+ly|annual"
    r"|periodic|regular|ongoing|timely|frequent|occasional|recurring|routine|additional|prompt|status|and|or))* $"
)
_PASSIVE = re.compile(
    r"\b(?:is|are|be|been|being|was|were|gets?|kept)(?: \w+ly| also){0,2}(?: \w+ed and)? $", re.IGNORECASE
)
_RELATIVE = re.compile(r"\b(?:who|which|that)\b[^,]*$", re.IGNORECASE)
_WATCHES = re.compile(r"\bSOC\b|operations? cent", re.IGNORECASE)  # a 24/7 operations center is itself what goes on
REACH = 110


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


def clause_of(text: str) -> Clause:
    """The clause that a text is."""
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


def provided(clause: Clause, act: Act) -> Actor | None:
    """Who is told where one `provides senior leadership with regular updates`."""
    for actor in clause.actors:
        if _KEPT_WITH.fullmatch(clause.text, actor.end, act.start) and _KEEPS.search(
            clause.text, max(0, actor.start - 16), actor.start
        ):
            return actor
        if actor.end < act.start and _PROVIDES.search(clause.text, max(0, actor.start - 40), actor.start):
            gets_it = any(how.match(clause.text, actor.end, act.start) for how in (_WITH, _TWO_OBJECTS))
            return actor if gets_it else None
    return None


def is_verb(clause: Clause, act: Act) -> bool:
    """Also where a table of nouns has it: `management reports to the Board`, whose subject stands right before it, or
    `updates the Board`, which is about whom it names."""
    if act.kind == "verb" or any(
        _AT_ONCE.fullmatch(clause.text, actor.end, act.start)
        and not TO.search(clause.text, max(0, actor.start - 16), actor.start)
        for actor in clause.actors
        if actor.end < act.start
    ):
        return True
    return any(_WHOM.fullmatch(clause.text, act.end, actor.start) for actor in clause.actors if actor.start > act.end)


def is_passive(clause: Clause, act: Act) -> bool:
    """Whether it is done to somebody or something; `are continuously enhancing` does it."""
    if clause.text.endswith("ing", act.start, act.end) and not clause.text.endswith("being ", 0, act.start):
        return False
    return _PASSIVE.search(clause.text, 0, act.start) is not None


def is_told(clause: Clause, act: Act) -> bool:
    """Whether the sentence is about who is told: `is briefed`, `receives reports`."""
    if is_verb(clause, act):
        return is_passive(clause, act)
    if _TELLS_ON.search(clause.text, max(0, act.start - 70), act.end + 20):
        return False
    if RECEIVES.search(clause.text, max(0, act.start - 70), act.start):
        return True
    return act.kind == "telling" and _RECEIVED_TOO.search(clause.text, max(0, act.start - 260), act.start) is not None


def subject_of(clause: Clause, act: Act) -> str | None:
    """Who stands before the verb without a preposition, with a second one that `and` joins; before `which`, anybody."""
    return " and ".join(subjects_of(clause, act)) or None


def subjects_of(clause: Clause, act: Act) -> list[str]:
    """The one or two who do it, by name; nobody where `and the …` right before the verb begins a clause of its own."""
    own = _ITS_OWN_SUBJECT.search(clause.text, max(0, act.start - 60), act.start) if act.kind == "verb" else None
    if own and not any(actor.end >= own.start() - 1 and actor.start < own.end() for actor in clause.actors):
        return []
    nearest = next((a for a in reversed(clause.actors) if a.end <= act.start and not _is_included(clause, a)), None)
    if right_before := _which_does(clause, act):
        return [right_before.name]
    if nearest and (
        _WHICH.match(clause.text, nearest.end, act.start)
        or _THAT.fullmatch(clause.text, nearest.end, act.start)
        or _is_spoken_of(clause, nearest, act)
    ):
        return [nearest.name]
    subject: list[Actor] = []
    aside: Actor | None = None
    for actor in clause.actors:
        if actor.end > act.start or _POSSESSIVE.match(clause.text, actor.end):
            continue
        if _is_aside(clause, actor, act, aside):
            aside = actor
            continue
        joined = bool(subject) and _JOINED.fullmatch(clause.text, subject[-1].end, actor.start) is not None
        subject = [*subject[-1:], actor] if joined else [actor]
    if not subject and nearest and _RELATIVE.search(clause.text, nearest.end, act.start):
        subject = [nearest]
    if not subject:
        subject = [
            actor for actor in clause.actors if actor.end < act.start and _OF_WHICH.match(clause.text, actor.end)
        ][-1:]
    return list(dict.fromkeys(actor.name for actor in subject))


def _which_does(clause: Clause, act: Act) -> Actor | None:
    """`By management, including members of our Steering Committee, which meets`: the one body right before it."""
    actor = next((a for a in reversed(clause.actors) if a.end <= act.start), None)
    if (
        actor is None
        or not actor.is_body
        or not _MEMBERS_OF_ONE.search(clause.text, max(0, actor.start - 40), actor.start)
    ):
        return None
    is_one = clause.text[act.start : act.end].endswith("s") and _WHICH_DOES.fullmatch(clause.text, actor.end, act.start)
    return actor if is_one else None


def _is_spoken_of(clause: Clause, actor: Actor, act: Act) -> bool:
    """`Who` and `which` right before the verb speak of the one right before them, not of two that `and` joins."""
    which = _WHICH_DOES.fullmatch(clause.text, actor.end, act.start)
    if not which or not (which["who"] or actor.is_body):
        return False
    before = next((other for other in reversed(clause.actors) if other.end <= actor.start), None)
    is_one = clause.text[act.start : act.end].endswith("s")
    return before is None or is_one or _JOINED.fullmatch(clause.text, before.end, actor.start) is None


def _is_aside(clause: Clause, actor: Actor, act: Act, aside: Actor | None) -> bool:
    """Not who acts: a preposition or a verb stands before him, or before the one that he is joined to."""
    ahead = clause.text[max(0, actor.start - 60) : actor.start]
    if (_BESIDE.search(ahead) or _is_included(clause, actor)) and not _MEMBERS.search(ahead):
        return True
    if aside and _LISTED_WITH.fullmatch(clause.text, aside.end, actor.start):
        return True
    return _is_object(clause, actor) and not _RELATIVE.search(clause.text, actor.end, act.start)


def _is_object(clause: Clause, actor: Actor) -> bool:
    """Whom a verb right before it is about: `updates the Audit Committee`."""
    return any(
        other.kind == "verb" and other.end < actor.start and _DIRECTLY.match(clause.text[other.end : actor.start])
        for other in clause.acts
    )


def _is_included(clause: Clause, actor: Actor) -> bool:
    """`A council, including members of senior management, that meets` is about the council, as is one `which includes
    the CFO, the CIO and the COO, meets`."""
    if _INCLUDED.search(clause.text, max(0, actor.start - 40), actor.start):
        return True
    lists = [found.end() for found in _INCLUDING.finditer(clause.text, max(0, actor.start - _LISTED), actor.start)]
    return bool(lists) and not any(lists[-1] <= act.start < actor.start for act in clause.acts)


def behind(clause: Clause, act: Act, prepositions: Sequence[str], reach: int = 2 * REACH) -> str | None:
    """The first actor behind the verb that one of the prepositions stands before; "" means none does."""
    actor = actor_behind(clause, act, prepositions, reach)
    return actor.name if actor else None


def actor_behind(clause: Clause, act: Act, prepositions: Sequence[str], reach: int = 2 * REACH) -> Actor | None:
    """The same in its place."""
    for actor in clause.actors:
        if act.end <= actor.start <= act.end + reach and not _POSSESSIVE.match(clause.text, actor.end):
            ahead = _SOME_OF.sub("", clause.text[max(act.end, actor.start - 60) : actor.start])
            beside = _BESIDE.search(ahead)
            preposition = beside[1].lower() if beside else "" if _DIRECTLY.match(ahead) else "?"
            if preposition in prepositions:
                return actor
    return None
