"""One lane a target in each worker: whoever hangs or is slow holds up nobody else, neither filings nor other targets.

What waits in a lane is keys, and the rows in the database say what is left to do: a lane may be lost at any time.
"""

import queue
import threading
from collections.abc import Callable

import structlog

from monitor.errors import MonitorError

log = structlog.get_logger()

Send = Callable[[str, str], None]


class Lanes:
    """`send` is called with (alert, target) in the lane of the target, one after the other."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._lanes: dict[str, _Lane] = {}
        self._closing = threading.Event()

    def put(self, alert: str, target: str) -> None:
        """Have it sent; a key that waits already waits once."""
        if target not in self._lanes:
            self._lanes[target] = _Lane(target, self._send, self._closing)
        self._lanes[target].put(alert)

    def close(self, seconds: float) -> None:
        """Finish what is being sent, begin nothing more."""
        self._closing.set()
        for lane in self._lanes.values():
            lane.close()
        for lane in self._lanes.values():
            lane.thread.join(seconds)


class _Lane:
    def __init__(self, target: str, send: Send, closing: threading.Event) -> None:
        self._target = target
        self._send = send
        self._closing = closing
        self._waiting: set[str] = set()
        self._lock = threading.Lock()
        self._keys: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self.thread = threading.Thread(target=self._run, name=f"lane-{target}", daemon=True)
        self.thread.start()

    def put(self, alert: str) -> None:
        with self._lock:
            if alert in self._waiting:
                return
            self._waiting.add(alert)
        self._keys.put(alert)

    def close(self) -> None:
        self._keys.put(None)

    def _run(self) -> None:
        while (alert := self._keys.get()) is not None and not self._closing.is_set():
            with self._lock:
                self._waiting.discard(alert)
            try:
                self._send(alert, self._target)
            except MonitorError as error:
                log.warning("notify.waits", alert=alert, target=self._target, reason=str(error))
            except Exception as error:  # noqa: BLE001
                # A lane outlives a mistake of ours in one message. Its words may hold a URL: only where it was is told.
                log.error(
                    "notify.broke", alert=alert, target=self._target, error=type(error).__name__, at=_where(error)
                )


def _where(error: BaseException) -> str:
    """File and line of the innermost frame."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else ""
