"""What people asked for: filers and rules."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from monitor.domain.disclosures import CONFIDENCES, SEVERITIES, DisclosureKind, Level
from monitor.domain.filings import Filer


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
    every: Literal["day", "week"]
    at: str
    day: str | None = None


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
    weekly: Mapping[str, object] | None = None

    def watches(self, filer: Filer) -> bool:
        """Whether this filer is on the list, by CIK or by SIC code."""
        return self.everyone or any(wanted.watches(filer) for wanted in self.filers)

    @property
    def parts(self) -> tuple[str, ...]:
        """Everything that can be added to a watchlist and begins to count when it is: filers and rules."""
        whom = (EVERYONE,) if self.everyone else tuple(wanted.key for wanted in self.filers)
        return (*dict.fromkeys(whom), *(rule_part(rule.id) for rule in self.alerts))

    def parts_watching(self, filer: Filer) -> tuple[str, ...]:
        """The parts by which this filer is watched."""
        if self.everyone:
            return (EVERYONE,)
        return tuple(dict.fromkeys(wanted.key for wanted in self.filers if wanted.watches(filer)))


EVERYONE = "everyone"


def rule_part(rule: str) -> str:
    return f"rule/{rule}"


def rank(level: Level) -> int:
    """Levels in order, for incidents (possible < likely < confirmed) and the rest (none < … < critical) alike."""
    order: tuple[Level, ...] = CONFIDENCES if level in CONFIDENCES else SEVERITIES
    return order.index(level)
