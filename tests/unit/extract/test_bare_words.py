"""Letters without anything between: a word that is shown is among them, whatever stands inside it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.extract.bare_words import bare_words
from monitor.extract.plain_text import plain_text


@pytest.mark.parametrize(
    ("document", "bare"),
    [
        pytest.param(b"", b"", id="nothing"),
        pytest.param(b"<p>Item 1.05.</p> A DATA&nbsp;breach", b"item1.05.adatabreach", id="blanks and case"),
        pytest.param(b"<b>C</b><small class='x'>YBER</small>", b"cyber", id="a word in two elements"),
        pytest.param(b"un&shy;author\xe2\x80\x8bized", b"unauthorized", id="signs without width"),
        pytest.param("état-nation “x”".encode("cp1252"), b"tatnationx", id="any encoding"),
        pytest.param(b"p < 0.05 and hackers <b>came</b>", b"p0.05andhackerscame", id="a sign that opens no tag"),
        pytest.param(b"<p>hackers <a", b"hackersa", id="a tag that does not end"),
        pytest.param(b"mill&#39;s &#8217;", b"mills", id="references to signs"),
    ],
)
def test_letters_digits_and_full_stops_are_left(document: bytes, bare: bytes) -> None:
    assert bare_words(document) == bare


@pytest.mark.parametrize(
    "document", [b"&#99;yber", b"&#x63;yber", b"&#X043;yber", b"&#067;yber", b"&#122;", "cyber".encode("utf-16")]
)
def test_letters_in_disguise_take_a_reading(document: bytes) -> None:
    assert bare_words(document) is None


@given(
    st.lists(st.sampled_from(["cyber", "attack", "<b>", "</b>", "<p>", "&nbsp;", "<!-- x -->", " < ", ">", "-", "\n"]))
)
def test_no_letter_that_is_shown_is_left_out(pieces: list[str]) -> None:
    markup = "".join(pieces)
    shown = "".join(letter for letter in plain_text(markup).lower() if letter in "abcdefghijklmnopqrstuvwxyz")

    assert shown in (bare_words(markup.encode()) or b"").decode().replace("x", "")


@pytest.mark.parametrize(
    "document", [b"<a" * 5_000_000, b"<a>" + b"<" * 9_000_000, b"&#" * 5_000_000, b"&" + b"a" * 9_000_000]
)
def test_hostile_documents_cost_little(document: bytes) -> None:
    began = time.process_time()
    bare_words(document)

    assert time.process_time() - began < 2
