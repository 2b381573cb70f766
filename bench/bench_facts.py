"""CYD facts of tagged annual reports, against lexbor merely parsing the same bytes.

Parsing is all that lexbor is asked for: no fact is looked up in its tree. Reports are taken one by one, as the
service takes them, both readings in turn, each at its best of several rounds.
"""

import gzip
import time
from collections.abc import Callable
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from monitor.extract.inline_xbrl import facts

_CORPUS = Path(__file__).parents[2] / "shared" / "corpus" / "annual"
_ROUNDS = 3
_WANTED_RATIO = 3.0


def main() -> int:
    """Prints both times and their ratio; 1 where it is below what we promise, 0 where there is no corpus."""
    reports, size, ours, lexbor = 0, 0.0, 0.0, 0.0
    for path in sorted(_CORPUS.glob("*/*.htm.gz")):
        report = gzip.decompress(path.read_bytes())
        if facts(report)[0]:
            reports += 1
            size += len(report) / 1e6
            lexbor += _best(LexborHTMLParser, report)
            ours += _best(facts, report)
    if not reports:
        print(f"no corpus at {_CORPUS}: nothing measured")
        return 0
    print(f"{reports} tagged annual reports, {size:.0f} MB")
    print(f"facts   {ours * 1e3:8.0f} ms  {size / ours:6.0f} MB/s  {ours / reports * 1e3:.1f} ms a report")
    print(f"lexbor  {lexbor * 1e3:8.0f} ms  {size / lexbor:6.0f} MB/s  parsing alone")
    print(f"facts are {lexbor / ours:.1f} times as fast as parsing (wanted: {_WANTED_RATIO})")
    return 0 if lexbor / ours >= _WANTED_RATIO else 1


def _best(read: Callable[[bytes], object], report: bytes) -> float:
    times = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        read(report)
        times.append(time.perf_counter() - start)
    return min(times)


if __name__ == "__main__":
    raise SystemExit(main())
