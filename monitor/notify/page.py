"""What an alert says, as values: every word chosen and cleaned here, so that the templates only lay it out.

Nothing here is escaped for a channel yet; everything is one line of visible characters and of bounded length.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from monitor.domain import (
    EASTERN,
    Alert,
    CrossCheck,
    Disclosure,
    Fact,
    Filing,
    Incident,
    IncidentDate,
    News,
    Profile,
)  # fmt: skip
from monitor.notify.changes import CONCLUSIONS, QUOTE_LENGTH, ChangeShown, label, readable, show, summary
from monitor.notify.escape import clean, harmless, shorten, url
from monitor.notify.grouping import grouped

QUOTES = 6
CHANGES = 25

_MATERIALITY = {
    "material": "material",
    "reasonably_likely": "reasonably likely to be material",
    "undetermined": "not determined yet",
    "not_so_far": "not material so far",
    "not_material": "not material",
    "mixed": "material in part",
    "unstated": "not stated",
}
_FOUND_BY = {
    "index": "EDGAR's daily index",
    "submissions": "the filer's list of submissions",
    "search": "EDGAR's full-text search",
}
_ANNUAL_ITEM = {"20-F": "Item 16K"}


@dataclass(frozen=True, slots=True)
class Flag:
    """A CYD flag as people read it. `note` is set where the words contradict it."""

    label: str
    value: str
    note: str


@dataclass(frozen=True, slots=True)
class Page:
    """An alert ready to be laid out."""

    id: str
    level: str
    who: str
    what: str
    sure: str
    when: str
    form: str
    cik: int
    notes: tuple[str, ...]
    reason: str
    rows: tuple[tuple[str, str], ...]
    evidence: tuple[str, ...]
    contradictions: tuple[tuple[str, str], ...]
    changed: str
    changes: tuple[ChangeShown, ...]
    changes_left_out: int
    flags: tuple[Flag, ...]
    warnings: tuple[str, ...]
    filing_url: str
    accession: str
    watchlist: str
    rule: str

    @property
    def headline(self) -> str:
        """Who, what, how sure, when."""
        return f"{self.who} (CIK {self.cik}): {self.what}, {self.sure}; accepted {self.when}"

    @property
    def cut(self) -> bool:
        """Whether a quote is longer in the filing."""
        return any(quote.endswith(" …") for quote in (*self.evidence, *(quote for _, quote in self.contradictions)))

    @property
    def subject(self) -> str:
        """For a list of messages, where the first words are all that is read."""
        return shorten(f"[{self.sure}] " + harmless(f"{self.who}: {self.what} ({self.form})"), 200)


def compose(alert: Alert, filing_url: str) -> Page:
    """Choose and clean the words of an alert."""
    told = alert.disclosure
    filing = told.filing
    groups = grouped(told.comparison.changes if told.comparison else ())
    return Page(
        id=alert.id,
        level=told.level,
        who=_name(filing.registrant.name),
        what=_what(alert),
        sure=told.level if told.kind == "incident" else f"{told.level} severity",
        when=when(filing.accepted_at),
        form=clean(filing.form),
        cik=filing.registrant.cik,
        notes=tuple(_notes(alert)),
        reason=shorten(readable(clean(told.reason)), QUOTE_LENGTH),
        rows=tuple(_rows(told)),
        evidence=_evidence(told),
        contradictions=tuple(_contradictions(told)),
        changed=summary(groups),
        changes=show(groups[:CHANGES]),
        changes_left_out=max(0, len(groups) - CHANGES),
        flags=_flags(told.facts, told.cross_checks),
        warnings=tuple(shorten(clean(warning.message), QUOTE_LENGTH) for warning in told.warnings),
        filing_url=url(filing_url),
        accession=str(filing.accession),
        watchlist=clean(alert.watchlist),
        rule=clean(alert.rule),
    )


def when(moment: datetime) -> str:
    """Eastern time, which is EDGAR's, and UTC: `2025-04-24 06:05:00 EDT (10:05:00 UTC)`."""
    eastern, utc = moment.astimezone(EASTERN), moment.astimezone(UTC)
    other = f"{utc:%H:%M:%S}" if utc.date() == eastern.date() else f"{utc:%Y-%m-%d %H:%M:%S}"
    return f"{eastern:%Y-%m-%d %H:%M:%S %Z} ({other} UTC)"


def _name(name: str) -> str:
    return shorten(clean(name), 120) or "a filer without a name"


def _item(told_under: str) -> str:
    return f"Item {told_under}" if re.fullmatch(r"\d+\.\d+|\d+[A-Z]", told_under) else clean(told_under)


def _what(alert: Alert) -> str:
    told = alert.disclosure
    item = _ANNUAL_ITEM.get(told.filing.form[:4], "Item 1C")
    if told.kind == "incident" and told.incident:
        told_of = "update on a cybersecurity incident" if alert.told_as == "update" else "cybersecurity incident"
        return f"{told_of} under {_item(told.incident.told_under)}"
    if told.kind == "incident" and told.filing.has_item("1.05"):
        return "cybersecurity incident under Item 1.05"
    return {
        "incident": "cybersecurity incident",
        "change": f"changes what it says about its cybersecurity ({item})",
        "disclosure": f"says for the first time how it deals with cybersecurity ({item})",
        "mismatch": f"tags and words of its cybersecurity disclosure contradict each other ({item})",
    }[told.kind]


def _notes(alert: Alert) -> Iterator[str]:
    told = alert.disclosure
    if alert.updates:
        yield f"Updates alert {clean(alert.updates)}."
    yield from _first_told_here(alert)
    if told.told_from == "feed":
        yield "Told from EDGAR's feed alone: the document was not there yet. The details follow as an update."
    if told.filing.late:
        yield _lateness(told.filing)
    if told.incident and told.incident.wrong_item:
        yield f"Told under {_item(told.incident.told_under)}, which does not say that it tells of an incident."


def _first_told_here(alert: Alert) -> Iterator[str]:
    """Why something that goes on is told as an incident."""
    incident, news = alert.disclosure.incident, alert.disclosure.news
    if news and news.reaches_own_item:
        yield f"Told under Item 1.05 for the first time; {news.since} told of it under another."
    elif incident and incident.verdict == "update" and alert.updates is None:
        yield "This filing adds to what was told before; its beginning was not told here."


def _lateness(filing: Filing) -> str:
    if filing.found_by == "feed":
        return "Late: the watch was not looking, or EDGAR did not answer, when this filing came."
    filed = f" of {filing.filed_on}" if filing.filed_on and filing.found_by == "index" else ""
    return f"Late: missing from EDGAR's feed, found in {_FOUND_BY[filing.found_by]}{filed}."


def _rows(told: Disclosure) -> Iterator[tuple[str, str]]:
    others = [_name(filer.name) for filer in told.filing.filers if filer.cik != told.filing.registrant.cik]
    if others:
        yield "Also for", ", ".join(others)
    if told.news:
        yield from _news_rows(told.news)
    if told.incident:
        yield from _incident_rows(told.incident)
    if told.comparison:
        yield "Compared with", _edition(told)
    if told.profile and told.kind != "change":
        yield from _profile_rows(told.profile)


def _news_rows(news: News) -> Iterator[tuple[str, str]]:
    """What was not told before, in a row each."""
    turn = news.materiality
    if turn and turn.way == "said":
        yield "New: materiality", f"{_MATERIALITY[turn.after]}; not stated before"
    elif turn:
        yield "New: materiality", f"{turn.way}, from {_MATERIALITY[turn.before]} to {_MATERIALITY[turn.after]}"
    if news.dates:
        yield "New: dates", ", ".join(f"{date.what} {_day(date)}" for date in news.dates)
    if news.kinds:
        yield "New: kind", ", ".join(news.kinds)
    if not (turn or news.dates or news.kinds or news.sentences):
        yield "New", "nothing that was read"


def _incident_rows(incident: Incident) -> Iterator[tuple[str, str]]:
    yield "Materiality", _MATERIALITY[incident.materiality.state]
    if incident.kinds:
        yield "Kind", ", ".join(incident.kinds)
    for date in incident.dates:
        yield date.what.capitalize(), _day(date)
    if incident.operations_disrupted is not None:
        yield "Operations disrupted", _yes(incident.operations_disrupted)
    if incident.law_enforcement is not None:
        yield "Law enforcement told", _yes(incident.law_enforcement)
    yield from _concerned_rows(incident)
    if incident.deadline:
        yield "Due by", f"{incident.deadline} (four business days)"
    for earlier in incident.refers_to:
        yield (
            "Earlier filing",
            clean(" of ".join(str(p) for p in (earlier.accession, earlier.filed_on) if p)) or "unnamed",
        )
    if incident.basis:
        yield "Read from", shorten(clean("; ".join(incident.basis)), QUOTE_LENGTH)


def _concerned_rows(incident: Incident) -> Iterator[tuple[str, str]]:
    """Whom and what it concerns, in the filing's own words."""
    if incident.contained is not None:
        yield "Contained", _yes(incident.contained)
    for name, said in (
        ("Supplier", [incident.supplier.name] if incident.supplier else []),
        ("Systems", [system.name for system in incident.systems]),
        ("Data", [data.what for data in incident.data]),
        ("Regulators", [regulator.name for regulator in incident.regulators]),
        ("Insurance", [incident.insurance.quote] if incident.insurance else []),
        ("Report delayed", [incident.delayed.quote] if incident.delayed else []),
    ):
        if said:
            yield name, shorten(clean(", ".join(said)), QUOTE_LENGTH)


def _day(date: IncidentDate) -> str:
    until = f" to {date.to}" if date.to else ""
    return f"{'about ' if date.about else ''}{date.date}{until}"


def _edition(told: Disclosure) -> str:
    assert told.comparison is not None
    old = told.comparison.old
    parts = (f"{old.form or 'the report'} {old.accession or ''}", f"year to {old.period}" if old.period else None)
    return clean(", ".join(part for part in parts if part)) or "the previous annual report"


def _profile_rows(profile: Profile) -> Iterator[tuple[str, str]]:
    named = {
        "Standards": [f"{standard.name} ({standard.relation})" for standard in profile.standards],
        "Outside firms": [firm.name for firm in profile.third_parties],
        "Responsible": [role.name for role in profile.roles],
        "Overseen by": [body.name for body in profile.bodies],
    }
    for title, names in named.items():
        if names:
            yield title, shorten(clean(", ".join(dict.fromkeys(names))), QUOTE_LENGTH)
    yield "Conclusion", CONCLUSIONS[profile.conclusion.state]


def _evidence(told: Disclosure) -> tuple[str, ...]:
    """The quoted sentences, each once, the ones that the conclusion rests on first; of an update, what is new."""
    quotes: list[str | None] = list(told.news.sentences) if told.news else []
    if told.incident:
        quotes += [*told.incident.evidence, told.incident.materiality.quote, *(d.quote for d in told.incident.dates)]
    if told.profile and told.kind != "change":
        quotes.append(told.profile.conclusion.quote)
    cleaned = dict.fromkeys(clean(quote) for quote in quotes if quote)
    return tuple(shorten(quote, QUOTE_LENGTH) for quote in cleaned if quote)[:QUOTES]


def _contradictions(told: Disclosure) -> Iterator[tuple[str, str]]:
    """Each with its sentence. Where reports are compared they are among the changes already."""
    for check in told.cross_checks if told.kind != "change" else ():
        if not check.agrees:
            said = f"{label(check.element)}: tagged {_yes(check.tagged)}, the words say {_yes(check.text_says)}"
            yield said, shorten(clean(check.quote), QUOTE_LENGTH)


def _flags(facts: Iterable[Fact], checks: Iterable[CrossCheck]) -> tuple[Flag, ...]:
    says = {check.element: check.text_says for check in checks if not check.agrees}
    return tuple(
        Flag(
            _label_of(fact),
            _yes(fact.value),
            f"the words say {_yes(says[fact.element])}" if fact.element in says else "",
        )
        for fact in facts
        if fact.is_flag
    )


def _label_of(fact: Fact) -> str:
    named = label(fact.element)
    members = ", ".join(clean(member.rpartition(":")[2]) for member in fact.dimensions.values())
    return f"{named} ({members})" if members else named


def _yes(value: object) -> str:
    return {True: "yes", False: "no"}.get(value, "not said") if isinstance(value, bool) else "not said"
