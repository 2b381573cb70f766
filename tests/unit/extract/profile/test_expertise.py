"""Years of experience and certificates, by role. The people and companies here are fictional."""

import time

import pytest

from monitor.domain import Expertise
from monitor.extract.profile.expertise import expertise_of
from monitor.extract.sentences import sentences

CISO, CIO = "Chief Information Security Officer", "Chief Information Officer"


def expertise(text: str) -> list[tuple[str | None, int | None, tuple[str, ...]]]:
    return [(one.role, one.years, one.certificates) for one in expertise_of(sentences(text))]


@pytest.mark.parametrize(
    ("said", "years"),
    [
        ("over 10 years of experience in cybersecurity", 10),
        ("more than two decades of experience", 20),
        ("nearly a decade of IT experience", 10),
        ("twenty-five years of experience", 25),
        ("twenty five years of experience", 25),
        ("fifteen (15) years of experience", 15),
        ("20+ years of security experience", 20),
        ("twenty-plus years of private sector cybersecurity experience", 20),
        ("experience of 12 years in banking", 12),
        ("a career of 30 years in IT", 30),
        ("over a quarter century of experience", 25),
        ("over 30 years in information technology", 30),
        ("over 20 years of experience, of them 8 years of experience here", 20),
    ],
)
def test_years_of_experience_are_read_however_written(said: str, years: int) -> None:
    assert expertise(f"Our Chief Information Security Officer has {said}.") == [(CISO, years, ())]


@pytest.mark.parametrize(
    "text",
    [
        "Our CISO has seen no incident in the last three years.",
        "Our CISO has extensive experience.",
        "Our CISO tests the plan every two years with experience.",
        "Our CISO has served us since 2015.",
        "Our CISO has served on our committees for 6 years.",
        "We rely on a third-party firm with over 20 years of experience.",
        "Our directors have 30 years of experience.",
        "With the help of a firm that has 20 years of experience, our CISO tests the locks.",
        "Our CISO reads CISA alerts.",
    ],
)
def test_what_only_looks_like_expertise_is_none(text: str) -> None:
    assert expertise(text) == []


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Our CISO has 10 years of experience.", CISO),
        ("The team is led by our CISO, who has 10 years of experience.", CISO),
        ("Our CISO, who reports to our Chief Information Officer, has 10 years of experience.", CISO),
        ("Our CISO reports to the President and Chief Information Officer and has 10 years of experience.", CISO),
        ("Our CISO leads it. He has 10 years of experience.", CISO),
        ("Mr. Quill, our CISO, is Dutch. The Board met. Mr. Quill has 10 years of experience.", CISO),
        ("Mr. Quill has served as our CISO since 2020 and has 10 years of experience.", CISO),
        ("As CISO, Ms. Feather leads it. Ms. Feather has 10 years of experience.", CISO),
        ("Our Chief Privacy Officer (“CPO”) is new. Our CPO has 10 years of experience.", "Chief Privacy Officer"),
        ("Members of our security team have 10 years of experience.", None),
        ("Our CIO and CISO have 10 years of combined experience.", None),
        ("The CISO has 10 years of combined experience with locks and tides.", CISO),  # 0000868671-26-000023
        ("With over 10 years of experience in tides, 3 here, the CISO updates the Board.", CISO),
        ("Having 10 years of experience, Mr. Quill, our CISO, leads it.", CISO),
    ],
)  # fmt: skip
def test_whose_the_years_are(text: str, role: str | None) -> None:
    assert expertise(text) == [(role, 10, ())]


def test_two_who_each_have_it_both_have_it() -> None:
    text = "Our Chief Information Officer (“CIO”) and CISO each have over 30 years of experience."

    assert expertise(text) == [(CIO, 30, ()), (CISO, 30, ())]


def test_certificates_go_with_the_years_of_their_holder() -> None:
    first = "Our CISO has over 10 years of experience."
    second = "He is a Certified Information Systems Security Professional (“CISSP”) and holds the CISM certification."

    assert expertise_of((first, second)) == (Expertise(CISO, 10, ("CISSP", "CISM"), first),)


def test_what_is_certified_is_no_office() -> None:
    """As in 0001628280-26-013247."""
    said = "Our CISO has 10 years of experience and holds the Certification Information Systems Manager (CISM)."
    assert expertise(said) == [(CISO, 10, ("CISM",))]


def test_degrees_go_with_their_holder() -> None:
    first = "Our CISO has over 10 years of experience."
    second = "He holds a bachelors degree in finance, an M.S. in Cybersecurity and the CISM certification."

    assert expertise_of((first, second)) == (
        Expertise(CISO, 10, ("CISM",), first, ("Bachelor’s in Finance", "Master’s in Cybersecurity")),
    )


def test_a_team_holds_certificates_too() -> None:
    assert expertise("Members of our team hold CISSP, CEH and GIAC certifications.") == [
        (None, None, ("CISSP", "CEH", "GIAC"))
    ]


def test_the_library_itself_is_nobodys_certificate() -> None:
    """As in 0001393052-26-000014."""
    text = "Our system holds to the IT Infrastructure Library (ITIL) and is certified to ISO/IEC 27001."
    assert expertise(text) == []


def test_a_hostile_text_costs_little() -> None:
    said = sentences(("our CISO 20 years CISSP " * 120 + ". The ") * 20)
    began = time.process_time()

    expertise_of(said)

    assert time.process_time() - began < 5


def test_what_somebody_is_good_at_or_was_elsewhere_holds_nothing() -> None:
    """As in 0000353278-25-000009 and 0001193125-26-110808."""
    text = "The Quill CISO is an experienced information security officer, who holds the CISSP certification."
    assert expertise(text) == [(CISO, None, ("CISSP",))]
    career = "Prior to joining us, Mr. Quill held roles as a Senior Software Engineer at Tide, Inc."
    text = f"Our CIO, Ann Quill, has 10 years of experience. {career} He holds the CISSP certification."
    assert expertise(text) == [(CIO, 10, ("CISSP",))]


def test_roles_that_somebody_has_served_in_are_experience() -> None:
    # 0001736297-25-000003, and some 180 filers more in these words
    (told,) = expertise_of(
        ["Our CISO has served in various roles in information technology and information security for over 30 years."]
    )
    assert (told.role, told.years) == (CISO, 30)
