"""Whether a name is one of the filer's own, told from the name it files under: `Quill` of QUILL HOLDINGS, INC."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_WORD = re.compile(r"[\w&]+")
_DOTTED = re.compile(r"\b(?:\w\.){2,}")  # `S.A.`, `L.P.`
_EDGARS = re.compile(r"[/\\][A-Za-z ]{1,10}[/\\]?\s*$")  # `/DE/`, `\NEW`
# What sort of company it is, and what stands in the names of many: no filer is told by such a word alone.
_ANYBODYS_WORDS = """
    the inc incorporated corp corporation co company companies ltd limited llc lp llp plc nv sa ag se asa ab spa bv
    holding holdings group trust bancorp bancshares fund first american united national international global new
    general advanced applied north south east west northern southern eastern western central pacific atlantic great
    us usa bank capital financial energy health digital data smart blue black green red silver gold golden royal
    summit premier universal standard strategic alpha beta delta omega
"""
_ANYBODYS = frozenset(_ANYBODYS_WORDS.split())
_LETTERS = re.compile(r"\((?!USA\b|UAE\b|PTY\b)([A-Z]{3,6})\)")  # `QUILL GROUP (QGHC) LTD`
_SHORTEST = 3
# What funds invest in, behind the name of whoever manages them; many other trusts are nobody's.
_OF_FUNDS = frozenset(("lending", "credit", "income", "bdc", "private", "etf", "bitcoin", "ethereum"))


@dataclass(frozen=True, slots=True)
class OwnNames:
    """The names that the filers of a report go by: none where neither a header nor a cover was read."""

    names: tuple[tuple[str, ...], ...] = ()
    acronyms: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.names)

    def are(self, written: str) -> bool:
        """Whether this is a filer by the whole of its name."""
        return _words(written) in self.names

    def have(self, written: str) -> bool:
        """Whether this is a filer, longer or shorter, or its letters: `Quill`, `Quill Hart (UK)`, `QH`."""
        words = _words(written)
        return "".join(words) in self.acronyms or any(_is_longer_or_shorter(words, own) for own in self.names)

    def spell(self, written: str) -> bool:
        """Whether a filer's name begins with all of these words: `Quill Hart` of QUILL HART FUND II."""
        words = _words(written)
        return any(own[: len(words)] == words for own in self.names)

    def are_a_fund_of(self, written: str) -> bool:
        """Whether a filer is a fund that is called after somebody: QUILL HART LENDING FUND after `Quill Hart`."""
        words = _words(written)
        return any(own[: len(words)] == words and not _OF_FUNDS.isdisjoint(own[len(words) :]) for own in self.names)

    def are_kin_of(self, written: str) -> bool:
        """Whether it begins as a filer's name does: `Quill Labs` of QUILL HART; not `First Quill` of FIRST HART."""
        words = _words(written)
        return self.have(written) or any(_begin_alike(words, own) for own in self.names)


NO_NAMES = OwnNames()


def own_names(filers: Iterable[str]) -> OwnNames:
    """Of the names that the filers file under."""
    bare = [_EDGARS.sub("", name) for name in filers]
    names = tuple(dict.fromkeys(filter(None, map(_words, bare))))
    whole = tuple(map(_all_words, bare))
    letters = ("".join(word[0] for word in words) for words in (*whole, *names))
    with_form = (f"{words[0]}{words[1][0]}" for words in whole if len(words) == 2)  # `QHi` of QH INC.
    called = (letters.casefold() for name in bare for letters in _LETTERS.findall(name))
    return OwnNames(names, frozenset(short for short in (*letters, *with_form, *called) if len(short) >= _SHORTEST))


def _all_words(name: str) -> tuple[str, ...]:
    joined = _DOTTED.sub(lambda form: form[0].replace(".", ""), name.casefold())
    return tuple(_WORD.findall(joined.replace("’s", "").replace("'s", "")))


def _words(name: str) -> tuple[str, ...]:
    """Without `the`, and without what says only what sort of company it is."""
    words = _all_words(name)
    words = words[1:] if words[:1] == ("the",) else words
    while len(words) > 1 and words[-1] in _ANYBODYS:
        words = words[:-1]
    return words


def _beginnings(words: tuple[str, ...]) -> set[str]:
    """`quill` and `quillhart` of Quill Hart; of `Quills`, without its apostrophe as in the SEC's own data, `quill`."""
    found = {"".join(words[:many]) for many in range(1, len(words) + 1)}
    return (found | {one.removesuffix("s") for one in found}) - _ANYBODYS


def _is_longer_or_shorter(words: tuple[str, ...], own: tuple[str, ...]) -> bool:
    mine, others = {"".join(own), "".join(own).removesuffix("s")}, {"".join(words), "".join(words).removesuffix("s")}
    return bool(mine & _beginnings(words) or others & _beginnings(own))


def _begin_alike(words: tuple[str, ...], own: tuple[str, ...]) -> bool:
    return bool(_beginnings(words[:2]) & _beginnings(own[:2]))
