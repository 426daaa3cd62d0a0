"""The latest values made, by what they were made from: nothing is computed twice while it is remembered."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Remembered(Generic[K, V]):
    """Holds values up to a size in all; the one that was asked for longest ago is forgotten first.

    Remembering never changes a result: a value must depend on its key alone.
    """

    def __init__(self, most: int, *, size: Callable[[V], int] = lambda _: 1) -> None:
        self._most, self._size = most, size
        self._held = 0
        self._values: OrderedDict[K, V] = OrderedDict()

    def get(self, key: K, make: Callable[[], V]) -> V:
        """The value remembered for the key, or the one that is made now."""
        if key in self._values:
            return self[key]
        return self.put(key, make())

    def __getitem__(self, key: K) -> V:
        """The value remembered for the key. Raises KeyError."""
        self._values.move_to_end(key)
        return self._values[key]

    def put(self, key: K, value: V) -> V:
        """Remember a value that was made elsewhere."""
        if key in self._values:
            self._held -= self._size(self._values.pop(key))
        self._values[key] = value
        self._held += self._size(value)
        while self._held > self._most and len(self._values) > 1:
            _, forgotten = self._values.popitem(last=False)
            self._held -= self._size(forgotten)
        return value

    def __contains__(self, key: K) -> bool:
        return key in self._values

    def clear(self) -> None:
        self._values.clear()
        self._held = 0
