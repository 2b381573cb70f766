"""Offices by title. The companies here are fictional."""

import pytest

from monitor.extract.profile.roles import roles_of
from monitor.extract.profile.title_names import long_form
from monitor.extract.sentences import sentences


def roles(text: str) -> list[str]:
    return [role.name for role in roles_of(sentences(text))]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("IT Director", "Director of Information Technology"),
        ("Director of IT", "Director of Information Technology"),
        ("Director, Information Technologies", "Director of Information Technology"),
        ("Director Information Technology", "Director of Information Technology"),
        ("information technology manager", "Manager of Information Technology"),
        # 0001040161-25-000019, 0001437749-26-007065
        ("Director of Worldwide IT", "Director of Worldwide Information Technology"),
        ("cybersecurity senior manager", "Senior Manager of Cybersecurity"),
        ("Cyber Security Director", "Director of Cybersecurity"),
        ("Internal Audit Director", "Director of Internal Audit"),
        ("Senior IT Director", "Senior Director of Information Technology"),
        ("Sr. Director of IT", "Senior Director of Information Technology"),
        ("Executive Vice-President, Corporate Services", "Executive Vice President of Corporate Services"),
        ("Senior Vice President (“SVP”) Technology", "Senior Vice President of Technology"),
        ("Vice President, Utility Operations", "Vice President of Utility Operations"),
        ("Vice President of Engineering for InfoSec", "Vice President of Engineering for Information Security"),
        ("SVP of Strategy and Advanced Milling", "Senior Vice President of Strategy and Advanced Milling"),
        # 0000215466-26-000004
        (
            "Senior Vice President, FP&A, Strategy and Performance",
            "Senior Vice President of FP&A Strategy and Performance",
        ),
        ("Senior Vice President, Information Security Officer", "Information Security Officer"),  # 0001516912-26-000011
        ("SVP of Growth", "Senior Vice President of Growth"),  # 0001193125-26-104117
        ("head of R&D", "Head of Research and Development"),
        ("technology services manager", "Manager of Technology Services"),
        ("vice president of corporate affairs", "Vice President of Corporate Affairs"),
        ("Head of integrated risk management", "Head of Integrated Risk Management"),
        ("Legal, Compliance and Sustainability Director", "Director of Legal Compliance and Sustainability"),
        ("Chief Privacy Counsel", "Chief Privacy Counsel"),
        ("Principal Accounting Officer", "Principal Accounting Officer"),
        ("Lead Independent Director", "Lead Independent Director"),
        ("Risk Management Officer", "Risk Management Officer"),
        ("Legal Counsel", "Legal Counsel"),
        ("Enterprise Security Architect", "Enterprise Security Architect"),
        ("head of our information security department", "Head of Information Security"),
        ("Head of the Operational Risk Department", "Head of Operational Risk"),  # 0001193125-25-058480
        ("Project management officer", "Project Management Officer"),  # 0001104659-26-038848
        ("head of the Company’s information technology", "Head of Information Technology"),
        ("Global Head of IT", "Head of Information Technology"),
        ("Head of Digital Workplace Services", "Head of Digital Workplace Services"),
        ("Director of Governance, Risk and Compliance", "Director of Governance Risk and Compliance"),
        ("Data Privacy Officer", "Data Privacy Officer"),
        ("Information Technology Officer", "Information Technology Officer"),
        ("Bank Secrecy Officer", "Bank Secrecy Officer"),
        ("Information Security Officers", "Information Security Officer"),
        ("BISOs (Business Information Security Officers)", "Business Information Security Officer"),
        ("Chief Audit Executive", "Chief Audit Executive"),
        ("Chief Legal and Public Affairs Officer", "Chief Legal and Public Affairs Officer"),
        ("Chief Human Resource Officer", "Chief Human Resources Officer"),
        ("Chair of the Audit Committee", "Chair of the Audit Committee"),
        ("Chairperson of our Audit Committee", "Chair of the Audit Committee"),
        ("Audit Committee Chairman", "Chair of the Audit Committee"),
        ("chair of the audit and risk committee", "Chair of the Audit and Risk Committee"),
        ("audit committee chairperson", "Chair of the Audit Committee"),
        ("co-chair of the Risk Management Committee", "Co-Chair of the Risk Management Committee"),
        ("Treasurer", "Treasurer"),
        ("General Auditor", "General Auditor"),
        ("Audit Committee Chair of the Company's Board", "Chair of the Audit Committee"),
        ("Lead Director", "Lead Director"),
        ("Legal Officer", "Legal Officer"),
        ("DevOPS/Security Manager", "Manager of DevOPS/Security"),
        ("IT Governance and Risk officer", "Information Technology Governance and Risk Officer"),
        ("information technology (IT) security director", "Director of Information Technology Security"),
        ("National Vice President of Finance", "National Vice President of Finance"),
        ("Vice President of Internal Audit and SOX", "Vice President of Internal Audit and SOX"),
        ("senior vice president of administrative services", "Senior Vice President of Administrative Services"),
        ("co-president", "Co-President"),
        ("Chief Information Security Director", "Chief Information Security Director"),
        ("Director of Global Quality", "Director of Global Quality"),
        ("Head of Financial Processes", "Head of Financial Processes"),
        ("Governance Risk and Compliance lead (GRC)", "Lead of Governance Risk and Compliance"),
        (
            "Strategy, Management Control and Institutional Relations Manager",
            "Manager of Strategy Management Control and Institutional Relations",
        ),
        ("Chief of Operations", "Chief of Operations"),
        ("Executive Director for ERM", "Executive Director of ERM"),
        ("Director of E-Commerce", "Director of E-Commerce"),
        ("personal information protection officer", "Personal Information Protection Officer"),
        ("DevOps Resource Manager of Security", "DevOps Resource Manager of Security"),  # 0001437749-25-012075
        ("Senior Technical Project Manager", "Senior Technical Project Manager"),
        ("Vice President , Technology", "Vice President of Technology"),  # as the SEC's own data has it
        ("IT Technician", "Information Technology Technician"),
        ("Technology Liaison", "Technology Liaison"),
        ("IT Assistant", "Information Technology Assistant"),
        ("Managing Counsel", "Managing Counsel"),
        ("application delivery manager", "Manager of Application Delivery"),  # 0001829576-25-000016
        ("regulatory risk management director", "Director of Regulatory Risk Management"),
        ("Senior Director of InfoSec", "Senior Director of Information Security"),
        ("Sr Director of Security", "Senior Director of Security"),
        ("general manager", "General Manager"),
        ("Board Chair", "Chair of the Board"),
        ("In-house Counsel", "In-house Counsel"),  # 0001437749-25-009606
        ("Assistant Corporate Secretary", "Assistant Corporate Secretary"),  # 0000066740-26-000014
        ("Regional heads of cybersecurity", "Regional Head of Cybersecurity"),  # 0001334978-25-000008
        ("VP infrastructure", "Vice President of Infrastructure"),  # 0001013762-25-004037
        ("President, Provider Solutions", "President of Provider Solutions"),
        ("Audit Committee and its chairperson", "Chair of the Audit Committee"),
        ("Companys Risk Committee or its chair", "Chair of the Risk Committee"),
        (
            "Vice-President of Strategy, New Business and Digital Transformation",  # 0002070979-26-000155
            "Vice President of Strategy New Business and Digital Transformation",
        ),
    ],
)
def test_an_office_has_one_name_however_it_is_written(written: str, name: str) -> None:
    assert roles(f"Quillfeather Mills asks the {written} for a report.") == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("our Senior Vice President, Chief Information Officer", ["Chief Information Officer"]),
        ("our Senior Vice President, Legal, General Counsel & Secretary, and others", ["General counsel"]),
        ("our Vice President, People and Culture and Chief Human Resources Officer", ["Chief Human Resources Officer"]),
        ("our Vice President, Global Chief Information Officer", ["Chief Information Officer"]),
        ("our Chief Financial Officer and Treasurer", ["Chief Financial Officer", "Treasurer"]),
        ("the IT Director, Security Manager and others", ["Director of Information Technology", "Manager of Security"]),
        (
            "our VP of Human Resources and IT Director",
            ["Vice President of Human Resources", "Director of Information Technology"],
        ),
        ("our VP Cybersecurity and members of his team", ["Vice President of Cybersecurity"]),
        ("the Senior Director, Treasurer", ["Treasurer"]),
    ],
)
def test_a_rank_before_an_office_is_none_and_two_offices_are_two(text: str, names: list[str]) -> None:
    assert roles(f"It is led by {text}.") == names


def test_the_members_of_a_committee_are_listed_by_office() -> None:
    text = "Members are the CIO; the Vice President, Utility Operations; the Head of IT and Audit Committee members."

    assert roles(text) == [
        "Chief Information Officer",
        "Vice President of Utility Operations",
        "Head of Information Technology",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "He was the CISO of two public companies.",
        "She has experience serving as the Chief Information Security Officer and/or CIO at other firms.",
        "Prior to joining us, he was Vice President of Information Technology at Tallowmere Mills.",
        "His career: CIO (2011–2016) and Head of IT (2009).",
        "In his role as CTO of another mill he was a neighbour.",
        "He was the CISO at Tallowmere Mills.",
        "Our staff meet peer CISOs.",
        "She has 30 years of experience, including as the vice president of Information Technology.",
        "He held several IT Manager and Director roles.",
        "He served in senior roles including Head of Information Security, and has been a CIO of two mills.",
        "She holds a certificate as ISO/IEC 42001 Management Systems Lead Implementer.",
        "She is a Certified Information Security Manager and a Certified Chief Information Security Officer.",
        "They hold the Certified Banking Security Manager certificate.",
        "Executive officers, directors, managers, IT leaders and department heads attend.",
        "The Board of Directors, information security experts and management attend.",
    ],
)
def test_former_offices_peers_and_certificates_are_no_roles(text: str) -> None:
    assert roles(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Quill has served as the CISO of the Company since 2018.",
        "She has served as our CISO for six years.",
        "The CISO of our Adviser has experience in security.",
    ],
)
def test_an_office_held_now_is_a_role_however_long_it_is_held(text: str) -> None:
    assert roles(text) == ["Chief Information Security Officer"]


def test_a_title_defined_at_length_is_the_office_it_stands_for() -> None:
    text = "A Director of Security and Networks (the “IT Director”) leads. The IT Director reports."

    assert roles(text) == ["Director of Security and Networks"]


def test_the_initials_of_a_field_are_the_same_office() -> None:
    """As in 0001628280-26-011226."""
    text = "It is led by our Senior Vice President, Tide Systems & Security, or SVP TSS. Our SVP, TSS, has a dog."
    assert roles(text) == ["Senior Vice President of Tide Systems and Security"]


def test_a_chair_is_named_by_the_short_name_of_his_committee() -> None:
    text = "The Audit & Finance Committee (AFC) of our Board (Board) meets. The chair of the AFC is briefed."

    assert roles(text) == ["Chair of the Audit & Finance Committee"]


def test_what_two_joined_titles_are_called_is_the_first() -> None:
    text = "Our Chief Compliance Officer and Corporate Secretary (“CCO”) leads. The CCO reports."

    assert roles(text) == ["Chief Compliance Officer", "Corporate Secretary"]


@pytest.mark.parametrize(
    "text",
    [
        "We do not have a dedicated Chief Information Security Officer.",
        "We do not currently employ a Chief Information Officer or a CISO.",
        "Before assuming his current role, he served as Quill's Chief Technology Officer.",
        "She has attained the certifications of Chief Information Security Manager and Grain Tester.",
        "He led a plant while acting as Vice President of Planning in 1995 at Quill.",
        "She has 20 years of Chief Information Security Officer (CISO) experience.",  # 0001104659-26-036053
    ],
)
def test_an_office_that_is_denied_or_past_is_none(text: str) -> None:
    assert roles(text) == []


@pytest.mark.parametrize(
    ("text", "office"),
    [
        # Robinhood, 0001783879-25-000049; a CSO of strategy has nothing to do with it
        ("Our cybersecurity program is led by our CSO, who reports directly to the chair.", "Chief Security Officer"),
        ("The CSO writes the yearly plan of the business.", "CSO"),
        ("Our Chief Strategy Officer writes the plan. The CSO hears of security.", "Chief Strategy Officer"),
    ],
)
def test_a_cso_whom_nobody_spells_out_is_of_security_where_security_is_spoken_of(text: str, office: str) -> None:
    assert office in roles(text)


def test_who_manages_projects_is_no_manager_of_one() -> None:
    # PAID, 0001437749-25-012075
    assert roles("The Technical Project Manager reviews risks.") == ["Technical Project Manager"]


def test_who_is_asked_before_something_is_done_holds_the_office_now() -> None:
    assert roles("Prior to engaging a vendor, we ask our Chief Information Officer.") == ["Chief Information Officer"]


def test_the_chiefs_in_our_own_teams_are_offices() -> None:
    """As in 0001032208-25-000012, whose subsidiaries have each their own."""
    text = "Our assessment teams, which include chief risk officers and chief information officers, decide."
    assert roles(text) == ["Chief Risk Officer", "Chief Information Officer"]
    assert roles("We meet in roundtables with chief risk officers and chief information officers.") == []


def test_the_chair_of_a_committee_is_not_the_officer_beside_him() -> None:
    assert roles("We write to the CEO and Risk Committee Chair.") == [
        "Chief Executive Officer",
        "Chair of the Risk Committee",
    ]


def test_a_fund_s_cco_is_its_compliance_officer() -> None:
    assert roles("The CCO of the Fund assesses it, and the CCO reports.") == ["Chief Compliance Officer"]
    assert roles("The CCO assesses it.") == ["CCO"]


def test_two_officers_share_the_word() -> None:
    text = "The Information Security and Information Technology Officers of the Bank meet."

    assert roles(text) == ["Information Security Officer", "Information Technology Officer"]


def test_a_vice_president_who_is_a_chief_holds_both_offices() -> None:
    text = "The CEO hears the Vice President of IT (CIO). The Security Director (CISO) is told."

    assert roles(text) == [
        "Chief Executive Officer",
        "Vice President of Information Technology",
        "Chief Information Officer",
        "Chief Information Security Officer",
    ]


def test_an_advisor_of_the_filers_own_is_an_office() -> None:
    assert roles("The committee hears the Companys SOX advisor.") == ["SOX Advisor"]


def test_the_one_vice_president_of_a_small_filer_is_named_by_rank() -> None:
    assert roles("The Vice President oversees cybersecurity.") == ["Vice President"]
    assert roles("The Vice President and CFO leads.") == ["Chief Financial Officer"]


def test_a_name_stays_as_it_is() -> None:
    for name in ("Director of Information Technology", "Chair of the Audit Committee", "General counsel"):
        assert long_form(name) == name


@pytest.mark.parametrize(
    "text",
    [
        "We review contractors, among them CROs, every year.",
        "He has certifications in this area, including Information Security Officer and COBIT.",
        "She held positions as General Counsel and Compliance Officer with 9 years of experience.",
        "She holds a Chief Risk Officer Certificate of a fictional university.",
        "He served as CISO and Vice President of Cybersecurity at Quill Corporation.",
        "He worked in various roles such as Programming and Applications Director.",
        "She joined Quill and went on to become Head of Engineering.",
    ],
)
def test_what_somebody_learned_or_was_is_no_office_here(text: str) -> None:
    assert roles(text) == []


def test_incidents_at_other_companies_are_no_career() -> None:
    text = "The board reviews incidents, including those at other companies, with our Chief Risk and Assurance Officer."
    assert roles(text) == ["Chief Risk and Assurance Officer"]


def test_a_director_who_is_called_ciso_is_the_ciso() -> None:
    text = "The board hears the IT security director (CISO). The CISO reports to the Vice President of Services."
    assert roles(text) == ["Chief Information Security Officer", "Vice President of Services"]


@pytest.mark.parametrize(
    "text",
    [
        "Our Vice President of Risk has served in various roles in information technology.",
        "The CIO also serves as our Vice President of Risk and is supported by a team with many years of experience.",
        "The board hears the Vice President of Risk for Quill.",
    ],
)
def test_who_holds_an_office_now_is_told_of(text: str) -> None:
    assert "Vice President of Risk" in roles(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "It has the CEO, the General Manager of Information Technology and the Internal Controls Coordinator.",
            ["Chief Executive Officer", "General Manager of Information Technology", "Internal Controls Coordinator"],
        ),
        (
            "The General Manager of IT leads. The General Manager reports.",
            ["General Manager of Information Technology"],
        ),
        (
            "It is chaired by the Vice President of the Sales and Operations Center.",
            ["Vice President of Sales and Operations Center"],
        ),
        ("It includes our Senior Vice President of Legal Counsel.", ["Senior Vice President of Legal Counsel"]),
        (
            "The committee is headed by the Vice President: Information Communication & Technology.",
            ["Vice President of Information Communication and Technology"],
        ),
        (
            "Our Vice President of Information Technology and technology professionals have deep experience.",
            ["Vice President of Information Technology"],
        ),
        (
            "The CISO is our Vice President of Information Security, Disaster Recovery, and Asset Management.",
            [
                "Chief Information Security Officer",
                "Vice President of Information Security Disaster Recovery and Asset Management",
            ],
        ),
        (
            "Our Director of IT, Security and Risk leads the effort.",
            ["Director of Information Technology Security and Risk"],
        ),
        (
            "Our Director of Information Technology, Information Technology Security and Risk Manager do so.",
            ["Director of Information Technology", "Manager of Information Technology Security and Risk"],
        ),
        (
            "The technology programs are led by the Superintendent of Information Technology.",
            ["Superintendent of Information Technology"],
        ),
    ],
)
def test_a_function_is_read_to_its_end(text: str, names: list[str]) -> None:
    assert roles(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Our management, including our CFO and network administrator, is responsible.",
            ["Chief Financial Officer", "Network Administrator"],
        ),
        ("The company's IT leader meets the Audit Committee.", ["Information Technology Leader"]),
        ("The team is led by our IT Senior Director.", ["Senior Director of Information Technology"]),
        ("Mr. Quill acts as an incident response manager.", ["Incident Response Manager"]),
        ("The teams involve the Resilience Leads.", ["Lead of Resilience"]),
        ("Our chief information manager reports to the board.", ["Chief Information Manager"]),
        ("The council includes the Chief Engineer.", ["Chief Engineer"]),
        ("Our program is led by two Chief Information Security Officers.", ["Chief Information Security Officer"]),
        ("Our businesses chief information security officers (CISOs) report.", ["Chief Information Security Officer"]),
        ("The CSO updates the Chairperson of the Board.", ["Chair of the Board"]),
        ("The CFO reports to the Executive Chairman.", ["Chief Financial Officer", "Executive Chair"]),
    ],
)
def test_rarer_heads_are_offices(text: str, names: list[str]) -> None:
    assert [name for name in roles(text) if name != "CSO"] == names


@pytest.mark.parametrize(
    "text",
    [
        "Our systems are managed by a third party administrator.",
        "We share what chief information security officers (of other firms) tell.",
        "He is a cybersecurity leader with 20 years of experience.",
        "The Chair of the Board for a fictional association speaks.",
        "Failures may lead to losses, and our information technology could lead to others.",
        "She holds ITIL 4 Foundation and IPASS Information Security Engineer certificates.",
        "He achieved the Global Secure Systems Engineer qualifications.",
    ],
)
def test_who_only_looks_like_an_office_is_none(text: str) -> None:
    assert roles(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Members are our Vice President, Information Technology and Security and Kelvin Quill, our Senior Manager.",
            ["Vice President of Information Technology and Security"],
        ),
        (
            "It is led by our Senior Vice President of Global Quality, Regulatory, and IT, who reports.",
            ["Senior Vice President of Global Quality Regulatory and Information Technology"],
        ),
        (
            "Our Vice President, Enterprise Risk, Compliance and Service Management assesses them.",
            ["Vice President of Enterprise Risk Compliance and Service Management"],
        ),
        (
            "We hear the CISO, our Global General Counsel and Corporate Affairs Officer and the Chief Of Operations.",
            [
                "Chief Information Security Officer",
                "General counsel",
                "Corporate Affairs Officer",
                "Chief of Operations",
            ],
        ),
        (
            "The Chief Information Officer (Senior Vice President Digital Technology) reports.",
            ["Chief Information Officer", "Senior Vice President of Digital Technology"],
        ),
        (
            "We named a Vice President, Information Technology Infrastructure and Security (the VP of IT).",
            ["Vice President of Information Technology Infrastructure and Security"],
        ),
        ("It relies on the CIO and the Head of NFR CTIS.", ["Chief Information Officer"]),
        (
            "The executive vice presidents of the business areas and regional security managers meet.",
            ["Regional Manager of Security"],
        ),
        ("Our Principal Financial and Accounting Officer decides.", ["Principal Financial and Accounting Officer"]),
        (
            "Our Head of Global IT and IT Security Team perform due diligence.",
            ["Head of Global Information Technology"],
        ),
        ("Our VP of IT and IT Group work together.", ["Vice President of Information Technology"]),
        ("The chief architect and co-chief executive officer meet.", ["Chief Architect", "Co-Chief Executive Officer"]),
        (
            "The program is led by our GVP, Governance, Risk, and Compliance.",
            ["Group Vice President of Governance Risk and Compliance"],
        ),
        ("Each segment has an Executive Information Security Officer.", ["Executive Information Security Officer"]),
        ("The team has a Director of IT and external consultants.", ["Director of Information Technology"]),
        (
            "Mr. Quill has 10 years of experience as an IT professional and reports to the Chief Executive Officer.",
            ["Chief Executive Officer"],
        ),
        ("The ISO and CIO roles are filled by one.", ["Chief Information Officer"]),
        ("We are no critical information infrastructure operator, or CIIO.", []),
        ("Incidents are told to the Lead Non-Management Director.", ["Lead Non-Management Director"]),
        (
            "Our Head of Resource Management leads. The Head of Resources Management reports.",
            ["Head of Resource Management"],
        ),
    ],
)
def test_a_function_ends_where_others_begin(text: str, names: list[str]) -> None:
    assert roles(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The President of VasoTechnology leads the program.", ["President of VasoTechnology"]),  # 0001213900-26-037664
        (
            "It includes our Director of SEC Reporting and Technical Accounting, and others.",  # 0000950170-25-047224
            ["Director of SEC Reporting and Technical Accounting"],
        ),
        (
            "Jas Sidhu, Senior Director - Core IT, serves as managements expert.",  # 0000037785-25-000030
            ["Senior Director of Core Information Technology"],
        ),
        (
            "The CISO reports to our Technology + Engineering Lead and indirectly to our committee.",
            ["Chief Information Security Officer", "Lead of Technology + Engineering"],
        ),  # 0001628280-25-007376
        ("The VPs of IT are responsible for our program.", ["Vice President of Information Technology"]),
        ("Our corporate controller reviews our procedures.", ["Controller"]),  # 0001641172-25-006726
        (
            "Our Vice President, Legal and Corporate Secretary, oversees the committee.",  # 0001605297-25-000016
            ["Vice President of Legal", "Corporate Secretary"],
        ),
        (
            "We tell the Vice President - Commercial Excellence, the executive director, emergency preparedness.",
            ["Vice President of Commercial Excellence", "Executive Director of Emergency Preparedness"],
        ),  # 0000753308-25-000011
        (
            "Our Computer Systems Operations Manager is accountable.",  # 0001558370-25-003713
            ["Manager of Computer Systems Operations"],
        ),
        (
            "The extended team includes Unit Manager Security and others.",
            ["Unit Manager of Security"],
        ),  # 0001786909-25-000021
        (
            "Our International Chief Operating Officer and our CSO, a Senior Managing Director, decide.",
            ["International Chief Operating Officer", "CSO", "Senior Managing Director"],
        ),
    ],
)
def test_a_function_in_words_of_no_list_is_read_by_its_place(text: str, names: list[str]) -> None:
    assert roles(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "The technology our Investment Manager, clients, and others rely on.",  # 0000950170-25-045464
        "He will brief the Executive Director, the Audit Committee and the Board.",  # 0001213900-25-026222
        "We tell the Executive Vice Presidents of our commercial divisions.",  # 0001558370-25-001263
        "He joined us in January 2022, after serving as SVP Enterprise Systems for five years.",  # 0001842718-25-000023
        "He spent his time at Raytheon before spending four years at Quill as the Director of Global Security.",
        "He holds Information Systems Security Officer (CNSSI No. 4014) certifications.",  # 0001628280-25-007376
        "We are currently seeking to hire a director of cybersecurity to oversee our program.",  # 0001819142-26-000010
        "The Company actively searches for a Chief Information Security Officer.",  # 0001968915-26-000023
        "He has a certificate of the Digital Directors Network.",  # 0001968915-25-000006
    ],
)
def test_managers_that_are_firms_and_offices_held_before_are_none(text: str) -> None:
    assert roles(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The Chief Compliance Officer is the head of the Managers cybersecurity team.",  # 0001987731-26-000002
            ["Chief Compliance Officer"],
        ),
        (
            "Our Manager of Cybersecurity is our incident response team leader.",  # 0001213900-25-037719
            ["Manager of Cybersecurity"],
        ),
        ("She is the head of our cybersecurity team.", ["Head of Cybersecurity"]),
        (
            "The Vice President of IT acts as our head of information security.",
            ["Vice President of Information Technology", "Head of Information Security"],
        ),
    ],
)
def test_what_an_officer_is_called_besides_is_no_second_office(text: str, names: list[str]) -> None:
    assert roles(text) == names


def test_who_leads_a_body_is_named_by_what_its_letters_stand_for() -> None:
    """0000097134-25-000006."""
    text = (
        "We have a Cyber Security Incident Response Team (CSIRT) and an Operational Risk Committee (ORC)."
        " The CSIRT Leader reports to the ORC chair. The ORC meets."
    )
    assert roles(text) == ["Cyber Security Incident Response Team Leader", "Chair of the Operational Risk Committee"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The IT Director reports to the VP of Information Technology and Facilities, or VP of IT.",
            ["Director of Information Technology", "Vice President of Information Technology and Facilities"],
        ),
        (
            "It is led by our Executive Director of Information Technology, whom we refer to as the IT Director.",
            ["Executive Director of Information Technology"],
        ),
        (
            "Our Vice President of Information Technology leads. The Vice President provides oversight.",
            ["Vice President of Information Technology"],
        ),
        (
            "Our Head of IT and Cybersecurity leads. The Head of IT reports to the Board.",
            ["Head of Information Technology and Cybersecurity"],
        ),
        (
            "Our Head of IT and our Head of IT and Cybersecurity meet. The Head of IT reports.",
            ["Head of Information Technology", "Head of Information Technology and Cybersecurity"],
        ),
        (
            "They ask our Chief Information Security Officer or Chief Information Officer.",
            ["Chief Information Security Officer", "Chief Information Officer"],
        ),
        (
            "They ask our General Counsel, Division Presidents and CFO.",
            ["General counsel", "Division President", "CFO"],
        ),
    ],
)
def test_an_office_in_short_is_the_longer_one(text: str, names: list[str]) -> None:
    assert roles(text) == [name.replace("CFO", "Chief Financial Officer") for name in names]


def test_letters_of_a_function_define_no_office() -> None:
    """0000105132-25-000067."""
    text = "He works with our Vice President of Global Information & Technology (IT) and regional IT members."
    assert roles(text) == ["Vice President of Global Information and Technology"]


def test_a_unit_by_its_letters_is_no_office() -> None:
    unit = "The Chief Security Office (“CSO”) writes our policies. The CSO is led by our CISO."

    assert [role.name for role in roles_of(sentences(unit))] == ["Chief Information Security Officer"]


def test_the_cco_of_a_fund_sees_to_compliance() -> None:
    fund = "The Adviser has a group with members of its management, including the CCO and the COO."

    assert [role.name for role in roles_of(sentences(fund))] == ["Chief Compliance Officer", "Chief Operating Officer"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Shyft, 0001437749-25-004501
        ("The CIO reports to our President and Chief Executive Officer.", ["President", "Chief Executive Officer"]),
        ("Our Chief Executive Officer and President, leads.", ["Chief Executive Officer", "President"]),
        ("It is told to the CEO, President, CFO and others.", ["Chief Executive Officer", "President"]),
        ("The Senior Vice President and CEO is told.", ["Chief Executive Officer"]),
        ("The former Chief Executive Officer and President of Quill Trust joined the board.", []),
    ],
)
def test_a_president_who_is_the_chief_executive_too_holds_both_offices(text: str, names: list[str]) -> None:
    assert [name for name in roles(text) if name in ("President", "Chief Executive Officer")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Old Point, 0001140361-25-011206
        ("Management has designated the ISO. The Companys ISO has primary responsibility.", ["Information Security"]),
        ("Our IT Director and ISO are responsible.", ["Director of Information Technology", "Information Security"]),
        ("We work to a standard that the ISO issued, and the ISO 27001 certificate is renewed.", []),
        ("We hold the ISO certificates.", []),
    ],
)
def test_an_iso_who_acts_is_an_officer_and_no_standard(text: str, names: list[str]) -> None:
    assert [name.removesuffix(" Officer") for name in roles(text)] == names


def test_a_certificate_with_an_officer_s_letters_is_none() -> None:
    """0001104659-26-029858."""
    text = "Our Senior Director, Information Technology, is a certified information security officer (CISO)."
    assert roles(text) == ["Senior Director of Information Technology"]


def test_a_chair_of_a_committee_s_letters_keeps_the_group_s_name() -> None:
    """0001558370-25-002412."""
    text = (
        "It is overseen by the Ares Enterprise Risk Committee (the Ares ERC). "
        "The Head of Enterprise Risk acts as chairperson of the Ares ERC."
    )
    assert roles(text) == ["Head of Enterprise Risk", "Chair of the Ares Enterprise Risk Committee"]


def test_chiefs_of_a_function_are_no_peers() -> None:
    """0001877787-25-000019."""
    text = "It comprises the Group Chief Financial Officer and Chief Of Operations and the Group General Counsel."
    assert roles(text) == ["Chief Financial Officer", "Chief of Operations", "General counsel"]


def test_who_became_another_has_left_the_office_before() -> None:
    text = "The CIO was promoted to the role of the Banks Deputy Chief Information Officer in 2023 and became the CIO."
    assert roles(text) == ["Chief Information Officer"]


def test_the_chair_of_what_is_called_the_committee_is_named_in_full() -> None:
    text = "The Information Security Committee (the Committee) meets. The Board meets with the Committee chair."
    assert roles(text) == ["Chair of the Information Security Committee"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The CISO notifies the audit committee chair of any incident.", ["Chair of the Audit Committee"]),
        ("The speaker was the Audit Committee Chair of Quill Mills.", []),
    ],
)
def test_a_committee_s_chair_is_told_of_things_here(text: str, names: list[str]) -> None:
    assert [name for name in roles(text) if "Chair" in name] == names


@pytest.mark.parametrize(
    "text",
    [
        "Before joining Quill in January 2022, our Head of Information Security had 18 years of experience.",
        "The Head of Information Security and the board play key roles in managing risks.",
    ],
)
def test_whoever_holds_the_office_now_may_be_told_of_with_a_career(text: str) -> None:
    assert roles(text) == ["Head of Information Security"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("In a critical disruption, the President of the Company activates the plan.", ["President"]),
        ("The guest was the President of a fictional league.", []),
        ("Our external consultants provide CISO-level services.", []),  # 0001178913-26-000749
        (
            "We write to the Board Chair and Audit Committee Chair.",
            ["Chair of the Board", "Chair of the Audit Committee"],
        ),
        ("He is concurrently a Managing Director at Quill Mills.", []),  # 0002017206-26-000002
        (
            "It includes the Information Security Officer (Corporate Secretary).",  # 0001104659-26-033945
            ["Information Security Officer", "Corporate Secretary"],
        ),
        ("Our Senior Vice President , Chief Operating Officer, leads.", ["Chief Operating Officer"]),
        ("Several were also a Head of Cybersecurity for their respective former organizations.", []),
        (
            # 0000950170-25-030913
            "It has our Chief Operating Officer (who is also acting as head of our security team).",
            ["Chief Operating Officer"],
        ),
        ("It has our Controller (Principal Accounting Officer).", ["Controller", "Principal Accounting Officer"]),
        ("In 2025, we created a position that absorbed the Global Cybersecurity Director.", []),  # 0001342874-26-000020
        ("It is led by our CFO, Treasurer and Secretary.", ["Chief Financial Officer", "Treasurer"]),
        (
            "The CISO hears a number of experienced information security officers responsible for various parts of us.",
            ["Chief Information Security Officer", "Information Security Officer"],
        ),
        ("Our staff are experienced information security managers with many years of experience.", []),
    ],
)
def test_whose_office_it_is_decides(text: str, names: list[str]) -> None:
    assert roles(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            # 0001410578-25-000777
            "Our CEO and cybersecurity officer, and collectively, the Cybersecurity Risk Management Officers, assess"
            " them. Our Cybersecurity Risk Management Officers report.",
            ["Chief Executive Officer", "Cybersecurity Officer"],
        ),
        (
            # 0001628280-26-011055
            "Our COO has years of experience in senior executive roles that involved ownership of cybersecurity,"
            " including Chief Information Officer, Chief Technology Officer and General Manager.",
            ["Chief Operating Officer"],
        ),
        (
            # 0001434647-26-000011
            "We have a Director of IT with over 22 years of experience in roles including managing risks,"
            " as well as a dedicated Information Security Manager.",
            ["Director of Information Technology", "Manager of Information Security"],
        ),
    ],
)
def test_what_officers_are_together_or_were_before_is_no_office(text: str, names: list[str]) -> None:
    assert roles(text) == names


def test_a_list_goes_on_behind_the_career_of_one_of_its_members() -> None:
    """As in 0001127537-25-000012."""
    members = "our Head of IT, who has worked in various roles on networks, the Chief Executive Officer, and the CISO"
    assert roles(f"The program is kept by certain members, including {members}.") == [
        "Head of Information Technology",
        "Chief Executive Officer",
        "Chief Information Security Officer",
    ]
    career = (
        "our CISO, who has worked in various roles, including Chief Technology Officer, and the Head of IT of a bank"
    )
    assert roles(f"It is led by {career}.") == ["Chief Information Security Officer"]


def test_the_letters_of_an_office_made_up_of_people_name_a_unit() -> None:
    """As in 0001437749-25-038836, 0001628280-26-008322 and 0001193125-26-044918."""
    made_up = "Harbor has a Chief Information Security Office (CISO) made up of pilots. The CISO reports to us."
    assert [role.name for role in roles_of(sentences(made_up))] == []
    set_up = "Our internal Business Information Security Office (“BISO”), established in 2022, links us. The BISO acts."
    assert [role.name for role in roles_of(sentences(set_up))] == []
    glued = "The Global Cybersecurity Defense Office(the CDO) team acts. The team is headed by the CDO."
    assert [role.name for role in roles_of(sentences(glued))] == []
