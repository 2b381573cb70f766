"""Health of targets, notices of the service itself, deliveries of both, held and bundled ones.

Revision ID: 0003
"""

import sqlalchemy as sa
from alembic import op

from monitor.store import tables

revision = "0003"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "targets",
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("next_at", tables.Utc(timezone=True), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("failing_since", tables.Utc(timezone=True), nullable=True),
        sa.Column("disabled_at", tables.Utc(timezone=True), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("fingerprint", sa.String(length=8), nullable=True),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "notices",
        sa.Column("id", sa.String(length=12), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("lines", sa.JSON(), nullable=False),
        sa.Column("created_at", tables.Utc(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.add_column("attempts", sa.Column("status", sa.Integer(), nullable=True))
    _make_deliveries_anew()


def _make_deliveries_anew() -> None:
    """A delivery may be of a notice now, so its key is none of alerts; SQLite forgets that only with the table."""
    op.rename_table("deliveries", "deliveries_before")
    op.drop_index("deliveries_due", "deliveries_before")
    op.create_table(
        "deliveries",
        sa.Column("alert", sa.String(length=12), nullable=False),
        sa.Column("target", sa.String(length=100), nullable=False),
        sa.Column("stage", sa.String(length=10), nullable=False),
        sa.Column("claimed_until", tables.Utc(timezone=True), nullable=True),
        sa.Column("due_at", tables.Utc(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("sent_at", tables.Utc(timezone=True), nullable=True),
        sa.Column("created_at", tables.Utc(timezone=True), nullable=False),
        sa.Column("bundle", sa.String(length=250), nullable=True),
        sa.Column("again", sa.String(length=12), nullable=False),
        sa.PrimaryKeyConstraint("alert", "target"),
    )
    op.execute(
        "INSERT INTO deliveries (alert, target, stage, claimed_until, due_at, attempts, sent_at, created_at, again) "
        "SELECT d.alert, d.target, d.stage, d.claimed_until, d.due_at, d.attempts, d.sent_at, a.created_at, '' "
        "FROM deliveries_before d JOIN alerts a ON a.id = d.alert"
    )
    op.drop_table("deliveries_before")
    op.create_index("deliveries_due", "deliveries", ["due_at"], unique=False)
    op.create_index("deliveries_target", "deliveries", ["target", "stage"], unique=False)
