import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine

from monitor.errors import Misconfigured
from monitor.store.database import migrate, open_database, require_current
from monitor.store.tables import metadata


def test_the_migrations_make_the_tables_of_the_code(engine: Engine) -> None:
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_migrating_twice_changes_nothing(engine: Engine) -> None:
    migrate(engine)
    require_current(engine)


def test_a_database_without_schema_is_refused_with_what_to_do(database_url: str) -> None:
    empty = open_database(database_url)
    with pytest.raises(Misconfigured, match="run `monitor migrate`"):
        require_current(empty)
    empty.dispose()


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("mysql://db/monitor", "mysql is not SQLite or PostgreSQL"),
        ("monitor.sqlite3", "is not a database URL"),
        ("", "is not a database URL"),
    ],
)
def test_what_is_no_database_is_a_mistake_of_the_settings(url: str, message: str) -> None:
    with pytest.raises(Misconfigured, match=message):
        open_database(url)
