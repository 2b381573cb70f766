# mypy: allow-untyped-calls
"""`workflows://`: Microsoft Teams by a Power Automate workflow, as an Adaptive Card of our own.

Apprise's own card takes a thousand characters, makes a mention of every `<at>` in the text, and its answer shows no
Retry-After. https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors: 28 KB a message.
"""

import json
from typing import Any

from apprise.plugins.workflows import NotifyWorkflows

from monitor.domain import Message, Outcome
from monitor.notify.fitting import fitted
from monitor.notify.posting import Answer, Line, post

_LARGEST = 27_000
_SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json"


class Workflows(NotifyWorkflows):
    """One workflow, which posts the card into its chat or channel."""

    def carries(self) -> bool:
        """A template of the user's own has its own form: Apprise sends that."""
        return not len(self.template)

    def hand_over(self, message: Message) -> Outcome:
        """Post the card."""
        headers = {"User-Agent": self.app_id, "Content-Type": "application/json"}
        line = Line(self.socket_connect_timeout, self.socket_read_timeout, self.verify_certificate)
        params = {"api-version": self.api_version, "sp": "/triggers/manual/run", "sv": "1.0", "sig": self.signature}
        answer = post(line, self.address(), card(message), headers, params=params)
        return answer.outcome if isinstance(answer, Answer) else answer

    def address(self) -> str:
        """Where it is posted to; the signature comes on top."""
        port = f":{self.port}" if self.port else ""
        path = "/powerautomate/automations/direct" if self.power_automate else ""
        if path and self.routing_id:
            path += f"/cu/{self.routing_id}"
        return f"https://{self.host}{port}{path}/workflows/{self.workflow}/triggers/manual/paths/invoke"


def card(message: Message) -> bytes:
    """The message as an Adaptive Card, cut in the middle where it is larger than Teams takes."""
    markdown = message.markdown
    while len(body := _card(message, markdown)) > _LARGEST:
        markdown = fitted(markdown, int(len(markdown) * max(0.5, min(0.95, _LARGEST / len(body)))))
    return body


def _card(message: Message, markdown: str) -> bytes:
    blocks = [_block(paragraph) for paragraph in markdown.strip().split("\n\n") if paragraph.strip()]
    content: dict[str, Any] = {
        "$schema": _SCHEMA, "type": "AdaptiveCard", "version": "1.4", "msteams": {"width": "full"},
        # what a phone and the list of chats show
        "fallbackText": message.subject, "body": blocks,
    }  # fmt: skip
    address = message.data.get("alert", {}).get("filing_url")
    if address:
        content["actions"] = [{"type": "Action.OpenUrl", "title": "Open on EDGAR", "url": address}]
    attachment = {"contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": None, "content": content}
    return json.dumps({"type": "message", "attachments": [attachment]}, ensure_ascii=False).encode()


def _block(paragraph: str) -> dict[str, Any]:
    """A paragraph; cards know neither quotes nor struck-out words."""
    lines = paragraph.replace("~~", "").splitlines()
    quoted = all(line.lstrip().startswith(">") for line in lines)
    text = "\n".join(line.lstrip()[1:].strip() for line in lines) if quoted else "\n".join(lines)
    block = {"type": "TextBlock", "text": text, "wrap": True}
    return {"type": "Container", "style": "emphasis", "items": [block]} if quoted else block
