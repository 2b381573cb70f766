# mypy: disable-error-code="func-returns-value"
# `return value.wrong(…)` notes a mistake and gives nothing, in one line.
"""A YAML file as values that know where they stand, and the list of mistakes found in them.

PyYAML's `compose` gives nodes with marks; nothing is constructed from them that was not asked for. Aliases are
refused: a watchlist needs none, and a few lines of them can describe more than a machine can hold.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Protocol, TypeVar

import yaml

from monitor.errors import Misconfigured

LARGEST = 1_000_000  # every ticker of EDGAR's list, one a line, is a third of this
DEEPEST = 20

T = TypeVar("T")


class Mark(Protocol):
    """Where something stands in a file; PyYAML counts from nought."""

    line: int
    column: int


@dataclass
class Mistakes:
    """Everything that is wrong, told in the order of files and lines."""

    found: list[tuple[str, int, int, str]] = field(default_factory=list)

    def add(self, path: Path, mark: Mark | None, what: str) -> None:
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        self.found.append((str(path), line, column, f"{place(path, mark)}: {what}"))

    def __str__(self) -> str:
        return "\n".join(text for *_, text in sorted(self.found, key=lambda mistake: mistake[:3]))


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
            return yaml.constructor.SafeConstructor().construct_object(self.node)
        except (ValueError, yaml.YAMLError):  # a plain 2026-02-31 looks like a date and is none
            return self.node.value

    def wrong(self, what: str) -> None:
        self.mistakes.add(self.file, self.node.start_mark, what)

    def text(self, what: str) -> str | None:
        """A string that says something."""
        plain = self.plain
        if isinstance(plain, str) and plain.strip():
            return plain.strip()
        quoted = f'; write it in quotes: "{self.node.value}"' if isinstance(plain, int | float | date) else ""
        return self.wrong(f"{what} must be text, not {self.kind}{quoted}")

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

    def items(self, what: str, *, else_: str) -> list["Value"]:
        """The values of a list that must not be empty; `else_` says what an empty one would mean."""
        if not isinstance(self.node, yaml.SequenceNode):
            self.wrong(f"{what} must be a list, not {self.kind}")
            return []
        if not self.node.value:
            self.wrong(f"{what} is empty: {else_}")
        return [Value(node, self.file, self.mistakes) for node in self.node.value]

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
        name = key.node.value
        if not isinstance(key.node, yaml.ScalarNode):
            key.wrong(f"a key must be text, not {key.kind}")
        elif name in found:
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
        node = yaml.compose(_text(path), Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        return mistakes.add(path, error.problem_mark, f"not valid YAML: {_told(error)}")
    except yaml.reader.ReaderError as error:
        return mistakes.add(path, None, f"holds a character that YAML does not allow: U+{error.character:04X}")
    except Misconfigured as error:
        return mistakes.add(path, None, str(error))
    if node is None:
        return mistakes.add(path, None, "is empty; want 'watchlist:', 'filers:' and 'alerts:'")
    return Value(node, path, mistakes)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise Misconfigured(f"is larger than {LARGEST:,} bytes; this is no watchlist")
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise Misconfigured(f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise Misconfigured(f"is not UTF-8 text (byte {error.start})") from error


class _Loader(yaml.SafeLoader):
    """Composes nodes and stops at what a watchlist does not need, before it can grow."""

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            self._refuse("aliases (*name) are not taken; write it out")
        self.depth += 1
        if self.depth > DEEPEST:
            self._refuse(f"nested deeper than {DEEPEST} levels")
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node

    def _refuse(self, why: str) -> None:
        event = self.peek_event()  # type: ignore[no-untyped-call]
        raise yaml.composer.ComposerError(None, None, why, event.start_mark)


def _told(error: yaml.MarkedYAMLError) -> str:
    if error.problem and "'\\t'" in error.problem:
        return "a tab stands where YAML wants spaces"
    return ", ".join(part for part in (error.context, error.problem) if part)


def place(path: Path, mark: Mark | None) -> str:
    return f"{path}:{mark.line + 1}:{mark.column + 1}" if mark else str(path)


def nearest(word: str, known: Iterable[str]) -> str:
    """`; did you mean 'alerts'?`, or nothing where no known word is near."""
    by_case: Mapping[str, str] = {name.lower(): name for name in known}
    near = get_close_matches(word.lower(), by_case, n=1, cutoff=0.6)
    return f"; did you mean '{by_case[near[0]]}'?" if near else ""


def each(values: Iterable[Value], read_one: Callable[[Value], T | None]) -> tuple[T, ...]:
    """What could be read of a list; what could not has left a mistake."""
    return tuple(one for value in values if (one := read_one(value)) is not None)
