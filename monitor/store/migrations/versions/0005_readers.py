"""Which version of the reader made an extraction; of those kept before nobody knows.

Revision ID: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("extractions", sa.Column("reader", sa.String(length=12), nullable=False, server_default=""))
