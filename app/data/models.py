"""What the data layer speaks: frozen records of activities, laps, sources and curves.

Every adapter answers with these; pages and the API translate them for their own edge. Datetimes
are aware UTC, quantities are SI unless the name says otherwise, ids are prefixed ULIDs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Literal

from analytics.summary import Summary

SourceStatus = Literal["processing", "processed", "failed"]
Outcome = Literal[
    "waiting",
    "reading",
    "imported",
    "partly_read",
    "duplicate",
    "deleted_before",
    "not_an_activity",
    "failed",
]


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a target can do beyond reading; pages disable what is False and show the reason."""

    upload: bool = True
    edit: bool = True
    delete: bool = True
    download: bool = True
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Lap:
    """One lap, half-open ``[start, end)``; ``device`` holds what the device itself says of it."""

    index: int
    start: datetime
    end: datetime
    trigger: Literal["manual", "auto"]
    name: str | None
    summary: Summary
    device: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ActivitySummary:
    """One row of the list of activities.

    Attributes
    ----------
    metrics
        Names of the channels that the series holds, in the order of `analytics.channels`.
    utc_offset_s
        Local time = UTC + this many seconds.
    possible_duplicate_of
        Id of an activity that starts within 2 s, in the same sport, with a duration within 1 %.
    """

    id: str
    sport: str
    start: datetime
    end: datetime
    utc_offset_s: int
    title: str
    tags: tuple[str, ...]
    metrics: tuple[str, ...]
    source_id: str
    summary: Summary
    lap_count: int = 0
    devices: tuple[str, ...] = ()
    power_source: str | None = None
    possible_duplicate_of: str | None = None

    @property
    def duration(self) -> timedelta:
        """Return end - start, pauses included."""
        return self.end - self.start

    @property
    def local_zone(self) -> timezone:
        """Return the activity's own fixed offset as a tzinfo."""
        return timezone(timedelta(seconds=self.utc_offset_s))

    @property
    def start_local(self) -> datetime:
        """Return the start in the activity's own offset, aware."""
        return self.start.astimezone(self.local_zone)

    @property
    def end_local(self) -> datetime:
        """Return the end in the activity's own offset, aware."""
        return self.end.astimezone(self.local_zone)


@dataclass(frozen=True, slots=True)
class ImportNote:
    """One thing that the import noticed; see `app.ingest.decoded.Note`."""

    code: str
    text: str
    severity: Literal["info", "warning"] = "info"
    count: int | None = None


@dataclass(frozen=True, slots=True)
class ActivityDetails(ActivitySummary):
    """One activity with everything but its series.

    Attributes
    ----------
    pauses
        Half-open stretches of time that no row stands for.
    device
        The device's own totals, under the keys of `app.ingest.decoded.DecodedActivity.device`.
    extra_units
        Unit of each further channel of the file.
    offset_source, zone
        Where the local time comes from; IANA name of the zone where known.
    complete
        False if part of the file could not be read.
    revision
        Rises with every change of this activity; part of cache keys.
    """

    laps: tuple[Lap, ...] = ()
    pauses: tuple[tuple[datetime, datetime], ...] = ()
    device: Mapping[str, float] = field(default_factory=dict)
    extra_units: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[ImportNote, ...] = ()
    offset_source: str = "profile"
    zone: str | None = None
    filename: str | None = None
    file_format: str | None = None
    complete: bool = True
    app_metadata: Mapping[str, Any] | None = None
    revision: int = 0


@dataclass(frozen=True, slots=True)
class ActivityFilter:
    """Which activities: all given conditions hold.

    Attributes
    ----------
    start, end
        First and last local day, both inclusive.
    sports
        Any of these; a parent matches its children.
    tags
        All of these.
    text
        Words that the title holds, case ignored.
    """

    start: date | None = None
    end: date | None = None
    sports: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums over a filtered set of activities; ``of`` is the number of all activities."""

    count: int
    of: int
    recorded_s: float
    distance_m: float
    elevation_gain_m: float
    work_j: float
    with_altitude: int
    with_power: int


@dataclass(frozen=True, slots=True)
class SourceError:
    """Why a source could not be imported, and what to do about it."""

    code: str
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """One received file and what became of it.

    Attributes
    ----------
    format
        ``fit``, ``csv``, ``gz``, ``zip`` or None while unknown.
    outcome
        What a person is told; `status` is its coarse form for the API.
    parent_id
        The archive that the file came in, if any.
    duplicate_of
        Activity ids that hold the same bytes already, for ``duplicate``.
    progress
        Share of the work done, 0 to 1, while reading.
    """

    id: str
    filename: str
    size: int
    sha256: str
    outcome: Outcome
    created_at: datetime
    origin: str = "manual_upload"
    format: str | None = None
    sport: str | None = None
    parent_id: str | None = None
    error: SourceError | None = None
    activity_ids: tuple[str, ...] = ()
    activity_titles: tuple[str, ...] = ()
    duplicate_of: tuple[str, ...] = ()
    notes: tuple[ImportNote, ...] = ()
    progress: float = 0.0

    @property
    def status(self) -> SourceStatus:
        """Return the API's coarse state."""
        if self.outcome in ("waiting", "reading"):
            return "processing"
        return "failed" if self.outcome in ("failed", "not_an_activity") else "processed"


@dataclass(frozen=True, slots=True)
class UploadFile:
    """A file on its way in: its name, and where its bytes lie until the store has taken them."""

    filename: str
    path: Path


@dataclass(frozen=True, slots=True)
class Original:
    """An original as it was received: never modified."""

    filename: str
    path: Path
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class User:
    """An account. ``revision`` rises with every write to the user's data."""

    id: str
    email: str
    name: str
    revision: int = 0
    zone: str = "UTC"
