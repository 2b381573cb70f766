"""What is told of sentences that were reworded: another overseer, another name, another edition, another person."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from monitor.detect.overseers import Swap, overseers_change
from monitor.detect.people import names_an_office, people, successors
from monitor.detect.rewordings import Rewording, differing
from monitor.detect.runs import text_of, title
from monitor.detect.said_otherwise import new_edition, severity_of
from monitor.detect.statements import Statements
from monitor.domain import Change, ChangeKind

_NAME = 3  # words of what may be called otherwise
_THROUGHOUT = 3  # sentences in which the same overseer came or went


def first_swaps(some: Iterable[Rewording], names: frozenset[str], lines: Collection[str]) -> frozenset[tuple[str, str]]:
    """The sentences that first tell of another overseer in one's place: a committee that was renamed is told of once,
    not at each sentence that speaks of it. Who is only left out somewhere may be spoken of elsewhere; left out
    throughout, he is gone. `lines` are the sentences of lines of oversight that were told of."""
    found: dict[Swap, list[tuple[str, str]]] = {}
    for each in some:
        swap = overseers_change(each, names)
        if swap is not None and each.old not in lines and each.new not in lines:
            found.setdefault(swap, []).append((each.old, each.new))
    told = (at[:1] if all(swap) or len(at) >= _THROUGHOUT else at for swap, at in found.items())
    return frozenset(sentence for at in told for sentence in at)


def called_otherwise(some: Iterable[Rewording], swaps: Collection[tuple[str, str]]) -> list[Rewording]:
    """With those as one whose sentences changed the same few words for the same others: what is called otherwise now
    (`the Program`, `our ISP`) is told once, with all its sentences."""
    together: dict[object, Rewording] = {}
    for each in some:
        lost, won = differing(each)
        alike = (lost or won) and len(lost) <= _NAME and len(won) <= _NAME and (each.old, each.new) not in swaps
        key: object = (lost, won) if alike else each
        known = together.get(key)
        together[key] = known.with_another(each) if known else each
    return list(together.values())


def reworded(
    change: Rewording, old: Statements, new: Statements, swaps: Collection[tuple[str, str]], names: frozenset[str]
) -> Change:
    before, after = (side + beside for side, beside in zip((change.before, change.after), change.beside, strict=True))
    elements = tuple(sorted({*old.elements_of_all(before), *new.elements_of_all(after)}))
    kind: ChangeKind = "text_reworded"
    severity = severity_of(change, old, new, names)
    if (change.old, change.new) in swaps:
        kind, severity = "oversight_changed", "medium"
    return Change(kind, severity, title(after), None, elements, text_of(before), text_of(after))


def unchanged(change: Rewording) -> Change:
    return Change("text_reworded", "none", title(change.after), None, (), change.old, change.new)


def of_standards(changes: Iterable[Change], told: Iterable[Change]) -> Iterator[Change]:
    """Told of as the standard whose edition changed, once for each, unless that standard, or one of the same sentence,
    is told of already."""
    standards = [one for one in told if one.topic == "standard"]
    known = {one.what.casefold() for one in standards}
    for change in changes:
        edition = new_edition(change.before or "", change.after or "") if change.kind == "text_reworded" else None
        named = (edition or "").casefold()
        if (
            edition is None
            or any(one.after and one.after in (change.after or "") for one in standards)
            or any(name in named for name in known)
        ):
            yield change
        else:
            known.add(named)
            yield replace(change, kind="standard_changed", what=edition)


def with_successors(changes: Sequence[Change], told: Iterable[Change], old: Statements) -> list[Change]:
    """At least medium where another person is named in an office, once for each, with the office where one is told."""
    graver = [change for change in (*told, *changes) if change.severity != "low"]
    known = {person for change in graver for person in people(change.after or "")}
    first = set()
    for change in sorted(changes, key=lambda each: not names_an_office(each.after or "")):
        news = {each for each in successors(change.before or "", change.after or "") - known if not old.names(each)}
        if news and change.severity == "low":
            first.add(id(change))
            known |= news
    return [replace(change, severity="medium") if id(change) in first else change for change in changes]
