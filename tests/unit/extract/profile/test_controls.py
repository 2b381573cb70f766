"""Safeguards by name. The companies here are fictional."""

import json
from pathlib import Path

import pytest

from monitor.domain import Control, Fact
from monitor.extract.profile.controls import controls_of
from monitor.extract.profile.named_controls import CONTROLS
from monitor.extract.sections import cyber_text
from monitor.extract.sentences import sentences

SEED = Path(__file__).parents[5] / "shared" / "seed"


def controls(text: str) -> list[str]:
    return [control.name for control in controls_of(sentences(text))]


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("web application firewalls (“WAFs”)", ["web application firewall"]),
        ("message queuing telemetry transport (“MQTT”) application firewalls", ["MQTT application firewall"]),
        ("next-generation firewalls", ["firewall"]),
        ("intrusion detection and prevention systems", ["intrusion detection"]),
        ("a host-based intrusion detection system (“HIDS”)", ["host-based intrusion detection"]),
        ("RASP", ["runtime application self-protection"]),
        ("protection against distributed denial-of-service (“DDoS”) attacks", ["DDoS protection"]),
        ("a threat defense system", ["threat defense"]),
        ("real-time threat monitoring", ["real-time monitoring"]),
        ("a monitoring program on our corporate network", ["network monitoring program"]),
        ("a cybersecurity incident response plan", ["incident response program"]),
        ("an incident response playbook", ["incident response program"]),
        ("regular training sessions for our employees", ["employee training"]),
        ("annual cybersecurity awareness training", ["employee training"]),
        ("penetration tests", ["penetration testing"]),
        ("vulnerability testings and vulnerability management", ["vulnerability scanning", "vulnerability management"]),
        ("simulated phishing", ["phishing simulations"]),
        ("table-top exercises", ["tabletop exercises"]),
        ("two-factor authentication", ["multi-factor authentication"]),
        ("MFA, EDR, SIEM and DLP", ["multi-factor authentication", "endpoint detection and response",
                                    "security information and event management", "data loss prevention"]),
        ("a zero-trust architecture", ["zero trust"]),
        ("role-based access", ["access control"]),
        ("segmented networks and patch management", ["network segmentation", "patch management"]),
        ("data backups and disaster recovery plans", ["backup", "disaster recovery"]),
        ("business continuity plans", ["business continuity"]),
        ("cybersecurity risk insurance", ["cyber insurance"]),
        ("been insured against cyber risks", ["cyber insurance"]),
        ("a 24/7 security operations center", ["security operations center"]),
        ("an AI-native security framework, AI guardrails and access controls for AI tools", ["AI security"]),
        ("external threat feeds", ["threat intelligence"]),
        ("a Cybersecurity Event Plan", ["incident response program"]),  # 0001084991-26-000015
        ("standards of digital asset management", []),  # 0001437749-26-009090: assets on a blockchain
        ("an AI acceptable use policy", ["AI governance"]),  # 0001193125-26-054586
        ("a corporate AI policy and guidelines on the use of AI tools", ["AI governance"]),
        ("guardrails for the use of AI", ["AI security"]),
        ("an acceptable use policy for staff", ["acceptable use policy"]),
        ("a vendor risk management program", ["third-party risk management"]),
    ],
)  # fmt: skip
def test_a_safeguard_has_one_name_however_it_is_written(written: str, names: list[str]) -> None:
    assert controls(f"Quillfeather has {written}.") == names


@pytest.mark.parametrize(
    "text",
    [
        "We do not carry cybersecurity insurance.",
        "We are not insured for cyber risk.",
        "We have no incident response plan.",
        "We plan to implement multi-factor authentication.",
        "We may adopt encryption.",
        "If penetration testing finds a gap, we mend it.",
        "We require our vendors to maintain encryption.",
        "We review whether service providers have their own incident response plans.",
        "Attackers deploy ransomware, which performs encryption of files.",
        "The Board hears of topics including vulnerability assessments.",
        "Our CISO has experience in access management and encryption.",
        "He graduated from a navigation school and holds an MBA in ethical hacking and DevSecOps.",
        "Threats include denial-of-service attacks and phishing.",
        "Our SOC 2 report is new, and we monitor laws continuously.",
        "Our goal is to ensure business continuity.",
        "Quillfeather Asset Management is our parent.",
        "He specializes in cybersecurity and disaster recovery.",  # 0001104659-26-036053
        "Authorized asset management personnel are granted a key.",  # 0001493152-26-014261
        "He is a Certified Secure Software Lifecycle Professional.",  # 0001156039-25-000010
        "Mr. Quill has an MS in Cybersecurity Policy.",  # 0001628280-26-017692
        # 0001601712-25-000035
        "Our CISO has expertise in cybersecurity, information security risk management, identity and access management,"
        " security architecture, application security, vulnerability management, threat intelligence, and encryption.",
        # 0001477932-26-001878
        "We intend to adopt a policy, which we expect to include vendor risk assessments, encryption and firewalls.",
        "The attack resulted in the encryption of many servers.",  # 0001193125-25-069283
        "Report any suspected security incident (e.g., potential virus detection, malware infection) to us.",
    ],
)
def test_what_is_not_said_to_be_in_place_is_none(text: str) -> None:
    assert controls(text) == []


def test_a_denial_ends_with_its_clause() -> None:
    assert controls("We are not perfect, but we use encryption.") == ["encryption"]


def test_a_safeguard_is_quoted_where_it_is_first_affirmed() -> None:
    said = ("We may use encryption.", "We use encryption.", "Encryption is good.")

    assert controls_of(said) == (Control("encryption", said[1], "encryption"),)


def test_a_safeguard_is_told_with_the_words_that_were_taken_for_it() -> None:
    said = "Our Incident Response Plan and our business resilience program are tested, and we use MFA."
    assert [(one.name, one.as_written) for one in controls_of((said,))] == [
        ("incident response program", "Incident Response Plan"),
        ("business continuity", "business resilience"),
        ("multi-factor authentication", "MFA"),
    ]


def test_no_two_safeguards_have_one_name() -> None:
    names = [name.lower() for name, _, _ in CONTROLS]

    assert len(names) == len(set(names))


@pytest.mark.corpus
def test_the_seed_has_its_safeguards_and_next_year_one_more() -> None:
    if not SEED.is_dir():
        pytest.skip(f"no seed at {SEED}")
    expected = json.loads((SEED / "expected_profile.json").read_text())["controls"]
    next_year = json.loads((SEED / "next_year_facts.json").read_text())["facts"]
    facts = [Fact(element, None, value) for element, value in next_year.items()]

    found = set(controls((SEED / "000_9394ffdb029e99fb.txt").read_text()))

    assert found == {one["name"] for one in expected}
    assert set(controls(cyber_text((), facts))) == found | {"AI security"}


def test_a_framework_for_ai_is_no_control() -> None:
    """As in 0001104659-26-025862."""
    assert controls("We assess our program based on the NIST CSF and AI Risk Management Framework.") == []
    assert controls("We have an AI risk management program.") == ["AI governance"]
    # 0001395942-26-000006: a certificate of somebody's
    assert controls("She is an Artificial Intelligence Governance Professional.") == []


def test_what_attackers_do_and_what_funds_hold_is_no_control() -> None:
    """As in 0000055135-26-000053 and 0001493152-26-008465."""
    assert controls("They adapt their tactics in real-time to evade detection.") == []
    assert controls("Our digital asset management strategy is sound.") == []
    assert controls("We use real-time threat detection and asset management.") == [
        "real-time monitoring",
        "asset inventory",
    ]


def test_what_somebodys_experience_includes_is_not_in_place() -> None:
    """As in 0001185185-26-001420."""
    assert controls("In addition, the VPs experience also includes leading projects and penetration testing.") == []
    assert controls("Our program includes penetration testing.") == ["penetration testing"]
    # 0001636422-26-000035
    assert controls("Certificates of our team include GIAC Web Application Penetration Tester.") == []
    assert controls("We engage penetration testers and use web application penetration testing.") == [
        "penetration testing"
    ]
