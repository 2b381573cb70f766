import httpx
import pytest

from monitor.demo.sinks import HttpSink


def test_a_post_is_kept_with_its_headers() -> None:
    with HttpSink() as sink:
        answer = httpx.post(f"{sink.url}/hook?a=1", json={"title": "told"}, headers={"X-Signature": "abc"})
        assert (answer.status_code, answer.text) == (200, "ok")
        [post] = sink.posts()
        assert (post.path, post.json(), post.headers["x-signature"]) == ("/hook?a=1", {"title": "told"}, "abc")


def test_the_answer_can_be_switched() -> None:
    with HttpSink() as sink:
        sink.answer(429, "slow down", retry_after="7")
        answer = httpx.post(sink.url, content=b"x")
        assert (answer.status_code, answer.text, answer.headers["Retry-After"]) == (429, "slow down", "7")
        assert len(sink.posts()) == 1


def test_the_next_answers_come_in_turn() -> None:
    with HttpSink() as sink:
        sink.answer_next(500, 503)
        assert [httpx.post(sink.url, content=b"x").status_code for _ in range(3)] == [500, 503, 200]


def test_it_is_gone_when_left() -> None:
    with HttpSink() as sink:
        url = sink.url
    with pytest.raises(httpx.ConnectError):
        httpx.post(url, content=b"x")
