"""Tags on the page, and the words beside them."""

from monitor.cli.page.facts import contradictions, facts
from monitor.detect.words.elements import ASSESSORS, INTEGRATED, MATERIALLY_AFFECTED
from monitor.domain import CrossCheck, Fact
from tests.unit.cli.page.conftest import Printed
from tests.unit.detect.makers import PROCESSES

DENIAL = CrossCheck(MATERIALLY_AFFECTED, True, False, False, "We are not aware of any incident.")


def test_a_contradiction_is_told_with_its_sentence(printed: Printed) -> None:
    agreeing = CrossCheck(ASSESSORS, True, True, True, "We engage assessors.")
    assert printed(contradictions([agreeing, DENIAL])) == [
        "",
        "Tag and words contradict each other",
        "  Risk materially affected or reasonably likely to",
        "  materially affect registrant",
        "  tagged true, but the words say false:",
        "    “We are not aware of any incident.”",
    ]
    assert printed(contradictions([agreeing])) == []


def test_flags_stand_in_a_table_beside_what_the_words_say(printed: Printed) -> None:
    tagged = [
        Fact(MATERIALLY_AFFECTED, "cyd/2025", True),
        Fact(ASSESSORS, "cyd/2025", True, hidden=True),
        Fact(INTEGRATED, "cyd/2025", None, nil=True),
    ]
    checks = [DENIAL, CrossCheck(ASSESSORS, True, True, True, "We engage assessors.")]
    assert [" ".join(line.split()) for line in printed(facts(tagged, checks), 100)] == [
        "",
        "Flags (cyd/2025)",
        "flag tagged the words",
        "Risk materially affected or reasonably likely to materially affect registrant true say false",
        "Risk management third party engaged (hidden) true agree",
        "Risk management processes integrated (nil) unknown silent",
    ]


def test_a_flag_of_one_incident_is_not_judged_by_the_words_on_the_whole(printed: Printed) -> None:
    dimensional = Fact(MATERIALLY_AFFECTED, "cyd/2025", True, dimensions={"cyd:Axis": "ferry:MarchMember"})
    (flag,) = [line for line in printed(facts([dimensional], [DENIAL]), 140) if "ferry" in line]
    assert "(cyd:Axis = ferry:MarchMember)" in flag
    assert flag.endswith("silent")


def test_a_tagged_text_tells_its_length_and_begins(printed: Printed) -> None:
    tagged = [Fact(PROCESSES, "cyd/2025", "We assess our\n ferries."), Fact(PROCESSES, "cyd/2025", "")]
    assert printed(facts(tagged, []), 100)[1:] == [
        "Tagged texts (cyd/2025)",
        "  Risk management processes for assessing identifying and managing threats",
        "    22 characters: We assess our ferries.",
        "  Risk management processes for assessing identifying and managing threats",
        "    empty",
    ]
