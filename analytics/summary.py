"""What an activity, a lap or a selection amounts to: means, extremes, work, gain and loss."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ChannelSummary:
    """Time-weighted mean and the extremes of one channel, in the channel's unit.

    ``start`` and ``end`` are the first and the last measured value.
    """

    mean: float
    max: float
    min: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of one stretch of a recording.

    Attributes
    ----------
    recorded_s
        Sum of the rows' durations, seconds.
    moving_s
        Recorded time that was spent moving, seconds.
    distance_m
        Metres covered, None without distance and speed.
    work_j
        Joules, None without power.
    elevation_gain_m, elevation_loss_m
        Metres, both positive, 2 m hysteresis; None without altitude.
    channels
        Channel name -> summary, for every numeric channel with a value in the stretch.
        ``power`` counts zeros; ``speed``'s mean is distance over recorded time.
    """

    recorded_s: float
    moving_s: float
    distance_m: float | None = None
    work_j: float | None = None
    elevation_gain_m: float | None = None
    elevation_loss_m: float | None = None
    channels: Mapping[str, ChannelSummary] = field(default_factory=dict)
