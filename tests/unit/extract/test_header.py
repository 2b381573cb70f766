from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain import AccessionNumber, Filer, Item
from monitor.errors import Malformed
from monitor.extract.header import read_header
from tests.unit.extract.sgml import HEADER

ARCHIVED = """<SUBMISSION>
<ACCESSION-NUMBER>0009990002-26-000003
<TYPE>8-K/A
<PUBLIC-DOCUMENT-COUNT>2
<PERIOD>20260110
<ITEMS>1.05
<ITEMS>9.01
<FILING-DATE>20260112
<FILER>
<COMPANY-DATA>
<CONFORMED-NAME>BRAMWELL MARITIME LTD
<CIK>0009990002
<ASSIGNED-SIC>4412
</COMPANY-DATA>
<FILING-VALUES>
<FORM-TYPE>8-K/A
</FILING-VALUES>
<FORMER-COMPANY>
<FORMER-CONFORMED-NAME>BRAMWELL SHIPPING
</FORMER-COMPANY>
</FILER>
"""


def test_a_header_says_what_was_filed_by_whom_and_when() -> None:
    header = read_header(HEADER)
    assert header.accession == AccessionNumber("0009990001-26-000007")
    assert header.form == "8-K"
    assert header.filers == (Filer(9990001, "NORTHRIDGE PAPER & BOARD CO", "Filer", "2621"),)
    assert header.period == date(2026, 3, 6)
    assert header.filed_on == date(2026, 3, 11)


def test_items_are_known_by_their_title() -> None:
    assert read_header(HEADER).items == (
        Item("1.05", "Material Cybersecurity Incidents"),
        Item("9.01", "Financial Statements and Exhibits"),
    )


def test_an_item_may_come_as_a_number_in_a_tag() -> None:
    """As in Microsoft's 0001193125-24-011295."""
    header = read_header(HEADER.replace("Material Cybersecurity Incidents", "<ITEMS>1.05"))
    assert header.items[0] == Item("1.05", "Material Cybersecurity Incidents")


def test_a_title_that_no_item_has_is_kept_without_a_number() -> None:
    header = read_header(HEADER.replace("Material Cybersecurity Incidents", "Quantum Matters; Their Disclosure"))
    assert header.items[0] == Item(None, "Quantum Matters; Their Disclosure")


def test_the_archives_header_is_read_too() -> None:
    header = read_header(ARCHIVED)
    assert header.accession == AccessionNumber("0009990002-26-000003")
    assert (header.form, header.period, header.filed_on) == ("8-K/A", date(2026, 1, 10), date(2026, 1, 12))
    assert header.filers == (Filer(9990002, "BRAMWELL MARITIME LTD", "Filer", "4412"),)
    assert [item.item for item in header.items] == ["1.05", "9.01"]
    assert header.accepted_at is None


@pytest.mark.parametrize(
    ("written", "utc"),
    [
        ("20260310163104", datetime(2026, 3, 10, 20, 31, 4, tzinfo=UTC)),  # daylight saving since March 8
        ("20260306163104", datetime(2026, 3, 6, 21, 31, 4, tzinfo=UTC)),
        ("20261030215959", datetime(2026, 10, 31, 1, 59, 59, tzinfo=UTC)),  # the next day in UTC
        ("20261102060000", datetime(2026, 11, 2, 11, 0, 0, tzinfo=UTC)),
    ],
)
def test_acceptance_is_eastern_time_whatever_the_season(written: str, utc: datetime) -> None:
    assert read_header(HEADER.replace("20260310163104", written)).accepted_at == utc


def test_every_party_is_told_with_its_role() -> None:
    parties = HEADER.replace("FILER:", "SUBJECT COMPANY:").replace(
        "</SEC-HEADER>",
        "FILED BY:\n\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\tASHBY HOLDINGS: A TRUST\n"
        "\t\tCENTRAL INDEX KEY:\t0009990003\n</SEC-HEADER>",
    )
    assert read_header(parties).filers == (
        Filer(9990001, "NORTHRIDGE PAPER & BOARD CO", "Subject", "2621"),
        Filer(9990003, "ASHBY HOLDINGS: A TRUST", "Filed by", None),
    )


def test_co_registrants_come_in_edgars_order_each_once() -> None:
    second = "\nFILER:\n\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME: ASHBY MILLS LP\n\t\tCENTRAL INDEX KEY: 9990004\n"
    header = read_header(HEADER.replace("</SEC-HEADER>", second + second + "</SEC-HEADER>"))
    assert [filer.cik for filer in header.filers] == [9990001, 9990004]


def test_tabs_and_line_ends_vary() -> None:
    assert read_header(HEADER.replace("\t", "  ").replace("\n", "\r\n")) == read_header(HEADER)


@pytest.mark.parametrize("missing", ["ACCESSION NUMBER", "CONFORMED SUBMISSION TYPE"])
def test_a_header_without_accession_number_or_form_is_malformed(missing: str) -> None:
    with pytest.raises(Malformed, match="header"):
        read_header("\n".join(line for line in HEADER.splitlines() if not line.startswith(missing)))


def test_unreadable_dates_and_filers_are_unknown_not_guessed() -> None:
    header = read_header(
        HEADER.replace("20260310163104", "yesterday").replace("20260306", "20269999").replace("0009990001\n", "none\n")
    )
    assert (header.accepted_at, header.period, header.filers) == (None, None, ())


@given(st.text(max_size=400))
def test_no_text_crashes_it(text: str) -> None:
    try:
        header = read_header(HEADER[:400] + text)
    except Malformed:
        return
    assert header.accession.bare == "000999000126000007"
