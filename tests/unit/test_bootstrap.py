"""From settings to real things: the broker's address, and tickers into CIKs."""

import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor import bootstrap
from monitor.domain import Filer, Wanted, Watchlist
from monitor.errors import CouldNotAsk, Misconfigured
from monitor.settings import Settings
from monitor.store.database import migrate, open_database
from monitor.store.store import Store
from tests.unit.makers import HARBOR, NOON, ORCHARD, watchlist

TICKERS = {"ZZHL": HARBOR, "ZZTD": Filer(9_900_000_102, "Fictional Tidewater Devices Ltd")}


# --- the broker ------------------------------------------------------------------------------------------------


def test_a_broker_that_was_set_is_the_broker() -> None:
    assert bootstrap.broker_url(Settings(broker_url="redis://broker:6379/0")) == "redis://broker:6379/0"


def test_the_embedded_broker_listens_in_the_state_folder() -> None:
    assert bootstrap.broker_url(Settings(state_dir=Path("/srv/monitor"))) == "unix:///srv/monitor/valkey.sock"


def test_a_relative_state_folder_names_the_same_socket_from_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir("/")
    assert bootstrap.broker_socket(Path("srv")) == Path("/srv/valkey.sock")


@pytest.mark.parametrize("length", [80, 88, 89, 100, 1000])
def test_a_sockets_path_is_never_longer_than_linux_takes(length: int) -> None:
    # 108 bytes with the terminating zero; "/valkey.sock" has 12
    path = bootstrap.broker_socket(Path("/" + "s" * (length - 1)))
    assert len(os.fsencode(path)) <= 107
    assert (path.parent == Path("/" + "s" * (length - 1))) == (length <= 88)


def test_a_long_state_folder_has_a_socket_of_its_own() -> None:
    one, other = Path("/" + "s" * 200), Path("/" + "t" * 200)
    assert bootstrap.broker_socket(one) == bootstrap.broker_socket(one)
    assert bootstrap.broker_socket(one) != bootstrap.broker_socket(other)
    assert bootstrap.broker_socket(one).is_relative_to(tempfile.gettempdir())
    assert str(os.getuid()) in bootstrap.broker_socket(one).parent.name


# --- tickers ---------------------------------------------------------------------------------------------------


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    engine = open_database(f"sqlite:///{tmp_path / 'monitor.sqlite3'}")
    migrate(engine)
    yield Store(engine)
    engine.dispose()


class Table:
    """EDGAR's table of tickers, and how often it was asked for."""

    def __init__(self, answer: dict[str, Filer] | CouldNotAsk) -> None:
        self.answer = answer
        self.asked = 0

    def __call__(self) -> dict[str, Filer]:
        self.asked += 1
        if isinstance(self.answer, CouldNotAsk):
            raise self.answer
        return self.answer


def watching(*filers: Wanted) -> tuple[Watchlist, ...]:
    return (watchlist(filers=filers),)


def ciks(watchlists: tuple[Watchlist, ...]) -> list[int | None]:
    return [wanted.cik for each in watchlists for wanted in each.filers]


def test_tickers_and_names_get_their_cik_from_edgars_table(store: Store) -> None:
    wanted = watching(Wanted(ticker="ZZTD"), Wanted(name="Fictional Harbor Logistics, Inc."), Wanted(sic="4400"))
    assert ciks(bootstrap.resolve(wanted, store, Table(TICKERS))) == [9_900_000_102, 9_900_000_001, None]


def test_the_table_is_asked_for_once_and_kept(store: Store) -> None:
    first, second = Table(TICKERS), Table({})
    wanted = watching(Wanted(ticker="ZZTD"))
    bootstrap.resolve(wanted, store, first)
    assert ciks(bootstrap.resolve(wanted, store, second)) == [9_900_000_102]
    assert (first.asked, second.asked) == (1, 0)


def test_a_ticker_that_is_handed_on_stays_with_whom_it_was_given_first(store: Store) -> None:
    """A new line makes the table be fetched anew, and there the old ticker is another filer's by now."""
    bootstrap.resolve(watching(Wanted(ticker="ZZTD")), store, Table(TICKERS))
    later = Table({"ZZTD": ORCHARD, "ZZNEW": HARBOR})
    both = watching(Wanted(ticker="ZZTD"), Wanted(ticker="ZZNEW"))
    assert ciks(bootstrap.resolve(both, store, later)) == [9_900_000_102, HARBOR.cik]
    assert ciks(bootstrap.resolve(both, store, None)) == [9_900_000_102, HARBOR.cik]
    assert later.asked == 1


def test_a_check_gives_nothing_for_good(store: Store) -> None:
    store.state.remember("tickers", '{"ZZTD": [9900000102, "Tidewater"]}', now=NOON)
    bootstrap.resolve(watching(Wanted(ticker="ZZTD")), store, None)
    assert store.state.recall("pins") is None


def test_without_network_the_kept_table_is_used(store: Store) -> None:
    wanted = watching(Wanted(ticker="ZZTD"))
    bootstrap.resolve(wanted, store, Table(TICKERS))
    assert ciks(bootstrap.resolve(wanted, store, None)) == [9_900_000_102]


def test_without_network_and_table_a_ticker_is_unknown(store: Store) -> None:
    with pytest.raises(Misconfigured, match="unknown ticker 'ZZTD'"):
        bootstrap.resolve(watching(Wanted(ticker="ZZTD", where="w.yaml:3:5")), store, None)


def test_who_names_ciks_only_needs_no_table(store: Store) -> None:
    table = Table(TICKERS)
    wanted = watching(Wanted(cik=HARBOR.cik), Wanted(sic="4400"))
    assert bootstrap.resolve(wanted, store, table) == wanted
    assert table.asked == 0


def test_a_table_that_could_not_be_fetched_is_not_kept_as_an_empty_one(store: Store) -> None:
    wanted = watching(Wanted(ticker="ZZTD"))
    with pytest.raises(CouldNotAsk):
        bootstrap.resolve(wanted, store, Table(CouldNotAsk("no answer", status=503)))
    assert ciks(bootstrap.resolve(wanted, store, Table(TICKERS))) == [9_900_000_102]


def test_a_line_of_the_log_is_written_in_one_piece_also_unbuffered() -> None:
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)  # what is written at once is received at once
    program = (
        "import structlog; from monitor import bootstrap; bootstrap.set_up_logging(bootstrap.settings());"
        " structlog.get_logger().warning('a.line', reason='of several processes')"
    )
    told = {**os.environ, "PYTHONUNBUFFERED": "1", "MONITOR_EDGAR_IDENTITY": "Quill Ltd quill@example.com"}
    with here, there:
        subprocess.run([sys.executable, "-c", program], env=told, stderr=there.fileno(), check=True)
        line = here.recv(4_096)
    assert b"a.line" in line
    assert line.endswith(b"\n")
