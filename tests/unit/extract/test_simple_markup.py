"""Words without a parser: they are the parser's own, and where they could not be there are none."""

import gzip
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.extract.encoding import decoded
from monitor.extract.plain_text import parsed_text, plain_text
from monitor.extract.simple_markup import simple_words
from monitor.extract.submission_stream import SubmissionStream
from tests.unit.extract.corpus import CORPUS, corpus_bytes, squeezed
from tests.unit.extract.inline import ENGAGED, flag

_pieces = st.sampled_from(
    ["We ", "watch", " our\nmills.", "&#8217;", "&#63;", "&amp;", "R&D ", "&", "\u00a0", "&nbsp;", "\u200b", "• One",
     "<br/>", "<hr>", "&#150;", " < ", " > ", "'", '"']
)  # fmt: skip
_frames = st.sampled_from(
    [
        "{}", "<span>{}</span>", '<b style="x">{}</b>', "<p>{}</p>", '<span style="display:none">{}</span>',
        '<a id="a"/>{}', flag(ENGAGED, "{}"), "<ix:header>{}</ix:header>", "<td>{}</td>", "<!-- {} -->",
        '<div style="display:inline">{}</div>', "<div STYLE='Display: inline-block'>{}</div>", "<TITLE>{}</TITLE>",
        '<font style="display:block">{}</font>', "<tr><td style='display:none'></td></tr>{}", "<p>{}",
        '<p style="display:none">{}</p>', "<script>{}</script>", '<img alt="a > b">{}', "<table><tr>{}</tr></table>",
    ]
)  # fmt: skip
_markup = st.recursive(
    _pieces,
    lambda inner: st.builds(lambda frame, parts: frame.format("".join(parts)), _frames, st.lists(inner, max_size=4)),
    max_leaves=12,
)


@given(st.lists(_markup, max_size=4))
def test_whatever_is_read_without_a_parser_is_what_the_parser_reads(parts: list[str]) -> None:
    markup = "<i></i>" + "".join(parts)

    assert squeezed(plain_text(markup)) == squeezed(parsed_text(markup))


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("  We\n watch. ", "We watch.", id="no tags"),
        pytest.param('C<span style="x">YBER</span><a id="x"/>SECURITY', "CYBERSECURITY", id="inline joins"),
        pytest.param("a &lt;b&gt; c", "a <b> c", id="references to signs of markup"),
        pytest.param("<p>One.</p><P>Two.</P>", "One.\nTwo.", id="blocks, in either case"),
        pytest.param("<td>a</td>\n<td><p>b</p></td></tr><tr><td>c</td>", "a b\nc", id="cells share a line"),
        pytest.param("<div style='display:inline'>One </div><div>Two</div>", "One\nTwo", id="inline, then a block"),
        pytest.param("a<div style='display:none'><p>b</p></div>c", "ac", id="hidden"),
        pytest.param("<td style='display:none'></td><td>a</td>", "a", id="a row of widths"),
        pytest.param("<!DOCTYPE html><title>t</title><!-- c -->a", "a", id="what is never shown"),
        pytest.param("a<br>b<hr/>c", "a\nb\nc", id="tags without an end"),
    ],
)
def test_pages_that_nest_as_they_should_need_no_parser(markup: str, text: str) -> None:
    assert simple_words(markup) is not None
    assert plain_text(markup) == text


@pytest.mark.parametrize(
    "markup",
    [
        "<script>if (a < b) {}</script>", "<pre>a\nb</pre>", "<title>no end", "<div style='display:none'>no end",
        "<div style='display:none'><b>a</div>b</b>", "<p style='display:none'>a<div>b</div>", "a < b", "R&D",
        "&unknown;", "a\x1cb", '<img alt="a > b">', "<!-- a > b -->", "<a title='<'>", "&#0;",
        "<title> < </title>We <title></title>watch", "<span style='display:none'><td>a</td></span>",
    ],
)  # fmt: skip
def test_what_a_tag_alone_does_not_tell_is_left_to_the_parser(markup: str) -> None:
    assert simple_words(markup) is None


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param("<p>" + "<a" * 2_000_000, id="tags that never end"),
        pytest.param("<div style='display:none'>" * 100_000, id="hidden without end"),
        pytest.param("<div style='display:none'>" * 50_000 + "</div>" * 50_000, id="hidden within hidden"),
        pytest.param("<a b='" + "x'y'" * 1_000_000 + ">", id="quotes without end"),
        pytest.param("".join(f"<a id='{n}'>" for n in range(200_000)), id="tags that never come back"),
        pytest.param("&" * 2_000_000 + ";", id="references without a name"),
    ],
)
def test_hostile_markup_costs_little(markup: str) -> None:
    began = time.process_time()
    simple_words(markup)

    assert time.process_time() - began < 2


@pytest.mark.corpus
def test_recorded_pages_say_the_same_either_way() -> None:
    """One in six current reports, all documents that its filer sent as pages; and three 10-Ks."""
    pages = [page for path in sorted((CORPUS / "negatives").glob("*.gz"))[::6] for page in _pages(path.read_bytes())]
    pages += [
        corpus_bytes(f"annual/{name}.htm.gz") for name in ("AAPL/aapl-20250927", "KO/ko-20241231", "T/t-20241231")
    ]
    texts = [decoded(page) for page in pages]

    read = [text for text in texts if simple_words(text) is not None]
    assert len(read) >= 0.95 * len(texts) > 50
    assert all(plain_text(text) == parsed_text(text) for text in read)


def _pages(submission: bytes) -> list[bytes]:
    stream = SubmissionStream([gzip.decompress(submission)])
    documents = stream.documents(lambda head: "keep" if head.filename.endswith((".htm", ".html")) else "skip")
    return [document.body for document in documents if not document.head.filename.startswith("R")]
