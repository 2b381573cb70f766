"""Writes the CIK beside a ticker or name, into the file as people wrote it: nothing else in it moves.

One key is inserted before the first one of the line, at the place that PyYAML marks. Afterwards the file is read
again: if it does not say exactly what it said, with the CIKs, it is left alone.
"""

import os
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import yaml

from monitor.domain import Wanted, Watchlist
from monitor.errors import Misconfigured
from monitor.watchlists.document import Mistakes, Value, read
from monitor.watchlists.load import load_file


def pin(loaded: Sequence[Watchlist], resolved: Sequence[Watchlist]) -> tuple[Wanted, ...]:
    """Write into the files of `loaded` every CIK that only `resolved` has; gives those lines, with their CIK.

    Raises `Misconfigured` where a file is written in a way that a key cannot be put into.
    """
    by_file: dict[Path, dict[str, Wanted]] = defaultdict(dict)
    for before, after in zip(loaded, resolved, strict=True):
        for line, found in zip(before.filers, after.filers, strict=True):
            if line.cik is None and found.cik is not None:
                by_file[Path(line.where.rsplit(":", 2)[0])][line.where] = found
    for path, lines in by_file.items():
        _pin_file(path, lines)
    return tuple(found for lines in by_file.values() for found in lines.values())


def _pin_file(path: Path, lines: dict[str, Wanted]) -> None:
    text = path.read_bytes().decode("utf-8-sig")
    before = load_file(path)
    inserted = text
    # from the end, so that what was marked before it stays where it is
    for index, column, flow, cik in sorted(_places(path, lines), reverse=True):
        newline = "\r\n" if "\r\n" in text else "\n"
        key = f"cik: {cik}, " if flow else f"cik: {cik}{newline}{' ' * column}"
        inserted = inserted[:index] + key + inserted[index:]
    wanted = [_bare(replace(line, cik=lines[line.where].cik if line.where in lines else line.cik))
              for line in before.filers]  # fmt: skip
    _write_if_right(path, inserted, replace(before, filers=()), wanted, min(lines))


def _places(path: Path, lines: dict[str, Wanted]) -> list[tuple[int, int, bool, int]]:
    """Where each line's first key begins: index and column; whether it is in braces; the CIK to put before it."""
    document = read(path, Mistakes())
    assert document is not None
    found = []
    for key, value in document.node.value:
        for node in value.value if key.value == "filers" else ():
            line = lines.get(Value(node, path, Mistakes()).where)
            if line is not None and line.cik is not None:
                mark = node.value[0][0].start_mark
                found.append((mark.index, mark.column, bool(node.flow_style), line.cik))
    return found


def _write_if_right(path: Path, text: str, rest: Watchlist, wanted: list[Wanted], first: str) -> None:
    """Replace the file at once, and only by one that says what it should."""
    real = path.resolve()
    handle, name = tempfile.mkstemp(dir=real.parent, prefix=".", suffix=".yaml")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
        if not _says(Path(name), rest, wanted):
            raise Misconfigured(f"{first}: cannot be pinned as it is written; put 'cik: {_first_cik(wanted)}' there")
        Path(name).chmod(real.stat().st_mode)
        Path(name).replace(real)
    finally:
        Path(name).unlink(missing_ok=True)


def _says(path: Path, rest: Watchlist, wanted: list[Wanted]) -> bool:
    try:
        found = load_file(path)
    except (Misconfigured, yaml.YAMLError):
        return False
    rules = [replace(rule, where="") for rule in found.alerts]
    same = replace(found, filers=(), alerts=()) == replace(rest, alerts=())
    return same and rules == [replace(rule, where="") for rule in rest.alerts] and wanted == [*map(_bare, found.filers)]


def _bare(wanted: Wanted) -> Wanted:
    return replace(wanted, where="")


def _first_cik(wanted: list[Wanted]) -> int | None:
    return next((each.cik for each in wanted if each.cik is not None), None)
