"""The plain text of tagged fragments, quickly.

Nearly all facts are a phrase within a paragraph or a few paragraphs: text, inline tags and simple blocks. There no
parser is needed; everything else goes to `plain_text`, and both say the same. Measured on 54 reports: half a
millisecond less for each, of five.
"""

import re
from html import unescape

from monitor.extract.plain_text import plain_text

_INLINE = re.compile(r"</?(?:span|font|a|b|i|u|em|strong|sup|sub|small|(?!\w+:h)[\w.\-]+:\w+)(?:\s[^<>]*)?/?>")
_BLOCK = re.compile(r"</?(?:div|p|br|h[1-6])(?:\s[^<>]*)?/?>")
# What plain_text treats in its own ways: characters without width, control characters, bullets that are glued on.
_SPECIAL = re.compile(
    r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff•●▪■◦○□➢]"
)


def fragment_text(markup: str) -> str:
    """What `plain_text` says of a fragment; a line end of the source is a space."""
    if not markup or markup.isspace():
        return ""
    if "display" in markup:
        return plain_text(markup)
    bare = _INLINE.sub("", markup).replace("\n", " ").replace("\r", " ")
    if "<" in bare:
        bare = _BLOCK.sub("\n", bare)
    if "<" in bare or ">" in bare:
        return plain_text(markup)
    text = unescape(bare) if "&" in bare else bare
    if _SPECIAL.search(text):
        return plain_text(markup)
    return "\n".join(filter(None, (" ".join(line.split()) for line in text.split("\n"))))
