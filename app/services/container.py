"""What the composition root hands to the faces: one object that holds every use case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.data.repository import ActivityRepository

if TYPE_CHECKING:
    from app.services.accounts import Accounts


class Repositories(Protocol):
    """Makes the repository of one user."""

    def for_user(self, user_id: str) -> ActivityRepository:
        """Return a repository that sees only what belongs to that user."""
        ...


@dataclass(frozen=True, slots=True)
class Services:
    """Everything a face may call.

    Attributes
    ----------
    accounts
        Sign-in, passwords, bearer tokens.
    repositories
        Activities, by user.
    wake_importer
        Tells the importer that a new source waits; returns at once.
    """

    accounts: Accounts
    repositories: Repositories
    wake_importer: Callable[[], None]
