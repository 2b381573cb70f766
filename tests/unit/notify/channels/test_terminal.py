# mypy: allow-untyped-calls
"""Alerts on the terminal."""

from pathlib import Path

import pytest
from apprise.manager_plugins import NotificationManager

from monitor.notify import channels
from monitor.notify.channels import terminal
from monitor.notify.targets import Targets
from tests.unit import makers


def test_the_text_is_written_with_an_empty_line_after_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notify.yaml").write_text("urls:\n  - terminal://:\n      - tag: t\n")
    targets = Targets.load(tmp_path / "notify.yaml", {})
    message = targets.write(makers.alert(), filing_url="https://edgar.example/x")
    (name,) = targets.names()
    outcome = targets.deliver(name, message)
    assert outcome.kind == "sent"
    assert capsys.readouterr().out == message.text + "\n"
    assert targets.describe(name) == "terminal:// (t)"


class Stream:
    """Counts how it is used."""

    def __init__(self) -> None:
        self.calls: list[str] = []

    def write(self, text: str) -> None:
        self.calls.append(text)

    def flush(self) -> None:
        self.calls.append("flush")


def test_a_message_is_one_write_and_one_flush(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Stream()
    monkeypatch.setattr("sys.stdout", stream)
    terminal.Terminal(host="").send("one\ntwo\n", "ignored")
    assert stream.calls == ["one\ntwo\n\n", "flush"]


def test_a_closed_pipe_is_not_taken_for_sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Closed(Stream):
        def write(self, text: str) -> None:
            raise BrokenPipeError(32, "Broken pipe")

    (tmp_path / "notify.yaml").write_text("urls:\n  - terminal://:\n      - tag: t\n")
    targets = Targets.load(tmp_path / "notify.yaml", {})
    monkeypatch.setattr("sys.stdout", Closed())
    outcome = targets.deliver(targets.names()[0], targets.write(makers.alert(), filing_url="https://edgar.example/x"))
    assert outcome.kind == "retry"
    assert "Broken pipe" in outcome.answer


def test_to_register_twice_does_no_harm() -> None:
    channels.register()
    channels.register()
    assert NotificationManager()["terminal"] is terminal.Terminal
