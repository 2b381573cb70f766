"""A clock for what is done again and again."""

import time


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
