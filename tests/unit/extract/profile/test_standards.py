"""Standards, laws and their makers, and what is claimed of them. The companies here are fictional."""

import pytest

from monitor.extract.profile.standards import standards_of
from monitor.extract.sentences import sentences


def standards(text: str) -> dict[str, str]:
    """Name to relation."""
    return {standard.name: standard.relation for standard in standards_of(sentences(text))}


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("ISO/IEC 27001/2:2022", ["ISO/IEC 27001", "ISO/IEC 27002"]),
        ("ISO (27001, 27017)", ["ISO/IEC 27001", "ISO/IEC 27017"]),
        ("PCI SSC (DSS, PTS & Pin)", ["PCI DSS", "PCI PTS", "PCI PIN"]),
        ("PCI PTS", ["PCI PTS"]),
        ("NIST 800 - 171", ["NIST SP 800-171"]),
        ("the NIST framework", ["NIST CSF"]),
        ("NIST (National Institute of Standards and Technology) Cybersecurity Framework", ["NIST CSF"]),
        ("the cybersecurity framework established by the National Institute of Standards and Technology", ["NIST CSF"]),
        ("the Framework for Improving Critical Infrastructure Cybersecurity", ["NIST CSF"]),
        ("frameworks established by the National Institute of Standards and Technology", ["NIST"]),
        ("NIST Cyber Resiliency Framework", ["NIST Cyber Resiliency Framework"]),
        ("NIST HIPAA Security Rule Cybersecurity Guide", ["NIST HIPAA Security Rule Cybersecurity Guide"]),
        ("critical security controls set forth by the Center for Internet Security", ["CIS Controls"]),
        ("NIST and CIS", ["NIST", "CIS"]),
        ("a NERC registered entity", ["NERC"]),
        ("International Electrotechnical Commission 62443", ["IEC 62443"]),
        ("the IT infrastructure library", ["ITIL"]),
        ("frameworks that include ISC2, ITIL and COBIT", ["ISC2", "ITIL", "COBIT"]),
        ("the members of ISC2", []),
        ("a certified CMMC Professional", []),
        ("ISO 27001 and International Electrotechnical Commission (IEC) standards", ["ISO/IEC 27001", "IEC"]),
        ("the Act on Promotion of Information and Communications Network Utilization", ["Network Act"]),
        ("the Right to Financial Privacy Act", ["Right to Financial Privacy Act"]),
        ("a System of Organization Controls report", ["SOC"]),
        ("Capability Maturity Model Integration", ["CMMI"]),
        ("CMN Resolution No. 4,893", ["CMN cybersecurity rules"]),
        ("Resolution No. 4,893/2021", ["CMN cybersecurity rules"]),
        ("National Institute of Standards (NIST) and Technology Cybersecurity Framework", ["NIST CSF"]),
        ("National Institute of Technology Standards Cybersecurity Framework 2.0", ["NIST CSF"]),
        ("NIST Cybersecurity Maturity Framework", ["NIST CSF"]),
        ("the Financial Services Sector Cybersecurity Risk (CRI) Profile", ["CRI Profile"]),
        ("various frameworks such as CRI 2.0", ["CRI Profile"]),
        ("the Common Vulnerability Scoring System (CVSS) standard", ["CVSS"]),
        ("the NRC cybersecurity protection standards", ["10 CFR 73.54"]),
        ("Criminal Justice Information Systems security standards", ["CJIS"]),
        ("Cyber Security Essentials Plus", ["Cyber Essentials Plus"]),
        ("the New York State’s cybersecurity regulation", ["NYDFS"]),
        ("standards (such as ISO, NIST, CIS, FAIR and others)", ["ISO", "NIST", "CIS", "FAIR"]),
        ("the EU-US DPF", ["EU-U.S. DPF"]),
        ("the Information Security Management System (ISMS) certification of the Korea Agency", ["ISMS"]),
        ("the UK Extension to the EU-US DPF", ["UK Extension to the EU-U.S. DPF"]),
        ("FedRAMP", ["FedRAMP"]),
        ("a System and Organization Controls (SOC) Type 2 audit", ["SOC 2"]),
        ("Service Organization Controls Types 1 and 2", ["SOC 1", "SOC 2"]),
        ("System and Organizational Controls Two certifications", ["SOC 2"]),
        ("certifications (such as SOC and other reports)", ["SOC"]),
        ("NIST Computer Security and incident Handling framework", ["NIST SP 800-61"]),
        ("the NIST 811-171 publication", ["NIST SP 800-171"]),
        ("the NIST Cybersecurity Framework 800-171", ["NIST SP 800-171"]),
        ("aligned with NIST 800.53 (Revision 5)", ["NIST SP 800-53"]),
        ("Statement on Standards for Attestation Engagement 18 reports", ["SSAE 18"]),
        ("the Center for Internet Security (CIS) framework v8", ["CIS Controls"]),
        ("the NIST CSF, AI RMF and others", ["NIST CSF", "NIST AI RMF"]),
        ("certificates like CISSP and CMMC-RP", []),
        ("in compliance with NERCs critical infrastructure protection standards", ["NERC CIP"]),
        (
            "guidelines for establishing information security standards",
            ["Interagency Guidelines Establishing Information Security Standards"],
        ),
        ("our head of internal audit and SOX compliance", []),
        ("including Australias Privacy Act", ["Australian Privacy Act"]),
        ("Taiwans Personal Data Protection Act", ["PDPA"]),
        ("the cybersecurity framework set forth by the National Institute of Standards and Technology", ["NIST CSF"]),
        ("the cybersecurity framework and maturity models from NIST", ["NIST CSF"]),
        ("the NIST Cybersecurity Framework (800-171)", ["NIST SP 800-171"]),
        ("International Organization Standard 27005", ["ISO/IEC 27005"]),
        ("that support our GxP processes", ["GxP"]),
        ("the SSAE (SOC-1 Type 2) reports", ["SSAE 18", "SOC 1"]),
        ("the HIPAA Security Risk Assessment Tool", ["HIPAA Security Risk Assessment Tool"]),
        ("the National Cyber Incident Scoring System", ["National Cyber Incident Scoring System"]),
        ("CALEA requires providers to secure their networks", ["CALEA"]),
        ("security directives of the Transportation Safety Administration directives", ["TSA Security Directives"]),
        ("IACS UR E26/27", ["IACS UR E26", "IACS UR E27"]),
        ("we evaluate SIG, SOC 1 and other reports", ["SIG", "SOC 1"]),
        ("systems subject to GxP and Sarbanes Oxley compliance", ["GxP", "SOX"]),
        ("the Center for Information Security (“CIS”) Controls and PCI", ["CIS Controls", "PCI DSS"]),
        ("the Personal Information Protection and Electronic Document Act", ["PIPEDA"]),
        ("an incident that could cause a violation of HIPAA", []),
        ("LGPD, PIPL and PIPEDA", ["LGPD", "PIPL", "PIPEDA"]),
        ("the National Institute of Technology Cybersecurity Framework", ["NIST CSF"]),
        (
            "the NIST Cybersecurity Framework (NIST CSF) and Privacy Framework (NIST PF)",
            ["NIST CSF", "NIST Privacy Framework"],
        ),
        ("the Centre of Internet Security controls", ["CIS Controls"]),
        ("CIS V8", ["CIS Controls"]),
        ("FFIEC (“FFIEC”) Information Security IT Examination Handbooks", ["FFIEC IT Examination Handbook"]),
        ("Mitre Att&ck", ["MITRE ATT&CK"]),
        ("Statement on Standards for Attestation Engagements No. 18", ["SSAE 18"]),
        ("FIPS 199", ["FIPS 199"]),
        (
            "National Institute of Standards and Technology Cybersecurity Framework (NIST CSF) and NIST 800-171",
            ["NIST CSF", "NIST SP 800-171"],
        ),
        ("the FFIEC Cybersecurity Assessment", ["FFIEC CAT"]),
        ("UNECE R 155", ["UNECE R155"]),
        ("the IMO’s guidelines, the ISPS Code and BIMCO guidance", ["IMO Guidelines", "ISPS Code", "BIMCO Guidelines"]),
        ("Law No. 25,326 on personal data", ["Law No. 25,326"]),
        ("Brazilian CMN Resolution No. 4,893/2021", ["CMN cybersecurity rules"]),
        ("the Data Security Law and Law 25 on privacy", ["PRC Data Security Law", "Quebec Law 25"]),
        # what stands for much else is a maker of standards in a list of them
        ("OWASP, ISO, COBIT and CIS", ["OWASP", "ISO", "COBIT", "CIS"]),
    ],
)
def test_a_standard_has_one_name_however_it_is_written(written: str, names: list[str]) -> None:
    assert sorted(standards(f"Quillfeather Mills knows of {written} and more.")) == sorted(names)


@pytest.mark.parametrize("text", ["Our ISO, with COBIT in mind, has a seat at the SOC.", "Law 2023 was new."])
def test_letters_alone_and_years_are_no_standard(text: str) -> None:
    assert standards(text).keys() <= {"COBIT"}


@pytest.mark.parametrize("text", ["We sell PCI devices.", "Our framework is read by a chief of technology."])
def test_what_only_looks_like_a_standard_is_none(text: str) -> None:
    assert standards(text) == {}


def test_what_a_soc_2_report_measures_by_is_no_standard_beside_it() -> None:
    """As in 0001214659-25-005139; by themselves the criteria are one."""
    said = "We hold a SOC 2 certification. It verifies that our controls meet the Trust Services Criteria."
    assert standards(said) == {"SOC 2": "certified"}
    assert [*standards("Our program follows the Trust Services Criteria.")] == ["Trust Services Criteria"]


def test_what_is_said_of_a_maker_is_said_of_its_standard() -> None:
    text = "We base our program on the NIST Cybersecurity Framework (NIST). We only use the NIST as a guide."

    assert standards(text) == {"NIST CSF": "informed"}


def test_the_standard_that_goes_by_the_makers_name_is_meant() -> None:
    text = "We follow ISO 27001 and ISO 22301. Yearly we are certified to ISO standards."

    assert standards(text) == {"ISO/IEC 27001": "certified", "ISO 22301": "aligned"}


def test_a_maker_of_several_others_is_reported_by_itself() -> None:
    text = "We follow ISO 9001 and ISO 22301. Our mills use ISO standards."

    assert standards(text) == {"ISO 9001": "aligned", "ISO 22301": "aligned", "ISO": "aligned"}


@pytest.mark.parametrize(
    ("sentence", "relation"),
    [
        ("Our mills are certified and compliant for standards such as ISO 27001.", "certified"),
        # Of others, as in 0000798354-25-000004.
        ("Our policy incorporates standards from ISO 27001 as well as various security certifications.", "aligned"),
        ("Our system has been certified to conform to the requirements of ISO 27001.", "certified"),
        ("We are certified and externally audited to ISO 27001.", "certified"),
        ("Audits include compliance with ISO 27001. All of these certificates are valid.", "certified"),
        ("We hold attestations for ISO 27001.", "certified"),
        # 0001866633-26-000004: what is listed is claimed of each, whatever a bracket adds.
        (
            "We engaged auditors for ISO 27001, FedRAMP (High Impact), and PCI DSS for yearly certification.",
            "certified",
        ),
        ("As a mill under ISO 27001, we are audited by Tallowmere.", "assessed"),
        ("We compare our program against frameworks such as ISO 27001.", "assessed"),
        # 0001628280-26-020697: what is evaluated are the controls.
        ("We evaluate if there are controls, by an approach that aligns with ISO 27001.", "aligned"),
        ("We undergo annual ISO 27001 testing.", "assessed"),
        ("An external firm assesses our program using ISO 27001.", "assessed"),
        ("The Group holds SOC 2 and ISO 27001 assurance reports.", "assessed"),  # 0001292814-26-001753
        ("We have audits against frameworks, including ISO 27001, which are designed to test controls.", "assessed"),
        ("Our policies include standards from, among others, ISO 27001.", "aligned"),
        ("Our program aligns with the guidelines of ISO 27001.", "aligned"),
        ("Its plan was developed in consultation with ISO 27001.", "informed"),
        ("We assess our capability using ISO 27001 as a structured, risk-based reference.", "informed"),
        ("We design and assess our program based on ISO 27001.", "informed"),  # 0001641172-25-008374
        ("We intend to implement ISO 27001.", "mentioned"),
        ("Our training covers ISO 27001.", "mentioned"),
        ("We run a system certified in accordance with ISO 27001.", "certified"),
        ("We comply with ISO 27001 and have certified our adherence to it.", "certified"),
        ("We are in the process of implementing ISO 27001.", "mentioned"),
        ("Our CIO has 20 years of experience, and brought mills into compliance with ISO 27001.", "mentioned"),
        ("He holds certifications such as ISO 27001.", "mentioned"),
        ("Our coordinator, a certified expert in ISO 27001, leads.", "mentioned"),
        ("Our CISO has 20 years of experience and leads our program, which is aligned with ISO 27001.", "aligned"),
        ("We check vendors through a review of their ISO 27001 audits.", "mentioned"),
        ("Vendors must adhere to ISO 27001.", "mentioned"),
        ("With third parties we manage risks in alignment with standards such as ISO 27001.", "aligned"),
        ("We weigh losses, implications such as ISO 27001, regulators’ audits and fines.", "mentioned"),
        ("The audit committee hears the ISO 27001 adviser.", "mentioned"),
    ],
)
def test_what_is_claimed_of_a_standard(sentence: str, relation: str) -> None:
    assert standards(sentence)["ISO/IEC 27001"] == relation


def test_a_long_list_of_measures_is_read_measure_by_measure() -> None:
    text = "We do these: having a SOC 2 audit of our mills; requiring SOC 1 audits of vendors; following ISO 27001."

    assert standards(text) == {"SOC 2": "assessed", "SOC 1": "mentioned", "ISO/IEC 27001": "aligned"}


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("the FFIEC cybersecurity assessment tool", "FFIEC CAT"),
        ("the NIST AI Risk Management Framework", "NIST AI RMF"),
        ("the Azure Security Benchmark", "Azure Security Benchmark"),
        ("the Israeli Privacy Protection Law", "Israeli Privacy Protection Law"),
        ("the EU AI Act", "EU AI Act"),
        ("the Swiss Federal Act on Data Protection", "FADP"),
        ("the SANS incident response framework", "SANS"),
    ],
)
def test_a_standard_has_one_name(written: str, name: str) -> None:
    assert list(standards(f"We comply with {written}.")) == [name]


def test_control_objectives_are_none_of_the_center_s_controls() -> None:
    text = (
        "We align with the Center for Internet Security (CIS), Control Objectives for Information Technologies (COBIT)."
    )
    assert list(standards(text)) == ["CIS", "COBIT"]


def test_soc_in_a_list_of_rules_is_a_standard_not_an_operations_center() -> None:
    assert list(standards("We comply with rules (e.g., SOC, SOX, HIPAA).")) == ["SOC", "SOX", "HIPAA"]


@pytest.mark.parametrize("passed", ["CISSP, ITIL Foundation and ISO 27001 LA", "ISO 27001 LA, ITIL 4 Foundation"])
def test_what_somebody_passed_is_a_certificate_and_no_standard(passed: str) -> None:
    text = f"Our manager holds certifications, including {passed}. We follow ISO 22301."

    assert standards(text) == {"ISO 22301": "aligned"}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("We do a PCI-certified penetration test.", {"PCI DSS": "mentioned"}),
        ("The audit committee meets with our SOX advisor.", {"SOX": "mentioned"}),
        ("Our processes are based on examination guidance of the FFIEC.", {"FFIEC": "aligned"}),
        ("We design and assess it using the NIST CSF as a set of guiding principles.", {"NIST CSF": "informed"}),
        ("Our controls are based around ISO 27001.", {"ISO/IEC 27001": "aligned"}),
        ("She does risk assessments of partners, including reviews of SOC 2 reports.", {"SOC 2": "mentioned"}),
        ("We do annual PCI DSS compliance reviews.", {"PCI DSS": "assessed"}),
        ("He secured organizations operating in the payment card industry.", {}),  # a trade: 0001104659-26-023812
        # 0000004281-25-000011 and 0001729149-25-000056: a model's name, somebody's office and somebody's certificate
        (
            "We work toward the Department of Defense (DoD) Cybersecurity Maturity Model Certification.",
            {"CMMC": "mentioned"},
        ),
        ("He was the HIPAA Security Officer of a mill.", {}),
        ("They hold the Certified HIPAA Professional designation.", {}),
        # 0001828791-25-000010: the letters are the center's, not our own
        ("We follow the CIS Critical Security Controls Version 8 (“CIS”).", {"CIS Controls": "aligned"}),
        ("We follow NIST Standard 800-61.", {"NIST SP 800-61": "aligned"}),  # 0001555280-26-000011
        # 0000950170-25-110965
        ("We adopted the framework and measurement practices developed by the NIST.", {"NIST CSF": "aligned"}),
        # 0000070858-26-000157
        (
            "We comply with the GLB Act and the interagency guidelines issued thereunder.",
            {"GLBA": "aligned", "Interagency Guidelines Establishing Information Security Standards": "aligned"},
        ),
        (
            "We adhere to the FFIEC Business Continuity Planning Handbook.",
            {"FFIEC Business Continuity Handbook": "aligned"},
        ),
        ("We comply with the RPAA.", {"RPAA": "aligned"}),  # 0001309108-26-000010
        (
            "We review system and organization controls reports of our mills.",
            {"SOC": "mentioned"},
        ),  # 0001006837-26-000014
        # 0001628280-25-032103
        ("We follow NIST SP 800 52.", {"NIST SP 800-52": "aligned"}),
        # 0001728688-25-000122, with its slip
        (
            "We follow guidelines from NIST, Cloud Service Alliance (CSA) and HITRUST.",
            {"NIST": "aligned", "CSA": "aligned", "HITRUST CSF": "aligned"},
        ),
        ("Auditors are engaged for SOX 404 audits.", {"SOX": "assessed"}),
        (
            "They do compliance audits with respect to ISO 27001 and third-party-run tests.",
            {"ISO/IEC 27001": "assessed"},
        ),
        ("Our controls are audited each year against the NIST CSF.", {"NIST CSF": "assessed"}),
        ("We modeled our own response plan on the NIST CSF.", {"NIST CSF": "aligned"}),
        ("We adopted ISO 27001 as our reference standards.", {"ISO/IEC 27001": "aligned"}),
        ("We fulfill the requirements of the Sarbanes-Oxley Act.", {"SOX": "aligned"}),
        ("We have requirements for service providers, which include meeting the NIST CSF.", {"NIST CSF": "mentioned"}),
        (
            "It is informed by standards and incorporates elements of them, such as ISO 27001.",
            {"ISO/IEC 27001": "informed"},
        ),
        ("We use the NIST CSF. Our use of the NIST CSF is for guidance purposes.", {"NIST CSF": "informed"}),
        ("We base it on ISO 27001. These frameworks guide us in managing risks.", {"ISO/IEC 27001": "informed"}),
        (
            "We are assessed for compliance with FedRAMP, i.e. Federal Risk and Authorization Management.",
            {"FedRAMP": "assessed"},
        ),
        ("He holds many certifications, including ITIL.", {}),
        (
            "Our keys follow FIPS 203 and FIPS PUB 205.",
            {"FIPS 203": "aligned", "FIPS 205": "aligned"},
        ),
        (
            "We are assessed for the NYDFS500, GB44495 and GB/T 22239 certifications.",
            {"NYDFS": "certified", "GB 44495": "certified", "GB/T 22239": "certified"},
        ),
    ],
)
def test_the_claim_is_that_of_the_clause(text: str, claims: dict[str, str]) -> None:
    assert standards(text) == claims


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # 0000950170-25-022012
        (
            "It is aligned with the National Institute of Standards and Technology ( NIST ) Cybersecurity Framework.",
            "NIST CSF",
        ),
        # 0001026214-25-000040
        (
            "It aligns with the National Institute of Standards and Technology 800-53 moderate baseline.",
            "NIST SP 800-53",
        ),
        # 0001334036-25-000009
        ("It follows publication 800-61 of the National Institute of Standards and Technology.", "NIST SP 800-61"),
        # 0000063754-26-000037
        ("We compare ourselves to the NIST Cyber Security and Privacy Frameworks.", "NIST CSF, NIST Privacy Framework"),
        # 0001628280-26-018894
        ("We have adopted the NIST Cybersecurity and AI Risk Management Frameworks.", "NIST CSF, NIST AI RMF"),
        # 0000352825-26-000016
        ("Our business is certified under the Cyber Essentials Plus program.", "Cyber Essentials Plus"),
        # 0001628280-25-012035
        ("We benchmark ourselves against NIST and FDA standards.", "NIST, FDA"),
        # 0001289848-25-000032
        (
            "We follow the frameworks established by the National Institute of Standards and Technology (NIST), the"
            " Cybersecurity and Infrastructure Security Agency (CISA), and others.",
            "NIST, CISA",
        ),
        ("The FDA and CISA ask us to tell them of incidents.", ""),
        # 0001174947-25-000251, 0001081316-26-000003, 0001213900-25-037643
        (
            "We use the National Institute of Standards and Technology Cybersecurity Standard and the Risk Management"
            " Framework.",
            "NIST CSF, NIST RMF",
        ),
        ("We align with the NIST Cybersecurity 2.0 and TiSAX.", "NIST CSF, TISAX"),
        (
            "It uses standards of NIST, which has five categories: identify, protect, detect, respond, recover.",
            "NIST CSF",
        ),
        ("We leverage the NIST incident handling framework to identify, protect, detect, respond.", "NIST"),
        ("The plan follows the NIST Computer Security Incident Handling Guide.", "NIST SP 800-61"),
        ("We use NIST governance requirements and cybersecurity framework as a guide.", "NIST CSF"),
        (
            "It covers all functions (govern, identify, protect, detect, respond, recover) of the NIST standard.",
            "NIST CSF",
        ),
        ("Our UK suppliers hold Cyber Essentials+ certificates.", "Cyber Essentials Plus"),
        ("He answers for it under the Senior Managers and Certification Regime.", "SMCR"),
        ("Testing is completed to meet TSA requirements.", "TSA"),
        ("We assess our program based on the NIST CSF and AI Risk Management Framework.", "NIST CSF, NIST AI RMF"),
        ("We evaluate the security grade status of our systems.", "MLPS"),
        ("Yearly we review others under our Rule 38a-1 compliance program.", "Rule 38a-1"),
        ("We follow the NISTs incident handling framework.", "NIST"),
        (
            "It is based on standards of the National Institute of Standards and Technology (NIST) in their"
            " Cybersecurity Framework.",
            "NIST CSF",
        ),
        (
            "It is built on the cybersecurity framework (Cybersecurity Framework) of the National Institute of"
            " Standards and Technology (NIST).",
            "NIST CSF",
        ),
        ("We align with the National Institute Standards of Technology cybersecurity framework.", "NIST CSF"),
        ("It follows the Department of Energys Cyber Capability Maturity Model.", "C2M2"),
        ("We are certified to ISO/IIEC 42001:2023.", "ISO/IEC 42001"),
        ("We comply with the GLB Act.", "GLBA"),
        ("It aligns with the FFIECs recommendations.", "FFIEC"),
        ("We comply with ITAR and WCAG 2.2.", "ITAR, WCAG"),
        ("We are guided by the Crypto Currency Security Standard (CCSS).", "CCSS"),
    ],
)
def test_rarer_ways_to_write_a_standard_are_read(text: str, names: str) -> None:
    assert ", ".join(standards(text)) == names


def test_a_maker_beside_several_of_its_standards_is_told_by_itself() -> None:
    text = "We hold ISO 27001 and ISO 9001 certificates. HITRUST takes its standards from HIPAA, ISO and NIST."
    assert "ISO" in standards(text)


@pytest.mark.parametrize(
    ("text", "name", "relation"),
    [
        # 0001131399-26-000004
        (
            "We utilise the NIST Cyber Security Framework to measure cyber readiness and maturity.",
            "NIST CSF",
            "assessed",
        ),
        # 0001104659-26-028515
        ("In assessing the maturity of our program, we utilize the NIST CSF.", "NIST CSF", "assessed"),
        ("We use the NIST CSF to assess, identify and manage risks.", "NIST CSF", "aligned"),
        # 0001193125-26-132874
        ("Our policies are based, in part, on the NIST CSF.", "NIST CSF", "aligned"),
        # 0001213900-25-044868
        ("The committee interacts with the Companys Sarbanes-Oxley Act, or SOX, advisor.", "SOX", "mentioned"),
        # 0000950170-25-078416
        ("We maintain an ISO 27001 certification and obtained a SOC 2, Type II report.", "SOC 2", "assessed"),
        ("Our certifications include ISO 27001 and a SOC 2 report.", "SOC 2", "certified"),
        # 0001092699-26-000012
        (
            "We maintain ISO/IEC 27001:2022, SOC 1 Type 2, and multiple SOC 2 Type 2 certifications.",
            "SOC 1",
            "certified",
        ),
        # 0001122976-26-000039, 0001104659-26-034941
        (
            "The CISO's prior roles include initiatives aligned with requirements including ISO 27001.",
            "ISO/IEC 27001",
            "mentioned",
        ),
        (
            "An external auditor conducts an annual audit to ensure that our system aligns with practices as defined by"
            " ISO/IEC 27001.",
            "ISO/IEC 27001",
            "assessed",
        ),
        # 0001193125-25-297570
        ("They must adhere to requirements, including questionnaires and SOC report reviews.", "SOC", "mentioned"),
    ],
)
def test_a_claim_hangs_on_its_own_verb(text: str, name: str, relation: str) -> None:
    assert standards(text)[name] == relation


def test_these_standards_are_a_guide_beside_one_that_is_certified() -> None:
    """0000950170-25-023730."""
    text = (
        "We design and assess our program based on various frameworks, such as NIST 800-53 and HITRUST."
        " We have maintained HITRUST certification for one of our applications, however this does not mean that we meet"
        " any particular technical standards, but only that we use these standards as a guide."
    )
    assert standards(text) == {"NIST SP 800-53": "informed", "HITRUST CSF": "certified"}


def test_a_firm_that_assesses_us_relative_to_others_uses_the_framework() -> None:
    """0001324404-26-000007."""
    text = "A firm assesses our controls relative to industry peers using the NIST CSF, which has six functions."
    assert standards(text) == {"NIST CSF": "assessed"}
