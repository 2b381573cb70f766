"""Single facts about the service itself: the feed's watermark, EDGAR's pause, heartbeats."""

from datetime import datetime

from sqlalchemy import Connection, select

from monitor.store.tables import state
from monitor.store.transactions import Database, insert_into


class State:
    """Facts under keys; a later one replaces an earlier."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def remember(self, key: str, value: str, *, now: datetime) -> None:
        """Keep a fact about the service under a key; a later one replaces it."""
        with self._database.write() as connection:
            turn(connection, key, value, now)

    def recall(self, key: str) -> str | None:
        with self._database.read() as connection:
            return connection.execute(select(state.c.value).where(state.c.key == key)).scalar_one_or_none()

    def under(self, prefix: str) -> dict[str, tuple[str, datetime]]:
        """The facts whose keys begin so, each with when it was last kept; without the prefix."""
        with self._database.read() as connection:
            query = select(state).where(state.c.key.startswith(prefix, autoescape=True)).order_by(state.c.key)
            return {row.key.removeprefix(prefix): (row.value, row.at) for row in connection.execute(query)}

    def time_of(self, key: str) -> datetime | None:
        """A remembered time."""
        value = self.recall(key)
        return None if value is None else datetime.fromisoformat(value)

    def paused_until(self) -> datetime | None:
        """When EDGAR may be asked again, as long as that is remembered."""
        return self.time_of("edgar_paused_until")

    def pause_until(self, until: datetime) -> None:
        self.remember("edgar_paused_until", until.isoformat(), now=until)


def turn(connection: Connection, key: str, value: str, now: datetime, *, only_from_another: bool = False) -> bool:
    """Keep a fact. With `only_from_another` False where it was that already: of many who say it, one is the first."""
    insert = insert_into(connection, state).values(key=key, value=value, at=now)
    another = state.c.value != value if only_from_another else None
    kept = insert.on_conflict_do_update(index_elements=["key"], set_={"value": value, "at": now}, where=another)
    return connection.execute(kept.returning(state.c.key)).first() is not None
