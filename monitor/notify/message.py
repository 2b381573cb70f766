"""Writes an alert as people read it: plain text, Markdown and HTML."""

from collections.abc import Callable
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from monitor.domain import Alert, Message
from monitor.notify.escape import markdown
from monitor.notify.page import compose


class Verbatim(str):
    """Markdown that we wrote ourselves and that is not to be escaped."""

    __slots__ = ()


def write(alert: Alert, *, filing_url: str) -> Message:
    """The message of an alert. `filing_url` is where the filing stands on EDGAR."""
    page = compose(alert, filing_url)
    plain, marked, html = _environments()
    return Message(
        id=page.id,
        subject=page.subject,
        text=_tidy(plain.get_template("alert.txt.j2").render(page=page)),
        markdown=_tidy(marked.get_template("alert.md.j2").render(page=page, verbatim=Verbatim)),
        html=html.get_template("alert.html.j2").render(page=page).strip() + "\n",
    )


@cache
def _environments() -> tuple[Environment, Environment, Environment]:
    """One environment a markup, each of which escapes what it prints by itself, or has nothing to escape."""
    return (
        _environment(autoescape=False),
        _environment(autoescape=False, finalize=_escape),
        _environment(autoescape=True),
    )


def _environment(*, autoescape: bool, finalize: Callable[[object], object] | None = None) -> Environment:
    return Environment(
        loader=PackageLoader("monitor.notify"),
        undefined=StrictUndefined,
        autoescape=autoescape,  # noqa: S701  # the others escape in finalize, or are plain text
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _escape(value: object) -> str:
    return value if isinstance(value, Verbatim) else markdown(str(value))


def _tidy(text: str) -> str:
    """At most one empty line at a time, so that a template may leave a part out without counting lines."""
    lines: list[str] = []
    for line in text.splitlines():
        if line.strip() or (lines and lines[-1]):
            lines.append(line.rstrip())
    return "\n".join(lines).strip() + "\n"
