"""Precision and recall of the profile against what readers found: `python -m tests.labels.scoring development`.

Figures are micro averages over all filings of a set. Of the set kept for measuring, `held_out`, only figures are told:
whoever reads its errors can no longer measure with it.
"""

import argparse
import gzip
import html
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

from monitor.domain import Every, Fact, Profile
from monitor.extract.profile import profile_of
from monitor.extract.sections import cyber_text
from monitor.extract.sentences import sentences
from tests.labels.alike import body_key, firm_key, is_a_maker_beside, likeness, pairs, role_key, standard_key

_PROFILES = Path(__file__).parent / "profiles"
_FACTS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "cyd_facts"


@dataclass(frozen=True, slots=True)
class Label:
    """What a reader wrote down of one filing, one thing of one field: its names in `key`, what was said in `shown`."""

    key: str
    shown: str
    beside: str = ""  # what is judged apart, of those that match: a relation, a level
    quote: str | None = None


@dataclass(slots=True)
class Score:
    """Counts of one field, and the misses and the false ones as lines of text."""

    right: int = 0
    said: int = 0
    meant: int = 0
    beside: int = 0  # of the right ones, those whose relation or level is right too
    errors: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / self.said if self.said else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.meant if self.meant else 1.0


# --- labels and texts ---------------------------------------------------------------------------------------


def labels(which: str) -> dict[str, dict[str, Any]]:
    """The labels of a set by accession number."""
    read = (json.loads(path.read_text("utf-8")) for path in sorted(_PROFILES.glob("*.json")))
    return {label["accession"]: label for label in read if label["set"] == which}


def texts(accessions: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each filing's cyber text as its text blocks give it, every sentence once.

    The SEC's data holds `R&amp;D` as the page's source wrote it; the text of a filing reads `R&D`.
    """
    wanted = {f'{{"accession": "{accession}"' for accession in accessions}
    for path in sorted(_FACTS.glob("*.ndjson.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                if line[: line.find(",")] in wanted:
                    filing = json.loads(line)
                    facts = [Fact(element, filing["taxonomy"], value) for element, value, *_ in filing["facts"]]
                    yield filing["accession"], html.unescape(cyber_text((), facts))


# --- a field at a time --------------------------------------------------------------------------------------


def _standards(label: dict[str, Any], profile: Profile) -> tuple[list[Label], list[Label]]:
    return (
        [Label(standard_key(s["name"]), s["name"], s["relation"]) for s in label["standards"]],
        [Label(standard_key(s.name), s.name, s.relation, s.quote) for s in profile.standards],
    )


def _third_parties(label: dict[str, Any], profile: Profile) -> tuple[list[Label], list[Label]]:
    return (
        [Label(firm_key(name), name) for name in label["third_parties"]],
        [Label(firm_key(firm.name), firm.name, "", firm.quote) for firm in profile.third_parties],
    )


def _roles(label: dict[str, Any], profile: Profile) -> tuple[list[Label], list[Label]]:
    return (
        [Label(role_key(name), name) for name in label["roles"]],
        [Label(role_key(role.name), role.name, "", role.quote) for role in profile.roles],
    )


def _bodies(label: dict[str, Any], profile: Profile) -> tuple[list[Label], list[Label]]:
    return (
        [Label(body_key(body["name"]), body["name"], body["level"]) for body in label["bodies"]],
        [Label(body_key(body.name), body.name, body.level, body.quote) for body in profile.bodies],
    )


def _cadences(label: dict[str, Any], profile: Profile) -> tuple[list[Label], list[Label]]:
    return (
        [
            Label(c["what"], f"{c['what']} / {c['every']}", f"{c['every']} {c['at_least']}")
            for c in label["cadences"]
            if c["every"] in get_args(Every)
        ],
        [Label(c.what, f"{c.what} / {c.every}", f"{c.every} {c.at_least}", c.quote) for c in profile.cadences],
    )


def _conclusion(label: dict[str, Any], profile: Profile) -> tuple[list[Label], list[Label]]:
    state = profile.conclusion.state
    return [Label(label["conclusion"], label["conclusion"])], [Label(state, state, "", profile.conclusion.quote)]


def _same_key(label: Label, found: Label) -> float:
    return float(label.key == found.key)


def _same_rhythm(label: Label, found: Label) -> float:
    return likeness(label.key, found.key) if label.beside == found.beside else 0.0


_Reading = Callable[[dict[str, Any], Profile], tuple[list[Label], list[Label]]]
_Likeness = Callable[[Label, Label], float]
_Matched = Sequence[tuple[Label, Label]]
FIELDS: dict[str, tuple[_Reading, _Likeness]] = {
    "standards": (_standards, _same_key),
    "third_parties": (_third_parties, _same_key),
    "roles": (_roles, _same_key),
    "bodies": (_bodies, _same_key),
    "cadences": (_cadences, _same_rhythm),
    "conclusion": (_conclusion, _same_key),
}


def scores(which: str) -> dict[str, Score]:
    """The score of each field over all filings of a set; a list that a label leaves out is not scored there."""
    told = labels(which)
    found = {name: Score() for name in FIELDS}
    for accession, text in texts(told):
        profile = profile_of(text, [told[accession]["name"]])
        for name in FIELDS.keys() & told[accession].keys():
            reading, alike = FIELDS[name]
            meant, said = reading(told[accession], profile)
            score = found[name]
            matched = pairs(meant, said, [[alike(label, other) for other in said] for label in meant])
            if name == "standards":
                meant, said = _without_makers(meant, said, matched)
            _count(score, meant, said, matched)
            score.errors += [
                f"{accession} {told[accession]['name']}\n{error}" for error in _errors(meant, said, matched, text)
            ]
    return found


def _without_makers(
    meant: Sequence[Label], said: Sequence[Label], matched: _Matched
) -> tuple[list[Label], list[Label]]:
    """Both without the makers that only one of them names beside a standard of theirs that the reader has."""
    keys, both = {label.key for label in meant}, {id(one) for pair in matched for one in pair}
    meant, said = (
        [one for one in some if id(one) in both or not is_a_maker_beside(one.key, keys)] for some in (meant, said)
    )
    return meant, said


def _count(score: Score, meant: Sequence[Label], said: Sequence[Label], matched: _Matched) -> None:
    score.meant += len(meant)
    score.said += len(said)
    score.right += len(matched)
    score.beside += sum(label.beside == found.beside for label, found in matched)


def _errors(meant: Sequence[Label], said: Sequence[Label], matched: _Matched, text: str) -> Iterator[str]:
    for label in meant:
        if all(label is not known for known, _ in matched):
            yield f"  missed  {label.shown}\n          {_nearest(label, text)}"
    for found in said:
        if all(found is not known for _, known in matched):
            yield f"  false   {found.shown}\n          {found.quote}"
    for label, found in matched:
        if label.beside != found.beside:
            yield f"  beside  {label.shown}: {label.beside}, not {found.beside}\n          {found.quote}"


def _nearest(label: Label, text: str) -> str:
    """The sentence with most of the label's words."""
    words = set(label.key.split())
    shared = [(len(words & set(sentence.casefold().split())), sentence) for sentence in sentences(text)]
    return max(shared, key=lambda one: one[0], default=(0, ""))[1]


# --- the door -----------------------------------------------------------------------------------------------


def table(found: dict[str, Score]) -> str:
    """One line a field. `beside`: of what was found, how much has the right relation or level."""
    lines = [f"{'field':22}{'precision':>10}{'recall':>8}{'right':>7}{'said':>6}{'meant':>7}{'beside':>8}"]
    for name, score in found.items():
        beside = f"{score.beside / score.right:8.2f}" if name in ("standards", "bodies") and score.right else ""
        counts = f"{score.right:7}{score.said:6}{score.meant:7}"
        lines.append(f"{name:22}{score.precision:10.2f}{score.recall:8.2f}{counts}{beside}")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.labels.scoring", description=__doc__)
    parser.add_argument("set", choices=("development", "held_out"))
    parser.add_argument("--errors", choices=tuple(FIELDS), help="each miss and each false one with its sentence")
    asked = parser.parse_args(arguments)
    if asked.errors and asked.set != "development":
        parser.error("the errors of the held-out set are not shown: it would no longer be held out")
    found = scores(asked.set)
    if asked.errors:
        sys.stdout.write("\n".join((*found[asked.errors].errors, "")))
    sys.stdout.write(f"{table(found)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
