"""How many years somebody has been at it, and what certificates and degrees they hold.

Told of an office where the sentence, the sentences before it (`he`) or a name (`Mr. Quill`) say who it is; told of
nobody in particular (role None) where it is a team or several together.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from monitor.domain import Expertise
from monitor.extract.profile.certificates import certificates_in
from monitor.extract.profile.degrees import degrees_in
from monitor.extract.profile.past_offices import is_of_the_past
from monitor.extract.profile.roles import roles_of
from monitor.extract.profile.titles import titles

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
}  # fmt: skip
_WRITTEN = "|".join(_NUMBERS)
_SPAN = re.compile(
    rf"(?<![\w.$-])(?:(?P<digits>\d{{1,2}})|(?P<words>(?:{_WRITTEN})(?:[- ](?:{_WRITTEN}))?)(?: ?\(\d+\))?|(?P<a>a))"
    r"(?:\+|[- ]plus| or more)?[- ]?(?P<unit>years?|decades?)\b[’']?",
    re.IGNORECASE,
)
_QUARTER_CENTURY = re.compile(r"\ba quarter[- ](?:of a )?century\b", re.IGNORECASE)
_IS_EXPERIENCE = re.compile(
    r"[^.;]{0,130}?\b(?:experienced?|expertise|career|background"
    r"|(?:in|within|across) (?:the )?(?:\w+[ ,/-]+(?:and )?){0,3}?"
    r"(?:IT|information|technology|tech|cyber\w*|security|infosec|industry|field|telecom\w*|software))\b",
    re.IGNORECASE,
)
_WAS_EXPERIENCE = re.compile(
    r"\b(?:experience|expertise|worked|working|career|background|been (?:managing|leading|overseeing)"
    # `has served in various roles in information technology and information security for over 30 years`
    r"|(?:served|worked|been) in (?:[\w-]+ ){0,3}(?:roles|positions|capacities) (?:in|within|across|related to))\b"
    r"[^.;]{0,110}$",
    re.IGNORECASE,
)
_MOST = 25  # claims of a sentence that are looked at; one that lists certificates has a dozen
_NEAR = 60  # characters between a name and the office that is told with it
_NO_EXPERIENCE = re.compile(
    r"\b(?:last|past|next|within|every|each|first|prior|previous|fiscal|for the|of the|these|than once in) (?:\w+ )?$",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    r"\b(?:collective(?:ly)?|combined|aggregate|cumulative(?:ly)?|together|total of|between them)\b", re.I
)
_HAS = re.compile(r"[”\")]* has\b[^,;]{0,40}")  # one person, whose years at several trades are combined
_OTHERS = re.compile(
    r"\b(?:third[- ]part(?:y|ies)|outside|external|consult(?:ants?|ing)|vendors?|firms?|MSS?P|service providers?"
    r"|partners?)\b|\b(?:board|committee) members?\b|\bmembers? of (?:the|our) (?:board|audit)|\bdirectors\b"
    r"|\bindependent director",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\b(?:to|with|by|as|of|from|for|at|including|supporting|former|previous(?:ly)?|prior|under|and reports to)"
    r"(?: (?:the|our|its|his|her|an?|a member of|both|global|deputy))* ?$",
    re.IGNORECASE,
)
_REPORTS_TO = re.compile(r"\breport\w* (?:\w+ )?to\b[^;.]*$", re.IGNORECASE)
_WHO = re.compile(r"(?:[”\")]| ?\(.{1,12}?\))*,?[^.;,]{0,40},? who\b")
_PRONOUN = re.compile(
    r"\W*(?:(?:In addition|Additionally|Also|Prior to [^,]{0,80}|Before [^,]{0,60}|Together), )?"
    r"(?:He|She|They|His|Her|This (?:individual|person|officer|employee|executive))\b"
)
# `With over 20 years of experience, our CISO oversees`: who has it is told behind it
_OPENING = re.compile(
    r"\W*(?:With|Having|Bringing|Drawing (?:up)?on|Backed by)\b[^.;]{0,260}?, "
    r"(?:(?:[Tt]he|[Oo]ur|[Ii]ts) (?:(?:Company|Bank|Corporation|Advis[eo]r|Manager|Sponsor)[’']?s )?)?(?=[A-Z])"
)
_PERSON = re.compile(r"\b(?:Mr|Ms|Mrs|Dr|Messrs)\. ?(?:[A-Z]\. )?(?P<surname>[A-Z][\w’'-]+)")
_DEFINED = re.compile(r"[”\")’]*,? ?\((?:the |our )?[“\"]*(?P<short>[A-Z][A-Za-z&]{1,5})[”\"]*\)")
_SHORT = re.compile(r"\b(?:v|[Dd]eputy )?[A-Z]{2,5}(?=s?\b)")
_INTRODUCES = re.compile(
    r"[Oo]fficer|[Dd]irector|[Pp]resident|[Hh]ead of|[Mm]anager|[Cc]ounsel|\b[A-Z]{3,4}\b|\b(?:Mr|Ms|Mrs|Dr)\."
)
_TEAM = re.compile(  # in small letters: `Quill Group` is a name
    r"\b(?:[Tt]eam|[Mm]embers|staff|personnel|professionals|individuals|[Mm]anagement|leadership|leaders|department|group"
    r"|organization|employees|officers|executives|committee)\b"
)


@dataclass(slots=True)
class _Told:
    quote: str
    years: int | None = None
    certificates: dict[str, None] = field(default_factory=dict)
    degrees: dict[str, None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Claim:
    """Of one of the three, where a sentence tells of it."""

    at: int
    years: int | None = None
    certificate: str | None = None
    degree: str | None = None


@dataclass(frozen=True, slots=True)
class _Holder:
    start: int
    end: int
    role: str


def expertise_of(sentences: Sequence[str]) -> tuple[Expertise, ...]:
    """Each role once, in the order of the text: the first years told of it and all its certificates and degrees."""
    told: dict[str | None, _Told] = {}
    people = _People(sentences)
    for sentence in sentences:
        claims = _claims(sentence)[:_MOST]
        holders = people.holders(sentence) if claims or _may_introduce(sentence) else []
        people.introduce(sentence, holders)
        for claim in claims:
            for role in people.whose(sentence, claim.at, holders):
                _add(told.setdefault(role, _Told(sentence)), claim)
        people.turn_to(sentence, holders)
    return tuple(
        Expertise(role, one.years, tuple(one.certificates), one.quote, tuple(one.degrees)) for role, one in told.items()
    )


def _add(known: _Told, claim: _Claim) -> None:
    known.years = known.years or claim.years
    known.certificates |= {claim.certificate: None} if claim.certificate else {}
    known.degrees |= {claim.degree: None} if claim.degree else {}


def _claims(sentence: str) -> list[_Claim]:
    """Where a sentence tells of years, of a certificate or of a degree, in order."""
    claims = [_Claim(at, certificate=name) for at, name in certificates_in(sentence)]
    claims += [_Claim(at, degree=name) for at, name in degrees_in(sentence)]
    claims += [_Claim(at, years=years) for at, years in _years(sentence)]
    return sorted(claims, key=lambda claim: claim.at)


def _years(sentence: str) -> Iterator[tuple[int, int]]:
    if not re.search(r"year|decade|century", sentence, re.IGNORECASE):
        return
    if (quarter := _QUARTER_CENTURY.search(sentence)) and _IS_EXPERIENCE.match(sentence, quarter.end()):
        yield quarter.start(), 25
    for span in _SPAN.finditer(sentence):
        if span["a"] and not span["unit"].lower().startswith("decade"):
            continue
        if _is_experience(sentence, span) and (years := _number(span)) and years <= 60:
            yield span.start(), years


def _is_experience(sentence: str, span: re.Match[str]) -> bool:
    if _NO_EXPERIENCE.search(sentence, 0, span.start()):
        return False
    if _IS_EXPERIENCE.match(sentence, span.end()):
        return True
    return _WAS_EXPERIENCE.search(sentence, max(0, span.start() - 180), span.start()) is not None


def _number(span: re.Match[str]) -> int:
    unit = 10 if span["unit"].lower().startswith("decade") else 1
    if span["a"]:
        return unit
    if span["digits"]:
        return int(span["digits"]) * unit
    return sum(_NUMBERS[word] for word in re.split(r"[- ]", span["words"].lower())) * unit


# --- whose it is --------------------------------------------------------------------------------------------


def _may_introduce(sentence: str) -> bool:
    return _INTRODUCES.search(sentence) is not None


class _People:
    """Who has been spoken of so far: by which letters an office goes, which name holds it, and who was last."""

    def __init__(self, sentences: Iterable[str]) -> None:
        self._short: dict[str, str] = {}
        self._named: dict[str, str] = {}
        self._last: str | None = None
        for sentence in sentences:
            if "(" in sentence:
                for title in titles(sentence):
                    if defined := _DEFINED.match(sentence, title.end):
                        self._short.setdefault(defined["short"], title.name)

    def holders(self, sentence: str) -> list[_Holder]:
        """The offices that a sentence names, in order, each definition once; not what somebody was elsewhere."""
        found = [_Holder(title.start, title.end, title.name) for title in titles(sentence) if title.name]
        for short in _SHORT.finditer(sentence):
            if role := self._meaning(short[0]):
                found.append(_Holder(short.start(), short.end(), role))
        here = (holder for holder in found if not is_of_the_past(sentence, holder.start, holder.end))
        return sorted(here, key=lambda holder: holder.start)

    def _meaning(self, short: str) -> str:
        if short not in self._short:
            roles = roles_of((short,))
            self._short[short] = roles[0].name if roles else ""
        return self._short[short]

    def whose(self, sentence: str, at: int, holders: Sequence[_Holder]) -> list[str | None]:
        """Whose the years or the certificate at a place are; an outside firm's or a director's are nobody's here."""
        clause = sentence[:at]
        subjects = [holder for holder in holders if holder.end <= at and _is_subject(sentence, holder)]
        alone = len(subjects) == 1 and _HAS.fullmatch(sentence, subjects[0].end, at) is not None
        if not alone and _TOGETHER.search(sentence, max(0, at - 60), at + 120):
            return [None]
        if subjects:
            return [holder.role for holder in _joined(sentence, subjects)]
        if one := self._one_person(sentence, at, holders):
            return [one]
        if _OTHERS.search(clause) or not _TEAM.search(clause):
            return []
        return [None]

    def _one_person(self, sentence: str, at: int, holders: Iterable[_Holder]) -> str | None:
        """The office of the person named before a place, of whom a pronoun speaks, or who follows an opening."""
        for person in reversed(list(_PERSON.finditer(sentence[:at]))):
            if person["surname"] in self._named:
                return self._named[person["surname"]]
        if _PRONOUN.match(sentence) and self._last:
            return self._last
        return self._told_of_ahead(sentence, at, holders)

    def _told_of_ahead(self, sentence: str, at: int, holders: Iterable[_Holder]) -> str | None:
        """The office right behind the words that open a sentence with somebody's experience, or that of the person
        who is named there."""
        opening = _OPENING.match(sentence)
        if opening is None or at > opening.end() or _OTHERS.search(sentence, 0, at):
            return None
        person = _PERSON.match(sentence, opening.end())
        if person is not None:
            return self._named.get(person["surname"])
        return next((holder.role for holder in holders if holder.start == opening.end()), None)

    def introduce(self, sentence: str, holders: Sequence[_Holder]) -> None:
        """`Mr. Quill, our CISO` says whose every later `Mr. Quill` is."""
        for person in _PERSON.finditer(sentence):
            near = min(holders, key=lambda holder: _apart(person, holder), default=None)
            if near is not None and _apart(person, near) < _NEAR:
                self._named.setdefault(person["surname"], near.role)

    def turn_to(self, sentence: str, holders: Sequence[_Holder]) -> None:
        """Whom `he` means after the sentence."""
        person = _PERSON.search(sentence)
        subject = next((holder for holder in holders if _is_subject(sentence, holder)), None)
        if person and person["surname"] in self._named:
            self._last = self._named[person["surname"]]
        elif subject is not None:
            self._last = subject.role
        elif holders and not _PRONOUN.match(sentence):
            self._last = holders[0].role


def _apart(person: re.Match[str], holder: _Holder) -> int:
    return min(abs(holder.start - person.end()), abs(person.start() - holder.end))


def _is_subject(sentence: str, holder: _Holder) -> bool:
    """Who is spoken of, not whom somebody reports to or what somebody was before."""
    ahead = sentence[max(0, holder.start - 60) : holder.start]
    if not (_BESIDE.search(ahead) or _REPORTS_TO.search(ahead)) or ahead.strip().lower() in ("as", "as our", "as the"):
        return True
    return _WHO.match(sentence, holder.end) is not None


def _joined(sentence: str, subjects: Sequence[_Holder]) -> list[_Holder]:
    """The last one, with those that `and` joins to it."""
    joined = [subjects[-1]]
    for holder in reversed(subjects[:-1]):
        between = sentence[holder.end : joined[0].start]
        if holder.role == joined[0].role:
            joined[0] = holder
        elif re.fullmatch(r"[”\")]*(?: ?\([^)]{1,15}\))?,? (?:and|&) (?:the |our )?", between):
            joined.insert(0, holder)
        else:
            break
    return joined
