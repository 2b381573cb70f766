"""Readings and comparisons for people, on a terminal. What a filing says is quoted, never obeyed."""

from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.text import Text

from monitor.cli.listing import eastern
from monitor.cli.views import Reading
from monitor.domain import Change, Comparison, CrossCheck, Extraction, Fact, Incident, Profile, Section
from monitor.notify.escape import clean, shorten

# Enough to see what it is about; `--json` has all of it.
_QUOTE = 400
_GLANCE = 160


def print_reading(reading: Reading) -> None:
    """What was read and judged, evidence quoted, warnings last."""
    _print(_reading(reading))


def print_comparison(comparison: Comparison) -> None:
    """The changes, the most important first, each with its sentences before and after."""
    _print(_comparison(comparison))


def _print(lines: Iterable[Text]) -> None:
    """Each on lines of its own; what `_quoted` made keeps its indent when it folds."""
    console = Console(highlight=False)
    for line in lines:
        indent = len(line.plain) - len(line.plain.lstrip(" "))
        for part in line[indent:].wrap(console, console.width - indent) or [Text()]:
            part.rstrip()
            console.print(Text(" " * indent if part else "") + part)


def _reading(reading: Reading) -> Iterator[Text]:
    extraction = reading.extraction
    yield from _head(extraction, reading.source)
    for fact in extraction.facts:
        yield from _fact(fact)
    for section in extraction.sections:
        yield from _section(section)
    for incident in reading.judgement.incidents:
        yield from _incident(incident)
    for check in reading.cross_checks:
        yield from _cross_check(check)
    yield from _profile(extraction.profile)
    if reading.judgement.dismissed:
        yield from _titled("Cyber words that are no incident")
    for dismissed in reading.judgement.dismissed:
        yield _quoted(f"{dismissed.reason}: {shorten(clean(dismissed.quote), _GLANCE)}", "dim")
    for warning in extraction.warnings:
        yield _line(f"warning ({warning.kind}): {warning.message}", "yellow")
    yield Text()


def _head(extraction: Extraction, source: str) -> Iterator[Text]:
    names = ", ".join(filer.name for filer in extraction.filers)
    yield _line(" · ".join(part for part in (extraction.form, names) if part) or source, "bold underline")
    known = {
        "file": source,
        "read as": extraction.kind.replace("_", " "),
        "accession": extraction.accession,
        "period": extraction.period,
        "accepted": f"{eastern(extraction.accepted_at)} Eastern" if extraction.accepted_at else None,
        "items": ", ".join(item.item or item.title for item in extraction.items) or None,
    }
    yield from (_line(f"{name}: {value}") for name, value in known.items() if value is not None)


def _fact(fact: Fact) -> Iterator[Text]:
    remarks = [name for name in ("hidden", "nil", "conflict") if getattr(fact, name)]
    remarks += [f"{axis} = {member}" for axis, member in fact.dimensions.items()]
    value = f": {_truth(fact.value)}" if fact.is_flag else ""
    remark = f" ({', '.join(remarks)})" if remarks else ""
    yield from _titled(f"{fact.element}{value}{remark}")
    words = fact.text if fact.is_flag else fact.value
    if words:
        yield _quoted(shorten(clean(str(words)), _GLANCE))


def _truth(value: object) -> str:
    return "unknown" if value is None else str(value).lower()


def _section(section: Section) -> Iterator[Text]:
    yield from _titled(section.heading or f"Item {section.item}")
    if section.refers_to:
        yield _quoted(f"refers to {section.refers_to}")
    yield _quoted(section.text)


def _incident(incident: Incident) -> Iterator[Text]:
    yield from _titled(f"{incident.verdict}, {incident.confidence}, told under {incident.told_under}", "bold red")
    yield _line(f"because: {'; '.join(incident.basis)}")
    yield _line(f"materiality: {_words(incident.materiality.state)}")
    for date in incident.dates:
        yield _line(f"{date.what}: {'about ' if date.about else ''}{date.date}{f' to {date.to}' if date.to else ''}")
    if incident.kinds:
        yield _line(f"kinds: {', '.join(incident.kinds)}")
    yield from (_quoted(sentence) for sentence in incident.evidence)


def _cross_check(check: CrossCheck) -> Iterator[Text]:
    told = f"tagged {_truth(check.tagged)}, the words say {_truth(check.text_says)}"
    if check.agrees:
        yield from _titled(f"Tag and words agree: {check.element}")
    else:
        yield from _titled(f"Tag and words CONTRADICT each other: {check.element}", "bold red")
    yield _line(told)
    yield _quoted(check.quote)


def _profile(profile: Profile) -> Iterator[Text]:
    named = {
        "standards": [f"{each.name} ({each.relation})" for each in profile.standards],
        "controls": [each.name for each in profile.controls],
        "outside firms": [each.name for each in profile.third_parties],
        "roles": [each.name for each in profile.roles],
        "bodies": [f"{each.name} ({each.level})" for each in profile.bodies],
        "expertise": [
            " ".join(filter(None, (each.role, f"{each.years} years" if each.years else None, *each.certificates)))
            for each in profile.expertise
        ],
        "cadences": [f"{each.what}, every {each.every}" for each in profile.cadences],
    }
    told = {name: "; ".join(filter(None, dict.fromkeys(each))) for name, each in named.items() if any(each)}
    if told:
        yield from _titled("What the prose says")
    yield from (_line(f"{name}: {each}") for name, each in told.items())
    if profile.conclusion.quote:
        yield from _titled(f"Conclusion: {_words(profile.conclusion.state)}")
        yield _quoted(profile.conclusion.quote)


def _comparison(comparison: Comparison) -> Iterator[Text]:
    old, new = comparison.old, comparison.new
    yield _line(
        f"{old.form or ''} {old.period or 'earlier'} → {new.form or ''} {new.period or 'later'}", "bold underline"
    )
    if not comparison.changes:
        yield _line("Nothing changed in what is said about cybersecurity.")
        return
    yield _line(f"severity: {comparison.severity}")
    for change in comparison.changes:
        yield from _change(change)


def _change(change: Change) -> Iterator[Text]:
    yield from _titled(f"{change.severity} · {_words(change.kind)}: {change.what}")
    if change.before:
        yield _quoted(f"− {shorten(clean(change.before), _QUOTE)}", "red")
    if change.after:
        yield _quoted(f"+ {shorten(clean(change.after), _QUOTE)}", "green")


def _words(state: str) -> str:
    return state.replace("_", " ")


def _titled(title: str, style: str = "bold") -> Iterator[Text]:
    yield Text()
    yield _line(title, style)


def _line(words: str, style: str = "") -> Text:
    # Rich's Text obeys no markup, but lets the terminal's control codes through
    return Text(clean(words), style)


def _quoted(words: str, style: str = "italic") -> Text:
    return Text("  ", style) + _line(shorten(clean(words), _QUOTE), style)
