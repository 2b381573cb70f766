"""Letters to look for before a pattern: what has none of them must not match."""

import re

import pytest

from monitor.extract.profile.known_standards.by_name import NAMED
from monitor.extract.profile.known_standards.makers import MAKERS
from monitor.extract.profile.signs import signs_of

NAMES = "NIST CSF, SP 800-53, Mitre ATT&CK, C5 attestation, UN R155, ISA/IEC 62443, SOx, GLBA, PSD2 and BSI-C5"


@pytest.mark.parametrize(
    ("patterns", "signs"),
    [
        (("Data Security Law",), ("Data Security Law",)),
        ((r"\bPCI[ -]PTS\b",), ("PCI",)),
        ((r"(?:FTC|Trade) (?:New )?Rules?",), ("Rule",)),
        ((r"(?:\bTSA\b|Transportation)[^.]{0,60}?Rx?",), ("TSA", "Transportation")),
        ((r"(?=Framework )\d+",), ()),
        (("Alpha|Beta", "Gamma"), ("Alpha", "Beta", "Gamma")),
    ],
)
def test_signs_are_what_every_match_holds(patterns: tuple[str, ...], signs: tuple[str, ...]) -> None:
    assert signs_of(patterns) == signs


@pytest.mark.parametrize(("name", "signs", "pattern"), [*NAMED, *MAKERS])
def test_no_name_is_found_without_its_sign(name: str, signs: tuple[str, ...], pattern: re.Pattern[str]) -> None:
    for match in pattern.finditer(f"{NAMES} and {name}"):
        assert not signs or any(sign in match[0] for sign in signs)
