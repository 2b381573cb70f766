"""A business day made of real arrival times, played on the simulated EDGAR: what was filed, and what must be found.

The arrivals are those of the two busiest days that were recorded, one laid over the other. Publication is compressed;
where little is filed, time is cut: the pauses and the budget of the service are real seconds all the same.
"""

import csv
import gzip
import random
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from monitor.demo.edgar import SimulatedEdgar
from monitor.demo.faults import Fault, FaultKind
from monitor.demo.sgml import compose
from monitor.demo.world import Document, Party, Submission
from monitor.domain import EASTERN, OUR_FORMS, AccessionNumber

_RECORDED = "feeds/datamule_detected_time_2025_12_03.csv.gz"
_DAYS = (date(2025, 11, 14), date(2025, 8, 14))
_COMPRESSED = 4
# quiet between two filings is cut to a second of the day
_LONGEST_QUIET = 1.0 / _COMPRESSED
_DOCUMENT_LATER = (0.0, 0.0, 0.0, 0.5, 2.0, 12.0)
# of a hundred filings the feed never shows so many
_UNFED = 2

_INCIDENT = (
    "<p>Item {item} Other Events</p><p>On March 1, the Company detected unauthorized access to its information systems "
    "by a threat actor and took systems offline.</p><p>SIGNATURES</p>"
)
_DULL = "<p>Item {item} Other Events</p><p>The Company held its annual meeting.</p><p>SIGNATURES</p>"


@dataclass(frozen=True, slots=True)
class Arrival:
    """A filing of the day, and how many real seconds after the start it is shown."""

    after: float
    form: str
    number: int

    @property
    def is_ours(self) -> bool:
        return self.form in OUR_FORMS


def arrivals(corpus: Path, count: int) -> list[Arrival]:
    """The first `count` filings around the burst at 16:00 Eastern, in the order and at the pace of their coming."""
    recorded = sorted(_recorded(corpus / _RECORDED))
    burst = next(number for number, (second, _) in enumerate(recorded) if second >= 16 * 3600)
    first = max(min(burst - count // 3, len(recorded) - count), 0)
    day, at, before = [], 0.0, recorded[first][0]
    for number, (second, form) in enumerate(recorded[first : first + count], start=1):
        at += min((second - before) / _COMPRESSED, _LONGEST_QUIET)
        before = second
        day.append(Arrival(at, form, number))
    return day


def _recorded(path: Path) -> Iterator[tuple[float, str]]:
    """Seconds of the day (Eastern) at which a filing was seen, and its form."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            if row["detectedTime"]:
                seen = datetime.fromisoformat(row["detectedTime"].replace("Z", "+00:00")).astimezone(EASTERN)
                if seen.date() in _DAYS:
                    yield seen.hour * 3600 + seen.minute * 60 + seen.second, row["submissionType"]


def publish(edgar: SimulatedEdgar, day: list[Arrival], seed: int) -> list[Submission]:
    """Put the day into the world, to become public as it comes; gives the filings of our forms."""
    chance = random.Random(seed)
    start = edgar.clock() + timedelta(seconds=2)
    ours = []
    for arrival in day:
        shown = start + timedelta(seconds=arrival.after)
        # shown some seconds after it was accepted, as EDGAR does: entries appear below the newest
        submission = _submission(arrival, shown - timedelta(seconds=chance.choice((0, 1, 1, 2, 5, 20, 53))), chance)
        in_feed = not (arrival.is_ours and chance.randrange(100) < _UNFED)
        later = timedelta(seconds=chance.choice(_DOCUMENT_LATER) if arrival.is_ours else 0.0)
        edgar.world.publish(submission, shown, shown + later, in_feed=in_feed)
        if arrival.is_ours:
            ours.append(submission)
    return ours


def _submission(arrival: Arrival, accepted_at: datetime, chance: random.Random) -> Submission:
    filers = [Party(9_910_000_000 + chance.randrange(4000), f"Fictional Filer {arrival.number}, Inc.")]
    if chance.randrange(20) == 0:
        filers.append(Party(9_920_000_000 + arrival.number, f"Fictional Subsidiary {arrival.number} LLC"))
    item = "8.01"
    body = (_INCIDENT if chance.randrange(40) == 0 else _DULL).format(item=item) if arrival.is_ours else "<p>.</p>"
    return compose(
        AccessionNumber(f"9900000001-26-{arrival.number:06d}"),
        arrival.form,
        filers,
        accepted_at.replace(microsecond=0),
        [Document(arrival.form, "doc.htm", f"<html><body>{body}</body></html>")],
        items=(item,) if arrival.form.startswith("8-K") else (),
        period=accepted_at.astimezone(EASTERN).date(),
    )


_TROUBLES: tuple[FaultKind, ...] = (
    "unavailable", "html_instead", "empty", "cut_off", "cut_off_unannounced", "cut_off_silently", "slow", "reset",
)  # fmt: skip
_PATHS = ("browse-edgar", r"\.txt", "daily-index", "submissions/", "search-index", "")


class Trouble:
    """Faults switched on and off at random until it is left; each block of EDGAR once, as seldom as `blocks` says."""

    def __init__(self, edgar: SimulatedEdgar, seed: int, *, blocks: tuple[FaultKind, ...] = ()) -> None:
        self._edgar = edgar
        self._chance = random.Random(seed)
        self._blocks = list(blocks)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self.made = 0

    def __enter__(self) -> "Trouble":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()
        self._edgar.faults.switch_off(None)

    def _run(self) -> None:
        while not self._over.wait(self._chance.uniform(0.5, 6.0)):
            if self._blocks and self._chance.randrange(20) == 0:
                self._edgar.faults.switch_on(Fault(self._blocks.pop(), count=1))
            else:
                self._edgar.faults.switch_on(
                    Fault(self._chance.choice(_TROUBLES), path=self._chance.choice(_PATHS),
                          count=self._chance.randint(1, 4), keep=0.3, seconds=3.0)
                )  # fmt: skip
            self.made += 1
