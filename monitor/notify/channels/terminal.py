# mypy: allow-untyped-calls
"""`terminal://`: alerts as text on standard output, for a first try and for pipes. No account, no secret."""

import sys
from typing import Any

from apprise import NotifyBase, NotifyFormat, NotifyType


class Terminal(NotifyBase):
    """Writes each message with one write and flushes, so that messages of several threads do not mix."""

    # mypy takes what Apprise declares as None for the type of these
    service_name = "Terminal"  # type: ignore[assignment]
    protocol = "terminal"  # type: ignore[assignment]
    category = "custom"
    notify_format = NotifyFormat.TEXT
    request_rate_per_sec = 0
    title_maxlen = 250  # taken and not written: the text begins with a headline of its own
    body_maxlen = 1_000_000

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.label: str = options.get("host") or ""

    def url(self, privacy: bool = False, *_args: Any, **_options: Any) -> str:
        del privacy  # there is nothing to hide
        return f"terminal://{self.label}"

    @staticmethod
    def parse_url(url: str, *_args: Any, **_options: Any) -> dict[str, Any] | None:
        parsed: dict[str, Any] | None = NotifyBase.parse_url(url, verify_host=False)
        return parsed

    def send(self, body: str, title: str = "", notify_type: NotifyType = NotifyType.INFO, **_options: Any) -> bool:
        del title, notify_type
        sys.stdout.write(body.rstrip("\n") + "\n\n")
        sys.stdout.flush()
        return True
