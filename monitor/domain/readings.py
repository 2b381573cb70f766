"""What extract reads out of a submission: facts, sections, and the profile of the prose."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Literal

from monitor.domain.filings import AccessionNumber, Filer, Item

SourceKind = Literal["submission", "inline_xbrl", "instance", "rendered_page", "text"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One CYD fact. A flag's `value` is True, False or None and `text` its tagged words; a text block's `value` is
    its plain text and `text` None. `taxonomy` is `cyd/2024` and so on; dimensions map prefixed axis to member."""

    element: str
    taxonomy: str | None
    value: bool | str | None
    text: str | None = None
    start: date | None = None
    end: date | None = None
    dimensions: Mapping[str, str] = field(default_factory=dict)
    hidden: bool = False
    nil: bool = False
    conflict: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "dimensions", MappingProxyType(dict(self.dimensions)))

    @property
    def is_flag(self) -> bool:
        return self.element.endswith("Flag")

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (
            self.element, self.taxonomy, self.value, self.text, self.start, self.end,
            dict(self.dimensions), self.hidden, self.nil, self.conflict,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Section:
    """The text of one item (`1C`, `16K`, `1.05`, …). `refers_to` says where the filer points instead of telling."""

    item: str
    heading: str
    text: str
    found_by: Literal["heading", "tags", "reference"] = "heading"
    refers_to: str | None = None


@dataclass(frozen=True, slots=True)
class Exhibit:
    """An exhibit's plain text, by its EDGAR document type (`EX-99.1`)."""

    type: str
    text: str


Relation = Literal["certified", "assessed", "aligned", "informed", "mentioned"]


@dataclass(frozen=True, slots=True)
class Standard:
    name: str
    as_written: str
    relation: Relation
    quote: str


@dataclass(frozen=True, slots=True)
class Control:
    name: str
    quote: str
    as_written: str = ""  # the words of the sentence that were taken for it


@dataclass(frozen=True, slots=True)
class ThirdParty:
    name: str
    as_written: str
    purpose: str | None
    quote: str


@dataclass(frozen=True, slots=True)
class Role:
    name: str
    as_written: str
    quote: str


@dataclass(frozen=True, slots=True)
class Body:
    name: str
    level: Literal["board", "management", "outside"]
    chair: str | None
    members: tuple[str, ...]
    reports_to: str | None
    quote: str


@dataclass(frozen=True, slots=True)
class Expertise:
    role: str | None
    years: int | None
    certificates: tuple[str, ...]
    quote: str
    degrees: tuple[str, ...] = ()


Every = Literal[
    "day", "week", "month", "quarter", "half-year", "year", "continuous", "as needed", "regular", "periodic"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cadence:
    what: str
    every: Every
    at_least: bool
    quote: str


ConclusionState = Literal[
    "none_known", "none_material", "incident_not_material", "affected", "likely", "cross_reference_only", "silent"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Conclusion:
    state: ConclusionState
    quote: str | None


@dataclass(frozen=True, slots=True)
class Profile:
    """What the prose says, each with the sentence it stands in."""

    standards: tuple[Standard, ...] = ()
    controls: tuple[Control, ...] = ()
    third_parties: tuple[ThirdParty, ...] = ()
    roles: tuple[Role, ...] = ()
    bodies: tuple[Body, ...] = ()
    expertise: tuple[Expertise, ...] = ()
    cadences: tuple[Cadence, ...] = ()
    conclusion: Conclusion = Conclusion("silent", None)


@dataclass(frozen=True, slots=True)
class Caveat:
    """Something a reader should know about the reading itself. `kind` is a short closed word, `at` the place."""

    kind: str
    message: str
    at: str | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """What we read out of a submission or a document. What the input does not hold is None, never guessed."""

    kind: SourceKind
    form: str | None = None
    accession: AccessionNumber | None = None
    filers: tuple[Filer, ...] = ()
    period: date | None = None
    accepted_at: datetime | None = None
    filed_on: date | None = None
    items: tuple[Item, ...] = ()
    facts: tuple[Fact, ...] = ()
    sections: tuple[Section, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()
    profile: Profile = Profile()
    warnings: tuple[Caveat, ...] = ()

    def flag(self, element: str) -> bool | None:
        """The value of a flag without dimensions; None where it is absent, nil or in conflict: never a guess."""
        values = {f.value for f in self.facts if f.element == element and not f.dimensions and f.value is not None}
        only = values.pop() if len(values) == 1 else None
        return only if isinstance(only, bool) else None

    def section(self, item: str) -> Section | None:
        return next((section for section in self.sections if section.item == item), None)
