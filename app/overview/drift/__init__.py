"""What some reports assert and others only credit or hedge."""

from app.overview.drift.drifts import drifts, tallies

__all__ = ["drifts", "tallies"]
