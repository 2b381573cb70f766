"""A page as it is printed: its lines, at the width that a test wants."""

import sys
from collections.abc import Callable, Iterable

import pytest
from rich.console import RenderableType

from monitor.cli.page import layout

Printed = Callable[..., list[str]]


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Printed:
    """The lines that blocks make, 60 columns wide where nothing else is asked for."""

    def lines(blocks: Iterable[RenderableType], columns: int = 60) -> list[str]:
        monkeypatch.setenv("COLUMNS", str(columns))
        capsys.readouterr()
        layout.show(blocks)
        sys.stdout.flush()
        return capsys.readouterr().out.splitlines()

    return lines
