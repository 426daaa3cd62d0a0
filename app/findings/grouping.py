"""Things that are joined, directly or through others, as groups."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Groups(Generic[T]):
    """A disjoint-set forest that remembers the order in which its members came."""

    def __init__(self, members: Iterable[T] = ()) -> None:
        self._parent: dict[T, T] = {}
        for member in members:
            self.add(member)

    def add(self, member: T) -> None:
        self._parent.setdefault(member, member)

    def join(self, a: T, b: T) -> None:
        self.add(a)
        self.add(b)
        self._parent[self.root(b)] = self.root(a)

    def root(self, member: T) -> T:
        while self._parent[member] != member:
            self._parent[member] = self._parent[self._parent[member]]
            member = self._parent[member]
        return member

    def all(self) -> tuple[tuple[T, ...], ...]:
        groups: dict[T, list[T]] = {}
        for member in self._parent:
            groups.setdefault(self.root(member), []).append(member)
        return tuple(tuple(group) for group in groups.values())
