from datetime import UTC, date, datetime, timedelta

import pytest

from monitor.demo.world import World, filing_date
from monitor.domain import AccessionNumber
from tests.unit.demo.conftest import ManualClock
from tests.unit.demo.makers import MILL, NOON, PARENT, submission


@pytest.mark.parametrize(
    ("accepted", "filed"),
    [
        (datetime(2026, 3, 10, 21, 29, tzinfo=UTC), date(2026, 3, 10)),  # 17:29 Eastern, a Tuesday
        (datetime(2026, 3, 10, 21, 30, tzinfo=UTC), date(2026, 3, 11)),  # 17:30
        (datetime(2026, 3, 13, 22, 0, tzinfo=UTC), date(2026, 3, 16)),  # Friday evening: Monday
        (datetime(2026, 3, 14, 15, 0, tzinfo=UTC), date(2026, 3, 16)),  # a Saturday: Monday
        (datetime(2026, 12, 1, 22, 29, tzinfo=UTC), date(2026, 12, 1)),  # winter: 17:29 is an hour later in UTC
    ],
)
def test_a_filing_after_half_past_five_gets_the_next_business_day(accepted: datetime, filed: date) -> None:
    assert filing_date(accepted) == filed


def test_a_filing_is_in_the_feed_from_its_moment_on(world: World, clock: ManualClock) -> None:
    world.publish(submission(), feed_at=NOON + timedelta(seconds=5))
    assert world.feed() == []
    clock.forward(seconds=5)
    assert [str(each.accession) for each in world.feed()] == ["9900000300-26-000001"]


def test_documents_may_come_later_than_the_feed_entry(world: World, clock: ManualClock) -> None:
    accession = AccessionNumber("9900000300-26-000001")
    world.publish(submission(), feed_at=NOON, document_at=NOON + timedelta(seconds=15))
    assert len(world.feed()) == 1
    assert world.fetchable(accession) is None
    clock.forward(seconds=15)
    assert world.fetchable(accession) == submission()


def test_documents_may_come_before_the_feed_entry(world: World) -> None:
    world.publish(submission(), feed_at=NOON + timedelta(seconds=30), document_at=NOON)
    assert world.feed() == []
    assert world.fetchable(AccessionNumber("9900000300-26-000001")) == submission()


def test_a_filing_that_the_feed_misses_is_listed_all_the_same(world: World) -> None:
    world.publish(submission(), in_feed=False)
    assert world.feed() == []
    assert world.listed(MILL.cik) == [submission()]


def test_the_feed_goes_by_acceptance_not_by_publication(world: World) -> None:
    early = submission(1, accepted_at=NOON - timedelta(seconds=90))
    late = submission(2, accepted_at=NOON - timedelta(seconds=30))
    world.publish(late)
    world.publish(early)
    assert world.feed() == [late, early]


def test_an_index_is_written_at_five_past_ten_in_the_evening(world: World, clock: ManualClock) -> None:
    world.publish(submission())
    clock.now = datetime(2026, 3, 11, 2, 4, tzinfo=UTC)
    assert world.index_of(date(2026, 3, 10)) is None
    clock.forward(minutes=1)
    assert world.index_of(date(2026, 3, 10)) == [submission()]
    assert world.indexed_days() == [date(2026, 3, 10)]


def test_a_day_without_filings_has_no_index(world: World, clock: ManualClock) -> None:
    world.publish(submission())
    clock.forward(days=30)
    assert world.index_of(date(2026, 3, 14)) is None


def test_a_filer_goes_by_the_name_of_its_newest_filing(world: World) -> None:
    world.introduce([PARENT])
    world.publish(submission(1, accepted_at=NOON - timedelta(days=1)))
    renamed = submission(2, parties=(type(MILL)(MILL.cik, "Fictional Card Mill, Inc."),))
    world.publish(renamed)
    assert {party.cik: party.name for party in world.parties()} == {
        9_900_000_301: "Fictional Card Mill, Inc.",
        9_900_000_302: "Fictional Paper Holdings - Class B (DE)",
    }
    party = world.party(MILL.cik)
    assert party is not None
    assert party.name == "Fictional Card Mill, Inc."


def test_an_acceptance_time_needs_a_zone() -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        submission(accepted_at=datetime(2026, 3, 10, 16, 0))  # noqa: DTZ001  # the mistake meant
