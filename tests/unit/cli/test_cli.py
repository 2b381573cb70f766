"""What holds for every command: its help, the name it goes by, and how it ends."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
import typer.core
from typer.main import get_command

from monitor import __version__
from monitor.cli import ROOMS, app
from tests.unit.cli.conftest import Command

# In product order; `poller` and `worker` last, for they are for Procfiles.
COMMANDS = {
    "run", "demo", "check", "notify test", "inspect", "compare", "alerts list", "alerts show", "alerts resend",
    "filings list", "filings show", "status", "healthcheck", "ledger", "explain",
    "watchlist show", "watchlist import", "disclosures list", "incidents list", "prune", "export", "import",
    "migrate", "poller", "worker", "backfill",
}  # fmt: skip


def walk(group: typer.core.TyperGroup, name: str = "") -> Iterator[tuple[str, typer.core.TyperCommand]]:
    """Every command under the group, by the words that call it."""
    context = typer.Context(group)
    for each in group.list_commands(context):
        found = group.get_command(context, each)
        if isinstance(found, typer.core.TyperGroup):
            yield from walk(found, f"{name}{each} ")
        else:
            assert isinstance(found, typer.core.TyperCommand)
            yield f"{name}{each}", found


def commands() -> dict[str, typer.core.TyperCommand]:
    group = get_command(app)
    assert isinstance(group, typer.core.TyperGroup)
    return dict(walk(group))


def test_every_command_is_found_under_its_name() -> None:
    assert commands().keys() == COMMANDS
    assert {name.split()[0] for name in COMMANDS} == ROOMS.keys()


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_help_with_an_example_of_itself(monitor: Command, name: str) -> None:
    done = monitor(*name.split(), "--help")
    assert done.code == 0
    (example,) = (line.strip() for line in done.lines if line.strip().startswith("Example:"))
    assert f"monitor {name}" in example
    assert not [line for line in done.lines if len(line) > 80]


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_argument_and_option_says_what_it_is(name: str) -> None:
    silent = [each.name for each in commands()[name].params if not getattr(each, "help", None) and each.name != "help"]
    assert silent == []


@pytest.mark.parametrize("group", [(), ("alerts",), ("filings",), ("notify",)])
def test_what_a_command_does_fits_beside_its_name_in_the_list(monitor: Command, group: tuple[str, ...]) -> None:
    done = monitor(*group, "--help")
    listed = done.out.partition("Commands:")[2].splitlines()
    assert listed
    assert not [line for line in listed if line.endswith("...")]


def test_a_mistyped_command_is_told_of_the_nearest_one(monitor: Command) -> None:
    done = monitor("statsu")
    assert done.code == 2
    assert "No such command 'statsu'. Did you mean 'status'?" in done.err
    assert done.out == ""


def loaded_by(program: str) -> set[str]:
    """Which of the heavy libraries a program has imported when it ends."""
    heavy = {"sqlalchemy", "alembic", "celery", "redis", "apprise", "httpx", "lxml", "rich"}
    end = f"import sys; print(*({heavy} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", f"{program}\n{end}"], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_version_waits_for_no_room() -> None:
    done = subprocess.run([sys.executable, "-m", "monitor", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"monitor {__version__}\n"
    assert loaded_by("import monitor.cli") == set()


def test_inspect_waits_for_neither_database_nor_broker() -> None:
    assert loaded_by("import monitor.cli.reading") <= {"lxml", "rich"}


def test_every_mistake_in_the_settings_is_a_line(monitor: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MONITOR_POLL_SECONDS", "often")
    monkeypatch.setenv("MONITOR_BOGUS", "1")
    done = monitor("status")
    assert done.code == 2
    assert done.out == ""
    assert done.err.splitlines() == [
        "monitor: MONITOR_POLL_SECONDS: want a number from 0.1 to 3600 (it is 'often')",
        "monitor: MONITOR_BOGUS is not a setting; docs/operations.md lists them",
    ]


def test_a_state_folder_that_cannot_be_made_is_said_in_words(monitor: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MONITOR_STATE_DIR", "/proc/monitor")
    done = monitor("status")
    assert done.code == 1
    assert done.err == "monitor: /proc/monitor: No such file or directory\n"
