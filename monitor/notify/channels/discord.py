# mypy: allow-untyped-calls
"""`discord://`: Apprise writes the message, we carry it: Apprise would post again at once after a 429, or sleep for as
long as a header says."""

import json
from typing import Any

from apprise import NotifyFormat
from apprise.plugins.discord import NotifyDiscord

from monitor.domain import Message, Outcome
from monitor.notify.fitting import fitted
from monitor.notify.posting import Answer, Line, post


class Discord(NotifyDiscord):
    """One post to one webhook. A lane sends one message at a time, so that the outcome can stand on the plugin."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._outcome = Outcome("retry", "nothing was posted")

    def carries(self) -> bool:
        """Embeds and templates of the user's own may be several posts: Apprise sends those."""
        return self._format_override != NotifyFormat.MARKDOWN and not self.template

    def hand_over(self, message: Message) -> Outcome:
        """Let Apprise write the payload from our Markdown; `_send` below posts it."""
        self._outcome = Outcome("retry", "nothing was posted")
        body = fitted(message.markdown, self.body_maxlen)
        self.send(body=body, title="", body_format=NotifyFormat.MARKDOWN)
        return self._outcome

    def _send(
        self, payload: dict[str, Any], *_args: Any, params: dict[str, str] | None = None, **_options: Any
    ) -> bool:
        url = f"{self.notify_url}/{self.webhook_id}/{self.webhook_token}"
        headers = {"User-Agent": self.app_id, "Content-Type": "application/json; charset=utf-8"}
        line = Line(self.socket_connect_timeout, self.socket_read_timeout, self.verify_certificate)
        # nobody is called, whatever stands in a filing, but whom the URL's `ping` names
        quiet: dict[str, Any] = {} if self.ping else {"allowed_mentions": {"parse": []}}
        answer = post(line, url, json.dumps(payload | quiet).encode(), headers, params=params)
        self._outcome = answer.outcome if isinstance(answer, Answer) else answer
        return self._outcome.kind == "sent"
