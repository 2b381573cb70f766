"""Certificates of persons by their letters."""

import pytest

from monitor.extract.profile.certificates import certificates_in


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("is a CISSP", ["CISSP"]),
        ("are CISSPs", ["CISSP"]),
        ("is a Certified Information Security Manager", ["CISM"]),
        ("holds the CISA certification", ["CISA"]),
        ("holds CRISC, CCSP and CEH credentials", ["CRISC", "CCSP", "CEH"]),
        ("is a Certified Chief Information Security Officer", ["CCISO"]),
        ("holds C|CISO", ["CCISO"]),
        ("is a CIPP/US", ["CIPP"]),
        ("is an Artificial Intelligence Governance Professional", ["AIGP"]),  # 0001395942-26-000006
        ("is a certified ethical hacker", ["CEH"]),
        ("is an ISO 27001 Lead Auditor", ["ISO 27001 Lead Auditor"]),
        ("holds CompTIA Security+", ["Security+"]),
    ],
)
def test_a_certificate_has_one_name(written: str, names: list[str]) -> None:
    found = list(dict.fromkeys(name for _, name in certificates_in(f"Ms. Quill {written}.")))

    assert found == names


@pytest.mark.parametrize(
    "sentence",
    [
        "We subscribe to alerts from CISA and the FBI.",
        "We hold calls with the Cybersecurity and Infrastructure Security Agency (CISA).",
        "We protect confidentiality, integrity and availability, the CIA triad.",
        "Our systems are certified to ISO 27001.",
        "A cap on expenses applies.",
    ],
)
def test_letters_that_stand_for_something_else_are_no_certificate(sentence: str) -> None:
    assert certificates_in(sentence) == []
