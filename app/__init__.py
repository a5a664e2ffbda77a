"""The application: data access, ingest, use cases and the faces (pages, API, sign-in)."""
