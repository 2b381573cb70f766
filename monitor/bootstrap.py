"""From settings to real things, once per process."""

import hashlib
import json
import logging
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import redis
import structlog

from monitor import settings as settings_module
from monitor import watchlists as watchlists_module
from monitor.domain import Alert, Filer, Message, Watchlist
from monitor.edgar.budget import Budget
from monitor.edgar.client import Client
from monitor.edgar.edgar import Edgar
from monitor.edgar.hours import Hours
from monitor.edgar.urls import Urls
from monitor.errors import Misconfigured
from monitor.extract.version import reader_version
from monitor.notify import message
from monitor.notify.rendering import Templates
from monitor.notify.samples import samples
from monitor.notify.targets import Targets
from monitor.pipeline import Limits, Lookout, Services
from monitor.reload import Configuration, Reload, keep, version_of
from monitor.settings import Settings
from monitor.store.alerts import Storm
from monitor.store.database import open_database, require_current
from monitor.store.store import Store
from monitor.watchlists.resolve import pinned, pins_of

# Linux keeps the path of a socket in 108 bytes.
_LONGEST_SOCKET_PATH = 100
# In the state folder: a copy of the configuration that was in use last.
_LAST_GOOD = "last-good"


@cache
def settings() -> Settings:
    """The settings of this process, from its environment."""
    return settings_module.from_environ(os.environ)


def services() -> Services:
    """The real services of this process, with the files of the configuration as they stand, or stood when they were
    last in order. Raises `Misconfigured` with everything that a person must mend where they never were."""
    return _reload().services()


@cache
def _reload() -> Reload:
    chosen = settings()
    version = version_of(chosen.watchlists_dir, chosen.templates_dir, chosen.notify_file)
    made, broken = _made(chosen)
    return Reload(
        made,
        version,
        broken=broken,
        loaded_well=lambda: keep(chosen.config_dir, chosen.state_dir / _LAST_GOOD),
        look=lambda: version_of(chosen.watchlists_dir, chosen.templates_dir, chosen.notify_file),
        load=lambda: configure(chosen, made.store, make_edgar(chosen, made.store).tickers),
    )


def _made(chosen: Settings) -> tuple[Services, str]:
    """Services of the files, or of the last good version of them and what is wrong with this one."""
    try:
        return make_services(chosen), ""
    except Misconfigured as error:
        kept = chosen.model_copy(update={"config_dir": chosen.state_dir / _LAST_GOOD})
        if not kept.notify_file.exists():
            raise
        try:
            return make_services(kept), str(error)
        except Misconfigured:
            raise error from None


def make_services(chosen: Settings) -> Services:
    """Services from settings, with the schema current and every watchlist resolved."""
    store = open_store(chosen)
    edgar = make_edgar(chosen, store)
    configuration = configure(chosen, store, edgar.tickers)
    return Services(
        store=store,
        edgar=edgar,
        notifier=configuration.notifier,
        watchlists=configuration.watchlists,
        now=now,
        overdue=timedelta(seconds=chosen.overdue_seconds),
        claim=timedelta(seconds=chosen.claim_seconds),
        feed_alert_after=timedelta(seconds=chosen.feed_alert_seconds),
        give_up=timedelta(seconds=chosen.give_up_seconds),
        storm=Storm(chosen.storm_alerts),
    )


def configure(chosen: Settings, store: Store, ask: Callable[[], dict[str, Filer]]) -> Configuration:
    """Targets and watchlists as the files have them, every watchlist resolved."""
    targets = load_targets(chosen)
    loaded = watchlists_module.load(chosen.watchlists_dir, tags=targets.tags())
    return Configuration(targets, resolve(loaded, store, ask))


def load_targets(chosen: Settings) -> Targets:
    """The targets, with the templates of their messages."""
    return Targets.load(chosen.notify_file, os.environ, templates=chosen.templates_dir)


def check_configuration(chosen: Settings) -> None:
    """Raise `Misconfigured` with what a person must mend: identity, targets, watchlists. Asks nobody."""
    chosen.identity  # noqa: B018  asking for it is the check
    targets = load_targets(chosen)
    watchlists_module.load(chosen.watchlists_dir, tags=targets.tags())


def stored_watchlists(chosen: Settings, store: Store) -> tuple[Watchlist, ...]:
    """The watchlists for a command that only asks: no network, and targets and their secrets are not needed.

    A ticker or name is looked up in EDGAR's table as it was fetched last; where none was, it stays without a CIK.
    """
    loaded = watchlists_module.load(chosen.watchlists_dir, tags=None)
    return resolve(loaded, store, None) if store.state.recall("tickers") else loaded


def write_alert(chosen: Settings, alert: Alert) -> Message:
    """An alert in words, as the targets would get it."""
    filing = alert.disclosure.filing
    address = Urls(chosen.edgar_url).filing_index(filing.registrant.cik, filing.accession)
    templates = Templates.load(chosen.templates_dir, samples())
    return message.write(alert, filing_url=address, templates=templates)


def now() -> datetime:
    return datetime.now(UTC)


@cache
def lookout() -> Lookout:
    """The eyes of this process, awake from the first call on."""
    chosen = settings()
    limits = Limits(
        no_poll=timedelta(seconds=chosen.blind_seconds),
        no_forms=timedelta(seconds=chosen.silent_seconds),
        backlog=timedelta(seconds=chosen.backlog_seconds),
        no_heartbeat=timedelta(seconds=chosen.stalled_seconds),
        gap=timedelta(seconds=chosen.gap_seconds),
        clock=timedelta(seconds=chosen.clock_seconds),
        disk_mb=chosen.disk_free_mb,
    )
    return Lookout(limits=limits, hours=hours(chosen), state_dir=chosen.state_dir, awake_since=now())


def hours(chosen: Settings) -> Hours:
    return Hours(always=not chosen.keeps_hours)


def open_store(chosen: Settings) -> Store:
    """The store on its database; raises where the schema is not this version's."""
    engine = open_database(chosen.database)
    require_current(engine)
    return Store(engine, reader_version())


def make_edgar(chosen: Settings, store: Store, *, spare: int = 0) -> Edgar:
    broker = redis.Redis.from_url(broker_url(chosen), socket_timeout=10, socket_connect_timeout=5)
    budget = Budget(broker, chosen.requests_per_second, store.state, spare=spare)
    return Edgar(Urls(chosen.edgar_url), Client(chosen.identity, budget))


def resolve(
    loaded: tuple[Watchlist, ...], store: Store, ask: Callable[[], dict[str, Filer]] | None
) -> tuple[Watchlist, ...]:
    """Watchlists with a CIK for every ticker and name: the one it was given the first time, else that of EDGAR's table.

    A ticker is handed on, and a table that was fetched for a new one must not move an old one to another filer. The
    table is asked for where none is kept, or the kept one lacks a name: it may have been listed since. Without `ask`
    only what is kept is used, and nothing is given for good: no network.
    """
    known = pinned(loaded, _pins(store))
    if all(wanted.cik or wanted.sic for watchlist in known for wanted in watchlist.filers):
        return known
    kept = store.state.recall("tickers")
    try:
        resolved = watchlists_module.resolve(known, _tickers(kept or "{}"))
    except Misconfigured:
        if ask is None:
            raise
        fetched = ask()
        _keep(store, fetched)
        resolved = watchlists_module.resolve(known, fetched)
    if ask is not None:
        pins = _pins(store) | pins_of(resolved)
        store.state.remember("pins", json.dumps(pins), now=now())
    return resolved


def _pins(store: Store) -> dict[str, int]:
    """The CIK of each ticker and name that was ever looked up for the service."""
    pins: dict[str, int] = json.loads(store.state.recall("pins") or "{}")
    return pins


def stored_tickers(store: Store) -> dict[str, Filer]:
    """EDGAR's table of tickers as it was fetched last; empty where it never was."""
    return _tickers(store.state.recall("tickers") or "{}")


def fetch_tickers(chosen: Settings, store: Store) -> dict[str, Filer]:
    """EDGAR's table of tickers of now, kept for later."""
    fetched = make_edgar(chosen, store).tickers()
    _keep(store, fetched)
    return fetched


def _keep(store: Store, fetched: dict[str, Filer]) -> None:
    table = json.dumps({ticker: [filer.cik, filer.name] for ticker, filer in fetched.items()})
    store.state.remember("tickers", table, now=now())


def _tickers(kept: str) -> dict[str, Filer]:
    return {ticker: Filer(cik, name) for ticker, (cik, name) in json.loads(kept).items()}


def broker_url(chosen: Settings) -> str:
    """The broker's URL: the one that was set, or the socket of the embedded Valkey."""
    return chosen.broker_url or f"unix://{broker_socket(chosen.state_dir)}"


def broker_socket(state_dir: Path) -> Path:
    """Where the embedded Valkey of this state folder listens; the same in every process."""
    path = state_dir.absolute() / "valkey.sock"
    if len(str(path)) <= _LONGEST_SOCKET_PATH:
        return path
    name = hashlib.sha256(str(path).encode()).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"monitor-{os.getuid()}-{name}" / "valkey.sock"


def set_up_logging(chosen: Settings) -> None:
    """Logs to stderr, as key=value or JSON lines; stdout belongs to what people asked for."""
    renderer = structlog.processors.JSONRenderer() if chosen.log_json else structlog.dev.ConsoleRenderer(
        colors=sys.stderr.isatty()
    )  # fmt: skip
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(chosen.log_level)),
        # A line in one piece, unbuffered too: several processes write to one place.
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
    )
    logging.basicConfig(level=max(logging.WARNING, logging.getLevelName(chosen.log_level)), stream=sys.stderr)
