"""Times as the formats write them: ISO 8601, in UTC where a zone is known."""

from __future__ import annotations

from datetime import UTC, date, datetime

UNKNOWN = datetime(1970, 1, 1, tzinfo=UTC)  # where a file does not say when a note was written


def written(moment: datetime) -> str:
    """An xsd:dateTime."""
    if moment.tzinfo is None:
        return moment.isoformat()
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def moment(said: object) -> datetime | None:
    """The time that a file says; None for none. One without a zone is taken as it stands."""
    try:
        return datetime.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        return None


def day(said: object) -> date | None:
    try:
        return date.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        return None
