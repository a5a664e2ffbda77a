"""The REST face: one blueprint, one file per resource, pydantic models at the edge."""
