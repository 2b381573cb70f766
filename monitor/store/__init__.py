"""What the service knows, in one database (SQLite or PostgreSQL). The only SQL of the house."""
