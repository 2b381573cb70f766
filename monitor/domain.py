"""The field's nouns, as frozen values checked at birth. Standard library only.

A value that exists is well formed: whoever holds a `Filing` need not look again whether its time is aware or
its accession number has eighteen digits. Times are UTC and aware inside the program; Eastern time appears only
where people read it. Field names are those of the JSON in docs/schema/.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from types import MappingProxyType
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


# --- what extract reads -------------------------------------------------------------------------------------

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


# --- what detect concludes ----------------------------------------------------------------------------------

Severity = Literal["critical", "high", "medium", "low", "none"]
Confidence = Literal["confirmed", "likely", "possible"]
SEVERITIES: tuple[Severity, ...] = ("none", "low", "medium", "high", "critical")
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
class Incident:
    """A cybersecurity incident that a filing tells of, and why we think so."""

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
    """An incident already known of a filer: its event name and the filings that told of it, oldest first."""

    event: str
    filings: tuple[Filing, ...]


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

    @property
    def revision(self) -> str:
        return f"{self.filing.accession}:{self.told_from}"


# --- what people asked for ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Wanted:
    """One line of a watchlist's filers. `cik` is None until a ticker or name has been looked up."""

    cik: int | None = None
    ticker: str | None = None
    name: str | None = None
    sic: str | None = None
    label: str | None = None
    where: str = ""


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
        return self.everyone or any(
            wanted.cik == filer.cik or (wanted.sic is not None and wanted.sic == filer.sic) for wanted in self.filers
        )


def rank(level: Level) -> int:
    """Levels in order, for incidents (possible < likely < confirmed) and the rest (none < … < critical) alike."""
    order: tuple[Level, ...] = CONFIDENCES if level in CONFIDENCES else SEVERITIES
    return order.index(level)


# --- what is sent -------------------------------------------------------------------------------------------

AlertStage = Literal["pending", "sending", "sent", "waiting", "failed", "held"]


@dataclass(frozen=True, slots=True)
class Alert:
    """A disclosure addressed to a watchlist by one of its rules.

    `updates` is the id of the alert that this one follows, for the same event, watchlist and rule.
    """

    disclosure: Disclosure
    watchlist: str
    rule: str
    created_at: datetime
    updates: str | None = None
    stage: AlertStage = "pending"

    @property
    def id(self) -> str:
        """The same for the same (event, revision, watchlist, rule), on any machine and after any restart."""
        identity = "\n".join((self.disclosure.event, self.disclosure.revision, self.watchlist, self.rule))
        return hashlib.sha256(identity.encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Message:
    """An alert as people read it, in the three markups that channels take. `id` is the alert's."""

    id: str
    subject: str
    text: str
    markdown: str
    html: str


OutcomeKind = Literal["sent", "retry", "refused", "no_match"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one attempt to deliver. `retry` may succeed later, `refused` will not, `no_match` means that
    no target carries the name: a configuration error, never a success. `answer` is what the channel said."""

    kind: OutcomeKind
    answer: str
    status: int | None = None
    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try of a delivery, as it is kept."""

    at: datetime
    outcome: OutcomeKind
    answer: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Delivery:
    """One alert on its way to one target; unique by the two together."""

    alert: str
    target: str
    stage: AlertStage
    attempts: tuple[Attempt, ...] = ()
    sent_at: datetime | None = None
