"""How much memory a process holds: asked of the system, which each answers in its own way."""

from __future__ import annotations

import sys
from pathlib import Path

_TASK_INFO, _TASK_INFO_WORDS = 4, 12  # of macOS: the question, and its answer, the resident bytes second
_MAY_ASK = 0x1000  # of Windows: the right to query limited information


def bytes_held(process: int) -> int:
    """The resident bytes of the process with this number; 0 if it is gone or the system does not say."""
    asked = {"linux": _on_linux, "darwin": _on_macos, "win32": _on_windows}.get(sys.platform)
    return asked(process) if asked else 0


def _on_linux(process: int) -> int:
    import resource

    try:
        pages = Path(f"/proc/{process}/statm").read_text("ascii").split()[1]
    except (OSError, IndexError):
        return 0
    return int(pages) * resource.getpagesize()


def _on_macos(process: int) -> int:
    import ctypes

    answer = (ctypes.c_uint64 * _TASK_INFO_WORDS)()
    library = ctypes.CDLL("/usr/lib/libproc.dylib")
    size = ctypes.sizeof(answer)
    written = library.proc_pidinfo(process, _TASK_INFO, ctypes.c_uint64(0), ctypes.byref(answer), size)
    return int(answer[1]) if written == size else 0


def _on_windows(process: int) -> int:
    import ctypes

    kernel = ctypes.CDLL("kernel32")
    kernel.OpenProcess.restype = ctypes.c_void_p
    handle = ctypes.c_void_p(kernel.OpenProcess(_MAY_ASK, 0, process))
    if not handle:
        return 0
    answer = (
        ctypes.c_size_t * 10
    )()  # its own size and the page faults in 8 bytes, the peak, the resident bytes
    ctypes.c_uint32.from_buffer(answer).value = ctypes.sizeof(answer)
    asked = kernel.K32GetProcessMemoryInfo(handle, ctypes.byref(answer), ctypes.sizeof(answer))
    kernel.CloseHandle(handle)
    return int(answer[2]) if asked else 0
