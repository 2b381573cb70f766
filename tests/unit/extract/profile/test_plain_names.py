"""Firms that only a capital and their place tell, where the filer's name is known. Filers and firms are fictional."""

import pytest

from monitor.extract.profile.own_names import own_names
from monitor.extract.profile.third_parties import third_parties_of
from monitor.extract.sentences import sentences

FILER = "HARTWELL MILLS, INC."


def names(text: str, filer: str = FILER) -> list[str]:
    return [firm.name for firm in third_parties_of(sentences(text), own_names([filer]))]


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Our IT and cybersecurity are outsourced to Quillon.", ["Quillon"]),
        ("The internal audit function (outsourced to Quillon) tests security.", ["Quillon"]),
        ("We integrated the Quillon system to monitor hardware for cyber threats.", ["Quillon"]),
        ("Cyber incidents are tracked in Quillon, which our team reviews.", ["Quillon"]),
        ("All data is stored directly within Quillon and encrypted.", ["Quillon"]),
        ("We run a flat network powered by Quillon equipment behind a firewall.", ["Quillon"]),
        ("Our Security Operations Center (SOC), managed by Quillon, detects threats.", ["Quillon"]),
        ("Our site is set up with a Quillon 100F firewall.", ["Quillon"]),
        ("Vendor security is rated with inputs such as Quillon and SOC 2 reports.", ["Quillon"]),
        ("We use detection services (Quillon) on our endpoints.", ["Quillon"]),
        ("A third party (Quillon) runs our phishing tests.", ["Quillon"]),
        ("In 2024, Quillon renewed our certification on privacy management.", ["Quillon"]),
        ("We invest in firewall protection through Quillon, which is a provider of such technology.", ["Quillon"]),
        ("Security of the new site is under a Transition Service Agreement (TSA) with Quillon under which it acts.",
         ["Quillon"]),
        ("We engaged Cyber Quill Partners to perform penetration testing.", ["Cyber Quill Partners"]),
        ("We engaged Blue Quill to perform penetration testing.", ["Blue Quill"]),
        ("Monitoring is supplied by a third-party SOC (Solutions Quilled) that meets NIST.", ["Solutions Quilled"]),
        ("In January, QLN, the third party on whom we rely as our back-office provider, had a cyberattack.", ["QLN"]),
        ("Our network security is outsourced to QLN.", ["QLN"]),
        ("Penetration tests are performed by QLN.", ["QLN"]),
        ("We engaged QLN to assess our cybersecurity.", ["QLN"]),
        ("Independent experts evaluate our cyber program, such as Quillon and others.", ["Quillon"]),
        ("The tester of our security employs a risk management program based on Quillon's solutions.", ["Quillon"]),
        ("We invest in firewall protection through Quillon Corporation, which is a provider.", ["Quillon"]),
        ("Since 2021, Quillon has served as our outsourced CISO for cybersecurity.", ["Quillon"]),
        ("Quillon serves as our primary IT services provider for cybersecurity.", ["Quillon"]),
        ("Quillon, the third-party vendor that hosts our data, told us of a cybersecurity incident.", ["Quillon"]),
        ("Quillon, our MSSP, monitors our network for cyber threats.", ["Quillon"]),
        ("Quillon, which we engaged in 2023, performs vulnerability scans.", ["Quillon"]),
        ("Quillon provides our cybersecurity monitoring.", ["Quillon"]),
        ("Quillon has been engaged to perform a cybersecurity assessment.", ["Quillon"]),
        ("With Quillon's assistance, we completed a security gap assessment.", ["Quillon"]),
        ("We have contracted Quillon to provide security monitoring.", ["Quillon"]),
        ("Our core processor, Quillon, maintains its own security program.", ["Quillon"]),
        ("Our IT vendor Quillon monitors the network for cyber threats.", ["Quillon"]),
        ("Our cybersecurity consultant is Quillon.", ["Quillon"]),
        ("Our external auditors, Quillon LLP, test our IT general controls.", ["Quillon"]),
        ("External counsel (Quillon Hart LLP) is engaged in case of a data breach.", ["Quillon Hart"]),
        ("We maintain a retainer with Quillon for cyber incidents.", ["Quillon"]),
        ("All employees complete security training on the Quillon platform.", ["Quillon"]),
        ("Multi-factor authentication (Quillon) is required for security.", ["Quillon"]),
        ("We employ Quillon's endpoint detection and response platform.", ["Quillon"]),
        ("Using Quillon, we simulate phishing attacks.", ["Quillon"]),
        ("We have selected Quillon to run our security awareness program.", ["Quillon"]),
        ("Our email security gateway is Quillon.", ["Quillon"]),
        ("Our outsourced IT provider Quillon reports cyber threats monthly.", ["Quillon"]),
        ("We engaged the consulting firm Quillon to evaluate our cyber controls.", ["Quillon"]),
        ("We employ the services of an outside cybersecurity company, Quillon, Inc.", ["Quillon"]),
        ("Our security stack includes Quillon for endpoints and Featherwall for firewalls.",
         ["Quillon", "Featherwall"]),
    ],
)  # fmt: skip
def test_a_capital_in_the_place_of_a_firm_is_one(sentence: str, named: list[str]) -> None:
    assert names(sentence) == named


@pytest.mark.parametrize(
    "sentence",
    [
        "Cybersecurity is outsourced to Hartwell Services.",
        "Our systems are hosted by Hartwell and tested for security.",
        "Our security program is led by Jane Quill, who reports to the CFO.",
        "Cybersecurity is managed by Jane Quill, our Chief Information Officer.",
        "We work with the Cyber Risk Committee and with Legal on incidents.",
        "We use AI-based tools and VPNs to protect our network.",
        "We use the Factor Analysis of Information Risk for cyber threats.",
        "We align our cyber program with frameworks such as Quillstone.",
        "Quarterly, the third-party vendor that monitors our security reports to management.",
        "Jane Quill serves as our virtual CISO and oversees cybersecurity.",
        "Currently, Jane Hart Quill serves as our CISO for cybersecurity.",
        "Quill serves as our CISO for cybersecurity.",
        "Our third-party provider is Quillon Cyber Verified.",
        "With regard to risks posed by third-party providers, Quillon has a dedicated security team.",
        "We track security incidents across Quillon, our vendors, and other providers.",
        "For risks from our use of third-party service providers, Quillon performs security diligence.",
        "Our network firewalls (Firewalls) are monitored for cyber threats, as are other firewalls.",
        "Our security tools include Intrusion Prevention and Data Loss Prevention.",
        "Our security data is stored in Ireland and Singapore.",
        "Our development partner Quillon maintains its own security program.",
        "We receive cyber alerts and threat intelligence from Open Source Intelligence feeds.",
        "Our cyber program must meet regulations issued by authorities such as Quillstone.",
        "Our device and software (QuillHeart) need no security patch.",
        "Given our reliance on third-party software, we monitor threats.",
        "Utilizing firewalls, we protect our network.",
        "We deployed a recovery service against cyber incidents (DRaaS).",
        "The CIRT (QLN) reviews incidents with the CISO.",
        "The Quality Line (QLN) is tested for security. Cyber incidents are reviewed by QLN.",
        "As a registered entity, our security is audited by WQLN.",
        "We comply with cybersecurity regulations, including the Quill Acquisition Supplement.",
        "Our security relies on the Advisers technology team.",
    ],
)
def test_the_filers_own_and_what_is_no_firm_are_left_alone(sentence: str) -> None:
    assert names(sentence) == []


def test_a_firm_under_a_longer_and_a_shorter_name_is_one() -> None:
    assert names("We engaged QLN International for cyber insurance. Security is reviewed by QLN.") == [
        "QLN International"
    ]


def test_without_the_filers_name_a_capital_alone_is_not_enough() -> None:
    text = "Our IT and cybersecurity are outsourced to Quillon."

    assert third_parties_of(sentences(text)) == ()


def test_a_word_that_is_written_small_as_well_is_no_name() -> None:
    assert names("Cyber incidents are tracked in Quillon. Each quillon is closed.") == []


def test_a_known_firm_that_files_is_not_its_own_third_party() -> None:
    text = "In addition, our Varonis Data Security Platform is deployed internally, and we use Okta for security."

    assert names(text, "VARONIS SYSTEMS INC") == ["Okta"]


def test_a_manager_begins_as_its_fund_does_and_is_another() -> None:
    text = (
        "The Adviser manages the Fund. We rely on Quill Capital, Inc. for cybersecurity services."
        " Quill Capital’s CISO leads cybersecurity."
    )

    assert names(text, "QUILL CAPITAL LENDING FUND") == ["Quill Capital"]


def test_whose_systems_a_report_uses_is_named_by_them() -> None:
    text = (
        "We utilize certain of Quillon’s information technology. Our cyber program depends on the proper functioning"
        " and security of Penwright’s information systems. Penwright and Quillon tell us of incidents."
    )

    assert names(text) == ["Quillon", "Penwright"]


def test_a_provider_of_two_words_is_a_firm_where_a_service_stands_before_it() -> None:
    # 0001641172-25-023170, 0001641172-25-004792
    assert names("The IT Manager works with our third-party IT service, Blue Quills, on cybersecurity.") == [
        "Blue Quills"
    ]
    assert names("Security is managed by our content provider, Quillon Group, who processes payments.") == [
        "Quillon Group"
    ]
    assert names("Security is managed by our consultant, Jane Quillon, who tests it.") == []


def test_what_stands_for_a_government_is_no_firm() -> None:
    # 0001140361-25-018960, 0001477932-26-002333
    assert names("Our cybersecurity processes are based on the Quillish Government model.") == []
    assert names("Our operations are subject to cyber security audits by Regulator (Quillish Authority).") == []


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Penetration testing is done by Hartquill annually.", ["Hartquill"]),
        ("Our managed detection and response (MDR) partner is Quillon.", ["Quillon"]),
        ("Our MSSP, Blue Quill, monitors logs.", ["Blue Quill"]),
        ("Our cyber insurer is Blue Quill.", ["Blue Quill"]),
        ("We are insured against cyber incidents by Quillon Mutual.", ["Quillon Mutual"]),
        ("Quillon performs quarterly vulnerability scans of our network.", ["Quillon"]),
        ("In March 2025, Quillon completed a penetration test.", ["Quillon"]),
        ("Internally conducted security assessments are told to the board.", []),
        ("A security assessment was carried out by the firm Quillon.", ["Quillon"]),
        ("Cybersecurity is handled by our sister company Quillon.", ["Quillon"]),
        ("Phishing simulations are sent through Quillon.", ["Quillon"]),
        ("Backups are replicated nightly to Quillon.", ["Quillon"]),
        ("Cyber insurance is placed through Quillon, our broker.", ["Quillon"]),
        ("We purchased cyber insurance from Quillon.", ["Quillon"]),
        ("We use multi-factor authentication from Quillon.", ["Quillon"]),
        ("Identity is managed in Quillon.", ["Quillon"]),
        ("Our information is stored on servers of Quillon.", ["Quillon"]),
        ("Alerts are triaged by analysts at Quillon.", ["Quillon"]),
        ("Together with Quillon, we carry out tabletop exercises.", ["Quillon"]),
        ("Our ERP, Quillon, is hosted in the cloud.", ["Quillon"]),
        ("As previously disclosed, in 2023, Quillon, LLC, the third-party vendor that provides our platform, was hit.",
         ["Quillon"]),
        ("We reviewed Quillon’s SOC 2 report.", ["Quillon"]),
        ("We use Quillon’s managed detection platform.", ["Quillon"]),
        ("We engaged O’Quill Partners LLC to test security.", ["O’Quill Partners"]),
        ("Replicated instances are maintained in our Eastern U.S. region.", []),
        ("The Company has a managed services contract with Quillon covering its firewalls.", ["Quillon"]),
        ("Our servers are colocated at the Quillon data center.", ["Quillon"]),
        ("A third party, Blue Quill, conducts our annual risk assessment.", ["Blue Quill"]),
        ("Quillon, a cybersecurity company, provides 24/7 monitoring of our endpoints.", ["Quillon"]),
        ("Quillon was selected as our managed security service provider.", ["Quillon"]),
        ("Jane Quillon was appointed as our Chief Information Security Officer.", []),
        ("The Board receives a report from Quillon each year.", ["Quillon"]),
        ("The Audit Committee receives a report from Internal Audit.", []),
        ("All email passes through Quillon, a secure email gateway.", ["Quillon"]),
        ("We implemented a zero trust solution, Quillon Access.", ["Quillon Access"]),
        ("The system is maintained by its developer, Quillon.", ["Quillon"]),
        ("We migrated our servers to Quillon in 2024.", ["Quillon"]),
        ("Blue Quill serves as our outsourced IT department.", ["Blue Quill"]),
        ("Our Cyber Fusion Center performs scans of our network.", []),
        ("Global Information Security conducts penetration tests of our systems.", []),
        ("Cybersecurity training is conducted by Human Resources.", []),
        ("Incidents are tracked in the Incident Register.", []),
        ("Our subsidiaries, Quillon and Heron, have their own cyber programs.", []),
        ("Security monitoring for our plants has been entrusted to Quillon.", ["Quillon"]),
        ("Quillon has audited our information security management system.", ["Quillon"]),
        ("Our cloud infrastructure is on Quillon.", ["Quillon"]),
        ("Our payroll data is held by Quillon.", ["Quillon"]),
        ("Our CISO held positions with Quillon.", []),
        ("Our provider of IT services is Quillon.", ["Quillon"]),
        ("Findings by Quillon are remediated within 30 days.", ["Quillon"]),
        ("The Board appointed Jane Quillon to oversee cybersecurity.", []),
        ("Our brands, including Quillon and Heron, share one network.", []),
        ("Risk is scored as Low, Medium or High.", []),
        ("Incidents are reported to Corporate Security.", []),
        ("Our consultant, Jane Quillon, has 20 years of experience.", []),
    ],
)  # fmt: skip
def test_a_firm_is_told_by_what_it_does_or_where_things_are(sentence: str, named: list[str]) -> None:
    assert names(f"{sentence} The board oversees our cybersecurity program. We assess cyber risks.") == named
