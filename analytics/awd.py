"""Accumulated work duration (AWD): for each intensity, the time spent at or above it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Awd:
    """Time at or above each level; two arrays of one length, levels ascending.

    Attributes
    ----------
    metric
        Name of the channel.
    level
        float64, in the channel's unit.
    duration
        float64, seconds, never rising with the level.
    """

    metric: str
    level: NDArray[np.float64]
    duration: NDArray[np.float64]
