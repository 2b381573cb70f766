# mypy: allow-untyped-calls
"""Hostile names and sentences come out harmless: the exact output is stated."""

import re

import pytest
from apprise import Apprise, NotifyFormat
from apprise.conversion import convert_between
from hypothesis import given
from hypothesis import strategies as st

from monitor.notify.escape import clean, harmless, markdown, shorten, slack, url


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("FICTIONAL\r\nBcc: all@example.com", "FICTIONAL Bcc: all@example.com"),
        ("two\u2028lines\u2029and\x85more\x0bhere", "two lines and more here"),
        ("tab\tand\x00nul\x1b[31mred\x7f", "tab andnul[31mred"),
        ("\u202etxet desrever\u202c", "txet desrever"),
        ("\u2066isolated\u2069 \u200eleft\u200f", "isolated left"),
        ("in\u200bvis\u00adible\ufeff", "invisible"),
        ("tagged\U000e0041\U000e0042", "tagged"),
        ("broken \ud800 half", "broken \ufffd half"),
        ("AT&T — “naïve” Ωmega 株式会社", "AT&T — “naïve” Ωmega 株式会社"),
        ("@everyone and @HERE, @channel", "@\u200beveryone and @\u200bHERE, @\u200bchannel"),
        ("security@here.example", "security@here.example"),
        ("", ""),
        (" \r\n ", ""),
    ],
)
def test_what_is_hidden_does_not_survive(hostile: str, shown: str) -> None:
    assert clean(hostile) == shown


@pytest.mark.parametrize(
    ("hostile", "escaped"),
    [
        ("<!channel>", "\\<!channel\\>"),
        ("<https://evil.example|EDGAR>", "\\<https://evil.example|EDGAR\\>"),
        ("[EDGAR](https://evil.example)", "\\[EDGAR\\](https://evil.example)"),
        ("![x](https://evil.example/p.png)", "!\\[x\\](https://evil.example/p.png)"),
        ("<b>bold</b>", "\\<b\\>bold\\</b\\>"),
        ("*bold* _it_ ~~gone~~ `code`", "\\*bold\\* \\_it\\_ \\~\\~gone\\~\\~ \\`code\\`"),
        ("snake_case_name", "snake_case_name"),
        ("AT&T, R&D", "AT&T, R&D"),
        ("&lt;script&gt; &#42;", "&amp;lt;script&amp;gt; &amp;#42;"),
        ("C:\\temp\\", "C:\\\\temp\\\\"),
        ("# heading", "\\# heading"),
        ("- item", "\\- item"),
        ("1. item", "1\\. item"),
        ("12) item", "12\\) item"),
        ("2026. A year.", "2026\\. A year."),
        ("-5 degrees", "-5 degrees"),
        ("> quote", "\\> quote"),
    ],
)
def test_markdown_shows_the_characters_themselves(hostile: str, escaped: str) -> None:
    assert markdown(hostile) == escaped


@given(st.text(max_size=80) | st.text("*_~`[]()<>!#-+=1. |\\&;:@x\"'/{}^", max_size=40))
def test_what_markdown_makes_of_an_escaped_text_is_the_text(text: str) -> None:
    """Apprise's own Markdown renderer, which is what e-mail-like channels would show, is the judge."""
    line = clean(text)
    html = convert_between(NotifyFormat.MARKDOWN, NotifyFormat.HTML, markdown(line))
    assert not re.search(r"<(?!/?p>)", html), html


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("<!channel> <@U12345678>", "&lt;!channel&gt; &lt;@U12345678&gt;"),
        ("<https://evil.example|EDGAR>", "&lt;https://evil.example|EDGAR&gt;"),
        ("[EDGAR](https://evil.example)", "[EDGAR](https://evil.example)"),
        ("*bold* _it_ ~gone~ `code`", "∗bold∗ ˍitˍ ∼gone∼ ˋcodeˋ"),
        ("AT&T", "AT&amp;T"),
        ("- item", "- item"),
        ("1. item", "1. item"),
        ("# heading", "# heading"),
        ("C:\\temp", "C:＼temp"),
    ],
)
def test_slack_shows_no_backslash_and_does_nothing(hostile: str, shown: str) -> None:
    service = Apprise.instantiate("slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7aa/#general")
    assert service is not None
    (call,) = service._build_send_calls(body=slack(markdown(hostile)), title="", body_format=NotifyFormat.MARKDOWN)
    assert call["body"] == shown


def test_what_we_mark_ourselves_stays_marked_in_slack() -> None:
    assert slack("**bold** ~~gone~~ \\*not\\*") == "**bold** ~gone~ ∗not∗"


def test_a_title_holds_nothing_that_any_channel_acts_on() -> None:
    assert harmless("A <b> [c](d) *e* _f_ `g` ~h~ \\i") == "A ‹b› ［c］(d) ∗e∗ ˍfˍ ˋgˋ ∼h∼ ＼i"


def test_a_url_cannot_end_its_link() -> None:
    assert url("https://x.example/a b)c|d>e\nf?g=h&i=%20") == "https://x.example/a%20b%29c%7Cd%3Ee%0Af?g=h&i=%20"


@pytest.mark.parametrize(
    ("text", "length", "cut"),
    [
        ("short", 5, "short"),
        ("One sentence here. Another one follows.", 30, "One sentence here. …"),
        ("He said “no.” Then more words came along.", 20, "He said “no.” …"),
        ("A. very long sentence without any end in sight", 25, "A. very long sentence …"),
        ("words, and more words", 9, "words …"),
        ("x" * 50, 10, "x" * 8 + " …"),
    ],
)
def test_a_long_text_is_cut_after_a_sentence_or_a_word(text: str, length: int, cut: str) -> None:
    assert shorten(text, length) == cut
    assert len(cut) <= length


@given(st.text(), st.integers(min_value=10, max_value=50))
def test_a_cut_text_is_never_longer_than_asked(text: str, length: int) -> None:
    assert len(shorten(text, length)) <= length


@given(st.text(st.characters(codec="utf-8")))
def test_a_cleaned_text_is_one_line_and_stays_the_same(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned.splitlines()) <= 1
    assert clean(cleaned.replace("\u200b", "")) == cleaned
