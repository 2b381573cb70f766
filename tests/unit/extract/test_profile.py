"""Standards, roles and the conclusion, read from prose. The companies here are fictional."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain import Profile
from monitor.extract.plain_text import plain_text
from monitor.extract.profile import profile_of
from monitor.extract.sections import cyber_text, sections_of
from tests.unit.extract.corpus import corpus_bytes

SEED = Path(__file__).parents[4] / "shared" / "seed"


def standards(text: str) -> dict[str, tuple[str, str]]:
    """Name to (as written, relation)."""
    return {standard.name: (standard.as_written, standard.relation) for standard in profile_of(text).standards}


def roles(text: str) -> list[str]:
    return [role.name for role in profile_of(text).roles]


def test_without_text_there_is_no_profile() -> None:
    assert profile_of("") == Profile()


@given(st.text(alphabet=" ISO/EC2701SP8-,and.NTCF(“”)officrhgeu", max_size=300))
def test_any_text_has_a_profile_whose_quotes_stand_in_it(text: str) -> None:
    said = "".join(text.split())
    profile = profile_of(text)

    found = [(s.as_written, s.quote) for s in profile.standards] + [(r.as_written, r.quote) for r in profile.roles]

    for as_written, quote in found:
        assert "".join(as_written.split()) in "".join(quote.split()) in said


@pytest.mark.parametrize(
    "piece", ["ISO 27001, ", "PCI,,,, ", "no risks no ", "and really ", "CISO ", "e.g. ", "not had "]
)
def test_a_hostile_text_costs_little(piece: str) -> None:
    text = (piece * (2_900 // len(piece)) + ". The ") * 20
    began = time.process_time()

    profile_of(text)

    assert time.process_time() - began < 5


# --- standards ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("ISO 27001", ["ISO/IEC 27001"]),
        ("ISO27001:2022", ["ISO/IEC 27001"]),
        ("ISO-27001", ["ISO/IEC 27001"]),
        ("ISO/IEC42001", ["ISO/IEC 42001"]),
        ("ISO/IEC 270001", ["ISO/IEC 27001"]),
        ("ISO/IEC 27001, 27017 and 27701", ["ISO/IEC 27001", "ISO/IEC 27017", "ISO/IEC 27701"]),
        ("ISO/IEC 27001, ISO/IEC 27017, and ISO/IEC 27701", ["ISO/IEC 27001", "ISO/IEC 27017", "ISO/IEC 27701"]),
        ("International Organization for Standardization (“ISO”) 27001", ["ISO/IEC 27001"]),
        ("ISO 22301 and ISO 9001", ["ISO 22301", "ISO 9001"]),
        ("ISO/SAE 21434", ["ISO/SAE 21434"]),
        ("International Organization for Standardization", ["ISO"]),
        ("NIST CSF", ["NIST CSF"]),
        ("NIST Cybersecurity Framework 2.0", ["NIST CSF"]),
        ("National Institute of Standards and Technology’s (“NIST”) Cyber Security Framework", ["NIST CSF"]),
        ("National Institute of Standards and Technology, or NIST, Cybersecurity Framework", ["NIST CSF"]),
        ("National Institute of Standards and Technology", ["NIST"]),
        ("NIST SP 800-53 and 800-171", ["NIST SP 800-53", "NIST SP 800-171"]),
        ("NIST Special Publication 800-61", ["NIST SP 800-61"]),
        ("SOC 2 Type II", ["SOC 2"]),
        ("SOC 1 and 2", ["SOC 1", "SOC 2"]),
        ("SOC1/SOC2", ["SOC 1", "SOC 2"]),
        ("System and Organization Controls (“SOC”) 2", ["SOC 2"]),
        ("PCI-DSS", ["PCI DSS"]),
        ("Payment Card Industry Data Security Standard (“PCI DSS”) v4.0", ["PCI DSS"]),
        ("CSA-STAR", ["CSA STAR"]),
        ("Cloud Security Alliance (“CSA”) STAR", ["CSA STAR"]),
        ("Center for Internet Security Critical Security Controls", ["CIS Controls"]),
        ("CIS Controls", ["CIS Controls"]),
        ("FFIEC Cybersecurity Assessment Tool", ["FFIEC CAT"]),
        ("HITRUST CSF", ["HITRUST CSF"]),
        ("IEC 62443", ["IEC 62443"]),
        ("MITRE ATT&CK", ["MITRE ATT&CK"]),
        ("SWIFT Customer Security Programme", ["SWIFT"]),
        ("TISAX, DORA, NIS2 and C2M2", ["TISAX", "DORA", "NIS2", "C2M2"]),
    ],
)
def test_a_standard_has_one_name_however_it_is_written(written: str, names: list[str]) -> None:
    assert list(standards(f"Quillfeather Co. knows of {written} and more.")) == names


@pytest.mark.parametrize(
    "text",
    [
        "Our Security Operations Center (SOC) watches at all hours; the SOC reports to Mr. Quill.",
        "We act swiftly.",
        "Our information security officer (the “ISO”) works with an independent system operator (“ISO”) of 2024.",
        "We are fair, and the dora maar museum is a customer.",
        "We protect confidentiality, integrity and availability (the CIA triad).",
    ],
)
def test_what_only_looks_like_a_standard_is_none(text: str) -> None:
    assert standards(text) == {}


def test_members_of_a_list_are_quoted_as_they_are_written() -> None:
    assert standards("Our program aligns with ISO/IEC 27001:2022, 27017 and 270018, and with SOC 2 Type II.") == {
        "ISO/IEC 27001": ("ISO/IEC 27001:2022", "aligned"),
        "ISO/IEC 27017": ("27017", "aligned"),
        "ISO/IEC 27018": ("270018", "aligned"),
        "SOC 2": ("SOC 2 Type II", "aligned"),
    }


@pytest.mark.parametrize(
    ("sentence", "relation"),
    [
        ("Our mills are certified under ISO 27001.", "certified"),
        ("We hold an ISO 27001 certificate.", "certified"),
        ("Quillfeather is ISO 27001 certified and plans to maintain its certification.", "certified"),
        ("An independent firm audits our controls against ISO 27001.", "assessed"),
        ("We assess the maturity of our program each year against ISO 27001.", "assessed"),
        ("Our program is designed to align with ISO 27001.", "aligned"),
        ("Our program is based on ISO 27001.", "aligned"),
        ("We have based our whole program on frameworks such as ISO 27001.", "aligned"),
        ("Our policies follow ISO 27001.", "aligned"),
        ("Our program is informed by ISO 27001.", "informed"),
        ("Guided by ISO 27001, we built a wall.", "informed"),
        ("We use ISO 27001 as a guide.", "informed"),
        ("There are standards such as ISO 27001.", "mentioned"),
        ("We are working towards ISO 27001 certification.", "mentioned"),
        ("We are not certified under ISO 27001.", "mentioned"),
        ("Our CISO is a certified ISO 27001 Lead Auditor.", "mentioned"),
        ("We ask vendors to provide their ISO 27001 certificates.", "mentioned"),
    ],
)
def test_what_is_claimed_of_a_standard(sentence: str, relation: str) -> None:
    assert standards(sentence)["ISO/IEC 27001"] == ("ISO 27001", relation)


def test_each_standard_of_a_sentence_has_its_own_claim() -> None:
    text = "We are certified to ISO 27001, and our program aligns with the NIST CSF."

    assert {name: relation for name, (_, relation) in standards(text).items()} == {
        "ISO/IEC 27001": "certified",
        "NIST CSF": "aligned",
    }


@pytest.mark.parametrize("listed", ["ISO 27001 and ISO 27701", "ISO 27001, ISO 27701, ISO 42001 and CSA STAR"])
def test_what_is_claimed_of_a_list_is_claimed_of_each(listed: str) -> None:
    text = f"Our program follows standards, among them {listed}, and is reviewed against them every year."

    assert {relation for _, relation in standards(text).values()} == {"assessed"}
    assert len(standards(text)) == listed.count(",") + 2


def test_the_strongest_claim_of_a_text_counts_with_its_sentence() -> None:
    (standard,) = profile_of("We looked at ISO 27001. We are ISO 27001 certified. We follow ISO 27001.").standards

    assert (standard.relation, standard.quote) == ("certified", "We are ISO 27001 certified.")


def test_a_sentence_that_calls_it_only_a_guide_has_the_last_word() -> None:
    text = "It is based on the NIST CSF. This does not mean that we meet it, only that we use the NIST CSF as a guide."

    assert standards(text)["NIST CSF"][1] == "informed"


# --- roles --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("our Chief Information Security Officer (“CISO”), and the CISO", ["Chief Information Security Officer"]),
        ("the chief information security officer", ["Chief Information Security Officer"]),
        ("our CISO and CIO", ["Chief Information Security Officer", "Chief Information Officer"]),
        ("our vCISO, a virtual chief information security officer", ["Chief Information Security Officer"]),
        ("our Deputy CISO", ["Deputy Chief Information Security Officer"]),
        ("our Global Chief Information Security Officer", ["Chief Information Security Officer"]),
        ("our interim chief executive officer", ["Chief Executive Officer"]),
        ("our Chief Privacy Officer (“CPO”) and the CPO’s team", ["Chief Privacy Officer"]),
        ("our Chief Investment Officer (the “CIO”); the CIO reports", ["Chief Investment Officer"]),
        ("our Chief Information and Security Officer (“CISO”); the CISO", ["Chief Information and Security Officer"]),
        ("the CPO, the CSO and the CDO", ["CPO", "CSO", "CDO"]),  # an office each, but nobody says which
        ("our Chief Product Officer and the CPO", ["Chief Product Officer"]),
        ("our Chief Product Officer, a Chief Privacy Officer and the CPO",
         ["Chief Product Officer", "Chief Privacy Officer", "CPO"]),
        ("our general counsel", ["General counsel"]),
        ("our Data Protection Officer (“DPO”)", ["Data Protection Officer"]),
        ("our VP, IT and the vice president of information technology", ["Vice President of Information Technology"]),
        ("our SVP of Cyber Security", ["Senior Vice President of Cybersecurity"]),
        ("our Head of Corporate Information Security", ["Head of Corporate Information Security"]),
        ("our chief executive officer and CFO", ["Chief Executive Officer", "Chief Financial Officer"]),
        ("ours, who was previously the Chief Technology Officer of a mill", []),
        ("an officer, the chief risk and a police officer", []),
    ],
)  # fmt: skip
def test_a_role_has_one_long_name(written: str, names: list[str]) -> None:
    assert roles(f"We rely on {written}.") == names


def test_a_role_is_quoted_where_it_first_stands() -> None:
    (role,) = profile_of("The CISO leads. Our Chief Information Security Officer (“CISO”) trains.").roles

    assert (role.name, role.as_written, role.quote) == (
        "Chief Information Security Officer",
        "CISO",
        "The CISO leads.",
    )


# --- the conclusion -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("We are not aware of any cybersecurity incidents that have materially affected us.", "none_known"),
        ("We have not identified risks from cybersecurity threats that have materially affected us.", "none_known"),
        ("We have not, to our knowledge, experienced a material cybersecurity incident.", "none_known"),
        ("In 2025, there were no material cybersecurity incidents.", "none_known"),
        ("We have yet to experience a material cybersecurity event.", "none_known"),
        ("We have no t identified material cybersecurity incidents.", "none_known"),
        ("We do not believe that we have experienced a material cybersecurity incident.", "none_known"),
        ("Risks from cybersecurity threats have not materially affected us.", "none_material"),
        ("No cybersecurity incidents have had a material effect on us.", "none_material"),
        ("We do not believe that cybersecurity risks are likely to materially affect us.", "none_material"),
        ("We have experienced cybersecurity incidents, none of which was material.", "incident_not_material"),
        ("Attackers came. We have experienced attacks. They have not materially affected us.", "incident_not_material"),
        ("Other than the May incident, we have not experienced cybersecurity incidents.", "incident_not_material"),
        ("Other than the May attack, we identified no cybersecurity risks that materially affected us.", "affected"),
        ("Except for the attack, which was not material, we have not had material incidents.", "incident_not_material"),
        ("We have not identified other risks that have materially affected us.", "affected"),
        ("Other than the foregoing, we are not aware of any material cybersecurity incidents.", "none_known"),
        ("The May incident did not have a material impact on our mills.", "incident_not_material"),
        ("The May cyberattack had a material adverse effect on our operations.", "affected"),
        ("The incident materially affected our results.", "affected"),
        ("The cyberattack is reasonably likely to materially affect our fiscal year.", "likely"),
        ("For a description of cybersecurity risks, see Item 1A, “Risk Factors.”", "cross_reference_only"),
        ("Whether threats have materially affected us is described in Item 1A.", "cross_reference_only"),
        ("If a cybersecurity incident occurs, it could materially affect us.", "silent"),
        ("We face cybersecurity risks that, if realized, are reasonably likely to materially affect us.", "silent"),
        ("We cannot give assurance that no incident will materially affect us.", "silent"),
        ("We assess whether a cybersecurity incident had a material impact.", "silent"),
        ("We train.", "silent"),
    ],
)  # fmt: skip
def test_the_conclusion_is_read_by_the_verb(text: str, state: str) -> None:
    assert profile_of(text).conclusion.state == state


def test_a_hedge_does_not_undo_a_denial_and_the_denial_is_quoted() -> None:
    denial = "We have not identified risks from cybersecurity threats that have materially affected us."
    text = f"We may be hit. {denial} We face threats that, if realized, are reasonably likely to materially affect us."

    conclusion = profile_of(text).conclusion

    assert (conclusion.state, conclusion.quote) == ("none_known", denial)


def test_an_incident_told_of_outweighs_a_denial() -> None:
    text = "We are not aware of material incidents. The May cyberattack materially affected our operations."

    assert profile_of(text).conclusion.state == "affected"


# --- the seed and real filings ------------------------------------------------------------------------------


@pytest.mark.corpus
def test_the_seed_is_read_as_a_careful_reader_reads_it() -> None:
    if not SEED.is_dir():
        pytest.skip(f"no seed at {SEED}")
    expected = json.loads((SEED / "expected_profile.json").read_text())

    profile = profile_of((SEED / "000_9394ffdb029e99fb.txt").read_text())

    assert [(s.name, s.as_written, s.relation) for s in profile.standards] == [
        (s["name"], s["as_written"], s["relation"]) for s in expected["standards"]
    ]
    assert {role.name for role in profile.roles} == {role["name"] for role in expected["roles"]}
    assert profile.conclusion.state == expected["conclusion"]["state"]
    assert (profile.conclusion.quote or "").startswith("As of the date of this annual report, we are not aware of")


def profile_of_report(name: str) -> Profile:
    text = plain_text(corpus_bytes(f"annual/{name}.htm.gz"))
    return profile_of(cyber_text(sections_of("10-K", text), ()))


@pytest.mark.corpus
def test_a_report_that_holds_certificates() -> None:
    """Salesforce for fiscal 2025: frameworks inform the policies, certificates are held, no risk was identified."""
    profile = profile_of_report("CRM/crm-20250131")

    assert {standard.name: standard.relation for standard in profile.standards} == {
        "NIST": "informed",
        "ISO": "informed",  # named in full as one of those who make frameworks; labels tell it so in the same words
        "SOC 1": "certified",
        "SOC 2": "certified",
        "SOC 3": "certified",
        "ISO/IEC 27001": "certified",
        "ISO/IEC 27017": "certified",
        "ISO/IEC 27018": "certified",
        "CSA STAR": "certified",
    }
    assert [role.name for role in profile.roles] == [
        "Chief Trust Officer",
        "Chair of the Cybersecurity and Privacy Committee",  # `the Chair of the Committee` reports to the board
        "Chief Engineering and Customer Success Officer",
        "Chief Executive Officer",
        "Chief Financial Officer",
        "Chief Legal Officer",
    ]
    assert profile.conclusion.state == "none_known"


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("name", "state", "begins"),
    [
        ("NFLX/nflx-20241231", "incident_not_material", "However, to date these incidents have not had a material"),
        ("BA/ba-20241231", "incident_not_material", "While prior incidents have not materially affected"),
        ("NKE/nke-20250531", "none_material", "Even though, to date, cybersecurity risks have not materially affected"),
        ("MMC/mmc-20241231", "none_known", "In 2024, we did not identify any cybersecurity threats or incidents"),
        ("GD/gd-20231231", "cross_reference_only", "See Item 1A—Risk Factors above"),
        ("TMUS/tmus-20241231", "affected", "We have not identified other known risks from previous"),
    ],
)
def test_the_conclusion_of_real_reports(name: str, state: str, begins: str) -> None:
    conclusion = profile_of_report(name).conclusion

    assert conclusion.state == state
    assert (conclusion.quote or "").startswith(begins)
