"""Being told to stop, whatever the process waits for."""

import signal
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date, datetime, timedelta
from types import FrameType
from typing import TypeVar

from monitor.domain import Filing
from monitor.pipeline import Edgar, Index, Page

_Answer = TypeVar("_Answer")


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


class InterruptibleEdgar:
    """EDGAR that lets go of the process when it is told to stop."""

    def __init__(self, edgar: Edgar, stop: Stop) -> None:
        self._edgar = edgar
        self._stop = stop

    def walk(self, back_to: datetime | None) -> Iterator[Page]:
        yield from self._each(self._edgar.walk(back_to))

    def submission(self, filing: Filing) -> AbstractContextManager[Iterator[bytes]]:
        return self._edgar.submission(filing)

    def filings_of(self, cik: int) -> Iterator[Filing]:
        yield from self._each(self._edgar.filings_of(cik))

    def index_of(self, day: date) -> Index:
        with self._stop.interruptible():
            return self._edgar.index_of(day)

    def told_of_incidents(self, since: date, until: date) -> tuple[Filing, ...]:
        with self._stop.interruptible():
            return self._edgar.told_of_incidents(since, until)

    def page_of(self, filing: Filing) -> str:
        return self._edgar.page_of(filing)

    def clock_off(self) -> timedelta | None:
        return self._edgar.clock_off()

    def _each(self, answers: Iterator[_Answer]) -> Iterator[_Answer]:
        while True:
            with self._stop.interruptible():
                answer = next(answers, None)
            if answer is None:
                return
            yield answer
