"""The standards and frameworks that a text names, each once, with the strongest claim made of it."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from monitor.domain import Relation, Standard
from monitor.extract.profile.claims import (
    STRENGTH,
    is_a_persons_certificate,
    is_one_list,
    is_only_a_guide,
    relations_of,
)
from monitor.extract.profile.guiding_agencies import guiding_agencies
from monitor.extract.profile.known_standards.by_name import NAMED, NUMBERED_LAW
from monitor.extract.profile.known_standards.families import (
    FAMILY_SIGNS,
    ISO_LIST,
    ISO_NAMES,
    ISO_SLIPS,
    PCI_LIST,
    PCI_MEMBER,
    SOC_LIST,
    SOC_NUMBER,
    SP_LIST,
    SP_NUMBER,
)
from monitor.extract.profile.known_standards.makers import ALONE, BY_THE_MAKERS_NAME, MAKERS, MAKERS_STANDARDS
from monitor.extract.profile.known_standards.nist import NIST_TITLE
from monitor.extract.profile.unlisted_names import unlisted_names

_NUMBERS = {"I": "1", "II": "2", "III": "3", "One": "1", "Two": "2"}
_PREFIX = re.compile(r"(?:ISO(?: ?/ ?IEC)?|SOC|PCI|NIST SP|SP)[ -]?$")
_THE_ABOVE = re.compile(
    r"\b(?:these|those|such|the above|this|that|the) (?:\w+ )?(?:framework|standard|guideline)s?\b"
    r"|\buse them as\b",
    re.IGNORECASE,
)
_THESE = re.compile(r"\b(?:these|those) (?:\w+ )?(?:framework|standard)s\b", re.IGNORECASE)
# `Cyber- and information security (CIS)` makes `our CIS controls` the filer's own.
# Behind the center's name, or behind the controls that they are, the letters are its.
_OWN_CIS = re.compile(
    r"(?<!Internet Security )(?<!Internet Securitys )(?<!for Information Security )"
    r"(?<!Controls )(?<!Version \d )\([“\"]*CIS[”\"]*\)"
)
_THE_CENTER = re.compile(r"Internet Security|Cent(?:er|re) for Information Security")
_OR_LETTERS = re.compile(r"(?: Act| Law)?(?: of (?:19|20)\d\d)?,? (?:or )?\(?[“\"]*")
_ITS_STANDARDS = re.compile(r"(?:/IEC)? (?:\w+ )?(?:standard|framework|certif|guideline|requirement)")
_SOON = 3  # sentences within which `these frameworks` are those last named
_THESE_CERTIFICATES = re.compile(r"\b(?:these|those|such) certificat(?:es|ions)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Mention:
    name: str
    start: int
    end: int


def standards_of(sentences: Sequence[str]) -> tuple[Standard, ...]:
    """In the order of their first mention. A sentence that says a standard is only a guide has the last word on it,
    unless a certificate is claimed."""
    claims = [claim for said in zip(sentences, (*sentences[1:], ""), strict=False) for claim in _claims(*said)]
    if any(_OWN_CIS.search(sentence) for sentence in sentences):
        claims = [claim for claim in claims if not _is_own_cis(claim)]
    found: dict[str, Standard] = {}
    guides: set[str] = set()
    guided = set(_guided(sentences, claims))
    for standard in _under_their_standards(claims):
        if is_only_a_guide(standard.quote) or standard.quote in guided:
            guides.add(standard.name)
        found[standard.name] = _stronger(found.get(standard.name), standard)
    return tuple(_as_a_guide(standard) if standard.name in guides else standard for standard in found.values())


def _is_own_cis(standard: Standard) -> bool:
    """`Our CIS controls`, where CIS is not told to be the Center for Internet Security."""
    return standard.name.startswith("CIS") and not _THE_CENTER.search(standard.as_written)


def _guided(sentences: Sequence[str], claims: Sequence[Standard]) -> Iterator[str]:
    """The sentences whose standards a later one calls a guide by `these frameworks`."""
    naming = {claim.quote for claim in claims}
    for place, sentence in enumerate(sentences):
        others = sentence not in naming or _THESE.search(sentence)
        if is_only_a_guide(sentence) and others and _THE_ABOVE.search(sentence):
            yield next(
                (before for before in reversed(sentences[max(0, place - _SOON) : place]) if before in naming), ""
            )


def _claims(sentence: str, following: str) -> Iterator[Standard]:
    """What a sentence claims; `these certificates` in the next one tells what its list was of."""
    certified = _THESE_CERTIFICATES.search(following) is not None
    for standard in _named_in(sentence):
        yield replace(standard, relation="certified") if certified else standard


def _under_their_standards(claims: Sequence[Standard]) -> Iterator[Standard]:
    """What is said of `NIST` in a text that names the NIST CSF is said of that."""
    names = {standard.name for standard in claims}
    meant = {maker: _meant(maker, names) for maker in MAKERS_STANDARDS}
    for standard in claims:
        name = standard.name if _is_by_itself(standard, names) else meant.get(standard.name, standard.name)
        of_them_all = name in MAKERS_STANDARDS and is_only_a_guide(standard.quote)
        told_of = (of_them_all and _its_own(name, names)) or [name]  # `we use the ISO standards only as a guide`
        yield from (replace(standard, name=each) for each in told_of)


def _meant(maker: str, names: set[str]) -> str:
    its_own = _its_own(maker, names)
    return BY_THE_MAKERS_NAME[maker] if BY_THE_MAKERS_NAME[maker] in its_own else maker


def _is_by_itself(standard: Standard, names: set[str]) -> bool:
    """Whether ISO is named as one of those who make standards, in a text with several of its own."""
    if standard.name != "ISO" or len(_its_own("ISO", names)) == 1:
        return False
    behind = standard.quote.partition(standard.as_written)[2]
    return standard.as_written.startswith("International") or _ITS_STANDARDS.match(behind) is None


def _its_own(maker: str, names: set[str]) -> list[str]:
    return [name for name in names if name != maker and name.startswith(MAKERS_STANDARDS[maker])]


def _named_in(sentence: str) -> Iterator[Standard]:
    mentions = [m for m in _mentions(sentence) if not is_a_persons_certificate(sentence, m.start, m.end)]
    if not mentions:
        return
    relations = relations_of(sentence, [(mention.start, mention.end) for mention in mentions])
    for mention, relation in zip(mentions, relations, strict=True):
        yield Standard(mention.name, sentence[mention.start : mention.end].strip(" ,"), relation, sentence)


def _stronger(known: Standard | None, new: Standard) -> Standard:
    if known is None or STRENGTH.index(new.relation) > STRENGTH.index(known.relation):
        return new
    return known


def _as_a_guide(standard: Standard) -> Standard:
    informed: Relation = "informed"
    if standard.relation in ("certified", "assessed"):
        return standard
    return Standard(standard.name, standard.as_written, informed, standard.quote)


def _mentions(sentence: str) -> list[_Mention]:
    """Every standard that a sentence names, wherever it does, in order; of two that overlap the family's."""
    named: list[_Mention] = []
    taken = bytearray(len(sentence))
    for mention in (*_listed(sentence), *_by_name(sentence)):
        if not any(taken[mention.start : mention.end]):
            taken[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
            named.append(mention)
    names = {mention.name for mention in named}
    makers = [mention for mention in _makers(sentence) if not _is_named(mention, names)]
    known = sorted((*named, *makers), key=lambda mention: mention.start)
    known = sorted((*known, *_listed_beside(sentence, known)), key=lambda mention: mention.start)
    others = (*unlisted_names(sentence), *guiding_agencies(sentence))
    unlisted = [one for each in others if not _is_taken(one := _Mention(*each), known)]
    return list(_written_twice(sentence, sorted((*known, *unlisted), key=lambda mention: mention.start)))


def _written_twice(sentence: str, mentions: Sequence[_Mention]) -> Iterator[_Mention]:
    """`The General Data Protection Law (LGPD)` is one mention: what is said of its name is said of its letters."""
    before: _Mention | None = None
    for mention in mentions:
        if before and before.name == mention.name and _OR_LETTERS.fullmatch(sentence, before.end, mention.start):
            before = replace(before, end=mention.end)
            continue
        if before:
            yield before
        before = mention
    if before:
        yield before


def _listed(sentence: str) -> Iterator[_Mention]:
    """Members of families, also where a list gives the family's name only once."""
    if not any(sign in sentence for sign in FAMILY_SIGNS):
        return
    for match in ISO_LIST.finditer(sentence):
        group = "glued" if match["glued"] else "numbers"
        yield from _members(match, group, r"\d{4,6}(?:[-:]\d{1,4})*", _iso_name)
        yield from _abbreviated(match, group)
    for match in SOC_LIST.finditer(sentence):
        yield from _members(match, "numbers", SOC_NUMBER, lambda number: f"SOC {_NUMBERS.get(number, number)}")
    for match in SP_LIST.finditer(sentence) if "800" in sentence else ():
        yield from _members(match, "numbers", SP_NUMBER, _sp_name)
    for match in PCI_LIST.finditer(sentence):
        yield from _members(match, "numbers", PCI_MEMBER, lambda member: f"PCI {member.upper()}")
    for match in NIST_TITLE.finditer(sentence):
        yield _Mention(f"NIST {match['title']}", match.start(), match.end())


def _by_name(sentence: str) -> Iterator[_Mention]:
    for name, signs, pattern in NAMED:
        if not signs or any(sign in sentence for sign in signs):
            for match in pattern.finditer(sentence):
                yield _Mention(name, match.start(), match.end())
    for match in NUMBERED_LAW.finditer(sentence):
        yield _Mention(match["law"], match.start("law"), match.end("law"))


def _members(match: re.Match[str], group: str, number: str, name_of: Callable[[str], str]) -> Iterator[_Mention]:
    """The members of a list; the first is written with the family's name, the last with what follows the list."""
    at, end = match.span(group)
    found = [m for m in re.finditer(number, match.string[at:end]) if name_of(m[0])]
    for member in found:
        start = match.start() if member is found[0] else at + _own_prefix(match.string[at:end], member.start())
        is_last = member is found[-1] and match.string[at + member.end() : at + member.end() + 1] != "/"
        yield _Mention(name_of(member[0]), start, match.end() if is_last else at + member.end())


def _abbreviated(match: re.Match[str], group: str) -> Iterator[_Mention]:
    """27002 in `27001/2`."""
    for pair in re.finditer(r"(\d{4,5})/(\d)\b(?:[-:]\d{1,4})*", match[group]):
        if name := _iso_name(pair[1][:-1] + pair[2]):
            yield _Mention(name, match.start(group) + pair.start(2), match.start(group) + pair.end())


def _sp_name(number: str) -> str:
    return f"NIST SP {'-'.join(re.split(r'[ .–-]+', number))}"


def _own_prefix(listed: str, start: int) -> int:
    prefix = _PREFIX.search(listed, 0, start)
    return prefix.start() if prefix else start


def _iso_name(number: str) -> str:
    """`ISO/IEC 27001` for 27001, 27001:2022 and the slip 270001; empty for what is no standard's number."""
    base = re.split(r"[-:]", number)[0]
    base = ISO_SLIPS.get(base, base)
    if base in ISO_NAMES:
        return ISO_NAMES[base]
    return "" if re.fullmatch(r"(?:19|20)\d\d", base) else f"ISO {base}"


def _makers(sentence: str) -> Iterator[_Mention]:
    for name, signs, pattern in MAKERS:
        if any(sign in sentence for sign in signs) and (match := pattern.search(sentence)):
            yield _Mention(name, match.start(), match.end())


def _listed_beside(sentence: str, known: Sequence[_Mention]) -> Iterator[_Mention]:
    """`ISO`, `CIS` and agencies, that stand for much else, where a list has them next to a standard."""
    names = {mention.name for mention in known}
    for match in ALONE.finditer(sentence) if known else ():
        mention = _Mention(match["letters"] or match["named"], match.start(), match.end())
        if (
            not _is_taken(mention, known)
            and mention.name not in names
            and not _is_named(mention, names)
            and _is_beside(sentence, mention, known)
        ):
            names.add(mention.name)
            yield mention


def _is_taken(mention: _Mention, known: Iterable[_Mention]) -> bool:
    """Whether another mention has some of its letters."""
    return any(other.start < mention.end and mention.start < other.end for other in known)


def _is_beside(sentence: str, mention: _Mention, known: Iterable[_Mention]) -> bool:
    return any(
        is_one_list(sentence, other.end, mention.start) or is_one_list(sentence, mention.end, other.start)
        for other in known
    )


def _is_named(maker: _Mention, named: Iterable[str]) -> bool:
    """Whether one of the maker's standards is named beside it."""
    return any(name.startswith(MAKERS_STANDARDS.get(maker.name, ())) for name in named)
