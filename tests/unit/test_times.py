"""Acceptance times: from the feed's offset or the header, Eastern, right in store, ledger and alert on every day."""

import gzip
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from monitor import pipeline
from monitor.domain import EASTERN, AccessionNumber, Filing
from monitor.edgar.feed import Page, read_page
from monitor.edgar.hours import shown_at
from monitor.edgar.indexes import Index
from monitor.edgar.submissions import read_list
from monitor.notify import message
from monitor.pipeline.submissions import with_header
from monitor.store.database import migrate, open_database
from monitor.store.store import Store
from tests.unit.edgar.test_feed import entry, feed
from tests.unit.fakes import World, submission
from tests.unit.makers import HARBOR, NOON, ORCHARD, accession, alert, disclosure, extraction, filing
from tests.unit.test_pipeline import INCIDENT

START = datetime(2025, 1, 2, 12, tzinfo=UTC)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    engine = open_database(f"sqlite:///{tmp_path / 'monitor.sqlite3'}")
    migrate(engine)
    world = World(Store(engine))
    for key in ("first_started_at", "feed_watermark"):
        world.store.state.remember(key, START.isoformat(), now=START)
    yield world
    engine.dispose()


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


# accepted as the feed writes it, EDGAR's day of filing, the moment in UTC, as an alert writes it, when it is shown
DAYS = [
    pytest.param(
        "2026-03-06T17:31:00-05:00", "2026-03-09", "2026-03-06T22:31:00+00:00", "2026-03-06 17:31:00 EST",
        "2026-03-09T10:00:00+00:00", id="after 17:30, over the night in which an hour is skipped",
    ),
    pytest.param(
        "2026-03-09T06:00:01-04:00", "2026-03-09", "2026-03-09T10:00:01+00:00", "2026-03-09 06:00:01 EDT",
        "2026-03-09T10:00:01+00:00", id="the first morning of summer time",
    ),
    pytest.param(
        "2025-11-02T01:30:00-04:00", "2025-11-03", "2025-11-02T05:30:00+00:00", "2025-11-02 01:30:00 EDT",
        "2025-11-03T11:00:00+00:00", id="the repeated hour, the first time",
    ),
    pytest.param(
        "2025-11-02T01:30:00-05:00", "2025-11-03", "2025-11-02T06:30:00+00:00", "2025-11-02 01:30:00 EST",
        "2025-11-03T11:00:00+00:00", id="the repeated hour, the second time",
    ),
    pytest.param(
        "2026-07-02T18:00:00-04:00", "2026-07-06", "2026-07-02T22:00:00+00:00", "2026-07-02 18:00:00 EDT",
        "2026-07-06T10:00:00+00:00", id="the evening before a holiday and a weekend",
    ),
    pytest.param(
        "2026-05-25T10:00:00-04:00", "2026-05-26", "2026-05-25T14:00:00+00:00", "2026-05-25 10:00:00 EDT",
        "2026-05-26T10:00:00+00:00", id="a holiday",
    ),
]  # fmt: skip


def fed(accepted: str, filed: str) -> Filing:
    body = (
        feed(entry())
        .replace(b"2026-03-02T11:59:08-05:00", accepted.encode())
        .replace(b"2026-03-02 ", filed.encode() + b" ")
    )
    (found,) = read_page(body).filings
    return found


@pytest.mark.parametrize(("accepted", "filed", "moment", "said", "shown"), DAYS)
def test_a_time_of_the_feed_is_right_in_store_ledger_and_alert(
    world: World, accepted: str, filed: str, moment: str, said: str, shown: str
) -> None:
    found = fed(accepted, filed)
    assert shown_at(found.accepted_at) == at(shown)
    world.store.filings.add([found], now=NOON, due_at=NOON, wanted=lambda _: False, baseline=lambda _: False)
    kept = world.store.filings.get(found.accession)
    assert kept is not None
    assert (kept.accepted_at, kept.filed_on) == (at(moment), date.fromisoformat(filed))
    assert [each.accession for each in world.store.ledger.day(date.fromisoformat(filed)).listings] == [
        found.accession.dashed
    ]
    written = message.write(alert(disclosure(kept)), filing_url="https://edgar.example/x")
    assert f"accepted {said} ({at(moment):%H:%M:%S} UTC)" in " ".join(written.text.split())


@pytest.mark.parametrize(
    ("stamp", "moment"),
    [
        ("20260309060606", "2026-03-09T10:06:06+00:00"),
        ("20260306173100", "2026-03-06T22:31:00+00:00"),
        ("20251103060000", "2025-11-03T11:00:00+00:00"),
        # the header has no zone: of the repeated hour it means the first; the skipped hour counts on from winter time
        ("20251102013000", "2025-11-02T05:30:00+00:00"),
        ("20260308023000", "2026-03-08T07:30:00+00:00"),
    ],
)
def test_a_header_speaks_eastern_time(world: World, stamp: str, moment: str) -> None:
    listed = filing(7, found_by="index", accepted_at=START + timedelta(days=1), items=())
    world.edgar.indexes[date(2026, 3, 9)] = Index((listed,))
    body = submission(filing(7), INCIDENT).replace(
        b"<ACCEPTANCE-DATETIME>20260302120000", f"<ACCEPTANCE-DATETIME>{stamp}".encode()
    )
    assert stamp.encode() in body
    world.edgar.submissions[accession(7)] = body
    reading = pipeline.read_index(world.services, date(2026, 3, 9))
    assert reading is not None
    pipeline.settle(world.services, reading)
    pipeline.extract(world.services, accession(7))
    kept = world.store.filings.get(accession(7))
    assert kept is not None
    assert kept.accepted_at == at(moment)
    (listing,) = world.store.ledger.day(date(2026, 3, 9)).listings
    assert listing.is_missing


def test_the_feeds_offset_goes_before_a_header_that_has_none() -> None:
    """In the repeated hour the header does not know which; the feed does."""
    second = at("2025-11-02T01:30:00-05:00")
    found = filing(1, accepted_at=second)
    assert with_header(found, extraction(found, accepted_at=second - timedelta(hours=1))).accepted_at == second


def test_what_the_night_held_back_is_not_late_when_the_day_opens(world: World) -> None:
    """Accepted on Thursday evening before the Fourth of July, shown on Monday at 06:00; the watch never slept."""
    found = fed("2026-07-02T18:00:00-04:00", "2026-07-06")
    world.clock.at = at("2026-07-06T06:05:00-04:00")
    world.store.state.remember("feed_watermark", "2026-07-02T21:59:00+00:00", now=NOON)
    world.edgar.pages = [Page((found,), 1)]
    away_since = at("2026-07-06T05:45:00-04:00")
    list(pipeline.poll(world.services, pipeline.Reach(away_since=away_since)))
    kept = world.store.filings.get(found.accession)
    assert kept is not None
    assert not kept.late


@pytest.mark.corpus
def test_two_captures_of_one_list_disagree_and_the_header_decides(corpus: Path) -> None:
    """Tesla's list as of 2026 has UTC under its Z, as of 2022 New York's time under the same: both are of one filing,
    0001790565-22-000015, accepted at 16:42:36 Eastern."""
    key = AccessionNumber("0001790565-22-000015")
    folder = corpus / "feeds" / "submissions"
    truth = datetime(2022, 11, 30, 16, 42, 36, tzinfo=EASTERN)
    stamps = set()
    for name in ("CIK0001318605.json.gz", "edgartools_company_submission.json.gz"):
        body = gzip.decompress((folder / name).read_bytes())
        assert json.loads(body)["cik"].lstrip("0") == "1318605"
        (listed,) = (each for each in read_list(body)[0] if each.accession == key)
        stamps.add(listed.accepted_at)
        assert listed.filed_on == date(2022, 11, 30)
        assert with_header(listed, extraction(listed, accepted_at=truth)).accepted_at == truth
    assert stamps == {truth.astimezone(UTC), truth.replace(tzinfo=UTC)}


# --- who it is for ---------------------------------------------------------------------------------------------


def test_entries_of_co_registrants_are_one_filing_and_one_line_of_the_ledger(world: World) -> None:
    both = (HARBOR, ORCHARD)
    (found,) = read_page(feed(entry(), entry(cik="9900000002", name="Fictional Orchard Bank Corp."))).filings
    assert tuple((filer.cik, filer.name) for filer in found.filers) == tuple((each.cik, each.name) for each in both)
    world.store.filings.add([found], now=NOON, due_at=NOON, wanted=lambda _: False, baseline=lambda _: False)
    world.edgar.indexes[date(2026, 3, 2)] = Index((filing(1, found_by="index", filers=both),))
    reading = pipeline.read_index(world.services, date(2026, 3, 2))
    assert reading is not None
    assert pipeline.settle(world.services, reading).missing == ()
    (line,) = world.store.ledger.day(date(2026, 3, 2)).forms
    assert (line.fed, line.listed, line.missing) == (1, 1, 0)


def test_a_filer_under_another_name_is_the_same_filer(world: World) -> None:
    (renamed,) = read_page(feed(entry(name="Fictional Haven Group, Inc."))).filings
    assert pipeline.addressing.watching(world.services, renamed.filers)
    listed = filing(1, found_by="index", filers=(HARBOR,))
    world.store.filings.add([renamed], now=NOON, due_at=NOON, wanted=lambda _: False, baseline=lambda _: False)
    assert world.store.filings.unknown([listed]) == ()


def test_who_filed_for_whom_is_not_read_out_of_the_accession_number(world: World) -> None:
    """The prefix is the agent's CIK; here it is that of a filer who is watched."""
    agents = filing(1, accession=AccessionNumber(f"{HARBOR.cik:010d}-26-000077"), filers=(ORCHARD,))
    assert pipeline.addressing.watching(world.services, agents.filers) == []
