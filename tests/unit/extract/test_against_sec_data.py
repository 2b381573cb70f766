"""Our facts against those that the SEC publishes of the same filings (Financial Statement and Notes data).

The SEC's copies lose typographic quotes, apostrophes and paragraph breaks, write accented letters without accent and
`&` as `&amp;`: words are compared by letters and digits alone. They also list complete duplicates twice.
"""

import csv
import gzip
import json
import re
import unicodedata
from functools import cache
from html import unescape
from typing import Any

import pytest

from monitor.domain import Fact
from monitor.extract.inline_xbrl import facts
from tests.unit.extract.corpus import CORPUS, corpus_bytes, corpus_names

pytestmark = pytest.mark.corpus


@cache
def _published() -> dict[str, dict[str, Any]]:
    """Accession number to filing, for the filings of the corpus that have a document."""
    if not CORPUS.is_dir():
        pytest.skip(f"no corpus at {CORPUS}")
    wanted = {accession.encode() for accession in _documents().values()}
    found = {}
    for path in sorted((CORPUS / "cyd_facts").glob("*.ndjson.gz")):
        with gzip.open(path) as lines:
            for line in lines:
                if line[15:35] in wanted:
                    filing = json.loads(line)
                    found[filing["accession"]] = filing
    return found


def _documents() -> dict[str, str]:
    """Document to accession number."""
    if not CORPUS.is_dir():
        return {}
    with (CORPUS / "annual" / "MANIFEST.tsv").open() as table:
        annual = {row["file"]: row["accession"] for row in csv.DictReader(table, delimiter="\t") if row["accession"]}
    incidents = {name: name.split("/")[1].removesuffix(".htm.gz") for name in corpus_names("incidents/*.htm.gz")}
    return {
        name: accession
        for name, accession in (annual | incidents).items()
        if name.endswith(".htm.gz") and "_package/" not in name
    }


def _said(value: object) -> object:
    """Letters and digits; the SEC writes a flag as text."""
    written = str(value).lower() if isinstance(value, bool) else value
    if not isinstance(written, str):
        return written
    return re.sub(r"[^A-Za-z0-9]", "", unicodedata.normalize("NFKD", unescape(written)))


def _ours(found: tuple[Fact, ...]) -> set[tuple[str, object]]:
    return {(fact.element, _said(fact.value)) for fact in found}


def _theirs(filing: dict[str, Any]) -> set[tuple[str, object]]:
    return {(element, _said(value)) for element, value, *_ in filing["facts"]}


def test_enough_filings_are_in_both() -> None:
    assert len(_published()) >= 25


# Wells Fargo's facts are in Exhibit 13, of which the corpus has no copy.
_ELSEWHERE = "annual/WFC/wfc-20241231.htm.gz"


@pytest.mark.parametrize("name", [name for name in _documents() if name != _ELSEWHERE])
def test_the_sec_publishes_the_same_facts(name: str) -> None:
    filing = _published().get(_documents()[name])
    if filing is None:
        pytest.skip("the SEC's snapshot does not have this filing")
    found, _ = facts(corpus_bytes(name))
    assert _ours(found) == _theirs(filing)
    assert {fact.taxonomy for fact in found} == {filing["taxonomy"]}
