"""What two linked sentences tell differently: one module for each type of difference.

Each detector takes a couple and yields differences; the order is that of importance, for a reader who must
choose between two readings of the same words.
"""

from collections.abc import Callable, Iterator

from app.findings.couple import Couple
from app.findings.differences import (
    attribution,
    certainty,
    figure,
    name,
    place,
    polarity,
    quote,
    time,
    wording,
)
from app.model.finding import Difference

Detector = Callable[[Couple], Iterator[Difference]]

DETECTORS: tuple[Detector, ...] = (
    figure.differences,
    time.differences,
    place.differences,
    name.differences,
    polarity.differences,
    quote.differences,
    certainty.differences,
    attribution.differences,
    wording.differences,
)
