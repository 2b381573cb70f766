"""The tables. A row is a job: it carries its stage, who holds it until when, and when it is due again."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)  # fmt: skip
from sqlalchemy.types import TypeDecorator


class Utc(TypeDecorator[datetime]):
    """An aware time, kept in UTC. SQLite forgets time zones, so it is given naive UTC and asked for the same."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a time zone does not enter the store")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if not isinstance(value, datetime):
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata = MetaData()

# Before all times of the store: "later than this" is a range of an index, which "is not null" is not to SQLite.
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FAILED = text("stage = 'failed'")

filings = Table(
    "filings",
    metadata,
    Column("accession", String(20), primary_key=True),
    Column("form", String(20), nullable=False),
    Column("accepted_at", Utc, nullable=False),
    Column("filed_on", Date),
    Column("items", JSON, nullable=False),
    Column("period", Date),
    Column("found_by", String(12), nullable=False),
    Column("late", Boolean, nullable=False),
    # told to nobody: from before the first start, or read only to be compared with
    Column("baseline", Boolean, nullable=False),
    Column("stage", String(10), nullable=False),  # found, extracted, detected, failed
    Column("found_at", Utc, nullable=False),
    Column("detected_at", Utc),
    # nobody else may take the row up before this time: a claim, or a wait before the next try
    Column("claimed_until", Utc),
    # when the sweep should nudge again; null where nothing is to be done
    Column("due_at", Utc),
    Column("attempts", Integer, nullable=False),
    Column("reason", Text),  # why it waits or failed
    Index("filings_due", "due_at"),
    Index("filings_accepted", "accepted_at"),
    Index("filings_filed", "filed_on"),
    Index("filings_failed", "stage", sqlite_where=_FAILED, postgresql_where=_FAILED),
)

filers = Table(
    "filing_filers",
    metadata,
    Column("accession", String(20), ForeignKey("filings.accession", ondelete="CASCADE"), primary_key=True),
    Column("cik", BigInteger, primary_key=True),
    Column("role", String(40), primary_key=True),
    Column("name", Text, nullable=False),
    Column("sic", String(4)),
    Column("position", Integer, nullable=False),
    Index("filing_filers_cik", "cik"),
)

extractions = Table(
    "extractions",
    metadata,
    Column("accession", String(20), ForeignKey("filings.accession", ondelete="CASCADE"), primary_key=True),
    Column("body", LargeBinary, nullable=False),  # the Extraction as JSON, zlib: texts of exhibits are long
    Column("reader", String(12), nullable=False, server_default=""),  # the version that read it; empty: not known
)

disclosures = Table(
    "disclosures",
    metadata,
    Column("event", String(80), primary_key=True),
    Column("revision", String(30), primary_key=True),
    Column("kind", String(12), primary_key=True),
    Column("accession", String(20), ForeignKey("filings.accession", ondelete="CASCADE"), nullable=False),
    Column("cik", BigInteger, nullable=False),
    Column("level", String(10), nullable=False),
    Column("body", JSON, nullable=False),
    Column("created_at", Utc, nullable=False),
    Index("disclosures_cik", "cik", "kind"),
    Index("disclosures_accession", "accession"),
)

alerts = Table(
    "alerts",
    metadata,
    Column("id", String(12), primary_key=True),
    Column("event", String(80), nullable=False),
    Column("revision", String(30), nullable=False),
    Column("watchlist", String(100), nullable=False),
    Column("rule", String(100), nullable=False),
    Column("accession", String(20), nullable=False),
    Column("kind", String(12), nullable=False),
    Column("level", String(10), nullable=False),
    Column("updates", String(12)),
    Column("created_at", Utc, nullable=False),
    UniqueConstraint("event", "revision", "watchlist", "rule", name="alerts_once"),
    Index("alerts_accession", "accession"),
    Index("alerts_created", "created_at"),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("alert", String(12), primary_key=True),  # or a notice's id
    Column("target", String(100), primary_key=True),
    Column("stage", String(10), nullable=False),  # held, pending, sent, failed
    Column("claimed_until", Utc),
    Column("due_at", Utc),
    Column("attempts", Integer, nullable=False),
    Column("sent_at", Utc),
    Column("created_at", Utc, nullable=False),  # when the day began for which it is tried
    # held: what it is collected under until `due_at`; afterwards the id of the digest that it goes out in
    Column("bundle", String(250)),
    Column("again", String(12), nullable=False),  # set when a person has it sent once more
    Index("deliveries_due", "due_at"),
    Index("deliveries_target", "target", "stage"),
)

attempts = Table(
    "attempts",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("alert", String(12), nullable=False),
    Column("target", String(100), nullable=False),
    Column("at", Utc, nullable=False),
    Column("outcome", String(10), nullable=False),
    Column("answer", Text, nullable=False),
    Column("seconds", Float, nullable=False),
    Column("status", Integer),
    Index("attempts_delivery", "alert", "target"),
)

targets = Table(
    "targets",
    metadata,
    Column("name", String(100), primary_key=True),
    Column("next_at", Utc),  # nobody sends to it before: its pace, its Retry-After, a wait after a failure
    Column("failures", Integer, nullable=False),  # since it took something last
    Column("failing_since", Utc),
    Column("disabled_at", Utc),
    Column("reason", Text),
    Column("fingerprint", String(8)),  # of the configuration that was disabled; another one is tried
)

# What the service itself has to say: alarms.
notices = Table(
    "notices",
    metadata,
    Column("id", String(12), primary_key=True),
    Column("kind", String(10), nullable=False),
    Column("key", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("lines", JSON, nullable=False),
    Column("created_at", Utc, nullable=False),
)

# What another witness than the feed listed, each filing of our forms once, under the day of its index (of its filing,
# until an index names it). Held against `filings` this is the ledger.
ledger = Table(
    "ledger",
    metadata,
    Column("accession", String(20), primary_key=True),
    Column("day", Date, nullable=False),
    Column("form", String(20), nullable=False),
    Column("witness", String(12), nullable=False),  # who named it first: index, submissions, search
    Column("indexed", Boolean, nullable=False),  # whether the day's index names it
    Column("listed_at", Utc, nullable=False),
    Index("ledger_day", "day"),
)

# The days that are to be reconciled, and what became of asking for their index.
ledger_days = Table(
    "ledger_days",
    metadata,
    Column("day", Date, primary_key=True),
    Column("asked_at", Utc, nullable=False),
    Column("read_at", Utc),
    Column("answer", String(10), nullable=False),  # read, no_file, no_answer: what came last
    Column("listed", Integer),  # of all forms
    Column("reason", Text),
)

# Since when a rule, or a line of filers, of a watchlist has been in use: what is older is not told under it.
starts = Table(
    "starts",
    metadata,
    Column("watchlist", String(64), primary_key=True),
    Column("part", String(80), primary_key=True),
    Column("since", Utc, nullable=False),
)

# Single facts about the service itself: the feed's watermark, the pause, heartbeats.
state = Table(
    "state",
    metadata,
    Column("key", String(40), primary_key=True),
    Column("value", Text, nullable=False),
    Column("at", Utc, nullable=False),
)
