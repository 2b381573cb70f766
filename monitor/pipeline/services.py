"""What the recipe works with: the real things, what it asks of them, and what its steps give."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple, Protocol

from monitor.domain import Alert, Filing, Message, Notice, Outcome, Watchlist
from monitor.store.alerts import Storm
from monitor.store.store import Store


class Page(Protocol):
    @property
    def filings(self) -> tuple[Filing, ...]: ...
    @property
    def entries(self) -> int: ...
    @property
    def mistakes(self) -> tuple[str, ...]: ...
    @property
    def newest(self) -> datetime | None: ...
    @property
    def oldest(self) -> datetime | None: ...
    @property
    def full(self) -> bool: ...


class Index(Protocol):
    @property
    def filings(self) -> tuple[Filing, ...]: ...
    @property
    def mistakes(self) -> tuple[str, ...]: ...


class Edgar(Protocol):
    """What the pipeline asks of EDGAR. Every method may raise `CouldNotAsk` and its kin."""

    def walk(self, back_to: datetime | None) -> Iterator[Page]: ...
    def submission(self, filing: Filing) -> AbstractContextManager[Iterator[bytes]]: ...
    def filings_of(self, cik: int) -> Iterator[Filing]: ...
    def index_of(self, day: date) -> Index: ...
    def told_of_incidents(self, since: date, until: date) -> tuple[Filing, ...]: ...
    def page_of(self, filing: Filing) -> str: ...
    def clock_off(self) -> timedelta | None: ...


class Notifier(Protocol):
    """What the pipeline asks of notify: which targets carry a tag, an alert in words, and one delivery."""

    def with_tag(self, tag: str) -> tuple[str, ...]: ...
    def names(self) -> tuple[str, ...]: ...
    def pace(self, name: str) -> float: ...
    def fingerprint(self, name: str) -> str: ...
    def describe(self, name: str) -> str: ...
    def write(self, alert: Alert, *, filing_url: str) -> Message: ...
    def write_digest(self, id_: str, alerts: tuple[tuple[Alert, str], ...], *, why: str) -> Message: ...
    def write_notice(self, notice: Notice) -> Message: ...
    def deliver(self, target: str, message: Message) -> Outcome: ...


@dataclass(frozen=True, slots=True)
class Services:
    """The real things, put together in bootstrap. `now` is aware."""

    store: Store
    edgar: Edgar
    notifier: Notifier
    watchlists: tuple[Watchlist, ...]
    now: Callable[[], datetime]
    # how long a row may lie before it is nudged again, and how long one worker may hold it before it counts as dead
    overdue: timedelta
    claim: timedelta
    feed_alert_after: timedelta
    # how long a delivery is tried, and a target may fail before it is disabled
    give_up: timedelta = timedelta(hours=24)
    storm: Storm = field(default_factory=Storm)


class Nudge(NamedTuple):
    """A word to a worker: there may be something to do under this key. An accession number, or alert/target.

    What is `urgent` is taken up before all else that is yet to be fetched.
    """

    verb: Literal["extract", "detect", "notify"]
    key: str
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Polled:
    """What one page of the feed brought. `gap` is a stretch of time that the feed no longer holds."""

    entries: int
    ours: int
    mistakes: tuple[str, ...]
    nudges: tuple[Nudge, ...]
    gap: tuple[datetime, datetime] | None = None
