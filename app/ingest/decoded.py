"""What a reader hands over: activities decoded from one file, and what it noticed on the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from analytics.series import Series

OffsetSource = Literal["position", "file", "profile"]
LapTrigger = Literal["manual", "auto"]


class Unreadable(Exception):
    """The file holds nothing that can be used; ``str()`` says what is wrong.

    Parameters
    ----------
    message
        What is wrong, naming the column, line or byte where that helps.
    hint
        What the person can do about it.
    code
        Short stable word for programs: ``not_a_recording``, ``truncated``, ``csv_timestamp``...
    """

    def __init__(self, message: str, hint: str = "", code: str = "unreadable") -> None:
        super().__init__(message)
        self.hint = hint
        self.code = code


class NotAnActivity(Unreadable):
    """A good file of another kind: a course, a workout, a day of monitoring. ``str()`` names it."""


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that the import noticed.

    Attributes
    ----------
    code
        Short stable word: ``backward_time``, ``crc``, ``truncated``, ``developer_power``...
    text
        A sentence for the import report.
    severity
        ``info`` (handled, nothing lost), ``warning`` (something was left out or repaired).
    count
        How many samples, messages or bytes are concerned; None where counting makes no sense.
    """

    code: str
    text: str
    severity: Literal["info", "warning"] = "info"
    count: int | None = None


@dataclass(frozen=True, slots=True)
class DecodedLap:
    """One lap as the device set it: half-open ``[start_ms, end_ms)``, milliseconds UTC.

    ``device`` holds the device's own totals under the keys of `DecodedActivity.device`.
    """

    start_ms: int
    end_ms: int
    trigger: LapTrigger
    name: str | None = None
    device: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DecodedActivity:
    """One activity of a file, ready to be measured.

    Attributes
    ----------
    sport
        Canonical open-sport-taxonomy string (``cycling.road``, ``running+stationary``).
    start_ms, end_ms
        Milliseconds UTC; ``end_ms`` includes the last row's duration.
    series
        Rows in time order with their durations; see `analytics.series.Series`.
    laps
        In time order, not overlapping; ``series.lap`` indexes into them.
    pauses
        Half-open stretches ``(from_ms, to_ms)`` that belong to no row.
    utc_offset_s, offset_source, zone
        Local time: seconds east of UTC, where that came from, IANA zone where known.
    devices
        Names of the devices that recorded, most important first, no repeats.
    device
        The device's own totals: ``elapsed_s``, ``timer_s``, ``distance_m``, ``work_j``,
        ``elevation_gain_m``, ``elevation_loss_m``, ``mean_power``, ``max_power``,
        ``mean_heart_rate``, ``max_heart_rate``, ``mean_speed``, ``max_speed``, ``mean_cadence``,
        ``max_cadence``, ``calories``; absent where the file does not say.
    power_source
        None without power, ``native``, or the developer field's name and application.
    extra
        Unit of each further channel in ``series`` that `analytics.channels` does not know.
    title
        A name that the file itself gives.
    session
        Index of the activity in its file.
    notes
        What was noticed about this activity.
    """

    sport: str
    start_ms: int
    end_ms: int
    series: Series
    laps: tuple[DecodedLap, ...] = ()
    pauses: tuple[tuple[int, int], ...] = ()
    utc_offset_s: int | None = None
    offset_source: OffsetSource = "profile"
    zone: str | None = None
    devices: tuple[str, ...] = ()
    device: Mapping[str, float] = field(default_factory=dict)
    power_source: str | None = None
    extra: Mapping[str, str] = field(default_factory=dict)
    title: str | None = None
    session: int = 0
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Decoded:
    """Everything read from one file (one member of an archive).

    Attributes
    ----------
    format
        ``fit`` or ``csv``.
    activities
        At least one; a file without any raises `Unreadable` or `NotAnActivity` instead.
    complete
        False if part of the file could not be read; the notes say what was kept.
    reader
        ``columns`` (the fast path), ``fitdecode`` (the fallback) or ``csv``.
    notes
        What was noticed about the file as a whole.
    """

    format: Literal["fit", "csv"]
    activities: tuple[DecodedActivity, ...]
    complete: bool = True
    reader: str = "columns"
    notes: tuple[Note, ...] = ()
