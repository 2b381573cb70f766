"""Since when each rule and each line of filers has been in use.

Revision ID: 0006
"""

import sqlalchemy as sa
from alembic import op

from monitor.store import tables

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "starts",
        sa.Column("watchlist", sa.String(length=64), nullable=False),
        sa.Column("part", sa.String(length=80), nullable=False),
        sa.Column("since", tables.Utc(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("watchlist", "part"),
    )
