"""The columns of one activity, as every analysis takes them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Series:
    """One row per recorded sample; all arrays have one length ``n`` and are not to be modified.

    Attributes
    ----------
    timestamp
        int64, shape (n,): milliseconds since the epoch, UTC, non-decreasing.
    duration
        float64, shape (n,), seconds that the row stands for; their sum is the recorded time.
    lap
        int64, shape (n,): index into the activity's laps, -1 where no lap covers the row.
    channels
        Channel name -> float64, shape (n,), in the units of `analytics.channels`; NaN is null.
        A channel without a single value is absent.
    """

    timestamp: Ints
    duration: Floats
    lap: Ints
    channels: Mapping[str, Floats]

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.timestamp)

    @property
    def elapsed(self) -> Floats:
        """Return float64 seconds from the first row, shape (n,)."""
        if not len(self.timestamp):
            return np.empty(0)
        return (self.timestamp - self.timestamp[0]) / 1000.0

    def rows(self, start: int, stop: int) -> Series:
        """Return the half-open range of rows ``start:stop`` as views."""
        part = slice(start, stop)
        return Series(
            self.timestamp[part],
            self.duration[part],
            self.lap[part],
            {name: values[part] for name, values in self.channels.items()},
        )

    def between(self, start_ms: int, end_ms: int) -> Series:
        """Return the rows whose timestamp lies in the half-open interval ``[start_ms, end_ms)``."""
        first, last = np.searchsorted(self.timestamp, [start_ms, end_ms], side="left")
        return self.rows(int(first), int(last))
