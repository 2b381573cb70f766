"""Which names are a filer's own, by the name it files under. All are fictional."""

import pytest

from monitor.extract.profile.own_names import NO_NAMES, own_names


@pytest.mark.parametrize(
    ("filed", "written"),
    [
        ("QUILL HART HOLDINGS, INC.", "Quill Hart"),
        ("QUILL HART HOLDINGS, INC.", "Quill"),
        ("QUILL HART HOLDINGS, INC.", "Quills"),
        ("QUILL HART HOLDINGS, INC.", "Quill Hart (UK) Limited"),
        ("QUILL HART CORP /DE/", "QuillHart"),
        ("QuillHart, Inc.", "Quill Hart"),
        ("QUILL HART FEATHER CORP", "QHF"),
        ("QUILL NATIONAL CORP", "QNC"),
        ("Q.H. Feather S.A.", "QH Feather"),
        ("QHF INC", "QHFi"),
        ("THE QUILL COMPANY", "Quill"),
    ],
)
def test_a_filer_has_its_name_longer_shorter_and_by_its_letters(filed: str, written: str) -> None:
    assert own_names([filed]).have(written)


@pytest.mark.parametrize(
    ("filed", "written"),
    [
        ("QUILL HART HOLDINGS, INC.", "Hart"),
        ("QUILL HART HOLDINGS, INC.", "Quillon"),
        ("QUILL HART HOLDINGS, INC.", "Quill Feather"),
        ("FIRST QUILL BANCORP", "First Feather"),
        ("GLOBAL QUILL LTD", "Global"),
    ],
)
def test_another_name_is_none_of_its_own(filed: str, written: str) -> None:
    assert not own_names([filed]).have(written)


def test_who_begins_alike_may_be_kin() -> None:
    names = own_names(["QUILL HART, INC.", "Penwright Trust"])

    assert names.are_kin_of("Quill Feather")
    assert names.are_kin_of("Penwright Bank")
    assert not names.are_kin_of("Feather Quill")
    assert not own_names(["FIRST QUILL BANCORP"]).are_kin_of("First Feather")


def test_only_the_whole_name_is_the_filer_itself() -> None:
    names = own_names(["QUILL CREDIT FUND LLC"])

    assert names.are("Quill Credit Fund")
    assert not names.are("Quill")
    assert not names.are("Quill Inc.")


def test_without_a_header_no_name_is_known() -> None:
    assert not own_names([])
    assert not NO_NAMES.have("Quill")
    assert own_names(["QUILL"])
