"""Watchlists and targets while the service runs: a good edit is taken up, a broken one leaves the last good version.

Every process looks for itself, at most once a second.
"""

import hashlib
import os
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import structlog

from monitor import pipeline
from monitor.domain import Watchlist
from monitor.errors import CouldNotAsk, Misconfigured
from monitor.pipeline import Notifier, Services

log = structlog.get_logger()

_LOOK_SECONDS = 1.0
# What was written a moment ago may be half of it: editors empty a file before they fill it.
_SETTLED_SECONDS = 1.0
# After an edit whose new ticker could not be looked up.
_AGAIN_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Version:
    """The files as they stand, by names, sizes and times; `changed_at` is when the last of them was touched."""

    mark: str
    changed_at: float


@dataclass(frozen=True, slots=True)
class Configuration:
    """What the files say."""

    notifier: Notifier
    watchlists: tuple[Watchlist, ...]


def version_of(*places: Path) -> Version:
    """The version of files and folders now. What is not there is a version too."""
    seen = [_seen(path) for place in places for path in _files(place)]
    mark = hashlib.sha256(repr(seen).encode()).hexdigest()
    return Version(mark, max(changed for _, changed in seen))


def _files(place: Path) -> Iterable[Path]:
    yield place
    try:
        yield from sorted(path for path in place.iterdir() if path.suffix in (".yaml", ".yml", ".j2"))
    except OSError:  # it is a file, or not there
        return


def _seen(path: Path) -> tuple[tuple[object, ...], float]:
    try:
        stat = path.stat()
    except OSError as error:
        return (str(path), error.errno), 0.0
    size = 0 if path.is_dir() else stat.st_size
    return (str(path), stat.st_ino, size, stat.st_mtime_ns), max(stat.st_mtime, stat.st_ctime)


def keep(config_dir: Path, copy: Path) -> None:
    """Keep a copy of files that are in use, for a process that starts while they are broken. For us alone to read:
    a person may have written a secret into them."""
    (copy / "watchlists").mkdir(parents=True, exist_ok=True, mode=0o700)
    (copy / "templates").mkdir(exist_ok=True, mode=0o700)
    copy.chmod(0o700)
    wanted = {path.relative_to(config_dir): path for path in _kept(config_dir)}
    for name, path in wanted.items():
        handle, fresh = tempfile.mkstemp(dir=copy)
        with os.fdopen(handle, "wb") as file:
            file.write(path.read_bytes())
        Path(fresh).replace(copy / name)
    for path in list(_kept(copy)):
        if path.relative_to(copy) not in wanted:
            path.unlink(missing_ok=True)


def _kept(folder: Path) -> Iterable[Path]:
    yield folder / "notify.yaml"
    for pattern in ("watchlists/*.yaml", "watchlists/*.yml", "templates/*.j2"):
        yield from (path for path in folder.glob(pattern) if not path.name.startswith("."))


class Reload:
    """The services of a process, with the newest version of the files that could be used. For any thread."""

    def __init__(
        self,
        services: Services,
        version: Version,
        *,
        look: Callable[[], Version],
        load: Callable[[], Configuration],
        clock: Callable[[], float] = time.time,
        loaded_well: Callable[[], None] = lambda: None,
        broken: str = "",
    ) -> None:
        """`version` is the one that `services` were made of. What is new in it begins now. Where it is `broken`, they
        were made of the last good one. `loaded_well` is called when a version is in use."""
        self._services = services
        self._loaded = version.mark
        self._look = look
        self._load = load
        self._clock = clock
        self._next_look = 0.0
        self._unsettled: tuple[str, float] | None = None
        self._lock = threading.Lock()
        self._loaded_well = loaded_well
        if broken:
            log.error("configuration.broken", reason=broken)
            pipeline.misconfigured(services, broken)
        else:
            pipeline.configured(services)
            self._keep(version)

    def services(self) -> Services:
        """The services by the files as they stand, or as they stood when they were last in order."""
        # who comes while another looks goes on with what there is: a look may take a question to EDGAR
        if self._lock.acquire(blocking=False):
            try:
                self._refresh()
            finally:
                self._lock.release()
        return self._services

    def _refresh(self) -> None:
        now = self._clock()
        if now < self._next_look:
            return
        self._next_look = now + _LOOK_SECONDS
        version = self._look()
        if version.mark == self._loaded:
            self._unsettled = None
        elif self._settled(version, now):
            self._take_up(version)

    def _settled(self, version: Version, now: float) -> bool:
        """Whether the edit is over: by the files' own time, or by ours where their clock is ahead of it."""
        if self._unsettled is None or self._unsettled[0] != version.mark:
            self._unsettled = (version.mark, now)
        return now - version.changed_at >= _SETTLED_SECONDS or now - self._unsettled[1] >= _SETTLED_SECONDS

    def _take_up(self, version: Version) -> None:
        try:
            self._load_anew(version)
        except CouldNotAsk as error:
            # EDGAR's table of tickers, or the database, is away; the edit may be right
            self._next_look = self._clock() + _AGAIN_SECONDS
            log.warning("configuration.waits", reason=str(error))
        else:
            self._loaded = version.mark

    def _keep(self, version: Version) -> None:
        """Have the version kept, if it is still the one that stands there."""
        try:
            if self._look() == version:
                self._loaded_well()
        except OSError as error:
            log.warning("configuration.not_kept", reason=str(error))

    def _load_anew(self, version: Version) -> None:
        try:
            loaded = self._load()
        except Misconfigured as error:
            log.error("configuration.broken", reason=str(error))
            pipeline.misconfigured(self._services, str(error))
            return
        fresh = replace(self._services, notifier=loaded.notifier, watchlists=loaded.watchlists)
        pipeline.configured(fresh)
        self._keep(version)
        self._services = fresh
        log.info("configuration.loaded", watchlists=[each.watchlist for each in loaded.watchlists])
