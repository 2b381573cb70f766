"""Every recorded pair of years, but those kept for measuring: `make accept`. The figures stand in docs/accuracy.md."""

import html
import json
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

import pytest

from monitor.detect import changes
from monitor.detect.changes import compare_years
from monitor.detect.remainder import remainder, unheaded, unsaid
from monitor.detect.sentences import sentences
from monitor.detect.shown_once import shown_once
from monitor.detect.year import Year, pair
from monitor.domain import SEVERITIES, Change, Comparison
from tests.labels.changes import PAIRS
from tests.labels.years import Recorded, Years, extraction_of, pairs_of_years

pytestmark = [pytest.mark.corpus, pytest.mark.slow]
_SLOWEST = 0.5


class Compared(NamedTuple):
    """A pair of years, what changed, how many seconds that took to say, and what differs and is shown nowhere."""

    years: Years
    comparison: Comparison
    seconds: float
    hidden: list[str]


@pytest.fixture(scope="module")
def compared() -> list[Compared]:
    return list(_compared())


def test_the_same_words_and_flags_are_no_change_at_all(compared: list[Compared]) -> None:
    same = [(years, comparison) for years, comparison, *_ in compared if _said(years.old) == _said(years.new)]
    sys.stdout.write(f"\n{len(same)} of {len(compared)} pairs have the same words and flags\n")
    assert len(same) > 300
    assert [years.accession for years, comparison in same if comparison.changes] == []


def test_no_pair_takes_half_a_second(compared: list[Compared]) -> None:
    slowest = max(compared, key=lambda each: each.seconds)
    sys.stdout.write(f"\nthe slowest pair, {slowest.years.accession}: {slowest.seconds:.2f} s\n")
    assert slowest.seconds <= _SLOWEST


def test_the_whole_is_as_severe_as_its_most_severe_change(compared: list[Compared]) -> None:
    severities = Counter(comparison.severity for _, comparison, *_ in compared)
    counts = sorted(len(comparison.changes) for _, comparison, *_ in compared)
    quantiles = ", ".join(f"{share:.0%} {counts[int(share * len(counts))]}" for share in (0.5, 0.75, 0.9, 0.99))
    sys.stdout.write(f"\n{dict(severities)}\nchanges a pair: {quantiles}, most {counts[-1]}\n")
    for years, comparison, *_ in compared:
        worst = max((change.severity for change in comparison.changes), key=SEVERITIES.index, default="none")
        assert comparison.severity == worst, years.accession


def test_no_change_is_told_twice(compared: list[Compared]) -> None:
    for years, comparison, *_ in compared:
        told = Counter((one.kind, one.what, one.before, one.after) for one in comparison.changes)
        assert [each for each, times in told.items() if times > 1] == [], years.accession


def test_each_quote_stands_in_its_own_year(compared: list[Compared]) -> None:
    """Whatever is shown as the sentence of a year is that year's, letter by letter but for layout."""
    misquoted = [
        (years.accession, change.kind, quote)
        for years, comparison, *_ in compared
        for change in comparison.changes
        for year, quote in ((years.old, change.before), (years.new, change.after))
        if quote and not _stands(quote, year)
    ]
    sys.stdout.write(f"\n{len(misquoted)} quotes stand in another year than their own\n")
    assert misquoted == []


def test_no_sentence_that_differs_is_shown_nowhere(compared: list[Compared]) -> None:
    """But those of which only names differ that are told of, and what a report that was rewritten leaves out."""
    hidden = [(each.years.accession, sentence) for each in compared for sentence in each.hidden]
    sys.stdout.write(f"\n{len(hidden)} sentences that differ are shown nowhere\n")
    assert hidden == []


def _hidden(before: Year, after: Year, told: Sequence[Change], texts: Sequence[Change]) -> list[str]:
    """Of the sentences that differ, those that neither what is `told` shows nor those of the `texts` which tell nothing
    by themselves."""
    both = pair(before, after)
    if both is None or any(one.what.startswith("rewritten: ") for one in told):
        return []
    same = [text for text in texts if text.severity == "none"]
    shown = [
        ["".join(map(text.key_of, sentences(getattr(one, side) or ""))) for one in (*told, *same)]
        for text, side in zip(both, ("before", "after"), strict=True)
    ]
    gone, came = remainder(*both)
    return [
        each.text
        for some, other, said in ((gone, both[1], shown[0]), (came, both[0], shown[1]))
        for each in unsaid(unheaded(some, some), other)
        if not any(each.key in passage for passage in said)
    ]


def _stands(quote: str, year: Recorded) -> bool:
    """Whether the facts of a year hold a quote, or are all that it is put together from, sentence by sentence."""
    texts = [html.unescape(str(value)) for _, value, *_ in year["facts"]]
    rest = _squashed(quote)
    if any(rest in _squashed(text) for text in texts):
        return True
    for sentence in sorted({_squashed(each) for text in texts for each in sentences(text)}, key=len, reverse=True):
        rest = rest.replace(sentence, "") if sentence else rest
    return not rest


def _squashed(text: str) -> str:
    return "".join(text.split())


def _compared() -> Iterator[Compared]:
    kept = {pair["new"] for pair in map(_labels, PAIRS.glob("*.json")) if pair["set"] != "development"}
    for years in pairs_of_years():
        if years.accession not in kept:
            before, after = Year(extraction_of(years.old)), Year(extraction_of(years.new))
            with patch.object(changes, "shown_once", wraps=shown_once) as spied:
                start = time.process_time()
                comparison = compare_years(before, after)
                seconds = time.process_time() - start
            texts = spied.call_args.args[1] if spied.called else ()
            yield Compared(years, comparison, seconds, _hidden(before, after, comparison.changes, texts))


def _labels(path: Path) -> dict[str, Any]:
    labels: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return labels


def _said(filing: Recorded) -> Counter[tuple[str, str]]:
    """The facts without their layout."""
    return Counter(
        (element, "".join(unicodedata.normalize("NFKC", value).split())) for element, value, *_ in filing["facts"]
    )
