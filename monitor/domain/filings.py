"""Filings and who they are for: the record of what EDGAR accepted."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

EASTERN = ZoneInfo("America/New_York")

CURRENT_FORMS = frozenset({"8-K", "8-K/A", "6-K", "6-K/A"})
ANNUAL_FORMS = frozenset({"10-K", "10-K/A", "10-KT", "10-KT/A", "20-F", "20-F/A"})
OUR_FORMS = CURRENT_FORMS | ANNUAL_FORMS

Day = date  # for fields that are themselves called date

_ACCESSION = re.compile(r"(\d{10})-?(\d{2})-?(\d{6})")


@dataclass(frozen=True, order=True, slots=True)
class AccessionNumber:
    """The key of a filing, kept dashed: `0001234567-24-000123`. Also takes the bare eighteen digits.

    The first ten digits are the CIK of who submitted it, often a filing agent: never the registrant's.
    """

    dashed: str

    def __post_init__(self) -> None:
        match = _ACCESSION.fullmatch(self.dashed)
        if match is None:
            raise ValueError(f"{self.dashed!r} is not an accession number: want 0001234567-24-000123")
        object.__setattr__(self, "dashed", "-".join(match.groups()))

    @property
    def bare(self) -> str:
        """The eighteen digits, as EDGAR names folders."""
        return self.dashed.replace("-", "")

    def __str__(self) -> str:
        return self.dashed


@dataclass(frozen=True, slots=True)
class Filer:
    """Whoever a filing is for, by CIK. `role` is EDGAR's word (Filer, Subject, Filed by, …); `sic` where known."""

    cik: int
    name: str
    role: str = "Filer"
    sic: str | None = None

    def __post_init__(self) -> None:
        if not 0 < self.cik < 10**10:
            raise ValueError(f"{self.cik} is not a CIK: want 1 to 10 digits")


@dataclass(frozen=True, slots=True)
class Item:
    """A numbered part of a form. `item` is None where the header gives only a title that is not in the table."""

    item: str | None
    title: str


FoundBy = Literal["feed", "index", "submissions", "search"]
FilingStage = Literal["found", "extracted", "detected", "waiting", "failed"]


@dataclass(frozen=True, slots=True)
class Filing:
    """An accepted submission as a record. `accepted_at` is aware; `filed_on`, EDGAR's official date, may differ."""

    accession: AccessionNumber
    form: str
    filers: tuple[Filer, ...]
    accepted_at: datetime
    filed_on: date | None = None
    items: tuple[Item, ...] = ()
    period: date | None = None
    found_by: FoundBy = "feed"
    late: bool = False

    def __post_init__(self) -> None:
        if self.accepted_at.tzinfo is None:
            raise ValueError(f"{self.accession}: the acceptance time has no time zone")
        if not self.filers:
            raise ValueError(f"{self.accession}: a filing is for at least one filer")
        object.__setattr__(self, "accepted_at", self.accepted_at.astimezone(UTC))

    @property
    def registrant(self) -> Filer:
        """The filer that the disclosure is about: the first with the role Filer, else the subject, else the first."""
        for role in ("Filer", "Subject"):
            for filer in self.filers:
                if filer.role == role:
                    return filer
        return self.filers[0]

    @property
    def is_annual(self) -> bool:
        return self.form in ANNUAL_FORMS

    @property
    def is_amendment(self) -> bool:
        return self.form.endswith("/A")

    def has_item(self, number: str) -> bool:
        return any(item.item == number for item in self.items)
