"""Sentences of real filings, shortened, by accession number: what a reader takes from each."""

import pytest

from monitor.extract.profile.conclusion import conclusion_of
from monitor.extract.profile.roles import roles_of
from monitor.extract.profile.standards import standards_of
from monitor.extract.sentences import sentences

_OFFICES = [
    (
        "0002030781-26-000003",
        "His senior public sector roles include Senior Policy Advisor, Chief of Cyber Threat Analysis at an agency, "
        "CISO of a committee, and Deputy CISO of the state.",
        [],
    ),
    (
        "0001628280-26-008403",
        "Our CISO has experience, including eight years as the global head of cybersecurity at one of Frances "
        "companies; our Business Unit Presidents oversee risks.",
        ["Chief Information Security Officer", "Business Unit President"],
    ),
    (
        "0000907254-25-000022",
        "The plan establishes a primary incident coordinator; the CIRT coordinator will work with the CISO.",
        ["Primary Incident Coordinator", "CIRT Coordinator", "Chief Information Security Officer"],
    ),
    (
        "0001193125-25-142316",
        "The Board has appointed the Chief Officer for Automobile Operations as the Risk Management Officer.",
        ["Chief Officer for Automobile Operations", "Risk Management Officer"],
    ),
    (
        "0001193125-26-051289",
        "It is led by our CIO, Chief Information Security Office (CISO) and others, and the Chief Information Office "
        "and Chief Legal Officer; a Chief Security Office (CSO) helps.",
        ["Chief Information Officer", "Chief Information Security Officer", "Chief Legal Officer"],
    ),
    (
        "0000885508-25-000022",
        "Our Network Administrator/Security Analyst holds a degree; the security administrator reports to our CIO.",
        ["Network Administrator", "Security Analyst", "Security Administrator", "Chief Information Officer"],
    ),
    (
        "0000320121-25-000011",
        "Certifications held by the team include Network+, CyberSecurity Analyst+, and Associate Chief Information "
        "Security Officer.",
        [],
    ),
    (
        "0001773427-25-000010",
        "The team includes the Companys Chief Compliance Officer, Chief of Staff, VP, Corporate Counsel, and Chief "
        "Accounting Officer.",
        ["Chief Compliance Officer", "Chief of Staff", "Vice President Corporate Counsel", "Chief Accounting Officer"],
    ),
    (
        "0001410578-25-000425",
        "Our Director of IT, Security and SRE leads, with a Senior IT Engineer focused on IT security; the committee "
        "includes our CFO, VP HR, General Counsel and CEO.",
        [
            "Director of Information Technology Security and SRE",
            "Senior Information Technology Engineer",
            "Chief Financial Officer",
            "Vice President of Human Resources",
            "General counsel",
            "Chief Executive Officer",
        ],
    ),
    (
        "0000893847-25-000002",
        "The Audit Committee receives reports from our Director of Information Technology and Information Security "
        "Officer.",
        ["Director of Information Technology", "Information Security Officer"],
    ),
    (
        "0000950170-25-053935",
        "One of our Directors, also our senior vice president, plays a leading role in defense.",
        ["Senior Vice President"],
    ),
    (
        "0001193125-26-194102",
        "The committee comprises the principal financial officer or the head of financial reporting, the principal "
        "investor relations officer, and the principal officer in charge of the cybersecurity matters.",
        [
            "Principal Financial Officer",
            "Head of Financial Reporting",
            "Principal Investor Relations Officer",
            "Principal Officer in Charge of Cybersecurity Matters",
        ],
    ),
    (
        "0000950170-25-052668",
        "He reports to our Co-CEO and our EVP of Browsers.",
        ["Co-Chief Executive Officer", "Executive Vice President of Browsers"],
    ),
    (
        "0001437749-26-010358",
        "The Companys President, Chief Financial Officer, and the Co-Chief Information Officers meet.",
        ["President", "Chief Financial Officer", "Co-Chief Information Officer"],
    ),
    (
        "0001178913-25-001365",
        "It is assisted by the Company's Vice Presidents of Information Technology (VPIT).",
        ["Vice President of Information Technology"],
    ),
    (
        "0001558370-25-001495",
        "It is our Senior Manager of Risk and Insurance, and our Vice President of Supply Chain.",
        ["Senior Manager of Risk and Insurance", "Vice President of Supply Chain"],
    ),
    ("0001193125-25-202743", "We use contract research organizations (CRO); our CRO reports.", []),
    ("0001410578-25-000409", "He has an open line of communication to the Bank President.", ["President"]),
    (
        "0001558370-25-002411",
        "Its CEO, Co-Presidents and CFO are members.",
        ["Chief Executive Officer", "Co-President", "Chief Financial Officer"],
    ),
    ("0000950170-25-034599", "A designated system security engineer monitors.", ["System Security Engineer"]),
    ("0001104659-26-037374", "Our senior IT specialist responds.", ["Senior Information Technology Specialist"]),
    (
        "0001603145-26-000007",
        "NEE's vice president cybersecurity and executive director cybersecurity assess risks.",
        ["Vice President of Cybersecurity", "Executive Director of Cybersecurity"],
    ),
    ("0001213900-25-100369", "We receive reports from our technical director.", ["Technical Director"]),
    (
        "0001628280-25-015052",
        "The council includes the CIO and the Enterprise architect.",
        ["Chief Information Officer", "Enterprise Architect"],
    ),
    (
        "0001193125-25-079553",
        "It is co-led by the head of the Groups customer experience division.",
        ["Head of Customer Experience"],
    ),
    (
        "0000950170-25-099742",
        "The team is comprised of 2 Senior Security Engineers and 2 Security Analysts.",
        ["Senior Security Engineer", "Security Analyst"],
    ),
    ("0001178913-26-001363", "They are evaluated by our IT managers.", ["Manager of Information Technology"]),
    (
        "0001159508-26-000017",
        "Attendance is required of the Chief Information Officers; divisional CISOs respond.",
        ["Chief Information Officer", "Chief Information Security Officer"],
    ),
    (
        "0001628280-26-038446",
        "It includes the Chief Information Security Officer & Head of Information Technology (CISO).",
        ["Chief Information Security Officer", "Head of Information Technology"],
    ),
    (
        "0000950170-25-045749",
        "It is overseen by an internal information technology specialist.",
        ["Information Technology Specialist"],
    ),
    (
        "0001070423-25-000006",
        "It includes our Senior Director, North American Solution Delivery.",
        ["Senior Director of North American Solution Delivery"],
    ),
    ("0001104659-26-044901", "We continue the execution of our Cybersecurity Director Plan.", []),
    (
        "0001562762-25-000066",
        "It is chaired by the Chief Technology Officer/Co-Head of Trading.",
        ["Chief Technology Officer", "Co-Head of Trading"],
    ),
    (
        "0001601548-26-000015",
        "He has experience as a cybersecurity professional, as well as serving as Chief Information Officer (CIO) "
        "for federal contractors.",
        [],
    ),
    (
        "0001059556-25-000025",
        "The CISO reports to the CAO; CCO Holdings does not.",
        ["Chief Information Security Officer", "CAO"],
    ),
    (
        "0001955010-25-000002",
        "The Companys Chief Compliance Officer reports. The CCO of the Company oversees.",
        ["Chief Compliance Officer"],
    ),
    (
        "0000831001-26-000011",
        "Citis Head of Technology and Business Enablement and the Head of TCCORO decide.",
        ["Head of Technology and Business Enablement", "Head of TCCORO"],
    ),
    (
        "0000950170-25-038692",
        "It consists of a Lead Security Engineer, and the Senior Program Manager of Digital Commerce.",
        ["Lead Security Engineer", "Senior Program Manager of Digital Commerce"],
    ),
    (
        "0001193125-25-213801",
        "It includes the CIO, and Legal and Privacy Counsel.",
        ["Chief Information Officer", "Legal and Privacy Counsel"],
    ),
    ("0001610520-25-000027", "The Head Internal Audit is a permanent guest.", ["Head of Internal Audit"]),
    (
        "0000860413-25-000022",
        "Since 2002, he has served in the roles of Information Security Officer and Director of IT Compliance.",
        [],
    ),
    (
        "0001428205-26-000029",
        "It consists of the CFO, Co-Chief Investment Officers and others. Our CTIO is experienced.",
        ["Chief Financial Officer", "Co-Chief Investment Officer", "CTIO"],
    ),
    (
        "0001193125-26-108326",
        "It consists of the Sr. Manager of Network Security and IT Security Manager.",
        ["Senior Manager of Network Security", "Manager of Information Technology Security"],
    ),
    (
        "0000950170-25-038107",
        "The Director of Site Reliability Engineering and Security is experienced.",
        ["Director of Site Reliability Engineering and Security"],
    ),
    ("0000908937-25-000005", "Our Senior Vice President and Treasurer is responsible for insurance.", ["Treasurer"]),
    (
        "0001104659-26-029490",
        "Before joining us, Mr. Price co-founded and served as director and Chief Executive Officer of Voyage81.",
        [],
    ),
    (
        "0000908937-25-000005",
        "It is a result of his service as the director of security at companies such as Squarespace.",
        [],
    ),
    (
        "0001163165-25-000012",
        "One holds a masters degree and has served as Chief Information Officer/Chief Technology Officer and "
        "various roles in IT.",
        [],
    ),
    ("0000765207-26-000067", "The Bank employs a full-time Cybersecurity Analyst.", ["Cybersecurity Analyst"]),
    (
        "0000950170-25-030897",
        "It consists of the CIO, and the Vice President, Corporate Treasurer (Treasury).",
        ["Chief Information Officer", "Corporate Treasurer"],
    ),
    ("0001140361-26-015366", "We have chief security officers.", ["Chief Security Officer"]),
    (
        "0001193125-25-136298",
        "Our data privacy officers report to local chief information officers; we chair a CISO committee.",
        ["Data Privacy Officer", "Local Chief Information Officer"],
    ),
    (
        "0001140361-25-010446",
        "It includes the Managing Director of Quantitative Strategies and the Senior Independent Director.",
        ["Managing Director of Quantitative Strategies", "Senior Independent Director"],
    ),
    (
        "0001692115-25-000082",
        "It is led by the Vice President/Information Services/Chief Information Officer.",
        ["Chief Information Officer"],
    ),
    ("0001213900-25-104686", "Our CBO and COO are responsible.", ["CBO", "Chief Operating Officer"]),
    (
        "0001193125-26-131928",
        "We outsource a qualified Information Technology Administrator.",
        ["Information Technology Administrator"],
    ),
    (
        "0001895262-26-000076",
        "The Director of Information Security and information security managers carry certifications.",
        ["Director of Information Security"],
    ),
    (
        "0001895262-26-000076",
        "He has experience at Noble including two years as Deputy CIO as well as Director, IT.",
        [],
    ),
    (
        "0001479094-26-000009",
        "It includes our Vice PresidentInformation Technology and our Senior Vice President—Data and Technology.",
        ["Vice President of Information Technology", "Senior Vice President of Data and Technology"],
    ),
    ("0001213900-26-042080", "Our DevOps engineer responds.", ["DevOps Engineer"]),
    (
        "0001193125-25-145217",
        "It is reported by the Executive Officer in charge of the Information Security Control Department.",
        ["Executive Officer in Charge of Information Security Control Department"],
    ),
    (
        "0001690585-26-000006",
        "We rely on our third party CROs and CDMOs; an incident at a CRO, CMDO or other could affect us.",
        [],
    ),
    (
        "0001493152-26-014042",
        "It is led by our Executive Vice President-Technology.",
        ["Executive Vice President of Technology"],
    ),
    (
        "0000814547-25-000030",
        "The CISO, who reports to the President, Software, is responsible.",
        ["Chief Information Security Officer", "President of Software"],
    ),
]


@pytest.mark.parametrize(("accession", "text", "offices"), _OFFICES)
def test_offices_are_read_as_filings_write_them(accession: str, text: str, offices: list[str]) -> None:
    assert [role.name for role in roles_of(sentences(text))] == offices, accession


@pytest.mark.parametrize(
    ("accession", "text"),
    [
        (
            "0001142750-25-000011",
            "It is led by one who was, over 25 years, serving as Chief Information Officer, Senior "
            "Vice President of IT, and Director of IT at various healthcare services and technology companies.",
        ),
        (
            "0000785161-25-000009",
            "He served as a CIO, regional CIO, and chief technology officer responsible for the USAF health systems.",
        ),
        (
            "0001159508-26-000017",
            "These include positions as global Chief Information Security Officer (CISO)/CSO for "
            "three different large European financial institutions.",
        ),
        (
            "0001213900-25-001262",
            "Mr. Peng served as General Manager of Beijing Xuri Yuanfan from July 2006 to June 2016.",
        ),
        (
            "0001213900-25-001262",
            "From September 2002 to June 2006, he served as manager of the technology department.",
        ),
        (
            "0001630805-25-000007",
            "Roles he held include management, including serving as the Director of Engineering "
            "Applications and Data Management.",
        ),
        (
            "0001641172-25-006780",
            "He is an experienced information system security professional and information "
            "security manager with years of experience.",
        ),
        ("0001558370-25-003004", "One is a Sun Certified System Administrator."),
        ("0001193125-26-059602", "The risk managers form a multidisciplinary group."),
    ],
)
def test_a_career_is_no_office_here(accession: str, text: str) -> None:
    assert [role.name for role in roles_of(sentences(text))] == [], accession


@pytest.mark.parametrize(
    ("accession", "text", "claims"),
    [
        (
            "0001331451-26-000047",
            "In alignment with the National Institute of Standards of Technology (NIST) Cybersecurity "
            "Framework, we act.",
            {"NIST CSF": "aligned"},
        ),
        (
            "0001099219-26-000013",
            "It considers the cybersecurity framework developed by the U.S. Governments National "
            "Institute of Standards and Technology.",
            {"NIST CSF": "informed"},
        ),
        (
            "0001437749-25-007521",
            "It is founded on principles and standards of the NIST Framework.",
            {"NIST CSF": "aligned"},
        ),
        (
            "0000711669-26-000007",
            "It undergoes periodic evaluations utilizing the NIST CSF to gauge our readiness.",
            {"NIST CSF": "assessed"},
        ),
        (
            "0001641172-25-001500",
            "We use the NIST Cybersecurity Framework to guide our approach.",
            {"NIST CSF": "informed"},
        ),
        (
            "0001193125-25-147079",
            "We leverage a framework, the NIST CSF, and assess our maturity against that framework.",
            {"NIST CSF": "assessed"},
        ),
        (
            "0001603145-26-000007",
            "NEE uses third parties to assess the extent to which its protocols align with the U.S. "
            "Department of Energys Cybersecurity Capability Maturity Model.",
            {"C2M2": "assessed"},
        ),
        (
            "0001193125-26-091708",
            "Our systems are assessed by third parties for compliance with: ISO 27001:2022; SOC 2, "
            "Type 2; and PCI DSS Level 1.",
            {"ISO/IEC 27001": "assessed", "SOC 2": "assessed", "PCI DSS": "assessed"},
        ),
        (
            "0001999371-26-007357",
            "We are currently in the process of achieving CMMC Level 2.0 certification.",
            {"CMMC": "mentioned"},
        ),
        (
            "0001649744-25-000006",
            "We self-assess maturity using the ISO/IEC 33004:2015 Process Maturity Model, with payment "
            "card industry audits.",
            {"ISO/IEC 33004": "assessed", "PCI DSS": "assessed"},
        ),
        (
            "0001193125-25-079553",
            "It classifies, to comply with the Cybersecurity Law and Data Security Law.",
            {"PRC Cybersecurity Law": "aligned", "PRC Data Security Law": "aligned"},
        ),
        (
            "0001805385-26-000012",
            "We design our program based on the NIST CSF and SOC 2. This does not imply that we meet any "
            "standards, but only that we use these frameworks as a guide to help us.",
            {"NIST CSF": "informed", "SOC 2": "informed"},
        ),
        (
            "0000731766-26-000062",
            "UnitedHealth Group assesses its initiatives through the NIST Cybersecurity Framework.",
            {"NIST CSF": "assessed"},
        ),
        (
            "0000794323-25-000006",
            "These auditors and consultants are accredited under standards administered by the PCI Security "
            "Standards Council.",
            {"PCI DSS": "mentioned"},
        ),
        (
            "0001974138-25-000016",
            "Atleos maintains the ISO 27001 certification; Third-party audits for PCI-DSS and SOC2 are conducted.",
            {"ISO/IEC 27001": "certified", "PCI DSS": "assessed", "SOC 2": "assessed"},
        ),
        (
            "0001558370-25-001495",
            "Key are third-party reviews of our program and its maturity based on the NIST CSF.",
            {"NIST CSF": "assessed"},
        ),
        (
            "0001104659-26-037863",
            "We compare, specifically basing our policies on ISO27001 guidelines.",
            {"ISO/IEC 27001": "aligned"},
        ),
        (
            "0001193125-26-068598",
            "Our program is assessed by third-party auditors through our SOC II Type 2 and SOX audit processes.",
            {"SOC 2": "assessed", "SOX": "assessed"},
        ),
        (
            "0000950170-25-039548",
            "The Company utilizes to develop its program: FFIEC Information IT Examination Handbooks, National "
            "Institute of Standards and Technology Special Publication 800 Series.",
            {"FFIEC IT Examination Handbook": "aligned", "NIST SP 800": "aligned"},
        ),
        (
            "0001453687-26-000064",
            "We partner with external cybersecurity vendors to enact controls that seek to meet the requirements "
            "of the NIST Cybersecurity Framework.",
            {"NIST CSF": "aligned"},
        ),
        (
            "0001410578-25-000351",
            "The federal bank regulatory agencies adopted the Interagency Guidelines Establishing Information "
            "Security Standards.",
            {"Interagency Guidelines Establishing Information Security Standards": "mentioned"},
        ),
        (
            "0001214659-25-006296",
            "We leverage guidance from NIST to manage risks. While we don't adhere to technical standards, NIST "
            "provides a guide to help us.",
            {"NIST": "informed"},
        ),
        (
            "0000840489-26-000032",
            "They have expertise in implementing security strategies; security standards such as NIST, ISO, COBIT "
            "and ITIL; and risk management.",
            {"NIST": "mentioned", "ISO": "mentioned", "COBIT": "mentioned", "ITIL": "mentioned"},
        ),
        (
            "0001974793-24-000018",
            "It leverages elements of the International Organization Standardization 27001 Information Security "
            "Management System Requirements.",
            {"ISO/IEC 27001": "aligned"},
        ),
        (
            "0001070423-25-000006",
            "These are guided, in part, by the relevant American Petroleum Institute frameworks.",
            {"API": "informed"},
        ),
        (
            "0001059556-25-000025",
            "The Company is audited in connection with the Sarbanes-Oxley Act, and Moodys obtains third-party "
            "audits in connection with the ISO 27001 certification and SOC 1 attestation reports.",
            {"SOX": "assessed", "ISO/IEC 27001": "certified", "SOC 1": "certified"},
        ),
        (
            "0001034054-25-000002",
            "We build upon the principles of the ISO 27001 standard and have achieved ISO 27001:2013 certification.",
            {"ISO/IEC 27001": "certified"},
        ),
        (
            "0001781335-26-000011",
            "Undertakings include safeguards to satisfy the requirements for certification under ISO 27001.",
            {"ISO/IEC 27001": "mentioned"},
        ),
        (
            "0001271833-26-000005",
            "Our third-party program requires third-party attestation of their security practices such as a "
            "System and Organization Controls 2 report or ISO27001 certification.",
            {"SOC 2": "mentioned", "ISO/IEC 27001": "mentioned"},
        ),
        (
            "0001393311-25-000036",
            "It is certified for compliance with the Payment Card Industry Data Security Standard. We are "
            "assessed against the National Institute of Standards and Technology (NIST) 800-53 Moderate Baseline.",
            {"PCI DSS": "certified", "NIST SP 800-53": "assessed"},
        ),
        (
            "0001610520-25-000027",
            "Cybersecurity and information-security (CIS) risk is a key risk. We enhance our CIS controls.",
            {},
        ),
        (
            "0001193125-26-108326",
            "These assessments are informed by industry frameworks (NIST, ISO) and include a review against them.",
            {"NIST": "informed", "ISO": "informed"},
        ),
        (
            "0001386278-25-000009",
            "We undergo annual compliance audits with respect to PCI DSS and SOC 2 compliance.",
            {"PCI DSS": "assessed", "SOC 2": "assessed"},
        ),
        (
            "0001163165-25-000012",
            "We consult recognized security frameworks, such as the NIST Cybersecurity Framework, to organize our "
            "program.",
            {"NIST CSF": "informed"},
        ),
        (
            "0001437749-25-007555",
            "This program is designed in alignment with the guiding principles of the FFIEC handbook.",
            {"FFIEC IT Examination Handbook": "aligned"},
        ),
        (
            "0000950170-25-027778",
            "Such reviews consist of reviewing SOC2 Type II reports for vendors which maintain them.",
            {"SOC 2": "mentioned"},
        ),
        (
            "0001292814-26-002446",
            "We rely on and use recognized frameworks, including the NIST SP 800-30 and MAGERIT frameworks.",
            {"NIST SP 800-30": "aligned", "MAGERIT": "aligned"},
        ),
        (
            "0001641172-25-026041",
            "Oversight includes annual evaluations of Service Organization Control (SOC) reports for our providers.",
            {"SOC": "mentioned"},
        ),
        (
            "0001628280-25-006984",
            "These assessments include reviews of Service Organization Controls (SOC) Reports, where applicable.",
            {"SOC": "mentioned"},
        ),
        (
            "0001171843-25-003244",
            "Our CTO is certified as an ISO27001 and ISO22301 TUV Austria Lead Auditor.",
            {"ISO/IEC 27001": "mentioned", "ISO 22301": "mentioned"},
        ),
        (
            "0000047217-25-000071",
            "A third party is enlisted to assess our alignment with the National Institute of Standards & "
            "Technologys Cyber Security Framework.",
            {"NIST CSF": "assessed"},
        ),
        (
            "0001366868-25-000033",
            "This program is on par with best practices, such as the NIST Cybersecurity Framework.",
            {"NIST CSF": "aligned"},
        ),
        (
            "0001013762-25-002946",
            "It is in compliance with local cyber security law, including cyber security law of mainland China "
            "and GDPR.",
            {"PRC Cybersecurity Law": "aligned", "GDPR": "aligned"},
        ),
        (
            "0001628280-25-017681",
            "A review is conducted by an annual HIPAA risk assessment conducted by a third party.",
            {"HIPAA": "assessed"},
        ),
        (
            "0001193125-25-142326",
            "It is in compliance with standards such as UNR155 and ISO/SAE 21434.",
            {"UNECE R155": "aligned", "ISO/SAE 21434": "aligned"},
        ),
        (
            "0001628280-25-015432",
            "Our approach includes adoption of frameworks established by the National Institute of Standards and "
            "Technology.",
            {"NIST": "aligned"},
        ),
        (
            "0001193125-25-323599",
            "We commence the certification process for ISO27001 with a target date.",
            {"ISO/IEC 27001": "mentioned"},
        ),
        ("0000814453-25-000008", "The Vice President of Internal Audit and SOX is a member.", {}),
        (
            "0001185185-25-000251",
            "It aligns to guidance including the Bankers Electronic Crimes Taskforce Ransomware Self-Assessment Tool.",
            {"R-SAT": "aligned"},
        ),
        (
            "0001413447-25-000019",
            "NXP is certified to ISO 27001 with additional certifications such as Common Criteria 6+ and GSMA "
            "Security.",
            {"ISO/IEC 27001": "certified", "Common Criteria": "certified", "GSMA": "certified"},
        ),
        (
            "0001493152-26-014042",
            "We design our program based on ISO 27001. This does not imply that we meet any standards, but rather "
            "that we use them as a guide to help us.",
            {"ISO/IEC 27001": "informed"},
        ),
        (
            "0001634117-25-000038",
            "The CISO is experienced in deploying programs, managing IT compliance for SOX and PCI.",
            {"SOX": "mentioned", "PCI DSS": "mentioned"},
        ),
        (
            "0000811156-26-000004",
            "Systems maintain compliance with standards, such as NERC critical infrastructure protection.",
            {"NERC CIP": "aligned"},
        ),
        (
            "0001628280-26-015637",
            'We have an active HITRUST certification and Service Organization Control (""SOC"") 2 Type II attestation.',
            {"HITRUST CSF": "certified", "SOC 2": "certified"},
        ),
        (
            "0001193125-25-051949",
            "Quill is certified to ISO/ECN 27001:2022; its lifecycle processes have been successfully audited to the "
            "GSMA Network Equipment Security Assurance Scheme; products are evaluated against 3GPP Security Assurance "
            "Specification.",
            {"ISO/IEC 27001": "certified", "GSMA NESAS": "assessed", "3GPP SCAS": "assessed"},
        ),
        (
            "0001193125-26-067238",
            "Our Vice President of Information Security has over a decade of experience, including implementing "
            "frameworks aligned with standards such as SOC 2 and ISO 27001.",
            {"SOC 2": "mentioned", "ISO/IEC 27001": "mentioned"},
        ),
        (
            "0001193125-26-235425",
            "We are implementing the provisions of the Telecommunications Security Act.",
            {"Telecommunications Security Act": "aligned"},
        ),
        (
            "0001193125-25-142326",
            "We comply with regulations adopted at the World Forum for the Harmonization of Vehicle Regulations.",
            {"UNECE WP.29": "aligned"},
        ),
        ("0000897077-26-000016", "It is based on the Security Content Automation Protocol.", {"SCAP": "aligned"}),
        (
            "0001437749-26-009844",
            "The Company has chosen the National Institute of Standards for its base framework.",
            {"NIST": "mentioned"},
        ),
        (
            "0001560327-25-000021",
            "Our program is based on standards such as NIST-800 and ISO 27001.",
            {"NIST SP 800": "aligned", "ISO/IEC 27001": "aligned"},
        ),
        (
            "0001410578-25-000377",
            "Our program is designed based on N.I.S.T cybersecurity framework.",
            {"NIST CSF": "aligned"},
        ),
        (
            "0001410578-25-000441",
            "We regularly accept IT audits, ISO certication audits and equal assurance inspections.",
            {"ISO": "assessed", "MLPS": "assessed"},
        ),
        (
            "0000950170-25-056464",
            "We have obtained the Grade III Protection of Information Security certification for our core system.",
            {"MLPS": "certified"},
        ),
        (
            "0001410578-25-001019",
            "He holds a data security capability maturity model assessor certification and TOGAF.",
            {"Data Security Capability Maturity Model": "mentioned", "TOGAF": "mentioned"},
        ),
        (
            "0001511337-25-000007",
            "Our policies incorporate concepts from the Zero Trust Framework.",
            {"Zero Trust Framework": "aligned"},
        ),
        (
            "0001574197-25-000006",
            "Our process is modeled after the National Institute of Standards and Technology (NIST) Guide for "
            "Conducting Risk Assessments.",
            {"NIST SP 800-30": "aligned"},
        ),
        (
            "0000320121-25-000011",
            "Certifications held by the CISO include CompTIA A+, CMMC-AB RP, and CISM.",
            {},
        ),
        (
            "0001410578-25-000148",
            "Our DISO holds certifications including ISO/IEC 27001:2002 Certified Information Security Executive.",
            {"ISO/IEC 27001": "mentioned"},
        ),
    ],
)
def test_a_standard_has_the_claim_of_its_clause(accession: str, text: str, claims: dict[str, str]) -> None:
    assert {standard.name: standard.relation for standard in standards_of(sentences(text))} == claims, accession


@pytest.mark.parametrize(
    ("accession", "text", "concluded"),
    [
        (
            "0001467858-25-000032",
            "The Company has not experienced any material cybersecurity incidents and expenses incurred "
            "from cybersecurity incidents were immaterial.",
            "none_known",
        ),
        (
            "0000721994-25-000087",
            "While none of these identified threats or incidents have materially affected us, threats "
            "and incidents we identify in the future could have a material adverse effect.",
            "incident_not_material",
        ),
        (
            "0001142750-25-000011",
            "The Company has experienced cyber threats resulting in immaterial cyber incidents.",
            "incident_not_material",
        ),
        (
            "0001104659-25-122302",
            "As discussed under the heading Governance, oversight of cybersecurity risk management is the Committee's.",
            "silent",
        ),
        (
            "0000950170-25-052668",
            "Threats have not materially affected us. Our systems have in some cases been breached in the past.",
            "incident_not_material",
        ),
        (
            "0000950170-25-037929",
            "We have experience in dealing with cybersecurity incidents. We are not aware of any cybersecurity "
            "incidents.",
            "none_known",
        ),
        (
            "0001738827-25-000041",
            "The Company and our service providers have been subject to certain cybersecurity incidents. We are "
            "not aware of "
            "any prior cybersecurity threats that have materially affected us.",
            "incident_not_material",
        ),
        (
            "0001974138-25-000016",
            "Although the Company has not experienced cybersecurity incidents that are, in the aggregate, "
            "material, the "
            "Company has experienced cyberattacks in the past.",
            "incident_not_material",
        ),
        (
            "0001185185-26-001363",
            "We are not aware of any cybersecurity incidents that affect us. None of the cybersecurity incidents "
            "that we "
            "have encountered have materially affected us.",
            "incident_not_material",
        ),
        (
            "0001437749-26-018573",
            "There have been no risks identified from cybersecurity threats that have materially affected the company.",
            "none_known",
        ),
        (
            "0001838126-25-000017",
            "Programs of the Adviser in this Item 1C shall be deemed to refer to any cybersecurity programs of HPS.",
            "silent",
        ),
        (
            "0001193125-25-079553",
            "For more details, see Item 4. Information on the CompanyD. Risk FactorsRisks Relating to Our Business.",
            "cross_reference_only",
        ),
        (
            "0000950170-25-038692",
            "Although these risks have not materialized into any instances that have had a material adverse "
            "effect, we have, on occasion, experienced threats, including phishing attacks.",
            "incident_not_material",
        ),
        (
            "0000950170-25-030151",
            "While we do not believe that, as of the date of this Form 10-K, we have experienced a cybersecurity "
            "incident that has materially affected our business, the sophistication of threats increases.",
            "none_known",
        ),
        (
            "0001679788-26-000015",
            "Except as set forth herein, we have not identified any cybersecurity-related risks that have "
            "materially impacted our operations.",
            "affected",
        ),
        (
            "0001840572-25-000012",
            "There has been no known material impact from any cybersecurity incidents over the period covered by "
            "this annual report.",
            "none_material",
        ),
        (
            "0001171843-25-003244",
            "In September 2024, the IT department discovered that there was a cyber-attack. We did not identify "
            "any cybersecurity threats that have materially affected us.",
            "incident_not_material",
        ),
        (
            "0000937966-25-000009",
            "In 2024, as far as we are aware, ASML had zero incidents with a material impact.",
            "none_known",
        ),
        (
            "0001634117-25-000038",
            "While past incidents have been swiftly addressed without material impact on our operations, we "
            "remain vigilant.",
            "incident_not_material",
        ),
        (
            "0001802974-24-000053",
            "We have experienced no material information security breaches. We have not spent a material amount "
            "on breaches.",
            "none_known",
        ),
    ],
)
def test_the_conclusion_is_what_a_reader_takes_from_it(accession: str, text: str, concluded: str) -> None:
    assert conclusion_of(sentences(text)).state == concluded, accession
