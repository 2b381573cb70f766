"""Since when the rules and filers of each watchlist have been in use."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import select

from monitor.store.tables import starts
from monitor.store.transactions import Database, insert_or_ignore

# SQLite takes 32,766 values in a statement; a row has three.
_AT_ONCE = 5000


class Starts:
    """Parts of watchlists (rules, lines of filers) by name; what has begun keeps its time."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def any(self) -> bool:
        """Whether anything was ever in use."""
        with self._database.read() as connection:
            return connection.execute(select(starts.c.part).limit(1)).first() is not None

    def note(self, parts: Mapping[str, Sequence[str]], *, since: datetime) -> None:
        """Note when the parts of each watchlist began to count; those that are known keep their time."""
        rows = [
            {"watchlist": watchlist, "part": part, "since": since}
            for watchlist, names in parts.items()
            for part in names
        ]
        with self._database.write() as connection:
            for at in range(0, len(rows), _AT_ONCE):
                insert_or_ignore(connection, starts, rows[at : at + _AT_ONCE])

    def of(self, watchlist: str, parts: Collection[str]) -> Mapping[str, datetime]:
        """Since when these parts have been in use, as far as it is known."""
        with self._database.read() as connection:
            mine = (starts.c.watchlist == watchlist) & starts.c.part.in_(parts)
            return {row.part: row.since for row in connection.execute(select(starts).where(mine))}
