"""Things that a disclosure names: which came, which went, and of which something else is said now.

A reading may see in one year what it missed in the other. So nothing came or went whose name stands in the other
year's text, or whose sentence does: that is a reading's difference, not the filer's.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import get_args

from rapidfuzz import fuzz

from monitor.detect.cadences import cadence_changes
from monitor.detect.expertise import expertise_changes
from monitor.detect.membership import membership_changes
from monitor.detect.oversight import is_another_superior, oversight_changes
from monitor.detect.passing import as_grave
from monitor.detect.safeguards import oversees_suppliers
from monitor.detect.sentences import normal
from monitor.detect.statements import Statements
from monitor.detect.terms import Terms
from monitor.detect.wording import content, refers_elsewhere
from monitor.detect.words.elements import (
    EVERYBODYS_BODIES,
    OFFICE_WORDS,
    SECURITY_OFFICERS,
    SECURITY_WORDS,
    TECHNOLOGY_WORDS,
)
from monitor.detect.words.offices import (
    AMONG_THOSE_WHO_LEAD,
    FORMERLY,
    LEADS,
    LED_BY,
    SECURITY_OFFICE,
    SECURITY_OFFICES,
    SOMEBODY,
    TECHNOLOGY_OFFICE,
    TELLS_THE_BOARD,
)
from monitor.detect.words.wording import CLAIMING
from monitor.domain import Body, Change, ChangeKind, Profile, Relation, Role, Severity, Standard, ThirdParty

_KINDS: dict[str, ChangeKind] = {kind: kind for kind in get_args(ChangeKind)}
_RELATIONS: tuple[Relation, ...] = get_args(Relation)
_SAME_PLACE = 90.0  # from here on the words around two names are alike enough for one thing renamed
_ISSUER = 2  # words: what is longer is known without its issuer, as "AI Risk Management Framework" beside the NIST CSF
_NEIGHBOURS = 40  # characters on each side of a name
_NUMBER = re.compile(r"\d{3,}(?:-\d+)*")  # of a standard: 27001, 800-53
_SECOND = re.compile(r"\b(?:deputy|associate|assistant|regional|business unit|virtual|fractional)\b", re.IGNORECASE)
_VIRTUAL = re.compile(r"\bv-?ciso|\b(?:virtual|fractional) (?:chief|ciso)", re.IGNORECASE)
_WHAT_IT_IS = re.compile(r" (?:program|plan|process)$")  # a control is the same, whatever it is called
_EVERYBODYS = Terms()

Both = tuple[Statements, Statements]


@dataclass(frozen=True)
class Named:
    """One named thing. `key` is what makes it the same next year; `says` what may be said differently of it."""

    key: str
    what: str
    as_written: str | None
    says: tuple[object, ...]
    quote: str


@dataclass(frozen=True)
class Topic:
    """A list of the profile and how its things are held against each other."""

    kind: str
    old: dict[str, Named]
    new: dict[str, Named]
    renames: bool = False
    loss: Callable[[Named], Severity] = lambda _: "medium"


def named_changes(old: Profile, new: Profile, both: Both | None = None) -> list[Change]:
    """All changes of standards, firms, roles, bodies, controls, expertise, cadences and lines of oversight.

    `both` are the sentences of the two years; without them the profiles alone are held against each other.
    """
    found = topics(old, new)
    changes = [change for topic in found for change in changes_of(topic, both)]
    splits = {topic.kind: _split(topic, both) for topic in found}
    renamed = {before.key: after.key for _, _, pairs in splits.values() for before, after in pairs}
    gone, came, pairs = splits["role"]
    offices = {thing.key for thing in (*gone, *came, *(one for pair in pairs for one in pair))}
    changes += membership_changes(old.bodies, new.bodies, both, key_of, offices)
    left = {thing.key for thing in (*gone, *splits["body"][0])}
    changes += oversight_changes(old, new, both, key_of, renamed, left)
    changes += expertise_changes(old.expertise, new.expertise, both, key_of, renamed)
    return changes + cadence_changes(old.cadences, new.cadences, both)


def topics(old: Profile, new: Profile) -> tuple[Topic, ...]:
    return (
        Topic("standard", _first(map(_standard, _strongest(old))), _first(map(_standard, _strongest(new)))),
        Topic("third_party", _first(map(_firm, old.third_parties)), _first(map(_firm, new.third_parties))),
        Topic("role", _first(map(_role, old.roles)), _first(map(_role, new.roles)), True, _loss_of_role(new)),
        Topic("body", _first(map(_body, old.bodies)), _first(map(_body, new.bodies)), True, _loss_of_body(old, new)),
        Topic(
            "control",
            _first(Named(key_of(c.name), c.name, None, (), c.quote) for c in old.controls),
            _first(Named(key_of(c.name), c.name, None, (), c.quote) for c in new.controls),
        ),
    )


def changes_of(topic: Topic, both: Both | None = None) -> list[Change]:
    gone, came, renamed = _split(topic, both)
    stayed = [(thing, topic.new[key]) for key, thing in topic.old.items() if key in topic.new]
    changes = [_renaming(topic, before, after) for before, after in renamed]
    changes += [
        _changed(f"{topic.kind}_changed", before, after, _what_changed(topic.kind, before, after))
        for before, after in stayed
        if before.says != after.says and not _only_read(topic.kind, before, after, both)
    ]
    losses = [as_grave(_gone(topic, thing, both), both and both[1]) for thing in gone]
    nobody = topic.kind == "role" and not topic.new and both is not None and not both[1].once(names_somebody)
    changes += _without_anybody(losses, both[0]) if nobody and both is not None else losses
    changes += [as_grave(_came(topic, thing), both and both[0]) for thing in came]
    return changes


def key_of(name: str) -> str:
    """`Director of Information Technology` and `IT Director` are one, and so are `the Board's` and `Board`."""
    plain = re.sub(r"^(?:the|our) |[’']s\b", "", _EVERYBODYS.plain(name))
    head, _, tail = plain.partition(" of ")
    return f"{tail} {head}" if tail else plain


def _split(topic: Topic, both: Both | None) -> tuple[list[Named], list[Named], list[tuple[Named, Named]]]:
    """What went, what came, and what was only renamed."""
    gone = [thing for key, thing in topic.old.items() if key not in topic.new]
    came = [thing for key, thing in topic.new.items() if key not in topic.old]
    if both is not None:
        gone = [thing for thing in gone if not _stands(topic.kind, thing, both[1])]
        came = [thing for thing in came if not _stands(topic.kind, thing, both[0])]
    renamed = _renamed(gone, came) if topic.renames else []
    return (
        _longest([thing for thing in gone if all(thing is not before for before, _ in renamed)]),
        _longest([thing for thing in came if all(thing is not after for _, after in renamed)]),
        renamed,
    )


def _longest(things: Sequence[Named]) -> list[Named]:
    """Without those whose name is a part of another's: one office that was read twice."""
    names = [normal(thing.what) for thing in things]
    return [
        thing
        for thing, name in zip(things, names, strict=True)
        if not any(other != name and other.startswith(f"{name} ") for other in names)
    ]


def _stands(kind: str, thing: Named, other: Statements) -> bool:
    """Whether the other year has the same sentence, or the name in any sentence; a name within the title of a risk
    factor, to which a sentence only points, is no one's."""
    if other.holds(thing.quote) or refers_elsewhere(thing.quote):
        return True
    if other.names(thing.what):
        return kind != "role" or not _is_only_told_of_a_career(thing, other)
    if kind == "control" and (_is_named_otherwise(thing.what, other) or _is_overseen(thing.what, other)):
        return True
    if kind == "standard" and len(thing.what.split()) > _ISSUER and other.names(thing.what.split(" ", 1)[1]):
        return True
    number = _NUMBER.search(thing.what) if kind == "standard" else None
    if number:
        return re.search(rf"(?<!\d){number[0]}(?!\d)", other.plain) is not None
    return bool(thing.as_written) and other.names(thing.as_written or "")


def _is_only_told_of_a_career(thing: Named, other: Statements) -> bool:
    """Whether an office of security stands there only as one that somebody had elsewhere or before, or as a service."""
    if not _is_of_security(thing.what.casefold()) or _is_aside(thing.quote):
        return False
    short = re.compile(rf"(?<![\w-]){re.escape(other.plain_of(thing.what))}s?(?![\w-])")
    naming = [plain for plain in other.plains if short.search(plain)]
    return bool(naming) and all(_is_aside(plain) for plain in naming)


def _is_aside(sentence: str) -> bool:
    return FORMERLY.search(sentence) is not None or _VIRTUAL.search(sentence) is not None


def _is_named_otherwise(control: str, other: Statements) -> bool:
    """`Data loss prevention` is there where a sentence says what is done "to prevent data loss"."""
    words = content(other.plain_of(control))
    said = len(words) > 1 and any(words <= statement.words for statement in other)
    return said or other.names(_WHAT_IT_IS.sub("", control))


def _is_overseen(control: str, other: Statements) -> bool:
    """Suppliers are overseen in many words; that the program has a name this year is no new control."""
    return control == "third-party risk management" and other.once(oversees_suppliers)


def _only_read(kind: str, before: Named, after: Named, both: Both | None) -> bool:
    """Whether the other year says the same of a thing that stayed, in a sentence that its reading passed over."""
    if both is None:
        return False
    if kind != "standard":
        return both[0].holds(after.quote) or both[1].holds(before.quote)
    if _claim_alike(before, after):
        return True
    stronger = _RELATIONS.index(after.says[0]) < _RELATIONS.index(before.says[0])
    return both[0].holds(after.quote) if stronger else both[1].holds(before.quote)


def _claim_alike(before: Named, after: Named) -> bool:
    """Whether both years claim no more than to follow a standard, and do so in the same words."""
    if "certified" in (before.says[0], after.says[0]) or "assessed" in (before.says[0], after.says[0]):
        return False
    was, now = ({claim.lower() for claim in CLAIMING.findall(quote)} for quote in (before.quote, after.quote))
    return was == now


def _gone(topic: Topic, thing: Named, both: Both | None) -> Change:
    kind, severity = _KINDS[f"{topic.kind}_removed"], topic.loss(thing)
    if severity == "high" and topic.kind == "body" and both is not None and both[1].names("board"):
        severity = "medium"  # its committee went, the board did not
    if severity == "high" and topic.kind == "role" and both is not None and not _is_borne_out(thing, both):
        severity = "medium"  # under a title that was not read
    return Change(kind, severity, thing.what, thing.as_written, (), thing.quote, None)


def _came(topic: Topic, thing: Named) -> Change:
    severity: Severity = "low" if topic.kind == "body" and thing.key in EVERYBODYS_BODIES else "medium"
    return Change(_KINDS[f"{topic.kind}_added"], severity, thing.what, thing.as_written, (), None, thing.quote)


def _changed(kind: str, before: Named, after: Named, what: str, severity: Severity = "medium") -> Change:
    return Change(_KINDS[kind], severity, what, after.as_written, (), before.quote, after.quote)


def _renaming(topic: Topic, before: Named, after: Named) -> Change:
    """A renamed office is a loss all the same where its new title is not of security and nobody else's is. Another
    superior in the old one's place is no new title."""
    what = f"{before.what} → {after.what}"
    severity = "medium" if topic.kind == "role" and _is_of_security(after.what.casefold()) else topic.loss(before)
    one, other = ((each.as_written or each.what, each.quote) for each in (before, after))
    if severity == "medium" and is_another_superior(one, other):
        return _changed("oversight_changed", before, after, f"reports to {after.what}, no longer to {before.what}")
    return _changed(f"{topic.kind}_changed", before, after, what, severity)


def _what_changed(kind: str, before: Named, after: Named) -> str:
    return f"{after.what} ({before.says[0]} → {after.says[0]})" if kind == "standard" else after.what


def _renamed(gone: Sequence[Named], came: Sequence[Named]) -> list[tuple[Named, Named]]:
    """Pairs that stand in the same place of the same sentence."""
    pairs: list[tuple[Named, Named]] = []
    for before in gone:
        for after in came:
            free = all(after is not taken for _, taken in pairs)
            if free and fuzz.ratio(_around(before), _around(after)) >= _SAME_PLACE:
                pairs.append((before, after))
                break
    return pairs


def _around(thing: Named) -> str:
    """The words right before and after the name: in a list of six officers only those tell which was renamed."""
    before, name, after = normal(thing.quote).partition(normal(thing.as_written or thing.what))
    return f"{before[-_NEIGHBOURS:]}{after[:_NEIGHBOURS]}" if name else before


def _strongest(profile: Profile) -> list[Standard]:
    return sorted(profile.standards, key=lambda standard: _RELATIONS.index(standard.relation))


def _standard(standard: Standard) -> Named:
    return Named(key_of(standard.name), standard.name, standard.as_written, (standard.relation,), standard.quote)


def _firm(firm: ThirdParty) -> Named:
    # Not by purpose: which words tell it depends on who else is listed before them, so a firm that stayed would be
    # told as changed whenever its neighbours did. A new purpose shows as a reworded sentence.
    return Named(key_of(firm.name), firm.name, firm.as_written, (), firm.quote)


def _role(role: Role) -> Named:
    return Named(key_of(role.name), role.name, role.as_written, (), role.quote)


def _body(body: Body) -> Named:
    return Named(key_of(body.name), body.name, None, (), body.quote)


def _first(things: Iterable[Named]) -> dict[str, Named]:
    found: dict[str, Named] = {}
    for thing in things:
        found.setdefault(thing.key, thing)
    return found


def _loss_of_role(new: Profile) -> Callable[[Named], Severity]:
    """High where nobody of the same rank is left whose office is security; for an officer of technology, nobody of
    either.

    A chief officer of security or technology is the responsible one wherever he is named; whoever else has such an
    office is it where the sentence says so.
    """
    # A virtual officer is a service that is bought.
    offices = [role.name.casefold() for role in new.roles if not _VIRTUAL.search(f"{role.as_written} {role.quote}")]
    security = max((_rank(name) for name in offices if _is_of_security(name)), default=0)
    technology = any(_is_of_technology(name) for name in offices)

    def loss(thing: Named) -> Severity:
        name = thing.what.casefold()
        chief = _holds(SECURITY_OFFICERS, name)
        leads = (_is_of_security(name) or _is_of_technology(name)) and _leads(thing)
        if _SECOND.search(f"{thing.as_written} {name}") or not (chief or leads):
            return "medium"
        if _is_of_security(name):
            return "medium" if security >= _rank(name) else "high"
        return "medium" if security or technology else "high"

    return loss


def _rank(office: str) -> int:
    """A director in the place of a chief officer is a step down, and so is a manager in the place of an officer."""
    return 3 if _holds(("chief", "cso"), office) else 1 if _holds(("manager", "lead"), office) else 2


def _is_of_security(name: str) -> bool:
    return _holds(SECURITY_WORDS, name) and _holds(OFFICE_WORDS, name)


def _is_of_technology(name: str) -> bool:
    return _holds(TECHNOLOGY_WORDS, name) and _holds(OFFICE_WORDS, name)


def _leads(thing: Named) -> bool:
    """Whether the sentence says that whoever has this office leads or is responsible."""
    return _says_leads(thing.quote.casefold(), (thing.as_written or thing.what).casefold())


def _says_leads(sentence: str, office: str) -> bool:
    before, name, after = sentence.partition(office)
    return bool(name) and bool(LED_BY.search(before) or LEADS.search(after))


def _says_answers(sentence: str, office: str) -> bool:
    """Whether it says that whoever has the office leads, alone or among others, or tells the board of the program."""
    before, _, after = sentence.partition(office)
    among = AMONG_THOSE_WHO_LEAD.search(before) or TELLS_THE_BOARD.search(after)
    return _says_leads(sentence, office) or bool(among and office in sentence)


def _is_borne_out(thing: Named, both: Both) -> bool:
    """Whether the texts bear out that the responsible officer is gone: the new one names nobody of the field and rank
    by any title, and where somebody lesser is left, the old one says that this one led."""
    old, new = both
    name = thing.what.casefold()
    if not _is_of_security(name):
        return not _names_office(TECHNOLOGY_OFFICE, new)
    if _names_office(SECURITY_OFFICES[_rank(name)], new):
        return False
    short = old.plain_of(thing.what)
    return not _names_office(SECURITY_OFFICE, new) or any(_says_leads(plain, short) for plain in old.plains)


def _without_anybody(losses: list[Change], old: Statements) -> list[Change]:
    """Where the new year names nobody at all any more, only management or the board: high for whoever led by the old
    words, whatever the office, unless one that went is the responsible one by its name."""
    if any(change.severity == "high" for change in losses):
        return losses
    led = {each.what for each in losses if any(_says_answers(plain, old.plain_of(each.what)) for plain in old.plains)}
    return [replace(change, severity="high") if change.what in led else change for change in losses]


def names_somebody(text: Statements) -> bool:
    """Whether an office stands there that one person holds, in its long or its short form."""
    said = ((statement.normal, statement.text) for statement in text)
    return any(SOMEBODY.search(form) for plain, whole in said if not _is_aside(plain) for form in (plain, whole))


def _names_office(office: re.Pattern[str], text: Statements) -> bool:
    return any(office.search(plain) and not _is_aside(plain) for plain in text.plains)


def _holds(words: Iterable[str], name: str) -> bool:
    return any(word in name for word in words)


def _loss_of_body(old: Profile, new: Profile) -> Callable[[Named], Severity]:
    boards = {key_of(body.name) for body in old.bodies if body.level == "board"}
    remains = any(body.level == "board" for body in new.bodies)

    def loss(thing: Named) -> Severity:
        if thing.key in boards and not remains:
            return "high"
        return "low" if thing.key in EVERYBODYS_BODIES else "medium"

    return loss
