"""The port: what any source of activities can be asked, whichever adapter answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from analytics.awd import Awd
from analytics.mean_max import MeanMaxCurve
from analytics.series import Series
from app.data.models import (
    ActivityDetails,
    ActivityFilter,
    ActivitySummary,
    Capabilities,
    Original,
    Source,
    Totals,
    UploadFile,
)


class ActivityRepository(Protocol):
    """The activities of ONE user: made for a user id, so that no call can forget the owner.

    Every method raises only the errors of `app.data.errors`. An id that does not exist and an id
    of somebody else are the same `NotFound`.
    """

    capabilities: Capabilities

    def list(
        self, where: ActivityFilter, *, limit: int = 50, offset: int = 0
    ) -> tuple[ActivitySummary, ...]:
        """Return activities that match, newest first."""
        ...

    def totals(self, where: ActivityFilter) -> Totals:
        """Return the sums over all activities that match, whatever the page."""
        ...

    def sports(self) -> tuple[str, ...]:
        """Return the sports that occur, sorted."""
        ...

    def tags(self) -> tuple[str, ...]:
        """Return the tags that occur, sorted."""
        ...

    def latest(self, sport: str | None = None) -> ActivityDetails | None:
        """Return the newest activity (of a sport; a parent matches its children), or None."""
        ...

    def get(self, activity_id: str) -> ActivityDetails:
        """Return one activity; raise NotFound."""
        ...

    def data(
        self,
        activity_id: str,
        metrics: Sequence[str] | None = None,
        adaptive_sampling_on: str | None = None,
    ) -> Series:
        """Return the series.

        Parameters
        ----------
        metrics
            Channels wanted, None for all; a channel that the activity lacks is left out.
        adaptive_sampling_on
            ``power`` or ``speed``: piecewise-constant segments keyed on it instead of rows.
            Raises Invalid for another name, and where the activity lacks that channel.
        """
        ...

    def mean_max(
        self, activity_id: str, metric: str | None = None, durations: Sequence[int] | None = None
    ) -> MeanMaxCurve:
        """Return the mean-max curve.

        Parameters
        ----------
        metric
            Default: power if the activity has it, else speed. Raises Invalid if it lacks it.
        durations
            Whole seconds; None for the 19 defaults. Those longer than the recording are left out.
        """
        ...

    def accumulated_work_duration(self, activity_id: str, metric: str | None = None) -> Awd:
        """Return the time at or above each distinct value.

        ``metric`` defaults to power for cycling and speed otherwise; raises Invalid if the
        activity lacks it.
        """
        ...

    def download(self, activity_id: str) -> Original:
        """Return the original file; raise NotFound where there is none."""
        ...

    def upload(self, files: Sequence[UploadFile], sport: str | None = None) -> tuple[Source, ...]:
        """Take files in: on return their bytes are safe, reading them follows."""
        ...

    def sources(self, *, limit: int = 200, offset: int = 0) -> tuple[Source, ...]:
        """Return received files, newest first."""
        ...

    def source(self, source_id: str) -> Source:
        """Return one received file; raise NotFound."""
        ...

    def retry(self, source_id: str, *, force: bool = False) -> Source:
        """Read a received file again; ``force`` imports it although it is known or was deleted."""
        ...

    def delete(self, activity_id: str) -> None:
        """Delete an activity, leaving a tombstone that `restore` can undo."""
        ...

    def restore(self, activity_id: str) -> ActivityDetails:
        """Undo `delete`."""
        ...
