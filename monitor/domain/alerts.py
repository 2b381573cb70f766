"""What is sent: a disclosure addressed to a watchlist, in words, and its way to each target."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from monitor.domain.disclosures import Disclosure

AlertStage = Literal["pending", "sending", "sent", "waiting", "failed", "held"]


@dataclass(frozen=True, slots=True)
class Alert:
    """A disclosure addressed to a watchlist by one of its rules.

    `updates` is the id of the alert that this one follows, for the same event, watchlist and rule.
    """

    disclosure: Disclosure
    watchlist: str
    rule: str
    created_at: datetime
    updates: str | None = None

    @property
    def id(self) -> str:
        """The same for the same (event, revision, watchlist, rule), on any machine and after any restart."""
        identity = "\n".join((self.disclosure.event, self.disclosure.revision, self.watchlist, self.rule))
        return hashlib.sha256(identity.encode()).hexdigest()[:12]

    @property
    def told_as(self) -> Literal["incident", "update"]:
        """How an incident is told to this watchlist: as an update only where this rule told its beginning, and not
        where it reaches Item 1.05 for the first time."""
        told = self.disclosure
        known = self.updates is not None and not (told.news and told.news.reaches_own_item)
        return "update" if known and told.incident and told.incident.verdict == "update" else "incident"


NoticeKind = Literal["alarm", "all_clear", "weekly", "test"]
MessageKind = Literal["alert", "digest", "alarm", "all_clear", "weekly", "test"]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that the service itself has to say: an alarm for operations and its all-clear, a week, a test.

    `lines` are paragraphs. `key` makes it unique: the same key is told once.
    """

    kind: NoticeKind
    key: str
    subject: str
    lines: tuple[str, ...]
    created_at: datetime

    @property
    def id(self) -> str:
        return notice_id(self.kind, self.key)


def notice_id(kind: NoticeKind, key: str) -> str:
    return hashlib.sha256(f"{kind}\n{key}".encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Message:
    """What is sent, in every markup that channels take.

    `id` is the alert's, the digest's or the notice's; `again` tells apart a message that a person has sent once more,
    and is empty otherwise: `key` is what a channel or receiver may take to know a repetition by. Messages of one
    `event` are one thread of mail, in which this one follows `updates`. `slack` is mrkdwn in paragraphs; `data` is
    what machines get (docs/schema/webhook.schema.json).
    """

    id: str
    subject: str
    text: str
    markdown: str
    html: str
    slack: str = ""
    kind: MessageKind = "alert"
    event: str | None = None
    updates: str | None = None
    watchlist: str | None = None
    level: str | None = None
    data: Mapping[str, Any] = field(default_factory=dict)
    again: str = ""

    @property
    def key(self) -> str:
        return f"{self.id}.{self.again}" if self.again else self.id


OutcomeKind = Literal["sent", "retry", "refused", "rejected", "no_match"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one attempt to deliver.

    `retry` may succeed later, not before `retry_after` seconds where the channel said so. `refused`: the target takes
    nothing until a person mends it. `rejected`: it will never take this message, but may take others. `no_match`: no
    target carries the name, a configuration error and never a success. `answer` is what the channel said.
    """

    kind: OutcomeKind
    answer: str
    status: int | None = None
    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try of a delivery, as it is kept. `status` is HTTP's or SMTP's, where one came."""

    at: datetime
    outcome: OutcomeKind
    answer: str
    seconds: float
    status: int | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """Where the way of an alert to one target stands; `answer` is what the channel said last.

    `due_at` is when it is held until, or tried again at the latest.
    """

    target: str
    stage: AlertStage
    attempts: int
    sent_at: datetime | None
    answer: str | None
    due_at: datetime | None = None
