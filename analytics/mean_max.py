"""Mean-max: the best average over every duration."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

DEFAULT_DURATIONS: tuple[int, ...] = (
    1, 2, 5, 10, 15, 20, 30, 45, 60, 120, 180, 300, 600, 1200, 1800, 3600, 7200, 14400, 21600,
)  # fmt: skip
"""Seconds: the durations of a curve when none are asked for."""


@dataclass(frozen=True, slots=True)
class MeanMaxCurve:
    """Best averages of one channel; three arrays of one length, durations ascending.

    Attributes
    ----------
    metric
        Name of the channel.
    duration
        int64, seconds.
    value
        float64, in the channel's unit.
    start
        int64, milliseconds UTC at which the best effort began.
    """

    metric: str
    duration: NDArray[np.int64]
    value: NDArray[np.float64]
    start: NDArray[np.int64]
