"""How often something is done: which rhythm came, went or changed.

Activities are written in the filing's own words, so the same one is worded otherwise next year. Two cadences are one
where their sentences or their activities are alike; what is said without a number (regularly, as needed) is substance
only where it takes the place of a number, or gives way to one.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from rapidfuzz import fuzz

from monitor.detect.statements import Both, Statement, Statements
from monitor.detect.wording import content, stem, words_of
from monitor.detect.words.wording import UNLISTED_RHYTHM
from monitor.domain import Cadence, Change, Every, Severity

NOT_STATED = "not stated"
_COUNTED: frozenset[Every] = frozenset({"day", "week", "month", "quarter", "half-year", "year"})
_SAME_ACTIVITY = 75.0
_SURELY_SAME = 85.0
_FEWEST = 2  # words of substance in the name of an activity that tell it from others
_SHARED = 0.5  # of the words of substance of the shorter of two sentences
_SAID: dict[Every, str] = {
    "day": "daily", "week": "weekly", "month": "monthly", "quarter": "quarterly", "half-year": "twice a year",
    "year": "yearly", "continuous": "continuously", "as needed": "as needed", "regular": "regularly",
    "periodic": "periodically",
}  # fmt: skip
# Words by which a sentence may still say the rhythm, whatever was read in it.
_WORDS: dict[Every, re.Pattern[str]] = {
    "day": re.compile(r"\bdaily|\bevery day|24\b|\bday-to-day"),
    "week": re.compile(r"\bweek"),
    "month": re.compile(r"(?<!three )(?<!six )(?<!twelve )(?<!\d )\bmonth"),
    "quarter": re.compile(r"\bquarter|\bfour times|\beach regular"),
    "half-year": re.compile(r"\bsemi|\bhalf|\bbi-?annual|\btwice|\btwo times|\bsix months"),
    "year": re.compile(
        r"(?<!semi-)(?<!semi )(?<!bi-)(?<!bi )\bannual|(?<!times a )(?<!times per )(?<!times each )(?<!twice a )"
        r"(?<!twice per )(?<!twice each )\byear|\btwelve months|\b12 months"
    ),
    "continuous": re.compile(r"\bcontinu|\bongoing|24\b|\baround the clock|\bconstant|\breal[- ]time"),
    "as needed": re.compile(r"\bas (?:\w+ )?(?:need|necess|appropr|requir)|\bwhen|\bwhere|\bprompt|\btimely|\bif "),
    "regular": re.compile(r"\bregular|\bperiodic|\broutine|\bfrequent|\bongoing|\bfrom time"),
    "periodic": re.compile(r"\bperiodic|\bregular|\broutine|\bfrom time|\bongoing"),
}

_Pair = tuple[Cadence | None, Cadence | None]
_Years = tuple[Sequence[Cadence], Sequence[Cadence]]
_UNCOUNTED: dict[Every, re.Pattern[str]] = {
    "regular": re.compile(r"\bregular(?:ly)?\b|\broutine(?:ly)?\b"),
    "periodic": re.compile(r"\bperiodic(?:ally)?\b|\bfrom time to time\b"),
    "continuous": re.compile(r"\bcontinu(?:ous|al)(?:ly)?\b|\bongoing basis\b"),
}


def cadence_changes(old: Sequence[Cadence], new: Sequence[Cadence], both: Both | None = None) -> list[Change]:
    """Rhythms that changed, and counted ones that came or went, each once; what only is worded otherwise is none."""
    gone, came = _unsaid(old, both[1] if both else None), _unsaid(new, both[0] if both else None)
    gone, came, _ = _paired(gone, came, same_rhythm=True)
    gone, came, changed = _paired(gone, came, same_rhythm=False)
    gone, came = _otherwise_worded(gone, came, both)
    told = [_change(*pair) for pair in changed if _is_substance(*pair)]
    gone = [each for each in gone if _is_news(each, new) and not _is_said_elsewhere(each, both and both[1])]
    came = [each for each in came if _is_news(each, old) and not _is_said_elsewhere(each, both and both[0])]
    paired = {*chain(*changed)}
    free = [[each for each in year if each not in paired] for year in (old, new)]
    told += [_alone((each, None), _beside(each, new), (free[0], free[1]), both) for each in gone]
    told += [_alone((None, each), _beside(each, old), (free[1], free[0]), both and (both[1], both[0])) for each in came]
    return _each_once(list({_named_otherwise(change.what): change for change in told}.values()))


def _each_once(changes: list[Change]) -> list[Change]:
    """Without those whose rhythm another, named by more words, tells of in the same sentences: `exercises` beside
    `tabletop exercises`."""
    return [one for one in changes if not any(_says_more(other, one) for other in changes)]


def _says_more(one: Change, less: Change) -> bool:
    if (one.before, one.after) != (less.before, less.after):
        return False
    (more, rhythm), (fewer, same) = _named_otherwise(one.what), _named_otherwise(less.what)
    return rhythm == same and fewer < more


def _alone(one: _Pair, beside: Cadence | None, cadences: _Years, texts: Both | None) -> Change:
    """A rhythm that one year alone has, beside what the other says of the activity; `cadences` and `texts` are the
    year's own and the other's."""
    before, after = one
    cadence = after or before
    assert cadence is not None
    if texts is None or beside is not None:
        return _change(before, after, beside)
    nearest = texts[1].like(cadence.quote)
    unlisted = nearest and UNLISTED_RHYTHM.search(nearest.normal)
    if nearest is not None and unlisted:
        return _in_its_own_words(_change(before, after), unlisted[0], nearest)
    said = _uncounted(cadence, cadences[1]) or (nearest and _loosely(cadence, nearest, texts[1])) or None
    stays = _uncounted(cadence, cadences[0]) or (nearest and _has_another(nearest, cadence, texts[0]))
    return _change(before, after, said) if stays else _change(before or said, after or said)


def _uncounted(cadence: Cadence, cadences: Sequence[Cadence]) -> Cadence | None:
    """A rhythm without a number of the same activity: audits `periodically or at least once a year`, and `periodically`
    (0001104659-26-062051)."""
    activity = _plainly(cadence.what)
    return next((each for each in cadences if each.every in _UNCOUNTED and _plainly(each.what) == activity), None)


def _has_another(nearest: Statement, cadence: Cadence, own: Statements) -> bool:
    """Whether another sentence of the year than the cadence's is the nearest one's, and says its rhythm: a periodic
    report that stays beside a new yearly one (0000851205-26-000012)."""
    counterpart = own.like(nearest.text)
    return counterpart is not None and counterpart.key != own.key_of(cadence.quote)


def _in_its_own_words(change: Change, rhythm: str, nearest: Statement) -> Change:
    """With a rhythm that we have no name for, from the sentence in this one's place: `bimonthly → quarterly`
    (0001193125-26-051305)."""
    what = change.what.replace(NOT_STATED, rhythm)
    return replace(change, what=what, before=change.before or nearest.text, after=change.after or nearest.text)


def _loosely(cadence: Cadence, nearest: Statement, other: Statements) -> Cadence | None:
    """The rhythm without a number that the other year has in the sentence in this one's place, whatever was read in
    it: `the Board regularly receives assessments`, and at least annually now (0001023128-26-000015). What both
    say regularly is something else."""
    who, reports, _ = cadence.what.partition(" reports ")
    said = next((every for every, words in _UNCOUNTED.items() if words.search(nearest.normal)), None)
    if said is None or _UNCOUNTED[said].search(other.plain_of(cadence.quote)):
        return None
    if reports and other.plain_of(who) not in nearest.normal:
        return None
    return Cadence(cadence.what, said, False, nearest.text)


def _beside(cadence: Cadence, other: Sequence[Cadence]) -> Cadence | None:
    """The other counted rhythm in which the other year has the same activity: `monthly` beside one that is yearly."""
    return next((each for each in other if each.every in _COUNTED and _likeness(each, cadence) >= _SURELY_SAME), None)


def _named_otherwise(what: str) -> tuple[frozenset[str], str]:
    """What is the same of one rhythm of one activity, however it is called: an `assessment of risks` is a `risk
    assessment`."""
    activity, _, rhythm = what.rpartition(": ")
    return frozenset(stem(word) for word in words_of(activity)) - {"of"}, rhythm


def _change(before: Cadence | None, after: Cadence | None, beside: Cadence | None = None) -> Change:
    """`beside` is a rhythm of the same activity that both years have."""
    one = after or before
    assert one is not None
    quotes = before.quote if before else None, after.quote if after else None
    only_at_least = before is not None and after is not None and before.every == after.every
    severity: Severity = "low" if only_at_least else "medium"
    return Change(
        "cadence_changed", severity, f"{one.what}: {_said(beside, before)} → {_said(beside, after)}", None, (), *quotes
    )


def _said(*cadences: Cadence | None) -> str:
    said = [f"{'at least ' if each.at_least else ''}{_SAID[each.every]}" for each in cadences if each is not None]
    return " and ".join(said) or NOT_STATED


def _unsaid(cadences: Sequence[Cadence], other: Statements | None) -> list[Cadence]:
    """Those that the other year does not state in the same words, or in a sentence that took their sentence's place."""
    return [each for each in cadences if other is None or not _still_said(each, other)]


def _still_said(cadence: Cadence, other: Statements) -> bool:
    if other.holds(cadence.quote):
        return True
    nearest, words = other.like(cadence.quote), _WORDS[cadence.every]
    said = len(words.findall(other.plain_of(cadence.quote)))
    return nearest is not None and len(words.findall(nearest.normal)) >= max(1, said)


def _is_said_elsewhere(cadence: Cadence, other: Statements | None) -> bool:
    """Whether another sentence of the other year, whatever was read in it, has the rhythm and all of the activity:
    `the ITBC and the ITSC meet quarterly` for the ITBC."""
    if other is None:
        return False
    words = content(other.plain_of(cadence.what))
    rhythm = _WORDS[cadence.every]
    return len(words) >= _FEWEST and any(words <= each.words and rhythm.search(each.normal) for each in other)


def _otherwise_worded(
    gone: list[Cadence], came: list[Cadence], both: Both | None
) -> tuple[list[Cadence], list[Cadence]]:
    """Without those that one sentence says in the place of another, of an activity that is named otherwise: `processes
    are updated on an annual basis` and `processes are reviewed at least annually and updated`."""
    if both is None:
        return gone, came
    pairs = [(i, j) for i, one in enumerate(gone) for j, other in enumerate(came) if _takes_over(one, other, both)]
    before, after = {i for i, _ in pairs}, {j for _, j in pairs}
    return (
        [each for i, each in enumerate(gone) if i not in before],
        [each for j, each in enumerate(came) if j not in after],
    )


def _takes_over(before: Cadence, after: Cadence, both: Both) -> bool:
    one, other = content(both[0].plain_of(before.quote)), content(both[1].plain_of(after.quote))
    shorter = min(len(one), len(other))
    return before.every == after.every and shorter > 0 and len(one & other) >= _SHARED * shorter


def _paired(
    gone: list[Cadence], came: list[Cadence], *, same_rhythm: bool
) -> tuple[list[Cadence], list[Cadence], list[tuple[Cadence, Cadence]]]:
    """What is left of both lists, and the pairs of one activity, the most alike first."""
    ranked = sorted(
        (-likeness, before.every != after.every, -fuzz.ratio(before.quote, after.quote), i, j)
        for i, before in enumerate(gone)
        for j, after in enumerate(came)
        if _alike_in_rhythm(before, after) == same_rhythm
        and (likeness := _likeness(before, after)) >= (_SAME_ACTIVITY if same_rhythm else _SURELY_SAME)
    )
    pairs: dict[int, int] = {}
    for *_, i, j in ranked:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return (
        [each for i, each in enumerate(gone) if i not in pairs],
        [each for j, each in enumerate(came) if j not in pairs.values()],
        [(gone[i], came[j]) for i, j in pairs.items()],
    )


def _alike_in_rhythm(before: Cadence, after: Cadence) -> bool:
    """The same number, or both without one: from `regularly` to `periodically` nothing changes."""
    if before.every in _COUNTED or after.every in _COUNTED:
        return (before.every, before.at_least) == (after.every, after.at_least)
    return True


def _likeness(before: Cadence, after: Cadence) -> float:
    return float(fuzz.token_set_ratio(_plainly(before.what), _plainly(after.what)))


def _plainly(what: str) -> str:
    """Whoever evaluates assesses: `evaluation of risks` is `assessment of risks`."""
    return what.casefold().replace("evaluation", "assessment").replace("evaluates", "assesses")


def _is_substance(before: Cadence, after: Cadence) -> bool:
    return before.every in _COUNTED or after.every in _COUNTED


def _is_news(cadence: Cadence, other: Sequence[Cadence]) -> bool:
    """Whether it is counted, and the other year does not have it of a like activity as well; that there are `regular
    quarterly meetings`, of nobody in particular, is told by whoever reports at them."""
    return (
        cadence.what != "meetings"
        and cadence.every in _COUNTED
        and not any(each.every == cadence.every and _likeness(each, cadence) >= _SAME_ACTIVITY for each in other)
    )
