import gzip
import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from monitor.domain import Filer
from monitor.edgar.submissions import read_list, read_overflow
from monitor.errors import CouldNotAsk

COLUMNS = {
    "accessionNumber": ["9900000001-26-000002", "9900000001-25-000001"],
    "form": ["8-K", "10-K"],
    "filingDate": ["2026-03-02", "2025-02-20"],
    "reportDate": ["2026-02-28", ""],
    "acceptanceDateTime": ["2026-03-02T16:59:08.000Z", ""],
    "items": ["1.05,9.01", ""],
}
LIST = {
    "cik": "9900000001", "name": "Fictional Harbor Logistics, Inc.", "sic": "4400",
    "filings": {"recent": COLUMNS, "files": [{"name": "CIK9900000001-submissions-001.json"}]},
}  # fmt: skip


def test_a_list_gives_filings_newest_first_and_names_the_older_files() -> None:
    (newest, oldest), older = read_list(json.dumps(LIST).encode())
    assert (str(newest.accession), newest.form, newest.period) == ("9900000001-26-000002", "8-K", date(2026, 2, 28))
    assert [item.item for item in newest.items] == ["1.05", "9.01"]
    assert newest.filers == (Filer(9900000001, "Fictional Harbor Logistics, Inc.", sic="4400"),)
    assert (oldest.period, oldest.items, oldest.found_by) == (None, (), "submissions")
    assert oldest.accepted_at == datetime(2025, 2, 20, 5, tzinfo=UTC)
    assert older == ("CIK9900000001-submissions-001.json",)


def test_an_older_file_holds_the_columns_alone() -> None:
    filer = Filer(9900000001, "x")
    assert [str(filing.accession) for filing in read_overflow(json.dumps(COLUMNS).encode(), filer)] == [
        "9900000001-26-000002", "9900000001-25-000001",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"[]", b"{}", json.dumps(LIST | {"filings": {"recent": COLUMNS | {"form": []}}}).encode()],
)
def test_what_is_no_list_is_no_empty_list(body: bytes) -> None:
    with pytest.raises(CouldNotAsk, match="submissions list"):
        read_list(body)


@pytest.mark.corpus
def test_microsofts_list_holds_its_item_1_05(corpus: Path) -> None:
    filings, _ = read_list(gzip.decompress((corpus / "feeds/submissions/CIK0000789019.json.gz").read_bytes()))
    assert {filing.filers[0].cik for filing in filings} == {789019}
    assert {"10-K", "10-Q", "8-K"} <= {filing.form for filing in filings}


@pytest.mark.corpus
def test_every_recorded_list_reads(corpus: Path) -> None:
    lists = [path for path in (corpus / "feeds/submissions").glob("CIK0*.json.gz") if "-submissions-" not in path.name]
    read = {path.name: read_list(gzip.decompress(path.read_bytes()))[0] for path in lists}
    # this filer of EDGAR's own trials has filed nothing: its list is whole, and empty
    assert [name for name, filings in read.items() if not filings] == ["CIK0000350001.json.gz"]
