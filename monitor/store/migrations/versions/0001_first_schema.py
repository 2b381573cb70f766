"""The first schema.

Revision ID: 0001
"""

import sqlalchemy as sa
from alembic import op

from monitor.store import tables

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "alerts",
        sa.Column("id", sa.String(length=12), nullable=False),
        sa.Column("event", sa.String(length=80), nullable=False),
        sa.Column("revision", sa.String(length=30), nullable=False),
        sa.Column("watchlist", sa.String(length=100), nullable=False),
        sa.Column("rule", sa.String(length=100), nullable=False),
        sa.Column("accession", sa.String(length=20), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("level", sa.String(length=10), nullable=False),
        sa.Column("updates", sa.String(length=12), nullable=True),
        sa.Column("created_at", tables.Utc(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("event", "revision", "watchlist", "rule", name="alerts_once"),
    )
    op.create_index("alerts_accession", "alerts", ["accession"], unique=False)
    op.create_index("alerts_created", "alerts", ["created_at"], unique=False)
    op.create_table(
        "attempts",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("alert", sa.String(length=12), nullable=False),
        sa.Column("target", sa.String(length=100), nullable=False),
        sa.Column("at", tables.Utc(timezone=True), nullable=False),
        sa.Column("outcome", sa.String(length=10), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("seconds", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("attempts_delivery", "attempts", ["alert", "target"], unique=False)
    op.create_table(
        "filings",
        sa.Column("accession", sa.String(length=20), nullable=False),
        sa.Column("form", sa.String(length=20), nullable=False),
        sa.Column("accepted_at", tables.Utc(timezone=True), nullable=False),
        sa.Column("filed_on", sa.Date(), nullable=True),
        sa.Column("items", sa.JSON(), nullable=False),
        sa.Column("period", sa.Date(), nullable=True),
        sa.Column("found_by", sa.String(length=12), nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("baseline", sa.Boolean(), nullable=False),
        sa.Column("stage", sa.String(length=10), nullable=False),
        sa.Column("found_at", tables.Utc(timezone=True), nullable=False),
        sa.Column("detected_at", tables.Utc(timezone=True), nullable=True),
        sa.Column("claimed_until", tables.Utc(timezone=True), nullable=True),
        sa.Column("due_at", tables.Utc(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("accession"),
    )
    op.create_index("filings_accepted", "filings", ["accepted_at"], unique=False)
    op.create_index("filings_due", "filings", ["due_at"], unique=False)
    op.create_table(
        "state",
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("at", tables.Utc(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "deliveries",
        sa.Column("alert", sa.String(length=12), nullable=False),
        sa.Column("target", sa.String(length=100), nullable=False),
        sa.Column("stage", sa.String(length=10), nullable=False),
        sa.Column("claimed_until", tables.Utc(timezone=True), nullable=True),
        sa.Column("due_at", tables.Utc(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("sent_at", tables.Utc(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["alert"], ["alerts.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("alert", "target"),
    )
    op.create_index("deliveries_due", "deliveries", ["due_at"], unique=False)
    op.create_table(
        "disclosures",
        sa.Column("event", sa.String(length=80), nullable=False),
        sa.Column("revision", sa.String(length=30), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("accession", sa.String(length=20), nullable=False),
        sa.Column("cik", sa.BigInteger(), nullable=False),
        sa.Column("level", sa.String(length=10), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("created_at", tables.Utc(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["accession"], ["filings.accession"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event", "revision", "kind"),
    )
    op.create_index("disclosures_accession", "disclosures", ["accession"], unique=False)
    op.create_index("disclosures_cik", "disclosures", ["cik", "kind"], unique=False)
    op.create_table(
        "extractions",
        sa.Column("accession", sa.String(length=20), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["accession"], ["filings.accession"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("accession"),
    )
    op.create_table(
        "filing_filers",
        sa.Column("accession", sa.String(length=20), nullable=False),
        sa.Column("cik", sa.BigInteger(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sic", sa.String(length=4), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["accession"], ["filings.accession"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("accession", "cik", "role"),
    )
    op.create_index("filing_filers_cik", "filing_filers", ["cik"], unique=False)
