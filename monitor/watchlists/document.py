# mypy: disable-error-code="func-returns-value"
# `return value.wrong(…)` notes a mistake and gives nothing, in one line.
"""A YAML file as values that know where they stand, and the list of mistakes found in them.

PyYAML's `compose` gives nodes with marks; nothing is constructed from them that was not asked for. Aliases are
refused: a watchlist needs none, and a few lines of them can describe more than a machine can hold.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Protocol, TypeVar

import yaml

LARGEST = 4_000_000  # everyone at the SEC, one line each, is about a quarter of this
DEEPEST = 20

T = TypeVar("T")


@dataclass
class Mistakes:
    """Everything that is wrong, in the order it was found: `suppliers.yaml:12:5: unknown key 'allerts'`."""

    said: list[str] = field(default_factory=list)

    def add(self, where: str, what: str) -> None:
        self.said.append(f"{where}: {what}")


@dataclass(frozen=True)
class Value:
    """A node of a file with its place. Every reader adds a mistake and gives None (or nothing) where it cannot."""

    node: yaml.Node
    file: Path
    mistakes: Mistakes

    @property
    def where(self) -> str:
        return place(self.file, self.node.start_mark)

    @property
    def plain(self) -> object:
        """The scalar as YAML means it: str, int, float, bool or None. A list or mapping is itself."""
        if not isinstance(self.node, yaml.ScalarNode):
            return self.node
        try:
            return yaml.SafeLoader("").construct_object(self.node)
        except (ValueError, yaml.YAMLError):  # a plain 2026-02-31 looks like a date and is none
            return self.node.value

    def wrong(self, what: str) -> None:
        self.mistakes.add(self.where, what)

    def text(self, what: str) -> str | None:
        """A string that says something."""
        plain = self.plain
        if isinstance(plain, str) and plain.strip():
            return plain.strip()
        quoted = f'; write it in quotes: "{self.node.value}"' if isinstance(plain, int | float) else ""
        return self.wrong(f"{what} must be text, not {self.kind}{quoted}")

    def number(self, what: str) -> int | None:
        plain = self.plain
        if isinstance(plain, int) and not isinstance(plain, bool):
            return plain
        return self.wrong(f"{what} must be a number, not {self.kind}")

    def true(self, what: str) -> bool | None:
        plain = self.plain
        return plain if isinstance(plain, bool) else self.wrong(f"{what} must be true or false, not {self.kind}")

    def one_of(self, what: str, allowed: Collection[T]) -> T | None:
        plain = self.plain
        for choice in allowed:
            if plain == choice:
                return choice
        if not isinstance(self.node, yaml.ScalarNode):
            return self.wrong(f"{what} must be one of {', '.join(map(str, allowed))}, not {self.kind}")
        near = nearest(self.node.value, map(str, allowed))
        return self.wrong(f"{what} '{self.node.value}' is none of {', '.join(map(str, allowed))}{near}")

    def items(self, what: str) -> list["Value"]:
        if isinstance(self.node, yaml.SequenceNode):
            return [Value(node, self.file, self.mistakes) for node in self.node.value]
        self.wrong(f"{what} must be a list, not {self.kind}")
        return []

    def mapping(self, what: str, keys: Collection[str], required: Collection[str] = ()) -> dict[str, "Value"] | None:
        """Values by key. Unknown, doubled and missing keys are mistakes; None only where it is no mapping."""
        if not isinstance(self.node, yaml.MappingNode):
            return self.wrong(f"{what} must be a mapping, not {self.kind}")
        found: dict[str, Value] = {}
        for key, node in self.node.value:
            self._take(Value(key, self.file, self.mistakes), Value(node, self.file, self.mistakes), keys, found)
        for key in required:
            if key not in found:
                self.wrong(f"{what} lacks '{key}'")
        return found

    def _take(self, key: "Value", value: "Value", keys: Collection[str], found: dict[str, "Value"]) -> None:
        name = key.node.value if isinstance(key.node, yaml.ScalarNode) else key.kind
        if name in found:
            key.wrong(f"key '{name}' stands here twice")
        elif name not in keys:
            key.wrong(f"unknown key '{name}'{nearest(name, keys)}")
        else:
            found[name] = value

    @property
    def kind(self) -> str:
        """What stands here, for a sentence."""
        if isinstance(self.node, yaml.MappingNode):
            return "a mapping"
        if isinstance(self.node, yaml.SequenceNode):
            return "a list"
        plain = self.plain
        if plain is None:
            return "nothing"
        if isinstance(plain, bool):
            return str(plain).lower()
        return f"'{self.node.value}'"


def read(path: Path, mistakes: Mistakes) -> Value | None:
    """The document of one file, or None and a mistake."""
    try:
        text = path.read_bytes()
    except OSError as error:
        return mistakes.add(str(path), f"cannot be read: {error.strerror}")
    if len(text) > LARGEST:
        return mistakes.add(str(path), f"is larger than {LARGEST:,} bytes; this is no watchlist")
    try:
        return _composed(path, text.decode("utf-8-sig"), mistakes)
    except UnicodeDecodeError as error:
        return mistakes.add(str(path), f"is not UTF-8 text (byte {error.start})")
    except yaml.MarkedYAMLError as error:
        return mistakes.add(place(path, error.problem_mark), f"not valid YAML: {_told(error)}")
    except yaml.reader.ReaderError as error:
        return mistakes.add(str(path), f"holds a character that YAML does not allow: U+{error.character:04X}")


def _composed(path: Path, text: str, mistakes: Mistakes) -> Value | None:
    depth = 0
    events = yaml.parse(text, Loader=yaml.SafeLoader)
    for event in events:
        if isinstance(event, yaml.AliasEvent):
            return mistakes.add(place(path, event.start_mark), "aliases (*name) are not taken: write it out")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            return mistakes.add(place(path, event.start_mark), f"nested deeper than {DEEPEST} levels")
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    if node is None:
        return mistakes.add(str(path), "is empty; want 'watchlist:', 'filers:' and 'alerts:'")
    return Value(node, path, mistakes)


def _told(error: yaml.MarkedYAMLError) -> str:
    problem = error.problem or error.context or "cannot be understood"
    if "'\\t'" in problem:
        return "a tab stands where YAML wants spaces"
    return problem


class _Mark(Protocol):
    line: int
    column: int


def place(path: Path, mark: _Mark | None) -> str:
    return f"{path}:{mark.line + 1}:{mark.column + 1}" if mark else str(path)


def nearest(word: str, known: Iterable[str]) -> str:
    """`; did you mean 'alerts'?`, or nothing where no known word is near."""
    by_case: Mapping[str, str] = {name.lower(): name for name in known}
    near = get_close_matches(word.lower(), by_case, n=1, cutoff=0.6)
    return f"; did you mean '{by_case[near[0]]}'?" if near else ""


def each(values: Iterable[Value], read_one: Callable[[Value], T | None]) -> tuple[T, ...]:
    """What could be read of a list; what could not has left a mistake."""
    return tuple(one for value in values if (one := read_one(value)) is not None)
