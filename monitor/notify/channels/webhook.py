# mypy: allow-untyped-calls
"""`json://` and `jsons://`: what machines get, as docs/schema/webhook.schema.json has it, signed where the URL holds a
`secret`, with an id that stays the same when the message is sent again.

Id, time stamp and signature are those of https://www.standardwebhooks.com, for which most languages have a library;
`Idempotency-Key` says the same id to receivers that know only that.
"""

import base64
import binascii
import hashlib
import hmac
import json
from datetime import UTC, datetime
from typing import Any

from apprise import NotifyFormat
from apprise.plugins.custom_json import NotifyJSON
from apprise.url import PrivacyMode

from monitor.domain import Message, Outcome
from monitor.notify.posting import Answer, Line, post


class Webhook(NotifyJSON):
    """Apprise's JSON with our data in it. `secret` signs; the URL of Apprise's own JSON target works as it is."""

    def __init__(self, secret: str = "", **options: Any) -> None:
        super().__init__(**options)
        self.secret = secret

    @staticmethod
    def parse_url(url: str, *_args: Any, **_options: Any) -> dict[str, Any] | None:
        parsed: dict[str, Any] | None = NotifyJSON.parse_url(url)
        if parsed and parsed["qsd"].get("secret"):
            parsed["secret"] = NotifyJSON.unquote(parsed["qsd"]["secret"])
        return parsed

    def url(self, privacy: bool = False, *args: Any, **options: Any) -> str:
        address = str(super().url(privacy, *args, **options))
        if not self.secret:
            return address
        return f"{address}&secret={self.pprint(self.secret, privacy, mode=PrivacyMode.Secret, safe='')}"

    def carries(self) -> bool:
        return True

    def hand_over(self, message: Message) -> Outcome:
        """Post the message as JSON."""
        body = json.dumps(self.payload(message), ensure_ascii=False).encode()
        stamp = int(datetime.now(UTC).timestamp())
        headers = {
            "User-Agent": self.app_id,
            "Content-Type": "application/json",
            "Idempotency-Key": message.key,
            "webhook-id": message.key,
            "webhook-timestamp": str(stamp),
        } | self.headers
        if self.secret:
            headers["webhook-signature"] = signature(self.secret, message.key, stamp, body)
        answer = post(
            Line(self.socket_connect_timeout, self.socket_read_timeout, self.verify_certificate),
            self._address(), body, headers, method=str(self.method), params=self.params or None,
            auth=(self.user, self.password or "") if self.user else None,
        )  # fmt: skip
        return answer.outcome if isinstance(answer, Answer) else answer

    def payload(self, message: Message) -> dict[str, Any]:
        """Apprise's five keys, then ours; the URL's `:key=value` renames or adds as Apprise has it."""
        texts = {NotifyFormat.HTML: message.html, NotifyFormat.MARKDOWN: message.markdown}
        payload: dict[str, Any] = {
            "version": self.json_version,
            "title": message.subject,
            "message": texts.get(self.resolve_format(NotifyFormat.MARKDOWN), message.text).rstrip("\n"),
            "attachments": [],
            "type": "warning" if message.kind == "alarm" else "info",
            "id": message.id,
            "kind": message.kind,
            **message.data,
        }
        for key, value in self.payload_extras.items():
            if key not in payload:
                payload[key] = value
            elif value:
                payload[value] = payload.pop(key)
            else:
                del payload[key]
        return payload

    def _address(self) -> str:
        scheme = "https" if self.secure else "http"
        port = f":{self.port}" if isinstance(self.port, int) else ""
        return f"{scheme}://{self.host}{port}{self.fullpath}"


def signature(secret: str, key: str, stamp: int, body: bytes) -> str:
    """`v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`. A secret that starts with `whsec_` is base64."""
    signed = b".".join((key.encode(), str(stamp).encode(), body))
    return "v1," + base64.b64encode(hmac.new(_key_of(secret), signed, hashlib.sha256).digest()).decode()


def _key_of(secret: str) -> bytes:
    if not secret.startswith("whsec_"):
        return secret.encode()
    try:
        return base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except binascii.Error:
        return secret.encode()
