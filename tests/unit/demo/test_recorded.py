import gzip
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from monitor.demo.recorded import recorded_filing, recorded_folder, restamped, script_from
from monitor.demo.world import Party
from tests.unit.demo.makers import MILL, NOON, PARENT, submission


def test_a_submission_tells_all_of_itself(tmp_path: Path) -> None:
    written = submission(5, "8-K/A", (MILL, PARENT), items=("1.05", "9.01"))
    path = tmp_path / "any-name.submission.txt.gz"
    path.write_bytes(gzip.compress(written.text))
    read = recorded_filing(path)
    assert (read.accession, read.form, read.items) == (written.accession, "8-K/A", ("1.05", "9.01"))
    assert (read.accepted_at, read.filed_on, read.period) == (NOON, date(2026, 3, 10), date(2026, 3, 9))
    assert [(party.cik, party.name, party.sic) for party in read.parties] == [
        (9_900_000_301, "Fictional Paper Mill, Inc.", "2621"),
        (9_900_000_302, "Fictional Paper Holdings - Class B (DE)", "7389"),
    ]
    assert [(document.type, document.filename) for document in read.documents] == [("8-K/A", "mill-5.htm")]
    assert read.text == written.text


def test_a_restamped_filing_is_of_the_new_moment_everywhere() -> None:
    again = restamped(submission(), datetime(2026, 7, 1, 22, 0, 0, 500, tzinfo=UTC))
    assert again.accepted_at == datetime(2026, 7, 1, 22, 0, tzinfo=UTC)
    assert again.filed_on == date(2026, 7, 2)
    assert b"<ACCEPTANCE-DATETIME>20260701180000\n" in again.text
    assert b"FILED AS OF DATE:\t\t20260702\n" in again.text


def test_a_plain_text_is_wrapped_with_what_is_known_of_it(tmp_path: Path) -> None:
    path = tmp_path / "9900000300-26-000042.txt"
    path.write_text("Item 1.05 Material Cybersecurity Incidents\nOn March 9, something happened.")
    read = recorded_filing(path, form="8-K", cik=9_900_000_301, company="Fictional Paper Mill, Inc.", items=["1.05"],
                           accepted_at=NOON)  # fmt: skip
    assert (str(read.accession), read.form, read.items, read.accepted_at) == (
        "9900000300-26-000042", "8-K", ("1.05",), NOON,
    )  # fmt: skip
    assert read.parties == (Party(9_900_000_301, "Fictional Paper Mill, Inc."),)
    assert b"<TEXT>\n<PRE>\nItem 1.05 Material" in read.text


def test_a_file_without_an_accession_number_gets_the_same_one_each_time(tmp_path: Path) -> None:
    path = tmp_path / "6-K_some_name.txt"
    path.write_text("words")
    assert recorded_filing(path).form == "6-K"
    assert recorded_filing(path).accession == recorded_filing(path).accession
    assert recorded_filing(path).accession.dashed.startswith("9999999997-00-")


def test_a_script_tells_past_from_future(tmp_path: Path) -> None:
    for number in (1, 2):
        (tmp_path / f"{number}.txt").write_bytes(submission(number).text)
    (tmp_path / "s.json").write_text(
        '[{"file": "1.txt", "past": true}, {"file": "2.txt", "feed_after": 3, "restamp": false}]'
    )
    script = script_from(tmp_path / "s.json")
    assert [str(each.accession)[-6:] for each in script.past(NOON)] == ["000001"]
    [scene] = script.scenes
    assert (scene.key, scene.feed_after) == ("2.txt", 3)
    assert scene.make(datetime(2026, 8, 1, tzinfo=UTC)).accepted_at == NOON


@pytest.mark.corpus
def test_a_real_submission_reads(corpus: Path) -> None:
    """UnitedHealth's Item 1.05 of February 2024; its header gives the item's number, not its title."""
    read = recorded_filing(corpus / "incidents/0000731766-24-000045.submission.txt.gz")
    assert (read.form, read.items, read.period) == ("8-K", ("1.05",), date(2024, 2, 21))
    assert read.accepted_at == datetime(2024, 2, 22, 21, 8, 47, tzinfo=UTC)
    assert [(party.cik, party.sic) for party in read.parties] == [(731766, "6324")]
    assert read.documents[0].filename == "unh-20240221.htm"
    assert read.documents[0].text.startswith("<?xml version='1.0'")


@pytest.mark.corpus
def test_a_real_inline_document_is_wrapped_by_its_cover(corpus: Path) -> None:
    """Stryker's 8-K/A, kept as its primary document alone."""
    read = recorded_filing(corpus / "incidents/0001193125-26-149607.htm.gz")
    assert (str(read.accession), read.form, read.period) == ("0001193125-26-149607", "8-K/A", date(2026, 3, 11))
    assert [(party.cik, party.name) for party in read.parties] == [(310764, "STRYKER CORP")]
    assert b"<TEXT>\n<XBRL>\n<?xml" in read.text


@pytest.mark.corpus
def test_a_whole_folder_reads_with_its_labels(corpus: Path) -> None:
    """AT&T's Item 1.05 of July 2024 is recorded as the text of its item alone."""
    filings = {str(filing.accession): filing for filing in recorded_folder(corpus / "incidents")}
    assert len(filings) == 33
    text_only = filings["0000732717-24-000046"]
    assert (text_only.form, text_only.items, text_only.parties[0].cik) == ("8-K", ("1.05",), 732717)
    assert text_only.filed_on == date(2024, 7, 12)
