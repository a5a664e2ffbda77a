"""The embedded store: SQLite, originals, series files. Only here is SQLAlchemy imported."""
