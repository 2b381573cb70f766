"""A text for a channel that takes only so much: one message, never two, since of two only one might arrive."""

from monitor.notify.escape import shorten

_LEFT_OUT = "… cut here: the channel takes no more."


def fitted(text: str, length: int) -> str:
    """The text, or its beginning, a word that it was cut, and its end, which holds the link and the alert's id."""
    text = text.strip()
    if len(text) <= length:
        return text
    paragraphs = text.split("\n\n")
    end = _ending(paragraphs, length)
    room = length - len(end)
    kept: list[str] = []
    for paragraph in paragraphs:
        if sum(len(each) + 2 for each in kept) + len(paragraph) > room:
            break
        kept.append(paragraph)
    return "\n\n".join(kept) + end if kept else shorten(text, length)


def _ending(paragraphs: list[str], length: int) -> str:
    """The last two paragraphs, or as many of them as leave half of the room for the beginning."""
    for count in (2, 1):
        end = "\n\n".join(["", _LEFT_OUT, *paragraphs[-count:]])
        if len(end) <= length // 2:
            return end
    return ""
