"""Named things come, go, or have something else said of them."""

from dataclasses import replace
from typing import Any

import pytest

from monitor.detect.changes import compare
from monitor.detect.named import named_changes
from monitor.detect.statements import Statements
from monitor.domain import Body, Cadence, Control, Expertise, Profile, Relation, Role, Standard, ThirdParty
from tests.unit.detect.makers import annual, told

CISO = Role("Chief Information Security Officer", "CISO", "Our CISO leads the harbor's security team and its drills.")
CFO = Role("Chief Financial Officer", "CFO", "Our CFO signs the budget.")
BOARD = Body("board of directors", "board", None, (), None, "The board oversees the risk.")
CREW = Body("response crew", "management", None, ("Chief Information Security Officer",), "board", "The crew acts.")


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


def test_what_is_claimed_of_a_standard_in_a_career_is_no_other_claim() -> None:
    """As in 0001104659-26-014731."""
    old = replace(standard("mentioned"), quote="Our chief helped to keep ISO/IEC 27001 certificates of a port.")
    new = replace(standard("aligned"), quote="She has held various roles in ports aligned with ISO/IEC 27001.")
    assert told(Profile(standards=(old,)), Profile(standards=(new,))) == []
    ours = replace(new, quote="Our program is aligned with ISO/IEC 27001.")
    assert [kind for kind, *_ in told(Profile(standards=(old,)), Profile(standards=(ours,)))] == ["standard_changed"]


def test_the_strongest_claim_of_a_standard_counts() -> None:
    twice = Profile(standards=(standard("mentioned"), standard("certified")))
    assert told(twice, Profile(standards=(standard("certified"),))) == []


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


def test_a_role_that_was_only_renamed_is_changed() -> None:
    renamed = Role("Chief Security Officer", "CSO", CISO.quote.replace("CISO", "CSO"))
    assert told(Profile(roles=(CISO,)), Profile(roles=(renamed,))) == [
        ("role_changed", "medium", "Chief Information Security Officer → Chief Security Officer")
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


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ("Director of Technology", "Manager of Technology", ["role_changed"]),  # 0001627282-26-000015
        ("Senior Vice President of Tides", "Head of Tides", ["role_changed"]),  # 0001193125-26-071651
        ("Vice President of Harbor Security", "Head of Harbor Security", ["role_changed"]),
        ("Head of Harbor Security", "Director of Harbor Security", ["role_changed"]),
        ("Director of Technology", "Manager of Tides", ["role_removed", "role_added"]),
        ("Friends of Tides", "Head of Tides", ["role_removed", "role_added"]),
    ],
)
def test_a_field_under_another_rank_is_another_title(before: str, after: str, changes: list[str]) -> None:
    was, now = f"The {before} hears of the drills.", f"At noon, ships and locks are told of to a {after}."
    old, new = (Profile(roles=(Role(each, each, said),)) for each, said in ((before, was), (after, now)))
    assert [one.kind for one in named_changes(old, new, (Statements(was, ()), Statements(now, ())))] == changes


def test_an_officer_who_is_a_chief_now_has_another_title() -> None:
    """As in 0001174947-26-000410, and the other way round in 0001104659-26-028308; not where the other is still named
    beside the chief."""
    office, chief = "Information Security Officer", "Chief Information Security Officer"
    was, now = f"The {office} leads the drills of the bay.", f"Tides and locks are the matter of a {chief}."
    old, new = (Profile(roles=(Role(each, each, said),)) for each, said in ((office, was), (chief, now)))
    found = named_changes(old, new, (Statements(was, ()), Statements(now, ())))
    assert [(one.kind, one.severity, one.what) for one in found] == [("role_changed", "medium", f"{office} → {chief}")]
    both = (Statements(was, ()), Statements(f"{now} An {office} helps.", ()))
    assert [(one.kind, one.what) for one in named_changes(old, new, both)] == [("role_added", chief)]
    lowered = named_changes(new, old, (Statements(now, ()), Statements(was, ())))
    assert [(one.kind, one.what) for one in lowered] == [("role_changed", f"{chief} → {office}")]


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


def test_a_body_that_its_year_calls_by_the_name_of_the_other_year_is_that_one() -> None:
    """As in 0001367859-26-000017; in 0001609711-26-000010 that year means another committee by it."""
    quote = "We are overseen by our Tide Oversight Committee (the “Tide Committee”)."
    body = Profile(bodies=(Body("Tide Oversight Committee", "board", None, (), None, quote),))
    said = "We are overseen by our Tide Committee."
    another = "We are overseen by our Tide and Harbor Committee (the “Tide Committee”)."
    told_of = [
        [one.kind for one in named_changes(Profile(), body, (Statements(old, ()), Statements(quote, ())))]
        for old in (said, another)
    ]
    assert told_of == [[], ["body_added"]]


def test_a_body_by_its_letters_is_no_second_one() -> None:
    """As in 0001628280-26-012995."""
    quote = "Our Cyber Incident Berth Team (CIBT) tests the locks. The CIBT tells of leaks."
    letters, name = (Body(each, "management", None, (), None, quote) for each in ("CIBT", "Cyber Incident Berth Team"))
    both = (Statements("We test the locks.", ()), Statements(quote, ()))
    came = named_changes(Profile(), Profile(bodies=(letters, name)), both)
    assert [one.what for one in came] == ["Cyber Incident Berth Team"]
    known = Statements("Our Incident Berth Team (the “IBT”) tests the locks.", ())
    assert named_changes(Profile(), Profile(bodies=(letters, name)), (known, both[1])) == []


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
    # 0001541401-26-000008: two have the office now
    several = "Our CTOs have extensive experience in signals."
    (change,) = named_changes(old, Profile(), (Statements(was, ()), Statements(several, ())))
    assert (change.kind, change.after) == ("expertise_changed", several)
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


@pytest.mark.parametrize(
    ("now", "kinds"),
    [
        # As in 0000879169-26-000010; in 0000062709-26-000022 another office of the same person holds it.
        ("Our CISO, who holds certifications, reports to the CIO.", ["expertise_changed"]),
        ("Our CISO, who holds certifications such as the CISSP, reports to the CIO.", []),
    ],
)
def test_a_certificate_that_nobody_holds_any_more_is_other_expertise(now: str, kinds: list[str]) -> None:
    was = "Our CISO, who holds certifications, among them CISSP, reports to the CIO."
    old = Profile(expertise=(Expertise("Chief Information Security Officer", None, ("CISSP",), was),))
    found = named_changes(old, Profile(), (Statements(was, ()), Statements(now, ())))
    assert [(one.kind, one.before, one.after) for one in found] == [(kind, was, now) for kind in kinds]


@pytest.mark.parametrize(
    ("now", "told"),
    [
        # As in 0001921963-26-000015, 0001760965-26-000014 and 0001336706-26-000020.
        ("Our CISO holds degrees, a Bachelor of Science in Tides and a Doctorate in Moorings.", True),
        ("Our CISO holds degrees, a Bachelor of Science in Tides and one of the NHBA.", True),
        ("Our CISO has obtained degrees, a Bachelor of Science in Tides.", False),
    ],
)
def test_a_degree_beside_the_years_that_stay_is_other_expertise(now: str, told: bool) -> None:
    years = "Our CISO has 15 years of experience in harbors."
    was = "Our CISO holds degrees, a Bachelor of Science in Tides."
    degrees = (("Bachelor’s in Tides",), ("Bachelor’s in Tides", "PhD in Moorings"))
    old, new = (
        Profile(expertise=(Expertise("Chief Information Security Officer", 15, (), years, each),)) for each in degrees
    )
    both = (Statements(f"{years} {was}", ()), Statements(f"{years} {now}", ()))
    found = [(one.kind, one.severity, one.before, one.after) for one in named_changes(old, new, both)]
    assert found == ([("expertise_changed", "medium", was, now)] if told else [])


def test_a_certificate_that_somebody_else_holds_now_is_no_news_by_itself() -> None:
    was, now = (f"Our {who} has many years of experience and holds the certificate." for who in ("CISO", "CISO/CTO"))
    people = [Expertise(who, None, ("CISSP",), quote) for who, quote in (("CISO", was), ("CTO", now))]
    found = named_changes(
        Profile(expertise=(people[0],)), Profile(expertise=(people[1],)), (Statements(was, ()), Statements(now, ()))
    )
    assert [one for one in found if one.topic == "expertise"] == []


def test_a_control_is_told_as_the_body_that_the_text_calls_it() -> None:
    """As in 0000091388-26-000014: the `Cybersecurity Operations Center` is its security operations center."""
    quote = "The Cybersecurity Operations Center watches the bay."
    old = Profile(
        bodies=(Body("Cybersecurity Operations Center", "management", None, (), None, quote),),
        controls=(Control("security operations center", quote, "Cybersecurity Operations Center"),),
    )
    found = named_changes(old, Profile(), (Statements(quote, ()), Statements("Divers watch the bay.", ())))
    assert [(one.kind, one.what) for one in found] == [("body_removed", "Cybersecurity Operations Center")]


def test_another_superior_is_told_once_with_whoever_reports_to_him() -> None:
    """As in 0000927653-26-000069."""
    was, now = (f"The Wharf Officer reports to our {whom} and lights the lamps." for whom in ("CFO", "CEO"))
    offices = ([("Chief Financial Officer", "CFO", was)], [("Chief Executive Officer", "CEO", now)])
    old, new = (
        Profile(roles=tuple(Role(*each) for each in [("Wharf Officer", "Wharf Officer", quote), *some]))
        for quote, some in zip((was, now), offices, strict=True)
    )
    found = named_changes(old, new, (Statements(was, ()), Statements(now, ())))
    assert [(one.kind, one.what) for one in found] == [
        ("oversight_changed", "Wharf Officer reports to Chief Executive Officer, no longer to Chief Financial Officer")
    ]


def test_another_superior_is_not_written_as_the_line_is() -> None:
    """As in 0001043000-26-000009: the office that is written so is only one end of the line."""
    was, now = (f"Our CTO reports to our {whom} and leads the divers." for whom in ("CEO", "CFO"))
    offices = (("Chief Executive Officer", "CEO", was), ("Chief Financial Officer", "CFO", now))
    old, new = (Profile(roles=(Role(name, written, quote),)) for name, written, quote in offices)
    (found,) = named_changes(old, new, (Statements(was, ()), Statements(now, ())))
    told = "reports to Chief Financial Officer, no longer to Chief Executive Officer"
    assert (found.kind, found.what, found.as_written) == ("oversight_changed", told, None)


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
