"""What the simulated EDGAR answers with."""

import json
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    body: bytes
    content_type: str = "text/html"
    last_modified: datetime | None = None


def as_json(content: object, status: int = 200) -> Reply:
    return Reply(status, json.dumps(content, separators=(",", ":")).encode(), "application/json")
