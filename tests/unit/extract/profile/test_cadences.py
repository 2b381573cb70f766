"""How often what is done. The companies here are fictional."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain import Cadence
from monitor.extract.profile.cadences import cadences_of
from monitor.extract.sentences import sentences

SEED = Path(__file__).parents[5] / "shared" / "seed"


def cadences(text: str) -> list[tuple[str, str, bool]]:
    return [(cadence.what, cadence.every, cadence.at_least) for cadence in cadences_of(sentences(text))]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The full Board receives a cybersecurity briefing annually.", [("reports to Board", "year", False)]),
        ("The IT Steering Committee meets monthly.", [("IT Steering Committee meets", "month", False)]),
        ("We conduct annual, mandatory security awareness training.", [("training", "year", False)]),
        ("Employees complete awareness training at least annually.", [("training", "year", True)]),
        ("We regularly conduct penetration tests.", [("penetration tests", "regular", False)]),
        ("Penetration tests are performed twice a year.", [("penetration tests", "half-year", False)]),
        ("Our plans are tested periodically.", [("testing of plans", "periodic", False)]),
        ("Our IT team regularly audits our controls.", [("IT team audits controls", "regular", False)]),
        ("We have a 24/7 security operations center.", [("security operations center", "continuous", False)]),
        ("We continuously monitor our networks.", [("monitoring of systems", "continuous", False)]),
        ("Each year, to mitigate risks, we test our plans.", [("testing of plans", "year", False)]),
        ("Briefing the Board as needed is a duty of our CISO.", [("reports to Board", "as needed", False)]),
    ],
)  # fmt: skip
def test_a_rhythm_is_bound_to_what_is_done(sentence: str, told: list[tuple[str, str, bool]]) -> None:
    assert cadences(sentence) == told


@pytest.mark.parametrize(
    "sentence",
    [
        "The CISO reports quarterly to the Audit Committee.",
        "Our CISO provides quarterly updates to the Audit Committee.",
        "The Audit Committee receives quarterly briefings from the CISO.",
        "On a quarterly basis, the CISO briefs the Audit Committee.",
        "Each quarter, the Audit Committee is briefed by the CISO.",
    ],
)
def test_who_reports_to_whom_is_one_thing_in_any_words(sentence: str) -> None:
    assert cadences(sentence) == [("CISO reports to Audit Committee", "quarter", False)]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("We routinely refine our cybersecurity approach to adapt to threats.",
         [("improves cybersecurity approach", "regular", False)]),
        ("Management periodically reviews the plan and modifies it in response to threats as needed.",
         [("management reviews plans", "periodic", False), ("management adjusts plans", "as needed", False)]),
        ("The risk taxonomy is updated annually.", [("updates risk taxonomy", "year", False)]),
        ("To build a strategy, this committee convenes as needed.", [("committee meets", "as needed", False)]),
        ("Leaders meet quarterly to assess risks.", [("Leaders meets", "quarter", False)]),
        ("Designed to meet quarterly, the council reviews metrics.", [("council meets", "quarter", False)]),
        ("They meet weekly.", [("meetings", "week", False)]),
        ("During quarterly meetings, the CIO presents threats to the"
        " Board.", [("CIO reports to Board", "quarter", False)]),
        ("On a regular basis we implement into our operations these controls.",
         [("implement into our operations these controls", "regular", False)]),
        ("We periodically engage with third-party consultants to assist us in monitoring our program.",
         [("engages outside advisers", "periodic", False)]),
        ("The Company engages external cybersecurity firms, as needed, leveraging their expertise.",
         [("engages third parties", "as needed", False)]),
        ("The CISO advises members of the Disclosure Committee as needed.",
         [("CISO advises Disclosure Committee", "as needed", False)]),
        ("Employees complete training semi-annually, and the IT team periodically facilitates penetration tests.",
         [("training", "half-year", False), ("penetration tests", "periodic", False)]),
        ("We maintain an ongoing process of vulnerability scanning.", [("vulnerability scans", "continuous", False)]),
        ("Specialized consultants are engaged when specific expertise is required.",
         [("engages advisers", "as needed", False)]),
        ("In the event of an incident, employees are required to report to the InfoSec team.",
         [("employees reports to InfoSec team", "as needed", False)]),
        ("The line of defense is responsible for the daily oversight of"
        " risks.", [("oversight of risks", "day", False)]),
        ("Measures are continuously taken to strengthen our protection.", [("measures taken", "continuous", False)]),
        ("We regularly interact with auditors.", [("works with auditors", "regular", False)]),
        ("The Board receives annual, but often more frequent, updates.", [("reports to Board", "year", False)]),
        ("We use third-party service providers to assist us from time to time to manage risks.",
         [("engages third-party service providers", "periodic", False)]),
        ("At each quarterly meeting the Audit Committee receives an update on metrics.",
         [("reports to Audit Committee", "quarter", False)]),
        ("Risks are discussed during periodic meetings of the Risk Governance Board.",
         [("discusses risks", "periodic", False)]),
        ("We update the Cyber Committee, which was created in 2016 and meets at least quarterly.",
         [("Cyber Committee meets", "quarter", True)]),
        ("Our program has 24-hour monitoring of networks.", [("monitoring of systems", "continuous", False)]),
        ("We have annual security education and monthly awareness training.",
         [("training", "year", False), ("training", "month", False)]),
        ("We review and update our IRP annually and have trained people.",
         [("updates incident response plan", "year", False)]),
        ("As frequently as may be necessary, the Audit Committee convenes.",
         [("Audit Committee meets", "as needed", False)]),
        ("The Board receives quarterly review reports from our CISO.", [("CISO reports to Board", "quarter", False)]),
        ("We make continuous updates to our defences.", [("update of security measures", "continuous", False)]),
        ("We periodically meet with our insurer.", [("meetings", "periodic", False)]),
        ("The Board receives regular updates on the key risks to us on a quarterly basis.",
         [("reports to Board", "quarter", False)]),
        ("We conduct quarterly ERM discussions with owners.", [("discussions", "quarter", False)]),
        ("A matrix is submitted quarterly to the Audit Committee.", [("reports to Audit Committee", "quarter", False)]),
        ("Through mandatory training and ongoing awareness campaigns, we educate people.",
         [("training", "continuous", False)]),
        ("Semi-annually, we leverage third-party consultants to perform penetration and segmentation testing.",
         [("penetration tests by outside advisers", "half-year", False)]),
        ("Certain incidents are reported to the Audit Committee and, as appropriate, to the full Board.",
         [("reports to Board", "as needed", False)]),
        ("We continuously adopt and invest in technological solutions to strengthen our posture.",
         [("adopt and invest in technological solutions", "continuous", False)]),
    ],
)  # fmt: skip
def test_what_is_timed_is_named_by_what_stands_beside_it(sentence: str, told: list[tuple[str, str, bool]]) -> None:
    assert cadences(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The CISO reports quarterly to the Audit Committee and annually to the Board.",
         ["CISO reports to Audit Committee / quarter", "CISO reports to Board / year"]),
        ("Our IT leader meets on a quarterly basis with the Audit Committee and on an annual basis with the Board.",
         ["Information Technology Leader meets with Audit Committee / quarter",
          "Information Technology Leader meets with Board / year"]),
        ("Management updates the Risk Committee monthly, the Audit Committee quarterly and the Board annually.",
         ["management reports to Risk Committee / month", "management reports to Audit Committee / quarter",
          "management reports to Board / year"]),
        ("The CISO reports to the Audit Committee quarterly and as needed.",
         ["CISO reports to Audit Committee / quarter", "CISO reports to Audit Committee / as needed"]),
        ("Our Security Team keeps management informed about incidents, training, and practices on an ongoing basis.",
         ["Security Team reports to management / continuous"]),
        ("Nothing. It is regularly revised to ensure that it fits the risks.", ["adjusts risks / regular"]),
        ("The audit plan is kept. It is regularly revised to ensure that it fits the risks.",
         ["adjusts plans / regular"]),
    ],
)  # fmt: skip
def test_each_rhythm_is_said_of_whoever_is_named_for_it(sentence: str, told: list[str]) -> None:
    assert [f"{what} / {every}" for what, every, _ in cadences(sentence)] == told


def test_an_adjective_stands_before_all_that_is_listed() -> None:
    assert cadences(
        "We hold annual training, as well as periodic penetration tests, drills and phishing simulations."
    ) == [
        ("training", "year", False),
        ("penetration tests", "periodic", False),
        ("exercises", "periodic", False),
        ("phishing simulations", "periodic", False),
    ]


@pytest.mark.parametrize(
    ("sentence", "rhythms"),
    [
        ("The Board reviews our program at least annually and as needed.", [("year", True), ("as needed", False)]),
        ("Policies are reviewed annually, or more if circumstances warrant.", [("year", False), ("as needed", False)]),
        ("The CISO provides regular quarterly briefings to the Board.", [("quarter", False)]),
        ("The Board receives regular updates (typically quarterly) from the CISO.", [("quarter", False)]),
        ("We conduct annual and periodic risk assessments.", [("year", False), ("periodic", False)]),
    ],
)  # fmt: skip
def test_two_rhythms_of_one_activity(sentence: str, rhythms: list[tuple[str, bool]]) -> None:
    told = cadences(sentence)

    assert [(every, at_least) for _, every, at_least in told] == rhythms
    assert len({what for what, _, _ in told}) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "See our annual report on Form 10-K and our quarterly reports.",
        "This annual report describes it.",
        "We hold an annual meeting of shareholders.",
        "The CISO is responsible for day-to-day monitoring.",
        "Threats are constantly evolving and we face ongoing risks.",
        "The results inform continuous improvement.",
        "Incidents must be reported to the Board within 24 hours.",
        "Our plans are tested every two years.",
        "The Board does not receive periodic cybersecurity briefings.",
        "We engage outside advisers.",
        "A review may be performed more frequently.",
        "We face risks as risk management is an ongoing process.",
        "We train people to continuously improve our posture.",
        "We effectively respond to incidents when they occur.",
        "We continually work to safeguard systems.",
        "Backup systems are in place where necessary.",
        "Training on phishing as well as required training on privacy is given.",
        "The escalation procedures provide for help of the legal team, where appropriate.",
        "The committee, ensuring continuous oversight of risks, is large.",
        "Actors have from time to time gained access to our data.",
        "When incidents occur, our teams prepare solutions to mitigate them.",
        "A dashboard provides our team with immediate alerts.",
        "Our initiatives are aimed at continuously improving our posture.",
        "Discounts on monthly subscription fees were given.",
        "From time-to-time, we have identified threats to us.",
        "The committee, as adjusted from time to time by its members, oversees risks.",
        "Beyond initial and periodic evaluations, the events are known.",
        "Stakeholders are notified as required by law.",
        "We have an annual incentive compensation program.",
        "Authorities are trained in the event of an incident to assess it.",
        "We focus our efforts on continually improving our cybersecurity policies.",  # 0001421461-26-000008
        # 0001104659-26-037267
        "We engage third-party service providers for our daily operations.",
        "Our policies to assess incidents apply to daily business operations.",
    ],
)
def test_what_only_looks_like_a_cadence_is_none(sentence: str) -> None:
    assert cadences(sentence) == []


def test_a_comma_before_as_appropriate_speaks_of_the_list() -> None:
    assert cadences("Legal, counsel and police support our assessment, as appropriate.") == []
    assert cadences("Management informs the Board as appropriate.") == [
        ("management reports to Board", "as needed", False)
    ]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The Audit Committee oversees risks, and it reports any findings, as appropriate, to the full Board.",
         ["Audit Committee reports to Board / as needed"]),
        ("Our CISO reports incidents to the Audit Committee, as appropriate.",
         ["CISO reports to Audit Committee / as needed"]),
        ("Management updates the Board, as appropriate, on them.", ["management reports to Board / as needed"]),
        ("Incidents are reported to the team for awareness, review or action, as appropriate.", []),
        ("The Board receives adequate information, as appropriate to the matter.", []),
        ("The full Board reviews significant cybersecurity matters as appropriate.",
         ["Board reviews matters / as needed"]),
        ("Risks that we find are addressed as appropriate.", []),
        ("Management briefs the Board as management deems appropriate.", ["management reports to Board / as needed"]),
    ],
)  # fmt: skip
def test_whom_one_tells_as_appropriate_is_told_as_needed(sentence: str, told: list[str]) -> None:
    assert [f"{what} / {every}" for what, every, _ in cadences(sentence)] == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("We conduct several penetration tests a year.", ["penetration tests / regular"]),
        # Danaher, 0000313616-26-000062
        (
            "The CISO and CIO update the Audit Committee multiple times per year.",
            ["CISO and CIO reports to Audit Committee / regular"],
        ),
        ("Training is held several times a year.", ["training / regular"]),
        ("We administer four phishing simulations each year.", ["phishing simulations / quarter"]),
        ("Our program, of several parts, is tested each year.", ["testing of program / year"]),
    ],
)
def test_how_many_a_year_is_how_often(sentence: str, told: list[str]) -> None:
    assert [f"{what} / {every}" for what, every, _ in cadences(sentence)] == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The Board also receives prompt information regarding any incident, as well as ongoing updates on it.",
         ["reports to Board / as needed", "reports to Board / continuous"]),
        ("The Audit Committee receives an annual update by our CISO and an annual privacy update.",
         ["CISO reports to Audit Committee / year", "reports to Audit Committee / year"]),
        ("The Board also receives information on any incident, including ongoing updates on it.",
         ["reports to Board / continuous"]),
        ("The CFO provides the Audit Committee periodic reports on risks.",
         ["CFO reports to Audit Committee / periodic"]),
        ("The CISO and CIO provide the Board and Audit Committee periodic reports regarding risks.",
         ["CISO and CIO reports to Board / periodic"]),
        ("The Risk Committee receives updates from the CISO and provides periodic updates to the full Board.",
         ["Risk Committee reports to Board / periodic"]),
        ("The Risk Committee receives updates from the CISO and reports regularly to the full Board.",
         ["Risk Committee reports to Board / regular"]),
    ],
)  # fmt: skip
def test_who_receives_reports_is_told_of_all_that_are_joined(sentence: str, told: list[str]) -> None:
    assert [f"{what} / {every}" for what, every, _ in cadences(sentence)] == told


def test_who_reviews_updates_does_not_give_them() -> None:
    # In the words of many foreign filers, so 0001493152-25-019002.
    duties = (
        "Our board of directors shall (i) maintain oversight of the disclosure in periodic reports of our company, (ii)"
        " review updates to the status of any material cybersecurity incidents, and the disclosure issues, if any,"
        " presented by our management on a quarterly basis, and (iii) review disclosure in our annual report."
    )
    assert cadences(duties) == [("Board reviews incidents", "quarter", False)]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The Board is assisted by the Audit Committee, which regularly reviews our program.",
         ["Audit Committee reviews program / regular"]),
        ("Our CISO reports to our CTO, who meets with the Board annually.", ["CTO meets with Board / year"]),
        ("Our CIO and CISO, who report regularly to the Board, lead it.", ["CIO and CISO reports to Board / regular"]),
        ("We have a Cyber Team led by our CISO, which meets weekly.", ["Cyber Team meets / week"]),
    ],
)  # fmt: skip
def test_which_and_who_speak_of_the_one_before_them(sentence: str, told: list[str]) -> None:
    assert [f"{what} / {every}" for what, every, _ in cadences(sentence)] == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Risk Committee: it meets periodically to discuss risks.", ["Risk Committee meets / periodic"]),
        ("Risk assessment is integral to all decisions and is an ongoing effort.", ["risk assessments / continuous"]),
        ("The ISO reports quarterly to the Board.", ["Information Security Officer reports to Board / quarter"]),
        ("We regularly provide people with training at least annually.", ["training / year"]),
    ],
)  # fmt: skip
def test_what_a_rhythm_is_said_of_stands_elsewhere(sentence: str, told: list[str]) -> None:
    assert [f"{what} / {every}" for what, every, _ in cadences(sentence)] == told


def test_what_is_included_once_a_year_leaves_the_rest_regular() -> None:
    told = cadences("We regularly engage with consultants, including annually having a review.")

    assert ("engages advisers", "regular", False) in told


def test_more_frequently_as_needed_is_said_of_the_same() -> None:
    assert cadences(
        "The Audit Committee reports to our Board on its activities, on mitigation strategies and on developments,"
        " on a quarterly basis, or more frequently as needed."
    ) == [
        ("Audit Committee reports to Board", "quarter", False),
        ("Audit Committee reports to Board", "as needed", False),
    ]


def test_he_is_who_was_spoken_of() -> None:
    assert cadences("Our CISO leads the team. He regularly reports to the Audit Committee.") == [
        ("CISO reports to Audit Committee", "regular", False)
    ]


def test_other_words_for_one_thing_name_it_alike() -> None:
    before = "We evaluate our suppliers annually. Our CISO gives quarterly presentations to the Board."
    after = "Vendors are evaluated on an annual basis. The Board receives quarterly reports from our CISO."

    assert (
        cadences(before)
        == cadences(after)
        == [
            ("evaluation of third-party service providers", "year", False),
            ("CISO reports to Board", "quarter", False),
        ]
    )


def test_a_cadence_told_twice_is_quoted_where_it_stands_first() -> None:
    said = ("The CISO briefs the Board quarterly.", "Quarterly, the Board is briefed by the CISO.")

    assert cadences_of(said) == (Cadence("CISO reports to Board", "quarter", False, said[0]),)


@given(st.text(alphabet=" annuallyregbothoisk,;.()ATCISO27/4", max_size=200))
def test_any_text_has_cadences_whose_quotes_stand_in_it(text: str) -> None:
    said = sentences(text)

    assert all(cadence.quote in said and cadence.what for cadence in cadences_of(said))


@pytest.mark.parametrize("piece", ["quarterly the CISO reports to the Board and ", "annual tests and drills, ", "as "])
def test_a_hostile_text_costs_little(piece: str) -> None:
    said = sentences((piece * (2_900 // len(piece)) + ". The ") * 20)
    began = time.process_time()

    cadences_of(said)

    assert time.process_time() - began < 5


@pytest.mark.corpus
def test_the_seed_has_its_three() -> None:
    if not SEED.is_dir():
        pytest.skip(f"no seed at {SEED}")
    expected = json.loads((SEED / "expected_profile.json").read_text())["cadences"]

    found = cadences((SEED / "000_9394ffdb029e99fb.txt").read_text())

    assert {(one["every"], one["at_least"]) for one in expected} <= {(every, at_least) for _, every, at_least in found}
    assert ("evaluation of security measures", "year", False) in found
    assert ("training", "year", True) in found
    assert ("Compliance committee reports to senior management team", "half-year", False) in found


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        # 0001649094-26-000007, 0001169561-25-000034: one noun, two rhythms before it
        ("The board receives quarterly or as needed reports from our CIO.",
         [("CIO reports to Board", "quarter", False), ("CIO reports to Board", "as needed", False)]),
        # 0001193125-26-066820: `annually` is no adjective
        ("Our program is evaluated annually and briefings are provided to management each quarter.",
         [("evaluation of program", "year", False), ("reports to management", "quarter", False)]),
        # 0001542447-26-000020: what comes after the comma is not timed
        ("The strategy, which is reviewed on a regular basis, incorporates threats.",
         [("review of program", "regular", False)]),
        # 0001944558-26-000009: what is told of is not what is timed
        ("The CIO reports to the Audit Committee on the controls that mitigate cyber risk on an as needed basis.",
         [("CIO reports to Audit Committee", "as needed", False)]),
        # 0001482430-26-000014: what somebody is engaged for
        ("Annually, our adviser engages a third party firm to conduct penetration testing of our mills.",
         [("penetration tests by third parties", "year", False)]),
        # 0000070502-25-000211: `at least` before the whole phrase; who requested something did not report
        ("Outside experts are engaged at least on an annual basis.", [("engages outside advisers", "year", True)]),
        ("Management reports at least quarterly to the Board on risks and all that is requested by the CISO.",
         [("management reports to Board", "quarter", True)]),
        ("The CISO provides our senior leadership with regular updates.",
         [("CISO reports to senior management", "regular", False)]),
        # 0000097216-26-000035
        ("People participate annually in required training.", [("training", "year", False)]),
        # 0001701541-25-000016
        ("People complete, upon joining and annually, a security education program.", [("training", "year", False)]),
        ("We hold at least one tabletop exercise annually.", [("tabletop exercises", "year", True)]),
        # 0000844965-25-000013: whom one verb is about is not who does the next
        ("Our CISO updates the Audit Committee quarterly, and reviews risks with the Board at least annually.",
         [("CISO reports to Audit Committee", "quarter", False), ("CISO reviews risks", "year", True)]),
        # 0000078239-26-000021: a hyphen is no preposition, and another noun's rhythm is not shared
        ("The Board receives an annual in-depth review of strategy.", [("review of program", "year", False)]),
        ("Quarterly advisory services and annual training are provided.",
         [("advisory services", "quarter", False), ("training", "year", False)]),
        ("We run monthly phishing exercises and provide other training.", [("phishing simulations", "month", False)]),
        # 0001336047-26-000004: a verb that no table knows, right behind
        ("We work to continually harden mills, mitigating such threats.", [("harden mills", "continuous", False)]),
        # 0000946673-26-000009: mitigating controls are a noun
        ("Management measures inherent risk and mitigating controls on a quarterly basis.",
         [("management assesses risks", "quarter", False)]),
        ("Reports go to the Board with a minimum frequency of once per year.", [("reports to Board", "year", True)]),
        ("We run periodic (no less frequently than annual) penetration tests.", [("penetration tests", "year", True)]),
        ("We regularly update our safeguards.", [("updates security measures", "regular", False)]),
        ("Our CISO regularly attends meetings of the Board.", [("CISO attends meetings", "regular", False)]),
        ("Our incident response plan is tested annually.", [("testing of incident response plan", "year", False)]),
        # 0000033213-26-000018: a verb that no table knows, right behind somebody
        ("Our management surveys senior millers at least annually.",
         [("management surveys senior millers", "year", True)]),
        # 0000708781-26-000010: whose findings they are is not who is told; one body with `and` in its name
        ("Our CISO regularly reports the Risk Council’s findings to the Audit and Risk Committee.",
         [("CISO reports to Audit and Risk Committee", "regular", False)]),
        ("The Audit and Risk Committee is briefed quarterly.",
         [("reports to Audit and Risk Committee", "quarter", False)]),
        ("Members of the Audit Committee receive monthly updates.", [("reports to Audit Committee", "month", False)]),
        ("We conduct ongoing due diligence of our vendors.",
         [("due diligence of third-party service providers", "continuous", False)]),
        ("We regularly attend several industry forums.", [("attends industry forums", "regular", False)]),
        ("It is escalated to our CISO for awareness as needed.", [("escalates to CISO", "as needed", False)]),
        # 0001104659-26-031280: who is told is the one that receives
        ("The Board relies on the Audit Committee, which receives regular updates on risks.",
         [("reports to Audit Committee", "regular", False)]),
        # 0000946673-25-000008: by whom something else is done
        ("Our Board annually reviews the plan that is kept by management.", [("Board reviews plans", "year", False)]),
        # 0001004980-25-000010: the second one that is told does not tell
        ("Management provides briefings to the Audit and Risk Committees, and on incidents as necessary.",
         [("management reports to Audit Committee", "as needed", False)]),
        # 0001628280-26-019643
        ("From time to time, we retain external parties to assist with security.",
         [("engages third parties", "periodic", False)]),
        ("We run a monthly patching process.", [("patching", "month", False)]),
        # 0001410578-25-000473: a clause of its own begins with the rhythm
        ("It raises awareness, or at least once a year, the Risk Committee meets.",
         [("Risk Committee meets", "year", True)]),
        # 0001628280-26-022153, 0001997711-25-000030
        ("Our company modifies its policies as needed.", [("adjusts policies", "as needed", False)]),
        ("Our CFO provides a quarterly report to the QM Board.", [("CFO reports to Board", "quarter", False)]),
        # of a real report: two receivers of two clauses, and a meeting at which somebody is told
        ("The Audit Committee receives quarterly updates from our CISO, and the Board meets with the CISO monthly.",
         [("CISO reports to Audit Committee", "quarter", False), ("Board meets with CISO", "month", False)]),
        ("The Audit Committee updates the Board at each regularly scheduled Board meeting.",
         [("Audit Committee reports to Board", "regular", False)]),
        ("We require regular ongoing training.", [("training", "regular", False)]),
        ("We brief the Board as new threats or incidents arise.", [("reports to Board", "as needed", False)]),
    ],
)  # fmt: skip
def test_the_rhythm_goes_where_the_grammar_puts_it(sentence: str, told: list[tuple[str, str, bool]]) -> None:
    assert cadences(sentence) == told


@pytest.mark.parametrize(
    "sentence",
    [
        "Mills are frequently confronted with threats.",
        "We have tools that help promptly identify incidents.",
        "We respond to incidents if any occur.",
        "We have, from time to time, experienced threats to our mills.",
        # 0000950170-25-024148, 0000831001-25-000067, 0001437749-25-008966
        "From time to time, we experience cybersecurity events that require investigation.",
        "See the upcoming 2025 Annual Meeting Proxy Statement on the oversight of risks.",
        "As required by federal banking laws and regulations, our practices include risk assessments.",
        "We discuss risks at each regular meeting of the board.",
        "In addition to these regular updates, the Board may ask.",
        "Vendors are assessed and monitored as appropriate.",
        "We use outside experts, where appropriate, to test our controls.",
    ],
)
def test_what_is_no_plan_has_no_rhythm(sentence: str) -> None:
    assert cadences(sentence) == []


def test_the_committee_is_a_committee_of_the_sentence_before() -> None:
    text = "Our Risk Committee is led by our CRO, and Internal Audit is a guest of it. The committee meets monthly."

    assert ("Risk Committee meets", "month", False) in cadences(text)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        # 0000898173-25-000008: two rhythms before what both are said of; who is told in time is told as needed
        ("The Audit Committee receives on a quarterly basis, or as needed, comprehensive updates from management"
        " on risks.",
         ["management reports to Audit Committee / quarter", "management reports to Audit Committee / as needed"]),
        ("We have a process to help ensure senior management and the Board are timely informed of any potential"
        " issues.",
         ["reports to senior management / as needed"]),
        # 0001609550-25-000011
        ("Management updates the Audit Committee, where it deems appropriate, regarding any significant incidents.",
         ["management reports to Audit Committee / as needed"]),
        # 0000110471-25-000046, 0001206264-25-000058: what is done besides is done too
        ("In addition to internal capabilities, the Company also at times engages consultants or specialists.",
         ["engages advisers / periodic"]),
        ("In addition to annual vulnerability testing, we have a provider for detection.", ["vulnerability scans"
        " / year"]),
        # 0000080420-25-000152: a report that somebody receives is no filing
        ("The Audit Committee receives a comprehensive annual report of cybersecurity risks and overall program"
        " status.",
         ["reports to Audit Committee / year"]),
        # 0001437402-26-000013: those whom a body consists of do not meet
        ("The IT Steering Committee, comprised of our Chief Information Officer, Chief Financial Officer and"
        " other members"
         " of management, meets quarterly to provide oversight.", ["IT Steering Committee meets / quarter"]),
        # 0001471265-25-000016
        ("Our CISO and our CIO, along with key members of their teams, regularly collaborate with peer banks, industry"
         " groups, and policymakers.", ["CISO and CIO works with peer banks / regular"]),
        # 0001517302-26-000047: an oversight that is exercised is no exercise
        ("Our Board exercises its risk oversight responsibilities periodically as part of actions taken.",
         ["Board exercises risks / periodic"]),
        # 0001292814-25-001517
        ("The senior management provides at least annually to the Audit and Risk Committee updates on our programs.",
         ["senior management reports to Audit and Risk Committee / year"]),
        # 0001193125-25-094961: a report that is reviewed is not given
        ("The board of directors reviews our evaluation report on our use of information on a quarterly basis.",
         ["Board reviews evaluation report / quarter"]),
        # 0000950170-25-024136, 0001692115-25-000082, 0001558370-25-002273: what no table knows
        ("Our SOC 2 examination is conducted every year.", ["SOC 2 examination conducted / year"]),
        ("Annually, a cybersecurity fair is held, and every employee is encouraged to participate.",
         ["cybersecurity fair is held / year"]),
        ("Cross-enterprise action teams will be formed, as needed, to manage key decisions.",
         ["cross-enterprise action teams formed / as needed"]),
        # 0001628280-26-008722: a quarter of each year; whom one coordinates with does not act
        ("On a quarterly basis each year, the Audit Committee discusses risks with management.",
         ["Audit Committee discusses with management / quarter"]),
        ("The Director of Information Security, in coordination with the Security Advisory Board, regularly reviews"
         " risks.",
         ["Director of Information Security reviews risks / regular"]),
        # 0001685040-25-000010, 0001688757-25-000019, 0001335258-26-000009
        ("We have a process in place to timely inform the Board of Directors of any incidents.",
         ["reports to Board / as needed"]),
        ("We review our practices, and those of the third-parties we rely on, on an ongoing basis and make changes as"
         " necessary to address new risks.", ["review of processes / continuous", "makes changes / as needed"]),
        ("Our program includes controls to ensure that risks are identified and responded to promptly.", []),
        ("The team is ensuring PCI-DSS compliance where required across the enterprise.", []),
        # 0001421517-25-000048: a dialogue is called so
        ("The Audit Committee and the Risk Management Team maintain an ongoing dialogue regarding risks.",
         ["dialogue of Audit Committee and Risk Management Team / continuous"]),
        # 0000731012-25-000032, 0001193125-25-092142, 0001410578-25-000385: education is training, the head comes last
        ("The program includes ongoing employee education and procedures for incidents.", ["training / continuous"]),
        ("Improvement is carried out through annual recertification audit.", ["audit / year"]),
        ("We work with the DOD as needed to assess cybersecurity risk.", ["works with DOD / as needed"]),
        # 0001842731-26-000018, 0000950170-25-034633: what for is not what is done; things that are updated are not told
        ("We gather input from subject matter specialists, as necessary, to obtain insights to help identify risks.",
         ["gather input from subject matter specialists / as needed"]),
        ("The CISO organization manages risk through policies that are regularly updated.",
         ["CISO organization updates policies / regular"]),
        # 0001628280-26-010047, 0001213900-26-032065, 0001213900-26-050939
        ("Programs educate employees on the importance of reporting all incidents promptly.", []),
        ("Our management team engages certain outside advisors to assist in the oversight and evaluation of risks on a"
         " regular basis.", ["engages outside advisers / regular"]),
        ("In addition to the regular meetings between executive management and the risk owners, risks are told.",
         ["meets with senior management / regular"]),
        ("Our team will, to the extent appropriate, involve external legal counsels to provide advice.",
         ["engages outside advisers / as needed"]),
        # 0001974793-24-000018: one audit told twice
        ("The Internal Audit team shares the results of its annual audits. The Internal Audit team conducts an annual"
         " audit of the program.", ["Internal Audit team audits program / year"]),
        # 0001330399-25-000010, 0001108524-25-000006
        ("These serve as a benchmark with the aim of continuously improving the control environment.", []),
        ("The Board may be informed of key risks outside the regular reporting schedule.", []),
        # 0001271833-25-000005, 0001104659-26-022551: the same are told; others are where they are named
        ("The committee provides quarterly updates to our CEO as well as ad hoc updates on urgent matters.",
         ["reports to CEO / quarter", "reports to CEO / as needed"]),
        ("The VP of IT provides regular updates to the CFO as well as periodic updates to executive management.",
         ["Vice President of Information Technology reports to CFO / regular",
          "Vice President of Information Technology reports to senior management / periodic"]),
        # 0001421517-25-000048: what an audit is for is not what is audited
        ("We deploy security measures and regular system audits to identify potential vulnerabilities.",
         ["audit of systems / regular"]),
        # 0000950170-25-062753
        ("A third-party led social engineering campaign that targets employees is carried out on an annual basis.",
         ["third-party led social engineering campaign carried out / year"]),
        # 0001193125-26-104211, 0001650107-26-000029, 0001493152-26-020595
        ("The Board approves policies annually, and more frequently if material changes are adopted.",
         ["Board approves policies / year", "Board approves policies / as needed"]),
        ("The efforts include reports on risks on a biannual basis and more often as deemed appropriate by our CIO.",
         ["reports risks / half-year", "reports risks / as needed"]),
        ("The departments will promptly report the incident to our CEO, and seek advice from external experts.",
         ["reports to CEO / as needed"]),
        # 0001628280-26-011682, 0001511737-25-000053, 0000908255-26-000011
        ("A retainer was pre-approved with a reputable third-party incident response provider as necessary.", []),
        ("Our senior management attends meetings of our Board on a quarterly basis.",
         ["senior management attends meetings / quarter"]),
        ("Results are reported to the CIO or the full Board, and the Company makes adjustments as appropriate.",
         ["makes changes / as needed"]),
        # 0000950170-25-024770, 0001549346-25-000011: who is informed is told
        ("The Audit Committee is informed of such risks through quarterly reports from our CISO.",
         ["CISO reports to Audit Committee / quarter"]),
        ("The Response Committee is alerted as appropriate, and the CIO is responsible for communicating to the Audit"
         " Committee.", ["reports to Response Committee / as needed"]),
        # 0001828318-26-000006: the one body right before `which`
        ("Our processes are maintained by management, including the members of our Steering Committee, which meets"
         " quarterly.", ["Steering Committee meets / quarter"]),
        # 0001434621-25-000006, 0001409970-26-000018: an assessment of its own rhythm, functions that audit
        ("The IT security team regularly collects data on threats and conducts an annual risk assessment.",
         ["IT security team collects data / regular", "risk assessments / year"]),
        ("We leverage a cross-functional team that includes senior personnel from our legal, risk management and"
         " internal audit functions as and when warranted by the particular matter.",
         ["engages cross-functional team / as needed"]),
        # 0001487918-25-000009, 0001498547-26-000013: who uses or receives audits and tests does none
        ("The IT Department uses the results from regular internal audits.", ["audit / regular"]),
        ("Employees have quarterly phishing and social engineering testing.", ["testing / quarter"]),
        # 0000876167-26-000008
        ("Our CISO reports to the Audit Committee at the Audit Committee's quarterly meetings.",
         ["CISO reports to Audit Committee / quarter"]),
        ("We regularly test our incident response preparedness.",
         ["testing of incident response capabilities / regular"]),
        # 0001617553-26-000016: a committee of the board is no board
        ("Oversight is supported by the audit committee of our board of directors, which regularly interacts with our"
         " CTO.", ["audit committee works with CTO / regular"]),
        # 0000200406-25-000038
        ("The CISO provides quarterly updates each year to the Audit Committee.",
         ["CISO reports to Audit Committee / quarter"]),
        # 0001558370-25-003375, 0001071739-26-000049: another is told at the rhythm
        ("The Information Security Officer reports directly to the CEO and, as discussed below, regularly to the Audit"
         " Committee.", ["Information Security Officer reports to Audit Committee / regular"]),
        ("Our CISO reports the status of our operations to our CEO and, as appropriate, to the Board of Directors.",
         ["CISO reports to Board / as needed"]),
        ("The plan provides for timely escalation to the appropriate Board-approved committees.", []),
        # 0000950170-25-038803
        ("Our Senior Director, IT engages in regular meetings with our CFO.",
         ["Senior Director of Information Technology meets with CFO / regular"]),
        # 0000110471-25-000046
        ("The plan sets out a way of keeping senior management and other key stakeholders informed and involved as"
         " appropriate.", ["reports to senior management / as needed"]),
        # 0001628280-26-014733, 0000921825-26-000012: nothing is timed
        ("These are security assessment reviews, and imposing obligations on a vendor as appropriate.", []),
        ("Operate response software on our network at all times, company-wide endpoint software, and more.", []),
        # 0001486957-25-000008, 0001104659-25-104454, 0001213900-25-021907, 0001178913-25-001071
        ("The Governance Committee is also periodically briefed by management on our posture.",
         ["management reports to Governance Committee / periodic"]),
        ("Systems are also independently assessed regularly by a third party.", ["assessment of systems / regular"]),
        ("The Security Committee will provide the board of directors occasional updates on our program.",
         ["Security Committee reports to Board / periodic"]),
        ("We engage third parties to periodically assess our cybersecurity capabilities.",
         ["assessment of cybersecurity capabilities / periodic"]),
        # 0001493594-25-000054, 0001558370-25-001961
        ("At least quarterly and as needed, the Audit Committee reviews the program.",
         ["Audit Committee reviews program / quarter", "Audit Committee reviews program / as needed"]),
        ("Quarterly and following any material incidents, the Board reviews the program.",
         ["Board reviews program / quarter", "Board reviews program / as needed"]),
        ("Our CISO provides our Board an update at least every other quarter.", ["CISO reports to Board / half-year"]),
        # Decisions that can be made in time are nobody's report, and neither is what tools find.
        ("Incidents are escalated so that decisions regarding disclosure and reporting can be made by management in a"
         " timely manner.", []),
        ("Our tools help us detect and respond to incidents in a timely manner.", []),
        # 0000059558-25-000023, 0001292814-25-001738, 0001628280-25-017225
        ("The SOC performs monitoring for security events 24 hours a day, 7 days a week, 365 days a year.",
         ["security operations center monitors alerts / continuous"]),
        ("The Cybersecurity Committee meets quarterly, and once a year the CIO presents to the board of directors.",
         ["Cybersecurity Committee meets / quarter", "CIO reports to Board / year"]),
        ("The CISO provides updates to the audit committee quarterly and, as necessary, to our board of directors.",
         ["CISO reports to audit committee / quarter", "CISO reports to Board / as needed"]),
    ],
)  # fmt: skip
def test_sentences_of_filings_that_were_read_wrongly_once(sentence: str, told: list[str]) -> None:
    assert [f"{what} / {every}" for what, every, _ in cadences(sentence)] == told


def test_annually_at_a_minimum_is_at_least_annually() -> None:
    # 0000950170-25-042746; in 0001836981-26-000018 the minimum is of the exercises
    assert cadences("The plan is tested annually at a minimum through exercises.") == [
        ("testing of plans", "year", True)
    ]
    assert cadences("Our plan is tested annually, at a minimum via exercises.") == [("testing of plans", "year", False)]
