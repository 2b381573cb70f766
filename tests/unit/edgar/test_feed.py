import gzip
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain import AccessionNumber, Filer, Filing, Item
from monitor.edgar.feed import merged, read_page
from monitor.errors import CouldNotAsk

HEAD = """<?xml version="1.0" encoding="ISO-8859-1" ?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>Latest Filings - Mon, 02 Mar 2026 12:00:00 EST</title>
<updated>2026-03-02T12:00:00-05:00</updated>
"""
ENTRY = """<entry>
<title>{form} - {name} ({cik}) ({role})</title>
<link rel="alternate" type="text/html" href="https://www.sec.gov/Archives/edgar/data/1/2/{accession}-index.htm"/>
<summary type="html">
 &lt;b&gt;Filed:&lt;/b&gt; 2026-03-02 &lt;b&gt;AccNo:&lt;/b&gt; {accession} &lt;b&gt;Size:&lt;/b&gt; 24 KB
{items}</summary>
<updated>2026-03-02T11:59:08-05:00</updated>
<category scheme="https://www.sec.gov/" label="form type" term="{form}"/>
<id>urn:tag:sec.gov,2008:accession-number={accession}</id>
</entry>
"""


def entry(**changes: str) -> str:
    known = {"form": "8-K", "name": "Fictional Harbor Logistics, Inc.", "cik": "9900000001", "role": "Filer",
             "accession": "9900000001-26-000001", "items": ""}  # fmt: skip
    return ENTRY.format(**known | changes)


def feed(*entries: str) -> bytes:
    return (HEAD + "".join(entries) + "</feed>\n").encode("iso-8859-1")


def test_an_entry_is_a_filing_with_its_items() -> None:
    items = (
        "&lt;br&gt;Item 1.05: Material Cybersecurity Incidents\n"
        "&lt;br&gt;Item 9.01: Financial Statements and Exhibits\n"
    )
    page = read_page(feed(entry(items=items)))
    assert page.filings == (
        Filing(
            AccessionNumber("9900000001-26-000001"),
            "8-K",
            (Filer(9900000001, "Fictional Harbor Logistics, Inc.", "Filer"),),
            datetime(2026, 3, 2, 16, 59, 8, tzinfo=UTC),
            date(2026, 3, 2),
            (Item("1.05", "Material Cybersecurity Incidents"), Item("9.01", "Financial Statements and Exhibits")),
        ),
    )


@pytest.mark.parametrize(
    "name",
    ["A - B (Holdings) Co", "Société Générale/DE/", "AT&amp;T INC.", "X (0000000001) (Filer) Trust", "8-K - Corp"],
)
def test_a_name_may_hold_what_the_title_is_made_of(name: str) -> None:
    (filing,) = read_page(feed(entry(name=name))).filings
    assert filing.filers == (Filer(9900000001, name.replace("&amp;", "&"), "Filer"),)


def test_entries_of_one_accession_are_one_filing_of_several_filers() -> None:
    page = read_page(feed(entry(), entry(cik="9900000002", name="Subsidiary LP"), entry(role="Subject")))
    (filing,) = page.filings
    assert [(filer.cik, filer.role) for filer in filing.filers] == [
        (9900000001, "Filer"), (9900000002, "Filer"), (9900000001, "Subject"),
    ]  # fmt: skip
    assert page.entries == 3


def test_the_form_is_the_category_not_what_was_asked_for() -> None:
    page = read_page(feed(entry(form="8-K12B"), entry(form="8-K/A", accession="9900000001-26-000002")))
    assert [filing.form for filing in page.filings] == ["8-K12B", "8-K/A"]


@pytest.mark.parametrize(
    "broken",
    [
        entry(cik="12"),
        entry(accession="not-an-accession"),
        entry().replace("2026-03-02T11:59:08-05:00", "today"),
        entry().replace("2026-03-02T11:59:08-05:00", "2026-03-02T11:59:08"),
        entry().replace("<category", "<kategorie"),
        "<entry></entry>",
    ],
)
def test_an_odd_entry_is_kept_as_a_mistake_and_hides_no_other(broken: str) -> None:
    page = read_page(feed(broken, entry(accession="9900000001-26-000009")))
    assert [str(filing.accession) for filing in page.filings] == ["9900000001-26-000009"]
    assert len(page.mistakes) == 1
    assert page.entries == 2


@pytest.mark.parametrize(
    "body",
    [b"", b"<html><body>busy</body></html>", feed(entry())[:-100], b"{}", b"<rss version='2.0'></rss>", b"\x00\xff"],
)
def test_what_is_no_whole_feed_is_no_empty_feed(body: bytes) -> None:
    with pytest.raises(CouldNotAsk):
        read_page(body)


def test_a_feed_without_entries_is_an_empty_page() -> None:
    assert read_page(feed()).entries == 0


@given(st.binary(max_size=300))
def test_no_bytes_crash_the_reader(noise: bytes) -> None:
    body = feed(entry()).replace(b"Fictional", noise)
    try:
        page = read_page(body)
    except CouldNotAsk:
        return
    assert len(page.filings) + len(page.mistakes) <= page.entries


def walk(folder: Path) -> dict[AccessionNumber, Filing]:
    found: dict[AccessionNumber, Filing] = {}
    for path in sorted(folder.glob("*.atom.gz")):
        if "http503" in path.name:
            continue
        page = read_page(gzip.decompress(path.read_bytes()))
        assert page.mistakes == ()
        for filing in page.filings:
            found[filing.accession] = merged(found[filing.accession], filing) if filing.accession in found else filing
    return found


@pytest.mark.corpus
def test_a_recorded_walk_yields_every_filing_once(corpus: Path) -> None:
    found = walk(corpus / "feeds/getcurrent/2025-12-12T180341_all")
    forms = Counter(filing.form for filing in found.values())
    assert len(found) == 3315
    assert {form: forms[form] for form in ("8-K", "8-K/A", "6-K", "10-K", "10-K/A")} == {
        "8-K": 275, "8-K/A": 6, "6-K": 106, "10-K": 10, "10-K/A": 1,
    }  # fmt: skip
    flux = found[AccessionNumber("0001493152-25-027595")]
    assert flux.filers == (Filer(1083743, "Flux Power Holdings, Inc."),)
    assert flux.accepted_at == datetime(2025, 12, 12, 22, 31, 8, tzinfo=UTC)
    assert [item.item for item in flux.items] == ["8.01", "9.01"]


@pytest.mark.corpus
def test_the_page_that_edgar_answered_beyond_its_depth_is_no_feed(corpus: Path) -> None:
    (end,) = (corpus / "feeds/getcurrent/2025-12-12T180341_all").glob("*start05100_http503*")
    with pytest.raises(CouldNotAsk, match="not a whole Atom feed"):
        read_page(gzip.decompress(end.read_bytes()))
