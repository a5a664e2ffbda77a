"""Use cases. The only place where ingest meets the store; pages and API call the same ones."""
