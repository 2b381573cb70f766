"""What machines get: signed, with an id that stays the same."""

import base64
import hashlib
import hmac
import json
from pathlib import Path

from monitor.demo.sinks import HttpSink
from monitor.notify.channels.webhook import signature
from monitor.notify.targets import Targets
from tests.unit import makers


def load(tmp_path: Path, url: str) -> Targets:
    (tmp_path / "notify.yaml").write_text(f"urls:\n  - {url}:\n      - tag: t\n")
    return Targets.load(tmp_path / "notify.yaml", {"SECRET": "whsec_c2VjcmV0LWtleQ=="})


def test_a_post_is_signed_over_its_id_time_and_body(tmp_path: Path) -> None:
    with HttpSink() as sink:
        targets = load(tmp_path, f"json://127.0.0.1:{sink.port}/hook?secret=${{SECRET}}")
        message = targets.write(makers.alert(), filing_url="https://edgar.example/x")
        assert targets.deliver(targets.names()[0], message).kind == "sent"
    (post,) = sink.posts()
    signed = f"{message.id}.{post.headers['webhook-timestamp']}.".encode() + post.body
    wanted = base64.b64encode(hmac.new(b"secret-key", signed, hashlib.sha256).digest()).decode()
    assert post.headers["webhook-signature"] == f"v1,{wanted}"
    assert post.headers["webhook-id"] == post.headers["idempotency-key"] == message.id
    assert post.path == "/hook"
    assert "c2VjcmV0" not in targets.describe(targets.names()[0]) + repr(targets)


def test_the_signature_is_that_of_standard_webhooks() -> None:
    """The example of the specification's reference libraries."""
    body = b'{"test": 2432232314}'
    assert (
        signature("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body)
        == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    )


def test_the_alert_stands_in_it_as_data(tmp_path: Path) -> None:
    with HttpSink() as sink:
        targets = load(tmp_path, f"json://127.0.0.1:{sink.port}/?:extra=1&:title=")
        targets.deliver(targets.names()[0], targets.write(makers.alert(), filing_url="https://edgar.example/x"))
    (body,) = (json.loads(post.body) for post in sink.posts())
    assert (body["id"], body["kind"], body["extra"]) == (makers.alert().id, "alert", "1")
    assert "title" not in body
    assert body["alert"]["filer"] == {"cik": 9_900_000_001, "name": "Fictional Harbor Logistics, Inc."}
    assert body["alert"]["disclosure"]["incident"]["told_under"] == "1.05"


def test_retry_after_is_told(tmp_path: Path) -> None:
    with HttpSink() as sink:
        sink.answer(429, "slow down", "17")
        targets = load(tmp_path, f"json://127.0.0.1:{sink.port}/")
        outcome = targets.deliver(
            targets.names()[0], targets.write(makers.alert(), filing_url="https://edgar.example/x")
        )
    assert (outcome.kind, outcome.status, outcome.retry_after) == ("retry", 429, 17.0)
