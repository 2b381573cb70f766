"""Outside firms by name, read from prose. Filers and unknown firms are fictional."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain import ThirdParty
from monitor.extract.profile.third_parties import third_parties_of
from monitor.extract.sentences import sentences

SEED = Path(__file__).parents[5] / "shared" / "seed"


def firms(text: str) -> tuple[ThirdParty, ...]:
    return third_parties_of(sentences(text))


def names(text: str) -> list[str]:
    return [firm.name for firm in firms(text)]


def test_a_firm_is_hired_as_something() -> None:
    assert names("The Advisor has hired Quillbrook Technologies as its managed IT provider.") == [
        "Quillbrook Technologies"
    ]
    assert names("In May we hired Jane Quill as our Chief Information Security Officer.") == []


@pytest.mark.parametrize(
    ("written", "name", "as_written"),
    [
        ("E.Y.", "EY", "E.Y."),
        ("Ernst & Young LLP", "EY", "Ernst & Young LLP"),
        ("PricewaterhouseCoopers", "PwC", "PricewaterhouseCoopers"),
        ("CrowdStrike Falcon Complete", "CrowdStrike", "CrowdStrike Falcon Complete"),
        ("Crowdstrike", "CrowdStrike", "Crowdstrike"),
        ("Microsoft Defender for Endpoint", "Microsoft", "Microsoft Defender for Endpoint"),
        ("TÜV Rheinland", "TÜV", "TÜV Rheinland"),
        ("Unit 42", "Palo Alto Networks", "Unit 42"),
        ("IBM X-Force", "IBM", "IBM X-Force"),
        ("QRadar", "IBM", "QRadar"),
        ("MANDIANT", "Mandiant", "MANDIANT"),
        ("Watchguard", "WatchGuard", "Watchguard"),
        ("Fortigate", "Fortinet", "Fortigate"),
        ("M365", "Microsoft", "M365"),
        ("GSuite", "Google", "GSuite"),
        ("Amazon GuardDuty", "Amazon Web Services", "Amazon GuardDuty"),
        ("InsightIDR", "Rapid7", "InsightIDR"),
        ("Duo MFA", "Cisco", "Duo"),
    ],
)
def test_a_known_firm_has_one_name_however_it_is_written(written: str, name: str, as_written: str) -> None:
    (firm,) = firms(f"We use {written} for threat detection.")

    assert (firm.name, firm.as_written) == (name, as_written)


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("We engaged Quill Hart LLP to audit our security.", ["Quill Hart"]),
        ("We retain Featherlock, Inc., a third-party vendor, for cybersecurity.", ["Featherlock"]),
        ("Our security is assessed by Quill Hart, an independent cybersecurity firm.", ["Quill Hart"]),
        ("We use a third party company, Penwright Cloud, to enhance our cybersecurity.", ["Penwright Cloud"]),
        ("We work with cybersecurity firms, such as Featherlock, Quill Hart and KPMG, for penetration testing.",
         ["Featherlock", "Quill Hart", "KPMG"]),
        ("We entered into an agreement with Inkwell Cyber Ltd., which specializes in grain.", ["Inkwell Cyber"]),
        ("We engage service providers, including Featherlock to support our IT systems.", ["Featherlock"]),
        ("A third party (KnowBe4) trains our people.", ["KnowBe4"]),
        ("The internal audit of our security is outsourced to BDO.", ["BDO"]),
        ("Kaspersky antivirus runs on every mill.", ["Kaspersky"]),
        ("In May Bureau Veritas renewed our privacy certification.", ["Bureau Veritas"]),
        ("We store our customers’ data on Amazon Web Services and in Dropbox.", ["Amazon Web Services", "Dropbox"]),
        ("All that we use is off-the-shelf software (such as QuickBooks and Microsoft Office).",
         ["QuickBooks", "Microsoft"]),
        ("Incidents are tracked in Jira.", ["Jira"]),
        ("Our transition to Microsoft 365 brought new tools.", ["Microsoft"]),
        ("Our policy rejects connections to Exchange Online from other countries.", ["Microsoft"]),
        ("We participate in the VISA TIP program and AMEX STEP program.", ["Visa", "American Express"]),
        ("Our officers are participants in IANS, an industry leading education platform.", ["IANS"]),
        ("Our information security system is certified as being in conformity with ISO/IEC 27001 by Quill Registrar.",
         ["Quill Registrar"]),
        ("We coordinate our cybersecurity planning with Quill Transmission.", ["Quill Transmission"]),
        ("We rely on third-party IT providers , such as Quillpay for payments.", ["Quillpay"]),
        ("We rely on third-party providers, such as Google Cloud for hosting and Featherlock for payments, securely.",
         ["Google", "Featherlock"]),
        ("We use off-the-shelf software (such as Google, Featherlock, and Microsoft Office).",
         ["Google", "Featherlock", "Microsoft"]),
        ("Our partnership with QuillSeas Security allows us to respond to cyber incidents.", ["QuillSeas Security"]),
        ("We have engaged: Quillcoast, an international cybersecurity company, to augment our detection.",
         ["Quillcoast"]),
        ("We use Huntress and 1Password.", ["Huntress", "1Password"]),
        ("We did penetration tests (performed by OrbitQuill).", ["OrbitQuill"]),
        ("Our warehouses rely on their freight software, GoQuill.", ["GoQuill"]),
        ("We train people via the platform Quillmap in security.", ["Quillmap"]),
        ("We partner with Quill Infrastructure to utilize its zero-trust cybersecurity platform.",
         ["Quill Infrastructure"]),
        ("We coordinate security with third-party partners such as Quill Harbor and IBM.", ["Quill Harbor", "IBM"]),
        ("Our IT runs in conjunction with our third-party information technology provider, Penwright (the “Provider”);"
         " it trains us.", ["Penwright"]),
        ("We work with security firms such as Featherlock and the Penwright Watch for testing.",
         ["Featherlock", "Penwright Watch"]),
        ("Solutions from Quill and Microsoft protect us.", ["Quill", "Microsoft"]),
        ("In 2024 Quill Sectec and Mandiant conducted tests.", ["Quill Sectec", "Mandiant"]),
        ("We use providers such as Amazon Web Services, Quillient (Ayr, OH), and Penspace (Ely, TX).",
         ["Amazon Web Services", "Quillient", "Penspace"]),
        ("Security is the work of a service provider, including Quillgence, our external IT service provider.",
         ["Quillgence"]),
        ("We hold meetings with people of Quillott, our third-party hotel manager, on security.", ["Quillott"]),
        ("Finally, High Quill Networks provides data backup solutions for the Advisor.", ["High Quill Networks"]),
        ("Quill Leong provides us with cybersecurity staff.", ["Quill Leong"]),
        ("We also leverage a third party cybersecurity team from QUI Solutions to assist us.", ["QUI Solutions"]),
        ("We rely on a CISO from QuillSecure for security.", ["QuillSecure"]),
        ("The Company uses the Quilltrack software solution to monitor cybersecurity.", ["Quilltrack"]),
        ("By employing Quilltronics remote encryption technology, we secure our cyber mill.", ["Quilltronics"]),
        ("In conjunction with QBM, Inc., we run endpoint security.", ["QBM"]),
        ("They are supported by Quill Resources Inc.", ["Quill Resources"]),
        ("Guests’ data are controlled by franchisors, affiliates of Quill, Inc., Penwright Worldwide, Inc., and Feather"
         " Hotels Corporation, each of which is public.", ["Quill", "Penwright Worldwide", "Feather Hotels"]),
        ("We analyze Oracles internal controls each year.", ["Oracle"]),
        ("These tools provide detection and remediation for all Microsoft 365 email users.", ["Microsoft"]),
        ("Cybersecurity is our aim. Our CFO relies on a CISO from QuillSecure for policy.", ["QuillSecure"]),
        ("Quill IT, which provides firewalls for our network, runs cybersecurity.", ["Quill IT"]),
        ("Quillback provides us with personnel for cybersecurity.", ["Quillback"]),
        ("We retain Quillneto, Inc. d/b/a CyberQuill (CyberQuill), a third party vendor of"
        " cybersecurity.", ["Quillneto"]),
        ("We unify credential management and moved to Microsoft 365.", ["Microsoft"]),
        # 0001104659-26-037680
        ("We rely on the cybersecurity program implemented by Quill Hart, the parent of our Adviser.", ["Quill Hart"]),
    ],
)  # fmt: skip
def test_a_firm_is_found_by_how_it_is_introduced(sentence: str, named: list[str]) -> None:
    assert names(sentence) == named


@pytest.mark.parametrize(
    "sentence",
    [
        "We engaged a leading cybersecurity firm to test our mills.",
        "Our CISO previously led security at Deloitte and at KPMG.",
        "Ms. Quill has worked on cybersecurity at CrowdStrike for ten years.",
        "She held leadership roles at Mandiant.",
        "There, she improved security in partnership with KPMG.",
        "Our in-house security team, Mandiant Mills, uses its own tools.",
        "Our CISO holds certifications from Microsoft, Fortinet and Qualys.",
        "He is a Cisco Certified Network Associate in security.",
        "The July 2024 CrowdStrike outage stopped our mills.",
        "Our systems were impacted by a software update from CrowdStrike.",
        "Our framework follows the Azure Security Benchmark and Amazon Web Services best practices.",
        "We warn all Microsoft 365 email users of phishing.",
        "Our CISO held security roles at Salesforce and at Dropbox.",
        "We use SaaS to protect our mills.",
        "On March 27 a suit was filed for breach of a contract with Quill, Inc.",
        "Reports from Product Security and from Homeland Security tell of threats.",
        "We meet the standards of advertising platforms such as Google.",
        "We work with NIST, the FBI and CISA to assess cybersecurity threats.",
        "Our CISO is certified by ISACA and the EC-Council in security.",
        "We engaged the Chief Information Security Officer to assess cybersecurity.",
        "Our mills are listed on the Nasdaq Stock Market, an exchange.",
        "The cybersecurity committee is chaired by Anna B. Quill, a leader in cybersecurity consulting.",
        "We use a third party security provider (Provider) for monitoring.",
        "We belong to groups such as the Grain Security Alliance.",
        "Quills CIRP provides the Company with the capability to respond to cyber incidents.",
        "Internal Audit provides us with a view of cybersecurity.",
        "Because of risks of third-party service providers, Quill Mills, Inc. implements cybersecurity processes.",
        "A third party hired by Quill Mills assesses our cybersecurity.",
        "We use AI-enabled software and the Cloud platform for security.",
        "The CISO monitors cybersecurity threats across ADP.",
        "We tell how to report cybersecurity concerns to the Company, including the Quills Ethics Hotline.",
        "Third-party risk management is to mitigate cybersecurity risks from QuillPay Express.",
        "Our cybersecurity is overseen by Jeff Dell, who leads our teams.",
    ],
)
def test_who_does_nothing_for_the_filers_security_is_no_firm_of_its(sentence: str) -> None:
    assert names(sentence) == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Through our Shared Services Agreement, we rely on Quill 8s cybersecurity program. Quill 8 leads"
        " it.", "Quill 8"),
        ("The General Partner has a committee. It is chaired by Man Groups chief information security officer. Man"
        " Group"
         " has a plan.", "Man Group"),
        ("The committee hears on cybersecurity from Quillnado and its Chief Information Officer.", "Quillnado"),
        ("Quill Gas relies on the Quill Groups cybersecurity program. Quill Group leads.", "Quill Group"),
        ("Through the services agreement, we participate in Quillertys processes for managing risks. Quillerty"
        " runs it.",
         "Quillerty"),
        ("We rely on services provided by Quillanova, under the Transition Service Agreement. Quillanova runs it.",
         "Quillanova"),
        ("It is run under a Master Services Agreement with Quill-Penwright. Quill-Penwright leads.", "Quill-Penwright"),
        ("The Adviser runs it. The CCO meets with the Adviser and Cohen & Quills CISO. Cohen & Quills is large.",
         "Cohen & Quills"),
    ],
)  # fmt: skip
def test_whose_program_protects_the_filer(text: str, named: str) -> None:
    assert names(text) == [named]


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("We also completed a cybersecurity framework audit with Quillmark.", ["Quillmark"]),
        ("Our ISO 27001 security audit, conducted by Quillmark USA, found no gaps.", ["Quillmark USA"]),
        ("Malware is found by an intrusion detection system provided by Quillmark.", ["Quillmark"]),
        ("The Company stores its encrypted data with Quillmark, which guards it.", ["Quillmark"]),
        ("Quillmark periodically reviews our IT systems and reports on security.", ["Quillmark"]),
        ("We maintain a Quillmark intelligent firewall that stops intrusion.", ["Quillmark"]),
        ("Endpoints are kept secure using Quillmark with managed response.", ["Quillmark"]),
        ("Security is watched by day and night, Quillmark XDR among the means.", ["Quillmark"]),
        ("We use third-party services for IT, including GoDaddy for web hosting, and Quillmark for email signatures.",
         ["GoDaddy", "Quillmark"]),
        ("We subscribe to Quillmark for threat alerts.", ["Quillmark"]),
        ("Our security data rely on Quillmark, a cloud-based platform.", ["Quillmark"]),
        ("Others watch our firewalls and those of Quill Stream, which provides security to us.", ["Quill Stream"]),
        ("Firewalls run through our UDM Pro device, and mail security uses dmarcian.", ["Ubiquiti", "dmarcian"]),
    ],
)  # fmt: skip
def test_a_name_that_nothing_but_a_capital_tells(sentence: str, named: list[str]) -> None:
    assert names(sentence) == named


@pytest.mark.parametrize(
    "text",
    [
        "Our security tests are performed by Vendors. Other vendors are assessed.",  # written small as well
        "We sell security through our Quillmark solution.",
        "Yearly security reviews conducted by Quill Internal Audit show few gaps.",
        "We post security tips on social media platforms such as Quillbook and Featherbook.",
        "Security services including Strategic Advisory Services and Retainer Services are bought.",
        "Vendors that process Adobe non-public data are assessed by the security tools that we use.",
    ],
)
def test_a_capital_alone_names_no_firm(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        # 0001410578-25-000505
        ("This program was integrated within the system as administered and overseen by Highline under supervision of"
         " the Receiver. Highline partners with cybersecurity companies.", "Highline"),
        # 0001487918-25-000009
        ("OFS Advisor utilizes the IT department (IT Department) of CIM Group, LLC (CIM Group), an affiliate.",
         "CIM Group"),
        ("The Company's information is primarily maintained by Quill, which tests it. Quill has a committee.", "Quill"),
    ],
)  # fmt: skip
def test_whoever_keeps_the_systems_is_named(text: str, named: str) -> None:
    assert names(text) == [named]


def test_the_board_and_the_rules_manage_nobody() -> None:
    assert (
        names(
            "The Adviser runs it. The CISO reports to our Board of Trustees on information security. Trustees ask."
            " We meet the SECs cybersecurity rule. SECs rules bind."
        )
        == []
    )


def test_the_filer_itself_is_no_third_party() -> None:
    text = "Okta’s Board oversees cybersecurity. We use our Okta platform for security. We engaged KPMG to test it."

    assert names(text) == ["KPMG"]
    assert names(" ".join(["Whoever contracts with Shopify to provide Shopify services is assessed."] * 3)) == []


@pytest.mark.parametrize(
    ("sentence", "purpose"),
    [
        ("We work with security firms, such as KPMG and DNV, for privacy care and penetration testing.",
         "privacy care, penetration testing"),
        ("We engaged KPMG to conduct a SOC 2 audit of our mills.", "conduct a SOC 2 audit of our mills"),
        ("We have retained KPMG to help review our data practices, which grow.", "review our data practices"),
        ("Penetration testing is done each year by KPMG.", "Penetration testing"),
        ("We partner with KPMG.", None),
    ],
)  # fmt: skip
def test_what_a_firm_is_there_for(sentence: str, purpose: str | None) -> None:
    assert firms(sentence)[0].purpose == purpose


def test_a_firm_stands_once_and_takes_its_purpose_from_where_one_is_given() -> None:
    (firm,) = firms("We partner with KPMG. We engaged KPMG to assess our mills.")

    assert (firm.quote, firm.purpose) == ("We partner with KPMG.", "assess our mills")


@given(st.text(alphabet=" KPMGDeloitewndQuarks,.-&()", max_size=200))
def test_any_text_is_read_and_what_is_found_stands_in_it(text: str) -> None:
    said = sentences(text)

    for firm in third_parties_of(said):
        assert firm.as_written in firm.quote
        assert firm.quote in said


@pytest.mark.corpus
def test_both_years_of_the_seed_name_exactly_the_firms_of_a_careful_reader() -> None:
    if not SEED.is_dir():
        pytest.skip(f"no seed at {SEED}")
    expected = json.loads((SEED / "expected_profile.json").read_text())["third_parties"]
    facts = json.loads((SEED / "next_year_facts.json").read_text())["facts"]

    first = firms((SEED / "000_9394ffdb029e99fb.txt").read_text())
    second = firms("\n".join(value for value in facts.values() if isinstance(value, str)))

    assert [(firm.name, firm.purpose) for firm in first] == [(one["name"], one["purpose"]) for one in expected]
    assert [(firm.name, firm.as_written) for firm in second] == [
        ("EY", "E.Y."),
        ("TrustArc", "TrustArc"),
        ("BSI", "BSI"),
        ("DNV", "DNV"),
        ("Underdefense", "Underdefense"),
    ]


def test_a_text_of_nothing_but_firms_costs_little() -> None:
    names = [f"Quill{number}" for number in range(4_000)]
    lists = (", ".join(names[at : at + 8]) for at in range(0, len(names), 8))
    said = sentences(" ".join(f"We use cyber firms, such as {some} and Tallowmere9." for some in lists))
    began = time.process_time()

    assert 100 <= len(third_parties_of(said)) < 109  # until there are a hundred, at the end of a sentence
    assert time.process_time() - began < 1


def test_who_certified_a_person_does_nothing_for_the_filer() -> None:
    # 0001628280-25-014522
    assert names("Our Head of Audit is certified within the TUV Austria as an Auditor according to ISO 27001.") == []
    assert names("Our plants are certified by TUV Austria according to ISO 27001.") == ["TÜV"]


def test_a_legal_form_makes_a_firm_of_any_words() -> None:
    # 0000950170-25-038042
    text = "We depend on the information systems of Quill Management LLC (the Adviser) for our cybersecurity."
    assert names(text) == ["Quill Management"]
