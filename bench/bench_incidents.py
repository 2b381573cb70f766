"""Current reports, read and judged, against lexbor merely parsing the filer's own HTML documents of each.

Each submission of the recorded negatives is taken as it came: header, documents, items, judgement. The median is of
the reports' own ratios; reports with words on cyber matters are counted apart, for there every sentence is looked at.
A 6-K of 30 MB of prose is read and judged in a process of its own, whose memory is told over what it had before.
"""

import gzip
import json
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from monitor.detect.incidents import judge
from monitor.detect.passages import may_tell, passages
from monitor.extract.submission import read_submission

_CORPUS = Path(__file__).parents[2] / "shared" / "corpus" / "negatives"
_ROUNDS = 3
_REPORTS = 120
_DOCUMENT = re.compile(rb"<DOCUMENT>\s*<TYPE>([^\n]+)\n.*?<FILENAME>([^\n]+)\n.*?<TEXT>\n(.*?)</TEXT>", re.DOTALL)
_WANTED_MB = 300

_HEADER = """<SEC-DOCUMENT>0009990001-26-000007.txt : 20260310
<SEC-HEADER>0009990001-26-000007.hdr.sgml : 20260310
<ACCEPTANCE-DATETIME>20260310163104
ACCESSION NUMBER:		0009990001-26-000007
CONFORMED SUBMISSION TYPE:	6-K
FILED AS OF DATE:		20260310

FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			NORTHRIDGE PAPER & BOARD PLC
		CENTRAL INDEX KEY:			0009990001
</SEC-HEADER>
"""
# One sentence in ten speaks of cyber matters: more than risk factors do.
_PROSE = "<p>In year {} our mills by the river made more paper, and more of it was sold abroad than before.</p>\n"
_RISK = "<p>A cyber attack could stop mill {}, and hackers may try to gain access to what we know of paper.</p>\n"
_TOLD = (
    "<p>On 3 March 2026 hackers gained access to our mill's network and copied files. The police were informed.</p>\n"
)


def main() -> int:
    """Prints the median ratios and the memory; 1 where a 6-K of 30 MB takes more memory than we promise."""
    if not _CORPUS.is_dir():
        print(f"no corpus at {_CORPUS}: only the large 6-K is measured")
    else:
        _print_ratios()
    told = _large()
    over = told["peak"] - told["idle"]
    print(
        f"a 6-K of {told['size'] / 1e6:.0f} MB: {told['seconds']:.1f} s, peak {over:.0f} MB over idle,"
        f" {told['incidents']:.0f} incident"
    )
    return int(over > _WANTED_MB)


def _print_ratios() -> None:
    paths = sorted(_CORPUS.glob("*.gz"))
    plain: list[float] = []
    cyber: list[float] = []
    spent: list[float] = []
    for path in paths[:: max(1, len(paths) // _REPORTS)]:
        data = gzip.decompress(path.read_bytes())
        bodies = [body for type_, name, body in _DOCUMENT.findall(data) if _is_own(type_, name)]
        if not bodies:
            continue
        ours = _best(_read_and_judge, data)
        theirs = _best(_parse, bodies)
        (cyber if passages(read_submission([data])) else plain).append(ours / theirs)
        spent.append(ours)
    print(f"{len(spent)} 8-Ks, {statistics.median(spent) * 1e3:.1f} ms each at the median")
    for name, ratios in (("without cyber words", plain), ("with cyber words", cyber), ("all", plain + cyber)):
        print(f"{name:20} {len(ratios):4}  {statistics.median(ratios):5.1f} times lexbor at the median")


def _is_own(type_: bytes, name: bytes) -> bool:
    """Whether the filer sent it as a page: not EDGAR's renderings, not pictures, not linkbases."""
    kind = type_.strip()
    return name.strip().endswith((b".htm", b".html")) and not kind.startswith((b"EX-101", b"XML", b"GRAPHIC"))


def _read_and_judge(data: bytes) -> None:
    judge(read_submission([data], may_tell))


def _parse(bodies: list[bytes]) -> None:
    for body in bodies:
        LexborHTMLParser(body)


def _best(read: Callable[[Any], None], given: object) -> float:
    times = []
    for _ in range(_ROUNDS):
        start = time.process_time()
        read(given)
        times.append(time.process_time() - start)
    return min(times)


def _large() -> dict[str, float]:
    program = "from bench.bench_incidents import read_large; read_large()"
    root = Path(__file__).parents[1]
    done = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True)
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


def read_large() -> None:
    """In the reader's process: a 6-K whose exhibit is 30 MB of risk factors, with one event told in the middle."""
    idle = _memory("VmRSS")
    start = time.perf_counter()
    pieces = list(_pieces())
    size = sum(map(len, pieces))
    found = judge(read_submission(pieces, may_tell)).incidents
    told = {"idle": idle, "peak": _memory("VmHWM"), "seconds": time.perf_counter() - start, "size": size}
    print(json.dumps(told | {"incidents": len(found)}))


def _pieces() -> Iterator[bytes]:
    yield _HEADER.encode()
    yield b"<DOCUMENT>\n<TYPE>6-K\n<SEQUENCE>1\n<FILENAME>a.htm\n<TEXT>\n<html><body><p>Exhibit 99.1</p></body>"
    yield b"</html>\n</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>b.htm\n<TEXT>\n"
    yield b"<html><body>\n"
    left, number = 30_000_000, 0
    while left > 0:
        number += 1
        many = "".join((_RISK if each % 10 == 0 else _PROSE).format(number * 1_000 + each) for each in range(1_000))
        yield many.encode()
        left -= len(many)
        if number == 3:  # a place has 500 sentences of cyber words looked at, and no more
            yield _TOLD.encode()
    yield b"</body></html>\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n"


def _memory(what: str) -> float:
    status = Path("/proc/self/status").read_text()
    return int(re.search(rf"{what}:\s+(\d+)", status)[1]) / 1024  # type: ignore[index]


if __name__ == "__main__":
    raise SystemExit(main())
