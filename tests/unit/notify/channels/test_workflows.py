"""Microsoft Teams by a workflow: a card of our own, within its limits, and what its answers mean."""

import json
from pathlib import Path
from typing import Any

import pytest

from monitor.demo.sinks import HttpSink
from monitor.domain import Filer, Message, Notice, Outcome
from monitor.notify.channels.workflows import Workflows, card
from monitor.notify.message import write, write_notice
from monitor.notify.targets import Targets
from tests.unit import makers

URL = "https://edgar.example/filing"


def content(message: Message) -> Any:
    (attachment,) = json.loads(card(message))["attachments"]
    assert attachment["contentType"] == "application/vnd.microsoft.card.adaptive"
    return attachment["content"]


def blocks(message: Message) -> list[str]:
    """The texts of a card, quotes with a mark before them."""
    return [
        f"> {block['items'][0]['text']}" if block["type"] == "Container" else block["text"]
        for block in content(message)["body"]
    ]


def test_a_card_says_what_the_alert_says() -> None:
    told = blocks(write(makers.alert(), filing_url=URL))
    assert told[0].startswith("**Fictional Harbor Logistics, Inc. (CIK 9900000001): cybersecurity incident")
    assert "> “On March 1, 2026, the Company detected unauthorized access.”" in told
    assert told[-1] == f"Watchlist suppliers, rule incidents, alert {makers.alert().id}"


def test_a_card_opens_the_filing() -> None:
    assert content(write(makers.alert(), filing_url=URL))["actions"] == [
        {"type": "Action.OpenUrl", "title": "Open on EDGAR", "url": URL}
    ]
    notice = write_notice(Notice("alarm", "k", "An alarm", ("Why.",), makers.NOON))
    assert "actions" not in content(notice)


def test_nobody_is_mentioned_by_what_a_filing_says() -> None:
    of = makers.filing(filers=(Filer(5, "<at>everyone</at> Ltd"),))
    message = write(makers.alert(makers.disclosure(of)), filing_url=URL)
    assert content(message)["msteams"] == {"width": "full"}
    assert "<at>" not in json.dumps(content(message))


@pytest.mark.parametrize("character", ["x", "€", '"'])
def test_a_card_is_never_larger_than_teams_takes(character: str) -> None:
    long = [character * 550 + f" {number}." for number in range(80)]
    message = write(makers.alert(), filing_url=URL)
    grown = Message(message.id, message.subject, "", "\n\n".join([message.markdown, *long, "the end"]), "")
    body = card(grown)
    assert 15_000 < len(body) <= 27_000
    told = blocks(grown)
    assert told[0].startswith("**Fictional Harbor")
    assert "… cut here: the channel takes no more." in told
    assert told[-1] == "the end"


def delivered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sink: HttpSink) -> Outcome:
    address = Workflows.address
    monkeypatch.setattr(Workflows, "address", lambda self: address(self).replace("https:", "http:"))
    (tmp_path / "notify.yaml").write_text(
        f"urls:\n  - workflows://127.0.0.1:{sink.port}/WorkflowID/Signature:\n      - tag: t\n"
    )
    targets = Targets.load(tmp_path / "notify.yaml", {})
    assert "Signature" not in targets.describe(targets.names()[0])
    return targets.deliver(targets.names()[0], write(makers.alert(), filing_url=URL))


@pytest.mark.parametrize(
    ("status", "kind"),
    [(202, "sent"), (200, "sent"), (401, "refused"), (404, "refused"), (413, "rejected"), (502, "retry")],
)
def test_what_its_answers_mean(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int, kind: str) -> None:
    with HttpSink() as sink:
        sink.answer(status, "said")
        outcome = delivered(tmp_path, monkeypatch, sink)
        assert (outcome.kind, outcome.status) == (kind, status)
        (post,) = sink.posts()
    assert post.path.startswith("/workflows/WorkflowID/triggers/manual/paths/invoke?")
    assert "sig=Signature" in post.path


def test_a_workflow_that_is_busy_says_for_how_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with HttpSink() as sink:
        sink.answer(429, "busy", "17")
        assert delivered(tmp_path, monkeypatch, sink).retry_after == 17
