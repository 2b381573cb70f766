"""The standards and frameworks that a text names, each once, with the strongest claim made of it."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from monitor.domain import Relation, Standard
from monitor.extract.profile.claims import STRENGTH, is_only_a_guide, relations_of
from monitor.extract.profile.named_standards import (
    ISO_LIST,
    ISO_NAMES,
    ISO_SLIPS,
    MAKERS,
    MAKERS_STANDARDS,
    NAMED,
    SOC_LIST,
    SP_LIST,
)

_PREFIX = re.compile(r"(?:ISO(?: ?/ ?IEC)?|SOC|NIST SP|SP)[ -]?$")


@dataclass(frozen=True, slots=True)
class _Mention:
    name: str
    start: int
    end: int


def standards_of(sentences: Sequence[str]) -> tuple[Standard, ...]:
    """In the order of their first mention. A sentence that says a standard is only a guide has the last word on it,
    unless a certificate is claimed."""
    found: dict[str, Standard] = {}
    guides: set[str] = set()
    for sentence in sentences:
        for standard in _named_in(sentence):
            if is_only_a_guide(sentence):
                guides.add(standard.name)
            found[standard.name] = _stronger(found.get(standard.name), standard)
    return tuple(_as_a_guide(standard) if standard.name in guides else standard for standard in found.values())


def _named_in(sentence: str) -> Iterator[Standard]:
    mentions = _mentions(sentence)
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
    """Every standard that a sentence names, where it does so first, in order; of two that overlap the family's."""
    named: dict[str, _Mention] = {}
    taken = bytearray(len(sentence))
    for mention in (*_listed(sentence), *_by_name(sentence)):
        if not any(taken[mention.start : mention.end]):
            taken[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
            named.setdefault(mention.name, mention)
    makers = [mention for mention in _makers(sentence) if not _is_named(mention, named)]
    return sorted((*named.values(), *makers), key=lambda mention: mention.start)


def _listed(sentence: str) -> Iterator[_Mention]:
    """Members of families, also where a list gives the family's name only once."""
    for match in ISO_LIST.finditer(sentence):
        yield from _members(match, "glued" if match["glued"] else "numbers", r"\d{4,6}(?:[-:]\d{1,4})*", _iso_name)
    for match in SOC_LIST.finditer(sentence):
        yield from _members(match, "numbers", r"[123]", lambda number: f"SOC {number}")
    for match in SP_LIST.finditer(sentence):
        yield from _members(match, "numbers", r"800[-–]\d+[A-Z]?", lambda number: f"NIST SP {number.replace('–', '-')}")


def _by_name(sentence: str) -> Iterator[_Mention]:
    for name, pattern in NAMED:
        for match in pattern.finditer(sentence):
            yield _Mention(name, match.start(), match.end())


def _members(match: re.Match[str], group: str, number: str, name_of: Callable[[str], str]) -> Iterator[_Mention]:
    """The members of a list; the first is written with the family's name, the last with what follows the list."""
    at, end = match.span(group)
    found = [m for m in re.finditer(number, match.string[at:end]) if name_of(m[0])]
    for member in found:
        start = match.start() if member is found[0] else at + _own_prefix(match.string[at:end], member.start())
        yield _Mention(name_of(member[0]), start, match.end() if member is found[-1] else at + member.end())


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
    for name, pattern in MAKERS:
        if match := pattern.search(sentence):
            yield _Mention(name, match.start(), match.end())


def _is_named(maker: _Mention, named: Iterable[str]) -> bool:
    """Whether one of the maker's standards is named beside it."""
    return any(name.startswith(MAKERS_STANDARDS[maker.name]) for name in named)
