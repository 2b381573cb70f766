"""Two incidents of one report, kept apart: by the item that each is told under, by their days and names in the text."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from monitor.detect.incident_days import spans
from monitor.detect.passages import NOTE, folded
from monitor.detect.telling import Place, confidence
from monitor.detect.words.apart import DEFINED, OF_ALL, SAME, SEPARATE
from monitor.domain import Confidence


@dataclass(frozen=True)
class Account:
    """What one report tells of one incident: where, how surely, its sentences, and which of them tell of the event.

    `member` is the filer's own name for it, where its facts are tagged with one.
    """

    under: str
    confidence: Confidence
    told: tuple[str, ...]
    leads: tuple[str, ...]
    member: str | None = None


def accounts(
    places: Sequence[Place], own_item: str, reported: date | None, tagged: Mapping[str, str]
) -> tuple[Account, ...]:
    """The incidents of the places that tell: one, unless the text itself says that there are more.

    What is told under Item 1.05 is an incident whatever its words; other places add one only where they say that
    theirs is another. Without Item 1.05 the surest place gives its name to what all of them tell. `tagged` holds the
    words that are tagged for each member of the incident axis: several members are several incidents.
    """
    notes = [place for place in places if place.passage.under == NOTE]
    own = [place for place in places if place.passage.under == own_item]
    others = [place for place in places if place.passage.under not in (own_item, NOTE) and place.leads]
    if own:
        return (*_under_own_item([*own, *notes], reported, tagged), *_other_events(others, own, reported))
    return _elsewhere(others, notes, reported)


def squeezed(text: str) -> str:
    """Without white space and with plain marks, so that tagged words and the document's are told to be the same."""
    return "".join(folded(text).split())


def _under_own_item(own: Sequence[Place], reported: date | None, tagged: Mapping[str, str]) -> Iterator[Account]:
    told = tuple(sentence for place in own for sentence in place.passage.telling)
    leads = tuple(sentence for place in own for sentence in place.leads)
    under = own[0].passage.under
    by_member = _by_member(told, tagged)
    if len(by_member) > 1:
        for member, part in by_member.items():
            yield Account(under, "confirmed", part, tuple(one for one in leads if one in part), member)
        return
    only = next(iter(tagged)) if len(tagged) == 1 else None
    for part in _parts(told, leads, reported):
        yield Account(under, "confirmed", part, tuple(one for one in leads if one in part), only)


def _by_member(told: Sequence[str], tagged: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The sentences of each member that has some of its own, in order; what is tagged for none belongs to all."""
    owners = {one: [m for m, words in tagged.items() if squeezed(one) in words] for one in told} if tagged else {}
    named = [member for member in tagged if [member] in owners.values()]
    return {member: tuple(one for one in told if member in owners[one] or not owners[one]) for member in named}


def _other_events(others: Sequence[Place], own: Sequence[Place], reported: date | None) -> Iterator[Account]:
    """Events told under other items that are not the one of Item 1.05: they say so, and have a day of their own."""
    days = {day for place in own for day in _days(place.leads, reported)}
    for place in others:
        mine = _days(place.leads, reported)
        if mine and not mine & days and any(SEPARATE.search(folded(sentence)) for sentence in place.passage.telling):
            yield Account(place.passage.under, confidence(place), place.told, place.leads)


def _elsewhere(others: Sequence[Place], notes: Sequence[Place], reported: date | None) -> tuple[Account, ...]:
    if not others:
        return ()
    surest = max(others, key=lambda place: (confidence(place) == "likely", len(place.leads)))
    told = tuple(sentence for place in others for sentence in place.told)
    told += tuple(sentence for place in notes for sentence in place.passage.telling)
    leads = tuple(sentence for place in [*others, *notes] for sentence in place.leads)
    return tuple(
        Account(surest.passage.under, confidence(surest), part, tuple(one for one in leads if one in part))
        for part in _parts(told, leads, reported)
    )


def _parts(told: tuple[str, ...], leads: tuple[str, ...], reported: date | None) -> tuple[tuple[str, ...], ...]:
    """The sentences of each incident in turn; those that speak of all of them stand in every part."""
    if not _says_several(told):
        return (told,)
    parts: list[list[str]] = []
    common: list[str] = []
    for sentence in told:
        if sentence in leads and _opens(sentence, parts, reported):
            parts.append([sentence])
        elif not parts or OF_ALL.search(folded(sentence)):
            common.append(sentence)
        else:
            parts[-1].append(sentence)
    return tuple((*part, *common) for part in parts) if len(parts) > 1 else (told,)


def _says_several(told: Sequence[str]) -> bool:
    names = {match["name"].lower() for sentence in told for match in DEFINED.finditer(folded(sentence))}
    return len(names) > 1 or any(SEPARATE.search(folded(sentence)) for sentence in told)


def _opens(sentence: str, parts: Sequence[Sequence[str]], reported: date | None) -> bool:
    """Whether a telling sentence is of another incident than those before: it has a day or a name of its own."""
    text = folded(sentence)
    if not parts:
        return not OF_ALL.search(text)
    if SAME.search(text):
        return False
    before = {day for part in parts for day in _days(part, reported)}
    mine = _days([sentence], reported)
    return bool(DEFINED.search(text)) or bool(mine and not mine & before)


def _days(told: Sequence[str], reported: date | None) -> set[date]:
    return {span.first for sentence in told for span in spans(folded(sentence), reported) if not span.about}
