"""Paragraphs of mrkdwn as Slack's blocks, within its limits, cut where a reader would cut.

A paragraph that starts with `# ` is the header, with `-# ` small print; all others are text, as many to a section as it
takes. What is over the limits is left out from the end, but for the small print there, and said to be.
"""

import json
import re
from html import escape, unescape
from typing import Any

from monitor.notify.escape import shorten

Block = dict[str, Any]

SECTION_LENGTH = 3000
HEADER_LENGTH = 150
BLOCKS = 50
# Slack refuses a message with `msg_blocks_too_long` from about 13,200 characters of JSON, which is not documented
# (slackapi/bolt-js#2509, #2867 measured it); every message of ours that is longer would be refused for good.
MESSAGE_LENGTH = 12_000
# A header or small print of nothing: Slack refuses the whole message for one block without text.
_NO_WORDS = re.compile(r"(?:\s|-?#)*")
_LEFT_OUT = "_… too long for Slack: the rest is left out here._"


def escaped(text: str) -> str:
    """Plain text that Slack shows as it is: the three characters that it acts on are entities."""
    return escape(text, quote=False)


def blocks_of(mrkdwn: str) -> list[Block]:
    """The blocks of a message, at most 50 and at most 12,000 characters of JSON."""
    blocks = list(_packed(mrkdwn))
    if _fits(blocks):
        return blocks
    end = blocks[-1:] if blocks[-1]["type"] == "context" else []
    kept = blocks[: len(blocks) - len(end)]
    while kept and not _fits([*kept, _text(_LEFT_OUT), *end]):
        kept = _shorter(kept)
    return [*kept, _text(_LEFT_OUT), *end]


def _fits(blocks: list[Block]) -> bool:
    return len(blocks) <= BLOCKS and len(json.dumps(blocks)) <= MESSAGE_LENGTH


def _shorter(blocks: list[Block]) -> list[Block]:
    """Without the last paragraph of the last block."""
    last = blocks[-1]
    kept, _, _ = last["text"]["text"].rpartition("\n\n") if last["type"] == "section" else ("", "", "")
    return [*blocks[:-1], _text(kept)] if kept else blocks[:-1]


def _packed(mrkdwn: str) -> list[Block]:
    blocks: list[Block] = []
    for paragraph in re.split(r"\n\s*\n", mrkdwn.strip()):
        if not _NO_WORDS.fullmatch(paragraph):
            _place(blocks, paragraph)
    return blocks


def _place(blocks: list[Block], paragraph: str) -> None:
    if paragraph.startswith("# "):
        blocks.append(_header(paragraph[2:]))
    elif paragraph.startswith("-# "):
        blocks.append(_small(paragraph.replace("-# ", "")))
    else:
        for piece in pieces(paragraph, SECTION_LENGTH):
            _add(blocks, piece)


def _add(blocks: list[Block], piece: str) -> None:
    """To the section before, where there is room."""
    last = blocks[-1]["text"]["text"] if blocks and blocks[-1]["type"] == "section" else None
    if last is not None and len(last) + 2 + len(piece) <= SECTION_LENGTH:
        blocks[-1] = _text(f"{last}\n\n{piece}")
    else:
        blocks.append(_text(piece))


def pieces(text: str, length: int) -> list[str]:
    """The text in pieces of at most that length, each as long as it can be: whole lines, else sentences, else words."""
    found = []
    while len(text) > length:
        at = _break(text, length)
        found.append(text[:at].rstrip())
        text = text[at:].lstrip()
    return [*found, text] if text else found


def _break(text: str, length: int) -> int:
    head = text[:length]
    for pattern in (r"\n", r"[.!?][”\"’)]*\s", r"\s"):
        ends = [match.end() for match in re.finditer(pattern, head)]
        if ends and ends[-1] > length // 2:
            return ends[-1]
    # an entity is not to be cut in two
    entity = re.search(r"&\w{0,5}$", head)
    return entity.start() if entity and entity.start() else length


def _header(text: str) -> Block:
    # plain text: shown as it is, so that entities would be shown too
    return {"type": "header", "text": {"type": "plain_text", "text": shorten(unescape(text), HEADER_LENGTH)}}


def _small(text: str) -> Block:
    return {"type": "context", "elements": [{"type": "mrkdwn", "text": pieces(text, SECTION_LENGTH)[0]}]}


def _text(text: str) -> Block:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}
