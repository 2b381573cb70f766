"""What can go wrong with EDGAR's answers, to be switched on and off while it runs."""

import random
import re
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Literal, get_args

FaultKind = Literal[
    "rate_block",  # 403, "Request Rate Threshold Exceeded"
    "rate_block_headed_as_tool",  # the same block under the heading of the next
    "undeclared_tool",  # 403, wants a contact in the User-Agent
    "too_many_requests",  # 429
    "unavailable",  # 503, an HTML page
    "html_instead",  # 200, an HTML error page
    "empty",  # 200, no body
    "cut_off",  # Content-Length promises more than comes
    "cut_off_unannounced",  # chunked, closed before its last chunk
    "cut_off_silently",  # no length at all, closed in the middle: only the content shows it
    "slow",  # the body trickles over `seconds`
    "reset",  # the connection is reset before any answer
]


@dataclass(frozen=True, slots=True)
class Fault:
    """`path` is a regular expression searched in path and query. `count` ends it after so many hits. `keep` is the
    share of the body that a cut-off lets through, `seconds` how long a slow body takes in all."""

    kind: FaultKind
    path: str = ""
    count: int | None = None
    probability: float = 1.0
    seed: int = 0
    keep: float = 0.5
    seconds: float = 5.0

    def __post_init__(self) -> None:
        if self.kind not in get_args(FaultKind):
            raise ValueError(f"{self.kind!r} is no fault: want one of {', '.join(get_args(FaultKind))}")
        re.compile(self.path)


class Faults:
    """The faults that are switched on, asked in the order they came. Safe to switch while requests are answered."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._number = 0
        self._active: dict[int, _Active] = {}

    def switch_on(self, fault: Fault) -> int:
        """Returns the number to switch it off by."""
        with self._lock:
            self._number += 1
            self._active[self._number] = _Active(fault, random.Random(fault.seed))
            return self._number

    def switch_off(self, number: int | None = None) -> None:
        """One, or all. Switching off what is not on does nothing."""
        with self._lock:
            for each in [number] if number is not None else list(self._active):
                self._active.pop(each, None)

    def strike(self, target: str) -> Fault | None:
        """The fault that meets this request, if any."""
        with self._lock:
            return next((active.fault for active in self._active.values() if active.strikes(target)), None)

    def state(self) -> list[dict[str, object]]:
        with self._lock:
            return [{"id": number, **asdict(on.fault), "hits": on.hits} for number, on in self._active.items()]


class _Active:
    def __init__(self, fault: Fault, dice: random.Random) -> None:
        self.fault = fault
        self.hits = 0
        self._dice = dice
        self._path = re.compile(fault.path)

    def strikes(self, target: str) -> bool:
        if self.fault.count is not None and self.hits >= self.fault.count:
            return False
        if not self._path.search(target) or self._dice.random() >= self.fault.probability:
            return False
        self.hits += 1
        return True


def fault_from(content: Mapping[str, object]) -> Fault:
    """A fault from its JSON. Raises `ValueError` for a key or kind that does not exist."""
    try:
        return Fault(**content)  # type: ignore[arg-type]  # JSON: __post_init__ looks at what matters
    except (TypeError, re.error) as error:
        raise ValueError(f"not a fault: {error}") from error
