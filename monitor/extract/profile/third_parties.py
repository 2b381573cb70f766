"""Outside firms that act for the filer's cybersecurity, by name; makers of named products included.

Known firms are found by their spellings, others by how they are introduced. Where somebody worked before, what he is
certified in, and whose outage it was, is no part of it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from monitor.domain import ThirdParty
from monitor.extract.profile.beside_known import beside
from monitor.extract.profile.firm_grammar import Introduced, introduced, is_about_security
from monitor.extract.profile.known_firms import ANY_KNOWN, OF_EVERYTHING, TAIL, known_in
from monitor.extract.profile.managers import in_full, is_managed, managers_of
from monitor.extract.profile.own_names import NO_NAMES, OwnNames
from monitor.extract.profile.plain_names import plainly_named
from monitor.extract.profile.purposes import purpose_of
from monitor.extract.profile.served_by import serving

_BIOGRAPHY = re.compile(
    r"\b(?:[Pp]revious(?:ly)?(?! (?:disclosed|reported|announced|described|noted))|[Ff]ormer(?:ly)?"
    r"|[Pp]rior (?:to|roles?|positions?)|before joining|career|\d+ years"
    r"|years of|serves|(?:serv(?:ed|ing)|worked) (?:as|in|at|on|for)|(?:\w+ )?years at|decades?|positions?"
    r"|held(?! by\b)|degree|B\.?S\.?|experience (?:at|with|in|across|working)|roles? (?:at|with|in|including)"
    r"|graduate\w*|joined"
    r"|began|spent|alumn\w+|employed (?:at|by)|led \w+ at|co-?founded|memberships?|affiliations?|now part of"
    r"|at companies|retired|(?:his|her) role|sectors|our business(?:es)?, including)\b[^;]*$"
    r"|\bin-house\b[^;]{0,80}$|^(?:He|She|His|Her|There|Mr|Ms|Mrs|Dr)\b"
)
_IS_OURS = re.compile(r"\b[Oo]ur(?: [\w-]+){1,6}, $")  # whatever was said of somebody's years before
_PERSONAL = re.compile(
    r"\b(?:CISSP|CISM|CRISC|CompTIA|GIAC|CCN[AP]|MCSE|MCP|Certified \w+|(?<!user )(?<!privileged )"
    r"credentials?(?! (?:management|theft|stuffing|harvesting|protection|vault))|qualifications?"
    r"|certifications?,? (?:from|such as|including|by|in)|certifications? (?:held|of|across)|Certification Program)\b",
)
_AN_ORGANISATIONS = re.compile(r"\b(?:ISO|SOC ?\d|HITRUST|TISAX|[Aa]udit)\b")
# `Our Head of Audit is certified within the TÜV as an auditor according to ISO 27001`: an organisation's standard, but
# a person's certificate.
_A_PERSONS = re.compile(
    r"\b(?:C[EFITR]O|CISO|[Oo]fficer|Head of|[Dd]irector|[Mm]anager|[Aa]nalyst|[Ee]ngineer|[Hh]e|[Ss]he|who)\b"
    r"[^.;]{0,80}\b(?:(?:is|was|has been) (?:also )?(?:\w+ )?certified|(?:holds?|earned|obtained|received"
    r"|completed)\b"
    r"[^.;]{0,60}\bcertifi\w+)\b[^.;]{0,60}$"
)
_HARM = re.compile(
    r"[^.;]{0,60}\b(?:outages?|breach(?:ed|es)?|hack\w*|vulnerabilit\w+ (?:in|of)|software update"
    r"|incident (?:at|of|involving))\b"
)
_HARMED = re.compile(
    r"\b(?:outages?|breach(?:es)?|incidents?|attacks?|vulnerabilit\w+|flaws?|software update) (?:\w+ ){0,6}?"
    r"(?:at|of|involving|in|from|by|on|to)(?: the)? $"
)
_FILERS_OWN = re.compile(
    r"(?:[’']?s?)? (?:Board|CISO|employees|colleagues|management|Audit Committee|Chief|Executive|leadership|Global"
    r"|(?:Secure )?Development Lifecycle|Platform product|Inc\.[’']?s|Security(?: Response|, our| Council)"
    r"|(?:enterprise|information) risk|cybersecurity (?:performance|program|team)|information security"
    r"|(?:non-public|confidential|sensitive) (?:data|information))\b"
)
# From so many mentions on a name is the filer's own or its manager's: a known firm's, what only looks like a name.
_NAMED_BY_ALL = frozenset(("Microsoft", "Google", "Amazon Web Services", "IBM"))
_MOSTLY = 0.5  # of the sentences hold a word of security: a section on cybersecurity, and nothing else
_OFTEN, _FEW, _ANY = 6, 4, 1_000
# The makers of everything are there where their things are used; what only names a benchmark or an operating system of
# somebody's is no use of it.
_USED = re.compile(
    r"\b(?:us(?:e[sd]?|ing)|utili[sz]\w+|rel(?:y|ies|ied|ying|iance)\b[^.;]{0,60}\b(?:up)?on|leverag\w+"
    r"|employ(?:s|ed|ing)?"
    r"|deploy\w*|implement\w*|operat(?:es?|ing)|stor(?:e|es|ed|ing|age)|host(?:s|ed|ing)|maintain\w*|subscri\w+"
    r"|manag(?:ed|ing)|tracked|back(?:ed|s)?[ -]?ups?|delivered|provided|protected|support(?:s|ed) by|built on"
    r"|run(?:s|ning)? on"
    r"|access controls (?:to|for)|connect(?:s|ed|ions?) to"
    r"|migrat\w+|outsourc\w+|contract\w*|engag\w+|retain\w*|partner\w*|collaborat\w+"
    r"|work\w* with|acquir\w+|transition\w* to|mov(?:e|ed|ing) to|purchas\w+|set ?up with|equipped with"
    r"|oversight of|integrat\w+ with"
    r"|(?:software|tools?|platforms?|providers?|vendors?|partners|services?|solutions?|applications?|systems?"
    r"|technolog\w+|companies|firms|protection|detection|training|encryption)(?: (?:we|that we) use)?"
    r"(?: from|,? \(?(?:such as|including|like|e\.g\.,?|namely))?)\b[^;]{0,160}$",
    re.IGNORECASE,
)
_NOT_USED = re.compile(
    r"[^.;,]{0,24}\b(?:best practices|[Bb]enchmarks?|Well-Architected|environment(?!s)|email users|users|servers"
    r"|[Cc]ertif\w+|ecosystem|marketplace|App Store|Play)\b"
)
_PROTECTS = re.compile(r"\b(?:protection|detection|remediation|security|filtering)(?: and \w+)? (?:for|of) (?:all )?$")
_NO_USE = re.compile(
    r"\bacross (?:the )?$|\b(?:no|not|nor|without|except|aligned to|frameworks and|certifi\w+|advertis\w+"
    r"|social media"
    r"|search engines?|membership\w*|affiliation\w*) [^.;]{0,80}$",
    re.IGNORECASE,
)
_ACT = re.compile(
    r"\b(?:us(?:e[sd]?|ing)|utili[sz]\w+|engag\w+|retain\w*|hir(?:e[sd]?|ing)|contract\w*|partner\w*|work\w* with"
    r"|integrat\w*|install\w*|collaborat\w+|leverag\w+|employ\w*|deploy\w*|implement\w*|such as|includ\w+|like"
    r"|namely|by|via|through|from|our"
    r"|with|rel(?:y|ies)|appoint\w*|set ?up|third[- ]part(?:y|ies)|solutions?|platforms?|software|subscri\w+"
    r"|consult\w+|participa\w+ in"
    r"|assess\w*|auditors?|provid\w+|outsourc\w+|maintain\w*)\b[^;]{0,160}$",
    re.IGNORECASE,
)
_ACTS = re.compile(
    r",? (?:\([^)]{0,60}\) ?)?(?:\w+ly )?(?:has |have |also )?(?:conduct|perform|provid|assist|monitor"
    r"|manag|renew|audit|assess|review|certif|act(?:s|ed)|help|support|test|attest|serv|issued|evaluat"
    r"|scan)\w*\b|,? (?:an?|our|one of) "
    r"| (?:anti-?virus|firewalls?|intelligent firewall)\b"
    r"|(?:[’']?s)? (?:internal controls|SOC [12]|(?:built-in )?security (?:features|infrastructure|framework"
    r"|settings))\b"
)
_CERTIFIED_NAME = re.compile(
    r"(?: [A-Z][\w+-]*){0,2} (?:Certified|Certification|Practitioner|Networking|Technology Associate)\b"
)


_WORD = re.compile(r"\w+")
_MARKS = (("(", ")"), ("“", "”"), ('"', '"'))
_ENOUGH = 8  # mentions in one sentence that are looked at
_MOST_FIRMS = 100  # of one text: 2,500 filings name at most 6


@dataclass(frozen=True, slots=True)
class _Named:
    name: str
    as_written: str
    start: int
    end: int
    most: int = _OFTEN  # mentions that do not yet make it the filer's own name
    is_bare: bool = False
    is_known: bool = False


@dataclass(frozen=True)
class _Told:
    """What the sentences say together, for what a name is judged by outside of its own sentence."""

    text: str
    filers: OwnNames
    with_known: frozenset[str]
    of_themselves: frozenset[str]  # known firms
    is_cyber_text: bool
    is_managed: bool

    def is_a_filers(self, named: _Named) -> bool:
        """A fund's manager begins as the fund does, and `Quill Inc.` is not the Quill Trust that it advises."""
        if named.is_known:
            return named.name in self.of_themselves or self.filers.have(named.name)
        if not named.is_bare and (self.is_managed or named.as_written != named.name):
            return self.filers.are(named.as_written)
        return self.filers.are_kin_of(named.name)

    def is_no_firm(self, named: _Named) -> bool:
        """What is named often is the filer's own, and what is written small as well is a word."""
        if _is_often_named(named, self.text):
            return True
        return named.is_bare and (self._is_a_word(named.name) or self._is_short_for(named.name))

    def _is_short_for(self, name: str) -> bool:
        """Letters that the text itself puts into brackets or quotes are short for something of the filer's."""
        return name.isupper() and any(f"{left}{name}{right}" in self.text for left, right in _MARKS)

    def _is_a_word(self, name: str) -> bool:
        """One that the text writes small as well, each word of it: `Vendors`, `Internal Reporting`."""
        return all(word in self._words or f"{word}s" in self._words for word in _WORD.findall(name.lower()))

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(_WORD.findall(self.text))


def third_parties_of(sentences: Sequence[str], filers: OwnNames = NO_NAMES) -> tuple[ThirdParty, ...]:
    """Each firm once, in the order of first mention; the purpose from the first sentence that gives one.

    Where it is known what the filers are called, no name of theirs is taken for another's, and more firms are found.
    """
    told = _told(sentences, filers)
    found: dict[str, ThirdParty] = {}
    begun: set[str] = set()
    judged: dict[tuple[str, int, bool], bool] = {}
    for sentence in sentences:
        for named in _named_in(sentence, told) if len(found) < _MOST_FIRMS else ():
            known = found.get(named.name)
            if known is not None and known.purpose is not None:
                continue
            as_told = (named.as_written, named.most, named.is_bare)
            if as_told not in judged:
                judged[as_told] = told.is_a_filers(named) or told.is_no_firm(named)
            if not judged[as_told] and not (named.is_bare and _is_longer_or_shorter(named.name, found, begun)):
                begun.update(_beginnings(named.name))
                purpose = purpose_of(sentence, named.start, named.end)
                firm = known or ThirdParty(named.name, named.as_written, purpose, sentence)
                found[named.name] = replace(firm, purpose=purpose)
    for manager in _outside(managers_of(sentences, filers), told):
        if not any(firm.startswith(manager.name) for firm in found):
            found[manager.name] = manager
    return tuple(firm for name, firm in found.items() if not _is_a_possessive(name, found))


def _is_a_possessive(name: str, found: Mapping[str, ThirdParty]) -> bool:
    """`Quill Managements team` where the apostrophe was lost: the SEC's own data drops them."""
    return name.endswith("s") and name[:-1] in found


def _is_longer_or_shorter(name: str, found: Mapping[str, ThirdParty], begun: Set[str]) -> bool:
    """`QHM` where `QHM International` was found, and the other way round: one firm."""
    return name not in found and (name in begun or any(beginning in found for beginning in _beginnings(name)))


def _beginnings(name: str) -> list[str]:
    words = name.split()
    return [" ".join(words[:many]) for many in range(1, len(words))]


def _outside(managers: Sequence[ThirdParty], told: _Told) -> Iterator[ThirdParty]:
    """Those that are neither the group that the filer is a part of nor short for another or for a department of one."""
    names = [manager.name for manager in managers if not manager.name.isupper()]
    for manager in managers:
        short = _is_short_for_one(manager.name, names) or (names and _is_a_department(manager.name, told))
        if not (short or _is_the_own_group(manager.name, told)):
            yield in_full(manager, told.text)


def _is_short_for_one(name: str, names: Sequence[str]) -> bool:
    return name.isupper() and any(other[0] == name[0] for other in names)


def _is_a_department(name: str, told: _Told) -> bool:
    return re.search(rf"\b(?:Head|Director|Chief|President) of {re.escape(name)}\b", told.text) is not None


def _is_the_own_group(name: str, told: _Told) -> bool:
    if re.search(rf"\b[Oo]ur (?:ultimate )?parent(?: company)?, {re.escape(name)}\b", told.text):
        return True
    if told.is_managed or "greement" in told.text:
        return False
    return re.search(rf"\b[Ss]ubsidiar(?:y|ies) of (?:the )?{re.escape(name)}", told.text) is not None


def _told(sentences: Sequence[str], filers: OwnNames) -> _Told:
    with_known = frozenset(sentence for sentence in sentences if ANY_KNOWN.search(sentence))
    return _Told(
        "\n".join(sentences),
        filers,
        with_known,
        _filers_own(with_known),
        is_cyber_text=sum(map(is_about_security, sentences)) >= _MOSTLY * len(sentences),
        is_managed=bool(filers) and is_managed(sentences),
    )


def _named_in(sentence: str, told: _Told) -> list[_Named]:
    known = list(_known(sentence)) if sentence in told.with_known else []
    introduced_ones = _introduced_in(sentence, told)
    places = (*((firm.start, firm.end) for firm in known), *((firm.start, firm.end) for firm in introduced_ones))
    listed = (two for start, end in places for two in beside(sentence, start, end))
    others = [
        _Named(
            one.name, one.as_written, one.start, one.end, most=_FEW if one.by_its_look else _ANY, is_bare=one.is_bare
        )
        for one in dict.fromkeys((*introduced_ones, *listed))
        if not _overlaps(one, known)
        and not ANY_KNOWN.search(one.as_written)
        and (_IS_OURS.search(sentence[: one.start]) or not _BIOGRAPHY.search(sentence[: one.start]))
    ]
    return sorted((*known, *others), key=lambda named: named.start)


def _introduced_in(sentence: str, told: _Told) -> list[Introduced]:
    firms = [*introduced(sentence), *serving(sentence, in_cyber_text=told.is_cyber_text)]
    if told.filers and (told.is_cyber_text or is_about_security(sentence)):
        firms += [one for one in plainly_named(sentence) if not _overlaps(one, firms)]
    return firms


def _overlaps(one: Introduced, others: Iterable[_Named | Introduced]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in others)


def _known(sentence: str) -> Iterator[_Named]:
    for name, pattern in known_in(sentence):
        for match in islice(pattern.finditer(sentence), _ENOUGH):
            if _acts(name, sentence, match):
                end = _tail(sentence, match)
                written = sentence[match.start() : end].removesuffix("’s").removesuffix("'s")
                yield _Named(name, written, match.start(), end, is_known=True)
                break


def _acts(name: str, sentence: str, match: re.Match[str]) -> bool:
    """Whether the firm does something here for the filer."""
    before = sentence[: match.start()]
    if _is_about_a_person(sentence, before, match.end()) or _is_harmed(sentence, before, match.end()):
        return False
    if name in OF_EVERYTHING:
        return _is_used(sentence, before, match)
    return bool(_ACT.search(before[-200:]) or _ACTS.match(sentence, _tail(sentence, match)))


def _is_about_a_person(sentence: str, before: str, end: int) -> bool:
    personal = _PERSONAL.search(sentence) and not _AN_ORGANISATIONS.search(sentence)
    return bool(
        _BIOGRAPHY.search(before)
        or personal
        or _A_PERSONS.search(before[-200:])
        or _CERTIFIED_NAME.match(sentence, end)
    )


def _is_harmed(sentence: str, before: str, end: int) -> bool:
    return bool(_HARM.match(sentence, end) or _HARMED.search(before))


def _is_used(sentence: str, before: str, match: re.Match[str]) -> bool:
    """`We use Microsoft Defender`, `data is stored with Dropbox`, `the Microsoft firewall protects`; not `users of`."""
    unused = _NOT_USED.match(sentence, match.end()) and not _PROTECTS.search(before)
    if _NO_USE.search(before) or unused:
        return False
    return bool(_USED.search(before) or _ACTS.match(sentence, _tail(sentence, match)))


def _tail(sentence: str, match: re.Match[str]) -> int:
    tail = TAIL.match(sentence, match.end())
    return tail.end() if tail else match.end()


def _is_often_named(named: _Named, text: str) -> bool:
    """The big makers of everything may be named often by somebody else, and who is said to be a firm is one."""
    return named.name not in _NAMED_BY_ALL and text.count(named.name) >= named.most


def _filers_own(sentences: Iterable[str]) -> frozenset[str]:
    """Known firms that speak here of themselves."""
    return frozenset(
        name
        for sentence in sentences
        for name, pattern in known_in(sentence)
        if any(_FILERS_OWN.match(sentence, known.end()) for known in pattern.finditer(sentence))
    )
