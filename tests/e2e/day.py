"""A business day of EDGAR's in a quarter of an hour, from recorded moments of acceptance and detection.

The moments are those of Friday 2025-11-14, the day with the most filings of the recorded table (7,884, half an hour
after 16:00 with more than 45 a minute), and those of our forms of 2025-08-14 at the same hour besides. Busy minutes are
played four times as fast as they were. All other minutes are quieter stretches and cut to the same few tenths of a
second: their filings come all the same, only faster than they did. Filers and documents are invented.

The table holds its acceptance times in three zones without saying which: New York's clock, UTC, and New York's summer
clock in winter. Detection is in UTC; of the readings the one counts that comes least before it.
"""

import csv
import gzip
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from monitor.demo.script import Scene, Script
from monitor.demo.sgml import compose
from monitor.demo.world import Document, Party, Submission
from monitor.domain import EASTERN, OUR_FORMS, AccessionNumber

_TABLE = "feeds/datamule_detected_time_2025_12_03.csv.gz"
_DAY, _BESIDES = date(2025, 11, 14), date(2025, 8, 14)
_BUSY = 45  # filings a minute
_AGENT = 9_910_000_001
_FIRST_FILER = 9_920_000_000
_CLOCKS = (timedelta(0), timedelta(hours=4), timedelta(hours=5))


@dataclass(frozen=True, slots=True)
class Arrival:
    """A filing's form, when it was accepted, and when it was first seen."""

    form: str
    accepted_at: datetime
    seen_at: datetime


def arrivals(corpus: Path) -> list[Arrival]:
    """The day's arrivals in the order in which they were seen, which is Eastern wall-clock time of one day."""
    with gzip.open(corpus / _TABLE, "rt", encoding="utf-8") as table:
        read = [_arrival(row) for row in csv.DictReader(table) if row["detectedTime"][:10] >= "2025-08-14"]
    day = [each for each in read if each.seen_at.astimezone(EASTERN).date() == _DAY]
    besides = [
        _moved(each) for each in read
        if each.seen_at.astimezone(EASTERN).date() == _BESIDES and each.form in OUR_FORMS
    ]  # fmt: skip
    return sorted((*day, *besides), key=lambda each: each.seen_at)


def _arrival(row: dict[str, str]) -> Arrival:
    seen, written = datetime.fromisoformat(row["detectedTime"]), datetime.fromisoformat(row["acceptanceDateTime"])
    accepted = max((written + off for off in _CLOCKS if written + off <= seen), default=seen)
    return Arrival(row["submissionType"], accepted, seen)


def _moved(arrival: Arrival) -> Arrival:
    """The same hour of New York's clock on the day that is played."""
    local = arrival.seen_at.astimezone(EASTERN)
    seen = datetime.combine(_DAY, local.time(), EASTERN).astimezone(UTC)
    return Arrival(arrival.form, seen - (arrival.seen_at - arrival.accepted_at), seen)


class Pace:
    """From the day's time to seconds of the play: a busy minute takes `busy`, any other `quiet` seconds."""

    def __init__(self, day: Iterable[Arrival], *, busy: float, quiet: float) -> None:
        self._opens = datetime.combine(_DAY, time(0), EASTERN)
        seen = Counter(self._minute(each.seen_at) for each in day)
        self.busy_minutes = sum(count >= _BUSY for count in seen.values())
        self._begins = [0.0]
        for minute in range(max(seen) + 1):
            length = busy if seen[minute] >= _BUSY else quiet if seen[minute] else 0.0
            self._begins.append(self._begins[-1] + length)

    @property
    def seconds(self) -> float:
        return self._begins[-1]

    def at(self, moment: datetime) -> float:
        """What came before the day comes at its beginning: the night is cut."""
        minute = self._minute(moment)
        if minute < 0:
            return 0.0
        begin, end = self._begins[minute : minute + 2]
        return begin + (end - begin) * (moment.second + moment.microsecond / 1e6) / 60

    def _minute(self, moment: datetime) -> int:
        return int((moment - self._opens).total_seconds() // 60)


@dataclass(frozen=True)
class Mishaps:
    """What share of filings the feed never shows, shows below others, or shows before their document is there."""

    unseen: float = 0.02
    below: float = 0.03
    without_document: float = 0.05


@dataclass
class Day:
    """A day ready to be played. `told` are the accession numbers of those that tell of an incident."""

    script: Script
    seconds: float
    busy_minutes: int
    told: set[str] = field(default_factory=set)


def make_day(
    recorded: list[Arrival], seed: int, *, busy: float = 15.0, quiet: float = 0.5, of: int = 1,
    mishaps: Mishaps | None = None,
) -> Day:  # fmt: skip
    """Write a day's filings to come, one `of` so many. The seed decides what befalls which."""
    dice, befalls = random.Random(seed), mishaps or Mishaps()
    pace = Pace(recorded, busy=busy, quiet=quiet)
    day = Day(Script(lambda _now: [], ()), pace.seconds, pace.busy_minutes)
    scenes = tuple(_scenes(recorded[::of], pace, dice, befalls, day.told))
    day.script = Script(lambda _now: [], scenes)
    return day


def _scenes(
    recorded: list[Arrival], pace: Pace, dice: random.Random, befalls: Mishaps, told: set[str]
) -> Iterator[Scene]:  # fmt: skip
    for number, each in enumerate(recorded):
        accession = AccessionNumber(f"{_AGENT}-25-{number:06d}")
        incident = each.form == "8-K" and dice.random() < 0.05
        if incident:
            told.add(str(accession))
        seen = pace.at(each.seen_at)
        delay = dice.uniform(5, 60) if dice.random() < befalls.below else 0.0
        wait = dice.uniform(1, 20) if dice.random() < befalls.without_document else 0.0
        yield Scene(
            key=str(accession),
            make=_maker(accession, each.form, _parties(number, each.form, dice), incident=incident),
            feed_after=seen + delay,
            document_after=seen + delay + wait,
            accepted_before=seen + delay - pace.at(each.accepted_at),
            in_feed=dice.random() >= befalls.unseen,
        )


def _parties(number: int, form: str, dice: random.Random) -> tuple[Party, ...]:
    filer = Party(_FIRST_FILER + 2 * number, f"Fictional Filer {number} - Class A, Inc.")
    other = Party(_FIRST_FILER + 2 * number + 1, f"Fictional Other {number} /DE/")
    if form.partition("/")[0] in ("3", "4", "5", "144"):
        return (Party(other.cik, other.name, "Reporting"), Party(filer.cik, filer.name, "Issuer"))
    return (filer, other) if dice.random() < 0.1 else (filer,)


def _maker(
    accession: AccessionNumber, form: str, parties: tuple[Party, ...], *, incident: bool
) -> Callable[[datetime], Submission]:  # fmt: skip
    text, items = (_INCIDENT, ("1.05",)) if incident else (_NOTHING, ("8.01",) if form.startswith("8-K") else ())

    def make(accepted_at: datetime) -> Submission:
        documents = [Document(form, "filing.htm", text, form)]
        return compose(accession, form, parties, accepted_at, documents, items=items, period=accepted_at.date())

    return make


_NOTHING = """<html><body><p>Item 8.01 Other Events.</p>
<p>On this day the Company opened a second mill by the river.</p><p>SIGNATURES</p></body></html>"""
_INCIDENT = """<html><body><p>Item 1.05 Material Cybersecurity Incidents.</p>
<p>On November 12, 2025, the Company detected unauthorized access to its information systems by a third party that
encrypted files with ransomware. The Company has determined that the incident is material.</p>
<p>SIGNATURES</p></body></html>"""
