"""By which names a filing speaks of its registrant, and when a sentence is about the registrant itself."""

import time

import pytest

from monitor.detect.registrant import Registrant, registrant_of
from monitor.domain import Exhibit, Extraction, Filer

FERRIES = Registrant(("FICTIONAL NORTHERN FERRIES", "Nordline"))


def names(filer: str, text: str = "") -> set[str]:
    filing = Extraction("submission", filers=(Filer(9900000106, filer),), exhibits=(Exhibit("EX-99.1", text),))
    return set(registrant_of(filing).names)


@pytest.mark.parametrize(
    ("filed", "core"),
    [
        ("FICTIONAL NORTHERN FERRIES PLC", "FICTIONAL NORTHERN FERRIES"),
        ("Fictional Granite Foods Co /NH/", "Fictional Granite Foods"),
        ("Fictional Trident Energy Holdings, Inc.", "Fictional Trident Energy"),
    ],
)
def test_a_name_is_known_without_its_legal_form(filed: str, core: str) -> None:
    assert core in names(filed)


@pytest.mark.parametrize(
    ("text", "defined"),
    [
        ("Fictional Northern Ferries plc (the “Operator”) sails.", {"Operator"}),
        ("Fictional Northern Ferries plc (LSE: FNF) (“Nordline” or the “Line”) sails.", {"Nordline", "Line"}),
        ("Fictional Northern Ferries plc, (together with its subsidiaries, the “Fleet”) sails.", {"Fleet"}),
        ("Fictional Quay Ltd (the “Vendor”) hired Fictional Northern Ferries plc to sail.", set()),
        ("Fictional Northern Ferries plc sailed to Quay (the “Harbor”).", set()),
    ],
)
def test_what_is_defined_in_brackets_after_the_name_is_a_name(text: str, defined: set[str]) -> None:
    name = "FICTIONAL NORTHERN FERRIES PLC"
    assert names(name, text) - names(name) == defined


@pytest.mark.parametrize(
    "sentence",
    [
        "Nordline said that it had suffered a ransomware attack.",
        "We recently became aware of a cyber security incident.",
        "The Group, on 3 May 2026, detected unauthorised access to its network.",
        "Fictional Northern Ferries announced that it has been managing a cyber incident.",
        "An unauthorized party gained access to Nordline’s booking systems, used by companies that ship cars.",
    ],
)
def test_a_sentence_of_the_registrants_own_incident_is_told_of_itself(sentence: str) -> None:
    assert FERRIES.tells_of_itself(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Fictional Quay Ltd announced that it suffered a ransomware attack.",
        "We identified a data breach at a customer.",
        "We discovered new malware.",
        "Attackers gained access to our customers’ systems.",
        "The Group launched a product against ransomware.",
    ],
)
def test_a_sentence_of_others_is_not(sentence: str) -> None:
    assert not FERRIES.tells_of_itself(sentence)


def test_a_long_text_full_of_names_and_brackets_takes_no_time() -> None:
    text = "Fictional Northern Ferries plc (the “A” (the “B” (" * 20_000
    start = time.perf_counter()
    names("FICTIONAL NORTHERN FERRIES PLC", text)
    assert time.perf_counter() - start < 2.0
