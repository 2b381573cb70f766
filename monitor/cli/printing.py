"""Readings and comparisons for people, on a terminal. What a filing says is quoted, never obeyed."""

from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from monitor.cli.views import Reading
from monitor.domain import EASTERN, Change, Comparison, Extraction, Fact, Incident, Profile
from monitor.notify.escape import clean

_QUOTE = 400


def print_reading(reading: Reading) -> None:
    """What was read and judged, evidence quoted, warnings last."""
    console = Console()
    extraction = reading.extraction
    console.rule(Text(_title(extraction, reading.source)), align="left")
    for line in _head(extraction):
        console.print(Text(line))
    if extraction.facts:
        console.print(_facts(extraction.facts))
    for section in extraction.sections:
        console.print(Text(f"\nItem {section.item}  {clean(section.heading)}", "bold"))
        console.print(_quoted(section.text))
    for incident in reading.judgement.incidents:
        _print_all(console, _incident(incident))
    for check in reading.cross_checks:
        mark = "agrees" if check.agrees else "CONTRADICTS"
        console.print(Text(f"\n{check.element}: tagged {check.tagged}, the words say {check.text_says}: {mark}"))
        console.print(_quoted(check.quote))
    _print_all(console, _profile(extraction.profile))
    for dismissed in reading.judgement.dismissed:
        console.print(Text(f"no incident ({dismissed.reason}): {_short(dismissed.quote)}", "dim"))
    for warning in extraction.warnings:
        console.print(Text(f"warning ({warning.kind}): {clean(warning.message)}", "yellow"))


def _title(extraction: Extraction, source: str) -> str:
    names = ", ".join(clean(filer.name) for filer in extraction.filers)
    return "  ".join(part for part in (extraction.form, names, clean(source)) if part)


def _head(extraction: Extraction) -> Iterator[str]:
    accepted = extraction.accepted_at
    known = {
        "read as": extraction.kind,
        "accession": extraction.accession,
        "period": extraction.period,
        "accepted": f"{accepted.astimezone(EASTERN):%Y-%m-%d %H:%M:%S} Eastern" if accepted else None,
        "items": ", ".join(item.item or item.title for item in extraction.items) or None,
    }
    yield from (f"{name}: {value}" for name, value in known.items() if value is not None)


def _facts(facts: Iterable[Fact]) -> Padding:
    table = Table(box=None, pad_edge=False)
    for column in ("CYD element", "value", "words"):
        table.add_column(column)
    for fact in facts:
        words = fact.text if fact.is_flag else fact.value
        table.add_row(fact.element, str(fact.value) if fact.is_flag else "", Text(_short(str(words or ""), 160)))
    return Padding(table, (1, 0))


def _incident(incident: Incident) -> Iterator[Text | Padding]:
    yield Text(f"\n{incident.verdict}, {incident.confidence}, told under {incident.told_under}", "bold red")
    yield Text(f"because: {'; '.join(incident.basis)}")
    yield Text(f"materiality: {incident.materiality.state}")
    for date in incident.dates:
        yield Text(f"{date.what}: {date.date}{f' to {date.to}' if date.to else ''}")
    yield from (_quoted(sentence) for sentence in incident.evidence)


def _profile(profile: Profile) -> Iterator[Text | Padding]:
    if profile.standards:
        named = (f"{each.name} ({each.relation})" for each in profile.standards)
        yield Text(f"\nstandards: {', '.join(named)}")
    if profile.roles:
        yield Text(f"roles: {', '.join(each.name for each in profile.roles)}")
    if profile.conclusion.quote:
        yield Text(f"conclusion: {profile.conclusion.state}")
        yield _quoted(profile.conclusion.quote)


def print_comparison(comparison: Comparison) -> None:
    """The changes, the most important first, each with its sentences before and after."""
    console = Console()
    old, new = comparison.old, comparison.new
    console.rule(Text(f"{old.form or ''} {old.period or '?'} → {new.form or ''} {new.period or '?'}"), align="left")
    if not comparison.changes:
        console.print("Nothing changed in what is said about cybersecurity.")
        return
    console.print(Text(f"severity: {comparison.severity}", "bold"))
    for change in comparison.changes:
        _print_all(console, _change(change))


def _change(change: Change) -> Iterator[Text | Padding]:
    yield Text(f"\n{change.severity}  {change.kind}: {clean(change.what)}", "bold")
    if change.before:
        yield Padding(Text(f"− {_short(change.before)}", "red"), (0, 0, 0, 2))
    if change.after:
        yield Padding(Text(f"+ {_short(change.after)}", "green"), (0, 0, 0, 2))


def _print_all(console: Console, parts: Iterable[Text | Padding]) -> None:
    for part in parts:
        console.print(part)


def _quoted(text: str) -> Padding:
    return Padding(Text(_short(text), "italic"), (0, 0, 0, 2))


def _short(text: str, length: int = _QUOTE) -> str:
    text = clean(text)
    return text if len(text) <= length else f"{text[:length].rsplit(' ', 1)[0]} …"
