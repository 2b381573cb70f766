"""What counts as the same name or activity when the profile is held against readers' labels."""

import pytest

from tests.labels.alike import body_key, firm_key, is_a_maker_beside, likeness, name_key, pairs
from tests.labels.scoring import main


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("board of directors", "the Board"),
        ("Board of Directors", "our full board"),
        ("Audit Committee", "audit committee of the board of directors"),
        ("Risk Committee", "Board Risk Committee"),
        ("Cyber Security Steering Committee", "cybersecurity steering committee"),
        ("product and engineering teams", "product & engineering team"),
    ],
)
def test_a_body_is_the_same_however_it_is_written(one: str, other: str) -> None:
    assert body_key(one) == body_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Audit Committee", "Risk Committee"), ("board of directors", "Board Risk Committee"), ("IT team", "legal team")],
)
def test_other_bodies_are_others(one: str, other: str) -> None:
    assert body_key(one) != body_key(other)


def test_whoever_sits_in_the_chair_is_its_chair() -> None:
    assert name_key("Chairman of the Board") == name_key("Chair of the Board")


def test_case_makes_no_other_name() -> None:
    assert name_key("General counsel") == name_key("General Counsel")


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("CISO reports to the Board", "The Chief Information Security Officer briefs the board of directors", 1.0),
        ("penetration testing by third parties", "third parties conduct penetration tests", 1.0),
        ("employee training", "the Audit Committee meets with the CISO", 0.0),
    ],
)
def test_activities_are_alike_by_their_words(one: str, other: str, alike: float) -> None:
    assert likeness(one, other) == alike


def test_the_most_alike_are_paired_first_and_each_once() -> None:
    assert pairs(["a", "b"], ["x", "y"], [[0.6, 0.9], [0.5, 0.8]]) == [("a", "y"), ("b", "x")]


def test_errors_of_the_held_out_set_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        main(["held_out", "--errors", "bodies"])

    assert refused.value.code == 2
    assert "held-out" in capsys.readouterr().err


def test_a_maker_beside_a_standard_of_its_own_counts_neither_way() -> None:
    assert is_a_maker_beside("nist", {"nist", "nist sp 800 53"})
    assert is_a_maker_beside("ffiec", {"ffiec cat"})
    assert not is_a_maker_beside("nist", {"nist", "iso/iec 27001"})
    assert not is_a_maker_beside("nist csf", {"nist csf", "nist sp 800 53"})


def test_a_firm_is_the_same_in_another_country() -> None:
    assert firm_key("NQA USA") == firm_key("NQA")
    assert firm_key("USA Truck") != firm_key("Truck")
