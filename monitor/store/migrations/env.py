"""Alembic's door to the migrations: runs them on the connection that `monitor.store.database.migrate` opened."""

from alembic import context

from monitor.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
