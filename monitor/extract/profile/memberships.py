"""Who chairs a body, who sits on it and to whom it reports, where the sentence that names it says so."""

import re
from collections.abc import Sequence

from monitor.extract.profile.body_names import Designation
from monitor.extract.profile.roles import Offices

_LED_BY = re.compile(
    r"[^.;]{0,60}?\b(?:co-)?(?:chaired|led|headed|overseen and led) (?:jointly )?by (?:our |the |its )?"
)
_LEADS = re.compile(
    r"\b(?:chairs|leads|heads|is the (?:chair(?:man|person|woman)?|head|leader) of)(?: and \w+)? "
    r"(?:our |the |an? |its )?$"
)
_SEATS = re.compile(
    r"\)?(?:,? ?(?:which|that|who))?(?: \([^)]{0,40}\))?,? (?:is |are |was |is also )?(?:comprised|composed|made up"
    r"|consists?|consisting|consisted|comprises|comprising|includes?|including)(?: of| primarily of| as members)?\b"
)
_END_OF_SEATS = re.compile(
    r",? (?:who|which|that|whose|to|responsible|is|are|meets?|has|have|oversees?|reviews?|provides?"
    r"|supports?|assists?|works?|advises?|manages?|monitors?)\b|;|,? (?:working (?:with|under)|headed by|led by"
    r"|supported by|under the)\b"
)
# `Our General Counsel, who holds a certificate, and our CFO`: what is told of a member ends no list.
_ASIDE = re.compile(
    r", (?:who|which) (?:has|have|is|was|holds|joined) [^,.;]{3,200},(?= (?:and )?(?:the|our|its|an?|[A-Z]))"
)
_NUMBER_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_HOW_MANY = re.compile(
    rf"\b(?P<many>{'|'.join(_NUMBER_WORDS[2:])})(?: [a-z-]+){{0,2}}? (?P<whom>executives|officers|directors|members)\b",
)
_REPORTS = re.compile(
    r"(?<!will )\breports? (?:\w+ly )?(?:up )?(?:directly |periodically |in turn )?to (?:our |the |its )?(?:full )?"
)
_NEAR = 200


def chair_of(offices: Offices, sentence: str, body: Designation, named: Sequence[Designation]) -> str | None:
    """The office of whom it is chaired, led or headed by."""
    after = _until_next(sentence, body, named) if _LED_BY.match(sentence, body.end) else ""
    if led := _LED_BY.match(after):
        return _first_role(offices, after[led.end() : led.end() + 90], at_once=True)
    if leads := _LEADS.search(sentence[max(0, body.start - 60) : body.start]):
        before = sentence[max(0, body.start - _NEAR) : body.start]
        return _first_role(offices, before[: len(before) - len(leads[0])].split(", and ")[-1])
    return None


def members_of(offices: Offices, sentence: str, body: Designation) -> tuple[str, ...]:
    """Offices in the order given, and how many others: `consists of four executives, including our CISO`."""
    seats = _SEATS.match(sentence, body.end)
    if seats is None or body.head == "board":
        return ()
    listed = _ASIDE.sub(",", sentence[seats.end() : seats.end() + 600])
    end = _END_OF_SEATS.search(listed)
    listed = listed[: end.start()] if end else listed
    members = tuple(role.name for role in offices.named_in(listed))
    return members + _others(listed, len(members))


def reports_to_of(offices: Offices, sentence: str, body: Designation, named: Sequence[Designation]) -> str | None:
    """Whom it reports to, where it is the subject: a body, else an office."""
    if not _is_subject(offices, sentence, body):
        return None
    reports = _REPORTS.search(sentence, body.end, body.end + _NEAR)
    if reports is None or any(body.end < other.start < reports.start() for other in named):
        return None
    addressee = next((other for other in named if abs(other.start - reports.end()) <= 6), None)
    if addressee is not None:
        return _addressed(addressee.name)
    return _first_role(offices, sentence[reports.end() : reports.end() + 80], at_once=True)


def _addressed(name: str) -> str:
    """A management team is addressed as the management."""
    return re.sub(r"(?<=management) team$", "", name)


def _is_subject(offices: Offices, sentence: str, body: Designation) -> bool:
    before = re.sub(
        r"\b(?:our|the|its|this)\s*$", "", sentence[max(0, body.start - 4 * _NEAR) : body.start], flags=re.IGNORECASE
    ).rstrip()
    return not before or (before.endswith(",") and not offices.named_in(before))


def _others(listed: str, offices: int) -> tuple[str, ...]:
    many = _HOW_MANY.search(listed)
    if many is None:
        return ()
    left = _NUMBER_WORDS.index(many["many"]) - offices
    if offices == 0:
        return (many[0],)
    return (f"{_NUMBER_WORDS[left]} other {many['whom']}",) if left > 0 else ()


def _first_role(offices: Offices, words: str, at_once: bool = False) -> str | None:
    role = next(iter(offices.named_in(words)), None)
    return role.name if role and (not at_once or words.find(role.as_written) <= 12) else None


def _until_next(sentence: str, body: Designation, named: Sequence[Designation]) -> str:
    following = min((other.start for other in named if other.start >= body.end), default=len(sentence))
    return sentence[body.end : following]
