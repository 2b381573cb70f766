"""Officers who went, judged by two readers who had the contract's table alone: `python -m tests.labels.officers`.

`officers.json` holds each office with the two accession numbers and where it is from: labelled grave before, forward or
backward, agreed or disputed; told as grave by the rules of that time; or drawn from those labelled medium. Each of its
`readers` wrote down whether it `led` (alone, first, beside others, no), what the later text says `now` (still, renamed,
stayed: another who led leads; follower: another leads newly; nobody), `who` leads now, and the severity.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from monitor.detect.changes import compare
from monitor.domain import GRAVE
from tests.labels.read_twice import serves
from tests.labels.years import extraction_of, paired

OFFICERS = Path(__file__).parent / "officers.json"
_VERDICTS = ("grave and sure", "grave to both", "grave to one", "a role changed")


def judged() -> list[dict[str, Any]]:
    officers: list[dict[str, Any]] = json.loads(OFFICERS.read_text("utf-8"))
    return officers


def verdict(officer: dict[str, Any]) -> str:
    """What the two readers hold of him together."""
    grave = [reader["severity"] == "high" for reader in officer["readers"]]
    if all(grave):
        return "grave and sure" if all(reader["sure"] for reader in officer["readers"]) else "grave to both"
    return "grave to one" if any(grave) else "a role changed"


def agreement() -> tuple[int, int]:
    """How many offices both readers gave one severity, and of how many."""
    officers = judged()
    same = [len({reader["severity"] for reader in officer["readers"]}) == 1 for officer in officers]
    return sum(same), len(same)


def told_as_grave() -> Counter[tuple[str, bool]]:
    """How many of each verdict a grave change of that office tells of, and how many none does."""
    officers = judged()
    both = paired([(officer["earlier"], officer["later"]) for officer in officers])
    counts: Counter[tuple[str, bool]] = Counter()
    for officer, years in zip(officers, both, strict=True):
        changes = compare(extraction_of(years.old), extraction_of(years.new)).changes
        grave = [change for change in changes if change.severity in GRAVE and change.topic == "role"]
        counts[verdict(officer), any(serves(one, {"sort": "officer", "what": officer["office"]}) for one in grave)] += 1
    return counts


def main() -> int:
    same, whole = agreement()
    sys.stdout.write(f"{'one severity by both':<22}{same:>4} of {whole}\n")
    counts = told_as_grave()
    for each in _VERDICTS:
        told = counts[each, True]
        sys.stdout.write(f"{each:<22}{told:>4} of {told + counts[each, False]} told as grave\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
