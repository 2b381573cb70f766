"""To whom an officer reports: another superior this year, in whatever sentence either year says so."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product

from monitor.detect.statements import Both, Statements
from monitor.detect.things import key_of
from monitor.detect.titles import is_one_title_widened, rank
from monitor.domain import Change, Role

_REPORTS_TO = re.compile(r"\breport(?:s|ing)? (?:directly )?(?:in)?to (?:(?:the|our|its) )?(?:company'?s )?")
# What may stand between an officer and his verb: `(“CISO”), who also currently`
_BETWEEN, _APART = re.compile(r"[^.;]*"), 25
_ENDS = re.compile(r"(?![\w/&-])")

_Superiors = dict[str, dict[str, str]]  # by the key of an office: the keys of its superiors, with the first sentence
_Spelled = Sequence[tuple[str, str]]  # each form of a name with the key of its office, the longest first


def superior_changes(old: Iterable[Role], new: Iterable[Role], both: Both, renamed: Mapping[str, str]) -> list[Change]:
    """Each office once whose superior is another now. None where it shares one with the other year, or where the new
    superior is the old one under another title; `renamed` are keys of offices, with those of their new titles."""
    roles = (*old, *new)
    names = {key_of(role.name): role.name for role in roles}
    before, after = (_superiors(text, _spelled(text, roles)) for text in both)
    before = {_now(who, names, renamed): whom for who, whom in before.items()}
    return [
        _change(names[who], (names[was], before[who][was]), (names[now], after[who][now]))
        for who in sorted(before.keys() & after.keys())
        for was, now in _another(before[who], after[who], names, renamed)
    ]


def _now(who: str, names: Mapping[str, str], renamed: Mapping[str, str]) -> str:
    """The office as it is called now, where its title says the same; whoever came in its place has his own superior."""
    now = renamed.get(who, who)
    was_title, title = names[who], names.get(now, "")
    same = is_one_title_widened(was_title, title) and rank(was_title.casefold()) == rank(title.casefold())
    return now if same else who


def _change(who: str, before: tuple[str, str], after: tuple[str, str]) -> Change:
    (was, old), (now, new) = before, after
    what = f"{who} reports to {now}, no longer to {was}"
    return Change("oversight_changed", "medium", what, None, (), old, new)


def _another(
    before: Iterable[str], after: Iterable[str], names: Mapping[str, str], renamed: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """The first superior of either year, where none of the one is any of the other."""
    pairs = [*product(before, after)]
    if not any(renamed.get(was, was) == now or is_one_title_widened(names[was], names[now]) for was, now in pairs):
        yield from pairs[:1]


def _superiors(text: Statements, spelled: _Spelled) -> _Superiors:
    found: _Superiors = {}
    for statement in text:
        for verb in _REPORTS_TO.finditer(statement.normal):
            who, whom = _who(statement.normal, verb.start(), spelled), _whom(statement.normal, verb.end(), spelled)
            if who and whom and who != whom:
                found.setdefault(who, {}).setdefault(whom, statement.text)
    return found


def _spelled(text: Statements, roles: Iterable[Role]) -> _Spelled:
    forms = {
        (form, key_of(role.name))
        for role in roles
        for form in (text.plain_of(role.name), text.plain_of(role.as_written))
        if form
    }
    return sorted(forms, key=lambda each: (-len(each[0]), each))


def _who(plain: str, verb: int, spelled: _Spelled) -> str | None:
    """The office that ends nearest before the verb."""
    longest = len(spelled[0][0]) if spelled else 0
    before = plain[max(0, verb - _APART - longest) : verb]
    ends = ((before.rfind(form) + len(form), key) for form, key in spelled if form in before)
    end, key = max(ends, key=lambda each: each[0], default=(0, None))
    return key if len(before) - end <= _APART and _BETWEEN.fullmatch(before, end) else None


def _whom(plain: str, behind: int, spelled: _Spelled) -> str | None:
    """The office right behind the verb; nobody's where it shares its place: `the CDO/CIO`."""
    form, key = next((each for each in spelled if plain.startswith(each[0], behind)), ("", None))
    return key if _ENDS.match(plain, behind + len(form)) else None
