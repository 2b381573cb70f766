"""Comparisons for people, on a terminal. What a filing says is quoted, never obeyed."""

from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.text import Text

from monitor.domain import Comparison
from monitor.notify.escape import clean, shorten
from monitor.notify.grouping import Group, grouped

# Enough to see what it is about; `--json` has all of it.
_QUOTE = 400


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


def _comparison(comparison: Comparison) -> Iterator[Text]:
    old, new = comparison.old, comparison.new
    yield _line(
        f"{old.form or ''} {old.period or 'earlier'} → {new.form or ''} {new.period or 'later'}", "bold underline"
    )
    if not comparison.changes:
        yield _line("Nothing changed in what is said about cybersecurity.")
        return
    yield _line(f"severity: {comparison.severity}")
    for group in grouped(comparison.changes):
        yield from _group(group)


def _group(group: Group) -> Iterator[Text]:
    """Its line, and each sentence once, those before above those after."""
    yield from _titled(f"{group.severity} · {group.line}")
    for sentence in dict.fromkeys(change.before for change in group.changes if change.before):
        yield _quoted(f"− {shorten(clean(sentence), _QUOTE)}", "red")
    for sentence in dict.fromkeys(change.after for change in group.changes if change.after):
        yield _quoted(f"+ {shorten(clean(sentence), _QUOTE)}", "green")


def _titled(title: str, style: str = "bold") -> Iterator[Text]:
    yield Text()
    yield _line(title, style)


def _line(words: str, style: str = "") -> Text:
    # Rich's Text obeys no markup, but lets the terminal's control codes through
    return Text(clean(words), style)


def _quoted(words: str, style: str = "italic") -> Text:
    return Text("  ", style) + _line(shorten(clean(words), _QUOTE), style)
