"""Whom and what an incident concerned, by name: the supplier, systems, data, regulators, each with its sentence."""

from collections.abc import Iterable, Iterator, Sequence

from monitor.detect.consequences import doubted
from monitor.detect.passages import folded
from monitor.detect.words import concerned as words
from monitor.domain import DataConcerned, Named

_MOST = 12  # a data leak may list thirty kinds of data; a dozen tell what it is about


def supplier(told: Sequence[str], own_names: Iterable[str] = ()) -> Named | None:
    """The supplier whose incident it is, by the first name that is given as one."""
    own = {name.lower() for name in own_names}
    for sentence in told:
        for name in _suppliers_of(folded(sentence)):
            if name.lower() not in own and any(_was_hit(name, sentence, other) for other in told):
                return Named(name, sentence)
    return None


def supplier_hit(told: Iterable[str]) -> bool:
    """Whether it is a supplier's incident, named or not."""
    return any(words.SUPPLIER_HIT.search(folded(sentence)) for sentence in told)


def systems(told: Iterable[str]) -> tuple[Named, ...]:
    """Systems that are told apart from "certain information technology systems", in the report's own words."""
    found: dict[str, Named] = {}
    for sentence in told:
        for name in _systems_of(folded(sentence)):
            found.setdefault(name.lower(), Named(name, sentence))
    return tuple(found.values())[:_MOST]


def data(told: Iterable[str]) -> tuple[DataConcerned, ...]:
    """Kinds of data said to be reached or taken, in the report's own words; what is said not to be is left out."""
    found: dict[str, DataConcerned] = {}
    for sentence in told:
        text = folded(sentence)
        if words.DATA_TAKEN.search(text):
            for what in _data_of(text):
                found.setdefault(what.lower(), DataConcerned(what, sentence))
    return tuple(found.values())[:_MOST]


def regulators(told: Iterable[str]) -> tuple[Named, ...]:
    """Authorities that were told, ask or are worked with; a mere plan to tell them does not count."""
    found: dict[str, Named] = {}
    for sentence in told:
        text = folded(sentence)
        if words.REGULATOR_DEED.search(text) and not words.PLANNED.search(text):
            for match in words.REGULATOR.finditer(text):
                found.setdefault(match[0].lower(), Named(match[0].strip(), sentence))
    return tuple(found.values())


def _suppliers_of(text: str) -> Iterator[str]:
    for pattern in words.SUPPLIER_NAMED:
        for match in pattern.finditer(text):
            name = match["name"].strip(" ,")
            name = name.removesuffix(".") if name.endswith(("LLC.", "PLC.", "plc.")) else name
            if not words.NO_SUPPLIER.match(name):
                yield name


def _was_hit(name: str, named_in: str, sentence: str) -> bool:
    """Whether an event is told in the sentence that names it, or in one that begins with its first word."""
    text = folded(sentence)
    here = sentence == named_in or text.startswith(name.split(maxsplit=1)[0].strip(","))
    return here and words.AT_SUPPLIER.search(text) is not None


def _systems_of(text: str) -> Iterator[str]:
    if not words.TOUCHED.search(text):
        return
    for match in words.SYSTEM.finditer(text):
        *named, head = _name_of(match[0].split())
        if any(word.lower() not in words.GENERIC_SYSTEM for word in named) and not doubted(text[: match.start()]):
            yield " ".join((*named, head))


def _name_of(phrase: list[str]) -> list[str]:
    """What of the phrase is the name: all after the last verb, article or preposition."""
    starts = [place + 1 for place, word in enumerate(phrase[:-1]) if words.BEFORE_SYSTEM.fullmatch(word)]
    kept = phrase[max(starts, default=0) :]
    return kept[1:] if kept[0] in ("and", "or") else kept


def _data_of(text: str) -> Iterator[str]:
    for match in words.DATA.finditer(text):
        before = text[: match.start()]
        way_in = words.KEYS.fullmatch(match[0]) and words.WAY_IN.search(before)
        if not way_in and not words.DATA_NOT.search(before):
            yield match[0].strip()
