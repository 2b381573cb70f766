"""What the pipeline is told: kind, level, event and a reason that is true."""

from datetime import date, timedelta
from typing import Any

import pytest

from monitor.detect.disclosures import of_annual, of_current, of_feed
from monitor.detect.words.elements import ASSESSORS, MATERIALLY_AFFECTED
from monitor.domain import Extraction, Filing, Item, Section, Thread
from tests.unit.detect.makers import annual, concluding, current
from tests.unit.makers import HARBOR, NOON, ORCHARD, filing

LEAD = "On March 1, 2026, the Company detected unauthorized access to its booking systems."
THREAD = Thread("incident/9900000001/first", (filing(1),))
NEW_EVENT = "incident/9900000001/9900000001-26-000002"


def amendment(**changes: Any) -> Filing:
    return filing(2, **{"form": "8-K/A", "accepted_at": NOON + timedelta(days=30)} | changes)


def event(of: Filing, text: str, *threads: Thread) -> str:
    (disclosure,) = of_current(of, current("1.05", text, form=of.form), threads)
    return disclosure.event


def test_the_feed_discloses_item_1_05_and_says_no_more() -> None:
    disclosure = of_feed(filing(), ())
    assert disclosure is not None
    assert (disclosure.kind, disclosure.level, disclosure.told_from) == ("incident", "confirmed", "feed")
    assert disclosure.event == "incident/9900000001/9900000001-26-000001"
    assert disclosure.reason == (
        "EDGAR's feed lists Item 1.05 (material cybersecurity incidents) for this 8-K; it was not read yet."
    )


def test_the_feed_discloses_nothing_for_other_items_and_forms() -> None:
    assert of_feed(filing(items=(Item("8.01", "Other Events"),)), ()) is None
    assert of_feed(filing(form="10-K"), ()) is None


def test_a_read_report_keeps_the_event_that_the_feed_named() -> None:
    fed = of_feed(filing(2), ())
    assert fed is not None
    assert event(filing(2), LEAD, THREAD, Thread(fed.event, (filing(2),))) == fed.event


def test_an_unrelated_report_starts_a_new_thread() -> None:
    assert event(filing(2, accepted_at=NOON + timedelta(days=30)), LEAD, THREAD) == NEW_EVENT


@pytest.mark.parametrize(
    "words",
    [
        "As previously disclosed on Form 8-K filed on March 2, 2026, the incident goes on.",
        "This updates the Original Report, 9900000001-26-000001, on the incident.",
    ],
)
def test_an_update_joins_the_thread_it_refers_to(words: str) -> None:
    later = filing(2, accepted_at=NOON + timedelta(days=500))
    assert event(later, f"{LEAD} {words}", THREAD) == THREAD.event


def test_an_amendment_joins_the_filers_latest_thread_within_a_year() -> None:
    assert event(amendment(), LEAD, THREAD) == THREAD.event
    assert event(amendment(accepted_at=NOON + timedelta(days=366)), LEAD, THREAD) == NEW_EVENT


def test_threads_of_other_filers_are_never_joined() -> None:
    other = Thread("incident/9900000002/theirs", (filing(1, filers=(ORCHARD,)),))
    assert event(amendment(), LEAD, other) == NEW_EVENT


def test_the_filings_items_stand_in_for_a_document_that_holds_none() -> None:
    bare = Extraction("text", sections=())
    (disclosure,) = of_current(filing(), bare, ())
    assert disclosure.level == "confirmed"
    assert of_current(filing(items=()), bare, ()) == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            f"{LEAD} The Company determined that the incident is material.",
            "Item 1.05 of this 8-K tells of a cybersecurity incident that the registrant calls material.",
        ),
        (
            f"{LEAD} The incident has not had, and is not reasonably likely to have, a material impact.",
            "Item 1.05 of this 8-K tells of a cybersecurity incident that the registrant says is not material.",
        ),
        (LEAD, "Item 1.05 of this 8-K tells of a cybersecurity incident, without saying how material it is."),
    ],
)
def test_the_reason_says_of_materiality_what_the_filing_says(text: str, reason: str) -> None:
    (disclosure,) = of_current(filing(), current("1.05", text), ())
    assert disclosure.reason == reason


def report(number: int = 9, **changes: Any) -> Filing:
    known = {"form": "10-K", "items": (), "period": date(2025, 12, 31), "filers": (HARBOR,)}
    return filing(number, **known | changes)


OLD, NEW = "Our board oversees the ferries.", "Our board oversees the ferries. A dog guards the quay at night."


def test_a_changed_annual_report_is_a_change_of_its_severity() -> None:
    before = report(8, period=date(2024, 12, 31))
    (disclosure,) = of_annual(report(), annual(NEW), (before, annual(OLD)))
    assert (disclosure.kind, disclosure.level, disclosure.event) == ("change", "medium", "annual/9900000001/2025-12-31")
    assert disclosure.reason == "Compared with the 10-K for 2024-12-31, a sentence was added."


def test_an_unchanged_annual_report_discloses_nothing() -> None:
    assert of_annual(report(), annual(OLD), (report(8), annual(OLD))) == ()


def test_only_wording_and_only_tagging_are_called_so() -> None:
    reworded = of_annual(report(), annual("Our board oversees all the ferries."), (report(8), annual(OLD)))
    assert reworded[0].reason == "Compared with the 10-K for 2025-12-31, only wording changed in this 10-K."
    few = annual(OLD, flags={MATERIALLY_AFFECTED: False})
    more = annual(OLD, flags={MATERIALLY_AFFECTED: False, "CybersecurityRiskManagementProcessesIntegratedFlag": True})
    tagged = of_annual(report(), more, (report(8), few))
    assert tagged[0].reason == (
        "Compared with the 10-K for 2025-12-31, nothing in the words changed, but the tagging did."
    )


def test_a_first_report_is_a_disclosure_of_medium_level() -> None:
    (disclosure,) = of_annual(report(), annual(OLD), None)
    assert (disclosure.kind, disclosure.level) == ("disclosure", "medium")


def test_a_report_after_one_in_which_the_item_did_not_apply_is_a_first_one() -> None:
    """As in Adobe's and Apple's first year of the rule."""
    section = Section("1C", "Item 1C. Cybersecurity", "Not applicable.", refers_to="Not applicable.")
    nothing = annual(sections=(section,))
    (told,) = of_annual(report(), annual("We run a port and guard its gates."), (report(8), nothing))
    assert (told.kind, told.level) == ("disclosure", "medium")


def test_a_contradiction_in_a_first_report_is_a_mismatch_besides() -> None:
    year = annual(OLD, flags={MATERIALLY_AFFECTED: True}, profile=concluding("none_known", "We know of none."))
    told = of_annual(report(), year, None)
    assert [(one.kind, one.level) for one in told] == [("disclosure", "medium"), ("mismatch", "high")]
    assert told[1].reason == (
        f"This 10-K tags {MATERIALLY_AFFECTED} as true, but its words say that it has not been materially affected."
    )


def test_a_mismatch_counts_the_other_flags_that_are_contradicted() -> None:
    text = f"{OLD} We do not engage any assessors, consultants or auditors in connection with our ferries' systems."
    flags = {MATERIALLY_AFFECTED: True, ASSESSORS: True}
    year = annual(text, flags=flags, profile=concluding("none_known", "We know of none."))
    told = of_annual(report(), year, None)
    assert told[1].reason.endswith("say that it has not been materially affected; 1 more flag is contradicted.")


def test_an_amendment_without_the_section_discloses_nothing() -> None:
    assert of_annual(report(form="10-K/A"), annual(), None) == ()
    assert of_annual(report(form="10-K/A"), annual(), (report(8), annual(OLD))) == ()


LEFT_OUT = [
    "Not amended by this Amendment No. 1.",
    "This Item 1C, Cybersecurity, is not being amended and therefore is omitted.",
    "No changes. The cybersecurity disclosure of the Original Filing stands.",
]


@pytest.mark.parametrize("words", LEFT_OUT)
def test_an_amendment_that_only_names_the_item_discloses_nothing(words: str) -> None:
    assert of_annual(report(form="10-K/A"), annual(words), (report(8), annual(OLD))) == ()
    pointer = Section("1C", "Item 1C. Cybersecurity", "See Item 1C of our report.", refers_to="Item 1C")
    assert of_annual(report(form="10-K/A"), annual(sections=(pointer,)), (report(8), annual(OLD))) == ()


@pytest.mark.parametrize("words", LEFT_OUT)
def test_a_report_of_the_same_words_discloses_that_the_rest_is_gone(words: str) -> None:
    assert len(of_annual(report(), annual(words), (report(8, period=date(2024, 12, 31)), annual(OLD)))) == 1


def test_an_amendment_with_few_words_of_its_own_or_with_tags_alone_is_read() -> None:
    before = report(8)
    assert len(of_annual(report(form="10-K/A"), annual(NEW), (before, annual(OLD)))) == 1
    old, new = annual(flags={ASSESSORS: True}), annual(flags={ASSESSORS: False})
    (disclosure,) = of_annual(report(form="10-K/A"), new, (before, old))
    assert disclosure.reason.startswith("Compared with the 10-K for 2025-12-31, which it amends, ")


def test_without_a_period_the_accession_number_names_the_event() -> None:
    (disclosure,) = of_annual(report(period=None), annual(OLD, period=None), None)
    assert disclosure.event == "annual/9900000001/9900000001-26-000009"
