"""Real filings for tests, read where they lie beside the project and never copied into it."""

import gzip
from pathlib import Path

import pytest

CORPUS = Path(__file__).parents[4] / "shared" / "corpus"


def corpus_bytes(name: str) -> bytes:
    """A file of the corpus, unpacked; skips the test, saying so, where the corpus is not there."""
    if not CORPUS.is_dir():
        pytest.skip(f"no corpus at {CORPUS}")
    return gzip.decompress((CORPUS / name).read_bytes())
