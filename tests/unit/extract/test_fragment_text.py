import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.extract.fragment_text import fragment_text
from monitor.extract.plain_text import plain_text
from tests.unit.extract.inline import ENGAGED, flag

_pieces = st.sampled_from(
    [
        "We ",
        "watch",
        " our\nmills.",
        "&#8217;",
        "&amp;",
        "\u00a0",
        "&nbsp;",
        "\u200b",
        "• One",
        "<br/>",
        "&#150;",
        " < ",
    ]
)
_frames = st.sampled_from(
    [
        "{}", "<span>{}</span>", '<b style="x">{}</b>', "<p>{}</p>", '<span style="display:none">{}</span>',
        '<a id="a"/>{}', flag(ENGAGED, "{}"), "<ix:header>{}</ix:header>", "<td>{}</td>", "<!-- {} -->",
    ]
)  # fmt: skip


def squeezed(text: str) -> str:
    return "".join(text.split())


@given(
    st.lists(
        st.builds(lambda frame, inner: frame.format("".join(inner)), _frames, st.lists(_pieces, max_size=4)), max_size=4
    )
)
def test_it_says_what_plain_text_says(parts: list[str]) -> None:
    markup = "<i></i>" + "".join(parts)
    assert squeezed(fragment_text(markup)) == squeezed(plain_text(markup))


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("", ""),
        ("  We\n watch. ", "We watch."),
        ('C<span style="x">YBER</span><a id="x"/>SECURITY', "CYBERSECURITY"),
        ("a &lt;b&gt; c", "a <b> c"),
        ("<p>One.</p><p>Two.</p>", "One.\nTwo."),
    ],
)
def test_phrases_and_paragraphs_are_read(markup: str, text: str) -> None:
    assert fragment_text(markup) == text
