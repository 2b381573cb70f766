"""Deliveries to real servers: what arrives, and which outcome each answer becomes."""

import json
import logging
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest

from monitor.domain import Message, Outcome
from monitor.notify.targets import Targets
from tests.unit import makers
from tests.unit.notify.sinks import MailSink, WebSink, free_port, mail_sink, web_sink

MESSAGE = Message(
    id="0123456789ab",
    subject="[confirmed] Fictional Harbor Logistics, Inc.: cybersecurity incident",
    text="plain words, alert 0123456789ab\n",
    markdown="**marked** words, \\*as is\\*, alert 0123456789ab\n",
    html="<html><body><p>words in HTML, alert 0123456789ab</p></body></html>\n",
)


@pytest.fixture
def web() -> Iterator[WebSink]:
    with web_sink() as sink:
        yield sink


@pytest.fixture
def mail() -> Iterator[MailSink]:
    with mail_sink() as sink:
        yield sink


@pytest.fixture
def closed_port() -> int:
    """A port on which nobody listens."""
    return free_port()


def send(tmp_path: Path, url: str, message: Message = MESSAGE) -> Outcome:
    config = tmp_path / "notify.yaml"
    config.write_text(f"urls:\n  - {url}:\n      - tag: t\n")
    targets = Targets.load(config, {})
    (name,) = targets.names()
    return targets.deliver(name, message)


def test_a_webhook_gets_the_title_and_the_markdown(tmp_path: Path, web: WebSink) -> None:
    outcome = send(tmp_path, f"json://127.0.0.1:{web.port}/hook")
    assert outcome == Outcome("sent", "200 ok", 200)
    (body,) = (json.loads(body) for body in web.bodies)
    assert body["title"] == MESSAGE.subject
    assert body["message"] == MESSAGE.markdown.rstrip("\n")
    assert web.paths == ["/hook"]


@pytest.mark.parametrize(
    ("status", "kind"),
    [(500, "retry"), (503, "retry"), (429, "retry"), (408, "retry"), (409, "retry"), (302, "refused"), (401, "refused"),
     (403, "refused"), (404, "refused"), (410, "refused"), (400, "rejected"), (413, "rejected"), (422, "rejected")],
)  # fmt: skip
def test_what_http_answers_decides(tmp_path: Path, web: WebSink, status: int, kind: str) -> None:
    web.status, web.answer = status, b'{"error": "channel_is_archived"}'
    outcome = send(tmp_path, f"json://127.0.0.1:{web.port}/hook")
    assert (outcome.kind, outcome.status) == (kind, status)
    assert "channel_is_archived" in outcome.answer
    assert len(web.bodies) == 1


def test_apprise_does_not_retry_by_itself_even_where_the_url_asks_for_it(tmp_path: Path, web: WebSink) -> None:
    web.status = 500
    assert send(tmp_path, f"json://127.0.0.1:{web.port}/?retry=3&wait=0.1").kind == "retry"
    assert len(web.bodies) == 1


def test_an_optional_target_that_failed_has_failed(tmp_path: Path, web: WebSink) -> None:
    web.status = 500
    assert send(tmp_path, f"json://127.0.0.1:{web.port}/?optional=yes").kind == "retry"


def test_nobody_listening_is_tried_again(tmp_path: Path, closed_port: int) -> None:
    outcome = send(tmp_path, f"json://127.0.0.1:{closed_port}/a-secret-path")
    assert (outcome.kind, outcome.status) == ("retry", None)
    assert "Connection refused" in outcome.answer
    assert "a-secret-path" not in outcome.answer


def test_an_answer_that_never_comes_is_tried_again(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        outcome = send(tmp_path, f"json://127.0.0.1:{deaf.getsockname()[1]}/?rto=0.2")
    assert outcome.kind == "retry"
    assert outcome.answer == "no answer in time (the message was sent, the channel said nothing)"


def test_an_unknown_target_is_no_match_and_nothing_is_sent(tmp_path: Path, web: WebSink) -> None:
    config = tmp_path / "notify.yaml"
    config.write_text(f"urls:\n  - json://127.0.0.1:{web.port}/:\n      - tag: t\n")
    outcome = Targets.load(config, {}).deliver("slack-00000000", MESSAGE)
    assert outcome == Outcome("no_match", "no target is called 'slack-00000000'")
    assert web.bodies == []


def test_a_mail_holds_html_and_a_text_part(tmp_path: Path, mail: MailSink) -> None:
    url = f"mailto://127.0.0.1:{mail.port}?from=monitor@fictional.example&to=grc@fictional.example"
    assert send(tmp_path, url).kind == "sent"
    ((recipients, sent),) = mail.mails
    assert recipients == ["grc@fictional.example"]
    assert sent["Subject"] == MESSAGE.subject
    assert sent["Message-ID"] == "<alert.0123456789ab@fictional.example>"
    html, text = sent.get_body(("html",)), sent.get_body(("plain",))
    assert html is not None
    assert text is not None
    assert html.get_content().strip() == MESSAGE.html.strip()
    assert text.get_content().strip() == "plain words, alert 0123456789ab"


def test_a_real_alert_arrives_by_mail_in_one_piece(tmp_path: Path, mail: MailSink) -> None:
    url = f"mailto://127.0.0.1:{mail.port}?from=monitor@fictional.example&to=grc@fictional.example"
    targets = _targets(tmp_path, url)
    alert = makers.alert()
    message = targets.write(alert, filing_url="https://edgar.example/x-index.htm")
    assert targets.deliver(targets.names()[0], message).kind == "sent"
    ((_, sent),) = mail.mails
    html, text = sent.get_body(("html",)), sent.get_body(("plain",))
    assert html is not None
    assert text is not None
    assert html.get_content().replace("\r\n", "\n").strip() == message.html.strip()
    for needed in (alert.id, "https://edgar.example/x-index.htm", "“On March 1, 2026, the Company detected"):
        assert needed in text.get_content()


def test_a_mail_to_an_unknown_recipient_is_refused_with_the_answer(tmp_path: Path, mail: MailSink) -> None:
    mail.refusal = "550 5.1.1 no such mailbox"
    url = f"mailto://127.0.0.1:{mail.port}?from=monitor@fictional.example&to=gone@fictional.example"
    outcome = send(tmp_path, url)
    assert (outcome.kind, outcome.status) == ("refused", 550)
    assert "no such mailbox" in outcome.answer
    assert mail.mails == []


def test_no_mail_server_is_tried_again(tmp_path: Path, closed_port: int) -> None:
    outcome = send(tmp_path, f"mailto://u:s3cr3t-pw@127.0.0.1:{closed_port}?from=a@b.example&to=c@d.example")
    assert outcome.kind == "retry"
    assert "Connection refused" in outcome.answer


def test_what_is_too_long_for_the_channel_stays_one_message_with_its_end(
    tmp_path: Path, web: WebSink, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Discord refuses more than 2,000 characters; of two messages only one may arrive."""
    config = tmp_path / "notify.yaml"
    config.write_text("urls:\n  - discord://123456789012345678/" + "a" * 68 + ":\n      - tag: t\n")
    targets = Targets.load(config, {})
    monkeypatch.setattr("apprise.plugins.discord.NotifyDiscord.notify_url", f"http://127.0.0.1:{web.port}")
    long = Message("0123456789ab", "subject", "", "\n\n".join(["word " * 70] * 10) + "\n\nalert 0123456789ab\n", "")
    assert targets.deliver(targets.names()[0], long).kind == "sent"
    (content,) = (json.loads(body)["content"] for body in web.bodies)
    assert 1500 < len(content) <= 2000
    assert "cut here" in content
    assert content.endswith("alert 0123456789ab")


def test_a_backslash_in_a_filing_is_no_escape(tmp_path: Path, web: WebSink) -> None:
    config = tmp_path / "notify.yaml"
    config.write_text(
        f"asset:\n  interpret_escapes: yes\nurls:\n  - json://127.0.0.1:{web.port}/?format=text:\n      - tag: t\n"
    )
    targets = Targets.load(config, {})
    assert targets.deliver(targets.names()[0], Message("i", "s", "C:\\new\\x41", "", "")).kind == "sent"
    assert json.loads(web.bodies[0])["message"] == "C:\\new\\x41"


def test_deliveries_at_the_same_time_keep_their_answers_apart(tmp_path: Path) -> None:
    statuses = (200, 404, 429, 500) * 4
    with ExitStack() as stack:
        sinks = {status: stack.enter_context(web_sink()) for status in set(statuses)}
        for status, sink in sinks.items():
            sink.status, sink.answer = status, f"answer {status}".encode()
        config = tmp_path / "notify.yaml"
        config.write_text(
            "urls:\n" + "".join(f"  - json://127.0.0.1:{sinks[s].port}/:\n      - tag: s{s}\n" for s in sinks)
        )
        targets = Targets.load(config, {})
        with ThreadPoolExecutor(len(statuses)) as pool:
            outcomes = list(
                pool.map(lambda status: targets.deliver(targets.with_tag(f"s{status}")[0], MESSAGE), statuses)
            )
    for status, outcome in zip(statuses, outcomes, strict=True):
        if status == 200:
            assert outcome == Outcome("sent", "200 answer 200", 200)
        else:
            assert (outcome.kind, outcome.status) == ("refused" if status == 404 else "retry", status)
            assert [f"answer {other}" in outcome.answer for other in (404, 429, 500)] == [
                other == status for other in (404, 429, 500)
            ]


class Eavesdropper(logging.Handler):
    """Listens to Apprise itself, to urllib3 and to everything, as an error tracker might."""

    def __init__(self) -> None:
        super().__init__(1)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.name}: {record.getMessage()}")


def test_no_secret_reaches_any_log(tmp_path: Path, web: WebSink, caplog: pytest.LogCaptureFixture) -> None:
    """Apprise logs the URL it posts to, urllib3 the path: even who listens to them hears no secret."""
    caplog.set_level(1)
    eavesdropper = Eavesdropper()
    loggers = [logging.getLogger(name) for name in ("", "apprise", "urllib3")]
    for logger in loggers:
        logger.addHandler(eavesdropper)
    web.status = 500
    outcome = send(tmp_path, f"json://user:s3cr3t-pw@127.0.0.1:{web.port}/s3cr3t-path/?+X-Token=s3cr3t-token")
    for logger in loggers:
        logger.removeHandler(eavesdropper)
    assert outcome.kind == "retry"
    assert any("***" in heard for heard in eavesdropper.heard)
    assert "s3cr3t" not in outcome.answer + "".join(eavesdropper.heard)


def test_apprise_adds_nothing_to_the_log_of_the_service(tmp_path: Path, web: WebSink) -> None:
    eavesdropper = Eavesdropper()
    logging.getLogger().addHandler(eavesdropper)
    send(tmp_path, f"json://127.0.0.1:{web.port}/")
    logging.getLogger().removeHandler(eavesdropper)
    assert [heard for heard in eavesdropper.heard if heard.startswith(("apprise", "urllib3"))] == []


def _targets(tmp_path: Path, url: str) -> Targets:
    config = tmp_path / "notify.yaml"
    config.write_text(f"urls:\n  - {url}:\n      - tag: t\n")
    return Targets.load(config, {})
