"""The inline XBRL transformations that decide what a flag says, by registry namespace and exact name.

The visible words of a flag are prose ("We engage third parties to …"); its value comes from the format alone. Prefixes
are the document's own choice, and names are case-sensitive.
"""

from typing import Final, Literal

_REGISTRY: Final = "http://www.xbrl.org/inlineXBRL/transformation/"
_SEC: Final = "http://www.sec.gov/inlineXBRL/transformation/2015-08-31"

# The first registry, 2010-04-20, had no booleans; the names changed with the fourth.
_CONSTANTS: Final[dict[tuple[str, str], bool | Literal[""]]] = {
    (_REGISTRY + "2011-07-31", "booleantrue"): True,
    (_REGISTRY + "2011-07-31", "booleanfalse"): False,
    (_REGISTRY + "2011-07-31", "nocontent"): "",
    (_REGISTRY + "2015-02-26", "booleantrue"): True,
    (_REGISTRY + "2015-02-26", "booleanfalse"): False,
    (_REGISTRY + "2015-02-26", "nocontent"): "",
    (_REGISTRY + "2020-02-12", "fixed-true"): True,
    (_REGISTRY + "2020-02-12", "fixed-false"): False,
    (_REGISTRY + "2020-02-12", "fixed-empty"): "",
    (_REGISTRY + "2022-02-16", "fixed-true"): True,
    (_REGISTRY + "2022-02-16", "fixed-false"): False,
    (_REGISTRY + "2022-02-16", "fixed-empty"): "",
}
_BALLOT_BOX: Final = (_SEC, "boolballotbox")
_BOXES: Final = {"\u2610": False, "\u2611": True, "\u2612": True}
_BOOLEANS: Final = {"true": True, "1": True, "false": False, "0": False}


class Unreadable(Exception):
    """A format that is not known, or words that it does not apply to."""


def boolean(format_: tuple[str, str] | None, words: str) -> bool | None:
    """What a flag says; None for one transformed into nothing. `Unreadable` where nobody can tell.

    Without a format the words must themselves be an XML boolean: `true`, `false`, `1` or `0`, case exact.
    """
    words = words.strip()
    if format_ is None:
        if words not in _BOOLEANS:
            raise Unreadable(f"a flag without a format says {words[:60]!r}, not true or false")
        return _BOOLEANS[words]
    if format_ == _BALLOT_BOX:
        if words not in _BOXES:
            raise Unreadable(f"a ballot box shows {words[:60]!r}")
        return _BOXES[words]
    value = constant(format_)
    if value is None:
        raise Unreadable(f"the format {format_[1]!r} of {format_[0] or 'an undeclared prefix'} is not a boolean one")
    return None if value == "" else value


def constant(format_: tuple[str, str] | None) -> bool | Literal[""] | None:
    """The value that a format gives whatever the words are; None where it takes it from the words."""
    return None if format_ is None else _CONSTANTS.get(format_)
