"""One lane a target."""

import threading

from monitor.errors import CouldNotAsk
from monitor.lanes import Lanes


def test_a_target_that_hangs_holds_up_no_other() -> None:
    hangs, done = threading.Event(), threading.Event()

    def send(alert: str, target: str) -> None:
        if target == "slow":
            hangs.wait(10)
        else:
            done.set()

    lanes = Lanes(send)
    lanes.put("a", "slow")
    lanes.put("a", "quick")
    assert done.wait(5)
    hangs.set()
    lanes.close(5)


def test_what_waits_waits_once_and_in_its_order() -> None:
    sent: list[str] = []
    first, go = threading.Event(), threading.Event()

    def send(alert: str, target: str) -> None:
        first.set()
        go.wait(10)
        sent.append(alert)

    lanes = Lanes(send)
    lanes.put("a", "t")
    first.wait(5)
    for alert in ("b", "c", "b", "c"):
        lanes.put(alert, "t")
    go.set()
    done = threading.Event()
    lanes.put("d", "t")
    while len(sent) < 4:
        done.wait(0.01)
    lanes.close(5)
    assert sent == ["a", "b", "c", "d"]


def test_a_lane_outlives_what_goes_wrong_in_it() -> None:
    sent = threading.Event()

    def send(alert: str, target: str) -> None:
        if alert == "away":
            raise CouldNotAsk("the database is away")
        if alert == "broken":
            raise ValueError("https://hooks.example/secret")
        sent.set()

    lanes = Lanes(send)
    for alert in ("away", "broken", "fine"):
        lanes.put(alert, "t")
    assert sent.wait(5)
    lanes.close(5)


def test_after_closing_nothing_more_begins() -> None:
    sent: list[str] = []
    began, go = threading.Event(), threading.Event()

    def send(alert: str, target: str) -> None:
        began.set()
        go.wait(10)
        sent.append(alert)

    lanes = Lanes(send)
    lanes.put("a", "t")
    began.wait(5)
    lanes.put("b", "t")
    threading.Timer(0.05, go.set).start()
    lanes.close(5)
    assert sent == ["a"]
