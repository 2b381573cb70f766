"""A sentence that was reworded is told of once: with what it names newly or no longer, where a change says so."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from monitor.detect.sentences import bare
from monitor.detect.things import NAMED_TOPICS, key_of
from monitor.detect.words.elements import EVERYBODYS_BODIES
from monitor.domain import Change

_MOST_OF = 0.6  # of a reworded passage, which the sentence of another change makes up
_DEEDS = ("added", "removed", "changed")

_Sides = tuple[str | None, str | None]


def shown_once(told: Sequence[Change], texts: Sequence[Change]) -> list[Change]:
    """All of them, without passages that are only worded otherwise and whose sentence another change shows, without
    bodies that every registrant has where a passage shows their sentence, and without those of severity `none`.

    That one then shows both sides of the sentence, so that whatever else is worded otherwise in it is seen there.
    """
    changes = [one for one in told if not (_is_everybodys(one) and any(_holds(text, one) for text in texts))]
    kept: list[Change] = []
    for text in texts:
        same = next((place for place, one in enumerate(changes) if _is_experience_reworded(one, text)), None)
        if same is not None:
            changes[same] = replace(changes[same], kind="expertise_changed", before=text.before, after=text.after)
            continue
        places = [place for place, one in enumerate(changes) if _shows(one, text)] if _is_wording(text) else []
        for place in places:
            changes[place] = _with_both_sides(changes[place], text)
        kept += [] if places or text.severity == "none" else [text]
    return _with_counterparts(changes, kept) + kept


def _with_counterparts(changes: Sequence[Change], texts: Sequence[Change]) -> list[Change]:
    """The changes, each thing that came or went also with the sentence of the other year that another change holds
    against its own: what a list gained is seen beside the list as it was."""
    both = [one for one in (*texts, *changes) if one.kind in ("text_reworded", "oversight_changed")]
    held = [(one.before, one.after) for one in both if one.before and one.after]
    before, after = ({bare(sides[year] or ""): sides for sides in reversed(held)} for year in (0, 1))
    return [_beside_its_counterpart(one, before, after) for one in changes]


def _beside_its_counterpart(one: Change, before: Mapping[str, _Sides], after: Mapping[str, _Sides]) -> Change:
    if one.topic not in NAMED_TOPICS or bool(one.before) == bool(one.after):
        return one
    sides = before.get(bare(one.before)) if one.before else after.get(bare(one.after or ""))
    return one if sides is None else replace(one, before=sides[0], after=sides[1])


def _is_experience_reworded(one: Change, text: Change) -> bool:
    """Whether somebody's experience came or went with a sentence that the other year has in other words: it changed."""
    if one.kind not in ("expertise_added", "expertise_removed") or text.kind != "text_reworded":
        return False
    return bool(text.before and text.after) and (one.after or one.before) in (text.after, text.before)


def _is_everybodys(one: Change) -> bool:
    """A body that every registrant has: that it is spoken of, or no longer, is the least of what its sentence says."""
    return one.topic == "body" and one.deed in ("added", "removed") and key_of(one.what) in EVERYBODYS_BODIES


def _holds(text: Change, one: Change) -> bool:
    """Whether a passage that came or went shows the sentence of the other change."""
    if text.kind == "text_reworded":
        return False
    return bool((one.after and one.after in (text.after or "")) or (one.before and one.before in (text.before or "")))


def _is_wording(text: Change) -> bool:
    return text.kind == "text_reworded" and text.severity in ("none", "low") and bool(text.before and text.after)


def _shows(one: Change, text: Change) -> bool:
    """Whether a change that is no passage itself quotes most of the old or of the new sentence."""
    if one.deed not in _DEEDS or one.topic == "text":
        return False
    most = _is_most_of(one.after, text.after) or _is_most_of(one.before, text.before)
    return most and (_names_both(one, text) or all(map(_may_hold, (one.before, one.after), (text.before, text.after))))


def _names_both(one: Change, text: Change) -> bool:
    """Whether the passage names an office or a body before and after, as it was renamed: no quote shows it better."""
    was, arrow, now = one.what.casefold().partition(" → ")
    return bool(arrow) and was in (text.before or "").casefold() and now in (text.after or "").casefold()


def _may_hold(quote: str | None, passage: str | None) -> bool:
    """Whether a change that shows the passage on its side hides no sentence of it behind one from elsewhere."""
    return quote is None or _stands_in(quote, passage)


def _is_most_of(quote: str | None, passage: str | None) -> bool:
    return quote is not None and _stands_in(quote, passage) and len(quote) >= _MOST_OF * len(passage or "")


def _stands_in(quote: str, passage: str | None) -> bool:
    """Wherever the one has a blank before a comma and the other has none."""
    return bare(quote) in bare(passage or "")


def _with_both_sides(one: Change, text: Change) -> Change:
    if _names_both(one, text):
        return replace(one, before=text.before, after=text.after)
    return replace(one, before=_whole(one.before, text.before), after=_whole(one.after, text.after))


def _whole(quote: str | None, passage: str | None) -> str | None:
    """The passage that the quote stands in, with whatever else was worded anew there; a quote from elsewhere stays."""
    return passage if quote is None or _stands_in(quote, passage) else quote
