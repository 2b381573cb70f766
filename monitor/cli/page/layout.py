"""The few shapes of which a page on a terminal is made. What a filing says is quoted, never obeyed."""

from collections.abc import Iterable, Mapping

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.segment import Segment, Segments
from rich.table import Table
from rich.text import Text

from monitor.notify.escape import clean, shorten

# Enough to see what it is about; `--json` has all of it.
QUOTE = 320
INDENT = 2


def show(blocks: Iterable[RenderableType]) -> None:
    """Print the blocks as wide as the terminal is, without trailing spaces; plain where it is none."""
    console = Console(highlight=False)
    for block in blocks:
        for segments in console.render_lines(block, pad=False):
            console.print(Segments([*_without_trailing_space(segments), Segment.line()]), end="")


def heading(title: str, style: str = "bold cyan") -> RenderableType:
    """A title of its own, with a blank line before."""
    return Padding(text(title, style), (1, 0, 0, 0), expand=False)


def text(words: str, style: str = "") -> Text:
    """One line of visible characters; folds where the terminal is narrow."""
    # Rich's Text obeys no markup, but lets the terminal's control codes through
    return Text(clean(words), style, overflow="fold")


def line(words: str, style: str = "", *, level: int = 1) -> RenderableType:
    """A line that keeps its indent where it folds."""
    return Padding(text(words, style), (0, 0, 0, INDENT * level), expand=False)


def quoted(words: str, *, level: int = 2, style: str = "italic") -> RenderableType:
    """A sentence of the filing, marked as such."""
    return line(f"“{shorten(clean(words), QUOTE)}”", style, level=level)


def pairs(named: Mapping[str, str | None]) -> RenderableType:
    """Names beside their values, what is None left out."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True, style="dim")
    table.add_column(overflow="fold")
    for name, value in named.items():
        if value is not None:
            table.add_row(name, text(value))
    return Padding(table, (0, 0, 0, INDENT), expand=False)


def _without_trailing_space(segments: list[Segment]) -> list[Segment]:
    kept = list(segments)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if kept:
        last = kept[-1]
        kept[-1] = Segment(last.text.rstrip(), last.style, last.control)
    return kept
