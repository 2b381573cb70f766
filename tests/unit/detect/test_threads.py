"""Which incident a filing goes on with, and what is new in it."""

from datetime import date, timedelta
from typing import Any

import pytest

from monitor.detect.threads import event_of, news_of
from monitor.domain import Filing, Incident, IncidentDate, Materiality, MaterialityState, Reference, Thread
from tests.unit.makers import NOON, ORCHARD, filing, incident

DETECTED = date(2026, 3, 1)
LATER = NOON + timedelta(days=30)
NEW = "incident/9900000001/9900000001-26-000009"


def detected(day: date, **changes: Any) -> Incident:
    when = IncidentDate("detected", day, None, False, f"On {day}, we detected it.")
    return incident(**{"dates": (when,)} | changes)


def update(**changes: Any) -> Incident:
    return incident(**{"verdict": "update"} | changes)


def later(**changes: Any) -> Filing:
    return filing(9, **{"accepted_at": LATER, "filed_on": LATER.date()} | changes)


def thread(number: int = 1, told: Incident | None = None, **changes: Any) -> Thread:
    of = filing(number, **changes)
    return Thread(f"thread-{number}", (of,), (told or detected(DETECTED),))


def test_an_update_that_names_nothing_joins_the_latest_that_its_days_do_not_contradict() -> None:
    older = thread(1, detected(date(2026, 1, 9)), accepted_at=NOON - timedelta(days=20))
    assert event_of(later(), update(), (thread(2), older)) == "thread-2"
    assert event_of(later(), update(dates=detected(date(2026, 1, 9)).dates), (thread(2), older)) == "thread-1"
    other = update(dates=detected(date(2026, 3, 20)).dates)
    assert event_of(later(), other, (thread(2), older)) == NEW
    assert event_of(later(form="8-K/A"), other, (thread(2), older)) == "thread-2"


def test_a_new_incident_of_the_same_filer_starts_a_thread_of_its_own() -> None:
    assert event_of(later(), detected(date(2026, 3, 28)), (thread(),)) == NEW
    assert event_of(later(), incident(), (thread(),)) == NEW


def test_the_same_day_of_discovery_is_the_same_incident_for_a_while() -> None:
    assert event_of(later(), detected(DETECTED), (thread(),)) == "thread-1"
    assert event_of(later(accepted_at=NOON + timedelta(days=200)), detected(DETECTED), (thread(),)) == NEW
    assert event_of(later(filers=(ORCHARD,)), detected(DETECTED), (thread(),)).startswith("incident/9900000002/")


def test_the_filers_own_name_for_it_decides() -> None:
    known = thread(1, detected(DETECTED, member="fh:MarchMember"))
    other = thread(2, detected(date(2026, 2, 1), member="fh:FebruaryMember"), accepted_at=NOON + timedelta(days=1))
    assert event_of(later(), incident(member="fh:MarchMember"), (other, known)) == "thread-1"


def test_of_two_incidents_of_one_filing_the_likelier_is_gone_on_with() -> None:
    of = filing(1)
    ransomware = Thread("thread-1", (of,), (detected(DETECTED, kinds=("ransomware",)),))
    vendor = Thread("thread-2", (of,), (detected(date(2026, 2, 27), kinds=("supplier", "data theft")),))
    refers = (Reference(None, date(2026, 3, 2), "filed on March 2, 2026"),)
    assert event_of(later(), update(kinds=("data theft",), refers_to=refers), (ransomware, vendor)) == "thread-2"
    assert event_of(later(), update(kinds=("ransomware",), refers_to=refers), (vendor, ransomware)) == "thread-1"


def test_the_second_incident_of_a_filing_has_a_name_of_its_own() -> None:
    assert event_of(later(), incident(), (), number=2) == f"{NEW}/2"


@pytest.mark.parametrize(
    ("before", "after", "way"),
    [
        ("not_so_far", "material", "raised"),
        ("material", "not_material", "lowered"),
        ("unstated", "undetermined", "said"),
    ],
)
def test_a_turn_of_materiality_is_told_with_its_way(
    before: MaterialityState, after: MaterialityState, way: str
) -> None:
    known = thread(1, incident(materiality=Materiality(before, None)))
    news = news_of(later(), incident(materiality=Materiality(after, None)), known)
    assert news is not None
    assert news.materiality is not None
    assert (news.materiality.before, news.materiality.after, news.materiality.way) == (before, after, way)


def test_the_same_word_or_none_is_no_turn() -> None:
    known = thread(1, incident(materiality=Materiality("material", None)))
    for state in ("material", "unstated"):
        news = news_of(later(), incident(materiality=Materiality(state, None)), known)
        assert news is not None
        assert news.materiality is None


def test_what_is_new_are_days_kinds_and_sentences_that_were_not_told() -> None:
    known = thread(1, detected(DETECTED, kinds=("ransomware",), evidence=("We were hit.",)))
    again = detected(DETECTED, kinds=("ransomware", "data theft"), evidence=("We  were hit.", "Files were taken."))
    determined = IncidentDate("determined", date(2026, 3, 9), None, False, "It is material.")
    told = incident(kinds=again.kinds, evidence=again.evidence, dates=(*again.dates, determined))
    news = news_of(later(), told, known)
    assert news is not None
    assert (news.dates, news.kinds) == ((determined,), ("data theft",))
    assert news.sentences == ("Files were taken.", "It is material.")
    assert news.since == filing(1).accession


def test_nothing_is_news_against_the_filing_itself() -> None:
    assert news_of(filing(1), detected(DETECTED), thread(1)) is None


def test_item_1_05_is_reached_once() -> None:
    elsewhere = thread(1, incident(told_under="8.01"))
    first, again = news_of(later(), incident(), elsewhere), news_of(later(), incident(), thread(1, incident()))
    assert (first and first.reaches_own_item, again and again.reaches_own_item) == (True, False)
