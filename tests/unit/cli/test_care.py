"""`prune`, `export`, `import`."""

import gzip
from datetime import datetime
from pathlib import Path

import pytest

from monitor import bootstrap
from monitor.store.store import Store
from tests.unit.cli.conftest import Command
from tests.unit.cli.told import tell
from tests.unit.makers import NOON


def test_prune_says_what_it_does(monitor: Command, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    tell(store)
    monkeypatch.setattr(bootstrap, "now", lambda: datetime(2027, 6, 1, tzinfo=NOON.tzinfo))
    told = "1 filings that nobody wanted read, 1 texts of current reports, 1 logged deliveries, 0 alarms and notices."
    assert monitor("prune", "--dry-run").lines == [f"Would let go of {told}"]
    assert monitor("prune").lines == [f"Let go of {told}"]
    assert monitor("prune", "--older-than", "59").code == 2


def test_an_export_goes_into_a_new_database(
    monitor: Command, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tell(store)
    file = tmp_path / "all.jsonl.gz"
    done = monitor("export", str(file))
    assert done.code == 0, done.err
    assert file.stat().st_mode & 0o077 == 0
    monkeypatch.setenv("MONITOR_STATE_DIR", str(tmp_path / "elsewhere"))
    monitor("migrate")
    assert monitor("import", str(file)).out.endswith("are in the database.\n")
    assert told.alert.id in monitor("alerts", "list").out
    again = monitor("import", str(file))
    assert again.code == 2
    assert "the database is not empty" in again.err


def test_an_export_overwrites_nothing(monitor: Command, store: Store, tmp_path: Path) -> None:
    tell(store)
    (tmp_path / "there").write_text("precious")
    done = monitor("export", str(tmp_path / "there"))
    assert (done.code, done.err) == (2, f"monitor: {tmp_path}/there is there already: name a new file\n")
    assert (tmp_path / "there").read_text() == "precious"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"no gzip", "is not what `monitor export` wrote, or is cut off"),
        (gzip.compress(b"{}\n", mtime=0), "is not what `monitor export` wrote"),
        (gzip.compress(b"[]\n", mtime=0), "is not what `monitor export` wrote (at line 1)"),
        (
            gzip.compress(b'{"kind": "monitor database", "revision": "0001"}\n', mtime=0),
            "is of schema 0001, this version has",
        ),
        (gzip.compress(b"nothing", mtime=0), "is not what `monitor export` wrote (at line 1)"),
    ],
)
def test_what_is_no_export_is_refused(
    monitor: Command, store: Store, tmp_path: Path, content: bytes, told: str
) -> None:  # fmt: skip
    del store
    (tmp_path / "file").write_bytes(content)
    done = monitor("import", str(tmp_path / "file"))
    assert done.code in (1, 2)
    assert told in done.err


def test_an_export_that_is_cut_off_fills_nothing(
    monitor: Command, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell(store)
    file = tmp_path / "all.jsonl.gz"
    monitor("export", str(file))
    lines = gzip.decompress(file.read_bytes()).splitlines(keepends=True)
    monkeypatch.setenv("MONITOR_STATE_DIR", str(tmp_path / "elsewhere"))
    monitor("migrate")
    for cut in (
        file.read_bytes()[:-20],
        gzip.compress(b"".join(lines[:-1])),
        gzip.compress(b"".join(lines[:-2] + lines[-1:])),
    ):
        (tmp_path / "cut").write_bytes(cut)
        done = monitor("import", str(tmp_path / "cut"))
        assert done.code == 1, done.err
        assert monitor("filings", "list", "--json").out == ""
