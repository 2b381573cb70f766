"""Watchlists and targets while the service runs."""

import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from monitor import bootstrap
from monitor.domain import Rule, Wanted, Watchlist
from monitor.errors import CouldNotAsk, Misconfigured
from monitor.pipeline import begin_watch, notify, sweep
from monitor.pipeline.addressing import addressed
from monitor.reload import Configuration, Reload, Version, keep, version_of
from monitor.store.database import migrate, open_database
from monitor.store.store import Store
from tests.unit.fakes import FakeNotifier, World
from tests.unit.makers import HARBOR, NOON, ORCHARD, disclosure, filing, watchlist

BROKEN = "config/watchlists/suppliers.yaml:3:1: unknown key 'allerts'; did you mean 'alerts'?"


@dataclass
class Files:
    """A configuration that is edited: its version, and what loading it gives."""

    world: World
    version: int = 1
    at: float = 1000.0
    changed_at: float = 0.0
    answer: tuple[Watchlist, ...] | Exception = (watchlist(),)
    loads: int = 0
    notifier: FakeNotifier = field(default_factory=FakeNotifier)

    def look(self) -> Version:
        return Version(str(self.version), self.changed_at)

    def load(self) -> Configuration:
        self.loads += 1
        if isinstance(self.answer, Exception):
            raise self.answer
        return Configuration(self.notifier, self.answer)

    def edit(self, answer: tuple[Watchlist, ...] | Exception) -> None:
        self.answer, self.version, self.changed_at = answer, self.version + 1, self.at
        self.wait()

    def wait(self, seconds: float = 5) -> None:
        self.at += seconds
        self.world.clock.forward(seconds)

    def process(self) -> Reload:
        """One process of the service, started on the version of now."""
        services = self.world.services
        assert not isinstance(self.answer, Exception)
        services = replace(services, notifier=self.notifier, watchlists=self.answer)
        begin_watch(services)
        return Reload(services, self.look(), look=self.look, load=self.load, clock=lambda: self.at)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    engine = open_database(f"sqlite:///{tmp_path / 'monitor.sqlite3'}")
    migrate(engine)
    yield World(Store(engine))
    engine.dispose()


@pytest.fixture
def files(world: World) -> Files:
    return Files(world)


def told(files: Files) -> list[str]:
    """What was said to operations, once it is sent."""
    services = replace(files.world.services, notifier=files.notifier)
    for nudge in sweep(services):
        key, _, target = nudge.key.partition("/")
        notify(services, key, target)
    return [message.subject for message in files.notifier.messages]


NEW = (watchlist(), watchlist(watchlist="portfolio", filers=(Wanted(cik=ORCHARD.cik),)))


def test_an_edit_is_taken_up(files: Files) -> None:
    process = files.process()
    files.edit(NEW)
    assert process.services().watchlists == NEW
    assert told(files) == []


def test_files_that_nobody_touched_are_not_read_again(files: Files) -> None:
    process = files.process()
    for _ in range(3):
        files.wait()
        process.services()
    assert files.loads == 0


def test_an_edit_that_is_not_over_is_left_to_end(files: Files) -> None:
    process = files.process()
    files.edit(NEW)
    files.changed_at = files.at - 0.5
    assert len(process.services().watchlists) == 1
    files.wait(1)
    assert len(process.services().watchlists) == 2


def test_files_whose_clock_is_ahead_are_read_when_they_stand_still(files: Files) -> None:
    process = files.process()
    files.edit(NEW)
    files.changed_at = files.at + 3600
    assert len(process.services().watchlists) == 1
    files.wait(1)
    assert len(process.services().watchlists) == 2


def test_a_broken_edit_leaves_the_last_good_version_and_raises_one_alarm(files: Files) -> None:
    processes = [files.process() for _ in range(3)]
    files.edit(Misconfigured(BROKEN))
    for process in processes * 2:
        assert process.services().watchlists == (watchlist(),)
    assert told(files) == ["Watchlists or targets cannot be used as they stand"] * 2  # to both targets
    assert BROKEN in files.notifier.messages[0].text
    assert files.loads == len(processes)


def test_an_all_clear_follows_once_and_a_second_break_is_told_again(files: Files) -> None:
    one, other = files.process(), files.process()
    for _ in range(2):
        files.edit(Misconfigured(BROKEN))
        one.services(), other.services()
        files.edit(NEW)
        one.services(), other.services()
    subjects = told(files)
    assert subjects.count("Watchlists or targets cannot be used as they stand") == 4
    assert subjects.count("Watchlists and targets are in order again") == 4
    assert one.services().watchlists == NEW


def test_another_mistake_is_another_alarm(files: Files) -> None:
    process = files.process()
    for mistake in (BROKEN, BROKEN.replace(":3:", ":4:")):
        files.edit(Misconfigured(mistake))
        process.services()
    assert len(told(files)) == 4


def test_a_process_that_starts_on_mended_files_gives_the_all_clear(files: Files) -> None:
    process = files.process()
    files.edit(Misconfigured(BROKEN))
    process.services()
    files.edit(NEW)
    files.process()
    assert told(files)[-1] == "Watchlists and targets are in order again"


def test_a_table_of_tickers_that_is_away_is_no_mistake_of_the_edit(files: Files) -> None:
    process = files.process()
    files.edit(CouldNotAsk("no answer", status=503))
    process.services()
    files.answer = NEW
    files.wait(5)
    assert len(process.services().watchlists) == 1
    files.wait(30)
    assert len(process.services().watchlists) == 2
    assert told(files) == []


def test_who_comes_while_another_looks_goes_on_with_what_there_is(files: Files) -> None:
    process = files.process()
    files.edit(NEW)
    looking, go = threading.Event(), threading.Event()
    load = files.load

    def slowly() -> Configuration:
        looking.set()
        go.wait(10)
        return load()

    process._load = slowly
    thread = threading.Thread(target=process.services)
    thread.start()
    assert looking.wait(10)
    assert len(process.services().watchlists) == 1
    go.set()
    thread.join(10)
    assert len(process.services().watchlists) == 2


# --- a silent baseline of what is past -------------------------------------------------------------------------


def reached(process: Reload, of: timedelta, **changes: object) -> list[tuple[str, str]]:
    """Watchlist and rule of the alerts that an incident of both filers would make, found so long after noon."""
    services = process.services()
    told_of = disclosure(filing(1, filers=(HARBOR, ORCHARD), accepted_at=NOON + of, **changes))
    alerts = addressed(services, [told_of], services.now(), found_at=NOON + of)
    return [(alert.watchlist, alert.rule) for alert, _ in alerts]


BEFORE, AFTER = timedelta(seconds=2), timedelta(hours=1)


def test_a_watchlist_added_later_is_not_told_what_came_before(files: Files) -> None:
    process = files.process()
    files.edit(NEW)
    process.services()
    assert reached(process, BEFORE) == [("suppliers", "incidents")]
    assert reached(process, AFTER) == [("suppliers", "incidents"), ("portfolio", "incidents")]


def test_a_rule_added_later_is_not_told_what_came_before(files: Files) -> None:
    process = files.process()
    files.edit((replace(watchlist(), alerts=(*watchlist().alerts, Rule("soc", "incident", "possible", ("soc",)))),))
    process.services()
    assert reached(process, BEFORE) == [("suppliers", "incidents")]
    assert reached(process, AFTER) == [("suppliers", "incidents"), ("suppliers", "soc")]


def test_a_filer_added_later_is_not_told_of_before(files: Files) -> None:
    files.answer = (watchlist(filers=(Wanted(cik=1),)),)
    process = files.process()
    files.edit((watchlist(filers=(Wanted(cik=1), Wanted(cik=ORCHARD.cik))),))
    process.services()
    assert reached(process, BEFORE) == []
    assert reached(process, AFTER) == [("suppliers", "incidents")]


def test_a_filer_that_another_line_watched_already_goes_on(files: Files) -> None:
    process = files.process()
    files.edit((watchlist(filers=(Wanted(ticker="ZZHL", cik=HARBOR.cik, where="w:9:1"), Wanted(cik=ORCHARD.cik))),))
    process.services()
    assert reached(process, BEFORE) == [("suppliers", "incidents")]


def test_what_the_night_held_back_is_news_and_what_was_recovered_is_not(files: Files) -> None:
    """A filer is watched since noon. A filing of the evening before that EDGAR shows in the morning is told; one that
    the daily index gave a day later, accepted before noon, is not."""
    process = files.process()
    files.edit(NEW)
    process.services()
    services = process.services()
    for found_by, expected in (("feed", 2), ("index", 1)):
        held = disclosure(filing(1, filers=(HARBOR, ORCHARD), accepted_at=NOON, found_by=found_by))
        assert len(addressed(services, [held], NOON + AFTER, found_at=NOON + AFTER)) == expected


def test_everything_of_the_first_start_began_with_the_service(files: Files) -> None:
    files.world.store.state.remember("first_started_at", (NOON - timedelta(days=9)).isoformat(), now=NOON)
    assert reached(files.process(), timedelta(days=-1)) == [("suppliers", "incidents")]


def test_nothing_begins_before_the_watch_does(files: Files) -> None:
    """A worker that is up before the poller of a first start must not take what the poller then finds for past."""
    services = replace(files.world.services, watchlists=(watchlist(),))
    Reload(services, files.look(), look=files.look, load=files.load)
    assert not files.world.store.starts.any()


# --- versions --------------------------------------------------------------------------------------------------


def test_every_kind_of_edit_is_another_version(tmp_path: Path) -> None:
    folder, file = tmp_path / "watchlists", tmp_path / "notify.yaml"
    marks = [version_of(folder, file).mark]

    def edited(note: str) -> None:
        marks.append(version_of(folder, file).mark)
        assert len(set(marks)) == len(marks), note

    folder.mkdir()
    edited("a folder")
    (folder / "w.yaml").write_text("a")
    edited("a file")
    file.write_text("a")
    edited("the targets")
    (folder / "w.yaml").write_text("ab")
    edited("longer")
    os.utime(folder / "w.yaml", ns=(1, 1))
    edited("another time")
    (folder / "new").write_text("ab")
    os.utime(folder / "new", ns=(1, 1))
    (folder / "new").rename(folder / "w.yaml")
    edited("replaced by one of the same size and time")
    (folder / "w.yaml").unlink()
    edited("gone")


def test_a_version_of_untouched_files_stays(tmp_path: Path) -> None:
    (tmp_path / "w.yaml").write_text("a")
    assert version_of(tmp_path, tmp_path / "notify.yaml") == version_of(tmp_path, tmp_path / "notify.yaml")


# --- a process that starts while the files are broken ----------------------------------------------------------


def test_a_process_on_the_last_good_version_raises_the_same_alarm(files: Files) -> None:
    running = files.process()
    files.edit(Misconfigured(BROKEN))
    running.services()
    services = replace(files.world.services, notifier=files.notifier, watchlists=(watchlist(),))
    starting = Reload(services, files.look(), look=files.look, load=files.load, clock=lambda: files.at, broken=BROKEN)
    assert starting.services().watchlists == (watchlist(),)
    assert told(files) == ["Watchlists or targets cannot be used as they stand"] * 2  # to both targets, once
    files.edit(NEW)
    assert starting.services().watchlists == NEW
    assert "Watchlists and targets are in order again" in told(files)


def test_a_good_version_is_kept_for_its_owner_alone_and_what_is_gone_goes(tmp_path: Path) -> None:
    config, copy = tmp_path / "config", tmp_path / "state" / "last-good"
    (config / "watchlists").mkdir(parents=True)
    (config / "notify.yaml").write_text("urls: [secret]")
    for name in ("a.yaml", "b.yml", ".hidden.yaml", "notes.txt"):
        (config / "watchlists" / name).write_text(name)
    keep(config, copy)
    kept = sorted(str(path.relative_to(copy)) for path in copy.rglob("*") if path.is_file())
    assert kept == ["notify.yaml", "watchlists/a.yaml", "watchlists/b.yml"]
    assert {path.stat().st_mode & 0o077 for path in (copy, copy / "notify.yaml")} == {0}
    (config / "watchlists" / "b.yml").unlink()
    keep(config, copy)
    assert not (copy / "watchlists" / "b.yml").exists()


def test_a_state_folder_that_cannot_be_written_stops_nothing(files: Files) -> None:
    def full() -> None:
        raise OSError("No space left on device")

    services = replace(files.world.services, watchlists=(watchlist(),))
    with capture_logs() as log:
        process = Reload(services, files.look(), look=files.look, load=files.load, loaded_well=full)
    assert process.services().watchlists == (watchlist(),)
    assert [entry["event"] for entry in log] == ["configuration.not_kept"]


GOOD = "watchlist: w\nfilers: [{cik: 5}]\nalerts: [{id: a, when: incident, to: [soc]}]\n"


@pytest.fixture
def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A configuration folder on which a process can start, with `bootstrap` looking there."""
    for name in [name for name in os.environ if name.startswith("MONITOR_")]:
        monkeypatch.delenv(name)
    config = tmp_path / "config"
    (config / "watchlists").mkdir(parents=True)
    (config / "notify.yaml").write_text("urls:\n  - json://localhost:\n      - tag: soc\n")
    (config / "watchlists" / "w.yaml").write_text(GOOD)
    monkeypatch.setenv("MONITOR_CONFIG_DIR", str(config))
    monkeypatch.setenv("MONITOR_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.setenv("MONITOR_EDGAR_IDENTITY", "Monitor Tests tests@example.invalid")
    engine = open_database(f"sqlite:///{tmp_path / 'state' / 'monitor.sqlite3'}")
    migrate(engine)
    engine.dispose()
    forget()
    yield config
    forget()


def forget() -> None:
    """As in a new process."""
    bootstrap.settings.cache_clear()
    bootstrap._reload.cache_clear()


def test_a_process_that_starts_on_broken_files_takes_the_last_good_ones(started: Path) -> None:
    broken = GOOD.replace("alerts", "allerts")
    (started / "watchlists" / "w.yaml").write_text(broken)
    with pytest.raises(Misconfigured, match="unknown key 'allerts'"):
        bootstrap.services()
    (started / "watchlists" / "w.yaml").write_text(GOOD)
    first = bootstrap.services()
    forget()
    (started / "watchlists" / "w.yaml").write_text(broken)
    second = bootstrap.services()
    assert [each.watchlist for each in second.watchlists] == [each.watchlist for each in first.watchlists] == ["w"]
    assert second.notifier.names() == first.notifier.names()
    assert "unknown key 'allerts'" in (second.store.state.recall("configuration") or "")
