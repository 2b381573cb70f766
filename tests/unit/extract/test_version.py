import re
from importlib import resources
from pathlib import Path

import pytest

from monitor.extract import version


def fingerprint(folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(resources, "files", lambda package: folder / package.rpartition(".")[2])
    return version.reader_version.__wrapped__()


@pytest.fixture
def reader(tmp_path: Path) -> Path:
    (tmp_path / "extract" / "profile").mkdir(parents=True)
    (tmp_path / "domain").mkdir()
    for name in ("extract/reader.py", "extract/profile/roles.py", "domain/readings.py", "domain/alerts.py"):
        (tmp_path / name).write_text("WORDS = ('one',)\n", encoding="utf-8")
    return tmp_path


def test_the_version_is_the_same_as_long_as_the_reader_is() -> None:
    assert re.fullmatch(r"[0-9a-f]{12}", version.reader_version())
    assert version.reader_version() == version.reader_version.__wrapped__()


@pytest.mark.parametrize("name", ["extract/reader.py", "extract/profile/roles.py", "domain/readings.py"])
def test_a_word_more_in_the_reader_is_another_version(reader: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    before = fingerprint(reader, monkeypatch)
    (reader / name).write_text("WORDS = ('one', 'two')\n", encoding="utf-8")
    assert fingerprint(reader, monkeypatch) != before


def test_what_is_no_part_of_the_reader_does_not_count(reader: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint(reader, monkeypatch)
    (reader / "domain" / "alerts.py").write_text("", encoding="utf-8")
    (reader / "extract" / "profile" / "roles.cpython-312.pyc").write_bytes(b"\0")
    assert fingerprint(reader, monkeypatch) == before
