"""Boards, committees and teams, read from prose. The companies here are fictional."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain import Body
from monitor.extract.plain_text import plain_text
from monitor.extract.profile.bodies import bodies_of
from monitor.extract.profile.own_names import own_names
from monitor.extract.sections import cyber_text, sections_of
from monitor.extract.sentences import sentences
from tests.unit.extract.corpus import corpus_bytes

SEED = Path(__file__).parents[5] / "shared" / "seed"


def bodies(text: str) -> tuple[Body, ...]:
    return bodies_of(sentences(text))


def names(text: str) -> list[str]:
    return [body.name for body in bodies(text)]


def only(text: str) -> Body:
    (body,) = bodies(text)
    return body


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Our Board oversees the mills.", ["board of directors"]),
        ("The full board is informed.", ["board of directors"]),
        ("The Board of Directors receives reports.", ["board of directors"]),
        ("The board of trustees oversees it.", ["board of trustees"]),
        ("Our supervisory board oversees it.", ["supervisory board"]),
        ("The Nominating and Corporate Governance Committee meets.", ["Nominating and Corporate Governance Committee"]),
        ("We inform the audit and risk committee.", ["audit and risk committee"]),
        ("The Cyber Risk & Resilience Council meets.", ["Cyber Risk & Resilience Council"]),
        ("Our incident response team acts.", ["incident response team"]),
        ("Our legal, privacy and IT security teams meet.", ["legal team", "privacy team", "IT security team"]),
        ("Our security operations center watches.", ["security operations center"]),
        ("Our IT department and our information security function test it.",
         ["IT department", "information security function"]),
        ("Internal Audit tests our controls.", ["internal audit"]),
        ("We report incidents to senior management.", ["senior management"]),
        ("Our senior leadership is informed of incidents.", ["senior leadership"]),
        ("A cross-functional working group met.", ["cross-functional working group"]),
        ("Our Response Team acts.", ["Response Team"]),
        ("Our Milling & Baking Solutions (MBS) team acts.", ["Milling & Baking Solutions team"]),
        ("Our Governance, Risk and Compliance (“GRC”) team acts.", ["Governance, Risk and Compliance team"]),
        ("Our information technology (IT) department acts.", ["information technology department"]),
        ("A third party risk committee meets.", ["third party risk committee"]),
        ("The R&amp;D department acts.", ["R&D department"]),
        ("Our internal control team tests.", ["internal control team"]),
        ("The Office of the CISO and the CIO function act.", ["Office of the CISO", "CIO function"]),
        ("Our Information Security Office acts.", ["Information Security Office"]),
        ("The Early Warning of Risk Committee met.", ["Early Warning of Risk Committee"]),
        ("Our internal auditor reports to us.", ["internal auditor"]),
        ("Our cyber-threat intelligence team acts.", ["cyber-threat intelligence team"]),
        ("Under the Amended and Restated Audit Committee Charter, the Audit Committee acts.", ["Audit Committee"]),
        ("The Management Board is watched by the Supervisory Board.", ["Management Board", "supervisory board"]),
        ("The Chief Security Office writes it.", ["Chief Security Office"]),
        ("Our independent risk control function and our compliance function act.",
         ["risk control function", "compliance function"]),
        ("The Security Forum conducts reviews.", ["Security Forum"]),
        ("The QM Board oversees it.", ["board of directors"]),
        ("Our CISO Council acts.", ["CISO Council"]),
        ("The Risk Policy and Quill Committees Charter was updated.", ["Risk Policy and Quill Committee"]),
        ("The Risk Policy and Assessment Committee meets.", ["Risk Policy and Assessment Committee"]),
        ("The A&F Committee meets.", ["A&F Committee"]),
        ("Our information security (InfoSec) team acts.", ["information security team"]),
        ("The SOC and security teams report.", ["security operations center", "security team"]),
        ("Flaws were found by the Red Team.", ["Red Team"]),
        ("Attacks are simulated by the red team.", ["red team"]),
        ("The mill has a red team that tests.", ["red team"]),
        ("The Local Computer Emergency Response Team acts.", ["Local Computer Emergency Response Team"]),
        ("We established a red team under our CISO.", ["red team"]),
        ("We operate an integrated security center.", ["integrated security center"]),
        ("Our legal, risk and insurance, and enterprise risk and compliance teams act.",
         ["legal team", "risk and insurance team", "enterprise risk and compliance team"]),
        ("Our Internal Audit & Risk team acts.", ["Internal Audit & Risk team"]),
        ("An incident assessment team acts.", ["incident assessment team"]),
        ("Our BOD and Risk Committee oversee it.", ["board of directors", "Risk Committee"]),
        ("The Cyber Steering Committee acts. The Steering Committee meets.", ["Cyber Steering Committee"]),
        ("Our internal audit function tests it.", ["internal audit function"]),
        ("The internal audit function and an internal audit team act.",
         ["internal audit function", "internal audit team"]),
        ("Responsibility rests with members of our technology and compliance teams.",
         ["technology team", "compliance team"]),
        ("The Response Team and the Cyber Response Team act.", ["Response Team", "Cyber Response Team"]),
        ("The Cyber Subcommittee of the Audit Committee (the Cyber Subcommittee) meets. The Cyber Subcommittee acts.",
         ["Cyber Subcommittee", "Audit Committee"]),
        ("It is shared with the CIO, executive management and others.", ["executive management"]),
        ("The audit, risk and ethics committee meets.", ["audit, risk and ethics committee"]),
        ("Our dedicated cybersecurity staff is tasked with it.", ["cybersecurity staff"]),
        ("A separate senior management Risk Committee meets.", ["Risk Committee"]),
        ("Our VP of IT and IT Group work together.", ["IT Group"]),
        ("We assess threats, and the data loss prevention team acts.", ["data loss prevention team"]),
        ("The Technology Risk Sub-Committee and Data Risk Committee report.",
         ["Technology Risk Sub-Committee", "Data Risk Committee"]),
        ("The Technology Risk Committee is the most senior governance committee.", ["Technology Risk Committee"]),
        ("Our cross-functional response team acts.", ["cross-functional response team"]),
        ("The Group Risk Committee (GRC), the executive management committee, meets.", ["Group Risk Committee"]),
        ("The IT Audit Committee and an Audit Committee of the board act.",
         ["IT Audit Committee", "Audit Committee", "board of directors"]),
        ("A third-party Security Operations Center watches.", ["Security Operations Center"]),
        ("The committee is briefed by senior management.", ["senior management"]),
        ("It is reported to IT leadership.", ["IT leadership"]),
        ("Both our purchasing and fraud prevention teams act.", ["purchasing team", "fraud prevention team"]),
        ("We work with our internal and external auditors.", ["internal auditors"]),
        ("We convene the response team.", ["response team"]),
        ("A cross-functional team led by him acts.", ["cross-functional team"]),
        ("The Executive Committee for Technological Risks meets.", ["Executive Committee for Technological Risks"]),
        ("Our management committee on cybersecurity, which meets, acts.", ["management committee on cybersecurity"]),
        ("The Department of Cybersecurity acts.", ["Department of Cybersecurity"]),
        ("Our IT security leadership reviews it.", ["IT security leadership"]),
        ("Quill has a program. The Quill Cybersecurity team acts.", ["Cybersecurity team"]),
        ("Quill has a program. The Quill Risk Committee acts.", ["Quill Risk Committee"]),
        ("Groups such as Policy, Risk & Audit, Testing, Ovens, and Security Operations Center act.",
         ["Security Operations Center"]),
        ("The Quill Risk Committee acts. Quill has a program. Our Risk Committee met.", ["Risk Committee"]),
        ("The General Partners compliance team is told.", ["compliance team"]),
        ("QMs ethical hacking team acts.", ["ethical hacking team"]),
        ("The mill maintains a 24x7 Security Operating Center.", ["Security Operating Center"]),
        ("Our enterprise risk function acts.", ["enterprise risk function"]),
        ("Quills internal team acts.", ["internal team"]),
        ("An internal team, led by our CIO, acts.", ["internal team"]),
        ("We have an incident assessment team.", ["incident assessment team"]),
        ("The SEC Cybersecurity Rules Disclosure Committee met.", ["SEC Cybersecurity Rules Disclosure Committee"]),
        ("The identity access management division acts.", ["identity access management division"]),
        ("The security triage team investigates.", ["security triage team"]),
        ("The ISMS Forum conducts reviews.", ["ISMS Forum"]),
        ("The Mill Emergencies Committee met.", ["Mill Emergencies Committee"]),
        ("Our breach response team and our threat hunting team act.", ["breach response team", "threat hunting team"]),
        ("The investor relations and legal departments act.", ["investor relations department", "legal department"]),
        ("The CIO leads the cross-functional team.", ["cross-functional team"]),
        ("It is read through the internal risk function.", ["risk function"]),
        ("Our internal audit function reviews it.", ["internal audit function"]),
        ("The mill leverages internal and external auditors.", ["internal auditors"]),
        ("The results are shared with the CIO and executive management.", ["executive management"]),
        ("Our senior management, including our CEO and CFO, is responsible for it.", ["senior management"]),
        ("Procedures include reporting incidents up to senior management.", ["senior management"]),
        ("The program is managed by senior management.", ["senior management"]),
        ("The response team (IRT), led by senior management, oversees it.", ["response team", "senior management"]),
        ("Following an assessment of the incident by senior management, others are told.", ["senior management"]),
        ("There is a process for senior management to review assessments.", ["senior management"]),
        ("The Board receives updates from members of senior management.", ["board of directors", "senior management"]),
        ("Members of senior leadership discuss risks.", ["senior leadership"]),
        ("It is a shared responsibility between the Board of Directors, senior management and others.",
         ["board of directors", "senior management"]),
        ("The communications/IR team writes.", ["communications/IR team"]),
        ("Our IT and Security Teams is responsible for it.", ["IT and Security Team"]),
        ("The IT and operation and maintenance teams drill.", ["IT team", "operation and maintenance team"]),
        ("We have internal incident response and management teams.", ["incident response team"]),
        ("It is watched by a cross functional team composed of managers.", ["cross functional team"]),
        (  # 0001447669-25-000035
            "Incidents go to the Harbor Incident Task Force (HITF), and Tide Response Team (TRT).",
            ["Harbor Incident Task Force", "Tide Response Team"],
        ),
        ("The core team classifies incidents.", ["core team"]),
        ("Our executive management and information technology (IT) management team meet.",
         ["executive management", "information technology management team"]),
        ("We have a green team who is responsible for identities.", ["green team"]),
        ("The CERT exchanges information.", ["CERT"]),
        ("It is run by the risk management office.", ["risk management office"]),
        ("Observations are reviewed with the senior management.", ["senior management"]),
        ("Our Critical Incident Management and Cyber Incident Response functions act.",
         ["Critical Incident Management function", "Cyber Incident Response function"]),
        ("We see traffic through our monitoring function.", ["monitoring function"]),
        ("The CIO informs the CEO and other members of our senior management team.", ["senior management team"]),
        ("Prior to retaining a vendor, our insurance team is asked.", ["insurance team"]),
        ("Most recently our finance team took part.", ["finance team"]),
        ("Leaders of our Security Team oversee it with assistance from our Compliance and Legal teams.",
         ["Security Team", "Compliance team", "Legal team"]),
        ("Responsibility rests with senior members of our technology and compliance teams.",
         ["technology team", "compliance team"]),
        ("The members do not have such a background, but we believe that our IT team has.", ["IT team"]),
    ],
)  # fmt: skip
def test_a_body_is_named_as_the_text_designates_it(sentence: str, named: list[str]) -> None:
    assert names(sentence) == named


@pytest.mark.parametrize(
    "sentence",
    [
        "Our dedicated, internal security team watches.",
        "Quillfeather’s security team watches.",
        "Quillfeathers security team watches.",
    ],
)
def test_what_only_describes_is_no_part_of_the_name(sentence: str) -> None:
    assert names(sentence) == ["security team"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Various teams and other groups take part.",
        "Our internal teams work with industry groups.",
        "This committee met, and the Committee decided.",
        "We tell the Department of Homeland Security.",
        "We belong to the Grain Information Sharing and Analysis Center.",
        "Our data centers hold customer groups and business units.",
        "The red team exercise failed.",
        "Members of senior management have experience in executive management.",
        "We oversee it across the board.",
        "The Examination Council advises.",
        "It is part of our risk oversight function.",
        "A multidisciplinary team came together.",
        "The New York Department of Financial Services asks for it.",
        "The International Organization for Standardization says so.",
        "She is a member of our executive team.",
        "It is comprised of executive leadership.",
        "She is our Internal Audit Director.",
        "We tell our Vice President, Internal Audit.",
        "It relies on internal audit over financial reporting.",
        "He belongs to the Mill City Information Sharing Group.",
        "We tell the CISO of Quill Group.",
        "We obtain the SOC reports of suppliers.",
        "Certain cross-functional teams help.",
        "It is told to applicable risk committees.",
        "We use multiple third-party security testing teams.",
        "Executive management of our mills takes part.",
        "We have instituted executive management and board oversight.",
        "Firms perform our cybersecurity function.",
        "Firms do red/blue team testing.",
        "We buy services from an IT solutions organization.",
        "It includes senior managers in our legal, risk and operations departments.",
        "We follow the Information Security Forum.",
        "We joined MILLCON cybersecurity committee.",
        "Measures are penetration tests, cybersecurity staff and insurance.",
        "We employ qualified security function employees.",
        "It is overseen by our Chief Information Security Office, or CISO.",
        "Every Quill team member is trained.",
        "Quill Mills Group assesses its risks.",
        "We hold business team-focused exercises.",
        "The CISO serves on the Grain Sector Coordinating Council.",
        "They take part in red and blue team exercises.",
        "He belongs to the Classified Intelligence Forum of a department.",
        "She serves on the Commonwealth of Quill’s Technology Advisory Council.",
        "Relevant information technology and business unit stakeholders take part.",
        "We rely on outsourced cybersecurity staff.",
        "Members of senior management have experience in milling.",
        "It is based on a framework of the Israel National Cyber Directorate.",
        "He led information security teams in various economic sectors.",
        "He is a member of expert working groups, such as the World Economic Forum.",
        "We follow advisories of the CERT Division.",
        "She is a member of the Risk Committee of the Association of Mills.",
        "The auditors are integrated within the technology organization.",
        "Item 6. Directors, Senior Management and Employees",
    ],
)
def test_nobody_in_particular_is_no_body(sentence: str) -> None:
    assert names(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "We do not have formal measures, a cybersecurity team or a plan.",
        # 0001437749-26-009090
        "Oversight is integrated into other duties rather than managed through a dedicated cybersecurity committee.",
        "We have not yet established a cybersecurity committee.",
        "Ms. Quill previously led the security team of a bakery.",
        "He has experience leading technology teams at large mills.",
        "He has a background in overseeing IT departments.",
        "He has years of experience supervising public IT departments.",
        "It is shared with the Security Team Leader.",
        "It is led by people from Quill, with senior leadership from the legal and finance teams.",
        "It is discussed with members of IT and mill senior leadership.",
        "We hold crisis exercises with our senior management and others.",
        "Her expertise encompasses establishing systems, and leading IT and security teams.",
        "He has ten years of leadership experience in IT and cybersecurity teams.",
        # 0000927089-26-000044, 0000950170-25-040492, 0001079973-25-000516, 0001558370-25-011750
        "Incident Response team members are trained annually on current trends.",
        "Ms. Quill is the General Counsel and is on the Executive Management Team of Quill Mills.",
        "It has an overview with updates on the IT team, IT training, and implementation of IT controls.",
        "We hired others given the small size of our internal information technology staff.",
        "The Vice President of Compliance and Internal Audit takes part.",  # 0001628280-26-008432
    ],
)
def test_what_is_not_there_or_was_elsewhere_has_no_part(sentence: str) -> None:
    assert names(sentence) == []


def test_teams_that_are_represented_have_no_part_of_their_own() -> None:
    assert names("The Cyber Group has representation from the Legal and Compliance teams.") == ["Cyber Group"]


def test_departments_that_only_send_members_have_no_part_of_their_own() -> None:
    text = "Our cyber committee includes representatives from the legal, finance and technology teams."

    assert names(text) == ["cyber committee"]


def test_a_body_stands_once_with_the_sentence_that_names_it_first() -> None:
    body = only("Our Security Team watches. The security team tests.")

    assert (body.name, body.quote) == ("Security Team", "Our Security Team watches.")


def test_a_name_with_the_filer_s_before_it_is_the_same_body() -> None:
    text = "Incidents reach the QML Incident Forum. Our Incident Forum, led by the CISO, decides."

    assert names(text) == ["QML Incident Forum"]


def test_the_name_that_the_filer_files_under_is_no_part_of_a_body_s() -> None:
    # NiSource, 0001111711-26-000027; not a word that names are made of, as in Enterprise Products Partners
    text = sentences("The CISO is supported by the Quillmore Enterprise Security team. The Enterprise Risk Team meets.")
    named = [body.name for body in bodies_of(text, own_names(["Quillmore Inc"]))]
    assert named == ["Enterprise Security team", "Enterprise Risk Team"]
    assert [body.name for body in bodies_of(text, own_names(["ENTERPRISE PRODUCTS PARTNERS L.P."]))][1:] == [
        "Enterprise Risk Team"
    ]


def test_no_name_begins_with_the_end_of_a_firm_s() -> None:
    # Ares Core Infrastructure, 0001628280-25-012670
    text = sentences(
        "Quill Management maintains a program. Our adviser is Quill Management. We ask the Quill Management internal"
        " cybersecurity team. The Quill Management Committee decides."
    )
    assert [body.name for body in bodies_of(text)] == ["internal cybersecurity team", "Quill Management Committee"]


def test_a_short_name_is_the_same_body() -> None:
    assert names("Our Technology Committee (the “Tech Committee”) meets. The Tech Committee decides.") == [
        "Technology Committee"
    ]


def test_a_short_name_before_a_shared_head_is_the_same_body() -> None:
    """As in 0001468174-26-000007."""
    text = "We have cybersecurity and data governance (“DG”) departments. Our cybersecurity and DG departments report."
    assert names(text) == ["cybersecurity department", "data governance department"]
    text = "A Tide Defense (TD) Working Group meets. The TD Working Group reports to us."
    assert names(text) == ["Tide Defense Working Group"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        # 0001613780-25-000006
        ("The board of directors audit committee is responsible for the program.", ["audit committee"]),
        ("Officers report to our board of directors and cybersecurity committee.",
         ["board of directors", "cybersecurity committee"]),
        # 0001834584-25-000030
        ("Our CISO, who has 15 years of experience at the Company and elsewhere, leads our security organization.",
         ["security organization"]),
        ("He has 15 years of experience at Quill, where he led the security organization.", []),
        ("Our CISO reviews our strategy with technology leadership.", ["technology leadership"]),
        # 0001628280-25-004557
        ("Our ERM team is responsible for risks, including cyber risk, and advising senior management regarding it.",
         ["ERM team", "senior management"]),
        # 0001517399-25-000017
        ("It is implemented by a multidisciplinary group of security professionals who work full-time.",
         ["multidisciplinary group of security professionals"]),
    ],
)  # fmt: skip
def test_what_a_career_or_a_lost_apostrophe_hides(text: str, named: list[str]) -> None:
    assert names(text) == named


def test_what_a_body_is_referred_to_as_is_the_same_body() -> None:
    """As in 0001104659-26-026351."""
    text = "We refer to the Tide Risk & Oversight Committee as the Tide Committee. The Tide Committee meets quarterly."
    assert names(text) == ["Tide Risk & Oversight Committee"]


def test_the_board_whose_committee_is_named_is_told_of() -> None:
    """As in 0001193125-25-083473; not where it only stands in the committee's name."""
    both = ["Audit Committee", "board of directors"]
    assert names("Incidents are told to the Audit Committee of our Board of Directors.") == both
    assert names("Breaches are told to the Board's Audit Committee each quarter.") == ["Audit Committee"]
    assert names("The Audit Committee of the Board (the “Audit Committee”) informs our Board.") == both


def test_the_end_of_a_name_is_the_only_body_that_has_it() -> None:
    assert names("The Cyber Steering Committee met. We heard the steering committee.") == ["Cyber Steering Committee"]
    assert names("The Executive Risk Committee told the Risk Committee.") == [
        "Executive Risk Committee",
        "Risk Committee",
    ]


@pytest.mark.parametrize(
    "said",
    ["The CSC is chaired by our CIO.", "The Committee is led by our CIO.", "The committee is chaired by our CIO."],
)
def test_what_is_said_of_a_short_name_is_said_of_the_body(said: str) -> None:
    defined = "CSC" if "CSC" in said else "Committee"
    body = only(f"We set up a Cyber Steering Committee (the “{defined}”). {said}")

    assert (body.name, body.chair) == ("Cyber Steering Committee", "Chief Information Officer")


def test_a_lost_apostrophe_makes_no_two_committees() -> None:
    text = "The Audit and Risk Committee meets. We join the Audit and Risk Committees yearly review."

    assert names(text) == ["Audit and Risk Committee"]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("The Audit Committee meets.", "board"),
        ("The cyber committee of our board meets.", "board"),
        ("The Board’s Resilience Committee meets.", "board"),
        ("The Resilience Committee, which consists of three independent directors, meets.", "board"),
        ("The Resilience Committee is chaired by our Chief Executive Officer.", "management"),
        ("The Disclosure Committee meets.", "management"),
        ("The management Risk Committee meets.", "management"),
        ("Our security team meets.", "management"),
        ("The Adviser’s information security team meets.", "outside"),
        ("We watch with a security operations center run by a managed service provider.", "outside"),
        ("We have a service provider (MSSP) that provides a 24 x 7 security operations center.", "outside"),
    ],
)
def test_the_level_of_a_body(text: str, level: str) -> None:
    assert [body.level for body in bodies(text) if body.name != "board of directors"] == [level]


@pytest.mark.parametrize(
    "text",
    [
        "The Resilience Committee is chaired by our Chief Executive Officer.",
        "The Resilience Committee, which is led by the CEO, meets.",
        "Our Chief Executive Officer chairs the Resilience Committee.",
    ],
)
def test_who_chairs_a_committee(text: str) -> None:
    assert only(text).chair == "Chief Executive Officer"


def test_whoever_is_included_as_a_member_sits_on_it() -> None:
    """As in 0000798941-26-000015, whose committees are called so in a bracket."""
    (body,) = bodies("Harbor bodies (Tide Committees), which include as members the CISO and others, meet.")
    assert (body.name, body.members) == ("Tide Committee", ("Chief Information Security Officer",))


def test_a_committee_that_the_board_has_established_is_the_board_s() -> None:
    _, committee = bodies("The board has recently established a standing committee (the Cybersecurity Committee).")

    assert (committee.name, committee.level) == ("Cybersecurity Committee", "board")


def test_a_committee_beside_the_board_is_not_the_board_s() -> None:
    _, committee = bodies("The department reports to the Board and Enterprise Risk Management Committee (ERMC).")

    assert (committee.name, committee.level) == ("Enterprise Risk Management Committee", "management")


def test_who_is_not_said_to_chair_does_not() -> None:
    assert only("The Resilience Committee informs our Chief Executive Officer.").chair is None


@pytest.mark.parametrize(
    ("seats", "members"),
    [
        ("consists of our CISO and our Data Protection Officer (“DPO”), who meet",
         ("Chief Information Security Officer", "Data Protection Officer")),
        ("is comprised of four executives, including our CISO, who meet",
         ("Chief Information Security Officer", "three other executives")),
        ("consists of five executives", ("five executives",)),
        # As in 0001487918-25-000009: letters that another sentence defines, and what is told of a member.
        ("consists of the CPO, the COO, who holds a certificate of pilotage, and our CISO, who meet",
         ("Chief Pilotage Officer", "Chief Operating Officer", "Chief Information Security Officer")),
        ("meets with our CISO", ()),
    ],
)  # fmt: skip
def test_who_sits_on_a_committee(seats: str, members: tuple[str, ...]) -> None:
    assert only(f"Our Chief Pilotage Officer (CPO) drills. The Resilience Committee {seats}.").members == members


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Our security team reports directly to the Chief Financial Officer.", "Chief Financial Officer"),
        ("If mills stop, our security team is to act and report to our Risk Committee.", "Risk Committee"),
        ("Our security team reports to our senior management team.", "senior management"),
        ("Our CISO, who leads the security team, reports to the Chief Financial Officer.", None),
        ("Then our security team will report to the Chief Financial Officer.", None),
        ("Our security team reports incidents to the Chief Financial Officer.", None),
    ],
)
def test_to_whom_a_body_reports(text: str, whom: str | None) -> None:
    assert bodies(text)[0].reports_to == whom


@given(st.lists(st.sampled_from(["the ", "Board ", "Audit ", "and ", ", ", "Committee ", "teams ", "IT ", "our "])))
def test_any_words_are_read_and_each_body_once(words: list[str]) -> None:
    found = [name.casefold() for name in names("".join(words))]

    assert len(found) == len(set(found))


@pytest.mark.corpus
def test_the_seed_names_the_bodies_that_a_careful_reader_finds() -> None:
    if not SEED.is_dir():
        pytest.skip(f"no seed at {SEED}")
    expected = json.loads((SEED / "expected_profile.json").read_text())["bodies"]

    found = {body.name: body for body in bodies((SEED / "000_9394ffdb029e99fb.txt").read_text())}

    for wanted in expected:
        body = found.pop(wanted["name"])
        said = (body.level, body.chair, list(body.members), body.reports_to)
        assert said == (wanted["level"], wanted["chair"], wanted["members"], wanted["reports_to"])
    assert list(found) == ["cybersecurity team"]  # in the charge of the CISO, the text says


@pytest.mark.corpus
def test_the_bodies_of_a_real_report() -> None:
    """Salesforce for fiscal 2025."""
    text = plain_text(corpus_bytes("annual/CRM/crm-20250131.htm.gz"))

    found = {body.name: body.level for body in bodies(cyber_text(sections_of("10-K", text), ()))}

    assert found == {
        "board of directors": "board",
        "Cybersecurity and Privacy committee": "board",
        "senior management": "management",
        "Threat Intelligence team": "management",
        "Salesforce Security Response Center": "management",
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "He brings it from executive and audit committee roles at other mills.",
        "It is built into our enterprise risk management function.",
        "We talk with vendors’ security teams.",
        "See Item 6. Directors, Senior Management and Employees.",
        "He has 10 years of leading the IT team.",
        "He was a member of various commercial quill product councils.",
        "We have a retainer with a cybersecurity response organization.",
        "Our CISO takes part in public sector cybersecurity groups.",
        "She is certified by the International Council of E-Commerce Consultants.",
    ],
)
def test_what_is_somebody_s_past_or_an_industry_s_is_no_body(sentence: str) -> None:
    assert names(sentence) == []


def test_one_body_under_two_spellings_stands_once() -> None:
    assert names("Our Information Technology team acts. The IT team acts.") == ["Information Technology team"]
    assert names("The Mill & Quill Committee met. The Mill and Quill Committee met.") == ["Mill & Quill Committee"]
    assert names("Internal Audit tests it. The Internal Audit department reports.") == ["internal audit"]
    assert names("Our Mill, Technology, and Quill (“MTQ”) Committee met. The MTQ Committee met.") == [
        "Mill, Technology, and Quill Committee"
    ]
    assert names("The corporate cybersecurity team acts. Our cybersecurity team acts.") == [
        "corporate cybersecurity team"
    ]


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        # Guggenheim Credit Income Fund 2019, 0001398344-25-006254
        (
            "These processes are led by the crisis management team as outlined within the crisis management plan.",
            "outside",
        ),
        ("Incidents are escalated to the disclosure committee.", "outside"),
        # Carlyle Secured Lending, 0001544206-25-000011, has a committee of its own; so may officers be a fund's own.
        ("Incidents are escalated to our disclosure committee.", "management"),
        ("Incidents are escalated to the Fund’s disclosure committee.", "management"),
        ("Incidents are escalated to senior management.", "management"),
        ("The Audit Committee oversees it.", "board"),
    ],
)
def test_who_acts_for_a_filer_that_an_adviser_runs_is_the_adviser_s(sentence: str, level: str) -> None:
    assert only(f"The Fund relies on the Advisor. {sentence}").level == level


@pytest.mark.parametrize(
    "runs",
    [
        "It is led by the Information Security Officer and our Manager of Operations.",
        "We use externally managed firewalls.",
        "The chair and a representative of the Sponsor attend.",
    ],
)
def test_who_has_a_manager_of_something_is_not_run_by_one(runs: str) -> None:
    assert bodies(f"{runs} The incident response team acts.")[-1].level == "management"


def test_a_manager_s_committee_is_outside() -> None:
    text = "The Fund relies on the Adviser. Quillmores CISO leads it. Quillmores Risk Committee met."
    text += " Quillmore trains. Quillmore acts."

    assert [(body.name, body.level) for body in bodies(text)] == [("Risk Committee", "outside")]


def test_governance_committees_are_the_board_s_only_of_the_corporation() -> None:
    assert only("The Cybersecurity Governance Committee meets.").level == "management"
    assert only("The Corporate Governance Committee meets.").level == "board"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Quill Group has representation from our Technology, Legal and Risk teams.", []),
        ("The panel includes members of the Company’s legal and security departments.", []),
        ("Responsibility for it rests with executive management, which oversees it.", ["executive management"]),
        ("The results are reported to certain members of our senior management.", ["senior management"]),
        ("These risks are evaluated by senior leadership.", ["senior leadership"]),
        ("We use internal and external audit functions.", ["internal audit function"]),
        ("We have a cross-functional team that is responsible for privacy.", ["cross-functional team"]),
        ("It is managed by a cross-functional team, which includes buyers.", ["cross-functional team"]),
        ("Multidisciplinary teams throughout the Company are deployed to address threats.", ["Multidisciplinary team"]),
        ("Our Procurement group acts.", ["Procurement group"]),
        ("Our Business Process and Technology function acts.", ["Business Process and Technology function"]),
        ("We each maintain a management information security steering committee.",
         ["information security steering committee"]),
        ("Our Trust and Security organization acts.", ["Trust and Security organization"]),
        ("The Cyber Intelligence and Risk Management (IT CSRM) team acts. The IT CSRM team reports.",
         ["Cyber Intelligence and Risk Management team"]),
        ("The controls are good Internal audit performs audits of them.", ["internal audit"]),
        ("The Group’s internal audit, the third line, tests it.", ["internal audit"]),
        ("Group Technology, the first line, is responsible for it.", ["Group Technology"]),
        ("Within Global Quills, Enterprise Security is responsible for it.", ["Enterprise Security"]),
        ("Enterprise Risk is responsible for it. The Enterprise Risk team acts.", ["Enterprise Risk team"]),
        ("We have a cyber intelligence and threat analysis team.", ["cyber intelligence and threat analysis team"]),
        ("We test it via a dedicated red team to identify weaknesses.", ["red team"]),
        ("Senior leadership, our CIO and our CISO regularly brief the miller.", ["Senior leadership"]),
        ("Our executive and senior management teams are informed.", ["executive team", "senior management team"]),
        ("Our program is overseen by our QRMC and Management Risk Committee.", ["QRMC", "Management Risk Committee"]),
        # As in 0001628280-26-008116, whose GPDTO is an office of its own.
        ("The QPDTO and Milling & Compliance department oversees it.", ["Milling & Compliance department"]),
        ("The Company’s Group Risk Management and Group Internal Audit functions act.",
         ["Group Risk Management function", "Group Internal Audit function"]),
        ("The Operational Risk (ORO) department acts. The ORO team reports.", ["Operational Risk department"]),
        ("Our Internal Audit Office tests it.", ["Internal Audit Office"]),
        ("It helps the internal audit and internal controls teams.", ["internal audit team", "internal controls team"]),
        ("Senior IT leadership regularly informs the miller.", ["Senior IT leadership"]),
        ("Our senior IT leadership and IT cybersecurity team act.", ["IT cybersecurity team"]),
        ("Our Cyber Defense Operations Center is a security operations center that acts.",
         ["Cyber Defense Operations Center"]),
        ("Our ICT function acts.", ["ICT function"]),
        ("The Quill Committee, which is an advisory committee for our millers, met.", ["Quill Committee"]),
        ("We rely on the information and product security teams.",
         ["information security team", "product security team"]),
        ("A dedicated mill risk committee, the Quill Risk Committee (QRC), meets.", ["Quill Risk Committee"]),
    ],
)  # fmt: skip
def test_teams_that_send_members_and_generic_ones_that_act(text: str, named: list[str]) -> None:
    assert names(text) == named


@pytest.mark.parametrize(
    "sentence",
    [
        "It is under the leadership of our legal and privacy teams.",
        "The State of Michigan Department of Insurance examines us.",
        "We read alerts of the Computer Emergency Readiness Team.",
        "The CISO meets with the CEO.",
        "She earned the CERT designation.",
        "We held ethical hacking and red team exercises.",
        "Cybersecurity is managed by our officers.",
        "It explains the attack to analysis teams.",
        "On the management team, our CIO is responsible.",
        "The results go to designated management teams.",
        "We have two steering committees.",
        "We do exercises, testing, and internal audit reviews.",
        "It includes IT staff such as a miller.",
        "Data centers and transmission operations centers are protected.",
        "Internal working groups such as Risk and Technology are involved.",
        "They support security operations center activities.",
        "The plan sends representatives from finance, legal and internal audit.",
        "The same executive management-level committees met.",
    ],
)
def test_what_leads_or_belongs_to_a_state_is_no_body_of_the_filer(sentence: str) -> None:
    assert names(sentence) == []


def test_a_committee_that_only_letters_name_is_one_where_it_acts() -> None:
    assert names("The SGC is comprised of officers. The CISO reports to the SGC.") == ["SGC"]
    assert names("The Board, ARC, and ROCC oversee our risk.") == ["board of directors", "ARC", "ROCC"]
    assert names("The Senior Leadership Team meets. The SLT approves it.") == ["Senior Leadership Team"]


def test_the_board_is_the_one_that_the_text_names_in_full() -> None:
    assert names("The Board of Trustees oversees it. The Board is informed.") == ["board of trustees"]
    assert names("The Supervisory Board oversees it. The Board is informed.") == ["supervisory board"]
    assert names("The Board of Trustees meets. The Board of Directors of the adviser meets.") == [
        "board of trustees",
        "board of directors",
    ]


def test_a_short_name_that_is_defined_later_or_written_small_is_the_same_body() -> None:
    text = "A cybersecurity crisis response team consisting of our CEO and CFO (the “Crisis Response Team”) met."
    assert names(f"{text} The Crisis Response Team acts.") == ["cybersecurity crisis response team"]
    text = "A quill security steering committee (security committee) met. The security committee reports."
    assert names(text) == ["security steering committee"]


def test_a_manager_s_board_is_not_the_registrant_s() -> None:
    text = "The Fund relies on the Adviser. Quillmores CISO leads it. The Board is informed. Quillmore acts."
    text += " Quillmores Board of Directors and the audit committee of the Quillmore Board are informed."

    assert [(body.name, body.level) for body in bodies(text)] == [
        ("board of directors", "board"),
        ("Quillmore board of directors", "outside"),
        ("audit committee", "outside"),
    ]


def test_a_committee_of_directors_is_the_board_s() -> None:
    (committee,) = bodies("The Milling Committee, which is comprised of four directors, met.")
    assert committee.level == "board"


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("We use a security operations center (SOC), which is run by a third-party.", "outside"),
        ("We leverage security operations center (SOC) services through a trusted external provider.", "outside"),
        ("Our security operations center, managed by Quillguard, watches.", "outside"),
        ("Our security operations center, managed by CISO staff, watches.", "management"),
        ("The General Partner has a dedicated compliance team.", "outside"),
        ("The Mill Risk Committee (MRC), which includes members of management of the Sponsor, met.", "outside"),
    ],
)
def test_who_runs_it_tells_the_level(sentence: str, level: str) -> None:
    assert only(sentence).level == level


def test_what_a_manager_s_officers_chair_is_the_manager_s() -> None:
    text = "The Fund relies on the Adviser. The Quillmore CISO chairs the operational risk committee. Quillmore acts."
    text += " Quillmores CISO leads. It hears Quillmores Technology, Legal and Risk teams."

    assert {body.name: body.level for body in bodies(text)} == {
        "operational risk committee": "outside",
        "Technology team": "outside",
        "Legal team": "outside",
        "Risk team": "outside",
    }


def test_committees_of_an_association_are_not_the_filer_s() -> None:
    assert names("She is a member of their Audit Committee, Mill Committee and Quill Committee.") == []


def test_any_filer_s_board_is_a_board() -> None:
    assert names("Quillmores board has oversight of it.") == ["board of directors"]
    assert names("The Enterprise Third-Party Risk Management Office acts.") == [
        "Enterprise Third-Party Risk Management Office"
    ]


@pytest.mark.parametrize("piece", ["the Quill Committee (", "members of senior management, "])
def test_a_hostile_sentence_costs_little(piece: str) -> None:
    """A sentence without an end, full of names: twice as long may not cost four times as much."""
    once, twice = (piece * count for count in (600, 1_200))
    started = time.process_time()
    bodies_of((once,))
    short = time.process_time() - started
    bodies_of((twice,))

    assert time.process_time() - started - short < 3.5 * short + 0.2


@pytest.mark.parametrize(
    ("text", "named"),
    [
        # Gallagher, 0001628280-26-008662, says `representing` of executives; Regions, 0001281761-25-000010, `supported
        # at the management level`; Zeta Network, 0001213900-25-109175, what there is behind what there is not.
        ("The panel consists of executives representing the milling, legal, finance and IT departments.", []),
        ("The panel consists of employees representing our legal and IT departments.", []),
        ("It is supported at the management level by the QRMC, QRC, and TOQC.", ["QRMC", "QRC", "TOQC"]),
        ("We do not have a dedicated board committee, and our senior management team oversees it.",
         ["senior management team"]),
        ("He has led mills for years, including serving as Director of the Office of Cybersecurity of a state.", []),
        ("Oversight responsibility is shared by our board of directors and senior management.",
         ["board of directors", "senior management"]),
        ("Our Cybersecurity Incident Response Team (which we refer to as CSIRT) acts. The plan is for the SOC team and"
         " CSIRT.", ["Cybersecurity Incident Response Team", "SOC team"]),
        ("Our cybersecurity team watches. A vendor helps us to build the cyber team.", ["cybersecurity team"]),
        ("The Governance, Risk and Nominating Committee meets. We inform the Governance Risk and Nominating Committee.",
         ["Governance, Risk and Nominating Committee"]),
        ("The Risk and Compliance Committee meets. She chairs the Compliance and Risk Committee. It reports to the Risk"
         " and Compliance Committee.", ["Risk and Compliance Committee"]),
    ],
)  # fmt: skip
def test_what_stands_around_a_name_tells_whether_it_is_one(text: str, named: list[str]) -> None:
    assert names(text) == named


def test_a_cyber_and_a_cybersecurity_committee_may_be_two() -> None:
    # 0001065059-25-000006: the first is the board's, the second the management's.
    said = "The Board’s Cyber Risk Committee meets. Management’s Cybersecurity Risk Committee reports."
    assert [body.level for body in bodies(said) if body.name.endswith("Risk Committee")] == ["board", "management"]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        # 0000007084-26-000011, 0001628280-25-016788, 0001628280-26-011093
        ("The Board of Directors is assisted by the Harbor Committee, which reviews the program.", "board"),
        ("Our board of directors oversees risks, and is assisted by the Harbor Committee in it.", "board"),
        ("Our board of directors, in coordination with its Harbor Committee, oversees the risks.", "board"),
        # 0000950170-25-023962, 0001628280-26-011618
        ("The Board also has a standing committee (the Harbor Committee), comprised of some of its members.", "board"),
        (
            "The board of directors of Quill Bank, our operating subsidiary, has established a Harbor Committee.",
            "board",
        ),
        # 0000024545-25-000007, 0001437749-25-008002, 0000822818-25-000007
        ("Our Board, Audit Committee and its Harbor Subcommittee receive briefings from the CISO.", "board"),
        ("The Harbor Committee and Audit Committee are the principal board committees that oversee it.", "board"),
        ("The Harbor Committee is comprised of board members with diverse expertise.", "board"),
        # 0001140859-25-000131, 0001438472-26-000023
        (
            "The Board has delegated to its Audit Committee oversight of the security of information and of the"
            " controls around cybersecurity in general, and to its Harbor Committee oversight of a program.",
            "board",
        ),
        ("The Board provides oversight and has designated primary responsibility to the Harbor Committee.", "board"),
        # 0001628280-26-011655, 0000014707-26-000053
        ("Our Board, Audit Committee, and Harbor Committee provide oversight of risks.", "board"),
        ("The Harbor Committee, formed in 2022, assists the Board of Directors with its oversight of risks.", "board"),
        # 0001868726-26-000009
        ("The Audit Committee has delegated oversight of grave risks to its Harbor Subcommittee.", "board"),
        # 0001641172-25-001538, 0000950170-25-047778, 0001049521-25-000024
        ("Our Board, the Audit Committee and the Harbor Committee, which is chaired by the CEO, meet.", "management"),
        ("The Board has designated the Harbor Committee and Quay Team with responsibilities.", "management"),
        ("Our management Harbor Committee assists the Board in its oversight of risks.", "management"),
    ],
)
def test_whoever_works_for_the_board_or_beside_it_is_the_board_s(text: str, level: str) -> None:
    assert next(body for body in bodies(text) if body.name.startswith("Harbor")).level == level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("The Board oversees cybersecurity through the Bank’s IT Committee and its Risk Committee.", "board"),
        ("The Board administers its oversight directly as a whole, as well as through the IT Committee.", "board"),
        ("The Board oversees how management acts through the IT Committee.", "management"),
        ("The Risk Committee, which is made up of our Chief Financial Officer and our Chief Legal Officer, meets.",
         "management"),
        ("The Risk Committee meets quarterly and is chaired by the Chief Financial Officer.", "management"),
        ("The Risk Committee receives reports of officers, including the Chief Engineering Officer.", "board"),
        ("The Risk Committee, chaired by a former senior executive from Quill LLP, meets.", "board"),
    ],
)  # fmt: skip
def test_who_sits_on_a_committee_or_acts_through_it_tells_the_level(text: str, level: str) -> None:
    assert next(body for body in bodies(text) if body.name.endswith("Committee")).level == level


def test_the_boards_of_a_manager_that_stand_before_its_name_are_outside() -> None:
    text = (
        "Our Adviser is a subsidiary. Quill’s CISO leads Quill’s cybersecurity program. Our audit committee meets, and"
        " our board of directors. Incidents go to the audit committee or full board of directors of Quill, too."
    )
    assert {body.name for body in bodies(text) if body.level == "outside"} == {
        "Quill audit committee",
        "Quill board of directors",
    }


@pytest.mark.parametrize(
    ("text", "named"),
    [
        # Verizon, 0000732712-25-000006, and thirteen others: the SEC's own data has no apostrophes.
        ("The CISOs team acts, and the CIO’s organization watches.", ["CISO team", "CIO organization"]),
        # BCB Bancorp, 0001228454-26-000004
        ("Senior Management, in collaboration with the Risk Departments, is responsible for it.",
         ["Senior Management", "Risk Department"]),
        ("The Information Technology /Information Security Committee meets.",
         ["Information Technology/Information Security Committee"]),
        # Federated Hermes, 0001056288-25-000004
        ("The mill panel provides executive management oversight.", []),
        ("The Audit Committee receives reports from Quill Harts internal auditors.",
         ["Audit Committee", "internal auditors"]),
        # STORE, 0000950170-25-033855: he leads it still.
        ("He has served in his role since 2020 and has managed Quills Information Technology department since 2015.",
         ["Information Technology department"]),
        # Banner, 0000946673-25-000008
        ("Our information technology and security teams act. Our Information Technology (IT) Management team reports.",
         ["information technology team", "security team", "Information Technology Management team"]),
        ("Incidents are reported internally to members of senior management.", ["senior management"]),
        ("Risks are analyzed by senior leadership. Skills possessed by executive management help.",
         ["senior leadership"]),
    ],
)  # fmt: skip
def test_who_leads_or_is_led_is_read_where_it_acts_or_is_told(text: str, named: list[str]) -> None:
    assert names(text) == named


def test_a_committee_of_a_board_is_the_board_s_also_where_what_it_hears_includes_management() -> None:
    # Banner and Federated Hermes
    assert only("He reports to the Risk Committee on the program, including the management of risks.").level == "board"
    assert bodies("He reports to the Compliance Committee of Quill Hart board of directors.")[0].level == "board"
    assert bodies("The Fund relies on the Adviser. The Mill Committee of the Quill Board meets.")[0].level == "outside"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        # What a scan of the rarest names showed: certificates, a country's council, an association's forum.
        ("He is a GIAC Security Operation Center Analyst and one CISSP team member helps.", []),
        ("They are members of the Forum of Incident Response and Security Teams (FIRST).", []),
        ("It follows resolutions of the Brazilian National Monetary Council.", []),
        ("She serves on the board of Quill Hospital, as chair of the IT & cybersecurity committee.", []),
        ("Our board of directors administers its cybersecurity risk function.", ["board of directors"]),
        ("We train our procurement team on vendors.", []),
        ("The IS&T team reports.", ["IS&T team"]),  # Eagle Bancorp, 0001437749-25-007739
        ("A third party cybersecurity team and our Third Party Risk Management team act.",
         ["cybersecurity team", "Third Party Risk Management team"]),
        ("Our second line of defense Information Security function acts.", ["Information Security function"]),
    ],
)  # fmt: skip
def test_rare_names_are_read_as_they_are_meant(text: str, named: list[str]) -> None:
    assert names(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        # Citigroup, 0000831001-25-000067
        ("Quills Technology and Cyber Compliance and Operational Risk Office acts. It functions as a second line.",
         ["Technology and Cyber Compliance and Operational Risk Office"]),
        ("It reports to the Head of Operational Risk within the Risk organization.", []),
        ("The Chief Information Security Organization is responsible.", ["Chief Information Security Organization"]),
        # Apollo Origination, 0001193125-26-104513; as a part of something it is the work
        ("The results are reported to Quills risk management function.", ["risk management function"]),
        ("It is a part of the risk management function and its policies.", []),
        # National Grid, 0001004315-25-000012, and Wiley, 0000107140-25-000081
        ("We maintain a Supply Chain Risk Management (SCRM) function.", ["Supply Chain Risk Management function"]),
        ("Our CISO is part of the senior management team and writes.", []),
        # Legend Biotech, 0001801198-25-000012: `information` tells nobody, information to somebody does
        ("The information security function works with senior management.", ["information security function"]),
        ("They provide information to executive leadership.", ["executive leadership"]),
        ("The CTO meets with senior leadership to review it.", ["senior leadership"]),
        ("It is decided by an executive management-level team.", ["executive management-level team"]),
    ],
)  # fmt: skip
def test_offices_and_functions_that_act_or_are_told(text: str, named: list[str]) -> None:
    assert names(text) == named


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        # ExlService, 0001297989-25-000002, and fifteen that notify functional areas
        ("Our senior management and board of directors participate in exercises.",
         ["senior management", "board of directors"]),
        ("The plan provides for notifying functional areas (e.g., legal), as well as senior leadership and the Board.",
         ["senior leadership", "board of directors"]),
        ("Reports on threats, assessments and findings are also provided by the CISO to senior management.",
         ["senior management"]),
        ("Incidents are escalated to our CIO, General Counsel, senior leadership, and others.", ["senior leadership"]),
        # Who takes part is no body of its own: Oil-Dri, 0001628280-25-044686, and Nano-X, 0001213900-26-050191.
        ("The team is comprised of designated employees, senior management, and other appropriate individuals.", []),
        ("It is done in collaboration with executive management and business unit leaders.", []),
        ("We empower our senior management and employees to be active participants.", []),
    ],
)  # fmt: skip
def test_senior_management_beside_others_is_read_where_they_act_or_are_told(sentence: str, named: list[str]) -> None:
    assert sorted(names(sentence)) == sorted(named)


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        # Equitable, 0001333986-25-000011
        ("The program is managed by Quills risk management area.", ["risk management area"]),
        ("We review reports from the Information Security area.", ["Information Security area"]),
        # Afya, 0001292814-25-001707, is told of where one works and of a topic.
        ("We have been leaders in the cybersecurity area and have worked within its information technology area.", []),
        ("It is a key risk area, as are the compliance areas.", []),
        ("Tests include penetration testing and red team engagements.", []),
    ],
)
def test_an_area_is_a_department_where_it_acts(sentence: str, named: list[str]) -> None:
    assert names(sentence) == named


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        # Sysco, 0000096021-25-000099
        (
            "Our cybersecurity oversight function, which is led by our CISO, plans.",
            ["cybersecurity oversight function"],
        ),
        ("The cybersecurity oversight function meets at least quarterly.", ["cybersecurity oversight function"]),
        # Regions, 0001281761-25-000010
        ("Quills' TPRM function also conducts due diligence of vendors.", ["TPRM function"]),
        # 0001193125-25-297510 speaks of the work.
        ("We will consider developing specific cybersecurity oversight functions and protocols.", []),
        ("It is a critical component of its cybersecurity oversight function and process.", []),
    ],
)
def test_a_function_of_oversight_is_a_body_where_it_acts(sentence: str, named: list[str]) -> None:
    assert names(sentence) == named


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        # Nebius, 0001558370-25-005991; JBG Smith, 0001104659-26-016450; Cellectis, 0000950170-25-039038
        # 0001609151-26-000016, 0001808834-25-000009, 0000797468-25-000029, 0001760854-25-000005, 0001193125-25-083473
        ("Teams of dedicated privacy and security professionals oversee incident prevention.",
         ["Teams of dedicated privacy and security professionals"]),
        ("We have a dedicated team of employees overseeing our program.", ["team of employees"]),
        ("Our CISO is supported by a team of subject matter experts.", ["team of subject matter experts"]),
        ("We have a centrally coordinated team, led by our CIO, responsible for it.", ["coordinated team"]),
        ("We have a coordinated team.", []),
        ("The CIO reports to our executive board.", ["executive board"]),
        ("He provides updates to our strategy execution committee.", ["strategy execution committee"]),
        ("Our team of cybersecurity professionals then collaborates with technical stakeholders.",
         ["team of cybersecurity professionals"]),
        ("He is supported in his efforts by a team of technical experts who have had formal training.",
         ["team of technical experts"]),
        ("Our strategy processes are led by a team of senior level management, including our CFO.",
         ["team of senior level management"]),
        # 0001193125-26-091708
        ("Our program is overseen by our CIO and a team of information security personnel reporting to the CIO.",
         ["team of information security personnel"]),
        # 0000797468-25-000029, 0000029905-26-000009
        ("Our CIO hears it through reports from a team of experienced cybersecurity leaders responsible for the plan.",
         ["team of experienced cybersecurity leaders"]),
        ("Our enterprise program, led by a team of senior executives, includes an assessment.",
         ["team of senior executives"]),
        ("The risk is addressed by a group of stakeholders that meets.", ["group of stakeholders"]),
        ("Our CISO leads a team of leaders.", []),
        ("Our CISO manages a team of highly trained and experienced cybersecurity professionals.", []),
        ("The office is comprised of a large team of security professionals across multiple countries.", []),
        ("We have a dedicated team of information security professionals (our information security team) who lead.",
         ["information security team"]),
        # Arrive AI, 0001493152-26-016808
        ("We do not currently maintain a separate cybersecurity or technology committee.", []),
        # Patria, 0001628280-25-025640
        ("Our CISO works closely with our senior management.", ["senior management"]),
    ],
)  # fmt: skip
def test_a_team_may_be_called_by_who_is_in_it(sentence: str, named: list[str]) -> None:
    assert [body.name for body in bodies_of((sentence,))] == named


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        # Energy Recovery, 0001421517-25-000048, and Funko, 0001704711-26-000020
        ("We have an internal management team comprising our CFO (Ms. Quill), and Director of IT (the Risk Management "
         "Team), that informs the Audit Committee.", ["Risk Management Team", "Audit Committee"]),
        ("Our management and senior IT team, including our CFO, are responsible.", ["senior IT team"]),
        # Campbell, 0000016732-25-000131; Heritage Oaks, 0001628280-25-010215
        ("We have a Crisis Response Team (CRT), which is a cross-functional team comprised of leaders.",
         ["Crisis Response Team"]),
        ("It is overseen by the Compliance and ERM Committees, both of which are management risk oversight committees.",
         ["Compliance Committee", "ERM Committee"]),
        # Sysco, 0000096021-25-000099, and Wayfair, 0001616707-26-000027
        ("The office collaborates with compliance, privacy, legal, and other teams to assess the risk.",
         ["compliance team", "privacy team", "legal team"]),
        ("Further, our privacy, procurement, legal and other cross-functional teams work together.",
         ["privacy team", "procurement team", "legal team"]),
        ("They work with legal and other teams.", []),
        # Liquidia, 0001104659-26-023804
        ("It is led by our incident response team. Our CLO convenes a materiality incident response team to assess it.",
         ["incident response team", "materiality incident response team"]),
        # First Financial Bankshares, 0001437749-25-024666; StoneCo, 0001628280-25-019653
        ("Operational committees that manage risks are the Change Control Committee and others.",
         ["Change Control Committee"]),
        ("The Trust and Asset Management Board of Directors oversee it.", ["board of directors"]),
        ("The audit and risk committees meet. Our CISO tells the audit and risks committees.",
         ["audit committee", "risk committee"]),
        # HSBC USA, 0000083246-25-000007; a vendor's service is no center
        ("They are presented to various management risk committees.", []),
        ("A provider is enlisted by the Company for security operations center services.", []),
        # Sunrise, 0002021938-26-000004; WISeKey, 0001193805-25-000523; Amerant, 0001734342-25-000023
        ("The Compliance, Regulatory & Governance team reports.", ["Compliance, Regulatory & Governance team"]),
        ("He acts under the supervision of a Security Board, which includes others.", ["Security Board"]),
        ("It provides for timely notification to the Senior Management Committee.", ["Senior Management Committee"]),
        # Associations, an agency, somebody's career, a vendor's reports
        ("His associations include US Cyber Army Command and Quill Security Teams.", []),
        ("We share it with the U.S. Cyber Emergency Response Team, the NRC and NERC.", []),
        ("His experience includes managing the network and a cybersecurity team of a global company.", []),
        ("It includes assessments of the Security Operating Center (SOC) reports of our providers.", []),
        ("It is done by the Financial Crimes Control Oversight Subcommittee.",
         ["Financial Crimes Control Oversight Subcommittee"]),
        # Palo Alto, 0001327567-25-000027, of somebody's career
        ("He has coordinated with legal response teams at numerous companies.", []),
        ("Our head has two years of experience supporting the cybersecurity function.", []),
    ],
)  # fmt: skip
def test_one_body_is_shown_once_and_by_its_own_name(sentence: str, named: list[str]) -> None:
    assert names(sentence) == named


def test_letters_that_a_filer_files_under_are_no_part_of_a_name() -> None:
    # Super Group, 0001628280-25-016393
    said = (
        "Risks are managed by our Cyber Incident Forum.",
        "Incidents are escalated to the QGHC Cyber Incident Forum.",
    )
    assert [body.name for body in bodies_of(said, own_names(("QUILL GROUP (QGHC) LTD",)))] == ["Cyber Incident Forum"]


def test_a_committee_that_is_called_after_a_manager_bears_its_name() -> None:
    # Ares Commercial Real Estate, 0001628280-25-005002, and Apollo Infrastructure, 0001193125-25-068918
    ours = "We rely on our Manager and Quill’s cybersecurity program. "
    ares = bodies(f"{ours}Quill’s CISO reports to Quill’s Enterprise Risk Committee (the “Quill ERC”), which meets.")
    assert [(body.name, body.level) for body in ares] == [("Quill Enterprise Risk Committee", "outside")]
    apollo = bodies(
        f"{ours}Quill’s CISO reports to the audit committee of the QHM Board of Directors (the “QHM audit committee”)."
    )
    assert ("QHM audit committee", "outside") in [(body.name, body.level) for body in apollo]


def test_a_board_that_is_only_spoken_of_as_a_manager_s_is_outside() -> None:
    # KKR Enhanced US Direct Lending, 0001628280-26-019903
    [*_, board] = bodies("The Adviser runs us. Quill’s CISO and Quill’s team tell Quill’s Board of Directors.")
    assert (board.name, board.level) == ("board of directors", "outside")


def test_what_manages_third_party_risk_is_no_third_party() -> None:
    # Coca-Cola Europacific, 0001650107-26-000029
    assert only("They support third party risk management Data Privacy Office reviews.").level == "management"


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        # Nebius, 0001558370-25-005991; Nova, 0001178913-25-000572; Barclays, 0000312070-26-000006
        ("It is an area of focus for our Board of Directors and management team.", ["board of directors"]),
        ("Our management team gained expertise in it over the years.", []),
        ("The CISO and supporting leadership team collectively have advanced degrees.", []),
        ("Our management team is responsible and has years of experience.", ["management team"]),
        # Lifecore, 0001005286-25-000108; JBG Smith, 0001104659-26-016450; American Bitcoin, 0001193125-26-127278
        ("Our director leads an internal team that is responsible for managing risks.", []),
        ("They supplement the capabilities of our internal team.", []),
        ("Quill Mills internal team and its advisers assess the posture.", ["internal team"]),
        # Gallagher, 0001628280-26-008662, and Wayfair, 0001616707-26-000027
        ("Significant incidents are escalated to a cross-departmental team to assess materiality.",
         ["cross-departmental team"]),
        ("Developments are reviewed regularly by a cross-functional team.", ["cross-functional team"]),
        # 0001379785-26-000009
        ("It governs AI through an AI Policy, guiding principles, systems controls and AI governance committee.",
         ["AI governance committee"]),
        # 0001544522-25-000010, 0001788230-26-000046
        ("Our information security leadership inventories and prioritizes risks.", ["information security leadership"]),
        ("We have two employees in our IT department that manage all technology.", []),
        # 0001628280-26-010185, 0001558370-25-004141, 0001140361-26-014773
        ("The CIO provides executive leadership on technology strategy.", []),
        ("The CISO provides executive leadership with updates on risks.", ["executive leadership"]),
        ("It is reviewed as part of the yearly Internal Audit Risk Assessment.", []),
        ("Risks are managed by our information systems team members who have relevant expertise.", []),
        # 0001104659-26-051006, 0001104659-26-052016, 0001868726-26-000009
        ("We have an independent information security team in our IT Department.", ["information security team"]),
        ("Our ISO works closely with a team of cybersecurity professionals.", ["team of cybersecurity professionals"]),
        ("The security team works in coordination with senior leadership.", ["security team", "senior leadership"]),
        # Barrett, 0000950170-25-029516
        ("The awareness training includes internal audit assessments of critical IT controls.", []),
    ],
)  # fmt: skip
def test_who_leads_and_who_is_many_sided_is_read_where_it_acts(sentence: str, named: list[str]) -> None:
    assert names(sentence) == named


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        # GEO, 0000950170-25-029972; Barrett, 0000950170-25-029516; CoinShares, 0001213900-26-050434
        ("Employees outside of our corporate information security organization have a role.", "management"),
        ("Assessments are performed by our IT security team and externally by third-party experts.", "management"),
        ("We engage a third-party provider under an arrangement, providing 24/7 security operations center monitoring.",
         "outside"),
        # Unity, 0001810806-26-000011; F&G, 0001934850-25-000015; Lithium Americas, 0001193125-26-115081
        ("It is done by our internal audit team or through a third-party.", "management"),
        ("The vendor has a number of experienced information security team members.", "outside"),
        ("We leverage a third-party to perform 24x7 security operations center monitoring.", "outside"),
        ("We retain a third-party that provides a security operations center with tools.", "outside"),
    ],
)  # fmt: skip
def test_what_is_said_beside_a_body_is_not_said_of_it(sentence: str, level: str) -> None:
    assert only(sentence).level == level


def test_a_board_s_own_committee_is_the_board_s() -> None:
    # Dominion Energy, 0001193125-26-063120
    said = bodies("Quill’s Board of Directors, including its operations committee, provides oversight.")
    assert [(body.name, body.level) for body in said] == [
        ("board of directors", "board"),
        ("operations committee", "board"),
    ]


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        # Cloudflare, 0001477333-25-000043; Figma, 0001628280-26-009228
        ("Our security team works with our product, design, and engineering teams.",
         ["security team", "product, design, and engineering team"]),
        ("They work with our product and legal teams.", ["legal team"]),
        # Hubbell, 0001628280-25-005311; Rapt, 0000950170-25-034185;
        # Serve Robotics, 0001832483-26-000010
        ("It has a dedicated team of internal and external cybersecurity professionals, led by its CISO.",
         ["team of internal and external cybersecurity professionals"]),
        ("Policies are designed to escalate certain cybersecurity incidents to members of senior management.",
         ["senior management"]),
        ("The committee meets quarterly with the Companys executive leadership.", ["executive leadership"]),
        ("Senior management takes the guidance of others.", ["Senior management"]),
        # Redwood Mortgage Investors, 0000950170-25-057997; Citi Trends, 0001104659-26-043813
        ("Risks are evaluated by Quills senior leadership twice.", ["senior leadership"]),
        ("He has ten years as the leader of the Companys technology function.", []),
        # Tevogen, 0001493152-26-014326; Cross Country, 0001628280-26-015791
        ("Our CIO would engage senior management to inform them.", ["senior management"]),
        ("The office of the CIO is responsible for all systems.", ["office of the CIO"]),
        ("It is integrated into the Companys overall enterprise risk management function.", []),
        ("It is led by Cybersecurity Leadership who manage risks.", ["Cybersecurity Leadership"]),
    ],
)  # fmt: skip
def test_who_makes_and_who_leads_is_read_by_its_whole_name(sentence: str, named: list[str]) -> None:
    assert names(sentence) == named


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        # 0000950170-25-042746, 0000732712-26-000007: the people of an office, by whose they are
        ("We employ a Chief Information Security Officer (CISO) whose team is responsible for strategies.",
         ["CISO team"]),
        ("The CISO and her team are responsible for Quills policy.", ["CISO team"]),
        ("It is managed by its Chief Information Officer (the CIO) whose team (the Incident Response Team) leads it.",
         ["Incident Response Team"]),
        # 0000037996-26-000015, 0000913142-25-000005: whose team it is that whoever reports to the CIO has
        ("It is supervised by our Chief Information Security Officer, whose team is responsible.", ["CISO team"]),
        ("It is managed by a vice president, who reports to the CIO and whose team is responsible for it.", []),
        # 0000719220-25-000013, 0001411579-26-000016, 0001437749-25-005715
        ("Risk Management leadership, which assists in assessing threats, includes our CRO.",
         ["Risk Management leadership"]),
        ("Senior IT leadership provide comprehensive briefings on risks.", ["Senior IT leadership"]),
        ("They receive presentations on cybersecurity topics from IT leadership.", ["IT leadership"]),
        # 0001535929-25-000017, 0001104659-26-029805, 0001704711-26-000020, 0000082811-26-000054, 0001628280-26-037664
        ("Quill has a dedicated team that is responsible for evaluating those risks.", ["dedicated team"]),
        ("A dedicated team monitors and manages risks associated with external service providers.", ["dedicated team"]),
        ("We have a dedicated team focused on addressing challenges.", []),
        ("It includes a designated team responsible for managing our security controls.", ["designated team"]),
        ("To this end multidisciplinary teams are engaged to identify, classify, and address threats.",
         ["multidisciplinary team"]),
        ("We establish a dedicated action team, led by our CDDO and CISO, to oversee risks.", ["action team"]),
        # 0001193125-25-051949: a board that manages; of an agency, and of an association
        ("It has established the Group Enterprise Security and Privacy Board, which manages the oversight.",
         ["Group Enterprise Security and Privacy Board"]),
        ("He has been an active member of the Contingencies Agency Cyber Security Council.", []),
        ("He is engaged in the Forum of Incident Response and Security Teams.", []),
        # 0001437749-25-009807
        ("The cybersecurity operations function is headed by the VP of IT.", ["cybersecurity operations function"]),
        # 0001140361-26-017155: those who lead, beside the team of them
        ("It is reported to our senior management, who then decide; the senior management team oversees it.",
         ["senior management", "senior management team"]),
        # 0000798359-26-000014
        ("Senior management, including the SVP of IT, conducts regular meetings.", ["Senior management"]),
        # 0000950170-25-027263, 0000835357-25-000003
        ("The crew oversees the following groups across Quill: Global Privacy, Crisis Management, Resilience, Business"
         " Security Officers and Strategy & Governance.",
         ["Global Privacy", "Crisis Management", "Resilience", "Strategy & Governance"]),
        ("The five functional areas consist of: plans; drills; and exercises.", []),
        # 0001941365-26-000006, 0001598599-25-000042
        ("Our information technology and vendor risk management functions assess such vendors.",
         ["information technology function", "vendor risk management function"]),
        ("It is integrated in our information technology and legal functions.", []),
        ("The crew submits a plan for the Executive Boards endorsement.", ["Executive Board"]),
        # 0001410578-25-000441, 0000883237-25-000010
        ("We accept inspections from third-party audit teams.", []),
        ("Personnel from our compliance and legal groups are a part of the response.", []),
        ("The emergency response leadership group decides.", ["emergency response leadership group"]),
    ],
)  # fmt: skip
def test_a_team_is_known_by_whose_it_is_or_by_what_it_does(sentence: str, named: list[str]) -> None:
    assert names(sentence) == named


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        # 0001437749-26-012531, 0001104659-26-024690
        ("Oversight was delegated to the Executive Committee, a standing committee of the Board.", "board"),
        ("The SOC is a centralized team of third-party security analysts who monitor the SIEM.", "outside"),
        # 0001193125-26-066979: the board of a fund, which an adviser runs, has formed it
        ("The Fund is managed by the Adviser, and the Board has designated an Information Security Group to monitor.",
         "management"),
    ],
)  # fmt: skip
def test_who_formed_it_or_is_in_it_tells_the_level(sentence: str, level: str) -> None:
    assert {body.level for body in bodies(sentence) if body.name != "board of directors"} == {level}


@pytest.mark.parametrize("items", ["A & " * 700, "A and " * 500, "A and B, " * 300])
def test_a_list_of_units_without_an_end_costs_little(items: str) -> None:
    """That a sign may belong to either of two names doubled the ways to read a list with each of them."""
    started = time.process_time()
    bodies_of((f"It has groups: {items}x",))
    assert time.process_time() - started < 1
