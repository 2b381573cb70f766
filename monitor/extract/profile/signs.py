"""The letters without which a pattern cannot match: to look for them is much cheaper than to search for the pattern."""

import re
from collections.abc import Iterable, Iterator

_SHORTEST = 2
# One part of a pattern: an escape, a class, the head of a group, its end, an alternative, or a plain character; then
# what lets it be left out.
_PART = re.compile(r"\\.|\[(?:\\.|[^\]])*\]|\((?:\?(?:[:=!]|<[=!]|P<\w+>|\w+:))?|\)|\||.", re.DOTALL)
_OPTIONAL = re.compile(r"[?*]|\{0?,")
_QUANTIFIER = re.compile(r"(?:[?*+]|\{\d*,?\d*\})\??")


def signs_of(patterns: Iterable[str]) -> tuple[str, ...]:
    """Strings of which one is in every match of one of the patterns; empty where there are none to rely on."""
    signs = [sign for pattern in patterns for sign in _signs(pattern)]
    return tuple(dict.fromkeys(signs)) if all(len(sign.strip()) >= _SHORTEST for sign in signs) else ()


def _signs(pattern: str) -> list[str]:
    """Of each alternative the best of its parts: the one whose shortest sign is the longest."""
    return [
        sign
        for alternative in _alternatives(pattern)
        for sign in max(_candidates(alternative), key=lambda signs: min(len(sign) for sign in signs), default=[""])
    ]


def _alternatives(pattern: str) -> Iterator[str]:
    depth, at = 0, 0
    for part in _PART.finditer(pattern):
        depth += part[0].startswith("(") - (part[0] == ")")
        if part[0] == "|" and not depth:
            yield pattern[at : part.start()]
            at = part.end()
    yield pattern[at:]


def _candidates(sequence: str) -> Iterator[list[str]]:
    """Each run of plain letters, and the signs of each group, that cannot be left out."""
    run, at = "", 0
    while at < len(sequence):
        part = _part_at(sequence, at)
        end = at + len(part)
        quantifier = _QUANTIFIER.match(sequence, end)
        if quantifier is None and len(part) == 1 and (part.isalpha() or part in " &-"):
            run, at = run + part, end
            continue
        yield [run]
        run, at = "", quantifier.end() if quantifier else end
        if part.startswith("(?:") and not (quantifier and _OPTIONAL.match(quantifier[0])):
            yield _signs(part[3:-1])
    yield [run]


def _part_at(sequence: str, at: int) -> str:
    """The part that begins there, a group with all that is in it."""
    depth = 0
    for part in _PART.finditer(sequence, at):
        depth += part[0].startswith("(") - (part[0] == ")")
        if not depth:
            return sequence[at : part.end()]
    return sequence[at:]
