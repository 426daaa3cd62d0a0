"""Why the system would not write a file, in words for a sentence."""

from __future__ import annotations

import errno

_BY_SYSTEM = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EFBIG: "the drive takes no file of this size",
    errno.EACCES: "its place may not be written",
    errno.EPERM: "its place may not be written",
    errno.EROFS: "its place may not be written",
    errno.ENOENT: "its folder is not there",
    errno.ENOTDIR: "its folder is not there",
    errno.EISDIR: "a folder has this name",
    errno.ENAMETOOLONG: "its name is too long",
    errno.EBUSY: "another program is using it",
    errno.ETXTBSY: "another program is using it",
}
_NO_NAME = "its name holds a character that no file name may have"
_IN_USE_WORDS = "another program is using it"
_NO_ANSWER = "the drive does not answer"
REASONS = frozenset({*_BY_SYSTEM.values(), _NO_NAME, _IN_USE_WORDS, _NO_ANSWER})
# What Windows says of a file that is open in another program: sharing violation, lock violation.
_IN_USE = frozenset({32, 33})


def refusal(error: OSError | ValueError) -> str:
    """Why a file could not be written; a ValueError is what a name with a null character raises."""
    if isinstance(error, ValueError):
        return _NO_NAME
    if getattr(error, "winerror", None) in _IN_USE:
        return _IN_USE_WORDS
    return _BY_SYSTEM.get(error.errno or 0, error.strerror or _NO_ANSWER)
