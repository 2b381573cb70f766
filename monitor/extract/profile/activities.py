"""A few words that name what is done in a clause: subject, verb, object."""

import re

from monitor.extract.profile import activity_words as words
from monitor.extract.profile.actors import Actor
from monitor.extract.profile.clauses import (
    REACH,
    RECEIVES,
    TO,
    Act,
    Clause,
    actor_behind,
    behind,
    is_passive,
    is_told,
    is_verb,
    provided,
    subject_of,
    subjects_of,
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
_IN_ITS_WORDS = frozenset(("attends", "prepares", "organizes"))
_NO_THING = (
    r"(?:to|for|in|on|and|or|with|at|by|that|which|who|from|through|throughout|against|into|within|as|is|are|was|if"
    r"|when|where|each|every|together|before|after|based|(?!monthly|weekly|daily|quarterly)\w+ly)\b"
)
_THING = re.compile(
    r" (?:in )?(?:(?:the|our|its|multiple|several|various|an?) )?+"
    rf"(?P<thing>(?!of\b)(?:(?!{_NO_THING})[a-zA-Z][\w-]* ?){{1,4}})",
)
_TRAILING = re.compile(r"(?:^| )(?:of|the|of the|our|its|a|an|related|these|this|such|immediate)$")
# Who meets, where the words are no name: `This committee convenes`, `Leaders meet`.
_WHO_MEETS = re.compile(
    r"(?:^|[,;:] |\band |\bthat )(?:each of )?(?:(?:the|our|this|these|its|an?) )?(?P<who>(?:(?!(?:\w+ly"
    r"|including|such|they|we|it|he|she|who|which|to"
    r"|that|and|the"
    r"|of|in|for)\b)[\w-]+ ){1,4}?(?:of (?:(?:the|our|its) )?(?:[\w-]+ ){1,3}?)?)(?:\w+ly |also |will |may )?$",
    re.IGNORECASE,
)
_DESIGNED_TO = re.compile(r"\w+ed to ")  # `Designed to meet quarterly, the council reviews`
_NAMED_AFTER = re.compile(r"[^.;,]*, (?:the|our|this) (?P<who>(?:[\w-]+ ){1,4}?)(?=\w+s\b)", re.IGNORECASE)
# What stands right behind a verb, up to where it says what for: `refines our approach to adapt to threats`.
_DIRECT = re.compile(
    r" (?:(?P<it>it|them)\b|(?:the|our|its|their) (?P<thing>(?:(?!to\b|for\b|in\b|of\b|on\b|and\b|or\b|with\b|at\b"
    r"|by\b)"
    r"[\w’-]+ ){1,4})(?=to\b|in response|with the goal|so that))"
)
_IS_DONE = re.compile(
    r"(?:^|[.;:] |, )(?:(?:The|Our|These|This|Such|All|the|our|these|such|all) )?+"
    r"(?P<thing>(?:(?!of\b|for\b|in\b|and\b|that\b|which\b|who\b|it\b|they\b|[Ii]t\b|[Tt]hey\b|[Ww]e\b|this\b"
    r"|also\b)[a-zA-Z][\w’-]* ){1,4}?)"
    r"(?:is|are|has been|have been) (?:also )?(?:[\w-]+ly )?(?:reviewed|\w+ed)? ?(?:and )?$"
)
_WHOM = re.compile(
    r"(?: \w+ly)? (?:with|across)(?: (?:the|our|its|their|other|key|various|certain|an?))* "
    r"(?P<whom>(?:(?!to\b|for\b|in\b|on\b|and\b|that\b|who\b|which\b|within\b|at\b|as\b|when\b)[\w’-]+ ?){1,4})"
)
# `Regular network monitoring, vulnerability assessments and audits`: each is of what its own words say.
_LISTED_OF = re.compile(r"(?:, (?:and )?(?:or )?[\w/ -]{1,40}?){1,5}(?:,? and [\w/ -]{1,40}?)? (?:of|to) ")
# Who is informed is told; of what is reported, whoever stands behind it.
_IS_TOLD = re.compile(r"(?:brief|updat|inform|notif|appris|alert|kept|keep)", re.IGNORECASE)
_RESULTS = re.compile(r"\bresults? (?:from|of) (?!its\b|their\b|his\b|her\b)(?:[\w-]+,? ){0,6}$", re.IGNORECASE)
_ASKS = re.compile(r"\b(?:seek|obtain|request)\w* (?:[\w-]+ ){0,3}?from |\bdeemed (?:\w+ )?by ")
_WHAT_FOR = re.compile(
    r" to (?:help )?(?:identify|detect|discover|uncover|find|determine|ensure|verify|validate|prevent)\b"
)
_JUST_BEFORE = re.compile(r"(?:[\w-]+ ){0,3}$")
# `Its policies that are regularly updated`: nobody is told.
_THINGS_THAT_ARE = re.compile(
    r"\b(?:polic|process|procedure|plan|program|technolog|system|standard|control|tool|practice)\w* (?:that|which) "
    r"(?:is|are) (?:\w+ly )?$",
    re.IGNORECASE,
)
_OUTSIDERS = ("third parties", "outside advisers")
_TO_DO = re.compile(
    r"\b(?:to|for|in)(?: (?:help|assist(?: us| it| them| management)?(?: in| with)?|support|also|\w+ly|conduct\w*"
    r"|perform\w*"
    r"|carry(?:ing)? out|complet\w+"
    r"|provid\w+|an?|the|our|its|independent|annual|periodic|regular|external|internal|and|third[- ]party|cybersecurity"
    r"|security))* $",
    re.IGNORECASE,
)
_ONLY_WITH_PEOPLE = frozenset(("works", "advises", "engages"))  # of anything else they say too little


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
    things = _THINGS_THAT_ARE.search(clause.text, max(0, act.start - 60), act.start) is not None
    somebody_is_told = not things and is_passive(clause, act) and subject_of(clause, act) is not None
    return not somebody_is_told and behind(clause, act, ("", "to")) is None


def _told(clause: Clause, act: Act) -> str:
    """`CISO reports to Audit Committee`, whichever of the two the sentence is about."""
    does = is_verb(clause, act) or clause.text[act.start : act.end].lower().endswith("ing")  # `briefing the Board`
    before, told = subject_of(clause, act), behind(clause, act, ("to", "with", "") if does else ("to", "with"))
    teller = _teller(clause, act) if not is_verb(clause, act) or is_passive(clause, act) else None
    if not told and not is_verb(clause, act):
        told = _told_before(clause, act)
    if addressee := provided(clause, act):
        told, before = addressee.name, _before(clause, addressee)
    elif is_told(clause, act):
        receiver = next(iter(subjects_of(clause, act)), None)
        whom = is_verb(clause, act) and not _IS_TOLD.match(clause.text, act.start)
        told, before = (told or receiver if whom else receiver or told), None
    subject = teller or before
    if told and told == teller and is_told(clause, act):  # `the Board receives reports from the board committees`
        subject = None
    if told and told != subject:
        return f"{subject or ''} {act.name} to {told}".strip()
    topic = _object(clause, act)
    return f"{subject or ''} {act.name} {topic}".strip() if subject or topic else ""


def _teller(clause: Clause, act: Act) -> str | None:
    """Not whom somebody asks besides: `will report it to our CEO, and seek advice from external experts`."""
    actor = actor_behind(clause, act, ("from", "by"))
    return None if actor is None or _ASKS.search(clause.text, act.end, actor.start) else actor.name


def _told_before(clause: Clause, act: Act) -> str | None:
    """`Provides annually to the Audit Committee updates`."""
    return next(
        (
            a.name
            for a in clause.actors
            if a.end + 1 == act.start and TO.search(clause.text, max(0, a.start - 16), a.start)
        ),
        None,
    )


def _before(clause: Clause, actor: Actor) -> str | None:
    return subject_of(clause, Act(actor.start, actor.start, "verb", ""))


def _met(clause: Clause, act: Act) -> str:
    subject = subject_of(clause, act) or _who_meets(clause, act)
    other = behind(clause, act, ("with", "between", "among"), REACH // 2)
    if not subject and not other:
        return _talked(clause, act)
    whom = f"with {other}" if other and other != subject else ""
    if act.is_noun and clause.text[act.start : act.end].lower().startswith("dialog"):
        return " ".join(("dialogue", *(("of", subject) if subject else ()), whom)).strip()
    return f"{subject or ''} {act.name} {whom}".strip()


def _who_meets(clause: Clause, act: Act) -> str | None:
    if act.name != "meets" or act.kind != "verb":
        return None
    opens = _DESIGNED_TO.fullmatch(clause.text, 0, act.start)
    who = _NAMED_AFTER.match(clause.text, act.end) if opens else _WHO_MEETS.search(clause.text, 0, act.start)
    return who["who"].strip() if who else None


def _talked(clause: Clause, act: Act) -> str:
    """What nobody in particular does."""
    if act.name == "discusses" and is_passive(clause, act) and (thing := _object(clause, act)):
        return f"discusses {thing}"
    return {
        "communicates": f"communicates {_object(clause, act)}",
        "meets": "meetings",
        "discusses": "discussions" if act.is_noun else "",
    }.get(act.name, "")


def _done(clause: Clause, act: Act) -> str:
    verb = "updates" if act.name == "reports" else _VERB_OF.get(act.name, act.name)
    by_whom = behind(clause, act, ("by",)) if not is_verb(clause, act) or is_passive(clause, act) else None
    subject = by_whom or subject_of(clause, act)
    if act.is_noun and not by_whom and (subject == "employees" or _is_received(clause, act)):
        subject = None
    people = behind(clause, act, ("", "with")) if verb in _WITH_PEOPLE else None
    if verb == "engages" and subject and not by_whom and is_passive(clause, act):
        people, subject = subject, None  # `experts are engaged`
    thing = "" if verb == "makes changes" else people or _thing(clause, act, verb)
    if verb == "engages" and thing in (*_OUTSIDERS, *_PEOPLE) and (purpose := _purpose(clause, act)):
        return _engaged_for(clause, thing, purpose)
    if verb in _ONLY_WITH_PEOPLE and thing not in (people, *_PEOPLE):
        thing = _with_whom(clause, act) if verb == "works" else ""
        if not thing:
            return ""
    if verb == "works":
        verb = "works with"
    if subject and subject != thing and (act.kind == "verb" or act.name in _VERB_OF):
        return f"{subject} {verb} {thing}".strip()
    noun = _NOUN_OF.get(verb) if act.kind == "verb" else act.name
    if noun and verb not in _WITH_PEOPLE and verb != "works with":
        return f"{noun} of {thing}" if thing else noun
    return f"{verb} {thing}" if thing else verb if verb == "makes changes" else ""


def _is_received(clause: Clause, act: Act) -> bool:
    """Whoever receives a review, or uses the results of audits, does not review or audit."""
    return any(how.search(clause.text, max(0, act.start - 70), act.start) for how in (RECEIVES, _RESULTS))


def _thing(clause: Clause, act: Act, verb: str) -> str:
    """What it is done to; of some verbs in the text's own words: `attends industry forums`, `prepares material`."""
    if verb not in _IN_ITS_WORDS:
        known = _object(clause, act)
        does = is_verb(clause, act) and not is_passive(clause, act)
        return known if known or not does else _own_thing(clause, act)
    noun = next((other.name for other in clause.acts if act.end <= other.start and other.is_noun), "")
    if verb == "attends" and noun:
        return {"meets": "meetings", "reports": "briefings"}.get(noun, noun)
    return _own_thing(clause, act) or _object(clause, act)


def _own_thing(clause: Clause, act: Act) -> str:
    words = _THING.match(clause.text, act.end)
    return _TRAILING.sub("", words["thing"].strip()) if words else ""


def _with_whom(clause: Clause, act: Act) -> str:
    """In the text's own words: `collaborates with peer banks`."""
    start = act.end - 5 if clause.text[: act.end].endswith(" with") else act.end
    whom = _WHOM.match(clause.text, start)
    return whom["whom"].strip() if whom else ""


def _purpose(clause: Clause, act: Act) -> Act | None:
    """What somebody is engaged to do: `engages a third party to conduct penetration tests`."""
    behind = next((other for other in clause.acts if other.start >= act.end), None)
    between = clause.text[act.end : behind.start] if behind else ""
    return behind if behind and len(between) < REACH and _TO_DO.search(between) else None


def _engaged_for(clause: Clause, whom: str, purpose: Act) -> str:
    if purpose.kind == "activity":
        return f"{purpose.name} by {whom}"
    verb = _VERB_OF.get(purpose.name, purpose.name)
    if verb in ("assists", "engages", "works") or _object(clause, purpose) in ("", whom):
        return f"engages {whom}"
    return f"{whom} {'updates' if verb == 'reports' else verb} {_object(clause, purpose)}".strip()


def _object(clause: Clause, act: Act) -> str:
    """What it is done to: what the words behind it name first, else the nearest before it; the other way around for
    what `is reviewed`."""
    behind_it = clause.text[act.end : act.end + REACH]
    if act.kind == "doing" and (topic := _own_topic(clause, act, behind_it)) is not None:
        return topic
    following = min(_topics(behind_it), default=(0, ""))[1]
    before = max(_topics(clause.text[max(0, act.start - REACH) : act.start]), default=(0, ""))[1]
    if act.kind == "verb" and is_passive(clause, act):
        return _done_to(clause, act) or before or following
    if act.kind == "verb" and (own := _DIRECT.match(behind_it)):
        if own["it"]:
            return before or following
        if not _topics(own[0]):
            return own["thing"].strip()
    does = act.kind == "verb" and not following and before == words.THIRD_PARTIES
    return (does and _own_thing(clause, act)) or following or before


def _own_topic(clause: Clause, act: Act, behind_it: str) -> str | None:
    """What stands right before a noun that nothing follows, or only what it is for: `system audits to identify
    vulnerabilities`; None where the words behind it may tell."""
    ends = behind_it[:1] in tuple(",;:.)") and not _LISTED_OF.match(behind_it)
    if not ends and not _WHAT_FOR.match(behind_it):
        return None
    words = _JUST_BEFORE.search(clause.text, max(0, act.start - REACH), act.start)
    topic = max(_topics(words[0] if words else ""), default=(0, ""))[1]
    return topic if ends or topic else None


def _done_to(clause: Clause, act: Act) -> str:
    """What `is updated`, in its own words where its last one is no known topic: `risk taxonomy`, not the risks."""
    said = _IS_DONE.search(clause.text, max(0, act.start - REACH), act.start)
    thing = said["thing"].strip() if said else ""
    return "" if _topics(thing.rpartition(" ")[2]) else thing if thing[1:2].isupper() else thing.lower()


def _topics(text: str) -> list[tuple[int, str]]:
    """Where which topic stands; of two that overlap the one whose row comes first: a response plan is no other plan."""
    small = text.lower()
    found: list[tuple[int, int, str]] = []
    for topic in _TOPICS:
        for match in topic.matches(text, small):
            if all(match.end() <= start or match.start() >= end for start, end, _ in found):
                found.append((*match.span(), topic.name))
    return [(start, name) for start, _, name in found]
