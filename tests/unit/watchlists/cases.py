"""Wrong watchlists with what must be told of them, and how a test reads one."""

import re
from pathlib import Path

import pytest

from monitor.domain import Watchlist
from monitor.errors import Misconfigured
from monitor.watchlists import load

TAGS = ("slack-soc", "mail-grc")
RULE = "alerts: [{id: a, when: incident, to: [slack-soc]}]"
FILERS = "filers: [{cik: 9900000001}]"

_CASE = re.compile(r"^=== (.*)\n((?:(?!-->|===).*\n)*)((?:-->.*\n)+)", re.MULTILINE)


def _wrong() -> list[tuple[str, str, list[str]]]:
    """Title, file and what is told, of every case in wrong.txt."""
    text = Path(__file__).with_name("wrong.txt").read_text()
    cases = [(title, file, re.findall(r"--> (.*)", told)) for title, file, told in _CASE.findall(text)]
    assert len(cases) == text.count("\n=== ")
    return cases


WRONG = _wrong()


def read(tmp_path: Path, text: str | bytes) -> tuple[Watchlist, ...]:
    (tmp_path / "w.yaml").write_bytes(text if isinstance(text, bytes) else text.encode())
    return load(tmp_path, tags=TAGS)


def mistakes(folder: Path) -> list[str]:
    with pytest.raises(Misconfigured) as caught:
        load(folder, tags=TAGS)
    return str(caught.value).replace(f"{folder}/", "").splitlines()
