"""The visible words of markup that needs no parser: its tags are cut out, and each is told by its own text.

Nearly all pages that filers send are written by machines, and the same tag comes back a thousand times; told once, it
costs a look into a table. Where a tag alone does not tell what it does (a `div` shown inline, something hidden without
an end, a script), the answer is None and a parser reads the page. Both say the same of every recorded page.
"""

import re
from collections.abc import Sequence
from html import unescape
from html.entities import name2codepoint
from itertools import compress
from typing import Final

from monitor.extract.breaks import CELL, CONTROLS, break_as_styled, display_of, own_break
from monitor.extract.told_once import ToldOnce

_WITHOUT_END = "area base br col embed hr img input link meta param source track wbr"
# Elements whose content is not markup, or whose words are shown in a way of their own.
_OF_ITS_OWN = """
    button form frame frameset iframe isindex listing math noembed noframes noscript plaintext pre script select svg
    template textarea xmp
"""
_OF_A_TABLE: Final = frozenset(("caption", "tbody", "td", "tfoot", "th", "thead", "tr"))
_VOID: Final = frozenset(_WITHOUT_END.split())
_HAND_OVER: Final = frozenset(_OF_ITS_OWN.split())

_TAG: Final = re.compile(r"(<[^>]*>)")  # `[^<>]` takes twice as long
_NAME: Final = re.compile(r"<(/?)([A-Za-z][\w:.-]*)")
_QUOTED: Final = re.compile(r"""(?:[^"']++|"[^"]*+"|'[^']*+')*+""")
_STYLE: Final = re.compile(r"""\sstyle\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_ASIDE: Final = re.compile(r"<!--(?:(?!--)[^<])*-->|<!DOCTYPE[^\[<]*>|<\?xml[^<]*\?>", re.IGNORECASE)
_REFERENCE: Final = re.compile(r"(&#?\w+;?)")
_NUMBER: Final = re.compile(r"&#(?:\d{1,6}|[xX][0-9a-fA-F]{1,5});")
_NAMES: Final = frozenset(f"&{name};" for name in (*name2codepoint, "apos"))
_LONGEST_TAG: Final = 20_000
_LARGEST: Final = 8_000_000  # each tag and each text between two is an object of its own while they are cut

# Beside the breaks' signs, what is left to be told of a tag: nothing can be, or where its element ends.
_UNSURE, _HIDDEN, _STYLED = "\x00", "\x01", "\x02"
_UNSETTLED: Final = frozenset((_HIDDEN, _STYLED))


def simple_words(source: str) -> str | None:
    """The words of a page with a break's sign at each tag that breaks; None where it takes a parser to tell."""
    if len(source) > _LARGEST:
        return None
    tagged = source.rfind(">") + 1  # behind it there is no tag, and looking for one would take for ever
    pieces = _TAG.split(source[:tagged])
    pieces[-1] += source[tagged:]
    tags = pieces[1::2]
    marks = list(map(_MARKS.__getitem__, tags))
    if not _UNSETTLED.isdisjoint(marks) and not _settle(pieces, tags, marks):
        return None
    text = "".join(pieces[::2])
    if _UNSURE in marks or "<" in text or CONTROLS.search(text):
        return None
    pieces[1::2] = marks
    words = "".join(pieces)
    return _without_references(words) if "&" in words else words


def _without_references(words: str) -> str | None:
    """The words with the characters that are meant; None where one is referred to in a way that is none."""
    pieces = _REFERENCE.split(words)
    meant = list(map(_CHARACTERS.__getitem__, pieces[1::2]))
    if _UNSURE in meant:
        return None
    pieces[1::2] = meant
    return "".join(pieces)


def _mark(tag: str) -> str:
    """The break that a tag makes, as a sign; nothing where it makes none."""
    named = _NAME.match(tag)
    if named is None:
        return "" if _ASIDE.fullmatch(tag) else _UNSURE
    if not _is_whole(tag):
        return _UNSURE
    name = named[2].lower()
    empty = tag.endswith("/>") or name in _VOID
    own = _own(name, _UNSURE if named[1] else "" if empty else _HIDDEN)
    return _styled(own, tag, empty=empty) if "display" in tag.lower() and not named[1] else own


def _is_whole(tag: str) -> bool:
    """Whether it is one tag, and no quotation is open at its end: `>` may stand in an attribute."""
    if len(tag) > _LONGEST_TAG or "<" in tag[1:]:
        return False
    return not tag.count('"') % 2 if "'" not in tag else _QUOTED.fullmatch(tag) is not None


def _own(name: str, hidden: str) -> str:
    if name in _HAND_OVER:
        return _UNSURE
    gap = own_break(name)
    return hidden if gap is None else gap


def _styled(own: str, tag: str, *, empty: bool) -> str:
    """The mark of a tag whose style may have it shown in another way. In a table, the rows break whatever it says."""
    style = _style(tag)
    display = display_of(style)
    if own in (_UNSURE, _HIDDEN) or not display:
        return _UNSURE if "&" in style else own
    if display == "none":
        return "" if empty else _HIDDEN
    gap = break_as_styled(own, display)
    return gap if gap == own or empty or display == "inline-table" else _STYLED


def _style(tag: str) -> str:
    style = _STYLE.search(tag)
    return (style[1] or style[2] or "").lower() if style else ""


def _character(reference: str) -> str:
    """The character that a reference means, unless it means none."""
    known = reference in _NAMES or _NUMBER.fullmatch(reference)
    meant = unescape(reference) if known else ""
    return meant if meant not in ("", "\ufffd") else _UNSURE


_MARKS: Final = ToldOnce(_mark)
_CHARACTERS: Final = ToldOnce(_character)


# --- elements that are told by their tag and its end ---------------------------------------------------------


def _settle(pieces: list[str], tags: list[str], marks: list[str]) -> bool:
    """Takes out what is never shown, and gives both tags of a styled element their break; False where an end is not
    plain."""
    shown_from = 0
    for at in list(compress(range(len(marks)), map(_UNSETTLED.__contains__, marks))):
        if at < shown_from:
            continue
        if tags[at + 1 : at + 2] == ["</td>"] and not pieces[2 * at + 2]:
            marks[at] = CELL  # the row of empty cells that sets the widths of a table, in every second page
            continue
        end = _end_of(tags, at)
        if end is None or any(tag.rfind("<") for tag in tags[at : end + 1]):
            return False  # `< </title>` is no tag to us and an end to a parser
        if marks[at] == _STYLED:
            marks[at] = marks[end] = _gap(tags[at])
        else:
            marks[at : end + 1] = [""] * (end + 1 - at)
            pieces[2 * at + 2 : 2 * end + 1 : 2] = [""] * (end - at)
            shown_from = end
    return True


def _gap(tag: str) -> str:
    return break_as_styled(own_break(_name(tag)) or "", display_of(_style(tag)))


def _end_of(tags: Sequence[str], at: int) -> int | None:
    """Where the element that a tag opens ends, if all within it nests as it should. What is inline, or a `p`, may end
    before a block or a title within it."""
    name = _name(tags[at])
    if own_break(name) is None:
        return _first(tags, f"</{name}>", at) or _first(tags, f"</{name.upper()}>", at)
    inside, inline = [name], name == "p" or own_break(name) == ""
    for place in range(at + 1, len(tags)):
        tag, within = tags[place], _name(tags[place])
        if tag.startswith("</"):
            if inside.pop() != within:
                return None
            if not inside:
                return place
        elif (inline and own_break(within) != "") or _is_astray(within, inside):
            return None
        elif not tag.startswith(("<!", "<?")) and not tag.endswith("/>") and within not in _VOID:
            inside.append(within)
    return None


def _is_astray(part: str, inside: Sequence[str]) -> bool:
    """Whether a cell or a row stands in no table: what it then ends is the parser's to tell."""
    return part in _OF_A_TABLE and _OF_A_TABLE.isdisjoint(inside) and "table" not in inside


def _first(tags: Sequence[str], tag: str, at: int) -> int | None:
    try:
        return tags.index(tag, at)
    except ValueError:
        return None


def _name(tag: str) -> str:
    named = _NAME.match(tag)
    return named[2].lower() if named else ""
