"""Agencies that stand for the guidance or the rules which a filer follows."""

import pytest

from monitor.extract.profile.guiding_agencies import guiding_agencies


@pytest.mark.parametrize(
    ("sentence", "letters"),
    [
        (
            "Our practices are based on recognized frameworks established by the United Kingdom National Cyber Security"
            " Centre or NCSC, and other standards.",
            ["NCSC"],
        ),
        (
            "The team engages with the guidance of the Federal Bureau of Investigation (FBI), Cybersecurity and"
            " Infrastructure Security Agency (CISA), Transportation Security Administration (TSA) and the U.S. Coast"
            " Guard (USCG).",
            ["FBI", "CISA", "TSA", "USCG"],
        ),
        ("Our frameworks align closely with DOE and NRC requirements, instructions and guidance.", ["DOE", "NRC"]),
        ("We must comply with requirements imposed by the Department of Defense on reporting.", ["DoD"]),
        ("Compliance with reporting requirements, such as those mandated by FERC, presents challenges.", ["FERC"]),
        ("Our protocols follow applicable NERC, FERC and TSA regulations.", ["FERC", "TSA"]),  # 0000067716-26-000014
        # 0001193125-26-108556, whose apostrophe was lost
        ("We act in compliance with SEC guidance on it, and FINRAs guidance regarding customers.", ["FINRA"]),
        ("We engage with the guidance of outside threat intelligence agencies including the FBI.", ["FBI"]),
        # 0001558370-25-001502, whose agency goes by another order of its words
        (
            "It incorporates guidance issued by the National Institute of Standards and Technology and the"
            " Cybersecurity Infrastructure and Security Agency.",
            ["CISA"],
        ),
        ("We are obliged to comply with Department of Defense regulations such as DFARS.", []),
        ("We share what we learn with the FBI and CISA.", []),
        ("Our chief once led a team at the National Security Agency.", []),
        ("We comply with SEC requirements.", []),
    ],
)
def test_an_agency_counts_where_its_guidance_is_followed(sentence: str, letters: list[str]) -> None:
    assert [name for name, _, _ in guiding_agencies(sentence)] == letters
