"""Settings: the one place that reads the environment (``PACELINE_*``) and a ``.env`` file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """How this Paceline runs; see the table in README.md."""

    data_dir: Path
    host: str = "127.0.0.1"
    port: int = 8050
    public_url: str | None = None
    max_upload_mb: int = 200
    open_registration: bool = False
    tile_url: str | None = None
