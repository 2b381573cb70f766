"""Changes as people read them: a line each, and the sentences before and after with the words that differ marked."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from monitor.domain import SEVERITIES, Change, Comparison, Edition
from monitor.notify.differing import Run, differing, excerpt
from monitor.notify.escape import clean, shorten, url
from monitor.notify.grouping import Group, Told, grouped
from monitor.notify.seen import Seen
from monitor.notify.written import written

QUOTE_LENGTH = 600
# Of a side of a passage in a message: of all that came, went or were reworded, two in a hundred are longer, and six are
# longer than 600 letters.
PASSAGE_LENGTH = 1_200
LINE_LENGTH = 1_000
PASSAGES = 6
# Far more than a sentence has; what a filer runs together without a full stop is not compared to its end.
_LONGEST_SENTENCE = 6_000
CONCLUSIONS = {
    "none_known": "no material incident known",
    "none_material": "not materially affected",
    "incident_not_material": "incidents, none of them material",
    "affected": "materially affected",
    "likely": "reasonably likely to be materially affected",
    "cross_reference_only": "only refers to another item",
    "silent": "says nothing",
}
_STATE = re.compile("|".join(CONCLUSIONS))
_ELEMENT = re.compile(r"\bCybersecurity\w+(?:Flag|TextBlock)\b")


@dataclass(frozen=True, slots=True)
class _Room:
    """How many passages of a group are shown, how many letters of one, and whether what is folded is."""

    passages: int
    letters: int
    unfolds: bool


_MESSAGE, _PAGE = _Room(PASSAGES, PASSAGE_LENGTH, False), _Room(100, _LONGEST_SENTENCE, True)


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence before and after, as runs of words that are marked where they differ; one side may be empty."""

    before: tuple[Run, ...]
    after: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class ChangeShown:
    """One change, or like ones together: the sentences that show it, and a line.

    `heading` is the line for who sees the sentences: without the words that they begin with.
    """

    severity: str
    line: str
    heading: str
    passages: tuple[Passage, ...]
    left_out: int
    elements: str
    folded: bool = False


@dataclass(frozen=True, slots=True)
class EditionShown:
    """One of the two disclosures: `10-K for 2024-12-31`, and where it stands on EDGAR, if that is known."""

    words: str
    accession: str
    url: str


@dataclass(frozen=True, slots=True)
class Report:
    """A comparison ready to be laid out; `groups` are its changes by severity, the gravest first."""

    who: str
    severity: str
    summary: str
    old: EditionShown
    new: EditionShown
    groups: tuple[tuple[str, tuple[ChangeShown, ...]], ...]

    @property
    def subject(self) -> str:
        return f"{self.who}: {self.summary}"


def report(comparison: Comparison, *, who: str, addresses: tuple[str, str] = ("", "")) -> Report:
    """Choose and clean the words of a comparison. `addresses` are those of the two filings on EDGAR."""
    groups = grouped(comparison.changes)
    shown = show_whole(groups)
    by_severity = tuple((level, tuple(each)) for level, each in groupby(shown, key=lambda change: change.severity))
    old, new = (
        EditionShown(_words(edition), str(edition.accession or ""), url(address))
        for edition, address in zip((comparison.old, comparison.new), addresses, strict=True)
    )
    return Report(clean(who), comparison.severity, summary(groups), old, new, by_severity)


def summary(groups: Iterable[Group]) -> str:
    """How much changed, in a few words: `3 changes: 1 high, 2 low`, each as it is told: a passage that a name shows is
    none of its own."""
    changes = [change for group in groups for change in group.changes]
    if not changes:
        return "nothing changed in what is said about cybersecurity"
    counts = Counter(change.severity for change in changes)
    each = ", ".join(f"{counts[severity]} {severity}" for severity in reversed(SEVERITIES) if counts[severity])
    return f"{len(changes)} {'change' if len(changes) == 1 else 'changes'}: {each}"


def show(groups: Iterable[Group]) -> tuple[ChangeShown, ...]:
    """The groups as a message shows them, of a folded one the line alone. A sentence stands where it is told of first:
    what else it shows is told by a line."""
    return tuple(_in_order(groups, _MESSAGE))


def show_whole(groups: Iterable[Group]) -> tuple[ChangeShown, ...]:
    """The groups as a page and a terminal show them, which have room for each sentence whole, those of a folded one
    too."""
    return tuple(_in_order(groups, _PAGE))


def _in_order(groups: Iterable[Group], room: _Room) -> Iterator[ChangeShown]:
    seen = Seen(room.letters)
    for group in groups:
        if group.folded and not room.unfolds:
            yield ChangeShown(group.severity, _line(group), _line(group), (), 0, "")
            continue
        fresh = [rest for passage in group.passages if (rest := seen.rest_of(passage))]
        seen.note(fresh[: room.passages])
        yield _unfolded(group, fresh, room)


def _unfolded(group: Group, passages: Sequence[Told], room: _Room) -> ChangeShown:
    above = f"{_line(group)} (in a sentence above)" if not passages and group.passages else None
    return ChangeShown(
        severity=group.severity,
        line=_line(group),
        heading=above or _heading(group),
        passages=tuple(_passage(*each, room.letters) for each in passages[: room.passages]),
        left_out=max(0, len(passages) - room.passages),
        elements="" if group.folded else _elements(group.elements),
        folded=group.folded,
    )


def _passage(before: str | None, after: str | None, shown: Sequence[Change], letters: int) -> Passage:
    old, new = (shorten(clean(sentence or ""), _LONGEST_SENTENCE) for sentence in (before, after))
    names = [clean(name) for change in shown for name in (change.as_written, change.what) if name]
    sides = differing(old, new) if old and new else (named(old, names), named(new, names))
    return Passage(*(_shown(side, letters) for side in sides))


def named(sentence: str, names: Iterable[str]) -> tuple[Run, ...]:
    """A sentence that stands on one side only, with the names of what came or went marked: whole words, with what
    stands at them, since runs are joined by spaces."""
    known = sorted({name for name in names if name and len(name) < len(sentence) / 2}, key=len, reverse=True)
    if not known:
        return ((sentence, False),) if sentence else ()
    either = "|".join(map(re.escape, known))
    pieces = re.split(rf"(?<!\S)(\S*?(?<!\w)(?:{either})(?!\w)\S*)", sentence, flags=re.IGNORECASE)
    runs = ((piece.strip(), bool(place % 2)) for place, piece in enumerate(pieces))
    return tuple(run for run in runs if run[0])


def label(element: str) -> str:
    """An element's name as words: `CybersecurityRiskManagementThirdPartyEngagedFlag`, Risk management third party …"""
    words = re.findall(r"[A-Z][a-z]+|[A-Z]+(?![a-z])|\d+", element.removesuffix("Flag").removesuffix("TextBlock"))
    return " ".join(words).removeprefix("Cybersecurity ").capitalize()


def _heading(group: Group) -> str:
    only = group.changes[0] if len(group.changes) == 1 else None
    sentence = clean(only.after or only.before or "") if only else ""
    if only is None or not only.kind.startswith("text_") or not sentence:
        return _line(group)
    kind, _, what = clean(group.line).partition(": ")
    beginning, _, count = what.partition("… (")
    if not sentence.startswith(beginning.removesuffix("…").rstrip()):
        return _line(group)
    return f"{kind} ({count}" if count else kind


def readable(text: str) -> str:
    """The text with the names of elements as words."""
    return _ELEMENT.sub(lambda found: f"“{label(found[0])}”", text)


def _shown(runs: tuple[Run, ...], letters: int) -> tuple[Run, ...]:
    """Where nothing is marked, a sentence ends after a sentence; else it is cut around what is marked."""
    if any(marked for _, marked in runs):
        return excerpt(runs, letters)
    return tuple((shorten(words, letters), False) for words, _ in runs)


def _line(group: Group) -> str:
    """The group's line, names as words, and of one change the name as it is written where that is another."""
    only = group.changes[0] if len(group.changes) == 1 else None
    if only is None:
        return shorten(readable(clean(group.line)), LINE_LENGTH)
    kind, _, what = clean(group.line).partition(": ")
    if only.kind == "conclusion_changed":
        what = _STATE.sub(lambda state: CONCLUSIONS[state[0]], what)
    return f"{kind}: {shorten(readable(what), LINE_LENGTH)}{written(only)}"


def _elements(elements: tuple[str, ...]) -> str:
    shown = "; ".join(label(element) for element in elements[:2])
    return f"{shown}; and {len(elements) - 2} more" if len(elements) > 2 else shown


def _words(edition: Edition) -> str:
    form = clean(edition.form or "") or "annual disclosure"
    return f"{form} for {edition.period}" if edition.period else form
