"""Who is the responsible officer, and whether nobody of the field and rank is left: that is a grave loss."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from monitor.detect.leading import (
    Says,
    is_said,
    is_said_of,
    leads_by_its_quote,
    only_supports,
    says_answers,
    says_leads,
    says_leads_alone,
    says_leads_first,
    says_leads_over_all,
)
from monitor.detect.statements import Both, Statements
from monitor.detect.things import Named
from monitor.detect.titles import (
    OVER_ALL_SECURITY,
    height,
    highest,
    holds,
    is_of_information_security,
    is_of_like_fields,
    is_of_security,
    is_of_technology,
    is_of_the_field,
    rank,
    takes_the_place,
)
from monitor.detect.words.elements import SECURITY_OFFICERS
from monitor.detect.words.offices import (
    CHIEF,
    FILLED,
    FORMERLY,
    INFORMATION_SECURITY_OFFICE,
    MANAGER,
    SECURITY_OFFICE,
    SECURITY_OFFICES,
    SOMEBODY,
    TECHNOLOGY_OFFICES,
    VACANT,
)
from monitor.domain import Change, Profile, Severity

_LONGEST = 500  # letters of a sentence that tells of one vacancy, and lists nothing
_SECOND = re.compile(r"\b(?:deputy|associate|assistant|regional|business unit|virtual|fractional)\b", re.IGNORECASE)
_EVERYBODYS = "chief executive"  # that there is one still need not be said
_VIRTUAL = re.compile(r"\bv-?ciso|\b(?:virtual|fractional) (?:chief|ciso)", re.IGNORECASE)


# How grave it is that something went, and that the second stands in its place, if anything does.
Grading = Callable[[Named, Named | None], Severity]


@dataclass(frozen=True)
class Officers:
    """The offices of two years, and what the old year `told` of who leads, if its text is known.

    A chief officer of security or technology is the responsible one wherever he is named; whoever else has such an
    office is it where a sentence says so, be it the one quoted or another, one of security also where he led beside
    others and nobody of security is left; and any other officer where he led alone, no officer of these fields led
    beside him, and none is named now.
    """

    old: Profile
    new: Profile
    told: Statements | None = None

    def loss(self, thing: Named, successor: Named | None) -> Severity:
        """High where nobody of the same rank is left whose office is security; for an officer of technology, nobody of
        either, and whoever is left where he led alone."""
        title = thing.what.casefold()
        if successor is not None and takes_the_place(title, successor.what.casefold()):
            return "medium"
        if not is_of_the_field(title):
            return "high" if self._is_missed(title) and self._led_by_himself(thing, self._experts) else "medium"
        if _SECOND.search(f"{thing.as_written} {title}") or not self._answered(thing):
            return "medium"
        stands = self._secured_without(thing) if is_of_security(title) else self._followed_without(thing)
        return "medium" if stands else "high"

    def _answered(self, thing: Named) -> bool:
        return _is_a_chief(thing) or self._led(thing)

    def _led(self, thing: Named) -> bool:
        beside = not self._guards_left and is_of_security(thing.what.casefold()) and self._says(says_leads, thing)
        return leads_by_its_quote(thing) or self._says(says_leads_alone, thing) or beside

    def _secured_without(self, thing: Named) -> bool:
        """Whether an officer of security is left who may take his place."""
        others = {OVER_ALL_SECURITY} if _led_for_information(thing, self.told) else set[str]()
        left = [each for each in self._guards_left if each not in others]
        return highest(left) >= _least_successor(thing, self.told)

    def _followed_without(self, thing: Named) -> bool:
        """Whether whoever else is there takes the place of an officer of technology: of one who led by himself only who
        has all of his fields."""
        title = thing.what.casefold()
        alike = [each for each in self._technicians_left if is_of_like_fields(title, each)]
        if self._led_by_himself(thing, self._guards):
            return highest(alike) >= height(title)
        left = self._technicians_left
        if self._says(says_leads_first, thing):
            left = [*alike, *(each for each in left if each in self._before)]
        enough = CHIEF if _is_a_chief(thing) and self._led(thing) and rank(title) == CHIEF else MANAGER
        return highest(left) >= rank(title) or highest(self._guards_left) >= enough

    def _is_missed(self, title: str) -> bool:
        """Whether nobody of the field stays, and no other chief executive where one went."""
        still_one = _EVERYBODYS in title and any(_EVERYBODYS in each for each in self._left)
        return not still_one and not self._expert_stayed

    def _led_by_himself(self, thing: Named, beside: list[str]) -> bool:
        """Whether some sentence says that he leads and names no other office before him; where one says so of those
        `beside` him, whether he had the responsibility over all."""
        others_lead = any(is_said_of(says_leads, each, self.told) for each in beside)
        return self._says(says_leads_over_all if others_lead else says_leads_first, thing)

    def _says(self, says: Says, thing: Named) -> bool:
        return is_said(says, thing, self.told)

    @cached_property
    def _guards(self) -> list[str]:
        return [role.name for role in self.old.roles if is_of_security(role.name.casefold())]

    @cached_property
    def _experts(self) -> list[str]:
        return [role.name for role in self.old.roles if is_of_the_field(role.name.casefold())]

    @cached_property
    def _expert_stayed(self) -> bool:
        """A technician who never led does not stand for whoever did; an officer of security does."""
        guards = self._experts if self.told is None else self._guards
        standing = {name for name in self._experts if name in guards or is_said_of(says_leads, name, self.told)}
        return any(role.name in standing for role in self.new.roles)

    @cached_property
    def _left(self) -> list[str]:
        """A virtual officer is a service that is bought."""
        real = (role for role in self.new.roles if not _VIRTUAL.search(f"{role.as_written} {role.quote}"))
        return [role.name.casefold() for role in real]

    @cached_property
    def _before(self) -> set[str]:
        return {role.name.casefold() for role in self.old.roles}

    @cached_property
    def _guards_left(self) -> list[str]:
        return [title for title in self._left if is_of_security(title)]

    @cached_property
    def _technicians_left(self) -> list[str]:
        return [title for title in self._left if is_of_technology(title.replace("information security", ""))]


def _is_a_chief(thing: Named) -> bool:
    title = thing.what.casefold()
    return holds(SECURITY_OFFICERS, title) and ("chief" in title or not only_supports(thing))


def _least_successor(thing: Named, told: Statements | None) -> int:
    """How high an office of security is at least that takes his place: where he led alone, a director is none for a
    vice president (0001193125-26-059435)."""
    return (height if is_said(says_leads_first, thing, told) else rank)(thing.what.casefold())


def _led_for_information(thing: Named, told: Statements | None) -> bool:
    """Whether he led as the officer of information security, for whom a chief of all security is another
    (0001132597-26-000132, 0001628280-26-008116)."""
    title = thing.what.casefold()
    says = says_leads if "security officer" in title else says_leads_first
    return is_of_information_security(title) and is_said(says, thing, told)


def is_borne_out(thing: Named, both: Both) -> bool:
    """Whether the texts bear out that the responsible officer is gone: the new one names nobody of the field and rank
    by any title, and where somebody lesser is left, the old one says that this one led."""
    old, new = both
    title = thing.what.casefold()
    if new.means_another(thing.what):
        return True
    if not is_of_security(title):
        led = is_said(says_leads_alone, thing, old)
        of_the_field = TECHNOLOGY_OFFICES[height(title) if led else MANAGER]
        # Whoever leads now where nobody of the field was named beside the one who went is another.
        another = led and (not is_of_technology(title) or is_said(says_leads_first, thing, old))
        return not _names_office(of_the_field, new, old.plain if another else None)
    alike = INFORMATION_SECURITY_OFFICE if _led_for_information(thing, old) else None
    if _names_office(alike or SECURITY_OFFICES[_least_successor(thing, old)], new):
        return False
    return is_said(says_leads, thing, old) or not _names_office(SECURITY_OFFICE, new)


def without_anybody(losses: list[Change], old: Statements) -> list[Change]:
    """Where the new year names nobody at all any more, only management or the board: high for whoever led by the old
    words, whatever the office, unless one that went is the responsible one by its name."""
    if any(change.severity == "high" for change in losses):
        return losses
    led = {each.what for each in losses if any(says_answers(plain, old.plain_of(each.what)) for plain in old.plains)}
    return [replace(change, severity="high") if change.what in led else change for change in losses]


def names_somebody(text: Statements) -> bool:
    """Whether an office stands there that one person holds, in its long or its short form."""
    said = ((statement.normal, statement.text) for statement in text)
    return any(SOMEBODY.search(form) for plain, whole in said if not _is_aside(plain) for form in (plain, whole))


# --- offices that nobody holds ------------------------------------------------------------------------------


def without_vacancies(profile: Profile, text: Statements) -> Profile:
    """The profile without the offices of security that its year names only as vacant."""
    roles = tuple(role for role in profile.roles if not _is_vacant(role.name, text))
    return profile if len(roles) == len(profile.roles) else replace(profile, roles=roles)


def is_only_told_of_a_career(thing: Named, other: Statements) -> bool:
    """Whether an office of security stands there only as one that somebody had elsewhere or before, as vacant, or as a
    service."""
    if not is_of_the_field(thing.what.casefold()) or _is_aside(thing.quote):
        return False
    naming = _naming(thing.what, other)
    return bool(naming) and all(_is_aside(plain) for plain in naming)


def _is_vacant(office: str, text: Statements) -> bool:
    naming = _naming(office, text) if is_of_security(office.casefold()) else []
    return any(_tells_of_a_vacancy(plain) for plain in naming) and all(_is_aside(plain) for plain in naming)


def _tells_of_a_vacancy(sentence: str) -> bool:
    return len(sentence) < _LONGEST and VACANT.search(sentence) is not None and FILLED.search(sentence) is None


def _naming(office: str, text: Statements) -> list[str]:
    short = re.compile(rf"(?<![\w-]){re.escape(text.plain_of(office))}s?(?![\w-])")
    return [plain for plain in text.plains if short.search(plain)]


def _is_aside(sentence: str) -> bool:
    formerly = FORMERLY.search(sentence) is not None or _tells_of_a_vacancy(sentence)
    return formerly or _VIRTUAL.search(sentence) is not None


def _names_office(office: re.Pattern[str], text: Statements, known: str | None = None) -> bool:
    """Whether somebody has such an office; of the `known` ones where a text is given that names them."""
    named = (found for plain in text.plains if not _is_aside(plain) for found in office.finditer(plain))
    return any(known is None or re.search(rf"(?<!\w){re.escape(found[0])}(?!\w)", known) for found in named)
