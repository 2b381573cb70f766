"""What the words say on each flag beside what the filer tagged: `python -m tests.labels.flags measured`.

The recorded annual filings that tag a flag are shuffled by the SHA-256 of their accession number: the first 1,000 are
kept for measuring, the rules were made on the others. `--disagreements FLAG` shows them with the sentence.
"""

import argparse
import gzip
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from monitor.detect.cross_check import Said, what_words_say
from monitor.detect.words import elements
from monitor.domain import ANNUAL_FORMS, AccessionNumber, Extraction, Fact, Profile
from monitor.extract.profile.conclusion import conclusion_of
from monitor.extract.sections import cyber_text
from monitor.extract.sentences import sentences

FACTS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "cyd_facts"
MEASURED = 1_000
FLAGS = {
    "integrated": elements.INTEGRATED,
    "assessors": elements.ASSESSORS,
    "suppliers": elements.SUPPLIERS,
    "affected": elements.MATERIALLY_AFFECTED,
    "officers": elements.OFFICERS,
    "reporting": elements.REPORT_TO_BOARD,
}


@dataclass(frozen=True)
class Tagged:
    """A recorded annual filing with at least one flag."""

    accession: str
    filer: str
    extraction: Extraction

    @cached_property
    def said(self) -> dict[str, Said]:
        return what_words_say(self.extraction)


@dataclass(slots=True)
class Agreement:
    """Filings by what is tagged and what the words say, None where they say nothing plainly."""

    counts: Counter[tuple[bool, bool | None]]

    @property
    def speaks(self) -> int:
        return sum(count for (_, says), count in self.counts.items() if says is not None)

    @property
    def agrees(self) -> int:
        return self.counts[True, True] + self.counts[False, False]

    @property
    def share(self) -> float:
        return self.agrees / self.speaks if self.speaks else 1.0


def measured(accessions: Iterable[str]) -> frozenset[str]:
    """The thousand that are kept for measuring: those whose SHA-256, in hexadecimal, comes first."""
    return frozenset(sorted(accessions, key=lambda each: hashlib.sha256(each.encode()).hexdigest())[:MEASURED])


def filings(which: str) -> Iterator[Tagged]:
    """The filings of a set, `measured` or `development`, in the order in which they are recorded."""
    tagged = [filing for filing in _recorded() if filing["form"] in ANNUAL_FORMS and _has_flag(filing)]
    kept = measured(filing["accession"] for filing in tagged)
    return (_read(filing) for filing in tagged if (filing["accession"] in kept) == (which == "measured"))


def agreements(read: Iterable[Tagged]) -> dict[str, Agreement]:
    """By the short name of the flag."""
    found = {name: Agreement(Counter()) for name in FLAGS}
    for filing in read:
        for name, element in FLAGS.items():
            tag, said = filing.extraction.flag(element), filing.said.get(element)
            if tag is not None:
                found[name].counts[tag, said.says if said else None] += 1
    return found


def disagreements(read: Iterable[Tagged], name: str) -> Iterator[tuple[Tagged, Said]]:
    element = FLAGS[name]
    for filing in read:
        tag, said = filing.extraction.flag(element), filing.said.get(element)
        if tag is not None and said is not None and said.says is not tag:
            yield filing, said


def table(found: dict[str, Agreement]) -> Iterator[str]:
    yield "flag        tagged  words speak  agree          true: yes/no/silent  false: yes/no/silent"
    for name, each in found.items():
        cells = ["/".join(str(each.counts[tag, says]) for says in (True, False, None)) for tag in (True, False)]
        tagged = sum(each.counts.values())
        agree = f"{each.agrees} ({each.share:.1%})"
        yield f"{name:<11} {tagged:>6}  {each.speaks:>11}  {agree:<14} {cells[0]:<20} {cells[1]}"


def _recorded() -> Iterator[dict[str, Any]]:
    for path in sorted(FACTS.glob("*.ndjson.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            yield from (json.loads(line) for line in lines)


def _has_flag(filing: dict[str, Any]) -> bool:
    return any(element in FLAGS.values() and value in ("true", "false") for element, value, *_ in filing["facts"])


def _read(filing: dict[str, Any]) -> Tagged:
    facts = tuple(_fact(filing["taxonomy"], *fact) for fact in filing["facts"])
    conclusion = conclusion_of(sentences(cyber_text((), facts)))
    extraction = Extraction(
        "instance",
        form=filing["form"],
        accession=AccessionNumber(filing["accession"]),
        facts=facts,
        profile=Profile(conclusion=conclusion),
    )
    return Tagged(filing["accession"], filing["name"], extraction)


def _fact(taxonomy: str, element: str, value: str, dimensions: Any = None) -> Fact:
    known = {"true": True, "false": False}
    flag = element.endswith("Flag")
    return Fact(element, taxonomy, known.get(value) if flag else value, dimensions=_of(dimensions))


def _of(dimensions: Any) -> dict[str, str]:
    return dimensions if isinstance(dimensions, dict) else {"dimensioned": str(dimensions)} if dimensions else {}


def _main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", choices=("measured", "development"))
    parser.add_argument("--disagreements", choices=tuple(FLAGS), metavar="FLAG")
    asked = parser.parse_args()
    if asked.disagreements:
        lines: Iterator[str] = (_shown(*each) for each in disagreements(filings(asked.set), asked.disagreements))
    else:
        lines = table(agreements(filings(asked.set)))
    sys.stdout.writelines(f"{line}\n" for line in lines)


def _shown(filing: Tagged, said: Said) -> str:
    return f"{filing.accession}  {filing.filer}: the words say {str(said.says).lower()}\n    {said.quote}"


if __name__ == "__main__":
    _main()
