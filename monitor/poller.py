"""The watch: look at the feed, sweep what lies about, prove that workers listen. One process, one loop."""

import signal
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from types import FrameType

import structlog

from monitor import pipeline
from monitor.domain import Filing
from monitor.edgar.hours import Hours, last_evening
from monitor.errors import CouldNotAsk, Malformed, Misconfigured, Paused
from monitor.pipeline import Edgar, Nudge, Page, Polled, Reach, Services

log = structlog.get_logger()

# After a refusal that only a person can mend there is no use in asking every second.
_AFTER_REFUSAL_SECONDS = 60.0
# How often a successful poll is noted: often enough for an alarm in minutes, seldom enough to cost nothing.
_NOTE_SECONDS = 5.0
# Entries can appear below the newest: so often the walk goes on to so far behind it.
_RECHECK_SECONDS = 60.0
_RECHECK = timedelta(minutes=15)
# A walk over the whole night that broke off (it is about 50 requests) is begun anew after so long.
_DEEP_SECONDS = 60.0


class Interrupted(BaseException):
    """Raised out of a wait for EDGAR when the process is told to stop; not an error of anybody."""


class Stop:
    """SIGTERM and Ctrl-C as something to wait for. Breaks into a wait for EDGAR, never into a write."""

    def __init__(self) -> None:
        self._asked = threading.Event()
        self._waiting_for_edgar = False

    def listen(self) -> None:
        """Take over the signals; from the main thread only."""
        signal.signal(signal.SIGTERM, self._on_signal)
        signal.signal(signal.SIGINT, self._on_signal)

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._asked.set()
        if self._waiting_for_edgar:
            raise Interrupted

    @property
    def asked(self) -> bool:
        return self._asked.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait; True at once when told to stop."""
        return self._asked.wait(max(seconds, 0.0))

    @contextmanager
    def interruptible(self) -> Iterator[None]:
        self._waiting_for_edgar = True
        try:
            if self.asked:
                raise Interrupted
            yield
        finally:
            self._waiting_for_edgar = False


class _InterruptibleEdgar:
    """EDGAR whose feed lets go of the process when it is told to stop."""

    def __init__(self, edgar: Edgar, stop: Stop) -> None:
        self._edgar = edgar
        self._stop = stop

    def walk(self, back_to: datetime | None) -> Iterator[Page]:
        pages = self._edgar.walk(back_to)
        while True:
            with self._stop.interruptible():
                page = next(pages, None)
            if page is None:
                return
            yield page

    def submission(self, filing: Filing) -> AbstractContextManager[Iterator[bytes]]:
        return self._edgar.submission(filing)

    def filings_of(self, cik: int) -> Iterator[Filing]:
        return self._edgar.filings_of(cik)

    def page_of(self, filing: Filing) -> str:
        return self._edgar.page_of(filing)


class Every:
    """A clock that is due every so many seconds, and can be put off; `wait` is how long it is put off at first."""

    def __init__(self, seconds: float, *, wait: float = 0.0) -> None:
        self._seconds = seconds
        self._next = time.monotonic() + wait

    @property
    def left(self) -> float:
        return self._next - time.monotonic()

    def due(self) -> bool:
        """Whether it is time; if so, the next time is set."""
        if self.left > 0:
            return False
        self.put_off(self._seconds)
        return True

    def put_off(self, seconds: float) -> None:
        self._next = time.monotonic() + seconds


class Poller:
    """The loop of the watch. `nudge` and `beat` send messages; both may drop them."""

    def __init__(
        self,
        services: Services,
        stop: Stop,
        *,
        nudge: Callable[[Iterable[Nudge]], None],
        beat: Callable[[str], None],
        poll_seconds: float,
        closed_poll_seconds: float,
        sweep_seconds: float,
        beat_seconds: float,
        hours: Hours,
    ) -> None:
        self._services = replace(services, edgar=_InterruptibleEdgar(services.edgar, stop))
        self._stop = stop
        self._nudge = nudge
        self._beat = beat
        self._poll_clock = Every(poll_seconds)
        self._sweep_clock = Every(sweep_seconds)
        self._beat_clock = Every(beat_seconds)
        self._note_clock = Every(_NOTE_SECONDS)
        self._recheck_clock = Every(_RECHECK_SECONDS, wait=_RECHECK_SECONDS)
        self._deep_clock = Every(_DEEP_SECONDS)
        self._hours = hours
        self._closed_poll_seconds = closed_poll_seconds
        state = services.store.state
        self._last_look = state.time_of("last_poll_at")
        self._last_deep_walk = state.time_of("deep_walk_at")

    def run(self) -> None:
        """Poll, sweep and beat until told to stop."""
        try:
            while not self._stop.asked:
                self._tick()
                self._stop.wait(min(self._poll_clock.left, self._sweep_clock.left, self._beat_clock.left))
        except Interrupted:
            log.info("poller.stopped", while_asking=True)

    def _tick(self) -> None:
        try:
            if self._beat_clock.due():
                self._beat(self._services.now().isoformat())
            if self._sweep_clock.due():
                self._nudge(pipeline.sweep(self._services))
            if self._poll_clock.due():
                self._poll()
        except Paused as error:
            log.warning("poll.paused", reason=str(error))
            self._poll_clock.put_off((error.until - self._services.now()).total_seconds())
        except Misconfigured as error:
            log.error("poll.refused", reason=str(error))
            self._poll_clock.put_off(_AFTER_REFUSAL_SECONDS)
        except Malformed as error:
            log.error("poll.unreadable", reason=str(error))
        except CouldNotAsk as error:
            log.warning("poll.no_answer", reason=str(error))

    def _poll(self) -> None:
        now = self._services.now()
        deep = self._deep_clock.due() and self._hours.deep_walk_due(self._last_deep_walk, now)
        away_since = self._away_since(now)
        held: list[Nudge] = []
        for polled in pipeline.poll(self._services, self._reach(now, away_since, deep=deep)):
            self._tell(polled)
            if away_since is None:
                self._nudge(polled.nudges)
            else:
                held[:0] = reversed(polled.nudges)
        self._nudge(held)
        self._note(now, deep=deep)
        self._slow_down()

    def _away_since(self, now: datetime) -> datetime | None:
        """Since when nobody looked, where that is long; what came in the meantime is told oldest first, as late."""
        last = self._last_look
        return last if last is not None and now - last > pipeline.LATE else None

    def _reach(self, now: datetime, away_since: datetime | None, *, deep: bool) -> Reach:
        recheck = self._recheck_clock.due()
        return Reach(
            behind=_RECHECK if recheck else timedelta(0),
            back_to=last_evening(now) - _RECHECK if deep else None,
            away_since=away_since,
        )

    def _tell(self, polled: Polled) -> None:
        for mistake in polled.mistakes:
            log.error("poll.entry_unreadable", reason=mistake)
        if polled.nudges:
            log.info("poll.found", ours=polled.ours, wanted=[each.key for each in polled.nudges])
        if polled.gap is not None:
            since, until = polled.gap
            log.warning("poll.gap", since=since.isoformat(), until=until.isoformat())

    def _note(self, now: datetime, *, deep: bool) -> None:
        self._last_look = now
        state = self._services.store.state
        if self._note_clock.due():
            state.remember("last_poll_at", now.isoformat(), now=now)
        if deep:
            self._last_deep_walk = now
            state.remember("deep_walk_at", now.isoformat(), now=now)

    def _slow_down(self) -> None:
        """Outside of EDGAR's hours the next look is further away, but not later than the hour it opens."""
        left = self._hours.until_open(self._services.now()).total_seconds()
        if left > 0:
            self._poll_clock.put_off(max(min(self._closed_poll_seconds, left), self._poll_clock.left))
