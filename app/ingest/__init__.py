"""Hostile bytes in, decoded activities out: containers, detection, FIT and CSV."""
