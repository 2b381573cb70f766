"""What machines get keeps to the schema that they were promised."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from monitor.domain import Alert, Notice
from monitor.notify.channels.webhook import Webhook
from monitor.notify.message import write, write_digest, write_notice
from monitor.notify.samples import samples
from tests.unit import makers
from tests.unit.makers import NOON
from tests.unit.notify.webhook_schema import FILE, webhook_schema

URL = "https://edgar.example/filing"
ALERTS = (
    makers.alert(),
    makers.alert(makers.disclosure(told_from="feed", incident=None), updates="0123456789ab"),
    makers.alert(makers.disclosure(makers.filing(form="10-K", items=()), kind="change", level="none", incident=None)),
)


def payload(message: Any) -> Any:
    webhook = Webhook(host="localhost")
    return json.loads(json.dumps(webhook.payload(message)))


def wrong(post: Any) -> list[str]:
    validator = Draft202012Validator(webhook_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(post)]


def test_the_published_schema_is_that_of_the_domains_types() -> None:
    """Where it is not: `python -m tests.unit.notify.webhook_schema`, and look whether a key was lost."""
    Draft202012Validator.check_schema(webhook_schema())
    assert undescribed(json.loads(FILE.read_text(encoding="utf-8"))) == undescribed(webhook_schema())


def undescribed(schema: Any) -> Any:
    """Without the words: those of the domain's types are reworded now and then."""
    if isinstance(schema, dict):
        return {key: undescribed(each) for key, each in schema.items() if key != "description"}
    return [undescribed(each) for each in schema] if isinstance(schema, list) else schema


@pytest.mark.parametrize("alert", ALERTS)
def test_an_alert_keeps_to_it(alert: Alert) -> None:
    assert wrong(payload(write(alert, filing_url=URL))) == []


def test_a_digest_and_a_notice_keep_to_it() -> None:
    assert wrong(payload(write_digest("0123456789ab", [(each, URL) for each in ALERTS], why="digest"))) == []
    for kind in ("alarm", "all_clear", "weekly", "test"):
        assert wrong(payload(write_notice(Notice(kind, "k", "A subject", ("A line.",), NOON)))) == []


def test_what_is_a_little_wrong_is_not_taken() -> None:
    post = payload(write(ALERTS[0], filing_url=URL))
    changes: list[dict[str, Any]] = [{"kind": "digest"}, {"id": "1"}, {"alert": {}}, {"type": "alert"}]
    for change in changes:
        assert wrong(post | change), change
    del post["alert"]["disclosure"]["filing"]
    assert wrong(post)


def test_there_are_samples_for_every_template_of_a_message() -> None:
    assert samples().keys() == {"alert", "digest", "notice"}
