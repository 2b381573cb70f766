"""What detect concludes: changes, incidents, and the disclosures made of them, each with its evidence."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from monitor.domain.filings import AccessionNumber, Day, Filing
from monitor.domain.readings import Caveat, Fact, Profile

Severity = Literal["critical", "high", "medium", "low", "none"]
Confidence = Literal["confirmed", "likely", "possible"]
SEVERITIES: tuple[Severity, ...] = ("none", "low", "medium", "high", "critical")
GRAVE: tuple[Severity, ...] = ("high", "critical")
CONFIDENCES: tuple[Confidence, ...] = ("possible", "likely", "confirmed")

ChangeKind = Literal[
    "flag_changed", "flag_appeared", "flag_disappeared",
    "contradiction_appeared", "contradiction_resolved", "conclusion_changed",
    "standard_added", "standard_removed", "standard_changed",
    "third_party_added", "third_party_removed", "third_party_changed",
    "role_added", "role_removed", "role_changed",
    "body_added", "body_removed", "body_changed",
    "control_added", "control_removed", "control_changed",
    "expertise_added", "expertise_removed", "expertise_changed",
    "cadence_changed", "oversight_changed",
    "text_added", "text_removed", "text_reworded",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changed between two annual disclosures, with the sentence before and after."""

    kind: ChangeKind
    severity: Severity
    what: str
    as_written: str | None = None
    elements: tuple[str, ...] = ()
    before: str | None = None
    after: str | None = None

    @property
    def topic(self) -> str:
        """What it is about: `third_party` of a `third_party_added`."""
        return self.kind.rpartition("_")[0]

    @property
    def deed(self) -> str:
        """What became of it: `added` of a `third_party_added`."""
        return self.kind.rpartition("_")[2]


@dataclass(frozen=True, slots=True)
class Edition:
    """Which annual disclosure was compared."""

    accession: AccessionNumber | None
    period: date | None
    form: str | None


@dataclass(frozen=True, slots=True)
class Comparison:
    old: Edition
    new: Edition
    severity: Severity
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class CrossCheck:
    """A flag beside what the words say. `agrees` is False where the two contradict each other."""

    element: str
    tagged: bool | None
    text_says: bool | None
    agrees: bool
    quote: str


MaterialityState = Literal[
    "material", "reasonably_likely", "undetermined", "not_so_far", "not_material", "mixed", "unstated"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Materiality:
    state: MaterialityState
    quote: str | None


@dataclass(frozen=True, slots=True)
class IncidentDate:
    what: Literal["occurred", "detected", "determined"]
    date: Day
    to: Day | None
    about: bool
    quote: str


@dataclass(frozen=True, slots=True)
class Reference:
    """An earlier filing that the text names: "as previously disclosed in a Current Report … filed on …"."""

    accession: AccessionNumber | None
    filed_on: date | None
    quote: str


IncidentKind = Literal[
    "ransomware", "data theft", "unauthorised access", "funds lost", "denial of service", "supplier", "insider",
    "extortion", "vandalism", "other",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody or something that the text names, with the sentence it stands in: a supplier, a system, a regulator."""

    name: str
    quote: str


@dataclass(frozen=True, slots=True)
class DataConcerned:
    """Data that was reached or taken, in the text's own words."""

    what: str
    quote: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """Something that the text says at all: insurance, a delay under Item 1.05(c)."""

    quote: str


@dataclass(frozen=True, slots=True)
class Grounds:
    """The sentences that the plain answers of an incident rest on; None where there is no answer."""

    operations_disrupted: str | None = None
    law_enforcement: str | None = None
    contained: str | None = None


@dataclass(frozen=True, slots=True)
class Incident:
    """A cybersecurity incident that a filing tells of, and why we think so.

    `member` is the filer's own name for it where its facts are tagged along the taxonomy's incident axis.
    """

    verdict: Literal["incident", "update"]
    confidence: Confidence
    basis: tuple[str, ...]
    told_under: str
    wrong_item: bool
    materiality: Materiality
    dates: tuple[IncidentDate, ...] = ()
    kinds: tuple[IncidentKind, ...] = ()
    operations_disrupted: bool | None = None
    law_enforcement: bool | None = None
    deadline: date | None = None
    refers_to: tuple[Reference, ...] = ()
    evidence: tuple[str, ...] = ()
    contained: bool | None = None
    supplier: Named | None = None
    systems: tuple[Named, ...] = ()
    data: tuple[DataConcerned, ...] = ()
    regulators: tuple[Named, ...] = ()
    insurance: Quoted | None = None
    delayed: Quoted | None = None
    member: str | None = None
    grounds: Grounds = Grounds()


@dataclass(frozen=True, slots=True)
class Dismissal:
    """Cyber words that are no incident, and why."""

    reason: str
    quote: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a current report was found to tell of; both empty where nothing in it sounds of a cyber incident."""

    incidents: tuple[Incident, ...] = ()
    dismissed: tuple[Dismissal, ...] = ()


@dataclass(frozen=True, slots=True)
class Thread:
    """An incident already known of a filer: its event name and the filings that told of it, oldest first.

    `told` is what each of them told, in the same order; None where it is not known.
    """

    event: str
    filings: tuple[Filing, ...]
    told: tuple[Incident | None, ...] = ()

    @property
    def accounts(self) -> tuple[tuple[Filing, Incident | None], ...]:
        """Each filing with what it told."""
        return tuple(zip(self.filings, self.told or (None,) * len(self.filings), strict=True))


@dataclass(frozen=True, slots=True)
class Turn:
    """A changed word on an incident's materiality, against what was said of it last."""

    before: MaterialityState
    after: MaterialityState
    way: Literal["raised", "lowered", "said"]


@dataclass(frozen=True, slots=True)
class News:
    """What a filing says of a known incident that was not told before; `since` is the filing that told of it last.

    `reaches_own_item` is True where it stands under Item 1.05 for the first time.
    """

    since: AccessionNumber
    materiality: Turn | None = None
    dates: tuple[IncidentDate, ...] = ()
    kinds: tuple[IncidentKind, ...] = ()
    sentences: tuple[str, ...] = ()
    reaches_own_item: bool = False


DisclosureKind = Literal["incident", "change", "disclosure", "mismatch"]
Level = Literal["confirmed", "likely", "possible", "critical", "high", "medium", "low", "none"]
ToldFrom = Literal["feed", "read"]


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What detect concluded: this filing discloses X, with its evidence.

    `event` names the incident thread or the annual disclosure; the revision is the accession number with `told_from`
    (`feed`: from the feed entry alone, `read`: from the document). Together they are half of an alert's identity.
    """

    kind: DisclosureKind
    level: Level
    event: str
    told_from: ToldFrom
    filing: Filing
    reason: str
    incident: Incident | None = None
    comparison: Comparison | None = None
    facts: tuple[Fact, ...] = ()
    cross_checks: tuple[CrossCheck, ...] = ()
    profile: Profile | None = None
    warnings: tuple[Caveat, ...] = ()
    news: News | None = None

    @property
    def revision(self) -> str:
        return f"{self.filing.accession}:{self.told_from}"
