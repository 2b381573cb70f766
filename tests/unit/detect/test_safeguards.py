"""A safeguard that the old year affirms and the new one does not is gone; rewording and silence of tags are no loss."""

import pytest

from monitor.detect.changes import compare
from monitor.detect.reasons import of_change
from monitor.detect.words.elements import ASSESSORS
from monitor.domain import Body, Change, Profile
from tests.unit.detect.makers import PROCESSES, annual, tagged
from tests.unit.makers import filing

TRAINING = "All employees of Fictional Harbor complete a phishing exercise twice a year."
ASSESSOR = (
    "We engage Fictional Plumb Line LLC, an independent firm, to assess our program and to perform penetration tests."
)
SUPPLIER = "We review the security of vendors that hold customer information before we contract with them."
BOARD = "The board of directors oversees risks from cybersecurity threats."
OFFICER = "Our chief information security officer is responsible for the program."
ALL = (TRAINING, ASSESSOR, SUPPLIER, BOARD, OFFICER)


def changes(old: str, new: str) -> list[Change]:
    return list(compare(annual(old), annual(new)).changes)


def grave(old: str, new: str = "") -> list[str]:
    """What is told as high between two years that both have the drills."""
    return [one.what for one in changes(f"{TRAINING} {old}", f"{TRAINING} {new}") if one.severity == "high"]


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        (ASSESSOR, "the use of outside assessors is gone"),
        (SUPPLIER, "the oversight of suppliers is gone"),
        (BOARD, "board oversight is gone"),
        (OFFICER, "the responsible officer is gone"),
    ],
)
def test_what_was_affirmed_and_is_no_longer_is_a_high_removal(sentence: str, what: str) -> None:
    old, new = " ".join(ALL), " ".join(one for one in ALL if one != sentence)
    (change,) = changes(old, new)
    assert (change.kind, change.severity, change.what) == ("text_removed", "high", what)
    assert (change.before, change.after) == (sentence, None)


@pytest.mark.parametrize(
    "sentence",
    [
        # As in 0001493152-26-009641, 0001477932-26-002564 and 0001213900-26-036641.
        "We review at least annually the compliance policies and procedures of our key service providers, including "
        "documents on their privacy controls.",
        "We expect to add traffic tools, and partner with reputable service providers capable of upholding security "
        "standards equivalent to our own.",
        "Prior to engaging a key service provider, the Sponsor conducts a due diligence process.",
        "The Sponsor conducts regular reviews on third parties to ensure that they have policies in place.",
        # 0001193125-26-177617, whose new year tests third-party components and knows of third-party exposures
        "We reinforced our processes for assessing threats associated with services provided by third parties.",
    ],
)
def test_the_oversight_of_suppliers_has_many_words(sentence: str) -> None:
    """A standard that they must meet, a review of their controls; a plan that is gone is a loss as well."""
    more = "We use access controls, backups and standard security features provided by service providers."
    more += " Code is tested with third-party component (SCA) security testing, against third-party exposures."
    found = [one for one in changes(f"{TRAINING} {sentence}", f"{TRAINING} {more}") if one.severity == "high"]
    assert [one.what for one in found] == ["the oversight of suppliers is gone"]


def test_a_practice_in_a_list_is_lost_whatever_another_cautions_of() -> None:
    """As in 0001213900-26-037676."""
    old = (
        "The program includes: the use of external service providers, where appropriate, to assess, test or otherwise "
        "assist with our controls; and agreements that have berths report any breach that may affect us."
    )
    assert grave(old) == ["the use of outside assessors is gone"]


def test_an_officer_whom_one_employs_as_such_is_responsible() -> None:
    """As in 0001477932-25-007833."""
    old = "The Company employs a full time engineer as its Director of Internet and Security Services."
    assert grave(old) == ["the responsible officer is gone"]


def test_two_sentences_on_one_safeguard_are_one_loss() -> None:
    second = "We also retain consultants to test our backups."
    (change,) = changes(f"{TRAINING} {ASSESSOR} {second}", TRAINING)
    assert (change.severity, change.before) == ("high", f"{ASSESSOR} {second}")


def test_what_goes_on_about_a_lost_safeguard_is_lost_with_it() -> None:
    """As in 0001104659-26-035216: what the screening may include says nothing for itself."""
    more = "Based on the vendor, this process may include reviewing the vendor's policies."
    (change,) = changes(f"{TRAINING} {SUPPLIER} {more}", TRAINING)
    assert (change.severity, change.before) == ("high", f"{SUPPLIER} {more}")


def test_one_sentence_on_two_safeguards_is_one_change_that_names_both() -> None:
    both = "The board oversees the program, which our chief information security officer leads and is responsible for."
    (change,) = changes(f"{TRAINING} {both}", TRAINING)
    assert (change.severity, change.what) == ("high", "board oversight is gone; the responsible officer is gone")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (ASSESSOR, "Every spring an outside company examines our program and tries to break into it."),
        (ASSESSOR, "Penetration tests of our program were conducted by a third party."),
        # 0001104659-26-032775 and 0001541401-26-000008
        (ASSESSOR, "Our program is overseen and implemented by a third-party company, Fictional Plumb Line."),
        (ASSESSOR, "We use a crew and third-party service providers to monitor, detect and respond to threats."),
        (SUPPLIER, "Vendors must answer a questionnaire on security before we sign."),
        (SUPPLIER, "Our program has a risk management process for key service providers."),
        (BOARD, "Risks from cybersecurity threats are presented to our audit committee."),
        (BOARD, "Our sole director supervises the program himself."),
        (OFFICER, "The program is led by the head of our harbor systems."),
        (OFFICER, "A senior engineer has responsibility, or is responsible, for the program."),
    ],
)
def test_what_is_said_in_other_words_is_no_loss(old: str, new: str) -> None:
    assert grave(old, new) == []


@pytest.mark.parametrize(
    "new",
    [
        "We review our vendors, and we face external and internal threats from third parties.",
        "We do not engage third parties to assess our program.",
        "A committee with an independent director reads third-party risk assessments of suppliers.",
    ],
)
def test_outsiders_who_assess_nothing_do_not_stand_in_for_assessors(new: str) -> None:
    high = [one for one in changes(f"{TRAINING} {ASSESSOR}", f"{TRAINING} {new}") if one.severity == "high"]
    assert [one.what for one in high] == ["the use of outside assessors is gone"]


@pytest.mark.parametrize(
    ("old", "new", "severities"),
    [
        # As in 0001640334-26-000598: what the program protects is no supplier; 0001596961-26-000015.
        (
            SUPPLIER,
            "We manage material risks to our critical networks, third-party hosted services and data.",
            ["high"],
        ),
        # 0001062993-25-005988, 0001558370-25-003849
        (SUPPLIER, "We assess risks to our data, with assistance from third-party service providers.", ["high"]),
        (SUPPLIER, "Our service providers manage the program, which is about assessing risks.", ["high"]),
        # Who is taught with the employees, and the title of a risk factor.
        (SUPPLIER, "Required training modules are for our employees and contractors.", ["high"]),
        (SUPPLIER, "For more, see the risk factor “Our vendors are subject to requirements” in Item 1A.", ["high"]),
        (SUPPLIER, "A third-party security operations center watches our network.", ["high"]),
        # Attackers from outside are no assessors, nor are providers who certify themselves.
        (ASSESSOR, "Our assessments include foreseeable internal and external risks, and threats.", ["high"]),
        (ASSESSOR, "We require third-party service providers to certify that they keep data safe.", ["high"]),
        (ASSESSOR, "We consult with outside counsel as appropriate, including on materiality analysis.", ["high"]),
        (SUPPLIER, "Subcontractors who connect to our network are instructed to report incidents to us.", []),
        (SUPPLIER, "We include security and privacy addenda to our contracts where applicable.", []),
        # 0001493152-26-014040
        (BOARD, "We have not tasked our board of directors with any additional oversight duties.", ["high"]),
        (BOARD, "Our board of directors is not involved in such matters.", ["high"]),
        (BOARD, "Our board of directors has not delegated the oversight to a committee.", []),
    ],
)
def test_words_on_the_same_topic_may_leave_nothing_of_it(old: str, new: str, severities: list[str]) -> None:
    found = changes(f"{TRAINING} {old}", f"{TRAINING} {new}")
    assert [one.severity for one in found if one.severity == "high"] == severities


def test_an_old_year_that_did_not_plainly_say_it_loses_nothing() -> None:
    old = "We may engage independent consultants to assess our program."
    assert [one.severity for one in changes(f"{TRAINING} {old}", TRAINING)] == ["medium"]


def test_a_new_year_that_points_to_another_document_loses_nothing() -> None:
    new = f"{TRAINING} Board oversight is described in our proxy statement."
    assert [one for one in changes(f"{TRAINING} {OFFICER}", new) if one.severity == "high"] == []


def test_a_tag_that_stays_true_does_not_stand_in_for_words_that_went() -> None:
    """As in 0001178913-26-001552 and 0001554855-26-000490: the flag on suppliers was copied, the words were not."""
    old = tagged({PROCESSES: f"{TRAINING} {ASSESSOR}", ASSESSORS: True})
    silent, says_so = tagged({PROCESSES: TRAINING}), tagged({PROCESSES: TRAINING, ASSESSORS: True})
    gone = "the use of outside assessors is gone"
    assert [one.what for one in compare(old, silent).changes if one.severity == "high"] == [gone]
    assert [(one.severity, one.what) for one in compare(old, says_so).changes] == [
        ("high", f"{gone} from the words, but still tagged")
    ]


def test_a_flag_that_turned_and_the_words_that_went_with_it_are_two_things() -> None:
    """As in 0001437749-26-010712: the flag names the element, the sentence what the assessors did."""
    old = tagged({PROCESSES: f"{TRAINING} {ASSESSOR}", ASSESSORS: True})
    new = tagged({PROCESSES: TRAINING, ASSESSORS: False})
    assert [(one.kind, one.severity, one.before) for one in compare(old, new).changes] == [
        ("flag_changed", "high", ASSESSOR),
        ("text_removed", "high", ASSESSOR),
    ]


def test_a_loss_told_by_the_profile_is_told_once() -> None:
    board = Body("Board of Directors", "board", None, (), None, BOARD)
    old, new = annual(f"{TRAINING} {BOARD}", profile=Profile(bodies=(board,))), annual(TRAINING)
    high = [one.kind for one in compare(old, new).changes if one.severity == "high"]
    assert high == ["body_removed"]


def test_a_year_known_by_its_tags_alone_loses_nothing_against_a_whole_section() -> None:
    comparison = compare(annual(f"{TRAINING} {ASSESSOR}"), tagged({PROCESSES: TRAINING}))
    assert comparison.severity == "medium"


def test_the_reason_names_the_loss() -> None:
    report = filing(form="10-K", items=())
    reason = of_change(report, report, compare(annual(f"{TRAINING} {ASSESSOR}"), annual(TRAINING)))
    assert reason.endswith("the use of outside assessors is gone.")


@pytest.mark.parametrize(
    "sentence",
    [
        # As in 0001493152-26-014263, 0001437749-26-010711 and 0001554855-26-000848.
        "From time to time, we may engage third-party consultants, legal advisors, and audit firms to evaluate and "
        "test our risk management systems.",
        "The Service Provider periodically reviews and updates our antivirus software and reviews our vulnerability "
        "management.",
        "These include vulnerability scans, penetration testing conducted by third-party firms, and simulations.",
    ],
)
def test_assessors_are_gone_where_only_suppliers_are_audited(sentence: str) -> None:
    """Nor is a review by another department one from outside, or a partner in the supply chain an assessor."""
    more = (
        "We assess key vendors by questionnaires, audits and analysis of certifications such as SOC 2. Segregation of "
        "duties is independently reviewed. This reduces vulnerabilities introduced through our supply chain or "
        "external partners."
    )
    assert grave(sentence, more) == ["the use of outside assessors is gone"]


def test_helpers_who_may_be_called_in_assess_nothing() -> None:
    """As in 0001477932-26-002564: they implement, and nobody says that they test."""
    old = "We may work with outside consultants to implement industry-standard strategies within our systems."
    assert grave(old) == []


@pytest.mark.parametrize(
    "sentence",
    [
        # As in 0001178913-26-001593, 0001104659-26-025284, 0001628280-26-021774, 0001193125-26-083563,
        # 0001628280-26-016665, 0000028917-26-000006, 0001493152-26-009411 and 0001437749-26-007471.
        "We conduct an annual assessment performed by a third-party service provider of our program.",
        "The program includes annual penetration testing conducted by a third party, and security tools.",
        "This includes a third-party security firm which performs continuous vulnerability assessments.",
        "Important is the utilization of external experts to challenge the program and assess its controls.",
        "The Company employs third-party consultants who work with the internal audit function to assess the program.",
        "Third parties are used to conduct independent assessments, such as vulnerability scans.",
        "We collaborate with third parties to assess the effectiveness of our prevention systems.",
        "The program includes regular risk assessments and recurring internal and external audits of its maturity.",
        "The company has arranged for external penetration testing to strengthen its piers.",  # 0001193125-26-153743
        # As in 0001477932-26-001832 and 0001433660-26-000053 read backwards.
        "Materials for the committee have results from internal audit and third-party assessments.",
        "Our piers are independently tested on a quarterly basis, and our framework is audited externally.",
        # As in 0000909327-26-000045 and 0001437749-26-009385 read backwards.
        "We annually conduct assessments of our controls through independent consulting firms.",
        "The harbor engages leading cybersecurity firms to help its pilots and give independent evaluations of it.",
    ],
)
def test_outside_assessors_have_many_words(sentence: str) -> None:
    assert grave(sentence) == ["the use of outside assessors is gone"]


@pytest.mark.parametrize(
    "sentence",
    [
        # As in 0001292814-26-002013, 0001628280-26-007697 and 0001213900-26-038568.
        "Represented by the internal audit team, this line conducts independent evaluations for management.",
        "We guard against threats by performing both internal and external testing of our network.",
        "The program covers devices used by contractors, facilities, vendors, recovery and safeguards.",
        # As in 0001683168-26-002801 read backwards.
        "Finding and mending vulnerabilities, including those arising from third-party hackers, is costly.",
    ],
)
def test_what_is_done_inside_or_named_in_a_list_is_no_safeguard(sentence: str) -> None:
    assert grave(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        # As in 0000074303-26-000027, 0001193125-26-088215 and 0001193125-26-083563.
        "Cybersecurity risks are assessed when selecting our service providers and reassessed periodically.",
        "We generally require each of our service providers to implement and maintain appropriate security measures.",
        "Conducting diligence on service providers regarding cybersecurity risks, and periodic assessment of service "
        "providers.",
        # As in 0001477932-26-002885, 0001493152-26-014040 and 0001640334-26-000598.
        "To address third-party service provider risks, the registrant conducts security assessments prior to "
        "engagement.",
        "We rely on software and consider cybersecurity risks associated with these providers in our assessment.",
        "It imposes protection requirements on third-party vendors through explicit clauses.",
        # As in 0001628280-26-022291 and 0001805526-26-000006.
        "Risks related to our business, privacy, use of any third-party service providers, and compliance issues are "
        "identified and addressed through several reviews.",
        "We also have a vendor risk assessment process, which begins with a questionnaire.",
        # As in the reports of business development companies and of trusts in property.
        "We oversee and identify material risks from cybersecurity threats associated with our use of such entities.",
        "When engaging with third-party vendors, we conduct various assessments.",
        "The program includes a risk management process for key service providers.",
        "We structure our relationships with service providers and conduct due diligence on their architecture.",
        "We require each third-party service provider to certify that it is able to keep our data safe.",
        # As in 0001628280-26-022507 and 0001829576-26-000018 read backwards.
        "This includes evaluating the cybersecurity preparedness of the third-party vendors used by the harbor.",
        "We maintain a risk-based Third-Party Risk Management (TPRM) program that evaluates vendor controls.",
        # As in 0001477932-26-001835 read backwards.
        "In our use of third-party services providers, we have processes in place to oversee and identify risks.",
    ],
)
def test_suppliers_are_overseen_by_deeds_in_any_mood(sentence: str) -> None:
    assert grave(sentence) == ["the oversight of suppliers is gone"]


@pytest.mark.parametrize(
    "sentence",
    [
        # As in 0001654954-25-012437 and 0001628280-26-018264.
        "We track and log privacy and security incidents across our piers, vendors, and other third-party providers.",
        "We engage reputable outsourced service providers, ensuring protection of data and adherence to our protocols.",
    ],
)
def test_suppliers_are_overseen_where_what_befalls_them_is_watched(sentence: str) -> None:
    assert grave(sentence) == ["the oversight of suppliers is gone"]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        # As in 0001477932-26-001807 and 0002040127-26-000014 read backwards.
        (
            "We have a third-party risk management process for service providers, suppliers, and vendors.",
            "We manage risks from cybersecurity threats, including by engaging a third-party cybersecurity provider.",
            "the oversight of suppliers is gone",
        ),
        (
            "We engage third-party cybersecurity experts to conduct security assessments.",
            "The crew is trained to ask for external technical, legal and law enforcement support in an incident.",
            "the use of outside assessors is gone",
        ),
        # As in 0001493152-26-013434 and 0001437749-26-009385 read backwards.
        (
            "We conduct due diligence on vendors and service providers that may access our data.",
            "A breach could result in compliance costs or contractual liabilities with third-party vendors.",
            "the oversight of suppliers is gone",
        ),
        (
            "We engage third-party cybersecurity experts to conduct security assessments.",
            "The vendor management process may include inspecting independently audited reports.",
            "the use of outside assessors is gone",
        ),
    ],
)
def test_whoever_helps_with_threats_is_neither_overseen_nor_an_assessor(old: str, new: str, what: str) -> None:
    assert grave(old, new) == [what]


@pytest.mark.parametrize(
    "new",
    [
        # As in 0001193125-26-059435 and 0001214659-26-004113 read backwards.
        "Depending on the services and the identity of the service provider, we evaluate the security and posture.",
        "We identify potential threats across our facilities, vendors, operations and systems.",
    ],
)
def test_suppliers_are_overseen_in_passing(new: str) -> None:
    old = "We conduct due diligence on vendors and service providers that may access our data."
    assert grave(old, new) == []


@pytest.mark.parametrize(
    "sentence",
    [
        # As in 0001628280-26-021904 and 0001493152-26-013931 read backwards: who is assessed, not who assesses.
        "As our footprint goes beyond the piers, we employ a robust third-party risk assessment capability.",
        "We rely on third-party platforms, and vendors with access to our systems are subject to security assessments.",
    ],
)
def test_who_is_assessed_is_no_assessor(sentence: str) -> None:
    found = grave(sentence)
    assert not [what for what in found if "assessors" in what]


def test_incidents_of_suppliers_that_are_still_managed_are_watched() -> None:
    """As in 0001437749-26-008759."""
    old = "We track and log privacy and security incidents across our piers, vendors, and other third-party providers."
    new = "We track, log, and manage incidents across our piers, as well as incidents involving vendors and others."
    assert grave(old, new) == []
