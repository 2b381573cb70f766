import smtplib
from email.message import EmailMessage
from pathlib import Path

import pytest

from monitor.demo.mail import MailSink


def send(sink: MailSink, subject: str = "8-K: Fictional Mill / Incident", html: str | None = "<b>told</b>") -> None:
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = subject, "a@example.invalid", "b@example.invalid"
    message.set_content("told")
    if html is not None:
        message.add_alternative(html, subtype="html")
    with smtplib.SMTP("127.0.0.1", sink.port) as server:
        server.send_message(message)


def test_a_message_can_be_read_as_it_was_sent() -> None:
    with MailSink() as sink:
        send(sink, "Fictional Müller: incident")
        [message] = sink.messages()
        assert message["Subject"] == "Fictional Müller: incident"
        html = message.get_body(("html",))
        assert html is not None
        assert html.get_content().strip() == "<b>told</b>"
        assert len(sink) == 1


def test_messages_are_filed_with_their_html_beside_them(tmp_path: Path) -> None:
    with MailSink(tmp_path / "emails") as sink:
        send(sink)
        send(sink, "../../etc/passwd", html=None)
    names = sorted(path.name for path in (tmp_path / "emails").iterdir())
    assert names == [
        "001-8-K-Fictional-Mill-Incident.eml", "001-8-K-Fictional-Mill-Incident.html", "002-etc-passwd.eml",
    ]  # fmt: skip
    assert (tmp_path / "emails" / names[1]).read_text().strip() == "<b>told</b>"


def test_a_second_run_numbers_on(tmp_path: Path) -> None:
    for _ in range(2):
        with MailSink(tmp_path) as sink:
            send(sink, "again", html=None)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["001-again.eml", "002-again.eml"]


def test_a_refused_message_is_not_kept() -> None:
    with MailSink() as sink:
        sink.refuse("451 try again later")
        with pytest.raises(smtplib.SMTPDataError, match="451"):
            send(sink)
        sink.refuse(None)
        send(sink)
        assert len(sink) == 1


def test_two_sinks_listen_beside_each_other() -> None:
    with MailSink() as one, MailSink() as other:
        assert one.port != other.port
        send(other)
        assert (len(one), len(other)) == (0, 1)


def test_its_address_is_one_that_apprise_takes() -> None:
    with MailSink() as sink:
        assert sink.url("who@example.invalid") == (
            f"mailto://127.0.0.1:{sink.port}?from=who@example.invalid&to=who@example.invalid&mode=insecure&format=html"
        )
