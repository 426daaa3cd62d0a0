"""Why something is so, as data: a code and its parameters, put into words only where they are shown."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """A code such as ``figure_conflict`` and its named parameters, in a fixed order."""

    code: str
    params: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, code: str, **params: object) -> Reason:
        return cls(code, tuple((name, str(value)) for name, value in params.items()))

    def get(self, name: str, default: str = "") -> str:
        return dict(self.params).get(name, default)
