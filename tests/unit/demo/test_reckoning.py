"""The service's lists, as a small made-up pair of scenes sees them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from monitor.demo.reckoning import Reckoning, busiest_second, reckon
from monitor.demo.script import Expected, Scene
from tests.unit.demo.makers import submission

TOLD = Scene(
    "told", lambda at: submission(1, accepted_at=at), 2, expected=(Expected("incident", ("confirmed", "likely")),),
    watched=True,
)  # fmt: skip
QUIET = Scene("quiet", lambda at: submission(2, accepted_at=at), 3, watched=True)
PUBLISHED: list[dict[str, Any]] = [
    {"key": "told", "accession": "a-1", "form": "8-K", "items": ["1.05"], "filers": [{"cik": 1, "name": "A"}],
     "feed_at": "2026-03-10T16:00:02+00:00", "document_at": "2026-03-10T16:00:05+00:00"},
    {"key": "quiet", "accession": "a-2", "form": "10-K", "items": [], "filers": [{"cik": 2, "name": "B"}],
     "feed_at": "2026-03-10T16:00:03+00:00", "document_at": "2026-03-10T16:00:03+00:00"},
    {"key": None, "accession": "a-3", "form": "4", "items": [], "filers": [], "feed_at": None, "document_at": None},
]  # fmt: skip
FILINGS = [{"accession": "a-1", "stage": "detected"}, {"accession": "a-2", "stage": "detected"}]


def alert(**changed: Any) -> dict[str, Any]:
    sent = {"target": "mail", "stage": "sent", "sent_at": "2026-03-10T16:00:07.500000+00:00"}
    return {
        "id": "f00", "kind": "incident", "level": "likely", "accession": "a-1", "revision": "a-1:read", "updates": None,
        "created_at": "2026-03-10T16:00:06+00:00", "deliveries": [sent], **changed,
    }  # fmt: skip


def reckoned(
    *alerts: dict[str, Any], filings: list[dict[str, Any]] | None = None, mails: int | None = None
) -> Reckoning:
    return reckon(
        [TOLD, QUIET], PUBLISHED, FILINGS if filings is None else filings, alerts,
        len(alerts) if mails is None else mails,
    )  # fmt: skip


def test_all_is_well_when_what_was_expected_came() -> None:
    reckoning = reckoned(alert())
    assert (reckoning.missing, reckoning.extra) == ([], [])
    assert (reckoning.seen, reckoning.extracted, reckoning.alerts, reckoning.delivered) == (2, 2, 1, 1)
    assert reckoning.kinds == {"incident": 1}


def test_time_counts_from_when_it_could_be_known() -> None:
    assert reckoned(alert()).worst == 2.5
    assert reckoned(alert(revision="a-1:feed"), alert()).seconds == [2.5, 5.5]


def test_an_alert_that_never_came_is_missing() -> None:
    assert reckoned().missing == ["told: no incident alert, confirmed or likely, told from the read"]


def test_an_alert_of_another_level_does_not_answer() -> None:
    reckoning = reckoned(alert(level="possible"))
    assert reckoning.missing == ["told: no incident alert, confirmed or likely, told from the read"]
    assert reckoning.extra == ["told: incident alert, possible"]


def test_an_alert_that_nobody_asked_for_is_extra() -> None:
    reckoning = reckoned(alert(), alert(accession="a-2", kind="change", level="low", revision="a-2:read"))
    assert reckoning.extra == ["quiet: change alert, low"]


def test_the_same_alert_twice_is_one_too_many() -> None:
    assert reckoned(alert(), alert(id="f01")).extra == ["told: incident alert, likely"]


def test_the_feeds_early_word_on_an_item_1_05_is_no_mistake() -> None:
    assert reckoned(alert(revision="a-1:feed"), alert()).extra == []


def test_an_update_must_say_what_it_updates() -> None:
    scene = Scene("told", TOLD.make, 2, expected=(Expected("incident", ("likely",), updates=True),), watched=True)
    assert reckon([scene], PUBLISHED, FILINGS, [alert()], 1).missing == [
        "told: no incident alert, likely, told from the read, as an update"
    ]
    assert reckon([scene], PUBLISHED, FILINGS, [alert(updates="e00")], 1).missing == []


@pytest.mark.parametrize("stage", ["waiting", "failed", "pending"])
def test_an_alert_that_was_not_delivered_is_missing(stage: str) -> None:
    deliveries = [{"target": "mail", "stage": "sent", "sent_at": "2026-03-10T16:00:07+00:00"},
                  {"target": "terminal", "stage": stage, "sent_at": None}]  # fmt: skip
    reckoning = reckoned(alert(deliveries=deliveries))
    assert reckoning.missing == ["told: alert f00 not delivered"]
    assert reckoning.delivered == 0


def test_a_filing_that_was_not_seen_or_not_read_is_missing() -> None:
    assert reckoned(alert(), filings=FILINGS[:1]).missing == ["quiet: not seen"]
    stuck = [FILINGS[0], {"accession": "a-2", "stage": "waiting"}]
    assert reckoned(alert(), filings=stuck).missing == ["quiet: left in stage waiting"]


def test_e_mails_are_counted_against_alerts() -> None:
    assert reckoned(alert(), mails=0).missing == ["1 e-mail(s) of 1"]
    assert reckoned(alert(), mails=2).extra == ["1 e-mail(s) more than alerts"]


def test_alerts_stand_in_the_order_they_were_made() -> None:
    later = alert(created_at="2026-03-10T16:00:09+00:00", updates="f00")
    outcome = reckoned(later, alert(revision="a-1:feed")).outcomes[0]
    assert [each["updates"] for each in outcome.alerts] == [None, "f00"]


@pytest.mark.parametrize(
    ("milliseconds", "busiest"),
    [([], 0), ([0], 1), ([0, 500, 999], 3), ([0, 500, 1000], 2), ([0, 900, 1000, 1800, 1899], 4)],
)
def test_the_busiest_second_may_begin_anywhere(milliseconds: list[int], busiest: int) -> None:
    start = datetime(2026, 3, 10, tzinfo=UTC)
    assert busiest_second([start + timedelta(milliseconds=each) for each in milliseconds]) == busiest
