"""Slack's two doors, as they answer: a word with a status, or 200 with `ok: false`."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.domain import Message, Outcome
from monitor.notify.targets import Targets
from tests.unit import makers
from tests.unit.notify.sinks import WebSink, web_sink

HOOK = "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7aa/#soc"
BOT = "slack://xoxb-1234-1234-abcdefghijkl/#soc"
MESSAGE = Message("0123456789ab", "a <subject> & more", "text", "", "", slack="# Who\n\nWords.\n\n-# small print")


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[WebSink]:
    with web_sink() as sink:
        monkeypatch.setattr("apprise.plugins.slack.NotifySlack.webhook_url", f"http://127.0.0.1:{sink.port}")
        monkeypatch.setattr("apprise.plugins.slack.NotifySlack.api_url", f"http://127.0.0.1:{sink.port}/api/{{}}")
        yield sink


def targets(tmp_path: Path, url: str) -> Targets:
    (tmp_path / "notify.yaml").write_text(f"urls:\n  - {url}:\n      - tag: t\n")
    return Targets.load(tmp_path / "notify.yaml", {})


def send(tmp_path: Path, url: str, message: Message = MESSAGE) -> Outcome:
    known = targets(tmp_path, url)
    (name,) = known.names()
    return known.deliver(name, message)


def test_a_webhook_gets_blocks_and_a_line_for_the_phone(tmp_path: Path, web: WebSink) -> None:
    assert send(tmp_path, HOOK) == Outcome("sent", "200 ok", 200)
    (payload,) = (json.loads(body) for body in web.bodies)
    assert payload["text"] == "a &lt;subject&gt; &amp; more"
    assert payload["channel"] == "#soc"
    assert payload["blocks"] == [
        {"type": "header", "text": {"type": "plain_text", "text": "Who"}},
        {"type": "section", "text": {"type": "mrkdwn", "text": "Words."}},
        {"type": "context", "elements": [{"type": "mrkdwn", "text": "small print"}]},
    ]


@pytest.mark.parametrize(
    ("status", "answer", "kind"),
    [
        (404, b"no_service", "refused"),
        (410, b"channel_is_archived", "refused"),
        (403, b"action_prohibited", "refused"),
        (400, b"user_not_found", "refused"),
        (400, b"invalid_payload", "rejected"),
        (500, b"rollup_error", "retry"),
        (200, b"<html>sign in to the proxy</html>", "retry"),
    ],
)
def test_a_webhooks_word_decides(tmp_path: Path, web: WebSink, status: int, answer: bytes, kind: str) -> None:
    web.status, web.answer = status, answer
    outcome = send(tmp_path, HOOK)
    assert (outcome.kind, outcome.answer) == (kind, f"{status} {answer.decode()}")


@pytest.mark.parametrize(
    ("answer", "kind", "said"),
    [
        ({"ok": True, "ts": "1"}, "sent", "200"),
        ({"ok": False, "error": "token_revoked"}, "refused", "200 token_revoked"),
        ({"ok": False, "error": "not_in_channel"}, "refused", "200 not_in_channel"),
        ({"ok": False, "error": "msg_blocks_too_long"}, "rejected", "200 msg_blocks_too_long"),
        ({"ok": False, "error": "internal_error"}, "retry", "200 internal_error"),
    ],
)
def test_a_bots_error_stands_in_a_200(
    tmp_path: Path, web: WebSink, answer: dict[str, object], kind: str, said: str
) -> None:
    web.answer = json.dumps(answer).encode()
    outcome = send(tmp_path, BOT)
    assert outcome.kind == kind
    assert outcome.answer.startswith(said)
    (payload,) = (json.loads(body) for body in web.bodies)
    assert payload["metadata"] == {"event_type": "monitor_message", "event_payload": {"id": "0123456789ab"}}


def test_two_channels_are_two_targets(tmp_path: Path, web: WebSink) -> None:
    known = targets(tmp_path, HOOK + "/#grc")
    second, first = known.names()
    assert known.deliver(second, MESSAGE).kind == "sent"
    assert [json.loads(body)["channel"] for body in web.bodies] == ["#grc"]
    assert known.deliver(first, MESSAGE).kind == "sent"
    assert [json.loads(body)["channel"] for body in web.bodies] == ["#grc", "#soc"]


def test_slack_gets_one_message_a_second_unless_the_url_says_otherwise(tmp_path: Path) -> None:
    for url, pace in ((HOOK, 1.0), (HOOK + "?rate=4", 0.25)):
        known = targets(tmp_path, url)
        assert known.pace(known.names()[0]) == pace


def test_an_alert_keeps_its_structure_whatever_the_filing_says(tmp_path: Path, web: WebSink) -> None:
    hostile = "<!channel> *bold* & <https://evil.example|EDGAR> \u202eevil _x_ `code` " + "long " * 200_000
    told = makers.disclosure(reason=hostile, incident=makers.incident(evidence=(hostile,)))
    known = targets(tmp_path, HOOK)
    message = known.write(makers.alert(told), filing_url="https://edgar.example/x")
    assert known.deliver(known.names()[0], message).kind == "sent"
    (payload,) = (json.loads(body) for body in web.bodies)
    assert [block["type"] for block in payload["blocks"]] == ["header", "section", "context"]
    words = json.dumps(payload, ensure_ascii=False)
    assert "<!channel>" not in words
    assert "\u202e" not in words
    assert words.count("<https://") == 1
    assert "&lt;https://evil.example|EDGAR&gt;" in words
    assert len(words) < 12_500
