"""Who the responsible officer is, and whether nobody stands in his place."""

from dataclasses import replace

import pytest

from monitor.detect.changes import compare
from monitor.detect.named import named_changes
from monitor.detect.statements import Statements
from monitor.domain import Profile, Role
from tests.unit.detect.makers import annual, lost, told

CISO = Role("Chief Information Security Officer", "CISO", "Our CISO leads the harbor's security team and its drills.")
CFO = Role("Chief Financial Officer", "CFO", "Our CFO signs the budget.")
LEADER = Role("Vice President of Cybersecurity", "VP of Cyber", "The crew, led by our VP of Cyber, runs the program.")
CEO = "Chief Executive Officer"
TECHNOLOGIST = "Chief Technology Officer"


def test_the_last_security_officer_gone_is_high() -> None:
    assert told(Profile(roles=(CISO, CFO)), Profile(roles=(CFO,))) == [
        ("role_removed", "high", "Chief Information Security Officer")
    ]
    assert told(Profile(roles=(CISO, CFO)), Profile(roles=(CISO,))) == [
        ("role_removed", "medium", "Chief Financial Officer")
    ]


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


def test_a_vice_president_of_cybersecurity_who_led_alone_is_another_than_a_chief_of_all_security() -> None:
    """As in 0001283699-26-000010 read backwards."""
    new = "Our Chief Security Officer oversees the crew and all of our sites."
    left = (Role("Chief Security Officer", "Chief Security Officer", new),)
    quote = "Our Vice President of Cybersecurity oversees the crew."
    assert lost((Role(LEADER.name, LEADER.name, quote),), left, quote, new) == ["high"]
    beside = "Our General Counsel and our Vice President of Cybersecurity oversee the crew."
    assert lost((Role(LEADER.name, LEADER.name, beside),), left, beside, new) == ["medium"]


@pytest.mark.parametrize(
    ("gone", "left", "severity"),
    [
        # 0001193125-26-062314; as in 0001193125-26-104945 read backwards
        ("Chief Information Officer", "Chief Technology Officer", "high"),
        ("Chief Technology Officer", "Chief Information Officer", "high"),
        ("Head of Information Technology", "Chief Information Officer", "medium"),  # 0001868726-26-000009
        ("Chief Technology Officer", "Chief Product and Technology Officer", "medium"),  # 0001193125-26-102183
    ],
)
def test_an_officer_of_technology_who_led_is_followed_by_one_of_all_his_fields(
    gone: str, left: str, severity: str
) -> None:
    quote, new = (
        f"Our {gone} is primarily responsible for the program.",
        f"The program of the bay rests with our {left}.",
    )
    assert lost((Role(gone, gone, quote),), (Role(left, left, new),), quote, new) == [severity]


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
    """As in 0000826675-26-000017 read backwards, where the CTO of the one year is no part of the directors of the
    other."""
    quote = "Our Chief Operating Officer has management oversight of our IT team. The directors listen."
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
        # As in 0001193125-26-127278 and 0001104659-26-036286 read backwards.
        ("The harbor's program and policy are currently owned by its Dock Master.", "high"),
        ("Our Dock Master assumes a pivotal role in overseeing the program.", "high"),
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


def test_an_officer_who_was_one_elsewhere_is_no_officer_here() -> None:
    new = "The sponsor's lawyer previously served as Head of Harbor Security."
    both = (Statements(CISO.quote, ()), Statements(new, ()))
    found = [(one.kind, one.severity) for one in named_changes(Profile(roles=(CISO,)), Profile(), both)]
    assert ("role_removed", "high") in found


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


def test_a_staff_of_security_has_no_office() -> None:
    """As in 0001437749-26-007065: a director of technology beside the security staff."""
    quote = "Our cybersecurity senior manager, who has held roles in the harbor, is responsible for the program."
    new = "The Senior Director of IT and our cybersecurity staff have held roles in the harbor."
    gone = Role("Senior Manager of Cybersecurity", "cybersecurity senior manager", quote)
    left = Role("Senior Director of Information Technology", "Senior Director of IT", new)
    assert lost((gone,), (left,), quote, new) == ["high"]
