"""Whether the responsible officer is gone: whoever led is named no more, and nobody is said to lead. That is grave;
where another leads now, or a new title stands in the old one's place, a role changed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from monitor.detect.leading import answers, is_said, is_said_of_somebody, leads, only_supports
from monitor.detect.statements import Both, Statements
from monitor.detect.things import Named, roles_in
from monitor.detect.titles import is_of_security
from monitor.detect.words.offices import FORMERLY, SOUGHT
from monitor.domain import Profile, Severity

_OF_THE_BOARD = ("Chair", "Lead Director")
# How grave it is that something went, and that the second stands in its place, if anything does.
Grading = Callable[[Named, Named | None], Severity]


@dataclass(frozen=True)
class Officers:
    """The offices of two years, and their texts; where these are not known, the sentences that name the offices."""

    old: Profile
    new: Profile
    both: Both | None = None

    def loss(self, thing: Named, successor: Named | None) -> Severity:
        """High where whoever had this office led and nobody leads now. A chief officer of security led wherever he is
        named, unless he only helps, or another title stands in the very place."""
        led = self._is_said_to_have_led(thing) or (successor is None and _is_a_chief(thing))
        return "high" if led and not self._somebody_leads else "medium"

    def _is_said_to_have_led(self, thing: Named) -> bool:
        return any(is_said(leads, name, self._texts[0]) for name in _names(thing))

    @cached_property
    def _somebody_leads(self) -> bool:
        """Whether the new year says so of anybody, be it under a title that was not read; an officer of security does
        wherever he is named."""
        now = self._texts[1]
        offices = [thing for thing in roles_in(self.new).values() if not thing.what.startswith(_OF_THE_BOARD)]
        guarded = any(is_of_security(thing.what.casefold()) for thing in offices)
        named = (name for thing in offices for name in _names(thing))
        return guarded or now.once(names_who_answers) or any(is_said(answers, name, now) for name in named)

    @cached_property
    def _texts(self) -> Both:
        if self.both is not None:
            return self.both
        old, new = (Statements(" ".join(role.quote for role in year.roles), ()) for year in (self.old, self.new))
        return old, new


def _names(thing: Named) -> set[str]:
    """As we name the office, and as it is written first: `Vice President, Technology` is one of Technology."""
    return {thing.what, thing.written}


def _is_a_chief(thing: Named) -> bool:
    title = thing.what.casefold()
    before = thing.quote.casefold().partition(thing.written.casefold())[0]
    return "chief" in title and is_of_security(title) and not only_supports(before)


def names_who_answers(text: Statements) -> bool:
    """Whether somebody leads by any sentence that tells of today, be it before whom one looks for yet."""
    today = (SOUGHT.split(plain, maxsplit=1)[0] for plain in text.plains if not FORMERLY.search(plain))
    return any(is_said_of_somebody(answers, plain) for plain in today)
