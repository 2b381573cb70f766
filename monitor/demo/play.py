"""The demo: the whole service against a simulated EDGAR, ended by itself when the script is dealt with."""

import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

from rich.console import Console
from rich.text import Text

from monitor.demo.children import MONITOR, EdgarProcess, Failed, child, edgar_process, listed, stop, wait_for
from monitor.demo.configuration import environment, write_configuration
from monitor.demo.filers import DEMO
from monitor.demo.mail import MailSink
from monitor.demo.reckoning import Outcome, Reckoning, busiest_second, reckon

_LIMIT = 90.0
# An alert too many would come with the others or soon after.
_GRACE = 3.0
_SEC_LIMIT = 10
_COLUMNS = "{:<16}  {:<5}  {:<28}  {:<10}  {}"
_ALERTS = sum(len(scene.expected) for scene in DEMO.scenes)


def play(folder: Path | None, console: Console, *, program: Sequence[str] = MONITOR, limit: float = _LIMIT) -> int:
    """Play the demo; e-mails go to `folder`, or to a new one. 0 when every scripted filing led to what it must.

    `program` is the command whose `run`, `filings list` and `alerts list` are used; `limit` is in seconds.
    """
    emails = folder or Path(tempfile.mkdtemp(prefix="monitor-demo-emails-"))
    scratch = Path(tempfile.mkdtemp(prefix="monitor-demo-"))
    try:
        with _terminable():
            return _play(emails, scratch, console, program, time.monotonic() + limit)
    except KeyboardInterrupt:
        console.print("stopped")
        return 1
    except Failed as error:
        if emails.is_dir() and any(emails.iterdir()):
            _say(console, f"e-mails: {emails}")
        _say(console, f"the demo failed: {error}")
        return 1
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
        if folder is None and not any(emails.iterdir()):
            emails.rmdir()


def _play(emails: Path, scratch: Path, console: Console, program: Sequence[str], deadline: float) -> int:
    with MailSink(emails) as mail, edgar_process(scratch, _left(deadline)) as edgar:
        write_configuration(scratch / "config", mail.url())
        env = environment(os.environ, scratch / "config", scratch / "state", edgar.url)
        _say(console, f"A simulated EDGAR listens on {edgar.url}; the service starts.")
        with child((*program, "run"), env) as service:
            wait_for("the service to ask for the feed", _left(deadline), edgar.has_been_polled, service)
            edgar.start()
            _show_publications(edgar, console, deadline, service)
            reckoning = _await_the_end(lambda: _reckoned(edgar, mail, program, env), mail, deadline)
            stopped = stop(service)
        asked = [datetime.fromisoformat(request["at"]) for request in edgar.requests()]
    for line in ("", *summary(reckoning)):
        _say(console, line)
    _say(console, f"EDGAR was asked {len(asked)} times, {busiest_second(asked)} times in the busiest second")
    _say(console, f"e-mails: {emails}")
    wrong = [f"missing: {each}" for each in reckoning.missing] + [f"extra: {each}" for each in reckoning.extra]
    if busiest_second(asked) > _SEC_LIMIT:
        wrong.append(f"extra: more than {_SEC_LIMIT} requests in a second")
    if not stopped:
        wrong.append("late: the service did not stop within 20 s of SIGTERM")
    elif service.returncode != 0:
        wrong.append(f"extra: the service stopped with exit code {service.returncode}")
    for each in wrong:
        _say(console, each, "bold red")
    return 1 if wrong else 0


def _show_publications(
    edgar: EdgarProcess, console: Console, deadline: float, service: subprocess.Popen[bytes]
) -> None:
    """A line for each filing as it becomes public, until the script is over."""
    shown: set[str] = set()

    def over() -> bool:
        state = edgar.state()
        for filing in state["filings"]:
            if filing["published"] and filing["accession"] not in shown:
                shown.add(filing["accession"])
                _say(console, f"EDGAR publishes {filing['form']}: {_plain(filing['filers'][0]['name'])}", "dim")
        return bool(state["over"])

    wait_for("the script to end", _left(deadline), over, service)


def _await_the_end(look: Callable[[], Reckoning], mail: MailSink, deadline: float) -> Reckoning:
    """Wait until everything expected has come, or the time is up; then a little longer for what should not come."""
    patience = min(deadline, time.monotonic() + 5.0)
    while len(mail) < _ALERTS and time.monotonic() < patience:
        time.sleep(0.2)
    reckoning = look()
    while reckoning.missing and time.monotonic() < deadline:
        time.sleep(1.0)
        reckoning = look()
    if reckoning.missing:
        return reckoning
    time.sleep(_GRACE)
    return look()


def _reckoned(edgar: EdgarProcess, mail: MailSink, program: Sequence[str], env: Mapping[str, str]) -> Reckoning:
    filings, alerts = listed(program, env, "filings"), listed(program, env, "alerts")
    return reckon(DEMO.scenes, edgar.state()["filings"], filings, alerts, len(mail))


def summary(reckoning: Reckoning) -> list[str]:
    """A line for each filing, within 80 columns where all is well; then the counts and the times."""
    lines = [_COLUMNS.format("filing", "form", "what came of it", "seconds", "").rstrip()]
    lines += [_line(outcome) for outcome in reckoning.outcomes]
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(reckoning.kinds.items())) or "none"
    lines.append(f"seen {reckoning.seen} of {len(reckoning.outcomes)}, extracted {reckoning.extracted}")
    lines.append(
        f"alerts {reckoning.alerts} ({kinds}), delivered {reckoning.delivered}, e-mails {reckoning.mails}"
    )  # fmt: skip
    if reckoning.typical is not None:
        lines.append(f"from publication to delivery: median {reckoning.typical:.1f} s, worst {reckoning.worst:.1f} s")
    return lines


def _line(outcome: Outcome) -> str:
    seconds = ", ".join(f"{second:.1f}" for second in outcome.seconds)
    wrong = "; ".join((*outcome.missing, *outcome.extra))
    came = _came_of(outcome)
    return _COLUMNS.format(outcome.scene.key, outcome.filing["form"], came, seconds, wrong or "as expected")


def _came_of(outcome: Outcome) -> str:
    """The alerts in their order; of an update its level only where that is another than before."""
    told: list[str] = []
    level = None
    for alert in outcome.alerts:
        name = "update" if alert["updates"] else str(alert["kind"])
        told.append(name if name == "update" and alert["level"] == level else f"{name} {alert['level']}")
        level = alert["level"]
    if told:
        return ", ".join(told)
    return {"detected": "no alert", None: "not seen"}.get(outcome.stage, f"no alert, {outcome.stage}")


def _say(console: Console, line: str, style: str = "") -> None:
    """A line as it is: neither wrapped nor coloured by what a filer wrote; a terminal wraps it, a pipe keeps it."""
    console.print(Text(line, style), soft_wrap=True)


def _plain(name: str) -> str:
    """A name on one line, without control characters: filers choose their names."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in name).split())


def _left(deadline: float) -> float:
    return max(0.0, deadline - time.monotonic())


@contextmanager
def _terminable() -> Iterator[None]:
    """SIGTERM ends the demo as Ctrl-C does: with its children stopped. Signals reach the main thread only."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def interrupt(_number: int, _frame: FrameType | None) -> NoReturn:
        raise KeyboardInterrupt

    before: Any = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
