"""Plain text of HTML: what joins, what parts, what is never shown, and what hostile markup does."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import Malformed
from monitor.extract.plain_text import plain_text, tidy_lines
from tests.unit.extract.corpus import corpus_bytes


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("  <!-- x -->  ", "", id="only a comment"),
        pytest.param("two &lt; three &amp; four", "two < three & four", id="no elements"),
        pytest.param("<p>C<a name='i1'></a>YBER<b>SECURITY</b></p>", "CYBERSECURITY", id="inline joins"),
        pytest.param("<p>one</p><p>two</p>three", "one\ntwo\nthree", id="blocks part"),
        pytest.param("one<br/>two<br><br>three", "one\ntwo\nthree", id="br parts once"),
        pytest.param("<ul><li>one</li><li>two</li></ul>", "one\ntwo", id="list"),
        pytest.param("<p>a\n  b\t c</p>", "a b c", id="white space collapses, a source line end is a space"),
        pytest.param("<p>Item&nbsp;&#8201;1C.&#12288;x</p>", "Item 1C. x", id="every space is a space"),
        pytest.param("<p>cy&shy;ber\u200bsecu&#8288;rity</p>", "cybersecurity", id="no width, no character"),
        pytest.param("<pre>one\n  two\n\nthree</pre>\nfour", "one\ntwo\nthree\nfour", id="pre keeps its lines"),
        pytest.param("1933&#150;1934 &#146;s", "1933–1934 ’s", id="C1 references mean Windows-1252"),
        pytest.param("<title>t</title><style>s</style><script>if(a<b){}</script>x", "x", id="never shown"),
        pytest.param("<title/><script/>x", "x", id="XHTML's empty elements end themselves"),
        pytest.param("a<div style='Display : NONE'>b<br><p>c</div>d", "ad", id="display none"),
        pytest.param("a<div style='display:inline'>b</div>c", "abc", id="a div shown inline"),
        pytest.param("a<span style='display:block'>b</span>c", "a\nb\nc", id="a span shown as a block"),
        pytest.param("<div style='display:inline-block'>•</div><div>x</div>", "• x", id="boxes side by side"),
        pytest.param("<?xml version='1.0' encoding='ASCII'?><html><body>é</body></html>", "é", id="a false claim"),
    ],
)
def test_markup_becomes_the_words_that_a_reader_sees(markup: str, words: str) -> None:
    assert plain_text(markup) == words


def test_cells_of_a_row_share_a_line_whatever_they_hold() -> None:
    markup = """<table><tr><td><p>Item 1C.</p></td><td></td><td><div>Cyber<b>security</b></div></td></tr>
    <tr><td>•</td><td><p>one</p><p>two</p></td></tr></table>after"""

    assert plain_text(markup) == "Item 1C. Cybersecurity\n• one\ntwo\nafter"


def test_a_table_inside_a_cell_keeps_its_rows() -> None:
    assert plain_text("<table><tr><td><table><tr><td>a<tr><td>b</table><td>c</table>") == "a\nb\nc"


def test_a_bullet_set_apart_by_style_alone_gets_its_space() -> None:
    markup = '<div><span>•</span><span style="padding-left:9pt">We train</span></div>'

    assert plain_text(markup) == "• We train"


def test_inline_xbrl_vanishes_and_its_words_stay() -> None:
    markup = """<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body>
    <div style="display:none"><ix:header><ix:hidden><ix:nonNumeric>hidden</ix:nonNumeric></ix:hidden></ix:header></div>
    <ix:header><p>never</p></ix:header>
    <p>We <ix:nonNumeric name="cyd:X">engage</ix:nonNumeric><ix:continuation>s</ix:continuation></p>
    <table><ix:continuation><tr><td>in</td></tr></ix:continuation><tr><td>order</td></tr></table></body></html>"""

    assert plain_text(markup) == "We engages\nin\norder"


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("“café” – one".encode(), id="utf-8"),
        pytest.param("“café” – one".encode("cp1252"), id="windows-1252"),
        pytest.param("“café”".encode() + " – one".encode("cp1252"), id="one stray byte"),
    ],
)
def test_bytes_are_utf8_or_windows_1252(source: bytes) -> None:
    assert plain_text(source) == "“café” – one"


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param("<div>" * 100_000 + "deep" + "</div>" * 100_000, id="100,000 blocks, one in the other"),
        pytest.param("<b><i>" * 100_000 + "deep", id="unclosed"),
        pytest.param("deep" + "</p></td>" * 100_000, id="never opened"),
        pytest.param("<ix:hidden>" * 9 + "</ix:hidden>" * 9 + "deep", id="hidden within hidden"),
        pytest.param("deep<p " + "a='" * 100_000, id="quotes without end"),
        pytest.param("deep" + " \n" * 500_000, id="white space without end"),
        pytest.param("\x00\x1c\x1d\x1edeep\x00", id="our own separators"),
    ],
)
def test_hostile_markup_costs_little_and_loses_nothing(markup: str) -> None:
    began = time.process_time()

    assert plain_text(markup) == "deep"
    assert time.process_time() - began < 2


@given(
    st.lists(st.sampled_from(["<p>", "</p>", "<td>", "</tr>", "<ix:hidden>", "<", "&#x", "word", "'", "\xa0", "\n"]))
)
def test_any_markup_gives_tidy_lines(pieces: list[str]) -> None:
    read = plain_text("".join(pieces))

    assert read == read.strip()
    assert all(line == " ".join(line.split()) != "" for line in read.split("\n") if read)


@given(st.binary())
def test_any_bytes_are_read(source: bytes) -> None:
    assert "\xa0" not in plain_text(source)


def test_text_without_markup_keeps_its_lines() -> None:
    assert tidy_lines(b"Item  1.05\r\n\r\n\r\n\r\n  On\xa0May 1,\x0c we\n") == "Item 1.05\n\nOn May 1,\nwe"


@pytest.mark.corpus
def test_a_10_k_reads_as_its_lines() -> None:
    """Apple's 10-K for fiscal 2025 (0000320193-25-000079)."""
    text = plain_text(corpus_bytes("annual/AAPL/aapl-20250927.htm.gz"))

    assert "\nItem 1C. Cybersecurity\nThe Company’s management, led by its Head of Corporate Information" in text
    assert "us-gaap" not in text


@pytest.mark.parametrize(
    ("source", "at"),
    [("<p>x" * 600_000, "tag 500,000"), ("x" * 80_000_001, "character 80,000,000")],
    ids=["tags", "characters"],
)
def test_more_than_any_filing_has_is_refused(source: str, at: str) -> None:
    with pytest.raises(Malformed) as refused:
        plain_text(source)

    assert refused.value.at == at


def test_many_tags_in_much_text_are_read() -> None:
    assert plain_text("<p>A mill by the river, a ford and two inns.</p>" * 260_000).count("mill") == 260_000
