"""What a data source can answer instead of data. No library's exception leaves the data layer.

SourceError
├── NotFound            no such thing, or not yours: the two are not told apart
├── NotAllowed          yours, but this token or target may not do that
├── Invalid             the request itself is wrong; carries the field
├── Conflict            the request is right, but what is stored stands against it
└── SourceUnavailable   the target cannot be reached or asks to wait
"""

from __future__ import annotations


class SourceError(Exception):
    """Base of all errors of the data layer; ``str()`` is a sentence a person can read."""


class NotFound(SourceError):
    """The thing does not exist, or belongs to somebody else."""


class NotAllowed(SourceError):
    """The caller may not do this; the sentence says what is missing."""


class Invalid(SourceError):
    """A value is wrong.

    Parameters
    ----------
    message
        What is wrong and what would be right.
    field
        The parameter or column at fault, if one can be named.
    """

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.field = field


class Conflict(SourceError):
    """What is stored stands against the request."""


class SourceUnavailable(SourceError):
    """The source does not answer.

    Parameters
    ----------
    message
        What was tried.
    retry_after
        Whole seconds to wait, if the source said so.
    """

    def __init__(self, message: str, retry_after: int | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after
