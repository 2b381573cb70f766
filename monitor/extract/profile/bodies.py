"""The boards, committees, teams and departments that have a part in it, with level, chair, members, reporting line."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from monitor.domain import Body
from monitor.extract.profile.body_levels import level_of
from monitor.extract.profile.body_names import BOARD, LEADING_TEAM, Designation, name_key
from monitor.extract.profile.body_words import MODIFIERS, NEVER
from monitor.extract.profile.designations import designations
from monitor.extract.profile.having_a_part import has_a_part
from monitor.extract.profile.managers import is_run_by_another, managers_of
from monitor.extract.profile.memberships import chair_of, members_of, reports_to_of
from monitor.extract.profile.own_names import NO_NAMES, OwnNames
from monitor.extract.profile.roles import Offices
from monitor.extract.profile.short_names import short_names, spelled_out

_OTHER_LEVELS = frozenset(("executive", "enterprise", "management", "board", "senior", "group", "corporate", "it"))
_OTHER_TEAMS = _OTHER_LEVELS - {"corporate", "group"}  # a company's team is its corporate one
# Short for a longer name also where they are written with capitals: `The Steering Committee meets`.
_GENERIC = frozenset(("steering committee", "oversight committee", "governance committee", "response team"))
_MOST_NAMED = 60  # bodies of one text: 250 filings name at most 31
_INTERNAL_AUDIT = re.compile(r"internal audit(?: (?:team|department|group|function))?")
_SOMEBODYS_AUDIT = re.compile(rf"(?:(?:group|corporate|global) )?{_INTERNAL_AUDIT.pattern}")
_CENTER = "security operations center"
_LEADERS = {"elt": "executive leadership team", "slt": "senior leadership team"}
_BY_LETTERS = _LEADERS | {f"{letters} team": full for letters, full in _LEADERS.items()}
_A_COMPANY = re.compile(
    r"(?<![\w&-])(?P<name>[A-Z][\w&-]+?(?: (?!Board|Committee)[A-Z][\w&-]+?)?)(?:[’']s|s)? "
    r"(?:has|have|is|uses?|maintains|relies|faces|operates|conducts|employs|engages|believes|provides|also|does|will|may"
    r"|board|Board|employees|management|and its)\b"
)
_OF_DIRECTORS = re.compile(r"\bBoards? of Director", re.IGNORECASE)
_ANOTHER = re.compile(r"\b[Aa]n? (?:[\w-]+ ){0,2}$")


@dataclass(slots=True)
class _Told:
    """A body and every sentence that names it, with where in the sentence."""

    first: Designation
    quote: str
    mentions: list[tuple[str, Designation, Sequence[Designation]]] = field(default_factory=list)


def bodies_of(sentences: Sequence[str], own: OwnNames = NO_NAMES, offices: Offices | None = None) -> tuple[Body, ...]:
    """Each body once, in the order of first mention, quoted where it is named first; `own` are the filer's names,
    `offices` those of the text."""
    run_by_another = is_run_by_another(sentences)
    own = NO_NAMES if run_by_another else own  # a fund bears its manager's name
    managers = tuple(manager.name for manager in managers_of(sentences))
    filers = _filers_names(sentences)
    firms = filers.union(managers)
    written = _with_one_board([(sentence, designations(sentence)) for sentence in spelled_out(sentences)])
    known = {one.name.casefold() for _, named in written for one in named}
    also = {f"{filer} {name}" for filer in filers.difference(managers) for name in known}
    read = _with_managers_boards(
        managers,
        [
            (sentence, [_without(filers, _without_filer(own, _uncut(firms, sentence, one)), also) for one in named])
            for sentence, named in written
        ],
    )
    alone = {one.key for _, named in read for one in named if one.joined is None}
    defined = short_names(sentences)
    short = _other_names(read) | {name_key(s): name_key(name) for s, name in defined.items()}
    parts = [[one for one in named if has_a_part(sentence, one)] for sentence, named in read]
    said_of = {one.key for having_a_part in parts for one in having_a_part}
    short = {name: full for name, full in short.items() if full in said_of}
    told: dict[str, _Told] = {}
    for quote, (sentence, named), having_a_part in zip(sentences, read, parts, strict=True):
        for one in having_a_part:
            key = name_key(one.joined) if one.joined and name_key(one.joined) in alone else one.key
            key = short.get(key, key)
            if _INTERNAL_AUDIT.fullmatch(key):
                key = _as_told_of(key, told)
            if key in told or key == one.key:
                told.setdefault(key, _Told(one, quote)).mentions.append((sentence, one, named))
    offices = offices or Offices(sentences)
    bodies = tuple(_body(offices, body, managers, run_by_another) for body in told.values())
    return _named_after(managers, own, defined, bodies) if managers else bodies


def _with_one_board(
    written: Sequence[tuple[str, Sequence[Designation]]],
) -> Sequence[tuple[str, Sequence[Designation]]]:
    """`The Board` is the Board of Trustees, or the Supervisory Board, where that is the only one named in full."""
    boards = {one.name for _, named in written for one in named if one.head == "board"}
    others = boards - {BOARD}
    if len(boards) != 2 or len(others) != 1 or any(_OF_DIRECTORS.search(sentence) for sentence, _ in written):
        return written
    only = others.pop()
    return [
        (sentence, [replace(one, name=only) if one.name == BOARD else one for one in named])
        for sentence, named in written
    ]


def _as_told_of(audit: str, told: Collection[str]) -> str:
    """`Internal Audit` is the internal audit department; a function and a team of internal audit are two."""
    if audit == "internal audit":
        return next(filter(_SOMEBODYS_AUDIT.fullmatch, told), audit)
    return "internal audit" if "internal audit" in told else audit


def _filers_names(sentences: Sequence[str]) -> frozenset[str]:
    """What companies the text speaks of by name: `Quill maintains a program`."""
    names = {found["name"] for sentence in sentences for found in _A_COMPANY.finditer(sentence)}
    return frozenset(name for name in names if name.split()[0].casefold() not in MODIFIERS | NEVER)


def _without_filer(own: OwnNames, one: Designation) -> Designation:
    """`The Quill Risk Committee` of Quill Holdings is the Risk Committee; Enterprise is a word of its own."""
    words = one.name.split(" ")
    for length in range(1, min(4, len(words) - 1)):
        left = words[length:]
        if (
            left[0].casefold() in MODIFIERS
            and words[0].casefold() not in MODIFIERS
            and own.have(" ".join(words[:length]))
        ):
            name = " ".join(left)
            return replace(one, name=name, start=one.start + len(one.name) - len(name))
    return one


def _uncut(firms: Collection[str], sentence: str, one: Designation) -> Designation:
    """`The Quill Management internal team` bears no half of a firm's name."""
    for firm in firms:
        rest, _, last = firm.rpartition(" ")
        if rest and one.name.startswith(f"{last} ") and sentence.endswith(f"{rest} ", 0, one.start):
            name = one.name.removeprefix(f"{last} ")
            return replace(one, name=name, start=one.start + len(last) + 1) if name[0].islower() else one
    return one


def _without(filers: Collection[str], one: Designation, also: Collection[str]) -> Designation:
    """`The Quill Cybersecurity team` is the cybersecurity team; `the Quill Risk Committee` is a name as a whole.

    Unless the text calls it the Risk Committee too.
    """
    words = one.name.split(" ")
    for length in (2, 1):
        if len(words) - length > 1 and " ".join(words[:length]) in filers and words[length].casefold() in MODIFIERS:
            left = words[length:]
            left = left[1:] if len(left) > 2 and left[0].endswith("-level") else left
            name = " ".join(left)
            if words[-1][0].islower() or f"{' '.join(words[:length])} {name.casefold()}" in also:
                return replace(one, name=name, start=one.start + len(one.name) - len(name))
    return one


def _with_managers_boards(
    managers: Collection[str], read: Sequence[tuple[str, Sequence[Designation]]]
) -> Sequence[tuple[str, Sequence[Designation]]]:
    """`The Quill Board of Directors` is another where Quill manages the registrant and that has a board of its own."""
    if not managers:
        return read
    renamed = [(sentence, [_of_a_manager(managers, sentence, one) for one in named]) for sentence, named in read]
    left = {one.key for _, named in renamed for one in named}
    return [
        (sentence, [new if old.key in left else old for old, new in zip(olds, news, strict=True)])
        for (sentence, olds), (_, news) in zip(read, renamed, strict=True)
    ]


def _named_after(
    managers: Collection[str], own: OwnNames, defined: Mapping[str, str], bodies: Sequence[Body]
) -> tuple[Body, ...]:
    """`Quill’s Risk Committee (the “Quill RC”)` of Quill, who manages the registrant, is the Quill Risk Committee."""
    known = {name_key(body.name) for body in bodies}
    names: dict[str, str] = {}
    for short, name in defined.items():
        first, _, rest = short.rpartition(" ") if short[-1].isupper() else short.partition(" ")
        letters = "".join(word[0] for word in name.split())
        called = rest.casefold() in (name.casefold(), letters.casefold())
        whose = first in managers or (first.isupper() and not own.have(first))
        if called and whose and name.casefold().endswith("committee"):
            theirs = {name_key(f"{manager} {name}") for manager in managers} & known
            names |= dict.fromkeys(theirs or {name_key(name)}, f"{first} {name}")
    return tuple(
        replace(body, name=names[key], level="outside") if (key := name_key(body.name)) in names else body
        for body in bodies
    )


def _of_a_manager(managers: Collection[str], sentence: str, one: Designation) -> Designation:
    if one.head != "board" and one.key != "audit committee":
        return one
    before, after = sentence[max(0, one.start - 60) : one.start], sentence[one.end : one.end + 60]
    for manager in managers:
        whose = rf"\b{re.escape(manager)}(?:[’']?s)?"
        if re.search(rf"{whose} (?:full )?$", before) or re.match(
            rf"(?: or (?:full )?board of directors)? of (?:the )?{whose}(?: [Bb]oard\b|[,.;])", after
        ):
            return replace(one, name=f"{manager} {one.name}")
    return one


def _other_names(read: Sequence[tuple[str, Sequence[Designation]]]) -> dict[str, str]:
    """A leadership is its team, and the team of a center is the center."""
    known = {one.key for _, named in read for one in named}
    small = {one.key for _, named in read for one in named if one.name.rpartition(" ")[2][:1].islower()}
    small |= known & _GENERIC
    beside = [{one.key for one in named if one.name[0].isupper()} for _, named in read if len(named) > 1]
    teams = {key.removesuffix(" team"): key for key in known if key.endswith(" leadership team")}
    centers = {"soc team": _CENTER} if _CENTER in known else {}
    of_a_unit = {
        key.rpartition(" ")[0]: key for key in known if key.endswith((" team", " function", " group", " department"))
    }
    units = {one.key for _, named in read for one in named if one.head == "unit"}
    risks = {key: one for key in known if (one := key.replace("risks committee", "risk committee")) in known - {key}}
    letters = {short: full for short, full in _BY_LETTERS.items() if full in known}
    shorter = _shorter(known, small, beside) if len(known) <= _MOST_NAMED else {}
    shorter = {name: full for name, full in shorter.items() if not _are_two(name, full, read)}
    return (
        shorter
        | _in_another_order(read)
        | _cybersecurity_teams(known)
        | _with_a_filer(known - small)
        | {unit: of_a_unit[unit] for unit in units & of_a_unit.keys()}
        | teams
        | centers
        | risks
        | letters
    )


def _are_two(short: str, full: str, read: Sequence[tuple[str, Sequence[Designation]]]) -> bool:
    """`Our incident response team` that convenes `a materiality incident response team` is another one."""
    first = next((one.key for _, named in read for one in named if one.key in (short, full)), full)
    return first == short and all(
        _ANOTHER.search(sentence, 0, one.start) is not None
        for sentence, named in read
        for one in named
        if one.key == full
    )


def _with_a_filer(known: Collection[str]) -> dict[str, str]:
    """`The Incident Forum` is the Quill Incident Forum that a text speaks of too."""
    parted = ((key, *key.partition(" ")) for key in known)
    own = MODIFIERS | {"board"}
    boards = (BOARD, "audit committee")  # each company has its own
    return {
        rest: key
        for key, first, _, rest in parted
        if first not in own and rest in known and " " in rest and rest not in boards
    }


def _cybersecurity_teams(known: Collection[str]) -> dict[str, str]:
    """`The cyber team` is the cybersecurity team; a Cyber and a Cybersecurity Risk Committee may be two."""
    called = {key: re.sub(r"\bcyber\b", "cybersecurity", key) for key in known if key.endswith(" team")}
    return {key: full for key, full in called.items() if key != full and full in known}


def _in_another_order(read: Sequence[tuple[str, Sequence[Designation]]]) -> dict[str, str]:
    """`The Compliance and Risk Committee` is the Risk and Compliance Committee that a text speaks of more."""
    times = Counter(one.key for _, named in read for one in named if " and " in one.key)
    most = {_words(key): key for key, _ in reversed(times.most_common())}
    return {key: most[_words(key)] for key in times if most[_words(key)] != key}


def _words(key: str) -> tuple[str, ...]:
    return tuple(sorted(key.split(" ")))


def _shorter(known: Collection[str], small: Collection[str], beside: Collection[set[str]]) -> dict[str, str]:
    """`The steering committee` is the only one that a text calls by a longer name, and never beside it."""
    longer = {
        short: [name for name in known if name.endswith(f" {short}")]
        for short in small
        if short not in ("board", BOARD, "audit committee") and not LEADING_TEAM.fullmatch(short)
    }
    return {
        short: names[0]
        for short, names in longer.items()
        if len(names) == 1
        and not any(short in together and names[0] in together for together in beside)
        and names[0].split(" ", 1)[0] not in (_OTHER_LEVELS if "committee" in short else _OTHER_TEAMS)
    }


def _body(offices: Offices, told: _Told, managers: Collection[str], run_by_another: bool) -> Body:
    mentions = told.mentions
    return Body(
        name=told.first.name,
        level=level_of(
            told.first, [(sentence, one) for sentence, one, _ in mentions], managers, run_by_another=run_by_another
        ),
        chair=_first(chair_of(offices, *mention) for mention in mentions),
        members=next(filter(None, (members_of(offices, sentence, one) for sentence, one, _ in mentions)), ()),
        reports_to=_first(reports_to_of(offices, *mention) for mention in mentions),
        quote=told.quote,
    )


def _first(answers: Iterable[str | None]) -> str | None:
    return next((answer for answer in answers if answer), None)
