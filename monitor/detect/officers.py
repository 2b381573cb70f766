"""Who is the responsible officer, and whether nobody of the field and rank is left: that is a grave loss."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from monitor.detect.statements import Both, Statements
from monitor.detect.things import Named
from monitor.detect.wording import words_of
from monitor.detect.words.elements import OFFICE_WORDS, SECURITY_OFFICERS, SECURITY_WORDS, TECHNOLOGY_WORDS
from monitor.detect.words.offices import (
    AMONG_THOSE_WHO_LEAD,
    ANOTHER_OFFICE,
    CHIEF,
    FILLED,
    FORMERLY,
    INFORMATION_SECURITY_OFFICE,
    LEADS,
    LED_BY,
    MANAGER,
    MEMBER_OF,
    OFFICER,
    OR_IN_SHORT,
    OVERALL,
    OWN_RANK,
    REPORTS_TO,
    SAME_WORK,
    SECURITY_OFFICE,
    SECURITY_OFFICES,
    SOMEBODY,
    SUPERIOR,
    SUPPORTS,
    TECHNOLOGY_OFFICES,
    TELLS_THE_BOARD,
    TITLES,
    VACANT,
    VICE_PRESIDENT,
)
from monitor.domain import Change, Profile, Severity

_LONGEST = 500  # letters of a sentence that tells of one vacancy, and lists nothing
_SECOND = re.compile(r"\b(?:deputy|associate|assistant|regional|business unit|virtual|fractional)\b", re.IGNORECASE)
_WHERE = r"(?: \([^()]*\))?(?: (?:of|for|at)(?: [\w.&]+){1,4}?)?"  # `Chief Financial Officer of Quill Inc.`
_AND_ANOTHER = re.compile(rf"{_WHERE},? and (?:our |the |its )?(?:\w+ ){{0,3}}?{ANOTHER_OFFICE.pattern}")
_EVERYBODYS = "chief executive"  # that there is one still need not be said
_OVER_ALL = "chief security officer"
_RANKS = TITLES | {"executive", "head", "manager", "the"}
_VIRTUAL = re.compile(r"\bv-?ciso|\b(?:virtual|fractional) (?:chief|ciso)", re.IGNORECASE)


# How grave it is that something went, and that the second stands in its place, if anything does.
Grading = Callable[[Named, Named | None], Severity]


def without_vacancies(profile: Profile, text: Statements) -> Profile:
    """The profile without the offices of security that its year names only as vacant."""
    roles = tuple(role for role in profile.roles if not _is_vacant(role.name, text))
    return profile if len(roles) == len(profile.roles) else replace(profile, roles=roles)


def _is_vacant(office: str, text: Statements) -> bool:
    naming = _naming(office, text) if is_of_security(office.casefold()) else []
    return any(_tells_of_a_vacancy(plain) for plain in naming) and all(_is_aside(plain) for plain in naming)


def _tells_of_a_vacancy(sentence: str) -> bool:
    return len(sentence) < _LONGEST and VACANT.search(sentence) is not None and FILLED.search(sentence) is None


def loss_of_role(old: Profile, new: Profile, told: Statements | None = None) -> Grading:
    """High where nobody of the same rank is left whose office is security; for an officer of technology, nobody of
    either, and whoever is left where he led alone.

    A chief officer of security or technology is the responsible one wherever he is named; whoever else has such an
    office is it where a sentence of the year that `told` of him says so, be it the one quoted or another, one of
    security also where he led beside others and nobody of security is left; and any other officer where he led alone,
    no officer of these fields led beside him, and none is named now.
    """
    guards = [role.name for role in old.roles if is_of_security(role.name.casefold())]
    experts = [role.name for role in old.roles if _is_of_the_field(role.name.casefold())]
    # A technician who never led does not stand for whoever did; an officer of security does.
    standing = {name for name in experts if told is None or name in guards or _is_said_of(_says_leads, name, told)}
    expert_stayed = any(role.name in standing for role in new.roles)
    # A virtual officer is a service that is bought.
    offices = [role.name.casefold() for role in new.roles if not _VIRTUAL.search(f"{role.as_written} {role.quote}")]
    secure = [name for name in offices if is_of_security(name)]
    security = _highest(secure)
    others = (name.replace("information security", "") for name in offices)
    technology = _highest(name for name in others if _is_of_technology(name))
    chief_executive = any(_EVERYBODYS in name for name in offices)

    def loss(thing: Named, successor: Named | None) -> Severity:
        name = thing.what.casefold()
        if successor is not None and takes_the_place(name, successor.what.casefold()):
            return "medium"
        if not _is_of_the_field(name):
            missed = not (_EVERYBODYS in name and chief_executive) and not expert_stayed
            return "high" if missed and _led_by_himself(thing, experts, told) else "medium"
        chief = _holds(SECURITY_OFFICERS, name) and ("chief" in name or not _only_supports(thing))
        leads = _leads(thing) or _led_elsewhere(thing, told) or (not secure and _led_for_security(thing, told))
        if _SECOND.search(f"{thing.as_written} {name}") or not (chief or leads):
            return "medium"
        if is_of_security(name):
            successors = [each for each in secure if not (each == _OVER_ALL and _led_for_information(thing, told))]
            return "medium" if _highest(successors) >= _least_successor(thing, told) else "high"
        # Whoever else is there then takes his place, unless he was the only one who led.
        if _led_by_himself(thing, guards, told):
            return "high"
        enough = CHIEF if chief and leads and _rank(name) == CHIEF else MANAGER
        return "medium" if technology >= _rank(name) or security >= enough else "high"

    return loss


def _least_successor(thing: Named, told: Statements | None) -> int:
    """How high an office of security is at least that takes his place: where he led alone, a director is none for a
    vice president (0001193125-26-059435)."""
    alone = told is not None and _is_said(_says_leads_first, thing, told)
    return (_height if alone else _rank)(thing.what.casefold())


def _highest(offices: Iterable[str]) -> int:
    return max(map(_height, offices), default=0)


def is_borne_out(thing: Named, both: Both) -> bool:
    """Whether the texts bear out that the responsible officer is gone: the new one names nobody of the field and rank
    by any title, and where somebody lesser is left, the old one says that this one led."""
    old, new = both
    name = thing.what.casefold()
    if new.means_another(thing.what):
        return True
    if not is_of_security(name):
        led = _is_said(_says_leads_alone, thing, old)
        of_the_field = TECHNOLOGY_OFFICES[_height(name) if led else MANAGER]
        # Whoever leads now where nobody of the field was named beside the one who went is another.
        return not _names_office(of_the_field, new, old.plain if led and not _is_of_technology(name) else None)
    alike = INFORMATION_SECURITY_OFFICE if _led_for_information(thing, old) else None
    if _names_office(alike or SECURITY_OFFICES[_least_successor(thing, old)], new):
        return False
    return _is_said(_says_leads, thing, old) or not _names_office(SECURITY_OFFICE, new)


def without_anybody(losses: list[Change], old: Statements) -> list[Change]:
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


def is_only_told_of_a_career(thing: Named, other: Statements) -> bool:
    """Whether an office of security stands there only as one that somebody had elsewhere or before, as vacant, or as a
    service."""
    if not _is_of_the_field(thing.what.casefold()) or _is_aside(thing.quote):
        return False
    naming = _naming(thing.what, other)
    return bool(naming) and all(_is_aside(plain) for plain in naming)


def _naming(office: str, text: Statements) -> list[str]:
    short = re.compile(rf"(?<![\w-]){re.escape(text.plain_of(office))}s?(?![\w-])")
    return [plain for plain in text.plains if short.search(plain)]


def is_of_security(name: str) -> bool:
    return _holds(SECURITY_WORDS, name) and _holds(OFFICE_WORDS, name)


def is_only_a_superior(thing: Named, told: Statements) -> bool:
    """Whether no other sentence than the quoted one, where somebody reports to whoever has this office, says that he
    leads."""
    office, quoted = told.plain_of(thing.as_written or thing.what), told.plain_of(thing.quote)
    return not any(_says_leads(plain, office) for plain in told.plains if plain != quoted)


def takes_the_place(before: str, after: str) -> bool:
    """Whether a new title in the same place is the old one's own, widened, narrowed or raised. An officer of security
    has no successor in one of technology alone, nor is a chief officer of information renamed into one of security; who
    leads beside other work is followed by whoever does that work, not by any other (0001140361-26-012375)."""
    if goes_on(after, before):  # the first of several fields is left to the same person
        return True
    if is_of_security(before):
        return is_of_security(after)
    was, now = _fields(before), _fields(after)
    if not _is_of_technology(before):
        return bool(was & now)
    same = (was <= now or now <= was) and _height(after) >= _height(before)
    return same and _is_of_technology(after) and (not is_of_security(after) or "technology" in was & now)


def goes_on(office: str, longer: str) -> bool:
    """Whether the second is the first with more fields behind it: `Vice President of Information Technology, Security
    and Business Intelligence`."""
    return " of " in office and longer.startswith(f"{office} ")


def _fields(office: str) -> set[str]:
    return {SAME_WORK.get(word, word) for word in words_of(office)} - _RANKS


def _is_of_technology(name: str) -> bool:
    return _holds(TECHNOLOGY_WORDS, name) and _holds(OFFICE_WORDS, name)


def _is_of_the_field(name: str) -> bool:
    return is_of_security(name) or _is_of_technology(name)


def _rank(office: str) -> int:
    """A director in the place of a chief officer is a step down, and so is a manager in the place of an officer."""
    return CHIEF if _holds(("chief", "cso"), office) else MANAGER if _holds(("manager", "lead"), office) else OFFICER


def _height(office: str) -> int:
    """As the rank, with a vice president and a head above a director."""
    above = _rank(office) == OFFICER and _holds(("president", "head"), office)
    return VICE_PRESIDENT if above else _rank(office)


def _leads(thing: Named) -> bool:
    """Whether the sentence says that whoever has this office leads or is responsible."""
    return _says_leads(thing.quote.casefold(), (thing.as_written or thing.what).casefold())


def _led_elsewhere(thing: Named, told: Statements | None) -> bool:
    """Whether another sentence than the quoted one says that he leads, and he alone."""
    return told is not None and _is_said(_says_leads_alone, thing, told)


def _led_for_security(thing: Named, told: Statements | None) -> bool:
    """Whether his office is security, and some sentence says that he leads, alone or beside others."""
    return is_of_security(thing.what.casefold()) and told is not None and _is_said(_says_leads, thing, told)


def _led_for_information(thing: Named, told: Statements | None) -> bool:
    """Whether he led as the officer of information security, for whom a chief of all security is another
    (0001132597-26-000132, 0001628280-26-008116)."""
    name = thing.what.casefold()
    return "security officer" in name and name != _OVER_ALL and _led_for_security(thing, told)


def _led_by_himself(thing: Named, guards: Iterable[str], told: Statements | None) -> bool:
    """Whether some sentence says that he leads and names no other office before him; where one says so of an officer of
    security, one of the `guards`, whether he had the responsibility over all."""
    if told is None:
        return False
    guarded = any(_is_said_of(_says_leads, guard, told) for guard in guards)
    return _is_said(_says_leads_over_all if guarded else _says_leads_first, thing, told)


def _is_said(says: Callable[[str, str], bool], thing: Named, text: Statements) -> bool:
    """Whether some sentence says it of the office as we name it or as it is written first: `Vice President,
    Technology` is one of Technology."""
    return any(_is_said_of(says, name, text) for name in {thing.what, thing.as_written or thing.what})


def _is_said_of(says: Callable[[str, str], bool], office: str, text: Statements) -> bool:
    plain_office = text.plain_of(office)
    return any(says(plain, plain_office) for plain in text.plains)


def _only_supports(thing: Named) -> bool:
    """Whether somebody else leads, and this one helps."""
    return SUPPORTS.search(thing.quote.casefold().partition((thing.as_written or thing.what).casefold())[0]) is not None


def _says_leads(sentence: str, office: str) -> bool:
    before, name, after = sentence.partition(office)
    return bool(name) and not SUPPORTS.search(before) and bool(LED_BY.search(before) or LEADS.search(after))


def _says_leads_alone(sentence: str, office: str) -> bool:
    before, name, after = sentence.partition(office)
    return bool(name) and not SUPPORTS.search(before) and (_leads_alone(before, after) or _is_led_by_him(before, after))


def _leads_alone(before: str, after: str) -> bool:
    after = OR_IN_SHORT.sub("", after)
    leads = None if MEMBER_OF.search(before) else LEADS.search(after)
    return leads is not None and not _names_another(before, SUPERIOR.sub("", after[: leads.end()]))


def _is_led_by_him(before: str, after: str) -> bool:
    """Whether it is led by him, and by nobody before or behind him."""
    led_by = LED_BY.search(before)
    return led_by is not None and not _names_another(led_by[0]) and not _AND_ANOTHER.match(after)


def _says_leads_first(sentence: str, office: str) -> bool:
    """Whether he leads alone and nobody else is named before him, who leads or who reports to him."""
    before = sentence.partition(office)[0]
    return _says_leads_alone(sentence, office) and not _names_another(before) and not REPORTS_TO.search(before)


def _says_leads_over_all(sentence: str, office: str) -> bool:
    _, name, after = sentence.partition(office)
    return bool(name) and OVERALL.search(after) is not None


def _names_another(before: str, after: str = "") -> bool:
    """Whether the words before an office, without another rank of the same person, or those behind it name one."""
    return ANOTHER_OFFICE.search(f"{OWN_RANK.sub('', before)} {after}") is not None


def _says_answers(sentence: str, office: str) -> bool:
    """Whether it says that whoever has the office leads, alone or among others, or tells the board of the program."""
    before, _, after = sentence.partition(office)
    among = AMONG_THOSE_WHO_LEAD.search(before) or TELLS_THE_BOARD.search(after)
    return _says_leads(sentence, office) or bool(among and office in sentence)


def _is_aside(sentence: str) -> bool:
    formerly = FORMERLY.search(sentence) is not None or _tells_of_a_vacancy(sentence)
    return formerly or _VIRTUAL.search(sentence) is not None


def _names_office(office: re.Pattern[str], text: Statements, known: str | None = None) -> bool:
    """Whether somebody has such an office; of the `known` ones where a text is given that names them."""
    named = (found for plain in text.plains if not _is_aside(plain) for found in office.finditer(plain))
    return any(known is None or found[0] in known for found in named)


def _holds(words: Iterable[str], name: str) -> bool:
    return any(word in name for word in words)
