"""The plain text of tagged fragments, quickly.

Two facts of three are a phrase within a paragraph: text with inline tags only. There no parser is needed; everything
else goes to `plain_text`, and both say the same.
"""

import re
from html import unescape

from monitor.extract.plain_text import plain_text, tidy_lines

_INLINE = re.compile(r"</?(?:span|font|a|b|i|u|em|strong|sup|sub|small|(?!\w+:h)[\w.\-]+:\w+)(?:\s[^<>]*)?/?>")


def fragment_text(markup: str) -> str:
    """What `plain_text` says of a fragment, but for white space."""
    if "<" in markup:
        bare = "" if "display" in markup else _INLINE.sub("", markup)
        if not bare or "<" in bare or ">" in bare:
            return plain_text(markup) if markup.strip() else ""
        markup = bare
    return " ".join(tidy_lines(unescape(markup)).split())
