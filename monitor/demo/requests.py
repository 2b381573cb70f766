"""What the simulated EDGAR remembers of those who asked it, and how it counts them."""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Request:
    """One request and what became of it. `status` is 0 where none was sent (a reset); `bytes` counts the body as it
    went over the wire, up to where the client hung up."""

    at: datetime
    method: str
    path: str
    query: str
    user_agent: str
    status: int
    bytes: int

    def as_json(self) -> dict[str, object]:
        return {**asdict(self), "at": self.at.isoformat()}


class RequestLog:
    """Every request in order of its coming, control paths apart."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._requests: list[Request] = []

    def begin(self, request: Request) -> int:
        """Note a request that is being answered; returns its place."""
        with self._lock:
            self._requests.append(request)
            return len(self._requests) - 1

    def note(self, place: int, status: int, sent: int) -> None:
        with self._lock:
            # the log may have been emptied while a long answer was under way
            if place < len(self._requests):
                self._requests[place] = replace(self._requests[place], status=status, bytes=sent)

    def all(self) -> list[Request]:
        with self._lock:
            return list(self._requests)

    def clear(self) -> None:
        with self._lock:
            self._requests.clear()


class RateLimit:
    """The SEC's fair-access rule: more than `limit` requests within a second block everybody for `block_seconds`,
    and asking during the block prolongs it."""

    def __init__(self, limit: int, block_seconds: float = 600.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit = limit
        self._block_seconds = block_seconds
        self._clock = clock
        self._lock = threading.Lock()
        self._recent: deque[float] = deque()
        self._blocked_until = float("-inf")

    def exceeded(self) -> bool:
        """Count a request; whether it is refused."""
        now = self._clock()
        with self._lock:
            while self._recent and self._recent[0] <= now - 1.0:
                self._recent.popleft()
            self._recent.append(now)
            if len(self._recent) > self._limit or now < self._blocked_until:
                self._blocked_until = now + self._block_seconds
                return True
            return False
