"""Named things come, go, or have something else said of them."""

from dataclasses import replace
from typing import Any

import pytest

from monitor.detect.changes import compare
from monitor.detect.named import named_changes
from monitor.detect.officers import takes_the_place
from monitor.detect.statements import Statements
from monitor.domain import Body, Cadence, Control, Expertise, Profile, Relation, Role, Severity, Standard, ThirdParty
from tests.unit.detect.makers import annual

CISO = Role("Chief Information Security Officer", "CISO", "Our CISO leads the harbor's security team and its drills.")
CFO = Role("Chief Financial Officer", "CFO", "Our CFO signs the budget.")
BOARD = Body("board of directors", "board", None, (), None, "The board oversees the risk.")
CREW = Body("response crew", "management", None, ("Chief Information Security Officer",), "board", "The crew acts.")


def told(old: Profile, new: Profile) -> list[tuple[str, str, str]]:
    return [(one.kind, one.severity, one.what) for one in named_changes(old, new)]


def lost(old: tuple[Role, ...], new: tuple[Role, ...], was: str, says: str) -> list[Severity]:
    """How grave the offices are that went between two texts."""
    both = (Statements(was, ()), Statements(says, ()))
    found = named_changes(Profile(roles=old), Profile(roles=new), both)
    return [one.severity for one in found if one.kind == "role_removed"]


def standard(relation: Relation, name: str = "ISO/IEC 27001") -> Standard:
    return Standard(name, name, relation, f"We are {relation} with {name}.")


@pytest.mark.parametrize(
    ("field", "kind", "thing"),
    [
        ("standards", "standard", standard("aligned")),
        ("third_parties", "third_party", ThirdParty("ISO/IEC 27001", "ISO", None, "With ISO/IEC 27001 we test.")),
        ("controls", "control", Control("ISO/IEC 27001", "We run ISO/IEC 27001.")),
    ],
)
def test_a_thing_comes_and_goes_with_its_sentence(field: str, kind: str, thing: Any) -> None:
    lists: dict[str, Any] = {field: (thing,)}
    there = Profile(**lists)
    assert told(Profile(), there) == [(f"{kind}_added", "medium", "ISO/IEC 27001")]
    assert told(there, Profile()) == [(f"{kind}_removed", "medium", "ISO/IEC 27001")]
    assert named_changes(Profile(), there)[0].after == thing.quote
    assert told(there, there) == []


def test_a_standard_changes_when_what_is_claimed_of_it_does() -> None:
    old, new = Profile(standards=(standard("aligned"),)), Profile(standards=(standard("certified"),))
    assert told(old, new) == [("standard_changed", "medium", "ISO/IEC 27001 (aligned → certified)")]


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        # As in 0002070979-26-000182: one sentence over two years, read once as guided by, once as aligned.
        ("We align to practices such as ISO/IEC 27001 to guide us.", "We align with ISO/IEC 27001, to guide us.", 0),
        ("We are informed by ISO/IEC 27001.", "We adhere to ISO/IEC 27001.", 1),
    ],
)
def test_a_claim_in_the_same_words_is_the_same_claim(old: str, new: str, changes: int) -> None:
    informed, aligned = replace(standard("informed"), quote=old), replace(standard("aligned"), quote=new)
    before = replace(annual(old), profile=Profile(standards=(informed,)))
    after = replace(annual(new), profile=Profile(standards=(aligned,)))

    told_of = [change for change in compare(before, after).changes if change.kind == "standard_changed"]
    assert len(told_of) == changes


def test_the_strongest_claim_of_a_standard_counts() -> None:
    twice = Profile(standards=(standard("mentioned"), standard("certified")))
    assert told(twice, Profile(standards=(standard("certified"),))) == []


def test_the_last_security_officer_gone_is_high() -> None:
    assert told(Profile(roles=(CISO, CFO)), Profile(roles=(CFO,))) == [
        ("role_removed", "high", "Chief Information Security Officer")
    ]
    assert told(Profile(roles=(CISO, CFO)), Profile(roles=(CISO,))) == [
        ("role_removed", "medium", "Chief Financial Officer")
    ]


LEADER = Role("Vice President of Cybersecurity", "VP of Cyber", "The crew, led by our VP of Cyber, runs the program.")


@pytest.mark.parametrize(
    ("officer", "left", "severity"),
    [
        (LEADER, CFO, "high"),  # as in 0001193125-26-108365, where a chief technology officer took over
        (LEADER, Role("Chief Technology Officer", "CTO", "Our CTO leads the program."), "high"),
        (LEADER, CISO, "medium"),
        (LEADER, Role("CSO", "CSO", "The CSO leads the program."), "medium"),
        (Role("Director of Cybersecurity", "director", "Our director attends the drill."), CFO, "medium"),
        (Role("Director of Information Technology", "IT Director", "Our IT Director is responsible."), CFO, "high"),
        (
            Role("Director of Information Technology", "IT Director", "Our IT Director is responsible."),
            LEADER,
            "medium",
        ),
    ],
)
def test_whoever_leads_the_program_is_its_responsible_officer(officer: Role, left: Role, severity: str) -> None:
    changes = told(Profile(roles=(officer,)), Profile(roles=(left,)))
    assert ("role_removed", severity, officer.name) in changes


@pytest.mark.parametrize(
    ("new", "severity"),
    [
        ("Our Chief Harbor and Information Security Officer leads the drills.", "medium"),
        # As in 0000876437-26-000010, where a senior director took over, and 0001104659-26-027651, where a service did.
        ("Our Head of Harbor Security leads the drills.", "high"),
        ("A virtual CISO leads the drills.", "high"),
        ("The CISO, or their equivalent, signs the form.", "high"),
        # 0001007587-26-000004, 0001104659-26-023812
        ("The crew is supported by our former CISO.", "high"),
        ("Our pilot previously served as the CISO of a port.", "high"),
        # 0001968915-26-000023, 0001628280-26-022505
        ("Our CIO leads the crew while we search for a CISO due to a recent vacancy in the position.", "high"),
        ("Historically, the CISO oversaw it. The former CISO resigned in June.", "high"),
    ],
)
def test_only_an_officer_of_the_same_rank_takes_the_place_of_one_who_led(new: str, severity: str) -> None:
    """Under a title that was not read."""
    both = (Statements(CISO.quote, ()), Statements(new, ()))
    found = [(one.kind, one.severity) for one in named_changes(Profile(roles=(CISO,)), Profile(), both)]
    assert found == [("role_removed", severity)]


@pytest.mark.parametrize(
    ("new", "changes"),
    [
        # 0001968915-26-000023; in 0001628280-26-018731 somebody else acts meanwhile
        ("Our CIO runs the crew while the harbor searches for a CISO.", [("role_removed", "high")]),
        (
            "Our CISO vacated the role, and our harbor master is acting as our interim CISO.",
            [("role_changed", "medium")],
        ),
    ],
)
def test_an_office_that_is_vacant_is_gone_though_it_was_read(new: str, changes: list[tuple[str, str]]) -> None:
    both = (Statements(CISO.quote, ()), Statements(new, ()))
    vacant = Profile(roles=(replace(CISO, quote=new),))
    assert [(one.kind, one.severity) for one in named_changes(Profile(roles=(CISO,)), vacant, both)] == changes


@pytest.mark.parametrize(("verb", "severity"), [("supported by", "medium"), ("led by", "high")])
def test_an_officer_who_only_supports_is_not_the_responsible_one(verb: str, severity: str) -> None:
    """As in 0001193125-26-134702."""
    director = Role(
        "Director of Information Security",
        "Director of Information Security",
        f"The crew, {verb} our Director of Information Security, oversees the program.",
    )
    assert ("role_removed", severity, director.name) in told(Profile(roles=(director,)), Profile(roles=(CFO,)))


CEO = "Chief Executive Officer"
TECHNOLOGIST = "Chief Technology Officer"


@pytest.mark.parametrize(
    ("office", "quote", "new", "severity"),
    [
        # As in 0001477932-26-002564 and 0001683168-26-002503.
        (CEO, "Our Chief Executive Officer will oversee the program.", "Management sees to the program.", "high"),
        (CEO, "Our CEO oversees the program.", "Our executive officers and senior management see to it.", "high"),
        (
            "Vice President of Operations",
            "Our Vice President of Operations , who has sailed for over 30 years and has taught navigation and "
            "seamanship, works with our board of directors to manage our cybersecurity policies.",
            "Our board of directors manages our cybersecurity policies.",
            "high",
        ),
        # As in 0001104659-26-054106 and 0001104659-26-027163.
        (CEO, "Responsibility lies with our management, including our CEO.", "Management is responsible.", "high"),
        (CEO, "The CEO reports to the board on the program.", "Management reports to the board.", "high"),
        (CEO, "The CEO attends the drills.", "Management attends the drills.", "medium"),
        # As in 0001104659-26-036286 and 0001493152-26-014131 read backwards, where another officer took over.
        (CEO, "Our CEO oversees the program.", "It is managed by the Chief Compliance Officer (CCO).", "high"),
        (CEO, "Our CEO oversees the program.", "An engineer of ours is responsible for it.", "high"),
        (CEO, "The CEO hears of the program.", "It is managed by the Chief Compliance Officer (CCO).", "medium"),
    ],
)
def test_whoever_led_is_the_responsible_officer_where_nobody_is_named_any_more(
    office: str, quote: str, new: str, severity: str
) -> None:
    both = (Statements(quote, ()), Statements(new, ()))
    found = named_changes(Profile(roles=(Role(office, office, quote),)), Profile(), both)
    assert [(one.kind, one.severity) for one in found] == [("role_removed", severity)]


def test_the_superior_of_a_lost_officer_is_not_lost_as_gravely() -> None:
    """As in 0001104659-26-027133: the director is the responsible one, whoever he reported to."""
    quote = "The program is directly overseen by our Director of Information Technology, who reports to our CEO."
    director = "Director of Information Technology"
    roles = (Role(director, director, quote), Role(CEO, "CEO", quote))
    both = (Statements(quote, ()), Statements("Management sees to the program.", ()))
    found = {one.what: one.severity for one in named_changes(Profile(roles=roles), Profile(), both)}
    assert found == {director: "high", CEO: "medium"}


@pytest.mark.parametrize(
    ("quote", "severity"),
    [
        # As in 0001193125-26-104080, where a president took over and a director of IT stayed.
        ("Our CTO leads the program and manages the response to incidents.", "high"),
        ("Our CTO hears of incidents.", "medium"),
        ("Our President and our CTO lead the program.", "medium"),
    ],
)
def test_a_chief_of_technology_who_led_alone_is_not_replaced_by_a_director(quote: str, severity: str) -> None:
    new = "Our Director of Information Technology and our President lead the program."
    director = Role("Director of Information Technology", "Director of Information Technology", new)
    chief = Role("Chief Technology Officer", "CTO", quote)
    assert lost((chief, director), (director,), quote, new) == [severity]


@pytest.mark.parametrize(
    ("quote", "severity"),
    [
        # As in 0001140361-26-012375 and 0001493152-26-012709.
        ("Our Chief Operating Officer leads our program and oversees its drills.", "high"),
        ("Our program is managed by the Chief Operating Officer, who has 20 years of experience.", "high"),
        ("The oversight of threats is undertaken by our Chief Operating Officer.", "high"),  # 0001213900-26-035545
        ("It is led by the Chief Operating Officer and the General Counsel.", "medium"),
        ("It is led by the Chief Operating Officer of Quill Inc. and the Finance Director.", "medium"),
        ("The Chief Operating Officer hears of it each quarter.", "medium"),
        ("Our Chief Operating Officer leads our program. Our CISO leads the crew.", "medium"),
    ],
)
def test_whoever_led_alone_is_gone_whatever_his_office(quote: str, severity: str) -> None:
    new = "Our Chief Financial Officer leads our program."
    gone = Role("Chief Operating Officer", "Chief Operating Officer", quote)
    guard = (Role(CISO.name, "CISO", quote),) if "CISO" in quote else ()
    left = Role("Chief Financial Officer", "Chief Financial Officer", new)
    assert lost((gone, *guard, left), (left, *guard), quote, new) == [severity]


@pytest.mark.parametrize(("beside", "severity"), [("", "high"), (" A Vice President of IT Solutions helps.", "medium")])
def test_whoever_newly_leads_in_his_field_is_no_successor_unless_he_was_there(beside: str, severity: str) -> None:
    """As in 0001606268-26-000013."""
    quote = f"Our program rests with the Director of Piers, who oversees it.{beside}"
    new = "Our program rests with the Vice President of IT Solutions, who has a team with 20 years of experience."
    gone = Role("Director of Piers", "Director of Piers", quote)
    leads = Role("Vice President of IT Solutions", "Vice President of IT Solutions", new)
    assert lost((gone, leads) if beside else (gone,), (leads,), quote, new) == [severity]


def test_a_chief_of_technology_is_not_replaced_by_a_director_of_security() -> None:
    """As in 0001193125-26-059372, where the director answered to him."""
    quote = "Our CIO oversees the crews of IT and security. Our Director of Harbor Security leads the program."
    new = "Our Director of Harbor Security oversees the crews of IT and security."
    director = Role("Director of Harbor Security", "Director of Harbor Security", quote)
    chief = Role("Chief Information Officer", "CIO", quote)
    assert lost((chief, director), (director,), quote, new) == ["high"]


@pytest.mark.parametrize(
    ("quote", "severity"),
    [
        # As in 0001104659-26-034594, whose Vice President is written with a space before the comma once.
        ("Our Vice President , Technology is accountable for the program and reports to our President.", "high"),
        (
            "The program is led by the General Counsel, the Vice President, Technology, and the Harbor Officer.",
            "medium",
        ),
        ("Our Vice President, Technology reports quarterly to the board.", "medium"),
    ],
)
def test_a_vice_president_who_led_alone_is_not_replaced_by_a_manager(quote: str, severity: str) -> None:
    new = "Our IT Manager is accountable for the program."
    manager = Role("Manager of Information Technology", "IT Manager", new)
    gone = Role("Vice President of Technology", "Vice President, Technology", quote)
    assert lost((gone, manager), (manager,), quote, new) == [severity]


@pytest.mark.parametrize(
    ("quote", "severity"),
    [
        # As in 0000821130-26-000012 and 0001628280-26-021904.
        ("Our CIO is responsible for managing cybersecurity risks.", "high"),
        ("Our CIO is responsible for managing risks. He relies on the expertise of the CISO.", "high"),
        ("Our CIO, who reports to our Chief Tide and Harbor Officer and is one of us, is responsible for it.", "high"),
        # 0001437749-26-011236, 0001193125-26-062314
        ("Our CIO leads it. Our CIO reports to our CEO, and our CISO reports to our CIO.", "high"),
        ("The Vice President of Tides and CIO, who reports to our President and CEO, oversees this group.", "high"),
        # 0001032033-26-000011, 0001193125-26-071486
        ("Our CISO reports to our CIO and leads the overall function.", "medium"),
        ("Our CIO is responsible for our systems. Our CISO leads the program.", "medium"),
        ("The CISO reports to our CIO.", "medium"),
    ],
)
def test_a_chief_of_technology_who_led_alone_is_gone_though_security_has_an_officer(quote: str, severity: str) -> None:
    new = "The program is coordinated by the Chief Information Security Officer."
    roles = [Role("Chief Information Officer", "CIO", quote), Role(CISO.name, "CISO", quote)]
    old = tuple(role for role in roles if role.as_written and role.as_written in quote)
    assert lost(old, (Role(CISO.name, "CISO", new),), quote, new) == [severity]


@pytest.mark.parametrize(
    ("old", "new", "severity"),
    [
        # As in 0001193125-26-051433; in 0001628280-26-016799 none of security is left.
        ("Chief Information Officer", "Chief Information and Digital Officer", "medium"),
        ("Director of Information Technology", "Vice President of Information Technology", "medium"),
        ("Chief Information Security Officer", "Vice President of Infrastructure Security", "medium"),
        ("Chief Information Security Officer", "Chief Technology Officer", "high"),
        ("Chief Technology Officer", "President", "high"),
        # Another office leads: one of lower rank, 0001628280-26-007757, and one of security, 0001637873-26-000011.
        ("Chief Information Officer", "Head of Corporate Information Technology", "high"),
        ("Chief Information Officer", "Chief Information Security Officer", "high"),
        # A lower rank, 0000098362-26-000012.
        ("Vice President of Information Technology", "Director of Information Technology", "high"),
        # Who leads beside other work: another office in 0000022701-26-000003, his own in 0000861459-26-000004.
        ("Chief Operating Officer", "Chief Financial Officer", "high"),
        ("Senior Vice President of Human Resources", "Chief Human Resources Officer", "medium"),
        ("General Counsel", "Chief Legal Officer", "medium"),
        ("Chief Financial Officer", "Manager of Information Technology", "high"),  # 0001493152-26-012071
        ("Vice President of Finance", "Chief Financial Officer", "medium"),
        # A title that is only narrowed, 0001193125-26-067039.
        ("Vice President of Information Technology and Piers", "Vice President of Information Technology", "medium"),
    ],
)
def test_a_new_title_of_the_field_in_the_same_place_is_no_loss(old: str, new: str, severity: str) -> None:
    quote = "The harbor crew, under the leadership of our {}, is responsible for the program."
    years = [Profile(roles=(Role(name, name, quote.format(name)),)) for name in (old, new)]
    both = (Statements(quote.format(old), ()), Statements(quote.format(new), ()))
    found = [(one.kind, one.severity) for one in named_changes(years[0], years[1], both)]
    assert found == [("role_changed", severity)]


@pytest.mark.parametrize(
    ("old", "quote", "new", "severity"),
    [
        # Of security, 0001193125-26-059435; a career elsewhere is nobody's office here.
        ("VP, Harbor Security", "Our {} leads the program.", "Our Director of Harbor Security leads it.", "high"),
        ("VP, Harbor Security", "Our {} hears of it.", "Our Director of Harbor Security leads it.", "medium"),
        ("VP, Harbor Security", "Our {} leads the program.", "Our Head of Harbor Security leads it.", "medium"),
        # Of technology, called in short before the verb, 0001439222-26-000025.
        (
            "VP, Information Technology",
            "Our {}, or the VP of IT, leads the program.",
            "Our Senior Director, Technology Services leads it.",
            "high",
        ),
    ],
)
def test_a_director_takes_no_vice_president_s_place(old: str, quote: str, new: str, severity: str) -> None:
    """But only where that one led alone."""
    long = old.replace("VP,", "Vice President of")
    successor = new.removeprefix("Our ").partition(" leads")[0]
    new += " He was a CISO, including as a CISO at other companies."
    left = Role(successor, successor, new)
    written = quote.format(old)
    assert lost((Role(long, old, written),), (left,), written, new) == [severity]


def test_a_chief_executive_who_led_is_not_missed_where_there_is_one() -> None:
    quote, new = (
        "Our Co-Chief Executive Officer leads the program.",
        "A Chief Executive Officer signs what the crew does.",
    )
    gone, left = (Role(name, name, says) for name, says in ((f"Co-{CEO}", quote), (CEO, new)))
    assert lost((gone,), (left,), quote, new) == ["medium"]


@pytest.mark.parametrize(
    ("quote", "severity"),
    [
        # As in 0001132597-26-000132, 0001628280-26-008116 and 0001193125-26-046984 read backwards.
        ("The crew is led by our Chief Information Security Officer.", "high"),
        ("The CISO, under the direction of our Chief Security Officer, is responsible for the program.", "high"),
        ("Our Chief Information Security Officer hears of the drills.", "medium"),
    ],
)
def test_a_chief_of_all_security_is_another_than_one_of_information_who_led(quote: str, severity: str) -> None:
    new = "Our Chief Security Officer and her people are responsible for the program and all of our sites."
    gone = Role(CISO.name, "CISO", quote)
    left = Role("Chief Security Officer", "Chief Security Officer", new)
    assert lost((gone, left) if "Chief Security" in quote else (gone,), (left,), quote, new) == [severity]


@pytest.mark.parametrize(("beside", "severity"), [("", "high"), (" A Director of Coastal Security helps.", "medium")])
def test_an_officer_of_security_who_led_beside_others_is_gone_where_none_is_left(beside: str, severity: str) -> None:
    """As in 0001433642-26-000019 read backwards."""
    quote = "Those who lead it are our Chief Legal Officer, and our Director of Harbor Security, who leads the drills."
    new = f"Our Chief Technology Officer leads the crew.{beside}"
    gone = Role("Director of Harbor Security", "Director of Harbor Security", quote)
    left = [Role("Chief Technology Officer", "Chief Technology Officer", new)]
    left += [Role("Director of Coastal Security", "Director of Coastal Security", new)] if beside else []
    assert lost((gone,), tuple(left), quote, new) == [severity]


def test_whoever_has_oversight_of_the_crew_leads_it() -> None:
    """As in 0000826675-26-000017 read backwards."""
    quote = "Our Chief Operating Officer has management oversight of our IT team."
    new = "Our IT team reports to our Chief Technology Officer."
    gone, left = (Role(name, name, says) for name, says in (("Chief Operating Officer", quote), (TECHNOLOGIST, new)))
    assert lost((gone,), (left,), quote, new) == ["high"]


@pytest.mark.parametrize(
    ("quote", "severity"),
    [
        # As in 0001606268-26-000013, 0001808665-26-000011, 0001737450-26-000005, 0001104659-26-026323 and
        # 0001628280-26-009056 read backwards.
        ("Primary responsibility for assessing, monitoring and managing our risk rests with the Dock Master.", "high"),
        ("Our Dock Master has been involved in overseeing the assessment of risks for two years.", "high"),
        ("Our Dock Master owns the harbor's security program.", "high"),
        ("Our risks are watched, with day-to-day management carried out by the Dock Master.", "high"),
        ("A team consisting of the management, our Dock Master, and a provider, is responsible for it.", "medium"),
    ],
)
def test_whoever_leads_is_told_in_many_words(quote: str, severity: str) -> None:
    new = "Our Chief Financial Officer leads our program."
    gone, left = (Role(name, name, says) for name, says in (("Dock Master", quote), ("Chief Financial Officer", new)))
    assert lost((gone,), (left,), quote, new) == [severity]


def test_an_incident_of_the_director_is_no_office_of_security() -> None:
    """As in 0001606268-26-000013."""
    quote = "Our program is led by the VP of Harbor Security."
    new = "The team tells of cybersecurity incidents the Director of Tides, who leads the program."
    gone = Role("Vice President of Harbor Security", "VP of Harbor Security", quote)
    assert lost((gone,), (Role("Director of Tides", "Director of Tides", new),), quote, new) == ["high"]


def test_another_superior_who_led_himself_is_another_officer() -> None:
    """As in 0001213900-26-036606 read backwards."""
    says = (
        "Our {0} is primarily responsible for the program. The harbor's service provider reports to our {0} each week."
    )
    names = ("Chief Financial Officer", "Chief Accounting Officer")
    texts = [says.format(name) for name in names]
    years = [Profile(roles=(Role(name, name, text.split(". ")[1]),)) for name, text in zip(names, texts, strict=True)]
    both = (Statements(texts[0], ()), Statements(texts[1], ()))
    found = [(one.kind, one.severity) for one in named_changes(years[0], years[1], both) if one.topic == "role"]
    assert found == [("role_changed", "high")]


def test_whoever_has_the_overall_responsibility_led_those_who_have_some() -> None:
    """As in 0001193125-26-042983."""
    quote = (
        "Our CTO has overall management responsibility. Our Director of Harbor Security has responsibility for a part."
    )
    new = "Our Director of Harbor Security is also our CISO and has responsibility for a part."
    director = Role("Director of Harbor Security", "Director of Harbor Security", quote)
    chief = Role("Chief Technology Officer", "CTO", quote)
    assert lost((chief, director), (director, Role(CISO.name, "CISO", new)), quote, new) == ["high"]


def test_what_belongs_to_a_title_is_no_other_place() -> None:
    """0001193125-26-051433"""
    quotes = (
        "The crew, under the direction of our VP, Chief Information Security Officer (CISO) & Port Operations, has it.",
        "The crew, under the direction of our VP of Port Infrastructure and Security, has it.",
    )
    roles = (
        Role("Chief Information Security Officer", "Chief Information Security Officer", quotes[0]),
        Role("Vice President of Port Infrastructure and Security", "VP of Port Infrastructure and Security", quotes[1]),
    )
    both = (Statements(quotes[0], ()), Statements(quotes[1], ()))
    found = named_changes(Profile(roles=roles[:1]), Profile(roles=roles[1:]), both)
    assert [(one.kind, one.severity) for one in found] == [("role_changed", "medium")]


def test_an_officer_who_was_one_elsewhere_is_no_officer_here() -> None:
    new = "The sponsor's lawyer previously served as Head of Harbor Security."
    both = (Statements(CISO.quote, ()), Statements(new, ()))
    found = [(one.kind, one.severity) for one in named_changes(Profile(roles=(CISO,)), Profile(), both)]
    assert ("role_removed", "high") in found


def test_a_role_that_was_only_renamed_is_changed() -> None:
    renamed = Role("Chief Security Officer", "CSO", CISO.quote.replace("CISO", "CSO"))
    assert told(Profile(roles=(CISO,)), Profile(roles=(renamed,))) == [
        ("role_changed", "medium", "Chief Information Security Officer → Chief Security Officer")
    ]


def test_an_office_whose_letters_mean_another_now_is_gone() -> None:
    """As in 0001628280-26-009842, where the sentence that says who leads stayed."""
    stays = "Our CTO leads the program."
    defining = ("We tell our Chief Technology Officer (“CTO”).", "We tell our Chief Transformation Officer (“CTO”).")
    years = [f"{first} {stays}" for first in defining]
    old, new = (
        Profile(roles=(Role(name, name, first),))
        for name, first in zip(("Chief Technology Officer", "Chief Transformation Officer"), defining, strict=True)
    )
    changes = compare(annual(years[0], profile=old), annual(years[1], profile=new)).changes
    assert ("high", "Chief Technology Officer → Chief Transformation Officer") in [
        (one.severity, one.what) for one in changes
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # 0001193125-26-067039, 0001042776-26-000012, 0001726978-26-000010
        ("Vice President of Harbors and Piers", "Vice President of Harbors"),
        ("Vice President of Harbors", "Senior Vice President of Harbors"),
        ("Managing Director of Harbors", "Director of Harbors"),
    ],
)
def test_a_title_that_became_shorter_or_longer_is_changed(old: str, new: str) -> None:
    """With the experience that goes with it."""
    quote = "Our program is overseen by our {}, who has over {} years of experience."
    years = [
        Profile(
            roles=(Role(name, name, quote.format(name, count)),),
            expertise=(Expertise(name, count, (), quote.format(name, count)),),
        )
        for name, count in ((old, 14), (new, 20))
    ]
    both = (Statements(quote.format(old, 14), ()), Statements(quote.format(new, 20), ()))
    found = [(one.kind, one.what) for one in named_changes(years[0], years[1], both)]
    assert found == [("role_changed", f"{old} → {new}"), ("expertise_changed", new)]


def test_a_unit_that_is_a_control_as_well_is_told_once() -> None:
    """As in 0001193125-26-119504."""
    quote = "We have a security operations center."
    profile = Profile(
        bodies=(Body("Security Operations Center", "management", None, (), None, quote),),
        controls=(Control("security operations center", quote),),
    )
    assert told(Profile(), profile) == [("body_added", "medium", "Security Operations Center")]


@pytest.mark.parametrize(
    ("office", "short", "kinds"),
    [
        ("Chief Risk and Resiliency Officer", "CRRO", []),  # 0001628280-26-009136
        ("Chief Tide Officer", "CTO", ["role_removed"]),  # may be of technology
    ],
)
def test_an_office_by_its_initials_is_the_same_where_they_are_long(office: str, short: str, kinds: list[str]) -> None:
    old, new = f"The crew is advised by the {office}.", f"The crew is advised by the {short}."
    both = (Statements(old, ()), Statements(new, ()))
    found = named_changes(Profile(roles=(Role(office, office, old),)), Profile(), both)
    assert [one.kind for one in found] == kinds


def test_a_name_is_found_broken_but_not_within_other_words() -> None:
    """As in 0001193125-26-072003, where the possessive of the filer's name, DIRTTs, stands before `VP of Technology`,
    and in 0001471265-26-000008, whose dashes are lost."""
    text = Statements(
        "The pilots VP of Technology watches, as does the Major Tide Managerwho leads; a h arbor Marshal.", ()
    )
    names = ("Senior Vice President of Technology", "Major Tide Manager", "Harbor Marshal")
    assert [text.names(name) for name in names] == [False, True, True]


def test_a_chief_with_and_without_his_and_is_one() -> None:
    """As in 0001156039-26-000013."""
    one, other = ("Chief Digital and Information Officer", "Chief Digital Information Officer")
    roles = [Role(name, name, f"The {name} leads.") for name in (one, other)]
    assert told(Profile(roles=(roles[0],)), Profile(roles=(roles[1],))) == []


def test_a_unit_by_another_word_for_one_is_hardly_another() -> None:
    """As in 0001193125-26-088646."""
    bodies = [
        Body(f"Crane {unit}", "management", None, (), None, f"It is led by our Crane {unit} of the port.")
        for unit in ("organization", "group")
    ]
    assert told(Profile(bodies=(bodies[0],)), Profile(bodies=(bodies[1],))) == [
        ("body_changed", "low", "Crane organization → Crane group")
    ]


def test_a_committee_by_the_same_short_name_is_renamed() -> None:
    """As in 0001609711-26-000010."""
    old = "Tides are watched by the Board's Harbor and Pier Committee (the Harbor Committee)."
    new = "It works through the Harbor and Lock Committee (the Harbor Committee)."
    names = "Harbor and Pier Committee", "Harbor and Lock Committee"
    bodies = [Body(name, "board", None, (), None, text) for name, text in zip(names, (old, new), strict=True)]
    years = [Profile(bodies=(body,)) for body in bodies]
    found = named_changes(years[0], years[1], (Statements(old, ()), Statements(new, ())))
    assert [(one.kind, one.what) for one in found] == [("body_changed", " → ".join(names))]


def test_who_was_only_raised_in_rank_is_changed() -> None:
    """As in 0001921963-26-000015, in two lists of officers."""
    old, new = "It has our CFO, Vice President of Piers and CIO.", "It consists of the Senior Vice President of Piers."
    names = "Vice President of Piers", "Senior Vice President of Piers"
    roles = [Role(name, name, quote) for name, quote in zip(names, (old, new), strict=True)]
    assert told(Profile(roles=(roles[0],)), Profile(roles=(roles[1],))) == [
        ("role_changed", "medium", "Vice President of Piers → Senior Vice President of Piers")
    ]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        # 0001628280-26-037074, 0001193125-26-057847
        ("Our CISO leads.", "Our interim CISO leads.", ["{} → interim {}"]),
        ("The acting Chief Information Security Officer leads.", "Our CISO leads.", ["acting {} → {}"]),
        ("Our interim CISO leads.", "The interim Chief Information Security Officer leads us.", []),
        ("Our CISO leads.", "Our CISO leads; previously she was interim CISO elsewhere.", []),
    ],
)
def test_who_holds_an_office_for_the_time_being_is_news(old: str, new: str, what: list[str]) -> None:
    years = [Profile(roles=(replace(CISO, quote=quote),)) for quote in (old, new)]
    found = named_changes(years[0], years[1], (Statements(old, ()), Statements(new, ())))
    assert [one.what for one in found] == [each.replace("{}", CISO.name) for each in what]
    assert [(one.kind, one.severity, one.before, one.after) for one in found] == [
        ("role_changed", "medium", old, new) for _ in what
    ]


def test_a_comma_before_the_last_word_makes_no_other_committee() -> None:
    """As in 0001145197-26-000028."""
    bodies = [
        Body(name, "board", None, (), None, f"The {name} meets.")
        for name in (
            "Harbor, Tide and Risk Committee",
            "Harbor, Tide, and Risk Committee",
            "Harbor, Tide & Risk Committee",
        )
    ]
    for one in bodies:
        assert told(Profile(bodies=(bodies[0],)), Profile(bodies=(one,))) == []


def test_a_center_of_operations_is_one_of_operation() -> None:
    """As in 0000798354-26-000009."""
    old, new = (
        f"Our {name} watches." for name in ("cybersecurity operation center", "cybersecurity operations center")
    )
    bodies = [Body(quote[4:-9], "management", None, (), None, quote) for quote in (old, new)]
    assert told(Profile(bodies=(bodies[0],)), Profile(bodies=(bodies[1],))) == []


def test_what_one_sentence_says_of_two_people_is_told_once() -> None:
    """As in 0001628280-26-010140; an office that one of them once had, as in 0001193125-26-115660, is nobody's."""
    quote = "Our CFO and CISO have sailed for twenty years, including service as Harbor Master."
    people = tuple(Expertise(name, 20, (), quote) for name in ("CFO", "CISO", "Harbor Master"))
    assert told(Profile(expertise=people), Profile()) == [("expertise_removed", "medium", "CFO, CISO")]


def test_an_office_that_reports_through_another_draws_no_line() -> None:
    """As in 0001628280-26-011060, and in 0001104659-26-044467 where the committee itself does."""
    bodies = tuple(Body(name, "board", None, (), None, f"The {name}.") for name in ("Audit Committee", "Board"))
    quote = "Our CISO reports to the Audit Committee, which in turn briefs the Board."
    line = Cadence("{} reports to Board", "regular", False, quote)
    both = (Statements("The Audit Committee. The Board. Our CISO.", ()), Statements(quote, ()))
    for who, kinds in (("CISO", []), ("Audit Committee", ["oversight_changed"])):
        roles = (Role("CISO", "CISO", "Our CISO."),)
        old = Profile(roles=roles, bodies=bodies)
        new = Profile(roles=roles, bodies=bodies, cadences=(replace(line, what=f"{who} reports to Board"),))
        assert [one.kind for one in named_changes(old, new, both)] == kinds


def test_a_line_stays_where_only_the_rank_is_told_otherwise() -> None:
    """As in 0001273441-26-000010, whose Executive Vice President was a Vice President in one sentence before."""
    quote = "The Board is updated by our {} of Corporate Services."
    short, long = "Vice President", "Executive Vice President"
    roles = tuple(Role(f"{rank} of Corporate Services", rank, quote.format(rank)) for rank in (short, long))
    bodies = (Body("Board", "board", None, (), None, "The Board."),)
    old, new = (
        Profile(
            roles=roles,
            bodies=bodies,
            cadences=(Cadence(f"{rank} of Corporate Services reports to Board", "regular", False, quote.format(rank)),),
        )
        for rank in (short, long)
    )
    assert told(old, new) == []


def test_a_line_is_shown_by_the_sentence_that_draws_it() -> None:
    """As in 0001631569-26-000012, whose committee is quoted where it is formed."""
    known, formed = "The Tide Committee watches.", "Management formed an IT Committee of our pilots."
    reports = "The committee meets at dusk and reports to the Tide Committee."
    bodies = tuple(
        Body(name, "management", None, (), whom, quote)
        for name, whom, quote in (("Tide Committee", None, known), ("IT Committee", "Tide Committee", formed))
    )
    old = replace(bodies[1], reports_to=None)
    both = (Statements(f"{known} {formed}", ()), Statements(f"{known} {formed} {reports}", ()))
    (line,) = named_changes(Profile(bodies=(bodies[0], old)), Profile(bodies=bodies), both)
    assert (line.what, line.after) == ("IT Committee reports to Tide Committee", reports)


def test_a_line_is_told_with_its_rhythm_though_another_sentence_shows_it() -> None:
    """As in 0001628280-26-022507, whose officer tells the committee of incidents, and each quarter."""
    often, needed = "The committee hears the CEO each quarter.", "The CEO tells the committee of incidents."
    bodies = (Body("committee", "board", None, (), None, often),)
    roles = (Role("CEO", "CEO", often),)
    rhythms = (
        Cadence("CEO reports to committee", "as needed", False, needed),
        Cadence("CEO reports to committee", "quarter", False, often),
    )
    old = Profile(bodies=bodies, roles=roles)
    assert told(old, replace(old, cadences=rhythms)) == [
        ("oversight_changed", "medium", "CEO reports to committee (quarterly)")
    ]


def test_a_line_is_told_with_its_rhythm() -> None:
    """As in 0001193125-26-088215: whoever reports no more does not do it at another rhythm."""
    quote = "Our CISO provides annual briefings to our Board."
    roles, bodies = (CISO,), (Body("Board", "board", None, (), None, "The Board."),)
    cadence = Cadence("Chief Information Security Officer reports to Board", "year", False, quote)
    old, new = Profile(roles=roles, bodies=bodies, cadences=(cadence,)), Profile(roles=roles, bodies=bodies)
    line = "Chief Information Security Officer {}"
    assert told(old, new) == [("oversight_changed", "medium", line.format("no longer reports to Board (was yearly)"))]
    assert told(new, old) == [("oversight_changed", "medium", line.format("reports to Board (yearly)"))]


@pytest.mark.parametrize(
    ("old", "new", "kind", "what"),
    [
        # 0001043000-26-000009
        (
            "Chief Executive Officer",
            "Chief Financial Officer",
            "oversight_changed",
            "reports to Chief Financial Officer, no longer to Chief Executive Officer",
        ),
        # 0000062709-26-000022: a title that was only widened.
        (
            "Chief Information Officer",
            "Chief Information and Operations Officer",
            "role_changed",
            "Chief Information Officer → Chief Information and Operations Officer",
        ),
    ],
)
def test_another_superior_is_no_new_title(old: str, new: str, kind: str, what: str) -> None:
    quote = "Our harbor master reports directly to our {} and leads all of the work on the cybersecurity of the port."
    roles = [Role(name, name, quote.format(name)) for name in (old, new)]
    assert told(Profile(roles=(CISO, roles[0])), Profile(roles=(CISO, roles[1]))) == [(kind, "medium", what)]


def test_another_superior_of_whoever_leads_from_outside_is_no_loss() -> None:
    # 0001213900-26-036606: the responsibility is the provider's in both years.
    quote = "Primary responsibility for the program rests with our service provider who reports to our {} each month."
    names = ("Chief Accounting Officer", "Chief Financial Officer")
    years = [Profile(roles=(Role(name, name, quote.format(name)),)) for name in names]
    both = (Statements(quote.format(names[0]), ()), Statements(quote.format(names[1]), ()))
    found = [(one.kind, one.severity, one.what) for one in named_changes(years[0], years[1], both)]
    assert found == [
        ("oversight_changed", "medium", "reports to Chief Financial Officer, no longer to Chief Accounting Officer")
    ]


def test_another_role_in_the_same_list_is_not_the_old_one_renamed() -> None:
    quote = (
        "The crew has our Chief Information Security Officer, our {} and, reporting to our {}, the pilots of the bay."
    )
    old = Role("General counsel", "General Counsel", quote.format("General Counsel", "owner"))
    new = Role("Chief Product Officer", "Chief Product Officer", quote.format("clerk", "Chief Product Officer"))
    assert told(Profile(roles=(CISO, old)), Profile(roles=(CISO, new))) == [
        ("role_removed", "medium", "General counsel"),
        ("role_added", "medium", "Chief Product Officer"),
    ]


def test_an_officer_who_is_a_chief_now_has_another_title() -> None:
    """As in 0001174947-26-000410; not where the other is still named beside the chief."""
    office, chief = "Information Security Officer", "Chief Information Security Officer"
    was, now = f"The {office} leads the drills of the bay.", f"Tides and locks are the matter of a {chief}."
    old, new = (Profile(roles=(Role(each, each, said),)) for each, said in ((office, was), (chief, now)))
    found = named_changes(old, new, (Statements(was, ()), Statements(now, ())))
    assert [(one.kind, one.severity, one.what) for one in found] == [("role_changed", "medium", f"{office} → {chief}")]
    both = (Statements(was, ()), Statements(f"{now} An {office} helps.", ()))
    assert [(one.kind, one.what) for one in named_changes(old, new, both)] == [("role_added", chief)]


def test_the_board_gone_is_high() -> None:
    assert told(Profile(bodies=(BOARD, CREW)), Profile(bodies=(CREW,))) == [
        ("body_removed", "high", "board of directors")
    ]


def test_a_body_with_other_members_is_changed_and_with_another_superior_is_oversight() -> None:
    other = Body("response crew", "management", None, (), "audit committee", "The crew acts.")
    assert told(Profile(bodies=(CREW,)), Profile(bodies=(other,))) == [
        ("body_changed", "medium", "response crew: −Chief Information Security Officer"),
        ("oversight_changed", "medium", "response crew reports to audit committee, no longer to board"),
    ]


def test_a_committee_does_not_report_to_the_officer_whose_reports_it_receives() -> None:
    quote = "The audit committee receives quarterly reports from our CISO."
    body = Body("audit committee", "board", None, (), None, quote)
    known = Profile(roles=(CISO,), bodies=(body,))
    lines = ("audit committee reports to Chief Information Security Officer", "CISO reports to audit committee")
    for line, kinds in zip(lines, ([], ["oversight_changed"]), strict=True):
        new = replace(known, cadences=(Cadence(line.replace("CISO", CISO.name), "regular", False, quote),))
        assert [one.kind for one in named_changes(known, new)] == kinds


@pytest.mark.parametrize(
    ("years", "severity"),
    [(20, "low"), (19, "low"), (16, "medium")],  # `over 20` and 21: 0001811074-26-000018
)
def test_years_that_are_rounded_down_say_the_same(years: int, severity: str) -> None:
    quote = "Our CISO has {} years of experience in harbors, mostly in piers, and a degree in tides."
    old = Profile(expertise=(Expertise("CISO", 21, (), quote.format(21)),))
    new, bare = (
        Profile(expertise=(Expertise("CISO", years, (), quote.format(number)),)) for number in (f"over {years}", years)
    )
    assert told(old, new) == [("expertise_changed", severity, "CISO")]
    assert told(old, bare) == [("expertise_changed", "medium", "CISO")]


def test_the_experience_of_a_team_without_a_name_is_the_teams() -> None:
    """As in 0001090425-26-000008."""
    old, new = (
        Profile(expertise=(Expertise(None, years, (), f"The team that mends buoys has {years} years of experience."),))
        for years in (37, 38)
    )
    assert told(old, new) == [("expertise_changed", "low", "team")]


def test_one_more_year_of_experience_is_the_calendar() -> None:
    def of(years: int, *certificates: str) -> Profile:
        return Profile(expertise=(Expertise("CISO", years, certificates, f"{years} years"),))

    assert told(of(11), of(12)) == [("expertise_changed", "low", "CISO")]
    assert told(of(25), of(27)) == [("expertise_changed", "low", "CISO")]  # 0001178913-26-001091
    assert told(of(11), of(14)) == [("expertise_changed", "medium", "CISO")]
    long = "Our CISO has more than {} years of experience in harbors, mostly in piers, and a degree in tides."
    old, new, more = (Profile(expertise=(Expertise("CISO", n, (), long.format(n)),)) for n in (25, 30, 35))
    assert told(old, new) == [("expertise_changed", "low", "CISO")]  # 0001047127-26-000014
    assert told(old, more) == [("expertise_changed", "medium", "CISO")]
    assert told(of(11), of(5)) == [("expertise_changed", "medium", "CISO")]
    assert told(of(11), of(12, "CISSP")) == [("expertise_changed", "medium", "CISO")]
    assert told(of(11), Profile()) == [("expertise_removed", "medium", "CISO")]


def test_another_degree_is_other_expertise_unless_it_only_moved_to_somebody_else() -> None:
    def of(role: str, *degrees: str) -> Expertise:
        return Expertise(role, 11, (), f"{role} with {degrees}", degrees)

    old = Profile(expertise=(of("CISO", "MBA"), of("CIO")))
    assert told(old, Profile(expertise=(of("CISO", "JD"), of("CIO")))) == [("expertise_changed", "medium", "CISO")]
    assert told(old, Profile(expertise=(of("CISO"), of("CIO", "MBA")))) == []


@pytest.mark.parametrize(
    ("new", "kinds"),
    [
        # as many years, of another person: 0001104659-26-019130
        ("Our CISO brings 30 years of experience in embassies and department stores.", ["expertise_changed"]),
        ("Our CISO brings 30 years of experience in lighthouses, reporting to the pilots.", []),
        ("Our CISO brings 30 years of experience in dredging and lighthouses, and reports to an embassy's clerk.", []),
    ],
)
def test_another_career_of_as_many_years_is_other_expertise(new: str, kinds: list[str]) -> None:
    old = "Our CISO brings 30 years of experience in dredging and lighthouses."
    before, after = (Profile(expertise=(Expertise("CISO", 30, (), quote),)) for quote in (old, new))
    found = named_changes(before, after, (Statements(old, ()), Statements(new, ())))
    assert [one.kind for one in found] == kinds


@pytest.mark.parametrize(
    ("old", "stands"),
    [
        ("We run a control to prevent the loss of data.", True),  # 0002070979-26-000182
        ("We lose no data.", False),
    ],
)
def test_a_control_that_the_other_year_tells_of_in_a_sentence_is_not_new(old: str, stands: bool) -> None:
    new = "We run data loss prevention."
    profile = Profile(controls=(Control("data loss prevention", new),))
    found = named_changes(Profile(), profile, (Statements(old, ()), Statements(new, ())))
    assert (found == []) is stands


def test_a_standard_beside_another_of_its_issuer_is_not_new() -> None:
    """As in 0001193125-26-108365, whose old year joins two frameworks after one NIST."""
    old = "We use the NIST CSF and AI Risk Management Framework."
    new = "We use the NIST AI Risk Management Framework."
    profile = Profile(standards=(Standard("NIST AI Risk Management Framework", "NIST AI RMF", "aligned", new),))
    assert named_changes(Profile(), profile, (Statements(old, ()), Statements(new, ()))) == []


def test_a_cadence_changes_in_its_rhythm() -> None:
    old = Profile(cadences=(Cadence("training", "year", False, "Yearly."),))
    new = Profile(cadences=(Cadence("training", "month", True, "At least monthly."),))
    assert told(old, new) == [("cadence_changed", "medium", "training: yearly → at least monthly")]
    assert told(old, Profile()) == [("cadence_changed", "medium", "training: yearly → not stated")]


def test_that_it_is_done_at_least_so_often_is_slight() -> None:
    """As in 0001628280-26-022508."""
    yearly = Cadence("CIO reports to Board", "year", False, "The CIO reports to the Board each year.")
    at_least = replace(yearly, at_least=True, quote="At least annually the Board hears the CIO.")
    assert told(Profile(cadences=(yearly,)), Profile(cadences=(at_least,))) == [
        ("cadence_changed", "low", "CIO reports to Board: yearly → at least yearly")
    ]


def test_two_rhythms_of_one_activity_are_compared_as_a_set() -> None:
    yearly = Cadence("reports", "year", False, "It reports annually and as needed.")
    needed = Cadence("reports", "as needed", False, "It reports annually and as needed.")
    assert told(Profile(cadences=(yearly, needed)), Profile(cadences=(needed, yearly))) == []
    assert told(Profile(cadences=(yearly, needed)), Profile(cadences=(needed,))) == [
        ("cadence_changed", "medium", "reports: yearly → not stated")
    ]


def test_a_firm_that_stayed_among_other_firms_has_not_changed() -> None:
    old = Profile(third_parties=(ThirdParty("Pelican Privacy", "Pelican Privacy", "certification", "Old list."),))
    new = Profile(third_parties=(ThirdParty("Pelican Privacy", "Pelican Privacy", "audits", "New list."),))
    assert told(old, new) == []


@pytest.mark.parametrize(
    ("other", "severity"),
    [
        # As in 0001104659-26-037729, where the sentence that names him first says only what he maintains.
        ("The Executive Director of IT is responsible for the readiness for incidents.", "high"),
        ("The Executive Director of IT, who reports to our CFO, is responsible for the program.", "high"),
        ("Our CFO, with support from the Executive Director of IT, is responsible for the program.", "medium"),
    ],
)
def test_who_led_by_another_sentence_than_the_quoted_one_is_gone(other: str, severity: str) -> None:
    quote = "Our processes are maintained by our Executive Director of IT, who has 26 years of experience."
    director = Role("Executive Director of Information Technology", "Executive Director of IT", quote)
    new = "Our CFO is responsible for the program."
    assert lost((director, CFO), (CFO,), f"{quote} {other}", new) == [severity]


@pytest.mark.parametrize(
    ("beside", "severity"),
    [
        # As in 0001434647-26-000011, where the director is one of the staff; who leads beside him has stayed.
        ("Our staff includes a Director of IT with more than 21 years of experience.", "high"),
        ("Our Director of IT oversees our systems.", "medium"),
    ],
)
def test_an_expert_who_does_not_lead_stays_for_nobody(beside: str, severity: str) -> None:
    quote = "Our management team, including our Chief Financial Officer, is responsible for managing such risks."
    new = "Our Chief Legal Officer leads our program."
    director = Role("Director of Information Technology", "Director of IT", beside)
    gone = Role("Chief Financial Officer", "Chief Financial Officer", quote)
    left = (Role("Chief Legal Officer", "Chief Legal Officer", new), director)
    assert lost((gone, director), left, f"{quote} {beside}", f"{new} {beside}") == [severity]


def test_a_staff_of_security_has_no_office() -> None:
    """As in 0001437749-26-007065: a director of technology beside the security staff."""
    quote = "Our cybersecurity senior manager, who has held roles in the harbor, is responsible for the program."
    new = "The Senior Director of IT and our cybersecurity staff have held roles in the harbor."
    gone = Role("Senior Manager of Cybersecurity", "cybersecurity senior manager", quote)
    left = Role("Senior Director of Information Technology", "Senior Director of IT", new)
    assert lost((gone,), (left,), quote, new) == ["high"]


def test_a_standard_of_a_career_is_hardly_news() -> None:
    """As in 0001193125-26-067238, whose own standards stayed."""
    career = (
        "Our Vice President of Harbors has over a decade of experience leading programs, including implementing "
        "security frameworks aligned with standards such as ISO 27001."
    )
    new = Profile(standards=(Standard("ISO/IEC 27001", "ISO 27001", "mentioned", career),))
    assert told(Profile(), new) == [("standard_added", "low", "ISO/IEC 27001")]
    own = Standard("ISO/IEC 27001", "ISO 27001", "aligned", "Our program is aligned with standards such as ISO 27001.")
    assert told(Profile(), Profile(standards=(own,))) == [("standard_added", "medium", "ISO/IEC 27001")]


def test_a_unit_that_shared_its_head_is_no_new_one() -> None:
    """As in 0001193125-26-119321: `overseen by our IT and management team`, then `teams`."""
    texts = (
        "The drills are overseen by our dock and pier team.",
        "The drills are overseen by our dock and pier teams.",
    )
    new = Profile(bodies=(Body("dock team", "management", None, (), None, texts[1]),))
    assert named_changes(Profile(), new, (Statements(texts[0], ()), Statements(texts[1], ()))) == []
    (came,) = named_changes(Profile(), new, (Statements("We sail.", ()), Statements(texts[1], ())))
    assert (came.kind, came.what) == ("body_added", "dock team")


def test_a_standard_that_somebody_is_certified_in_is_hardly_news() -> None:
    """As in 0001580670-26-000019."""
    held = "She holds a Master of Science in Harbors and is ITIL certified."
    assert told(Profile(), Profile(standards=(Standard("ITIL", "ITIL", "mentioned", held),))) == [
        ("standard_added", "low", "ITIL")
    ]


def test_a_title_of_several_fields_that_is_left_with_the_first_is_changed() -> None:
    """As in 0000805928-26-000031."""
    quote = "{} is principally responsible for the locks and reports to the pilots each spring."
    was, now = (
        "Vice President of Information Technology, Security and Signals",
        "Vice President of Information Technology",
    )
    old, new = (Role(name.replace(",", ""), name, quote.format(name)) for name in (was, now))
    both = (Statements(old.quote, ()), Statements(new.quote, ()))
    (change,) = named_changes(Profile(roles=(old,)), Profile(roles=(new,)), both)
    assert (change.kind, change.severity) == ("role_changed", "medium")


def test_a_team_without_the_word_that_describes_it_is_the_same() -> None:
    """As in 0001582961-26-000019; a name of two words is too plain."""
    was, now = "A cybersecurity berth assessment team acts.", "Berths are told to the berth assessment team."
    body = Body("cybersecurity berth assessment team", "management", None, (), None, was)
    both = (Statements(was, ()), Statements(now, ()))
    assert named_changes(Profile(bodies=(body,)), Profile(), both) == []
    short = replace(body, name="cybersecurity committee", quote="The cybersecurity committee acts.")
    both = (Statements(short.quote, ()), Statements("The committee acts.", ()))
    assert [one.kind for one in named_changes(Profile(bodies=(short,)), Profile(), both)] == ["body_removed"]


def test_a_line_whose_sentence_stands_in_other_letters_is_drawn_still() -> None:
    """As in 0001868275-26-000032, where one capital of the sentence is another."""
    was, now = (
        f"The lantern organization, under the {word} who reports to the CIO, acts." for word in ("Mate", "mate")
    )
    role = Role("Chief Information Officer", "CIO", was)
    body = Body("lantern organization", "management", None, (), "Chief Information Officer", was)
    both = (Statements(was, ()), Statements(now, ()))
    old = Profile(roles=(role,), bodies=(body,))
    new = Profile(roles=(replace(role, quote=now),), bodies=(replace(body, quote=now, reports_to=None),))
    assert named_changes(old, new, both) == []


def test_experience_that_is_told_otherwise_of_the_same_office_changed() -> None:
    """As in 0001193125-26-119699."""
    was = "Our Chief Technology Officer, a veteran of 40 years, steers the lanterns of the harbor."
    now = "The Chief Technology Officer has extensive experience in signals."
    both = (Statements(was, ()), Statements(now, ()))
    old = Profile(expertise=(Expertise("Chief Technology Officer", 40, (), was),))
    (change,) = named_changes(old, Profile(), both)
    assert (change.kind, change.before, change.after) == ("expertise_changed", was, now)
    # 0001454938-26-000015: only letters in a list
    listed = "Leaders of the crew hold certificates (such as CTO and CCSK) and have decades of experience."
    both = (Statements(was, ()), Statements(listed, ()))
    assert [one.kind for one in named_changes(old, Profile(), both)] == ["expertise_removed"]


@pytest.mark.parametrize(
    ("quote", "whose"),
    [
        ("The Companys Harbor Lantern team has over 10 years of experience.", "Harbor Lantern team"),
        ("Our management teams experience includes 20 years of moorings.", "management team"),
        ("Our harbor light analysts have a combined 13 years of experience.", "harbor light analysts"),
        ("Combined, they have 50 years of experience.", "management"),
    ],
)
def test_experience_of_nobodys_office_is_that_of_the_team_it_is_said_of(quote: str, whose: str) -> None:
    (change,) = named_changes(Profile(expertise=(Expertise(None, 10, (), quote),)), Profile())
    assert (change.kind, change.what) == ("expertise_removed", whose)


@pytest.mark.parametrize(
    ("was", "now", "name"),
    [
        # 0001101239-26-000032 and 0001747068-26-000010
        ("An Emerging Tides Team meets.", "The Emerging Tide team acts.", "Emerging Tides Team"),
        ("The Technology Committee reviews.", "Our Information Technology Committee reviews.", "Technology Committee"),
    ],
)
def test_a_body_is_the_same_in_the_plural_and_within_a_longer_name(was: str, now: str, name: str) -> None:
    body = Body(name, "management", None, (), None, was)
    both = (Statements(was, ()), Statements(now, ()))
    assert named_changes(Profile(bodies=(body,)), Profile(), both) == []


def test_experience_in_the_place_of_an_officers_is_told_once() -> None:
    """As in 0001104659-26-025923."""
    was = "Our CFO has 20 years of experience."
    now = "Together with our CFO, who has experience too, our crew has a cumulative 35 years."
    old = Profile(expertise=(Expertise("CFO", 20, (), was),))
    new = Profile(expertise=(Expertise(None, 35, (), now),))
    (change,) = named_changes(old, new, (Statements(was, ()), Statements(now, ())))
    assert (change.kind, change.what, change.after) == ("expertise_changed", "CFO", now)


def test_experience_of_the_same_people_in_other_words_changed() -> None:
    """As in 0001304280-26-000019."""
    was = "Our pilots and mates have combined over 50 years of experience."
    now = "Our pilots and mates are seasoned sailors with deep experience of the harbor and its many locks."
    both = (Statements(was, ()), Statements(now, ()))
    (change,) = named_changes(Profile(expertise=(Expertise(None, 50, (), was),)), Profile(), both)
    assert (change.kind, change.before, change.after) == ("expertise_changed", was, now)


@pytest.mark.parametrize(
    ("before", "after", "takes"),
    [
        # 0001384195-26-000050: widened and raised
        ("manager of information technology", "director of information technology and cybersecurity", True),
        ("chief information officer", "chief information security officer", False),
        ("director of information technology and cybersecurity", "manager of information technology", False),
    ],
)
def test_an_officer_of_technology_keeps_his_place_under_a_wider_title(before: str, after: str, takes: bool) -> None:
    assert takes_the_place(before, after) is takes


@pytest.mark.parametrize(
    ("name", "quote", "other"),
    [
        # 0000796343-26-000003 and 0001104659-26-037802
        (
            "Cybersecurity team",
            "The pilot is supported by a cybersecurity team comprised of engineers.",
            "The pilot is supported by a team of cybersecurity professionals and engineers.",
        ),
        (
            "Crisis Management Team",
            "Leaks are told to the Crisis Management Team (CMT).",
            "The CMT decides when leaks of the harbor are told.",
        ),
        # 0001692063-26-000013 and 0001104659-26-019567
        ("Enterprise Risk Council", "Leaks are told to the Enterprise Risk Council.", "The ERC hears of leaks."),
        ("cross-functional team", "A cross-functional team meets.", "Our cross-functional cybersecurity team meets."),
    ],
)
def test_a_team_under_other_words_or_its_letters_has_neither_come_nor_gone(name: str, quote: str, other: str) -> None:
    unit = Profile(bodies=(Body(name, "management", None, (), None, quote),))
    both = (Statements(quote, ()), Statements(other, ()))
    assert [one for one in named_changes(unit, Profile(), both) if one.topic == "body"] == []
    assert [one for one in named_changes(Profile(), unit, (both[1], both[0])) if one.topic == "body"] == []


def test_a_chief_technical_officer_is_the_chief_technology_officer() -> None:
    """As in 0001628280-26-025609."""
    old = "Leaks are told to our CTO, the Chief Technology Officer (CTO)."
    new = "Our cybersecurity is overseen by our Chief Technical Officer (CTO)."
    chief = Profile(roles=(Role("Chief Technology Officer", "CTO", old),))
    assert named_changes(chief, Profile(), (Statements(old, ()), Statements(new, ()))) == []


def test_letters_that_the_other_year_gives_to_another_body_are_that_one_s() -> None:
    """As in 0001283699-26-000010."""
    quote = "Leaks are told to the Nominating and Corporate Governance Committee."
    other = "Leaks are told to the Nominating, Corporate Governance and Compliance Committee (the NCGC Committee)."
    unit = Body("Nominating and Corporate Governance Committee", "board", None, (), None, quote)
    both = (Statements(quote, ()), Statements(other, ()))
    gone = [one.kind for one in named_changes(Profile(bodies=(unit,)), Profile(), both) if one.topic == "body"]
    assert gone == ["body_removed"]


@pytest.mark.parametrize(
    ("says", "shown"),
    [
        ("Our CISO has led the drills of the bay for two years. Our CISO tests the locks at high tide.", 1),
        ("Our CISO tests the locks at high tide, and the dikes. The moon shines on the bay.", 0),
    ],
)
def test_an_interim_officer_who_stays_is_shown_in_the_sentence_of_before(says: str, shown: int) -> None:
    was = "Our interim CISO tests the locks at high tide."
    both = (Statements(was, ()), Statements(says, ()))
    role = Role(CISO.name, "CISO", says.split(". ", maxsplit=1)[0])
    (change,) = named_changes(Profile(roles=(role,)), Profile(roles=(role,)), both)
    assert (change.kind, change.what) == ("role_changed", f"interim {CISO.name} → {CISO.name}")
    assert (change.before, change.after) == (was, [each.text for each in both[1]][shown])


def test_a_word_for_the_time_being_that_tags_tore_is_read() -> None:
    """As in 0000950170-25-026763, and `associates` name no CIO."""
    was, now = (f"Our associates are asked. Our {word} CIO leads the drills." for word in ("interi m", "interim"))
    role = Role("Chief Information Officer", "CIO", "Our CIO leads the drills.")
    both = (Statements(was, ()), Statements(now, ()))
    assert named_changes(Profile(roles=(role,)), Profile(roles=(role,)), both) == []


def test_a_committee_with_another_word_before_the_rest_of_its_name_is_another() -> None:
    """As in 0001193125-26-059509: it was renamed, it did not stay."""
    names = "Cyber Risk Steering Committee", "Technology Risk Steering Committee"
    quotes = [f"In the tower we have a {name}, which watches the tides and the locks of the bay." for name in names]
    old, new = (Profile(bodies=(Body(n, "management", None, (), None, q),)) for n, q in zip(names, quotes, strict=True))
    found = named_changes(old, new, (Statements(quotes[0], ()), Statements(quotes[1], ())))
    assert [(one.kind, one.what) for one in found] == [("body_changed", " → ".join(names))]


def test_an_officers_team_that_has_another_name_in_its_place_is_the_same() -> None:
    """As in 0001836981-26-000018: `the CISOs team` is the CISO team."""
    quotes = [f"The {name} team watches the tides and the locks of the bay." for name in ("CISOs", "cybersecurity")]
    names = "CISO team", "cybersecurity team"
    old, new = (Profile(bodies=(Body(n, "management", None, (), None, q),)) for n, q in zip(names, quotes, strict=True))
    found = named_changes(old, new, (Statements(quotes[0], ()), Statements(quotes[1], ())))
    assert [(one.kind, one.what) for one in found] == [("body_changed", " → ".join(names))]
