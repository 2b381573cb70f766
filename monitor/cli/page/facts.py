"""What is tagged, and where the words say something else."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from monitor.cli.page.layout import INDENT, heading, line, quoted, text
from monitor.domain import CrossCheck, Fact
from monitor.notify.changes import label
from monitor.notify.escape import clean, shorten

_GLANCE = 120


def contradictions(checks: Sequence[CrossCheck]) -> Iterator[RenderableType]:
    """Before anything else: a reader who believes these tags is misled."""
    against = [check for check in checks if not check.agrees]
    if against:
        yield heading("Tag and words contradict each other", "bold red")
    for check in against:
        yield line(label(check.element), "bold")
        yield line(f"tagged {_truth(check.tagged)}, but the words say {_truth(check.text_says)}:", "red")
        yield quoted(check.quote)


def facts(tagged: Sequence[Fact], checks: Sequence[CrossCheck]) -> Iterator[RenderableType]:
    """Flags beside what the words say, then text blocks with their length and first words."""
    flags = [fact for fact in tagged if fact.is_flag]
    blocks = [fact for fact in tagged if not fact.is_flag]
    if flags:
        yield heading(f"Flags{_taxonomies(flags)}")
        yield _flags(flags, {check.element: check for check in checks})
    if blocks:
        yield heading(f"Tagged texts{_taxonomies(blocks)}")
    for block in blocks:
        yield line(_named(block), "bold")
        words = clean(str(block.value or ""))
        yield line(f"{len(words):,} characters: {shorten(words, _GLANCE)}" if words else "empty", "dim", level=2)


def _flags(flags: Sequence[Fact], checks: dict[str, CrossCheck]) -> RenderableType:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("flag", overflow="fold")
    table.add_column("tagged", no_wrap=True)
    table.add_column("the words", no_wrap=True)
    for flag in flags:
        check = checks.get(flag.element) if not flag.dimensions else None
        table.add_row(text(_named(flag)), _truth(flag.value), _beside(check))
    return Padding(table, (0, 0, 0, INDENT), expand=False)


def _beside(check: CrossCheck | None) -> Text:
    if check is None:
        return Text("silent", "dim")
    return Text("agree", "green") if check.agrees else Text(f"say {_truth(check.text_says)}", "bold red")


def _named(fact: Fact) -> str:
    remarks = [name for name in ("hidden", "nil", "conflict") if getattr(fact, name)]
    remarks += [f"{axis} = {member}" for axis, member in fact.dimensions.items()]
    return f"{label(fact.element)} ({', '.join(remarks)})" if remarks else label(fact.element)


def _taxonomies(tagged: Sequence[Fact]) -> str:
    known = sorted({fact.taxonomy for fact in tagged if fact.taxonomy})
    return f" ({', '.join(known)})" if known else ""


def _truth(value: object) -> str:
    return "unknown" if value is None else str(value).lower()
