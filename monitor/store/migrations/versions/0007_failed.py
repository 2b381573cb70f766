"""Failed filings by an index of their own: looking for gaps must not read all filings of a fortnight.

Revision ID: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    failed = sa.text("stage = 'failed'")
    op.create_index("filings_failed", "filings", ["stage"], sqlite_where=failed, postgresql_where=failed)
