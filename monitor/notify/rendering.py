"""The templates of messages: ours, and in their place those of the same name in a folder of the user's own.

A template of the user's is tried on samples when it is read, so that a mistake is told with file and line before an
alert needs it. One that breaks on an alert all the same gives way to ours: no alert is lost for its layout.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import structlog
from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PackageLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)

from monitor.errors import Misconfigured
from monitor.notify.escape import markdown, mrkdwn

log = structlog.get_logger()

_OURS = PackageLoader("monitor.notify")
_ENDING = ".j2"


class Verbatim(str):
    """Markup that we wrote ourselves and that is not to be escaped."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Markups:
    """One message in every markup."""

    text: str
    markdown: str
    html: str
    slack: str


class Templates:
    """Templates by name, each markup escaping what it prints by itself. For any thread."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._ours = _environments(_OURS)
        theirs = None if folder is None else ChoiceLoader([FileSystemLoader(folder), _OURS])
        self._theirs = self._ours if theirs is None else _environments(theirs)

    @classmethod
    def load(cls, folder: Path, samples: Mapping[str, list[Any]]) -> "Templates":
        """Those of a folder, which need not be there, over ours. `samples` are pages by the template's first name.

        Raises Misconfigured with every mistake, `templates/alert.md.j2:7: 'page' has no attribute 'whoo'`.
        """
        names = sorted(path.name for path in folder.glob(f"*{_ENDING}")) if folder.is_dir() else []
        if not names:
            return cls()
        templates = cls(folder)
        mistakes = [*_strangers(folder, names), *templates._mistakes(samples)]
        if mistakes:
            raise Misconfigured("\n".join(dict.fromkeys(mistakes)))
        return templates

    def render(self, name: str, page: object) -> Markups:
        """A message in every markup."""
        return Markups(
            text=_tidy(self._one(f"{name}.txt", page)),
            markdown=_tidy(self._one(f"{name}.md", page)),
            html=self._one(f"{name}.html", page).strip() + "\n",
            slack=_tidy(self._one(f"{name}.slack", page)),
        )

    def page(self, name: str, page: object) -> str:
        """An HTML page that is no message."""
        return self._one(f"{name}.html", page).strip() + "\n"

    def _one(self, name: str, page: object) -> str:
        try:
            return _rendered(self._theirs, name, page)
        except Exception as error:
            if self._theirs is self._ours:
                raise
            log.error("template.broken", template=name, reason=self._told(error))
            return _rendered(self._ours, name, page)

    def _mistakes(self, samples: Mapping[str, list[Any]]) -> Iterator[str]:
        for name, pages in samples.items():
            for markup in self._theirs:
                for page in pages:
                    try:
                        _rendered(self._theirs, f"{name}.{markup}", page)
                    except Exception as error:  # noqa: BLE001  whatever a person's template can raise
                        yield self._told(error)

    def _told(self, error: Exception) -> str:
        """File and line in a template of the user's, and what is wrong there."""
        what = " ".join((error.message if isinstance(error, TemplateError) and error.message else str(error)).split())
        if isinstance(error, TemplateNotFound):
            what = f"there is no template {what}"
        if isinstance(error, TemplateSyntaxError):
            return f"{error.filename or error.name}:{error.lineno}: {what}"
        place, trace = str(self._folder), error.__traceback__
        while trace is not None:
            if trace.tb_frame.f_code.co_filename.endswith(_ENDING):
                place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
            trace = trace.tb_next
        return f"{place}: {what or type(error).__name__}"


def _strangers(folder: Path, names: list[str]) -> Iterator[str]:
    """Names that nothing asks for; `_own.html.j2` is a part that others of the folder may take in."""
    known = _OURS.list_templates()
    for name in names:
        if name not in known and not name.startswith("_"):
            near = get_close_matches(name, known, n=1)
            also = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"
            yield f"{folder / name}: no message is written from a template of this name; {also}"


def _rendered(environments: Mapping[str, Environment], name: str, page: object) -> str:
    markup = name.rpartition(".")[2]
    return environments[markup].get_template(name + _ENDING).render(page=page, verbatim=Verbatim)


def _environments(loader: BaseLoader) -> dict[str, Environment]:
    return {
        "txt": _environment(loader, autoescape=False),
        "md": _environment(loader, autoescape=False, finalize=_escape),
        "html": _environment(loader, autoescape=True),
        "slack": _environment(loader, autoescape=False, finalize=_escape_mrkdwn),
    }


def _environment(
    loader: BaseLoader, *, autoescape: bool, finalize: Callable[[object], object] | None = None
) -> Environment:
    return Environment(
        loader=loader,
        undefined=StrictUndefined,
        autoescape=autoescape,  # noqa: S701  # the others escape in finalize, or are plain text
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        # what was checked stays in use until the next version of it is
        auto_reload=False,
    )


def _escape(value: object) -> str:
    return value if isinstance(value, Verbatim) else markdown(str(value))


def _escape_mrkdwn(value: object) -> str:
    return value if isinstance(value, Verbatim) else mrkdwn(str(value))


def _tidy(text: str) -> str:
    """At most one empty line at a time, so that a template may leave a part out without counting lines."""
    lines: list[str] = []
    for line in text.splitlines():
        if line.strip() or (lines and lines[-1]):
            lines.append(line.rstrip())
    return "\n".join(lines).strip() + "\n"
