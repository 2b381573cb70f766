"""Past filings of watched filers, as a silent baseline: read and judged like any other, told to nobody.

The rows are the memory: what was read is not read again, so whoever is stopped begins anew and goes on.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

import structlog

from monitor.domain import ANNUAL_FORMS, CURRENT_FORMS, EASTERN, AccessionNumber, Filing
from monitor.errors import CouldNotAsk, NotThere, Paused
from monitor.pipeline.detect import detect
from monitor.pipeline.extract import extract
from monitor.pipeline.previous import ITEM_SINCE
from monitor.pipeline.services import Services
from monitor.pipeline.starts import news

log = structlog.get_logger()

# Item 1.05 came into force on this day.
INCIDENTS_SINCE = date(2023, 12, 18)
YEARS = 3
# Of an 8-K's items those under which incidents are told; the others are read when they come, not when they are past.
_TELLING = ("1.05", "7.01", "8.01")
# A list or document that EDGAR does not give is asked for so often before it is left.
_TRIES = 5
_BETWEEN_TRIES = timedelta(seconds=10)


class Progress(Protocol):
    """Who is told how far it is."""

    def begin(self, what: str, total: int) -> None: ...
    def advance(self, what: str) -> None: ...
    def say(self, words: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Stretch:
    """Which days of filing: from `annual_since` or `current_since` on, before `until`."""

    annual_since: date
    current_since: date
    until: date | None = None

    def holds(self, filing: Filing) -> bool:
        """Whether the filing is to be read."""
        filed_on = filing.filed_on or filing.accepted_at.astimezone(EASTERN).date()
        if self.until is not None and filed_on >= self.until:
            return False
        if filing.form in ANNUAL_FORMS:
            return filed_on >= self.annual_since
        return filing.form in CURRENT_FORMS and filed_on >= self.current_since and _may_tell(filing)

    def is_before(self, filing: Filing) -> bool:
        """Whether this one, and whatever is older, is too old."""
        return filing.filed_on is not None and filing.filed_on < min(self.annual_since, self.current_since)


@dataclass(frozen=True, slots=True)
class Filled:
    """What a backfill came to. `left` are filings that EDGAR did not give: they wait for the service, or another run;
    `unasked` are filers without an answer."""

    read: int
    known: int
    failed: int
    left: int
    unasked: tuple[int, ...]


def stretch(since: date | None, until: date | None, today: date) -> Stretch:
    """From `since` on, or the annual reports of the last years and the incidents since Item 1.05 is in force."""
    if since is not None:
        return Stretch(since, since, until)
    years_ago = today.replace(day=1, year=today.year - YEARS)
    return Stretch(max(years_ago, ITEM_SINCE), INCIDENTS_SINCE, until)


def backfill(
    services: Services, ciks: Sequence[int], wanted: Stretch, progress: Progress, wait: Callable[[float], object]
) -> Filled:
    """Ask each filer's list, then read what it names within the stretch, oldest first over all filers."""
    named, unasked = _named(services, ciks, wanted, progress, wait)
    todo = _undone(services, named)
    progress.begin("filings", len(named))
    for _ in range(len(named) - len(todo)):
        progress.advance("filings")
    for filing in todo:
        _read(services, filing, progress, wait)
        progress.advance("filings")
    ends = services.store.filings.stages([each.accession.dashed for each in todo])
    stages = [stage for stage, _ in ends.values()]
    return Filled(
        read=stages.count("detected"),
        known=len(named) - len(todo),
        failed=stages.count("failed"),
        left=len(todo) - stages.count("detected") - stages.count("failed"),
        unasked=unasked,
    )


def _named(
    services: Services, ciks: Sequence[int], wanted: Stretch, progress: Progress, wait: Callable[[float], object]
) -> tuple[list[Filing], tuple[int, ...]]:
    progress.begin("lists", len(ciks))
    named: dict[AccessionNumber, Filing] = {}
    unasked = []
    for cik in ciks:
        found = _patiently(lambda cik=cik: list(_of_filer(services, cik, wanted)), services, progress, wait)  # type: ignore[misc]
        if found is None:
            unasked.append(cik)
        # a filing of several filers stands in the list of each
        named |= {filing.accession: filing for filing in found or ()}
        progress.advance("lists")
    is_news = news(services)
    past = [filing for filing in named.values() if not is_news(filing)]
    return sorted(past, key=lambda filing: (filing.accepted_at, filing.accession)), tuple(unasked)


def _of_filer(services: Services, cik: int, wanted: Stretch) -> Iterator[Filing]:
    for filing in services.edgar.filings_of(cik):
        if wanted.is_before(filing):
            return
        if wanted.holds(filing):
            yield filing


def _undone(services: Services, named: Iterable[Filing]) -> list[Filing]:
    everything = list(named)
    stages = services.store.filings.stages([filing.accession.dashed for filing in everything])
    done = {accession for accession, (stage, _) in stages.items() if stage in ("detected", "failed")}
    return [filing for filing in everything if filing.accession.dashed not in done]


def _read(services: Services, filing: Filing, progress: Progress, wait: Callable[[float], object]) -> None:
    """Read and judge one, as often as it takes; what EDGAR does not give is left to wait."""
    now = services.now()
    services.store.filings.add_baseline(filing, now=now, due_at=now + services.claim)
    key = filing.accession
    for _ in range(_TRIES):
        try:
            extract(services, key)
            detect(services, key)
        except BaseException:
            # stopped in the middle: let go of it, so that whoever goes on need not wait for the claim to run out
            services.store.filings.waits(key, until=services.now(), reason="the backfill was stopped")
            raise
        stage, due_at = services.store.filings.stages([key.dashed])[key.dashed]
        if stage in ("detected", "failed") or due_at is None:
            return
        _wait_for(services, progress, wait, (due_at - services.now()).total_seconds())


def _patiently(
    ask: Callable[[], list[Filing]], services: Services, progress: Progress, wait: Callable[[float], object]
) -> list[Filing] | None:
    """The answer; None where EDGAR has none or gave none in several tries. A pause is waited for."""
    for _ in range(_TRIES):
        try:
            return ask()
        except NotThere as error:
            progress.say(str(error))
            return None
        except Paused as error:
            _wait_for(services, progress, wait, (error.until - services.now()).total_seconds())
        except CouldNotAsk as error:
            progress.say(str(error))
            _wait_for(services, progress, wait, _BETWEEN_TRIES.total_seconds())
    return None


def _wait_for(services: Services, progress: Progress, wait: Callable[[float], object], seconds: float) -> None:
    if seconds > 30:
        paused = services.store.state.paused_until()
        why = "EDGAR has blocked us" if paused and paused > services.now() else "EDGAR does not give it yet"
        progress.say(f"{why}: waiting for {seconds:.0f} seconds")
    wait(max(seconds, 0.0))


def _may_tell(filing: Filing) -> bool:
    return not filing.items or any(filing.has_item(number) for number in _TELLING)
