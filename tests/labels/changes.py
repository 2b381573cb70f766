"""Recall and precision of the comparison against what readers found: `python -m tests.labels.changes development`.

Readers wrote freely what came, went or changed; the rules by which a change of the program serves a reader as well:

- A flag or a contradiction is found by a change that names the same element.
- Anything else is found by a change whose name holds most of the label's words, where both are of one sort (offices,
  bodies, experience, oversight and cadences are one; standards, firms and controls another), whatever became of it:
  one office added and one removed are as good as one changed.
- It is also found by a change of any kind that shows the words: among those that differ between its sentences before
  and after, all of them where there is only one, stand most of the label's. What came must stand after, what went
  before.
- A label of high or critical is found only by a change of high or critical; by one of medium too it is told, of which a
  reader learns who follows changes of medium.

A change of medium and above is right where it is like a label of medium and above; several may show one label. Low
labels and low changes are not counted. Of pairs that were labelled `only` for what is `grave`, nothing else is counted.
Of the held-out set only figures are told.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from monitor.detect.changes import compare
from monitor.domain import SEVERITIES, Change
from tests.labels.alike import stems
from tests.labels.years import Years, extraction_of, paired

PAIRS = Path(__file__).parent / "pairs"
_MEDIUM, _HIGH = SEVERITIES.index("medium"), SEVERITIES.index("high")
_ENOUGH = 0.6  # of the words of a label
_SORTS = ({"role", "body", "expertise", "oversight", "cadence"}, {"standard", "third_party", "control"})
_RHYTHM = re.compile(r"\bnot stated\b")
_CONCLUSION = re.compile(r"materially|incidents?|threats", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Label:
    """One change that a reader found. `note` says more of it."""

    kind: str
    severity: str
    what: str
    note: str = ""

    @property
    def grave(self) -> int:
        return SEVERITIES.index(self.severity)


@dataclass(slots=True)
class Score:
    """Counts over a set, and each miss and each false one as a line."""

    high: int = 0
    high_found: int = 0
    high_told: int = 0
    medium: int = 0
    medium_found: int = 0
    said: int = 0
    right: int = 0
    grave: int = 0
    grave_right: int = 0
    errors: list[str] = field(default_factory=list)


def labelled(which: str) -> dict[str, dict[str, Any]]:
    """The labels of a set by the accession number of the later year."""
    read = (json.loads(path.read_text("utf-8")) for path in sorted(PAIRS.glob("*.json")))
    return {pair["new"]: pair for pair in read if pair["set"] == which}


def years(labels: dict[str, dict[str, Any]]) -> Iterator[tuple[dict[str, Any], Years]]:
    """Each labelled pair with the two recorded filings."""
    yield from zip(labels.values(), paired([(pair["old"], pair["new"]) for pair in labels.values()]), strict=True)


def scored(which: str) -> Score:
    """The comparison of every pair of a set, held against its labels."""
    score = Score()
    for pair, both in years(labelled(which)):
        labels = [Label(c["kind"], c["severity"], c["what"], c.get("note", "")) for c in pair["changes"]]
        changes = compare(extraction_of(both.old), extraction_of(both.new)).changes
        count(
            score, f"{pair['new']} {pair['name']}", labels, changes, _HIGH if pair.get("only") == "grave" else _MEDIUM
        )
    return score


def count(score: Score, whose: str, labels: Sequence[Label], changes: Sequence[Change], least: int = _MEDIUM) -> None:
    """Adds one pair to the score, of which the readers wrote down everything that is `least` so grave."""
    grave = [label for label in labels if label.grave >= _HIGH]
    said = [change for change in changes if _grave(change) >= least]
    meant = [label for label in labels if label.grave >= _MEDIUM]
    for label in meant:
        _note(score, label, max((_grave(change) for change in changes if alike(label, change)), default=-1), whose)
    for change in said:
        right = any(alike(label, change) for label in meant)
        score.said += 1
        score.right += right
        if _grave(change) >= _HIGH:
            score.grave += 1
            score.grave_right += any(alike(label, change) for label in grave)
        if not right:
            score.errors.append(f"{whose}\n  false   {change.severity} {change.kind}: {change.what}\n{_quoted(change)}")


def _note(score: Score, label: Label, told: int, whose: str) -> None:
    """`told` is how grave the gravest change is that serves the label, -1 where there is none."""
    found = told >= (_HIGH if label.grave >= _HIGH else 0)
    if label.grave >= _HIGH:
        score.high += 1
        score.high_found += found
        score.high_told += told >= _MEDIUM
    else:
        score.medium += 1
        score.medium_found += found
    if not found:
        score.errors.append(f"{whose}\n  missed  {label.severity} {label.kind}: {label.what} ({label.note})")


# --- likeness -----------------------------------------------------------------------------------------------


def alike(label: Label, change: Change) -> bool:
    """Whether a reader of the change knows what the label says."""
    if label.what.endswith("Flag") and " " not in label.what:
        return label.what in (change.elements or (change.what.split(":")[0],)) and _of_flags(change.kind)
    if _of_flags(change.kind):
        return False
    return _same_conclusion(label, change) or _named_alike(label, change) or _shown_in(label, change)


def _of_flags(kind: str) -> bool:
    return kind.startswith(("flag", "contradiction"))


def _same_conclusion(label: Label, change: Change) -> bool:
    """A conclusion that changed is seen in its sentence as well as in its name."""
    if label.kind != "conclusion_changed":
        return change.kind == "conclusion_changed" and label.grave >= _HIGH and bool(_CONCLUSION.search(label.what))
    shown = f"{change.before or ''} {change.after or ''}"
    graves = label.grave >= _HIGH and _grave(change) >= _HIGH  # the incident itself, newly told
    return change.kind == "conclusion_changed" or (change.kind.startswith("text") and ("materially" in shown or graves))


def _named_alike(label: Label, change: Change) -> bool:
    topics = label.kind.rpartition("_")[0], change.kind.rpartition("_")[0]
    if topics[0] != topics[1] and not any(set(topics) <= sort for sort in _SORTS):
        return False
    meant, said = _stems(label.what), _stems(f"{change.what} {change.as_written or ''}")
    return _share(meant, said) >= _ENOUGH or (len(said) > 1 and _share(said, meant | _stems(label.note)) >= 0.75)


def _shown_in(label: Label, change: Change) -> bool:
    before, after = _stems(change.before or ""), _stems(change.after or "")
    names = _stems(change.what) if change.kind.rpartition("_")[0] != "text" else frozenset()
    deed = label.kind.rpartition("_")[2]
    shown = {"added": after - before, "removed": before - after}.get(deed, before ^ after) | names
    # A sentence that was only reworded shows a thing anew where some of its words are new.
    if change.before and change.after and not _stems(label.what) & (before ^ after):
        return False
    whole = shown | (before | after if change.before and change.after else frozenset())
    meant = _stems(label.what)
    return _share(meant, whole) >= _ENOUGH or _share(meant | _stems(label.note), whole) >= _ENOUGH


def _share(words: frozenset[str], among: frozenset[str]) -> float:
    return len(words & among) / len(words) if words else 0.0


@cache
def _stems(text: str) -> frozenset[str]:
    return frozenset(stems(_RHYTHM.sub("", text)))


def _grave(change: Change) -> int:
    return SEVERITIES.index(change.severity)


# --- the door -----------------------------------------------------------------------------------------------


def _quoted(change: Change) -> str:
    sides = (("−", change.before), ("+", change.after))
    return "\n".join(f"          {mark} {text[:300]}" for mark, text in sides if text)


def table(score: Score) -> str:
    """One line a figure."""
    rows = (
        ("recall, high and critical", score.high_found, score.high),
        ("the same, told at medium too", score.high_told, score.high),
        ("precision, high and critical", score.grave_right, score.grave),
        ("recall, medium", score.medium_found, score.medium),
        ("precision, medium and above", score.right, score.said),
    )
    return "\n".join(f"{name:<30} {part / (whole or 1):.2f}  {part:>4} of {whole}" for name, part, whole in rows)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.labels.changes", description=__doc__)
    parser.add_argument("set", choices=("development", "held_out"))
    parser.add_argument("--errors", action="store_true", help="each miss and each false one with its sentences")
    asked = parser.parse_args(arguments)
    if asked.errors and asked.set != "development":
        parser.error("the errors of the held-out set are not shown: it would no longer be held out")
    score = scored(asked.set)
    if asked.errors:
        sys.stdout.write("\n".join((*score.errors, "")))
    sys.stdout.write(f"{table(score)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
