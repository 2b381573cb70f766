"""Domain values as JSON and back: the form that the store keeps and that `inspect` prints.

Keys are the field names. Times are ISO 8601 in UTC, dates ISO, accession numbers dashed, tuples arrays.
`write` and `read` are each other's inverse for every type of domain.py; `read` raises `Malformed`, naming the key,
for anything that is not what the type says: closed lists are closed.
"""

import dataclasses
import types
import typing
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin

from monitor.domain import AccessionNumber
from monitor.errors import Malformed

Json = Any
T = TypeVar("T")


def write(value: object) -> Json:
    """A domain value as what `json.dumps` takes."""
    if isinstance(value, AccessionNumber):
        return value.dashed
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: write(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, date):  # a datetime is a date
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [write(each) for each in value]
    if isinstance(value, Mapping):
        return {str(key): write(each) for key, each in value.items()}
    return value


def read(kind: type[T], data: Json, at: str = "$") -> T:
    """A domain value from what `json.loads` gave. Unknown keys are errors; missing ones take the field's default."""
    return cast(T, _read(kind, data, at))


def _read(kind: Any, data: Json, at: str) -> object:
    if dataclasses.is_dataclass(kind) and kind is not AccessionNumber:
        return _read_dataclass(cast(type, kind), data, at)
    origin = get_origin(kind)
    return _read_scalar(kind, data, at) if origin is None else _read_generic(kind, origin, data, at)


def _read_generic(kind: Any, origin: Any, data: Json, at: str) -> object:
    if origin in {Union, types.UnionType}:
        return _read_union(get_args(kind), data, at)
    if origin is Literal:
        return _expect(data in get_args(kind), data, f"one of {', '.join(map(str, get_args(kind)))}", at)
    if origin is tuple:
        return _read_tuple(get_args(kind), data, at)
    _expect(isinstance(data, dict), data, "an object", at)
    return {key: _read(get_args(kind)[1], each, f"{at}.{key}") for key, each in data.items()}


def _read_dataclass(kind: type, data: Json, at: str) -> object:
    _expect(isinstance(data, dict), data, f"an object ({kind.__name__})", at)
    hints = _hints(kind)
    unknown = sorted(data.keys() - hints.keys())
    if unknown:
        raise Malformed(f"{kind.__name__} has no {', '.join(unknown)}", at=at)
    values = {name: _read(hints[name], each, f"{at}.{name}") for name, each in data.items()}
    try:
        return kind(**values)
    except (TypeError, ValueError) as error:
        raise Malformed(str(error), at=at) from error


def _read_union(kinds: tuple[Any, ...], data: Json, at: str) -> object:
    if data is None and type(None) in kinds:
        return None
    # bool before str, so that a fact's true stays true; each kind refuses what is not its own
    for kind in (each for each in kinds if each is not type(None)):
        try:
            return _read(kind, data, at)
        except Malformed as error:
            refusal = error
    raise refusal


def _read_tuple(kinds: tuple[Any, ...], data: Json, at: str) -> tuple[object, ...]:
    _expect(isinstance(data, list), data, "an array", at)
    return tuple(_read(kinds[0], each, f"{at}[{index}]") for index, each in enumerate(data))


def _read_scalar(kind: Any, data: Json, at: str) -> object:
    if kind is object:
        return data
    if kind in (AccessionNumber, datetime, date):
        _expect(isinstance(data, str), data, kind.__name__, at)
        try:
            return AccessionNumber(data) if kind is AccessionNumber else kind.fromisoformat(data)
        except ValueError as error:
            raise Malformed(str(error), at=at) from error
    # bool is an int to Python; to JSON it is not
    right = isinstance(data, kind) and (kind is bool or not isinstance(data, bool))
    return _expect(right, data, kind.__name__, at)


def _expect(right: bool, data: Json, wanted: str, at: str) -> Json:
    if not right:
        raise Malformed(f"want {wanted}, got {str(data)[:60]!r}", at=at)
    return data


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)
