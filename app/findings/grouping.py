"""Things that are joined, directly or through others, as groups."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Groups(Generic[T]):
    """A disjoint-set forest that remembers the order in which its members came."""

    def __init__(self, members: Iterable[T] = ()) -> None:
        self._members: list[T] = []
        self._number: dict[T, int] = {}
        self._parent: list[int] = []  # by numbers, which are quicker to hold against each other than members
        for member in members:
            self.add(member)

    def add(self, member: T) -> None:
        self._numbered(member)

    def join(self, a: T, b: T) -> None:
        one, other = self._numbered(a), self._numbered(b)
        self._parent[self._root(other)] = self._root(one)

    def root(self, member: T) -> T:
        return self._members[self._root(self._number[member])]

    def all(self) -> tuple[tuple[T, ...], ...]:
        groups: dict[int, list[T]] = {}
        for number, member in enumerate(self._members):
            groups.setdefault(self._root(number), []).append(member)
        return tuple(tuple(group) for group in groups.values())

    def _numbered(self, member: T) -> int:
        number = self._number.setdefault(member, len(self._members))
        if number == len(self._members):
            self._members.append(member)
            self._parent.append(number)
        return number

    def _root(self, number: int) -> int:
        parent = self._parent
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number
