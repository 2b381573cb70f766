"""Mail headers: what filters, threads and repetitions go by; and what a mail server's replies mean."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.domain import Filer
from monitor.notify.targets import Targets
from tests.unit import makers
from tests.unit.notify.sinks import MailSink, mail_sink


@pytest.fixture
def mail() -> Iterator[MailSink]:
    with mail_sink() as sink:
        yield sink


def load(tmp_path: Path, mail: MailSink, to: str = "grc@fictional.example") -> Targets:
    url = f"mailto://127.0.0.1:{mail.port}?from=monitor@fictional.example&to={to}"
    (tmp_path / "notify.yaml").write_text(f"urls:\n  - {url}:\n      - tag: t\n")
    return Targets.load(tmp_path / "notify.yaml", {})


def test_the_same_alert_has_the_same_message_id_and_an_incident_is_one_thread(tmp_path: Path, mail: MailSink) -> None:
    targets = load(tmp_path, mail)
    first = makers.alert()
    amendment = makers.filing(2, form="8-K/A")
    update = makers.alert(
        makers.disclosure(amendment, event=first.disclosure.event), updates=first.id,
        created_at=makers.NOON + timedelta(days=9),
    )  # fmt: skip
    for alert in (first, first, update):
        targets.deliver(targets.names()[0], targets.write(alert, filing_url="https://edgar.example/x"))
    one, again, follows = (sent for _, sent in mail.mails)
    assert one["Message-ID"] == again["Message-ID"] == f"<alert.{first.id}@fictional.example>"
    assert follows["Message-ID"] == f"<alert.{update.id}@fictional.example>"
    root = one["References"]
    assert follows["References"].split() == [root, one["Message-ID"]]
    assert follows["In-Reply-To"] == one["Message-ID"]
    assert one["List-Id"] == "suppliers <suppliers.monitor.fictional.example>"
    assert one["Subject"].startswith("[suppliers] [confirmed] Fictional Harbor Logistics, Inc.: cybersecurity incident")
    assert (one["X-Monitor-Level"], one["Auto-Submitted"]) == ("confirmed", "auto-generated")


def test_what_a_person_sends_again_is_another_mail(tmp_path: Path, mail: MailSink) -> None:
    targets = load(tmp_path, mail)
    message = targets.write(makers.alert(), filing_url="https://edgar.example/x")
    targets.deliver(targets.names()[0], replace(message, again="2"))
    ((_, sent),) = mail.mails
    assert sent["Message-ID"] == f"<alert.{makers.alert().id}.2@fictional.example>"


def test_a_name_with_line_breaks_adds_no_header(tmp_path: Path, mail: MailSink) -> None:
    hostile = Filer(9_900_000_014, "Fictional Evil\r\nBcc: everyone@fictional.example\r\n\r\n<h1>Body</h1> Inc.")
    targets = load(tmp_path, mail)
    told = makers.disclosure(makers.filing(filers=(hostile,)))
    message = targets.write(makers.alert(told), filing_url="https://edgar.example/x")
    assert targets.deliver(targets.names()[0], message).kind == "sent"
    ((recipients, sent),) = mail.mails
    assert recipients == ["grc@fictional.example"]
    assert sent["Bcc"] is None
    assert [part.get_content_type() for part in sent.walk()] == [
        "multipart/alternative", "text/plain", "text/html",
    ]  # fmt: skip
    assert "Fictional Evil Bcc: everyone@fictional.example" in sent["Subject"]


def test_two_addresses_are_two_targets(tmp_path: Path, mail: MailSink) -> None:
    targets = load(tmp_path, mail, "grc@fictional.example,soc@fictional.example")
    assert len(targets.names()) == 2
    message = targets.write(makers.alert(), filing_url="https://edgar.example/x")
    targets.deliver(targets.names()[1], message)
    assert [recipients for recipients, _ in mail.mails] == [["soc@fictional.example"]]


@pytest.mark.parametrize(
    ("refusal", "kind"), [("550 5.1.1 no such user", "refused"), ("451 4.3.0 later", "retry"), ("452 full", "retry")]
)
def test_a_reply_to_the_recipient_decides(tmp_path: Path, mail: MailSink, refusal: str, kind: str) -> None:
    mail.refusal = refusal
    targets = load(tmp_path, mail)
    outcome = targets.deliver(targets.names()[0], targets.write(makers.alert(), filing_url="https://e.example/x"))
    assert (outcome.kind, outcome.answer, outcome.status) == (kind, refusal, int(refusal[:3]))
