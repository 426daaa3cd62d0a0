"""How far the reports' text can be zoomed, in percent."""

SMALLEST, LARGEST = 70, 200
STEP = 10


def nearest(percent: int) -> int:
    """The step that is nearest to a size; settings edited by hand may lie between two."""
    return max(SMALLEST, min(LARGEST, round(percent / STEP) * STEP))
