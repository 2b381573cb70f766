"""Other witnesses held against the feed: what nobody knew is found, late, once, and told with its reason."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from monitor import pipeline
from monitor.domain import EASTERN, Filing
from monitor.edgar.indexes import Index
from monitor.errors import CouldNotAsk, MonitorError, NotThere, Paused
from monitor.pipeline import Nudge
from monitor.store.alerts import Storm
from monitor.store.database import migrate, open_database
from monitor.store.reports import Wish
from monitor.store.store import Store
from tests.unit.fakes import World, submission
from tests.unit.makers import HARBOR, NOON, ORCHARD, accession, filing
from tests.unit.test_pipeline import INCIDENT

DAY = date(2026, 3, 2)
START = NOON - timedelta(hours=3)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    engine = open_database(f"sqlite:///{tmp_path / 'monitor.sqlite3'}")
    migrate(engine)
    world = World(Store(engine))
    world.store.state.remember("first_started_at", START.isoformat(), now=START)
    yield world
    engine.dispose()


def listed(number: int, **changes: object) -> Filing:
    """As an index lists it: by the hour at which its day opened, without items."""
    return filing(number, **{"found_by": "index", "items": (), "accepted_at": NOON - timedelta(hours=6)} | changes)


def index(*filings: Filing) -> Index:
    return Index(filings)


def fed(world: World, *filings: Filing) -> None:
    world.store.filings.add(
        filings, now=NOON, due_at=NOON, wanted=lambda each: HARBOR in each.filers, baseline=lambda _: False
    )


def settle(world: World) -> pipeline.Settled:
    reading = pipeline.read_index(world.services, DAY)
    assert reading is not None
    return pipeline.settle(world.services, reading)


def test_what_the_feed_never_gave_is_found_by_the_index_and_late(world: World) -> None:
    fed(world, filing(1))
    world.edgar.indexes[DAY] = index(listed(1), listed(2), listed(3, filers=(ORCHARD,)), listed(4, form="10-Q"))
    settled = settle(world)
    assert [each.accession for each in settled.missing] == [accession(2), accession(3)]
    assert settled.nudges == (Nudge("extract", accession(2).dashed),)
    found = world.store.filings.get(accession(2))
    assert found is not None
    assert (found.found_by, found.late) == ("index", True)
    told = world.store.ledger.day(DAY)
    assert (told.answer, len(told.listings), len(told.missing), len(told.unrecovered)) == ("read", 3, 2, 1)
    (line,) = told.forms
    assert (line.fed, line.listed, line.missing, line.recovered, line.unrecovered) == (1, 3, 2, 1, 1)


def test_what_the_feed_gives_in_the_meantime_is_not_missing(world: World) -> None:
    world.edgar.indexes[DAY] = index(listed(1))
    reading = pipeline.read_index(world.services, DAY)
    assert reading is not None
    assert reading.unknown == (listed(1),)
    fed(world, filing(1))
    assert pipeline.settle(world.services, reading).missing == ()
    found = world.store.filings.get(accession(1))
    assert found is not None
    assert (found.found_by, found.late) == ("feed", False)


def test_a_second_reading_finds_nothing_more_and_a_late_listing_is_found_by_a_later_one(world: World) -> None:
    world.edgar.indexes[DAY] = index(listed(1))
    assert len(settle(world).missing) == 1
    assert settle(world).missing == ()
    world.edgar.indexes[DAY] = index(listed(1), listed(2))
    assert [each.accession for each in settle(world).missing] == [accession(2)]


def test_a_missing_filing_goes_the_way_of_every_other_and_its_time_is_the_headers(world: World) -> None:
    truth = filing(2, accepted_at=NOON + timedelta(minutes=5))
    world.edgar.indexes[DAY] = index(listed(2))
    world.edgar.submissions[accession(2)] = submission(truth, INCIDENT)
    settle(world)
    pipeline.extract(world.services, accession(2))
    (letter,) = pipeline.detect(world.services, accession(2))
    assert letter.verb == "notify"
    found = world.store.filings.get(accession(2))
    assert found is not None
    assert (found.accepted_at, found.late, found.found_by) == (truth.accepted_at, True, "index")
    (told,) = world.store.reports.disclosures_of(accession(2).dashed)
    assert (told.filing.late, told.filing.found_by, told.filing.filed_on) == (True, "index", DAY)
    (listing,) = world.store.ledger.day(DAY).missing
    assert listing.recovered_at == NOON


def test_a_filing_of_the_first_morning_is_silent_baseline_once_its_header_says_when(world: World) -> None:
    before = filing(2, accepted_at=START - timedelta(minutes=1))
    world.edgar.indexes[DAY] = index(listed(2))
    world.edgar.submissions[accession(2)] = submission(before, INCIDENT)
    settle(world)
    pipeline.extract(world.services, accession(2))
    assert pipeline.detect(world.services, accession(2)) == ()
    assert [told.kind for told in world.store.reports.disclosures_of(accession(2).dashed)] == ["incident"]
    assert world.store.reports.alerts_of(accession(2).dashed) == ()


def test_a_co_registrant_that_the_feed_did_not_name_makes_a_known_filing_wanted(world: World) -> None:
    fed(world, filing(1, filers=(ORCHARD,)))
    world.edgar.indexes[DAY] = index(listed(1, filers=(ORCHARD, HARBOR)))
    assert settle(world).nudges == (Nudge("extract", accession(1).dashed),)
    assert world.store.ledger.day(DAY).missing == ()


@pytest.mark.parametrize(
    ("answer", "noted"),
    [(NotThere("403"), "no_file"), (CouldNotAsk("an HTML page came instead of data", status=200), "no_answer")],
)
def test_no_file_and_no_answer_are_told_apart_and_find_nothing(world: World, answer: MonitorError, noted: str) -> None:
    world.edgar.indexes[DAY] = answer
    assert pipeline.read_index(world.services, DAY) is None
    told = world.store.ledger.day(DAY)
    assert (told.answer, told.read_at, told.reason) == (noted, None, str(answer))


def test_an_index_that_lists_less_than_before_was_cut_off(world: World) -> None:
    world.edgar.indexes[DAY] = index(listed(1), listed(2))
    settle(world)
    world.edgar.indexes[DAY] = index(listed(1))
    assert pipeline.read_index(world.services, DAY) is None
    told = world.store.ledger.day(DAY)
    assert told.answer == "no_answer"
    assert "1 filings, 2 before" in (told.reason or "")


def test_a_pause_is_everybodys(world: World) -> None:
    pause = Paused(NOON + timedelta(minutes=10))
    world.edgar.indexes[DAY] = pause
    world.edgar.lists[HARBOR.cik] = pause
    world.edgar.searched = pause
    with pytest.raises(Paused):
        pipeline.read_index(world.services, DAY)
    with pytest.raises(Paused):
        pipeline.read_list(world.services, HARBOR.cik)
    with pytest.raises(Paused):
        pipeline.read_search(world.services)
    assert world.store.ledger.day(DAY).answer == "not_asked"


def test_a_filers_list_is_believed_back_to_the_first_day(world: World) -> None:
    fed(world, filing(1))
    old = filing(9, filed_on=DAY - timedelta(days=1), found_by="submissions")
    world.edgar.lists[HARBOR.cik] = [filing(number, found_by="submissions") for number in (3, 1)] + [old]
    reading = pipeline.read_list(world.services, HARBOR.cik)
    assert reading is not None
    settled = pipeline.settle(world.services, reading)
    assert [each.accession for each in settled.missing] == [accession(3)]
    found = world.store.filings.get(accession(3))
    assert found is not None
    assert (found.found_by, found.late) == ("submissions", True)
    assert world.store.filings.get(accession(9)) is None
    assert world.store.ledger.day(DAY).answer == "not_asked"


def test_the_search_finds_an_item_1_05_and_its_troubles_are_kept(world: World) -> None:
    world.edgar.searched = [filing(5, found_by="search")]
    reading = pipeline.read_search(world.services)
    assert reading is not None
    assert pipeline.settle(world.services, reading).nudges == (Nudge("extract", accession(5).dashed),)
    world.edgar.searched = CouldNotAsk("no answer", status=500)
    assert pipeline.read_search(world.services) is None
    assert world.store.state.recall("search_trouble") == "no answer (HTTP 500)"
    world.edgar.searched = []
    pipeline.read_search(world.services)
    assert world.store.state.recall("search_trouble") == ""


def test_an_item_1_05_that_another_witness_named_waits_for_its_document(world: World) -> None:
    """The word of a feed entry is told after ten seconds; there is none here."""
    world.edgar.searched = [filing(5, found_by="search")]
    reading = pipeline.read_search(world.services)
    assert reading is not None
    pipeline.settle(world.services, reading)
    world.clock.forward(11)
    assert pipeline.extract(world.services, accession(5)) == ()
    assert world.store.reports.alerts_of(accession(5).dashed) == ()


def test_the_list_knows_the_day_and_the_header_the_hour(world: World) -> None:
    """The list's clock says Z and means New York: five hours early. The header is believed."""
    truth = datetime(2026, 3, 2, 17, 15, tzinfo=EASTERN)
    wrong = truth.replace(tzinfo=UTC)
    assert wrong != truth
    world.edgar.lists[HARBOR.cik] = [filing(3, accepted_at=wrong, found_by="submissions")]
    world.edgar.submissions[accession(3)] = submission(filing(3, accepted_at=truth), INCIDENT)
    reading = pipeline.read_list(world.services, HARBOR.cik)
    assert reading is not None
    pipeline.settle(world.services, reading)
    pipeline.extract(world.services, accession(3))
    found = world.store.filings.get(accession(3))
    assert found is not None
    assert found.accepted_at == truth


def test_after_days_of_being_off_what_is_late_collapses_into_a_digest(world: World) -> None:
    """Ten incidents, half a minute between two of them: no minute has many, but nobody wants ten messages."""
    services = replace(world.services, storm=Storm(3))
    listed_all = [listed(number) for number in range(1, 11)]
    world.edgar.indexes[DAY] = index(*listed_all)
    settle(world)
    letters: list[Nudge] = []
    for each in listed_all:
        world.edgar.submissions[each.accession] = submission(filing(int(each.accession.dashed[-2:])), INCIDENT)
        pipeline.extract(services, each.accession)
    for each in listed_all:
        letters += pipeline.detect(services, each.accession)
        world.clock.forward(30)
    for _ in range(20):
        letters += [nudge for nudge in pipeline.sweep(services) if nudge.verb == "notify"]
        world.clock.forward(30)
    for letter in letters:
        key, _, target = letter.key.partition("/")
        pipeline.notify(services, key, target)
    digests = [message for message in world.notifier.messages if message.kind == "digest"]
    alerts = [message for message in world.notifier.messages if message.kind == "alert"]
    told = {message.id for message in alerts} | {id_ for message in digests for id_ in message.text.split()}
    assert len(alerts) <= 4
    assert len(digests) <= 4
    assert told == {report.id for report in world.store.reports.alerts(Wish())}
    assert len(told) == 10
