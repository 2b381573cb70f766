"""A world with a clock of its own, served over HTTP, and a client that says who it is."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.world import World

IDENTITY = {"User-Agent": "Monitor Tests tests@example.invalid"}


class ManualClock:
    """Time that moves when it is told to. Starts on Tuesday 2026-03-10, noon in New York."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 10, 16, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **units: float) -> None:
        self.now += timedelta(**units)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def world(clock: ManualClock) -> World:
    return World(clock)


@pytest.fixture
def edgar(world: World) -> Iterator[SimulatedEdgar]:
    with SimulatedEdgar(world) as simulated:
        yield simulated


@pytest.fixture
def client(edgar: SimulatedEdgar) -> Iterator[httpx.Client]:
    # plain HTTP: reading the machine's certificates would take longer than most tests
    with httpx.Client(base_url=edgar.url, headers=IDENTITY, verify=False) as http:
        yield http
