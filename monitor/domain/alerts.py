"""What is sent: a disclosure addressed to a watchlist, in words, and its way to each target."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

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


@dataclass(frozen=True, slots=True)
class Message:
    """An alert as people read it, in the three markups that channels take. `id` is the alert's."""

    id: str
    subject: str
    text: str
    markdown: str
    html: str


OutcomeKind = Literal["sent", "retry", "refused", "no_match"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one attempt to deliver. `retry` may succeed later, `refused` will not, `no_match` means that
    no target carries the name: a configuration error, never a success. `answer` is what the channel said."""

    kind: OutcomeKind
    answer: str
    status: int | None = None
    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try of a delivery, as it is kept."""

    at: datetime
    outcome: OutcomeKind
    answer: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Delivery:
    """Where the way of an alert to one target stands; `answer` is what the channel said last."""

    target: str
    stage: AlertStage
    attempts: int
    sent_at: datetime | None
    answer: str | None
