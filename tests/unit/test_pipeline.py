"""The recipe on a real store, with EDGAR and the channels played by small stand-ins."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from monitor import pipeline
from monitor.domain import AccessionNumber, Digest, Filing, Item, Outcome, Rule
from monitor.edgar.feed import Page
from monitor.errors import CouldNotAsk, Malformed, NotThere, Paused
from monitor.pipeline import Nudge, Reach
from monitor.pipeline.explain import explain
from monitor.store.database import migrate, open_database
from monitor.store.reports import Wish
from monitor.store.store import Store
from tests.unit.fakes import World, submission
from tests.unit.makers import HARBOR, NOON, ORCHARD, accession, extraction, filing, watchlist

INCIDENT = (
    "<p>Item 1.05 Material Cybersecurity Incidents</p><p>On March 1, 2026, Fictional Harbor Logistics, Inc. detected "
    "unauthorized access to its information systems by a threat actor.</p><p>SIGNATURES</p>"
)
YEAR = (
    "<p>PART I</p><p>Item 1C. Cybersecurity</p><p>Our board of directors oversees cybersecurity risk.</p>"
    "<p>We have not identified any cybersecurity threats that have materially affected us.</p>"
    "<p>Item 2. Properties</p><p>None.</p>"
)
YEARS = [YEAR, YEAR.replace("<p>We have", "<p>Our program is certified to ISO/IEC 27001.</p><p>We have")]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    engine = open_database(f"sqlite:///{tmp_path / 'monitor.sqlite3'}")
    migrate(engine)
    yield World(Store(engine))
    engine.dispose()


def page(*filings: Filing, entries: int | None = None) -> Page:
    return Page(filings, len(filings) if entries is None else entries)


def poll(world: World) -> list[Nudge]:
    return [nudge for polled in pipeline.poll(world.services) for nudge in polled.nudges]


def watching(world: World) -> None:
    """A first start in the past, with nothing in the feed: what comes now is news."""
    world.edgar.pages = [page(filing(99, form="4", accepted_at=NOON - timedelta(hours=1)))]
    poll(world)
    world.edgar.pages = []


def found(world: World, of: Filing) -> None:
    watching(world)
    world.edgar.pages = [page(of)]
    poll(world)


def stage(world: World, key: AccessionNumber) -> str | None:
    report = world.store.reports.filing(key.dashed)
    return report.stage if report else None


# --- poll ------------------------------------------------------------------------------------------------------


def test_the_first_start_is_a_silent_baseline(world: World) -> None:
    world.edgar.pages = [page(filing(1, accepted_at=NOON - timedelta(minutes=5)))]
    assert poll(world) == []
    assert world.edgar.walked_back_to == [None]
    assert stage(world, accession(1)) == "found"


def test_a_filing_of_the_very_second_of_the_start_is_news(world: World) -> None:
    world.clock.forward(0.9)
    world.edgar.pages = [page(filing(1))]
    assert poll(world) == [Nudge("extract", accession(1).dashed, urgent=True)]


def test_an_empty_feed_ends_the_first_start(world: World) -> None:
    poll(world)
    world.edgar.pages = [page(filing(1, accepted_at=NOON - timedelta(seconds=1)))]
    assert poll(world) == [Nudge("extract", accession(1).dashed, urgent=True)]


def test_a_watched_filing_after_the_start_is_to_be_read(world: World) -> None:
    watching(world)
    world.edgar.pages = [page(filing(1), filing(2, filers=(ORCHARD,)), filing(3, form="10-Q"))]
    assert poll(world) == [Nudge("extract", accession(1).dashed, urgent=True)]
    assert [stage(world, accession(n)) for n in (1, 2, 3)] == ["found", "found", None]


def test_an_item_1_05_is_to_be_read_before_all_else(world: World) -> None:
    watching(world)
    world.edgar.pages = [page(filing(1, items=(Item("2.02", "Results"),)), filing(2))]
    assert [nudge.urgent for nudge in poll(world)] == [False, True]


def test_a_second_poll_adds_nothing(world: World) -> None:
    found(world, filing(1))
    assert poll(world) == []


def test_a_walk_goes_back_to_what_is_known(world: World) -> None:
    found(world, filing(1))
    poll(world)
    assert world.edgar.walked_back_to[-1] == NOON


def test_a_walk_that_breaks_off_is_walked_again_and_loses_nothing(world: World) -> None:
    watching(world)
    newest, older = filing(2, accepted_at=NOON + timedelta(minutes=9)), filing(1)
    world.edgar.pages = [page(newest), CouldNotAsk("503")]
    with pytest.raises(CouldNotAsk):
        poll(world)
    world.edgar.pages = [page(newest), page(older)]
    assert poll(world) == [Nudge("extract", accession(1).dashed, urgent=True)]
    assert world.edgar.walked_back_to[-1] == world.edgar.walked_back_to[-2]
    due = world.store.sweep.take_due(now=NOON + timedelta(hours=1), again_at=NOON + timedelta(hours=2))
    assert set(due.extract) == {accession(1).dashed, accession(2).dashed}


def test_a_first_walk_that_breaks_off_keeps_the_moment_of_the_start(world: World) -> None:
    world.edgar.pages = [page(filing(1, accepted_at=NOON - timedelta(minutes=1))), CouldNotAsk("503")]
    with pytest.raises(CouldNotAsk):
        poll(world)
    world.clock.forward(3600)
    world.edgar.pages = [page(filing(2, accepted_at=NOON + timedelta(minutes=1)))]
    assert poll(world) == [Nudge("extract", accession(2).dashed, urgent=True)]


def test_a_deep_walk_finds_what_was_published_far_below_the_newest(world: World) -> None:
    """What is accepted after 17:30 Eastern is published at 06:00, at its place among the evening's entries."""
    watching(world)
    world.clock.forward(18 * 3600)
    world.edgar.pages = [page(filing(2, accepted_at=NOON + timedelta(hours=10)))]
    poll(world)
    world.edgar.pages = [page(filing(1, accepted_at=NOON + timedelta(hours=5)))]
    evening = NOON + timedelta(hours=4)
    (polled,) = pipeline.poll(world.services, Reach(back_to=evening))
    assert polled.nudges == (Nudge("extract", accession(1).dashed, urgent=True),)
    assert world.edgar.walked_back_to[-1] == evening


def test_a_walk_may_go_on_behind_what_is_known(world: World) -> None:
    found(world, filing(1))
    list(pipeline.poll(world.services, Reach(behind=timedelta(minutes=15))))
    assert world.edgar.walked_back_to[-1] == NOON - timedelta(minutes=15)


def test_an_entry_from_the_future_does_not_hide_what_comes(world: World) -> None:
    found(world, filing(1, accepted_at=NOON + timedelta(days=300)))
    poll(world)
    assert world.edgar.walked_back_to[-1] == NOON + timedelta(minutes=10)


def test_what_came_while_nobody_looked_is_late(world: World) -> None:
    watching(world)
    world.clock.forward(8 * 3600)
    noon, recent = filing(1, accepted_at=NOON + timedelta(hours=1)), filing(2, accepted_at=NOON + timedelta(hours=7.9))
    evening = filing(3, accepted_at=NOON + timedelta(hours=5.6))  # 17:36 Eastern: shown the next morning only
    world.edgar.pages = [page(recent, noon, evening)]
    list(pipeline.poll(world.services, Reach(away_since=NOON)))
    late = {each.filing.accession: each.filing.late for each in world.store.reports.filings(Wish())}
    assert late == {accession(1): True, accession(2): False, accession(3): False}


def test_a_stretch_that_the_feed_no_longer_holds_is_told_of(world: World) -> None:
    found(world, filing(1))
    oldest = NOON + timedelta(hours=3)
    world.edgar.pages = [page(filing(2, accepted_at=oldest), entries=100)]
    assert list(pipeline.poll(world.services))[-1].gap == (NOON, oldest)
    world.edgar.pages = [page(filing(2, accepted_at=oldest), entries=99)]
    assert [polled.gap for polled in pipeline.poll(world.services)] == [None]


def test_entries_of_which_none_reads_are_no_quiet_day(world: World) -> None:
    world.edgar.pages = [Page((), 100, ("feed entry 'x': its title is not one that EDGAR writes",))]
    with pytest.raises(Malformed, match="none of 100 feed entries could be read"):
        poll(world)


# --- extract ---------------------------------------------------------------------------------------------------


def test_a_document_is_read_once(world: World) -> None:
    found(world, filing(1))
    world.edgar.submissions[accession(1)] = submission(filing(1), INCIDENT)
    assert pipeline.extract(world.services, accession(1)) == (Nudge("detect", accession(1).dashed),)
    assert pipeline.extract(world.services, accession(1)) == ()
    assert world.edgar.asked == [accession(1)]
    assert stage(world, accession(1)) == "extracted"
    kept = world.store.filings.get(accession(1))
    assert kept is not None
    assert kept.registrant.sic == "4400"


@pytest.mark.parametrize("answer", [NotThere("404"), CouldNotAsk("503"), b"", b"<html>busy</html>"])
def test_a_document_that_is_not_to_be_had_waits(world: World, answer: bytes | NotThere | CouldNotAsk) -> None:
    found(world, filing(1))
    world.edgar.submissions[accession(1)] = answer
    assert pipeline.extract(world.services, accession(1)) == ()
    assert stage(world, accession(1)) == "waiting"
    world.clock.forward(2)
    world.edgar.submissions[accession(1)] = submission(filing(1), INCIDENT)
    assert pipeline.sweep(world.services) == (Nudge("extract", accession(1).dashed),)
    assert pipeline.extract(world.services, accession(1)) == (Nudge("detect", accession(1).dashed),)


def test_a_cut_off_submission_is_no_content(world: World) -> None:
    found(world, filing(1))
    world.edgar.submissions[accession(1)] = submission(filing(1), INCIDENT)[:-60]
    assert pipeline.extract(world.services, accession(1)) == ()
    assert stage(world, accession(1)) == "waiting"


def test_another_filings_submission_is_no_answer(world: World) -> None:
    found(world, filing(1))
    world.edgar.submissions[accession(1)] = submission(filing(2), INCIDENT)
    assert pipeline.extract(world.services, accession(1)) == ()
    report = world.store.reports.filing(accession(1).dashed)
    assert report is not None
    assert report.reason == "9900000001-26-000001: EDGAR sent 9900000001-26-000002 instead"


def test_a_pause_is_waited_out(world: World) -> None:
    found(world, filing(1, items=()))
    world.edgar.submissions[accession(1)] = Paused(NOON + timedelta(minutes=10))
    pipeline.extract(world.services, accession(1))
    world.clock.forward(599)
    assert pipeline.sweep(world.services) == ()
    world.clock.forward(1)
    assert pipeline.sweep(world.services) == (Nudge("extract", accession(1).dashed),)


def test_a_document_that_stays_away_for_a_day_is_given_up_with_its_reason(world: World) -> None:
    found(world, filing(1))
    for _ in range(400):
        pipeline.extract(world.services, accession(1))
        world.clock.forward(300)
    report = world.store.reports.filing(accession(1).dashed)
    assert report is not None
    assert report.stage == "failed"
    assert report.reason == "given up after a day: 9900000001-26-000001: not there (yet)"


def test_an_item_1_05_whose_document_stays_away_is_told_from_the_feed_once(world: World) -> None:
    found(world, filing(1))
    told_at = None
    for second in range(25):
        if pipeline.sweep(world.services) or second == 0:
            letters = pipeline.extract(world.services, accession(1))
            told_at = second if letters and told_at is None else told_at
            assert not letters or told_at == second
        world.clock.forward(1)
    assert told_at == 10
    world.edgar.submissions[accession(1)] = submission(filing(1), INCIDENT)
    world.clock.forward(300)
    pipeline.extract(world.services, accession(1))
    pipeline.detect(world.services, accession(1))
    details, feed = world.store.reports.alerts(Wish())
    assert (feed.revision, feed.updates) == ("9900000001-26-000001:feed", None)
    assert (details.revision, details.updates) == ("9900000001-26-000001:read", feed.id)


def test_another_item_whose_document_stays_away_is_not_told(world: World) -> None:
    found(world, filing(1, items=()))
    pipeline.extract(world.services, accession(1))
    world.clock.forward(60)
    assert pipeline.extract(world.services, accession(1)) == ()
    assert world.store.reports.alerts(Wish()) == ()


# --- detect ----------------------------------------------------------------------------------------------------


def read(world: World, of: Filing, body: str) -> None:
    world.store.filings.add(
        [of], now=world.clock(), due_at=world.clock(), wanted=lambda _: True, baseline=lambda _: False
    )
    world.edgar.submissions[of.accession] = submission(of, body)
    assert pipeline.extract(world.services, of.accession) == (Nudge("detect", of.accession.dashed),)


def test_an_incident_is_addressed_to_who_asked_for_it(world: World) -> None:
    read(world, filing(1), INCIDENT)
    (letter,) = pipeline.detect(world.services, accession(1))
    (alert,) = world.store.reports.alerts(Wish())
    assert letter == Nudge("notify", f"{alert.id}/mail-1")
    assert (alert.kind, alert.level, alert.watchlist, alert.rule) == ("incident", "confirmed", "suppliers", "incidents")
    assert pipeline.detect(world.services, accession(1)) == ()


def test_a_filing_that_discloses_nothing_is_done(world: World) -> None:
    read(world, filing(1, items=()), "<p>Item 5.02 Departure of Directors</p><p>Ms. Doe resigned.</p>")
    assert pipeline.detect(world.services, accession(1)) == ()
    assert stage(world, accession(1)) == "detected"


def annual(number: int, year: int) -> Filing:
    return filing(number, form="10-K", items=(), period=date(year, 12, 31),
                  accepted_at=NOON.replace(year=year + 1))  # fmt: skip


def test_the_previous_report_is_fetched_once_and_kept_silent(world: World) -> None:
    old, new = annual(1, 2024), annual(2, 2025)
    world.edgar.lists[HARBOR.cik] = [new, old]
    world.edgar.submissions[old.accession] = submission(old, YEARS[0])
    read(world, new, YEARS[1])
    assert len(pipeline.detect(world.services, new.accession)) == 1
    (alert,) = world.store.reports.alerts(Wish())
    assert (alert.kind, alert.accession) == ("change", new.accession.dashed)
    assert world.edgar.asked == [new.accession, old.accession]
    later = annual(3, 2026)
    read(world, later, YEARS[1])
    assert pipeline.detect(world.services, later.accession) == ()
    assert world.edgar.asked == [new.accession, old.accession, later.accession]


def test_a_report_that_is_listed_before_the_feed_shows_it_stays_news(world: World) -> None:
    watching(world)
    old, new = replace(annual(1, 2024), filed_on=date(2025, 3, 3)), annual(2, 2025)
    coming = replace(old, accession=accession(5), form="10-K/A", accepted_at=new.accepted_at, filed_on=new.filed_on)
    world.edgar.lists[HARBOR.cik] = [coming, new, old]
    world.edgar.submissions |= {each.accession: submission(each, YEARS[0]) for each in (old, coming)}
    read(world, new, YEARS[1])
    assert len(pipeline.detect(world.services, new.accession)) == 1
    assert world.edgar.asked == [new.accession, old.accession]
    assert stage(world, coming.accession) is None
    world.edgar.pages = [page(coming)]
    assert poll(world) == [Nudge("extract", coming.accession.dashed)]


def test_could_not_ask_for_the_previous_report_is_not_there_is_none(world: World) -> None:
    new = annual(2, 2025)
    world.edgar.lists[HARBOR.cik] = CouldNotAsk("503")
    read(world, new, YEARS[1])
    assert pipeline.detect(world.services, new.accession) == ()
    assert stage(world, new.accession) == "waiting"


def test_a_listed_report_that_is_missing_is_not_there_is_none(world: World) -> None:
    old, new = annual(1, 2024), annual(2, 2025)
    world.edgar.lists[HARBOR.cik] = [new, old]
    read(world, new, YEARS[1])
    assert pipeline.detect(world.services, new.accession) == ()
    assert stage(world, new.accession) == "waiting"


PART_III = (
    "<p>Explanatory note: this amendment adds the information of Part III, which the proxy statement was to hold.</p>"
    "<p>PART III</p><p>Item 10. Directors, Executive Officers and Corporate Governance</p><p>Ms. Doe chairs the Audit "
    "Committee, which oversees cybersecurity risk.</p><p>Item 15. Exhibits</p><p>31.1</p>"
)
POINTING = (
    "<p>Only Item 8 is amended.</p><p>PART I</p><p>Item 1C. Cybersecurity</p><p>Not amended hereby.</p>"
    "<p>Item 2. Properties</p><p>Not amended.</p>"
)


def amendment(number: int, year: int) -> Filing:
    return filing(number, form="10-K/A", items=(), period=date(year, 12, 31),
                  accepted_at=NOON.replace(year=year + 1) + timedelta(days=40))  # fmt: skip


def told(world: World) -> list[tuple[str, str]]:
    return [(alert.accession, alert.kind) for alert in world.store.reports.alerts(Wish())]


def asks_for_first_reports(world: World) -> None:
    first = (Rule("changes", "change", "low", ("mail",)), Rule("first", "disclosure", "low", ("mail",)))
    world.watchlists = (watchlist(alerts=first),)


def test_an_amendment_is_compared_with_what_it_amends(world: World) -> None:
    before, report, amended = annual(1, 2024), annual(2, 2025), amendment(3, 2025)
    world.edgar.lists[HARBOR.cik] = [report, before]
    world.edgar.submissions[before.accession] = submission(before, YEARS[1])
    for each, body in ((report, YEARS[0]), (amended, YEARS[1])):
        read(world, each, body)
        pipeline.detect(world.services, each.accession)
    correction, change = world.store.reports.alerts(Wish())
    assert [change.accession, correction.accession] == [report.accession.dashed, amended.accession.dashed]
    assert correction.updates == change.id
    (disclosure,) = world.store.reports.disclosures_of(amended.accession.dashed)
    assert disclosure.reason.startswith("Compared with the 10-K for 2025-12-31, which it amends, the standard ISO")


def test_an_amendment_that_repeats_its_report_is_not_told_again(world: World) -> None:
    """95 of the 104 amended disclosures in the SEC's data repeat every word."""
    asks_for_first_reports(world)
    report, amended = annual(2, 2025), amendment(3, 2025)
    world.edgar.lists[HARBOR.cik] = [amended, report, annual(1, 2024)]
    world.edgar.submissions[report.accession] = submission(report, YEARS[1])
    read(world, amended, YEARS[1])
    assert pipeline.detect(world.services, amended.accession) == ()
    assert (told(world), stage(world, amended.accession)) == ([], "detected")
    assert world.edgar.asked == [amended.accession, report.accession]


@pytest.mark.parametrize("body", [PART_III, POINTING], ids=["part III alone", "the item only named"])
def test_an_amendment_without_cybersecurity_tells_nothing_and_asks_nobody(world: World, body: str) -> None:
    asks_for_first_reports(world)
    amended = amendment(3, 2025)
    world.edgar.lists[HARBOR.cik] = CouldNotAsk("503")
    read(world, amended, body)
    assert pipeline.detect(world.services, amended.accession) == ()
    assert (told(world), stage(world, amended.accession)) == ([], "detected")


def test_an_amendment_that_brings_the_item_is_compared_with_the_year_before(world: World) -> None:
    before, report, amended = annual(1, 2024), annual(2, 2025), amendment(3, 2025)
    world.edgar.lists[HARBOR.cik] = [report, before]
    world.edgar.submissions[before.accession] = submission(before, YEARS[0])
    for each, body in ((report, PART_III), (amended, YEARS[1])):
        read(world, each, body)
        pipeline.detect(world.services, each.accession)
    assert told(world) == [(amended.accession.dashed, "change")]
    (disclosure,) = world.store.reports.disclosures_of(amended.accession.dashed)
    assert disclosure.comparison is not None
    assert disclosure.comparison.old.accession == before.accession


def test_the_year_before_counts_as_it_was_amended(world: World) -> None:
    report, part_iii, amended, new = annual(1, 2024), amendment(3, 2024), amendment(4, 2024), annual(5, 2025)
    world.edgar.lists[HARBOR.cik] = [new, part_iii, amended, report]
    for each, body in ((report, YEARS[0]), (amended, YEARS[1]), (part_iii, PART_III)):
        world.edgar.submissions[each.accession] = submission(each, body)
    read(world, new, YEARS[1])
    assert pipeline.detect(world.services, new.accession) == ()
    assert told(world) == []
    assert report.accession not in world.edgar.asked


def test_a_year_that_nobody_watched_is_asked_for(world: World) -> None:
    """The store's latest is of two years ago: the list knows of the one between."""
    kept, unseen, new = annual(1, 2023), annual(2, 2024), annual(3, 2025)
    world.store.filings.add_past(kept, extraction(kept), now=NOON)
    world.edgar.lists[HARBOR.cik] = [new, unseen, kept]
    world.edgar.submissions[unseen.accession] = submission(unseen, YEARS[1])
    read(world, new, YEARS[1])
    assert pipeline.detect(world.services, new.accession) == ()
    assert world.edgar.asked == [new.accession, unseen.accession]


def test_a_year_that_was_never_filed_is_stepped_over(world: World) -> None:
    old, new = annual(1, 2023), annual(3, 2025)
    world.edgar.lists[HARBOR.cik] = [new, old]
    world.edgar.submissions[old.accession] = submission(old, YEARS[0])
    read(world, new, YEARS[1])
    pipeline.detect(world.services, new.accession)
    assert told(world) == [(new.accession.dashed, "change")]


def test_a_first_report_is_told_as_one(world: World) -> None:
    """The report before is from before the item, and not even fetched."""
    asks_for_first_reports(world)
    old, new = annual(1, 2021), annual(3, 2025)
    world.edgar.lists[HARBOR.cik] = [new, old]
    read(world, new, YEARS[1])
    pipeline.detect(world.services, new.accession)
    assert told(world) == [(new.accession.dashed, "disclosure")]
    assert world.edgar.asked == [new.accession]


def test_a_report_before_that_is_no_filing_is_passed_over(world: World) -> None:
    older, old, new = annual(1, 2023), annual(2, 2024), annual(3, 2025)
    world.edgar.lists[HARBOR.cik] = [new, old, older]
    world.edgar.submissions[old.accession] = Malformed("the header names no form")
    world.edgar.submissions[older.accession] = submission(older, YEARS[0])
    read(world, new, YEARS[1])
    pipeline.detect(world.services, new.accession)
    assert told(world) == [(new.accession.dashed, "change")]


def test_what_another_reader_read_is_read_anew_and_not_compared(world: World, tmp_path: Path) -> None:
    """The old reader did not know the standard that both years name: it must not look as if it were new."""
    old, new = annual(1, 2024), annual(2, 2025)
    engine = open_database(f"sqlite:///{tmp_path / 'monitor.sqlite3'}")
    Store(engine, "before").filings.add_past(old, extraction(old), now=NOON)
    world.edgar.submissions[old.accession] = submission(old, YEARS[1])
    read(world, new, YEARS[1])
    assert pipeline.detect(world.services, new.accession) == ()
    assert (told(world), stage(world, new.accession)) == ([], "detected")
    assert world.edgar.asked == [new.accession, old.accession]
    kept = world.store.filings.extraction(old.accession, current=True)
    assert kept is not None
    assert [standard.name for standard in kept.profile.standards] == ["ISO/IEC 27001"]
    engine.dispose()


def test_a_reading_that_cannot_be_renewed_waits(world: World, tmp_path: Path) -> None:
    old, new = annual(1, 2024), annual(2, 2025)
    engine = open_database(f"sqlite:///{tmp_path / 'monitor.sqlite3'}")
    Store(engine, "before").filings.add_past(old, extraction(old), now=NOON)
    world.edgar.submissions[old.accession] = CouldNotAsk("503")
    read(world, new, YEARS[1])
    assert pipeline.detect(world.services, new.accession) == ()
    assert (told(world), stage(world, new.accession)) == ([], "waiting")
    engine.dispose()


def test_a_later_filing_waits_for_an_earlier_one_of_its_filer(world: World) -> None:
    first, second = filing(1), filing(2, form="8-K/A", accepted_at=NOON + timedelta(minutes=1))
    read(world, second, INCIDENT)
    read(world, first, INCIDENT)
    assert pipeline.detect(world.services, second.accession) == ()
    assert len(pipeline.detect(world.services, first.accession)) == 1
    world.clock.forward(2)
    assert len(pipeline.detect(world.services, second.accession)) == 1
    update, start = world.store.reports.alerts(Wish())
    assert {start.event, update.event} == {start.event}
    assert update.updates == start.id


def eight_k(item: str, words: str) -> str:
    return f"<p>Item {item} Something</p><p>{words}</p><p>SIGNATURES</p>"


HIT = "On March 1, 2026, Fictional Harbor Logistics, Inc. (the “Company”) detected ransomware on its servers."
ANSWER = "The Company engaged forensic experts and notified law enforcement."


def test_an_item_1_05_waits_for_no_earlier_filing_that_it_does_not_follow(world: World) -> None:
    earlier = filing(1, form="8-K", items=(Item("5.02", "Departure"),))
    own = filing(2, accepted_at=NOON + timedelta(minutes=1))
    read(world, earlier, eight_k("5.02", "Ms. Doe resigned."))
    read(world, own, INCIDENT)
    assert len(pipeline.detect(world.services, own.accession)) == 1


def test_an_amendment_waits_for_current_reports_alone_and_not_for_ever(world: World) -> None:
    year = annual(1, 2025)
    amendment = filing(3, form="8-K/A", accepted_at=NOON + timedelta(minutes=1))
    read(world, replace(year, accepted_at=NOON), YEAR)
    read(world, amendment, INCIDENT)
    assert len(pipeline.detect(world.services, amendment.accession)) == 1
    waiting = filing(4, accepted_at=NOON + timedelta(minutes=2))
    read(world, waiting, INCIDENT.replace("March 1", "February 1"))
    last = filing(5, form="8-K/A", accepted_at=NOON + timedelta(minutes=3))
    read(world, last, INCIDENT.replace("March 1", "January 1"))
    started = world.clock()
    while not pipeline.detect(world.services, last.accession):
        world.clock.forward(2)
        assert world.clock() - started <= timedelta(seconds=12)


def test_what_goes_on_is_an_update_for_who_was_told_and_says_what_is_new(world: World) -> None:
    other = (Item("8.01", "Other Events"),)
    read(world, filing(1, items=other), eight_k("8.01", f"{HIT} {ANSWER}"))
    pipeline.detect(world.services, accession(1))
    world.clock.forward(1)
    again = filing(2, items=(Item("7.01", "Regulation FD Disclosure"),), accepted_at=NOON + timedelta(days=8))
    words = f"As previously disclosed in the Form 8-K filed on March 2, 2026, {HIT[0].lower()}{HIT[1:]}"
    read(world, again, eight_k("7.01", f"{words} The threat actor exfiltrated files. {ANSWER}"))
    pipeline.detect(world.services, again.accession)
    world.clock.forward(1)
    own = filing(3, accepted_at=NOON + timedelta(days=9))
    determined = "On March 10, 2026, the Company determined that the incident is material."
    read(world, own, eight_k("1.05", f"{words} {determined}"))
    pipeline.detect(world.services, own.accession)
    third, second, first = (world.store.reports.alert(report.id) for report in world.store.reports.alerts(Wish()))
    assert first is not None
    assert second is not None
    assert third is not None
    assert len({found[1].disclosure.event for found in (first, second, third)}) == 1
    assert [found[1].told_as for found in (first, second, third)] == ["incident", "update", "incident"]
    assert second[1].disclosure.news is not None
    assert second[1].disclosure.news.kinds == ("data theft",)
    news = third[1].disclosure.news
    assert news is not None
    assert news.materiality is not None
    assert (news.reaches_own_item, news.materiality.after, news.since) == (True, "material", again.accession)
    assert "How material it is was not said before." in third[1].disclosure.reason


def test_what_follows_is_told_to_who_was_told_even_when_it_is_less_sure(world: World) -> None:
    read(world, filing(1), INCIDENT)
    pipeline.detect(world.services, accession(1))
    world.clock.forward(1)
    bare = filing(2, items=(Item("2.02", "Results"),), accepted_at=NOON + timedelta(days=40))
    report = "our Form 8-K filed on March 2, 2026"
    figures = f"In the quarter, costs of $2 million were recorded for the cyber incident disclosed in {report}."
    read(world, bare, eight_k("2.02", figures))
    pipeline.detect(world.services, bare.accession)
    latest = world.store.reports.alerts(Wish())[0]
    assert (latest.accession, latest.level) == (bare.accession.dashed, "possible")
    (walk,) = explain(world.store, world.services.watchlists, bare.accession).watchlists
    assert walk.rules[0].why.endswith("this one is less, but goes on with what the rule told before")


# --- notify ----------------------------------------------------------------------------------------------------


def letter(world: World) -> tuple[str, str]:
    read(world, filing(1), INCIDENT)
    (nudge,) = pipeline.detect(world.services, accession(1))
    alert, _, target = nudge.key.partition("/")
    return alert, target


def test_an_alert_is_delivered_once(world: World) -> None:
    key = letter(world)
    assert pipeline.notify(world.services, *key) == ()
    (alert,) = world.store.reports.alerts(Wish())
    assert (alert.stage, alert.deliveries[0].answer) == ("sent", "250 OK")
    assert pipeline.notify(world.services, *key) == ()
    assert world.notifier.delivered == [(key[1], key[0])]


@pytest.mark.parametrize(
    ("outcome", "wait"),
    [(Outcome("retry", "busy"), 1), (Outcome("retry", "slow down", 429, 17.0), 17), (Outcome("no_match", "none"), 60)],
)
def test_what_was_not_delivered_is_tried_again_in_its_time(world: World, outcome: Outcome, wait: int) -> None:
    key = letter(world)
    world.notifier.outcomes = [outcome]
    pipeline.notify(world.services, *key)
    world.clock.forward(wait - 0.5)
    pipeline.notify(world.services, *key)
    assert len(world.notifier.delivered) == 1
    world.clock.forward(0.5)
    assert pipeline.sweep(world.services) == (Nudge("notify", "/".join(key)),)
    pipeline.notify(world.services, *key)
    (alert,) = world.store.reports.alerts(Wish())
    assert (alert.stage, alert.deliveries[0].attempts) == ("sent", 2)


def test_a_refusing_target_is_disabled_and_the_others_hear_of_it_once(world: World) -> None:
    key = letter(world)
    world.notifier.outcomes = [Outcome("refused", "404 no such channel", 404)]
    (nudge,) = pipeline.notify(world.services, *key)
    notice, _, told = nudge.key.partition("/")
    assert told == "slack-1"
    (alert,) = world.store.reports.alerts(Wish())
    assert (alert.stage, alert.deliveries[0].answer) == ("waiting", "404 no such channel")
    pipeline.notify(world.services, notice, told)
    message = world.notifier.messages[-1]
    assert (message.kind, message.subject) == ("alarm", "Target mail-1 is disabled")
    assert "404 no such channel" in message.text
    for _ in range(100):
        world.clock.forward(600)
        assert pipeline.notify(world.services, *key) == ()
    assert [target for target, _ in world.notifier.delivered] == ["mail-1", "slack-1"]


def test_a_disabled_target_is_tried_again_when_its_configuration_changes(world: World) -> None:
    key = letter(world)
    world.notifier.outcomes = [Outcome("refused", "401", 401)]
    pipeline.notify(world.services, *key)
    world.clock.forward(60)
    world.notifier.fingerprints["mail-1"] = "f2"
    pipeline.notify(world.services, *key)
    (alert,) = world.store.reports.alerts(Wish())
    assert alert.stage == "sent"


def test_a_message_that_is_rejected_fails_and_operations_hear_of_it(world: World) -> None:
    key = letter(world)
    world.notifier.outcomes = [Outcome("rejected", "413 too large", 413)]
    (nudge,) = pipeline.notify(world.services, *key)
    assert nudge.key.endswith("/slack-1")
    (alert,) = world.store.reports.alerts(Wish())
    assert alert.stage == "failed"
    assert world.store.deliveries.targets()[0].disabled_at is None


def test_a_target_that_takes_nothing_for_a_day_is_disabled(world: World) -> None:
    key = letter(world)
    world.notifier.outcomes = [Outcome("retry", "busy")] * 1000
    nudges = [nudge for _ in range(300) for nudge in tried(world, key)]
    (alert,) = world.store.reports.alerts(Wish())
    (mail,) = (target for target in world.store.deliveries.targets() if target.name == "mail-1")
    assert alert.stage == "failed"
    assert mail.reason == "nothing was taken for 24 hours: busy"
    assert len(nudges) == 1


def tried(world: World, key: tuple[str, str]) -> tuple[Nudge, ...]:
    nudges = pipeline.notify(world.services, *key)
    world.clock.forward(310)
    return nudges


def test_the_pace_of_a_target_is_waited_for(world: World) -> None:
    world.notifier.paces["mail-1"] = 1.0
    key = letter(world)
    waited: list[float] = []
    pipeline.notify(world.services, *key, sleep=waited.append)
    world.store.deliveries.resend(key[0], ("mail-1",), now=world.clock())
    pipeline.notify(world.services, *key, sleep=waited.append)
    assert waited == [1.0]
    assert [target for target, _ in world.notifier.delivered] == ["mail-1", "mail-1"]


# --- digests and quiet hours -----------------------------------------------------------------------------------

# NOON is 17:00 UTC
DIGEST = Digest("day", "18:00")


def asked(world: World, *, quiet: dict[str, str] | None = None, digest: Digest | None = None) -> None:
    rule = Rule("incidents", "incident", "likely", ("mail",), digest)
    world.watchlists = (watchlist(alerts=(rule,), quiet=quiet),)


def stages(world: World) -> list[tuple[str, int]]:
    return [(alert.stage, alert.deliveries[0].attempts) for alert in world.store.reports.alerts(Wish())]


def test_an_alert_of_a_digest_is_held_and_sent_with_the_others(world: World) -> None:
    asked(world, digest=DIGEST)
    for number in (1, 2):
        read(world, filing(number), INCIDENT)
        assert pipeline.detect(world.services, accession(number)) == ()
    assert stages(world) == [("held", 0)] * 2
    world.clock.forward(3599)
    assert pipeline.sweep(world.services) == ()
    world.clock.forward(1)
    (nudge,) = pipeline.sweep(world.services)
    key, _, target = nudge.key.partition("/")
    pipeline.notify(world.services, key, target)
    assert stages(world) == [("sent", 1)] * 2
    (message,) = world.notifier.messages
    assert (message.kind, message.subject) == ("digest", "2 alerts")


def test_an_alert_made_in_quiet_hours_is_held_until_they_end(world: World) -> None:
    asked(world, quiet={"from": "16:00", "to": "19:00"})
    read(world, filing(1), INCIDENT)
    assert pipeline.detect(world.services, accession(1)) == ()
    (alert,) = world.store.reports.alerts(Wish())
    assert alert.stage == "held"
    assert alert.deliveries[0].due_at == NOON + timedelta(hours=2)


def test_a_grave_alert_breaks_the_quiet(world: World) -> None:
    asked(world, quiet={"from": "16:00", "to": "19:00", "except": "critical"})
    read(world, filing(1), INCIDENT)
    assert len(pipeline.detect(world.services, accession(1))) == 1


def test_an_alert_that_runs_into_quiet_hours_on_its_way_waits_for_their_end(world: World) -> None:
    asked(world, quiet={"from": "17:30", "to": "19:00"})
    key = letter(world)
    world.notifier.outcomes = [Outcome("retry", "busy")]
    pipeline.notify(world.services, *key)
    world.clock.forward(1800)
    assert pipeline.notify(world.services, *key) == ()
    assert stages(world) == [("held", 1)]
    world.clock.forward(5400)
    assert pipeline.sweep(world.services) == (Nudge("notify", "/".join(key)),)
    pipeline.notify(world.services, *key)
    assert stages(world) == [("sent", 2)]
    assert len(world.notifier.delivered) == 2


def test_what_a_person_sends_again_goes_in_quiet_hours_too(world: World) -> None:
    asked(world, quiet={"from": "17:30", "to": "19:00"})
    key = letter(world)
    pipeline.notify(world.services, *key)
    world.clock.forward(1800)
    world.store.deliveries.resend(key[0], ("mail-1",), now=world.clock())
    pipeline.notify(world.services, *key)
    assert len(world.notifier.delivered) == 2


# --- sweep -----------------------------------------------------------------------------------------------------


def test_a_lost_message_is_sent_again(world: World) -> None:
    found(world, filing(1))
    assert pipeline.sweep(world.services) == ()
    world.clock.forward(30)
    assert pipeline.sweep(world.services) == (Nudge("extract", accession(1).dashed),)
    assert pipeline.sweep(world.services) == ()
    world.clock.forward(30)
    assert pipeline.sweep(world.services) == (Nudge("extract", accession(1).dashed),)


def test_whoever_dies_while_sending_leaves_the_delivery_to_the_next(world: World) -> None:
    alert, target = letter(world)
    now = world.clock()
    assert world.store.deliveries.claim(
        alert, target, now=now, until=now + timedelta(seconds=180), give_up_before=now
    )  # and dies
    pipeline.notify(world.services, alert, target)
    assert world.notifier.delivered == []
    world.clock.forward(180)
    assert pipeline.sweep(world.services) == (Nudge("notify", f"{alert}/{target}"),)
    pipeline.notify(world.services, alert, target)
    assert world.notifier.delivered == [(target, alert)]


def test_times_are_aware(world: World) -> None:
    assert isinstance(world.clock(), datetime)
    assert world.clock().tzinfo is not None
