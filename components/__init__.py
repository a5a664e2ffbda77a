"""Data in, Dash components and plain-dict Plotly figures out. No queries, no requests."""
