"""Opening the database, and bringing its schema up to date."""

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, OperationalError

from monitor.errors import CouldNotAsk, Misconfigured

_MIGRATIONS = Path(__file__).parent / "migrations"


def open_database(url: str) -> Engine:
    """An engine for SQLite (WAL, writers queue up) or PostgreSQL (psycopg 3). Raises `Misconfigured`."""
    try:
        parsed = make_url(url)
        if parsed.get_backend_name() == "postgresql":
            return create_engine(parsed.set(drivername="postgresql+psycopg"), pool_pre_ping=True)
        if parsed.get_backend_name() != "sqlite":
            raise Misconfigured(f"MONITOR_DATABASE_URL: {parsed.get_backend_name()} is not SQLite or PostgreSQL")
        return _open_sqlite(url)
    except (ArgumentError, NoSuchModuleError) as error:
        raise Misconfigured("MONITOR_DATABASE_URL is not a database URL, such as postgresql://host/name") from error


def _open_sqlite(url: str) -> Engine:
    path = make_url(url).database
    if path:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, connect_args={"timeout": 30})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # sqlite3 would begin transactions late and by guess; SQLAlchemy's "begin" does it below
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=30000"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Any) -> None:
    # A transaction that reads first and writes later fails with "database is locked" when another wrote in between,
    # whatever the busy timeout; one that says at once that it will write queues up.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def migrate(engine: Engine) -> None:
    """Bring the schema to the newest revision; does nothing where it is."""
    with engine.execution_options(writes=True).begin() as connection:
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def require_current(engine: Engine) -> None:
    """Raise where the schema is not the one this code was written for."""
    try:
        with engine.connect() as connection:
            found = MigrationContext.configure(connection).get_current_revision()
    except OperationalError as error:
        raise CouldNotAsk(f"the database does not answer: {error.orig}") from error
    wanted = current_revision()
    if found != wanted:
        state = f"its schema is at {found}, this version needs {wanted}" if found else "it has no schema yet"
        raise Misconfigured(f"the database is not ready: {state}; run `monitor migrate`")


def current_revision() -> str | None:
    """The schema that this code was written for."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    return config
