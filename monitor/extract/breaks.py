"""What parts the words of an element from those beside it: nothing, a cell's border, a block's edge, a row's end."""

import re
from functools import lru_cache
from typing import Final

# Breaks travel as control characters that the source is not allowed to bring along.
BLOCK, CELL, ROW = SIGNS = "\x1c\x1d\x1e"
CONTROLS: Final = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff]")

_BLOCKS = """
    address article aside blockquote body br caption center dd details dir div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section select summary textarea ul
"""
_BREAKS: dict[str | bytes, str] = {
    **dict.fromkeys(_BLOCKS.split(), BLOCK),
    **dict.fromkeys(("td", "th"), CELL),
    **dict.fromkeys(("table", "thead", "tbody", "tfoot", "tr"), ROW),
}
_UNSEEN = frozenset(("script", "style", "title"))
_UNSEEN_XBRL = (":header", ":hidden")
_DISPLAY: Final = re.compile(r"display\s*:\s*([a-z-]+)")


@lru_cache(maxsize=256)
def own_break(tag: str | bytes) -> str | None:
    """What parts an element from its neighbours; None where its words are never shown."""
    if tag in _UNSEEN or str(tag).endswith(_UNSEEN_XBRL):
        return None
    return _BREAKS.get(tag, "")


def display_of(style: str) -> str:
    """How a style, in small letters, has its element shown; empty where it does not say."""
    found = _DISPLAY.search(style)
    return found[1] if found else ""


def break_as_styled(gap: str, display: str) -> str:
    """The break that a style makes of a tag's own: filing software writes `<div style="display:inline">` for spans."""
    if display == "inline":
        return ""
    if display.startswith("inline"):
        return CELL if gap else ""
    return gap or (BLOCK if display == "block" else "")
