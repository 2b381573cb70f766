"""Which version of the reader this is: two readings may be compared only when one reader made them."""

import hashlib
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable


@cache
def reader_version() -> str:
    """A fingerprint of the code of this room and of the shape of its results.

    Reckoned, not kept by hand: a number is forgotten when a word is added to a table, and then that word looks like
    something a filer changed.
    """
    sources = [*_sources(resources.files("monitor.extract")), resources.files("monitor.domain") / "readings.py"]
    digest = hashlib.sha256()
    for source in sources:
        digest.update(source.name.encode() + b"\0" + source.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:12]


def _sources(folder: Traversable) -> list[Traversable]:
    found: list[Traversable] = []
    for entry in sorted(folder.iterdir(), key=lambda each: each.name):
        if entry.is_dir():
            found += _sources(entry)
        elif entry.name.endswith(".py"):
            found.append(entry)
    return found
