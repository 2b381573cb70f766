"""Which sentences came, went or were reworded, wherever they moved to."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from monitor.detect.counterparts import counterparts
from monitor.detect.lost import lost
from monitor.detect.remainder import only_headed, remainder, unheaded, unsaid
from monitor.detect.rewordings import Rewording, rewordings, with_slight_ones
from monitor.detect.rewritten import is_rewritten, most_telling, rewritten
from monitor.detect.runs import Run, added, removed, runs, without
from monitor.detect.safeguards import Loss
from monitor.detect.statements import Statement, Statements
from monitor.detect.told_by_name import (
    by_name,
    is_shown,
    keys_of,
    says_no_more,
    told_by_name,
    told_names,
    told_whole,
    with_a_standard,
)
from monitor.detect.weight import careers_in, is_aside, severity, severity_of_new
from monitor.detect.worded_anew import called_otherwise, first_swaps, of_standards, reworded, unchanged, with_successors
from monitor.domain import Change

_MOST = 30  # passages; where more changed, a person reads the substance and the report itself


def text_changes(old: Statements, new: Statements, told: Sequence[Change], losses: Sequence[Loss] = ()) -> list[Change]:
    """Passages added, removed and reworded; those that differ only by what `told` already says are left out.

    A sentence of one of the `losses` was not reworded, it is removed, with what is gone with it; what is left of it is
    shown beside it.
    Of a report that was rewritten, one change says so, and only what speaks of something new or no longer spoken of
    is told beside it. What says no more than `told` does has the severity `none`: it only shows which sentence stood in
    whose place.
    """
    gone, came = remainder(old, new)
    affirmed = {statement.key for loss in losses for statement in loss.sentences}
    kept = rewordings([statement for statement in gone if statement.key not in affirmed], came)
    known = {key for each in kept for key in each.keys} | affirmed
    safeguards = lost(losses, [statement for statement in came if statement.key not in known])
    known |= told_whole(old, new, told) | {each.key for one in safeguards for each in one.left}
    sides = ((gone, new), (came, old))
    left, won = (unsaid(unheaded([s for s in some if s.key not in known], some), year) for some, year in sides)
    passages = _removals(old, new, left, told), _additions(old, new, won, told)
    names = told_names(told) | told_names(told, old.terms) | told_names(told, new.terms)
    said = [each for each in kept if says_no_more(each, names) or only_headed(each)]
    slight = [_slight(some) for some in passages]
    saying = with_slight_ones([each for each in kept if each not in said], slight[0], slight[1], old, new)
    said, saying = (_in_the_order_of(gone, some) for some in (said, saying))
    changes = _worded_anew(saying, (old, new), told, names)
    beside = {statement.key for each in saying for side in each.beside for statement in side}
    named = (
        by_name(left, old, [(one.before, one.after) for one in told]),
        by_name(won, new, [(one.after, one.before) for one in told]),
    )
    shown = {quote for one in told for quote in (one.before, one.after) if quote}
    changes += _passages([[*without(some, beside)] for some in passages], named, (old, new), names, shown)
    if len(changes) > _MOST or is_rewritten(old, new, len(left), len(won)):
        changes = [rewritten(old, new), *most_telling(changes, old, new)]
    return [each.told(old) for each in safeguards] + changes + [unchanged(each) for each in said]


def _worded_anew(
    some: Sequence[Rewording], years: tuple[Statements, Statements], told: Sequence[Change], names: frozenset[str]
) -> list[Change]:
    """One change for each rewording, and for those together that call the same otherwise; of severity `none` where
    another change shows the very sentences."""
    lines = {side for one in told if one.kind == "oversight_changed" for side in (one.before, one.after) if side}
    swaps = first_swaps(some, names, lines)
    standards = keys_of([one for one in told if one.topic == "standard"], *years)
    changes = [
        reworded(each, *years, swaps, names | with_a_standard(each, standards))
        for each in called_otherwise(some, swaps)
    ]
    shown = [change for change in changes if is_shown(change, told)]
    rest = [*of_standards([change for change in changes if change not in shown], told)]
    return [replace(change, severity="none") for change in shown] + with_successors(rest, told, years[0])


def _passages(
    passages: Sequence[list[Run]],
    named: tuple[list[Run], list[Run]],
    years: tuple[Statements, Statements],
    names: frozenset[str],
    shown: Collection[str],
) -> list[Change]:
    """What went and what came, and what stands in the place of another passage or of a sentence that a name shows; of
    the sentences `shown` by other changes, who oversees is told there."""
    removals, additions = passages
    instead = _instead((removals, additions), named, years)
    replaced = {key for each in instead for key in each.keys}
    swaps = first_swaps(instead, names, shown)
    changes = [reworded(each, *years, swaps, names) for each in instead]
    changes += [removed(years[0], *run) for run in without(removals, replaced)]
    return changes + [added(years[1], *run) for run in without(additions, replaced)]


def _instead(
    passages: tuple[list[Run], list[Run]], named: tuple[list[Run], list[Run]], years: tuple[Statements, Statements]
) -> list[Rewording]:
    """What stands in another passage's place; of what is left over, in that of a sentence which a name shows."""
    found = counterparts(*passages, years)
    taken = {key for each in found for key in each.keys}
    removals, additions = ([*without(some, taken)] for some in passages)
    return found + counterparts(removals, named[1], years) + counterparts(named[0], additions, years)


def _in_the_order_of(gone: Iterable[Statement], some: Iterable[Rewording]) -> list[Rewording]:
    place = {statement.key: at for at, statement in enumerate(gone)}
    return sorted(some, key=lambda each: place[each.before[0].key])


def _removals(old: Statements, new: Statements, left: Sequence[Statement], told: Sequence[Change]) -> list[Run]:
    known = told_by_name(left, old, new, [(one, one.before) for one in told])
    careers = careers_in(told, but="expertise_added")
    return [*runs(old, left, known, lambda each: severity(each, new, careers))]


def _additions(old: Statements, new: Statements, won: Sequence[Statement], told: Sequence[Change]) -> list[Run]:
    known = told_by_name(won, new, old, [(one, one.after) for one in told])
    careers = careers_in(told, but="expertise_removed")
    admitted = any(change.kind == "conclusion_changed" and change.severity == "high" for change in told)
    return [*runs(new, won, known, lambda each: severity_of_new(each, old, careers, admitted=admitted))]


def _slight(passages: Iterable[Run]) -> list[Statement]:
    """The sentences of the runs that hardly say anything new, and are neither cautions nor of a career."""
    return [each for run, level in passages if level == "low" for each in run if not is_aside(each)]
