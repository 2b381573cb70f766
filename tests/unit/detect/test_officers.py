"""Whether the responsible officer is gone: somebody led, and nobody leads any more."""

from dataclasses import replace

import pytest

from monitor.detect.changes import compare
from monitor.detect.named import named_changes
from monitor.detect.statements import Statements
from monitor.domain import Profile, Role
from tests.unit.detect.makers import annual, lost, told

CISO = Role("Chief Information Security Officer", "CISO", "Our CISO leads the harbor's security team and its drills.")
CFO = Role("Chief Financial Officer", "CFO", "Our CFO signs the budget.")
MASTER = "Dock Master"
CEO = "Chief Executive Officer"
NOBODY = "Management sees to the program."


def test_whoever_led_is_gone_where_nobody_leads() -> None:
    """By the sentences that name the offices, where the texts are not known."""
    assert told(Profile(roles=(CISO, CFO)), Profile(roles=(CFO,))) == [("role_removed", "high", CISO.name)]
    assert told(Profile(roles=(CISO, CFO)), Profile(roles=(CISO,))) == [("role_removed", "medium", CFO.name)]
    leads = replace(CFO, quote="Our CFO leads the program.")
    assert told(Profile(roles=(CISO, CFO)), Profile(roles=(leads,))) == [("role_removed", "medium", CISO.name)]


# --- who leads now ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "new",
    [
        "Our Head of Harbor Security leads the drills.",  # as in 0000876437-26-000010
        "It is managed by the Chief Compliance Officer (CCO).",  # 0001104659-26-036286 read backwards
        "A virtual CISO leads the drills.",  # 0001104659-26-027651
        "An engineer of ours is responsible for it.",  # 0001493152-26-014131 read backwards
        "Mr. Quill is in charge of the program.",  # 0001104659-26-041728
        "Our VP of Piers, Mr. Quill, owns the harbor's security program.",  # 0000950170-25-052668
        "The processes are maintained by certain management, including a Chief Harbor Officer.",  # 0000914475-25-000037
        "It is run by a provider with oversight by our Vice President of Piers.",  # 0001558370-25-005729
        "Our CIO leads the crew while we search for a CISO due to a recent vacancy in the position.",
    ],
)
def test_a_role_changed_where_somebody_leads_whatever_his_title(new: str) -> None:
    assert lost((CISO,), (), CISO.quote, new) == ["medium"]


@pytest.mark.parametrize(
    "new",
    [
        NOBODY,
        "Our executive officers and senior management see to it.",
        "Executive-level leaders direct the response.",  # 0001886190-25-000017
        "Our IT managers tell the committee of the program.",  # as in 0001641172-25-001473
        "The crew reports to our CEO and manages the program.",  # 0001193125-26-174971
        "The Chief Executive Officer signs what the crew does.",
        "The CISO, or their equivalent, signs the form.",
        # 0001007587-26-000004, 0001104659-26-023812
        "The crew is supported by our former CISO.",
        "Our pilot previously served as the CISO of a port.",
        "Historically, the CISO oversaw it. The former CISO resigned in June.",  # 0001628280-26-022505
        "We are seeking to hire a director of harbors to oversee our program.",  # 0001819142-26-000010
    ],
)
def test_nobody_leads_where_only_groups_superiors_and_the_past_are_named(new: str) -> None:
    assert lost((CISO,), (), CISO.quote, new) == ["high"]


def test_a_chair_of_the_board_s_committee_leads_nothing() -> None:
    """As in 0001193125-26-108361."""
    new = "The Chair of the Audit Committee oversees the risk and reports to the board."
    chair = Role("Chair of the Audit Committee", "Chair of the Audit Committee", new)
    assert lost((CISO,), (chair,), CISO.quote, "The Chair oversees the risk.") == ["high"]


def test_an_officer_as_he_is_written_leads_too() -> None:
    """As in 0001104659-26-024690, whose `Director, Innovation` no list knows."""
    quote, new = (f"The program is managed internally by our {title}." for title in (MASTER, "Director, Piers"))
    director = Role("Director of Piers", "Director, Piers", "Our Director, Piers has a boat.")
    assert lost((Role(MASTER, MASTER, quote),), (director,), quote, new) == ["medium"]


# --- who led ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "quote",
    [
        # As in 0001606268-26-000013, 0001808665-26-000011, 0001737450-26-000005 and 0001104659-26-026323 backwards.
        "Primary responsibility for assessing, monitoring and managing our risk rests with the Dock Master.",
        "Our Dock Master has been involved in overseeing the assessment of risks for two years.",
        "Our Dock Master owns the harbor's security program.",
        "Our risks are watched, with day-to-day management carried out by the Dock Master.",
        # 0001193125-26-127278 and 0001104659-26-036286 read backwards
        "The harbor's program and policy are currently owned by its Dock Master.",
        "Our Dock Master assumes a pivotal role in overseeing the program.",
        "The oversight of threats is undertaken by our Dock Master.",  # 0001213900-26-035545
        "Responsibility lies with our management, including our Dock Master.",  # 0001104659-26-054106
        "It is managed by the Dock Master and the General Counsel.",
        # 0001493152-26-014117 and 0001784254-26-000009 read backwards
        "Management minds the program under the direct supervision of our Dock Master.",
        "Our Dock Master brings 25 years at the locks, spearheading our program.",
        # 0001683168-26-002503, 0001193125-26-174971
        "Our Dock Master , who has sailed for over 30 years and has taught navigation, and seamanship, and signals to "
        "the crews of all our boats and to those of three more harbors, works with our board to manage our policies.",
    ],
)
def test_whoever_led_is_told_in_many_words(quote: str) -> None:
    assert lost((Role(MASTER, MASTER, quote),), (), quote, NOBODY) == ["high"]


@pytest.mark.parametrize(
    "quote",
    [
        "The Dock Master hears of it each quarter.",
        "The Dock Master reports to the board on the program.",  # 0001104659-26-027163
        "The program is overseen by our Harbor Crew, which reports to the Dock Master and leads the drills.",
        "Our crew, with support from the Dock Master, is responsible for the program.",
    ],
)
def test_whoever_only_hears_tells_helps_or_is_a_superior_did_not_lead(quote: str) -> None:
    assert lost((Role(MASTER, MASTER, quote),), (), quote, NOBODY) == ["medium"]


@pytest.mark.parametrize(("verb", "severity"), [("supported by", "medium"), ("led by", "high")])
def test_an_officer_who_only_supports_is_not_the_responsible_one(verb: str, severity: str) -> None:
    """As in 0001193125-26-134702."""
    director = "Director of Information Security"
    quote = f"The crew, {verb} our {director}, oversees the program."
    assert told(Profile(roles=(Role(director, director, quote),)), Profile()) == [("role_removed", severity, director)]


def test_a_chief_of_security_led_wherever_he_is_named() -> None:
    """As in 0001410578-25-000127, where he only gives updates."""
    quote = "Our CISO has 25 years of experience. Our CIO has 20 years of experience."
    chief = Role("Chief Information Officer", "CIO", quote)
    both = (Statements(quote, ()), Statements(NOBODY, ()))
    found = named_changes(Profile(roles=(replace(CISO, quote=quote), chief)), Profile(), both)
    assert {one.what: one.severity for one in found} == {CISO.name: "high", chief.name: "medium"}


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
    quote = "Our tools are chosen by our Executive Director of IT, who has 26 years of experience."
    director = Role("Executive Director of Information Technology", "Executive Director of IT", quote)
    assert lost((director, CFO), (CFO,), f"{quote} {other}", "Our CFO signs the budget.") == [severity]


def test_the_superior_of_a_lost_officer_is_not_lost_as_gravely() -> None:
    """As in 0001104659-26-027133: the director is the responsible one, whoever he reported to."""
    quote = "The program is directly overseen by our Director of Information Technology, who reports to our CEO."
    director = "Director of Information Technology"
    roles = (Role(director, director, quote), Role(CEO, "CEO", quote))
    both = (Statements(quote, ()), Statements(NOBODY, ()))
    found = {one.what: one.severity for one in named_changes(Profile(roles=roles), Profile(), both)}
    assert found == {director: "high", CEO: "medium"}


# --- another title in the place -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # 0001193125-26-051433, 0001628280-26-016799, 0000022701-26-000003, 0001493152-26-012071
        ("Chief Information Officer", "Chief Information and Digital Officer"),
        ("Chief Information Security Officer", "Chief Technology Officer"),
        ("Chief Operating Officer", "Chief Financial Officer"),
        ("Chief Financial Officer", "Manager of Information Technology"),
    ],
)
def test_another_title_in_the_same_place_is_no_loss(old: str, new: str) -> None:
    quote = "The harbor crew, under the leadership of our {}, is responsible for the program."
    years = [Profile(roles=(Role(name, name, quote.format(name)),)) for name in (old, new)]
    both = (Statements(quote.format(old), ()), Statements(quote.format(new), ()))
    found = [(one.kind, one.severity) for one in named_changes(years[0], years[1], both)]
    assert found == [("role_changed", "medium")]


@pytest.mark.parametrize("says", ["has {} among its leaders", "is led by {}"])
def test_a_chief_of_security_who_was_but_named_and_is_followed_is_no_loss(says: str) -> None:
    """As in 0001104659-26-031621: `leadership includes professionals, including our` officer of compliance."""
    texts = [f"The crew {says.format('our ' + name)}, a sailor of old." for name in (CISO.name, "Chief Harbor Officer")]
    names = (CISO.name, "Chief Harbor Officer")
    old, new = (Profile(roles=(Role(name, name, text),)) for name, text in zip(names, texts, strict=True))
    both = (Statements(texts[0], ()), Statements(texts[1], ()))
    assert [(one.kind, one.severity) for one in named_changes(old, new, both)] == [("role_changed", "medium")]


def test_an_office_whose_letters_mean_another_now_has_another_title() -> None:
    """As in 0001628280-26-009842, where the sentence that says who leads stayed."""
    stays = "Our CTO leads the program."
    defining = ("We tell our Chief Technology Officer (“CTO”).", "We tell our Chief Transformation Officer (“CTO”).")
    years = [f"{first} {stays}" for first in defining]
    old, new = (
        Profile(roles=(Role(name, name, first),))
        for name, first in zip(("Chief Technology Officer", "Chief Transformation Officer"), defining, strict=True)
    )
    changes = compare(annual(years[0], profile=old), annual(years[1], profile=new)).changes
    assert ("medium", "Chief Technology Officer → Chief Transformation Officer") in [
        (one.severity, one.what) for one in changes
    ]


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
    assert found == [("role_changed", "medium")]


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
