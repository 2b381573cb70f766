"""The ledger: what EDGAR's indexes and lists name, and which days were asked for.

Revision ID: 0004
"""

import sqlalchemy as sa
from alembic import op

from monitor.store import tables

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "ledger",
        sa.Column("accession", sa.String(length=20), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("form", sa.String(length=20), nullable=False),
        sa.Column("witness", sa.String(length=12), nullable=False),
        sa.Column("indexed", sa.Boolean(), nullable=False),
        sa.Column("listed_at", tables.Utc(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("accession"),
    )
    op.create_index("ledger_day", "ledger", ["day"], unique=False)
    op.create_table(
        "ledger_days",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("asked_at", tables.Utc(timezone=True), nullable=False),
        sa.Column("read_at", tables.Utc(timezone=True), nullable=True),
        sa.Column("answer", sa.String(length=10), nullable=False),
        sa.Column("listed", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("day"),
    )
    op.create_index("filings_filed", "filings", ["filed_on"], unique=False)
