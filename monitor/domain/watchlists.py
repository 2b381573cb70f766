"""What people asked for: filers and rules."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from monitor.domain.disclosures import CONFIDENCES, SEVERITIES, DisclosureKind, Level
from monitor.domain.filings import Filer
from monitor.domain.schedule import end_of_stretch, next_time


@dataclass(frozen=True, slots=True)
class Wanted:
    """One line of a watchlist's filers. `cik` is None until a ticker or name has been looked up."""

    cik: int | None = None
    ticker: str | None = None
    name: str | None = None
    sic: str | None = None
    label: str | None = None
    where: str = ""

    @property
    def key(self) -> str:
        """What the line watches, whatever it is labelled and wherever it stands."""
        return f"cik/{self.cik}" if self.sic is None else f"sic/{self.sic}"

    def watches(self, filer: Filer) -> bool:
        return self.cik == filer.cik or (self.sic is not None and self.sic == filer.sic)


@dataclass(frozen=True, slots=True)
class Digest:
    """When a rule's alerts are sent together; `day` is the weekday of a weekly one."""

    every: Literal["day", "week"]
    at: str
    day: str | None = None


@dataclass(frozen=True, slots=True)
class Weekly:
    """When a watchlist is told how the week was, and whom (tags)."""

    day: str
    at: str
    to: tuple[str, ...]


class Hold(NamedTuple):
    """An alert is not to be sent before, and why."""

    until: datetime
    why: Literal["digest", "quiet"]


@dataclass(frozen=True, slots=True)
class Rule:
    """What to tell, from which level on, and whom (Apprise tags)."""

    id: str
    when: DisclosureKind
    at_least: Level
    to: tuple[str, ...]
    digest: Digest | None = None
    where: str = ""

    def wants(self, kind: DisclosureKind, level: Level) -> bool:
        """Whether a disclosure of this kind and level is asked for."""
        return kind == self.when and rank(level) >= rank(self.at_least)


@dataclass(frozen=True, slots=True)
class Watchlist:
    """Filers and rules under one name. Matching is by CIK; `everyone` watches all of EDGAR."""

    watchlist: str
    filers: tuple[Wanted, ...]
    alerts: tuple[Rule, ...]
    everyone: bool = False
    timezone: str = "UTC"
    quiet: Mapping[str, str] | None = None
    weekly: Weekly | None = None

    def watches(self, filer: Filer) -> bool:
        """Whether this filer is on the list, by CIK or by SIC code."""
        return self.everyone or any(wanted.watches(filer) for wanted in self.filers)

    @property
    def parts(self) -> tuple[str, ...]:
        """Everything that can be added to a watchlist and counts from then on: filers, rules, the weekly word."""
        whom = (EVERYONE,) if self.everyone else tuple(wanted.key for wanted in self.filers)
        return (*dict.fromkeys(whom), *(rule_part(rule.id) for rule in self.alerts), *["weekly"] * bool(self.weekly))

    def parts_watching(self, filer: Filer) -> tuple[str, ...]:
        """The parts by which this filer is watched."""
        if self.everyone:
            return (EVERYONE,)
        return tuple(dict.fromkeys(wanted.key for wanted in self.filers if wanted.watches(filer)))

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    def hold(self, rule: Rule, level: Level, now: datetime) -> Hold | None:
        """Until when an alert of this rule waits that is made now; None: it goes at once."""
        digest = rule.digest
        due = next_time(digest.at, self.zone, after=now, weekday=digest.day) if digest else now
        quiet = self.quiet_until(level, due)
        if quiet is None:
            return Hold(due, "digest") if digest else None
        return Hold(quiet, "digest" if digest else "quiet")

    def quiet_until(self, level: Level, now: datetime) -> datetime | None:
        """When the quiet hours end in which an alert of this level is not sent now; None: it may be sent."""
        if self.quiet is None or ("except" in self.quiet and _gravity(level) >= _gravity(self.quiet["except"])):
            return None
        return end_of_stretch(self.quiet["from"], self.quiet["to"], self.zone, now)


# One scale, for quiet hours let through what is grave enough of incidents and of changes alike.
_GRAVITY = {"possible": "medium", "likely": "high", "confirmed": "critical"}


def _gravity(level: str) -> int:
    severities: tuple[str, ...] = SEVERITIES
    return severities.index(_GRAVITY.get(level, level))


EVERYONE = "everyone"


def rule_part(rule: str) -> str:
    return f"rule/{rule}"


def rank(level: Level) -> int:
    """Levels in order, for incidents (possible < likely < confirmed) and the rest (none < … < critical) alike."""
    order: tuple[Level, ...] = CONFIDENCES if level in CONFIDENCES else SEVERITIES
    return order.index(level)
