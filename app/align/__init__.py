"""Reports side by side: which sentences tell the same thing, in which rows, from how many origins."""

from app.align.account import Account, account_of, keep
from app.align.compose import align

__all__ = ["Account", "account_of", "align", "keep"]
