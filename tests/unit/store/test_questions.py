"""Counts of a week, who has filed, and what each filer says now, on each kind of database."""

from dataclasses import replace
from datetime import date, timedelta

from monitor.domain import Wanted, Watchlist
from monitor.store.among import Among
from monitor.store.registrants import FilerReport
from monitor.store.reports import Wish
from monitor.store.store import Store
from monitor.store.weeks import Week
from tests.unit.makers import HARBOR, NOON, ORCHARD, alert, disclosure, extraction, filing

DAY = timedelta(days=1)
BANKER = replace(ORCHARD, sic="6020")


def found(store: Store) -> None:
    """Harbor's incident, read and told; Orchard's filing on its way; one of Harbor's that could not be read."""
    for number, filer in ((1, HARBOR), (2, BANKER), (3, HARBOR)):
        of = filing(number, filers=(filer,), accepted_at=NOON + number * DAY / 24)
        store.filings.add([of], now=NOON, due_at=NOON, wanted=lambda _: True, baseline=lambda _: False)
    read = filing(1)
    store.filings.save_extraction(read, extraction(read), due_at=NOON)
    told = disclosure(read)
    store.alerts.conclude(read.accession, [told], [(alert(told), ("mail", "slack"))], now=NOON, due_at=NOON)
    store.filings.failed(filing(3).accession, reason="an empty file")


def test_a_week_is_counted_by_who_is_watched(store: Store) -> None:
    found(store)

    def counted(among: Among | None) -> Week:
        return store.weeks.count(NOON, NOON + DAY, watchlist="suppliers", among=among)

    mine = counted(Among(frozenset({HARBOR.cik}), frozenset()))
    assert (mine.seen, mine.watched, mine.read, mine.failed, mine.waiting) == (3, 2, 1, 1, 0)
    assert (mine.alerts, mine.undelivered, mine.undecided) == ((("incident", 1),), 0, 2)
    banks = counted(Among(frozenset(), frozenset({"6020"})))
    assert (banks.watched, banks.waiting) == (1, 1)
    assert counted(None).watched == 3
    assert counted(Among(frozenset(), frozenset())).watched == 0


def test_the_filers_of_a_watchlist() -> None:
    names = (Wanted(cik=HARBOR.cik), Wanted(sic="6020"))

    assert Among.those_of(Watchlist("suppliers", names, ())) == Among(frozenset({HARBOR.cik}), frozenset({"6020"}))
    assert Among.those_of(Watchlist("suppliers", (), (), everyone=True)) is None


def test_who_has_filed_by_cik_and_by_industry(store: Store) -> None:
    found(store)
    last = NOON + 3 * DAY / 24
    assert store.registrants.by_cik({HARBOR.cik, 5}) == {
        HARBOR.cik: FilerReport(HARBOR.cik, HARBOR.name, None, 2, last)
    }
    assert [each.cik for each in store.registrants.of_industry("6020")] == [ORCHARD.cik]
    assert store.registrants.of_industry("7372") == ()


def test_the_latest_annual_report_of_each_filer(store: Store) -> None:
    for number, year, filer in ((1, 2024, HARBOR), (2, 2025, HARBOR), (3, None, BANKER)):
        of = filing(
            number, form="10-K", items=(), filers=(filer,), period=year and date(year, 12, 31),
            accepted_at=NOON + number * DAY,
        )  # fmt: skip
        store.filings.add_past(of, extraction(of), now=NOON)

    def latest(**wish: object) -> list[tuple[int, str]]:
        rows = store.reports.latest_annual(Wish(**wish))  # type: ignore[arg-type]
        return [(cik, report.filing.accession.dashed[-1]) for cik, _, report, _ in rows]

    assert latest() == [(ORCHARD.cik, "3"), (HARBOR.cik, "2")]
    assert latest(cik=HARBOR.cik) == [(HARBOR.cik, "2")]
    assert latest(among=Among(frozenset(), frozenset({"6020"}))) == [(ORCHARD.cik, "3")]
    assert latest(form="20-F") == []
    assert latest(limit=1) == [(ORCHARD.cik, "3")]
