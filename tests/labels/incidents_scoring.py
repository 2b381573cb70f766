"""How right incidents are against what readers say: `python -m tests.labels.incidents_scoring recorded --errors dates`.

`recorded` are the filings of the corpus, `imagined` the invented ones of tests/labels/imagined. A field that a label
leaves out is not counted; of a yes or no, silence is counted neither as said nor as meant.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from monitor.detect.incidents import judge
from monitor.domain import Incident
from tests.labels.incidents_read import Case, imagined, recorded
from tests.labels.scoring import Score, table

Label = dict[str, Any]
SETS: dict[str, Callable[[], Iterator[Case]]] = {"recorded": recorded, "imagined": imagined}
DATES = ("occurred", "detected", "determined")
PLAIN = ("verdict", "confidence", "told_under", "wrong_item", "materiality")
ANSWERS = ("operations_disrupted", "law_enforcement", "contained", "regulators", "insurance", "delayed")
LOOSE = ("systems", "data")
FIELDS = (*PLAIN, *DATES, "kinds", *ANSWERS, "supplier", "deadline", "refers_to", "systems", "data")


def scores(cases: Iterable[Case]) -> dict[str, Score]:
    """The score of each field over all cases. An incident that is only `possible` where none is meant is not held
    against it: nobody is told of it unless asked."""
    found = {name: Score() for name in FIELDS}
    for case in cases:
        told = [one for one in judge(case.extraction).incidents if case.incidents or one.confidence != "possible"]
        matched = list(paired(case.incidents, told))
        for label, incident in matched:
            _count(found, case, label, incident)
        for unasked in [one for one in told if all(one is not known for _, known in matched)]:
            _count(found, case, None, unasked)
    return found


def paired(meant: Sequence[Label], told: Sequence[Incident]) -> Iterator[tuple[Label, Incident | None]]:
    """Each labelled incident beside the one it most looks like, by days, kinds and place."""
    left = list(told)
    for label in meant:
        likeliest = max(left, key=lambda one: _likeness(label, one), default=None)
        if likeliest is not None:
            left.remove(likeliest)
        yield label, likeliest


def _likeness(label: Label, incident: Incident) -> int:
    return sum(len(_meant(name, label) & _said(name, incident)) for name in (*DATES, "kinds", "told_under"))


def _count(found: dict[str, Score], case: Case, label: Label | None, incident: Incident | None) -> None:
    for name, score in found.items():
        if label is not None and _asks(name, label):
            meant, said = _meant(name, label), _said(name, incident) if incident else set()
            _add(
                score, meant, said if meant or name not in ANSWERS else set(), case.name, incident, loose=name in LOOSE
            )
        elif label is None and name == "verdict" and incident is not None:
            _add(score, set(), _said(name, incident), case.name, incident)


def _asks(name: str, label: Label) -> bool:
    return name in label or (name in DATES and "dates" in label)


def _add(
    score: Score, meant: set[str], said: set[str], case: str, incident: Incident | None, *, loose: bool = False
) -> None:
    right = {one for one in said if any(_alike(one, other) for other in meant)} if loose else meant & said
    score.right += min(len(right), len(meant))
    score.said += len(said)
    score.meant += len(meant)
    if meant != said:
        shown = incident.evidence[0] if incident and incident.evidence else ""
        wrong = f"  missed {sorted(meant - said)}  false {sorted(said - meant)}"
        score.errors.append(f"{case}\n{wrong}\n    {shown}")


def _alike(one: str, other: str) -> bool:
    """Names in a report's words, of which a reader takes more or fewer: all of the shorter stand in the longer."""
    mine, others = (set(name.lower().replace("(", " ").replace(")", " ").split()) for name in (one, other))
    return mine <= others or others <= mine


def _meant(name: str, label: Label) -> set[str]:
    if name in DATES:
        return {_day(one["date"], one.get("to")) for one in label["dates"] if one["what"] == name}
    value = label.get(name)
    if name in ANSWERS:
        return set() if value is None else {str(value)}
    if name == "refers_to":
        return {one["filed_on"] for one in value or []}
    if isinstance(value, list):
        return set(value)
    return set() if value is None else {str(value)}


def _day(first: str, last: str | None) -> str:
    return f"{first} to {last}" if last else first


def _said(name: str, incident: Incident) -> set[str]:
    if name in DATES:
        return {_day(str(one.date), str(one.to) if one.to else None) for one in incident.dates if one.what == name}
    if name in _PARTICULARS:
        return _PARTICULARS[name](incident)
    value = getattr(incident, name)
    return set() if value is None else {str(value)}


_PARTICULARS: dict[str, Callable[[Incident], set[str]]] = {
    "materiality": lambda one: {one.materiality.state},
    "kinds": lambda one: {kind for kind in one.kinds if kind != "other"},
    "regulators": lambda one: {"True"} if one.regulators else set(),
    "insurance": lambda one: {"True"} if one.insurance else set(),
    "delayed": lambda one: {"True"} if one.delayed else set(),
    "supplier": lambda one: {one.supplier.name} if one.supplier else set(),
    "refers_to": lambda one: {str(reference.filed_on) for reference in one.refers_to if reference.filed_on},
    "systems": lambda one: {system.name for system in one.systems},
    "data": lambda one: {data.what for data in one.data},
}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.labels.incidents_scoring", description=__doc__)
    parser.add_argument("set", choices=tuple(SETS))
    parser.add_argument("--errors", choices=FIELDS, help="each difference with the first sentence that tells")
    asked = parser.parse_args(arguments)
    found = scores(SETS[asked.set]())
    if asked.errors:
        sys.stdout.write("\n".join((*found[asked.errors].errors, "")))
    sys.stdout.write(f"{table(found)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
