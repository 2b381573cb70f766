"""Comparisons for people, on a terminal. What a filing says is quoted, never obeyed."""

import sys
from collections.abc import Iterator, Sequence

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from monitor.domain import Comparison
from monitor.notify.changes import ChangeShown, Passage, show_whole
from monitor.notify.differing import Run
from monitor.notify.escape import clean
from monitor.notify.grouping import grouped

# Two columns of about 55 characters; below that a sentence stands under the other.
_SIDE_BY_SIDE = 116


def print_comparison(comparison: Comparison) -> None:
    """The changes, the most important first, each with its sentences before and after."""
    console = Console(highlight=False)
    with console.capture() as captured:
        for each in _comparison(comparison, console):
            console.print(each)
    # a table fills its last column with spaces
    sys.stdout.writelines(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _comparison(comparison: Comparison, console: Console) -> Iterator[RenderableType]:
    old, new = comparison.old, comparison.new
    yield _line(
        f"{old.form or ''} {old.period or 'earlier'} → {new.form or ''} {new.period or 'later'}", "bold underline"
    )
    if not comparison.changes:
        yield _line("Nothing changed in what is said about cybersecurity.")
        return
    yield _line(f"severity: {comparison.severity}")
    for change in show_whole(grouped(comparison.changes)):
        yield from _change(change, console)


def _change(change: ChangeShown, console: Console) -> Iterator[RenderableType]:
    yield Text()
    yield _line(f"{change.severity} · {change.heading}", "bold")
    for passage in change.passages:
        if passage.before and passage.after and console.width >= _SIDE_BY_SIDE:
            yield _side_by_side(passage, console)
            continue
        if passage.before:
            yield _indented(Text("−", "red"), _before(passage, console))
        if passage.after:
            yield _indented(Text("+", "green"), _after(passage, console))
    if change.left_out:
        yield _line(f"  … and {change.left_out} more", "dim")


def _side_by_side(passage: Passage, console: Console) -> Padding:
    both = Table.grid(padding=(0, 1), expand=True)
    for width in (1, None, 1, None):
        both.add_column(width=width, ratio=None if width else 1)
    both.add_row(Text("−", "red"), _before(passage, console), Text("+", "green"), _after(passage, console))
    return Padding(both, (0, 0, 0, 2))


def _indented(mark: Text, words: Text) -> Table:
    """A sentence that keeps its indent when it folds."""
    line = Table.grid(padding=(0, 1, 0, 0))
    line.add_column(width=3, justify="right")
    line.add_column()
    line.add_row(mark, words)
    return line


def _before(passage: Passage, console: Console) -> Text:
    whole = "" if _is_marked(passage) else "red"
    return _words(passage.before, whole, "bold red strike", _brackets(passage, console, "[-", "-]"))


def _after(passage: Passage, console: Console) -> Text:
    whole = "" if _is_marked(passage) else "green"
    return _words(passage.after, whole, "bold green underline", _brackets(passage, console, "{+", "+}"))


def _is_marked(passage: Passage) -> bool:
    """Whether some words are; else each side has its colour as a whole."""
    return any(marked for _, marked in (*passage.before, *passage.after))


def _brackets(passage: Passage, console: Console, opening: str, closing: str) -> tuple[str, str]:
    """Where nothing is coloured, brackets mark the words that differ; a sentence without the other needs no mark."""
    return (opening, closing) if console.color_system is None and passage.before and passage.after else ("", "")


def _words(runs: Sequence[Run], style: str, marked_style: str, brackets: tuple[str, str]) -> Text:
    text = Text(style=style)
    for place, (words, marked) in enumerate(runs):
        text.append(" " if place else "")
        # Rich's Text obeys no markup, but lets the terminal's control codes through
        shown = clean(words)
        text.append(f"{brackets[0]}{shown}{brackets[1]}" if marked else shown, marked_style if marked else "")
    return text


def _line(words: str, style: str = "") -> Text:
    return Text(clean(words), style)
