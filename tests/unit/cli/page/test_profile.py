"""The profile on the page."""

from monitor.cli.page.profile import profile
from monitor.domain import Body, Cadence, Conclusion, Expertise, Profile, Standard, ThirdParty
from tests.unit.cli.page.conftest import Printed

ALIGNED = "Our program is aligned with ISO/IEC 270001 and NIST CSF."


def test_what_stands_in_one_sentence_is_told_over_one_quote(printed: Printed) -> None:
    told = Profile(
        standards=(
            Standard("ISO/IEC 27001", "ISO/IEC 270001", "aligned", ALIGNED),
            Standard("NIST CSF", "NIST CSF", "aligned", ALIGNED),
        ),
        conclusion=Conclusion("none_known", "We know of none."),
    )
    assert printed(profile(told), 80) == [
        "",
        "Conclusion: no material incident known",
        "    “We know of none.”",
        "",
        "Standards",
        "  ISO/IEC 27001 (aligned, written ISO/IEC 270001); NIST CSF (aligned)",
        f"    “{ALIGNED}”",
    ]


def test_bodies_firms_expertise_and_cadences_are_told_with_what_is_known_of_them(printed: Printed) -> None:
    told = Profile(
        third_parties=(ThirdParty("Acme Testers", "Acme Testers", "penetration testing", "q1"),),
        bodies=(Body("Security Committee", "management", "Chief Executive Officer", ("CISO",), "Board", "q2"),),
        expertise=(Expertise("CISO", 10, ("CISSP",), "q3", ("MBA",)), Expertise(None, None, ("CISM",), "q4")),
        cadences=(Cadence("training", "year", True, "q5"), Cadence("monitoring", "continuous", False, "q6")),
    )
    lines = printed(profile(told), 120)
    assert lines[1] == "Conclusion: none is drawn on incidents"
    assert [line.strip() for line in lines if line.startswith("  ") and "“" not in line] == [
        "Acme Testers (penetration testing)",
        "Security Committee (management; chaired by Chief Executive Officer; members: CISO; reports to Board)",
        "CISO: 10 years, MBA, CISSP",
        "someone: CISM",
        "training: at least every year",
        "monitoring: continuous",
    ]


def test_where_there_was_no_prose_there_is_nothing_to_tell(printed: Printed) -> None:
    assert printed(profile(Profile())) == []
