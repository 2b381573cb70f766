"""Disclosures that nobody writes: as long as extract lets them be, and different in every sentence."""

import time
from dataclasses import replace

from monitor.detect.changes import compare
from monitor.detect.cross_check import cross_check
from monitor.detect.incidents import judge
from monitor.detect.statements import Statements
from monitor.detect.superiors import superior_changes
from monitor.domain import Extraction, Fact, Role
from monitor.extract.bounds import LONGEST_ITEM, MOST_TAGGED
from tests.unit.detect.makers import PROCESSES, annual, current

FLAG = "CybersecurityRiskManagementProcessesIntegratedFlag"


def sentences(verb: str, length: int) -> str:
    return "".join(f"The board {verb} {number} of it. " for number in range(length // 22))[:length]


def report(verb: str) -> Extraction:
    text = sentences(verb, MOST_TAGGED)
    blocks = tuple(Fact(PROCESSES, "cyd/2025", text[at : at + 2_000]) for at in range(0, len(text), 2_000))
    told = annual(sentences(verb, LONGEST_ITEM), flags={FLAG: True})
    return replace(told, facts=(*told.facts, *blocks))


def test_two_long_years_without_a_sentence_in_common_are_compared_soon() -> None:
    old, new = report("saw"), report("sees")
    began = time.process_time()
    comparison = compare(old, new)
    assert time.process_time() - began < 10
    assert comparison.severity != "none"


def test_two_long_years_of_sentences_that_share_most_words_are_compared_soon() -> None:
    """Each could stand in the place of any other."""
    years = (
        annual(
            "".join(
                f"{verb} the quay{at} buoy{at % 97} lantern{at % 89} of our pilots at dawn. " for at in range(1_800)
            )
        )
        for verb in ("Dredgers scrape rusty hulls at", "Divers inspect sunken cranes at")
    )
    began = time.process_time()
    compare(*years)
    assert time.process_time() - began < 10


def test_flags_are_held_against_a_long_disclosure_soon() -> None:
    began = time.process_time()
    cross_check(report("sees"))
    assert time.process_time() - began < 2


def test_a_report_of_nothing_but_incidents_is_judged_soon_and_says_what_it_passed_over() -> None:
    told = "".join(f"On May 4, we detected unauthorized access to {number} systems. " for number in range(10_000))
    began = time.process_time()
    judgement = judge(current("8.01", told))
    assert time.process_time() - began < 10
    assert len(judgement.incidents) == 1
    assert "after more such sentences than any report has" in {passed.reason for passed in judgement.dismissed}


def test_one_endless_sentence_of_who_reports_to_whom_is_compared_soon() -> None:
    said = ("Our CISO reports to our CIO, and " * (LONGEST_ITEM // 33))[:LONGEST_ITEM]
    roles = tuple(Role(name, name, said) for name in ("CISO", "CIO", *(f"Chief {at} Officer" for at in range(30))))
    both = Statements(said, ()), Statements(said.replace("CIO", "CEO"), ())
    began = time.process_time()
    superior_changes(roles, roles, both, {})
    assert time.process_time() - began < 2
