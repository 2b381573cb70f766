"""What is told of a piece of text by itself, told once for all pieces that are alike."""

from collections.abc import Callable

_MOST = 10_000  # machines write the same tags and blanks; a hostile page none twice


class ToldOnce(dict[str, str]):
    """A table that fills itself: `table[piece]` asks at the first time and remembers, up to so many pieces."""

    def __init__(self, tell: Callable[[str], str]) -> None:
        super().__init__()
        self._tell = tell

    def __missing__(self, piece: str) -> str:
        if len(self) > _MOST:
            self.clear()
        self[piece] = told = self._tell(piece)
        return told
