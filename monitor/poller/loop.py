"""The loop: look at the feed, hold it against other witnesses, sweep what lies about, prove that workers listen."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import structlog

from monitor import pipeline
from monitor.edgar.hours import Hours, last_evening
from monitor.errors import CouldNotAsk, Malformed, Misconfigured, Paused, UndeclaredIdentity
from monitor.pipeline import Nudge, Polled, Reach, Services
from monitor.poller.every import Every
from monitor.poller.stop import Interrupted, InterruptibleEdgar, Stop
from monitor.poller.witnesses import Witnesses

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

# Between two looks for where the service is blind.
_LOOK_SECONDS = 15.0
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


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
        current: Callable[[], Services] | None = None,
        look: Callable[[], None] = lambda: None,
    ) -> None:
        """`current` gives the services with the watchlists and targets as they are by now; `look` looks where the
        service may be blind, and tells."""
        self._current = current or (lambda: services)
        self._services = replace(services, edgar=InterruptibleEdgar(services.edgar, stop))
        self._stop = stop
        self._nudge = nudge
        self._beat = beat
        self._poll_clock = Every(poll_seconds)
        self._sweep_clock = Every(sweep_seconds)
        self._beat_clock = Every(beat_seconds)
        self._note_clock = Every(_NOTE_SECONDS)
        self._recheck_clock = Every(_RECHECK_SECONDS, wait=_RECHECK_SECONDS)
        self._deep_clock = Every(_DEEP_SECONDS)
        self._witness_clock = Every(witness_seconds(hours))
        self._witnesses = Witnesses(lambda: self._services, hours)
        self._look_clock = Every(_LOOK_SECONDS, wait=_LOOK_SECONDS)
        self._look = look
        self._week_clock = Every(_LOOK_SECONDS)
        self._noted: dict[str, str] = {}
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
                self._stop.wait(min(clock.left for clock in self._clocks))
        except Interrupted:
            log.info("poller.stopped", while_asking=True)

    @property
    def _clocks(self) -> tuple[Every, ...]:
        return (
            self._beat_clock,
            self._sweep_clock,
            self._poll_clock,
            self._witness_clock,
            self._look_clock,
            self._week_clock,
        )

    def _tick(self) -> None:
        """Each duty that is due. One that fails keeps no other from its turn: while the feed is away, indexes and
        lists may answer."""
        self._attempt(self._take_up_configuration)
        duties = (self._send_beat, self._sweep, self._poll, self._ask_witness, self._look, self._tell_weekly)
        for clock, duty in zip(self._clocks, duties, strict=True):
            if clock.due():
                self._attempt(duty)

    def _attempt(self, duty: Callable[[], None]) -> None:
        try:
            duty()
        except Paused as error:
            log.warning("poll.paused", reason=str(error))
            self._leave_edgar_alone((error.until - self._services.now()).total_seconds())
        except Misconfigured as error:
            log.error("poll.refused", reason=str(error))
            self._leave_edgar_alone(_AFTER_REFUSAL_SECONDS)
            if isinstance(error, UndeclaredIdentity):
                self._attempt(partial(self._note_for_lookout, pipeline.REFUSAL, str(error)))
        except Malformed as error:
            log.error("poll.unreadable", reason=str(error))
            self._attempt(partial(self._note_for_lookout, pipeline.UNREADABLE, str(error)))
        except CouldNotAsk as error:
            log.warning("poll.no_answer", reason=str(error))

    def _take_up_configuration(self) -> None:
        current = self._current()
        self._services = replace(self._services, watchlists=current.watchlists, notifier=current.notifier)

    def _leave_edgar_alone(self, seconds: float) -> None:
        for clock in (self._poll_clock, self._witness_clock):
            clock.put_off(seconds)

    def _send_beat(self) -> None:
        self._beat(self._services.now().isoformat())

    def _sweep(self) -> None:
        self._nudge(pipeline.sweep(self._services))

    def _tell_weekly(self) -> None:
        self._nudge(pipeline.tell_weekly(self._services))

    def _poll(self) -> None:
        now = self._services.now()
        deep = self._deep_clock.due() and self._hours.deep_walk_due(self._last_deep_walk, now)
        away_since = self._away_since(now)
        reach = self._reach(now, away_since, deep=deep)
        held: list[Nudge] = []
        for polled in pipeline.poll(self._services, reach):
            self._tell(polled)
            if polled.gap is not None:
                # older than whatever the feed still holds
                held[:0] = self._witnesses.fill(*polled.gap)
            elif away_since is None:
                self._nudge(polled.nudges)
            else:
                held[:0] = reversed(polled.nudges)
        self._nudge(held)
        if reach.back_to or reach.behind:
            self._nudge(self._witnesses.settle(walked_at=now))
        self._note(now, deep=deep)
        self._note_for_lookout(pipeline.REFUSAL, "")
        self._note_for_lookout(pipeline.UNREADABLE, "")
        self._slow_down()

    def _ask_witness(self) -> None:
        self._nudge(self._witnesses.settle(walked_at=_LONG_AGO))
        if self._witnesses.ask():
            # the feed may show any moment what the witness named: look again before calling it missing
            self._recheck_clock.put_off(0)

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
            self._note_clock_off()
        if deep:
            self._last_deep_walk = now
            state.remember("deep_walk_at", now.isoformat(), now=now)

    def _note_for_lookout(self, key: str, value: str) -> None:
        """Keep what is wrong, or that nothing is, where every process sees it; once a change."""
        if self._noted.get(key) != value:
            self._services.store.state.remember(key, value, now=self._services.now())
            self._noted[key] = value
            self._look_clock.put_off(0)

    def _note_clock_off(self) -> None:
        off = self._services.edgar.clock_off()
        if off is not None:
            # in steps: what is told is minutes, and what differs by a second need not be written
            self._note_for_lookout(pipeline.CLOCK_OFF, f"{round(off.total_seconds() / 5) * 5}")

    def _slow_down(self) -> None:
        """Outside of EDGAR's hours the next look is further away, but not later than the hour it opens."""
        left = self._hours.until_open(self._services.now()).total_seconds()
        if left > 0:
            self._poll_clock.put_off(max(min(self._closed_poll_seconds, left), self._poll_clock.left))


def witness_seconds(hours: Hours) -> float:
    """Between two questions to other witnesses than the feed: few, spread, and within the same budget."""
    return 1.0 if hours.always else 5.0
