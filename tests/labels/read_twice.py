"""What is grave in pairs that two readers went through, held against them: `python -m tests.labels.read_twice sixth`.

In all parts but `forward` the later year is taken for the earlier one: whatever a registrant took up is lost, which
nobody looked at when the rules were made. The readers went by one brief; `agreed` is what both call grave and are sure
of, `disputed` what only one has or either doubts. They looked for the sorts of `SORTS`:

- A loss of the board, of assessors or of suppliers is found by a change of high or critical that tells of it, by name,
  by the sentence or by the flag that turned.
- An officer is found by a change of high or critical with most of the words of the office.
- An incident newly admitted, or an effect, is found by a change of the conclusion or a sentence of high or critical.
- A flag that turned, or that now contradicts the words, is found by a change of that element.

What is found by no such change is told all the same where a change of medium names the officer, the board or the flag,
or shows the sentence on assessors, on suppliers or on the incident that stands in that year alone.

A change of high or critical is right where it serves what both readers have, open where it serves what is disputed.
"""

import argparse
import json
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from monitor.detect.changes import compare
from monitor.domain import SEVERITIES, Change, ChangeKind
from tests.labels.changes import Label, alike
from tests.labels.years import extraction_of, paired

PARTS = Path(__file__).parent / "twice"
SORTS: dict[str, ChangeKind] = {
    "board": "body_removed",
    "officer": "role_removed",
    "assessors": "third_party_removed",
    "suppliers": "control_removed",
    "admission": "conclusion_changed",
    "affected": "conclusion_changed",
    "contradiction": "contradiction_appeared",
    "flag": "flag_changed",
}
_MEDIUM, _HIGH = SEVERITIES.index("medium"), SEVERITIES.index("high")
_SAFEGUARDS = {"assessors": "ThirdPartyEngaged", "suppliers": "ThirdPartyOversight"}
# By these topics a grave change tells of it, whatever it names.
_TOLD_BY = {
    "board": ("oversight", "body"),
    "admission": ("conclusion", "text"),
    "affected": ("conclusion", "text"),
}
_SAFEGUARD_TOPICS = ("control", "third_party", "text", "oversight")
# What a sentence must speak of that stands in the one year alone.
_INCIDENT = re.compile(r"incident|attack|breach|ransom|threat|phish|bug", re.IGNORECASE)
_SPEAKS_OF = {
    "assessors": re.compile(r"assessor|consult|audit|third[- ]part|expert|penetration|external", re.IGNORECASE),
    "suppliers": re.compile(r"vendor|supplier|third[- ]part|provider", re.IGNORECASE),
    "admission": _INCIDENT,
    "affected": _INCIDENT,
}

Finding = dict[str, str]


@dataclass(slots=True)
class Score:
    """Counts over a part, and each finding that was missed and each change that nobody has, as a line."""

    agreed: int = 0
    found: int = 0
    learnt: int = 0
    disputed: int = 0
    told: int = 0
    right: int = 0
    open: int = 0
    false: int = 0
    errors: list[str] = field(default_factory=list)


def part(name: str) -> list[dict[str, Any]]:
    """The pairs of a part: accession numbers, the registrant's name, what is agreed and what disputed."""
    pairs: list[dict[str, Any]] = json.loads((PARTS / f"{name}.json").read_text("utf-8"))
    return pairs


def scored(names: Sequence[str]) -> Score:
    score = Score()
    pairs = [pair for name in names for pair in part(name)]
    both = paired([(pair["earlier"], pair["later"]) for pair in pairs])
    for pair, years in zip(pairs, both, strict=True):
        changes = compare(extraction_of(years.old), extraction_of(years.new)).changes
        count(score, f"{pair['earlier']} {pair['name']}", pair["agreed"], pair["disputed"], changes)
    return score


def count(
    score: Score, whose: str, agreed: Sequence[Finding], disputed: Sequence[Finding], changes: Sequence[Change]
) -> None:
    """Adds one pair to the score."""
    grave = [change for change in changes if SEVERITIES.index(change.severity) >= _HIGH]
    for finding in agreed:
        found = any(serves(change, finding) for change in grave)
        score.agreed += 1
        score.found += found
        score.learnt += found or any(tells(change, finding) for change in changes)
        score.errors += [] if found else [f"{whose}\n  missed {finding['sort']}: {finding['what']}"]
    score.disputed += len(disputed)
    score.told += sum(any(serves(change, finding) for change in grave) for finding in disputed)
    for change in grave:
        _judge(score, whose, change, agreed, disputed)


def _judge(score: Score, whose: str, change: Change, agreed: Sequence[Finding], disputed: Sequence[Finding]) -> None:
    if any(serves(change, finding) for finding in agreed):
        score.right += 1
    elif any(serves(change, finding) for finding in disputed):
        score.open += 1
    else:
        score.false += 1
        score.errors.append(
            f"{whose}\n  nobody's {change.kind}: {change.what}\n    {change.before}\n    {change.after}"
        )


def serves(change: Change, finding: Finding) -> bool:
    """Whether a reader of a grave change knows what the finding says."""
    sort, what = finding["sort"], finding["what"]
    if sort in ("contradiction", "flag"):
        return _is_like(sort, what.split()[0], change)
    if sort in _SAFEGUARDS:
        return change.topic in _SAFEGUARD_TOPICS or _SAFEGUARDS[sort] in change.what
    if change.topic in _TOLD_BY.get(sort, ()) or _is_like(sort, what, change):
        return True
    return sort == "officer" and _is_like(sort, what.partition("(")[0], change)


def tells(change: Change, finding: Finding) -> bool:
    """Whether a reader of changes of medium learns of it, though not how grave it is."""
    before, after = change.before or "", change.after or ""
    if SEVERITIES.index(change.severity) < _MEDIUM or before == after:
        return False
    speaks_of = _SPEAKS_OF.get(finding["sort"])
    if speaks_of is None:
        return serves(change, finding) and (bool(before) or finding["sort"] != "officer")
    if finding["sort"] in _TOLD_BY:
        return change.topic in _TOLD_BY[finding["sort"]] and speaks_of.search(after) is not None
    return speaks_of.search(before) is not None


def _is_like(sort: str, what: str, change: Change) -> bool:
    return alike(Label(SORTS[sort], "high", what), change)


def table(score: Score) -> str:
    """One line a figure."""
    return "\n".join(
        (
            f"found of what both readers are sure of   {score.found:>4} of {score.agreed}",
            f"the same, told at medium too             {score.learnt:>4} of {score.agreed}",
            f"told of what is disputed                 {score.told:>4} of {score.disputed}",
            f"grave changes: right, open, nobody's     {score.right:>4}, {score.open}, {score.false}",
        )
    )


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.labels.read_twice", description=__doc__)
    parser.add_argument("parts", nargs="+", choices=sorted(path.stem for path in PARTS.glob("*.json")))
    parser.add_argument("--errors", action="store_true", help="what was missed, and what nobody has")
    asked = parser.parse_args(arguments)
    score = scored(asked.parts)
    if asked.errors:
        sys.stdout.write("\n".join((*score.errors, "")))
    sys.stdout.write(f"{table(score)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
