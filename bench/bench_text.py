"""Plain text of annual reports, against lexbor merely parsing the same bytes.

Text is one of two things every filing is read for, and it has to look at all of a document; lexbor is only asked for
a tree. Reports are taken one by one, both readings in turn, each at its best of several rounds.
"""

import gzip
import time
from collections.abc import Callable
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from monitor.extract.prose import words_of

_CORPUS = Path(__file__).parents[2] / "shared" / "corpus" / "annual"
_ROUNDS = 3
_REPORTS = 24


def main() -> int:
    """Prints both times and their ratio; nothing is promised, so it is 0."""
    paths = sorted(_CORPUS.glob("*/*.htm.gz"))
    reports = [gzip.decompress(path.read_bytes()) for path in paths[:: max(1, len(paths) // _REPORTS)]]
    if not reports:
        print(f"no corpus at {_CORPUS}: nothing measured")
        return 0
    size = sum(map(len, reports)) / 1e6
    text = sum(_best(words_of, report) for report in reports)
    lexbor = sum(_best(LexborHTMLParser, report) for report in reports)
    print(f"{len(reports)} annual reports, {size:.0f} MB")
    print(f"text    {text * 1e3:8.0f} ms  {size / text:6.0f} MB/s  {text / len(reports) * 1e3:.1f} ms a report")
    print(f"lexbor  {lexbor * 1e3:8.0f} ms  {size / lexbor:6.0f} MB/s  parsing alone")
    print(f"text takes {text / lexbor:.1f} times as long as parsing")
    return 0


def _best(read: Callable[[bytes], object], report: bytes) -> float:
    times = []
    for _ in range(_ROUNDS):
        start = time.process_time()
        read(report)
        times.append(time.process_time() - start)
    return min(times)


if __name__ == "__main__":
    raise SystemExit(main())
