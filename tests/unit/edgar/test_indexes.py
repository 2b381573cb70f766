import gzip
from collections import Counter
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.demo import indexes as simulated
from monitor.demo.world import Party, Submission
from monitor.domain import EASTERN, OUR_FORMS, AccessionNumber, Filer, Filing
from monitor.edgar.indexes import Index, read_index
from monitor.errors import CouldNotAsk

HEAD = (
    "Description:           Daily Index of EDGAR Dissemination Feed\nLast Data Received:    Mar  2, 2026\n"
    "Comments:              webmaster@sec.gov\nAnonymous FTP:         ftp://ftp.sec.gov/edgar/\n \n"
    "CIK|Company Name|Form Type|Date Filed|File Name\n" + "-" * 80 + "\n"
)
ROW = "9900000001|Fictional Harbor Logistics, Inc.|8-K|20260302|edgar/data/9900000001/9900000009-26-000001.txt\n"


def of_corpus(corpus: Path, name: str) -> Index:
    return read_index(gzip.decompress((corpus / "feeds" / name).read_bytes()))


def test_a_row_is_a_filing_by_day_of_filing() -> None:
    assert read_index((HEAD + ROW).encode()) == Index(
        (
            Filing(
                AccessionNumber("9900000009-26-000001"), "8-K",
                (Filer(9900000001, "Fictional Harbor Logistics, Inc."),),
                datetime(2026, 3, 2, 11, 0, tzinfo=UTC), date(2026, 3, 2), found_by="index",
            ),
        )
    )  # fmt: skip


def test_rows_of_one_accession_number_are_one_filing_with_its_filers() -> None:
    other = ROW.replace("9900000001|Fictional Harbor Logistics, Inc.", "9900000002|Fictional Orchard Bank Corp.")
    (filing,) = read_index((HEAD + ROW + other).encode()).filings
    assert [filer.cik for filer in filing.filers] == [9900000001, 9900000002]


def test_an_index_of_a_quiet_day_has_no_filings() -> None:
    assert read_index(HEAD.encode()) == Index(())


def test_an_odd_row_hides_no_other() -> None:
    index = read_index((HEAD + "no row at all\n" + ROW + ROW.replace("20260302", "20261302")).encode())
    assert len(index.filings) == 1
    assert len(index.mistakes) == 2


@pytest.mark.parametrize(
    "body",
    [
        HEAD + ROW + ROW[:-20],
        HEAD + ROW + ROW[:-2],
        HEAD[:200],
        HEAD + "no row at all\n",
        "<Error><Code>AccessDenied</Code></Error>\n",
        ROW,
        "",
    ],
    ids=["cut off in a row", "cut off in a name", "heading cut off", "no row reads", "XML", "no heading", "empty"],
)
def test_what_is_no_whole_index_is_no_answer(body: str) -> None:
    with pytest.raises(CouldNotAsk, match="daily index"):
        read_index(body.encode())


@given(st.binary(max_size=400))
def test_any_bytes_are_an_index_or_no_answer(junk: bytes) -> None:
    for body in (junk, HEAD.encode() + junk, HEAD.encode() + ROW.encode() + junk):
        with suppress(CouldNotAsk):
            assert isinstance(read_index(body), Index)


NAMES = st.text(st.characters(codec="latin-1", categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=60).map(
    lambda name: " ".join(name.split()) or "X"
)


@pytest.mark.parametrize("kind", ["master", "form", "company", "crawler"])
@given(name=NAMES, form=st.sampled_from(["8-K", "8-K/A", "10-KT/A", "SC 13G/A", "1-A POS", "SEC STAFF"]))
def test_every_kind_reads_as_it_was_written(kind: str, name: str, form: str) -> None:
    accepted = datetime(2026, 3, 2, 12, tzinfo=EASTERN)
    submission = Submission(
        AccessionNumber("9900000009-26-000001"), form, (Party(9900000001, name),), accepted, date(2026, 3, 2), b"", ()
    )
    rows = [(submission, party) for party in submission.parties]
    index = read_index(simulated.write(kind, date(2026, 3, 2), rows).encode("latin-1"))
    (filing,) = index.filings
    assert index.mistakes == ()
    assert (filing.form, filing.filers, filing.filed_on) == (form, (Filer(9900000001, name),), date(2026, 3, 2))


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("name", "accessions", "ours"),
    [
        ("index/master.20200103.idx.gz", 4655, {"8-K": 164, "8-K/A": 13, "6-K": 51}),
        ("index/company.20200103.idx.gz", 2650, {"8-K": 161, "8-K/A": 2, "6-K": 67}),
        ("index/edgartools_company.20221003.idx.gz", 3195, {"8-K": 269, "8-K/A": 6, "6-K": 130}),
        ("index/edgartools_form.20200318.idx.gz", 2666, {"8-K": 230, "8-K/A": 12, "6-K": 95}),
        ("edgarkit/indexes/company.idx.gz", 2870, {"8-K": 158, "8-K/A": 6, "6-K": 108}),
        ("edgarkit/indexes/crawler.idx.gz", 2870, {"8-K": 158, "8-K/A": 6, "6-K": 108}),
    ],
)
def test_real_indexes_read_to_the_last_row(corpus: Path, name: str, accessions: int, ours: dict[str, int]) -> None:
    index = of_corpus(corpus, name)
    assert index.mistakes == ()
    assert len(index.filings) == accessions
    counts = Counter(filing.form for filing in index.filings if filing.form in OUR_FORMS)
    assert {form: counts[form] for form in ours} == ours


@pytest.mark.corpus
def test_an_index_lists_by_the_day_of_publication_not_of_filing(corpus: Path) -> None:
    """On 2020-01-03 EDGAR made public what was filed months before: draft letters, mostly."""
    days = {filing.filed_on for filing in of_corpus(corpus, "index/master.20200103.idx.gz").filings}
    assert date(2019, 8, 26) in days
    assert date(2020, 1, 3) in days


@pytest.mark.corpus
def test_rows_of_the_quarters_index_read_too(corpus: Path) -> None:
    index = of_corpus(corpus, "index/edgartools_badform.idx.txt.gz")
    assert [filing.form for filing in index.filings][:3] == ["1-A", "1-A", "1-A"]


@pytest.mark.corpus
def test_a_page_of_the_archive_is_no_index(corpus: Path) -> None:
    with pytest.raises(CouldNotAsk):
        of_corpus(corpus, "index/secedgar_daily_index_2018_QTR4.htm.gz")
