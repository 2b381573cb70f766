"""Which sentences came, went or were reworded, wherever they moved to.

Neighbours that came or went together are one change: a new paragraph is told once, not sentence by sentence.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from monitor.detect.admissions import admits, admits_some, knows_of_some
from monitor.detect.counterparts import Run, counterparts
from monitor.detect.passing import describes_a_standard, is_of_a_career, professes_as
from monitor.detect.people import names_an_office, people, successors
from monitor.detect.remainder import only_headed, remainder, unheaded, unsaid
from monitor.detect.rewordings import (
    Rewording,
    Swap,
    is_one_sentence,
    new_edition,
    overseers_change,
    rewordings,
    severity_of,
    with_slight_ones,
)
from monitor.detect.safeguards import Loss
from monitor.detect.statements import Statement, Statements
from monitor.detect.terms import EVERYBODYS_TERMS, Terms
from monitor.detect.wording import cautions, content, refers_elsewhere, substance, unpraised, words_of
from monitor.detect.words.wording import OUTSIDERS, PARTICULARS
from monitor.domain import SEVERITIES, Change, ChangeKind, Severity

# Between names in a list: what is left of a reworded sentence when the names told of elsewhere are taken out.
_GLUE = frozenset(
    {"and", "or", "as", "such", "the", "a", "an", "of", "including", "with", "other", "others", "among", "iso", "iec"}
)
_NAMED = frozenset({"standard", "third_party", "role", "body", "control"})
_UNNAMED, _UNNAMED_SHARE = 3, 0.35  # words of substance, and their share, that a name may leave unsaid of its sentence
# What is told of these is the whole of the sentence, and so it is at a flag.
_WHO = frozenset({"role", "body", "cadence", "oversight", "flag", "contradiction"})
_NOTHING_NEW = 0.2  # of a sentence's words of substance: with fewer new ones it says in other words what was said
_REWRITTEN = 1 / 3  # of the sentences: where fewer stayed or were only reworded, the report was written anew
_FEWEST_SENTENCES = 12
_MOST = 30  # passages; where more changed, a person reads the substance and the report itself
_MOST_OF_REWRITTEN = 20
_NAME = 3  # words of what may be called otherwise
_THROUGHOUT = 3  # sentences in which the same overseer came or went
# Words of substance that no one sentence has beside the rest.
_JOINED, _JOINED_TO_SOMEBODY = 4, 2
_FEWEST_NEW = 6  # new words of substance for a passage of a rewritten report to be told of


def text_changes(old: Statements, new: Statements, told: Sequence[Change], losses: Sequence[Loss] = ()) -> list[Change]:
    """Passages added, removed and reworded; those that differ only by what `told` already says are left out.

    A sentence of one of the `losses` was not reworded, it is removed, with what is gone with it.
    Of a report that was rewritten, one change says so, and only what speaks of something new or no longer spoken of
    is told beside it. What says no more than `told` does has the severity `none`: it only shows which sentence stood in
    whose place.
    """
    gone, came = remainder(old, new)
    lost = {statement.key for loss in losses for statement in loss.sentences}
    kept = rewordings([statement for statement in gone if statement.key not in lost], came)
    paired = {key for each in kept for key in each.keys}
    known = paired | lost | _told_whole(old, new, told)
    sides = ((gone, new), (came, old))
    left, won = (unsaid(unheaded([s for s in some if s.key not in known], some), year) for some, year in sides)
    losses_told = [_removed(old, loss.sentences, "high", loss.what) for loss in losses]
    removals, additions = _removals(old, new, left, told), _additions(old, new, won, told)
    names = told_names(told) | told_names(told, old.terms) | told_names(told, new.terms)
    said = [each for each in kept if _says_no_more(each, names) or only_headed(each)]
    saying = with_slight_ones([each for each in kept if each not in said], _slight(removals), _slight(additions))
    said, saying = (_in_the_order_of(gone, some) for some in (said, saying))
    beside = {statement.key for each in saying for side in each.beside for statement in side}
    lines = {side for one in told if one.kind == "oversight_changed" for side in (one.before, one.after) if side}
    swaps = _first_swaps(saying, names, lines)
    reworded = [
        _reworded(each, old, new, swaps, names | _with_a_standard(each, old, new, told))
        for each in _called_otherwise(saying, swaps)
    ]
    reworded = [*_of_standards([change for change in reworded if not _shown(change, told)], told)]
    reworded = _with_successors(reworded, told, old)
    removals, additions = [*_without(removals, beside)], [*_without(additions, beside)]
    named = (
        _by_name(left, old, [(one.before, one.after) for one in told]),
        _by_name(won, new, [(one.after, one.before) for one in told]),
    )
    instead = _instead((removals, additions), named, (old, new))
    replaced = {key for each in instead for key in each.keys}
    changes = [*reworded, *(_reworded(each, old, new, (), names) for each in instead)]
    changes += [_removed(old, *run) for run in _without(removals, replaced)]
    changes += [_added(new, *run) for run in _without(additions, replaced)]
    if len(changes) > _MOST or _is_rewritten(old, new, len(left), len(won)):
        changes = [_rewritten(old, new), *_substance(changes, old, new)]
    return losses_told + changes + [_unchanged(each) for each in said]


def _instead(
    runs: tuple[list[Run], list[Run]], named: tuple[list[Run], list[Run]], years: tuple[Statements, Statements]
) -> list[Rewording]:
    """What stands in another passage's place; of what is left over, in that of a sentence which a name shows."""
    found = counterparts(*runs, years)
    taken = {key for each in found for key in each.keys}
    removals, additions = ([*_without(some, taken)] for some in runs)
    return found + counterparts(removals, named[1], years) + counterparts(named[0], additions, years)


def _by_name(some: Iterable[Statement], text: Statements, quotes: Iterable[tuple[str | None, str | None]]) -> list[Run]:
    """Those that a change shows by a name in them, and not beside what stood in their place: `quotes` are the sentences
    that each change shows, of this text and of the other."""
    shown = {text.key_of(quote) for quote, other in quotes if quote and not (other and is_one_sentence(quote, other))}
    return [((each,), "none") for each in some if each.key in shown]


def _in_the_order_of(gone: Iterable[Statement], some: Iterable[Rewording]) -> list[Rewording]:
    place = {statement.key: at for at, statement in enumerate(gone)}
    return sorted(some, key=lambda each: place[each.before[0].key])


def _removals(old: Statements, new: Statements, left: Sequence[Statement], told: Sequence[Change]) -> list[Run]:
    known = _told_by_name(left, old, new, [(one, one.before) for one in told])
    careers = _told_of_careers(told, but="expertise_added")
    return [*_runs(old, left, known, lambda each: _severity(each, new, careers))]


def _additions(old: Statements, new: Statements, won: Sequence[Statement], told: Sequence[Change]) -> list[Run]:
    known = _told_by_name(won, new, old, [(one, one.after) for one in told])
    careers = _told_of_careers(told, but="expertise_removed")
    admitted = any(change.kind == "conclusion_changed" and change.severity == "high" for change in told)
    return [*_runs(new, won, known, lambda each: _severity_of_new(each, old, careers, admitted=admitted))]


def _slight(runs: Iterable[Run]) -> list[Statement]:
    """The sentences of the runs that hardly say anything new, and are neither cautions nor of a career."""
    return [each for run, severity in runs if severity == "low" for each in run if not _is_aside(each)]


def _is_aside(statement: Statement) -> bool:
    return _says_nothing_of_the_year(statement) or is_of_a_career(statement.normal)


def _says_nothing_of_the_year(statement: Statement) -> bool:
    """Whether it only sends elsewhere or only cautions."""
    return refers_elsewhere(statement.text) or cautions(statement.text)


def _without(runs: Iterable[Run], known: Collection[str]) -> Iterator[Run]:
    """The runs without the sentences that are told of elsewhere."""
    for run, severity in runs:
        left = tuple(each for each in run if each.key not in known)
        if left:
            yield left, severity


def _told_of_careers(told: Iterable[Change], *, but: ChangeKind) -> frozenset[str]:
    """The sentences of the changes that tell of somebody's experience, of one kind none."""
    changes = (one for one in told if one.kind.startswith("expertise") and one.kind != but and one.severity != "low")
    return frozenset(quote for one in changes for quote in (one.before, one.after) if quote)


def _goes_on_about(statement: Statement, careers: Collection[str]) -> bool:
    """Whether it tells of a career that one of these sentences tells of; of another person by name it does not."""
    if not careers or not is_of_a_career(statement.normal):
        return False
    named, known = people(statement.text), frozenset[str]().union(*map(people, careers))
    return not named or not known or bool(named & known)


def told_names(told: Iterable[Change], terms: Terms = EVERYBODYS_TERMS) -> frozenset[str]:
    """The words of every standard, firm, role, body and control that other changes already name, with those of the
    short forms."""
    named = [change for change in told if change.topic in _NAMED]
    names = (name for change in named for name in (change.what, change.as_written or ""))
    return frozenset(word for name in names for form in (name, terms.plain(name)) for word in words_of(form))


def _says_no_more(change: Rewording, names: frozenset[str]) -> bool:
    """Whether the words that differ are only names that were told of, and the glue of their list."""
    differing = frozenset().union(*_differing(change))
    return not differing or (bool(differing & names) and differing <= names | _GLUE)


def _differing(change: Rewording) -> tuple[frozenset[str], frozenset[str]]:
    """The words that only the old sentences have, and those that only the new ones have."""
    before, after = (
        frozenset(word for statement in side for word in words_of(statement.normal))
        for side in (change.before, change.after)
    )
    return before - after, after - before


def _shown(change: Change, told: Iterable[Change]) -> bool:
    """Whether another change, as severe, shows the same two sentences already."""
    return any(
        (one.before, one.after) == (change.before, change.after)
        and SEVERITIES.index(one.severity) >= SEVERITIES.index(change.severity)
        for one in told
    )


def _told_whole(old: Statements, new: Statements, told: Iterable[Change]) -> set[str]:
    """Sentences that say no more than another change does: of one's experience, or what is concluded."""
    whole = [change for change in told if change.kind.startswith(("expertise", "conclusion"))]
    before = {old.key_of(change.before) for change in whole if change.before}
    return before | {new.key_of(change.after) for change in whole if change.after}


def _told_by_name(
    some: Iterable[Statement], text: Statements, other: Statements, shown: Iterable[tuple[Change, str | None]]
) -> set[str]:
    """Sentences of `text` that bring or drop hardly more than what is told of by name: it is told once. `shown` are the
    changes with the sentence of this text that each shows."""
    told = [(change, text.key_of(quote)) for change, quote in shown if quote and change.severity != "low"]
    whole = {key for change, key in told if change.topic in _WHO}
    named = _named_at(text, told)
    return {
        each.key
        for each in some
        if each.key in whole or (each.key in named and _says_hardly_more(each, other, named[each.key]))
    }


# What goes with any standard, and says no more than its name: `we achieved certification`, `a recognized framework`
_OF_A_STANDARD = content(
    "achieved attained certification certified framework standards recognized informs aligned guided industry"
)


def _named_at(text: Statements, told: Iterable[tuple[Change, str]]) -> dict[str, frozenset[str]]:
    """The words of what is told of by name, by the key of the sentence that shows it."""
    named: dict[str, frozenset[str]] = {}
    for change, key in told:
        if change.topic in _NAMED:
            words = content(text.plain_of(change.what)) | content(text.plain_of(change.as_written or ""))
            words |= _OF_A_STANDARD if change.topic == "standard" else frozenset()
            named[key] = named.get(key, frozenset()) | words
    return named


def _says_hardly_more(statement: Statement, other: Statements, named: frozenset[str]) -> bool:
    unsaid = substance(statement.normal, other.lacks(statement.words) - named)
    return len(unsaid) <= max(_UNNAMED, _UNNAMED_SHARE * len(statement.words))


# --- rewritten reports --------------------------------------------------------------------------------------


def _is_rewritten(old: Statements, new: Statements, left: int, won: int) -> bool:
    """A report that only grew or shrank keeps its sentences."""
    stayed = min(len(old.unique) - left, len(new.unique) - won)
    longest = max(len(old.unique), len(new.unique))
    both_differ = left >= _REWRITTEN * len(old.unique) and won >= _REWRITTEN * len(new.unique)
    return both_differ and left + won >= _FEWEST_SENTENCES and stayed < _REWRITTEN * longest


def _rewritten(old: Statements, new: Statements) -> Change:
    stayed = len(old.keys & new.keys)
    return Change("text_reworded", "low", f"rewritten: {stayed} of {len(new.unique)} sentences stand as before")


def _substance(changes: Iterable[Change], old: Statements, new: Statements) -> list[Change]:
    """What is grave, and what brings or drops the most that the other year has nowhere."""
    grave = [change for change in changes if change.severity != "low"]
    news = {id(change): _news(change, old, new) for change in grave}
    telling = sorted((change for change in grave if news[id(change)] >= _FEWEST_NEW), key=lambda c: -news[id(c)])
    kept = {id(change) for change in telling[:_MOST_OF_REWRITTEN]}
    return [change for change in grave if id(change) in kept or change.severity != "medium"]


def _news(change: Change, old: Statements, new: Statements) -> int:
    """How many words of substance the other year has nowhere."""
    dropped = new.lacks(content(old.plain_of(change.before or "")))
    return len(dropped | old.lacks(content(new.plain_of(change.after or ""))))


# --- a change of text ---------------------------------------------------------------------------------------


def _runs(
    text: Statements, some: Iterable[Statement], known: Collection[str], severity: Callable[[Statement], Severity]
) -> Iterator[tuple[tuple[Statement, ...], Severity]]:
    """Neighbours of one severity together, in the order of the text; what is slight between two that are not is a part
    of their passage, and so is what is `known` by name, which makes none by itself."""
    chosen = {statement.key: severity(statement) for statement in some}
    chosen |= {key: "none" for key in known if chosen[key] != "high"}
    told = [statement for statement in text if not statement.heading]
    for found, passage in groupby(told, key=lambda statement: statement.key in chosen):
        if found:
            yield from _parts([(statement, chosen[statement.key]) for statement in passage])


def _parts(
    passage: Sequence[tuple[Statement, Severity]],
) -> Iterator[tuple[tuple[Statement, ...], Severity]]:
    levels = [severity for _, severity in passage]
    for level in ("medium", "low"):
        levels = _with_slighter_between(levels, level)
    for level, run in groupby(zip(passage, levels, strict=True), key=lambda each: each[1]):
        if level != "none":
            yield tuple(statement for (statement, _), _ in run), level


def _with_slighter_between(levels: Sequence[Severity], level: Severity) -> list[Severity]:
    """What is slighter between two of a level is of that level too."""
    places = [place for place, severity in enumerate(levels) if severity == level]
    within = range(places[0], places[-1]) if places else range(0)
    slighter = SEVERITIES[: SEVERITIES.index(level)]
    return [level if place in within and severity in slighter else severity for place, severity in enumerate(levels)]


def _severity(statement: Statement, other: Statements, careers: Collection[str] = ()) -> Severity:
    """Low where it only sends elsewhere, only cautions or tells what a standard is, goes on about a career that one of
    the `careers` tells of, or says in other words what the other year says too."""
    if _says_nothing_of_the_year(statement) or describes_a_standard(statement.normal):
        return "low"
    if _goes_on_about(statement, careers):
        return "low"
    new = other.lacks(statement.words)
    if professes_as(statement.normal, other, len(new)):
        return "low"
    said = len(substance(statement.normal, new))
    if said > max(1, _NOTHING_NEW * len(statement.words)) or _joins_anew(statement, other):
        return "medium"
    return "low"


def _joins_anew(statement: Statement, other: Statements) -> bool:
    """Whether it tells what no single sentence of the other year does, be its words scattered there. Of somebody or
    something in particular two words are enough: of 38 such sentences in labelled pairs readers held 33 to be of
    substance."""
    plain = statement.normal
    particular = PARTICULARS.search(plain) or OUTSIDERS.search(plain)
    fewest = _JOINED_TO_SOMEBODY if particular else _JOINED
    return len(unpraised(statement.words - other.nearest(statement.words))) >= fewest


def _severity_of_new(
    statement: Statement, other: Statements, careers: Collection[str] = (), *, admitted: bool = False
) -> Severity:
    """An incident newly admitted is high, wherever it is told, and so is it that there were any, where the conclusion
    has not `admitted` it."""
    first = not admitted and admits_some(statement.text) and not other.once(_knows_of_incidents)
    return "high" if first or admits(statement.text) else _severity(statement, other, careers)


def _knows_of_incidents(text: Statements) -> bool:
    return any(knows_of_some(each.text) for each in text)


def _first_swaps(
    some: Iterable[Rewording], names: frozenset[str], lines: Collection[str]
) -> frozenset[tuple[str, str]]:
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


def _called_otherwise(some: Iterable[Rewording], swaps: Collection[tuple[str, str]]) -> list[Rewording]:
    """With those as one whose sentences changed the same few words for the same others: what is called otherwise now
    (`the Program`, `our ISP`) is told once, with all its sentences."""
    together: dict[object, Rewording] = {}
    for each in some:
        lost, won = _differing(each)
        alike = (lost or won) and len(lost) <= _NAME and len(won) <= _NAME and (each.old, each.new) not in swaps
        key: object = (lost, won) if alike else each
        known = together.get(key)
        together[key] = known.with_another(each) if known else each
    return list(together.values())


def _with_a_standard(change: Rewording, old: Statements, new: Statements, told: Iterable[Change]) -> frozenset[str]:
    """The words that go with a standard, where one that is told of stands in these sentences (`certification`)."""
    quotes = [(one.before, one.after) for one in told if one.topic == "standard"]
    keys = {old.key_of(was) for was, _ in quotes if was} | {new.key_of(now) for _, now in quotes if now}
    return _OF_A_STANDARD if keys & change.keys else frozenset()


def _reworded(
    change: Rewording, old: Statements, new: Statements, swaps: Collection[tuple[str, str]], names: frozenset[str]
) -> Change:
    before, after = (side + beside for side, beside in zip((change.before, change.after), change.beside, strict=True))
    elements = tuple(sorted({*old.elements_of_all(before), *new.elements_of_all(after)}))
    kind: ChangeKind = "text_reworded"
    severity = severity_of(change, old, new, names)
    if (change.old, change.new) in swaps:
        kind, severity = "oversight_changed", "medium"
    return Change(kind, severity, _title(after), None, elements, _text(before), _text(after))


def _unchanged(change: Rewording) -> Change:
    return Change("text_reworded", "none", _title(change.after), None, (), change.old, change.new)


def _of_standards(changes: Iterable[Change], told: Iterable[Change]) -> Iterator[Change]:
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


def _with_successors(changes: Sequence[Change], told: Iterable[Change], old: Statements) -> list[Change]:
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


def _removed(text: Statements, run: Sequence[Statement], severity: Severity, loss: str | None = None) -> Change:
    elements = text.elements_of_all(run)
    return Change("text_removed", severity, loss or _title(run), None, elements, _text(run), None)


def _added(text: Statements, run: Sequence[Statement], severity: Severity) -> Change:
    return Change("text_added", severity, _title(run), None, text.elements_of_all(run), None, _text(run))


def _text(run: Iterable[Statement]) -> str:
    return " ".join(statement.text for statement in run)


def _title(run: Sequence[Statement]) -> str:
    return _short(run[0].text) + (f" ({len(run)} sentences)" if len(run) > 1 else "")


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:79].rsplit(" ", 1)[0] + "…"
