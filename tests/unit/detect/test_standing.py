"""What one year names and the other says in these words or others neither came nor went."""

import pytest

from monitor.detect.named import named_changes
from monitor.detect.statements import Statements
from monitor.domain import Body, Control, Profile, ThirdParty

BOARD = Body("board of directors", "board", None, (), None, "The board of directors oversees the risk.")


@pytest.mark.parametrize(
    ("new", "severities"),
    [
        ("We do not have a dedicated board committee for the harbor.", ["high"]),  # 0001683168-26-002975 read backwards
        ("We have no separate board-level security committee.", ["high"]),
        ("The harbor is a board-level priority.", ["high"]),  # 0001493152-26-013513
        ("Our board has no dedicated committee for the harbor.", []),
    ],
)
def test_a_board_that_lacks_a_committee_is_spoken_of_only_where_it_acts_itself(new: str, severities: list[str]) -> None:
    both = (Statements(BOARD.quote, ()), Statements(new, ()))
    found = named_changes(Profile(bodies=(BOARD,)), Profile(), both)
    assert [one.severity for one in found if one.topic == "body"] == severities


@pytest.mark.parametrize(
    ("new", "kinds"),
    [
        # As in 0001193125-26-230979 and 0001724521-26-000009, where the reading of one year passed it over.
        ("We bring cyber risk into the drills, to promote a culture of risk awarene ss among the sailors.", []),
        ("We also bring cyber risk into our drills, to promote a “culture” of risk awareness among the sailors.", []),
        ("We bring cyber risk into the drills, to promote a culture of risk among the sailors.", ["control_removed"]),
        ("The sailors paint the piers.", ["control_removed"]),
    ],
)
def test_a_control_stands_where_a_sentence_has_each_word_of_its_own(new: str, kinds: list[str]) -> None:
    quote = "The Company brings cyber risk into the drills, to promote a culture of risk awareness among the sailors."
    both = (Statements(quote, ()), Statements(new, ()))
    found = named_changes(Profile(controls=(Control("employee training", quote),)), Profile(), both)
    assert [one.kind for one in found] == kinds


@pytest.mark.parametrize(
    ("control", "quote", "new", "stands"),
    [
        # As in 0001546417-26-000009 and 0001789769-26-000019.
        ("identity and access management", "Experts assess it.", "Divers look at our access management.", True),
        ("physical security", "We have locks.", "There are physical access controls at the gates.", True),
        ("physical security", "We have locks.", "There are access controls at the gates.", False),
        # As in 0001133421-26-000003, 0001556593-26-000012 and 0000091388-26-000014.
        ("real-time monitoring", "The bay is watched.", "Continuous monitoring of the bay is our way.", True),
        ("continuous monitoring", "The bay is watched.", "We monitor the bay and its locks on an ongoing basis.", True),
        ("continuous monitoring", "The bay is watched.", "Pilots monitor the bay.", False),
        # As in 0001193125-26-052750.
        ("access control", "We have locks.", "Locks are a way of controlling access.", True),
        ("access control", "We have locks.", "Pilots have access to charts.", False),
        ("business continuity", "We have plans.", "Divers look at business resiliency risks.", True),
        ("business continuity", "We have plans.", "Divers look at business risks.", False),
        # By its letters, as in 0001437749-26-010679.
        ("business continuity", "We have plans.", "Divers test the BCP/DRP.", True),
        ("disaster recovery", "We have plans.", "Divers test the BCP/DRP.", True),
        ("secure development", "We have plans.", "Pilots write their charts by the SSDLC.", True),
        ("endpoint protection", "We have plans.", "Divers look at endpoint and network security.", True),
    ],
)
def test_a_control_stands_by_a_part_of_its_name_or_by_other_words(
    control: str, quote: str, new: str, stands: bool
) -> None:
    both = (Statements(quote, ()), Statements(new, ()))
    found = named_changes(Profile(controls=(Control(control, quote),)), Profile(), both)
    assert [one.kind for one in found] == ([] if stands else ["control_removed"])


def test_a_control_stands_in_the_words_in_which_it_is_written() -> None:
    """As in 0001810019-26-000015, whose safeguards "are" evaluated in one year and "may be" in the other."""
    was, now = (
        "Locks are mended after vulnerability assessments.",
        "Locks may be mended after vulnerability assessments.",
    )
    control = Control("vulnerability scanning", was, "vulnerability assessments")
    assert named_changes(Profile(controls=(control,)), Profile(), (Statements(was, ()), Statements(now, ()))) == []


@pytest.mark.parametrize(
    ("now", "kinds"), [("A senior member of management dives.", []), ("A diver manages.", ["low"])]
)
def test_senior_management_stands_by_its_members(now: str, kinds: list[str]) -> None:
    """As in 0001193125-26-052750."""
    body = Body("senior management", "management", None, (), None, "Buoys are shown to senior management.")
    both = (Statements(body.quote, ()), Statements(now, ()))
    assert [one.severity for one in named_changes(Profile(bodies=(body,)), Profile(), both)] == kinds


@pytest.mark.parametrize(
    ("name", "new", "stands"),
    [
        # As in 0001131399-26-000004 and 0001193125-26-107169.
        ("ARC", "The Audit & Risk Committee and the Board look at the piers.", True),
        ("ROCC", "The Risk Oversight and Compliance Council looks at the piers.", True),
        ("ARC", "The Audit Committee and the Risk Council look at the piers.", False),
        ("Tide & Legal team", "The Tide and Legal teams look at the piers.", True),
        ("Tide and Legal team", "Our Tide & Legal Teams look at the piers.", True),
        ("Tide & Legal team", "The Tide team and the legal advisers look at the piers.", False),
        # As in 0001487918-26-000021; committees differ by a word.
        ("technology department", "Our IT department looks at the piers.", True),
        ("IT department", "Our technology departments look at the piers.", True),
        ("technology committee", "Our IT committee looks at the piers.", False),
    ],
)
def test_a_unit_stands_by_the_words_of_its_letters_and_by_either_and(name: str, new: str, stands: bool) -> None:
    unit = Body(name, "management", None, (), None, f"Buoys are counted by the {name}.")
    both = (Statements(unit.quote, ()), Statements(new, ()))
    found = named_changes(Profile(bodies=(unit,)), Profile(), both)
    assert [one.kind for one in found] == ([] if stands else ["body_removed"])


@pytest.mark.parametrize(
    ("new", "severities"),
    [
        ("The internal audit team looks at the piers.", []),  # 0001556593-26-000012
        ("The Director of Internal Audit looks at the piers.", []),
        ("Divers look at the piers.", ["medium"]),  # 0001855457-26-000014
    ],
)
def test_internal_audit_is_gone_only_where_nothing_is_audited_inside(new: str, severities: list[str]) -> None:
    unit = Body("internal audit function", "management", None, (), None, "Our internal audit function tests the piers.")
    both = (Statements(unit.quote, ()), Statements(new, ()))
    found = named_changes(Profile(bodies=(unit,)), Profile(), both)
    assert [one.severity for one in found if one.topic == "body"] == severities


@pytest.mark.parametrize(
    ("new", "kinds"),
    [
        ("Fictional Buoys & Lamps LLC counts the buoys.", []),  # 0001193125-26-071484
        ("Fictional Lamps LLC counts the buoys.", ["third_party_removed"]),
    ],
)
def test_a_firm_stands_as_a_company_of_another_form(new: str, kinds: list[str]) -> None:
    name = "Fictional Buoys & Lamps Company"
    quote = f"{name} counts the lamps."
    both = (Statements(quote, ()), Statements(new, ()))
    firms = Profile(third_parties=(ThirdParty(name, name, None, quote),))
    assert [one.kind for one in named_changes(firms, Profile(), both)] == kinds


def test_a_unit_of_another_company_is_none_of_the_filers() -> None:
    """As in 0001921963-26-000015."""
    quote = "Our CIO has over 25 years of experience, including serving in the tide function at Fictional Buoys."
    body = Body("tide function", "management", None, (), None, quote)
    both = (Statements(quote, ()), Statements("Our CIO has decades of experience.", ()))
    assert named_changes(Profile(bodies=(body,)), Profile(), both) == []


def test_a_team_stands_in_a_list_of_units() -> None:
    """As in 0001437749-26-010679."""
    quote = "The IT team and the legal team are in charge."
    body = Body("IT team", "management", None, (), None, quote)
    both = (Statements(quote, ()), Statements("Our information technology, compliance, and legal functions lead.", ()))
    assert named_changes(Profile(bodies=(body,)), Profile(), both) == []
