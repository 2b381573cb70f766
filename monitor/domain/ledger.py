"""Completeness, told by day: what the feed gave, what other witnesses listed, and what became of the difference."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Literal

from monitor.domain.filings import FilingStage, FoundBy

IndexAnswer = Literal["read", "no_file", "no_answer", "not_asked"]


@dataclass(frozen=True, slots=True)
class Listing:
    """A filing of our forms that belongs to a day. `indexed` says whether the day's index names it; `wanted` whether
    somebody watches its filers."""

    accession: str
    form: str
    indexed: bool
    found_by: FoundBy
    found_at: datetime
    stage: FilingStage
    detected_at: datetime | None
    reason: str | None
    wanted: bool = True

    @property
    def is_missing(self) -> bool:
        """Whether the feed never gave it."""
        return self.found_by != "feed"

    @property
    def recovered_at(self) -> datetime | None:
        """When it had been dealt with as any other: read and judged, or recorded where nobody wants it read."""
        if not self.is_missing or self.stage == "failed":
            return None
        return self.detected_at if self.wanted else self.found_at


@dataclass(frozen=True, slots=True)
class FormLine:
    """A day's figures of one form. `listed` is None while the day's index has not been read."""

    form: str
    fed: int
    listed: int | None
    unlisted: int | None
    missing: int
    recovered: int
    unrecovered: int
    recovered_at: datetime | None


@dataclass(frozen=True, slots=True)
class LedgerDay:
    """A day of the ledger. `listings` are all filings of our forms that belong to it."""

    day: date
    answer: IndexAnswer
    asked_at: datetime | None
    read_at: datetime | None
    reason: str | None
    listings: tuple[Listing, ...]

    @property
    def missing(self) -> tuple[Listing, ...]:
        return tuple(each for each in self.listings if each.is_missing)

    @property
    def unrecovered(self) -> tuple[Listing, ...]:
        """The gap: what the feed never gave and nobody has read yet."""
        return tuple(each for each in self.missing if each.recovered_at is None)

    @property
    def forms(self) -> tuple[FormLine, ...]:
        by_form: Callable[[Listing], str] = lambda each: each.form  # noqa: E731
        return tuple(
            self._line(form, tuple(listings))
            for form, listings in groupby(sorted(self.listings, key=by_form), key=by_form)
        )

    def _line(self, form: str, listings: tuple[Listing, ...]) -> FormLine:
        missing = [each for each in listings if each.is_missing]
        times = [each.recovered_at for each in missing if each.recovered_at is not None]
        return FormLine(
            form=form,
            fed=len(listings) - len(missing),
            listed=_count(each.indexed for each in listings) if self.read_at else None,
            unlisted=_count(not each.indexed for each in listings) if self.read_at else None,
            missing=len(missing),
            recovered=len(times),
            unrecovered=len(missing) - len(times),
            recovered_at=max(times, default=None),
        )


def _count(truths: Iterable[bool]) -> int:
    return sum(truths)
