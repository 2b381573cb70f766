"""A submission of 60 MB, streamed over a real socket: memory over idle, and bytes taken before hanging up.

The reader is a process of its own, so that its memory is its own. Three submissions: an annual report that is told
first and followed by pictures; a current report whose exhibit comes behind 40 MB of pictures, which are passed over
unheld; and one whose every document has to be read to the end.
"""

import json
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx

from monitor.extract.submission import read_submission

_MEGABYTE = 1_000_000
_WANTED_MB = 100
_HEADER = """<SEC-DOCUMENT>0009990001-26-000007.txt : 20260310
<SEC-HEADER>0009990001-26-000007.hdr.sgml : 20260310
<ACCEPTANCE-DATETIME>20260310163104
ACCESSION NUMBER:		0009990001-26-000007
CONFORMED SUBMISSION TYPE:	{form}
PUBLIC DOCUMENT COUNT:		60
CONFORMED PERIOD OF REPORT:	20251231
FILED AS OF DATE:		20260310

FILER:

	COMPANY DATA:
		COMPANY CONFORMED NAME:			NORTHRIDGE PAPER & BOARD CO
		CENTRAL INDEX KEY:			0009990001
</SEC-HEADER>
"""
_PARAGRAPH = (
    '<p style="margin-top:6pt"><span style="font-size:10pt">Our mills by the river are guarded well.</span></p>\n'
)
_TOLD = (
    "<p>Item 1C. Cybersecurity</p><p>Our board oversees cybersecurity at all our mills.</p><p>Item 2. Properties</p>"
)
_REPORT = f"<html><body>{_PARAGRAPH * 15_000}{_TOLD}{_PARAGRAPH * 15_000}</body></html>"
_INCIDENT = "<html><body><p>Item 1.05 Material Cybersecurity Incidents</p><p>Our mills stopped.</p></body></html>"
_PICTURE = "begin 644 mill.jpg\n" + f"M{'#' * 60}\n" * 16_000 + "end\n"


def main() -> int:
    """Prints a line for each submission; 1 where one takes more memory than we promise."""
    worst = 0
    for name, form, documents in _submissions():
        told = _measured(form, documents)
        size = sum(len(piece) for piece in _pieces(form, documents)) / _MEGABYTE
        over = told["peak"] - told["idle"]
        print(
            f"{name:32} {size:5.1f} MB  taken {told['taken'] / _MEGABYTE:5.1f} MB  peak over idle {over:4.0f} MB"
            f" (idle {told['idle']:.0f})  {told['sections']} sections, {told['exhibits']} exhibits"
        )
        worst = max(worst, int(over > _WANTED_MB))
    return worst


def _submissions() -> Iterator[tuple[str, str, list[tuple[str, str]]]]:
    pictures = [("GRAPHIC", _PICTURE)] * 58
    exhibit = ("EX-99.1", f"<html><body>{_PARAGRAPH * 100}</body></html>")
    yield "an annual report, told first", "10-K", [("10-K", _REPORT), *pictures]
    yield (
        "an 8-K, its exhibit after 40 MB",
        "8-K",
        [("8-K", _INCIDENT), *pictures[:40], exhibit, ("ZIP", _PICTURE * 21)],
    )
    yield "an annual report, all of it", "10-K", [("10-K", _REPORT), *[("EX-10.1", _REPORT)] * 18]


def _pieces(form: str, documents: list[tuple[str, str]]) -> Iterator[bytes]:
    yield _HEADER.format(form=form).encode()
    for sequence, (type_, body) in enumerate(documents, 1):
        head = f"<DOCUMENT>\n<TYPE>{type_}\n<SEQUENCE>{sequence}\n<FILENAME>d{sequence}.htm\n<TEXT>\n"
        yield f"{head}{body}\n</TEXT>\n</DOCUMENT>\n".encode()
    yield b"</SEC-DOCUMENT>\n"


def _measured(form: str, documents: list[tuple[str, str]]) -> dict[str, float]:
    """What a reader of its own process says of the submission that we serve it."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=_serve, args=(server, form, documents), daemon=True).start()
        url = f"http://127.0.0.1:{server.getsockname()[1]}/submission.txt"
        program = f"from bench.bench_submission import read_one; read_one({url!r})"
        root = Path(__file__).parents[1]
        told = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True)
    answer: dict[str, float] = json.loads(told.stdout)
    return answer


def _serve(server: socket.socket, form: str, documents: list[tuple[str, str]]) -> None:
    connection, _ = server.accept()
    with connection:
        connection.recv(65_536)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n")
        try:
            for piece in _pieces(form, documents):
                connection.sendall(piece)
        except (BrokenPipeError, ConnectionResetError):
            return  # the reader has hung up: that is what we are here to see


def read_one(url: str) -> None:
    """In the reader's process: read what is served, and print what it took, in MB."""
    with httpx.Client() as http, http.stream("GET", url) as response:
        idle = _memory("VmRSS")
        read = read_submission(response.iter_bytes())
        told = {"idle": idle, "peak": _memory("VmHWM"), "taken": response.num_bytes_downloaded}
    print(json.dumps({**told, "sections": len(read.sections), "exhibits": len(read.exhibits)}))


def _memory(what: str) -> float:
    status = Path("/proc/self/status").read_text()
    return int(re.search(rf"{what}:\s+(\d+)", status)[1]) / 1024  # type: ignore[index]


if __name__ == "__main__":
    raise SystemExit(main())
