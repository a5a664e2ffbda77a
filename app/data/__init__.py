"""The data-access layer: models, the repository protocol, its errors and its adapters."""
