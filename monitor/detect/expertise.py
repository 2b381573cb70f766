"""What is said of the experience of those responsible: came, went, or says something else."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from monitor.detect.passing import is_named_in_a_career
from monitor.detect.statements import Both, Statements
from monitor.detect.things import key_of
from monitor.detect.wording import ROUNDED, content
from monitor.domain import Change, ChangeKind, Expertise, Severity

_REPORTS = re.compile(r"\breports? (?:directly )?to\b")  # what follows is no experience
_OTHER_WORDS = 2  # of substance on each side that the other year has nowhere
_ROLLED = 2  # years of experience more than a year ago
_MANY = 10  # words
_NUMBER = re.compile(r"\d+")
_OR_MORE = re.compile(r"\b(?:over|more than|at least) (?=\d)")
_HAS = re.compile(r" (?:has|have|is|are|hold|holds|collectively)\b")
_LONGEST_PRONOUN = 8  # letters: `she`, `they`, `these`
_SUBJECT = 120  # letters within which a sentence names its subject
# `Members of our Information Technology team have`, `The Audit Committee has`
_UNIT = re.compile(
    r"\b(?:[Tt]he|[Oo]ur|[Ii]ts|[Aa]n?) (?:(?:Company|Bank|Advis[eo]r|Manager|Sponsor|Fund|Trust|Partnership)[’']?s )?"
    r"((?:(?!members\b|of\b)[\w&/-]+ ){0,4}?"
    r"(?:[Tt]eam|[Aa]nalysts|[Pp]rofessionals|[Pp]ersonnel|[Ss]pecialists|[Dd]epartment|[Gg]roup|[Ff]unction"
    r"|[Oo]rgani[sz]ation|[Cc]ommittee|[Ss]taff))(?:[’']?s)?\b"
)
_YEARS_OF_IT = r"\b(?:experience|decades?|years|background|expertise)\b"
_PAPER = re.compile(r"\b(?:[Bb]achelor|[Mm]aster|[Dd]octorate?|[A-Z]{3,}\b)")  # a degree, or letters
_OF_EXPERIENCE = re.compile(r"\b(?:experience|decade|veteran|years|certif|degree|background|expertise|qualifi|served)")


@dataclass(frozen=True)
class _Held:
    """The certificates and degrees that anybody is told of in each year."""

    before: frozenset[str]
    after: frozenset[str]


def expertise_changes(
    old: Iterable[Expertise], new: Iterable[Expertise], both: Both | None, renamed: Mapping[str, str]
) -> list[Change]:
    """By the role that has it, under its new name where it was renamed. One more year than a year ago is the
    calendar, not news."""
    was, now = _of_their_own([*old]), _of_their_own([*new])
    before = {renamed.get(key_of(e.role or ""), key_of(e.role or "")): e for e in reversed(was)}
    after = {key_of(e.role or ""): e for e in reversed(now)}
    held = _Held(_papers_of(was), _papers_of(now))
    changes = (_change(before.get(each), after.get(each), both, held) for each in sorted(before.keys() | after.keys()))
    return _of_one_sentence(_told_once([change for change in changes if change is not None]))


def _of_their_own(some: list[Expertise]) -> list[Expertise]:
    """Without an office that somebody had once, in the sentence that tells of the experience in another's."""
    shared = Counter(each.quote for each in some)
    return [
        each
        for each in some
        if each.role is None or shared[each.quote] == 1 or not is_named_in_a_career(each.role, each.quote)
    ]


def _told_once(changes: list[Change]) -> list[Change]:
    """Without what came or went in the very sentence that stands in another's place: `together with our CFO, our
    management has 35 years`, where the CFO had 20 by himself."""
    changed = [one for one in changes if one.kind == "expertise_changed"]
    shown = {quote for one in changed for quote in (one.before, one.after)}
    return [one for one in changes if one.kind == "expertise_changed" or (one.before or one.after) not in shown]


def _of_one_sentence(changes: Iterable[Change]) -> list[Change]:
    """What one sentence says of several people is told once, of all of them."""
    found: dict[tuple[object, ...], Change] = {}
    for one in changes:
        same = (one.kind, one.severity, one.before, one.after)
        found[same] = replace(one, what=f"{found[same].what}, {one.what}") if same in found else one
    return list(found.values())


def _papers_of(people: Iterable[Expertise]) -> frozenset[str]:
    return frozenset(paper for one in people for paper in (*one.certificates, *one.degrees))


def _change(before: Expertise | None, after: Expertise | None, both: Both | None, held: _Held) -> Change | None:
    if before is None:
        return _only_told(after, both and both[0], held.before, is_new=True) if after else None
    if after is None:
        return _only_told(before, both and both[1], held.after, is_new=False)
    return _changed(before, after, both, held)


def _only_told(one: Expertise, other: Statements | None, held: frozenset[str], *, is_new: bool) -> Change | None:
    """What is read in one year alone; the other may tell something else of the same office, or the same of it in other
    words. `held` are the papers that anybody has in that year."""
    else_told = None
    if other is not None:
        if other.holds(one.quote):
            return None
        same = _in_its_place(one, other)
        if same is not None and not _lacks_papers(one, other, held):
            return None
        else_told = same or _told_of(one, other)
    before, after = (else_told, one.quote) if is_new else (one.quote, else_told)
    kind: ChangeKind = "expertise_changed" if else_told else "expertise_added" if is_new else "expertise_removed"
    return Change(kind, "medium", _of(one), None, (), before, after)


def _changed(before: Expertise, after: Expertise, both: Both | None, held: _Held) -> Change | None:
    """A degree that both years know of is, where it is told of another person, no news of this one."""
    degrees = {*before.degrees} ^ {*after.degrees}
    papers = _certificates(before, after, both) | (degrees - (held.before & held.after))
    if both and both[0].holds(after.quote) and both[1].holds(before.quote):
        return _by_another_sentence(after, both) if papers else None
    if before.years == after.years and not papers:
        another = both is not None and _is_another_career(before, after, both)
        return _told_as(before, after, "medium") if another else None
    if (before.years is None or after.years is None) and not papers and both:
        # Years that only one reading has: said in another sentence, which shows as text where it is new.
        number = str(before.years or after.years)
        if both[0].names(number) and both[1].names(number):
            return None
    # Who counts in halves or by the day of filing adds two now and then: 0001178913-26-001091, over 25 to over 27.
    most = ROUNDED if _is_the_same_but_for_numbers(before.quote, after.quote) else _ROLLED
    rolled = after.years is not None and 0 < after.years - (before.years or 0) <= most
    slight = not papers and (rolled or _is_rounded_down(before, after))
    return _told_as(before, after, "low" if slight else "medium")


def _by_another_sentence(after: Expertise, both: Both) -> Change | None:
    """Of papers that stand in another sentence than the years do: the one that names what the old year nowhere does,
    beside the one whose place it took (0001921963-26-000015, a doctorate)."""
    old, new = both
    whose = new.plain_of(after.role) if after.role else ""
    told = (
        each
        for each in new
        if whose and whose in each.normal and each.key not in old.keys and _OF_EXPERIENCE.search(each.normal)
    )
    names = next((each for each in told if old.lacks(map(str.casefold, _PAPER.findall(each.text)))), None)
    before = old.like(names.text) if names else None
    if names is None or before is None:
        return None
    return Change("expertise_changed", "medium", _of(after), None, (), before.text, names.text)


def _is_the_same_but_for_numbers(before: str, after: str) -> bool:
    """Of the same person, then, whose years are counted in fives: 0001047127-26-000014."""
    rest = _NUMBER.sub("", before)
    return rest == _NUMBER.sub("", after) and len(rest.split()) >= _MANY


def _is_rounded_down(before: Expertise, after: Expertise) -> bool:
    """`21 years` are `over 20 years` too: 0001811074-26-000018."""
    less = (before.years or 0) - (after.years or 0)
    bare = _OR_MORE.sub("", after.quote)
    return 0 < less < ROUNDED and bare != after.quote and _is_the_same_but_for_numbers(before.quote, bare)


def _told_as(before: Expertise, after: Expertise, severity: Severity) -> Change:
    return Change("expertise_changed", severity, _of(after), None, (), before.quote, after.quote)


def _is_another_career(before: Expertise, after: Expertise, both: Both) -> bool:
    """Whether other trades, posts or degrees are told of: as many years, of another person (0001104659-26-019130)."""
    old, new = both
    if after.role is None or old.holds(after.quote) or new.holds(before.quote):
        return False
    was, now = (content(_REPORTS.split(text.plain_of(of.quote))[0]) for text, of in ((old, before), (new, after)))
    return min(len(new.lacks(was - now)), len(old.lacks(now - was))) >= _OTHER_WORDS


def _certificates(before: Expertise, after: Expertise, both: Both | None) -> set[str]:
    """Those that only one year knows of this role, and that the other year does not name at all."""
    lost, won = {*before.certificates} - {*after.certificates}, {*after.certificates} - {*before.certificates}
    if both is None:
        return lost | won
    return {each for each in lost if not both[1].names(each)} | {each for each in won if not both[0].names(each)}


def _lacks_papers(expertise: Expertise, other: Statements, held: frozenset[str]) -> bool:
    """Whether a certificate is one that nobody holds there: a CISSP, where others have "certifications"
    (0000879169-26-000010)."""
    return any(each not in held and not other.names(each) for each in expertise.certificates)


def _in_its_place(expertise: Expertise, other: Statements) -> str | None:
    """The sentence of the other year that says something of experience in the same place: a rewording."""
    nearest = other.like(expertise.quote)
    return nearest.text if nearest is not None and _OF_EXPERIENCE.search(nearest.normal) else None


def _told_of(expertise: Expertise, other: Statements) -> str | None:
    """The first sentence of the other year that tells of experience right behind the same office, or the same words."""
    whose = other.plain_of(expertise.role) if expertise.role else _subject(other.plain_of(expertise.quote))
    told = re.compile(rf"\b{re.escape(whose)}s?\b[^.;()]{{0,60}}?{_YEARS_OF_IT}")
    return next((each.text for each in other if told.search(each.normal)), None) if whose else None


def _subject(plain: str) -> str:
    """What stands before the verb of a sentence on experience; empty where that is nobody in particular."""
    found = _HAS.search(plain[:_SUBJECT])
    return plain[: found.start()] if found and found.start() >= _LONGEST_PRONOUN else ""


def _of(expertise: Expertise) -> str:
    """Whose it is: an office, or the team or committee that the sentence speaks of."""
    if expertise.role is not None:
        return expertise.role
    unit = _UNIT.search(expertise.quote[:_SUBJECT])
    return unit[1] if unit else "management"
