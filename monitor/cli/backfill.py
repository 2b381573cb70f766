"""`backfill`: past filings of watched filers, as a silent baseline."""

import time
from dataclasses import replace
from datetime import datetime
from types import TracebackType
from typing import Self

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from monitor import bootstrap, pipeline
from monitor.cli.listing import SINCE, UNTIL
from monitor.domain import EASTERN
from monitor.errors import Misconfigured
from monitor.notify.escape import clean
from monitor.service import embedded_broker

app = typer.Typer(rich_markup_mode=None)

# Of the requests a second so many are left to the watch.
_SPARE = 2
_LABELS = {"lists": "lists of filers", "filings": "filings, oldest first"}


@app.command("backfill")
def backfill(
    since: datetime | None = SINCE,
    until: datetime | None = UNTIL,
    filer: list[int] = typer.Option(
        [], metavar="CIK", help="Only this filer; may be given several times. Without it: all that watchlists name."
    ),
) -> None:
    """Read past filings of watched filers; nobody is told.

    Without --since: annual reports of the last three years, and since 2023-12-18 the 8-Ks under whose items incidents
    are told, and all 6-Ks. Stop it when you like and start it again: what was read is not read again. It leaves the
    watch its share of the requests.

    Example: monitor backfill --since 2024-01-01 --filer 789019
    """
    settings = bootstrap.settings()
    bootstrap.set_up_logging(settings.model_copy(update={"log_level": "ERROR"}))
    bootstrap.check_configuration(settings)
    with embedded_broker(
        settings.state_dir, None if settings.broker_url else bootstrap.broker_socket(settings.state_dir)
    ):
        services = bootstrap.services()
        ciks = sorted(set(filer)) or pipeline.named_filers(services)
        if not ciks:
            raise Misconfigured("no watchlist names a filer by CIK, ticker or name: say whose filings with --filer CIK")
        polite = replace(services, edgar=bootstrap.make_edgar(settings, services.store, spare=_SPARE))
        today = bootstrap.now().astimezone(EASTERN).date()
        wanted = pipeline.stretch(since and since.date(), until and until.date(), today)
        with _Bar() as bar:
            filled = pipeline.backfill(polite, ciks, wanted, bar, time.sleep)
    typer.echo(_summary(filled, len(ciks)))
    raise typer.Exit(1 if filled.left or filled.unasked else 0)


def _summary(filled: pipeline.Filled, filers: int) -> str:
    words = [f"{filled.read} filings of {filers} filers read, {filled.known} were known"]
    if filled.failed:
        words.append(f"{filled.failed} could not be read: `monitor filings list` names them")
    if filled.left:
        words.append(f"{filled.left} were not to be had: the service tries on, or run this again")
    if filled.unasked:
        words.append(f"no list of {', '.join(map(str, filled.unasked))}")
    return "; ".join(words) + "."


class _Bar:
    """How far it is, on stderr; where that is no terminal, a line now and then."""

    def __init__(self) -> None:
        self._console = Console(stderr=True)
        self._bar = Progress(
            TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
            console=self._console, disable=not self._console.is_terminal,
        )  # fmt: skip
        self._tasks: dict[str, TaskID] = {}
        self._done: dict[str, list[int]] = {}

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()
        if kind is KeyboardInterrupt:
            self.say("Stopped. Run it again to go on: what was read is kept.")

    def begin(self, what: str, total: int) -> None:
        self._tasks[what] = self._bar.add_task(_LABELS[what], total=total)
        self._done[what] = [0, total]

    def advance(self, what: str) -> None:
        self._bar.advance(self._tasks[what])
        count = self._done[what]
        count[0] += 1
        step = max(count[1] // 20, 1)
        if not self._console.is_terminal and (count[0] % step == 0 or count[0] == count[1]):
            self.say(f"{_LABELS[what]}: {count[0]} of {count[1]}")

    def say(self, words: str) -> None:
        self._console.print(clean(words), markup=False, highlight=False, soft_wrap=True)
