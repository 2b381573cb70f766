"""Blocks within Slack's limits, cut where a reader would cut."""

import json

from hypothesis import given
from hypothesis import strategies as st

from monitor.notify.channels.slack_blocks import blocks_of, pieces

WORDS = st.text(alphabet="ab c.\n*>#-&;", max_size=200)


def test_paragraphs_share_a_section_as_long_as_there_is_room() -> None:
    (one, two) = blocks_of("\n\n".join(["x" * 1400, "y" * 1400, "z" * 1400]))
    assert one["text"]["text"] == "x" * 1400 + "\n\n" + "y" * 1400
    assert two["text"]["text"] == "z" * 1400


def test_a_long_paragraph_is_cut_after_a_sentence() -> None:
    first, second = pieces("One sentence. " * 250, 3000)
    assert first.endswith("One sentence.")
    assert second.startswith("One sentence.")


def test_an_entity_is_not_cut_in_two() -> None:
    assert pieces("x" * 2998 + "&amp;" + "y" * 10, 3000)[0] == "x" * 2998


def test_what_is_too_long_for_slack_says_so_and_keeps_its_small_print() -> None:
    blocks = blocks_of("\n\n".join(["# Who", *["A sentence of a filing. " * 20] * 60, "-# link · alert 0123456789ab"]))
    assert len(json.dumps(blocks)) <= 12_000
    assert [block["type"] for block in (blocks[0], blocks[-1])] == ["header", "context"]
    assert "left out" in blocks[-2]["text"]["text"]


def test_a_header_or_small_print_of_nothing_is_left_out() -> None:
    assert blocks_of("# \n\n;") == [{"type": "section", "text": {"type": "mrkdwn", "text": ";"}}]
    assert blocks_of("A sentence.\n\n-# \n-# ") == blocks_of("A sentence.")
    assert blocks_of("# ") == []


@given(st.lists(WORDS, max_size=80))
def test_no_text_leaves_the_limits(paragraphs: list[str]) -> None:
    blocks = blocks_of("\n\n".join(paragraphs))
    assert len(blocks) <= 50
    assert all(0 < len(block["text"]["text"]) <= 3000 for block in blocks if block["type"] == "section")
    assert all(0 < len(block["text"]["text"]) <= 150 for block in blocks if block["type"] == "header")
