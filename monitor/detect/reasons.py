"""Why something is told, in one sentence for a person. Each must be true of the filing it stands beside."""

from collections import Counter
from collections.abc import Sequence

from monitor.detect.words import elements
from monitor.domain import (
    THINGS,
    Change,
    Comparison,
    CrossCheck,
    Filing,
    Incident,
    MaterialityState,
    News,
    naming,
    told_by_themselves,
)

_INCIDENT_SAID: dict[MaterialityState, str] = {
    "material": "a cybersecurity incident that the registrant calls material",
    "reasonably_likely": "a cybersecurity incident that the registrant calls reasonably likely to be material",
    "undetermined": "a cybersecurity incident whose materiality is not yet determined",
    "not_so_far": "a cybersecurity incident that the registrant says has not been material so far",
    "not_material": "a cybersecurity incident that the registrant says is not material",
    "mixed": "a cybersecurity incident that the registrant calls material in one respect and not in another",
    "unstated": "a cybersecurity incident, without saying how material it is",
}
_SAID_BEFORE: dict[MaterialityState, str] = {
    "material": "material",
    "reasonably_likely": "reasonably likely to be material",
    "undetermined": "not yet determined",
    "not_so_far": "not material so far",
    "not_material": "not material",
    "mixed": "material in one respect and not in another",
    "unstated": "not stated",
}
_WORDS_SAY: dict[tuple[str, bool], str] = {
    (elements.MATERIALLY_AFFECTED, False): "that it has not been materially affected",
    (elements.MATERIALLY_AFFECTED, True): "that it was materially affected, or is likely to be",
    (elements.INTEGRATED, False): "that no such process is part of its overall risk management",
    (elements.INTEGRATED, True): "that cybersecurity is part of its overall risk management",
    (elements.ASSESSORS, False): "that no assessors, consultants or other third parties are engaged",
    (elements.ASSESSORS, True): "that outside assessors, consultants or other third parties are engaged",
    (elements.SUPPLIERS, False): "that risks from its suppliers are not overseen",
    (elements.SUPPLIERS, True): "that risks from its suppliers are overseen",
    (elements.OFFICERS, False): "that no one in management is responsible",
    (elements.OFFICERS, True): "who in management is responsible",
    (elements.REPORT_TO_BOARD, False): "that its board is not reported to",
    (elements.REPORT_TO_BOARD, True): "that its board is reported to",
}


def of_feed(filing: Filing) -> str:
    """All that is known is the item number, so nothing is said of the incident."""
    return (
        f"EDGAR's feed lists Item 1.05 (material cybersecurity incidents) for this {filing.form}; it was not read yet."
    )


def of_incident(filing: Filing, incident: Incident, news: News | None = None) -> str:
    """What is told and how material it is said to be; of a known incident also how that changed."""
    where = f"Item {incident.told_under}" if "." in incident.told_under[:2] else incident.told_under
    verb = {"confirmed": "tells of", "likely": "very likely tells of", "possible": "may tell of"}[incident.confidence]
    subject = f"{where} of this {filing.form}" if where != filing.form else f"This {filing.form}"
    again = "an earlier-told incident again: " if incident.verdict == "update" else ""
    return f"{subject} {verb} {again}{_INCIDENT_SAID[incident.materiality.state]}.{_turned(news)}"


def _turned(news: News | None) -> str:
    turn = news.materiality if news else None
    if turn is None:
        return ""
    if turn.way == "said":
        return " How material it is was not said before."
    return f" Its materiality is {turn.way}: before, it was {_SAID_BEFORE[turn.before]}."


def of_first(filing: Filing) -> str:
    return f"This {filing.form} is the first cybersecurity disclosure of {filing.registrant.name} that was read here."


def of_mismatch(filing: Filing, against: Sequence[CrossCheck]) -> str:
    """The first contradiction in plain words, and how many more there are."""
    first = against[0]
    said = _WORDS_SAY.get((first.element, bool(first.text_says)), "the opposite")
    more = len(against) - 1
    rest = f"; {more} more flag{'s are' if more > 1 else ' is'} contradicted" if more else ""
    return f"This {filing.form} tags {first.element} as {str(first.tagged).lower()}, but its words say {said}{rest}."


def of_change(filing: Filing, previous: Filing, comparison: Comparison) -> str:
    """The most important change by name, and how many more there are."""
    since = f"Compared with the {previous.form} {_of_period(previous)}{_amended(filing, previous)}"
    if all(change.kind == "text_reworded" and change.severity == "low" for change in comparison.changes):
        return f"{since}, only wording changed in this {filing.form}."
    if all(change.kind.startswith("flag_") and change.severity == "low" for change in comparison.changes):
        return f"{since}, nothing in the words changed, but the tagging did."
    more = len(tuple(told_by_themselves(comparison.changes))) - 1
    rest = f", and {more} more change{'s' if more > 1 else ''}" if more else ""
    anew = "most of the text was rewritten; " if any(_is_rewriting(change) for change in comparison.changes) else ""
    return f"{since}, {anew}{_first(comparison)}{rest}."


def _is_rewriting(change: Change) -> bool:
    """The one change that stands for a report written anew: it shows no sentence."""
    return change.kind == "text_reworded" and change.before is None and change.after is None


def _amended(filing: Filing, previous: Filing) -> str:
    return ", which it amends" if filing.is_amendment and filing.period == previous.period else ""


def _of_period(filing: Filing) -> str:
    return f"for {filing.period:%Y-%m-%d}" if filing.period else f"accepted on {filing.accepted_at:%Y-%m-%d}"


def _first(comparison: Comparison) -> str:
    change = comparison.changes[0]
    if change.topic in THINGS:
        return _named(change)
    if change.kind == "text_removed" and change.severity == "high":
        return change.what
    if change.topic == "text":
        counts = Counter(one.kind for one in comparison.changes)
        return _texts(counts[change.kind], change.deed)
    return _sayings(change)


def _named(change: Change) -> str:
    thing, what = THINGS[change.topic], change.what
    was, arrow, now = what.partition(" → ")
    if arrow and change.topic in ("role", "body"):
        return f"the {thing} {was} became {now}"
    if change.kind == "body_changed":
        return f"a body changed ({what})"
    said = "spoken of differently" if change.deed == "changed" else naming(change)
    if change.topic == "expertise":
        return f"the {thing} of {what} is {said.replace('told', 'told of')}"
    return f"the {thing} {what} is {said}"


def _texts(count: int, deed: str) -> str:
    some = "a sentence was" if count == 1 else f"{count} sentences were"
    return f"{some} {deed}"


def _sayings(change: Change) -> str:
    return {
        "flag_changed": f"a flag changed ({change.what})",
        "flag_appeared": f"a flag appeared ({change.what})",
        "flag_disappeared": f"a flag disappeared ({change.what})",
        "contradiction_appeared": f"a flag now contradicts the words ({change.what})",
        "contradiction_resolved": f"a flag came to agree with the words ({change.what})",
        "conclusion_changed": f"the conclusion on incidents changed ({change.what})",
        "cadence_changed": f"a cadence changed ({change.what})",
        "oversight_changed": f"a line of oversight changed ({change.what})",
    }[change.kind]
