"""Keeps columns level while one number, the scroll bar's value, moves them all: arithmetic without Qt."""

from __future__ import annotations

from ui.panes.placing import Placing, follow, row_at, sync_line, y_at
from ui.panes.values import Mode

_LOOSENING = 0.5  # of what is scrolled: a column set apart comes back to the others that fast


class Level:
    """Aligned, all columns stand at the bar's value; as written, at the row in the sync line plus a shift."""

    def __init__(self) -> None:
        self._placing = Placing((), (), ())
        self._mode = Mode.ALIGNED
        self._shifts: list[float] = []
        self.together = True

    def move(self, placing: Placing, mode: Mode) -> None:
        if len(placing.ends) != len(self._shifts) or mode is not self._mode:
            self._shifts = [0.0] * len(placing.ends)
        self._placing, self._mode = placing, mode

    @property
    def length(self) -> float:
        """How long the column is that leads the others: the longest."""
        return max(self._placing.ends, default=0.0)

    def offsets(self, y: float, view: float) -> tuple[float, ...]:
        """How far every column is scrolled while the bar stands at `y` in a view of that height."""
        if self._mode is Mode.ALIGNED or not self._placing.ends:
            return (y,) * len(self._placing.ends)
        level = follow(self._placing, self._leader, y, view)
        return tuple(
            self._inside(column, offset + shift, view) if shift else offset
            for column, (offset, shift) in enumerate(zip(level, self._shifts, strict=True))
        )

    def row(self, y: float, view: float) -> float:
        """The row at the sync line; the fraction tells how far down in it."""
        if not self._placing.keys:
            return 0.0
        return row_at(self._placing.keys[self._leader], y + sync_line(y, self.length, view))

    def y_of(self, row: float, view: float) -> float:
        """Where the bar must stand for a row to be at the sync line."""
        if not self._placing.keys or self.length <= view:
            return 0.0
        return y_at(self._placing.keys[self._leader], row) * (self.length - view) / self.length

    def row_of(self, column: int, height: float) -> float:
        """The row at a height of a column."""
        return row_at(self._placing.keys[column], height)

    def hold(self, column: int, offset: float, y: float, view: float) -> None:
        """Set a column apart, so that it stands at `offset` while the bar stands at `y`."""
        if self._mode is Mode.AS_WRITTEN:
            self._shifts[column] += offset - self.offsets(y, view)[column]

    def loosen(self, scrolled: float) -> None:
        """Let columns set apart come back as the reader scrolls on, unless they shall stay apart."""
        if self.together:
            most = abs(scrolled) * _LOOSENING
            self._shifts = [max(0.0, abs(s) - most) * (1 if s > 0 else -1) for s in self._shifts]

    @property
    def _leader(self) -> int:
        ends = self._placing.ends
        return max(range(len(ends)), key=ends.__getitem__)

    def _inside(self, column: int, offset: float, view: float) -> float:
        """A column set apart may leave its own ends, but half a view of it stays in sight."""
        room = view / 2
        return float(round(max(-room, min(offset, self._placing.ends[column] - room))))
