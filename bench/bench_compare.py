"""Comparing two years, against difflib.SequenceMatcher on the words of the same two years.

Both do one job, to find what came, went and stayed, and both get it cut: difflib its words, the monitor its sentences
(`Year`), made ready by a first comparison. The whole comparison (names, rhythms, flags, what each difference means) and
the whole way from two readings, nothing made ready, are told beside it; the last is what one filing costs.

Pairs are drawn from the recorded filings by the SHA-256 of their accession number, with the ten longest.
"""

import hashlib
import time
from collections.abc import Callable
from difflib import SequenceMatcher

from monitor.detect.changes import compare_years
from monitor.detect.remainder import remainder
from monitor.detect.rewordings import rewordings
from monitor.detect.year import Year, pair
from monitor.domain import Extraction
from tests.labels.years import FACTS, Years, extraction_of, pairs_of_years

_PAIRS, _LONGEST = 150, 10
_WANTED_RATIO, _MOST_SECONDS = 5.0, 0.5


def main() -> int:
    """Prints the times and their ratio; 1 where one is not what we promise, 0 where there is no corpus."""
    if not FACTS.is_dir():
        print(f"no corpus at {FACTS}: nothing measured")
        return 0
    read = [(extraction_of(years.old), extraction_of(years.new)) for years in _drawn()]
    whole = [_timed(lambda pair=pair: compare_years(Year(pair[0]), Year(pair[1]))) for pair in read]  # type: ignore[misc]
    ready = [(Year(old), Year(new)) for old, new in read]
    for old, new in ready:
        compare_years(old, new)
    words = [(_words(old), _words(new)) for old, new in read]
    difflib = sum(_timed(lambda pair=pair: _difflib(*pair)) for pair in words)  # type: ignore[misc]
    aligned = sum(_timed(lambda pair=pair: _align(*pair)) for pair in ready)  # type: ignore[misc]
    compared = sum(_timed(lambda pair=pair: compare_years(*pair)) for pair in ready)  # type: ignore[misc]
    return _told(len(read), difflib, aligned, compared, whole)


def _told(count: int, difflib: float, aligned: float, compared: float, whole: list[float]) -> int:
    each = 1e3 / count
    ratio = difflib / aligned
    print(f"{count} pairs of years, the {_LONGEST} longest among them")
    print(f"difflib    {difflib * each:8.2f} ms a pair, SequenceMatcher on words, opcodes")
    print(f"sentences  {aligned * each:8.2f} ms a pair, what came, went and was reworded")
    print(f"comparison {compared * each:8.2f} ms a pair, both years made ready")
    print(f"all of it  {sum(whole) * each:8.2f} ms a pair from two readings; the slowest {max(whole):.2f} s")
    print(f"sentences are aligned {ratio:.1f} times as fast (wanted: {_WANTED_RATIO}; no pair above {_MOST_SECONDS} s)")
    return 0 if ratio >= _WANTED_RATIO and max(whole) <= _MOST_SECONDS else 1


def _drawn() -> list[Years]:
    pairs = pairs_of_years()
    by_length = sorted(
        pairs, key=lambda years: -sum(len(fact[1]) for fact in (*years.old["facts"], *years.new["facts"]))
    )
    by_chance = sorted(pairs, key=lambda years: hashlib.sha256(years.accession.encode()).hexdigest())
    return list({years.accession: years for years in (*by_length[:_LONGEST], *by_chance[:_PAIRS])}.values())


def _words(extraction: Extraction) -> list[str]:
    text = Year(extraction).text
    return [] if text is None else " ".join(statement.text for statement in text).split()


def _difflib(old: list[str], new: list[str]) -> None:
    SequenceMatcher(None, old, new).get_opcodes()


def _align(old: Year, new: Year) -> None:
    both = pair(old, new)
    if both is not None:
        rewordings(*remainder(*both))


def _timed(work: Callable[[], object]) -> float:
    """Processor time: other work on the machine is none of ours."""
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    raise SystemExit(main())
