"""Flags beside plain words."""

import pytest

from monitor.detect.cross_check import cross_check, what_words_say
from monitor.detect.words.elements import (
    ASSESSORS,
    INTEGRATED,
    MATERIALLY_AFFECTED,
    OFFICERS,
    REPORT_TO_BOARD,
    SUPPLIERS,
)
from monitor.domain import CrossCheck
from tests.unit.detect.makers import PROCESSES, annual, concluding, tagged

DENIAL = "We are not aware of any incident that has materially affected our ferries."


def test_a_true_flag_against_a_denial_contradicts_with_its_sentence() -> None:
    year = annual(flags={MATERIALLY_AFFECTED: True}, profile=concluding("none_known", DENIAL))
    assert cross_check(year) == (CrossCheck(MATERIALLY_AFFECTED, True, False, False, DENIAL),)


def test_a_false_flag_beside_a_denial_agrees() -> None:
    year = annual(flags={MATERIALLY_AFFECTED: False}, profile=concluding("none_material", DENIAL))
    assert [check.agrees for check in cross_check(year)] == [True]


def test_words_that_conclude_nothing_hold_nothing_against_a_flag() -> None:
    for state in ("silent", "cross_reference_only"):
        assert cross_check(annual(flags={MATERIALLY_AFFECTED: True}, profile=concluding(state))) == ()


def test_an_untagged_flag_is_not_held_to_anything() -> None:
    assert cross_check(annual("We do not engage any assessors.", profile=concluding("affected"))) == ()


def test_a_plain_denial_of_assessors_contradicts_the_flag() -> None:
    text = "We do not engage any assessors, consultants or auditors for this."
    assert cross_check(annual(text, flags={ASSESSORS: True})) == (CrossCheck(ASSESSORS, True, False, False, text),)


def test_a_plain_affirmation_contradicts_a_false_flag() -> None:
    text = "We also engage third-party consultants to test the locks of our ferries."
    assert [check.agrees for check in cross_check(annual(text, flags={ASSESSORS: False}))] == [False]
    text = "The Company maintains a vendor risk management program for its shipyards."
    assert [check.agrees for check in cross_check(annual(text, flags={SUPPLIERS: False}))] == [False]


def test_words_that_deny_and_affirm_decide_nothing() -> None:
    text = "We do not engage consultants for the crew. We engage third-party auditors for the terminal."
    assert cross_check(annual(text, flags={ASSESSORS: True})) == ()


def test_a_denial_with_an_exception_decides_nothing() -> None:
    text = "Other than our yard's inspectors, we do not engage third parties."
    assert cross_check(annual(text, flags={ASSESSORS: True})) == ()


# --- one flag at a time: what a sentence says -------------------------------------------------------------------------


def says(element: str, text: str) -> bool | None:
    said = what_words_say(annual(text)).get(element)
    return said.says if said else None


AFFIRMED = [
    (INTEGRATED, "Our cybersecurity processes are integrated into our overall risk management program."),
    (INTEGRATED, "Cyber risk is a component of the Companys enterprise risk management."),
    (INTEGRATED, "Our enterprise risk management process includes a review of cybersecurity at each shipyard."),
    (INTEGRATED, "The program shares common methodologies and governance processes that apply to other legal risks."),
    (ASSESSORS, "We engage third-party consultants to test the networks of our ferries every spring."),
    (ASSESSORS, "Penetration tests of the ticket offices are conducted by an independent security firm each year."),
    (ASSESSORS, "We rely on a managed security service provider, an outside company, to monitor our network."),
    (SUPPLIERS, "We have processes to oversee and identify risks associated with our use of third-party providers."),
    (SUPPLIERS, "Our vendor risk management program covers every yard that builds for us."),
    (SUPPLIERS, "Before a contract is signed we review the security practices of vendors who may hold our data."),
    (OFFICERS, "Our Chief Information Security Officer is responsible for the day-to-day security of our ferries."),
    (OFFICERS, "The program is led by our Vice President of Technology, who joined us from another ferry line."),
    (OFFICERS, "Our Cybersecurity Steering Committee oversees the response to incidents at every terminal."),
    (REPORT_TO_BOARD, "Our CISO briefs the Audit Committee on cybersecurity at least once per quarter."),
    (REPORT_TO_BOARD, "The board of directors receives regular updates on our cybersecurity program from management."),
    (REPORT_TO_BOARD, "Management provides quarterly reports on cybersecurity to the full Board of Directors."),
]
DENIED = [
    (INTEGRATED, "Our processes have yet to be integrated into our overall risk management system."),
    (INTEGRATED, "We have not adopted any cybersecurity risk management program or formal processes for such risks."),
    (INTEGRATED, "We depend on the processes of others and have no personnel or processes of our own for this."),
    (ASSESSORS, "The Company does not currently engage any assessors, consultants, auditors, or other third parties."),
    (ASSESSORS, "We do not have the resources to engage third parties to assess our programs."),
    (SUPPLIERS, "We do not have processes to oversee and identify risks from the use of any third-party provider."),
    # shell companies: 0001213900-26-035615, 0001493152-26-013005
    (
        SUPPLIERS,
        "We depend upon the processes of third parties, and have no personnel or processes of our own for this.",
    ),
    # as in 0001641172-25-003945, where nothing else is said of suppliers
    (
        SUPPLIERS,
        "We have not adopted any cybersecurity risk management program or formal processes for assessing cybersecurity "
        "risk.",
    ),
    (SUPPLIERS, "Our processes do not extend to the oversight of threats from third-party service providers."),
    (OFFICERS, "There are no management positions directly responsible for overseeing our cybersecurity risk."),
    (
        REPORT_TO_BOARD,
        "There are no specific processes or committees by which the board may be informed of such risks.",
    ),
]
SILENT = [
    # a board that oversees, oneself being threatened, a plan, a condition, what others do
    (INTEGRATED, "Our board oversees our enterprise risk management, which includes cybersecurity risks."),
    (INTEGRATED, "Our processes are expected to be integrated into our overall risk management system."),
    (ASSESSORS, "We may engage third-party consultants to test the networks of our ferries."),
    (ASSESSORS, "We depend on the digital technologies of third parties and on their employees."),
    (ASSESSORS, "The Sponsor engages third-party consultants to assess its own systems for the fund."),
    (ASSESSORS, "We ordinarily do not engage assessors, consultants, auditors or other third parties."),
    (SUPPLIERS, "We assess risks to our networks with the help of a third-party service provider."),
    (SUPPLIERS, "All of these third parties face potential risks, similar to those which may befall our ferries."),
    (SUPPLIERS, "A breach at one of our vendors could have a material effect on our ferries and terminals."),
    (OFFICERS, "We do not have a chief information security officer, and no one was hired for it."),
    (OFFICERS, "The Audit Committee of the Board is responsible for the oversight of cybersecurity risks."),
    (REPORT_TO_BOARD, "The Audit Committee reports to the full Board of Directors on cybersecurity each quarter."),
    (REPORT_TO_BOARD, "If an incident arises, our management shall promptly report it to our board of directors."),
    (REPORT_TO_BOARD, "Management reports to the board."),
]  # fmt: skip


@pytest.mark.parametrize(("element", "text"), AFFIRMED)
def test_an_affirmation_in_words_says_true(element: str, text: str) -> None:
    assert says(element, text) is True


@pytest.mark.parametrize(("element", "text"), DENIED)
def test_a_denial_in_words_says_false(element: str, text: str) -> None:
    assert says(element, text) is False


@pytest.mark.parametrize(("element", "text"), SILENT)
def test_what_is_supposed_planned_or_done_by_others_says_nothing(element: str, text: str) -> None:
    assert says(element, text) is None


def test_a_denial_with_an_exception_keeps_an_affirmation_from_counting() -> None:
    text = (
        "We have not engaged any third parties except that an external consultant gives advice to our captain. "
        "The results are presented with support provided by our external security consultant for review."
    )
    assert says(ASSESSORS, text) is None


def test_an_effect_that_a_denial_only_implies_is_not_held_against_a_tag() -> None:
    quote = "We have not encountered any other incidents that have materially affected us."
    assert cross_check(annual(flags={MATERIALLY_AFFECTED: False}, profile=concluding("affected", quote))) == ()
    assert cross_check(annual(flags={MATERIALLY_AFFECTED: True}, profile=concluding("none_known", quote))) == ()


def test_a_told_effect_contradicts_a_false_flag() -> None:
    quote = "The incident materially affected our results of operations."
    year = annual(flags={MATERIALLY_AFFECTED: False}, profile=concluding("affected", quote))
    assert cross_check(year) == (CrossCheck(MATERIALLY_AFFECTED, False, True, False, quote),)


def test_tagged_texts_speak_where_there_is_no_section() -> None:
    text = "We do not engage any assessors, consultants or auditors."
    year = tagged({PROCESSES: text, ASSESSORS: True})
    assert [(check.element, check.agrees, check.quote) for check in cross_check(year)] == [(ASSESSORS, False, text)]
