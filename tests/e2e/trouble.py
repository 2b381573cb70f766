"""What befalls a running service at random, by a seed: EDGAR's faults, on and off, and processes that are killed."""

import random
import threading
import time
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Self

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.faults import Fault, FaultKind
from monitor.demo.requests import Request
from tests.e2e.rig import Rig

_PATHS = ("", "browse-edgar", r"\.txt$", "daily-index")
# The three pages by which EDGAR stops everyone for ten minutes. Each of them costs a play ten minutes: one is enough.
BLOCKS: tuple[FaultKind, ...] = ("rate_block", "rate_block_headed_as_tool", "too_many_requests")
SPELLS: tuple[FaultKind, ...] = (
    "unavailable", "html_instead", "empty", "cut_off", "cut_off_unannounced", "cut_off_silently", "slow", "reset",
    "undeclared_tool",
)  # fmt: skip
# The next request meets it.
_BLOCK_WAITS = 30.0


class Trouble(ABC):
    """Something that befalls the service in a thread of its own, for as long as it is entered."""

    def __init__(self) -> None:
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Self:
        self._began = time.monotonic()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    @abstractmethod
    def _run(self) -> None:
        """Until `_over` is set."""


class Weather(Trouble):
    """Faults of the simulated EDGAR, one spell after the other for as long as it is entered, each kind in its turn.

    `block_at` is when EDGAR blocks us, in seconds from the beginning; None: never. `blocked` are the requests that it
    answered so.
    """

    def __init__(self, edgar: SimulatedEdgar, seed: int, *, block_at: float | None) -> None:
        super().__init__()
        self._edgar = edgar
        self._faults = edgar.faults
        self._dice = random.Random(seed)
        self._block_at = block_at
        self.struck: Counter[str] = Counter()
        self.blocked: list[Request] = []

    def _run(self) -> None:
        for fault, calm in self._spells():
            if self._over.wait(calm):
                return
            began = self._edgar.clock()
            number = self._faults.switch_on(fault)
            self._over.wait(_BLOCK_WAITS if fault.kind in BLOCKS else self._dice.uniform(1, 6))
            self.struck[fault.kind] += next(int(str(on["hits"])) for on in self._faults.state() if on["id"] == number)
            self._faults.switch_off(number)
            if fault.kind in BLOCKS:
                since = (each for each in self._edgar.log.all() if each.at >= began)
                self.blocked += [each for each in since if each.status in (403, 429)][:1]

    def _spells(self) -> Iterator[tuple[Fault, float]]:
        """A fault and the calm before it; shuffled anew each time all kinds have had their turn."""
        while True:
            for kind in self._dice.sample(SPELLS, len(SPELLS)):
                if self._block_at is not None and time.monotonic() - self._began > self._block_at:
                    self._block_at = None
                    yield Fault(self._dice.choice(BLOCKS), r"browse-edgar|\.txt$", count=1), 0.0
                yield self._fault(kind), self._dice.uniform(1, 8)

    def _fault(self, kind: FaultKind) -> Fault:
        return Fault(
            kind,
            path=self._dice.choice(_PATHS),
            # a refused contact keeps everyone from asking for a minute
            count=1 if kind == "undeclared_tool" else None,
            probability=self._dice.uniform(0.3, 1.0),
            seed=self._dice.randrange(1 << 30),
            keep=self._dice.uniform(0.05, 0.95),
            seconds=self._dice.uniform(1, 10),
        )


@dataclass(frozen=True, slots=True)
class Kill:
    """`kill -9` of a process of the service, so many seconds after the beginning."""

    victim: str
    at: float


def kills(wanted: Iterable[tuple[str, int]], seconds: float, seed: int) -> list[Kill]:
    """So many kills of each, at random moments of the play, in their order."""
    dice = random.Random(seed)
    drawn = [Kill(victim, dice.uniform(0, seconds)) for victim, count in wanted for _ in range(count)]
    return sorted(drawn, key=lambda each: each.at)


class Killer(Trouble):
    """Carries them out. Who is not back yet from the last time is waited for: a kill is a kill of a living process."""

    def __init__(self, rig: Rig, planned: Sequence[Kill]) -> None:
        super().__init__()
        self._rig = rig
        self._planned = planned
        self.killed: Counter[str] = Counter()

    def finish(self) -> None:
        """Wait until all are carried out."""
        self._thread.join()

    def _run(self) -> None:
        dead: dict[str, int] = {}
        for kill in self._planned:
            if self._over.wait(max(0.0, self._began + kill.at - time.monotonic())):
                return
            while self._rig.pids[kill.victim] == dead.get(kill.victim):
                if self._over.wait(0.1):
                    return
            dead[kill.victim] = self._rig.pids[kill.victim]
            self._rig.kill(kill.victim)
            self.killed[kill.victim] += 1
