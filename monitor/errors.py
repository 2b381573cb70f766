"""What can go wrong, as one tree. Nothing below the doors raises anything else on purpose.

    MonitorError
    ├── CouldNotAsk            no answer worth the name: try again later, conclude nothing
    │   └── Paused             EDGAR asked everyone to stay away until a time
    ├── NotThere               the other side answered: there is no such thing
    ├── Malformed              it came, and it is not what it should be: keep it, tell a person
    └── Misconfigured          ours to mend: nothing will work until a person changes something
        └── UndeclaredIdentity EDGAR refuses the contact we gave

Every error pickles (it may cross from a worker to a door) and its text says what, where and what to do.
"""

from datetime import datetime


class MonitorError(Exception):
    """The root: catch this at a door, and only there."""


class CouldNotAsk(MonitorError):
    """The question got no answer (network, 5xx, cut off, HTML instead of data). Never means "there is none"."""

    def __init__(self, what: str, *, status: int | None = None, retry_after: float | None = None) -> None:
        super().__init__(what, status, retry_after)
        self.what = what
        self.status = status
        self.retry_after = retry_after

    def __str__(self) -> str:
        return self.what if self.status is None else f"{self.what} (HTTP {self.status})"

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild_could_not_ask, (type(self), self.what, self.status, self.retry_after)


class Paused(CouldNotAsk):
    """EDGAR blocked us; nobody asks before `until` (aware, UTC)."""

    def __init__(self, until: datetime, what: str = "EDGAR asked us to stay away") -> None:
        super().__init__(f"{what}; paused until {until:%Y-%m-%d %H:%M:%S} UTC")
        self.until = until
        self.reason = what

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.until, self.reason)


class NotThere(MonitorError):
    """The other side answered, and the answer is that this does not exist (yet)."""


class Malformed(MonitorError):
    """Content that is not what it claims to be. `at` names the place: a byte offset, a line, an element."""

    def __init__(self, what: str, *, at: str = "") -> None:
        super().__init__(what, at)
        self.what = what
        self.at = at

    def __str__(self) -> str:
        return f"{self.what} (at {self.at})" if self.at else self.what

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild_malformed, (type(self), self.what, self.at)


class Misconfigured(MonitorError):
    """Settings, watchlists or targets that a person must mend. The text names file and line where there is one."""


class UndeclaredIdentity(Misconfigured):
    """EDGAR answered 403 "Undeclared Automated Tool": the User-Agent's contact is missing or not accepted."""


def _rebuild_could_not_ask(
    kind: type[CouldNotAsk], what: str, status: int | None, retry_after: float | None
) -> CouldNotAsk:
    return kind(what, status=status, retry_after=retry_after)


def _rebuild_malformed(kind: type[Malformed], what: str, at: str) -> Malformed:
    return kind(what, at=at)
