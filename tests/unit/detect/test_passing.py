"""What is only named in passing, and what every year professes, is no change worth an alert."""

import pytest

from monitor.detect.changes import compare
from monitor.domain import Body, Change, Control, Expertise, Profile, Role
from tests.unit.detect.makers import annual

REST = "The harbor is open to ships of every flag. The pilots know the bay and its tides."


def added(new: str, profile: Profile, old: str = "") -> dict[str, str]:
    """Kinds and severities of what came with a sentence."""
    changes = compare(annual(f"{REST} {old}"), annual(f"{REST} {new}", profile=profile)).changes
    return {change.kind: change.severity for change in changes}


def management(name: str, quote: str) -> Body:
    return Body(name, "management", None, (), None, quote)


@pytest.mark.parametrize(
    ("sentence", "severity"),
    [
        # 0001628280-26-004357: a post at another company.
        ("Ms. Reed spent four years at Fictional Ferries as the Director of Global Information Security.", "low"),
        # 0001140625-26-000013
        ("She has held several posts, including Director of Global Information Security, since 1999.", "low"),
        # 0001122976-26-000039, where standards and a control were named so.
        ("The master's prior roles include those of a Director of Global Information Security.", "low"),
        # 0001792789-26-000013: whoever has it now.
        ("It is led by the Director of Global Information Security, who is serving as interim chief.", "medium"),
        # 0001528287-26-000011: the career is another's.
        (
            "It is led by our harbor master, who has 20 years of experience in piloting, with our Director of Global "
            "Information Security.",
            "medium",
        ),
    ],
)
def test_an_office_in_a_career_is_nobodys(sentence: str, severity: str) -> None:
    role = Role("Director of Global Information Security", "Director of Global Information Security", sentence)
    assert added(sentence, Profile(roles=(role,)))["role_added"] == severity


@pytest.mark.parametrize(
    ("body", "sentence", "severity"),
    [
        ("human resources team", "We train our crew in collaboration with our human resources team.", "low"),
        # 0001282637-26-000005 and 0000091388-26-000014: one that leads is another matter.
        ("operations team", "Our operations team is responsible for all of our cybersecurity.", "medium"),
        ("Pilotage Steering Committee", "We train our crew with our Pilotage Steering Committee.", "medium"),
        ("cybersecurity team", "Our cybersecurity team watches the locks at night.", "medium"),
    ],
)
def test_a_unit_that_every_company_has_is_slight(body: str, sentence: str, severity: str) -> None:
    assert added(sentence, Profile(bodies=(management(body, sentence),)))["body_added"] == severity


@pytest.mark.parametrize("team", ["cybersecurity team", "Information Technology and Security team"])
def test_a_team_of_security_by_another_everyday_name_is_the_same(team: str) -> None:
    """As in 0001628280-26-018167 and 0001628280-26-022929."""
    old, new = "Our information security organization watches.", f"Our dedicated {team} keeps the watch."
    assert added(new, Profile(bodies=(management(team, new),)), old)["body_added"] == "low"


def test_a_unit_that_led_under_another_word_is_the_same() -> None:
    """As in 0001282637-26-000005, whose Information Technology group is now a team."""
    old, new = "Our operations group is responsible for the locks.", "Our operations team leads the work on all locks."
    assert added(new, Profile(bodies=(management("operations team", new),)), old)["body_added"] == "low"


@pytest.mark.parametrize(
    ("sentence", "severity"),
    [
        ("We maintain various technical, physical, and organizational measures at our locks.", "low"),
        ("We have adopted administrative, technical and physical safeguards at our locks.", "low"),
        ("We have guards and physical security at all of our locks.", "medium"),
        # As in 0001802974-25-000048: it stands in the list as well.
        (
            "We maintain technical, physical, and organizational measures, such as guards and physical security.",
            "medium",
        ),
    ],
)
def test_physical_as_one_of_the_kinds_of_measures_is_no_control(sentence: str, severity: str) -> None:
    assert added(sentence, Profile(controls=(Control("physical security", sentence),)))["control_added"] == severity


def texts(old: str, new: str) -> list[Change]:
    return list(compare(annual(f"{REST} {old}"), annual(f"{REST} {new}")).changes)


def test_a_second_denial_is_nothing_new() -> None:
    """As in 0001213900-26-043341; where the other year denies nothing, it is."""
    denial = "We have not identified any cybersecurity incident that has materially affected our berths."
    second = (
        "The port did not suffer during the year any cyber attacks that it believes to have been material to cranes."
    )
    assert [change.severity for change in texts(denial, f"{denial} {second}")] == ["low"]
    assert [change.severity for change in texts("", second)] == ["medium"]


def test_one_more_sentence_on_the_overall_risk_management_is_nothing_new() -> None:
    """As in 0001437749-26-009073."""
    one = "Cybersecurity is integrated into our overall risk management."
    more = "We have fully incorporated these processes into the broader enterprise risk management of the port."
    assert [change.severity for change in texts(one, f"{one} {more}")] == ["low"]
    assert [change.severity for change in texts("", more)] == ["medium"]


def test_what_every_program_is_for_is_nothing_new() -> None:
    """As in 0001477932-26-002294."""
    purpose = "Our approach is focused on protecting the confidentiality, integrity, and availability of our systems."
    assert [change.severity for change in texts("", purpose)] == ["low"]


def test_the_rest_of_a_career_is_told_with_it() -> None:
    """As in 0001628280-26-025356: the experience is told, the degrees are a part of it."""
    first = "Our harbor master has 20 years of experience in the security of ports."
    degrees = "She also holds a bachelor's degree in mechanical engineering and a diploma in navigation."
    told = added(f"{first} {degrees}", Profile(expertise=(Expertise("harbor master", 20, (), first),)))
    assert told == {"expertise_added": "medium", "text_added": "low"}
    assert [change.severity for change in texts("", degrees)] == ["medium"]


@pytest.mark.parametrize(
    ("sentence", "severity"),
    [
        # 0001405495-26-000011, 0001437749-26-010765, 0001639691-26-000010, 0001213900-26-025189
        ("Our policies include a framework that defines responsibilities and paths for a timely response.", "low"),
        ("We prioritize risks by their likelihood, focusing our resources on those that matter more.", "low"),
        ("We deploy multiple processes, tools, and architectures to help bolster our defense capabilities.", "low"),
        ("These risks include, among other things, fraud, extortion and harm to crews.", "low"),  # 0001992243-26-000007
        ("For further information on the credentials of the pilots, see Item 6A.", "low"),  # 0001132597-26-000132
        ("This includes penalties and settlements, of which there were none.", "low"),
        # 0001437749-26-005424, 0001104659-26-025299
        ("All employees participate in training, which includes both coursework and attack simulations.", "medium"),
        ("We also carry insurance that protects us against losses.", "medium"),
        ("Our Risk Committee now oversees the framework and sets its strategic direction.", "medium"),
        ("We periodically review the framework, in any case every quarter.", "medium"),
    ],
)
def test_what_only_praises_a_program_and_names_nobody_is_nothing_new(sentence: str, severity: str) -> None:
    assert [change.severity for change in texts("", sentence)] == [severity]


def test_what_somebody_has_experience_with_is_only_named_in_passing() -> None:
    """As in 0001307748-26-000045; whoever has experience is not (0001193125-26-051305)."""
    new = "The crew has individuals with experience in lock testing, and experience managing the Lock Officer's risks."
    profile = Profile(controls=(Control("lock testing", new),), roles=(Role("Lock Officer", "Lock Officer", new),))
    found = added(new, profile)
    assert (found["control_added"], found["role_added"]) == ("low", "medium")


def test_what_there_is_not_is_only_named_in_passing() -> None:
    """As in 0001493152-26-014040."""
    new = "It is part of the broader oversight rather than through a separate committee or dedicated lock function."
    assert added(new, Profile(bodies=(management("lock function", new),)))["body_added"] == "low"
