"""Filing text is untrusted. What must not survive on its way into a message is taken out or escaped here.

Three doors: `clean` for everything (control characters, direction overrides, mentions), `markdown` for CommonMark and
what Apprise makes of it (Slack among others); HTML is escaped by Jinja2's autoescape.
"""

import re
import unicodedata
from html import escape
from urllib.parse import quote

# C0, C1 and format characters: U+202E turns a name around, U+200B hides in one, tags carry text nobody sees.
_HIDDEN = {"Cc", "Cf", "Co"}
# Chat services call everybody for these words, escaped or not; a zero-width space after the @ breaks the call.
_MENTION = re.compile(r"(?<!\w)@(?=(?:everyone|here|channel|all|room)\b)", re.IGNORECASE)
_ZERO_WIDTH_SPACE = "\u200b"
_MARKS = re.compile(r"[\\`*~\[\]<>]|(?<![^\W_])_|_(?![^\W_])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
# Without a space after it too: Python-Markdown, which Apprise uses, is no CommonMark there.
_AT_LINE_START = re.compile(r"^(\s*)(#|[-+=](?=\s|$|[-+=])|\d{1,9}[.)](?=\s|$))")


def clean(text: str) -> str:
    """One line of visible characters: white space of any kind is one space, nothing hidden, no mention of all."""
    spaced = " ".join(text.split())
    shown = "".join(_visible(character) for character in spaced)
    return _MENTION.sub("@" + _ZERO_WIDTH_SPACE, " ".join(shown.split()))


def _visible(character: str) -> str:
    if character.isascii() and character.isprintable():
        return character
    category = unicodedata.category(character)
    if category == "Cs":
        return "\ufffd"
    return "" if category in _HIDDEN else character


def markdown(text: str) -> str:
    """The text with everything that CommonMark or Slack would act on escaped. Takes one line."""
    return _AT_LINE_START.sub(_escape_start, _ENTITY.sub("&amp;", _MARKS.sub(r"\\\g<0>", text)))


def _escape_start(match: re.Match[str]) -> str:
    mark = match[2]
    return f"{match[1]}{mark[:-1]}\\{mark[-1]}" if mark[0].isdigit() else f"{match[1]}\\{mark}"


# Slack knows no escape, and a backslash would be shown: look-alikes stand in for what it acts on.
_LOOK_ALIKES = {"*": "∗", "_": "ˍ", "~": "∼", "`": "ˋ", "<": "‹", ">": "›", "[": "［", "]": "］", "\\": "＼"}
_UNESCAPED_BY_APPRISE = "<>[]#)"


def slack(marked: str) -> str:
    """Our Markdown in the form from which Apprise makes Slack's mrkdwn without leaving a backslash behind."""

    def unescaped(match: re.Match[str]) -> str:
        escaped = match[1]
        if escaped is None:
            return "~"
        return match[0] if escaped in _UNESCAPED_BY_APPRISE else _LOOK_ALIKES.get(escaped, escaped)

    return re.sub(r"\\(.)|~~", unescaped, marked)


_MRKDWN_MARKS = re.compile(r"[*~`]|(?<![^\W_])_|_(?![^\W_])")


def mrkdwn(text: str) -> str:
    """One line that Slack shows as it is: its control characters as entities, its marks as look-alikes."""
    shown = _MRKDWN_MARKS.sub(lambda match: _LOOK_ALIKES[match[0]], text)
    return escape(shown, quote=False)


def harmless(text: str) -> str:
    """For a title: some channels take it as plain text, some as Markdown, and Apprise puts it there unescaped."""
    return "".join(_LOOK_ALIKES.get(character, character) for character in text)


def url(text: str) -> str:
    """A URL that cannot end the link it stands in, neither in Markdown nor in Slack's `<url|text>`."""
    return quote(text, safe="/:?&=#%+,;@!$'~._-")


def shorten(text: str, length: int) -> str:
    """At most `length` characters: cut after a sentence if one ends in the second half, else after a word."""
    if len(text) <= length:
        return text
    head = text[: length - 2]
    ends = [
        match.end() for match in re.finditer(r"[.!?][”\"’)]*(?=\s)", text[: length - 1]) if match.end() <= len(head)
    ]
    if ends and ends[-1] >= length // 2:
        return head[: ends[-1]] + " …"
    at = head.rfind(" ")
    return (head[:at] if at > length // 2 else head).rstrip(" ,;:") + " …"
